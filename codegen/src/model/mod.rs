//! The description after [`crate::check`]: it is valid, and emitters rely on that.

pub mod constants;
pub mod example;
pub mod index;
pub mod layout;
pub mod names;
pub mod option;
pub mod packetdrill;
pub mod value_sites;

use std::collections::{HashMap, HashSet};
use std::fmt;

use crate::diag::Place;
use crate::input::file::{
    self, Access, Addresses, Drill, DrillSocket, Flow, Length, Role, Scope, Sharing, Special, Style, Unit, ValuesKind,
};

#[derive(Debug, Default)]
pub struct Spec {
    /// In the order of the pages' columns.
    pub platforms: Vec<Platform>,
    pub options: Vec<Opt>,
    /// Structs, each with the platforms that have this layout.
    pub structs: Vec<Struct>,
    pub values: Vec<Values>,
    pub cmsgs: Vec<Cmsg>,
    pub notifications: Vec<Notification>,
    pub functions: Vec<Function>,
    pub calls: Vec<Call>,
    /// The version of packetdrill that the description is about.
    pub packetdrill: Option<PacketdrillSource>,
    /// packetdrill's syntax for arguments.
    pub expressions: Vec<Expression>,
    /// The scripts for options.
    pub scripts: Vec<Script>,
    /// The scripts for messages and functions.
    pub exchanges: Vec<Exchange>,
    /// The scripts about packets.
    pub wires: Vec<Wire>,
    pub bugs: Vec<Bug>,
    pub unnoticed: Vec<Unnoticed>,
    /// Indexes of the above.
    pub(crate) lookup: Lookup,
}

/// Precomputed by [`index`].
#[derive(Debug, Default)]
pub struct Lookup {
    /// Index of each option, by C name.
    pub(crate) options: HashMap<String, usize>,
    /// C names of all items.
    pub(crate) items: HashSet<String>,
    pub(crate) usual_length: Vec<Length>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    Option,
    Cmsg,
    Notification,
    Function,
}

impl ItemKind {
    /// The identifier in `docs/sctp-api.json`, such as `option/SCTP_RTOINFO`.
    pub fn id(self, name: &str) -> String {
        let kind = match self {
            ItemKind::Option => "option",
            ItemKind::Cmsg => "cmsg",
            ItemKind::Notification => "notification",
            ItemKind::Function => "function",
        };
        format!("{kind}/{name}")
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlatformId(pub usize);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StructId(pub usize);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValuesId(pub usize);

#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // Each corresponds to a key.
pub struct Platform {
    /// For example `linux`.
    pub name: String,
    /// For example `Linux`.
    pub title: String,
    /// Rust's names of the operating systems.
    pub targets: Vec<String>,
    /// Name of the platform from which it derives.
    pub upstream: Option<String>,
    /// clang's names of its targets, one for each [`layout::Abi`].
    pub clang: Vec<String>,
    pub releases: Vec<String>,
    /// Programs or libraries that run its stack in user space.
    pub stacks: Vec<String>,
    /// Whether the live tests run in its kernels.
    pub live: bool,
    /// Whether packetdrill runs on it. Otherwise its items have no scripts.
    pub packetdrill: bool,
    /// Whether `sockaddr` starts with a length.
    pub sockaddr_len: bool,
    /// Whether `sctp_assoc_t` is signed.
    pub assoc_signed: bool,
    pub errno: Vec<(String, i32)>,
    /// Repositories of its source code.
    pub code: Vec<CodeSource>,
    /// Errors that many options share. Each of these options contains them, too.
    pub errors: Vec<Cause>,
}

/// A repository at a certain commit.
#[derive(Debug)]
pub struct CodeSource {
    /// The prefix of locations in it.
    pub name: String,
    /// In the form `owner/name`.
    pub repository: String,
    pub commit: String,
    /// For example `2025-10-16`.
    pub date: Option<String>,
    /// The folder to which locations are relative.
    pub under: String,
}

/// A line or a function in a platform's source code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodePlace {
    /// Index into the platform's `code`.
    pub source: usize,
    pub file: String,
    /// A line number, or the name of a function.
    pub at: String,
}

/// A version of packetdrill.
#[derive(Debug)]
pub struct PacketdrillSource {
    /// In the form `owner/name`.
    pub repository: String,
    pub commit: String,
    /// In the form `YYYY-MM-DD`.
    pub date: String,
    /// Symbols that it knows on all platforms.
    pub symbols: Vec<String>,
    /// Symbols that it knows only on certain platforms.
    pub only: Vec<Vec<String>>,
    /// The command that sets a sysctl, per platform.
    pub sysctl: Vec<Option<String>>,
    /// A command that runs its first argument, packetdrill, without affecting the system, per platform.
    pub apart: Vec<Option<String>>,
    /// How the scripts of other platforms were run.
    pub ran: Vec<Option<String>>,
}

impl PacketdrillSource {
    /// Whether it knows a symbol on a platform.
    pub fn knows(&self, platform: PlatformId, name: &str) -> bool {
        self.symbols.iter().chain(&self.only[platform.0]).any(|known| known == name)
    }

