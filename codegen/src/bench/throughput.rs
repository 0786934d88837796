//! Messages over loopback in a real kernel: `sctp-opts/benches/throughput` in a guest.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::markdown;
use crate::kernel::live::built;
use crate::kernel::{run, Failure, Job};
use crate::setup::Consent;

const ARGUMENTS: &[&str] = &["bench", "--bench", "throughput", "--features", "tokio", "--no-run"];

/// The table.
pub fn table(root: &Path, consent: Consent) -> Result<String, Failure> {
    let program = built(root, ARGUMENTS, "throughput")?;
    let job = Job { command: vec![program.into()], ..Job::default() };
    let mut out = Vec::new();
    let done = run(&job, consent, &mut out, &mut io::stderr())?;
    let said = String::from_utf8_lossy(&out);
    if done.status != 0 {
        return Err(Failure::Other(format!("the bench failed with status {}:\n{said}", done.status)));
    }
    rendered(&said).map_err(Failure::Other)
}

/// What a line says: style, associations, bytes; and of each way the times of all rounds.
type Cells<'a> = Vec<([&'a str; 3], BTreeMap<&'a str, Vec<f64>>)>;

fn cells(said: &str) -> Result<Cells<'_>, String> {
    let mut cells: Cells<'_> = Vec::new();
    for line in said.lines() {
        let words: Vec<&str> = line.split(' ').collect();
        let [style, associations, length, way, times @ ..] = words.as_slice() else {
            return Err(format!("what is `{line}`?"));
        };
        let times: Result<Vec<f64>, _> = times.iter().map(|time| time.parse()).collect();
        let times = times.map_err(|error| format!("`{line}`: {error}"))?;
        let cell = [*style, *associations, *length];
        if cells.last().is_none_or(|(last, _)| *last != cell) {
            cells.push((cell, BTreeMap::new()));
        }
        if let Some((_, ways)) = cells.last_mut() {
            ways.insert(way, times);
        }
    }
    Ok(cells)
}

/// The median.
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

fn rendered(said: &str) -> Result<String, String> {
    let mut rows = Vec::new();
    for ([style, associations, length], ways) in cells(said)? {
        let ours = ways.get("ours").ok_or("nothing was said of `ours`")?;
        // Of each round, so that what disturbs a round disturbs both.
        let faster = |way: &str| -> String {
            let Some(times) = ways.get(way) else { return "-".to_owned() };
            let ratio = median(ours.iter().zip(times).map(|(ours, other)| ours / other).collect());
            format!("{ratio:.2}")
        };
        let style = if style == "One" { "one-to-one" } else { "one-to-many" };
        let per_second = 1e9 / median(ours.clone());
        rows.push(vec![
            style.to_owned(),
            associations.to_owned(),
            length.to_owned(),
            format!("{:.0}", (per_second / 100.0).round() * 100.0),
            faster("lksctp"),
            faster("batch"),
            faster("tokio"),
        ]);
    }
    let columns =
        ["server", "associations", "bytes", "ours, messages per second", "lksctp", "ours, batched", "ours, tokio"];
    Ok(markdown(&columns, &rows))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ratios_are_of_the_same_round() {
        let said = "One 1 100 ours 10000 20000 30000\nOne 1 100 lksctp 20000 40000 30000\nMany 30 1 ours 1 1 1\n";
        let table = rendered(said).unwrap();
        assert!(table.contains("| one-to-one | 1 | 100 | 50000 | 0.50 | - | - |"), "{table}");
        assert!(table.contains("| one-to-many | 30 | 1 | 1000000000 | - | - | - |"), "{table}");
        assert!(rendered("nonsense").is_err());
    }
}
