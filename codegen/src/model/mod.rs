//! The description after [`crate::check`]: it is valid, so emitters can rely on it.

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
    self, Access, Drill, DrillSocket, Flow, Length, Role, Scope, Sharing, Special, Style, Unit, ValuesKind,
};

#[derive(Debug, Default)]
pub struct Spec {
    /// In the order of the columns.
    pub platforms: Vec<Platform>,
    pub options: Vec<Opt>,
    /// Structs, each for the platforms in it.
    pub structs: Vec<Struct>,
    pub values: Vec<Values>,
    pub cmsgs: Vec<Cmsg>,
    pub notifications: Vec<Notification>,
    pub functions: Vec<Function>,
    pub calls: Vec<Call>,
    /// The packetdrill that was examined.
    pub packetdrill: Option<PacketdrillSource>,
    /// Its syntax for arguments.
    pub expressions: Vec<Expression>,
    /// The scripts for options.
    pub scripts: Vec<Script>,
    /// The scripts for messages and functions.
    pub exchanges: Vec<Exchange>,
    /// The scripts about packets.
    pub wires: Vec<Wire>,
    pub bugs: Vec<Bug>,
    pub unnoticed: Vec<Unnoticed>,
    /// Names of the above.
    pub(crate) lookup: Lookup,
}

/// What [`index`] finds out once.
#[derive(Debug, Default)]
pub struct Lookup {
    /// Index of the option of a C name.
    pub(crate) options: HashMap<String, usize>,
    /// C names of everything.
    pub(crate) items: HashSet<String>,
    pub(crate) usual_length: Vec<Length>,
}

/// Options, ancillary messages, notifications, functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemKind {
    /// `[[option]]`
    Option,
    /// `[[cmsg]]`
    Cmsg,
    /// `[[notification]]`
    Notification,
    /// `[[function]]`
    Function,
}

impl ItemKind {
    /// The name of this kind in `docs/sctp-api.json`: `option/SCTP_RTOINFO`.
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

/// Index of a platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlatformId(pub usize);

/// Index of a struct.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StructId(pub usize);

/// Index of a table of values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValuesId(pub usize);

#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // Each is what a key says.
pub struct Platform {
    /// `linux`
    pub name: String,
    /// `Linux`
    pub title: String,
    /// What Rust calls its systems.
    pub targets: Vec<String>,
    /// The platform that it derives from, by name.
    pub upstream: Option<String>,
    /// What clang calls its targets, one for each [`layout::Abi`].
    pub clang: Vec<String>,
    pub releases: Vec<String>,
    /// Programs that run its stack in user space.
    pub stacks: Vec<String>,
    /// The live tests run in its kernels.
    pub live: bool,
    /// Whether packetdrill runs on it; otherwise its items have no scripts.
    pub packetdrill: bool,
    /// `sockaddr` starts with a length.
    pub sockaddr_len: bool,
    /// `sctp_assoc_t` is signed.
    pub assoc_signed: bool,
    pub errno: Vec<(String, i32)>,
    /// Where its code was read.
    pub code: Vec<CodeSource>,
    /// Errors that many options share, which are also in each of them.
    pub errors: Vec<Cause>,
}

/// A repository at the commit that was read.
#[derive(Debug)]
pub struct CodeSource {
    /// The prefix of locations in it.
    pub name: String,
    /// `owner/name`
    pub repository: String,
    pub commit: String,
    /// `2025-10-16`
    pub date: Option<String>,
    /// The folder that source locations are relative to.
    pub under: String,
}

/// A line of a platform's code, or a function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodePlace {
    /// Index into the platform's `code`.
    pub source: usize,
    pub file: String,
    /// A number, or a name.
    pub at: String,
}

/// The packetdrill that was examined.
#[derive(Debug)]
pub struct PacketdrillSource {
    /// `owner/name`
    pub repository: String,
    pub commit: String,
    /// `YYYY-MM-DD`
    pub date: String,
    /// Names of values that it knows everywhere.
    pub symbols: Vec<String>,
    /// Those that it knows on a platform only.
    pub only: Vec<Vec<String>>,
    /// The command that makes a setting, per platform.
    pub sysctl: Vec<Option<String>>,
    /// A command that runs packetdrill, its first argument, on a script without changing the system, per platform.
    pub apart: Vec<Option<String>>,
    /// How the scripts of other platforms were run.
    pub ran: Vec<Option<String>>,
}