    /// Whether `cargo xtask drill` runs it in kernels of a platform.
    pub fn runs(&self, platform: PlatformId) -> bool {
        self.apart[platform.0].is_some()
    }
}

/// A script about packets or their effects.
#[derive(Debug)]
pub struct Wire {
    pub name: String,
    /// Distinguishes it from the item's first script.
    pub variant: Option<String>,
    /// Other items whose effect it checks.
    pub also: Vec<String>,
    /// The platforms that it is for; all if empty.
    pub on: Vec<PlatformId>,
    /// The socket with which it starts.
    pub socket: DrillSocket,
    pub style: Style,
    /// Whether packets are encapsulated in UDP.
    pub udp: bool,
    /// Required settings, in addition to those of the item.
    pub needs: Vec<String>,
    /// Notifications to subscribe to.
    pub events: Vec<String>,
    pub checks: String,
    /// Parameters of the peer's INIT ACK, in addition to the cookie.
    pub init_ack: Option<String>,
    /// Calls before the association is set up.
    pub before: Vec<String>,
    /// Calls and packets, optionally with times.
    pub lines: Vec<String>,
    pub place: Place,
}

/// A bug in packetdrill.
#[derive(Debug)]
pub struct Bug {
    /// Name of its script.
    pub name: String,
    pub title: String,
    /// Location in packetdrill's source.
    pub at: String,
    /// The fix.
    pub right: String,
    /// packetdrill's output.
    pub says: String,
    /// Items whose scripts fail because of it.
    pub stops: Vec<String>,
    /// Whether packetdrill's parser refuses its script.
    pub parser: bool,
    pub lines: Vec<String>,
}

/// Mutants of scripts that packetdrill does not detect.
#[derive(Debug)]
pub struct Unnoticed {
    /// The mutations, with `*` as a wildcard.
    pub changes: Vec<String>,
    /// The items whose scripts should detect them; empty if they have no effect in any script.
    pub of: Vec<String>,
    pub why: String,
}

/// packetdrill's syntax for a struct.
#[derive(Debug)]
pub struct Expression {
    /// Name in packetdrill's grammar.
    pub name: String,
    /// The struct, per platform.
    pub on: Vec<Option<StructId>>,
    /// In the order of the grammar.
    pub fields: Vec<ExpressionField>,
    pub reads: bool,
    pub writes: bool,
    /// The reason for which it does not work.
    pub broken: Option<String>,
}

/// A field in packetdrill's syntax.
#[derive(Debug)]
pub struct ExpressionField {
    /// Name in packetdrill's grammar.
    pub name: String,
    pub form: file::Notation,
    pub passed: bool,
    /// Index of the struct's field per platform, if packetdrill passes it.
    pub at: Vec<Option<usize>>,
}

#[derive(Debug)]
pub struct Script {
    pub name: String,
    pub socket: DrillSocket,
    /// Options to set first, with their values.
    pub before: Vec<(String, String)>,
    pub get: Option<String>,
    pub set: Option<String>,
    /// Refused values, the reason, and the platforms (all if empty).
    pub refused: Vec<(String, String, Vec<PlatformId>)>,
    /// The fields to compare; all if empty.
    pub shows: Vec<String>,
    /// The fields that are not compared before they are set, per platform.
    pub open: Vec<Vec<String>>,
    pub place: Place,
}

/// The script of an ancillary message or a function.
#[derive(Debug)]
pub struct Exchange {
    pub name: String,
    /// The platforms that it is for; all if empty.
    pub on: Vec<PlatformId>,
    /// The socket with which it starts.
    pub socket: DrillSocket,
    pub style: Style,
    pub ipv6: bool,
    pub checks: String,
    /// What it cannot check, and the reason.
    pub left_out: Option<String>,
    /// Its lines; parts that differ between platforms are in braces.
    pub lines: Vec<String>,
    pub place: Place,
}

/// A section of an RFC.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Section {
    /// For example `6458`.
    pub rfc: u32,
    /// For example `8.1.1`.
    pub section: String,
}

