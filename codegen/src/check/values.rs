//! `[[values]]`.

use std::collections::BTreeMap;

use super::context::Check;
use super::{reference, sentence, structs};
use crate::diag::{Code, Place};
use crate::input::file::{self, ValuesKind};
use crate::input::parse::Entry;
use crate::model::names;
use crate::model::{CType, CarriedBy, Value, Values};

pub(super) fn check(check: &mut Check<'_>) -> Vec<Values> {
    let mut tables: Vec<Values> = Vec::new();
    let mut first: BTreeMap<&str, Place> = BTreeMap::new();
    for entry in &check.parsed.values {
        let table = &*entry.it;
        if let Some(place) = first.get(table.name.as_str()).cloned() {
            let title = format!("there are two tables of values `{}`", *table.name);
            check.duplicate(entry.place(&table.name), place, title, "rename one, or merge them");
        }
        first.entry(&table.name).or_insert_with(|| entry.place(&table.name));
        if !names::is_rust_type(&table.name) {
            check.push(
                Code::BadRustName,
                entry.place(&table.name),
                format!("`{}` cannot be the name of a Rust type", *table.name),
                "this name",
                "write a name in camel case, like `AssocState`",
            );
        }
        sentence::check(check, entry, "doc", &table.doc);
        let ty = integer_type(check, entry, &table.ty);
        let types: Vec<CType> = check
            .per_platform(entry, &table.type_on)
            .into_iter()
            .map(|found| found.map_or_else(|| ty.clone(), |(_, word)| integer_type(check, entry, word)))
            .collect();
        let rfc = table.rfc.as_ref().and_then(|r| reference::section(check, entry, r));
        let values: Vec<Value> = table.values.iter().map(|v| value(check, entry, v, &ty, &types)).collect();
        other_types(check, entry, &ty, &types, &values);
        let carried_by = carried_by(check, entry);
        let table = Values {
            name: (*table.name).clone(),
            doc: (*table.doc).clone(),
            kind: table.kind,
            ty,
            types,
            carried_by,
            rfc,
            values,
            place: entry.place(&table.ty),
        };
        if table.values.is_empty() {
            let title = format!("`{}` has no values", table.name);
            let at = entry.place(&entry.it.name);
            check.push(Code::NoNumber, at, title, "an empty table", "add values, or remove the table");
        }
        same_c_names(check, &table);
        same_numbers(check, &table);
        same_rust_names(check, &table);
        tables.push(table);
    }
    tables
}

fn integer_type(check: &mut Check<'_>, entry: &Entry<file::Values>, word: &file::Text) -> CType {
    let is_integer = |ty: &CType| !matches!(ty, CType::Char | CType::Long { .. });
    CType::of_word(word).filter(is_integer).unwrap_or_else(|| {
        let title = format!("values cannot be of the type `{}`", **word);
        let help = "write an integer type: u8, u16, u32, u64, i8 … i64, int";
        check.push(Code::UnknownType, entry.place(word), title, "not an integer type", help);
        CType::CInt
    })
}

/// Checks `type_on`, which is for platforms that have the values with another type than `type`.
fn other_types(check: &mut Check<'_>, entry: &Entry<file::Values>, ty: &CType, types: &[CType], values: &[Value]) {
    for (name, word) in &entry.it.type_on {
        let Some(platform) = check.platform_named(name) else { continue };
        let there = values.iter().any(|value| value.on[platform.0].is_some());
        if !there || types[platform.0] == *ty {
            let why =
                if there { "it is the same type as on the others" } else { "the platform has none of the values" };
            let title = format!("`type_on` is useless for {}: {why}", **name);
            check.push(Code::UselessType, entry.place(word), title, "without effect", "remove it");
        }
    }
}

