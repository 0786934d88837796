//! A self-contained C header per platform: what bindgen reads.
//!
//! It has numbers, layouts and prototypes only, no documentation, so that it changes only when they do.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::lower::c::{c_type, member, prototype};
use crate::model::layout::{expressible, tail_padding, TAIL_PADDING};
use crate::model::{CType, PlatformId, Spec, StructId};
use crate::write::OutputFile;

/// The header of a platform.
pub fn emit(spec: &Spec, platform: PlatformId) -> OutputFile {
    OutputFile::new(format!("sctp-sys/include/{}.h", spec.platform(platform).name), render(spec, platform))
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

fn constants(spec: &Spec, platform: PlatformId, out: &mut String) {
    out.push('\n');
    for (name, value, ty) in spec.constants(platform) {
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
            if tail != 0 {
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

fn functions(spec: &Spec, platform: PlatformId, out: &mut String) {
    // The doors to the kernel; everything else goes through them or through the functions below.
    out.push_str("\nint getsockopt(int sd, int level, int name, void *value, socklen_t *length);\n");
    out.push_str("int setsockopt(int sd, int level, int name, const void *value, socklen_t length);\n");
    for function in &spec.functions {
        if let Some(declared) = function.common.offer(platform).and_then(|o| o.prototype.as_ref()) {
            let _ = writeln!(out, "{}", prototype(&function.common.name, declared));
        }
    }
}
