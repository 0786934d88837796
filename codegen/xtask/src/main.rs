//! `cargo xtask`: arguments and exit codes only.

use std::ffi::OsString;
use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::{Args, Parser, Subcommand, ValueEnum as _};
use codegen::diag::Code;
use codegen::generate::{self, LoadError};
use codegen::input::parse;
use codegen::model::Spec;
use codegen::write::{self, Change, Lock};
use xtask::setup::{self, InstallPolicy};
use xtask::{deps, fuzz, sanitize, test_steps, verify};

/// Checks the description of the SCTP sockets API in spec/ and makes sctp-sys, sctp-opts and the documents from it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    /// Work on another checkout than the one this was built in
    #[arg(long, global = true, value_name = "DIR", hide_short_help = true)]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Check the description and write what it makes: FFI, wrappers, documents
    Generate {
        /// Write nothing; fail if any output is stale, missing or an orphan
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        install: Install,
    },
    /// Check the description only
    Check,
    /// Say more about a mistake
    Explain {
        /// Its code, such as E012; none: list them all
        code: Option<String>,
    },
    /// Run all tests, as CI does
    Test {
        /// Only the steps whose names contain this; may be repeated
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// List the steps
        #[arg(long)]
        list: bool,
        /// Show the output of every step, not only of those that fail
        #[arg(long)]
        verbose: bool,
        #[command(flatten)]
        install: Install,
    },
    /// Check the description and sctp-sys against real headers, on every target
    ///
    /// Headers that are neither installed nor fetched before are named, and not checked; in CI that is a failure.
    Verify {
        /// Check these headers only: a folder like /usr/include; may be repeated
        #[arg(long, value_name = "DIR")]
        headers: Vec<PathBuf>,
        /// Check the installed headers only
        #[arg(long, conflicts_with = "headers")]
        system: bool,
        /// Fetch what is missing with apt-get and pip into the cache
        #[arg(long)]
        fetch: bool,
        /// Only a part: the description, sctp-sys as rustc lays it out, or compiling for every target
        #[arg(long, value_enum, value_name = "PART")]
        only: Vec<Part>,
        #[command(flatten)]
        install: Install,
    },
    /// Check licences, duplicates and sources of everything that this workspace depends on
    Deny {
        #[command(flatten)]
        install: Install,
        /// For cargo-deny in place of `check bans licenses sources`, such as `check advisories`
        #[arg(last = true, value_name = "ARGUMENTS")]
        arguments: Vec<OsString>,
    },
    /// Measure, for docs/performance.md
    Bench {
        /// Which table; without it, all of them
        #[arg(value_enum)]
        part: Option<BenchPart>,
        /// For `generate`: with so many times as many options; may be repeated
        #[arg(long, value_name = "N", default_values_t = [1, 10, 100])]
        times: Vec<usize>,
        /// Put it into the document
        #[arg(long)]
        write: bool,
        #[command(flatten)]
        install: Install,
    },
    #[command(hide = true)]
    BenchGenerateOnce,
    /// Run the tests of the decoders under AddressSanitizer
    Sanitize,
    /// Build an application with the oldest Rust, and with the oldest versions of what the libraries depend on
    Dependent {
        #[command(flatten)]
        install: Install,
    },
    /// Give hostile input to what has to stand it: the decoders, the derive, the description
    ///
    /// The tests replay the corpus and a fixed number of mutations; this looks for more, with libFuzzer and
    /// AddressSanitizer.
    Fuzz {
        /// Which input; none: list them all
        target: Option<String>,
        /// For how long
        #[arg(long, value_name = "S", default_value_t = 60)]
        seconds: u64,
        /// Afterwards, take what reaches something new into the committed corpus
        #[arg(long)]
        keep: bool,
    },
    /// Run a command of this machine inside a real Linux kernel with SCTP
    ///
    /// It finds 127.0.0.1, 127.0.0.2, ::1, and 10.9.N.1, fd09:N::1 on dummyN, where N is 0, 1 or 3. Its exit status and
    /// streams are kept; 124 is the time limit, 125 a mistake of the harness.
    #[cfg(target_os = "linux")]
    Kernel(KernelArguments),
    /// Run the live tests of sctp-opts inside a real Linux kernel
    #[cfg(target_os = "linux")]
    Live {
        /// In this one; may be repeated
        #[arg(long, value_name = "V")]
        kernel: Vec<String>,
        /// In all kernels that are recorded, with the switches at default and all on
        #[arg(long, conflicts_with = "kernel")]
        all: bool,
        /// What runs it, as of `cargo xtask kernel`
        #[arg(long, value_enum)]
        engine: Option<Engine>,
        /// Once, under valgrind's memcheck: nothing that was never written may reach the kernel, not even as padding
        #[arg(long, conflicts_with_all = ["kernel", "all", "engine"])]
        memcheck: bool,
        /// Once, built with a sanitizer of the compiler: no byte may be touched outside of what there is (address), by two
        /// threads without order (thread), or before anybody wrote it (memory)
        #[arg(long, value_enum, conflicts_with_all = ["kernel", "all", "engine", "memcheck"])]
        sanitizer: Option<Sanitizer>,
        #[command(flatten)]
        install: Install,
    },
    /// Ask a real Linux kernel about every option, ancillary message, notification and function
    #[cfg(target_os = "linux")]
    Probe {
        /// Ask usrsctp instead, FreeBSD's stack in user space; with --record, nothing else
        #[arg(long, conflicts_with_all = ["kernel", "all_on"])]
        usrsctp: bool,
        /// As of `cargo xtask kernel`
        #[arg(long, value_name = "V")]
        kernel: Option<String>,
        /// Switch on what is off by default (net.sctp.auth_enable and its like)
        #[arg(long)]
        all_on: bool,
        /// A table to read, or data
        #[arg(long, value_parser = ["text", "toml", "json"], default_value = "text")]
        format: String,
        /// Ask all kernels that are recorded, and usrsctp, and write spec/evidence
        #[arg(long, conflicts_with_all = ["kernel", "all_on", "format"])]
        record: bool,
        /// With --record: write nothing; fail if a kernel says something else now
        #[arg(long, requires = "record")]
        check: bool,
        #[command(flatten)]
        install: Install,
    },
    /// Make the calls of a file in this kernel; `probe --record` and the test `packetdrill` start it in theirs
    #[cfg(target_os = "linux")]
    #[command(hide = true)]
    RawCalls {
        /// As of codegen/src/lower/packetdrill/calls.rs
        file: PathBuf,
    },
}

