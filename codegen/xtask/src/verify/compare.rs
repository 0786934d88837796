//! Compares the description with a compiler's view of one set of headers on one target, in both directions.

use std::collections::{BTreeMap, BTreeSet};

use super::exceptions::{self, Exceptions, Used};
use super::expected::{self, Claim, When};
use super::facts::{self, Class, Constant, Facts, Kind, Record};
use codegen::diag::{Place, Source};
use codegen::input::file::ValuesKind;
use codegen::model::layout::{self, Abi};
use codegen::model::{CType, Count, Field, PlatformId, Prototype, Spec, Struct, StructId, Support};

/// Size of an `int` on all targets.
const INT: u64 = 4;

#[derive(Debug)]
pub struct Case<'a> {
    pub spec: &'a Spec,
    pub sources: &'a [Source],
    pub platform: PlatformId,
    /// The compiler's answers about the headers.
    pub facts: &'a Facts,
    pub set: &'a str,
    pub release: Option<(u32, u32)>,
    /// Whether to compare only what the set itself declares.
    pub partial: bool,
    /// The target's layout rules.
    pub abi: Abi,
    /// Known differences.
    pub exceptions: &'a Exceptions,
}

/// A difference; the caller adds the set and the target.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The difference, with both values.
    pub title: String,
    /// The description's claim, shown under the line that makes it.
    pub label: String,
    pub help: String,
    /// The line that makes the claim; `None` if the description lacks the name.
    pub at: Option<(usize, usize, usize)>,
    pub header: String,
}

impl Finding {
    pub fn place(&self) -> Option<Place> {
        self.at.map(|(file, start, end)| Place { file: codegen::diag::FileId(file), span: start..end })
    }
}

#[derive(Debug, Default)]
pub struct Outcome {
    /// Values that were compared.
    pub compared: usize,
    pub findings: Vec<Finding>,
    /// The exceptions that applied.
    pub used: Used,
    /// Public names of the headers that the description lacks.
    pub missing_names: Vec<String>,
    /// Struct and member, for members of described structs that the description lacks.
    pub missing_members: Vec<(String, String)>,
}

pub fn compare(case: &Case<'_>) -> Outcome {
    let mut run = Run { case, out: Outcome::default(), described: BTreeSet::new() };
    run.constants();
    run.errors();
    run.absent_items();
    run.structs();
    run.functions();
    run.unlisted();
    run.out
}

struct Run<'a> {
    case: &'a Case<'a>,
    out: Outcome,
    /// Names that the description covers.
    described: BTreeSet<&'a str>,
}

