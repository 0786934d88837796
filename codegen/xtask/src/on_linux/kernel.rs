//! The commands that run guest kernels: `kernel`, `live`, `probe`, `drill`, `raw-calls`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use super::arguments::{DrillArguments, KernelArguments, LiveArguments, ProbeArguments};
use crate::commands::{generate as outputs, Stop};
use codegen::generate::{self, LoadError};
use codegen::input::parse;
use xtask::kernel::live::{self, Switches};
use xtask::kernel::record::{self, ImportError};
use xtask::kernel::recorder::Changed;
use xtask::kernel::usrsctp::{self, Library};
use xtask::kernel::{self, compat, drill, memcheck, sanitized, Job};
use xtask::packetdrill::play::Outcome;
use xtask::setup::InstallPolicy;

pub(crate) fn kernel(arguments: KernelArguments) -> Result<ExitCode, Stop> {
    let timeout =
        Duration::try_from_secs_f32(arguments.timeout).map_err(|_| "--timeout requires a number of seconds")?;
    let job = Job {
        kernel: arguments.kernel,
        engine: arguments.engine,
        sysctls: arguments.sysctl,
        env: arguments.env,
        files: arguments.files,
        writable: arguments.write,
        timeout,
        verbose: arguments.verbose,
        command: arguments.command,
        ..Job::default()
    };
    match kernel::run(&job, arguments.install.policy(), &mut std::io::stdout(), &mut std::io::stderr()) {
        Ok(done) => Ok(ExitCode::from(done.status)),
        Err(failure) => {
            eprintln!("error: {failure}");
            Ok(ExitCode::from(failure.status()))
        }
    }
}

pub(crate) fn live(root: &Path, arguments: &LiveArguments) -> Result<(), Stop> {
    let policy = arguments.install.policy();
    if arguments.memcheck {
        return if memcheck::clean(root, policy)? { Ok(()) } else { Err("memcheck reports errors".into()) };
    }
    if let Some(sanitizer) = arguments.sanitizer {
        let clean = sanitized::clean(root, sanitizer, policy)?;
        return if clean { Ok(()) } else { Err("tests failed, or the sanitizer reports errors".into()) };
    }
    if arguments.narrow {
        let kernel = match arguments.kernel.as_slice() {
            [] => None,
            [kernel] => Some(kernel.as_str()),
            _ => return Err("--32-bit takes one --kernel".into()),
        };
        return if compat::passes(root, kernel, &arguments.only, policy)? {
            Ok(())
        } else {
            Err("tests failed".into())
        };
    }
    let recorded = || live::RECORDED.iter().map(|&name| name.to_owned()).collect();
    let kernels = if arguments.all { recorded() } else { arguments.kernel.clone() };
    match live::test(root, &kernels, arguments.all, &arguments.only, arguments.engine, policy)? {
        0 => Ok(()),
        runs => Err(format!("tests failed in {runs} run{}", if runs == 1 { "" } else { "s" }).into()),
    }
}

pub(crate) fn probe(root: &Path, arguments: &ProbeArguments) -> Result<(), Stop> {
    let ProbeArguments { usrsctp, library, build, kernel, all_on, format, import, record, check, install } = arguments;
    let policy = install.policy();
    if let Some(report) = import {
        return import_report(root, report, policy);
    }
    let library = library.clone().zip(build.clone()).map(|(path, build)| Library { path, build });
    if *record {
        return record_evidence(root, *usrsctp, library.as_ref(), *check, policy);
    }
    if *usrsctp {
        return Ok(usrsctp::probe(root, library.as_ref(), format, policy)?);
    }
    let switches = if *all_on { Switches::AllOn } else { Switches::Default };
    Ok(live::probe(root, kernel.as_deref(), switches, format, policy)?)
}

/// Imports a report from another machine.
fn import_report(root: &Path, report: &Path, policy: InstallPolicy) -> Result<(), Stop> {
    let changed = record::import(root, report).map_err(|error| match error {
        ImportError::Wrong { sources, diagnostics } => outputs::errors(&sources, &diagnostics),
        ImportError::Description(error) => outputs::refused(error),
        ImportError::Other(failure) => Stop::from(failure),
    })?;
    let Some(changed) = changed else {
        println!("all answers are already recorded");
        return Ok(());
    };
    print_changed("written", &changed);
    outputs::generate(root, false, policy)
}

