//! The causes of errors and the counterparts of C functions, for the live tests of `sctp-opts`.

use super::table::declared;
use crate::emit::text::rust::HEAD;
use crate::lower::tests::live::{live, Live};
use crate::model::Spec;
use crate::write::OutputFile;

pub fn emit(spec: &Spec) -> Option<OutputFile> {
    Some(OutputFile::new("sctp-opts/tests/live/generated/mod.rs", render(&live(spec)?)))
}

fn render(live: &Live<'_>) -> String {
    let title = live.title;
    format!(
        "//! The causes of {title}'s errors, and the counterparts of its functions.\n{HEAD}\n{}\n{}",
        calls(live),
        functions(live)
    )
}

fn calls(live: &Live<'_>) -> String {
    let rows = live.calls.iter().map(|(name, causes)| {
        let causes: String = causes.iter().map(|cause| format!("        {},\n", declared(cause))).collect();
        format!("    ({name:?}, &[\n{causes}    ]),\n")
    });
    let refused = live.refused.iter().map(|(name, field, when)| format!("    ({name:?}, {field:?}, {when:?}),\n"));
    format!(
        "use crate::described::{{cause, Declared}};\n\n\
         /// The general socket calls, and the causes of their errors.\n\
         pub(crate) const CALLS: &[(&str, &[Declared])] = &[\n{}];\n\n\
         /// What the library refuses before the call: the call, the field, and the reason.\n\
         pub(crate) const REFUSED: &[(&str, &str, &str)] = &[\n{}];\n",
        rows.collect::<String>(),
        refused.collect::<String>()
    )
}

/// The counterparts. Importing them makes the compiler check that they exist.
fn functions(live: &Live<'_>) -> String {
    let uses: String = live.counterparts.iter().map(|rust| format!("    use {rust} as _;\n")).collect();
    let rows: String = live.functions.iter().map(|(name, rust)| format!("    (\"{name}\", \"{rust}\"),\n")).collect();
    format!(
        "/// All C functions, each with its counterpart in Rust.\npub(crate) const FUNCTIONS: &[(&str, &str)] = &[\n{rows}];\n\n\
         /// All counterparts exist.\n#[allow(unused_imports)]\nmod counterparts {{\n{uses}}}\n"
    )
}
