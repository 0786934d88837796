//! The layout of a struct, in a form for comparing platforms.

use crate::description::Description;
use crate::lower::c;
use crate::lower::page::item::Item;
use crate::model::layout::{self, Abi};
use crate::model::{Count, Field, Struct, StructId};

/// Name, offset, size and type.
pub(crate) type Member = (String, u32, u32, String);

/// The properties by which two platforms' structs are compared: members and size.
pub(crate) type Shape = (Vec<Member>, u32);

/// On a 64-bit machine.
pub(crate) fn shape(spec: &Description, id: StructId) -> Shape {
    let s = spec.structure(id);
    let layout = spec.layout(id, Abi::Lp64);
    let members = std::iter::zip(&s.fields, &layout.offsets)
        .map(|(field, offset)| (field.name.clone(), *offset, size(spec, field), type_of(spec, s, field)));
    (members.collect(), layout.extent.size)
}

/// The size of a member on a 64-bit machine, without the elements of a trailing array.
pub(crate) fn size(spec: &Description, field: &Field) -> u32 {
    let one = layout::extent(&spec.structs, &field.meaning.ty, Abi::Lp64).size;
    match field.count {
        Count::One => one,
        Count::Fixed(n) => one * n,
        Count::Rest { .. } => 0,
    }
}

/// For example `uint8_t[4]`.
fn type_of(spec: &Description, s: &Struct, field: &Field) -> String {
    let member = c::member(spec, s.on[0], field);
    let (before, after) = member.split_once(&field.name).unwrap_or((&member, ""));
    format!("{}{after}", before.trim_end())
}

/// Whether all platforms have the struct, with differences.
pub(crate) fn differs(spec: &Description, item: Item<'_>) -> bool {
    let common = item.common();
    let layouts = |p| -> Vec<(String, Shape)> {
        item.structs(spec, p).into_iter().map(|id| (spec.structure(id).name.clone(), shape(spec, id))).collect()
    };
    let seen = |p| {
        let o = common.offer(p)?;
        let prototype = o.prototype.as_ref().map(|p| (&p.returns, &p.args));
        let behaviour = (&o.partial, o.access, &o.get_ids, &o.set_ids, &o.line.default, o.needs.is_empty());
        Some((behaviour, prototype, layouts(p)))
    };
    let Some(mut ways) = spec.platform_ids().map(seen).collect::<Option<Vec<_>>>() else { return false };
    ways.dedup();
    !matches!(ways.as_slice(), [] | [_])
}
