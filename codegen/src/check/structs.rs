//! `[[struct]]`: types, roles, arrays, layouts.

use std::collections::{BTreeMap, BTreeSet};

use super::code;
use super::context::Check;
use super::sentence;
use crate::diag::suggest::{did_you_mean, BIT_FIELD, INLINE};
use crate::diag::Code;
use crate::input::file::{self, Array, Role, Text, Unit};
use crate::input::parse::Entry;
use crate::model::names;
use crate::model::{CType, Count, Field, Meaning, PlatformId, Struct, StructId, ValuesId, View};

/// Checks that a name is valid in C, and not reserved.
pub(super) fn c_name<T>(check: &mut Check<'_>, entry: &Entry<T>, name: &Text) {
    if !c_identifier(check, entry, name) {
        return;
    }
    if let Some(what) = names::reserved_in_c(name) {
        let title = format!("`{}` is {what}, and cannot be a name in the header or in `sctp-sys`", **name);
        let help = "write the name as in the header; an item with this name cannot be described";
        check.push(Code::BadName, entry.place(name), title, "this name", help);
    }
}

/// Checks that a name is valid in C; returns whether it is.
pub(super) fn c_identifier<T>(check: &mut Check<'_>, entry: &Entry<T>, name: &Text) -> bool {
    let valid = names::is_c_identifier(name);
    if !valid {
        let help =
            if name.contains(':') { BIT_FIELD } else { "write the name as in the header: letters, digits and `_`" };
        let title = format!("`{}` cannot be a name in C", **name);
        check.push(Code::BadName, entry.place(name), title, "this name", help);
    }
    valid
}

pub(super) fn check(check: &mut Check<'_>) -> Vec<Struct> {
    let parsed = check.parsed;
    // Which struct has a name on a platform.
    let mut homes: BTreeMap<(String, PlatformId), StructId> = BTreeMap::new();
    let mut heads = Vec::new();
    for (index, entry) in parsed.structs.iter().enumerate() {
        let s = &*entry.it;
        let mut on = Vec::new();
        for name in &s.on {
            let Some(platform) = check.platform(entry, name) else { continue };
            if on.contains(&platform) {
                let title = format!("`{}` names {} twice", *s.name, **name);
                check.push(Code::TwoLayouts, entry.place(name), title, "again here", "name each platform once");
                continue;
            }
            on.push(platform);
            for tag in std::iter::once(&s.name).chain(&s.aliases) {
                if let Some(first) = homes.insert(((**tag).clone(), platform), StructId(index)) {
                    let title = format!("`{}` has two layouts on {}", **tag, **name);
                    let first = &parsed.structs[first.0];
                    check
                        .push(
                            Code::TwoLayouts,
                            entry.place(name),
                            title,
                            "the second",
                            "a struct is laid out once on each platform: remove one of them",
                        )
                        .also(first.place(&first.it.name), "the first");
                }
            }
        }
        heads.push(on);
    }
    let mut structs = Vec::new();
    for (entry, on) in parsed.structs.iter().zip(heads) {
        // The result will be discarded.
        if check.diagnostics.is_full() {
            return structs;
        }
        structs.push(one(check, entry, on, &homes));
    }
    contains_itself(check, &mut structs);
    structs
}

fn one(
    check: &mut Check<'_>,
    entry: &Entry<file::Struct>,
    on: Vec<PlatformId>,
    homes: &BTreeMap<(String, PlatformId), StructId>,
) -> Struct {
    let s = &*entry.it;
    for tag in std::iter::once(&s.name).chain(&s.aliases) {
        c_name(check, entry, tag);
    }
    if let Some(doc) = &s.doc {
        sentence::check(check, entry, "doc", doc);
    }
    let align = s.align.as_ref().map(|align| {
        if !align.is_power_of_two() || **align > 64 {
            let title = format!("{} cannot be an alignment", **align);
            check.push(Code::BadAlignment, entry.place(align), title, "this number", "write 1, 2, 4, 8, 16, 32 or 64");
            return 1;
        }
        **align
    });
    if let Some(keep) = &s.keep {
        sentence::note(check, entry, "keep", keep);
    }
    let mut fields = Vec::new();
    for field in &s.fields {
        fields.push(one_field(check, entry, field, &on, homes));
    }
    names(check, entry, &fields);
    roles(check, &fields);
    arrays(check, entry, &fields);
    grown(check, entry, &fields, &on);
    Struct {
        name: (*s.name).clone(),
        doc: s.doc.as_ref().map(|d| (**d).clone()),
        on,
        aliases: s.aliases.iter().map(|a| (**a).clone()).collect(),
        packed: s.packed,
        align,
        union: s.union,
        typedef: s.typedef,
        keep: s.keep.as_ref().map(|k| (**k).clone()),
        fields,
        place: entry.place(&s.name),
    }
}

