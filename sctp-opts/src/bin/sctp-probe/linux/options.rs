//! The socket options: reads each, and sets the value read.

use sctp_opts::ids::{One, OneOrFutureCurrentAll};
use sctp_opts::options as o;
use sctp_opts::scope::Assoc;
use sctp_opts::{get, set, Future, GetOpt, OneToOne, Selector, SetOpt, SockOpt, Socket as Whole};

use super::sockets::{make, pair, Pair, Socket, Style};
use crate::report::Row;

fn row<O: SockOpt>() -> Row {
    Row::new("option", O::INFO.name)
}

/// Reads, and sets what was read.
fn both<O, A>(row: &mut Row, socket: &Socket, at: A, names: (&'static str, &'static str))
where
    O: GetOpt + SetOpt,
    A: Copy + Selector<<O as GetOpt>::Scope> + Selector<<O as SetOpt>::Scope>,
{
    let value = get::<O>(socket, at);
    row.call(names.0, &value);
    if let Ok(value) = value {
        row.call(names.1, &set(socket, at, &value));
    }
}

const FRESH: (&str, &str) = ("fresh_get", "fresh_set");
const ASSOC: (&str, &str) = ("assoc_get", "assoc_set");

fn associated(style: Style) -> Pair {
    pair(style, |_| {}).expect("an association over loopback")
}

fn fresh(style: Style) -> Socket {
    make(style).expect("a socket")
}

macro_rules! rows {
    ($($kind:ident: $($option:ident)*;)*) => {
        vec![$($( rows!(@ $kind $option) ),*),*]
    };
    // Options of the socket, on one-to-many or one-to-one sockets.
    (@ many $option:ident) => {{
        let mut row = row::<o::$option>();
        both::<o::$option, _>(&mut row, &fresh(Style::Many), Whole, FRESH);
        both::<o::$option, _>(&mut row, &associated(Style::Many).client, Whole, ASSOC);
        row
    }};
    (@ one $option:ident) => {{
        let mut row = row::<o::$option>();
        both::<o::$option, _>(&mut row, &fresh(Style::One), Whole, FRESH);
        row
    }};
    (@ many_report $option:ident) => {{
        let mut row = row::<o::$option>();
        row.call("fresh_get", &get::<o::$option>(&fresh(Style::Many), Whole));
        row.call("assoc_get", &get::<o::$option>(&associated(Style::Many).client, Whole));
        row
    }};
    // Options of an association, or of future associations.
    (@ future $option:ident) => {{
        let mut row = row::<o::$option>();
        both::<o::$option, _>(&mut row, &fresh(Style::Many), Future, FRESH);
        let pair = associated(Style::Many);
        both::<o::$option, _>(&mut row, &pair.client, pair.id, ASSOC);
        row
    }};
    (@ path $option:ident) => {{
        let mut row = row::<o::$option>();
        both::<o::$option, _>(&mut row, &fresh(Style::Many), Future, FRESH);
        let pair = associated(Style::Many);
        both::<o::$option, _>(&mut row, &pair.client, (pair.id, pair.peer), ASSOC);
        row
    }};
    // Options of an association only.
    (@ assoc $option:ident) => {{
        let mut row = row::<o::$option>();
        both::<o::$option, _>(&mut row, &associated(Style::One).client, OneToOne, ASSOC);
        row
    }};
    (@ report $option:ident) => {{
        let mut row = row::<o::$option>();
        row.call("assoc_get", &get::<o::$option>(&associated(Style::One).client, OneToOne));
        row
    }};
}

/// Sets a write-only option on a new association.
fn only_set<O>(value: &O) -> Row
where
    O: SetOpt,
    OneToOne: Selector<<O as SetOpt>::Scope>,
{
    let mut row = row::<O>();
    row.call("assoc_set", &set(&associated(Style::One).client, OneToOne, value));
    row
}

