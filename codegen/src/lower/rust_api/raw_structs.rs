//! The C structs that are passed to and from the kernel.

use crate::model::layout::{self, differs_in_32_bits, tail_padding, Abi, TAIL_PADDING};
use crate::model::{CType, Common, Count, Field, PlatformId, Spec, StructId};

/// A struct with all members.
pub(crate) struct RawStruct {
    pub(crate) tag: String,
    pub(crate) members: Vec<String>,
    /// Its 64-bit layout, if it differs from the 32-bit one.
    pub(crate) wide: Option<Wide>,
}

/// The layout of a struct in 64 bits: its size, and where each member starts and ends.
pub(crate) struct Wide {
    pub(crate) size: u32,
    pub(crate) members: Vec<(String, u32, u32)>,
}

/// The structs of all options with a type.
pub(crate) fn of_options(spec: &Spec, platform: PlatformId) -> Vec<StructId> {
    let wrapped = spec.options.iter().filter(|option| option.wrapped(platform));
    with_inner(spec, wrapped.map(|option| &option.common), platform)
}

/// The structs of all ancillary messages.
pub(crate) fn of_cmsgs(spec: &Spec, platform: PlatformId) -> Vec<StructId> {
    with_inner(spec, spec.cmsgs.iter().map(|cmsg| &cmsg.common), platform)
}

/// The structs of all notifications.
pub(crate) fn of_notifications(spec: &Spec, platform: PlatformId) -> Vec<StructId> {
    with_inner(spec, spec.notifications.iter().map(|notification| &notification.common), platform)
}

/// The structs of items, inner ones first.
fn with_inner<'s>(spec: &Spec, items: impl Iterator<Item = &'s Common>, platform: PlatformId) -> Vec<StructId> {
    fn add(spec: &Spec, id: StructId, order: &mut Vec<StructId>) {
        for field in &spec.structure(id).fields {
            if let CType::Struct(inner) = field.meaning.ty {
                add(spec, inner, order);
            }
        }
        if !order.contains(&id) {
            order.push(id);
        }
    }
    let mut order = Vec::new();
    for id in items.filter_map(|common| common.offer(platform)?.argument.structure()) {
        add(spec, id, &mut order);
    }
    order
}

/// The structs in `ids` that are in no other module.
pub(crate) fn lower(spec: &Spec, ids: &[StructId], others: &[&[StructId]]) -> Vec<RawStruct> {
    let own = ids.iter().filter(|id| !others.iter().any(|known| known.contains(id)));
    // `sockaddr_storage` is in `raw.rs`, with the code for addresses.
    let own = own.filter(|id| spec.structure(**id).name != "sockaddr_storage");
    let lower = |id: &StructId| {
        let s = spec.structure(*id);
        let padding = (tail_padding(spec, *id) > 0).then(|| TAIL_PADDING.to_owned());
        let members = s.fields.iter().map(|f| f.name.clone()).chain(padding).collect();
        RawStruct { tag: s.name.clone(), members, wide: wide(spec, *id) }
    };
    own.map(lower).collect()
}

fn wide(spec: &Spec, id: StructId) -> Option<Wide> {
    if !differs_in_32_bits(spec, id) {
        return None;
    }
    let layout = spec.layout(id, Abi::Lp64);
    let member = |(field, start): (&Field, &u32)| {
        let count = match field.count {
            Count::One => 1,
            Count::Fixed(n) => n,
            Count::Rest { .. } => 0,
        };
        let size = layout::extent(&spec.structs, &field.meaning.ty, Abi::Lp64).size * count;
        (field.name.clone(), *start, start + size)
    };
    let members = spec.structure(id).fields.iter().zip(&layout.offsets).map(member).collect();
    Some(Wide { size: layout.extent.size, members })
}
