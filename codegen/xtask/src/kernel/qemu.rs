//! The engine that runs qemu with an emulated processor.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::fetch::Kernel;
use super::guest::{Descriptors, Start};
use super::initramfs::Archive;
use super::modules::Module;
use super::temp_folder::TempFolder;
use super::{guest_script, other, Engine, Failure, Job};

/// Adds to the archive what every guest needs: a shell with tools, modules, addresses, and the init script.
pub(super) fn basics(archive: &mut Archive, mount: &str, script: &Path, modules: &[Module]) -> Result<(), Failure> {
    archive.device("dev/console", 0o600, (5, 1));
    archive.device("dev/null", 0o666, (1, 3));
    let busybox = crate::setup::find_busybox().ok_or_else(|| other("static busybox was not found"))?;
    archive.file("bin/busybox", 0o755, &fs::read(busybox).map_err(other)?);
    let names: Vec<&str> = modules.iter().map(|(name, _)| name.as_str()).collect();
    archive.file("modules.list", 0o644, names.join(" ").as_bytes());
    for (name, content) in modules {
        archive.file(Path::new("m").join(name), 0o644, content);
    }
    archive.file("network.sh", 0o644, super::host::NETWORK.as_bytes());
    let script = String::from_utf8_lossy(&guest_script::quoted(script.as_os_str())).into_owned();
    let init = include_str!("init.sh").replace("@MOUNT@", mount).replace("@JOB@", &script);
    archive.file("init", 0o755, init.as_bytes());
    Ok(())
}

pub(super) fn prepare(kernel: &Kernel, job: &Job, modules: &[Module]) -> Result<Start, Failure> {
    let folder = TempFolder::new("sctp-opts-qemu")?;
    let here = std::env::current_dir().map_err(other)?;
    let mount = "mount -t tmpfs run /run; mkdir -p /dev/shm; mount -t tmpfs shm /dev/shm\nENTER=";
    let mut archive = Archive::default();
    basics(&mut archive, mount, Path::new("/job"), modules)?;
    archive.file("job", 0o644, &guest_script::script(job, Engine::Qemu, &here)?);
    archive.folder(&here);
    let mut files = closure(&job.command[0]);
    for file in &job.files {
        files.insert(here.join(file));
        files.extend(closure(here.join(file).as_os_str()));
    }
    files.iter().try_for_each(|file| archive.copy(file)).map_err(other)?;
    fs::write(folder.path().join("initrd"), archive.finish()).map_err(other)?;
    Ok(Start { engine: Engine::Qemu, folder, command, kernel: kernel.folder.clone(), pinned: false })
}

/// A program and the libraries that `ldd` lists. A program that is not found may be part of busybox.
fn closure(program: &OsStr) -> BTreeSet<PathBuf> {
    let path = if program.as_encoded_bytes().contains(&b'/') {
        std::path::absolute(program).ok().filter(|path| path.is_file())
    } else {
        crate::setup::find(&program.to_string_lossy())
    };
    let Some(path) = path else { return BTreeSet::new() };
    let mut files = BTreeSet::from([path.clone()]);
    if let Ok(output) = Command::new("ldd").arg(&path).env("LC_ALL", "C").stdin(Stdio::null()).output() {
        files.extend(libraries(&String::from_utf8_lossy(&output.stdout)));
    }
    // Threads load this library when they end; `ldd` does not list it.
    let unwinders: Vec<PathBuf> = files
        .iter()
        .filter(|file| file.file_name().is_some_and(|name| name == "libc.so.6"))
        .map(|file| file.with_file_name("libgcc_s.so.1"))
        .filter(|file| file.exists())
        .collect();
    files.extend(unwinders);
    files
}

/// The files in the output of `ldd`.
fn libraries(printed: &str) -> Vec<PathBuf> {
    let file = |line: &str| {
        let name = line.split_once(" => ").map_or(line, |(_, file)| file).trim();
        let (name, _) = name.split_once(" (0x")?;
        name.starts_with('/').then(|| PathBuf::from(name))
    };
    printed.lines().filter_map(file).collect()
}

fn command(start: &Start, to: Descriptors) -> Command {
    let found = |program: &str| crate::setup::find(program).is_some();
    let mut command = if found("setpriv") {
        let mut command = Command::new("setpriv");
        command.args(["--pdeathsig", "KILL", "qemu-system-x86_64"]);
        command
    } else {
        Command::new("qemu-system-x86_64")
    };
    // With qemu 7.2's emulation of cmpxchg16b, Linux 6.12 crashes.
    command.args(["-machine", "q35,accel=tcg,usb=off", "-cpu", "max,-cx16,-la57", "-m", "512M"]);
    command.args(["-display", "none", "-monitor", "none", "-nodefaults", "-no-reboot"]);
    command.arg("-kernel").arg(start.kernel.join("image"));
    command.arg("-initrd").arg(start.folder.path().join("initrd"));
    for (i, number) in [to.console, to.out, to.err, to.control].into_iter().enumerate() {
        command.arg("-chardev").arg(format!("file,id=c{i},path=/dev/fd/{number},append=on"));
        command.arg("-serial").arg(format!("chardev:c{i}"));
    }
    let kernel = "console=ttyS0 loglevel=4 panic=-1 mitigations=off random.trust_cpu=on tsc=unstable rdinit=/init";
    command.args(["-append", kernel]).current_dir(start.folder.path());
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn libraries_are_read_from_the_output_of_ldd() {
        let printed = "\tlinux-vdso.so.1 (0x00007ffd)\n\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f)\n\
            \t/lib64/ld-linux-x86-64.so.2 (0x00007f)\n\tlibgone.so => not found\n";
        let expected = ["/lib/x86_64-linux-gnu/libc.so.6", "/lib64/ld-linux-x86-64.so.2"].map(PathBuf::from);
        assert_eq!(libraries(printed), expected);
    }
}