/// A row for each option of Linux.
pub(crate) fn rows() -> Vec<Row> {
    let mut rows = rows! {
        many: InitMsg NoDelay AutoClose AdaptationLayer DisableFragments Events WantMappedV4Addr HmacIdent
            FragmentInterleave PartialDeliveryPoint AutoAsconf RecvRcvInfo RecvNxtInfo;
        one: ReusePort;
        many_report: AssocNumber AssocIdList;
        future: RtoInfo AssocInfo DefaultSendParam MaxSeg AuthActiveKey DelayedSack MaxBurst Context DefaultSndInfo
            DefaultPrInfo EnableStreamReset PrSupported ExposePotentiallyFailedState StreamScheduler AsconfSupported
            AuthSupported EcnSupported ReconfigSupported;
        path: PeerAddrParams RemoteUdpEncapsPort PeerAddrThresholds PeerAddrThresholdsV2 PlpmtudProbeInterval;
        assoc: PrimaryAddr;
        report: Status PeerAuthChunks LocalAuthChunks AssocStats;
    };

    let mut event = row::<o::Event>();
    let of = o::NotificationType::AssocChange;
    both::<o::Event, _>(&mut event, &fresh(Style::Many), (Future, of), FRESH);
    let one = associated(Style::Many);
    both::<o::Event, _>(&mut event, &one.client, (one.id, of), ASSOC);
    rows.push(event);

    let mut interleaving = row::<o::InterleavingSupported>();
    let many = fresh(Style::Many);
    // Required in addition to the sysctl.
    let _ = set(&many, Whole, &o::FragmentInterleave(o::FragmentInterleaveLevel::Associations));
    interleaving.call("fresh_get", &get::<o::InterleavingSupported>(&many, Future));
    interleaving.call("fresh_set", &set(&many, Future, &o::InterleavingSupported(true)));
    rows.push(interleaving);

    let one = associated(Style::One);
    let mut value = row::<o::StreamSchedulerValue>();
    both::<o::StreamSchedulerValue, _>(&mut value, &one.client, (OneToOne, 1), ASSOC);
    rows.push(value);
    let mut path = row::<o::PeerAddrInfo>();
    path.call("assoc_get", &get::<o::PeerAddrInfo>(&one.client, one.peer));
    rows.push(path);
    let mut stream = row::<o::PrStreamStatus>();
    stream.call("assoc_get", &get::<o::PrStreamStatus>(&one.client, (OneToOne, 0, o::PrPolicy::Ttl)));
    rows.push(stream);
    let mut all = row::<o::PrAssocStatus>();
    all.call("assoc_get", &get::<o::PrAssocStatus>(&one.client, (OneToOne, o::PrPolicy::Ttl)));
    rows.push(all);

    let mut chunk = row::<o::AuthChunk>();
    chunk.call("fresh_set", &set(fresh(Style::One), Whole, &o::AuthChunk(o::ChunkType::Data)));
    rows.push(chunk);
    rows.push(only_set(&o::AuthKey { key_number: 1, key: b"secret" }));
    rows.push(with_key::<o::AuthDeactivateKey>(&o::AuthDeactivateKey(1)));
    rows.push(with_key::<o::AuthDeleteKey>(&o::AuthDeleteKey(1)));
    let mut primary = row::<o::SetPeerPrimaryAddr>();
    let one = associated(Style::One);
    if let Ok(mut own) = one.client.address() {
        own.set_ip([127, 0, 0, 1].into());
        primary.call("assoc_set", &set(&one.client, OneToOne, &o::SetPeerPrimaryAddr(own)));
    }
    rows.push(primary);
    rows.push(reconfigured(&o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[0] }));
    rows.push(reconfigured(&o::ResetAssoc));
    rows.push(reconfigured(&o::AddStreams { inbound_streams: 0, outbound_streams: 1 }));
    rows.sort_by_key(|row| row.name);
    rows
}

/// On an association with a key.
fn with_key<O>(value: &O) -> Row
where
    O: SetOpt<Scope = Assoc<OneOrFutureCurrentAll>>,
{
    let mut row = row::<O>();
    let one = associated(Style::One);
    // If this fails, the option itself fails and is recorded.
    let _ = set(&one.client, OneToOne, &o::AuthKey { key_number: 1, key: b"secret" });
    row.call("assoc_set", &set(&one.client, OneToOne, value));
    row
}

/// On an association that allows reconfiguration on both sides, as far as the sysctl does.
fn reconfigured<O>(value: &O) -> Row
where
    O: SetOpt<Scope = Assoc<One>>,
{
    let mut row = row::<O>();
    let flags = o::StreamResetSupport::from_bits(7);
    let one = pair(Style::One, |socket| drop(set(socket, Future, &o::EnableStreamReset(flags))));
    let one = one.expect("an association over loopback");
    row.call("assoc_set", &set(&one.client, OneToOne, value));
    row
}