impl<'a> Run<'a> {
    fn title(&self) -> &'a str {
        &self.case.spec.platform(self.case.platform).title
    }

    fn about(&self) -> exceptions::Place<'a> {
        let platform = self.case.spec.platform(self.case.platform).name.as_str();
        exceptions::Place { platform: (!self.case.partial).then_some(platform), set: self.case.set }
    }

    fn report(&mut self, place: Option<&Place>, title: String, label: String, help: String, header: &str) {
        let at = place.map(|p| (p.file.0, p.span.start, p.span.end));
        self.out.findings.push(Finding { title, label, help, at, header: header.to_owned() });
    }

    /// Compares one value, and reports a difference.
    #[allow(clippy::needless_pass_by_value, reason = "numbers and texts that were made for this call")]
    fn same<T: PartialEq + std::fmt::Display>(
        &mut self,
        what: &str,
        claimed: T,
        found: T,
        place: &Place,
        header: &str,
    ) {
        self.out.compared += 1;
        if claimed != found {
            let title = format!("{what} is {found} in the header, not {claimed}");
            self.report(Some(place), title, format!("described as {claimed}"), String::new(), header);
        }
    }

    fn header_of(&self, name: &str) -> String {
        self.case.facts.public.get(name).map_or(String::new(), |public| public.file.clone())
    }

    fn constants(&mut self) {
        for claim in expected::of(self.case.spec, self.case.platform) {
            self.described.insert(claim.name);
            self.constant(&claim);
        }
    }

    fn constant(&mut self, claim: &Claim<'_>) {
        let name = claim.name;
        let place = expected::line_of(self.case.sources, claim.place, claim.key);
        let header = self.header_of(name);
        if self.case.partial && !self.case.facts.public.contains_key(name) {
            return;
        }
        let expected = claim.since.in_headers_of(self.case.release);
        let since =
            || expected::line_of(self.case.sources, claim.place, if claim.key.is_empty() { "" } else { "since" });
        let Some(found) = self.case.facts.constants.get(name).copied() else {
            self.out.compared += 1;
            if expected == Some(true) && !self.case.exceptions.absent(&self.about(), name, &mut self.out.used) {
                let (title, label) = match claim.since {
                    When::From(s) | When::By(s) => (
                        format!("the header lacks `{name}`, described as present since {s}"),
                        format!("described as present since {s}"),
                    ),
                    _ => (format!("the header lacks `{name}`"), "described here".to_owned()),
                };
                let help = "correct the name or the release, or remove the entry".to_owned();
                self.report(Some(&since()), title, label, help, &header);
            }
            return;
        };
        self.value(claim, found, &place, &header);
        self.out.compared += 1;
        if let (Some(false), When::From(s)) = (expected, claim.since) {
            if !self.case.exceptions.absent(&self.about(), name, &mut self.out.used) {
                let title = format!("the header already has `{name}`, described as new in {s}");
                self.report(
                    Some(&since()),
                    title,
                    format!("described as present since {s}"),
                    "write an earlier release".to_owned(),
                    &header,
                );
            }
        }
    }

    fn value(&mut self, claim: &Claim<'_>, found: Constant, place: &Place, header: &str) {
        let name = claim.name;
        self.out.compared += 3;
        if found.value != claim.value {
            if self.case.exceptions.other(&self.about(), name, &mut self.out.used) {
                return;
            }
            let title = format!(
                "`{name}` is {} ({:#x}) in the header of {}, not {} ({:#x})",
                found.value,
                found.value,
                self.title(),
                claim.value,
                claim.value
            );
            let help = format!("write {}", found.value);
            self.report(Some(place), title, format!("described as {}", claim.value), help, header);
        }
        let claimed = Constant { value: claim.value, signed: claim.signed, size: INT };
        if (found.signed, found.size) != (claimed.signed, claimed.size) {
            let title =
                format!("`{name}` is {} in the header of {}, not {}", found.c_type(), self.title(), claimed.c_type());
            let platform = &self.case.spec.platform(self.case.platform).name;
            let help = if found.size != INT {
                "the description supports only constants of type int or unsigned int".to_owned()
            } else if found.signed {
                format!("remove {platform} from `unsigned`")
            } else {
                format!("write `unsigned = [\"{platform}\"]` for a name of `[[values]]`")
            };
            self.report(Some(place), title, format!("described as {}", claimed.c_type()), help, header);
        }
    }

    fn errors(&mut self) {
        if self.case.partial {
            return;
        }
        let platform = self.case.spec.platform(self.case.platform);
        for (name, number) in &platform.errno {
            self.out.compared += 3;
            let claimed = Constant { value: i64::from(*number), signed: true, size: INT };
            let found = self.case.facts.constants.get(name).copied();
            if found == Some(claimed) {
                continue;
            }
            let place = expected::errno_line(self.case.sources, &platform.name, name);
            let title = match found {
                Some(found) if found.value != claimed.value => {
                    format!("`{name}` is {} in the header, not {number}", found.value)
                }
                Some(found) => format!("`{name}` is {} in the header, not {}", found.c_type(), claimed.c_type()),
                None => format!("errno.h lacks `{name}`"),
            };
            self.report(place.as_ref(), title, format!("described as {number}"), String::new(), "errno.h");
        }
    }

    /// Checks that items described as absent do not exist.
    fn absent_items(&mut self) {
        if self.case.partial {
            return;
        }
        for common in self.case.spec.commons() {
            let Support::Absent(_) = &common.on[self.case.platform.0] else { continue };
            self.out.compared += 1;
            let Some(public) = self.case.facts.public.get(&common.name) else { continue };
            self.described.insert(&common.name);
            // The name may have another meaning on this platform.
            let elsewhere = self.case.spec.values.iter().flat_map(|t| &t.values).any(|v| v.name == common.name);
            if elsewhere || self.case.exceptions.unlisted(&self.about(), &common.name, &mut self.out.used) {
                continue;
            }
            let title = format!("{} has `{}`, described as absent", self.title(), common.name);
            let place = expected::line_of(self.case.sources, &common.place, "");
            self.report(
                Some(&place),
                title,
                "described as absent".to_owned(),
                "describe it for this platform".to_owned(),
                &public.file,
            );
        }
    }

    fn structs(&mut self) {
        for (index, s) in self.case.spec.structs.iter().enumerate() {
            if s.on.contains(&self.case.platform) {
                self.described.insert(&s.name);
                self.described.extend(s.aliases.iter().map(String::as_str));
                for field in &s.fields {
                    self.described.insert(&field.name);
                    self.described.extend(field.aliases.iter().map(String::as_str));
                }
                let before = self.out.findings.len();
                self.structure(StructId(index), s);
                if self.out.findings.len() > before
                    && self.case.exceptions.differs(&self.about(), &s.name, &mut self.out.used)
                {
                    self.out.findings.truncate(before);
                }
            }
        }
    }

    /// Whether everything that uses a struct is newer than the headers.
    fn only_later(&self, id: StructId) -> bool {
        let contains =
            |outer: &Struct| outer.fields.iter().any(|f| matches!(f.meaning.ty, CType::Struct(inner) if inner == id));
        let mut users = expected::offers(self.case.spec, self.case.platform)
            .filter(|(_, o)| o.argument.structure() == Some(id))
            .peekable();
        let outer: Vec<StructId> =
            self.case.spec.structs.iter().enumerate().filter(|(_, s)| contains(s)).map(|(i, _)| StructId(i)).collect();
        if users.peek().is_none() {
            return !outer.is_empty() && outer.into_iter().all(|outer| self.only_later(outer));
        }
        users.all(|(_, offer)| When::from(&offer.since).in_headers_of(self.case.release) == Some(false))
            && outer.into_iter().all(|outer| self.only_later(outer))
    }

    fn structure(&mut self, id: StructId, s: &'a Struct) {
        let facts = self.case.facts;
        let name = match self.case.exceptions.named(&self.about(), &s.name, &mut self.out.used) {
            Some(name) => name,
            None => &s.name,
        };
        let Some(record) = facts.record(name) else {
            self.out.compared += 1;
            if !self.case.partial && !self.only_later(id) {
                let title = format!("the headers of {} have no `{}`", self.title(), s.name);
                self.report(
                    Some(&s.place),
                    title,
                    "described here".to_owned(),
                    "correct the name, or remove the platform".to_owned(),
                    "",
                );
            }
            return;
        };
        let own = self.case.facts.public.contains_key(&s.name)
            || self.case.facts.public.contains_key(name.split('.').next().unwrap_or(name));
        if self.case.partial && !own {
            return;
        }
        let header = record.file.clone();
        let what = |of: &str| format!("{of} of `{}`", s.name);
        let grown = s.fields.iter().any(|f| self.later(f));
        let laid_out = layout::layout(&self.case.spec.structs, id, self.case.abi);
        if !grown {
            self.same(&what("the size"), u64::from(laid_out.extent.size), record.size, &s.place, &header);
            self.same(&what("the alignment"), u64::from(laid_out.extent.align), record.align, &s.place, &header);
        }
        let kind = |union| if union { "a union" } else { "a struct" };
        self.same(&format!("`{}`", s.name), kind(s.union), kind(record.union), &s.place, &header);
        let packed = |packed| if packed { "packed" } else { "not packed" };
        self.same(&format!("`{}`", s.name), packed(s.packed), packed(record.packed), &s.place, &header);
        for alias in &s.aliases {
            self.out.compared += 1;
            let found = facts.record(alias).is_some_and(|other| std::ptr::eq(other, record) || same(other, record));
            if !found && !self.case.exceptions.absent(&self.about(), alias, &mut self.out.used) {
                let title = format!("the header has no `{alias}` with the layout of `{}`", s.name);
                self.report(
                    Some(&s.place),
                    title,
                    "described here".to_owned(),
                    "correct `aliases`".to_owned(),
                    &header,
                );
            }
        }
        let mut matched = BTreeSet::new();
        for (field, offset) in s.fields.iter().zip(&laid_out.offsets) {
            self.field(s, field, u64::from(*offset), record, &mut matched);
        }
        self.undescribed_fields(s, record, &matched);
        if !s.union && !grown {
            let claimed = holes(
                s.fields.iter().zip(&laid_out.offsets).map(|(f, at)| {
                    let one = layout::extent(&self.case.spec.structs, &f.meaning.ty, self.case.abi).size;
                    (u64::from(*at), u64::from(one) * elements(f))
                }),
                u64::from(laid_out.extent.size),
            );
            let found = holes(record.fields.iter().map(|f| (f.offset, f.size)), record.size);
            // The C library may name the padding that the description calls reserved.
            if !s.fields.iter().any(|f| is_private(&f.name)) {
                self.same(&what("the padding"), shown(&claimed), shown(&found), &s.place, &header);
            }
        }
    }

    /// Whether a field is newer than the headers.
    fn later(&self, field: &Field) -> bool {
        field.grew.as_deref().is_some_and(|grew| When::From(grew).in_headers_of(self.case.release) == Some(false))
    }

    fn field(&mut self, s: &Struct, field: &'a Field, offset: u64, record: &Record, matched: &mut BTreeSet<String>) {
        let header = &record.file;
        let full = format!("`{}` of `{}`", field.name, s.name);
        self.out.compared += 1;
        if is_private(&field.name) {
            // Reserved names of the C library, whose sizes differ between libraries. The size of the struct and the offsets of
            // the other members are compared.
            return;
        }
        let Some((first, found)) = record.member(&field.name) else {
            if !self.later(field) {
                let title = format!("`{}` has no member `{}` in the header", s.name, field.name);
                let names: Vec<&str> = record.fields.iter().map(|f| f.name.as_str()).collect();
                self.report(
                    Some(&field.place),
                    title,
                    "described here".to_owned(),
                    format!("the header's members are {}", names.join(", ")),
                    header,
                );
            }
            return;
        };
        if self.later(field) {
            let title = format!("{full} already exists, but is described as added later");
            self.report(
                Some(&field.place),
                title,
                "described as added later".to_owned(),
                "correct `grew`".to_owned(),
                header,
            );
        }
        matched.insert(first.to_owned());
        matched.insert(field.name.clone());
        self.same(&format!("the offset of {full}"), offset, found.offset, &field.place, header);
        let one = layout::extent(&self.case.spec.structs, &field.meaning.ty, self.case.abi).size;
        self.same(&format!("the size of {full}"), u64::from(one) * elements(field), found.size, &field.place, header);
        self.same(&format!("the size of an element of {full}"), u64::from(one), found.element, &field.place, header);
        let (claimed, seen) = (
            if field.count == Count::One { "not an array" } else { "an array" },
            if found.array { "an array" } else { "not an array" },
        );
        self.same(&full, claimed, seen, &field.place, header);
        if matches!(field.count, Count::Rest { .. }) {
            let open = |open| if open { "an array without a length" } else { "an array with a length" };
            self.same(&full, open(true), open(found.flexible || found.size == 0), &field.place, header);
        }
        let claimed =
            self.described_class(&field.meaning.ty, found.ty.contains("char") && !found.ty.contains("signed"));
        let seen = self.seen_class(found, &field.meaning.ty);
        self.same(&format!("the type of {full}"), claimed, seen, &field.place, header);
        for alias in &field.aliases {
            self.out.compared += 1;
            match record.member(alias) {
                Some((first, other)) => {
                    matched.insert(first.to_owned());
                    matched.insert(alias.clone());
                    self.same(
                        &format!("the offset of `{alias}`, an alias in `{}`,", s.name),
                        offset,
                        other.offset,
                        &field.place,
                        header,
                    );
                    self.same(
                        &format!("the size of `{alias}`, an alias in `{}`,", s.name),
                        found.size,
                        other.size,
                        &field.place,
                        header,
                    );
                }
                None if self.case.exceptions.absent(&self.about(), alias, &mut self.out.used) => {}
                None => {
                    let title = format!("`{}` has no member `{alias}`, described as an alias", s.name);
                    self.report(
                        Some(&field.place),
                        title,
                        "described here".to_owned(),
                        "correct `aliases`".to_owned(),
                        header,
                    );
                }
            }
        }
    }

    fn described_class(&self, ty: &CType, plain_char: bool) -> String {
        let signed = |signed| if signed { "a signed integer" } else { "an unsigned integer" };
        match ty {
            CType::Int { signed: s, .. } | CType::Long { signed: s } => signed(*s).to_owned(),
            CType::CInt => signed(true).to_owned(),
            CType::CUInt => signed(false).to_owned(),
            CType::AssocT => signed(self.case.spec.platform(self.case.platform).assoc_signed).to_owned(),
            CType::Char => if plain_char { "char" } else { "a plain char" }.to_owned(),
            CType::Pointer(to) => format!("a pointer to {to}"),
            CType::Struct(id) => format!("struct {}", self.case.spec.structure(*id).name),
        }
    }

    fn seen_class(&self, found: &facts::Field, claimed: &CType) -> String {
        let last_word = |ty: &str| facts::words(ty).into_iter().rfind(|word| word != "*").unwrap_or_default();
        match found.class {
            Class::Integer { .. } if *claimed == CType::Char && self.case.facts.resolved(&found.ty) == "char" => {
                "char".to_owned()
            }
            Class::Integer { signed: true } => "a signed integer".to_owned(),
            Class::Integer { signed: false } => "an unsigned integer".to_owned(),
            Class::Pointer => format!("a pointer to {}", last_word(&found.ty)),
            Class::Record => {
                let name = last_word(&self.case.facts.resolved(&found.ty));
                let same = matches!(claimed, CType::Struct(id) if {
                    let s = self.case.spec.structure(*id);
                    s.name == name || s.aliases.contains(&name) || found.ty.contains('(') || last_word(&found.ty) == s.name
                });
                match claimed {
                    CType::Struct(id) if same => format!("struct {}", self.case.spec.structure(*id).name),
                    _ => format!("struct {name}"),
                }
            }
        }
    }

    fn undescribed_fields(&mut self, s: &Struct, record: &Record, matched: &BTreeSet<String>) {
        for found in &record.fields {
            self.out.compared += 1;
            if matched.contains(&found.name) || is_private(&found.name) {
                continue;
            }
            let title = format!(
                "the header's `{}` has a member `{}` ({}, {} bytes at {}) that the description lacks",
                s.name, found.name, found.ty, found.size, found.offset
            );
            // Place it after the described member that precedes it in the header.
            let before =
                s.fields.iter().rfind(|f| record.fields.iter().any(|r| r.name == f.name && r.offset <= found.offset));
            let place = before.map_or(&s.place, |f| &f.place);
            self.out.missing_members.push((s.name.clone(), found.name.clone()));
            self.report(Some(place), title, "missing after this".to_owned(), "add the member".to_owned(), &record.file);
        }
    }

    fn functions(&mut self) {
        for function in &self.case.spec.functions {
            let common = &function.common;
            let Some(offer) = common.offer(self.case.platform) else { continue };
            self.described.insert(&common.name);
            self.out.compared += 1;
            let found = self.case.facts.functions.get(&common.name);
            if self.case.partial && found.is_none() {
                continue;
            }
            match (found, &offer.prototype) {
                (None, _) => {
                    if !self.case.exceptions.absent(&self.about(), &common.name, &mut self.out.used) {
                        let title = format!("the headers of {} do not declare `{}`", self.title(), common.name);
                        self.report(
                            Some(&offer.place),
                            title,
                            "described here".to_owned(),
                            "correct the name, or write `absent`".to_owned(),
                            "",
                        );
                    }
                }
                (Some(found), Some(prototype)) => {
                    self.out.compared += 1;
                    let resolved = |ty: &str| plain(&self.case.facts.resolved(ty));
                    let claimed = signature(prototype);
                    if resolved(&claimed) != resolved(&found.signature) {
                        let title =
                            format!("`{}` is `{}` in the header, not `{claimed}`", common.name, found.signature);
                        let label = format!("described as `{claimed}`");
                        let header = found.file.clone();
                        let place = if self.own_prototype(offer) { &offer.place } else { &common.place };
                        self.report(Some(place), title, label, "correct `returns` or `args`".to_owned(), &header);
                    }
                }
                (Some(_), None) => {}
            }
        }
    }

    /// Whether a platform has its own prototype.
    fn own_prototype(&self, offer: &codegen::model::Offer) -> bool {
        expected::line_of(self.case.sources, &offer.place, "args") != offer.place
    }

    /// The entry after which a name fits best: the last one of its kind on this platform with the longest common prefix,
    /// not counting the prefix that all names share.
    fn neighbour(&self, name: &str, kind: Kind) -> Option<&'a Place> {
        let spec = self.case.spec;
        let platform = self.case.platform;
        // On a tie, prefer an enumeration to a list of constants.
        let all: Vec<(&str, u8, &Place)> = match kind {
            Kind::Record | Kind::Typedef => {
                let here = spec.structs.iter().filter(|s| s.on.contains(&platform));
                here.map(|s| (s.name.as_str(), 0, &s.place)).collect()
            }
            Kind::Function => spec.functions.iter().map(|f| (f.common.name.as_str(), 0, &f.common.place)).collect(),
            Kind::Macro | Kind::Enumerator => {
                let items = expected::offers(spec, platform).map(|(name, offer)| (name, 0, &offer.place));
                let values = spec.values.iter().flat_map(|table| {
                    let fit = if table.kind == ValuesKind::Constants { 1 } else { 2 };
                    table.values.iter().map(move |value| (value, fit))
                });
                let values = values.filter(|(value, _)| value.on[platform.0].is_some());
                items.chain(values.map(|(value, fit)| (value.name.as_str(), fit, &value.place))).collect()
            }
        };
        let common = |other: &str| {
            let same = name.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
            name[..same].rfind('_').map_or(0, |end| end + 1)
        };
        let (other, _, place) = all.into_iter().max_by_key(|(other, fit, _)| (common(other), *fit))?;
        let same = common(other);
        (same > 0 && !["SCTP_", "sctp_"].contains(&&name[..same])).then_some(place)
    }

    fn unlisted(&mut self) {
        let mut left: BTreeMap<&str, &facts::Public> = BTreeMap::new();
        for (name, public) in &self.case.facts.public {
            self.out.compared += 1;
            if !self.described.contains(name.as_str()) && name != "sctp_assoc_t" {
                left.insert(name, public);
            }
        }
        let about = self.about();
        let line_of = |name: &str| {
            let values = self.case.spec.values.iter().flat_map(|t| &t.values).map(|v| (&v.name, &v.place));
            let items = self.case.spec.commons().map(|c| (&c.name, &c.place));
            values.chain(items).find(|(n, _)| *n == name).map(|(_, place)| place)
        };
        for (name, public) in left {
            if self.case.exceptions.unlisted(&about, name, &mut self.out.used) {
                continue;
            }
            self.out.missing_names.push(name.to_owned());
            let what = match public.kind {
                Kind::Macro => "macro",
                Kind::Enumerator => "enumerator",
                Kind::Record => "struct",
                Kind::Typedef => "typedef",
                Kind::Function => "function",
            };
            let value = self.case.facts.constants.get(name).map_or(String::new(), |c| format!(" = {}", c.value));
            let title = format!(
                "the headers of {} have `{name}`{value} ({what}), which the description lacks",
                self.case.set_or(self.title())
            );
            let help = format!("describe it, or add it to {} with a reason", exceptions::PATH);
            let (place, label) = match line_of(name) {
                Some(place) => (Some(place), "has no number on this platform"),
                None => (self.neighbour(name, public.kind), "may belong after this"),
            };
            self.report(place, title, label.to_owned(), help, &public.file);
        }
    }
}

