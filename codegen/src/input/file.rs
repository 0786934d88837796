//! The format of `spec/*.toml`: the first phase of the pipeline, which checks nothing.
//!
//! These types are the one description of the format. serde reads files into them, the editor schema
//! (`spec/schema.json`), the check of keys and types, and `docs/spec-format.md` are all derived from them, so the doc
//! comments below are shown by editors.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::{Deserialize, Serialize};

/// A value with its position in its file.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(transparent)]
pub struct At<T>(toml::Spanned<T>);

impl<T> At<T> {
    /// A value at a place.
    pub fn new(span: std::ops::Range<usize>, value: T) -> Self {
        Self(toml::Spanned::new(span, value))
    }

    /// Bytes of the file.
    pub fn span(&self) -> std::ops::Range<usize> {
        self.0.span()
    }
}

impl<T> Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0.as_ref()
    }
}

impl<T> DerefMut for At<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.as_mut()
    }
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        T::json_schema(generator)
    }
}

/// A word or sentence with its place.
pub type Text = At<String>;

/// A key per platform (`linux`, `freebsd`, …), each with its place.
pub type PerPlatform<T> = BTreeMap<Text, T>;

/// All files of `spec/` are read together; which table is in which file is for people to choose
/// (`options.toml`, `structs.toml`, `values.toml`, `cmsgs.toml`, `notifications.toml`, `functions.toml`,
/// `calls.toml`, `platforms.toml`, `packetdrill.toml`).
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "sctp-opts description")]
pub struct SpecFile {
    /// An operating system: its releases, and how it differs from the others.
    #[serde(default)]
    pub platform: Vec<At<Platform>>,
    /// A socket option.
    #[serde(default)]
    pub option: Vec<At<Opt>>,
    /// A C struct. If its layout differs between platforms, it is written once for each layout.
    #[serde(default, rename = "struct")]
    pub structs: Vec<At<Struct>>,
    /// Named values: an enumeration, a set of flags, or related constants.
    #[serde(default)]
    pub values: Vec<At<Values>>,
    /// An ancillary message (RFC 6458, section 5).
    #[serde(default)]
    pub cmsg: Vec<At<Cmsg>>,
    /// A notification (RFC 6458, section 6).
    #[serde(default)]
    pub notification: Vec<At<Notification>>,
    /// A function (RFC 6458, section 9).
    #[serde(default)]
    pub function: Vec<At<Function>>,
    /// A system call that every kind of socket has, and why it fails on an SCTP socket.
    #[serde(default)]
    pub call: Vec<At<Call>>,
    /// The revision of packetdrill that was examined.
    #[serde(default)]
    pub packetdrill: Option<At<PacketdrillSource>>,
    /// How packetdrill's grammar writes an argument.
    #[serde(default)]
    pub expression: Vec<At<Expression>>,
    /// What a packetdrill script of `docs/packetdrill` tries. Options without one are read, and set to the value read.
    #[serde(default)]
    pub script: Vec<At<Script>>,
    /// The calls and packets of a packetdrill script of an ancillary message or a function.
    #[serde(default)]
    pub exchange: Vec<At<Exchange>>,
    /// A packetdrill script about the packets that an item changes, or the notification that packets cause.
    #[serde(default)]
    pub wire: Vec<At<Wire>>,
    /// A bug of packetdrill, which `docs/packetdrill` shows with a script.
    #[serde(default)]
    pub bug: Vec<At<Bug>>,
    /// Changes of scripts that packetdrill cannot notice, or does not, and why.
    #[serde(default)]
    pub unnoticed: Vec<At<Unnoticed>>,
}

/// An operating system: its releases, and how it differs from the others.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// Its name in `on.`, and of the module in `sctp-sys`.
    pub name: Text,
    /// The name to display, as in the column's heading. Default: `name`.
    #[serde(default)]
    pub title: Option<Text>,
    /// The platform that this one derives from: keys that are missing here and on the `on` line of an item are
    /// inherited from it, one by one, except the releases.
    #[serde(default)]
    pub upstream: Option<Text>,
    /// Rust's `target_os` values for this platform. Default: `name`.
    #[serde(default)]
    pub targets: Vec<Text>,
    /// All releases that `since` and `until` may name, oldest first. `"3.0..3.19"` counts the last part up.
    #[serde(default)]
    pub releases: Vec<Text>,
    /// Programs that run this system's SCTP stack in user space, and can be probed instead of it; their answers are
    /// marked as such.
    #[serde(default)]
    pub stacks: Vec<Text>,
    /// `true` where the live tests run in its kernels; they are told why its calls fail.
    #[serde(default)]
    pub live: bool,
    /// `true` where `struct sockaddr` starts with a length byte.
    #[serde(default)]
    pub sockaddr_len: Option<bool>,
    /// The type of `sctp_assoc_t`: `"i32"` or `"u32"`. Default: that of the upstream.
    #[serde(default)]
    pub assoc_t: Option<Text>,
    /// Its targets as clang names them: a 64-bit one, 32-bit x86, and another 32-bit one. Default: those of the
    /// upstream.
    #[serde(default)]
    pub clang: Vec<Text>,
    /// The argument lengths that its kernel accepts for an option, unless the option says otherwise.
    #[serde(default)]
    pub length: Option<Length>,
    /// What packetdrill can do with an item that says nothing about it. packetdrill does not run on a platform without
    /// it, regardless of the upstream.
    #[serde(default)]
    pub packetdrill: Option<Drill>,
    /// Values and structs of the upstream that this platform lacks.
    #[serde(default)]
    pub without: Vec<Text>,
    /// Error numbers by name, for the hints in error messages.
    #[serde(default)]
    pub errno: BTreeMap<Text, i32>,
    /// The repositories with its code, by the names at the start of source locations.
    #[serde(default)]
    pub code: BTreeMap<Text, CodeSource>,
    /// Errors that many options share; `[]` if those of the upstream do not apply.
    #[serde(default)]
    pub errors: Option<Vec<At<SharedCause>>>,
}

