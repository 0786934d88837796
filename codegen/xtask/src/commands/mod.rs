//! The commands, and how they fail.

pub(crate) mod generate;
pub(crate) mod verify;
pub(crate) mod workspace;

use std::fmt::Display;
use std::process::ExitCode;

pub(crate) enum Stop {
    Error(String),
    /// The reason has already been printed.
    Reported,
}

impl Stop {
    pub(crate) fn report(self) -> ExitCode {
        match self {
            Stop::Error(message) => {
                eprintln!("error: {message}");
                ExitCode::FAILURE
            }
            Stop::Reported => ExitCode::FAILURE,
        }
    }
}

impl<E: Display> From<E> for Stop {
    fn from(error: E) -> Stop {
        Stop::Error(error.to_string())
    }
}

/// Converts the result of a check that has printed its findings.
fn passed(good: bool) -> Result<(), Stop> {
    if good {
        Ok(())
    } else {
        Err(Stop::Reported)
    }
}

fn colour() -> bool {
    use std::io::IsTerminal as _;
    std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none()
}
