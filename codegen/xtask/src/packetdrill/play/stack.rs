//! FreeBSD's stack in a child process, which reads calls and writes their results line by line.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

pub(super) struct Stack {
    child: Child,
    calls: Option<ChildStdin>,
    answers: BufReader<ChildStdout>,
}

/// The result of a call.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Returned(String),
    /// FreeBSD's number of the error.
    Refused(i32),
}

impl Stack {
    pub(super) fn start(command: &mut Command) -> Result<Stack, String> {
        command.arg("play").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().map_err(|error| format!("{}: {error}", command.get_program().display()))?;
        let calls = child.stdin.take();
        let answers = BufReader::new(child.stdout.take().ok_or("no output")?);
        Ok(Stack { child, calls, answers })
    }

    pub(super) fn ask(&mut self, call: &str) -> Result<Answer, String> {
        let calls = self.calls.as_mut().ok_or("no input")?;
        writeln!(calls, "{call}").map_err(|error| format!("{call}: {error}"))?;
        let mut line = String::new();
        self.answers.read_line(&mut line).map_err(|error| format!("{call}: {error}"))?;
        match line.trim_end().split_once(' ').unwrap_or((line.trim_end(), "")) {
            ("ok", result) => Ok(Answer::Returned(result.to_owned())),
            ("error", number) => Ok(Answer::Refused(number.parse().map_err(|_| format!("{call}: {line}"))?)),
            _ => Err(format!("{call}: the stack's process ended")),
        }
    }
}

impl Drop for Stack {
    fn drop(&mut self) {
        self.calls = None;
        // The process has no state to save, and the stack's threads may block a regular exit.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