#[cfg(target_os = "linux")]
#[derive(Args)]
struct KernelArguments {
    /// 5.10, 6.1, 6.12, 7.2 …; otherwise this machine's own if it has SCTP, or the newest User Mode Linux
    #[arg(long, value_name = "V")]
    kernel: Option<String>,
    /// What runs it; otherwise what suits, and another one if that does not come up
    #[arg(long, value_name = "ENGINE")]
    engine: Option<Engine>,
    /// Set this before the command starts, such as net.sctp.auth_enable=1; may be repeated
    #[arg(long, value_name = "K=V", value_parser = key_value)]
    sysctl: Vec<(String, String)>,
    /// More environment; may be repeated
    #[arg(long, value_name = "K=V", value_parser = key_value)]
    env: Vec<(String, String)>,
    /// For qemu, which sees no files but the command and its libraries: also these, files or folders
    #[arg(long, value_name = "PATH")]
    files: Vec<PathBuf>,
    /// The most that it may take
    #[arg(long, value_name = "S", default_value_t = 600.0)]
    timeout: f32,
    /// Show what the kernel prints, and the times
    #[arg(long)]
    verbose: bool,
    #[command(flatten)]
    install: Install,
    /// Without one, the kernel is only fetched
    #[arg(last = true, value_name = "COMMAND")]
    command: Vec<OsString>,
}

#[cfg(target_os = "linux")]
#[derive(Clone, Copy, clap::ValueEnum)]
enum Engine {
    Host,
    Uml,
    Qemu,
}

