//! Programs with sctp-opts that must not compile, and the compiler's error messages.
//!
//! The messages depend on the compiler, so the test is skipped with any version but one; CI must have that version.
//! `TRYBUILD=overwrite` rewrites the messages.

use std::env;
use std::process::Command;

const RUSTC: &str = "rustc 1.95.";

#[test]
fn programs_are_rejected_with_the_expected_messages() {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("there is a compiler").stdout;
    let version = String::from_utf8_lossy(&version);
    if !version.starts_with(RUSTC) {
        assert!(env::var_os("CI").is_none(), "CI needs {RUSTC}*, not {version}");
        eprintln!("skipped: needs {RUSTC}*, not {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
