//! Why calls fail, and the counterparts of C functions: for the live tests of `sctp-opts`.

use std::collections::BTreeSet;

use super::table::declared;
use crate::emit::text::rust::HEAD;
use crate::model::{PlatformId, Spec};
use crate::write::OutputFile;

/// For Linux, whose kernels run as processes.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    let mut files = Vec::new();
    for platform in spec.platform_ids().filter(|platform| spec.platform(*platform).name == "linux") {
        files.push(OutputFile::new("sctp-opts/tests/live/generated/mod.rs", render(spec, platform)));
    }
    Ok(files)
}

fn render(spec: &Spec, platform: PlatformId) -> String {
    let title = &spec.platform(platform).title;
    format!(
        "//! Why the calls of {title} fail, and what does the job of its functions.\n{HEAD}\n{}\n{}",
        calls(spec, platform),
        functions(spec)
    )
}

fn calls(spec: &Spec, platform: PlatformId) -> String {
    let rows = spec.calls.iter().map(|call| {
        let causes =
            call.errors[platform.0].iter().map(|cause| format!("        {},\n", declared(cause, false, false)));
        format!("    ({:?}, &[\n{}    ]),\n", call.name, causes.collect::<String>())
    });
    format!(
        "use crate::described::{{cause, Declared}};\n\n\
         /// All calls that are not about an option, and why they fail.\n\
         pub(crate) const CALLS: &[(&str, &[Declared])] = &[\n{}];\n",
        rows.collect::<String>()
    )
}

/// The counterpart of each function; the compiler checks that it exists.
fn functions(spec: &Spec) -> String {
    let rows: Vec<(&str, &str)> = spec
        .functions
        .iter()
        .filter_map(|function| Some((function.common.name.as_str(), function.rust.as_deref()?)))
        .collect();
    let uses: BTreeSet<&str> = rows.iter().map(|(_, rust)| *rust).collect();
    let uses: String = uses.iter().map(|rust| format!("    use {rust} as _;\n")).collect();
    let rows: String = rows.iter().map(|(name, rust)| format!("    (\"{name}\", \"{rust}\"),\n")).collect();
    format!(
        "/// All functions of C, and what does their job in Rust.\npub(crate) const FUNCTIONS: &[(&str, &str)] = &[\n{rows}];\n\n\
         /// All of it is there.\n#[allow(unused_imports)]\nmod counterparts {{\n{uses}}}\n"
    )
}
