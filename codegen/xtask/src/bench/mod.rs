//! `cargo xtask bench`: the figures in `docs/performance.md`. Only `messages` has limits, which are far from its figures.

pub mod builds;
pub mod callgrind;
pub mod calls;
pub mod cc;
pub mod crates;
pub mod generate;
pub mod messages;
pub mod size;
pub mod temp_package;
pub mod throughput;

use std::fs;
use std::path::Path;

use crate::setup::{self, InstallPolicy};
use codegen::write;

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Table {
    /// The first build of an application
    Builds,
    /// The cost of an option outside the kernel
    Calls,
    /// The cost of `generate`, and its growth
    Generate,
    /// The cost of a message and a notification outside the kernel
    Messages,
    /// Messages over loopback in a real kernel
    Throughput,
    /// Messages with other crates that wrap the kernel's SCTP, in an event loop
    Crates,
    /// The size of a stripped program
    Size,
}

/// Measures one table. `times` is for [`Table::Generate`]: multiples of the number of options.
pub fn table(root: &Path, table: Table, times: &[usize], policy: InstallPolicy) -> Result<String, String> {
    match table {
        Table::Generate => {
            setup::ensure(&[&setup::LIBCLANG], policy).map_err(|error| error.to_string())?;
            generate::table(root, times)
        }
        Table::Calls => calls::table(root, policy).map_err(|failure| failure.to_string()),
        Table::Messages => messages::table(root, policy),
        Table::Throughput => throughput::table(root, policy).map_err(|failure| failure.to_string()),
        Table::Crates => crates::table(root, policy).map_err(|failure| failure.to_string()),
        Table::Size => size::table(root, policy),
        Table::Builds => builds::table(root, policy),
    }
}

const DOCUMENT: &str = "docs/performance.md";

/// Replaces a table in the document, between `<!-- bench: NAME -->` and `<!-- end -->`.
pub fn write(root: &Path, name: &str, table: &str) -> Result<(), String> {
    let path = root.join(DOCUMENT);
    let failed = |error: std::io::Error| format!("{DOCUMENT}: {error}");
    let text = fs::read_to_string(&path).map_err(failed)?;
    let begin = format!("<!-- bench: {name} -->\n");
    let split = text.split_once(&begin).and_then(|(head, rest)| Some((head, rest.split_once("<!-- end -->")?.1)));
    let (head, tail) =
        split.ok_or_else(|| format!("{DOCUMENT}: there is no `<!-- bench: {name} -->` with an `<!-- end -->`"))?;
    write::replace(&path, &format!("{head}{begin}\n{table}\n<!-- end -->{tail}")).map_err(failed)
}

/// A Markdown table.
fn markdown(columns: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let names: Vec<String> = columns.iter().map(|&name| name.to_owned()).collect();
    let rule: Vec<String> = (0..columns.len()).map(|i| (if i == 0 { ":--" } else { "--:" }).to_owned()).collect();
    let rows: String = rows.iter().map(|row| line(row)).collect();
    line(&names) + &line(&rule) + &rows
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}
