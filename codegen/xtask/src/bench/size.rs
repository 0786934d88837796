//! Measures the size of an echo program: with sctp-opts, with hand-written calls of libc, and in C.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::temp_package::{self, Package};
use super::{cc, markdown};
use crate::setup::{self, InstallPolicy};

const C: &str = "codegen/xtask/bench/echo/echo.c";

pub fn table(root: &Path, policy: InstallPolicy) -> Result<String, String> {
    setup::ensure(&[&setup::CC, &setup::SCTP_HEADERS], policy).map_err(|error| error.to_string())?;
    let empty = Package { name: "echo-nothing", dependencies: String::new(), source: "fn main() {}\n" };
    let ours = Package {
        name: "echo-ours",
        dependencies: temp_package::ours(root, ""),
        source: include_str!("../../bench/echo/ours.rs"),
    };
    let libc = Package {
        name: "echo-libc",
        dependencies: "libc = \"0.2\"\n".to_owned(),
        source: include_str!("../../bench/echo/libc.rs"),
    };
    let mut rows = Vec::new();
    for (what, package) in [("Rust, an empty `main`", empty), ("sctp-opts", ours), ("libc, the rest by hand", libc)] {
        let (program, packages) = package.build(root)?;
        let lines = package.source.lines().count();
        rows.push(vec![what.to_owned(), size(&program)?, packages.to_string(), lines.to_string()]);
    }
    let program = root.join("target/bench/echo-c");
    cc::compile(&root.join(C), &["-s"], &program)?;
    let lines = include_str!("../../bench/echo/echo.c").lines().count();
    rows.push(vec!["C".to_owned(), size(&program)?, "-".to_owned(), lines.to_string()]);
    Ok(markdown(&["", "bytes, stripped", "crates", "lines of source"], &rows) + &compilers())
}

fn size(program: &Path) -> Result<String, String> {
    let data = fs::metadata(program).map_err(|error| format!("{}: {error}", program.display()))?;
    Ok(data.len().to_string())
}

/// The versions of the compilers.
fn compilers() -> String {
    let version = |program: &str| {
        let output = Command::new(program).arg("--version").output().map(|output| output.stdout).unwrap_or_default();
        String::from_utf8_lossy(&output).lines().next().unwrap_or("?").to_owned()
    };
    format!("\n{}; {}\n", version("rustc"), version("cc"))
}
