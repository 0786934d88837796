//! A C file that makes the compiler evaluate expressions: one constant for each question, read back from LLVM IR.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// Questions, each answered by a numbered constant.
#[derive(Debug, Default)]
pub(super) struct Probe {
    questions: Vec<(String, String)>,
}

impl Probe {
    /// Asks for the value of an integer constant expression, which `answers` returns under this key.
    pub(super) fn ask(&mut self, key: impl Into<String>, expression: impl Into<String>) {
        self.questions.push((key.into(), expression.into()));
    }

    /// The C file, one line for each question after `prologue`, without the questions in `left_out`.
    pub(super) fn render(&self, prologue: &str, left_out: &BTreeSet<usize>) -> String {
        let mut out = prologue.to_owned();
        for (index, (_, expression)) in self.questions.iter().enumerate() {
            if left_out.contains(&index) {
                out.push('\n');
            } else {
                let _ = writeln!(out, "const long long probe_{index} = (long long)({expression});");
            }
        }
        out
    }

    /// The questions in which the compiler reported errors.
    pub(super) fn faulty(prologue: &str, file: &str, messages: &str) -> BTreeSet<usize> {
        let before = prologue.lines().count();
        let in_probe = |line: &str| {
            let (number, rest) = line.strip_prefix(file)?.strip_prefix(':')?.split_once(':')?;
            let error = rest.contains(": error:") || rest.contains(": fatal error:");
            number.parse::<usize>().ok().filter(|_| error)?.checked_sub(before + 1)
        };
        messages.lines().filter_map(in_probe).collect()
    }

    /// The answers in the LLVM IR.
    pub(super) fn answers(&self, llvm: &str) -> BTreeMap<&str, i64> {
        let answer = |line: &str| {
            let (index, rest) = line.strip_prefix("@probe_")?.split_once(' ')?;
            let (_, rest) = rest.split_once(" constant i64 ")?;
            let end = rest.find(',').unwrap_or(rest.len());
            let (key, _) = self.questions.get(index.parse::<usize>().ok()?)?;
            Some((key.as_str(), rest[..end].trim().parse().ok()?))
        };
        llvm.lines().filter_map(answer).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_with_an_error_is_left_out_and_the_others_are_answered() {
        let mut probe = Probe::default();
        probe.ask("a", "A");
        probe.ask("b", "B");
        let prologue = "#include <a.h>\n";
        let messages = "In file included from x:1:\np.c:3:40: error: use of undeclared identifier 'B'\n";
        let faulty = Probe::faulty(prologue, "p.c", messages);
        assert_eq!(faulty, BTreeSet::from([1]));
        let text = probe.render(prologue, &faulty);
        assert_eq!(text, "#include <a.h>\nconst long long probe_0 = (long long)(A);\n\n");
        let llvm = "@probe_0 = dso_local constant i64 -7, align 8\n";
        assert_eq!(probe.answers(llvm), BTreeMap::from([("a", -7)]));
    }
}
