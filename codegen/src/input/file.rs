//! What may be in `spec/*.toml`: the first phase of the pipeline, without any judgement.
//!
//! These types are the one description of the format. serde reads files into them, the editor schema
//! (`spec/schema.json`), the check of keys and types, and `docs/spec-format.md` are all derived from them, so the doc
//! comments below are what a maintainer reads while typing.

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
    /// An operating system: its releases, and what differs below C.
    #[serde(default)]
    pub platform: Vec<At<Platform>>,
    /// A socket option.
    #[serde(default)]
    pub option: Vec<At<Opt>>,
    /// A C struct. One that is laid out differently on two platforms is written twice, never merged.
    #[serde(default, rename = "struct")]
    pub structs: Vec<At<Struct>>,
    /// Named values: an enumeration, a set of flags, or constants that just belong together.
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
    /// A call of the system that every kind of socket has, and why it fails on one of SCTP.
    #[serde(default)]
    pub call: Vec<At<Call>>,
    /// Which packetdrill was looked at.
    #[serde(default)]
    pub packetdrill: Option<At<PacketdrillSource>>,
    /// How packetdrill's grammar writes an argument.
    #[serde(default)]
    pub expression: Vec<At<Expression>>,
    /// What a packetdrill script of `docs/packetdrill` tries. Options without one are read, and set as they were.
    #[serde(default)]
    pub script: Vec<At<Script>>,
    /// The calls and packets of a packetdrill script of an ancillary message or a function.
    #[serde(default)]
    pub exchange: Vec<At<Exchange>>,
    /// A packetdrill script that looks at the packets which an item changes, or at the notification that packets provoke.
    #[serde(default)]
    pub wire: Vec<At<Wire>>,
    /// A mistake of packetdrill itself, which `docs/packetdrill` shows with a script.
    #[serde(default)]
    pub bug: Vec<At<Bug>>,
    /// Changes of scripts that packetdrill cannot notice, or does not, and why.
    #[serde(default)]
    pub unnoticed: Vec<At<Unnoticed>>,
}

/// An operating system: its releases, and what differs below C.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// How `on.` names it; also the module in `sctp-sys`.
    pub name: Text,
    /// How people write it: the column's heading. Without it, the name.
    #[serde(default)]
    pub title: Option<Text>,
    /// The platform that this one comes from: what it does not say itself, here and on the `on` line of an item, is as
    /// there, key by key, but for the releases.
    #[serde(default)]
    pub upstream: Option<Text>,
    /// Rust's `target_os` values that are this platform. Without it, the name.
    #[serde(default)]
    pub targets: Vec<Text>,
    /// All releases that `since` and `until` may name, oldest first. `"3.0..3.19"` counts up the last part.
    #[serde(default)]
    pub releases: Vec<Text>,
    /// Programs that run this system's SCTP stack in user space, and may be asked in its place; what they say is shown
    /// as such.
    #[serde(default)]
    pub stacks: Vec<Text>,
    /// `true` where `struct sockaddr` starts with a length byte.
    #[serde(default)]
    pub sockaddr_len: Option<bool>,
    /// Signed or unsigned 32 bits under `sctp_assoc_t`: `"i32"` or `"u32"`. Without it, as on the upstream.
    #[serde(default)]
    pub assoc_t: Option<Text>,
    /// Its targets as clang names them: a 64-bit one, 32-bit x86, and another 32-bit one. Without it, as on the upstream.
    #[serde(default)]
    pub clang: Vec<Text>,
    /// The lengths that its kernel accepts for an option, unless the option says otherwise.
    #[serde(default)]
    pub length: Option<Length>,
    /// What packetdrill can do with an item that says nothing about it. packetdrill does not run on a platform without
    /// it, whatever the upstream has.
    #[serde(default)]
    pub packetdrill: Option<Drill>,
    /// Values and structs of the upstream that this one does not have.
    #[serde(default)]
    pub without: Vec<Text>,
    /// Error numbers by name, for the hints in error messages.
    #[serde(default)]
    pub errno: BTreeMap<Text, i32>,
    /// Where its code was read, by the names that places in the code begin with.
    #[serde(default)]
    pub code: BTreeMap<Text, CodeSource>,
    /// Errors that many options share, said once; `[]` where the upstream's do not hold.
    #[serde(default)]
    pub errors: Option<Vec<At<SharedCause>>>,
}

