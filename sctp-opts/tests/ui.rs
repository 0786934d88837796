//! Programs that must not compile, and the compiler's messages.
//!
//! Messages differ from compiler to compiler, so this runs with one version only. Elsewhere it says so and does
//! nothing, but not in CI, which has to have that version. `TRYBUILD=overwrite` rewrites the messages.

use std::env;
use std::process::Command;

const RUSTC: &str = "rustc 1.95.";

#[test]
fn refused() {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = Command::new(rustc).arg("--version").output().expect("there is a compiler").stdout;
    let version = String::from_utf8_lossy(&version);
    if !version.starts_with(RUSTC) {
        assert!(env::var_os("CI").is_none(), "CI needs {RUSTC}*, not {version}");
        eprintln!("not tested: needs {RUSTC}*, not {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
