//! A self-contained C header for each platform, as input for bindgen.
//!
//! It contains only numbers, layouts and prototypes, without documentation, so that it changes only if these do.

use std::fmt::Write as _;

use crate::lower::header::{Declared, Header};
use crate::model::{PlatformId, Spec};
use crate::write::OutputFile;

pub fn emit(spec: &Spec, platform: PlatformId) -> OutputFile {
    let header = Header::new(spec, platform);
    OutputFile::new(format!("sctp-sys/include/{}.h", header.name), render(&header))
}

fn render(header: &Header) -> String {
    let guard = format!("SCTP_SYS_{}_H", header.name.to_uppercase());
    let mut out = format!(
        "/* The SCTP sockets API of {}. Made by `cargo xtask generate` from spec/; do not edit. */\n\
         #ifndef {guard}\n#define {guard}\n\n\
         typedef signed char int8_t;\ntypedef short int16_t;\ntypedef int int32_t;\ntypedef long long int64_t;\n\
         typedef unsigned char uint8_t;\ntypedef unsigned short uint16_t;\ntypedef unsigned int uint32_t;\n\
         typedef unsigned long long uint64_t;\n\
         typedef __SIZE_TYPE__ size_t;\ntypedef __PTRDIFF_TYPE__ ssize_t;\n\
         typedef __UINTPTR_TYPE__ uintptr_t;\ntypedef __INTPTR_TYPE__ intptr_t;\n\
         typedef uint32_t socklen_t;\ntypedef {} sa_family_t;\ntypedef {} sctp_assoc_t;\n\n",
        header.title, header.family_t, header.assoc_t
    );
    for constant in &header.constants {
        let ty = constant.ty.as_ref().map(|ty| format!(" /* {ty} */")).unwrap_or_default();
        let _ = writeln!(out, "#define {} {}{ty}", constant.name, constant.value);
    }
    out.extend(header.structs.iter().map(structure));
    out.push('\n');
    for function in &header.functions {
        let _ = writeln!(out, "{function}");
    }
    let _ = write!(out, "\n#endif /* {guard} */\n");
    out
}

fn structure(s: &Declared) -> String {
    let typedef = s.typedef.as_ref().map_or("", |_| "typedef ");
    let members: String = s.members.iter().map(|member| format!("\t{member};\n")).collect();
    let attributes =
        if s.attributes.is_empty() { String::new() } else { format!(" __attribute__(({}))", s.attributes.join(", ")) };
    let name = s.typedef.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
    let mut out = format!("\n{typedef}{} {{\n{members}}}{attributes}{name};\n", s.tag);
    for alias in &s.aliases {
        let _ = writeln!(out, "typedef {} {alias};", s.typedef.as_ref().unwrap_or(&s.tag));
    }
    out
}