/// A repository at the commit that was read.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeSource {
    /// Where it lives, `owner/name`.
    pub repository: Text,
    /// The commit that was read.
    pub commit: Text,
    /// Its date, `YYYY-MM-DD`.
    #[serde(default)]
    pub date: Option<Text>,
    /// The folder that places are relative to.
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
    /// When, in a half sentence that follows the error's text.
    pub when: String,
    /// What to do about it.
    #[serde(default)]
    pub hint: Option<String>,
    /// Where in the code it was read: `"stack/sctp_usrreq.c:2151"`.
    #[serde(default)]
    pub source: Option<Text>,
    /// The call of the evidence that saw it, on the options that were asked.
    #[serde(default)]
    pub asked: Option<Text>,
}

/// The options that share an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Sharing {
    /// All of the level `IPPROTO_SCTP`.
    Every,
    /// Those that an association selects.
    Association,
    /// Directions that take some of the special association ids and not all of them.
    SpecialIds,
}

/// The revision of packetdrill behind every `packetdrill` line.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PacketdrillSource {
    /// Where it lives, `owner/name`.
    pub repository: Text,
    /// The commit looked at.
    pub commit: Text,
    /// Its date, `YYYY-MM-DD`.
    pub date: Text,
    /// Values, not items, whose symbols it knows on all platforms; others are written as numbers.
    #[serde(default)]
    pub symbols: Vec<String>,
    /// Those that it knows on one platform only.
    #[serde(default)]
    pub only: PerPlatform<Vec<String>>,
    /// The command with which scripts make a setting, without the setting.
    #[serde(default)]
    pub sysctl: PerPlatform<Text>,
    /// What a script is run by, so that it changes nothing of the system: a command that gets packetdrill and the script.
    #[serde(default)]
    pub apart: PerPlatform<Text>,
}

/// What may stand for a field in packetdrill's grammar.
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
    /// Any expression: numbers, symbols, both joined by `|`, or `...`.
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
    /// What the grammar calls it, and `expression` of an item.
    pub name: Text,
    /// The C struct, if its tag is another one.
    #[serde(default, rename = "struct")]
    pub structure: Option<Text>,
    /// All that has to be written, in this order.
    pub fields: Vec<At<ExpressionField>>,
    /// Whether getsockopt() takes it.
    #[serde(default = "yes")]
    pub reads: bool,
    /// Whether setsockopt() takes it.
    #[serde(default = "yes")]
    pub writes: bool,
    /// Why a script with it cannot work, though the grammar takes it.
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
    /// What the grammar calls it.
    pub name: Text,
    /// The C field, if its name is another one.
    #[serde(default)]
    pub c: Option<Text>,
    /// What may stand there.
    #[serde(default)]
    pub form: Notation,
    /// Whether getsockopt() passes it to the kernel.
    #[serde(default)]
    pub passed: bool,
    /// Platforms where packetdrill only takes 0 (`...` when reading), and passes nothing.
    #[serde(default)]
    pub not_on: Vec<Text>,
}

/// The socket of a script.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DrillSocket {
    /// Nothing has happened to it.
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
    /// What selects when reading.
    #[serde(default)]
    pub get: Option<Text>,
    /// What is set, and read back.
    #[serde(default)]
    pub set: Option<Text>,
    /// What is refused.
    #[serde(default)]
    pub refused: Vec<At<ScriptRefused>>,
    /// Only these fields are compared; the others depend on the network. Without it, all are.
    #[serde(default)]
    pub shows: Vec<Text>,
    /// Fields that are not compared on a platform before they are set, because its releases or settings differ; the
    /// field of a plain number is `value`.
    #[serde(default)]
    pub open: PerPlatform<Vec<Text>>,
}