#[cfg(target_os = "linux")]
impl Engine {
    fn known(self) -> xtask::kernel::Engine {
        match self {
            Engine::Host => xtask::kernel::Engine::Host,
            Engine::Uml => xtask::kernel::Engine::Uml,
            Engine::Qemu => xtask::kernel::Engine::Qemu,
        }
    }
}

#[cfg(target_os = "linux")]
#[derive(Clone, Copy, clap::ValueEnum)]
enum Sanitizer {
    Address,
    Thread,
    Memory,
}

#[cfg(target_os = "linux")]
impl Sanitizer {
    fn known(self) -> xtask::kernel::sanitized::Sanitizer {
        match self {
            Sanitizer::Address => xtask::kernel::sanitized::Sanitizer::Address,
            Sanitizer::Thread => xtask::kernel::sanitized::Sanitizer::Thread,
            Sanitizer::Memory => xtask::kernel::sanitized::Sanitizer::Memory,
        }
    }
}

#[cfg(target_os = "linux")]
fn key_value(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("expected K=V")?;
    Ok((key.to_owned(), value.to_owned()))
}

#[derive(Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    Headers,
    Rust,
    Compile,
}

#[derive(Clone, Copy, clap::ValueEnum)]
enum BenchPart {
    /// The first build of an application
    Builds,
    /// What an option costs outside the kernel
    Calls,
    /// What `generate` costs, and how that grows
    Generate,
    /// What a message and a notification cost outside the kernel
    Messages,
    /// Messages over loopback in a real kernel
    Throughput,
    /// The same with other crates that wrap the kernel's SCTP, in an event loop
    Crates,
    /// The size of a stripped program
    Size,
}

/// What may be installed.
#[derive(Args)]
struct Install {
    /// Install what is missing without asking
    #[arg(long, conflicts_with = "no_install")]
    yes: bool,
    /// Install nothing; say what is missing and how to get it
    #[arg(long)]
    no_install: bool,
}

