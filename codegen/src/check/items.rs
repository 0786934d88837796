//! Options, ancillary messages, notifications and functions.

use super::availability::{self, Item};
use super::context::Check;
use super::{example, named_structs, sentence, shared, structs};
use crate::diag::{Code, Place};
use crate::input::file::{self, Access, Role, Scope, Text};
use crate::input::parse::Entry;
use crate::model::layout::{Abi, Layout};
use crate::model::names;
use crate::model::option::{selectors, SUBSCRIPTIONS};
use crate::model::{Argument, CType, Cause, Cmsg, Count, Function, Meaning, Notification, Opt, PlatformId, StructId};

pub(super) fn options(check: &mut Check<'_>, shared: &[Vec<Cause>]) -> Vec<Opt> {
    let mut options = Vec::new();
    for entry in &check.parsed.options {
        // The result will be discarded.
        if check.diagnostics.is_full() {
            break;
        }
        let mut option = option(check, entry);
        if option.level == "IPPROTO_SCTP" {
            shared::add(shared, &mut option.common, option.scope);
        }
        options.push(option);
    }
    options
}

fn option(check: &mut Check<'_>, entry: &Entry<file::Opt>) -> Opt {
    let opt = &*entry.it;
    if let Some(reason) = &opt.no_wrapper {
        sentence::note(check, entry, "no_wrapper", reason);
    }
    let wrapped = opt.no_wrapper.is_none();
    let offered = opt.on.values().any(|line| line.absent.is_none());
    match (&opt.structure, &opt.ty) {
        (Some(_), Some(ty)) => {
            let title = format!("`{}` has both a struct and a plain type", *opt.name);
            check.push(Code::NoArgument, entry.place(ty), title, "the second", "keep `struct` or `type`");
        }
        (None, None)
            if wrapped && offered && opt.addresses.is_none() && named_structs::names_of(opt).next().is_none() =>
        {
            let title = format!("`{}` has no argument", *opt.name);
            let help = "add `struct = \"…\"` or `type = \"…\"`; or `no_wrapper = \"why\"` if it should not be used";
            check.push(Code::NoArgument, entry.place(&opt.name), title, "missing argument", help);
        }
        _ => {}
    }
    if let Some(addresses) = &opt.addresses {
        let other = opt.structure.is_some() || opt.ty.is_some();
        if wrapped || other {
            let title = format!("`{}` cannot be read or set as addresses", *opt.name);
            let help = if other { "keep `struct`, `type` or `addresses`" } else { "add `no_wrapper = \"why\"`" };
            check.push(Code::NoArgument, entry.place(addresses), title, "addresses", help);
        }
    }
    if let Some(structure) = opt.structure.as_ref().filter(|_| opt.ty.is_none()) {
        let says = opt.as_.is_some() || opt.unit.is_some() || opt.zero.is_some() || opt.range.is_some();
        if says {
            let title =
                format!("`{}` takes a struct: `as`, `unit`, `zero` and `range` are for a plain type", *opt.name);
            let help = "use these keys for the field: `field.NAME = { unit = \"ms\" }`";
            check.push(Code::NoArgument, entry.place(structure), title, "a struct", help);
        }
    }
    for line in opt.on.values() {
        if let Some(text) = line.returns.as_ref().or(line.args.iter().flatten().next()) {
            not_of_this_kind(check, entry, text, &opt.name, "an option", "`returns` and `args`");
        }
    }
    selector(check, entry);
    let scalar = opt.ty.as_ref().and_then(|ty| scalar(check, entry, ty));
    let item = Item {
        name: &opt.name,
        doc: &opt.doc,
        details: opt.details.as_ref(),
        rfc: opt.rfc.as_ref(),
        draft: opt.draft.as_ref(),
        protocol: &opt.protocol,
        deprecated: opt.deprecated.as_ref(),
        on: &opt.on,
        packetdrill: opt.packetdrill.as_ref(),
        access: opt.access,
        ids: opt.ids.as_ref(),
        numbers: Some(CType::CInt),
        prototype: None,
        field: Some(&opt.field),
        structures: named_structs::names_of(opt).collect(),
    };
    let common = availability::common(check, entry, &item, |check, platform, line, place| {
        if let Some(name) = line.structure.as_ref().or(opt.structure.as_ref()) {
            let access = line.access.unwrap_or(opt.access);
            match named_structs::argument(check, entry, name, platform, place) {
                Some(id) => {
                    if wrapped && access != Access::None {
                        wrappable(check, entry, id, platform, place);
                    }
                    Argument::Struct(id)
                }
                None => Argument::None,
            }
        } else if let Some(meaning) = &scalar {
            Argument::Scalar(meaning.clone())
        } else if let Some(addresses) = &opt.addresses {
            Argument::Addresses(**addresses)
        } else {
            let access = line.access.unwrap_or(opt.access);
            if wrapped && access != Access::None && opt.ty.is_none() && named_structs::names_of(opt).next().is_some() {
                let title = format!("`{}` has no argument on {}", *opt.name, check.platforms[platform.0].name);
                let help = "add `struct = \"…\"` to this line, or to the option";
                check.push(Code::NoArgument, place.clone(), title, "missing argument", help);
            }
            Argument::None
        }
    });
    let rust = opt.rust.as_ref().map_or_else(|| names::item(&opt.name), |r| (**r).clone());
    if !names::is_rust_type(&rust) {
        let at = opt.rust.as_ref().unwrap_or(&opt.name);
        let title = format!("`{rust}` cannot be the name of a Rust type");
        let help = "write `rust = \"…\"` with a name in camel case, like `AssocState`";
        check.push(Code::BadRustName, entry.place(at), title, "made from this", help);
    }
    level(check, entry);
    let described = Opt {
        example: opt.example.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect(),
        common,
        level: opt.level.as_ref().map_or_else(|| "IPPROTO_SCTP".to_owned(), |level| (**level).clone()),
        scope: opt.scope,
        wildcard: opt.wildcard,
        style: opt.style,
        rust: rust.clone(),
        adapted: adapted(check, entry, &rust),
        no_wrapper: opt.no_wrapper.as_ref().map(|r| (**r).clone()),
    };
    example::check(check, entry, &described);
    described
}