/// Resolves the C type of a field.
pub(super) fn c_type<T>(
    check: &mut Check<'_>,
    entry: &Entry<T>,
    word: &Text,
    on: &[PlatformId],
    homes: &BTreeMap<(String, PlatformId), StructId>,
) -> CType {
    if let Some(ty) = CType::of_word(word) {
        return ty;
    }
    // A struct is a type even if its platforms are unknown, which is reported separately.
    let described = |check: &Check<'_>, tag: &str| {
        check.is_broken(tag)
            || check.parsed.structs.iter().any(|s| *s.it.name == tag || s.it.aliases.iter().any(|a| **a == tag))
    };
    let unknown = |check: &mut Check<'_>, tag: &str| {
        let instead = if tag.contains(':') {
            Some(BIT_FIELD)
        } else if tag.contains('{') {
            Some(INLINE)
        } else if tag.starts_with("struct ") || tag.starts_with("union ") {
            Some("write its tag alone")
        } else {
            None
        };
        if let Some(help) = instead {
            check.push(Code::UnknownType, entry.place(word), format!("`{tag}` is not a type"), "unknown type", help);
            return;
        }
        let tags = homes.keys().map(|(tag, _)| tag.as_str());
        let help = did_you_mean(tag, CType::WORDS.into_iter().chain(tags).collect::<Vec<_>>());
        check.push(Code::UnknownType, entry.place(word), format!("`{tag}` is not a type"), "unknown type", help);
    };
    if let Some(target) = word.strip_suffix('*') {
        let target = target.trim();
        if target != "void" && CType::of_word(target).is_none() {
            let lacks = on.iter().find(|platform| !homes.contains_key(&(target.to_owned(), **platform)));
            if !described(check, target) {
                unknown(check, target);
            } else if let Some(platform) = lacks.filter(|_| !check.is_broken(target)) {
                let title = format!("`{target}` has no layout for {}", check.platforms[platform.0].name);
                let help = format!("add the platform to `on` of `{target}`, or write a second `[[struct]]`");
                check.push(Code::NoLayout, entry.place(word), title, "pointed to here", help);
            }
        }
        return CType::Pointer(target.to_owned());
    }
    let ids: Vec<Option<StructId>> = on.iter().map(|p| homes.get(&((**word).clone(), *p)).copied()).collect();
    match ids.first() {
        Some(Some(first)) if ids.iter().all(|id| *id == Some(*first)) => CType::Struct(*first),
        Some(Some(first)) if ids.iter().all(Option::is_some) => {
            let title = format!("`{}` is not one struct on all platforms of this struct", **word);
            let help = "write one `[[struct]]` for each platform, as the layouts differ";
            check.push(Code::NoLayout, entry.place(word), title, "contained here", help);
            CType::Struct(*first)
        }
        _ if !described(check, word) => {
            unknown(check, word);
            CType::CInt
        }
        Some(_) if homes.keys().any(|(tag, _)| *tag == **word) => {
            let title = format!("`{}` has no layout for a platform of the struct that contains it", **word);
            let help = format!("add the platform to `on` of `{}`, or write a second `[[struct]]`", **word);
            check.push(Code::NoLayout, entry.place(word), title, "contained here", help);
            CType::CInt
        }
        // Errors in its platforms have been reported.
        _ => CType::CInt,
    }
}

/// More elements would not fit in the argument of any system call.
const LONGEST_ARRAY: u32 = 1 << 20;

