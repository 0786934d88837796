//! A folder for as long as a job takes, which goes with the job however that ends.
//!
//! A process that is killed with SIGKILL cannot clean up. So a shell makes the folder and waits: the end of its input is the end
//! of us, of whatever kind, and then it ends what we started and removes the folder. It is in a process group of its own
//! and deaf to the signals that a terminal sends, so that what ends us does not end it.

use std::ffi::OsStr;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use super::{other, Failure};

/// A line of its input is the process group to end, or empty where there is none any more.
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
    /// A new one in the system's place for such folders, whose name begins like this.
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
            return Err(other(format!("no folder in {}: `mktemp -d` says why", place.display())));
        }
        Ok(TempFolder { path, keeper })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The process group to end as well; `None`: it has ended already.
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
    fn it_goes_when_it_is_dropped() {
        let mut scratch = TempFolder::new("sctp-opts-test").unwrap();
        let path = scratch.path().to_owned();
        fs::write(path.join("a file"), "x").unwrap();
        scratch.ends(Some(0x3fff_fff0)).unwrap();
        scratch.ends(None).unwrap();
        drop(scratch);
        assert!(!path.exists());
    }

    /// In the process that is going to be killed: a folder with files, and a guest that would stay for long.
    #[test]
    fn in_a_process_to_be_killed() {
        let Some(place) = std::env::var_os("SCTP_OPTS_TO_BE_KILLED") else { return };
        let mut scratch = TempFolder::new("sctp-opts-test").unwrap();
        fs::create_dir_all(scratch.path().join("deep/er")).unwrap();
        let mut guest = Command::new("sh").args(["-c", "sleep 600 & wait"]).process_group(0).spawn().unwrap();
        scratch.ends(Some(guest.id())).unwrap();
        let told = format!("{}\n{}\n", scratch.path().display(), guest.id());
        fs::write(Path::new(&place).join("new"), told).unwrap();
        fs::rename(Path::new(&place).join("new"), Path::new(&place).join("told")).unwrap();
        let _ = guest.wait();
    }

    #[test]
    fn it_goes_when_its_owner_is_killed() {
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
        let told = place.path().join("told");
        eventually("the owner's start", &mut || told.exists());
        let told = fs::read_to_string(told).unwrap();
        let (folder, group) = told.trim().split_once('\n').unwrap();
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
