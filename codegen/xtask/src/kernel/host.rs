//! The engine for this machine's own kernel, if it has SCTP. The command runs in its own network namespace, where all
//! settings can be changed.

use std::fs;
use std::process::{Command, Stdio};

use super::guest::{Descriptors, Start};
use super::temp_folder::TempFolder;
use super::{guest_script, other, Engine, Failure, Job};
use rustix::net::{ipproto, socket, AddressFamily, SocketType};

/// The addresses that every guest has.
pub(super) const NETWORK: &str = include_str!("network.sh");

/// Whether an SCTP socket can be created; this also loads the kernel's module.
pub fn has_sctp() -> bool {
    socket(AddressFamily::INET, SocketType::STREAM, Some(ipproto::SCTP)).is_ok()
}

pub(super) fn prepare(job: &Job) -> Result<Start, Failure> {
    if !has_sctp() {
        return Err(other("this machine's kernel has no SCTP (modprobe sctp); omit --engine to run another kernel"));
    }
    if job.command.is_empty() {
        return Err(other("nothing to fetch: this machine's own kernel has SCTP"));
    }
    let folder = TempFolder::new("sctp-opts-host")?;
    let here = std::env::current_dir().map_err(other)?;
    let write = |name: &str, content: &[u8]| fs::write(folder.path().join(name), content).map_err(other);
    write("job", &guest_script::script(job, Engine::Host, &here)?)?;
    write("network.sh", NETWORK.as_bytes())?;
    // Use busybox if there is no `ip`.
    write(
        "start.sh",
        b"type ip >/dev/null 2>&1 || ip() { busybox ip \"$@\"; }\n. \"$1/network.sh\" 2>/dev/null\necho booted >&3\n\
        sh \"$1/job\" >&4 2>&5 4>&- 5>&-\nrc=$?\necho \"exit $rc\" >&3\n",
    )?;
    Ok(Start { engine: Engine::Host, kernel: folder.path().to_path_buf(), folder, command, pinned: false })
}

fn command(start: &Start, to: Descriptors) -> Command {
    let mut command = Command::new("unshare");
    // Root may not need a user namespace, which some systems do not support.
    let alone = Command::new("unshare").args(["--net", "true"]).stderr(Stdio::null()).status();
    if !alone.is_ok_and(|status| status.success()) {
        command.args(["--user", "--map-root-user"]);
    }
    command.args(["--net", "--kill-child"]);
    let streams = format!(
        "exec 3>/proc/self/fd/{} 4>/proc/self/fd/{} 5>/proc/self/fd/{}; exec sh \"$1/start.sh\" \"$1\"",
        to.control, to.out, to.err
    );
    command.args(["sh", "-c", &streams, "sh"]).arg(start.folder.path());
    command
}
