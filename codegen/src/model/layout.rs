//! Sizes, alignments and offsets of structs by the rules of each ABI.

use std::collections::HashMap;

use crate::model::{CType, Count, Platform, Spec, Struct, StructId};

/// The rules by which C compilers of our platforms lay out structs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Abi {
    /// 64-bit: `long` and pointers have 8 bytes.
    Lp64,
    /// 32-bit x86: 64-bit integers are aligned to 4.
    I386,
    /// Other 32-bit: 64-bit integers are aligned to 8.
    Ilp32,
}

impl Abi {
    pub const ALL: [Abi; 3] = [Abi::Lp64, Abi::I386, Abi::Ilp32];

    /// The platform's clang target with this ABI.
    pub fn clang_target(self, platform: &Platform) -> &str {
        let index = Abi::ALL.iter().position(|abi| *abi == self).unwrap_or_default();
        platform.clang.get(index).map_or("", String::as_str)
    }

    fn word(self) -> u32 {
        if self == Abi::Lp64 {
            8
        } else {
            4
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    pub size: u32,
    pub align: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Layout {
    pub extent: Extent,
    pub offsets: Vec<u32>,
}

/// Rounds up to a multiple of a power of two.
pub fn round_up(n: u32, align: u32) -> u32 {
    n.div_ceil(align.max(1)).saturating_mul(align.max(1))
}

pub fn extent(structs: &[Struct], ty: &CType, abi: Abi) -> Extent {
    Layouts::new(structs, abi).extent(ty)
}

/// The layout of a struct. The check ensures that no struct contains itself.
pub fn layout(structs: &[Struct], id: StructId, abi: Abi) -> Layout {
    let s = &structs[id.0];
    layout_of(structs, s, s.align.unwrap_or(1), abi)
}

/// The layout of a struct with another minimum alignment.
pub fn layout_of(structs: &[Struct], s: &Struct, least_align: u32, abi: Abi) -> Layout {
    Layouts::new(structs, abi).layout_of(s, least_align)
}

/// Caches the extents of structs: one may be contained in many others.
struct Layouts<'a> {
    structs: &'a [Struct],
    abi: Abi,
    known: HashMap<usize, Extent>,
}

impl<'a> Layouts<'a> {
    fn new(structs: &'a [Struct], abi: Abi) -> Self {
        Self { structs, abi, known: HashMap::new() }
    }

    fn extent(&mut self, ty: &CType) -> Extent {
        let scalar = |size: u32| Extent { size, align: if size == 8 && self.abi == Abi::I386 { 4 } else { size } };
        match ty {
            CType::Int { bits, .. } => scalar(u32::from(*bits) / 8),
            CType::Char => scalar(1),
            CType::CInt | CType::CUInt | CType::AssocT => scalar(4),
            CType::Long { .. } | CType::Pointer(_) => scalar(self.abi.word()),
            CType::Struct(id) => {
                if let Some(known) = self.known.get(&id.0) {
                    return *known;
                }
                let structs = self.structs;
                let s = &structs[id.0];
                let extent = self.layout_of(s, s.align.unwrap_or(1)).extent;
                self.known.insert(id.0, extent);
                extent
            }
        }
    }

    fn layout_of(&mut self, s: &Struct, least_align: u32) -> Layout {
        let mut offsets = Vec::with_capacity(s.fields.len());
        let (mut end, mut align) = (0_u32, least_align);
        for field in &s.fields {
            let one = self.extent(&field.meaning.ty);
            let field_align = if s.packed { 1 } else { one.align };
            let count = match field.count {
                Count::One => 1,
                Count::Fixed(n) => n,
                Count::Rest { .. } => 0,
            };
            let at = if s.union { 0 } else { round_up(end, field_align) };
            offsets.push(at);
            end = end.max(at.saturating_add(one.size.saturating_mul(count)));
            align = align.max(field_align);
        }
        Layout { extent: Extent { size: round_up(end, align), align }, offsets }
    }
}

impl Spec {
    pub fn layout(&self, id: StructId, abi: Abi) -> Layout {
        layout(&self.structs, id, abi)
    }
}

/// Whether the 32-bit layout of a struct differs although its members have the same sizes as in 64 bits. (If members have
/// the size of pointers, systems convert them in compatibility code.)
pub fn differs_in_32_bits(spec: &Spec, id: StructId) -> bool {
    let wide = spec.layout(id, Abi::Lp64);
    let same = |abi| {
        let narrow = spec.layout(id, abi);
        (narrow.extent.size, &narrow.offsets) == (wide.extent.size, &wide.offsets)
    };
    let fixed = |ty| {
        let size = |abi| extent(&spec.structs, ty, abi).size;
        Abi::ALL.into_iter().all(|abi| size(abi) == size(Abi::Lp64))
    };
    let is_empty = |field: &crate::model::Field| matches!(field.count, Count::Rest { .. } | Count::Fixed(0));
    let fields = &spec.structure(id).fields;
    !Abi::ALL.into_iter().all(same) && fields.iter().all(|field| is_empty(field) || fixed(&field.meaning.ty))
}

/// Name of the member that stands for the padding at the end of a packed, aligned struct.
pub const TAIL_PADDING: &str = "__tail_padding";

/// The number of bytes to add explicitly at the end of a struct, as Rust cannot align a packed struct.
pub fn tail_padding(spec: &Spec, id: StructId) -> u32 {
    let s = spec.structure(id);
    match s.align {
        Some(align) if s.packed && !expressible(spec, id, align) => {
            let end = layout_of(&spec.structs, s, 1, Abi::Lp64).extent.size;
            round_up(end, align) - end
        }
        _ => 0,
    }
}

/// Whether "packed, aligned(n)" is equivalent to "aligned to at most n", the meaning of Rust's `packed(n)`.
pub fn expressible(spec: &Spec, id: StructId, align: u32) -> bool {
    Abi::ALL.iter().all(|abi| {
        let packed = spec.layout(id, *abi);
        let mut end = 0;
        let s = spec.structure(id);
        s.fields.iter().zip(&packed.offsets).all(|(field, offset)| {
            let one = extent(&spec.structs, &field.meaning.ty, *abi);
            let natural = round_up(end, one.align.min(align));
            let count = match field.count {
                Count::One => 1,
                Count::Fixed(n) => n,
                Count::Rest { .. } => 0,
            };
            end = natural + one.size * count;
            natural == *offset
        })
    })
}