impl Case<'_> {
    fn set_or<'b>(&'b self, platform: &'b str) -> &'b str {
        if self.partial {
            self.set
        } else {
            platform
        }
    }
}

/// Whether two structs have the same layout, regardless of the names of their members.
fn same(one: &Record, other: &Record) -> bool {
    let members = |record: &Record| {
        let member = |f: &facts::Field| (f.offset, f.size, f.element, f.class);
        record.fields.iter().map(member).collect::<Vec<_>>()
    };
    (one.size, one.align) == (other.size, other.align) && members(one) == members(other)
}

/// Whether C reserves a name for the implementation.
pub(super) fn is_private(name: &str) -> bool {
    name.starts_with("__")
}

pub(crate) fn elements(field: &Field) -> u64 {
    match field.count {
        Count::One => 1,
        Count::Fixed(n) => u64::from(n),
        Count::Rest { .. } => 0,
    }
}

/// The byte ranges that no member covers.
pub(crate) fn holes(members: impl Iterator<Item = (u64, u64)>, size: u64) -> Vec<(u64, u64)> {
    let mut members: Vec<_> = members.collect();
    members.sort_unstable();
    let (mut end, mut holes) = (0, Vec::new());
    for (at, len) in members {
        if at > end {
            holes.push((end, at));
        }
        end = end.max(at + len);
    }
    if size > end {
        holes.push((end, size));
    }
    holes
}

