//! A self-contained C header per platform: what bindgen reads.
//!
//! Only numbers, layouts and prototypes stand in it, no documentation, so that it changes only when they do.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::model::layout::{self, Abi};
use crate::model::{Argument, CType, Count, Field, PlatformId, Prototype, Spec, StructId};
use crate::write::OutputFile;

/// Where the header of a platform stands.
pub fn path(spec: &Spec, platform: PlatformId) -> String {
    format!("sctp-sys/include/{}.h", spec.platform(platform).name)
}

/// The header of a platform.
pub fn emit(spec: &Spec, platform: PlatformId) -> OutputFile {
    OutputFile::new(path(spec, platform), render(spec, platform))
}

fn render(spec: &Spec, platform: PlatformId) -> String {
    let p = spec.platform(platform);
    let guard = format!("SCTP_SYS_{}_H", p.name.to_uppercase());
    let assoc = if p.assoc_signed { "int32_t" } else { "uint32_t" };
    let family = if p.sockaddr_len { "uint8_t" } else { "uint16_t" };
    let mut out = format!(
        "/* The SCTP sockets API of {}. Made by `cargo xtask generate` from spec/; do not edit. */\n\
         #ifndef {guard}\n#define {guard}\n\n\
         typedef signed char int8_t;\ntypedef short int16_t;\ntypedef int int32_t;\ntypedef long long int64_t;\n\
         typedef unsigned char uint8_t;\ntypedef unsigned short uint16_t;\ntypedef unsigned int uint32_t;\n\
         typedef unsigned long long uint64_t;\n\
         typedef __SIZE_TYPE__ size_t;\ntypedef __PTRDIFF_TYPE__ ssize_t;\n\
         typedef __UINTPTR_TYPE__ uintptr_t;\ntypedef __INTPTR_TYPE__ intptr_t;\n\
         typedef uint32_t socklen_t;\ntypedef {family} sa_family_t;\ntypedef {assoc} sctp_assoc_t;\n",
        p.title
    );
    constants(spec, platform, &mut out);
    structs(spec, platform, &mut out);
    functions(spec, platform, &mut out);
    let _ = write!(out, "\n#endif /* {guard} */\n");
    out
}

/// The constants of a platform with the C type that carries them, in order; each name once.
pub fn all_constants(spec: &Spec, platform: PlatformId) -> Vec<(String, i64, CType)> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    let mut add = |name: &str, value: i64, ty: CType| {
        if seen.insert(name.to_owned()) {
            all.push((name.to_owned(), value, ty));
        }
    };
    let u16 = CType::Int { bits: 16, signed: false };
    for option in &spec.options {
        if let Some((offer, value)) = option.common.offer(platform).and_then(|o| Some((o, o.value?))) {
            for name in std::iter::once(&option.common.name).chain(&offer.aliases) {
                add(name, value, CType::CInt);
            }
        }
    }
    for cmsg in &spec.cmsgs {
        if let Some((offer, value)) = cmsg.common.offer(platform).and_then(|o| Some((o, o.value?))) {
            for name in std::iter::once(&cmsg.common.name).chain(&offer.aliases) {
                add(name, value, CType::CInt);
            }
        }
    }
    for n in &spec.notifications {
        if let Some((offer, value)) = n.common.offer(platform).and_then(|o| Some((o, o.value?))) {
            for name in std::iter::once(&n.common.name).chain(&offer.aliases) {
                add(name, value, u16.clone());
            }
        }
    }
    for table in &spec.values {
        for value in &table.values {
            if let Some(number) = value.on[platform.0] {
                add(&value.name, number, table.types[platform.0].clone());
            }
        }
    }
    for (name, number) in &spec.platform(platform).errno {
        add(name, i64::from(*number), CType::CInt);
    }
    all
}

fn constants(spec: &Spec, platform: PlatformId, out: &mut String) {
    out.push('\n');
    for (name, value, ty) in all_constants(spec, platform) {
        // To C all of them are an `int`; what carries them says what they are in Rust.
        let ty = if ty == CType::CInt { String::new() } else { format!(" /* {} */", c_type(spec, &ty)) };
        let _ = writeln!(out, "#define {name} {value}{ty}");
    }
}

fn structs(spec: &Spec, platform: PlatformId, out: &mut String) {
    let mut done = BTreeSet::new();
    for (index, s) in spec.structs.iter().enumerate() {
        if s.on.contains(&platform) {
            one_struct(spec, platform, StructId(index), &mut done, out);
        }
    }
}

