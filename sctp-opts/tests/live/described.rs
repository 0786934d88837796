//! Generic checks of all options against the description; the table is in `generated/`.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::net::SocketAddr;

use sctp_opts::ids::Ids;
use sctp_opts::options as o;
use sctp_opts::scope::{
    Assoc, AssocKey, Endpoint, Event, EventKey, Key, Path, PathKey, Policy, PolicyKey, Stream, StreamKey, StreamPolicy,
    StreamPolicyKey,
};
use sctp_opts::{codec, get, set, All, AssocId, Error, Future, GetOpt, Info, Kind, Selector, SetOpt, SockOpt};

use crate::common::{
    kernel, release, sctp, socket, Abilities, Family, Pair, Socket, Style, EINVAL, ENOPROTOOPT, FAMILIES,
};
use crate::documented::examples;
use crate::examples::Example;
use crate::sentences::prose;

/// A call through an option's type.
type Typed = fn(&Pair, AssocId) -> Result<(), Error>;
/// The result of such a call, formatted with `Debug`.
type DebugText = fn(&Pair, AssocId) -> String;

/// An option, as described.
pub(crate) struct Described {
    pub(crate) name: &'static str,
    pub(crate) rust: &'static str,
    pub(crate) info: &'static Info,
    pub(crate) scope: &'static str,
    pub(crate) only: Only,
    /// Reads through its type, with an association or a special id.
    pub(crate) get: Option<Typed>,
    pub(crate) set: Option<Typed>,
    pub(crate) debug: Option<DebugText>,
    /// Reads by number, with a large buffer.
    pub(crate) get_bytes: fn(&Socket) -> Result<(), Error>,
    pub(crate) set_bytes: fn(&Socket) -> Result<(), Error>,
    /// The error of the direction (get or set) that the option does not have.
    pub(crate) refused: Option<i32>,
    pub(crate) get_ids: &'static [&'static str],
    pub(crate) set_ids: &'static [&'static str],
    pub(crate) needs: &'static [&'static str],
    pub(crate) causes: &'static [Declared],
    pub(crate) default: Option<&'static str>,
    pub(crate) example: Example,
}

/// The only style of socket that has an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Only {
    Neither,
    OneToOne,
    OneToMany,
}

/// Reads an option through its type.
macro_rules! get {
    (Set, $ty:ident) => {
        None
    };
    ($access:ident, $ty:ident) => {
        Some(get_at::<o::$ty>)
    };
}

macro_rules! debug {
    (Set, $ty:ident) => {
        None
    };
    ($access:ident, $ty:ident) => {
        Some(debug_at::<o::$ty>)
    };
}

/// Sets an option through its type.
macro_rules! set {
    (Get, $ty:ident) => {
        None
    };
    (GetSet, $ty:ident) => {
        Some(set_back::<o::$ty>)
    };
    (Set, $ty:ident) => {
        Some(set_sample::<o::$ty>)
    };
}

/// The behaviour in the table.
macro_rules! options {
    ($($ty:ident {
        $name:literal, $access:ident, size: $size:expr, least: $least:expr,
        grown: $grown:literal, reported: $reported:literal, adapted: $adapted:literal,
        keys: [$($key:expr),*], tail: [$($tail:tt)*],
        members: [$($member:expr,)*],
        scope: $scope:literal, only: $only:ident, refused: $refused:expr,
        get_ids: [$($get_id:literal),*], set_ids: [$($set_id:literal),*], needs: [$($need:literal),*],
        causes: [$($cause:expr,)*], default: $default:expr,
        example: $example:ident($($given:ident),*)
    })*) => {
        /// All options with a type, in the order of the description.
        pub(crate) const OPTIONS: &[Described] = &[$(Described {
            name: $name,
            rust: stringify!($ty),
            info: <o::$ty as SockOpt>::INFO,
            scope: $scope,
            only: Only::$only,
            get: get!($access, $ty),
            set: set!($access, $ty),
            debug: debug!($access, $ty),
            get_bytes: get_bytes::<o::$ty>,
            set_bytes: set_bytes::<o::$ty>,
            refused: $refused,
            get_ids: &[$($get_id),*],
            set_ids: &[$($set_id),*],
            needs: &[$($need),*],
            causes: &[$($cause),*],
            default: $default,
            example: |at| examples::$example($(at.$given),*),
        }),*];
    };
}

include!("../table/linux.rs");

/// A cause of an error.
pub(crate) struct Declared {
    pub(crate) errno: &'static str,
    pub(crate) number: i32,
    pub(crate) when: &'static str,
    pub(crate) hint: &'static str,
    pub(crate) others: bool,
    pub(crate) get: bool,
    pub(crate) set: bool,
}