fn shown(holes: &[(u64, u64)]) -> String {
    if holes.is_empty() {
        return "none".to_owned();
    }
    holes.iter().map(|(from, to)| format!("{from}..{to}")).collect::<Vec<_>>().join(", ")
}

/// For example `int (int, struct sockaddr *, int, int)`.
fn signature(prototype: &Prototype) -> String {
    let args: Vec<String> = prototype.args.iter().map(|arg| without_name(arg)).collect();
    let args = if args.is_empty() { "void".to_owned() } else { args.join(", ") };
    format!("{} ({args})", prototype.returns)
}

fn without_name(arg: &str) -> String {
    let arg = arg.trim();
    let end = arg.trim_end_matches(|c: char| c.is_alphanumeric() || c == '_').trim_end();
    let name = arg[end.len()..].trim();
    let is_type =
        matches!(name, "int" | "char" | "long" | "short" | "unsigned" | "void") || end.is_empty() || end == "struct";
    if is_type {
        arg.to_owned()
    } else {
        end.to_owned()
    }
}

/// Removes qualifiers and attributes that do not belong to the type.
fn plain(signature: &str) -> String {
    let words = signature.split(' ').filter(|word| !matches!(*word, "restrict" | "__restrict" | "__restrict__"));
    let text = words.collect::<Vec<_>>().join(" ");
    text.split(" __attribute__").next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_arguments_are_removed() {
        for (arg, ty) in [
            ("int sd", "int"),
            ("struct sockaddr *addrs", "struct sockaddr *"),
            ("const void *", "const void *"),
            ("unsigned int", "unsigned int"),
            ("struct sctp_sndrcvinfo *", "struct sctp_sndrcvinfo *"),
            ("sctp_assoc_t id", "sctp_assoc_t"),
        ] {
            assert_eq!(without_name(arg), ty);
        }
    }

    #[test]
    fn padding_is_found_between_and_after_members() {
        assert_eq!(shown(&holes([(0, 2), (4, 4)].into_iter(), 12)), "2..4, 8..12");
        assert_eq!(shown(&holes([(0, 4)].into_iter(), 4)), "none");
    }
}
