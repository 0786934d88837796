//! What each command does with its arguments, and how it ends.

pub(crate) mod generate;
pub(crate) mod verify;
pub(crate) mod workspace;

use std::fmt::Display;
use std::process::ExitCode;

/// Why a command failed.
pub(crate) enum Stop {
    /// An error to print.
    Error(String),
    /// The reason has been printed already.
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

/// Success if a check passed, which has reported what it found.
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