/// Checks that the level is an `int` constant on every platform that offers the option.
fn level(check: &mut Check<'_>, entry: &Entry<file::Opt>) {
    let Some(level) = &entry.it.level else { return };
    let number = |table: &crate::model::Values, platform: usize| {
        let named = table.values.iter().any(|value| value.name == **level && value.on[platform].is_some());
        named && table.types[platform] == CType::CInt
    };
    let lacks = (0..check.platforms.len()).find(|&platform| {
        let offered =
            |(name, line): (&Text, &file::Offer)| line.absent.is_none() && **name == check.platforms[platform].name;
        entry.it.on.iter().any(offered) && !check.values.iter().any(|table| number(table, platform))
    });
    if let Some(platform) = lacks {
        let title = format!("`{}` is not a level on {}", **level, check.platforms[platform].title);
        let help = "add it to a table of `[[values]]` with `kind = \"constants\"` and `type = \"int\"`";
        let known = check.values.iter().flat_map(|table| &table.values).map(|value| value.name.as_str());
        let levels = known.filter(|name| name.starts_with("SOL_") || name.starts_with("IPPROTO_"));
        let help = match crate::diag::suggest::nearest(level, levels) {
            Some(near) => format!("did you mean `{near}`? Otherwise {help}"),
            None => help.to_owned(),
        };
        check.push(Code::UnknownLevel, entry.place(level), title, "unknown level", help);
    }
}

/// How an option's fields depend on each other, per platform.
fn adapted(check: &mut Check<'_>, entry: &Entry<file::Opt>, rust: &str) -> Vec<Option<String>> {
    let mut found = vec![None; check.platforms.len()];
    for (platform, why) in &entry.it.adapted {
        sentence::check(check, entry, "adapted", why);
        if let Some(platform) = check.platform(entry, platform) {
            found[platform.0] = Some((**why).clone());
            has_hooks(check, entry.place(why), platform, rust);
        }
    }
    found
}

/// Checks that the library has a module for the option on the platform, or on one from which it derives.
fn has_hooks(check: &mut Check<'_>, at: Place, platform: PlatformId, rust: &str) {
    let Some(library) = check.library else { return };
    let (name, module) = (check.platforms[platform.0].name.clone(), names::snake(rust));
    let mut system = Some(name.clone());
    while let Some(known) = system {
        if let Some(modules) = library.adapted.get(&known) {
            if !modules.contains(&module) {
                let title = format!("`sctp-opts` has no module `adapt::{name}::{module}` for `{rust}`");
                check.not_in_library(at, title, &module, modules);
            }
            return;
        }
        system = check.platforms.iter().find(|p| p.name == known).and_then(|p| p.upstream.clone());
    }
    let title = format!("`sctp-opts` has no module `adapt::{name}`");
    check.not_in_library(at, title, &name, library.adapted.keys());
}

