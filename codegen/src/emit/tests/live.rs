//! What the live tests of `sctp-opts` call: the examples of the options, and what does the job of each function.

use std::collections::BTreeSet;

use super::table::declared;
use crate::emit::text::example::function;
use crate::emit::text::rust::HEAD;
use crate::lower::rust_api::example::{Example, Variable};
use crate::model::{PlatformId, Spec};
use crate::write::OutputFile;

/// For Linux, whose kernels run as processes.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    let mut files = Vec::new();
    for platform in spec.platform_ids().filter(|platform| spec.platform(*platform).name == "linux") {
        let examples = examples(spec, platform)?;
        files.push(OutputFile::new("sctp-opts/tests/live/generated/mod.rs", render(spec, platform)));
        files.push(OutputFile::new("sctp-opts/tests/live/generated/examples.rs", examples));
    }
    Ok(files)
}

/// Each option's example, with its very text.
fn examples(spec: &Spec, platform: PlatformId) -> Result<String, String> {
    let mut functions = String::new();
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        let example = Example::new(spec, platform, option, offer)?;
        let text = function(&example, &option.common.name.to_lowercase(), type_in_test);
        functions += &format!("\npub(crate) {text}");
    }
    Ok(format!(
        "//! The examples in the documentation of {}'s options, word for word.\n{HEAD}\n\
         use std::net::SocketAddr;\n\nuse sctp_opts::AssocId;\n\n\
         use crate::bench::Socket;\nuse crate::examples::Outcome;\n{functions}",
        spec.platform(platform).title
    ))
}

fn type_in_test(variable: Variable) -> &'static str {
    match variable {
        Variable::Socket => "&Socket",
        Variable::Assoc => "AssocId",
        Variable::Peer | Variable::Local => "SocketAddr",
    }
}

fn render(spec: &Spec, platform: PlatformId) -> String {
    let title = &spec.platform(platform).title;
    let head = format!("{HEAD}\npub(crate) mod examples;\npub(crate) mod manual;\n");
    format!(
        "//! What the calls and functions of {title} do, and what their documentation shows.\n{head}\n{}\n{}",
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

/// What does the job of each function; the compiler sees whether it is there.
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
