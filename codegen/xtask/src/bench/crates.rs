//! Compares the throughput of other crates that wrap the kernel's SCTP with ours, in an event loop.

use std::io;
use std::path::Path;

use super::temp_package::{self, Package};
use super::{markdown, throughput};
use crate::kernel::{other, run, Failure, Job};
use crate::setup::{self, InstallPolicy};

/// Names and versions of the crates.
pub(super) const CRATES: [(&str, &str); 4] =
    [("sctp-rs", "0.3.1"), ("oxirush-sctp", "0.1.1"), ("async-sctp", "1.1.0"), ("lksctp", "0.2.0")];

pub fn table(root: &Path, policy: InstallPolicy) -> Result<String, Failure> {
    // async-sctp links to libsctp.
    setup::ensure(&[&setup::CC, &setup::SCTP_HEADERS], policy).map_err(other)?;
    let others: String = CRATES.iter().map(|(name, version)| format!("{name} = \"={version}\"\n")).collect();
    let tokio = "tokio = { version = \"1\", features = [\"macros\", \"net\", \"rt\"] }\n";
    let package = Package {
        name: "crates",
        dependencies: temp_package::ours(root, "\"tokio\"") + &others + tokio,
        source: include_str!("../../bench/crates.rs"),
    };
    let (program, _) = package.build(root).map_err(other)?;
    let mut out = Vec::new();
    let done = run(&Job { command: vec![program.into()], ..Job::default() }, policy, &mut out, &mut io::stderr())?;
    let printed = String::from_utf8_lossy(&out);
    if done.status != 0 {
        return Err(other(format!("the bench failed with status {}:\n{printed}", done.status)));
    }
    rendered(&printed).map_err(other)
}

fn rendered(printed: &str) -> Result<String, String> {
    let mut rows = Vec::new();
    for cell in throughput::cells(printed)? {
        let ratios = CRATES.iter().map(|(name, _)| cell.ratio("ours", name));
        rows.push([vec![cell.length.to_owned(), cell.per_second("ours")?], ratios.collect()].concat());
    }
    let names: Vec<String> = CRATES.iter().map(|(name, version)| format!("{name} {version}")).collect();
    let columns = [vec!["bytes", "ours, messages per second"], names.iter().map(String::as_str).collect()].concat();
    Ok(markdown(&columns, &rows))
}
