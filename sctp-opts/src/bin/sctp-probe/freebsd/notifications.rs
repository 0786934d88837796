//! The notifications: subscribes to each, provokes as many as possible, and checks their layout.

use std::collections::BTreeSet;
use std::io;
use std::mem::offset_of;
use std::net::Shutdown;
use std::time::{Duration, Instant};

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::notifications::Notification;
use sctp_opts::options as o;
use sctp_opts::{set, AssocId, Future, Kind, OneToOne, Received, Socket as Whole};
use sctp_sys::freebsd as sys;

use super::cycle::associated;
use super::meaning;
use super::sockets::{id_of, make, pair, Pair, Socket, Style};
use crate::report::{outcome, Row};

/// A type of notification, and the layout of FreeBSD's struct.
struct Known {
    name: &'static str,
    of: o::NotificationType,
    number: u16,
    size: usize,
    /// The offset of the association id.
    assoc: usize,
    /// Whether data may follow the struct.
    open: bool,
}

macro_rules! known {
    ($($name:ident, $of:ident, $raw:ident . $assoc:ident $(, $open:ident)?;)*) => {
        [$(Known {
            name: stringify!($name),
            of: o::NotificationType::$of,
            number: sys::$name,
            size: size_of::<sys::$raw>(),
            assoc: offset_of!(sys::$raw, $assoc),
            open: [$(stringify!($open),)? ""][0] == "open",
        }),*]
    };
}

fn all() -> [Known; 14] {
    known! {
        SCTP_ASSOC_CHANGE, AssocChange, sctp_assoc_change.sac_assoc_id, open;
        SCTP_PEER_ADDR_CHANGE, PeerAddrChange, sctp_paddr_change.spc_assoc_id;
        SCTP_REMOTE_ERROR, RemoteError, sctp_remote_error.sre_assoc_id, open;
        SCTP_SEND_FAILED, SendFailed, sctp_send_failed.ssf_assoc_id, open;
        SCTP_SHUTDOWN_EVENT, Shutdown, sctp_shutdown_event.sse_assoc_id;
        SCTP_ADAPTATION_INDICATION, Adaptation, sctp_adaptation_event.sai_assoc_id;
        SCTP_PARTIAL_DELIVERY_EVENT, PartialDelivery, sctp_pdapi_event.pdapi_assoc_id;
        SCTP_AUTHENTICATION_EVENT, Authentication, sctp_authkey_event.auth_assoc_id;
        SCTP_SENDER_DRY_EVENT, SenderDry, sctp_sender_dry_event.sender_dry_assoc_id;
        SCTP_NOTIFICATIONS_STOPPED_EVENT, NotificationsStopped, sctp_tlv.sn_length, open;
        SCTP_SEND_FAILED_EVENT, SendFailedEvent, sctp_send_failed_event.ssfe_assoc_id, open;
        SCTP_STREAM_RESET_EVENT, StreamReset, sctp_stream_reset_event.strreset_assoc_id, open;
        SCTP_ASSOC_RESET_EVENT, AssocReset, sctp_assoc_reset_event.assocreset_assoc_id;
        SCTP_STREAM_CHANGE_EVENT, StreamChange, sctp_stream_change_event.strchange_assoc_id;
    }
}

/// The notifications received: their bytes, and the expected association.
type Came = Vec<(Vec<u8>, AssocId)>;

pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let kinds = |came: &Came| came.iter().filter_map(|(bytes, _)| part::<2>(bytes, 0)).collect::<BTreeSet<_>>();
    let mut came = provoked()?;
    // On a busy machine a notification may arrive too late the first time, so repeat until no new type arrives.
    loop {
        let before = kinds(&came);
        came.extend(provoked()?);
        if kinds(&came) == before {
            break;
        }
    }
    all().iter().map(|known| row(known, &came)).collect()
}

fn row(known: &Known, came: &Came) -> io::Result<Row> {
    let mut row = Row::new("notification", known.name);
    let subscribed = set(&make(Style::Many)?, (Future, known.of), &o::Event(true));
    // No hint: the row of `SCTP_EVENT` has it.
    row.note("subscribe", outcome(&subscribed));
    let many = associated(Style::Many)?;
    row.note("assoc_subscribe", outcome(&set(&many.client, (many.id, known.of), &o::Event(true))));
    if subscribed.is_err() {
        return Ok(row);
    }
    let is_one = |bytes: &[u8]| part(bytes, 0).map(u16::from_ne_bytes) == Some(known.number);
    let mut those = came.iter().filter(|(bytes, _)| is_one(bytes)).peekable();
    if those.peek().is_none() {
        row.note("arrives", "not provoked");
    } else {
        row.note("arrives", "seen");
        let fault = those.find_map(|(bytes, id)| fault(known, bytes, *id));
        row.note("layout", fault.unwrap_or_else(|| "ok".to_owned()));
    }
    Ok(row)
}

fn part<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

/// Describes a notification that does not have our layout, or does not match the action.
fn fault(known: &Known, bytes: &[u8], id: AssocId) -> Option<String> {
    let len = bytes.len();
    if len < known.size || (len > known.size && !known.open) {
        return Some(format!("{len} bytes instead of {}", known.size));
    }
    let assoc = part(bytes, known.assoc).map(u32::from_ne_bytes);
    if assoc != Some(id.get()) {
        return Some(format!("of association {assoc:?}, not {}", id.get()));
    }
    match Notification::decode(bytes) {
        Ok(notification) => meaning::fault(&notification, id),
        Err(error) => Some(error.to_string()),
    }
}

