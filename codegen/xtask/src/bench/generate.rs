//! Measures `generate` by stage, and how its cost grows with the description.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use codegen::evidence;
use codegen::generate::{self, LoadError, References};
use codegen::input::parse;
use codegen::{emit, write};

use crate::setup;

/// Contains hand-written parts, which are read, and generated ones.
const MANUAL: &str = "docs/manual.md";

/// How often each case is run. The shortest time is used, since other load only adds time.
const RUNS: usize = 3;

/// State of the outputs before a run.
const BEFORE: [&str; 3] = ["nothing there", "one option changed", "nothing changed"];

/// Runs `generate` once in this process. Prints a line for each stage, in milliseconds of CPU time, and one for the peak
/// memory in KiB.
pub fn once(root: &Path) -> Result<String, String> {
    let mut out = String::new();
    let mut start = on_processor();
    let mut stage = |name: &str| {
        let now = on_processor();
        let _ = writeln!(out, "{name}: {}", now.saturating_sub(start).as_millis());
        start = now;
    };
    let folder = root.join(generate::SPEC);
    let sources = parse::read(root, &folder).map_err(|e| e.to_string())?;
    let evidence = evidence::read(root, &folder).map_err(|e| e.to_string())?;
    let spec = generate::check_against(sources, &References { evidence: &evidence, ..References::default() }).map_err(
        |error| match error {
            LoadError::Read(error) => error.to_string(),
            LoadError::Wrong { sources, diagnostics } => {
                codegen::diag::render(&sources, &diagnostics[..diagnostics.len().min(3)], false)
            }
        },
    )?;
    stage("read and check");
    let rebind = generate::needs_bindgen(root, &spec);
    for (platform, _) in rebind {
        emit::sys::emit(root, &spec, platform, &emit::header::emit(&spec, platform)).map_err(|e| e.to_string())?;
        stage("bindgen");
    }
    let files = generate::outputs(root, &spec)?;
    stage("all outputs");
    let changes = write::compare(root, &files).map_err(|e| e.to_string())?;
    write::apply(root, &files, &changes).map_err(|e| e.to_string())?;
    stage("compare and write");
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0");
    let _ = writeln!(out, "KiB: {}", peak.trim().trim_end_matches(" kB"));
    Ok(out)
}

/// CPU time of this thread, the only one, so that other load does not count. Systems other than Linux use the wall clock.
fn on_processor() -> Duration {
    static BEGIN: LazyLock<Instant> = LazyLock::new(Instant::now);
    let schedstat = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = schedstat.split(' ').next().and_then(|first| first.parse().ok());
    nanoseconds.map_or_else(|| BEGIN.elapsed(), Duration::from_nanos)
}

/// The table, with a column for each multiple of the number of options.
pub fn table(root: &Path, lengths: &[usize]) -> Result<String, String> {
    if let Some(libclang) = setup::find_libclang() {
        std::env::set_var("LIBCLANG_PATH", libclang);
    }
    let mut columns = Vec::new();
    for &times in lengths {
        let copy = tempfile::tempdir().map_err(|e| e.to_string())?;
        describe(root, copy.path(), times).map_err(|e| e.to_string())?;
        let mut least: [BTreeMap<String, u64>; 3] = Default::default();
        for run in 0..RUNS {
            for (before, least) in BEFORE.iter().zip(&mut least) {
                prepare(copy.path(), before, run).map_err(|e| e.to_string())?;
                for (stage, figure) in figures(copy.path())? {
                    least.entry(stage).and_modify(|old| *old = figure.min(*old)).or_insert(figure);
                }
            }
        }
        columns.push(least);
    }
    Ok(rendered(lengths, &columns))
}

/// The figures of a run in a separate process.
fn figures(root: &Path) -> Result<BTreeMap<String, u64>, String> {
    let program = std::env::current_exe().map_err(|e| e.to_string())?;
    let mut command = Command::new(program);
    let output = command.arg("--root").arg(root).arg("bench-generate-once").stdin(Stdio::null()).output();
    let output = output.map_err(|e| e.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let mut figures = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let Some((stage, figure)) = line.split_once(": ") {
            *figures.entry(stage.to_owned()).or_default() += figure.parse().unwrap_or(0);
        }
    }
    Ok(figures)
}

fn describe(root: &Path, copy: &Path, times: usize) -> std::io::Result<()> {
    fs::create_dir_all(copy.join("docs"))?;
    for file in [MANUAL, "Cargo.lock"] {
        fs::copy(root.join(file), copy.join(file))?;
    }
    for folder in ["spec", "spec/evidence"] {
        fs::create_dir_all(copy.join(folder))?;
        for entry in fs::read_dir(root.join(folder))? {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "toml") {
                let name = path.file_name().unwrap_or_default();
                let text = fs::read_to_string(&path)?;
                let text = if name == "options.toml" { longer(&text, times) } else { text };
                fs::write(copy.join(folder).join(name), text)?;
            }
        }
    }
    Ok(())
}

