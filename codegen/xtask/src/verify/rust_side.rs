//! Checks sctp-sys against C: rustc evaluates assertions with clang's answers while it compiles for a target.
//!
//! Nothing comes from bindgen: sizes, alignments, offsets, signedness and numbers are those of the headers.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::compare::is_private;
use super::cross_check::Toolchain;
use super::exceptions::{Exceptions, Place, Used};
use super::facts::{Class, Constant, Facts, Record};
use super::header_sets::HeaderSet;
use super::targets::{Target, TARGETS};
use super::{platform_of, release, Seen};
use crate::setup::Cache;
use codegen::model::layout;
use codegen::model::value_sites;
use codegen::model::{Common, PlatformId, Spec, Struct, StructId, Values};

#[derive(Debug, Default)]
pub struct Checked {
    /// Number of true assertions for each target.
    held: Vec<(String, usize)>,
    /// The compiler's messages for each failed target.
    failed: Vec<(String, String)>,
    /// Numbers of the crate that are in no header, with their platform.
    unproved: Vec<String>,
    /// Structs whose alignment cannot be expressed in Rust.
    unaligned: Vec<String>,
}

impl Checked {
    pub fn good(&self) -> bool {
        self.failed.is_empty()
    }
}

impl std::fmt::Display for Checked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (target, stderr) in &self.failed {
            writeln!(f, "sctp-sys for {target} differs from C:\n{stderr}")?;
        }
        let all: usize = self.held.iter().map(|(_, n)| n).sum();
        let names: Vec<&str> = self.held.iter().map(|(name, _)| name.as_str()).collect();
        write!(f, "sctp-sys: {all} assertions hold on {} targets ({})", names.len(), names.join(", "))?;
        if !self.unaligned.is_empty() {
            let list = self.unaligned.join(", ");
            write!(f, "; Rust aligns to 1 what C packs and aligns to 4 (asserted as such): {list}")?;
        }
        if !self.unproved.is_empty() {
            write!(f, "; in no header: {}", self.unproved.join(", "))?;
        }
        Ok(())
    }
}