impl Install {
    fn policy(&self) -> InstallPolicy {
        InstallPolicy { yes: self.yes, no_install: self.no_install }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new(".")).to_path_buf();
    let root = arguments.root.unwrap_or(built_in);
    match arguments.command {
        Command::Generate { check, install } => generate(&root, check, install.policy()),
        Command::Check => match load(&root) {
            Ok(spec) => {
                println!("{}", generate::counts(&spec));
                ExitCode::SUCCESS
            }
            Err(code) => code,
        },
        Command::Explain { code } => explain(code.as_deref()),
        Command::Test { only, list, verbose, install } => {
            test_steps::run(&root, &test_steps::Options { only, list, verbose }, install.policy())
        }
        Command::Verify { headers, system, fetch, only, install } => {
            verify(&root, headers, system, fetch, &only, install.policy())
        }
        Command::Deny { install, arguments } => {
            let ready = setup::ensure(&[&setup::PIP], install.policy()).map_err(|error| error.to_string());
            match ready.and_then(|()| deps::deny::run(&root, &arguments)) {
                Ok(true) => ExitCode::SUCCESS,
                Ok(false) => ExitCode::FAILURE,
                Err(error) => fail(error),
            }
        }
        Command::Fuzz { target: None, .. } => {
            fuzz::targets().for_each(|name| println!("{name}"));
            ExitCode::SUCCESS
        }
        Command::Fuzz { target: Some(target), seconds, keep } => {
            match fuzz::run(&root, &fuzz::Options { target, seconds, keep }) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => fail(error),
            }
        }
        Command::Bench { part, times, write, install } => bench(&root, part, &times, write, install.policy()),
        Command::BenchGenerateOnce => match xtask::bench::generate::once(&root) {
            Ok(figures) => {
                print!("{figures}");
                ExitCode::SUCCESS
            }
            Err(error) => fail(error),
        },
        Command::Sanitize => match sanitize::run(&root) {
            Ok(true) => ExitCode::SUCCESS,
            Ok(false) => ExitCode::FAILURE,
            Err(error) => fail(error),
        },
        Command::Dependent { install } => {
            let ready = setup::ensure(&[&setup::OLDEST_RUSTC], install.policy()).map_err(|error| error.to_string());
            match ready.and_then(|()| deps::msrv::run(&root)) {
                Ok(()) => ExitCode::SUCCESS,
                Err(error) => fail(error),
            }
        }
        #[cfg(target_os = "linux")]
        Command::Kernel(arguments) => run_in_kernel(arguments),
        #[cfg(target_os = "linux")]
        Command::Live { memcheck: true, install, .. } => {
            match xtask::kernel::memcheck::clean(&root, install.policy()) {
                Ok(true) => ExitCode::SUCCESS,
                Ok(false) => fail("memcheck has something to say"),
                Err(failure) => fail(failure),
            }
        }
        #[cfg(target_os = "linux")]
        Command::Live { sanitizer: Some(sanitizer), install, .. } => {
            match xtask::kernel::sanitized::clean(&root, sanitizer.known(), install.policy()) {
                Ok(true) => ExitCode::SUCCESS,
                Ok(false) => fail("tests failed, or the sanitizer has something to say"),
                Err(failure) => fail(failure),
            }
        }
        #[cfg(target_os = "linux")]
        Command::RawCalls { file } => {
            let request = std::fs::read_to_string(&file).map_err(|error| error.to_string());
            match request.and_then(|request| xtask::kernel::raw::answer(&request)) {
                Ok(said) => {
                    print!("{said}");
                    ExitCode::SUCCESS
                }
                Err(error) => fail(error),
            }
        }
        #[cfg(target_os = "linux")]
        Command::Live { kernel, all, engine, install, .. } => {
            live(&root, kernel, all, engine.map(Engine::known), install.policy())
        }
        #[cfg(target_os = "linux")]
        Command::Probe { usrsctp, kernel, all_on, format, record, check, install } => {
            use xtask::kernel::live::{self, Switches};
            let policy = install.policy();
            if record {
                return record_evidence(&root, usrsctp, check, policy);
            }
            let switches = if all_on { Switches::AllOn } else { Switches::Default };
            let result = if usrsctp {
                xtask::kernel::usrsctp::probe(&root, &format, policy)
            } else {
                live::probe(&root, kernel.as_deref(), switches, &format, policy)
            };
            match result {
                Ok(()) => ExitCode::SUCCESS,
                Err(failure) => fail(failure),
            }
        }
    }
}

fn fail(message: impl std::fmt::Display) -> ExitCode {
    eprintln!("error: {message}");
    ExitCode::FAILURE
}

fn load(root: &Path) -> Result<Spec, ExitCode> {
    generate::load(root).map_err(|error| match error {
        LoadError::Read(error) => fail(error),
        LoadError::Wrong { sources, diagnostics } => {
            let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            eprint!("{}", codegen::diag::render(&sources, &diagnostics, colour));
            ExitCode::FAILURE
        }
    })
}

fn generate(root: &Path, check: bool, policy: InstallPolicy) -> ExitCode {
    let start = Instant::now();
    let _lock = Lock::acquire(root, !check, |what| eprintln!("{what}"));
    let spec = match load(root) {
        Ok(spec) => spec,
        Err(code) => return code,
    };
    let rebind = generate::needs_bindgen(root, &spec);
    if !rebind.is_empty() {
        if check {
            // What bindgen would make is not known without libclang; that it has to run is enough.
            for platform in rebind {
                eprintln!("stale    {}", codegen::emit::sys::path(&spec, platform));
            }
            return fail("outputs are not up to date; run: cargo xtask generate");
        }
        if let Err(error) = setup::ensure(&[&setup::LIBCLANG], policy) {
            return fail(error);
        }
        if let Some(libclang) = setup::find_libclang() {
            std::env::set_var("LIBCLANG_PATH", libclang);
        }
        let names: Vec<&str> = rebind.iter().map(|p| spec.platform(*p).name.as_str()).collect();
        eprintln!(
            "the header changed: running bindgen for {} ({})",
            names.join(" and "),
            codegen::emit::sys::libclang_version()
        );
    }
    let changes = generate::outputs(root, &spec).and_then(|files| {
        let changes = write::compare(root, &files).map_err(|e| e.to_string())?;
        if !check {
            write::apply(root, &files, &changes).map_err(|e| e.to_string())?;
        }
        Ok((files.len(), changes))
    });
    let (files, changes) = match changes {
        Ok(found) => found,
        Err(error) => return fail(error),
    };
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
        return fail("outputs are not up to date; run: cargo xtask generate");
    }
    println!("{}", generate::counts(&spec));
    let written = if changes.is_empty() { "all up to date".to_owned() } else { format!("{} changed", changes.len()) };
    println!("{files} files, {written} ({:.2} s)", start.elapsed().as_secs_f64());
    ExitCode::SUCCESS
}