/// A repository at the commit that was read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeSource {
    /// The repository, `owner/name`.
    pub repository: Text,
    /// The commit that was read.
    pub commit: Text,
    /// Its date, `YYYY-MM-DD`.
    #[serde(default)]
    pub date: Option<Text>,
    /// The folder that source locations are relative to.
    pub under: Text,
}

/// An error that many options share, and the likely cause.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SharedCause {
    /// The options that share it.
    pub of: Sharing,
    /// Its C name: `"ENOENT"`.
    pub errno: Text,
    /// When it occurs, a clause that follows the error's text.
    pub when: String,
    /// What to do about it.
    #[serde(default)]
    pub hint: Option<String>,
    /// The source location where it was read: `"stack/sctp_usrreq.c:2151"`.
    #[serde(default)]
    pub source: Option<Text>,
    /// The call in the evidence that returned it, for the options that were probed.
    #[serde(default)]
    pub asked: Option<Text>,
}

/// The options that share an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sharing {
    /// All with the level `IPPROTO_SCTP`.
    Every,
    /// Those of an association.
    Association,
    /// Directions that accept some of the special association ids, but not all.
    SpecialIds,
}

/// The revision of packetdrill behind every `packetdrill` line.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PacketdrillSource {
    /// The repository, `owner/name`.
    pub repository: Text,
    /// The commit that was examined.
    pub commit: Text,
    /// Its date, `YYYY-MM-DD`.
    pub date: Text,
    /// Values (not items) whose symbols it knows on all platforms; others are written as numbers.
    #[serde(default)]
    pub symbols: Vec<String>,
    /// Those that it knows on one platform only.
    #[serde(default)]
    pub only: PerPlatform<Vec<String>>,
    /// The command with which scripts change a sysctl, without the name and value.
    #[serde(default)]
    pub sysctl: PerPlatform<Text>,
    /// The command that runs a script without affecting the system; its arguments are packetdrill and the script.
    #[serde(default)]
    pub apart: PerPlatform<Text>,
    /// How the scripts of a platform without `apart` were run, in sentences for their README.
    #[serde(default)]
    pub ran: PerPlatform<Text>,
}

/// How packetdrill's grammar writes a field.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Notation {
    /// A decimal number, or `...`.
    #[default]
    Number,
    /// A decimal number.
    Decimal,
    /// A decimal number or a symbol.
    Word,
    /// Any expression: numbers and symbols, possibly joined by `|`, or `...`.
    Value,
    /// An association id, or `...`, which passes 0.
    Id,
    /// `htonl(7)`, or `...`.
    Htonl,
    /// `htons(9899)`, or `...`.
    Htons,
    /// A `sockaddr`, or `...`, which passes the peer's.
    Address,
    /// A `sockaddr`.
    Sockaddr,
    /// A list of numbers.
    List,
    /// Another struct, or `...`.
    Nested,
}

/// How packetdrill's grammar writes a struct.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expression {
    /// Its name in the grammar, and in `expression` of an item.
    pub name: Text,
    /// The C struct, if its tag differs.
    #[serde(default, rename = "struct")]
    pub structure: Option<Text>,
    /// The fields to write, in this order.
    pub fields: Vec<At<ExpressionField>>,
    /// Whether it can be used with getsockopt().
    #[serde(default = "yes")]
    pub reads: bool,
    /// Whether it can be used with setsockopt().
    #[serde(default = "yes")]
    pub writes: bool,
    /// Why a script with it cannot work, although the grammar accepts it.
    #[serde(default)]
    pub broken: Option<Text>,
}

fn yes() -> bool {
    true
}

/// A field as packetdrill's grammar writes it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ExpressionField {
    /// Its name in the grammar.
    pub name: Text,
    /// The C field, if its name differs.
    #[serde(default)]
    pub c: Option<Text>,
    /// Its form.
    #[serde(default)]
    pub form: Notation,
    /// Whether getsockopt() passes it to the kernel.
    #[serde(default)]
    pub passed: bool,
    /// Platforms where packetdrill only accepts 0 (`...` when reading), and passes nothing.
    #[serde(default)]
    pub not_on: Vec<Text>,
}

/// The socket of a script.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DrillSocket {
    /// A new one.
    #[default]
    Fresh,
    /// It has an association.
    Association,
}

