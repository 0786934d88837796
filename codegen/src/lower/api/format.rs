//! The format of `docs/sctp-api.json`, and of its JSON Schema.
//!
//! Everything that a binding needs is here, resolved: numbers, layouts with offsets for each ABI, the meaning of fields
//! for items, selectors. The comments are the schema's descriptions. A change that breaks readers increases [`FORMAT`].

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::evidence::Verdict;
use crate::input::file::{Addresses, Confidence, Flow, Length, Role, Scope, Special, Style, Unit, ValuesKind};

/// The version of the format.
pub const FORMAT: u32 = 1;

/// The socket API of SCTP on each platform.
///
/// `format` is increased when a key is removed or changes its meaning. New keys, items and words in lists of words may
/// be added at any time: ignore what you do not know. A missing boolean is false. Identifiers are never reused.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(rename = "SctpApi")]
pub struct Api {
    /// The JSON Schema of this file.
    #[serde(rename = "$schema")]
    pub schema: String,
    pub format: u32,
    pub platforms: Vec<Platform>,
    pub builds: Vec<Build>,
    /// The keys of `size`, `align` and `offset`.
    pub abis: BTreeMap<&'static str, Abi>,
    pub structs: Vec<Struct>,
    pub values: Vec<Values>,
    pub options: Vec<SockOpt>,
    pub cmsgs: Vec<Cmsg>,
    pub notifications: Vec<Notification>,
    pub functions: Vec<Function>,
    /// System calls that every kind of socket has, for their errors.
    pub calls: Vec<Call>,
}

/// How C compilers lay out structs.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Abi {
    pub doc: &'static str,
    /// The size of `long` and of a pointer.
    pub word: u32,
    /// The alignment of a 64-bit integer.
    pub align_64: u32,
}

/// An operating system whose API is described.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Platform {
    /// Its key in `on` and `numbers`.
    pub id: String,
    pub title: String,
    /// `sockaddr` starts with a length byte.
    pub sockaddr_has_length: bool,
    /// `sctp_assoc_t` is signed: an `int32_t`, otherwise a `uint32_t`.
    pub assoc_id_signed: bool,
    /// The releases that `since` and `until` name, oldest first.
    pub releases: Vec<String>,
    /// The numbers of errors.
    pub errno: BTreeMap<String, i32>,
}

/// A number for each ABI.
pub type PerAbi = BTreeMap<&'static str, u32>;

/// A struct or union of a platform.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Struct {
    /// `struct/PLATFORM/TAG`.
    pub id: String,
    pub platform: String,
    /// Its tag, or the name of the `typedef`.
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// Other tags of the same struct.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// It has no tag in C.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub typedef: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub union: bool,
    /// `__attribute__((packed))`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub packed: bool,
    /// `__attribute__((aligned(n)))`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aligned: Option<u32>,
    pub size: PerAbi,
    pub align: PerAbi,
    pub fields: Vec<Field>,
}

/// A member of a struct.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Field {
    pub name: String,
    pub offset: PerAbi,
    #[serde(rename = "type")]
    pub ty: Type,
    /// How many elements the array has; none for a single value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub array: Option<Array>,
    /// The trailing array whose elements this one counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counts: Option<String>,
    /// Its role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// It is read-only: writing has no effect.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reported: bool,
    /// It must not be printed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub secret: bool,
    /// The release that added it at the end; older kernels have a shorter struct.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The source location of its meaning, if that differs between platforms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Other names of the same member.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    #[serde(flatten)]
    pub meaning: Meaning,
}

/// The length of an array.
#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(untagged)]
pub enum Array {
    Fixed(u32),
    /// An array of arrays: how many there are, and how many elements each of them has.
    Nested([u32; 2]),
    /// To the end of the buffer.
    Rest(Rest),
}

#[derive(Debug, Clone, Copy, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Rest {
    Rest,
}