fn carried_by(check: &mut Check<'_>, entry: &Entry<file::Values>) -> Vec<CarriedBy> {
    let mut all = Vec::new();
    for text in &entry.it.carried_by {
        let place = entry.place(text);
        if let Some((of, name)) = text.split_once('.') {
            all.push(CarriedBy { of: of.to_owned(), name: name.to_owned(), place });
        } else {
            let title = format!("`{}` is neither a field nor an argument", **text);
            check.push(Code::UnknownSite, place, title, "this text", "write `struct.field` or `function.argument`");
        }
    }
    all
}

fn value(
    check: &mut Check<'_>,
    entry: &Entry<file::Values>,
    value: &file::Value,
    ty: &CType,
    types: &[CType],
) -> Value {
    structs::c_name(check, entry, &value.name);
    if let Some(doc) = &value.doc {
        sentence::check(check, entry, "doc", doc);
    }
    let fit = |check: &mut Check<'_>, number: &file::At<i64>, ty: &CType| {
        let (low, high) = ty.limits();
        if !(low..=high).contains(&i128::from(**number)) {
            check.push(
                Code::ValueTooBig,
                entry.place(number),
                format!("`{}` is {}, which its type cannot hold", *value.name, **number),
                format!("must be between {low} and {high}"),
                "correct the number, or give the table a wider `type`",
            );
        }
        **number
    };
    let mut on = Vec::new();
    for (found, ty) in check.per_platform(entry, &value.on).into_iter().zip(types) {
        on.push(found.map(|(_, number)| fit(check, number, ty)));
    }
    let wire = value.wire.as_ref().map(|number| fit(check, number, ty));
    let unsigned = unsigned(check, entry, value, &on);
    if on.iter().all(Option::is_none) && wire.is_none() && !check.platforms.is_empty() {
        check.push(
            Code::NoNumber,
            entry.place(&value.name),
            format!("`{}` has no number on any platform", *value.name),
            "a name without a number",
            "add `on = { linux = … }`, or `wire = …` for a number of the protocol",
        );
    }
    let since = check
        .per_platform(entry, &value.since)
        .into_iter()
        .enumerate()
        .map(|(i, found)| {
            found.map(|(_, release)| {
                if on.get(i).is_some_and(Option::is_none) {
                    let title =
                        format!("`{}` has a release on {}, but no number there", *value.name, check.platforms[i].name);
                    let help = "add its number to `on`, or remove `since`";
                    check.push(Code::NoNumber, entry.place(release), title, "a release without a number", help);
                }
                check.release(entry, crate::model::PlatformId(i), release, release);
                (**release).clone()
            })
        })
        .collect();
    let prefix = entry.it.prefix.as_ref().map_or("SCTP_", |p| p.as_str());
    let stem = value.name.strip_prefix(prefix).unwrap_or(&value.name);
    let made = match entry.it.kind {
        ValuesKind::Enum => names::camel(stem),
        ValuesKind::Flags | ValuesKind::Constants => stem.to_owned(),
    };
    let rust = value.rust.as_ref().map_or(made, |r| (**r).clone());
    if entry.it.kind != ValuesKind::Constants {
        let at = value.rust.as_ref().unwrap_or(&value.name);
        // Names that the macros define; functions are in lower case, so they cannot collide.
        let own = if entry.it.kind == ValuesKind::Enum { "Other" } else { "NAMES" };
        if !names::is_rust_identifier(&rust) || !rust.starts_with(|c: char| c.is_ascii_uppercase()) {
            let title = format!("`{rust}` cannot be a name in Rust");
            let help = "write `rust = \"…\"` with a valid Rust name that starts with a capital letter";
            check.push(Code::BadRustName, entry.place(at), title, "made from this", help);
        } else if rust == own {
            let title =
                format!("`{}` would be `{}::{own}`, which every such type already has", *value.name, *entry.it.name);
            let help = "write `rust = \"…\"` with another name";
            check.push(Code::RustNameCollision, entry.place(at), title, "made from this", help);
        }
    }
    Value {
        name: (*value.name).clone(),
        rust,
        doc: value.doc.as_ref().map(|d| d.trim().to_owned()),
        on,
        wire,
        alias: value.alias,
        since,
        unsigned,
        place: entry.place(&value.name),
    }
}