/// The calls and packets of a packetdrill script of an ancillary message or a function. What it expects is not recorded:
/// Linux kernels are asked whether messages come and go as it says.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Exchange {
    /// The item.
    pub name: Text,
    /// The platforms whose script it is, where they differ; without it, all that packetdrill can write the item on.
    #[serde(default)]
    pub on: Vec<Text>,
    /// The socket that it begins with; without it, one with an association.
    #[serde(default = "associated")]
    pub socket: DrillSocket,
    /// The style of that socket; it is one-to-one unless this says one-to-many.
    #[serde(default)]
    pub style: Style,
    /// Over IPv6 instead of IPv4.
    #[serde(default)]
    pub ipv6: bool,
    /// What it checks, as a half sentence.
    pub checks: Text,
    /// What of the item it cannot check, and why.
    #[serde(default)]
    pub left_out: Option<Text>,
    /// Its lines, without times. `{number:NAME}` is a symbol, or its number where packetdrill has none; `{size:STRUCT}`,
    /// `{len:STRUCT}` and `{space:STRUCT}` are `sizeof`, `CMSG_LEN` and `CMSG_SPACE` of a struct.
    pub lines: Vec<Text>,
}

/// What an item does to packets, or packets to an item. The socket is bound and does not block; it connects after
/// `before`, unless it is a fresh one.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Wire {
    /// The option, ancillary message or notification.
    pub name: Text,
    /// What tells it from the item's first script: a word for the end of the file's name.
    #[serde(default)]
    pub variant: Option<Text>,
    /// Other items that are seen at work in the same script.
    #[serde(default)]
    pub also: Vec<Text>,
    /// The platforms whose script it is; without it, all that have the item.
    #[serde(default)]
    pub on: Vec<Text>,
    /// The socket that `lines` begin with; without it, one with an association.
    #[serde(default = "associated")]
    pub socket: DrillSocket,
    /// The style of that socket; it is one-to-one unless this says one-to-many.
    #[serde(default)]
    pub style: Style,
    /// Packets are in UDP.
    #[serde(default)]
    pub udp: bool,
    /// Settings that it needs beside those of the item, as `name=value`.
    #[serde(default)]
    pub needs: Vec<Text>,
    /// Notifications to subscribe to, before `before`.
    #[serde(default)]
    pub events: Vec<Text>,
    /// What is seen, as a half sentence.
    pub checks: Text,
    /// Parameters of the peer's INIT ACK, beside its cookie.
    #[serde(default)]
    pub init_ack: Option<Text>,
    /// Calls before it connects.
    #[serde(default)]
    pub before: Vec<Text>,
    /// Calls and packets, as of an exchange. A time may stand in front: `+0.2`, `+0.5~+1.0`, or `*` for any.
    pub lines: Vec<Text>,
}

/// A mistake of packetdrill.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bug {
    /// What its script in `docs/packetdrill/bugs` is called.
    pub name: Text,
    /// What is wrong, in a sentence.
    pub title: Text,
    /// Where in its source.
    pub at: Text,
    /// What should be done there.
    pub right: Text,
    /// What packetdrill prints when it runs the script.
    pub says: Text,
    /// Items whose scripts fail for it.
    #[serde(default)]
    pub stops: Vec<Text>,
    /// `true` where it is packetdrill's parser that says so, and nothing runs.
    #[serde(default)]
    pub parser: bool,
    /// The calls and packets that show it, with their times; options stand in front, without one.
    pub lines: Vec<Text>,
}

/// Changes of scripts which `cargo xtask drill --mutate` tries and packetdrill does not notice.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Unnoticed {
    /// What is changed, as `spec/evidence/packetdrill/mutants.toml` says it; `*` stands for any text.
    pub changes: Vec<Text>,
    /// The items whose scripts should have noticed. Without it, the change makes no difference in any script, and is not
    /// counted.
    #[serde(default)]
    pub of: Vec<Text>,
    /// Why, as a half sentence.
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
    /// Why, as a half sentence behind "refused, for".
    pub when: Text,
    /// Only there; without it, wherever the option is.
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
    /// A number without a handler behind it.
    #[serde(rename = "none")]
    None,
}

/// What selects the thing that an option reads or writes.
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

/// The special association ids that each direction takes, beside that of one association.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Ids {
    /// What `getsockopt` takes.
    #[serde(default)]
    pub get: Vec<At<Special>>,
    /// What `setsockopt` takes.
    #[serde(default)]
    pub set: Vec<At<Special>>,
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