/// A C type, distinguished by `kind`.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Type {
    /// An integer; `long` has a different size on 32-bit ABIs.
    Int {
        /// As C writes it: `uint32_t`, `int`, `sctp_assoc_t`, `long`.
        c: String,
        bits: u32,
        signed: bool,
        /// As wide as a pointer.
        #[serde(skip_serializing_if = "std::ops::Not::not")]
        word: bool,
    },
    Pointer {
        c: String,
    },
    Struct {
        /// The tag of the struct or union.
        c: String,
        #[serde(rename = "struct")]
        id: String,
    },
    /// Socket addresses, each with the length of its family; only as an argument.
    Addresses {
        c: &'static str,
        list: Addresses,
    },
}

/// What a number means.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Meaning {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// Its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view: Option<View>,
    /// The table that names its values: an `id` of `values`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub values: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// What 0 means: `unchanged`, `default`, `off`, or a clause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zero: Option<String>,
    /// The least and the greatest value that is accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub range: Option<(i64, i64)>,
    /// It is in network byte order.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub network_order: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum View {
    Bool,
    AssocId,
    /// A payload protocol identifier.
    Ppid,
    /// The type of a notification.
    NotificationType,
}

/// A table of named values.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Values {
    /// `values/NAME`.
    pub id: String,
    pub name: String,
    pub doc: String,
    /// `enum`: one of them at a time; `flags`: any combination; `constants`: related constants.
    pub kind: ValuesKind,
    pub values: Vec<Value>,
}

/// A named value.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Value {
    /// Its C name.
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc: Option<String>,
    /// Its number on each platform that has it.
    pub numbers: BTreeMap<String, i64>,
    /// The protocol's number, for all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wire: Option<i64>,
    /// Another name of the same number.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub alias: bool,
    /// The release that added it, by platform.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub since: BTreeMap<String, String>,
}

/// Common to all items.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Common {
    /// `option/NAME`, `cmsg/NAME`, `notification/NAME`, `function/NAME`.
    pub id: String,
    /// Its C name.
    pub name: String,
    /// What it is, in one sentence. Texts are Markdown.
    pub doc: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
    pub defined_in: Reference,
    /// The sections of the protocol's RFCs about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub protocol: Vec<Reference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<Deprecated>,
    /// Every platform, by `id`.
    pub on: BTreeMap<String, Support>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Deprecated {
    /// What replaced it, by name.
    pub by: Vec<String>,
    pub reference: Reference,
}

/// A place that says something about an item.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Reference {
    Rfc {
        rfc: u32,
        section: String,
        url: String,
    },
    Draft {
        /// With its revision: `draft-ietf-tsvwg-sctpsocket-32`.
        name: String,
    },
    /// No specification: it is defined by the systems that have it.
    Extension,
}

/// Whether a platform has an item.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(tag = "support", rename_all = "lowercase")]
pub enum Support {
    /// It does not.
    No { why: String },
    /// It does.
    Yes(Box<Offer>),
}

/// A platform's support for an item.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Offer {
    /// The number of the option, of the ancillary message or of the notification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    pub since: Since,
    /// The last release that has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The source of `since`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    pub confidence: Confidence,
    /// The library that provides it, if the kernel does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub library: Option<String>,
    /// What is missing, if it does not do everything in the specification.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partial: Option<String>,
    /// What must be enabled first: one of each list, `net.sctp.auth_enable=1` or the name of an option.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Vec<String>>,
    /// The settings of the system behind its default.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sysctls: Vec<String>,
    /// Its default value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
    /// Other C names of the number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Options: `getsockopt` returns it.
    pub get: bool,
    /// Options: `setsockopt` accepts it.
    pub set: bool,
    /// The special association ids that `getsockopt` accepts, in addition to those of associations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub get_ids: Vec<Special>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub set_ids: Vec<Special>,
    /// What `optval` points to, the payload of an ancillary message, or a complete notification. Functions have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub argument: Option<Argument>,
    /// The meaning of fields of the argument's struct for this item, if it differs from that in the struct. The key is
    /// a field's name, or `outer.inner` for a field of a nested struct; the meaning replaces that in the struct.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, ItemField>,
    /// The error of the direction that is not offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// The accepted lengths of the argument.
    pub length: Length,
    /// Other arguments that are accepted.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub forms: Vec<Form>,
    /// Errors, with their likely causes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Cause>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
    /// The source locations of these facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub code: Vec<String>,
    /// Functions: the prototype in C.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prototype: Option<Prototype>,
    /// What was observed: for each verdict, the `builds` with that result.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub seen: BTreeMap<Verdict, Vec<String>>,
    /// The packetdrill scripts that check its effect on packets, or the effect of packets on it. Paths in the
    /// repository.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub packets: Vec<String>,
}

