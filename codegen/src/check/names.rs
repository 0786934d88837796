//! Names and numbers across all items.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostics, Place};
use crate::input::file::{Access, ValuesKind};
use crate::model::{names, CType, Common, ItemKind, Notification, Opt, PlatformId, Spec, Support};

/// Names of Rust's prelude: a type with the same name would hide them in its module.
const PRELUDE: &str = "AsMut AsRef AsyncFn AsyncFnMut AsyncFnOnce Box Clone Copy Debug Default DoubleEndedIterator Drop Eq \
                       Err ExactSizeIterator Extend Fn FnMut FnOnce From FromIterator Future Hash Into IntoFuture \
                       IntoIterator Iterator None Ok Option Ord PartialEq PartialOrd Result Send Sized Some String Sync \
                       ToOwned ToString TryFrom TryInto Unpin Vec";

/// Names that `sctp_opts::options`, its examples or its tests already use.
const OPTIONS: &str =
    "All AssocId Current Duration Form Future Ipv4Addr Ipv6Addr List Member N NotificationType OneToOne Ppid \
                       Row Socket SocketAddr Tail Ticks";

/// Names that `sctp_opts::cmsgs` already uses.
const CMSGS: &str = "AssocId Cmsg Duration Info Ipv4Addr Ipv6Addr Ppid ReceiveCmsg SendCmsg";

/// Names that `sctp_opts::notifications` already uses.
const NOTIFICATIONS: &str =
    "AssocId Duration Error Info Ipv4Addr Ipv6Addr Notification NotificationType Numbers Other Piece \
                             OwnedNotification Ppid Raw RawNotification SocketAddr Unknown";

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    let options: Vec<&Common> = spec.options.iter().map(|o| &o.common).collect();
    let cmsgs: Vec<&Common> = spec.cmsgs.iter().map(|c| &c.common).collect();
    let notifications: Vec<&Common> = spec.notifications.iter().map(|n| &n.common).collect();
    let functions: Vec<&Common> = spec.functions.iter().map(|f| &f.common).collect();
    for (kind, items) in
        [("options", &options), ("cmsgs", &cmsgs), ("notifications", &notifications), ("functions", &functions)]
    {
        same_names(kind, items.iter().map(|item| (item.name.as_str(), &item.place)), diagnostics);
    }
    calls(spec, diagnostics);
    same_names("calls", spec.calls.iter().map(|call| (call.name.as_str(), &call.place)), diagnostics);
    same_numbers("options", spec.options.iter().map(|o| (o.level.as_str(), &o.common)), spec, diagnostics);
    same_numbers("cmsgs", cmsgs.iter().map(|c| ("", *c)), spec, diagnostics);
    same_numbers("notifications", notifications.iter().map(|n| ("", *n)), spec, diagnostics);
    two_values(spec, diagnostics);
    rust_names(spec, diagnostics);
    for platform in spec.platform_ids() {
        c_names(spec, platform, diagnostics);
    }
}

/// Checks that no call has the name of an option, which is a static in Rust as well, and each variant of `Call` is one call.
fn calls(spec: &Spec, diagnostics: &mut Diagnostics) {
    let mut variants: BTreeMap<&str, (&str, &Place)> = BTreeMap::new();
    for call in &spec.calls {
        let own = call.name.to_ascii_uppercase();
        let both = |option: &&Opt| {
            option.common.name == own
                && spec.platform_ids().any(|platform| {
                    let offer = option.common.offer(platform);
                    offer.is_some_and(|o| o.access != Access::None) && !call.errors[platform.0].is_empty()
                })
        };
        if let Some(option) = spec.options.iter().find(both) {
            let title = format!("`{}` would have the same name as the option `{own}` in `sctp-opts`", call.name);
            diagnostics
                .push(Code::RustNameCollision, call.place.clone(), title, "the second", "rename it, or remove it")
                .also(option.common.place.clone(), "the first");
        }
        for variant in &call.rust {
            // Two calls with the same name are a different error.
            let first = variants.insert(variant, (&call.name, &call.place));
            if let Some((_, first)) = first.filter(|(name, _)| *name != call.name) {
                let title = format!("`Call::{variant}` is described twice");
                diagnostics
                    .push(Code::DuplicateName, call.place.clone(), title, "the second", "remove one of them")
                    .also(first.clone(), "the first");
            }
        }
    }
}

