//! Compiles what is generated from a description: the libraries for both systems at once, and the Linux examples.

use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::description::Description;
use codegen::generate;

use super::error::Failed;
use super::layouts;

const EXAMPLES: &str = "
#![allow(dead_code, unused_imports)]
use ::sctp_opts;
type Outcome = Result<(), Box<dyn std::error::Error>>;
#[path = \"sctp-opts/tests/documented/linux.rs\"]
mod shown;
#[path = \"sctp-opts/tests/documented/shared.rs\"]
mod shared;
";

/// Generates and compiles everything; returns how many layouts of the files after `first` were compared.
pub(super) fn try_all(root: &Path, clang: &Path, description: &Description, first: usize) -> Result<usize, Failed> {
    let folder = tempfile::tempdir()?;
    let at = folder.path();
    for part in ["sctp-sys/src", "sctp-opts/src", "sctp-opts/examples"] {
        copy(&root.join(part), &at.join(part))?;
    }
    std::fs::copy(root.join("sctp-opts/README.md"), at.join("sctp-opts/README.md"))?;
    for file in generate::outputs(root, description).map_err(Failed::Output)? {
        let path = at.join(&file.path);
        // Of documents only their generation and their tables are checked.
        if file.path.starts_with("docs") {
            tables(&file.path, &file.text)?;
            continue;
        }
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::write(path, file.text)?;
    }
    let (asserted, layouts) = layouts::rust(description, first);
    append(&at.join("sctp-sys/src/lib.rs"), &asserted)?;
    std::fs::write(at.join("examples.rs"), EXAMPLES)?;
    rustc(at, "sctp_sys", "sctp-sys/src/lib.rs", &[])?;
    rustc(
        at,
        "sctp_opts",
        "sctp-opts/src/lib.rs",
        &["--extern", "sctp_sys=libsctp_sys.rmeta", "--cfg", "sctp_opts_all_platforms"],
    )?;
    rustc(at, "examples", "examples.rs", &["--extern", "sctp_opts=libsctp_opts.rmeta", "-L", "."])?;
    layouts::clang(at, clang, description, first)?;
    Ok(layouts)
}

fn append(path: &Path, text: &str) -> Result<(), Failed> {
    let old = std::fs::read_to_string(path)?;
    Ok(std::fs::write(path, old + text)?)
}

/// Checks that each row of a Markdown table has as many cells as the header.
fn tables(path: &Path, text: &str) -> Result<(), Failed> {
    if path.extension().is_none_or(|extension| extension != "md") {
        return Ok(());
    }
    let mut columns = None;
    for line in text.lines() {
        if !line.starts_with('|') {
            columns = None;
            continue;
        }
        let cells = line.replace("\\|", "").matches('|').count();
        if *columns.get_or_insert(cells) != cells {
            return Err(Failed::Output(format!(
                "{}: a row with {cells} `|`, unlike the rows above: {line}",
                path.display()
            )));
        }
    }
    Ok(())
}

fn rustc(at: &Path, name: &str, file: &str, more: &[&str]) -> Result<(), Failed> {
    let mut rustc = Command::new("rustc");
    rustc.args(["--edition", "2021", "--crate-type", "lib", "--emit", "metadata", "--cap-lints", "allow"]);
    rustc.args(["--crate-name", name, "--error-format", "short", file]).args(more).current_dir(at);
    let output = rustc.output().map_err(|error| Failed::Machine(format!("rustc: {error}")))?;
    if output.status.success() {
        return Ok(());
    }
    let stderr = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<String> =
        stderr.lines().filter(|line| line.contains("error")).take(6).map(|line| shown(at, line)).collect();
    Err(Failed::Output(format!("{name} does not compile:\n{}", lines.join("\n"))))
}

/// A compiler error, with the source line it refers to.
fn shown(at: &Path, error: &str) -> String {
    let mut parts = error.splitn(3, ':');
    let place = parts.next().zip(parts.next().and_then(|line| line.parse::<usize>().ok()));
    let text = place.and_then(|(file, line)| {
        let text = std::fs::read_to_string(at.join(file)).ok()?;
        text.lines().nth(line.checked_sub(1)?).map(|line| line.trim().to_owned())
    });
    format!("  {error}\n    {}", text.unwrap_or_default())
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let (from, to): (PathBuf, PathBuf) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            std::fs::copy(&from, &to)?;
        }
    }
    Ok(())
}
