//! Values in the examples of the documentation: they must be valid wherever they are used.

use super::context::Check;
use super::{named_structs, structs};
use crate::diag::suggest::did_you_mean;
use crate::diag::Code;
use crate::input::file::{self, Role, Text, Unit, ValuesKind};
use crate::input::parse::Entry;
use crate::model::example::{elements, members};
use crate::model::option::ADDRESS;
use crate::model::{Argument, CType, Count, Field, Meaning, Opt, StructId, View};

/// Checks `example = { … }` of an option.
pub(super) fn check(check: &mut Check<'_>, entry: &Entry<file::Opt>, described: &Opt) {
    let opt = &*entry.it;
    for (name, text) in &opt.example {
        let Some((meaning, count, outer)) = field(check, opt, described, name) else {
            let plain = opt.ty.is_some();
            if named_structs::of_option(check, opt).is_empty() && !plain {
                continue; // Its struct is unknown, which has been reported.
            }
            let title = format!("`{}` has no field `{}` that could have an example", *opt.name, **name);
            let help = if plain { "write `value`: the option has no struct" } else { "write the C name of a field" };
            check.push(Code::BadExample, entry.place(name), title, "unknown field", help);
            continue;
        };
        if !is_shown(check, opt, described, name) {
            let title = format!("`{}` does not show `{}`, so it cannot have an example", *opt.name, **name);
            let help = "remove it: the field is a selector, a counter, reserved, or only reported";
            check.push(Code::BadExample, entry.place(name), title, "not a field of the Rust type", help);
            continue;
        }
        if is_nested(check, opt, name) {
            let title = format!("`{}` is an array of arrays, for which there is no syntax in examples", **name);
            let help = "remove it, and describe the value in `details`";
            check.push(Code::BadExample, entry.place(name), title, "arrays of arrays", help);
            continue;
        }
        if !has_known_view(check, opt, name) {
            continue; // Its `as` is unknown, which has been reported.
        }
        let one = |check: &mut Check<'_>, element: &str| match (&meaning.ty, &outer) {
            (CType::Struct(id), Some(outer)) if check.structs[id.0].name != ADDRESS => {
                part(check, entry, text, described, (outer, *id), element);
            }
            _ => check_element(check, entry, text, &meaning, element.trim()),
        };
        match count {
            // Reported at the array's declaration.
            Count::Rest { room: 0, .. } => {}
            Count::Rest { room, .. } => {
                let bytes = meaning.is_byte();
                let written = if bytes { text.len() } else { elements(text).len() };
                if written > room as usize || bytes && !text.is_ascii() {
                    let title = format!("`{}` has {written} elements, but there is room for only {room}", **text);
                    let title = if written > room as usize { title } else { format!("`{}` is not ASCII", **text) };
                    check.push(Code::BadExample, entry.place(text), title, "this value", "write fewer letters");
                } else if !bytes {
                    for element in elements(text) {
                        one(check, element);
                    }
                }
            }
            Count::Fixed(length) => {
                let bytes = meaning.is_byte();
                let written = if bytes { text.len() } else { elements(text).len() };
                if written != length as usize || bytes && !text.is_ascii() {
                    let title = format!("`{}` is not a value of an array of {length}", **text);
                    let help = "write that many elements, or plain letters if they are bytes";
                    check.push(Code::BadExample, entry.place(text), title, "this value", help);
                } else if !bytes {
                    for element in elements(text) {
                        one(check, element);
                    }
                }
            }
            Count::One => one(check, text),
        }
    }
}

/// The type, the number of elements, and the field if it is one.
fn field(check: &Check<'_>, opt: &file::Opt, described: &Opt, name: &str) -> Option<(Meaning, Count, Option<Field>)> {
    if name == "value" && opt.ty.is_some() {
        return described.common.on.iter().filter_map(|support| support.offer()).find_map(|offer| {
            match &offer.argument {
                Argument::Scalar(meaning) => Some((meaning.clone(), Count::One, None)),
                _ => None,
            }
        });
    }
    let structs = named_structs::of_option(check, opt);
    let mut fields = structs.iter().flat_map(|id| &check.structs[id.0].fields);
    fields.find(|f| f.name == name).map(|f| (described.meaning(f), f.count, Some(f.clone())))
}

/// Whether the Rust type has the field on any platform.
fn is_shown(check: &Check<'_>, opt: &file::Opt, described: &Opt, name: &str) -> bool {
    let structs = named_structs::of_option(check, opt);
    let offers: Vec<_> = described.common.on.iter().filter_map(|support| support.offer()).collect();
    let mut fields = structs.iter().flat_map(|id| &check.structs[id.0].fields).filter(|field| field.name == name);
    opt.ty.is_some() || fields.any(|field| offers.iter().any(|offer| described.shows(offer, field)))
}

