//! The engine that runs User Mode Linux.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use super::fetch::Kernel;
use super::guest::{Descriptors, Start};
use super::modules::Module;
use super::temp_folder::TempFolder;
use super::{guest_script, initramfs::Archive, other, qemu, Engine, Failure, Job};

/// Memory that the live tests need under valgrind, which tracks every byte; other runs need half of it. Only memory that the
/// guest writes to is really used.
const MEMORY: u64 = 512 << 20;

pub(super) fn prepare(kernel: &Kernel, job: &Job, modules: &[Module]) -> Result<Start, Failure> {
    let folder = TempFolder::new("sctp-opts-uml")?;
    let here = std::env::current_dir().map_err(other)?;
    // The guest's /tmp, which the command may write to.
    let scratch = folder.path().join("tmp");
    fs::create_dir(&scratch).map_err(other)?;
    let mut job = job.clone();
    job.env.insert(0, ("TMPDIR".to_owned(), scratch.to_string_lossy().into_owned()));
    fs::write(folder.path().join("job"), guest_script::script(&job, Engine::Uml, &here)?).map_err(other)?;
    let mut writable = String::new();
    for folder in job.writable.iter().chain([&scratch]) {
        let folder = fs::canonicalize(folder).map_err(|error| other(format!("{}: {error}", folder.display())))?;
        let word = guest_script::quoted(folder.as_os_str());
        let word = String::from_utf8_lossy(&word);
        let _ = writeln!(writable, "mount -t hostfs none /host{word} -o {word} || echo nohostfs >&3");
    }
    let mount = "mount -r -t hostfs none /host -o / || echo nohostfs >&3\n\
        @WRITABLE@\
        mount -t proc proc /host/proc; mount -t sysfs sys /host/sys\n\
        mount --bind /dev /host/dev; mount -t tmpfs run /host/run\n\
        mount -t devpts devpts /host/dev/pts 2>/dev/null\n\
        mkdir -p /host/dev/shm; mount -t tmpfs shm /host/dev/shm\n\
        ENTER='chroot /host'"
        .replace("@WRITABLE@", &writable);
    let mut archive = Archive::default();
    let script = folder.path().join("job");
    qemu::basics(&mut archive, &mount, &script, modules)?;
    fs::write(folder.path().join("initrd"), archive.finish()).map_err(other)?;
    if needs_shim() {
        build_shim(&kernel.folder)?;
    }
    Ok(Start { engine: Engine::Uml, folder, command, kernel: kernel.folder.clone(), pinned: true })
}

fn command(start: &Start, to: Descriptors) -> Command {
    let folder = start.folder.path();
    let mut words: Vec<OsString> = Vec::new();
    let found = |program: &str| crate::setup::find(program).is_some();
    if found("setpriv") {
        // The guest ends even if this process is killed and cannot clean up.
        words.extend(["setpriv", "--pdeathsig", "KILL"].map(OsString::from));
    }
    if found("setarch") {
        // Without a gap between image and heap, which User Mode Linux does not expect.
        words.extend(["setarch", "-R"].map(OsString::from));
    }
    words.push("env".into());
    // For the kernel only, not for the programs that start it.
    let library = start.kernel.join("lib");
    if library.is_dir() {
        words.push([OsString::from("LD_LIBRARY_PATH="), library.into()].into_iter().collect());
    }
    if needs_shim() {
        words.push([OsString::from("LD_PRELOAD="), start.kernel.join(SHIM).into()].into_iter().collect());
    }
    if room_in_shm() {
        words.push("TMPDIR=/dev/shm".into());
    }
    words.push("./image".into());
    let in_folder = |before: &str, after: &str| -> OsString {
        [OsString::from(before), folder.into(), OsString::from(after)].into_iter().collect()
    };
    words.push(in_folder("initrd=", "/initrd"));
    words.push(in_folder("uml_dir=", "/"));
    words.extend(
        [
            format!("mem={}M", MEMORY >> 20),
            "rdinit=/init".to_owned(),
            "umid=u".to_owned(),
            "con=null".to_owned(),
            format!("con0=null,fd:{}", to.console),
            "ssl=null".to_owned(),
            format!("ssl1=null,fd:{}", to.out),
            format!("ssl2=null,fd:{}", to.err),
            format!("ssl3=null,fd:{}", to.control),
            // Where it is supported, it is twice as fast as ptrace; otherwise it is ignored.
            "seccomp=auto".to_owned(),
            "loglevel=4".to_owned(),
            // Half of the time of a start: a benchmark of RAID algorithms (`raid6_init` since 7.x), and 256 terminals.
            "initcall_blacklist=raid6_select_algo,raid6_init".to_owned(),
            "pty.legacy_count=0".to_owned(),
            "panic=-1".to_owned(),
        ]
        .map(OsString::from),
    );
    let mut command = Command::new(&words[0]);
    command.args(&words[1..]).current_dir(&start.kernel);
    command
}

/// Whether the guest's memory, which is a file, fits into the memory file system.
fn room_in_shm() -> bool {
    rustix::fs::statvfs("/dev/shm").is_ok_and(|about| about.f_bavail * about.f_frsize > MEMORY)
        && tempfile::tempfile_in("/dev/shm").is_ok()
}

// On processors with AMX, the register state is larger than User Mode Linux before 7.x expects. `PTRACE_GETREGSET` returns
// the part that fits, but `PTRACE_SETREGSET` accepts only the full state, so the first process dies ("fatal_sigsegv" below
// "put_fp_registers"). A preloaded library adds the missing part.

const SHIM: &str = "xstate.so";
const SHIM_SOURCE: &str = include_str!("xstate.rs");

fn needs_shim() -> bool {
    let about = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let mut flags = about.lines().filter(|line| line.starts_with("flags"));
    flags.next().is_some_and(|flags| flags.split_whitespace().any(|flag| flag.starts_with("amx_")))
}

fn build_shim(folder: &Path) -> Result<(), Failure> {
    let library = folder.join(SHIM);
    if library.exists() {
        return Ok(());
    }
    let mut work = tempfile::Builder::new().suffix(".rs").tempfile_in(folder).map_err(other)?;
    work.write_all(SHIM_SOURCE.as_bytes()).map_err(other)?;
    let made = work.path().with_extension("so");
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc)
        .args([
            "--edition",
            "2021",
            "--crate-name",
            "xstate",
            "--crate-type",
            "cdylib",
            "-O",
            "-C",
            "panic=abort",
            "-o",
        ])
        .args([&made, work.path()])
        .output()
        .map_err(|error| other(format!("rustc: {error}")))?;
    if !output.status.success() {
        return Err(other(format!("xstate.rs: {}", String::from_utf8_lossy(&output.stderr))));
    }
    fs::rename(made, library).map_err(other)
}