/// The common parts of all kinds of items.
#[derive(Debug)]
pub struct Common {
    pub name: String,
    pub doc: String,
    pub details: Option<String>,
    /// The definition of the API.
    pub origin: Origin,
    /// Sections of the protocol's RFCs.
    pub protocol: Vec<Section>,
    /// Successors, and the section that deprecates the item.
    pub deprecated: Option<(Vec<String>, Section)>,
    /// Refined meanings of its struct's fields; `outer.inner` for a nested struct.
    pub fields: Vec<(String, Refined)>,
    /// Per platform, in the order of [`Spec::platforms`].
    pub on: Vec<Support>,
    /// What packetdrill can do with it, per platform.
    pub packetdrill: Packetdrill,
    pub place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A section of an RFC.
    Rfc(Section),
    /// An Internet-Draft, with its revision.
    Draft(String),
    Extension,
}

/// Whether a platform has an item.
#[derive(Debug)]
pub enum Support {
    Absent(String),
    Offered(Box<Offer>),
}

impl Support {
    pub fn offer(&self) -> Option<&Offer> {
        match self {
            Support::Offered(offer) => Some(offer),
            Support::Absent(_) => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Since {
    Exactly(String),
    /// In about this release.
    About(String),
    /// In this release or an earlier one.
    By(String),
    /// In a release of a library, such as `lksctp-tools 1.0.7`, and any release of the system. With `by`, an earlier one may
    /// do.
    Library {
        release: String,
        by: bool,
    },
    Unknown,
}

/// A condition: one of these sysctls (`net.sctp.auth_enable=1`) and options has to be set first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    pub one_of: Vec<String>,
}

impl Need {
    /// The sysctls among them.
    pub fn settings(&self) -> impl Iterator<Item = &str> {
        self.one_of.iter().map(String::as_str).filter(|switch| switch.contains('='))
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.one_of.join(" or "))
    }
}

/// A platform's support for an item.
#[derive(Debug)]
pub struct Offer {
    /// `None` for functions.
    pub value: Option<i64>,
    pub since: Since,
    pub until: Option<String>,
    pub partial: Option<String>,
    /// Conditions, all of which have to be met first.
    pub needs: Vec<Need>,
    /// Other C names with the same number.
    pub aliases: Vec<String>,
    pub access: Access,
    /// Special ids for reading.
    pub get_ids: Vec<Special>,
    /// Special ids for setting.
    pub set_ids: Vec<Special>,
    pub argument: Argument,
    /// The error number if the other direction is used.
    pub refused: Option<String>,
    /// The accepted lengths.
    pub length: Length,
    /// Other accepted arguments.
    pub forms: Vec<Form>,
    pub errors: Vec<Cause>,
    /// Locations in the source code that support the description.
    pub code: Vec<CodePlace>,
    /// The C prototype of a function.
    pub prototype: Option<Prototype>,
    /// The line as it is written, for keys that are shown unchanged.
    pub line: file::Offer,
    pub place: Place,
}

#[derive(Debug)]
pub struct Form {
    pub ty: String,
    /// The last release with this form.
    pub until: Option<String>,
    pub doc: String,
}

/// A likely cause of an error.
#[derive(Debug, Clone)]
pub struct Cause {
    pub errno: String,
    /// The error number on the platform.
    pub number: i32,
    pub when: String,
    pub hint: Option<String>,
    pub on: Access,
    /// Whether the error has causes that are not listed.
    pub others: bool,
    /// The location in the source code; `None` if the error was observed.
    pub source: Option<CodePlace>,
    /// The call in the evidence that returned the error.
    pub asked: Option<String>,
    /// Set if it is one of the platform's errors that many options share.
    pub shared: Option<Sharing>,
    /// Arguments of the call, one of which is required; any if empty.
    pub given: Vec<Given>,
    /// The field that the library names when it refuses such a call.
    pub refused: Option<String>,
    pub place: Place,
}

/// Conditions on the arguments of a call that sends, all of which are required.
#[derive(Debug, Default, Clone)]
pub struct Given {
    /// C names of flags.
    pub flags: Vec<String>,
    /// C names of flags that must not be passed.
    pub no_flags: Vec<String>,
    /// Flags of which none may be the passed one: a flag without a name.
    pub unnamed: Option<Vec<String>>,
    /// C name of an ancillary message.
    pub cmsg: Option<String>,
    pub data: bool,
    /// Whether the peer's address is passed.
    pub address: Option<bool>,
}

/// A system call that every kind of socket has.
#[derive(Debug)]
pub struct Call {
    pub name: String,
    pub doc: String,
    /// Its variants of `sctp_opts::Call`.
    pub rust: Vec<String>,
    pub errors: Vec<Vec<Cause>>,
    pub place: Place,
}

#[derive(Debug, Clone)]
pub struct Prototype {
    /// For example `int`.
    pub returns: String,
    /// For example `int sd`.
    pub args: Vec<String>,
}

/// The type that `optval` points to.
#[derive(Debug, Clone)]
pub enum Argument {
    Struct(StructId),
    Scalar(Meaning),
    /// Socket addresses; only for items without a wrapper.
    Addresses(Addresses),
    /// Not described; only for functions and items without a wrapper.
    None,
}

impl Argument {
    pub fn structure(&self) -> Option<StructId> {
        match self {
            Argument::Struct(id) => Some(*id),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CType {
    Int {
        bits: u8,
        signed: bool,
    },
    CInt,
    CUInt,
    Char,
    /// As wide as a pointer.
    Long {
        signed: bool,
    },
    AssocT,
    /// A pointer, with its target in C.
    Pointer(String),
    Struct(StructId),
}

#[derive(Debug, Clone)]
pub struct Meaning {
    pub ty: CType,
    pub view: View,
    pub unit: Option<Unit>,
    pub zero: Option<String>,
    pub range: Option<(i64, i64)>,
    pub network_order: bool,
    pub doc: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum View {
    /// An integer, or a `Duration` depending on the unit.
    Plain,
    Bool,
    Ppid,
    AssocId,
    NotificationType,
    Values(ValuesId),
}

/// A struct with one layout, on the platforms in `on`.
#[derive(Debug)]
pub struct Struct {
    pub name: String,
    pub doc: Option<String>,
    pub on: Vec<PlatformId>,
    pub aliases: Vec<String>,
    pub packed: bool,
    pub align: Option<u32>,
    pub union: bool,
    /// Whether C knows it only by a `typedef`.
    pub typedef: bool,
    /// The reason for describing it although no item uses it.
    pub keep: Option<String>,
    pub fields: Vec<Field>,
    pub place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    One,
    /// The total number of elements of an array, or of an array of arrays.
    Fixed(u32),
    Rest {
        /// The number of elements in the Rust type.
        room: u32,
        /// Whether the caller can choose another number.
        caller_sized: bool,
    },
}

#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    pub rust: String,
    pub meaning: Meaning,
    pub count: Count,
    /// The number of elements of each inner array, for an array of arrays.
    pub inner_length: Option<u32>,
    /// The trailing array whose elements it counts.
    pub counts: Option<String>,
    pub role: Option<Role>,
    pub reported: bool,
    pub secret: bool,
    /// The release that added it.
    pub grew: Option<String>,
    /// The location in a platform's code that defines its meaning.
    pub code: Option<(PlatformId, CodePlace)>,
    pub aliases: Vec<String>,
    pub place: Place,
}

#[derive(Debug)]
pub struct Opt {
    pub common: Common,
    /// For example `IPPROTO_SCTP`.
    pub level: String,
    pub scope: Scope,
    /// Whether the address may be omitted.
    pub wildcard: bool,
    pub style: Style,
    /// Values for the example in its documentation, by field.
    pub example: Vec<(String, String)>,
    pub rust: String,
    /// How its fields depend on each other, per platform.
    pub adapted: Vec<Option<String>>,
    /// The reason for which there is no Rust type.
    pub no_wrapper: Option<String>,
}

/// The meaning of a shared struct's field for one item: what differs from its [`Meaning`] and [`Field`].
#[derive(Debug, Clone)]
pub struct Refined {
    /// Whether the item ignores the field.
    pub unused: bool,
    pub doc: Option<String>,
    pub rust: Option<String>,
    pub view: Option<View>,
    pub unit: Option<Unit>,
    pub zero: Option<String>,
    pub range: Option<(i64, i64)>,
    pub place: Place,
}

#[derive(Debug)]
pub struct Values {
    pub name: String,
    pub doc: String,
    pub kind: ValuesKind,
    /// The C type of the fields that contain them.
    pub ty: CType,
    /// The C type per platform, which may differ.
    pub types: Vec<CType>,
    /// Fields that contain them, in addition to those with `as`.
    pub carried_by: Vec<CarriedBy>,
    /// The section that defines them.
    pub rfc: Option<Section>,
    pub values: Vec<Value>,
    pub place: Place,
}

/// A field of a struct, or an argument of a function, that contains values.
#[derive(Debug, Clone)]
pub struct CarriedBy {
    pub of: String,
    pub name: String,
    pub place: Place,
}

#[derive(Debug)]
pub struct Value {
    pub name: String,
    /// For example `Established` in an enum, or `UNORDERED` in flags.
    pub rust: String,
    pub doc: Option<String>,
    pub on: Vec<Option<i64>>,
    /// The protocol's number, which all platforms use.
    pub wire: Option<i64>,
    /// Whether it is another name for the same number.
    pub alias: bool,
    /// The release that added it, per platform.
    pub since: Vec<Option<String>>,
    /// Whether it is an `unsigned int` in the header, per platform.
    pub unsigned: Vec<bool>,
    pub place: Place,
}

#[derive(Debug)]
pub struct Cmsg {
    /// [`Offer::argument`] is its payload.
    pub common: Common,
    pub flow: Flow,
    /// Whether it is written before all others.
    pub first: bool,
    /// The message to write after it, filled with zeros, per platform.
    pub followed_by: Vec<Option<String>>,
    /// The option that enables it.
    pub enabled_by: Option<String>,
    pub rust: String,
}

#[derive(Debug)]
pub struct Notification {
    /// [`Offer::argument`] is its message.
    pub common: Common,
    /// Its member of `struct sctp_event_subscribe`.
    pub subscribe: Option<String>,
    pub rust: String,
}

#[derive(Debug)]
pub struct Function {
    pub common: Common,
    /// The full path of its counterpart in Rust.
    pub rust: Option<String>,
}

/// What packetdrill can do with an item.
#[derive(Debug, Default)]
pub struct Packetdrill {
    pub on: Vec<Option<Drill>>,
    /// Name of the argument in packetdrill's grammar.
    pub expression: Option<String>,
    pub handler: Vec<String>,
    /// Problems.
    pub note: Option<String>,
}

impl Packetdrill {
    /// `None` if packetdrill does not run there, or the item is not a call.
    pub fn on(&self, platform: PlatformId) -> Option<Drill> {
        self.on.get(platform.0).copied().flatten()
    }
}

impl Spec {
    /// A platform and those that derive from it.
    pub fn family<'a>(&'a self, root: &'a Platform) -> impl Iterator<Item = &'a Platform> {
        let is_member = |platform: &&Platform| self.lineage(platform).any(|ancestor| ancestor.name == root.name);
        self.platforms.iter().filter(is_member)
    }

    /// The platforms that packetdrill runs on.
    pub fn drilled(&self) -> impl Iterator<Item = PlatformId> + '_ {
        self.platform_ids().filter(|platform| self.platform(*platform).packetdrill)
    }

    /// A platform, its upstream, the upstream's upstream, and so on.
    pub fn lineage<'a>(&'a self, platform: &'a Platform) -> impl Iterator<Item = &'a Platform> {
        std::iter::successors(Some(platform), |of| {
            let upstream = of.upstream.as_ref()?;
            self.platforms.iter().find(|platform| platform.name == *upstream)
        })
    }

    pub fn platform_ids(&self) -> impl Iterator<Item = PlatformId> {
        (0..self.platforms.len()).map(PlatformId)
    }

    pub fn platform(&self, id: PlatformId) -> &Platform {
        &self.platforms[id.0]
    }

    pub fn structure(&self, id: StructId) -> &Struct {
        &self.structs[id.0]
    }

    /// A platform's struct by tag or alias.
    pub fn struct_on(&self, name: &str, platform: PlatformId) -> Option<StructId> {
        self.structs
            .iter()
            .position(|s| s.on.contains(&platform) && (s.name == name || s.aliases.iter().any(|a| a == name)))
            .map(StructId)
    }
}

impl CType {
    /// The description's words for types other than structs.
    pub const WORDS: [&str; 14] = [
        "u8",
        "u16",
        "u32",
        "u64",
        "i8",
        "i16",
        "i32",
        "i64",
        "int",
        "unsigned int",
        "char",
        "long",
        "unsigned long",
        "sctp_assoc_t",
    ];

    pub fn of_word(word: &str) -> Option<Self> {
        Some(match word {
            "int" => CType::CInt,
            "unsigned int" => CType::CUInt,
            "char" => CType::Char,
            "long" => CType::Long { signed: true },
            "unsigned long" => CType::Long { signed: false },
            "sctp_assoc_t" => CType::AssocT,
            _ => {
                let signed = word.starts_with('i');
                let bits = word.strip_prefix(['u', 'i'])?.parse().ok().filter(|b| [8, 16, 32, 64].contains(b))?;
                CType::Int { bits, signed }
            }
        })
    }

    /// The minimum and the maximum.
    pub fn limits(&self) -> (i128, i128) {
        let (bits, signed) = match self {
            CType::Int { bits, signed } => (*bits, *signed),
            CType::CInt | CType::Struct(_) => (32, true),
            CType::CUInt | CType::AssocT => (32, false),
            CType::Char => (8, true),
            CType::Long { signed } => (32, *signed),
            CType::Pointer(_) => (64, false),
        };
        if signed {
            (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
        } else {
            (0, (1 << bits) - 1)
        }
    }
}

impl Meaning {
    /// The meaning with an item's refinements.
    fn refined(&self, by: &Refined) -> Meaning {
        Meaning {
            ty: self.ty.clone(),
            view: by.view.clone().unwrap_or_else(|| self.view.clone()),
            unit: by.unit.or(self.unit),
            zero: by.zero.clone().or_else(|| self.zero.clone()),
            range: by.range.or(self.range),
            network_order: self.network_order,
            doc: by.doc.clone().or_else(|| self.doc.clone()),
        }
    }
}

impl Common {
    /// A field of the item's struct, or of the struct in the field `inside`, with its refined meaning.
    pub fn field(&self, inside: Option<&Field>, field: &Field) -> Field {
        let path = inside.map_or_else(|| field.name.clone(), |outer| format!("{}.{}", outer.name, field.name));
        let mut field = field.clone();
        if let Some((_, refined)) = self.fields.iter().find(|(name, _)| *name == path) {
            field.meaning = field.meaning.refined(refined);
            field.rust = refined.rust.clone().unwrap_or(field.rust);
            field.role = if refined.unused { Some(Role::Reserved) } else { field.role };
        }
        field
    }

    pub fn offer(&self, platform: PlatformId) -> Option<&Offer> {
        self.on[platform.0].offer()
    }
}

impl fmt::Display for Section {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "RFC {}, section {}", self.rfc, self.section)
    }
}

impl Section {
    /// The section's address at the RFC Editor.
    pub fn url(&self) -> String {
        let part = if self.section.starts_with(|c: char| c.is_ascii_alphabetic()) { "appendix" } else { "section" };
        format!("https://www.rfc-editor.org/rfc/rfc{}#{part}-{}", self.rfc, self.section)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_a_platform_and_all_that_derive_from_it() {
        let platform = |name: &str, upstream: Option<&str>| Platform {
            name: name.to_owned(),
            upstream: upstream.map(str::to_owned),
            ..Platform::default()
        };
        let platforms = vec![
            platform("linux", None),
            platform("freebsd", None),
            platform("netbsd", Some("freebsd")),
            platform("dragonfly", Some("netbsd")),
        ];
        let spec = Spec { platforms, ..Spec::default() };
        let names = |root: usize| spec.family(&spec.platforms[root]).map(|p| &p.name).collect::<Vec<_>>();
        assert_eq!(names(0), ["linux"]);
        assert_eq!(names(1), ["freebsd", "netbsd", "dragonfly"]);
        assert_eq!(names(2), ["netbsd", "dragonfly"]);
    }
}