/// After those that it contains.
fn one_struct(spec: &Spec, platform: PlatformId, id: StructId, done: &mut BTreeSet<usize>, out: &mut String) {
    if !done.insert(id.0) {
        return;
    }
    let s = spec.structure(id);
    for field in &s.fields {
        if let CType::Struct(inner) = field.meaning.ty {
            one_struct(spec, platform, inner, done, out);
        }
    }
    let keyword = if s.union { "union" } else { "struct" };
    let exact = s.packed && s.align.is_some_and(|a| expressible(spec, id, a));
    let _ = writeln!(
        out,
        "\n{}{keyword}{} {{",
        if s.typedef { "typedef " } else { "" },
        if s.typedef { String::new() } else { format!(" {}", s.name) }
    );
    for field in &s.fields {
        let _ = writeln!(out, "\t{};", member(spec, platform, field));
    }
    let mut attributes = Vec::new();
    if s.packed {
        attributes.push("packed".to_owned());
    }
    match s.align {
        Some(align) if !s.packed || exact => attributes.push(format!("aligned({align})")),
        // bindgen and Rust cannot say "packed inside, aligned outside": the bytes that the alignment adds at the end
        // are written out, and the alignment itself is left away.
        Some(_) => {
            let tail = tail_padding(spec, id);
            if tail > 0 {
                let _ = writeln!(out, "\tuint8_t {TAIL_PADDING}[{tail}];");
            }
        }
        None => {}
    }
    let attributes =
        if attributes.is_empty() { String::new() } else { format!(" __attribute__(({}))", attributes.join(", ")) };
    let _ = writeln!(out, "}}{attributes}{};", if s.typedef { format!(" {}", s.name) } else { String::new() });
    for alias in &s.aliases {
        let original = if s.typedef { s.name.clone() } else { format!("{keyword} {}", s.name) };
        let _ = writeln!(out, "typedef {original} {alias};");
    }
}

/// The member that stands for the bytes which C's alignment adds to a packed struct.
pub const TAIL_PADDING: &str = "__tail_padding";

/// How many bytes have to be written out at the end of a struct, because Rust cannot align a packed one.
pub fn tail_padding(spec: &Spec, id: StructId) -> u32 {
    let s = spec.structure(id);
    match s.align {
        Some(align) if s.packed && !expressible(spec, id, align) => {
            let end = layout::layout_of(&spec.structs, s, 1, Abi::Lp64).extent.size;
            layout::round_up(end, align) - end
        }
        _ => 0,
    }
}

/// Whether "packed, aligned(n)" is the same as "aligned to n at most", which is what Rust's `packed(n)` means.
pub fn expressible(spec: &Spec, id: StructId, align: u32) -> bool {
    Abi::ALL.iter().all(|abi| {
        let packed = spec.layout(id, *abi);
        let mut end = 0;
        let s = spec.structure(id);
        s.fields.iter().zip(&packed.offsets).all(|(field, offset)| {
            let one = layout::extent(&spec.structs, &field.meaning.ty, *abi);
            let natural = layout::round_up(end, one.align.min(align));
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

pub(super) fn c_type(spec: &Spec, ty: &CType) -> String {
    match ty {
        CType::Int { bits, signed } => format!("{}int{bits}_t", if *signed { "" } else { "u" }),
        CType::CInt => "int".to_owned(),
        CType::CUInt => "unsigned int".to_owned(),
        CType::Char => "char".to_owned(),
        // As wide as a pointer on all our platforms; on Windows, where the module compiles too, `long` is not.
        CType::Long { signed } => if *signed { "intptr_t" } else { "uintptr_t" }.to_owned(),
        CType::AssocT => "sctp_assoc_t".to_owned(),
        CType::Pointer(target) => format!("{target} *"),
        CType::Struct(id) => {
            let s = spec.structure(*id);
            if s.typedef {
                s.name.clone()
            } else {
                format!("{} {}", if s.union { "union" } else { "struct" }, s.name)
            }
        }
    }
}

pub(super) fn member(spec: &Spec, platform: PlatformId, field: &Field) -> String {
    let ty = match &field.meaning.ty {
        CType::Pointer(target) => match spec.struct_on(target, platform) {
            Some(id) => format!("{} *", c_type(spec, &CType::Struct(id))),
            None => format!("{target} *"),
        },
        other => format!("{} ", c_type(spec, other)),
    };
    let count = match field.count {
        Count::One => String::new(),
        Count::Fixed(n) => format!("[{n}]"),
        Count::Rest { .. } => "[]".to_owned(),
    };
    format!("{ty}{}{count}", field.name)
}

fn functions(spec: &Spec, platform: PlatformId, out: &mut String) {
    // The doors to the kernel; everything else goes through them or through the functions below.
    out.push_str("\nint getsockopt(int sd, int level, int name, void *value, socklen_t *length);\n");
    out.push_str("int setsockopt(int sd, int level, int name, const void *value, socklen_t length);\n");
    for function in &spec.functions {
        if let Some(prototype) = function.common.offer(platform).and_then(|o| o.prototype.as_ref()) {
            let _ = writeln!(out, "{}", self::prototype(&function.common.name, prototype));
        }
    }
}

/// A function as C declares it.
pub(super) fn prototype(name: &str, prototype: &Prototype) -> String {
    let space = if prototype.returns.ends_with('*') { "" } else { " " };
    let args = if prototype.args.is_empty() { "void".to_owned() } else { prototype.args.join(", ") };
    format!("{}{space}{name}({args});", prototype.returns)
}

/// The structs of a platform by C name, for documentation.
pub fn struct_names(spec: &Spec, platform: PlatformId) -> BTreeMap<&str, StructId> {
    spec.structs
        .iter()
        .enumerate()
        .filter(|(_, s)| s.on.contains(&platform))
        .map(|(i, s)| (s.name.as_str(), StructId(i)))
        .collect()
}

/// The struct behind an argument.
pub fn struct_of(argument: &Argument) -> Option<StructId> {
    match argument {
        Argument::Struct(id) => Some(*id),
        _ => None,
    }
}