fn one_field(
    check: &mut Check<'_>,
    entry: &Entry<file::Struct>,
    field: &file::Field,
    on: &[PlatformId],
    homes: &BTreeMap<(String, PlatformId), StructId>,
) -> Field {
    for name in std::iter::once(&field.name).chain(&field.aliases) {
        c_name(check, entry, name);
    }
    if let Some(doc) = &field.doc {
        sentence::check(check, entry, "doc", doc);
    }
    let ty = c_type(check, entry, &field.ty, on, homes);
    let words = Words { as_: field.as_.as_ref(), unit: field.unit.as_ref(), range: field.range.as_ref() };
    let (view, unit, range) = meaning(check, entry, &ty, &words);
    let length = match field.array.as_deref() {
        Some(Array::Fixed(n)) => Some(*n),
        Some(Array::Nested(outer, inner)) => Some(outer.saturating_mul(*inner)),
        Some(Array::Rest) | None => None,
    };
    if let (Some(array), Some(n)) = (&field.array, length.filter(|n| *n > LONGEST_ARRAY)) {
        let title = format!("`{}` is an array of {n} elements, more than any struct of the API has", *field.name);
        let help = format!("write the number in the header, at most {LONGEST_ARRAY}");
        check.push(Code::ValueTooBig, entry.place(array), title, "too long", help);
    }
    let rust = match (&field.rust, field.is.as_deref()) {
        (Some(rust), _) => (**rust).clone(),
        // `type` is a keyword of Rust.
        (None, Some(Role::Type)) => "kind".to_owned(),
        (None, _) => names::field(&field.name),
    };
    if !names::is_rust_identifier(&rust) {
        let at = field.rust.as_ref().unwrap_or(&field.name);
        let title = format!("`{rust}` cannot be the name of a field in Rust");
        check.push(
            Code::BadRustName,
            entry.place(at),
            title,
            "made from this",
            "write `rust = \"…\"` with a valid Rust name",
        );
    }
    let code = field.code.as_ref().and_then(|at| {
        let with_code = on.iter().copied().find(|platform| !check.platforms[platform.0].code.is_empty());
        let platform = with_code.or_else(|| on.first().copied())?;
        Some((platform, code::place(check, entry, platform, at)?))
    });
    Field {
        name: (*field.name).clone(),
        rust,
        meaning: Meaning {
            ty,
            view,
            unit,
            zero: field.zero.as_ref().map(|z| (**z).clone()),
            range,
            network_order: field.network_order,
            doc: field.doc.as_ref().map(|d| d.trim().to_owned()),
        },
        count: match field.array.as_deref() {
            None => Count::One,
            Some(Array::Fixed(_) | Array::Nested(..)) => Count::Fixed(length.unwrap_or_default()),
            Some(Array::Rest) => {
                Count::Rest { room: field.room.as_ref().map_or(0, |r| **r), caller_sized: field.caller_sized }
            }
        },
        inner_length: match field.array.as_deref() {
            Some(Array::Nested(_, inner)) => Some(*inner),
            _ => None,
        },
        code,
        counts: field.counts.as_ref().map(|c| (**c).clone()),
        role: field.is.as_ref().map(|r| **r),
        reported: field.reported,
        secret: field.secret,
        grew: field.grew.as_ref().map(|g| (**g).clone()),
        aliases: field.aliases.iter().map(|a| (**a).clone()).collect(),
        place: entry.place(&field.name),
    }
}

/// Keys for the meaning of a number: of a field, an option, or an option's use of a field.
pub(super) struct Words<'a> {
    pub(super) as_: Option<&'a Text>,
    pub(super) unit: Option<&'a file::At<Unit>>,
    pub(super) range: Option<&'a Text>,
}

/// Values of `as` other than tables of values.
const VIEWS: [(&str, View); 4] = [
    ("bool", View::Bool),
    ("Ppid", View::Ppid),
    ("AssocId", View::AssocId),
    ("NotificationType", View::NotificationType),
];

/// The meaning of a value of `as`, if it has one.
pub(super) fn named_view(check: &Check<'_>, word: &str) -> Option<View> {
    let table = || check.values.iter().position(|v| v.name == word).map(|id| View::Values(ValuesId(id)));
    VIEWS.iter().find(|(name, _)| *name == word).map(|(_, view)| view.clone()).or_else(table)
}