/// What a packetdrill script of an option tries. Values are written as in packetdrill: `field=1, other=[2, 3]`, or the
/// number alone where the option has no struct; fields that are not named are 0.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Script {
    /// The option.
    pub name: Text,
    /// Its socket.
    #[serde(default)]
    pub socket: DrillSocket,
    /// Options to set first.
    #[serde(default)]
    pub before: Vec<At<ScriptBefore>>,
    /// The selector when reading.
    #[serde(default)]
    pub get: Option<Text>,
    /// The value to set and read back.
    #[serde(default)]
    pub set: Option<Text>,
    /// Values that are refused.
    #[serde(default)]
    pub refused: Vec<At<ScriptRefused>>,
    /// Only these fields are compared; the others depend on the network. Without it, all are.
    #[serde(default)]
    pub shows: Vec<Text>,
    /// Fields that are not compared on a platform until they are set, because they depend on release or settings; the
    /// field of a plain number is `value`.
    #[serde(default)]
    pub open: PerPlatform<Vec<Text>>,
}

/// The calls and packets of a packetdrill script of an ancillary message or a function. What it expects is not
/// recorded: it is run in Linux kernels.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The item.
    pub name: Text,
    /// The platforms of the script, if they differ. Default: all on which packetdrill can write the item.
    #[serde(default)]
    pub on: Vec<Text>,
    /// The socket that it starts with. Default: one with an association.
    #[serde(default = "associated")]
    pub socket: DrillSocket,
    /// The style of that socket. Default: one-to-one.
    #[serde(default)]
    pub style: Style,
    /// Over IPv6 instead of IPv4.
    #[serde(default)]
    pub ipv6: bool,
    /// What it checks, a clause.
    pub checks: Text,
    /// What it cannot check, and why.
    #[serde(default)]
    pub left_out: Option<Text>,
    /// Its lines, without times. `{number:NAME}` is a symbol, or its number where packetdrill has none; `{size:STRUCT}`,
    /// `{len:STRUCT}` and `{space:STRUCT}` are `sizeof`, `CMSG_LEN` and `CMSG_SPACE` of a struct.
    pub lines: Vec<Text>,
}

/// How an item changes packets, or packets affect an item. The socket is bound and non-blocking; it connects after
/// `before`, unless it is `fresh`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wire {
    /// The option, ancillary message or notification.
    pub name: Text,
    /// A word that distinguishes it from the item's first script, and ends the file name.
    #[serde(default)]
    pub variant: Option<Text>,
    /// Other items whose effect the script checks.
    #[serde(default)]
    pub also: Vec<Text>,
    /// The platforms of the script. Default: all that have the item.
    #[serde(default)]
    pub on: Vec<Text>,
    /// The socket that `lines` start with. Default: one with an association.
    #[serde(default = "associated")]
    pub socket: DrillSocket,
    /// The style of that socket. Default: one-to-one.
    #[serde(default)]
    pub style: Style,
    /// Packets are in UDP.
    #[serde(default)]
    pub udp: bool,
    /// Settings that it needs in addition to those of the item, as `name=value`.
    #[serde(default)]
    pub needs: Vec<Text>,
    /// Notifications to subscribe to, before `before`.
    #[serde(default)]
    pub events: Vec<Text>,
    /// What it checks, a clause.
    pub checks: Text,
    /// Parameters of the peer's INIT ACK, in addition to the cookie.
    #[serde(default)]
    pub init_ack: Option<Text>,
    /// Calls made before it connects.
    #[serde(default)]
    pub before: Vec<Text>,
    /// Calls and packets, as in an exchange. They may start with a time: `+0.2`, `+0.5~+1.0`, or `*` for any.
    pub lines: Vec<Text>,
}

/// A bug of packetdrill.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bug {
    /// The name of its script in `docs/packetdrill/bugs`.
    pub name: Text,
    /// What is wrong, in a sentence.
    pub title: Text,
    /// The location in its source.
    pub at: Text,
    /// How to fix it.
    pub right: Text,
    /// What packetdrill prints for the script.
    pub says: Text,
    /// Items whose scripts fail because of it.
    #[serde(default)]
    pub stops: Vec<Text>,
    /// `true` if packetdrill's parser prints it, and nothing runs.
    #[serde(default)]
    pub parser: bool,
    /// The calls and packets that show it, with their times, after any options.
    pub lines: Vec<Text>,
}

/// Changes of scripts which `cargo xtask drill --mutate` tries and packetdrill does not notice.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unnoticed {
    /// The change, as in `spec/evidence/packetdrill/mutants.toml`; `*` matches any text.
    pub changes: Vec<Text>,
    /// The items whose scripts should notice it. Without it, the change makes no difference in any script, and is not
    /// counted.
    #[serde(default)]
    pub of: Vec<Text>,
    /// Why, a clause.
    pub why: Text,
}

fn associated() -> DrillSocket {
    DrillSocket::Association
}

/// An option to set first.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScriptBefore {
    /// The option.
    pub name: Text,
    /// Its value.
    pub value: Text,
}

/// A value that is refused.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScriptRefused {
    /// The value.
    pub value: Text,
    /// Why, a clause.
    pub when: Text,
    /// Its platforms. Default: all that have the option.
    #[serde(default)]
    pub on: Vec<Text>,
}

