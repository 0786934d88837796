//! The options that have a Rust type.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use sctp_opts::options as o;
use sctp_opts::{errno, get, set, Error, Family, Future, OneToOne, Ppid, Socket as Whole};

use super::cycle::{assoc, associated, before, cycle, endpoint, only_set, report, row, ASSOC, FRESH};
use super::kernel::{set_setting, setting};
use super::sockets::{make, pair, Socket, Style};
use crate::report::Row;

const ANY: &[Style] = &[Style::Many];
const MS: fn(u64) -> Duration = Duration::from_millis;

pub(crate) fn rows() -> io::Result<Vec<Row>> {
    Ok([sockets()?, associations()?, supported()?, paths()?, reports()?, authentication()?, reconfiguration()?]
        .concat())
}

fn sockets() -> io::Result<Vec<Row>> {
    let mut mapped = row::<o::WantMappedV4Addr>();
    let six = Socket::new(Style::Many.into(), Family::V6)?;
    cycle(&mut mapped, &six, Whole, FRESH, |old: o::WantMappedV4Addr| o::WantMappedV4Addr(!old.0));
    let mut reuse = row::<o::ReusePort>();
    cycle(&mut reuse, &make(Style::One)?, Whole, FRESH, |old: o::ReusePort| o::ReusePort(!old.0));
    let mut asconf = row::<o::AutoAsconf>();
    let everywhere = make(Style::Many)?;
    everywhere.bind([SocketAddr::from(([0, 0, 0, 0], 0))])?;
    let unbound = get::<o::AutoAsconf>(&make(Style::Many)?, Whole);
    asconf.value(
        "unbound_is_refused",
        unbound.as_ref().err().and_then(Error::raw_os_error) == Some(errno::EINVAL),
        &unbound,
    );
    cycle(&mut asconf, &everywhere, Whole, FRESH, |old: o::AutoAsconf| o::AutoAsconf(!old.0));
    let mut checksum = row::<o::AcceptZeroChecksum>();
    let by_lower_layer = o::AcceptZeroChecksum(o::ErrorDetection::LowerLayerDtls);
    checksum.call("fresh_set", &set(&make(Style::Many)?, Whole, &by_lower_layer));
    Ok(vec![
        mapped,
        reuse,
        asconf,
        checksum,
        endpoint::<o::InitMsg>(ANY, |_| o::InitMsg {
            num_ostreams: 33,
            max_instreams: 44,
            max_attempts: 3,
            max_init_timeout: MS(7000),
        })?,
        endpoint::<o::NoDelay>(ANY, |old| o::NoDelay(!old.0))?,
        endpoint::<o::AutoClose>(ANY, |_| o::AutoClose(Duration::from_secs(600)))?,
        endpoint::<o::AdaptationLayer>(ANY, |_| o::AdaptationLayer(0x0102_0304))?,
        endpoint::<o::DisableFragments>(ANY, |old| o::DisableFragments(!old.0))?,
        endpoint::<o::Events>(ANY, |old| o::Events { association: !old.association, stream_reset: true, ..old })?,
        // Unchanged, because the stack may be built without SHA-256.
        endpoint::<o::HmacIdent>(ANY, |old| old)?,
        endpoint::<o::FragmentInterleave>(ANY, |_| o::FragmentInterleave(o::FragmentInterleaveLevel::Streams))?,
        endpoint::<o::PartialDeliveryPoint>(ANY, |_| o::PartialDeliveryPoint(5000))?,
        endpoint::<o::UseExtRcvInfo>(ANY, |old| o::UseExtRcvInfo(!old.0))?,
        endpoint::<o::ExplicitEor>(ANY, |old| o::ExplicitEor(!old.0))?,
        endpoint::<o::RecvRcvInfo>(ANY, |old| o::RecvRcvInfo(!old.0))?,
        endpoint::<o::RecvNxtInfo>(ANY, |old| o::RecvNxtInfo(!old.0))?,
    ])
}

