//! The table that tests of `sctp-opts` go through: what the description says of every option that has a type. It is
//! generated from the description alone, independently of the derive.
//!
//! A file is a call of the macro `options!`. A user of the table defines that macro, and includes the file.

use std::fmt::Write as _;

use crate::emit::text::rust::HEAD;
use crate::emit::text::types::raw_type;
use crate::input::file::{Access, Sharing, Special, Style, Unit};
use crate::lower::rust_api::example::Example;
use crate::lower::rust_api::types::RawType;
use crate::model::option::scope_word;
use crate::model::{Argument, CType, Cause, Count, Field, Meaning, Need, Offer, Opt, PlatformId, Spec, StructId, View};
use crate::write::OutputFile;

pub(super) const FOLDER: &str = "sctp-opts/tests/table";

/// One table per platform.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    spec.platform_ids().map(|platform| table(spec, platform)).collect()
}

fn table(spec: &Spec, platform: PlatformId) -> Result<OutputFile, String> {
    let (name, title) = (&spec.platform(platform).name, &spec.platform(platform).title);
    let mut text =
        format!("// All options of {title} that have a type, in the order of the description.\n{HEAD}\noptions! {{\n");
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        text += &row(spec, platform, option, offer)?;
    }
    Ok(OutputFile::new(format!("{FOLDER}/{name}.rs"), text + "}\n"))
}

fn row(spec: &Spec, platform: PlatformId, option: &Opt, offer: &Offer) -> Result<String, String> {
    let fields = match &offer.argument {
        Argument::Struct(id) => spec.structure(*id).fields.as_slice(),
        _ => &[],
    };
    let Layout { size, least, keys, members, tail } = layout(spec, platform, option, offer)?;
    let grown = fields.iter().any(|field| field.grew.is_some());
    let reported = fields.iter().any(|field| field.reported);
    let adapted = option.adapted[platform.0].is_some();
    let (rust, name, access) = (&option.rust, &option.common.name, offer.access);
    let mut out = format!("    {rust} {{ {name:?}, {access:?}, size: {size}, least: {least},\n");
    let _ = writeln!(out, "        grown: {grown}, reported: {reported}, adapted: {adapted},");
    let _ = writeln!(out, "        keys: [{}], tail: [{tail}],", keys.join(", "));
    let _ = writeln!(out, "        {},", list("members", &members));
    out += &behaviour(spec, platform, option, offer)?;
    Ok(out)
}

/// What only a running kernel can show.
fn behaviour(spec: &Spec, platform: PlatformId, option: &Opt, offer: &Offer) -> Result<String, String> {
    let only = match option.style {
        Style::Both => "Neither",
        Style::OneToOne => "OneToOne",
        Style::OneToMany => "OneToMany",
    };
    let errno = &spec.platform(platform).errno;
    let refused = offer.refused.as_ref().and_then(|name| errno.iter().find(|(known, _)| known == name));
    let refused = refused.map(|(_, number)| *number);
    let strings = |texts: &[String]| texts.iter().map(|text| format!("{text:?}")).collect::<Vec<_>>();
    let causes: Vec<String> = offer
        .errors
        .iter()
        .filter(|cause| cause.shared != Some(Sharing::Every))
        .map(|cause| {
            let get = offer.access != Access::Set && cause.on != Access::Set;
            let set = offer.access != Access::Get && cause.on != Access::Get;
            declared(cause, get, set)
        })
        .collect();
    let example = Example::new(spec, platform, option, offer)?;
    let given: Vec<&str> = example.variables.iter().map(|variable| variable.name()).collect();
    let mut out = String::new();
    let _ = writeln!(out, "        scope: {:?}, only: {only}, refused: {refused:?},", scope_word(option.scope));
    let (get_ids, set_ids) = (ids(&offer.get_ids).join(", "), ids(&offer.set_ids).join(", "));
    let needs: Vec<String> = offer.needs.iter().map(Need::to_string).collect();
    let needs = strings(&needs).join(", ");
    let _ = writeln!(out, "        get_ids: [{get_ids}], set_ids: [{set_ids}], needs: [{needs}],");
    let (causes, notes) = (list("causes", &causes), list("notes", &strings(&offer.line.notes)));
    let _ = writeln!(out, "        {causes}, {notes},");
    let _ = writeln!(out, "        example: {}({}) }}", option.common.name.to_lowercase(), given.join(", "));
    Ok(out)
}