impl PacketdrillSource {
    /// Whether it knows a value's name on a platform.
    pub fn knows(&self, platform: PlatformId, name: &str) -> bool {
        self.symbols.iter().chain(&self.only[platform.0]).any(|known| known == name)
    }

    /// Whether `cargo xtask drill` runs it in kernels of a platform, because a script changes nothing outside.
    pub fn runs(&self, platform: PlatformId) -> bool {
        self.apart[platform.0].is_some()
    }
}

/// A script about packets or their effects.
#[derive(Debug)]
pub struct Wire {
    /// The item.
    pub name: String,
    /// What tells it from the item's first script.
    pub variant: Option<String>,
    /// Other items whose effect is checked.
    pub also: Vec<String>,
    /// The platforms whose script it is; empty: all.
    pub on: Vec<PlatformId>,
    /// The socket that its lines begin with.
    pub socket: DrillSocket,
    pub style: Style,
    /// Packets are in UDP.
    pub udp: bool,
    /// Settings, beside those of the item.
    pub needs: Vec<String>,
    /// Notifications to subscribe to.
    pub events: Vec<String>,
    pub checks: String,
    /// Parameters of the peer's INIT ACK, in addition to the cookie.
    pub init_ack: Option<String>,
    /// Calls made before it connects.
    pub before: Vec<String>,
    /// Calls and packets, some with times in front.
    pub lines: Vec<String>,
    pub place: Place,
}

/// A bug of packetdrill.
#[derive(Debug)]
pub struct Bug {
    /// What its script is called.
    pub name: String,
    pub title: String,
    /// The location in its source.
    pub at: String,
    /// How to fix it.
    pub right: String,
    /// What packetdrill prints.
    pub says: String,
    /// Items whose scripts fail because of it.
    pub stops: Vec<String>,
    /// packetdrill does not parse its script.
    pub parser: bool,
    pub lines: Vec<String>,
}

/// Changes of scripts that packetdrill does not notice.
#[derive(Debug)]
pub struct Unnoticed {
    /// What is changed; `*` stands for any text.
    pub changes: Vec<String>,
    /// The items whose scripts should have noticed; empty: it makes no difference in any.
    pub of: Vec<String>,
    pub why: String,
}

/// packetdrill's syntax for a struct.
#[derive(Debug)]
pub struct Expression {
    /// Its name in packetdrill's grammar.
    pub name: String,
    /// The struct, per platform.
    pub on: Vec<Option<StructId>>,
    /// In the order of the grammar.
    pub fields: Vec<ExpressionField>,
    pub reads: bool,
    pub writes: bool,
    /// Why it does not work.
    pub broken: Option<String>,
}

/// A field in packetdrill's syntax.
#[derive(Debug)]
pub struct ExpressionField {
    /// Its name in packetdrill's grammar.
    pub name: String,
    /// Its form.
    pub form: file::Notation,
    pub passed: bool,
    /// Per platform: which field of the struct, if packetdrill passes it.
    pub at: Vec<Option<usize>>,
}

/// The script of an option.
#[derive(Debug)]
pub struct Script {
    pub name: String,
    pub socket: DrillSocket,
    /// Options to set first, and their values.
    pub before: Vec<(String, String)>,
    pub get: Option<String>,
    pub set: Option<String>,
    /// Refused values, why, and on which platforms if not all.
    pub refused: Vec<(String, String, Vec<PlatformId>)>,
    /// The fields to compare; empty: all.
    pub shows: Vec<String>,
    /// Per platform: the fields not to compare before they are set.
    pub open: Vec<Vec<String>>,
    pub place: Place,
}

/// The lines of a script of an ancillary message or a function.
#[derive(Debug)]
pub struct Exchange {
    pub name: String,
    /// The platforms whose script it is; empty: all.
    pub on: Vec<PlatformId>,
    /// The socket that it begins with.
    pub socket: DrillSocket,
    pub style: Style,
    pub ipv6: bool,
    pub checks: String,
    /// What it cannot check, and why.
    pub left_out: Option<String>,
    /// Its lines, with what differs between platforms in braces.
    pub lines: Vec<String>,
    pub place: Place,
}

