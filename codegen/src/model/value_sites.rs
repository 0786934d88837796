//! The fields and arguments that contain values of a table.

use crate::model::{Argument, CType, CarriedBy, PlatformId, Spec, StructId, Values, View};

/// Width and signedness of an integer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    pub bits: u8,
    pub signed: bool,
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", if self.signed { "i" } else { "u" }, self.bits)
    }
}

/// A field or an argument that contains values.
#[derive(Debug)]
pub struct ValueSite {
    /// `struct.field`, `function.argument`, or the name of an option.
    pub name: String,
    /// The field, if it is one.
    pub field: Option<(StructId, usize)>,
    pub kind: Kind,
}

/// The width and signedness of a type on a platform; `None` if it is not an integer, or depends on the ABI.
pub fn kind(spec: &Spec, ty: &CType, platform: PlatformId) -> Option<Kind> {
    let (bits, signed) = match ty {
        CType::Int { bits, signed } => (*bits, *signed),
        CType::CInt => (32, true),
        CType::CUInt => (32, false),
        CType::AssocT => (32, spec.platform(platform).assoc_signed),
        CType::Char | CType::Long { .. } | CType::Pointer(_) | CType::Struct(_) => return None,
    };
    Some(Kind { bits, signed })
}

/// The fields, arguments and options of a platform that contain values of a table.
pub fn of(spec: &Spec, table: &Values, platform: PlatformId) -> Vec<ValueSite> {
    let is = |view: &View| matches!(view, View::Values(id) if spec.values[id.0].name == table.name);
    let mut all: Vec<ValueSite> = Vec::new();
    let mut add = |site: Option<ValueSite>| {
        if let Some(new) = site.filter(|new| all.iter().all(|other| other.name != new.name)) {
            all.push(new);
        }
    };
    for (index, s) in spec.structs.iter().enumerate().filter(|(_, s)| s.on.contains(&platform)) {
        let id = StructId(index);
        (0..s.fields.len()).filter(|f| is(&s.fields[*f].meaning.view)).for_each(|f| add(field(spec, id, f, platform)));
    }
    let options = spec.options.iter().map(|option| &option.common);
    let messages = spec.cmsgs.iter().map(|cmsg| &cmsg.common).chain(spec.notifications.iter().map(|n| &n.common));
    for common in options.chain(messages) {
        match common.offer(platform).map(|offer| &offer.argument) {
            Some(Argument::Struct(id)) => {
                for (path, _) in common.fields.iter().filter(|(_, refined)| refined.view.as_ref().is_some_and(is)) {
                    add(at(spec, *id, path).and_then(|(id, index)| field(spec, id, index, platform)));
                }
            }
            Some(Argument::Scalar(meaning)) if is(&meaning.view) => {
                let kind = kind(spec, &meaning.ty, platform);
                add(kind.map(|kind| ValueSite { name: common.name.clone(), field: None, kind }));
            }
            _ => {}
        }
    }
    table.carried_by.iter().for_each(|by| add(named(spec, by, platform)));
    all
}

/// The fields and arguments that determine the type of the constants. A wider unsigned field (such as 32 bits for a 16-bit
/// cause) is ignored if another one has the table's type.
pub fn typing(spec: &Spec, table: &Values, platform: PlatformId) -> Vec<ValueSite> {
    let own = kind(spec, &table.types[platform.0], platform);
    let mut all = of(spec, table, platform);
    let exact = all.iter().any(|site| Some(site.kind) == own);
    let wider = |kind: Kind| own.is_some_and(|own| !kind.signed && !own.signed && kind.bits > own.bits);
    all.retain(|site| !(exact && wider(site.kind)));
    all
}

/// The field or argument that `by` names.
pub fn named(spec: &Spec, by: &CarriedBy, platform: PlatformId) -> Option<ValueSite> {
    if let Some(id) = spec.struct_on(&by.of, platform) {
        let index = spec.structure(id).fields.iter().position(|field| field.name == by.name)?;
        return field(spec, id, index, platform);
    }
    let function = spec.functions.iter().find(|function| function.common.name == by.of)?;
    let prototype = function.common.offer(platform)?.prototype.as_ref()?;
    let ty = prototype.args.iter().find_map(|arg| arg.strip_suffix(by.name.as_str())?.strip_suffix([' ', '*']))?;
    let ty = match ty.trim_end_matches(['*', ' ']) {
        "int" | "int32_t" => CType::CInt,
        "unsigned int" | "uint32_t" => CType::CUInt,
        "uint16_t" => CType::Int { bits: 16, signed: false },
        "sctp_assoc_t" => CType::AssocT,
        _ => return None,
    };
    Some(ValueSite { name: format!("{}.{}", by.of, by.name), field: None, kind: kind(spec, &ty, platform)? })
}

/// The index of the field `name`, or `outer.inner`, of a struct.
fn at(spec: &Spec, id: StructId, path: &str) -> Option<(StructId, usize)> {
    let position = |id: StructId, name: &str| spec.structure(id).fields.iter().position(|f| f.name == name);
    let Some((outer, inner)) = path.split_once('.') else { return Some((id, position(id, path)?)) };
    match spec.structure(id).fields[position(id, outer)?].meaning.ty {
        CType::Struct(id) => Some((id, position(id, inner)?)),
        _ => None,
    }
}

fn field(spec: &Spec, id: StructId, index: usize, platform: PlatformId) -> Option<ValueSite> {
    let s = spec.structure(id);
    let field = &s.fields[index];
    let kind = kind(spec, &field.meaning.ty, platform)?;
    Some(ValueSite { name: format!("{}.{}", s.name, field.name), field: Some((id, index)), kind })
}
