//! What the notifications say, read by `sctp-opts` and compared with what was done.

use sctp_opts::all_platforms::freebsd as o;
use sctp_opts::all_platforms::freebsd_messages::{Notification, SndInfo};
use sctp_opts::{AssocId, Cmsg as _, Ppid};
use sctp_sys::freebsd as sys;

use crate::host;

/// What both sides announce.
pub(crate) const ADAPTATION: u32 = 0x0102_0304;

/// The key that comes into use and goes out of it.
pub(crate) const KEY: u16 = 1;

/// The stream that is reset.
pub(crate) const RESET: u16 = 1;

/// How many streams there are by default.
const STREAMS: u16 = 10;

/// How many streams are added.
pub(crate) const ADDED: u16 = 3;

/// How messages are sent: each member is another number.
pub(crate) fn sent(assoc: AssocId, flags: o::SndFlags) -> SndInfo {
    SndInfo { stream: 2, flags, ppid: Ppid(0x0a0b_0c0d), context: 77, assoc_id: assoc }
}

/// The same, for the library.
pub(crate) fn raw(info: &SndInfo) -> sys::sctp_sndinfo {
    let mut raw = sys::sctp_sndinfo { snd_sid: 0, snd_flags: 0, snd_ppid: 0, snd_context: 0, snd_assoc_id: 0 };
    // Nothing in it can be too large.
    let _ = info.encode(&mut raw);
    raw
}

/// What does not mean what was done. The memory is FreeBSD's but for addresses, which are this machine's.
pub(crate) fn fault(bytes: &[u8], id: u32) -> Option<String> {
    let mut bytes = bytes.to_vec();
    if bytes.first_chunk().map(|number| u16::from_ne_bytes(*number)) == Some(sys::SCTP_PEER_ADDR_CHANGE) {
        let at = std::mem::offset_of!(sys::sctp_paddr_change, spc_aaddr);
        if let Some(start) = bytes.get_mut(at..).and_then(<[u8]>::first_chunk_mut) {
            *start = host::from_host(*start);
        }
    }
    let notification = match Notification::decode(&bytes) {
        Ok(notification) => notification,
        Err(error) => return Some(error.to_string()),
    };
    let about = notification.assoc_id().map(AssocId::get);
    let right = about.is_none_or(|about| about == id) && means(&notification);
    // A message that came back is long.
    (!right).then(|| format!("not what was done: {:.300}", format!("{notification:?}")))
}

/// The release of the package, whose stack does not tell who aborts the cause that it gave; later ones do.
const WITHOUT_CAUSE: &str = "0.9.5.0";

/// What the side that aborts is told by the build that is asked.
fn cause_of_own_abort() -> o::ErrorCause {
    match crate::build() {
        Some(WITHOUT_CAUSE) => o::ErrorCause::NoError,
        _ => o::ErrorCause::UserInitiatedAbort,
    }
}

fn means(notification: &Notification<'_>) -> bool {
    use o::{AddrChangeState as Addr, AssocChangeState as Assoc, AuthIndication as Auth};
    match notification {
        Notification::AssocChange(n) => match n.state {
            // What else is told is which extensions the peer has, each a byte.
            Assoc::CommUp => {
                n.error == o::ErrorCause::NoError && (n.outbound_streams, n.inbound_streams) == (STREAMS, STREAMS)
            }
            // Both sides see the cause, or only the other one: that is as the build is. The other one sees the chunk, too.
            Assoc::CommLost => match n.info {
                [] => n.error == cause_of_own_abort(),
                chunk => n.error == o::ErrorCause::UserInitiatedAbort && chunk == [6, 0, 0, 8, 0, 12, 0, 4],
            },
            Assoc::ShutdownComplete => n.error == o::ErrorCause::NoError && n.info.is_empty(),
            _ => false,
        },
        Notification::PeerAddrChange(n) => {
            n.address.ip().is_loopback() && matches!(n.state, Addr::Confirmed | Addr::Available | Addr::MadePrimary)
        }
        Notification::SendFailed(n) => as_sent(&n.snd_info(), n.info.flags, n.assoc_id) && zeros(n.data),
        Notification::SendFailedEvent(n) => as_sent(&n.snd_info(), n.info.flags, n.assoc_id) && zeros(n.data),
        Notification::Adaptation(n) => n.indication == ADAPTATION,
        Notification::PartialDelivery(n) => {
            n.indication == o::PartialDeliveryIndication::Aborted && (n.stream, n.ssn) == (2, 0)
        }
        Notification::Authentication(n) => n.key_number == KEY && matches!(n.indication, Auth::NewKey | Auth::FreeKey),
        Notification::StreamReset(n) => {
            let way = o::StreamResetFlags::INCOMING_SSN | o::StreamResetFlags::OUTGOING_SSN;
            // No list means all: so it tells of the others that are asked for.
            n.flags.without(way).is_empty() && (n.streams.is_empty() || n.streams.iter().eq([RESET]))
        }
        Notification::AssocReset(n) => n.flags.is_empty() && n.local_tsn != 0 && n.local_tsn != n.remote_tsn,
        Notification::StreamChange(n) => {
            // How many there are now, to one side or the other; Linux tells how many were added.
            let more = STREAMS + ADDED;
            let now = (n.inbound_streams, n.outbound_streams);
            n.flags.is_empty() && (now == (STREAMS, more) || now == (more, STREAMS))
        }
        Notification::Shutdown(_) | Notification::SenderDry(_) => true,
        _ => false,
    }
}

/// What is said of a message that came back: as it was sent, and which piece it is, of which there is always one.
fn as_sent(info: &SndInfo, flags: o::ChunkFlags, assoc: AssocId) -> bool {
    let known = o::ChunkFlags::NOT_FRAG | o::ChunkFlags::UNORDERED;
    *info == sent(assoc, o::SndFlags::empty()) && flags.without(known).is_empty()
}

fn zeros(data: &[u8]) -> bool {
    !data.is_empty() && data.iter().all(|byte| *byte == 0)
}