/// A section of an RFC.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Section {
    /// `6458`
    pub rfc: u32,
    /// `8.1.1`
    pub section: String,
}

/// The parts common to all kinds of items.
#[derive(Debug)]
pub struct Common {
    pub name: String,
    pub doc: String,
    pub details: Option<String>,
    /// Where the API is defined.
    pub origin: Origin,
    /// The protocol behind it.
    pub protocol: Vec<Section>,
    /// Successors and the section that says so.
    pub deprecated: Option<(Vec<String>, Section)>,
    /// The meaning of its struct's fields for this item; `outer.inner` of a struct inside.
    pub fields: Vec<(String, Refined)>,
    /// Per platform, in the order of [`Spec::platforms`].
    pub on: Vec<Support>,
    /// What packetdrill can do with it, per platform.
    pub packetdrill: Packetdrill,
    pub place: Place,
}

/// Where an item is defined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A section of an RFC.
    Rfc(Section),
    /// An Internet-Draft, with its revision.
    Draft(String),
    /// It is only defined by the systems that have it.
    Extension,
}

/// Whether a platform has an item.
#[derive(Debug)]
pub enum Support {
    Absent(String),
    Offered(Box<Offer>),
}

impl Support {
    /// The support, if any.
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
    /// Since about this release.
    About(String),
    /// This release or an earlier one.
    By(String),
    /// It needs no particular release of the system, but this one of a library, `lksctp-tools 1.0.7`; with `by`, an
    /// earlier one may do.
    Library {
        release: String,
        by: bool,
    },
    /// Unknown.
    Unknown,
}

/// What must be enabled first: one of these sysctls (`net.sctp.auth_enable=1`) and options.
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
    /// The number; functions have none.
    pub value: Option<i64>,
    pub since: Since,
    pub until: Option<String>,
    pub partial: Option<String>,
    /// What must be switched on first: all of these.
    pub needs: Vec<Need>,
    /// Other C names of the number.
    pub aliases: Vec<String>,
    pub access: Access,
    /// Special ids when reading.
    pub get_ids: Vec<Special>,
    /// Special ids when writing.
    pub set_ids: Vec<Special>,
    pub argument: Argument,
    /// The errno of the refused direction.
    pub refused: Option<String>,
    /// Which lengths are accepted.
    pub length: Length,
    /// Other arguments that are accepted.
    pub forms: Vec<Form>,
    pub errors: Vec<Cause>,
    /// Where in the code what is said was read.
    pub code: Vec<CodePlace>,
    /// Functions: the C prototype.
    pub prototype: Option<Prototype>,
    /// The line as it is written, for keys that are shown as they are.
    pub line: file::Offer,
    pub place: Place,
}

#[derive(Debug)]
pub struct Form {
    pub ty: String,
    /// The last release that returns it.
    pub until: Option<String>,
    pub doc: String,
}

/// A likely cause of an error.
#[derive(Debug, Clone)]
pub struct Cause {
    pub errno: String,
    /// Its number on the platform.
    pub number: i32,
    pub when: String,
    pub hint: Option<String>,
    pub on: Access,
    /// The error has causes besides those that are listed.
    pub others: bool,
    /// Where in the code it was read; none: it was seen.
    pub source: Option<CodePlace>,
    /// The call in the evidence that returned it.
    pub asked: Option<String>,
    /// It comes from the platform's errors that these options share.
    pub shared: Option<Sharing>,
    /// What has to be passed to the call, one of these; none: anything.
    pub given: Vec<Given>,
    /// The library refuses such a call, and names this field.
    pub refused: Option<String>,
    pub place: Place,
}

/// What is passed to a call that sends: all of it.
#[derive(Debug, Default, Clone)]
pub struct Given {
    /// C names of flags.
    pub flags: Vec<String>,
    /// C names of flags that are not passed.
    pub no_flags: Vec<String>,
    /// One of the flags that is none of these: without a name.
    pub unnamed: Option<Vec<String>>,
    /// C name of an ancillary message.
    pub cmsg: Option<String>,
    pub data: bool,
    /// Whether the peer's address is.
    pub address: Option<bool>,
}

/// A system call that every kind of socket has.
#[derive(Debug)]
pub struct Call {
    pub name: String,
    pub doc: String,
    /// The variants of `sctp_opts::Call` for it.
    pub rust: Vec<String>,
    /// Per platform.
    pub errors: Vec<Vec<Cause>>,
    pub place: Place,
}

