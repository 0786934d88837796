//! Replaces `on_linux` on other systems, without commands.

use std::path::Path;
use std::process::ExitCode;

use crate::commands::Stop;

#[derive(clap::Subcommand)]
pub(crate) enum Command {}

pub(crate) fn dispatch(_: &Path, command: Command) -> Result<ExitCode, Stop> {
    match command {}
}
