//! C declarations of the description's types.

use crate::model::{CType, Count, Field, PlatformId, Prototype, Spec};

pub(crate) fn c_type(spec: &Spec, ty: &CType) -> String {
    match ty {
        CType::Int { bits, signed } => format!("{}int{bits}_t", if *signed { "" } else { "u" }),
        CType::CInt => "int".to_owned(),
        CType::CUInt => "unsigned int".to_owned(),
        CType::Char => "char".to_owned(),
        // As wide as a pointer on all our platforms. (On Windows, where the module compiles as well, `long` is not.)
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

pub(crate) fn member(spec: &Spec, platform: PlatformId, field: &Field) -> String {
    let ty = match &field.meaning.ty {
        CType::Pointer(target) => match spec.struct_on(target, platform) {
            Some(id) => format!("{} *", c_type(spec, &CType::Struct(id))),
            None => format!("{} *", pointee(target)),
        },
        other => format!("{} ", c_type(spec, other)),
    };
    let count = match field.count {
        Count::One => String::new(),
        Count::Fixed(n) => match field.lengths(n) {
            (n, None) => format!("[{n}]"),
            (outer, Some(inner)) => format!("[{outer}][{inner}]"),
        },
        Count::Rest { .. } => "[]".to_owned(),
    };
    format!("{ty}{}{count}", field.name)
}

/// The C type that a pointer to a non-struct points to, by its word in the description.
fn pointee(target: &str) -> String {
    match target {
        "long" => "intptr_t".to_owned(),
        "unsigned long" => "uintptr_t".to_owned(),
        "u8" | "u16" | "u32" | "u64" => format!("uint{}_t", &target[1..]),
        "i8" | "i16" | "i32" | "i64" => format!("int{}_t", &target[1..]),
        _ => target.to_owned(),
    }
}

/// The C declaration of a function.
pub(crate) fn prototype(name: &str, prototype: &Prototype) -> String {
    let space = if prototype.returns.ends_with('*') { "" } else { " " };
    let args = if prototype.args.is_empty() { "void".to_owned() } else { prototype.args.join(", ") };
    format!("{}{space}{name}({args});", prototype.returns)
}