fn scalar(check: &mut Check<'_>, entry: &Entry<file::Opt>, ty: &Text) -> Option<Meaning> {
    let opt = &*entry.it;
    let Some(c_type) = CType::of_word(ty) else {
        let title = format!("`{}` is not a plain type", **ty);
        let help = "write an integer type (\"int\", \"u32\", …), or `struct = \"…\"`";
        check.push(Code::UnknownType, entry.place(ty), title, "not an integer type", help);
        return None;
    };
    let words = structs::Words { as_: opt.as_.as_ref(), unit: opt.unit.as_ref(), range: opt.range.as_ref() };
    let (view, unit, range) = structs::meaning(check, entry, &c_type, &words);
    let zero = opt.zero.as_ref().map(|z| (**z).clone());
    Some(Meaning { ty: c_type, view, unit, zero, range, network_order: false, doc: None })
}

fn selector(check: &mut Check<'_>, entry: &Entry<file::Opt>) {
    let opt = &*entry.it;
    if opt.wildcard && opt.scope != Scope::Path {
        let title = format!("`{}` has no address that could be omitted", *opt.name);
        check.push(
            Code::UselessSelector,
            entry.place(&opt.name),
            title,
            "`wildcard` here",
            "remove `wildcard`, or write `scope = \"path\"`",
        );
    }
    if opt.scope == Scope::Socket {
        let all = opt.ids.iter().chain(opt.on.values().filter_map(|line| line.ids.as_ref()));
        for ids in all {
            let title = format!("`{}` applies to the socket: an association id selects nothing", *opt.name);
            let help = "remove `ids`, or write `scope = \"assoc\"`";
            check.push(Code::UselessSelector, entry.place(ids), title, "ids without effect", help);
        }
    }
    if let (Some(ty), true) = (&opt.ty, opt.scope != Scope::Socket && opt.no_wrapper.is_none()) {
        if !(opt.scope == Scope::Assoc && ty.as_str() == "sctp_assoc_t") {
            let title = format!("`{}` has a selector as `scope`, but its argument has no field for it", *opt.name);
            let help = "remove `scope`, or give it a `struct` with the field";
            check.push(Code::MissingRole, entry.place(ty), title, "a plain value", help);
        }
    }
}

/// Reports a key of another kind of item.
fn not_of_this_kind<T>(check: &mut Check<'_>, entry: &Entry<T>, at: &Text, name: &str, kind: &str, keys: &str) {
    let title = format!("`{name}` is {kind}: it has no {keys}");
    check.push(Code::NotOfThisKind, entry.place(at), title, "this", "remove it");
}