fn same_names<'a>(kind: &str, items: impl Iterator<Item = (&'a str, &'a Place)>, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &Place> = BTreeMap::new();
    for (name, place) in items {
        if let Some(first) = seen.get(name) {
            let title = format!("there are two {kind} `{name}`");
            let help = "remove one of them, and write differences between platforms in `on`";
            diagnostics
                .push(Code::DuplicateName, place.clone(), title, "again here", help)
                .also((*first).clone(), "first here");
        }
        seen.entry(name).or_insert(place);
    }
}

fn same_numbers<'a>(
    kind: &str,
    items: impl Iterator<Item = (&'a str, &'a Common)>,
    spec: &Spec,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: BTreeMap<(usize, &str, i64), (&Common, Place)> = BTreeMap::new();
    for (level, item) in items {
        for (index, support) in item.on.iter().enumerate() {
            let Some(offer) = support.offer() else { continue };
            let Some(value) = offer.value else { continue };
            if let Some((first, place)) = seen.get(&(index, level, value)) {
                if first.name == item.name {
                    continue; // Reported as a duplicate name.
                }
                let platform = &spec.platforms[index].title;
                let title =
                    format!("{kind} `{}` and `{}` both have the number {value} on {platform}", first.name, item.name);
                diagnostics
                    .push(
                        Code::DuplicateNumber,
                        offer.place.clone(),
                        title,
                        "the second",
                        "correct one of the numbers; if they are one option, list the second name in `aliases`",
                    )
                    .also(place.clone(), "the first");
            } else {
                seen.insert((index, level, value), (item, offer.place.clone()));
            }
        }
    }
}

/// Checks that a C name has one number on a platform.
fn two_values(spec: &Spec, diagnostics: &mut Diagnostics) {
    for (index, platform) in spec.platforms.iter().enumerate() {
        let mut seen: BTreeMap<&str, (i64, Place)> = BTreeMap::new();
        let numbered = spec
            .options
            .iter()
            .map(|o| &o.common)
            .chain(spec.cmsgs.iter().map(|c| &c.common))
            .chain(spec.notifications.iter().map(|n| &n.common));
        let items = numbered.flat_map(|c| {
            let offer = c.on[index].offer();
            let names = offer.into_iter().flat_map(|o| std::iter::once(&c.name).chain(&o.aliases));
            names.filter_map(move |name| {
                offer.and_then(|o| o.value).map(|v| (name.as_str(), v, offer.map_or(&c.place, |o| &o.place)))
            })
        });
        let values = spec
            .values
            .iter()
            .flat_map(|t| t.values.iter().filter_map(|v| v.on[index].map(|n| (v.name.as_str(), n, &v.place))));
        for (name, value, place) in items.chain(values) {
            match seen.get(name) {
                Some((first, at)) if *first != value => {
                    let title = format!("`{name}` is {first} and {value} on {}", platform.title);
                    let help = "one of the two is wrong: check the header";
                    diagnostics
                        .push(Code::TwoValues, place.clone(), title, format!("{value} here"), help)
                        .also(at.clone(), format!("{first} here"));
                }
                _ => {
                    seen.insert(name, (value, place.clone()));
                }
            }
        }
    }
}

