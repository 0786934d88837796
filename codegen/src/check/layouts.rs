//! Checks that C and Rust lay out a struct in the same way, and that bindgen can express it.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostics, Place};
use crate::input::file::Role;
use crate::model::layout::{layout_of, Abi};
use crate::model::{CType, Count, Field, Spec, Struct, StructId};

/// Checks all structs, whether used or not, as all are in `sctp-sys`.
pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    for s in &spec.structs {
        one(spec, s, diagnostics);
    }
}

fn one(spec: &Spec, s: &Struct, diagnostics: &mut Diagnostics) {
    let mut wrong = |code: Code, place: &Place, title: String, help: &str| {
        if !diagnostics.has(code, place) {
            diagnostics.push(code, place.clone(), title, "this", help);
        }
    };
    let empty = |field: &Field| matches!(field.count, Count::Rest { .. } | Count::Fixed(0));
    if s.fields.iter().all(empty) {
        let title = format!("`{}` has no member with a size", s.name);
        wrong(Code::BadLayout, &s.place, title, "write its members as in the header");
    }
    if let Some(align) = s.align.filter(|_| !s.packed) {
        let natural = Abi::ALL.map(|abi| layout_of(&spec.structs, s, 1, abi).extent.align);
        if natural.iter().any(|own| *own >= align) && natural.iter().any(|own| *own < align) {
            let title = format!("`{}` has the natural alignment {align} on some ABIs, and not on others", s.name);
            let help = "remove `align`, and pad the struct with `reserved` members";
            wrong(Code::BadLayout, &s.place, title, help);
        }
    }
    for field in &s.fields {
        if field.count == Count::Fixed(0) && field.role != Some(Role::Reserved) {
            let help =
                "write its length, `array = \"rest\"` for a trailing array, or `is = \"reserved\"` if it only aligns";
            wrong(Code::BadLayout, &field.place, format!("`{}` is an array without elements", field.name), help);
        }
        if field.count != Count::One && field.role.is_some_and(|role| role != Role::Reserved) {
            let title = format!("`{}` is an array, and cannot have a role", field.name);
            wrong(Code::BadLayout, &field.place, title, "remove `is` or `array`");
        }
        if s.union && matches!(field.count, Count::Rest { .. }) {
            let title = format!("`{}` is a trailing array in a union", field.name);
            wrong(Code::BadLayout, &field.place, title, "give it a length, or put it after the union");
        }
        let CType::Struct(inner) = field.meaning.ty else { continue };
        // A union may contain one, as its other members determine its size.
        if !s.union && spec.structure(inner).fields.iter().any(|f| matches!(f.count, Count::Rest { .. })) {
            let title = format!("`{}` is a struct with a trailing array, inside another", field.name);
            let help = "the array's length is unknown: write the inner struct's members instead";
            wrong(Code::BadLayout, &field.place, title, help);
        }
        if s.packed && aligned_inside(spec, inner, &mut BTreeSet::new()) {
            let title = format!("`{}` has its own alignment, inside a packed struct", field.name);
            let help =
                "Rust cannot express this: remove `align` from the inner struct, and pad it with a `reserved` member";
            wrong(Code::BadLayout, &field.place, title, help);
        }
    }
}

/// Whether a struct, or one that it contains, has the attribute `aligned`.
fn aligned_inside(spec: &Spec, id: StructId, seen: &mut BTreeSet<usize>) -> bool {
    let s = spec.structure(id);
    s.align.is_some_and(|align| align > 1 && !s.packed)
        || seen.insert(id.0)
            && s.fields.iter().any(|field| match field.meaning.ty {
                CType::Struct(inner) => aligned_inside(spec, inner, seen),
                _ => false,
            })
}