/// Receives what is available or arrives within some time; messages are skipped.
fn drain(socket: &Socket, id: AssocId, came: &mut Came) {
    let mut buffer = vec![0; 1 << 16];
    let end = Instant::now() + Duration::from_millis(150);
    while Instant::now() < end {
        match socket.receive::<()>(&mut buffer).map_err(|error| error.kind()) {
            Ok(Received::Closed) => return,
            // The bytes remain in the buffer; `fault` reports a notification that cannot be decoded.
            Ok(Received::Notification(_)) | Err(Kind::ShortAnswer { .. } | Kind::BadAnswer { .. }) => {
                let len = part(&buffer, offset_of!(sys::sctp_tlv, sn_length)).map_or(0, u32::from_ne_bytes);
                came.push((buffer.get(..len as usize).unwrap_or_default().to_vec(), id));
            }
            Ok(_) => {}
            Err(_) => std::thread::sleep(Duration::from_millis(2)),
        }
    }
}

/// Subscribes to everything except `but`.
fn subscribe(socket: &Socket, but: o::NotificationType) {
    for known in all().iter().filter(|known| known.of != but) {
        let _ = set(socket, (Future, known.of), &o::Event(true));
    }
    let _ = set(socket, Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(7)));
    let _ = set(socket, Whole, &o::AdaptationLayer(meaning::ADAPTATION));
}

fn drain_both(pair: &Pair, came: &mut Came) {
    let at_server = id_of(&pair.server, pair.own).unwrap_or_default();
    drain(&pair.client, pair.id, came);
    drain(&pair.server, at_server, came);
}

fn provoked() -> io::Result<Came> {
    let mut came = Came::new();
    ordinary(&mut came)?;
    keys(&mut came)?;
    for without in [o::NotificationType::SendFailed, o::NotificationType::SendFailedEvent] {
        failures(without, &mut came)?;
    }
    halves(&mut came)?;
    Ok(came)
}

/// An association without failures.
fn ordinary(came: &mut Came) -> io::Result<()> {
    let pair = pair(Style::One, |socket| subscribe(socket, o::NotificationType::SendFailed))?;
    pair.client.send(b"hello", None, &())?;
    drain_both(&pair, came);
    let _ = set(
        &pair.client,
        OneToOne,
        &o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[meaning::RESET] },
    );
    drain_both(&pair, came);
    let _ = set(&pair.client, OneToOne, &o::AddStreams { inbound_streams: 0, outbound_streams: meaning::ADDED });
    drain_both(&pair, came);
    let _ = set(&pair.client, OneToOne, &o::ResetAssoc);
    drain_both(&pair, came);
    let _ = set(&pair.client, OneToOne, &o::SetPeerPrimaryAddr(pair.own));
    drain_both(&pair, came);
    let at_server = id_of(&pair.server, pair.own).unwrap_or_default();
    pair.client.shutdown(Shutdown::Write)?;
    drain(&pair.client, pair.id, came);
    drain(&pair.server, at_server, came);
    Ok(())
}

/// Activates and deactivates a key.
fn keys(came: &mut Came) -> io::Result<()> {
    let pair = pair(Style::Many, |socket| {
        subscribe(socket, o::NotificationType::SendFailed);
        let _ = set(socket, Future, &o::AuthKey { key_number: meaning::KEY, key: b"secret" });
        let _ = set(socket, Whole, &o::AuthChunk(o::ChunkType::Data));
    })?;
    let _ = set(&pair.client, pair.id, &o::AuthActiveKey(meaning::KEY));
    pair.client.send(b"hello", None, &to(&pair, o::SndFlags::empty()))?;
    drain_both(&pair, came);
    let _ = set(&pair.client, pair.id, &o::AuthActiveKey(0));
    let _ = set(&pair.client, pair.id, &o::AuthDeactivateKey(meaning::KEY));
    drain_both(&pair, came);
    Ok(())
}

fn to(pair: &Pair, flags: o::SndFlags) -> SndInfo {
    meaning::sent(pair.id, flags)
}

/// Sends more data than the peer accepts, then aborts.
fn failures(without: o::NotificationType, came: &mut Came) -> io::Result<()> {
    let pair = pair(Style::Many, |socket| subscribe(socket, without))?;
    let chunk = [0; 10_000];
    while pair.client.send(&chunk, None, &to(&pair, o::SndFlags::empty())).is_ok() {}
    let at_server = id_of(&pair.server, pair.own).unwrap_or_default();
    pair.client.send(&[], None, &to(&pair, o::SndFlags::ABORT))?;
    drain(&pair.client, pair.id, came);
    drain(&pair.server, at_server, came);
    Ok(())
}

/// Aborts after a message was delivered in part.
fn halves(came: &mut Came) -> io::Result<()> {
    let pair = pair(Style::Many, |socket| {
        subscribe(socket, o::NotificationType::SendFailed);
        let _ = set(socket, Whole, &o::PartialDeliveryPoint(2000));
        let _ = set(socket, Whole, &o::ExplicitEor(true));
    })?;
    drain_both(&pair, came);
    let at_server = id_of(&pair.server, pair.own).unwrap_or_default();
    for _ in 0..10 {
        pair.client.send(&[0; 10_000], None, &to(&pair, o::SndFlags::empty()))?;
    }
    // The first receive starts the partial delivery.
    drain(&pair.server, at_server, came);
    let _ = pair.client.send(&[], None, &to(&pair, o::SndFlags::ABORT));
    // Works around a use after free: a receive frees the rest (`sctp_sorecvmsg`) although the stack, which is ending
    // the association, still has it in a list (`sctp_clean_up_stream`).
    std::thread::sleep(Duration::from_millis(100));
    drain(&pair.server, at_server, came);
    Ok(())
}