/// Set and get, or one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum Access {
    /// Both.
    #[serde(rename = "get+set")]
    GetSet,
    /// Read only.
    #[serde(rename = "get")]
    Get,
    /// Write only.
    #[serde(rename = "set")]
    Set,
    /// Neither: only the number exists.
    #[serde(rename = "none")]
    None,
}

/// What an option is read from or set for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Nothing: the socket itself.
    Socket,
    /// An association (a field with `is = "assoc"`).
    Assoc,
    /// An association and a peer address (`is = "assoc"` and `is = "peer"`).
    Path,
    /// An association and a stream (`is = "assoc"` and `is = "stream"`).
    Stream,
    /// An association and a type of notification (`is = "assoc"` and `is = "event"`).
    Event,
    /// An association and a partial-reliability policy (`is = "assoc"` and `is = "policy"`).
    Policy,
    /// An association, a stream and a policy (`is = "assoc"`, `"stream"` and `"policy"`).
    StreamPolicy,
}

/// A special association id (RFC 6458, section 7.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Special {
    /// `SCTP_FUTURE_ASSOC`
    Future,
    /// `SCTP_CURRENT_ASSOC`
    Current,
    /// `SCTP_ALL_ASSOC`
    All,
}

/// The special association ids that each direction accepts, in addition to those of associations.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ids {
    /// Those that `getsockopt` accepts.
    #[serde(default)]
    pub get: Vec<At<Special>>,
    /// Those that `setsockopt` accepts.
    #[serde(default)]
    pub set: Vec<At<Special>>,
}

/// How an argument holds socket addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Addresses {
    /// A single one.
    One,
    /// Several, one after another, until the end.
    Packed,
    /// An `int`, their number, and then that many.
    Counted,
}

/// Which style of socket (RFC 6458, sections 3 and 4).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// Either.
    #[default]
    Both,
    /// Only `SOCK_STREAM`.
    OneToOne,
    /// Only `SOCK_SEQPACKET`.
    OneToMany,
}

/// How certain a `since` is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Verified in that release.
    #[default]
    High,
    /// From a history or changelog; shown as "about".
    Medium,
    /// A guess with a reason; shown as "about".
    Low,
}

/// A socket option.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opt {
    /// The C name.
    pub name: Text,
    /// What it is, in one sentence.
    pub doc: Text,
    /// More that a user should know, in paragraphs.
    #[serde(default)]
    pub details: Option<Text>,
    /// The section that defines it: `"6458#8.1.1"`.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// The Internet-Draft that defines it, with its revision, if there is no RFC: `"draft-ietf-tsvwg-sctpsocket-32"`.
    #[serde(default)]
    pub draft: Option<Text>,
    /// The sections of the protocol's RFCs about it: `["9260#6.3.1"]`.
    #[serde(default)]
    pub protocol: Vec<Text>,
    /// The level of the option, a constant of a `[[values]]` table. Default: `IPPROTO_SCTP`.
    #[serde(default)]
    pub level: Option<Text>,
    /// Whether it can be read and set; a platform may differ.
    #[serde(default = "get_set")]
    pub access: Access,
    /// What the option is read from or set for.
    #[serde(default = "scope_socket")]
    pub scope: Scope,
    /// `scope = "path"`: without an address, it applies to all paths of the association.
    #[serde(default)]
    pub wildcard: bool,
    /// The special association ids that each direction accepts.
    #[serde(default)]
    pub ids: Option<At<Ids>>,
    /// The style of socket that supports it.
    #[serde(default)]
    pub style: Style,
    /// The argument, if it is a struct.
    #[serde(default, rename = "struct")]
    pub structure: Option<Text>,
    /// The argument, if it is a plain C type: `"int"`, `"u32"`.
    #[serde(default, rename = "type")]
    pub ty: Option<Text>,
    /// The argument, if it is socket addresses, each with the length of its family. It needs `no_wrapper`.
    #[serde(default)]
    pub addresses: Option<At<Addresses>>,
    /// With `type`: what it is in Rust; see a field's `as`.
    #[serde(default, rename = "as")]
    pub as_: Option<Text>,
    /// With `type`: see a field's `unit`.
    #[serde(default)]
    pub unit: Option<At<Unit>>,
    /// With `type`: what 0 means; see a field's `zero`.
    #[serde(default)]
    pub zero: Option<Text>,
    /// With `type`: see a field's `range`.
    #[serde(default)]
    pub range: Option<Text>,
    /// The meaning of a field for this option, if several options share the struct.
    #[serde(default)]
    pub field: BTreeMap<Text, FieldMeaning>,
    /// The value for the example in the documentation, by field (`value` if there is no struct), as text:
    /// a number in C's unit, names of values joined by `|`, elements separated by `,`, `peer` or `local` for an address,
    /// `{ member = value }` for a struct.
    #[serde(default)]
    pub example: BTreeMap<Text, Text>,
    /// The name of the Rust type. Default: derived from `name`.
    #[serde(default)]
    pub rust: Option<Text>,
    /// Platforms on which its fields depend on each other, and how; `sctp-opts` has a module in `adapt` for it.
    #[serde(default)]
    pub adapted: PerPlatform<Text>,
    /// Why `sctp-opts` has no type for it; `sctp-sys` and the documents still have it.
    #[serde(default)]
    pub no_wrapper: Option<Text>,
    /// What replaced it.
    #[serde(default)]
    pub deprecated: Option<At<Deprecated>>,
    /// For each platform, its number, or why it is absent.
    pub on: PerPlatform<Offer>,
    /// packetdrill's support for it.
    #[serde(default)]
    pub packetdrill: Option<At<Packetdrill>>,
}

