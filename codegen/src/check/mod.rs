//! [`Parsed`] into a [`Spec`] that cannot be wrong, or every mistake. The steps, in order; each lives in its own file.

mod availability;
mod calls;
mod carriers;
mod context;
mod example;
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
mod sentence;
mod structs;
mod usage;
mod values;

use context::Check;

use crate::diag::{Code, Diagnostics};
use crate::input::parse::Parsed;
use crate::model::{Lookup, Spec};

/// Mistakes behind which a field or an argument is not what it was meant to be.
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

/// Judges what was parsed. The result is sound only if no mistake was noted.
pub fn check(parsed: &Parsed, diagnostics: &mut Diagnostics) -> Spec {
    let mut check = Check {
        parsed,
        diagnostics,
        platforms: Vec::new(),
        structs: Vec::new(),
        values: Vec::new(),
        unreadable_releases: Vec::new(),
        option_names: parsed.options.iter().map(|o| o.it.name.as_str()).collect(),
    };
    // Nobody asks for a specification then.
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
    let options = items::options(&mut check);
    if check.diagnostics.is_full() {
        return Spec::default();
    }
    let cmsgs = items::cmsgs(&mut check);
    let notifications = items::notifications(&mut check);
    let functions = items::functions(&mut check);
    let calls = calls::check(&mut check);
    let Check { platforms, structs, values, .. } = check;
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
        lookup: Lookup::default(),
    };
    spec.lookup = Lookup::of(&spec);
    names::check(&spec, diagnostics);
    history::check(&spec, diagnostics);
    // What does not read is no second mistake.
    if parsed.broken.is_empty() && !diagnostics.any(&UNREAD) {
        layouts::check(&spec, diagnostics);
        in_rust::check(&spec, diagnostics);
    }
    if parsed.broken.is_empty() && !diagnostics.any(&[Code::UnknownStruct, Code::BadScript]) {
        packetdrill::judge(&spec, diagnostics);
    }
    // A reference that leads nowhere leaves its struct unused; that is no second mistake.
    let dangling = [Code::NoLayout, Code::UnknownStruct, Code::UnknownType, Code::UnknownPlatform];
    if parsed.broken.is_empty() && !diagnostics.any(&dangling) {
        usage::check(&spec, diagnostics);
    }
    // What does not read has no type to compare; that is no second mistake.
    if parsed.broken.is_empty() && !diagnostics.any(Code::ALL) {
        carriers::check(&spec, diagnostics);
    }
    spec
}