/// The meaning of a number.
pub(super) fn meaning<T>(
    check: &mut Check<'_>,
    entry: &Entry<T>,
    ty: &CType,
    words: &Words<'_>,
) -> (View, Option<Unit>, Option<(i64, i64)>) {
    let view = match words.as_ {
        None if *ty == CType::AssocT => View::AssocId,
        None => View::Plain,
        Some(word) => named_view(check, word).unwrap_or_else(|| {
            if !check.is_broken(word) {
                let known = VIEWS.iter().map(|(name, _)| *name);
                let tables: Vec<&str> = check.values.iter().map(|v| v.name.as_str()).chain(known).collect();
                let help = did_you_mean(word, tables);
                let title = format!("there are no values `{}`", **word);
                check.push(Code::UnknownValues, entry.place(word), title, "unknown", help);
            }
            View::Plain
        }),
    };
    let is_number = !matches!(ty, CType::Struct(_) | CType::Pointer(_));
    if let Some(unit) = words.unit {
        if view != View::Plain || !is_number {
            check.push(
                Code::UnitOfNoNumber,
                entry.place(unit),
                "only a plain number can have a unit",
                "not a plain number",
                "remove `unit` or `as`",
            );
        }
    }
    let range = words.range.and_then(|text| {
        let parsed = text
            .split_once("..")
            .and_then(|(a, b)| Some((a.trim().parse::<i64>().ok()?, b.trim().parse::<i64>().ok()?)));
        let (low, high) = ty.limits();
        match parsed {
            Some((a, b)) if is_number && a <= b && i128::from(a) >= low && i128::from(b) <= high => Some((a, b)),
            Some(_) => {
                let title = format!("the range `{}` does not fit", **text);
                let help = format!("write the lower end first, and both ends between {low} and {high}");
                check.push(Code::BadRange, entry.place(text), title, "this range", help);
                None
            }
            None => {
                let title = format!("`{}` is not a range", **text);
                check.push(
                    Code::BadRange,
                    entry.place(text),
                    title,
                    "this text",
                    "write both ends (inclusive): \"0..500\"",
                );
                None
            }
        }
    });
    (view, words.unit.map(|u| **u), range)
}

fn names(check: &mut Check<'_>, entry: &Entry<file::Struct>, fields: &[Field]) {
    let mut c_names: BTreeMap<&str, &Field> = BTreeMap::new();
    let mut rust_names: BTreeMap<&str, &Field> = BTreeMap::new();
    for field in fields {
        let mut again = false;
        for name in std::iter::once(&field.name).chain(&field.aliases) {
            let Some(first) = c_names.insert(name, field) else { continue };
            again = true;
            let title = format!("`{}` has two fields `{name}`", *entry.it.name);
            check
                .push(Code::DuplicateField, field.place.clone(), title, "again here", "rename or remove one of them")
                .also(first.place.clone(), "first here");
        }
        if again {
            // The duplicate C name has been reported.
        } else if matches!(field.role, Some(Role::Reserved)) {
            // It is not shown in Rust.
        } else if let Some(first) = rust_names.insert(&field.rust, field) {
            let title =
                format!("`{}` and `{}` would both be the field `{}` in Rust", first.name, field.name, field.rust);
            check
                .push(
                    Code::RustNameCollision,
                    field.place.clone(),
                    title,
                    "the second",
                    "give one of them another `rust` name",
                )
                .also(first.place.clone(), "the first");
        }
    }
}

/// Checks that no two fields have the same role, or count the same array.
fn roles(check: &mut Check<'_>, fields: &[Field]) {
    for (index, field) in fields.iter().enumerate() {
        let role = field.role.filter(|r| *r != Role::Reserved);
        let before = fields[..index].iter();
        let same_role = before.clone().find(|f| role.is_some() && f.role == role);
        let same_array = before.clone().find(|f| field.counts.is_some() && f.counts == field.counts);
        if let Some(first) = same_role.or(same_array) {
            let what = if same_role.is_some() { "have the same role" } else { "count the same array" };
            let title = format!("`{}` and `{}` {what}", first.name, field.name);
            let help = "remove `is` or `counts` from one of them";
            check
                .push(Code::TwoOfOneRole, field.place.clone(), title, "the second", help)
                .also(first.place.clone(), "the first");
        }
    }
}

