//! `docs/evidence.md`: what running kernels said, from `spec/evidence`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::output::OutputFile;

/// Where the probe records what kernels say.
pub const FOLDER: &str = "spec/evidence";

/// What one kernel said, with one state of the switches.
struct Said {
    /// `6.12`
    kernel: String,
    all_on: bool,
    /// `6.12.101`
    release: String,
    table: toml::Table,
}

/// The page, or none where nothing is recorded.
pub fn emit(root: &Path) -> Result<Option<OutputFile>, String> {
    let mut files: Vec<_> = fs::read_dir(root.join(FOLDER))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    files.sort();
    let mut all = files.iter().map(|path| read(path)).collect::<Result<Vec<Said>, String>>()?;
    all.sort_by_key(|said| (number(&said.kernel), said.all_on));
    Ok(if all.is_empty() { None } else { Some(OutputFile::new("docs/evidence.md", render(&all))) })
}

fn read(path: &Path) -> Result<Said, String> {
    let wrong = |what: &dyn std::fmt::Display| format!("{}: {what}", path.display());
    let text = fs::read_to_string(path).map_err(|error| wrong(&error))?;
    let table: toml::Table = text.parse().map_err(|error| wrong(&error))?;
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = name.strip_prefix("linux-").ok_or_else(|| wrong(&"only Linux is expected here"))?;
    let (kernel, switches) = name.split_once('-').ok_or_else(|| wrong(&"SYSTEM-KERNEL-SWITCHES.toml is expected"))?;
    let release = table.get("kernel").and_then(|kernel| kernel.get("release")).and_then(toml::Value::as_str);
    let release = release.ok_or_else(|| wrong(&"no kernel.release"))?.to_owned();
    Ok(Said { kernel: kernel.to_owned(), all_on: switches == "all-on", release, table })
}

/// `6.12` comes after `6.1`.
fn number(kernel: &str) -> Vec<u32> {
    kernel.split('.').filter_map(|part| part.parse().ok()).collect()
}

impl Said {
    fn row(&self, kind: &str, name: &str) -> Option<&toml::Value> {
        let rows = self.table.get(kind)?.as_array()?;
        rows.iter().find(|row| row.get("name").and_then(toml::Value::as_str) == Some(name))
    }

    fn verdict(&self, kind: &str, name: &str) -> &str {
        self.row(kind, name).and_then(|row| row.get("verdict")?.as_str()).unwrap_or("not asked")
    }
}

fn render(all: &[Said]) -> String {
    let mut out = String::from(
        "<!-- Made by `cargo xtask generate` from spec/evidence; do not edit. -->\n\n# What running kernels said\n\n\
         Each kernel was asked about every option, ancillary message, notification and function by `sctp-probe`, with its\n\
         switches as they are and with all of them on; `cargo xtask probe --record` asks again. `yes` works as it is,\n\
         `switch` works once it is switched on, `partly` and `refused` are as they say, `no` is not known to that kernel.\n\n",
    );
    let kernels: Vec<&Said> = all.iter().filter(|said| !said.all_on).collect();
    let releases: Vec<&str> = kernels.iter().map(|said| said.release.as_str()).collect();
    let _ = writeln!(out, "Linux {}, over loopback, through `sctp-opts`.", releases.join(", "));
    for (kind, title) in [
        ("option", "Socket options"),
        ("cmsg", "Ancillary messages"),
        ("notification", "Notifications"),
        ("function", "Functions"),
    ] {
        let heads: Vec<&str> = kernels.iter().map(|said| said.kernel.as_str()).collect();
        let _ = writeln!(out, "\n## {title}\n\n| Name | {} | Until switched on |", heads.join(" | "));
        let _ = writeln!(out, "|{}", "---|".repeat(heads.len() + 2));
        let Some(newest) = kernels.last().and_then(|said| said.table.get(kind)?.as_array()) else { continue };
        for name in newest.iter().filter_map(|row| row.get("name")?.as_str()) {
            let cells: Vec<&str> = kernels.iter().map(|said| cell(all, said, kind, name)).collect();
            let refusal = kernels.last().map(|said| refusal(said, kind, name)).unwrap_or_default();
            let _ = writeln!(out, "| `{name}` | {} | {refusal} |", cells.join(" | "));
        }
    }
    out
}

fn cell<'a>(all: &'a [Said], said: &'a Said, kind: &str, name: &str) -> &'a str {
    let on = all.iter().find(|other| other.all_on && other.kernel == said.kernel);
    match (said.verdict(kind, name), on.map(|on| on.verdict(kind, name))) {
        ("works", _) => "yes",
        ("absent", _) => "no",
        (_, Some("works")) => "switch",
        (verdict, _) => verdict,
    }
}

/// The refusals with the switches as they are, and what to do.
fn refusal(said: &Said, kind: &str, name: &str) -> String {
    let Some(row) = said.row(kind, name).and_then(toml::Value::as_table) else { return String::new() };
    let text = |value: &toml::Value| value.as_str().unwrap_or_default().to_owned();
    let mut parts: Vec<String> = row
        .iter()
        .filter(|(key, value)| *key != "name" && *key != "hint" && value.as_str().is_some_and(|v| v.starts_with('E')))
        .map(|(key, value)| format!("{}: {}", key.replace('_', " "), text(value)))
        .collect();
    parts.extend(row.get("hint").map(text));
    if row.get("arrives").and_then(toml::Value::as_str) == Some("not provoked") {
        parts.push("subscribed to, not provoked".to_owned());
    }
    parts.join("; ").replace('|', "\\|")
}