fn associations() -> io::Result<Vec<Row>> {
    let mut event = row::<o::Event>();
    let of = o::NotificationType::StreamChange;
    cycle(&mut event, &make(Style::Many)?, (Future, of), FRESH, |old: o::Event| o::Event(!old.0));
    let many = associated(Style::Many)?;
    cycle(&mut event, &many.client, (many.id, of), ASSOC, |old: o::Event| o::Event(!old.0));

    let mut stream = row::<o::StreamSchedulerValue>();
    let one = pair(Style::One, |socket| {
        drop(set(socket, Future, &o::StreamScheduler(o::Scheduler::Priority)));
    })?;
    cycle(&mut stream, &one.client, (OneToOne, 1), ASSOC, |_: o::StreamSchedulerValue| o::StreamSchedulerValue(9));

    Ok(vec![
        event,
        stream,
        assoc::<o::RtoInfo>(|old| o::RtoInfo { initial: MS(1500), min: MS(700), max: old.max / 2 })?,
        assoc::<o::AssocInfo>(|old| o::AssocInfo { max_retrans: 4, cookie_life: MS(9000), ..old })?,
        assoc::<o::DefaultSendParam>(|old| o::DefaultSendParam {
            stream: 3,
            flags: o::SndFlags::UNORDERED,
            ppid: Ppid(46),
            context: 7,
            time_to_live: MS(5000),
            ..old
        })?,
        assoc::<o::DefaultSndInfo>(|_| o::DefaultSndInfo {
            stream: 3,
            flags: o::SndFlags::UNORDERED,
            ppid: Ppid(46),
            context: 7,
        })?,
        assoc::<o::DefaultPrInfo>(|_| o::DefaultPrInfo { policy: o::PrPolicy::Rtx, value: 5 })?,
        assoc::<o::MaxSeg>(|_| o::MaxSeg(800))?,
        assoc::<o::DelayedSack>(|_| o::DelayedSack { delay: MS(150), frequency: 3 })?,
        assoc::<o::MaxBurst>(|_| o::MaxBurst(7))?,
        assoc::<o::Context>(|_| o::Context(77))?,
        assoc::<o::StreamScheduler>(|_| o::StreamScheduler(o::Scheduler::Priority))?,
        assoc::<o::MaxCwnd>(|_| o::MaxCwnd(100_000))?,
        multipath()?,
        assoc::<o::PluggableCc>(|_| o::PluggableCc(o::CcModule::HTcp))?,
    ])
}

/// `SCTP_CMT_ON_OFF` with the system's setting, and with the sysctl switched on for a moment, which requires root.
fn multipath() -> io::Result<Row> {
    let mut row = assoc::<o::Cmt>(|_| o::Cmt(o::CmtMode::Base))?;
    let name = "net.inet.sctp.cmt_on_off";
    let before = setting(name).unwrap_or_default();
    if let Err(error) = set_setting(name, 1) {
        row.note("switched_on_set", format!("not provoked: {error}"));
        return Ok(row);
    }
    let names = ["switched_on_get", "switched_on_set", "switched_on_read_back"];
    let many = make(Style::Many)?;
    cycle(&mut row, &many, Future, names, |_: o::Cmt| o::Cmt(o::CmtMode::MpTcp));
    let unknown = set(&many, Future, &o::Cmt(o::CmtMode::Other(9)));
    let refused = unknown.as_ref().err().and_then(Error::raw_os_error) == Some(errno::EINVAL);
    row.value("unknown_mode_is_refused", refused, &unknown);
    set_setting(name, before)?;
    Ok(row)
}

/// The extensions that are negotiated when an association is set up.
fn supported() -> io::Result<Vec<Row>> {
    let mut interleaving = row::<o::InterleavingSupported>();
    let many = make(Style::Many)?;
    // Otherwise setting it fails.
    let _ = set(&many, Whole, &o::FragmentInterleave(o::FragmentInterleaveLevel::Streams));
    cycle(&mut interleaving, &many, Future, FRESH, |old: o::InterleavingSupported| o::InterleavingSupported(!old.0));
    Ok(vec![
        interleaving,
        before::<o::PrSupported>(|old| o::PrSupported(!old.0))?,
        before::<o::EcnSupported>(|old| o::EcnSupported(!old.0))?,
        before::<o::ReconfigSupported>(|old| o::ReconfigSupported(!old.0))?,
        before::<o::NrsackSupported>(|old| o::NrsackSupported(!old.0))?,
        before::<o::PktdropSupported>(|old| o::PktdropSupported(!old.0))?,
        before::<o::AsconfSupported>(|old| o::AsconfSupported(!old.0))?,
        auth_supported()?,
    ])
}