/// The options repeated, with new names and numbers.
fn longer(text: &str, times: usize) -> String {
    let mut entries = text.split("[[option]]\n");
    let mut out = entries.next().unwrap_or_default().to_owned();
    let entries: Vec<&str> = entries.collect();
    for copy in 0..times {
        for entry in &entries {
            out += "[[option]]\n";
            for line in entry.lines() {
                out += &if copy == 0 { line.to_owned() } else { renamed(line, copy) };
                out.push('\n');
            }
        }
    }
    out
}

fn renamed(line: &str, copy: usize) -> String {
    let quoted = |key: &str| line.strip_prefix(key).and_then(|rest| rest.strip_suffix('"'));
    if let Some(name) = quoted("name = \"") {
        return format!("name = \"{name}_{copy}\"");
    }
    if let Some(name) = quoted("rust = \"") {
        return format!("rust = \"{name}{copy}\"");
    }
    if line.starts_with("aliases = ") {
        return String::new();
    }
    let mut line = line.to_owned();
    if let Some((head, rest)) = line.split_once("aliases = [") {
        let rest = rest.split_once("], ").map_or("}", |(_, rest)| rest);
        line = format!("{head}{rest}");
    }
    let Some((head, rest)) = line.split_once("value = ") else { return line };
    let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
    let (number, tail) = rest.split_at(end);
    let hex = number.strip_prefix("0x").and_then(|digits| usize::from_str_radix(digits, 16).ok());
    let Some(number) = hex.or_else(|| number.parse().ok()) else { return line };
    format!("{head}value = {}{tail}", number + copy * 100_000)
}

fn prepare(copy: &Path, before: &str, run: usize) -> std::io::Result<()> {
    if before == BEFORE[0] {
        for folder in ["sctp-sys", "sctp-opts"] {
            match fs::remove_dir_all(copy.join(folder)) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        for entry in fs::read_dir(copy.join("docs"))? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(path)?;
            } else if path != copy.join(MANUAL) {
                fs::remove_file(path)?;
            }
        }
    } else if before == BEFORE[1] {
        let path = copy.join("spec/options.toml");
        let (from, to) = ("doc = \"Initial value and", format!("doc = \"Run {run}: initial value and"));
        let text = fs::read_to_string(&path)?;
        let text = match text.split_once("doc = \"Run ") {
            None => text.replacen(from, &to, 1),
            Some((head, rest)) => {
                let rest = rest.split_once(" initial value and").map_or("", |(_, rest)| rest);
                format!("{head}{to}{rest}")
            }
        };
        fs::write(path, text)?;
    }
    Ok(())
}

fn rendered(lengths: &[usize], columns: &[[BTreeMap<String, u64>; 3]]) -> String {
    const STAGES: [(&str, &str); 5] = [
        ("read and check", "ms"),
        ("bindgen", "ms"),
        ("all outputs", "ms"),
        ("compare and write", "ms"),
        ("KiB", "MiB of memory at most"),
    ];
    let heads: Vec<String> = lengths.iter().map(|times| format!("× {times}")).collect();
    let mut out = format!("| before | stage | {} |\n|---|---|{}\n", heads.join(" | "), "--:|".repeat(lengths.len()));
    for (before, name) in BEFORE.iter().enumerate() {
        for (stage, unit) in STAGES {
            let figure = |column: &[BTreeMap<String, u64>; 3]| {
                column[before]
                    .get(stage)
                    .map_or("–".to_owned(), |f| (if stage == "KiB" { f / 1024 } else { *f }).to_string())
            };
            let figures: Vec<String> = columns.iter().map(figure).collect();
            let shown = if stage == "KiB" { unit.to_owned() } else { format!("{stage}, {unit}") };
            let _ = writeln!(out, "| {name} | {shown} | {} |", figures.join(" | "));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_of_options_get_new_names_and_numbers() {
        assert_eq!(renamed("name = \"SCTP_X\"", 3), "name = \"SCTP_X_3\"");
        assert_eq!(renamed("value = 0x10", 1), "value = 100016");
        let line = "on.freebsd = { value = 0x08, since = \"7.0\", aliases = [\"SCTP_Y\"], length = \"at-least\" }";
        assert_eq!(renamed(line, 2), "on.freebsd = { value = 200008, since = \"7.0\", length = \"at-least\" }");
    }
}
