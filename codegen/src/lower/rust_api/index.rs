//! The index in the documentation of `sctp-opts`: every option by section, and the Rust counterpart of each C name.

use std::collections::BTreeMap;

use super::fields::{rust_name, shown_fields};
use super::values;
use crate::input::file::{Access, ValuesKind};
use crate::lower::text;
use crate::model::layout::Abi;
use crate::model::{Argument, Call, Cause, Common, Notification, Opt, Origin, PlatformId, Section, Since, Spec, Value};

/// The index of a platform, including options that exist only on other platforms.
pub(crate) struct Index {
    pub(crate) tables: Vec<Table>,
    pub(crate) members: Vec<MemberRow>,
    pub(crate) constants: Vec<ConstantRow>,
    pub(crate) calls: Vec<CallRow>,
    /// Topics of the socket layer that users may look for here, with the pages of the guide about them.
    pub(crate) elsewhere: &'static [(&'static str, &'static [&'static str])],
}

const ELSEWHERE: &[(&str, &[&str])] = &[
    ("`SO_RCVBUF`, `SO_SNDBUF`, `EMSGSIZE`", &["buffers"]),
    ("`SO_RCVTIMEO`, `SO_SNDTIMEO`", &["timeouts"]),
    ("`SO_LINGER`, `close`, `shutdown`", &["closing", "ends"]),
    ("other `SO_*` options, `MSG_*` flags", &["socket_layer"]),
    ("`SO_BINDTODEVICE`, `IPV6_V6ONLY`, mapped and link-local addresses", &["multihoming"]),
    ("`SIOCINQ` (`FIONREAD`), `/proc/net/sctp`, `ss`", &["socket_layer"]),
    ("`net.sctp.rcvbuf_policy`, `net.sctp.sndbuf_policy`", &["one_to_many"]),
    ("`net.sctp.addr_scope_policy`", &["multihoming"]),
];

/// Options with the same kind of definition.
pub(crate) struct Table {
    pub(crate) title: String,
    /// The content of the first column.
    pub(crate) first: &'static str,
    pub(crate) rows: Vec<OptionRow>,
}

pub(crate) struct OptionRow {
    pub(crate) origin: Origin,
    pub(crate) c: Constant,
    pub(crate) rust: RustName,
    /// `None` if the platform lacks it.
    pub(crate) access: Option<Access>,
    /// The first release on each platform.
    pub(crate) on: Vec<Option<Release>>,
}

/// A constant, and whether the platform has it.
pub(crate) struct Constant {
    pub(crate) name: String,
    pub(crate) there: bool,
}

/// The Rust counterpart of an option.
pub(crate) enum RustName {
    Here(String),
    /// It exists only on another platform.
    Elsewhere {
        name: String,
        platform: String,
        /// The name in Rust.
        target: String,
    },
    /// The reason for which it has no type.
    None(String),
}

pub(crate) struct Release {
    pub(crate) since: Since,
    pub(crate) partly: bool,
}

/// A member of a struct, and the types that contain it.
pub(crate) struct MemberRow {
    pub(crate) tag: String,
    pub(crate) member: String,
    pub(crate) types: Vec<ShownBy>,
}

/// A type that contains a member.
pub(crate) struct ShownBy {
    pub(crate) ty: String,
    /// Its field, unless it is the only one.
    pub(crate) field: Option<String>,
}

/// A constant that is a value of a type.
pub(crate) struct ConstantRow {
    pub(crate) c: String,
    pub(crate) ty: String,
    pub(crate) value: String,
}

/// Reasons for which a call of all sockets fails on an SCTP socket.
pub(crate) struct CallRow {
    pub(crate) call: String,
    pub(crate) errno: String,
    /// When, and what to do.
    pub(crate) cause: String,
}

impl Index {
    pub(crate) fn new(spec: &Spec, platform: PlatformId) -> Self {
        let constants = notifications(spec, platform).into_iter().chain(constants(spec, platform)).collect();
        Self {
            tables: tables(spec, platform),
            members: members(spec, platform),
            constants,
            calls: calls(spec, platform),
            elsewhere: ELSEWHERE,
        }
    }
}