/// Authentication cannot be switched off while ASCONF, which depends on it, is on.
fn auth_supported() -> io::Result<Row> {
    let mut row = row::<o::AuthSupported>();
    let many = make(Style::Many)?;
    let _ = set(&many, Future, &o::AsconfSupported(false));
    cycle(&mut row, &many, Future, FRESH, |old: o::AuthSupported| o::AuthSupported(!old.0));
    let many = associated(Style::Many)?;
    row.call(ASSOC[0], &get::<o::AuthSupported>(&many.client, many.id));
    Ok(row)
}

fn paths() -> io::Result<Vec<Row>> {
    let mut params = row::<o::PeerAddrParams>();
    // On set, the flags select what to change; on get, they report what is on.
    let change = |old: o::PeerAddrParams| o::PeerAddrParams {
        hb_interval: MS(4500),
        path_max_retrans: 3,
        flags: o::SppFlags::HB_ENABLE | o::SppFlags::PMTUD_ENABLE | o::SppFlags::DSCP,
        dscp: 0x20,
        ..old
    };
    cycle(&mut params, &make(Style::Many)?, Future, FRESH, change);
    let many = associated(Style::Many)?;
    cycle(&mut params, &many.client, (many.id, many.peer), ASSOC, change);

    let mut thresholds = row::<o::PeerAddrThresholds>();
    let change = |_| o::PeerAddrThresholds { path_max_retrans: 4, pf_threshold: 2, switchover_threshold: u16::MAX };
    cycle(&mut thresholds, &make(Style::Many)?, Future, FRESH, change);
    cycle(&mut thresholds, &many.client, (many.id, many.peer), ASSOC, change);

    let mut port = row::<o::RemoteUdpEncapsPort>();
    let change = |_| o::RemoteUdpEncapsPort(9898);
    cycle(&mut port, &make(Style::Many)?, Future, FRESH, change);
    cycle(&mut port, &many.client, (many.id, many.peer), ASSOC, change);

    let mut primary = row::<o::PrimaryAddr>();
    let one = associated(Style::One)?;
    let peer = one.peer;
    cycle(&mut primary, &one.client, OneToOne, ASSOC, |_| o::PrimaryAddr(peer));

    let mut peers = row::<o::SetPeerPrimaryAddr>();
    peers.call("assoc_set", &set(&one.client, OneToOne, &o::SetPeerPrimaryAddr(one.own)));

    let mut info = row::<o::PeerAddrInfo>();
    let many = associated(Style::Many)?;
    let answer = get::<o::PeerAddrInfo>(&many.client, (many.id, many.peer));
    info.call("assoc_get", &answer);
    if let Ok(answer) = answer {
        let right = answer.address == many.peer && answer.assoc_id == many.id && is_plausible(&answer);
        info.value("assoc_values", right, &answer);
    }
    Ok(vec![params, thresholds, port, primary, peers, info])
}

/// Whether the values are plausible for a new path on loopback.
fn is_plausible(path: &o::PeerAddrInfo) -> bool {
    let times = path.rto >= MS(500) && path.rto <= Duration::from_secs(60) && path.srtt < Duration::from_secs(1);
    path.state == o::PathState::Active && times && (1000..=65536).contains(&path.mtu) && path.cwnd >= 4000
}

