//! `cargo xtask`: dispatches the commands and returns exit codes.

mod cli;
mod commands;
mod install_arguments;
#[cfg_attr(not(target_os = "linux"), path = "elsewhere.rs")]
mod on_linux;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser as _;

use cli::{Arguments, Command};
use commands::{generate, verify, workspace, Stop};
use xtask::checkout;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let built_in = || Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf);
    let current = || checkout::containing(&std::env::current_dir().ok()?);
    let root = arguments.root.or_else(current).or_else(built_in).unwrap_or_else(|| PathBuf::from("."));
    match dispatch(&root, arguments.command) {
        Ok(code) => code,
        Err(stop) => stop.report(),
    }
}

fn dispatch(root: &Path, command: Command) -> Result<ExitCode, Stop> {
    match command {
        Command::Generate { check, install } => generate::generate(root, check, install.policy()),
        Command::Check => generate::check(root),
        Command::Explain { code } => generate::explain(code.as_deref()),
        Command::Test { only, list, verbose, install } => {
            let options = xtask::test_steps::Options { only, list, verbose };
            return Ok(xtask::test_steps::run(root, &options, install.policy()));
        }
        Command::Verify(arguments) => verify::verify(root, arguments),
        Command::Deny { install, arguments } => workspace::deny(root, &arguments, install.policy()),
        Command::Dependent { install } => workspace::dependent(root, install.policy()),
        Command::Package { release } => workspace::package(root, release),
        Command::Sanitize => workspace::sanitize(root),
        Command::BigEndian { install } => workspace::big_endian(root, install.policy()),
        Command::DescribeRandom { count, seed, install } => {
            workspace::describe_random(root, count, seed, install.policy())
        }
        Command::Fuzz { target, seconds, keep } => workspace::fuzz(root, target, seconds, keep),
        Command::Mutate { only, limit } => workspace::mutate(root, only, limit),
        Command::OnLinux(command) => return on_linux::dispatch(root, command),
    }
    .map(|()| ExitCode::SUCCESS)
}