fn print_changed(what: &str, Changed { path, differences }: &Changed) {
    println!("{what} {}", path.display());
    for line in differences {
        println!("  {line}");
    }
}

fn record_evidence(
    root: &Path,
    only_usrsctp: bool,
    library: Option<&Library>,
    check: bool,
    policy: InstallPolicy,
) -> Result<(), Stop> {
    // Do not read the evidence, which is about to be replaced.
    let spec = parse::read(root, &root.join(generate::SPEC)).map_err(LoadError::Read).and_then(generate::check);
    let spec = spec.map_err(|error| match error {
        LoadError::Read(error) => Stop::from(error),
        LoadError::Wrong { .. } => "the description has errors; run: cargo xtask check".into(),
    })?;
    let changed = record::record(&spec, root, only_usrsctp, library, check, policy)?;
    for changed in &changed {
        print_changed(if check { "differs" } else { "written" }, changed);
    }
    if check && !changed.is_empty() {
        return Err("answers differ from the recorded ones; run: cargo xtask probe --record".into());
    }
    Ok(())
}

pub(crate) fn drill(root: &Path, arguments: &DrillArguments) -> Result<(), Stop> {
    if arguments.usrsctp {
        return play(root, arguments);
    }
    let options = drill::Options {
        packetdrill: arguments.packetdrill.as_deref(),
        kernels: &arguments.kernel,
        scripts: &arguments.scripts,
    };
    // The scripts have to be up to date before they run, and the pages are updated with the results.
    outputs::generate(root, false, arguments.install.policy())?;
    if arguments.mutate {
        drill::mutate::record(&outputs::load(root)?, root, &options, arguments.install.policy())?;
        return outputs::generate(root, false, arguments.install.policy());
    }
    let objections = drill::record(&outputs::load(root)?, root, &options, arguments.install.policy())?;
    outputs::generate(root, false, arguments.install.policy())?;
    for (path, why) in &objections {
        eprintln!("{path}: {why}");
    }
    match objections.len() {
        0 => Ok(()),
        1 => Err("a script failed in packetdrill".into()),
        n => Err(format!("{n} runs of scripts failed in packetdrill").into()),
    }
}

pub(crate) fn raw_calls(file: &Path) -> Result<(), Stop> {
    let request = std::fs::read_to_string(file)?;
    print!("{}", kernel::raw::answer(&request)?);
    Ok(())
}

fn play(root: &Path, arguments: &DrillArguments) -> Result<(), Stop> {
    let build = |path: &PathBuf| Library { path: path.clone(), build: String::new() };
    let library = arguments.library.as_ref().map(build);
    let spec = outputs::load(root)?;
    let mut jobs = kernel::play::jobs(&spec, root)?;
    jobs.retain(|job| arguments.scripts.is_empty() || arguments.scripts.iter().any(|part| job.path.contains(part)));
    if jobs.is_empty() {
        return Err("no matching script of FreeBSD has packets".into());
    }
    if arguments.mutate {
        let policy = arguments.install.policy();
        let (tried, unnoticed) = kernel::play::changed(&spec, root, library.as_ref(), &jobs, policy)?;
        for change in &unnoticed {
            println!("{change}");
        }
        println!("{} of {tried} changes are detected", tried - unnoticed.len());
        return Ok(());
    }
    let played = kernel::play::all(&spec, root, library.as_ref(), jobs, arguments.install.policy())?;
    for (path, outcome) in &played {
        match outcome {
            Outcome::Passed => println!("{path}  passed"),
            Outcome::NotPlayed(why) => println!("{path}  not played: {why}"),
            Outcome::Otherwise(why) => println!("{path}  {why}"),
            Outcome::Untimely(why) => println!("{path}  timing error: {why}"),
        }
    }
    let otherwise = |outcome: &Outcome| matches!(outcome, Outcome::Otherwise(_) | Outcome::Untimely(_));
    match played.iter().filter(|(_, outcome)| otherwise(outcome)).count() {
        0 => Ok(()),
        n => Err(format!("usrsctp differs in {n} of {} scripts", played.len()).into()),
    }
}
