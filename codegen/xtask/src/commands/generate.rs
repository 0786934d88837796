//! `generate`, `check`, `explain`.

use std::path::Path;
use std::time::Instant;

use super::{colour, Stop};
use codegen::description::Description;
use codegen::diag::{Code, Diagnostic, Source};
use codegen::generate::{self, LoadError};
use codegen::stale;
use codegen::write::{self, Change, Lock};
use xtask::setup::{self, InstallPolicy};

const NOT_UP_TO_DATE: &str = "outputs are not up to date; run: cargo xtask generate";

/// The checked description. Its errors are printed.
pub(crate) fn load(root: &Path) -> Result<Description, Stop> {
    generate::load(root).map_err(refused)
}

/// Prints the errors of a description.
pub(crate) fn refused(error: LoadError) -> Stop {
    match error {
        LoadError::Read(error) => Stop::from(error),
        LoadError::Wrong { sources, diagnostics } => errors(&sources, &diagnostics),
    }
}

/// Prints diagnostics.
pub(crate) fn errors(sources: &[Source], diagnostics: &[Diagnostic]) -> Stop {
    eprint!("{}", codegen::diag::render(sources, diagnostics, colour()));
    Stop::Reported
}

pub(crate) fn check(root: &Path) -> Result<(), Stop> {
    println!("{}", generate::counts(&load(root)?.spec));
    Ok(())
}

pub(crate) fn generate(root: &Path, check: bool, policy: InstallPolicy) -> Result<(), Stop> {
    let start = Instant::now();
    let _lock = Lock::acquire(root, !check, |what| eprintln!("{what}"));
    let spec = load(root)?;
    let rebind = generate::needs_bindgen(root, &spec);
    if !rebind.is_empty() {
        if check {
            // Without libclang bindgen's output is unknown; it is enough that it has to run.
            for (platform, why) in rebind {
                eprintln!("stale    {} ({why})", codegen::emit::sys::path(&spec, platform));
            }
            return Err(NOT_UP_TO_DATE.into());
        }
        setup::ensure(&[&setup::LIBCLANG], policy)?;
        if let Some(libclang) = setup::find_libclang() {
            std::env::set_var("LIBCLANG_PATH", libclang);
        }
        eprintln!("running bindgen with {}", codegen::emit::sys::libclang_version());
        for (platform, why) in rebind {
            eprintln!("bindgen  {} ({why})", codegen::emit::sys::path(&spec, platform));
        }
    }
    let files = generate::outputs(root, &spec)?;
    let changes = write::compare(root, &files)?;
    if !check {
        write::apply(root, &files, &changes)?;
    }
    for change in &changes {
        let word = match (change, check) {
            (Change::Missing(_), true) => "missing ",
            (Change::Stale(_), true) => "stale   ",
            (Change::Orphan(_), true) => "orphan  ",
            (Change::Leftover(_), true) => "leftover",
            (Change::Missing(_), false) => "created ",
            (Change::Stale(_), false) => "updated ",
            (Change::Orphan(_) | Change::Leftover(_), false) => "removed ",
        };
        let line = format!("{word} {}", change.path().display());
        if check {
            eprintln!("{line}");
        } else {
            println!("{line}");
        }
    }
    if check && !changes.is_empty() {
        return Err(NOT_UP_TO_DATE.into());
    }
    let stale = if check { stale::scripts(&spec, &files) } else { Vec::new() };
    for (path, why) in &stale {
        eprintln!("{path}: {why}");
    }
    if !stale.is_empty() {
        return Err("packetdrill has not run the current scripts; run: cargo xtask drill".into());
    }
    println!("{}", generate::counts(&spec));
    let written = if changes.is_empty() { "all up to date".to_owned() } else { format!("{} changed", changes.len()) };
    println!("{} files, {written} ({:.2} s)", files.len(), start.elapsed().as_secs_f64());
    Ok(())
}

pub(crate) fn explain(code: Option<&str>) -> Result<(), Stop> {
    let Some(wanted) = code else {
        for code in Code::ALL {
            println!("{}  {}", code.name(), code.title());
        }
        return Ok(());
    };
    let code = Code::ALL.iter().find(|code| code.name().eq_ignore_ascii_case(wanted));
    let code = code.ok_or_else(|| format!("there is no code `{wanted}`; `cargo xtask explain` lists all codes"))?;
    print!("{}", code.explanation());
    Ok(())
}
