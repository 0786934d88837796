//! Refines the meaning of a shared struct's fields for one item.

use std::collections::BTreeMap;

use super::context::Check;
use super::{named_structs, sentence, structs};
use crate::diag::suggest::did_you_mean;
use crate::diag::Code;
use crate::input::file::{self, Role, Text};
use crate::input::parse::Entry;
use crate::model::names::is_rust_identifier;
use crate::model::{CType, Refined, StructId};

/// The structs in the fields with this name.
fn inside(check: &Check<'_>, structs: &[StructId], outer: &str) -> Vec<StructId> {
    let fields = structs.iter().flat_map(|id| &check.structs[id.0].fields).filter(|f| f.name == outer);
    fields.filter_map(|f| if let CType::Struct(id) = f.meaning.ty { Some(id) } else { None }).collect()
}

pub(super) fn refine<T>(
    check: &mut Check<'_>,
    entry: &Entry<T>,
    item: &Text,
    structures: &[&Text],
    field: &BTreeMap<Text, file::FieldMeaning>,
) -> Vec<(String, Refined)> {
    let mut all = Vec::new();
    let of_item = named_structs::named(check, structures);
    for (path, meant) in field {
        let (prefix, name) = path.rsplit_once('.').map_or(("", path.as_str()), |(outer, inner)| (outer, inner));
        let structs = if prefix.is_empty() { of_item.clone() } else { inside(check, &of_item, prefix) };
        let target = structs.iter().find_map(|id| check.structs[id.0].fields.iter().find(|f| f.name == name));
        let Some(target) = target else {
            if !structures.iter().any(|n| check.is_broken(n)) {
                let known: Vec<String> =
                    structs.iter().flat_map(|id| check.structs[id.0].fields.iter().map(|f| f.name.clone())).collect();
                let help = if of_item.is_empty() {
                    "the option has no struct: use the key on the option itself".to_owned()
                } else {
                    did_you_mean(name, known.iter().map(String::as_str).collect::<Vec<_>>())
                };
                let title = format!("the struct of `{}` has no field `{}`", **item, **path);
                check.push(Code::UnknownField, entry.place(path), title, "unknown field", help);
            }
            continue;
        };
        let ty = target.meaning.ty.clone();
        let others = structs.iter().flat_map(|id| check.structs[id.0].fields.iter());
        let clash = others.filter(|f| f.name != name && f.role != Some(Role::Reserved)).find(|f| {
            let of = if prefix.is_empty() { f.name.clone() } else { format!("{prefix}.{}", f.name) };
            let own = field.iter().find(|(n, _)| ***n == of).and_then(|(_, m)| m.rust.as_ref());
            let theirs = own.map_or(f.rust.as_str(), |r| r.as_str());
            meant.rust.as_ref().is_some_and(|r| r.as_str() == theirs)
        });
        let clash = clash.map(|f| (f.name.clone(), f.place.clone()));
        if let (Some((other, at)), Some(rust)) = (clash, &meant.rust) {
            let title = format!("`{name}` and `{other}` would both be the field `{}` in Rust", **rust);
            check
                .push(
                    Code::RustNameCollision,
                    entry.place(rust),
                    title,
                    "the second",
                    "give one of them another `rust` name",
                )
                .also(at, "the first");
        }
        if let Some(doc) = &meant.doc {
            sentence::check(check, entry, "doc", doc);
        }
        let words = structs::Words { as_: meant.as_.as_ref(), unit: meant.unit.as_ref(), range: meant.range.as_ref() };
        let (view, unit, range) = structs::meaning(check, entry, &ty, &words);
        if let Some(rust) = &meant.rust {
            if !is_rust_identifier(rust) {
                let title = format!("`{}` cannot be the name of a field in Rust", **rust);
                check.push(Code::BadRustName, entry.place(rust), title, "this name", "write a valid Rust name");
            }
        }
        let refined = Refined {
            unused: meant.unused,
            doc: meant.doc.as_ref().map(|d| d.trim().to_owned()),
            rust: meant.rust.as_ref().map(|r| (**r).clone()),
            view: meant.as_.is_some().then_some(view),
            unit,
            zero: meant.zero.as_ref().map(|z| (**z).clone()),
            range,
            place: entry.place(path),
        };
        all.push(((**path).clone(), refined));
    }
    all
}