/// How sure we are of a `since`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Seen in that release.
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
    /// What a user should know beyond that; paragraphs.
    #[serde(default)]
    pub details: Option<Text>,
    /// The section that defines it: `"6458#8.1.1"`.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// The Internet-Draft that defines it, where there is no RFC.
    #[serde(default)]
    pub draft: Option<Text>,
    /// The sections of the protocol behind it: `["9260#6.3.1"]`.
    #[serde(default)]
    pub protocol: Vec<Text>,
    /// The level of the call, a constant of a `[[values]]` table; otherwise `IPPROTO_SCTP`.
    #[serde(default)]
    pub level: Option<Text>,
    /// Direction; a platform may say otherwise.
    #[serde(default = "get_set")]
    pub access: Access,
    /// What selects the thing that is read or written.
    #[serde(default = "scope_socket")]
    pub scope: Scope,
    /// `scope = "path"`: the address may be left out, which means every path of the association.
    #[serde(default)]
    pub wildcard: bool,
    /// The special association ids that each direction takes.
    #[serde(default)]
    pub ids: Option<At<Ids>>,
    /// The style of socket that has it.
    #[serde(default)]
    pub style: Style,
    /// The argument, where it is a struct.
    #[serde(default, rename = "struct")]
    pub structure: Option<Text>,
    /// The argument, where it is a plain C type: `"int"`, `"u32"`.
    #[serde(default, rename = "type")]
    pub ty: Option<Text>,
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
    /// What a field means to this option, where the struct serves several.
    #[serde(default)]
    pub field: BTreeMap<Text, FieldMeaning>,
    /// A sensible value for the example in the documentation, by field (`value` where there is no struct), as text:
    /// a number in C's unit, names of values joined by `|`, elements separated by `,`, `peer` or `local` for an address,
    /// `{ member = value }` for a struct.
    #[serde(default)]
    pub example: BTreeMap<Text, Text>,
    /// The name of the Rust type, where the one made from `name` reads badly.
    #[serde(default)]
    pub rust: Option<Text>,
    /// Platforms where its fields depend on each other, and how: `sctp-opts` has a module in `adapt` for it.
    #[serde(default)]
    pub adapted: PerPlatform<Text>,
    /// Why `sctp-opts` has no type for it; it is still in `sctp-sys` and the documents.
    #[serde(default)]
    pub no_wrapper: Option<Text>,
    /// What replaced it.
    #[serde(default)]
    pub deprecated: Option<At<Deprecated>>,
    /// Each platform: its number, or why not.
    pub on: PerPlatform<Offer>,
    /// What packetdrill scripts can do with it.
    #[serde(default)]
    pub packetdrill: Option<At<Packetdrill>>,
}

fn get_set() -> Access {
    Access::GetSet
}

fn scope_socket() -> Scope {
    Scope::Socket
}

/// What replaced a deprecated item, and where that is said.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deprecated {
    /// C names of the successors.
    pub by: Vec<Text>,
    /// The section that says so.
    pub rfc: Text,
}