fn get_set() -> Access {
    Access::GetSet
}

fn scope_socket() -> Scope {
    Scope::Socket
}

/// What replaced a deprecated item, and which section says so.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecated {
    /// C names of the successors.
    pub by: Vec<Text>,
    /// The section that says so.
    pub rfc: Text,
}

/// An item's line for one platform.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The number.
    #[serde(default)]
    pub value: Option<At<i64>>,
    /// Why the platform lacks it. Excludes all other keys.
    #[serde(default)]
    pub absent: Option<Text>,
    /// The first release: `"4.11"`; `"≤3.6"` means in 3.6 or before; `"unknown"`; `"lksctp-tools 1.0.7"` is a release
    /// of the `library`, if only that matters.
    #[serde(default)]
    pub since: Option<Text>,
    /// The last release that had it.
    #[serde(default)]
    pub until: Option<Text>,
    /// The source of `since`.
    #[serde(default)]
    pub source: Option<String>,
    /// How certain that is.
    #[serde(default)]
    pub confidence: Confidence,
    /// The user-space library (and its version) that provides it, if the kernel does not.
    #[serde(default)]
    pub library: Option<String>,
    /// What is missing; makes the support partial.
    #[serde(default)]
    pub partial: Option<Text>,
    /// What must be enabled first: a sysctl (`net.sctp.auth_enable=1`) or another option. With ` or ` between them, one is
    /// enough: `net.sctp.auth_enable=1 or SCTP_AUTH_SUPPORTED`.
    #[serde(default)]
    pub needs: Vec<Text>,
    /// The sysctl settings behind its defaults.
    #[serde(default)]
    pub sysctls: Vec<String>,
    /// Its default value.
    #[serde(default)]
    pub default: Option<String>,
    /// Other C names with the same number on this platform.
    #[serde(default)]
    pub aliases: Vec<Text>,
    /// Whether it can be read and set, if it differs from the item's.
    #[serde(default)]
    pub access: Option<Access>,
    /// Special ids, if they differ from the item's.
    #[serde(default)]
    pub ids: Option<At<Ids>>,
    /// The struct, if its name differs from the item's.
    #[serde(default, rename = "struct")]
    pub structure: Option<Text>,
    /// The errno of the direction that is refused.
    #[serde(default)]
    pub refused: Option<Text>,
    /// The argument lengths that the kernel accepts, if they differ from the platform's.
    #[serde(default)]
    pub length: Option<Length>,
    /// Other arguments, usually older, that the kernel accepts as well, or that an older one returns.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// Errors and their causes.
    #[serde(default)]
    pub errors: Vec<At<Cause>>,
    /// Source locations of what this line says: `"stack/sctp_usrreq.c:6503"`, a file in a `code` repository of the
    /// platform, and a line or a function.
    #[serde(default)]
    pub code: Vec<Text>,
    /// Differences from the RFC, and surprises.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Functions: the result type, if it differs from the item's.
    #[serde(default)]
    pub returns: Option<Text>,
    /// Functions: the parameters, if they differ from the item's.
    #[serde(default)]
    pub args: Option<Vec<Text>>,
    /// If the platform has an `upstream`: keys of its line that do not apply here.
    #[serde(default)]
    pub without: Vec<At<LineKey>>,
}

/// A key that is not inherited from the upstream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum LineKey {
    Library,
    Partial,
    Needs,
    Sysctls,
    Default,
    Aliases,
    Access,
    Ids,
    Struct,
    Refused,
    Length,
    Forms,
    Errors,
    Code,
    Notes,
    Returns,
    Args,
    /// The `adapted` of the option.
    Adapted,
    /// The `followed_by` of the ancillary message.
    FollowedBy,
}

/// Which lengths of an argument a kernel accepts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// Its size.
    #[default]
    Exact,
    /// Its size or more; more is ignored.
    AtLeast,
    /// Its size or less: the part that is passed is used. Members that the kernel does not know must not be sent, so
    /// its size is queried first.
    AtMost,
}

/// Another argument that an option accepts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// A C type (`"int"`) or struct tag.
    #[serde(rename = "type")]
    pub ty: Text,
    /// The last release that returns it; empty: still accepted.
    #[serde(default)]
    pub until: Option<Text>,
    /// What it means.
    pub doc: String,
}