#[cfg(target_os = "linux")]
fn run_in_kernel(arguments: KernelArguments) -> ExitCode {
    use xtask::kernel::{self, Failure, Job};
    let Ok(timeout) = Duration::try_from_secs_f32(arguments.timeout) else {
        return fail("--timeout wants a number of seconds");
    };
    let job = Job {
        kernel: arguments.kernel,
        engine: arguments.engine.map(Engine::known),
        sysctls: arguments.sysctl,
        env: arguments.env,
        files: arguments.files,
        timeout,
        verbose: arguments.verbose,
        command: arguments.command,
    };
    match kernel::run(&job, arguments.install.policy(), &mut std::io::stdout(), &mut std::io::stderr()) {
        Ok(done) => ExitCode::from(done.status),
        Err(failure) => {
            fail(&failure);
            ExitCode::from(Failure::status(&failure))
        }
    }
}

fn verify(
    root: &Path,
    headers: Vec<PathBuf>,
    system: bool,
    fetch: bool,
    only: &[Part],
    policy: InstallPolicy,
) -> ExitCode {
    let described = match described(root) {
        Ok(described) => described,
        Err(code) => return code,
    };
    let mut needs = vec![&setup::CLANG];
    let parts: Vec<verify::Part> = only
        .iter()
        .map(|part| match part {
            Part::Headers => verify::Part::Headers,
            Part::Rust => verify::Part::Rust,
            Part::Compile => verify::Part::Compile,
        })
        .collect();
    if fetch {
        needs.push(&setup::PIP);
    }
    if headers.is_empty() && !system && (only.is_empty() || only.iter().any(|part| *part != Part::Headers)) {
        needs.extend([&setup::RUSTC_WEB, &setup::RUST_SOURCE]);
    }
    if let Err(error) = setup::ensure(&needs, policy) {
        return fail(error);
    }
    let Some(clang) = setup::find_clang() else { return fail("there is no clang") };
    let headers = match (system, headers.is_empty()) {
        (true, _) => verify::Headers::Installed,
        (false, false) => verify::Headers::Folders(headers),
        (false, true) => verify::Headers::All,
    };
    let options = verify::Options {
        headers,
        fetch,
        parts,
        strict: fetch || std::env::var_os("CI").is_some(),
        colour: std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
    };
    match verify::run(root, &described, clang, &options) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => fail(error),
    }
}

/// The description, and its text for messages.
fn described(root: &Path) -> Result<verify::Described, ExitCode> {
    let sources = parse::read(root, &root.join(generate::SPEC)).map_err(fail)?;
    Ok(verify::Described { spec: load(root)?, sources })
}

#[cfg(target_os = "linux")]
fn live(
    root: &Path,
    kernels: Vec<String>,
    all: bool,
    engine: Option<xtask::kernel::Engine>,
    policy: InstallPolicy,
) -> ExitCode {
    use xtask::kernel::live;
    let kernels = if all { live::RECORDED.iter().map(|&name| name.to_owned()).collect() } else { kernels };
    match live::test(root, &kernels, all, engine, policy) {
        Ok(0) => ExitCode::SUCCESS,
        Ok(runs) => fail(format!("tests failed in {runs} run{}", if runs == 1 { "" } else { "s" })),
        Err(failure) => fail(failure),
    }
}

