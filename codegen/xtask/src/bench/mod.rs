//! `cargo xtask bench`: figures for `docs/performance.md`. None of them decides whether a test passes.

#[cfg(target_os = "linux")]
pub mod builds;
#[cfg(target_os = "linux")]
pub mod callgrind;
#[cfg(target_os = "linux")]
pub mod calls;
#[cfg(target_os = "linux")]
pub mod cc;
#[cfg(target_os = "linux")]
pub mod crates;
pub mod generate;
#[cfg(target_os = "linux")]
pub mod messages;
#[cfg(target_os = "linux")]
pub mod size;
#[cfg(target_os = "linux")]
pub mod temp_package;
#[cfg(target_os = "linux")]
pub mod throughput;

use std::fs;
use std::path::Path;

use codegen::write;

/// Where the figures stand.
const DOCUMENT: &str = "docs/performance.md";

/// Puts a table into the document, between `<!-- bench: NAME -->` and `<!-- end -->`.
pub fn write(root: &Path, name: &str, table: &str) -> Result<(), String> {
    let path = root.join(DOCUMENT);
    let failed = |error: std::io::Error| format!("{DOCUMENT}: {error}");
    let text = fs::read_to_string(&path).map_err(failed)?;
    let begin = format!("<!-- bench: {name} -->\n");
    let split = text.split_once(&begin).and_then(|(head, rest)| Some((head, rest.split_once("<!-- end -->")?.1)));
    let (head, tail) = split.ok_or_else(|| format!("{DOCUMENT}: no place for the table `{name}`"))?;
    write::replace(&path, &format!("{head}{begin}\n{table}\n<!-- end -->{tail}")).map_err(failed)
}

/// A table: the names of the columns, and the rows.
#[cfg(target_os = "linux")]
fn markdown(columns: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let names: Vec<String> = columns.iter().map(|&name| name.to_owned()).collect();
    let rule: Vec<String> = (0..columns.len()).map(|i| (if i == 0 { ":--" } else { "--:" }).to_owned()).collect();
    let rows: String = rows.iter().map(|row| line(row)).collect();
    line(&names) + &line(&rule) + &rows
}

#[cfg(target_os = "linux")]
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}