/// An error that a call can return, and the likely cause.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cause {
    /// Its C name: `"EACCES"`.
    pub errno: Text,
    /// When it occurs, a clause that follows the error's text: "authentication is off".
    pub when: String,
    /// What to do about it: "set net.sctp.auth_enable=1".
    #[serde(default)]
    pub hint: Option<String>,
    /// Only in this direction; calls have none.
    #[serde(default)]
    pub on: Option<Access>,
    /// Whether the error has other causes than those listed. Default: true for `EINVAL`, false for others.
    #[serde(default)]
    pub others: Option<bool>,
    /// The source location where it was read: `"stack/sctp_usrreq.c:6557"`. Without it, it was seen.
    #[serde(default)]
    pub source: Option<Text>,
    /// The call in the evidence that returned it: `"unbound_is_refused"`.
    #[serde(default)]
    pub asked: Option<Text>,
    /// Only of a call that sends: what has to be passed for it to be the cause; one of these is enough. Each is one or more,
    /// joined by `+`, of the C names of the flags of `SndFlags` and of ancillary messages, of `data` and `address`, and of
    /// `unnamed flag`, one that has no name: `["SCTP_EOF + data"]`. `no` before a flag or `address` says that it is not
    /// passed.
    #[serde(default)]
    pub given: Vec<Text>,
    /// With `given`: `sctp-opts` refuses such a call itself, and this is the field that it names.
    #[serde(default)]
    pub refused: Option<Text>,
}

/// The unit of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
pub enum Unit {
    /// Milliseconds: a `Duration` in Rust.
    #[serde(rename = "ms")]
    Milliseconds,
    /// Seconds: a `Duration` in Rust.
    #[serde(rename = "s")]
    Seconds,
    /// Timer ticks of the kernel: `Ticks` in Rust, which knows how long they are.
    #[serde(rename = "jiffies")]
    Jiffies,
    /// Bytes.
    #[serde(rename = "bytes")]
    Bytes,
    /// Microseconds: a `Duration` in Rust.
    #[serde(rename = "us")]
    Microseconds,
    /// Packets, chunks, attempts, streams …
    #[serde(rename = "count")]
    Count,
}

/// The meaning of a field for one item.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldMeaning {
    /// The item does not use it, and its Rust type does not contain it.
    #[serde(default)]
    pub unused: bool,
    /// See a field's `doc`.
    #[serde(default)]
    pub doc: Option<Text>,
    /// See a field's `rust`.
    #[serde(default)]
    pub rust: Option<Text>,
    /// See a field's `as`.
    #[serde(default, rename = "as")]
    pub as_: Option<Text>,
    /// See a field's `unit`.
    #[serde(default)]
    pub unit: Option<At<Unit>>,
    /// See a field's `zero`.
    #[serde(default)]
    pub zero: Option<Text>,
    /// See a field's `range`.
    #[serde(default)]
    pub range: Option<Text>,
}

/// A C struct.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Struct {
    /// Its tag.
    pub name: Text,
    /// What it is, in one sentence.
    #[serde(default)]
    pub doc: Option<Text>,
    /// The platforms with this layout.
    pub on: Vec<Text>,
    /// Other tags of the same struct.
    #[serde(default)]
    pub aliases: Vec<Text>,
    /// `__attribute__((packed))`.
    #[serde(default)]
    pub packed: bool,
    /// `__attribute__((aligned(n)))`.
    #[serde(default)]
    pub align: Option<At<u32>>,
    /// A union rather than a struct.
    #[serde(default)]
    pub union: bool,
    /// It has no tag in C, only a `typedef` with this name.
    #[serde(default)]
    pub typedef: bool,
    /// Why it is described although no item uses it.
    #[serde(default)]
    pub keep: Option<Text>,
    /// Its members, in order.
    pub fields: Vec<At<Field>>,
}

/// The role of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The association id.
    Assoc,
    /// The peer address that selects a path.
    Peer,
    /// The stream that selects.
    Stream,
    /// The type of notification that selects.
    Event,
    /// The partial-reliability policy that selects.
    Policy,
    /// Padding or reserved: zero, and not in the Rust type.
    Reserved,
    /// Notifications: the type.
    Type,
    /// Notifications: the flags.
    Flags,
    /// Notifications: the total length.
    Length,
}

/// A member of a struct.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools)] // Keys, each of which may be left out.
pub struct Field {
    /// Its C name.
    pub name: Text,
    /// `u8` to `u64`, `i8` to `i64`, `int`, `unsigned int`, `sctp_assoc_t`, `sockaddr_storage`, `sockaddr*`, or a struct's tag.
    #[serde(rename = "type")]
    pub ty: Text,
    /// Number of elements; `[4, 16]` for four arrays of sixteen; `"rest"` for a trailing array without a length.
    #[serde(default)]
    pub array: Option<At<Array>>,
    /// The trailing array whose elements this one counts.
    #[serde(default)]
    pub counts: Option<Text>,
    /// Its role.
    #[serde(default)]
    pub is: Option<At<Role>>,
    /// What it is, in one sentence.
    #[serde(default)]
    pub doc: Option<Text>,
    /// Its Rust name. Default: the C name without its prefix.
    #[serde(default)]
    pub rust: Option<Text>,
    /// Its Rust type: `"bool"`, `"Ppid"`, or the name of a `[[values]]` table.
    #[serde(default, rename = "as")]
    pub as_: Option<Text>,
    /// Its unit.
    #[serde(default)]
    pub unit: Option<At<Unit>>,
    /// In network byte order. If `as` names a narrower type, only that many bits are, and the field holds them in host
    /// order.
    #[serde(default)]
    pub network_order: bool,
    /// What 0 means: `"unchanged"`, `"default"`, `"off"`, or a clause.
    #[serde(default)]
    pub zero: Option<Text>,
    /// The accepted values: `"0..500"` (both ends included).
    #[serde(default)]
    pub range: Option<Text>,
    /// Read-only: ignored when set.
    #[serde(default)]
    pub reported: bool,
    /// Must not appear in logs.
    #[serde(default)]
    pub secret: bool,
    /// The release that added it at the end of the struct; older kernels return less.
    #[serde(default)]
    pub grew: Option<Text>,
    /// The source location of its meaning, if that differs between platforms: `"stack/sctp_usrreq.c:3326"`.
    #[serde(default)]
    pub code: Option<Text>,
    /// Other C names (macros) of the same member.
    #[serde(default)]
    pub aliases: Vec<Text>,
    /// For a trailing array: the number of elements that the Rust type has room for. An option that can only be set
    /// borrows a slice of at most that length.
    #[serde(default)]
    pub room: Option<At<u32>>,
    /// With `room`: the Rust type of an option that can be read has a constant parameter for it, and `room` is its default.
    #[serde(default)]
    pub caller_sized: bool,
}