pub(crate) const fn cause(
    errno: &'static str,
    number: i32,
    when: &'static str,
    hint: &'static str,
    others: bool,
    get: bool,
    set: bool,
) -> Declared {
    Declared { errno, number, when, hint, others, get, set }
}

/// Selects by association or special id, for any scope: with the first stream, the server's first address, the first
/// policy and the first notification type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct At(AssocId, SocketAddr);

impl Selector<Endpoint> for At {
    fn key(self) {}
}

impl<I: Ids> Selector<Assoc<I>> for At {
    fn key(self) -> AssocKey {
        AssocKey { assoc: self.0 }
    }
}

impl<I: Ids> Selector<Path<I>> for At {
    fn key(self) -> PathKey {
        PathKey { assoc: self.0, peer: self.1 }
    }
}

impl<I: Ids> Selector<Stream<I>> for At {
    fn key(self) -> StreamKey {
        StreamKey { assoc: self.0, stream: 0 }
    }
}

impl<I: Ids> Selector<Event<I>> for At {
    fn key(self) -> EventKey {
        EventKey { assoc: self.0, event: o::NotificationType::AssocChange.number() }
    }
}

impl<I: Ids> Selector<Policy<I>> for At {
    fn key(self) -> PolicyKey {
        PolicyKey { assoc: self.0, policy: o::PrPolicy::Ttl.number() }
    }
}

impl<I: Ids> Selector<StreamPolicy<I>> for At {
    fn key(self) -> StreamPolicyKey {
        StreamPolicyKey { assoc: self.0, stream: 0, policy: o::PrPolicy::Ttl.number() }
    }
}

/// An option as raw bytes.
pub(crate) struct Bytes<O, const N: usize> {
    pub(crate) content: [u8; N],
    pub(crate) length: usize,
    option: std::marker::PhantomData<O>,
}

impl<O, const N: usize> Bytes<O, N> {
    pub(crate) fn new(content: [u8; N]) -> Self {
        Bytes { content, length: N, option: std::marker::PhantomData }
    }
}

// SAFETY: the same option as `O`.
unsafe impl<O: SockOpt, const N: usize> SockOpt for Bytes<O, N> {
    const INFO: &'static Info = O::INFO;
}

impl<O: SockOpt, const N: usize> GetOpt for Bytes<O, N> {
    type Scope = Endpoint;
    type Raw = [u8; N];
    const MIN_LENGTH: usize = 0;

    fn decode(raw: &[u8; N], length: usize) -> codec::Result<Self> {
        Ok(Bytes { length, ..Bytes::new(*raw) })
    }
}

impl<O: SockOpt, const N: usize> SetOpt for Bytes<O, N> {
    type Scope = Endpoint;
    type Raw = [u8; N];

    fn encode(&self, (): &Key<Endpoint>, raw: &mut [u8; N]) -> codec::Result<usize> {
        *raw = self.content;
        Ok(N)
    }
}

pub(crate) fn get_at<O: GetOpt>(pair: &Pair, id: AssocId) -> Result<(), Error>
where
    At: Selector<O::Scope>,
{
    get::<O>(&pair.client, At(id, pair.peer)).map(drop)
}

pub(crate) fn debug_at<O: GetOpt + Debug>(pair: &Pair, id: AssocId) -> String
where
    At: Selector<O::Scope>,
{
    format!("{:?}", get::<O>(&pair.client, At(id, pair.peer)))
}

/// Sets the value read for future associations, or else for the existing one.
pub(crate) fn set_back<O: GetOpt + SetOpt>(pair: &Pair, id: AssocId) -> Result<(), Error>
where
    At: Selector<<O as GetOpt>::Scope> + Selector<<O as SetOpt>::Scope>,
{
    let value =
        get::<O>(&pair.client, At(FUTURE, pair.peer)).or_else(|_| get::<O>(&pair.client, At(pair.id, pair.peer)));
    set(&pair.client, At(id, pair.peer), &value?)
}

/// Sets a sample value of a write-only option.
pub(crate) fn set_sample<O: SetOpt + Sample>(pair: &Pair, id: AssocId) -> Result<(), Error>
where
    At: Selector<O::Scope>,
{
    set(&pair.client, At(id, pair.peer), &O::sample(pair)?)
}

pub(crate) fn get_bytes<O: SockOpt>(socket: &Socket) -> Result<(), Error> {
    get::<Bytes<O, 512>>(socket, sctp_opts::Socket).map(drop)
}

pub(crate) fn set_bytes<O: SockOpt>(socket: &Socket) -> Result<(), Error> {
    set(socket, sctp_opts::Socket, &Bytes::<O, 512>::new([0; 512]))
}

