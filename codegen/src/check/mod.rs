//! Turns [`Parsed`] into a valid [`Spec`], or reports all errors. Each step has its own file.

mod availability;
mod calls;
mod code;
mod context;
mod example;
mod given;
mod history;
mod in_rust;
mod items;
mod layouts;
mod named_structs;
mod names;
mod packetdrill;
mod platforms;
mod reference;
mod refine;
mod revision;
mod scripts;
mod sentence;
mod shared;
mod structs;
mod usage;
mod value_sites;
mod values;

use context::Check;

use crate::diag::{Code, Diagnostics};
use crate::input::library::Library;
use crate::input::parse::Parsed;
use crate::model::{Lookup, Spec};

/// Errors after which a field or an argument may not be what its author meant.
const UNREAD: [Code; 12] = [
    Code::NoLayout,
    Code::UnknownStruct,
    Code::UnknownPlatform,
    Code::UnknownValues,
    Code::UnknownType,
    Code::UnknownCounter,
    Code::ArrayNotLast,
    Code::ContainsItself,
    Code::MissingRole,
    Code::TwoOfOneRole,
    Code::NoArgument,
    Code::UnknownField,
];

/// Checks a parsed description. The result is valid only if no error was reported.
pub fn check(parsed: &Parsed, library: Option<&Library>, diagnostics: &mut Diagnostics) -> Spec {
    let mut check = Check {
        parsed,
        library,
        diagnostics,
        platforms: Vec::new(),
        structs: Vec::new(),
        values: Vec::new(),
        unreadable_releases: Vec::new(),
        option_names: parsed.options.iter().map(|o| o.it.name.as_str()).collect(),
    };
    // With this many errors the result is not used.
    if check.diagnostics.is_full() {
        return Spec::default();
    }
    check.platforms = platforms::check(&mut check);
    let source = platforms::packetdrill(&mut check);
    check.values = values::check(&mut check);
    check.structs = structs::check(&mut check);
    if check.diagnostics.is_full() {
        return Spec::default();
    }
    let expressions = packetdrill::expressions(&mut check);
    let scripts = packetdrill::scripts(&mut check);
    let exchanges = packetdrill::exchanges(&mut check);
    let wires = packetdrill::wires(&mut check);
    let bugs = packetdrill::bugs(&mut check);
    let unnoticed = packetdrill::unnoticed(&mut check);
    let shared = shared::causes(&mut check);
    let options = items::options(&mut check, &shared);
    if check.diagnostics.is_full() {
        return Spec::default();
    }
    let cmsgs = items::cmsgs(&mut check);
    let notifications = items::notifications(&mut check);
    let functions = items::functions(&mut check);
    let calls = calls::check(&mut check);
    let Check { mut platforms, structs, values, .. } = check;
    for (platform, shared) in std::iter::zip(&mut platforms, shared) {
        platform.errors = shared;
    }
    let mut spec = Spec {
        platforms,
        options,
        structs,
        values,
        cmsgs,
        notifications,
        functions,
        calls,
        packetdrill: source,
        expressions,
        scripts,
        exchanges,
        wires,
        bugs,
        unnoticed,
        lookup: Lookup::default(),
    };
    spec.lookup = Lookup::of(&spec);
    names::check(&spec, diagnostics);
    history::check(&spec, diagnostics);
    // Errors about an entry that could not be parsed would only repeat that.
    if parsed.broken.is_empty() && !diagnostics.any(&UNREAD) {
        layouts::check(&spec, diagnostics);
        in_rust::check(&spec, diagnostics);
    }
    if parsed.broken.is_empty() && !diagnostics.any(&[Code::UnknownStruct, Code::BadScript]) {
        scripts::check(&spec, diagnostics);
    }
    // A wrong name in a reference leaves its struct unused, which need not be reported as well.
    let dangling = [Code::NoLayout, Code::UnknownStruct, Code::UnknownType, Code::UnknownPlatform];
    if parsed.broken.is_empty() && !diagnostics.any(&dangling) {
        usage::check(&spec, diagnostics);
    }
    // An entry that could not be parsed has no type to compare.
    if parsed.broken.is_empty() && !diagnostics.any(Code::ALL) {
        value_sites::check(&spec, diagnostics);
    }
    spec
}