/// The length of an array.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Array {
    /// A number of elements.
    Fixed(u32),
    /// A number of arrays, and the number of their elements.
    Nested(u32, u32),
    /// To the end of the buffer.
    Rest,
}

impl<'de> Deserialize<'de> for Array {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        struct V;
        impl<'de> serde::de::Visitor<'de> for V {
            type Value = Array;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a number of elements, two of them, or \"rest\"")
            }
            fn visit_i64<E: serde::de::Error>(self, n: i64) -> Result<Array, E> {
                u32::try_from(n).map(Array::Fixed).map_err(|_| E::custom("expected a number of elements or \"rest\""))
            }
            fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut list: A) -> Result<Array, A::Error> {
                let wrong = || serde::de::Error::custom("expected two lengths: [4, 16] is four arrays of sixteen");
                let outer: u32 = list.next_element()?.ok_or_else(wrong)?;
                let inner: u32 = list.next_element()?.ok_or_else(wrong)?;
                match list.next_element::<u32>()? {
                    None => Ok(Array::Nested(outer, inner)),
                    Some(_) => Err(wrong()),
                }
            }
            fn visit_str<E: serde::de::Error>(self, s: &str) -> Result<Array, E> {
                if s == "rest" {
                    Ok(Array::Rest)
                } else {
                    Err(E::custom("expected a number of elements or \"rest\""))
                }
            }
        }
        d.deserialize_any(V)
    }
}

impl JsonSchema for Array {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Array".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({ "anyOf": [
            { "type": "integer", "minimum": 0 },
            { "type": "array", "items": { "type": "integer", "minimum": 1 }, "minItems": 2, "maxItems": 2 },
            { "const": "rest" },
        ] })
    }
}

/// What kind of list `[[values]]` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ValuesKind {
    /// One of them at a time: an enum in Rust, which preserves unknown values.
    Enum,
    /// Any combination: a set of flags in Rust.
    Flags,
    /// Related constants, in `sctp-sys` only.
    Constants,
}

/// Named values.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Values {
    /// The Rust type; how `as` refers to it.
    pub name: Text,
    /// What they are, in one sentence.
    pub doc: Text,
    /// An enumeration, flags, or constants.
    pub kind: ValuesKind,
    /// The type of the fields that hold them: `"u16"`, `"int"` … The constants have this type in Rust; in C they are
    /// `int` and converted.
    #[serde(rename = "type")]
    pub ty: Text,
    /// `type` on a platform where it differs.
    #[serde(default)]
    pub type_on: PerPlatform<Text>,
    /// The fields and arguments that hold them, if no `as` says so: `struct.field` or `function.argument`. Required for
    /// types other than `int`.
    #[serde(default)]
    pub carried_by: Vec<Text>,
    /// The section that defines them.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// The common prefix of all names, removed in Rust. Default: `SCTP_`.
    #[serde(default)]
    pub prefix: Option<Text>,
    /// The values.
    pub values: Vec<At<Value>>,
}

/// One named value.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Value {
    /// Its C name.
    pub name: Text,
    /// What it means, in one sentence.
    #[serde(default)]
    pub doc: Option<Text>,
    /// Its number on each platform whose headers define the name.
    #[serde(default)]
    pub on: PerPlatform<At<i64>>,
    /// Its number in the protocol; platforms without a C name have it in Rust as well.
    #[serde(default)]
    pub wire: Option<At<i64>>,
    /// Another name with the same number; not a separate variant.
    #[serde(default)]
    pub alias: bool,
    /// The release that added it, per platform.
    #[serde(default)]
    pub since: PerPlatform<Text>,
    /// Platforms whose header makes it an `unsigned int`, like `0x80000000` and `1U`; elsewhere it is an `int`.
    #[serde(default)]
    pub unsigned: Vec<Text>,
    /// Its Rust name. Default: derived from `name`.
    #[serde(default)]
    pub rust: Option<Text>,
}

/// The direction of an ancillary message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Flow {
    /// With `sendmsg`.
    Send,
    /// From `recvmsg`.
    Receive,
    /// Either.
    Both,
}