/// A sample value of a write-only option.
pub(crate) trait Sample: Sized {
    fn sample(pair: &Pair) -> Result<Self, Error>;
}

macro_rules! samples {
    ($($option:ident $(<$lifetime:lifetime>)?: $pair:ident => $sample:expr;)*) => { $(
        impl Sample for o::$option $(<$lifetime>)? {
            fn sample($pair: &Pair) -> Result<Self, Error> {
                Ok($sample)
            }
        }
    )* };
}

/// A key that nothing uses.
fn spare_key(pair: &Pair) -> Result<u16, Error> {
    let spare = o::AuthKey { key_number: 9, key: b"a spare key" };
    if pair.style() == Style::Many { set(&pair.client, All, &spare) } else { set(&pair.client, Future, &spare) }?;
    Ok(9)
}

samples! {
    SetPeerPrimaryAddr: pair => o::SetPeerPrimaryAddr(pair.client.local_addr().ok().and_then(|a| {
        let mut own = a.as_socket()?;
        own.set_ip(pair.peer.ip());
        Some(own)
    }).expect("an address"));
    AuthChunk: _pair => o::AuthChunk(o::ChunkType::Sack);
    AuthKey<'static>: _pair => o::AuthKey { key_number: 8, key: b"a key" };
    AuthDeactivateKey: pair => o::AuthDeactivateKey(spare_key(pair)?);
    AuthDeleteKey: pair => o::AuthDeleteKey(spare_key(pair)?);
    ResetStreams<'static>: _pair => o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[] };
    ResetAssoc: _pair => o::ResetAssoc;
    AddStreams: _pair => o::AddStreams { inbound_streams: 0, outbound_streams: 1 };
}

pub(crate) const FUTURE: AssocId = AssocId::new(0);
const SPECIAL: [(&str, AssocId); 3] =
    [("SCTP_FUTURE_ASSOC", FUTURE), ("SCTP_CURRENT_ASSOC", AssocId::new(1)), ("SCTP_ALL_ASSOC", AssocId::new(2))];

impl Described {
    /// Whether this kernel has the option.
    pub(crate) fn there(&self) -> bool {
        let since = self.info.since.and_then(|since| release(since.trim_start_matches("Linux ")));
        since.is_none_or(|since| since <= kernel())
    }

    /// Whether a cause says that this style of socket does not have the option.
    fn refuses(&self, style: Style, direction: &str) -> bool {
        let (wrong, hint) = match style {
            Style::One => (self.only == Only::OneToMany, "use a one-to-many socket"),
            Style::Many => (self.only == Only::OneToOne, "use a one-to-one socket"),
        };
        let of = |cause: &&Declared| if direction == "get" { cause.get } else { cause.set };
        let excluded = self.causes.iter().filter(of).any(|cause| cause.hint.starts_with(hint));
        assert!(wrong || !excluded, "{}: `{hint}`, but the option exists for both styles", self.name);
        excluded
    }

    /// Whether the description says that a special id is accepted, in `ids` or in a note.
    fn takes(&self, direction: &str, id: &str) -> (bool, bool) {
        let ids = if direction == "get" { self.get_ids } else { self.set_ids };
        let start = format!("Contrary to the RFC, {direction} accepts ");
        let surprise = prose(self.name).iter().any(|note| note.starts_with(&start) && note.contains(id));
        (ids.contains(&id), surprise)
    }
}

/// An association with all features enabled.
pub(crate) fn able(style: Style, family: Family) -> Pair {
    let can = Abilities { auth: true, reconfig: true, ..Abilities::default() };
    Pair::with(style, family, can, |socket| {
        set(socket, sctp_opts::Socket, &o::FragmentInterleave(o::FragmentInterleaveLevel::Associations)).unwrap();
        set(socket, Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(7))).unwrap();
    })
}

