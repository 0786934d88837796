//! The program, on systems whose options are described.

use std::process::ExitCode;

use crate::{report, system};

pub(crate) fn ask() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(format) = report::Format::of(&arguments) else {
        eprintln!("usage: sctp-probe [--format text|toml|json]");
        return ExitCode::from(2);
    };
    if let Err(error) = system::has_sctp() {
        eprintln!("this kernel has no SCTP: {error}");
        return ExitCode::FAILURE;
    }
    match system::rows() {
        Ok(rows) => {
            print!("{}", report::render(&system::asked(), &rows, format));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