/// An ancillary message.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Cmsg {
    /// The C name of its type.
    pub name: Text,
    /// What it is, in one sentence.
    pub doc: Text,
    /// More that a user should know.
    #[serde(default)]
    pub details: Option<Text>,
    /// The section that defines it.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// The sections of the protocol's RFCs about it.
    #[serde(default)]
    pub protocol: Vec<Text>,
    /// Its direction.
    pub flow: Flow,
    /// Its payload.
    #[serde(rename = "struct")]
    pub structure: Text,
    /// The meaning of a field for this message, if several messages share the struct.
    #[serde(default)]
    pub field: BTreeMap<Text, FieldMeaning>,
    /// It is written before all others, regardless of the order in the program.
    #[serde(default)]
    pub first: bool,
    /// Platforms where another ancillary message, all zero, is written after it. One of that kind from the program
    /// follows, and overrides it.
    #[serde(default)]
    pub followed_by: PerPlatform<Text>,
    /// The socket option that enables it, for those that are received.
    #[serde(default)]
    pub enabled_by: Option<Text>,
    /// The name of the Rust type. Default: derived from `name`.
    #[serde(default)]
    pub rust: Option<Text>,
    /// What replaced it.
    #[serde(default)]
    pub deprecated: Option<At<Deprecated>>,
    /// For each platform, its number, or why it is absent.
    pub on: PerPlatform<Offer>,
    /// packetdrill's support for it.
    #[serde(default)]
    pub packetdrill: Option<At<Packetdrill>>,
}

/// A notification.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Notification {
    /// The C name of its type.
    pub name: Text,
    /// What it is, in one sentence.
    pub doc: Text,
    /// More that a user should know.
    #[serde(default)]
    pub details: Option<Text>,
    /// The section that defines it.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// The sections of the protocol's RFCs about it.
    #[serde(default)]
    pub protocol: Vec<Text>,
    /// Its struct; none if it is only a header.
    #[serde(default, rename = "struct")]
    pub structure: Option<Text>,
    /// The meaning of a field for this notification, if several notifications share the struct. `"outer.inner"` is a
    /// field of a nested struct, which then has a separate Rust type for this notification.
    #[serde(default)]
    pub field: BTreeMap<Text, FieldMeaning>,
    /// The member of `struct sctp_event_subscribe` that enables it.
    #[serde(default)]
    pub subscribe: Option<Text>,
    /// The name of the variant in Rust. Default: derived from `name`.
    #[serde(default)]
    pub rust: Option<Text>,
    /// What replaced it.
    #[serde(default)]
    pub deprecated: Option<At<Deprecated>>,
    /// For each platform, its number, or why it is absent.
    pub on: PerPlatform<Offer>,
    /// packetdrill's support for it.
    #[serde(default)]
    pub packetdrill: Option<At<Packetdrill>>,
}

/// A function.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Function {
    /// Its C name.
    pub name: Text,
    /// What it does, in one sentence.
    pub doc: Text,
    /// More that a user should know.
    #[serde(default)]
    pub details: Option<Text>,
    /// The section that defines it.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// The sections of the protocol's RFCs about it.
    #[serde(default)]
    pub protocol: Vec<Text>,
    /// What it returns, in C.
    pub returns: Text,
    /// Its parameters, in C: `["int sd", "struct sockaddr *addrs"]`.
    pub args: Vec<Text>,
    /// Its counterpart in Rust: a path in `sctp-opts` (`"functions::bindx"`), or one that starts with `std`.
    #[serde(default)]
    pub rust: Option<Text>,
    /// What replaced it.
    #[serde(default)]
    pub deprecated: Option<At<Deprecated>>,
    /// For each platform, its first release, or why it is absent.
    pub on: PerPlatform<Offer>,
    /// packetdrill's support for it.
    #[serde(default)]
    pub packetdrill: Option<At<Packetdrill>>,
}

/// A system call that every kind of socket has.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Its C name: `"sendmsg"`.
    pub name: Text,
    /// What it does, in one sentence.
    pub doc: Text,
    /// The variants of `sctp_opts::Call` that are this call: `["SendMsg", "SendMmsg"]`.
    pub rust: Vec<Text>,
    /// For each platform, errors and their causes.
    pub errors: PerPlatform<Vec<At<Cause>>>,
}

/// packetdrill's support for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Drill {
    /// Full: it knows the symbol and can write the argument.
    Full,
    /// It can write the argument, but does not know the symbol: the item is given by number.
    ByNumber,
    /// It knows the symbol, but cannot write the argument.
    SymbolOnly,
    /// It has a handler that no script can reach, because it does not know the symbol.
    HandlerOnly,
    /// Nothing.
    None,
}

/// packetdrill's support for an item.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Packetdrill {
    /// For each platform, if it differs from the platform's.
    #[serde(default)]
    pub on: PerPlatform<Drill>,
    /// The name of the argument in its grammar.
    #[serde(default)]
    pub expression: Option<String>,
    /// The lines of packetdrill that handle it.
    #[serde(default)]
    pub handler: Vec<String>,
    /// Bugs and omissions there.
    #[serde(default)]
    pub note: Option<String>,
}
