//! `cargo xtask sanitize`: the decoders under AddressSanitizer, with the compiler at hand.

use std::path::Path;
use std::process::Command;

use crate::setup;

/// Of both platforms, on any. With the last one it is known that a planted fault has to be seen.
pub(crate) const FLAGS: &str = "-Zsanitizer=address --cfg sctp_opts_all_platforms --cfg sctp_opts_sanitized";
/// Below `target`: what is built with these flags.
pub(crate) const FOLDER: &str = "sanitize";

/// Runs the unit tests of the library, what the fuzz targets replay, and the comparison with decoders in C.
pub fn run(root: &Path) -> Result<bool, String> {
    let mut cargo = Command::new(setup::cargo());
    // With a target named, build scripts and derives are left as they are.
    cargo.args(["test", "-p", "sctp-opts", "-p", "sctp-opts-fuzz", "--lib", "--test", "replay", "--test", "oracle"]);
    cargo.args(["--target", &setup::host_triple()?]);
    cargo.arg("--target-dir").arg(root.join("target").join(FOLDER)).current_dir(root);
    // The tests leave things behind; what is looked for are reads and writes.
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", FLAGS).env("ASAN_OPTIONS", "detect_leaks=0");
    cargo.status().map(|status| status.success()).map_err(|error| format!("cargo: {error}"))
}