/// One platform's line of an item.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// The number.
    #[serde(default)]
    pub value: Option<At<i64>>,
    /// Why the platform does not have it. Excludes all other keys.
    #[serde(default)]
    pub absent: Option<Text>,
    /// The first release: `"4.11"`; `"≤3.6"` is "there by 3.6"; `"unknown"`; `"lksctp-tools 1.0.7"` is a release of the
    /// `library`, where that alone decides.
    #[serde(default)]
    pub since: Option<Text>,
    /// The last release that had it.
    #[serde(default)]
    pub until: Option<Text>,
    /// Where `since` comes from.
    #[serde(default)]
    pub source: Option<String>,
    /// How sure that is.
    #[serde(default)]
    pub confidence: Confidence,
    /// The user-space library (and its version) that has it, where the kernel alone does not.
    #[serde(default)]
    pub library: Option<String>,
    /// What is missing; makes the support partial.
    #[serde(default)]
    pub partial: Option<Text>,
    /// What must be switched on first: a sysctl (`net.sctp.auth_enable=1`) or another option.
    #[serde(default)]
    pub needs: Vec<Text>,
    /// The sysctl settings behind its defaults.
    #[serde(default)]
    pub sysctls: Vec<String>,
    /// The value before anybody sets it.
    #[serde(default)]
    pub default: Option<String>,
    /// Other C names of the same number here.
    #[serde(default)]
    pub aliases: Vec<Text>,
    /// Direction, where it differs from the item's.
    #[serde(default)]
    pub access: Option<Access>,
    /// Special ids, where they differ from the item's.
    #[serde(default)]
    pub ids: Option<At<Ids>>,
    /// The struct, where its name differs from the item's.
    #[serde(default, rename = "struct")]
    pub structure: Option<Text>,
    /// The errno of the direction that is refused.
    #[serde(default)]
    pub refused: Option<Text>,
    /// The lengths that the kernel accepts from a caller, where they are not the platform's.
    #[serde(default)]
    pub length: Option<Length>,
    /// Other, older arguments that the kernel accepts as well, or that an older one answers with.
    #[serde(default)]
    pub forms: Vec<Form>,
    /// Errors worth knowing.
    #[serde(default)]
    pub errors: Vec<At<Cause>>,
    /// Where in the code what is said here was read: `"stack/sctp_usrreq.c:6503"`, a file below a `code` of the
    /// platform, and a line of it or a function.
    #[serde(default)]
    pub code: Vec<Text>,
    /// What differs from the RFC or surprises.
    #[serde(default)]
    pub notes: Vec<String>,
    /// Functions: what it returns, where that differs from the item's.
    #[serde(default)]
    pub returns: Option<Text>,
    /// Functions: the parameters, where they differ from the item's.
    #[serde(default)]
    pub args: Option<Vec<Text>>,
    /// Where the platform has an `upstream`: what that says on its line, and does not hold here.
    #[serde(default)]
    pub without: Vec<At<LineKey>>,
}

/// A key that a platform is without although its upstream has it.
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
    /// Its size or less: the part that is there counts. What the kernel does not know must not be sent, so its size
    /// is asked for first.
    AtMost,
}

/// Another argument that an option accepts beside its own.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// A C type (`"int"`) or struct tag.
    #[serde(rename = "type")]
    pub ty: Text,
    /// The last release that answers with it; empty: still accepted.
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
    /// When, in a half sentence that follows the error's text: "authentication is off".
    pub when: String,
    /// What to do about it: "set net.sctp.auth_enable=1".
    #[serde(default)]
    pub hint: Option<String>,
    /// Only in this direction.
    #[serde(default)]
    pub on: Option<Access>,
    /// The error has other causes besides those that are listed. Without it, `EINVAL` has and others have not.
    #[serde(default)]
    pub others: Option<bool>,
    /// Where in the code it was read: `"stack/sctp_usrreq.c:6557"`. Without it, it was seen.
    #[serde(default)]
    pub source: Option<Text>,
    /// The call of the evidence that saw it: `"unbound_is_refused"`.
    #[serde(default)]
    pub asked: Option<Text>,
}

/// How a number is measured.
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

/// What a field means to one item.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FieldMeaning {
    /// Nothing: the item does not use it, and its Rust type does not show it.
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
    /// The platforms that lay it out like this.
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
    /// It has no tag in C, only a `typedef` of this name.
    #[serde(default)]
    pub typedef: bool,
    /// Why it is here although no item names it.
    #[serde(default)]
    pub keep: Option<Text>,
    /// Its members, in order.
    pub fields: Vec<At<Field>>,
}

