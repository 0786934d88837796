//! A temporary folder that is removed even if this process is killed.
//!
//! A process cannot clean up after SIGKILL. So a shell creates the folder and waits for the end of its input, which comes when
//! this process ends for any reason. Then the shell kills the guest's process group and removes the folder. It runs in its own
//! process group and ignores the terminal's signals, so that it outlives this process.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::{other, Failure};

/// Each line of its input is a process group to kill later; an empty line means that it has ended.
const KEEPER: &str = "trap '' HUP INT QUIT TERM PIPE\n\
    folder=$(mktemp -d \"${TMPDIR:-/tmp}/$1.XXXXXX\") || exit\n\
    printf '%s\\n' \"$folder\"\n\
    exec >/dev/null\n\
    group=\n\
    while read -r line; do group=$line; done\n\
    cd /\n\
    [ -z \"$group\" ] || kill -KILL -\"$group\" 2>/dev/null\n\
    rm -rf \"$folder\" && exit\n\
    sleep 1\n\
    rm -rf \"$folder\"\n";

#[derive(Debug)]
pub struct TempFolder {
    path: PathBuf,
    keeper: Child,
}

impl TempFolder {
    /// Creates a folder in the system's temporary folder, with this prefix.
    pub fn new(name: &str) -> Result<TempFolder, Failure> {
        let mut keeper = Command::new("sh")
            .args(["-c", KEEPER, "sh", name])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .map_err(|error| other(format!("sh: {error}")))?;
        let mut line = Vec::new();
        if let Some(out) = keeper.stdout.take() {
            BufReader::new(out).read_until(b'\n', &mut line).map_err(other)?;
        }
        let path = PathBuf::from(OsStr::from_bytes(line.strip_suffix(b"\n").unwrap_or_default()));
        if !path.is_absolute() {
            let _ = keeper.wait();
            let place = std::env::temp_dir();
            return Err(other(format!("cannot create a folder in {}: try `mktemp -d` there", place.display())));
        }
        Ok(TempFolder { path, keeper })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Sets the process group to kill as well; `None` if it has ended.
    pub fn ends(&mut self, group: Option<u32>) -> Result<(), Failure> {
        let line = group.map_or(String::new(), |group| group.to_string()) + "\n";
        match &mut self.keeper.stdin {
            Some(input) => input.write_all(line.as_bytes()).map_err(other),
            None => Ok(()),
        }
    }
}

impl Drop for TempFolder {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::process::ExitStatusExt as _;
    use std::time::{Duration, Instant};

    use super::*;

    #[test]
    fn the_folder_is_removed_when_it_is_dropped() {
        let mut scratch = TempFolder::new("sctp-opts-test").unwrap();
        let path = scratch.path().to_owned();
        fs::write(path.join("a file"), "x").unwrap();
        scratch.ends(Some(0x3fff_fff0)).unwrap();
        scratch.ends(None).unwrap();
        drop(scratch);
        assert!(!path.exists());
    }

    /// Runs in the process that will be killed: creates a folder with files, and a guest that does not end.
    #[test]
    fn in_a_process_to_be_killed() {
        let Some(place) = std::env::var_os("SCTP_OPTS_TO_BE_KILLED") else { return };
        let mut scratch = TempFolder::new("sctp-opts-test").unwrap();
        fs::create_dir_all(scratch.path().join("deep/er")).unwrap();
        let mut guest = Command::new("sh").args(["-c", "sleep 600 & wait"]).process_group(0).spawn().unwrap();
        scratch.ends(Some(guest.id())).unwrap();
        let report = format!("{}\n{}\n", scratch.path().display(), guest.id());
        fs::write(Path::new(&place).join("new"), report).unwrap();
        fs::rename(Path::new(&place).join("new"), Path::new(&place).join("report")).unwrap();
        let _ = guest.wait();
    }

    #[test]
    fn the_folder_is_removed_and_the_guest_killed_when_the_owner_is_killed() {
        let place = tempfile::tempdir().unwrap();
        let mut owner = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "kernel::temp_folder::tests::in_a_process_to_be_killed"])
            .env("SCTP_OPTS_TO_BE_KILLED", place.path())
            .env("TMPDIR", place.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let eventually = |what: &str, happened: &mut dyn FnMut() -> bool| {
            let end = Instant::now() + Duration::from_secs(60);
            while !happened() {
                assert!(Instant::now() < end, "{what} did not happen");
                std::thread::sleep(Duration::from_millis(10));
            }
        };
        let report = place.path().join("report");
        eventually("the owner's start", &mut || report.exists());
        let report = fs::read_to_string(report).unwrap();
        let (folder, group) = report.trim().split_once('\n').unwrap();
        assert!(Path::new(folder).join("deep/er").is_dir() && Path::new(folder).starts_with(place.path()));
        let group = rustix::process::Pid::from_raw(group.parse().unwrap()).unwrap();
        let alive = || rustix::process::test_kill_process_group(group).is_ok();
        assert!(alive());

        owner.kill().unwrap();
        assert_eq!(owner.wait().unwrap().signal(), Some(9));
        eventually("the end of the folder", &mut || !Path::new(folder).exists());
        eventually("the end of the guest", &mut || !alive());
    }
}
