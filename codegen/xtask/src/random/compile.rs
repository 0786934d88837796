//! What is generated of a description, compiled: the libraries for both systems at once, and the examples of Linux.

use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::description::Description;
use codegen::generate;

use super::layouts;

/// Why it is not true of a description that it compiles.
pub(super) enum Failed {
    /// The machine lacks something.
    Machine(String),
    /// What was made of the description is wrong.
    Output(String),
}

impl From<std::io::Error> for Failed {
    fn from(error: std::io::Error) -> Self {
        Failed::Machine(error.to_string())
    }
}

/// What surrounds the examples.
const EXAMPLES: &str = "
#![allow(dead_code)]
use ::sctp_opts;
type Outcome = Result<(), Box<dyn std::error::Error>>;
#[path = \"sctp-opts/tests/documented/linux.rs\"]
mod shown;
";

/// Generates and compiles it; how many layouts of the files after `first` were compared.
pub(super) fn try_all(root: &Path, clang: &Path, description: &Description, first: usize) -> Result<usize, Failed> {
    let folder = tempfile::tempdir()?;
    let at = folder.path();
    for part in ["sctp-sys/src", "sctp-opts/src", "sctp-opts/examples"] {
        copy(&root.join(part), &at.join(part))?;
    }
    std::fs::copy(root.join("sctp-opts/README.md"), at.join("sctp-opts/README.md"))?;
    for file in generate::outputs(root, description).map_err(Failed::Output)? {
        let path = at.join(&file.path);
        // The documents are only made, which fails or panics if it can.
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

/// In a table of Markdown every row has as many cells as the head.
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
            return Err(Failed::Output(format!("{}: a row with {cells} bars: {line}", path.display())));
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
    let said = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<String> =
        said.lines().filter(|line| line.contains("error")).take(6).map(|line| shown(at, line)).collect();
    Err(Failed::Output(format!("{name} does not compile:\n{}", lines.join("\n"))))
}

/// An error with the line that it is about.
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