/// Compiles the assertions for each target.
pub fn check(
    root: &Path,
    spec: &Spec,
    sets: &[HeaderSet],
    seen: &[Seen],
    exceptions: &Exceptions,
    cache: &Cache,
) -> Result<Checked, String> {
    let toolchain = Toolchain::find(cache)?;
    let folder = cache.0.join("rust-side");
    let source = folder.join("src");
    fs::create_dir_all(&source).map_err(|error| format!("{}: {error}", source.display()))?;
    let put = |name: &str, text: &str| {
        let path = folder.join(name);
        // Do not rewrite an unchanged file: cargo would rebuild it.
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            return Ok(());
        }
        fs::write(&path, text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let sys = root.join("sctp-sys");
    put(
        "Cargo.toml",
        &format!(
            "[workspace]\n\n[package]\nname = \"rust-side\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n\
             [dependencies]\nsctp-opts-sys = {{ path = {:?} }}\n",
            sys.display().to_string()
        ),
    )?;
    put("src/lib.rs", "#![no_std]\ninclude!(env!(\"SCTP_ASSERTIONS\"));\n")?;
    let check = |targets: &[&str], file: &str| {
        let mut command = toolchain.cargo("check", targets)?;
        super::cross_check::run(command.env("SCTP_ASSERTIONS", folder.join(file)).current_dir(&folder))
    };
    put("src/none.rs", "")?;
    // All at once keeps all processors busy. Errors are reported below, each for its target.
    let mut all: Vec<&str> = TARGETS.iter().map(Target::compiled_for).collect();
    all.sort_unstable();
    all.dedup();
    for group in toolchain.split(&all).iter().filter(|group| !group.is_empty()) {
        let _ = check(group, "src/none.rs")?;
    }
    let mut checked = Checked::default();
    for target in TARGETS {
        // The newest headers of this target.
        let of_target = seen.iter().filter(|one| one.target == target && !sets[one.set].partial);
        let Some(newest) = of_target.max_by_key(|one| release(&sets[one.set], &one.facts)) else { continue };
        let Some(platform) = platform_of(spec, &sets[newest.set]) else { continue };
        let mut writer = Writer::new(spec, platform, target, &newest.facts, exceptions);
        writer.constants(&mut checked.unproved);
        writer.structs(&mut checked.unproved, &mut checked.unaligned);
        let file = format!("src/{}-{}.rs", target.platform, target.name);
        put(&file, &writer.out)?;
        let name = format!("{} {}", target.platform, target.name);
        let layouts = [target.rust, target.compiled_for()];
        match check(&[target.compiled_for()], &file)? {
            Ok(()) if !toolchain.same_layout(layouts)? => {
                checked.failed.push((name, format!("{} and {} have different layouts", layouts[0], layouts[1])));
            }
            Ok(()) => checked.held.push((name, writer.count)),
            Err(stderr) => checked.failed.push((name, stderr)),
        }
    }
    for list in [&mut checked.unproved, &mut checked.unaligned] {
        list.sort();
        list.dedup();
    }
    Ok(checked)
}

const PROLOGUE: &str = "\
use core::mem::{align_of, offset_of, size_of};

/// 1 for a signed integer, 0 for an unsigned one, -1 for other types.
trait Kind {
    const SIGNED: i8;
}
macro_rules! kind {
    ($signed:literal: $($ty:ty)*) => { $(impl Kind for $ty { const SIGNED: i8 = $signed; })* };
}
kind!(1: i8 i16 i32 i64 isize);
kind!(0: u8 u16 u32 u64 usize);
impl<T> Kind for *mut T {
    const SIGNED: i8 = -1;
}
impl<T> Kind for *const T {
    const SIGNED: i8 = -1;
}
impl<T: Kind, const N: usize> Kind for [T; N] {
    const SIGNED: i8 = T::SIGNED;
}

/// Size and signedness of a member, without a value of its struct.
const fn size<S, F: Kind>(_: fn(S) -> F) -> usize {
    size_of::<F>()
}
const fn signed<S, F: Kind>(_: fn(S) -> F) -> i8 {
    F::SIGNED
}

/// Size and signedness of a constant.
const fn width<T: Kind + Copy>(_: T) -> usize {
    size_of::<T>()
}
const fn sign<T: Kind + Copy>(_: T) -> i8 {
    T::SIGNED
}

";

struct Writer<'a> {
    spec: &'a Spec,
    platform: PlatformId,
    facts: &'a Facts,
    exceptions: &'a Exceptions,
    out: String,
    count: usize,
}

impl<'a> Writer<'a> {
    fn new(
        spec: &'a Spec,
        platform: PlatformId,
        target: &Target,
        facts: &'a Facts,
        exceptions: &'a Exceptions,
    ) -> Self {
        let out = format!("{PROLOGUE}use sctp_sys::{} as c;\n\n", target.platform);
        Writer { spec, platform, facts, exceptions, out, count: 0 }
    }

    fn assert(&mut self, condition: &str, message: &str) {
        self.count += 1;
        let _ = writeln!(self.out, "const _: () = assert!({condition}, {message:?});");
    }

    fn constants(&mut self, unproved: &mut Vec<String>) {
        for (name, _, _) in self.spec.constants(self.platform) {
            match self.facts.constants.get(&name) {
                Some(constant) => {
                    let condition = format!("c::{name} as i64 == {}", constant.value);
                    self.assert(&condition, &format!("{name} is {} in C", constant.value));
                    for (who, size, signed) in self.carriers(&name, *constant) {
                        let condition =
                            format!("width(c::{name}) == {size} && sign(c::{name}) == {}", i8::from(signed));
                        let sign = if signed { "a signed type" } else { "an unsigned type" };
                        self.assert(&condition, &format!("{name}: {who} has {size} bytes and {sign} in C"));
                    }
                }
                None => unproved.push(format!("{name} ({})", self.spec.platform(self.platform).title)),
            }
        }
    }