/// Checks `unsigned`, which is only allowed for non-negative numbers.
fn unsigned(check: &mut Check<'_>, entry: &Entry<file::Values>, value: &file::Value, on: &[Option<i64>]) -> Vec<bool> {
    let mut all = vec![false; on.len()];
    for name in &value.unsigned {
        let Some(platform) = check.platform(entry, name) else { continue };
        let why = match on[platform.0] {
            _ if all[platform.0] => "it is listed twice",
            None => "it has no number there",
            Some(number) if number < 0 => "its number is below 0",
            Some(_) => {
                all[platform.0] = true;
                continue;
            }
        };
        let title = format!("`{}` cannot be unsigned on {}: {why}", *value.name, **name);
        check.push(Code::UselessType, entry.place(name), title, "this platform", "remove it");
    }
    all
}

/// Checks that a C name is declared once per platform.
fn same_c_names(check: &mut Check<'_>, table: &Values) {
    for (index, value) in table.values.iter().enumerate() {
        let shared = |other: &&Value| {
            other.name == value.name && other.on.iter().zip(&value.on).any(|(a, b)| a.is_some() && b.is_some())
        };
        if let Some(first) = table.values[..index].iter().find(shared) {
            let title = format!("`{}` is in `{}` twice", value.name, table.name);
            check.duplicate(value.place.clone(), first.place.clone(), title, "remove one of them");
        }
    }
}

/// Checks that each number in an enumeration has one name, and each alias has the number of another name.
fn same_numbers(check: &mut Check<'_>, table: &Values) {
    if table.kind == ValuesKind::Constants {
        return;
    }
    for platform in 0..check.platforms.len() {
        let number = |v: &Value| v.on[platform].or(v.wire);
        let mut names: BTreeMap<i64, &Value> = BTreeMap::new();
        for value in table.values.iter().filter(|v| !v.alias) {
            let Some(n) = number(value) else { continue };
            if let Some(first) = names.get(&n) {
                let title =
                    format!("`{}` and `{}` are both {n} on {}", first.name, value.name, check.platforms[platform].name);
                check
                    .push(
                        Code::SameValue,
                        value.place.clone(),
                        title,
                        "the second name",
                        "add `alias = true` to one of them, or correct the number",
                    )
                    .also(first.place.clone(), "the first name");
            } else {
                names.insert(n, value);
            }
        }
        for alias in table.values.iter().filter(|v| v.alias && table.kind == ValuesKind::Enum) {
            if number(alias).is_some_and(|n| !names.contains_key(&n)) {
                let title =
                    format!("`{}` is not an alias of any name on {}", alias.name, check.platforms[platform].name);
                let help = "no other name of the table has this number there: remove `alias`, or correct the number";
                check.push(Code::SameValue, alias.place.clone(), title, "marked as an alias", help);
            }
        }
    }
}

fn same_rust_names(check: &mut Check<'_>, table: &Values) {
    if table.kind == ValuesKind::Constants {
        return;
    }
    let mut seen: BTreeMap<&str, &Value> = BTreeMap::new();
    // An alias is not a variant.
    for value in table.values.iter().filter(|v| !(v.alias && table.kind == ValuesKind::Enum)) {
        if let Some(first) = seen.get(value.rust.as_str()) {
            let title = format!("`{}` and `{}` would both be `{}::{}`", first.name, value.name, table.name, value.rust);
            check
                .push(
                    Code::RustNameCollision,
                    value.place.clone(),
                    title,
                    "the second",
                    "give one of them another `rust` name",
                )
                .also(first.place.clone(), "the first");
        }
        seen.entry(&value.rust).or_insert(value);
    }
}