/// Checks the requirements of a type in `sctp-opts` on its struct.
fn wrappable(check: &mut Check<'_>, entry: &Entry<file::Opt>, id: StructId, platform: PlatformId, place: &Place) {
    let opt = &*entry.it;
    let s = &check.structs[id.0];
    let mut missing = Vec::new();
    for (role, word) in selectors(opt.scope) {
        if !s.fields.iter().any(|f| f.role == Some(*role)) {
            missing.push((format!("no field of `{}` is the selector `{word}`", s.name), *word));
        }
    }
    let mut uncounted = None;
    let mut padded = None;
    let mut roomless = None;
    if let Some(last) = s.fields.last() {
        if let Count::Rest { room, .. } = last.count {
            if !s.fields.iter().any(|f| f.counts.as_deref() == Some(&last.name)) {
                uncounted = Some((last.place.clone(), last.name.clone()));
            }
            if room == 0 {
                roomless = Some((last.place.clone(), last.name.clone()));
            }
            for abi in Abi::ALL {
                let Layout { extent, offsets } = crate::model::layout::layout(&check.structs, id, abi);
                if offsets.last() != Some(&extent.size) {
                    padded = Some((last.place.clone(), last.name.clone()));
                }
            }
        }
    }
    let shown = s.fields.iter().any(|f| {
        f.role != Some(Role::Reserved)
            && f.counts.is_none()
            && !selectors(opt.scope).iter().any(|(role, _)| f.role == Some(*role))
    });
    let (struct_name, struct_place) = (s.name.clone(), s.place.clone());
    let platform = &check.platforms[platform.0].name.clone();
    for (title, word) in missing {
        let own =
            opt.on.iter().find(|(k, _)| k.as_str() == platform.as_str()).and_then(|(_, line)| line.structure.as_ref());
        let at = own.or(opt.structure.as_ref()).map_or(place.clone(), |n| entry.place(n));
        let help = format!("add `is = \"{word}\"` to that field of the struct for {platform}, or correct `scope`");
        check
            .push(Code::MissingRole, at, title, format!("required by `scope` of `{}`", *opt.name), help)
            .also(struct_place.clone(), "this struct");
    }
    if let Some((at, name)) = uncounted {
        let title = format!("nothing counts the elements of `{name}`");
        let help = format!("add `counts = \"{name}\"` to the field that does");
        check.push(Code::UncountedArray, at, title, "a trailing array", help);
    }
    if let Some((at, name)) = roomless {
        let title = format!("`room`, the number of elements of `{name}` in the Rust type, is missing");
        check.push(Code::NoRoom, at, title, "a trailing array", "add `room = 64`, or as many as may be on the stack");
    }
    if let Some((at, name)) = padded {
        let title = format!("`{name}` does not start where `{struct_name}` ends");
        let help = "the Rust type requires the array at the end of the struct: add `no_wrapper = \"why\"`";
        check.push(Code::PaddedArray, at, title, "after padding, or before it", help);
    }
    if !shown && opt.access != Access::Set {
        let title = format!("`{}` has no visible field: all are selectors or reserved", *opt.name);
        check.push(
            Code::NothingToWrap,
            entry.place(&opt.name),
            title,
            "this option",
            "correct the roles of the struct's fields, or add `no_wrapper`",
        );
    }
}

pub(super) fn cmsgs(check: &mut Check<'_>) -> Vec<Cmsg> {
    let parsed = check.parsed;
    let mut all = Vec::new();
    for entry in &parsed.cmsgs {
        let cmsg = &*entry.it;
        let item = Item {
            name: &cmsg.name,
            doc: &cmsg.doc,
            details: cmsg.details.as_ref(),
            rfc: cmsg.rfc.as_ref(),
            draft: None,
            protocol: &cmsg.protocol,
            deprecated: cmsg.deprecated.as_ref(),
            on: &cmsg.on,
            packetdrill: cmsg.packetdrill.as_ref(),
            access: Access::GetSet,
            ids: None,
            numbers: Some(CType::CInt),
            prototype: None,
            field: Some(&cmsg.field),
            structures: named_structs::of_item(Some(&cmsg.structure), &cmsg.on).collect(),
        };
        let common = availability::common(check, entry, &item, |check, platform, line, place| {
            let name = line.structure.as_ref().unwrap_or(&cmsg.structure);
            named_structs::argument(check, entry, name, platform, place).map_or(Argument::None, Argument::Struct)
        });
        if let Some(by) = &cmsg.enabled_by {
            if !check.option_names.contains(by.as_str()) && !check.is_broken(by) {
                let help = crate::diag::suggest::did_you_mean(by, check.option_names.iter().copied());
                check.push(
                    Code::UnknownSwitch,
                    entry.place(by),
                    format!("there is no option `{}`", **by),
                    "unknown option",
                    help,
                );
            }
        }
        let enabled_by = cmsg.enabled_by.as_ref().map(|e| (**e).clone());
        let rust = message_name(check, entry, &cmsg.name, cmsg.rust.as_ref());
        let followed_by = followed_by(check, entry);
        all.push(Cmsg { common, flow: cmsg.flow, first: cmsg.first, followed_by, enabled_by, rust });
    }
    all
}

/// The ancillary message that follows this one, per platform.
fn followed_by(check: &mut Check<'_>, entry: &Entry<file::Cmsg>) -> Vec<Option<String>> {
    let mut found = vec![None; check.platforms.len()];
    let known: Vec<&str> = check.parsed.cmsgs.iter().map(|other| other.it.name.as_str()).collect();
    for (platform, name) in &entry.it.followed_by {
        let Some(platform) = check.platform(entry, platform) else { continue };
        if known.contains(&name.as_str()) {
            found[platform.0] = Some((**name).clone());
        } else if !check.is_broken(name) {
            let help = crate::diag::suggest::did_you_mean(name, known.iter().copied());
            let title = format!("there is no ancillary message `{}`", **name);
            check.push(Code::UnknownSwitch, entry.place(name), title, "unknown", help);
        }
    }
    found
}