/// A cause, as an expression.
pub(super) fn declared(cause: &Cause, get: bool, set: bool) -> String {
    let Cause { errno, number, when, others, .. } = cause;
    let hint = cause.hint.as_deref().unwrap_or_default();
    format!("cause({errno:?}, {number}, {when:?}, {hint:?}, {others}, {get}, {set})")
}

/// A list, an entry a line.
fn list(name: &str, entries: &[String]) -> String {
    let entries: String = entries.iter().map(|entry| format!("            {entry},\n")).collect();
    let (start, end) = if entries.is_empty() { ("", "") } else { ("\n", "        ") };
    format!("{name}: [{start}{entries}{end}]")
}

/// Where the parts of an argument are, as expressions.
struct Layout {
    size: String,
    least: String,
    keys: Vec<String>,
    members: Vec<String>,
    tail: String,
}

fn layout(spec: &Spec, platform: PlatformId, option: &Opt, offer: &Offer) -> Result<Layout, String> {
    let mut layout = Layout {
        size: String::new(),
        least: String::new(),
        keys: Vec::new(),
        members: Vec::new(),
        tail: String::new(),
    };
    match &offer.argument {
        Argument::Scalar(meaning) => {
            layout.size = format!("size_of::<{}>()", c_type(&meaning.ty));
            layout.least.clone_from(&layout.size);
            let whole = format!("(0, {})", layout.size);
            if option.is_bare_id(&offer.argument) {
                layout.keys.push(whole);
            } else {
                let form = form(spec, platform, meaning);
                layout.members.push(format!("member(\"the value\", {whole}, {form}, true)"));
            }
        }
        Argument::Struct(id) => {
            let s = spec.structure(*id);
            let place = |field: &Field| format!("place!({}.{})", s.name, field.name);
            layout.size = format!("size_of::<sys::{}>()", s.name);
            layout.least.clone_from(&layout.size);
            if let Some(first) = s.fields.iter().find(|field| field.grew.is_some()) {
                layout.least = format!("{}.0", place(first));
            }
            for field in &s.fields {
                if option.selects_with(field) {
                    layout.keys.push(place(field));
                }
                if let Count::Rest { room, .. } = field.count {
                    let of = element_type(spec, &field.meaning.ty);
                    let part = option.part(spec, platform, offer, field);
                    let whole = || {
                        let form = form(spec, platform, &option.meaning(field));
                        vec![(String::new(), format!("(0, size_of::<{of}>())"), form)]
                    };
                    let element = part.map_or_else(whole, |part| part_members(spec, platform, option, field, part));
                    let member = |(path, place, form): (String, String, String)| {
                        format!("member({path:?}, {place}, {form}, true)")
                    };
                    let element: Vec<String> = element.into_iter().map(member).collect();
                    let element = element.join(", ");
                    let counter = s.fields.iter().find(|f| f.counts.as_deref() == Some(&field.name));
                    let counter = counter.map_or("None".to_owned(), |counter| format!("Some({})", place(counter)));
                    layout.tail = format!(
                        "Tail {{ each: size_of::<{of}>(), element: &[{element}], room: {room}, counter: {counter} }}"
                    );
                } else if option.shows(offer, field) {
                    let written = !(field.reported && offer.access == Access::GetSet);
                    let item = (option, offer);
                    layout.members.extend(members(spec, platform, item, *id, field, written, "")?);
                }
            }
        }
        Argument::None => return Err(format!("{} has no argument", option.common.name)),
    }
    if offer.access != Access::Set && offer.forms.iter().any(|form| form.ty == "int") {
        "size_of::<::core::ffi::c_int>()".clone_into(&mut layout.least);
    }
    Ok(layout)
}

