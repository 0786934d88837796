//! Structs with their layouts, and tables of values.

use std::collections::BTreeMap;

use super::format::{Abi as Shown, Array, Field, Meaning, PerAbi, Rest, Struct, Type, Value, Values, View};
use crate::model::layout::{extent, Abi};
use crate::model::{self, CType, Count, PlatformId, Spec, StructId};

const ABIS: [(Abi, &str, &str); 3] = [
    (Abi::Lp64, "lp64", "64-bit machines"),
    (Abi::I386, "i386", "32-bit x86, where integers of 64 bits are aligned to 4"),
    (Abi::Ilp32, "ilp32", "other 32-bit machines"),
];

pub(super) fn abis() -> BTreeMap<&'static str, Shown> {
    let shown = |(abi, name, doc): (Abi, &'static str, &'static str)| {
        let of = |ty: CType| extent(&[], &ty, abi);
        let word = of(CType::Long { signed: true }).size;
        (name, Shown { doc, word, align_64: of(CType::Int { bits: 64, signed: false }).align })
    };
    ABIS.into_iter().map(shown).collect()
}

fn per_abi(of: impl Fn(Abi) -> u32) -> PerAbi {
    ABIS.iter().map(|(abi, name, _)| (*name, of(*abi))).collect()
}

/// The structs of a platform.
pub(super) fn of(spec: &Spec, platform: PlatformId) -> Vec<Struct> {
    let ids = (0..spec.structs.len()).map(StructId);
    ids.filter(|id| spec.structure(*id).on.contains(&platform)).map(|id| one(spec, platform, id)).collect()
}

fn one(spec: &Spec, platform: PlatformId, id: StructId) -> Struct {
    let s = spec.structure(id);
    let field = |(index, field): (usize, &model::Field)| Field {
        name: field.name.clone(),
        offset: per_abi(|abi| spec.layout(id, abi).offsets[index]),
        ty: ty(spec, platform, &field.meaning.ty),
        array: match field.count {
            Count::One => None,
            Count::Fixed(n) => Some(match field.lengths(n) {
                (n, None) => Array::Fixed(n),
                (outer, Some(inner)) => Array::Nested([outer, inner]),
            }),
            Count::Rest { .. } => Some(Array::Rest(Rest::Rest)),
        },
        counts: field.counts.clone(),
        role: field.role,
        reported: field.reported,
        secret: field.secret,
        since: field.grew.clone(),
        code: field
            .code
            .as_ref()
            .filter(|(of, _)| *of == platform)
            .map(|(_, at)| spec.platform(platform).code_address(at)),
        aliases: field.aliases.clone(),
        meaning: meaning(spec, &field.meaning),
    };
    Struct {
        id: struct_id(spec, platform, id),
        platform: spec.platform(platform).name.clone(),
        name: s.name.clone(),
        doc: s.doc.clone(),
        aliases: s.aliases.clone(),
        typedef: s.typedef,
        union: s.union,
        packed: s.packed,
        aligned: s.align,
        size: per_abi(|abi| spec.layout(id, abi).extent.size),
        align: per_abi(|abi| spec.layout(id, abi).extent.align),
        fields: s.fields.iter().enumerate().map(field).collect(),
    }
}

fn struct_id(spec: &Spec, platform: PlatformId, id: StructId) -> String {
    format!("struct/{}/{}", spec.platform(platform).name, spec.structure(id).name)
}

pub(super) fn ty(spec: &Spec, platform: PlatformId, ty: &CType) -> Type {
    let int = |c: &str, bits: u8, signed: bool| Type::Int { c: c.to_owned(), bits: bits.into(), signed, word: false };
    match ty {
        CType::Int { bits, signed } => int(&format!("{}int{bits}_t", if *signed { "" } else { "u" }), *bits, *signed),
        CType::CInt => int("int", 32, true),
        CType::CUInt => int("unsigned int", 32, false),
        CType::Char => int("char", 8, true),
        CType::AssocT => int("sctp_assoc_t", 32, spec.platform(platform).assoc_signed),
        CType::Long { signed } => {
            let c = if *signed { "long" } else { "unsigned long" };
            Type::Int { c: c.to_owned(), bits: 64, signed: *signed, word: true }
        }
        CType::Pointer(to) => Type::Pointer { c: format!("{to} *") },
        CType::Struct(id) => Type::Struct { c: spec.structure(*id).name.clone(), id: struct_id(spec, platform, *id) },
    }
}

pub(super) fn meaning(spec: &Spec, of: &model::Meaning) -> Meaning {
    let (view, values) = match of.view {
        model::View::Plain => (None, None),
        model::View::Bool => (Some(View::Bool), None),
        model::View::Ppid => (Some(View::Ppid), None),
        model::View::AssocId => (Some(View::AssocId), None),
        model::View::NotificationType => (Some(View::NotificationType), None),
        model::View::Values(id) => (None, Some(format!("values/{}", spec.values[id.0].name))),
    };
    Meaning {
        doc: of.doc.clone(),
        view,
        values,
        unit: of.unit,
        zero: of.zero.clone(),
        range: of.range,
        network_order: of.network_order,
    }
}

pub(super) fn values(spec: &Spec, table: &model::Values) -> Values {
    let names = || spec.platforms.iter().map(|platform| platform.name.clone());
    let value = |value: &model::Value| Value {
        name: value.name.clone(),
        doc: value.doc.clone(),
        numbers: names().zip(&value.on).filter_map(|(name, number)| Some((name, (*number)?))).collect(),
        wire: value.wire,
        alias: value.alias,
        since: names().zip(&value.since).filter_map(|(name, since)| Some((name, since.clone()?))).collect(),
    };
    Values {
        id: format!("values/{}", table.name),
        name: table.name.clone(),
        doc: table.doc.clone(),
        kind: table.kind,
        values: table.values.iter().map(value).collect(),
    }
}