#[cfg(target_os = "linux")]
fn record_evidence(root: &Path, only_usrsctp: bool, check: bool, policy: InstallPolicy) -> ExitCode {
    use xtask::kernel::{live, script_calls, usrsctp};
    // Without the evidence, which is about to be replaced.
    let spec = parse::read(root, &root.join(generate::SPEC)).map_err(LoadError::Read).and_then(generate::judge);
    let spec = match spec {
        Ok(spec) => spec,
        Err(LoadError::Read(error)) => return fail(error),
        Err(LoadError::Wrong { .. }) => return fail("the description is wrong; run: cargo xtask check"),
    };
    let record = || -> Result<Vec<PathBuf>, xtask::kernel::Failure> {
        let mut changed = usrsctp::record(&spec, root, check, policy)?;
        if !only_usrsctp {
            changed.extend(live::record(root, check, policy)?);
            changed.extend(script_calls::record(&spec, root, check, policy)?);
        }
        Ok(changed)
    };
    let changed = record();
    let changed = match changed {
        Ok(changed) => changed,
        Err(failure) => return fail(failure),
    };
    for path in &changed {
        println!("{} {}", if check { "differs" } else { "written" }, path.display());
    }
    if check && !changed.is_empty() {
        return fail("they say something else now; run: cargo xtask probe --record");
    }
    ExitCode::SUCCESS
}

fn bench(root: &Path, part: Option<BenchPart>, times: &[usize], write: bool, policy: InstallPolicy) -> ExitCode {
    let parts = part.map_or_else(|| BenchPart::value_variants().to_vec(), |part| vec![part]);
    let mut failed = Vec::new();
    for part in parts {
        let name = part.to_possible_value().map_or_else(String::new, |value| value.get_name().to_owned());
        let done = bench_table(root, part, times, policy).and_then(|table| {
            println!("{table}");
            if write {
                xtask::bench::write(root, &name, &table)
            } else {
                Ok(())
            }
        });
        // The others may be had all the same.
        failed.extend(done.err().map(|error| format!("{name}: {error}")));
    }
    if failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        fail(failed.join("\n"))
    }
}

fn bench_table(root: &Path, part: BenchPart, times: &[usize], policy: InstallPolicy) -> Result<String, String> {
    use xtask::bench;
    match part {
        BenchPart::Generate => {
            setup::ensure(&[&setup::LIBCLANG], policy).map_err(|error| error.to_string())?;
            bench::generate::table(root, times)
        }
        #[cfg(target_os = "linux")]
        BenchPart::Calls => bench::calls::table(root, policy).map_err(|failure| failure.to_string()),
        #[cfg(target_os = "linux")]
        BenchPart::Messages => bench::messages::table(root, policy),
        #[cfg(target_os = "linux")]
        BenchPart::Throughput => bench::throughput::table(root, policy).map_err(|failure| failure.to_string()),
        #[cfg(target_os = "linux")]
        BenchPart::Crates => bench::crates::table(root, policy).map_err(|failure| failure.to_string()),
        #[cfg(target_os = "linux")]
        BenchPart::Size => bench::size::table(root, policy),
        #[cfg(target_os = "linux")]
        BenchPart::Builds => bench::builds::table(root, policy),
        #[cfg(not(target_os = "linux"))]
        _ => Err("it is measured on Linux".to_owned()),
    }
}

fn explain(code: Option<&str>) -> ExitCode {
    let Some(wanted) = code else {
        for code in Code::ALL {
            println!("{}  {}", code.name(), code.title());
        }
        return ExitCode::SUCCESS;
    };
    match Code::ALL.iter().find(|code| code.name().eq_ignore_ascii_case(wanted)) {
        Some(code) => {
            print!("{}", code.explanation());
            ExitCode::SUCCESS
        }
        None => fail(format!("there is no code `{wanted}`; `cargo xtask explain` lists them all")),
    }
}