/// All options: by RFC, then those without an RFC.
fn tables(spec: &Spec, platform: PlatformId) -> Vec<Table> {
    let mut rfcs: BTreeMap<u32, Vec<(&Section, &Opt)>> = BTreeMap::new();
    let mut others: [(&str, Vec<&Opt>); 3] =
        [("Extensions", Vec::new()), ("Behind the functions of the C libraries", Vec::new()), ("Drafts", Vec::new())];
    for option in &spec.options {
        match &option.common.origin {
            Origin::Rfc(section) => rfcs.entry(section.rfc).or_default().push((section, option)),
            Origin::Extension => others[usize::from(option.is_behind_a_function())].1.push(option),
            Origin::Draft(_) => others[2].1.push(option),
        }
    }
    let table = |title: String, first, options: Vec<&Opt>| {
        let rows = options.into_iter().map(|option| row(spec, platform, option)).collect();
        Table { title, first, rows }
    };
    let of_rfcs = rfcs.into_iter().map(|(rfc, mut list)| {
        list.sort_by_key(|(section, _)| numbers(&section.section));
        table(format!("RFC {rfc}"), "section", list.into_iter().map(|(_, option)| option).collect())
    });
    let of_others = others.into_iter().map(|(title, list)| table(title.to_owned(), "source", list));
    of_rfcs.chain(of_others).collect()
}

/// Sorts sections by numbers: `8.1.10` after `8.1.9`.
fn numbers(section: &str) -> Vec<u32> {
    section.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect()
}

fn row(spec: &Spec, platform: PlatformId, option: &Opt) -> OptionRow {
    let common = &option.common;
    let release = |id| {
        let offer = common.offer(id)?;
        Some(Release { since: offer.since.clone(), partly: offer.partial.is_some() })
    };
    OptionRow {
        origin: common.origin.clone(),
        c: constant(common, platform),
        rust: rust(spec, platform, option),
        access: common.offer(platform).map(|offer| offer.access),
        on: spec.platform_ids().map(release).collect(),
    }
}

fn constant(common: &Common, platform: PlatformId) -> Constant {
    Constant { name: common.name.clone(), there: common.offer(platform).is_some() }
}

fn rust(spec: &Spec, platform: PlatformId, option: &Opt) -> RustName {
    let name = option.rust.clone();
    if option.wrapped(platform) {
        return RustName::Here(name);
    }
    match spec.platform_ids().find(|other| option.wrapped(*other)).map(|other| spec.platform(other)) {
        Some(other) => {
            // Unlike clang's name, Rust's name of the target has no release.
            let target = Abi::Lp64.clang_target(other).trim_end_matches(|c: char| c.is_ascii_digit()).to_owned();
            RustName::Elsewhere { name, platform: other.title.clone(), target }
        }
        None => RustName::None(option.no_wrapper.as_deref().unwrap_or("no system has it").to_owned()),
    }
}

/// The members of the structs, and the fields of the types.
fn members(spec: &Spec, platform: PlatformId) -> Vec<MemberRow> {
    let mut rows: BTreeMap<(usize, usize), Vec<ShownBy>> = BTreeMap::new();
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        let Argument::Struct(id) = offer.argument else { continue };
        let fields = &spec.structure(id).fields;
        let shown = shown_fields(option, offer, fields);
        for field in &shown {
            let place = fields.iter().position(|f| f.name == field.name).unwrap_or_default();
            let name = (shown.len() > 1).then(|| rust_name(option, field));
            rows.entry((id.0, place)).or_default().push(ShownBy { ty: option.rust.clone(), field: name });
        }
    }
    let row = |((id, field), types): ((usize, usize), _)| {
        let s = &spec.structs[id];
        MemberRow { tag: s.name.clone(), member: s.fields[field].name.clone(), types }
    };
    rows.into_iter().map(row).collect()
}

fn notifications(spec: &Spec, platform: PlatformId) -> Vec<ConstantRow> {
    let there = spec.notifications.iter().filter(|notification| notification.common.offer(platform).is_some());
    let row = |n: &Notification| ConstantRow {
        c: n.common.name.clone(),
        ty: "NotificationType".to_owned(),
        value: n.rust.clone(),
    };
    there.map(row).collect()
}

/// The constants that are values of the options' types.
fn constants(spec: &Spec, platform: PlatformId) -> Vec<ConstantRow> {
    let mut rows = Vec::new();
    for id in values::of_options(spec, platform) {
        let table = &spec.values[id.0];
        for value in table.values.iter().filter(|v| v.on[platform.0].is_some()) {
            let same = |other: &&Value| !other.alias && other.on[platform.0] == value.on[platform.0];
            let alias = table.kind == ValuesKind::Enum && value.alias;
            let shown = if alias { table.values.iter().find(same) } else { Some(value) };
            rows.extend(shown.map(|shown| ConstantRow {
                c: value.name.clone(),
                ty: table.name.clone(),
                value: shown.rust.clone(),
            }));
        }
    }
    rows
}

fn calls(spec: &Spec, platform: PlatformId) -> Vec<CallRow> {
    let causes = spec.calls.iter().flat_map(|call| call.errors[platform.0].iter().map(move |cause| (call, cause)));
    let row = |(call, cause): (&Call, &Cause)| CallRow {
        call: call.name.clone(),
        errno: cause.errno.clone(),
        cause: text::cause_after_errno(cause),
    };
    causes.map(row).collect()
}