/// The Rust name of a message.
fn message_name<T>(check: &mut Check<'_>, entry: &Entry<T>, name: &Text, given: Option<&Text>) -> String {
    let rust = given.map_or_else(|| names::item(name), |r| (**r).clone());
    if !names::is_rust_type(&rust) {
        let title = format!("`{rust}` cannot be a name in Rust");
        let help = "write `rust = \"…\"` with a name in camel case, like `AssocChange`";
        check.push(Code::BadRustName, entry.place(given.unwrap_or(name)), title, "made from this", help);
    }
    rust
}

pub(super) fn notifications(check: &mut Check<'_>) -> Vec<Notification> {
    let parsed = check.parsed;
    let mut all = Vec::new();
    for entry in &parsed.notifications {
        let n = &*entry.it;
        let item = Item {
            name: &n.name,
            doc: &n.doc,
            details: n.details.as_ref(),
            rfc: n.rfc.as_ref(),
            draft: None,
            protocol: &n.protocol,
            deprecated: n.deprecated.as_ref(),
            on: &n.on,
            packetdrill: n.packetdrill.as_ref(),
            access: Access::Get,
            ids: None,
            numbers: Some(CType::Int { bits: 16, signed: false }),
            prototype: None,
            field: Some(&n.field),
            structures: named_structs::of_item(n.structure.as_ref(), &n.on).collect(),
        };
        let common = availability::common(check, entry, &item, |check, platform, line, place| {
            let name = line.structure.as_ref().or(n.structure.as_ref());
            name.and_then(|name| named_structs::argument(check, entry, name, platform, place))
                .map_or(Argument::None, Argument::Struct)
        });
        if let Some(member) = &n.subscribe {
            let all: Vec<&str> = check
                .structs
                .iter()
                .filter(|s| s.name == SUBSCRIPTIONS)
                .flat_map(|s| s.fields.iter().map(|f| f.name.as_str()))
                .collect();
            if !all.contains(&member.as_str()) && !check.is_broken(SUBSCRIPTIONS) {
                let help = crate::diag::suggest::did_you_mean(member, all);
                let title = format!("`struct sctp_event_subscribe` has no member `{}`", **member);
                check.push(Code::UnknownSwitch, entry.place(member), title, "unknown member", help);
            }
        }
        let rust = message_name(check, entry, &n.name, n.rust.as_ref());
        all.push(Notification { common, subscribe: n.subscribe.as_ref().map(|s| (**s).clone()), rust });
    }
    all
}

pub(super) fn functions(check: &mut Check<'_>) -> Vec<Function> {
    let parsed = check.parsed;
    let mut all = Vec::new();
    for entry in &parsed.functions {
        let f = &*entry.it;
        let item = Item {
            name: &f.name,
            doc: &f.doc,
            details: f.details.as_ref(),
            rfc: f.rfc.as_ref(),
            draft: None,
            protocol: &f.protocol,
            deprecated: f.deprecated.as_ref(),
            on: &f.on,
            packetdrill: f.packetdrill.as_ref(),
            access: Access::None,
            ids: None,
            numbers: None,
            prototype: Some((&f.returns, &f.args)),
            field: None,
            structures: Vec::new(),
        };
        for line in f.on.values() {
            let ids = line.ids.as_ref().map(|ids| entry.place(ids));
            let text = line.structure.as_ref().or(line.refused.as_ref()).map(|t| entry.place(t));
            if let Some(at) = text.or(ids) {
                let title = format!("`{}` is a function: it has no `struct`, `ids` or `refused`", *f.name);
                check.push(Code::NotOfThisKind, at, title, "this", "remove it");
            }
        }
        let common = availability::common(check, entry, &item, |check, platform, line, place| {
            let returns = line.returns.as_ref().unwrap_or(&f.returns);
            let args = line.args.as_deref().unwrap_or(&f.args);
            prototype(check, entry, platform, place, returns, args);
            Argument::None
        });
        let rust = f.rust.as_ref().and_then(|path| rust_path(check, entry, path));
        all.push(Function { common, rust });
    }
    all
}

/// Types of Rust's standard library that replace C functions.
const STD: [&str; 1] = ["std::net::SocketAddr"];

