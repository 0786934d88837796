//! The declarations of a platform's C header, adapted to what bindgen and Rust can express.

use std::collections::BTreeSet;

use crate::lower::c::{c_type, member, prototype};
use crate::model::layout::{expressible, tail_padding, TAIL_PADDING};
use crate::model::{CType, PlatformId, Spec, StructId};

/// The declarations in an order that is valid in C.
pub(crate) struct Header {
    pub(crate) name: String,
    pub(crate) title: String,
    /// The types behind `sctp_assoc_t` and `sa_family_t`.
    pub(crate) assoc_t: &'static str,
    pub(crate) family_t: &'static str,
    pub(crate) constants: Vec<Constant>,
    pub(crate) structs: Vec<Declared>,
    pub(crate) functions: Vec<String>,
}

pub(crate) struct Constant {
    pub(crate) name: String,
    pub(crate) value: i64,
    /// The type in Rust, if it is not `int`: that of the fields that contain the constant.
    pub(crate) ty: Option<String>,
}

pub(crate) struct Declared {
    /// For example `struct sctp_rtoinfo`.
    pub(crate) tag: String,
    /// The name of a struct without a tag.
    pub(crate) typedef: Option<String>,
    pub(crate) members: Vec<String>,
    /// For example `aligned(4)`.
    pub(crate) attributes: Vec<String>,
    /// Other names, each declared as a `typedef`.
    pub(crate) aliases: Vec<String>,
}

impl Header {
    pub(crate) fn new(spec: &Spec, platform: PlatformId) -> Self {
        let p = spec.platform(platform);
        let constants = spec.constants(platform).into_iter().map(|(name, value, ty)| {
            let ty = (ty != CType::CInt).then(|| c_type(spec, &ty));
            Constant { name, value, ty }
        });
        // Only the system calls are added; everything else uses them or the functions below.
        let mut functions = vec![
            "int getsockopt(int sd, int level, int name, void *value, socklen_t *length);".to_owned(),
            "int setsockopt(int sd, int level, int name, const void *value, socklen_t length);".to_owned(),
        ];
        functions.extend(spec.functions.iter().filter_map(|function| {
            let declared = function.common.offer(platform)?.prototype.as_ref()?;
            Some(prototype(&function.common.name, declared))
        }));
        Self {
            name: p.name.clone(),
            title: p.title.clone(),
            assoc_t: if p.assoc_signed { "int32_t" } else { "uint32_t" },
            family_t: if p.sockaddr_len { "uint8_t" } else { "uint16_t" },
            constants: constants.collect(),
            structs: structs(spec, platform),
            functions,
        }
    }
}

/// The structs, each after those that it contains.
fn structs(spec: &Spec, platform: PlatformId) -> Vec<Declared> {
    let (mut done, mut all) = (BTreeSet::new(), Vec::new());
    for (index, s) in spec.structs.iter().enumerate() {
        if s.on.contains(&platform) {
            add(spec, platform, StructId(index), &mut done, &mut all);
        }
    }
    all
}

fn add(spec: &Spec, platform: PlatformId, id: StructId, done: &mut BTreeSet<usize>, all: &mut Vec<Declared>) {
    if !done.insert(id.0) {
        return;
    }
    for field in &spec.structure(id).fields {
        if let CType::Struct(inner) = field.meaning.ty {
            add(spec, platform, inner, done, all);
        }
    }
    all.push(declared(spec, platform, id));
}

fn declared(spec: &Spec, platform: PlatformId, id: StructId) -> Declared {
    let s = spec.structure(id);
    let keyword = if s.union { "union" } else { "struct" };
    let mut members: Vec<String> = s.fields.iter().map(|field| member(spec, platform, field)).collect();
    let mut attributes = Vec::new();
    if s.packed {
        attributes.push("packed".to_owned());
    }
    match s.align {
        Some(align) if !s.packed || expressible(spec, id, align) => attributes.push(format!("aligned({align})")),
        // bindgen and Rust cannot say "packed inside, aligned outside": the bytes that the alignment adds at the end
        // are declared, and the alignment itself is omitted.
        Some(_) => {
            let tail = tail_padding(spec, id);
            members.extend((tail != 0).then(|| format!("uint8_t {TAIL_PADDING}[{tail}]")));
        }
        None => {}
    }
    Declared {
        tag: if s.typedef { keyword.to_owned() } else { format!("{keyword} {}", s.name) },
        typedef: s.typedef.then(|| s.name.clone()),
        members,
        attributes,
        aliases: s.aliases.clone(),
    }
}