/// A member, or those of a struct in its place.
fn members(
    spec: &Spec,
    platform: PlatformId,
    (option, offer): (&Opt, &Offer),
    outer: StructId,
    field: &Field,
    written: bool,
    path: &str,
) -> Result<Vec<String>, String> {
    let path = format!("{path}.{}", field.name);
    let meaning = option.meaning(field);
    let tag = &spec.structure(outer).name;
    let of = element_type(spec, &meaning.ty);
    let places: Vec<String> = match field.count {
        Count::Fixed(length) => (0..length).map(|i| format!("place!({tag}{path}; {i} of {of})")).collect(),
        Count::One | Count::Rest { .. } => vec![format!("place!({tag}{path})")],
    };
    if let Some(part) = option.part(spec, platform, offer, field) {
        let inner = part_members(spec, platform, option, field, part);
        let all = places.iter().flat_map(|outer| {
            inner.iter().map(move |(name, place, form)| {
                format!("member({name:?}, within({outer}, {place}), {form}, {written})")
            })
        });
        return Ok(all.collect());
    }
    if let CType::Struct(inner) = meaning.ty {
        if spec.structure(inner).name != "sockaddr_storage" {
            let (option, offer) = spec
                .option_that_reads(&spec.structure(inner).name, platform)
                .ok_or_else(|| format!("{}: no option reads `{}`", option.common.name, field.name))?;
            let mut all = Vec::new();
            for field in &spec.structure(inner).fields {
                if option.shows(offer, field) {
                    // Only what is read contains a struct; nothing writes it back.
                    all.extend(members(spec, platform, (option, offer), outer, field, false, &path)?);
                }
            }
            return Ok(all);
        }
    }
    let form = form(spec, platform, &meaning);
    Ok(places.into_iter().map(|place| format!("member({:?}, {place}, {form}, {written})", &path[1..])).collect())
}

/// The members of a struct with a type for this option alone: names, places within it, forms.
fn part_members(
    spec: &Spec,
    platform: PlatformId,
    option: &Opt,
    outer: &Field,
    id: StructId,
) -> Vec<(String, String, String)> {
    let tag = &spec.structure(id).name;
    let mut all = Vec::new();
    for field in option.part_shows(spec, outer, id) {
        let (name, of) = (format!("{}.{}", outer.name, field.name), element_type(spec, &field.meaning.ty));
        let form = form(spec, platform, &field.meaning);
        match field.count {
            Count::Fixed(length) => all.extend(
                (0..length).map(|i| (name.clone(), format!("place!({tag}.{}; {i} of {of})", field.name), form.clone())),
            ),
            Count::One | Count::Rest { .. } => all.push((name, format!("place!({tag}.{})", field.name), form)),
        }
    }
    all
}

fn element_type(spec: &Spec, ty: &CType) -> String {
    raw_type(&RawType::of_element(spec, ty)).to_string().replace(' ', "")
}

fn c_type(ty: &CType) -> String {
    raw_type(&RawType::of_number(ty)).to_string().replace(' ', "")
}

/// Which values there are.
fn form(spec: &Spec, platform: PlatformId, meaning: &Meaning) -> String {
    if matches!(meaning.ty, CType::Struct(_)) {
        let length = spec.platform(platform).sockaddr_len;
        let unset = meaning.zero.is_some();
        return format!("addresses({length}, {unset})");
    }
    let unit = matches!(meaning.unit, Some(Unit::Milliseconds | Unit::Seconds | Unit::Microseconds));
    let bits = match &meaning.view {
        View::Bool => 1,
        View::Values(id) => bits(&spec.values[id.0].ty).min(bits(&meaning.ty)),
        View::NotificationType => 16,
        // A time is not negative.
        View::Plain if unit && signed(&meaning.ty) => bits(&meaning.ty) - 1,
        View::Plain | View::Ppid | View::AssocId => bits(&meaning.ty),
    };
    match (&meaning.ty, &meaning.view) {
        // As wide as a pointer, which differs.
        (CType::Long { signed }, View::Plain) if unit && *signed => "numbers(usize::BITS - 1)".to_owned(),
        (CType::Long { .. }, View::Plain | View::Ppid | View::AssocId) => "numbers(usize::BITS)".to_owned(),
        _ => format!("numbers({bits})"),
    }
}

fn bits(ty: &CType) -> u32 {
    match ty {
        CType::Int { bits, .. } => (*bits).into(),
        CType::Char => 8,
        CType::CInt | CType::CUInt | CType::AssocT => 32,
        CType::Long { .. } | CType::Pointer(_) | CType::Struct(_) => 64,
    }
}

fn signed(ty: &CType) -> bool {
    matches!(ty, CType::Int { signed: true, .. } | CType::CInt | CType::Long { signed: true })
}

/// As C calls them.
fn ids(ids: &[Special]) -> Vec<&'static str> {
    let name = |id: &Special| match id {
        Special::Future => "\"SCTP_FUTURE_ASSOC\"",
        Special::Current => "\"SCTP_CURRENT_ASSOC\"",
        Special::All => "\"SCTP_ALL_ASSOC\"",
    };
    ids.iter().map(name).collect()
}
