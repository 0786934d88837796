//! Assertions that rustc and clang check: the sizes and offsets that the description implies.
//!
//! The C declarations are written here and not by the header's emitter, so that its omissions are noticed.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use codegen::description::Description;
use codegen::model::layout::Abi;
use codegen::model::{CType, Count, PlatformId, Spec, StructId};

use super::error::Failed;

/// The structs of the files after `first`. (Those of the repository are compared by `cargo xtask verify`.)
fn structs(spec: &Spec, first: usize, platform: PlatformId) -> Vec<StructId> {
    let wanted = |id: &StructId| {
        let s = spec.structure(*id);
        s.place.file.0 >= first && s.on.contains(&platform)
    };
    (0..spec.structs.len()).map(StructId).filter(wanted).collect()
}

/// Assertions in Rust for this machine's ABI, and the number of structs over all ABIs.
pub(super) fn rust(description: &Description, first: usize) -> (String, usize) {
    let spec = &description.spec;
    let (mut out, mut compared) = ("\n#[allow(warnings)] const _: () = {\n".to_owned(), 0);
    for platform in spec.platform_ids() {
        let module = &spec.platform(platform).name;
        for id in structs(spec, first, platform) {
            compared += Abi::ALL.len();
            let (s, layout) = (spec.structure(id), spec.layout(id, Abi::Lp64));
            let path = format!("{module}::{}", s.name);
            let _ = writeln!(out, "    assert!(core::mem::size_of::<{path}>() == {});", layout.extent.size);
            for (field, offset) in s.fields.iter().zip(&layout.offsets) {
                let _ = writeln!(out, "    assert!(core::mem::offset_of!({path}, {}) == {offset});", field.name);
            }
        }
    }
    out += "};\n";
    // For 64 bits only: bindgen's own assertions cover the others.
    (format!("#[cfg(target_pointer_width = \"64\")]{out}"), compared)
}

/// The same assertions in C, for every ABI.
pub(super) fn clang(at: &Path, clang: &Path, description: &Description, first: usize) -> Result<(), Failed> {
    let spec = &description.spec;
    for platform in spec.platform_ids() {
        for abi in Abi::ALL {
            let file = at.join("layouts.c");
            std::fs::write(&file, unit(spec, first, platform, abi))?;
            let mut command = Command::new(clang);
            command.args(["-fsyntax-only", "-w", "-ffreestanding", "-ferror-limit=6"]);
            command.arg(format!("--target={}", abi.clang_target(spec.platform(platform)))).arg(&file);
            let output = command.output().map_err(|error| Failed::Machine(format!("clang: {error}")))?;
            if !output.status.success() {
                let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
                return Err(Failed::Output(format!("clang disagrees on {abi:?}:\n{stderr}")));
            }
        }
    }
    Ok(())
}

fn unit(spec: &Spec, first: usize, platform: PlatformId, abi: Abi) -> String {
    let assoc = if spec.platform(platform).assoc_signed { "int" } else { "unsigned int" };
    let mut out = format!("typedef {assoc} sctp_assoc_t;\n");
    let mut done = BTreeSet::new();
    for id in structs(spec, first, platform) {
        declare(spec, id, &mut done, &mut out);
        let (s, layout) = (spec.structure(id), spec.layout(id, abi));
        let name = tag(spec, id);
        let _ = writeln!(out, "_Static_assert(sizeof({name}) == {}, \"{}\");", layout.extent.size, s.name);
        let _ = writeln!(out, "_Static_assert(_Alignof({name}) == {}, \"{}\");", layout.extent.align, s.name);
        for (field, offset) in s.fields.iter().zip(&layout.offsets) {
            let at = format!("__builtin_offsetof({name}, {})", field.name);
            let _ = writeln!(out, "_Static_assert({at} == {offset}, \"{}.{}\");", s.name, field.name);
        }
    }
    out
}

fn tag(spec: &Spec, id: StructId) -> String {
    let s = spec.structure(id);
    let keyword = if s.union { "union" } else { "struct" };
    format!("{keyword} {}", s.name)
}

fn declare(spec: &Spec, id: StructId, done: &mut BTreeSet<usize>, out: &mut String) {
    if !done.insert(id.0) {
        return;
    }
    let s = spec.structure(id);
    let mut members = String::new();
    for field in &s.fields {
        let ty = match &field.meaning.ty {
            CType::Int { bits: 8, signed: true } => "signed char".to_owned(),
            CType::Int { bits, signed } => {
                let word = match bits {
                    8 => "char",
                    16 => "short",
                    32 => "int",
                    _ => "long long",
                };
                format!("{}{word}", if *signed { "" } else { "unsigned " })
            }
            CType::CInt => "int".to_owned(),
            CType::CUInt => "unsigned int".to_owned(),
            CType::Char => "char".to_owned(),
            CType::Long { signed } => format!("{}long", if *signed { "" } else { "unsigned " }),
            CType::AssocT => "sctp_assoc_t".to_owned(),
            CType::Pointer(_) => "void *".to_owned(),
            CType::Struct(inner) => {
                declare(spec, *inner, done, out);
                tag(spec, *inner)
            }
        };
        let count = match field.count {
            Count::One => String::new(),
            Count::Fixed(n) => match field.inner_length {
                Some(inner) => format!("[{}][{inner}]", n / inner.max(1)),
                None => format!("[{n}]"),
            },
            Count::Rest { .. } => "[]".to_owned(),
        };
        let _ = writeln!(members, "    {ty} {}{count};", field.name);
    }
    let packed = if s.packed { " __attribute__((packed))" } else { "" };
    let aligned = s.align.map(|align| format!(" __attribute__((aligned({align})))")).unwrap_or_default();
    let _ = writeln!(out, "{} {{\n{members}}}{packed}{aligned};", tag(spec, id));
}
