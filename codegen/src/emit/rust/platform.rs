//! `generated/platform.rs` of `sctp-opts`: what the hand-written half knows of the target, from the description's platforms.

use std::fmt::Write as _;

use crate::emit::text::rust::{cfg_text, HEAD};
use crate::model::{Platform, Spec};
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
    let mut names: Vec<(String, String)> =
        vec![("described".to_owned(), cfg_text(&spec.platforms.iter().collect::<Vec<_>>()))];
    names.extend(spec.platforms.iter().map(|platform| (platform.name.clone(), cfg_text(&family(spec, platform)))));
    let mut arms = String::new();
    for (name, targets) in &names {
        for (what, cfg) in [
            (name.clone(), targets.clone()),
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
/// Hands a platform to a macro, and each that has it as its upstream: where it is compiled, or all.
macro_rules! each_of {
";

fn each(spec: &Spec) -> String {
    let mut arms = String::new();
    for platform in &spec.platforms {
        let (mut compiled, mut all) = (String::new(), String::new());
        for member in family(spec, platform) {
            let call = format!("$callback! {{ {} $($with)* }}", member.name);
            let cfg = format!("any(test, sctp_opts_all_platforms, {})", cfg_text(&[member]));
            let _ = writeln!(compiled, "        #[cfg({cfg})]\n        {call}");
            let _ = writeln!(all, "        {call}");
        }
        let name = &platform.name;
        let _ = write!(
            arms,
            "    ({name}: $callback:ident $($with:tt)*) => {{\n{compiled}    }};\n    \
             (all {name}: $callback:ident $($with:tt)*) => {{\n{all}    }};\n"
        );
    }
    arms
}

/// A platform and those that come from it.
fn family<'a>(spec: &'a Spec, root: &Platform) -> Vec<&'a Platform> {
    let is_member = |platform: &&Platform| spec.lineage(platform).any(|ancestor| ancestor.name == root.name);
    spec.platforms.iter().filter(is_member).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_a_platform_and_all_that_come_from_it() {
        let platform = |name: &str, upstream: Option<&str>| Platform {
            name: name.to_owned(),
            upstream: upstream.map(str::to_owned),
            ..Platform::default()
        };
        let platforms = vec![
            platform("linux", None),
            platform("freebsd", None),
            platform("netbsd", Some("freebsd")),
            platform("dragonfly", Some("netbsd")),
        ];
        let spec = Spec { platforms, ..Spec::default() };
        let names = |root: usize| family(&spec, &spec.platforms[root]).iter().map(|p| &p.name).collect::<Vec<_>>();
        assert_eq!(names(0), ["linux"]);
        assert_eq!(names(1), ["freebsd", "netbsd", "dragonfly"]);
        assert_eq!(names(2), ["netbsd", "dragonfly"]);
    }
}
