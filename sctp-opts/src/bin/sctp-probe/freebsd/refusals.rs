//! Checks that the stack returns the errors that the description declares; each error's `asked` names the answer here.

mod by_number;
mod rooms;

use std::fmt::Debug;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use sctp_opts::options as o;
use sctp_opts::scope::{AssocKey, EventKey, PathKey, PolicyKey, Scope, StreamKey, StreamPolicyKey};
use sctp_opts::{
    AssocId, Current, Error, Future, GetOpt, Key, List, OneToOne, Ppid, Selector, SetOpt, Socket as Whole,
};
use sctp_sys::freebsd as sys;

use super::cycle::associated;
use super::kernel::{self, sockaddr};
use super::sockets::{address, make, Pair, Socket, Style, HERE};
use crate::report::{error_name, Row};
use by_number::{read, written};

const UNKNOWN: &str = "unknown_association_is_refused";
const SPECIAL: &str = "special_id_is_refused";
const NONE: &str = "no_association_is_refused";
const FOREIGN: &str = "foreign_address_is_refused";

/// An id that no association has.
const GONE: AssocId = AssocId::new(0x7fff_0000);
/// `SCTP_CURRENT_ASSOC`
const CURRENT: AssocId = AssocId::new(1);

/// An unused address, in a network that is reserved for documentation.
const NOBODY: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), 5000);

/// The result of a call: the name of the error if it failed.
type Answer = Result<(), String>;

/// The rows of the options, to which the results are added.
struct Rows<'a>(&'a mut [Row]);

impl Rows<'_> {
    /// Records whether all of the calls failed with `errno`.
    fn refused(&mut self, name: &str, what: &'static str, errno: &str, answers: &[Answer]) {
        let right = |answer: &Answer| answer.as_ref().err().is_some_and(|name| name == errno);
        if let Some(row) = self.0.iter_mut().find(|row| row.name == name) {
            row.value(what, answers.iter().all(right), &answers);
        }
    }

    /// Like [`refused`](Self::refused), except that older stacks may answer `before`.
    fn refused_now(&mut self, name: &str, what: &'static str, errno: &str, before: &Answer, answer: Answer) {
        if answer != *before {
            self.refused(name, what, errno, &[answer]);
        }
    }

    fn of<O: SetOpt>(&mut self, what: &'static str, errno: &str, answer: Answer) {
        self.refused(O::INFO.name, what, errno, &[answer]);
    }
}

/// Adds the refused calls to the rows of the options.
pub(crate) fn add_to(rows: &mut [Row]) -> io::Result<()> {
    let rows = &mut Rows(rows);
    let many = associated(Style::Many)?;
    associations(rows, &many);
    reports(rows, &many.client);
    requests(rows, &many);
    paths(rows, &many);
    without_association(rows, &make(Style::One)?);
    values(rows, &many)?;
    supported(rows, &many)?;
    styles(rows)?;
    addresses(rows)?;
    rooms::add_to(rows)?;
    by_number::add_to(rows)
}

/// Drops the value that a call returned.
fn none<T>(answer: Result<T, String>) -> Answer {
    answer.map(drop)
}

fn name(error: &Error) -> String {
    error.raw_os_error().map_or_else(|| error.to_string(), error_name)
}

fn get<O: GetOpt>(socket: &Socket, selector: impl Selector<O::Scope>) -> Result<O, String> {
    sctp_opts::get(socket, selector).map_err(|error| name(&error))
}

/// Takes any key, including those that no selector produces.
#[allow(clippy::needless_pass_by_value, reason = "a key is made for the call")]
fn get_by<O: GetOpt>(socket: &Socket, key: Key<O::Scope>) -> Result<O, String> {
    kernel::get_by(socket, &key).map_err(|error| of_system(&error))
}

fn set<O: SetOpt>(socket: &Socket, selector: impl Selector<O::Scope>, option: &O) -> Answer {
    sctp_opts::set(socket, selector, option).map_err(|error| name(&error))
}

#[allow(clippy::needless_pass_by_value, reason = "a key is made for the call")]
fn set_by<O: SetOpt>(socket: &Socket, key: Key<O::Scope>, option: &O) -> Answer {
    kernel::set_by(socket, &key, option).map_err(|error| of_system(&error))
}

fn of_system(error: &io::Error) -> String {
    error.raw_os_error().map_or_else(|| error.to_string(), error_name)
}