/// Checks Rust names. `sctp_opts::options` contains options and values; messages use values by their names.
fn rust_names(spec: &Spec, diagnostics: &mut Diagnostics) {
    let options = spec.options.iter().filter(|o| spec.platform_ids().any(|p| o.wrapped(p)));
    let options = options.flat_map(|o| {
        let own = (o.rust.clone(), o.common.name.as_str(), &o.common.place);
        std::iter::once(own).chain(parts(spec, o))
    });
    let values: Vec<_> = spec
        .values
        .iter()
        .filter(|v| v.kind != ValuesKind::Constants)
        .filter_map(|v| v.values.first().map(|first| (v.name.clone(), v.name.as_str(), &first.place)))
        .collect();
    apart(OPTIONS, values.iter().cloned().chain(options), diagnostics);
    let cmsgs = spec.cmsgs.iter().map(|c| (c.rust.clone(), c.common.name.as_str(), &c.common.place));
    apart(CMSGS, values.iter().cloned().chain(cmsgs), diagnostics);
    let notifications = spec.notifications.iter().flat_map(|n| {
        let own = (n.rust.clone(), n.common.name.as_str(), &n.common.place);
        std::iter::once(own).chain(inner_types(spec, n))
    });
    apart(NOTIFICATIONS, values.iter().cloned().chain(notifications), diagnostics);
}

/// The types of the structs in an option's struct.
fn parts<'s>(spec: &'s Spec, of: &'s Opt) -> Vec<(String, &'s str, &'s Place)> {
    let mut all: Vec<(String, &str, &Place)> = Vec::new();
    for platform in spec.platform_ids().filter(|platform| of.wrapped(*platform)) {
        let Some(offer) = of.common.offer(platform) else { continue };
        let fields = offer.argument.structure().map_or(&[][..], |id| &spec.structure(id).fields);
        let parts =
            fields.iter().filter(|field| of.shows(offer, field) && of.part(spec, platform, offer, field).is_some());
        for field in parts {
            let name = names::inner_type(&of.rust, &of.common.field(None, field).rust);
            if !all.iter().any(|(known, ..)| *known == name) {
                all.push((name, &field.name, &field.place));
            }
        }
    }
    all
}

/// The types of the structs in a notification's struct.
fn inner_types<'s>(spec: &'s Spec, of: &'s Notification) -> Vec<(String, &'s str, &'s Place)> {
    let mut all: Vec<(String, &str, &Place)> = Vec::new();
    for offer in of.common.on.iter().filter_map(Support::offer) {
        let fields = offer.argument.structure().map_or(&[][..], |id| &spec.structure(id).fields);
        for field in fields.iter().filter(|field| matches!(field.meaning.ty, CType::Struct(_))) {
            let name = names::inner_type(&of.rust, &of.common.field(None, field).rust);
            if !all.iter().any(|(known, ..)| *known == name) {
                all.push((name, &field.name, &field.place));
            }
        }
    }
    all
}

/// Checks that the types of a module have different Rust names, and none that the module already uses.
fn apart<'a>(
    taken: &'static str,
    names: impl Iterator<Item = (String, &'a str, &'a Place)>,
    diagnostics: &mut Diagnostics,
) {
    let taken = taken.split_whitespace().chain(PRELUDE.split_whitespace());
    let mut seen: BTreeMap<String, Option<(&str, &Place)>> = taken.map(|name| (name.to_owned(), None)).collect();
    for (rust, name, place) in names {
        match seen.get(&rust) {
            // Reported as a duplicate name.
            Some(Some((first, _))) if *first == name => {}
            Some(first) => {
                let title = format!("`{name}` would be the Rust type `{rust}`, which exists already");
                let help = "give it another `rust` name";
                let place = place.clone();
                // Tables of values are checked for several modules.
                if diagnostics.has(Code::RustNameCollision, &place) {
                    continue;
                }
                let diagnostic = diagnostics.push(Code::RustNameCollision, place, title, "the second", help);
                if let Some((_, first)) = first {
                    diagnostic.also((*first).clone(), "the first");
                }
            }
            None => {
                seen.insert(rust, Some((name, place)));
            }
        }
    }
}

