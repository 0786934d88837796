//! `docs/evidence.md`: the answers of running kernels, call by call.

use std::fmt::Write as _;

use crate::description::Description;
use crate::lower::page::answers::{answers, Answers, Refusal, Row};
use crate::lower::page::EVIDENCE;
use crate::write::OutputFile;

pub fn emit(spec: &Description) -> OutputFile {
    OutputFile::new(format!("docs/{EVIDENCE}"), render(&answers(spec)))
}

fn render(answers: &Answers<'_>) -> String {
    let mut out = String::from(
        "<!-- Made by `cargo xtask generate` from spec/evidence; do not edit. -->\n\n# Answers of running kernels\n\n\
         Each was probed about every option, ancillary message, notification and function, over loopback, with all features at\n\
         their defaults and with all enabled; `cargo xtask probe --record` repeats that. `yes` works by default, `switch` works\n\
         once it is enabled, `partly` works in part, `refused` fails, `no` is unknown to the kernel, `–` was\n\
         not probed. The last column has the calls that failed, with all features at their defaults, and the\n\
         kernels where they did.\n\n",
    );
    for kernel in &answers.kernels {
        let stack = kernel.stack_of.map(|title| format!(", {title}'s stack in user space")).unwrap_or_default();
        let _ = writeln!(out, "- {} {}{stack}", kernel.who, kernel.version);
    }
    let heads: String = answers.kernels.iter().map(|kernel| format!(" {} {} |", kernel.who, kernel.build)).collect();
    let rules = ":-:|".repeat(answers.kernels.len());
    for kind in &answers.kinds {
        let _ = writeln!(out, "\n## {}\n\n| Name |{heads} Refused |\n|:--|{rules}:--|", kind.title);
        out.extend(kind.rows.iter().map(row));
    }
    out
}

fn row(Row { name, states, refusals }: &Row<'_>) -> String {
    let cells: String = states.iter().map(|state| format!(" {} |", state.cell())).collect();
    let refusals: Vec<String> = refusals.iter().map(refusal).collect();
    format!("| `{name}` |{cells} {} |\n", refusals.join("<br>"))
}

fn refusal(Refusal { who, answer }: &Refusal) -> String {
    format!("{who}: {}", answer.replace('|', "\\|"))
}