/// What a field is for, where the code has to know.
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
    /// Padding or reserved: zero, and not shown.
    Reserved,
    /// Notifications: the type.
    Type,
    /// Notifications: the flags.
    Flags,
    /// Notifications: the length of the whole.
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
    /// So many of them; `[4, 16]` for four arrays of sixteen; `"rest"` for a trailing array without a length.
    #[serde(default)]
    pub array: Option<At<Array>>,
    /// The trailing array whose elements this one counts.
    #[serde(default)]
    pub counts: Option<Text>,
    /// What it is for, where the code has to know.
    #[serde(default)]
    pub is: Option<At<Role>>,
    /// What it is, in one sentence.
    #[serde(default)]
    pub doc: Option<Text>,
    /// Its Rust name; otherwise the C name without its prefix.
    #[serde(default)]
    pub rust: Option<Text>,
    /// Its Rust type: `"bool"`, `"Ppid"`, or the name of a `[[values]]` table.
    #[serde(default, rename = "as")]
    pub as_: Option<Text>,
    /// How it is measured.
    #[serde(default)]
    pub unit: Option<At<Unit>>,
    /// In network byte order. Where `as` names a narrower type, so many bits are, and the field holds them in host order.
    #[serde(default)]
    pub network_order: bool,
    /// What 0 means: `"unchanged"`, `"default"`, `"off"`, or a half sentence.
    #[serde(default)]
    pub zero: Option<Text>,
    /// What is accepted: `"0..500"` (both ends included).
    #[serde(default)]
    pub range: Option<Text>,
    /// Only reported; ignored when set.
    #[serde(default)]
    pub reported: bool,
    /// Must not appear in logs.
    #[serde(default)]
    pub secret: bool,
    /// The release that added it at the end of the struct: an older kernel answers with less.
    #[serde(default)]
    pub grew: Option<Text>,
    /// Where the code gives it its meaning, if that is another elsewhere: `"stack/sctp_usrreq.c:3326"`.
    #[serde(default)]
    pub code: Option<Text>,
    /// Other C names (macros) of the same member.
    #[serde(default)]
    pub aliases: Vec<Text>,
    /// For a trailing array: how many elements the Rust type holds without an allocation.
    #[serde(default)]
    pub room: Option<At<u32>>,
    /// With `room`: the Rust type of an option has a constant parameter for it, and `room` is its default.
    #[serde(default)]
    pub caller_sized: bool,
}

/// The length of an array.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Array {
    /// So many elements.
    Fixed(u32),
    /// So many arrays of so many elements.
    Nested(u32, u32),
    /// To the end of what was passed.
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
    /// One of them at a time: an enum in Rust, which keeps values it does not know.
    Enum,
    /// Any of them together: a set of flags in Rust.
    Flags,
    /// Constants that just belong together; only `sctp-sys` has them.
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
    /// An enumeration, flags, or just constants.
    pub kind: ValuesKind,
    /// The C type that carries them: `"u16"`, `"int"` … The constants have it in Rust, where C has them as `int` and
    /// converts.
    #[serde(rename = "type")]
    pub ty: Text,
    /// `type` on a platform where what carries them is of another one.
    #[serde(default)]
    pub type_on: PerPlatform<Text>,
    /// What carries them, where no `as` says so: `struct.field` or `function.argument`. Values of another type than
    /// `int` need one.
    #[serde(default)]
    pub carried_by: Vec<Text>,
    /// The section that defines them.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// What all names start with, left away in Rust. Otherwise `SCTP_`.
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
    /// Its number on each platform whose headers have the name.
    #[serde(default)]
    pub on: PerPlatform<At<i64>>,
    /// Its number in the protocol, the same everywhere: also a platform without a C name for it has it in Rust.
    #[serde(default)]
    pub wire: Option<At<i64>>,
    /// Its number on a platform is another name's as well; not a variant of its own.
    #[serde(default)]
    pub alias: bool,
    /// The release that added it, per platform.
    #[serde(default)]
    pub since: PerPlatform<Text>,
    /// Platforms whose header makes it an `unsigned int`, as `0x80000000` and `1U` are; elsewhere it is an `int`.
    #[serde(default)]
    pub unsigned: Vec<Text>,
    /// Its Rust name, where the one made from `name` reads badly.
    #[serde(default)]
    pub rust: Option<Text>,
}