#[derive(Debug, Clone)]
pub struct Prototype {
    /// `int`
    pub returns: String,
    /// `int sd`, …
    pub args: Vec<String>,
}

/// What `optval` points to.
#[derive(Debug, Clone)]
pub enum Argument {
    Struct(StructId),
    /// A plain value, and what it means.
    Scalar(Meaning),
    /// Not described: only for items without a wrapper, and functions.
    None,
}

impl Argument {
    /// The struct, if it is one.
    pub fn structure(&self) -> Option<StructId> {
        match self {
            Argument::Struct(id) => Some(*id),
            _ => None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CType {
    /// 8 to 64 bits.
    Int {
        /// 8, 16, 32 or 64.
        bits: u8,
        signed: bool,
    },
    /// `int`
    CInt,
    /// `unsigned int`
    CUInt,
    /// `char`
    Char,
    /// `long`: as wide as a pointer.
    Long { signed: bool },
    /// `sctp_assoc_t`
    AssocT,
    /// A pointer, with what it points to in C.
    Pointer(String),
    /// A struct or union.
    Struct(StructId),
}

#[derive(Debug, Clone)]
pub struct Meaning {
    pub ty: CType,
    /// Its Rust type.
    pub view: View,
    /// Its unit.
    pub unit: Option<Unit>,
    pub zero: Option<String>,
    pub range: Option<(i64, i64)>,
    /// In network byte order.
    pub network_order: bool,
    pub doc: Option<String>,
}

/// The Rust type of a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum View {
    /// An integer (or a `Duration`, depending on the unit).
    Plain,
    /// `bool`
    Bool,
    /// `Ppid`
    Ppid,
    /// `AssocId`
    AssocId,
    /// The type of a notification.
    NotificationType,
    /// A table of values.
    Values(ValuesId),
}

/// A struct of the platforms in `on`.
#[derive(Debug)]
pub struct Struct {
    pub name: String,
    pub doc: Option<String>,
    /// The platforms with this layout.
    pub on: Vec<PlatformId>,
    pub aliases: Vec<String>,
    pub packed: bool,
    pub align: Option<u32>,
    pub union: bool,
    /// Only a `typedef`.
    pub typedef: bool,
    /// Why it is described although no item uses it.
    pub keep: Option<String>,
    pub fields: Vec<Field>,
    pub place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    One,
    /// An array of so many, or arrays of so many in all.
    Fixed(u32),
    /// A trailing array; the Rust type holds so many.
    Rest {
        /// Elements that the Rust type holds.
        room: u32,
        /// Unless the caller says otherwise.
        caller_sized: bool,
    },
}

/// A member of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    pub rust: String,
    /// Its type and what it means.
    pub meaning: Meaning,
    pub count: Count,
    /// Of an array of arrays: how many elements each of these has.
    pub inner_length: Option<u32>,
    /// The trailing array it counts.
    pub counts: Option<String>,
    /// What it is for.
    pub role: Option<Role>,
    pub reported: bool,
    pub secret: bool,
    /// The release that added it.
    pub grew: Option<String>,
    /// Where the code gives it its meaning, and whose code that is.
    pub code: Option<(PlatformId, CodePlace)>,
    pub aliases: Vec<String>,
    pub place: Place,
}

#[derive(Debug)]
pub struct Opt {
    /// Common to all items.
    pub common: Common,
    /// `IPPROTO_SCTP`
    pub level: String,
    pub scope: Scope,
    /// The address may be left out.
    pub wildcard: bool,
    pub style: Style,
    /// Values for the example in its documentation, by field.
    pub example: Vec<(String, String)>,
    /// Name of the Rust type.
    pub rust: String,
    /// Per platform: how its fields depend on each other.
    pub adapted: Vec<Option<String>>,
    /// Why there is no Rust type.
    pub no_wrapper: Option<String>,
}

/// The meaning of a shared struct's field for one item.
#[derive(Debug, Clone)]
pub struct Refined {
    /// It means nothing.
    pub unused: bool,
    /// See [`Meaning`].
    pub doc: Option<String>,
    /// See [`Field`].
    pub rust: Option<String>,
    /// See [`Meaning`].
    pub view: Option<View>,
    /// See [`Meaning`].
    pub unit: Option<Unit>,
    /// See [`Meaning`].
    pub zero: Option<String>,
    /// See [`Meaning`].
    pub range: Option<(i64, i64)>,
    pub place: Place,
}

#[derive(Debug)]
pub struct Values {
    pub name: String,
    pub doc: String,
    /// What kind of list.
    pub kind: ValuesKind,
    /// The C type of the fields that hold them.
    pub ty: CType,
    /// Per platform: the same, where it may be another one.
    pub types: Vec<CType>,
    /// The fields that hold them, in addition to those with `as`.
    pub carried_by: Vec<CarriedBy>,
    /// Where they are defined.
    pub rfc: Option<Section>,
    pub values: Vec<Value>,
    /// Where the type stands.
    pub place: Place,
}

/// Where values are used: a field of a struct, or an argument of a function.
#[derive(Debug, Clone)]
pub struct CarriedBy {
    /// The struct or function.
    pub of: String,
    /// The field or argument.
    pub name: String,
    pub place: Place,
}

#[derive(Debug)]
pub struct Value {
    pub name: String,
    /// Rust name: `Established` of an enum, `UNORDERED` of flags.
    pub rust: String,
    pub doc: Option<String>,
    pub on: Vec<Option<i64>>,
    /// The protocol's number, for all.
    pub wire: Option<i64>,
    /// Another name of the same number.
    pub alias: bool,
    /// Per platform: the release that added it.
    pub since: Vec<Option<String>>,
    /// Per platform: the header makes it an `unsigned int`.
    pub unsigned: Vec<bool>,
    pub place: Place,
}

#[derive(Debug)]
pub struct Cmsg {
    /// What every item has; [`Offer::argument`] is its payload.
    pub common: Common,
    pub flow: Flow,
    /// It is written before all others.
    pub first: bool,
    /// Per platform: what is written behind it, all zero.
    pub followed_by: Vec<Option<String>>,
    /// The option that turns it on.
    pub enabled_by: Option<String>,
    /// Name of the Rust type.
    pub rust: String,
}

#[derive(Debug)]
pub struct Notification {
    /// What every item has; [`Offer::argument`] is its message.
    pub common: Common,
    /// Member of `struct sctp_event_subscribe`.
    pub subscribe: Option<String>,
    pub rust: String,
}

#[derive(Debug)]
pub struct Function {
    /// Common to all items.
    pub common: Common,
    /// Its counterpart in Rust, a complete path.
    pub rust: Option<String>,
}

/// What packetdrill can do with an item.
#[derive(Debug, Default)]
pub struct Packetdrill {
    pub on: Vec<Option<Drill>>,
    /// The name of the argument in its grammar.
    pub expression: Option<String>,
    pub handler: Vec<String>,
    /// What is wrong there.
    pub note: Option<String>,
}

impl Packetdrill {
    /// None: packetdrill does not run there, or the item is no call.
    pub fn on(&self, platform: PlatformId) -> Option<Drill> {
        self.on.get(platform.0).copied().flatten()
    }
}

impl Spec {
    /// A platform and those that come from it.
    pub fn family<'a>(&'a self, root: &'a Platform) -> impl Iterator<Item = &'a Platform> {
        let is_member = |platform: &&Platform| self.lineage(platform).any(|ancestor| ancestor.name == root.name);
        self.platforms.iter().filter(is_member)
    }

    /// The platforms that packetdrill runs on.
    pub fn drilled(&self) -> impl Iterator<Item = PlatformId> + '_ {
        self.platform_ids().filter(|platform| self.platform(*platform).packetdrill)
    }

    /// A platform, its upstream, and so on.
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
    /// The words of the description for types that are no structs.
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

    /// The type of one of [these words](Self::WORDS).
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

    /// The least and the greatest value.
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
    /// With what one item says of it.
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
    /// A field of the item's struct, or of the struct in the field `inside`, with its meaning for the item.
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

    /// A platform's support for an item.
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
    /// The section on the RFC Editor's pages.
    pub fn url(&self) -> String {
        let part = if self.section.starts_with(|c: char| c.is_ascii_alphabetic()) { "appendix" } else { "section" };
        format!("https://www.rfc-editor.org/rfc/rfc{}#{part}-{}", self.rfc, self.section)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_is_a_platform_and_all_that_come_from_it() {
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
