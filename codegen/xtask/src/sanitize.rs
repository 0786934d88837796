//! `cargo xtask sanitize`: runs the decoders' tests under AddressSanitizer.

use std::path::Path;
use std::process::Command;

use crate::setup;

/// Flags for AddressSanitizer and for the options of both platforms. The last one enables the tests of planted errors.
pub(crate) const FLAGS: &str = "-Zsanitizer=address --cfg sctp_opts_all_platforms --cfg sctp_opts_sanitized";
/// Target folder for builds with these flags, below `target`.
pub(crate) const FOLDER: &str = "sanitize";

/// A `cargo test` command with a sanitizer, for the library and its fuzz targets. The selection of packages and features is
/// always the same, so that dependencies are built once.
pub(crate) fn cargo_test(root: &Path, flags: &str, folder: &str) -> Result<Command, String> {
    let mut cargo = Command::new(setup::cargo());
    cargo.args(["test", "--package", "sctp-opts", "--package", "sctp-opts-fuzz", "--all-features"]);
    // With `--target`, the flags do not apply to build scripts and derives.
    cargo.args(["--target", &setup::host_triple()?]);
    cargo.arg("--target-dir").arg(root.join("target").join(folder)).current_dir(root);
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", flags).env("CARGO_INCREMENTAL", "0");
    Ok(cargo)
}

/// Runs the library's unit tests, the fuzz targets' corpus, and the comparison with decoders in C.
pub fn run(root: &Path) -> Result<bool, String> {
    let mut cargo = cargo_test(root, FLAGS, FOLDER)?;
    cargo.args(["--lib", "--test", "replay", "--test", "oracle"]);
    // The tests do leak memory; only invalid accesses matter here.
    cargo.env("ASAN_OPTIONS", "detect_leaks=0");
    cargo.status().map(|status| status.success()).map_err(|error| format!("cargo: {error}"))
}
