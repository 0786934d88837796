//! The commands that run kernels or measure, which exist on Linux only.

mod arguments;
mod bench;
mod kernel;

use std::path::Path;
use std::process::ExitCode;

use crate::commands::Stop;
pub(crate) use arguments::Command;

pub(crate) fn dispatch(root: &Path, command: Command) -> Result<ExitCode, Stop> {
    match command {
        Command::Bench(arguments) => bench::bench(root, &arguments),
        Command::BenchGenerateOnce => bench::generate_once(root),
        Command::Kernel(arguments) => return kernel::kernel(arguments),
        Command::Live(arguments) => kernel::live(root, &arguments),
        Command::Probe(arguments) => kernel::probe(root, &arguments),
        Command::Drill(arguments) => kernel::drill(root, &arguments),
        Command::RawCalls { file } => kernel::raw_calls(&file),
    }
    .map(|()| ExitCode::SUCCESS)
}