fn reports() -> io::Result<Vec<Row>> {
    let mut number = row::<o::AssocNumber>();
    let many = associated(Style::Many)?;
    let answer = get::<o::AssocNumber>(&many.client, Whole);
    number.call("assoc_get", &answer);
    number.value("assoc_values", answer.as_ref().is_ok_and(|answer| answer.0 == 1), &answer);

    let mut list = row::<o::AssocIdList>();
    let answer = get::<o::AssocIdList>(&many.client, Whole);
    list.call("assoc_get", &answer);
    list.value("assoc_values", answer.as_ref().is_ok_and(|answer| answer.0 == [many.id]), &answer);

    let mut pcb = row::<o::PcbStatus>();
    let answer = get::<o::PcbStatus>(&many.client, Whole);
    pcb.call("assoc_get", &answer);
    pcb.value(
        "assoc_values",
        answer.as_ref().is_ok_and(|answer| answer.endpoints >= 2 && answer.associations >= 2),
        &answer,
    );

    let mut stream = row::<o::PrStreamStatus>();
    let answer = get::<o::PrStreamStatus>(&many.client, (many.id, 0, o::PrPolicy::All));
    stream.call("assoc_get", &answer);
    let mut all = row::<o::PrAssocStatus>();
    let answer = get::<o::PrAssocStatus>(&many.client, (many.id, o::PrPolicy::Ttl));
    all.call("assoc_get", &answer);
    all.value("assoc_values", answer.as_ref().is_ok_and(|answer| answer.abandoned_sent == 0), &answer);

    Ok(vec![
        number,
        list,
        pcb,
        stream,
        all,
        report::<o::Status>(|status, pair| {
            status.state == o::AssocState::Established
                && status.assoc_id == pair.id
                && status.primary.address == pair.peer
                && (1..=2048).contains(&status.outbound_streams)
                && (1..=2048).contains(&status.inbound_streams)
                && status.peer_rwnd > 10_000
                && is_plausible(&status.primary)
        })?,
        report::<o::Timeouts>(|timeouts, _| timeouts.init == 0 && timeouts.shutdown == 0)?,
        report::<o::SndBufUse>(|used, _| used.send_buffer == 0)?,
        report::<o::NonceValues>(|tags, _| {
            tags.peer_tag != 0 && tags.local_tag != 0 && tags.peer_tag != tags.local_tag
        })?,
    ])
}

fn authentication() -> io::Result<Vec<Row>> {
    let mut chunk = row::<o::AuthChunk>();
    let one = make(Style::One)?;
    chunk.call("fresh_set", &set(&one, Whole, &o::AuthChunk(o::ChunkType::Data)));
    let local = get::<o::LocalAuthChunks>(&one, OneToOne);
    chunk.value("fresh_read_back", local.as_ref().is_ok_and(|local| local.0.contains(&o::ChunkType::Data)), &local);

    let with_key = |socket: &Socket| {
        drop(set(socket, Future, &o::AuthKey { key_number: 1, key: b"secret" }));
        drop(set(socket, Whole, &o::AuthChunk(o::ChunkType::Data)));
    };
    let mut active = row::<o::AuthActiveKey>();
    let many = make(Style::Many)?;
    with_key(&many);
    cycle(&mut active, &many, Future, FRESH, |_: o::AuthActiveKey| o::AuthActiveKey(1));
    let many = pair(Style::Many, with_key)?;
    cycle(&mut active, &many.client, many.id, ASSOC, |_: o::AuthActiveKey| o::AuthActiveKey(1));

    let with_two = |socket: &Socket| {
        with_key(socket);
        drop(set(socket, Future, &o::AuthKey { key_number: 2, key: b"second" }));
    };
    let asconf = |chunks: &[o::ChunkType]| chunks.contains(&o::ChunkType::Asconf);
    Ok(vec![
        chunk,
        active,
        only_set(|_| {}, |_| o::AuthKey { key_number: 1, key: b"another secret" })?,
        only_set(with_two, |_| o::AuthDeactivateKey(2))?,
        only_set(with_two, |_| o::AuthDeleteKey(2))?,
        report::<o::LocalAuthChunks>(|chunks, _| asconf(&chunks.0))?,
        report::<o::PeerAuthChunks>(|chunks, _| asconf(&chunks.0))?,
    ])
}

fn reconfiguration() -> io::Result<Vec<Row>> {
    let all = o::StreamResetSupport::from_bits(7);
    let allowed = |socket: &Socket| drop(set(socket, Future, &o::EnableStreamReset(all)));
    Ok(vec![
        assoc::<o::EnableStreamReset>(|_| o::EnableStreamReset(all))?,
        only_set(allowed, |_| o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[0] })?,
        only_set(allowed, |_| o::ResetAssoc)?,
        only_set(allowed, |_| o::AddStreams { inbound_streams: 0, outbound_streams: 1 })?,
    ])
}
