//! The checkout that a command works on.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(program: &Path, folder: &Path) -> Output {
    Command::new(program).arg("check").current_dir(folder).output().unwrap()
}

/// Copies the program to a folder outside of any checkout.
fn copied(folder: &Path) -> std::path::PathBuf {
    let copy = folder.join("xtask");
    // Copy in another process. Otherwise this process, or a child of another test, could have the file open for writing when
    // it is executed, which fails.
    assert!(Command::new("cp").arg(env!("CARGO_BIN_EXE_xtask")).arg(&copy).status().unwrap().success());
    copy
}

#[test]
fn a_copied_program_works_on_the_checkout_around_the_current_folder() {
    let elsewhere = tempfile::tempdir().unwrap();
    let program = copied(elsewhere.path());
    let checkout = tempfile::tempdir().unwrap();
    let below = checkout.path().join("sctp-opts/src");
    fs::create_dir_all(&below).unwrap();
    fs::create_dir(checkout.path().join("spec")).unwrap();
    fs::write(checkout.path().join("spec/platforms.toml"), "[[platform]]\nonly_here = 1\n").unwrap();

    let output = run(&program, &below);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && errors.contains("only_here"), "{errors}");
}

#[test]
fn outside_a_checkout_the_build_checkout_is_used() {
    let elsewhere = tempfile::tempdir().unwrap();
    let output = run(&copied(elsewhere.path()), elsewhere.path());
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && printed.contains("options"), "{printed}");
}
