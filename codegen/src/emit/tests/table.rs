//! The table of options that tests of `sctp-opts` iterate over.
//!
//! A file is an invocation of the macro `options!`, which the test defines before it includes the file.

use std::fmt::Write as _;

use crate::emit::text::rust::HEAD;
use crate::emit::text::types::raw_type;
use crate::input::file::Style;
use crate::lower::rust_api::types::RawType;
use crate::lower::tests::members::{Bits, Form, Layout, Least, Member, Place, Tail};
use crate::lower::tests::table::{rows, Declared, Row};
use crate::model::{Cause, PlatformId, Spec};
use crate::write::OutputFile;

const FOLDER: &str = "sctp-opts/tests/table";

/// One table per platform.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    spec.platform_ids().map(|platform| table(spec, platform)).collect()
}

fn table(spec: &Spec, platform: PlatformId) -> Result<OutputFile, String> {
    let (name, title) = (&spec.platform(platform).name, &spec.platform(platform).title);
    let rows: String = rows(spec, platform)?.iter().map(row).collect();
    let about = format!("All options of {title} that have a type, in the order of the description.");
    Ok(OutputFile::new(format!("{FOLDER}/{name}.rs"), format!("// {about}\n{HEAD}\noptions! {{\n{rows}}}\n")))
}

fn row(row: &Row<'_>) -> String {
    let Row { rust, name, access, layout, grown, reported, adapted, scope, refused, default, example, .. } = row;
    let Layout { size, least, keys, members, tail } = layout;
    let (size, least, tail) = (size_of(size), self::least(least), tail.as_ref().map(self::tail).unwrap_or_default());
    let mut out = format!("    {rust} {{ {name:?}, {access:?}, size: {size}, least: {least},\n");
    let _ = writeln!(out, "        grown: {grown}, reported: {reported}, adapted: {adapted},");
    let _ = writeln!(out, "        keys: [{}], tail: [{tail}],", join(keys.iter().map(place)));
    let _ = writeln!(out, "        {},", list("members", members.iter().map(member)));
    let only = match row.only {
        None | Some(Style::Both) => "Neither",
        Some(Style::OneToOne) => "OneToOne",
        Some(Style::OneToMany) => "OneToMany",
    };
    let _ = writeln!(out, "        scope: {scope:?}, only: {only}, refused: {refused:?},");
    let (get_ids, set_ids, needs) = (quoted(&row.get_ids), quoted(&row.set_ids), quoted(&row.needs));
    let _ = writeln!(out, "        get_ids: [{get_ids}], set_ids: [{set_ids}], needs: [{needs}],");
    let causes = list("causes", row.causes.iter().map(declared));
    let _ = writeln!(out, "        {causes}, default: {default:?},");
    let _ = writeln!(out, "        example: {}({}) }}", example.function, example.given.join(", "));
    out
}

/// A cause, as an expression.
pub(super) fn declared(Declared { cause, get, set }: &Declared<'_>) -> String {
    let Cause { errno, number, when, others, .. } = cause;
    let hint = cause.hint.as_deref().unwrap_or_default();
    format!("cause({errno:?}, {number}, {when:?}, {hint:?}, {others}, {get}, {set})")
}

fn join(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join(", ")
}

fn quoted(texts: &[impl std::fmt::Debug]) -> String {
    join(texts.iter().map(|text| format!("{text:?}")))
}

/// A list with one entry on each line.
fn list(name: &str, entries: impl Iterator<Item = String>) -> String {
    let entries: String = entries.map(|entry| format!("            {entry},\n")).collect();
    let (start, end) = if entries.is_empty() { ("", "") } else { ("\n", "        ") };
    format!("{name}: [{start}{entries}{end}]")
}

fn raw(ty: &RawType) -> String {
    raw_type(ty).to_string().replace(' ', "")
}

fn size_of(ty: &RawType) -> String {
    format!("size_of::<{}>()", raw(ty))
}

fn least(least: &Least) -> String {
    match least {
        Least::Whole(ty) => size_of(ty),
        Least::Before(member) => format!("{}.0", place(member)),
    }
}

fn place(at: &Place) -> String {
    match at {
        Place::Whole(ty) => format!("(0, {})", size_of(ty)),
        Place::Member(path) => format!("place!({path})"),
        Place::Element { array, index, of } => format!("place!({array}; {index} of {})", raw(of)),
        Place::Within(outer, inner) => format!("within({}, {})", place(outer), place(inner)),
    }
}

fn member(Member { path, place: at, form, written }: &Member) -> String {
    format!("member({path:?}, {}, {}, {written})", place(at), self::form(form))
}

fn tail(Tail { each, element, room, counter }: &Tail) -> String {
    let (each, element) = (size_of(each), join(element.iter().map(member)));
    let counter = counter.as_ref().map_or("None".to_owned(), |counter| format!("Some({})", place(counter)));
    format!("Array {{ each: {each}, element: &[{element}], room: {room}, counter: {counter} }}")
}

fn form(form: &Form) -> String {
    match form {
        Form::Numbers(Bits::Fixed(bits)) => format!("numbers({bits})"),
        Form::Numbers(Bits::Pointer) => "numbers(usize::BITS)".to_owned(),
        Form::Numbers(Bits::PositivePointer) => "numbers(usize::BITS - 1)".to_owned(),
        Form::Addresses { length, unset } => format!("addresses({length}, {unset})"),
    }
}
