//! `generated/platform.rs` of `sctp-opts`: the hand-written code's knowledge of the target, from the platforms of the
//! description.

use std::fmt::Write as _;

use crate::emit::text::rust::{cfg_text, HEAD};
use crate::lower::rust_api::target::{families, named, Family, Named};
use crate::model::Spec;
use crate::write::OutputFile;

const ABOUT: &str = "\
//! What exists on which system: `cfg_if! { if #[cfg(WHAT)] { ... } }`.
//!
//! `described`: the systems that the description has; the name of a platform: its targets, and those of the platforms
//! that have it as their upstream, which share its system calls and headers.
//!
//! The macro has the form of the crate `cfg-if`, which rustfmt knows, so that it finds the modules inside.
";

const LINTS: &str = "#[allow(unused_macro_rules)]";

pub(super) fn emit(spec: &Spec) -> OutputFile {
    let mut arms = String::new();
    for Named { name, targets } in named(spec) {
        let targets = cfg_text(&targets);
        for (what, cfg) in [
            (name.to_owned(), targets.clone()),
            (format!("any(test, {name})"), format!("any(test, sctp_opts_all_platforms, {targets})")),
            (format!("all(test, {name})"), format!("all(test, {targets})")),
        ] {
            let _ = write!(
                arms,
                "    (if #[cfg({what})] {{ $($item:item)* }} $(else {{ $($other:item)* }})?) => {{\n        \
                 $(#[cfg({cfg})] $item)*\n        $($(#[cfg(not({cfg}))] $other)*)?\n    }};\n"
            );
        }
    }
    OutputFile::new(
        "sctp-opts/src/generated/platform.rs",
        format!("{ABOUT}{HEAD}\n{LINTS}\nmacro_rules! cfg_if {{\n{arms}}}\n\n{EACH}{}}}\n", each(spec)),
    )
}

const EACH: &str = "\
/// Passes a platform, and each that derives from it, to a macro: those that are compiled, or all.
macro_rules! each_of {
";

fn each(spec: &Spec) -> String {
    let mut arms = String::new();
    for Family { name, members } in families(spec) {
        let (mut compiled, mut all) = (String::new(), String::new());
        for (member, target) in members {
            let call = format!("$callback! {{ {member} $($with)* }}");
            let cfg = format!("any(test, sctp_opts_all_platforms, {})", cfg_text(&[target]));
            let _ = writeln!(compiled, "        #[cfg({cfg})]\n        {call}");
            let _ = writeln!(all, "        {call}");
        }
        let _ = write!(
            arms,
            "    ({name}: $callback:ident $($with:tt)*) => {{\n{compiled}    }};\n    \
             (all {name}: $callback:ident $($with:tt)*) => {{\n{all}    }};\n"
        );
    }
    arms
}