/// Reads and sets an option of a nonexistent association, and with a special id, which get rejects, and set as well
/// unless `set_takes_all`.
fn both<O, K>(rows: &mut Rows<'_>, many: &Pair, key: impl Fn(AssocId) -> K, set_takes_all: bool)
where
    O: GetOpt + SetOpt,
    <O as GetOpt>::Scope: Scope<Key = K>,
    <O as SetOpt>::Scope: Scope<Key = K>,
{
    let socket = &many.client;
    let Ok(value) = get_by::<O>(socket, key(many.id)) else { return };
    let ask = |id| [none(get_by::<O>(socket, key(id))), set_by(socket, key(id), &value)];
    rows.refused(O::INFO.name, UNKNOWN, "ENOENT", &ask(GONE));
    let special = if set_takes_all { vec![none(get_by::<O>(socket, key(CURRENT)))] } else { ask(CURRENT).into() };
    rows.refused(O::INFO.name, SPECIAL, "EINVAL", &special);
}

fn associations(rows: &mut Rows<'_>, many: &Pair) {
    let key = |assoc| AssocKey { assoc };
    both::<o::RtoInfo, _>(rows, many, key, false);
    both::<o::AssocInfo, _>(rows, many, key, false);
    both::<o::MaxSeg, _>(rows, many, key, false);
    both::<o::MaxCwnd, _>(rows, many, key, false);
    both::<o::PrSupported, _>(rows, many, key, false);
    both::<o::EcnSupported, _>(rows, many, key, false);
    both::<o::AuthSupported, _>(rows, many, key, false);
    both::<o::AsconfSupported, _>(rows, many, key, false);
    both::<o::ReconfigSupported, _>(rows, many, key, false);
    both::<o::NrsackSupported, _>(rows, many, key, false);
    both::<o::PktdropSupported, _>(rows, many, key, false);
    both::<o::InterleavingSupported, _>(rows, many, key, false);
    both::<o::DefaultSendParam, _>(rows, many, key, true);
    both::<o::DefaultSndInfo, _>(rows, many, key, true);
    both::<o::DefaultPrInfo, _>(rows, many, key, true);
    both::<o::AuthActiveKey, _>(rows, many, key, true);
    both::<o::DelayedSack, _>(rows, many, key, true);
    both::<o::MaxBurst, _>(rows, many, key, true);
    both::<o::Context, _>(rows, many, key, true);
    both::<o::EnableStreamReset, _>(rows, many, key, true);
    both::<o::StreamScheduler, _>(rows, many, key, true);
    both::<o::PluggableCc, _>(rows, many, key, true);
    both::<o::Event, _>(rows, many, |assoc| EventKey { assoc, event: sys::SCTP_ASSOC_CHANGE }, true);
}

/// Read-only options.
fn reports(rows: &mut Rows<'_>, socket: &Socket) {
    fn report<O: GetOpt>(rows: &mut Rows<'_>, socket: &Socket, key: Key<O::Scope>) {
        rows.refused(O::INFO.name, UNKNOWN, "ENOENT", &[none(get_by::<O>(socket, key))]);
    }
    let gone = AssocKey { assoc: GONE };
    report::<o::Status>(rows, socket, gone);
    report::<o::PeerAuthChunks>(rows, socket, gone);
    report::<o::LocalAuthChunks>(rows, socket, gone);
    report::<o::Timeouts>(rows, socket, gone);
    report::<o::SndBufUse>(rows, socket, gone);
    report::<o::NonceValues>(rows, socket, gone);
    let current = AssocKey { assoc: CURRENT };
    let special = get_by::<o::LocalAuthChunks>(socket, current);
    rows.refused("SCTP_LOCAL_AUTH_CHUNKS", SPECIAL, "EINVAL", &[none(special)]);
    report::<o::Cmt>(rows, socket, gone);
    let policy = 0;
    report::<o::PrAssocStatus>(rows, socket, PolicyKey { assoc: GONE, policy });
    report::<o::PrStreamStatus>(rows, socket, StreamPolicyKey { assoc: GONE, stream: 0, policy });
}

/// Write-only options.
fn requests(rows: &mut Rows<'_>, many: &Pair) {
    fn request<O: SetOpt>(rows: &mut Rows<'_>, socket: &Socket, value: &O)
    where
        O::Scope: Scope<Key = AssocKey>,
    {
        rows.of::<O>(UNKNOWN, "ENOENT", set_by(socket, AssocKey { assoc: GONE }, value));
    }
    let socket = &many.client;
    request(rows, socket, &o::PrimaryAddr(many.peer));
    request(rows, socket, &o::SetPeerPrimaryAddr(many.own));
    request(rows, socket, &o::AuthKey { key_number: 1, key: b"secret" });
    request(rows, socket, &o::AuthDeactivateKey(1));
    request(rows, socket, &o::AuthDeleteKey(1));
    request(rows, socket, &o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[0] });
    request(rows, socket, &o::ResetAssoc);
    request(rows, socket, &o::AddStreams { inbound_streams: 0, outbound_streams: 1 });
    let stream = o::StreamSchedulerValue(9);
    let gone = set_by(socket, StreamKey { assoc: GONE, stream: 0 }, &stream);
    rows.of::<o::StreamSchedulerValue>(UNKNOWN, "ENOENT", gone);
}

fn paths(rows: &mut Rows<'_>, many: &Pair) {
    fn path<O>(rows: &mut Rows<'_>, many: &Pair)
    where
        O: GetOpt + SetOpt,
        <O as GetOpt>::Scope: Scope<Key = PathKey>,
        <O as SetOpt>::Scope: Scope<Key = PathKey>,
    {
        let socket = &many.client;
        let Ok(value) = get_by::<O>(socket, PathKey { assoc: many.id, peer: many.peer }) else { return };
        let name = O::INFO.name;
        let ask = |assoc, peer| {
            let key = PathKey { assoc, peer };
            [none(get_by::<O>(socket, key)), set_by(socket, key, &value)]
        };
        rows.refused(name, UNKNOWN, "ENOENT", &ask(GONE, many.peer));
        rows.refused(name, FOREIGN, "EINVAL", &ask(many.id, NOBODY));
        rows.refused(name, SPECIAL, "EINVAL", &ask(CURRENT, PathKey::ALL));
    }
    path::<o::PeerAddrParams>(rows, many);
    path::<o::PeerAddrThresholds>(rows, many);
    path::<o::RemoteUdpEncapsPort>(rows, many);
    let socket = &many.client;
    let ask = |assoc, peer| [none(get_by::<o::PeerAddrInfo>(socket, PathKey { assoc, peer }))];
    rows.refused("SCTP_GET_PEER_ADDR_INFO", UNKNOWN, "ENOENT", &ask(GONE, many.peer));
    rows.refused("SCTP_GET_PEER_ADDR_INFO", FOREIGN, "ENOENT", &ask(many.id, NOBODY));
    let primary = set(socket, many.id, &o::PrimaryAddr(NOBODY));
    rows.of::<o::PrimaryAddr>(FOREIGN, "EINVAL", primary);
    let peers = set(socket, many.id, &o::SetPeerPrimaryAddr(NOBODY));
    rows.of::<o::SetPeerPrimaryAddr>(FOREIGN, "EINVAL", peers);
}

/// A one-to-one socket without an association.
fn without_association(rows: &mut Rows<'_>, one: &Socket) {
    fn report<O: GetOpt>(rows: &mut Rows<'_>, one: &Socket, errno: &str, key: Key<O::Scope>) {
        rows.refused(O::INFO.name, NONE, errno, &[none(get_by::<O>(one, key))]);
    }
    let assoc = AssocId::new(0);
    let key = AssocKey { assoc };
    report::<o::Status>(rows, one, "EINVAL", key);
    report::<o::PrimaryAddr>(rows, one, "EINVAL", key);
    report::<o::PeerAuthChunks>(rows, one, "ENOENT", key);
    report::<o::Timeouts>(rows, one, "EINVAL", key);
    report::<o::SndBufUse>(rows, one, "ENOTCONN", key);
    report::<o::NonceValues>(rows, one, "ENOTCONN", key);
    let policy = sys::SCTP_PR_SCTP_ALL;
    report::<o::PrAssocStatus>(rows, one, "EINVAL", PolicyKey { assoc, policy });
    report::<o::PrStreamStatus>(rows, one, "EINVAL", StreamPolicyKey { assoc, stream: 0, policy });
    let stream = StreamKey { assoc, stream: 0 };
    let value = set_by(one, stream, &o::StreamSchedulerValue(9));
    let answers = [none(get_by::<o::StreamSchedulerValue>(one, stream)), value];
    rows.refused("SCTP_STREAM_SCHEDULER_VALUE", NONE, "EINVAL", &answers);
    rows.of::<o::SetPeerPrimaryAddr>(NONE, "EINVAL", set(one, OneToOne, &o::SetPeerPrimaryAddr(NOBODY)));
    let streams = o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[0] };
    rows.of::<o::ResetStreams>(NONE, "ENOENT", set(one, OneToOne, &streams));
    rows.of::<o::ResetAssoc>(NONE, "ENOENT", set(one, OneToOne, &o::ResetAssoc));
    let more = o::AddStreams { inbound_streams: 0, outbound_streams: 1 };
    rows.of::<o::AddStreams>(NONE, "ENOENT", set(one, OneToOne, &more));
}

/// Values out of range.
fn values(rows: &mut Rows<'_>, many: &Pair) -> io::Result<()> {
    let ms = Duration::from_millis;
    let socket = &make(Style::Many)?;
    let rto = o::RtoInfo { initial: ms(9000), min: ms(1000), max: ms(2000) };
    rows.of::<o::RtoInfo>("initial_above_maximum_is_refused", "EINVAL", set(socket, Future, &rto));
    let sack = o::DelayedSack { delay: ms(501), frequency: 0 };
    rows.of::<o::DelayedSack>("long_delay_is_refused", "EINVAL", set(socket, Future, &sack));
    let unknown = "unknown_level_is_refused";
    let level = o::FragmentInterleave(o::FragmentInterleaveLevel::from_number(3));
    rows.of::<o::FragmentInterleave>(unknown, "EINVAL", set(socket, Whole, &level));
    let method = set(socket, Whole, &o::AcceptZeroChecksum(o::ErrorDetection::Other(9)));
    let before = Err("ENOPROTOOPT".to_owned());
    rows.refused_now("SCTP_ACCEPT_ZERO_CHECKSUM", "unknown_method_is_refused", "EINVAL", &before, method);
    let point = set(socket, Whole, &o::PartialDeliveryPoint(u32::MAX));
    rows.of::<o::PartialDeliveryPoint>("beyond_the_buffer_is_refused", "EINVAL", point);
    let hmac = o::HmacIdent(List::from([o::HmacId::Sha256]));
    rows.of::<o::HmacIdent>("list_without_sha1_is_refused", "EINVAL", set(socket, Whole, &hmac));
    let chunk = set(socket, Whole, &o::AuthChunk(o::ChunkType::Init));
    rows.of::<o::AuthChunk>("init_chunk_is_refused", "EINVAL", chunk);
    let scheduler = set(socket, Future, &o::StreamScheduler(o::Scheduler::Other(9)));
    rows.of::<o::StreamScheduler>("unknown_scheduler_is_refused", "EINVAL", scheduler);
    let module = set(socket, Future, &o::PluggableCc(o::CcModule::Other(9)));
    rows.of::<o::PluggableCc>("unknown_module_is_refused", "EINVAL", module);
    let bits = set(socket, Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(8)));
    rows.of::<o::EnableStreamReset>("unknown_bit_is_refused", "EINVAL", bits);
    let policy = o::DefaultPrInfo { policy: o::PrPolicy::Other(4), value: 0 };
    rows.of::<o::DefaultPrInfo>("unknown_policy_is_refused", "EINVAL", set(socket, Future, &policy));
    for (name, answer) in [
        ("SCTP_AUTH_ACTIVE_KEY", set(socket, Future, &o::AuthActiveKey(77))),
        ("SCTP_AUTH_DEACTIVATE_KEY", set(socket, Future, &o::AuthDeactivateKey(77))),
        ("SCTP_AUTH_DELETE_KEY", set(socket, Future, &o::AuthDeleteKey(77))),
    ] {
        rows.refused(name, "unknown_key_is_refused", "EINVAL", &[answer]);
    }
    let event = EventKey { assoc: AssocId::new(0), event: 99 };
    let type_is_unknown = [none(get_by::<o::Event>(socket, event)), set_by(socket, event, &o::Event(true))];
    rows.refused("SCTP_EVENT", "unknown_type_is_refused", "EINVAL", &type_is_unknown);
    let dry = set(socket, (Current, o::NotificationType::SenderDry), &o::Event(true));
    rows.of::<o::Event>("dry_for_all_is_refused", "EOPNOTSUPP", dry);

    let info = o::DefaultSndInfo { stream: 999, flags: o::SndFlags::empty(), ppid: Ppid(0), context: 0 };
    rows.of::<o::DefaultSndInfo>("unknown_stream_is_refused", "EINVAL", set(&many.client, many.id, &info));
    if let Ok(param) = get::<o::DefaultSendParam>(&many.client, many.id) {
        let param = o::DefaultSendParam { stream: 999, ..param };
        rows.of::<o::DefaultSendParam>("unknown_stream_is_refused", "EINVAL", set(&many.client, many.id, &param));
    }
    let value = o::StreamSchedulerValue(9);
    let key = StreamKey { assoc: many.id, stream: 999 };
    let stream = [none(get_by::<o::StreamSchedulerValue>(&many.client, key)), set_by(&many.client, key, &value)];
    rows.refused("SCTP_STREAM_SCHEDULER_VALUE", "unknown_stream_is_refused", "EINVAL", &stream);
    let (assoc, stream) = (many.id, 0);
    let unknown = [sys::SCTP_PR_SCTP_NONE, 4];
    let of_stream = |policy| get_by::<o::PrStreamStatus>(&many.client, StreamPolicyKey { assoc, stream, policy });
    let answers = unknown.map(|policy| none(of_stream(policy)));
    rows.refused("SCTP_PR_STREAM_STATUS", "unknown_policy_is_refused", "EINVAL", &answers);
    let of_all = |policy| get_by::<o::PrAssocStatus>(&many.client, PolicyKey { assoc, policy });
    let answers = unknown.map(|policy| none(of_all(policy)));
    rows.refused("SCTP_PR_ASSOC_STATUS", "unknown_policy_is_refused", "EINVAL", &answers);
    let no_way = o::ResetStreams { flags: o::ResetDirection::empty(), streams: &[0] };
    rows.of::<o::ResetStreams>("no_direction_is_refused", "EINVAL", set(&many.client, many.id, &no_way));
    let nothing = o::AddStreams { inbound_streams: 0, outbound_streams: 0 };
    rows.of::<o::AddStreams>("no_streams_are_refused", "EINVAL", set(&many.client, many.id, &nothing));

    if let Ok(params) = get::<o::PeerAddrParams>(socket, Future) {
        let with = |flags, path_mtu| o::PeerAddrParams { flags, path_mtu, ..params };
        let both = with(o::SppFlags::HB_ENABLE | o::SppFlags::HB_DISABLE, 0);
        rows.of::<o::PeerAddrParams>("contradicting_flags_are_refused", "EINVAL", set(socket, Future, &both));
        let small = with(o::SppFlags::PMTUD_DISABLE, 511);
        rows.of::<o::PeerAddrParams>("small_path_mtu_is_refused", "EINVAL", set(socket, Future, &small));
    }
    let thresholds = o::PeerAddrThresholds { path_max_retrans: 5, pf_threshold: 6, switchover_threshold: 7 };
    rows.of::<o::PeerAddrThresholds>("switchover_is_refused", "EINVAL", set(socket, Future, &thresholds));
    Ok(())
}

