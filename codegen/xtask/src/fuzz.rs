//! `cargo xtask fuzz`: runs libFuzzer on the targets of the two fuzz packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use crate::setup;

/// Name and folder of each package, and its targets.
const PACKAGES: [(&str, &str, &[&str]); 2] = [
    ("sctp-opts-fuzz", "sctp-opts/fuzz", &["options", "derive", "control", "notifications", "addresses"]),
    ("codegen-fuzz", "codegen/fuzz", &["description"]),
];

/// Flags that libFuzzer and AddressSanitizer require. The last one is unstable, which is why `RUSTC_BOOTSTRAP` is set.
const FLAGS: &str = "--cfg fuzzing --cfg sctp_opts_all_platforms -Ccodegen-units=1 -Cdebug-assertions -Coverflow-checks \
    -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Cllvm-args=-simplifycfg-branch-fold-threshold=0 -Zsanitizer=address";

#[derive(Debug)]
pub struct Options {
    pub target: String,
    pub seconds: u64,
    /// Afterwards, add inputs that reach new code to the corpus.
    pub keep: bool,
}

pub fn targets() -> impl Iterator<Item = &'static str> {
    PACKAGES.iter().flat_map(|(_, _, targets)| targets.iter().copied())
}

/// Runs a target until the time is over or it finds an error.
pub fn run(root: &Path, options: &Options) -> Result<(), String> {
    let Options { target, seconds, keep } = options;
    let (package, folder, _) =
        PACKAGES.iter().find(|(_, _, targets)| targets.contains(&target.as_str())).ok_or_else(|| {
            format!("there is no target `{target}`; the targets are {}", targets().collect::<Vec<_>>().join(", "))
        })?;
    let program = build(root, package)?;
    let corpus = root.join(folder).join("corpus").join(target);
    let work = root.join("target/fuzz").join(target);
    let (found, artifacts) = (work.join("found"), work.join("artifacts/"));
    for folder in [&corpus, &found, &artifacts] {
        fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let mut fuzzer = Command::new(&program);
    fuzzer.env("FUZZ_TARGET", target).current_dir(root);
    fuzzer.arg(format!("-max_total_time={seconds}")).arg(format!("-artifact_prefix={}", artifacts.display()));
    // libFuzzer reports inputs that need more memory or time.
    fuzzer.args(["-rss_limit_mb=2048", "-timeout=20", "-max_len=4096", "-print_final_stats=1", "-use_value_profile=1"]);
    finished(fuzzer.args([&found, &corpus]).args(seeds(target)).status())?;
    if *keep {
        // Keep the smallest set of inputs with the same coverage, preferring those in the corpus.
        let mut merge = Command::new(&program);
        merge.env("FUZZ_TARGET", target).current_dir(root).args(["-merge=1", "-max_len=1024"]);
        finished(merge.args([&corpus, &found]).status())?;
    }
    Ok(())
}

/// Folders with more seeds, relative to the root: inputs of other tests.
pub fn seeds(target: &str) -> &'static [&'static str] {
    match target {
        "derive" => &["sctp-opts/macros/tests/expansions", "sctp-opts/ui/tests/ui"],
        "description" => &["codegen/tests/base", "codegen/tests/bad"],
        _ => &[],
    }
}

fn finished(status: std::io::Result<ExitStatus>) -> Result<(), String> {
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("the fuzzer ended with {status}; its last lines contain the path of the input")),
        Err(error) => Err(format!("the fuzzer: {error}")),
    }
}

fn build(root: &Path, package: &str) -> Result<PathBuf, String> {
    let target = setup::host_triple()?;
    let folder = root.join("target/fuzz/build");
    let mut cargo = Command::new(setup::cargo());
    // With `--target`, the flags do not apply to build scripts and derives.
    cargo.args(["build", "--profile", "fuzz", "--package", package, "--bin", package, "--target", &target]);
    cargo.arg("--target-dir").arg(&folder).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", FLAGS).current_dir(root);
    let status = cargo.status().map_err(|error| format!("cargo: {error}"))?;
    if status.success() {
        Ok(folder.join(target).join("fuzz").join(package))
    } else {
        Err("cannot build the fuzzer; libFuzzer requires a C++ compiler".to_owned())
    }
}