fn is_nested(check: &Check<'_>, opt: &file::Opt, name: &str) -> bool {
    let structs = named_structs::of_option(check, opt);
    let mut fields = structs.iter().flat_map(|id| &check.structs[id.0].fields);
    fields.any(|field| field.name == name && field.inner_length.is_some())
}

/// Whether every `as` of a field, or of the plain value, is known.
fn has_known_view(check: &Check<'_>, opt: &file::Opt, name: &Text) -> bool {
    let structs = named_structs::of_option(check, opt);
    let fields = structs.iter().flat_map(|id| &check.parsed.structs[id.0].it.fields);
    let of_fields = fields.filter(|f| *f.name == **name).filter_map(|f| f.as_.as_ref());
    let own = opt.field.get(name).and_then(|meant| meant.as_.as_ref());
    let mut words = of_fields.chain(own).chain(opt.as_.as_ref());
    words.all(|word| structs::named_view(check, word).is_some())
}

/// Checks the value of a struct in a field, member by member.
fn part(
    check: &mut Check<'_>,
    entry: &Entry<file::Opt>,
    at: &Text,
    described: &Opt,
    (outer, id): (&Field, StructId),
    element: &str,
) {
    let wrong = |check: &mut Check<'_>, title: String, help: String| {
        check.push(Code::BadExample, entry.place(at), title, "this value", help);
    };
    let fields: Vec<Field> =
        check.structs[id.0].fields.iter().map(|f| described.common.field(Some(outer), f)).collect();
    let shown: Vec<&str> = fields.iter().filter(|f| f.role != Some(Role::Reserved)).map(|f| f.name.as_str()).collect();
    let Some(members) = members(element) else {
        let form = shown.iter().map(|name| format!("{name} = …")).collect::<Vec<_>>().join(", ");
        return wrong(check, format!("`{element}` is not a value of a struct"), format!("write `{{ {form} }}`"));
    };
    for (index, (name, value)) in members.iter().enumerate() {
        let field = fields.iter().find(|field| field.name == *name).filter(|_| shown.contains(name));
        let Some(field) = field else {
            let title = format!("`{}` does not show `{name}`, so it cannot have an example", outer.name);
            return wrong(check, title, did_you_mean(name, shown));
        };
        if field.count != Count::One || members[..index].iter().any(|(other, _)| other == name) {
            let title = format!("`{name}` is an array, or written twice");
            return wrong(check, title, "remove it".to_owned());
        }
        // An unknown `as` has been reported.
        let path = format!("{}.{name}", outer.name);
        let refined = entry.it.field.iter().find(|(of, _)| ***of == path).and_then(|(_, meant)| meant.as_.as_ref());
        let own = check.parsed.structs[id.0].it.fields.iter().find(|f| *f.name == **name).and_then(|f| f.as_.as_ref());
        if own.into_iter().chain(refined).all(|word| structs::named_view(check, word).is_some()) {
            check_element(check, entry, at, &field.meaning, value);
        }
    }
}

fn check_element(check: &mut Check<'_>, entry: &Entry<file::Opt>, at: &Text, meaning: &Meaning, element: &str) {
    let wrong = match &meaning.view {
        View::Bool => (element != "true" && element != "false").then(|| "write `true` or `false`".to_owned()),
        View::Values(id) => {
            let table = &check.values[id.0];
            let flags = table.kind == ValuesKind::Flags;
            // An alias is not a variant.
            let known = table.values.iter().filter(|v| flags || !v.alias).map(|v| v.name.as_str());
            let known: Vec<&str> = known.collect();
            let mut names = element.split(if flags { '|' } else { '\n' }).map(str::trim);
            names.find(|name| !known.contains(name)).map(|name| did_you_mean(name, known.clone()))
        }
        View::Plain if matches!(meaning.ty, CType::Struct(_)) => {
            (element != "peer" && element != "local").then(|| "write `peer` or `local`: an address".to_owned())
        }
        View::Plain | View::Ppid => {
            let time = matches!(meaning.unit, Some(Unit::Milliseconds | Unit::Seconds | Unit::Microseconds));
            let (low, high) =
                meaning.range.map_or_else(|| meaning.ty.limits(), |(low, high)| (i128::from(low), i128::from(high)));
            let low = if time { low.max(0) } else { low };
            let fits = element.parse::<i128>().is_ok_and(|number| (low..=high).contains(&number));
            (!fits).then(|| format!("write a whole number between {low} and {high}"))
        }
        View::AssocId | View::NotificationType => Some("remove it: it is a selector".to_owned()),
    };
    if let Some(help) = wrong {
        let title = format!("`{element}` is not a value of this field");
        check.push(Code::BadExample, entry.place(at), title, "this value", help);
    }
}