#[test]
fn special_ids_are_accepted_or_rejected_as_described() {
    if !sctp() {
        return;
    }
    let mut wrong = BTreeSet::new();
    for family in FAMILIES {
        let shared = able(Style::Many, family);
        for option in OPTIONS.iter().filter(|option| option.scope != "socket" && option.there()) {
            for (direction, call) in [("get", option.get), ("set", option.set)] {
                let Some(call) = call else { continue };
                for (name, id) in SPECIAL {
                    let (taken, surprise) = option.takes(direction, name);
                    // Options with lasting effects need a separate association.
                    let own = option.get.is_none().then(|| able(Style::Many, family));
                    let pair = own.as_ref().unwrap_or(&shared);
                    match call(pair, id) {
                        Ok(()) if taken || surprise => {}
                        Err(error) if !taken && !surprise && error.kind() == Kind::Os(EINVAL) => {}
                        // net.sctp.intl_enable is off.
                        Err(error) if taken && option.name == "SCTP_INTERLEAVING_SUPPORTED" => {
                            assert_eq!(error.kind(), Kind::Os(crate::common::EPERM), "{error}");
                        }
                        result => {
                            wrong.insert(format!("{} {direction} {name}, {taken} {surprise}: {result:?}", option.name));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_option_works_on_an_association() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        for style in [Style::One, Style::Many] {
            for option in OPTIONS.iter().filter(|option| option.there()) {
                for (direction, call) in [("get", option.get), ("set", option.set)] {
                    let Some(call) = call else { continue };
                    let wrong_style = option.refuses(style, direction);
                    let pair = able(style, family);
                    // An association of one-to-one sockets needs no id.
                    let id = if style == Style::One { FUTURE } else { pair.id };
                    match call(&pair, id) {
                        Ok(()) => assert!(!wrong_style, "{} on {style:?}", option.name),
                        // The cause and the hint are about the style of the socket.
                        Err(error) if wrong_style => {
                            let hint = error.hint().unwrap_or_default();
                            assert!(hint.starts_with("use a one-to-"), "{error}");
                        }
                        // It requires a socket bound to all addresses, or a sysctl (interleaving).
                        Err(error) if option.name == "SCTP_AUTO_ASCONF" => {
                            assert_eq!(error.kind(), Kind::Os(EINVAL), "{error}");
                        }
                        Err(error) if option.name == "SCTP_INTERLEAVING_SUPPORTED" => {
                            assert_eq!(error.kind(), Kind::Os(crate::common::EPERM), "{error}");
                        }
                        // It must be set before the socket is bound.
                        Err(error) if option.name == "SCTP_REUSE_PORT" => {
                            assert_eq!(error.kind(), Kind::Os(14), "{error}");
                        }
                        Err(error) => panic!("{style:?}, {family:?}: {error}"),
                    }
                }
            }
        }
    }
}

#[test]
fn the_missing_direction_is_rejected_as_described() {
    if !sctp() {
        return;
    }
    let mut seen = 0;
    for option in OPTIONS {
        let missing = [(option.get.is_none(), option.get_bytes), (option.set.is_none(), option.set_bytes)];
        for (_, call) in missing.into_iter().filter(|(missing, _)| *missing) {
            let errno = option.refused.unwrap_or_else(|| panic!("{}: `refused` is not described", option.name));
            for style in [Style::One, Style::Many] {
                let error = call(&socket(style, Family::V4)).expect_err(option.name);
                assert_eq!(error.raw_os_error(), Some(errno), "{error}");
            }
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen}");
}

#[test]
fn options_newer_than_the_kernel_are_unknown() {
    if !sctp() {
        return;
    }
    for option in OPTIONS.iter().filter(|option| !option.there()) {
        for call in [option.get_bytes, option.set_bytes] {
            let error = call(&socket(Style::Many, Family::V4)).expect_err(option.name);
            assert_eq!(error.raw_os_error(), Some(ENOPROTOOPT), "{error}");
            assert!(error.to_string().contains("available since Linux "), "{error}");
        }
    }
}

#[test]
fn errors_carry_the_described_causes() {
    for option in OPTIONS {
        assert_eq!(option.info.name, option.name);
        assert_eq!(option.info.needs, option.needs, "{}", option.name);
        assert_eq!(option.info.causes.len(), option.causes.len(), "{}", option.name);
        for (known, declared) in option.info.causes.iter().zip(option.causes) {
            assert_eq!((known.errno, known.when, known.hint), (declared.number, declared.when, declared.hint));
        }
    }
}

/// Whether the error's text includes all of `cause`.
pub(crate) fn explained(error: &Error, cause: &Declared) -> Result<(), String> {
    let text = error.to_string();
    let hint = error.hint().unwrap_or_default();
    if error.raw_os_error() != Some(cause.number) {
        return Err(format!("{}, not {}: {text}", error.raw_os_error().unwrap_or_default(), cause.errno));
    }
    if !text.contains(cause.when) || !text.contains(cause.hint) || (hint.is_empty() && !cause.hint.is_empty()) {
        return Err(format!("`{text}` (hint `{hint}`) does not contain `{}`, `{}`", cause.when, cause.hint));
    }
    Ok(())
}

/// Formats the result of a call.
pub(crate) fn outcome<T: Debug>(result: Result<T, Error>) -> Result<(), Error> {
    result.map(|value| drop(format!("{value:?}")))
}