    /// The types that a constant has to match, from the C headers: those of the members and arguments that use it, or its own
    /// type if there are none. Each with its size and signedness.
    fn carriers(&self, name: &str, itself: Constant) -> Vec<(String, u64, bool)> {
        let member = |id: StructId, field: &str| {
            let s = self.spec.structure(id);
            let (_, found) = self.facts.record(self.name_in_c(s))?.member(field)?;
            let Class::Integer { signed } = found.class else { return None };
            Some((format!("{}.{field}", s.name), found.element, signed))
        };
        let mut all = Vec::new();
        let is = |common: &Common| {
            let aliases = common.offer(self.platform).into_iter().flat_map(|offer| &offer.aliases);
            std::iter::once(&common.name).chain(aliases).any(|other| other == name)
        };
        if self.spec.notifications.iter().any(|n| is(&n.common)) {
            let changed = self.spec.struct_on("sctp_assoc_change", self.platform);
            all.extend(changed.and_then(|id| member(id, "sac_type")));
        } else if !self.spec.commons().any(is) {
            let has = |table: &&Values| {
                table.values.iter().any(|value| value.name == name && value.on[self.platform.0].is_some())
            };
            for by in self
                .spec
                .values
                .iter()
                .filter(has)
                .flat_map(|table| value_sites::typing(self.spec, table, self.platform))
            {
                all.extend(match by.field {
                    Some((id, index)) => member(id, &self.spec.structure(id).fields[index].name),
                    // Prototypes have been compared with the headers.
                    None => Some((by.name, u64::from(by.kind.bits / 8), by.kind.signed)),
                });
            }
        }
        if all.is_empty() {
            all.push(("the constant".to_owned(), itself.size, itself.signed));
        }
        all
    }

    fn structs(&mut self, unproved: &mut Vec<String>, unaligned: &mut Vec<String>) {
        for (index, s) in self.spec.structs.iter().enumerate() {
            if !s.on.contains(&self.platform) {
                continue;
            }
            let _ = writeln!(self.out, "\nimpl Kind for c::{} {{ const SIGNED: i8 = -1; }}", s.name);
            let Some(record) = self.facts.record(self.name_in_c(s)) else {
                unproved.push(format!("struct {} ({})", s.name, self.spec.platform(self.platform).title));
                continue;
            };
            self.structure(StructId(index), s, record, unaligned);
        }
    }

    fn name_in_c(&self, s: &'a Struct) -> &'a str {
        let about = Place { platform: Some(&self.spec.platform(self.platform).name), set: "" };
        self.exceptions.named(&about, &s.name, &mut Used::new()).unwrap_or(&s.name)
    }

    fn structure(&mut self, id: StructId, s: &Struct, record: &Record, unaligned: &mut Vec<String>) {
        let name = &s.name;
        self.assert(
            &format!("size_of::<c::{name}>() == {}", record.size),
            &format!("{name} has {} bytes in C", record.size),
        );
        let cannot = s.packed && s.align.is_some_and(|align| !layout::expressible(self.spec, id, align));
        let align = if cannot { 1 } else { record.align };
        if cannot {
            unaligned.push(name.clone());
        }
        self.assert(&format!("align_of::<c::{name}>() == {align}"), &format!("{name} is aligned to {align}"));
        for alias in &s.aliases {
            self.assert(&format!("size_of::<c::{alias}>() == {}", record.size), &format!("{alias} has another size"));
        }
        for field in &s.fields {
            // Only the total size of the C library's reserved members is compared.
            let Some((_, found)) = record.member(&field.name).filter(|_| !is_private(&field.name)) else { continue };
            let member = &field.name;
            let full = format!("{name}.{member}");
            let offset = format!("offset_of!(c::{name}, {member}) == {}", found.offset);
            self.assert(&offset, &format!("{full} is at {} in C", found.offset));
            let read = if s.union { format!("unsafe {{ s.{member} }}") } else { format!("s.{member}") };
            let size = format!("size(|s: c::{name}| {read}) == {}", found.size);
            self.assert(&size, &format!("{full} has {} bytes in C", found.size));
            let sign = match found.class {
                Class::Integer { signed } => i8::from(signed),
                Class::Pointer | Class::Record => -1,
            };
            self.assert(&format!("signed(|s: c::{name}| {read}) == {sign}"), &format!("{full} has another sign in C"));
        }
    }
}