fn arrays(check: &mut Check<'_>, entry: &Entry<file::Struct>, fields: &[Field]) {
    for (index, (field, raw)) in fields.iter().zip(&entry.it.fields).enumerate() {
        let array_place = || raw.array.as_ref().map_or(field.place.clone(), |a| entry.place(a));
        if matches!(field.count, Count::Rest { .. }) && index + 1 != fields.len() {
            let title = format!("`{}` is a trailing array, but not the last field", field.name);
            check.push(
                Code::ArrayNotLast,
                array_place(),
                title,
                "more fields follow",
                "move it to the end, or give it a length",
            );
        }
        if let (Some(room), false) = (&raw.room, matches!(field.count, Count::Rest { .. })) {
            let title = format!("`{}` is not a trailing array", field.name);
            check.push(
                Code::NoRoom,
                entry.place(room),
                title,
                "not a trailing array",
                "remove `room`, or write `array = \"rest\"`",
            );
        }
        if let Some(counts) = &raw.counts {
            let target = fields.iter().find(|f| f.name == **counts);
            if !target.is_some_and(|t| matches!(t.count, Count::Rest { .. })) {
                let arrays: Vec<&str> =
                    fields.iter().filter(|f| matches!(f.count, Count::Rest { .. })).map(|f| f.name.as_str()).collect();
                let help = if arrays.is_empty() {
                    "remove `counts`, or give that field `array = \"rest\"`".to_owned()
                } else {
                    did_you_mean(counts, arrays)
                };
                let title = format!(
                    "`{}` counts `{}`, which is not a trailing array of `{}`",
                    field.name, **counts, *entry.it.name
                );
                check.push(Code::UnknownCounter, entry.place(counts), title, "this name", help);
            }
        }
    }
}

fn grown(check: &mut Check<'_>, entry: &Entry<file::Struct>, fields: &[Field], on: &[PlatformId]) {
    let rest = fields.iter().any(|field| matches!(field.count, Count::Rest { .. }));
    if let Some(grew) = entry
        .it
        .fields
        .iter()
        .enumerate()
        .find_map(|(index, raw)| raw.grew.as_ref().filter(|_| index == 0 || entry.it.union || rest))
    {
        let why = if entry.it.union {
            "a union cannot grow field by field"
        } else if rest {
            "a struct with a trailing array cannot grow"
        } else {
            "the first field was there from the beginning"
        };
        let title = format!("`{}` cannot have grown: {why}", *entry.it.name);
        check.push(Code::GrewInTheMiddle, entry.place(grew), title, "described as new", "remove `grew`");
        return;
    }
    let mut last: Option<(&Field, Vec<Option<usize>>)> = None;
    for (field, raw) in fields.iter().zip(&entry.it.fields) {
        let Some(grew) = &raw.grew else {
            if let Some((grown, _)) = &last {
                let title =
                    format!("`{}` follows `{}`, which a later release added at the end", field.name, grown.name);
                check
                    .push(
                        Code::GrewInTheMiddle,
                        field.place.clone(),
                        title,
                        "an old field",
                        "a struct grows only at its end: move the field up, or add `grew` to it",
                    )
                    .also(grown.place.clone(), "a new field");
            }
            continue;
        };
        // A platform that inherits the struct has a release of the upstream here.
        let own: Vec<PlatformId> =
            on.iter().copied().filter(|p| check.platforms[p.0].upstream.is_none() || on.len() == 1).collect();
        let ranks: Vec<Option<usize>> = own.iter().map(|p| check.release(entry, *p, grew, grew)).collect();
        if let Some((before, earlier)) = &last {
            if ranks.iter().zip(earlier).any(|(now, then)| matches!((now, then), (Some(n), Some(t)) if n < t)) {
                let title = format!("`{}` is older than `{}` before it", field.name, before.name);
                check
                    .push(
                        Code::GrewInTheMiddle,
                        entry.place(grew),
                        title,
                        "an earlier release",
                        "a struct grows only at its end: correct a release, or the order",
                    )
                    .also(before.place.clone(), "the later one");
            }
        }
        last = Some((field, ranks));
    }
}

fn contains_itself(check: &mut Check<'_>, structs: &mut [Struct]) {
    fn reaches(structs: &[Struct], from: usize, to: usize, seen: &mut BTreeSet<usize>) -> bool {
        structs[from].fields.iter().any(|f| match f.meaning.ty {
            CType::Struct(StructId(id)) => id == to || (seen.insert(id) && reaches(structs, id, to, seen)),
            _ => false,
        })
    }
    let looping: Vec<usize> = (0..structs.len()).filter(|i| reaches(structs, *i, *i, &mut BTreeSet::new())).collect();
    for index in looping {
        let title = format!("`{}` contains itself", structs[index].name);
        check.push(
            Code::ContainsItself,
            structs[index].place.clone(),
            title,
            "this struct",
            "make a field a pointer (`…*`), or change its type",
        );
        // Break the cycle so that the rest of the check can compute layouts.
        for field in &mut structs[index].fields {
            if matches!(field.meaning.ty, CType::Struct(_)) {
                field.meaning.ty = CType::CInt;
            }
        }
    }
}
