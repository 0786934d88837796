//! Why calls fail, and the counterparts of C functions: for the live tests of `sctp-opts`.

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
        "//! Why the calls of {title} fail, and what does the job of its functions.\n{HEAD}\n{}\n{}",
        calls(live),
        functions(live)
    )
}

fn calls(live: &Live<'_>) -> String {
    let rows = live.calls.iter().map(|(name, causes)| {
        let causes: String = causes.iter().map(|cause| format!("        {},\n", declared(cause))).collect();
        format!("    ({name:?}, &[\n{causes}    ]),\n")
    });
    let read = live.read.iter().map(|(name, errno)| format!("    ({name:?}, {errno:?}),\n"));
    let refused = live.refused.iter().map(|(name, field, when)| format!("    ({name:?}, {field:?}, {when:?}),\n"));
    format!(
        "use crate::described::{{cause, Declared}};\n\n\
         /// All calls that are not about an option, and why they fail.\n\
         pub(crate) const CALLS: &[(&str, &[Declared])] = &[\n{}];\n\n\
         /// What is refused before the call: the call, the field, and why.\n\
         pub(crate) const REFUSED: &[(&str, &str, &str)] = &[\n{}];\n\n\
         /// The causes that were only read in the source: the call or option, and the error.\n\
         pub(crate) const READ: &[(&str, &str)] = &[\n{}];\n",
        rows.collect::<String>(),
        refused.collect::<String>(),
        read.collect::<String>()
    )
}

/// What does the job of each function; the compiler sees whether it is there.
fn functions(live: &Live<'_>) -> String {
    let uses: String = live.counterparts.iter().map(|rust| format!("    use {rust} as _;\n")).collect();
    let rows: String = live.functions.iter().map(|(name, rust)| format!("    (\"{name}\", \"{rust}\"),\n")).collect();
    format!(
        "/// All functions of C, and what does their job in Rust.\npub(crate) const FUNCTIONS: &[(&str, &str)] = &[\n{rows}];\n\n\
         /// All of it is there.\n#[allow(unused_imports)]\nmod counterparts {{\n{uses}}}\n"
    )
}
