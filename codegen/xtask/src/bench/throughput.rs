//! Measures messages over loopback: runs `sctp-opts/benches/throughput` in a guest kernel.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::{markdown, median};
use crate::kernel::build;
use crate::kernel::{run, Failure, Job};
use crate::setup::InstallPolicy;

/// Raises the limit of open files: there is a socket for each of a thousand associations.
const WITH_MANY_FILES: &str = "ulimit -n \"$(ulimit -H -n)\" && exec \"$1\"";

pub fn table(root: &Path, policy: InstallPolicy) -> Result<String, Failure> {
    let program = build::bench(root, "throughput")?;
    let words = ["sh".into(), "-c".into(), WITH_MANY_FILES.into(), "sh".into(), program.into()];
    let job = Job { command: words.into(), ..Job::default() };
    let mut out = Vec::new();
    let done = run(&job, policy, &mut out, &mut io::stderr())?;
    let printed = String::from_utf8_lossy(&out);
    if done.status != 0 {
        return Err(Failure::Other(format!("the bench failed with status {}:\n{printed}", done.status)));
    }
    rendered(&printed).map_err(Failure::Other)
}

/// The measurements for one style, number of associations and message length.
pub(super) struct Cell<'a> {
    style: &'a str,
    associations: &'a str,
    pub(super) length: &'a str,
    /// The times of all rounds, by variant.
    ways: BTreeMap<&'a str, Vec<f64>>,
}

impl Cell<'_> {
    /// The speed of one variant relative to another, in the median round: disturbances affect both.
    pub(super) fn ratio(&self, than: &str, way: &str) -> String {
        match (self.ways.get(than), self.ways.get(way)) {
            (Some(than), Some(way)) => {
                format!("{:.2}", median(than.iter().zip(way).map(|(than, way)| than / way).collect()))
            }
            _ => "-".to_owned(),
        }
    }

    /// Messages per second in the median round, to two digits.
    pub(super) fn per_second(&self, way: &str) -> Result<String, String> {
        let times = self.ways.get(way).ok_or_else(|| format!("nothing was measured for `{way}`"))?;
        Ok(format!("{:.0}", (1e9 / median(times.clone()) / 100.0).round() * 100.0))
    }
}

/// Parses lines of style, associations, bytes, variant and times.
pub(super) fn cells(printed: &str) -> Result<Vec<Cell<'_>>, String> {
    let mut cells: Vec<Cell<'_>> = Vec::new();
    for line in printed.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let &[style, associations, length, way, ref times @ ..] = words.as_slice() else {
            return Err(format!("unexpected line `{line}`"));
        };
        let times: Result<Vec<f64>, _> = times.iter().map(|time| time.parse()).collect();
        let times = times.map_err(|error| format!("`{line}`: {error}"))?;
        let same = |cell: &Cell<'_>| (cell.style, cell.associations, cell.length) == (style, associations, length);
        if !cells.last().is_some_and(same) {
            cells.push(Cell { style, associations, length, ways: BTreeMap::new() });
        }
        if let Some(cell) = cells.last_mut() {
            cell.ways.insert(way, times);
        }
    }
    Ok(cells)
}

fn rendered(printed: &str) -> Result<String, String> {
    let mut rows = Vec::new();
    for cell in cells(printed)? {
        let mut row = vec![
            (if cell.style == "One" { "one-to-one" } else { "one-to-many" }).to_owned(),
            cell.associations.to_owned(),
            cell.length.to_owned(),
            cell.per_second("ours")?,
        ];
        row.extend(["lksctp", "batch", "tokio", "tokio-batch"].map(|way| cell.ratio("ours", way)));
        rows.push(row);
    }
    let columns = [
        "server",
        "associations",
        "bytes",
        "ours, messages per second",
        "lksctp",
        "ours, batched",
        "ours, tokio",
        "ours, tokio, batched",
    ];
    Ok(markdown(&columns, &rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_compare_times_of_the_same_round() {
        let printed = "One 1 100 ours 10000 20000 30000\nOne 1 100 lksctp 20000 40000 30000\nMany 30 1 ours 1 1 1\n";
        let table = rendered(printed).unwrap();
        assert!(table.contains("| one-to-one | 1 | 100 | 50000 | 0.50 | - | - | - |"), "{table}");
        assert!(table.contains("| one-to-many | 30 | 1 | 1000000000 | - | - | - | - |"), "{table}");
        assert!(rendered("nonsense").is_err());
    }
}