/// The namespaces of C.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A macro, which excludes any other use of its name.
    Constant,
    /// A struct tag; a function may have the same name.
    Tag,
    Type,
    Function,
}

impl Kind {
    fn article_and_name(self) -> &'static str {
        match self {
            Kind::Constant => "a constant",
            Kind::Tag => "a struct",
            Kind::Type => "a type",
            Kind::Function => "a function",
        }
    }
}

/// Checks that a C name has one meaning on a platform.
fn c_names(spec: &Spec, platform: PlatformId, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<String, (Kind, Place)> = BTreeMap::new();
    let mut add = |name: &str, kind: Kind, place: &Place, diagnostics: &mut Diagnostics| {
        let Some((first, at)) = seen.get(name) else {
            seen.insert(name.to_owned(), (kind, place.clone()));
            return;
        };
        // Two layouts of one struct are a different error.
        let together = [(Kind::Function, Kind::Tag), (Kind::Tag, Kind::Type), (Kind::Type, Kind::Tag)];
        if *first == kind || together.contains(&(*first, kind)) || diagnostics.has(Code::DuplicateName, place) {
            return;
        }
        let (one, other) = (first.article_and_name(), kind.article_and_name());
        let title = format!("`{name}` is {one} and {other} on {}", spec.platform(platform).title);
        let help = "a name in C has one meaning: correct one of them";
        diagnostics.push(Code::DuplicateName, place.clone(), title, "the second", help).also(at.clone(), "the first");
    };
    for (kind, common) in spec.items() {
        let Some(offer) = common.offer(platform) else { continue };
        let kind = if kind == ItemKind::Function { Kind::Function } else { Kind::Constant };
        for name in std::iter::once(&common.name).chain(&offer.aliases) {
            add(name, kind, &common.place, diagnostics);
        }
    }
    for value in spec.values.iter().flat_map(|table| &table.values).filter(|v| v.on[platform.0].is_some()) {
        add(&value.name, Kind::Constant, &value.place, diagnostics);
    }
    for s in spec.structs.iter().filter(|s| s.on.contains(&platform)) {
        add(&s.name, if s.typedef { Kind::Type } else { Kind::Tag }, &s.place, diagnostics);
        for alias in &s.aliases {
            add(alias, Kind::Type, &s.place, diagnostics);
        }
    }
    let constant = |name: &str| matches!(seen.get(name), Some((Kind::Constant, _)));
    let mut clashes: Vec<(String, Place)> = Vec::new();
    for s in spec.structs.iter().filter(|s| s.on.contains(&platform)) {
        let fields = s.fields.iter().filter(|field| constant(&field.name));
        clashes.extend(fields.map(|field| (field.name.clone(), field.place.clone())));
    }
    for function in &spec.functions {
        let prototype = function.common.offer(platform).and_then(|offer| offer.prototype.as_ref());
        for arg in prototype.iter().flat_map(|prototype| &prototype.args) {
            let name = arg.rsplit([' ', '*']).next().unwrap_or_default();
            if constant(name) {
                clashes.push((name.to_owned(), function.common.place.clone()));
            }
        }
    }
    for (name, place) in clashes {
        let title = format!("`{name}` is a constant as well on {}", spec.platform(platform).title);
        if !diagnostics.has(Code::DuplicateName, &place) {
            let help = "the preprocessor replaces it with the constant's number: correct one of the names";
            diagnostics.push(Code::DuplicateName, place, title, "a member or a parameter", help);
        }
    }
}

impl Spec {
    /// The common parts of all items.
    pub fn commons(&self) -> impl Iterator<Item = &Common> {
        let options = self.options.iter().map(|o| &o.common);
        let cmsgs = self.cmsgs.iter().map(|c| &c.common);
        let notifications = self.notifications.iter().map(|n| &n.common);
        options.chain(cmsgs).chain(notifications).chain(self.functions.iter().map(|f| &f.common))
    }
}