/// Negotiated values cannot be changed, and some depend on each other.
fn supported(rows: &mut Rows<'_>, many: &Pair) -> io::Result<()> {
    fn fixed<O: SetOpt + Debug>(rows: &mut Rows<'_>, many: &Pair, value: &O)
    where
        O::Scope: Scope<Key = AssocKey>,
    {
        rows.of::<O>("association_is_refused", "EINVAL", set_by(&many.client, AssocKey { assoc: many.id }, value));
    }
    fixed(rows, many, &o::PrSupported(false));
    fixed(rows, many, &o::EcnSupported(false));
    fixed(rows, many, &o::AuthSupported(false));
    fixed(rows, many, &o::AsconfSupported(false));
    fixed(rows, many, &o::ReconfigSupported(false));
    fixed(rows, many, &o::NrsackSupported(true));
    fixed(rows, many, &o::PktdropSupported(true));
    fixed(rows, many, &o::InterleavingSupported(false));
    let socket = &make(Style::Many)?;
    let auth = set(socket, Future, &o::AuthSupported(false));
    rows.of::<o::AuthSupported>("with_asconf_is_refused", "EINVAL", auth);
    let _ = set(socket, Future, &o::AsconfSupported(false));
    let _ = set(socket, Future, &o::AuthSupported(false));
    let asconf = set(socket, Future, &o::AsconfSupported(true));
    rows.of::<o::AsconfSupported>("without_auth_is_refused", "EINVAL", asconf);
    let interleaving = set(socket, Future, &o::InterleavingSupported(true));
    rows.of::<o::InterleavingSupported>("without_fragment_interleave_is_refused", "EINVAL", interleaving);
    Ok(())
}

/// Sockets of the other style or family.
fn styles(rows: &mut Rows<'_>) -> io::Result<()> {
    let (one, many) = (&make(Style::One)?, &make(Style::Many)?);
    let refused = "one_to_one_is_refused";
    rows.of::<o::AutoClose>(refused, "EINVAL", set(one, Whole, &o::AutoClose(Duration::from_secs(9))));
    rows.refused("SCTP_GET_ASSOC_NUMBER", refused, "EINVAL", &[none(get::<o::AssocNumber>(one, Whole))]);
    rows.refused("SCTP_GET_ASSOC_ID_LIST", refused, "EINVAL", &[none(get::<o::AssocIdList>(one, Whole))]);
    let reuse = [none(get::<o::ReusePort>(many, Whole)), set(many, Whole, &o::ReusePort(true))];
    rows.refused("SCTP_REUSE_PORT", "one_to_many_is_refused", "EINVAL", &reuse);
    let mapped = set(many, Whole, &o::WantMappedV4Addr(true));
    rows.of::<o::WantMappedV4Addr>("ipv4_socket_is_refused", "EINVAL", mapped);
    Ok(())
}

/// Adding and removing addresses, and options whose value is an address only.
fn addresses(rows: &mut Rows<'_>) -> io::Result<()> {
    let (add, remove) = (sys::SCTP_BINDX_ADD_ADDR, sys::SCTP_BINDX_REM_ADDR);
    let (everywhere, bound, other) = (make(Style::Many)?, make(Style::Many)?, make(Style::Many)?);
    everywhere.bind([SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0))])?;
    bound.bind([HERE])?;
    other.bind([HERE])?;
    let at = |ip, port| sockaddr(SocketAddr::new(ip, port));
    let (here, own) = (HERE.ip(), address(&bound)?.port());
    let everywhere_at = address(&everywhere)?.port();
    for (name, number) in [("SCTP_BINDX_ADD_ADDR", add), ("SCTP_BINDX_REM_ADDR", remove)] {
        let all = written(&everywhere, number, &at(here, everywhere_at));
        rows.refused(name, "bound_to_all_is_refused", "EINVAL", &[all]);
        rows.refused(name, FOREIGN, "EADDRNOTAVAIL", &[written(&bound, number, &at(NOBODY.ip(), own))]);
    }
    let port = written(&bound, add, &at(here, own ^ 1));
    rows.refused("SCTP_BINDX_ADD_ADDR", "other_port_is_refused", "EINVAL", &[port]);
    let taken = written(&make(Style::Many)?, add, &at(here, address(&other)?.port()));
    rows.refused("SCTP_BINDX_ADD_ADDR", "taken_address_is_refused", "EADDRINUSE", &[taken]);

    unset(rows, &associated(Style::One)?.client);
    Ok(())
}

/// An unset address (family 0), on a one-to-one socket, which ignores the id.
fn unset(rows: &mut Rows<'_>, one: &Socket) {
    for (name, number, size) in [
        ("SCTP_PEER_ADDR_PARAMS", sys::SCTP_PEER_ADDR_PARAMS, size_of::<sys::sctp_paddrparams>()),
        ("SCTP_PEER_ADDR_THLDS", sys::SCTP_PEER_ADDR_THLDS, size_of::<sys::sctp_paddrthlds>()),
        ("SCTP_REMOTE_UDP_ENCAPS_PORT", sys::SCTP_REMOTE_UDP_ENCAPS_PORT, size_of::<sys::sctp_udpencaps>()),
    ] {
        let zeros = vec![0; size];
        let answers = [read(one, number, &zeros), written(one, number, &zeros)];
        rows.refused(name, "empty_address_is_refused", "EAFNOSUPPORT", &answers);
    }
}