/// The first release that has an item.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Since {
    /// This release.
    Exactly(String),
    /// About this release.
    About(String),
    /// This release or an earlier one.
    By(String),
    /// This release of the library (`library`), on any release of the system: `lksctp-tools 1.0.7`.
    Library(String),
    /// The same, or an earlier release of the library.
    LibraryBy(String),
    Unknown,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Argument {
    #[serde(rename = "type")]
    pub ty: Type,
    /// The meaning of a plain value; for a struct, see its fields.
    #[serde(flatten)]
    pub meaning: Meaning,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct ItemField {
    /// This item does not use it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unused: bool,
    #[serde(flatten)]
    pub meaning: Meaning,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Form {
    /// A C type or the tag of a struct.
    #[serde(rename = "type")]
    pub ty: String,
    /// The last release that returns it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    pub doc: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Cause {
    pub errno: String,
    pub number: i32,
    /// A clause: "authentication is off".
    pub when: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// Whether `getsockopt`, or the function, can return it.
    pub get: bool,
    /// Whether `setsockopt`, or the function, can return it.
    pub set: bool,
    /// The source location where it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// It was observed; otherwise it was only read in the source.
    pub seen: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Prototype {
    pub returns: String,
    pub args: Vec<String>,
}

/// A system call: `socket`, `bind`, `recvmsg` …
#[derive(Debug, Serialize, JsonSchema)]
pub struct Call {
    /// `call/NAME`.
    pub id: String,
    pub name: String,
    /// What it does to a socket of SCTP, in one sentence.
    pub doc: String,
    /// Its errors, with their likely causes, by platform.
    pub errors: BTreeMap<String, Vec<Cause>>,
}

/// A kernel, or a stack in user space, that was probed about every item.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Build {
    /// `WHO/VERSION/SWITCHES`, as in `seen`.
    pub id: String,
    /// The platform whose items were probed.
    pub platform: String,
    /// `Linux`, or the name of a stack in user space.
    pub who: String,
    /// Its version in full.
    pub version: String,
    /// The settings of the switches: `default` or `all-on`.
    pub switches: String,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct SockOpt {
    #[serde(flatten)]
    pub common: Common,
    /// The level of `getsockopt`, by name.
    pub level: String,
    /// The number of the level on each platform.
    pub level_numbers: BTreeMap<String, i64>,
    /// What the option is read from or set for: the fields of the argument with these roles select it.
    pub scope: Scope,
    pub selectors: Vec<Role>,
    /// The selecting address may be omitted (all zero).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub wildcard: bool,
    /// The sockets that have it.
    pub style: Style,
    /// Why `sctp-opts` has no type for it, if programs should not use it directly.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unwrapped: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Cmsg {
    #[serde(flatten)]
    pub common: Common,
    /// With `sendmsg`, from `recvmsg`, or both.
    pub flow: Flow,
    /// It has to be written before all others.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub first: bool,
    /// The option that enables it, for those that are received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled_by: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Notification {
    #[serde(flatten)]
    pub common: Common,
    /// The member of `struct sctp_event_subscribe` that enables it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscribe: Option<String>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub struct Function {
    #[serde(flatten)]
    pub common: Common,
}
