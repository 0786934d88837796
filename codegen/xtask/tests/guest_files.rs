//! The access of a command in a guest kernel to this machine's files.

use std::fs;
use std::path::PathBuf;

use xtask::kernel::{run, Engine, Job};
use xtask::setup::InstallPolicy;

/// Kernels are fetched and started only by `cargo xtask test`, which sets CI.
fn may() -> bool {
    let may = std::env::var_os("CI").is_some();
    if !may {
        eprintln!("not in a guest kernel: only `cargo xtask test` starts one");
    }
    may
}

fn run_in_guest(script: &str, writable: &[PathBuf]) -> (u8, String) {
    let job = Job {
        engine: Some(Engine::Uml),
        command: ["sh", "-c", script].map(Into::into).into(),
        writable: writable.to_vec(),
        ..Job::default()
    };
    let policy = InstallPolicy { yes: false, no_install: true };
    let mut out = Vec::new();
    let done = run(&job, policy, &mut out, &mut Vec::new()).unwrap();
    (done.status, String::from_utf8(out).unwrap())
}

#[test]
fn guest_files_are_read_only_except_for_write_folders() {
    if !may() {
        return;
    }
    let (own, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    fs::write(other.path().join("there"), "read\n").unwrap();
    let script = format!(
        "cat '{other}/there'; echo no > '{other}/there'; echo no > '{other}/new'; echo yes > '{own}/new';
         echo gone > \"$TMPDIR/x\" && cat \"$TMPDIR/x\" && echo \"$TMPDIR\"",
        other = other.path().display(),
        own = own.path().display(),
    );
    let (status, out) = run_in_guest(&script, &[own.path().to_path_buf()]);
    let [read, written, scratch] = *out.lines().collect::<Vec<_>>() else { panic!("{out}") };
    assert_eq!((status, read, written), (0, "read", "gone"));
    assert!(!PathBuf::from(scratch).exists(), "{scratch} is removed after the job");
    assert_eq!(fs::read_to_string(own.path().join("new")).unwrap(), "yes\n");
    assert_eq!(fs::read_to_string(other.path().join("there")).unwrap(), "read\n");
    assert!(!other.path().join("new").exists());
}