/// Which way an ancillary message goes.
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
    /// What a user should know beyond that.
    #[serde(default)]
    pub details: Option<Text>,
    /// The section that defines it.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// The sections of the protocol behind it.
    #[serde(default)]
    pub protocol: Vec<Text>,
    /// Which way it goes.
    pub flow: Flow,
    /// Its payload.
    #[serde(rename = "struct")]
    pub structure: Text,
    /// What a field means to this message, where the struct serves several.
    #[serde(default)]
    pub field: BTreeMap<Text, FieldMeaning>,
    /// It is written before all others, whatever order a program names them in.
    #[serde(default)]
    pub first: bool,
    /// Platforms where another ancillary message is written behind it, all zero. One of that kind that a program gives
    /// comes later, and counts.
    #[serde(default)]
    pub followed_by: PerPlatform<Text>,
    /// The socket option that turns it on, for those that are received.
    #[serde(default)]
    pub enabled_by: Option<Text>,
    /// The name of the Rust type, where the one made from `name` reads badly.
    #[serde(default)]
    pub rust: Option<Text>,
    /// What replaced it.
    #[serde(default)]
    pub deprecated: Option<At<Deprecated>>,
    /// Each platform: its number, or why not.
    pub on: PerPlatform<Offer>,
    /// What packetdrill scripts can do with it.
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
    /// What a user should know beyond that.
    #[serde(default)]
    pub details: Option<Text>,
    /// The section that defines it.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// The sections of the protocol behind it.
    #[serde(default)]
    pub protocol: Vec<Text>,
    /// The message; none for one that is only a header.
    #[serde(default, rename = "struct")]
    pub structure: Option<Text>,
    /// What a field means to this notification, where the struct serves several. `"outer.inner"` is a field of a struct
    /// inside; that struct then has a Rust type of its own in this notification.
    #[serde(default)]
    pub field: BTreeMap<Text, FieldMeaning>,
    /// The member of `struct sctp_event_subscribe` that turns it on.
    #[serde(default)]
    pub subscribe: Option<Text>,
    /// The name of the variant in Rust, where the one made from `name` reads badly.
    #[serde(default)]
    pub rust: Option<Text>,
    /// What replaced it.
    #[serde(default)]
    pub deprecated: Option<At<Deprecated>>,
    /// Each platform: its number, or why not.
    pub on: PerPlatform<Offer>,
    /// What packetdrill scripts can do with it.
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
    /// What a user should know beyond that.
    #[serde(default)]
    pub details: Option<Text>,
    /// The section that defines it.
    #[serde(default)]
    pub rfc: Option<Text>,
    /// The sections of the protocol behind it.
    #[serde(default)]
    pub protocol: Vec<Text>,
    /// What it returns, in C.
    pub returns: Text,
    /// Its parameters, in C: `["int sd", "struct sockaddr *addrs"]`.
    pub args: Vec<Text>,
    /// What does its job in Rust: a path within `sctp-opts` (`"functions::bindx"`), or one that starts with `std`.
    #[serde(default)]
    pub rust: Option<Text>,
    /// What replaced it.
    #[serde(default)]
    pub deprecated: Option<At<Deprecated>>,
    /// Each platform: since when, or why not.
    pub on: PerPlatform<Offer>,
    /// What packetdrill scripts can do with it.
    #[serde(default)]
    pub packetdrill: Option<At<Packetdrill>>,
}

/// A call of the system that every kind of socket has.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Call {
    /// Its C name: `"sendmsg"`.
    pub name: Text,
    /// What it does, in one sentence.
    pub doc: Text,
    /// The variants of `sctp_opts::Call` that are this call: `["SendMsg", "SendMmsg"]`.
    pub rust: Vec<Text>,
    /// Each platform: errors worth knowing.
    pub errors: PerPlatform<Vec<At<Cause>>>,
}

/// What a packetdrill script can do with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Drill {
    /// Everything: its symbol is known and its argument can be written.
    Full,
    /// Its argument can be written, but the item has to be given by number, for the symbol is unknown.
    ByNumber,
    /// Its symbol is known, but its argument cannot be written.
    SymbolOnly,
    /// A handler exists that no script can reach, for the symbol is unknown.
    HandlerOnly,
    /// Nothing.
    None,
}

/// packetdrill's support of an item.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Packetdrill {
    /// Per platform, where it is not the platform's.
    #[serde(default)]
    pub on: PerPlatform<Drill>,
    /// How its grammar calls the argument.
    #[serde(default)]
    pub expression: Option<String>,
    /// The lines of packetdrill that handle it.
    #[serde(default)]
    pub handler: Vec<String>,
    /// What is wrong or missing there.
    #[serde(default)]
    pub note: Option<String>,
}