/// Checks a path from the root of a crate.
fn rust_path(check: &mut Check<'_>, entry: &Entry<file::Function>, path: &Text) -> Option<String> {
    if path.split("::").all(names::is_rust_identifier) {
        if let Some(library) = check.library {
            let known = library.paths.contains(&***path) || STD.contains(&path.as_str());
            if !known {
                let title = format!("`sctp-opts` has no `{}`", **path);
                check.not_in_library(entry.place(path), title, path, &library.paths);
            }
        }
        return Some(if path.starts_with("std::") { (**path).clone() } else { format!("sctp_opts::{}", **path) });
    }
    let title = format!("`{}` cannot be a path in Rust", **path);
    let help = "write names with `::` between them: \"functions::bindx\"";
    check.push(Code::BadRustName, entry.place(path), title, "this path", help);
    None
}

/// Words that are allowed in a C prototype, in addition to `struct TAG` and parameters' names.
const WORDS: &[&str] = &[
    "void",
    "char",
    "int",
    "unsigned",
    "const",
    "size_t",
    "ssize_t",
    "socklen_t",
    "sa_family_t",
    "sctp_assoc_t",
    "uint8_t",
    "uint16_t",
    "uint32_t",
    "uint64_t",
    "int32_t",
];

fn prototype(
    check: &mut Check<'_>,
    entry: &Entry<file::Function>,
    platform: PlatformId,
    place: &Place,
    returns: &Text,
    args: &[Text],
) {
    let mut parameters: Vec<String> = Vec::new();
    for (text, named) in std::iter::once((returns, false)).chain(args.iter().map(|a| (a, true))) {
        let spaced = text.replace('*', " * ");
        let mut words: Vec<&str> = spaced.split_whitespace().collect();
        let name = if named { words.pop() } else { None };
        let is_name = |name: &str| names::is_c_identifier(name) && names::reserved_in_c(name).is_none();
        let nothing = words == ["void"] && named;
        let pointer_first = words.first() == Some(&"*");
        if named && !name.is_some_and(is_name) || words.is_empty() || nothing || pointer_first {
            let title = format!("`{}` is not a C type{}", **text, if named { " and a name" } else { "" });
            check.push(
                Code::UnknownType,
                entry.place(text),
                title,
                "this text",
                "write it as in C: \"struct sockaddr *addrs\"",
            );
            continue;
        }
        if let Some(name) = name.map(str::to_owned) {
            if parameters.contains(&name) {
                let title = format!("there are two parameters `{name}`");
                check.push(Code::DuplicateName, entry.place(text), title, "again here", "rename one of them");
            }
            parameters.push(name);
        }
        // A type is one word or two, with qualifiers and `*`.
        let types: Vec<&str> = words.iter().copied().filter(|word| !matches!(*word, "const" | "*")).collect();
        let star = words.iter().position(|word| *word == "*").unwrap_or(words.len());
        let one_type = match types.as_slice() {
            ["struct", _] | ["unsigned", "int" | "char"] => true,
            [word] => *word != "struct",
            _ => false,
        };
        let twice = words.windows(2).any(|pair| pair == ["const", "const"]);
        if words[..star].iter().filter(|word| **word != "const").count() != types.len() || !one_type || twice {
            let title = format!("`{}` is not a C type{}", **text, if named { " and a name" } else { "" });
            let help = "write it as in C: \"struct sockaddr *addrs\"";
            // Unknown words are reported one by one.
            if types.iter().all(|word| *word == "struct" || WORDS.contains(word)) {
                check.push(Code::UnknownType, entry.place(text), title, "this text", help);
                continue;
            }
        }
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            if word == "struct" {
                let tag = words.next().unwrap_or("");
                if named_structs::find(check, tag, platform).is_none() && !check.is_broken(tag) {
                    let known: Vec<String> = check.structs.iter().map(|s| s.name.clone()).collect();
                    let help =
                        crate::diag::suggest::did_you_mean(tag, known.iter().map(String::as_str).collect::<Vec<_>>());
                    let title = format!("there is no struct `{tag}` on {}", check.platforms[platform.0].name);
                    check
                        .push(Code::UnknownStruct, entry.place(text), title, "unknown struct", help)
                        .also(place.clone(), "offered here");
                }
            } else if word != "*" && !WORDS.contains(&word) {
                let help = crate::diag::suggest::did_you_mean(word, WORDS.iter().copied());
                check.push(
                    Code::UnknownType,
                    entry.place(text),
                    format!("`{word}` is not a type"),
                    "unknown type",
                    help,
                );
            }
        }
    }
}
