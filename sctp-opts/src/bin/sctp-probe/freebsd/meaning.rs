//! Compares notifications decoded by `sctp-opts` with the actions that caused them.

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::notifications::Notification;
use sctp_opts::options as o;
use sctp_opts::{AssocId, Ppid};

/// The adaptation code point that both sides announce.
pub(crate) const ADAPTATION: u32 = 0x0102_0304;

/// The number of the key that is activated and deactivated.
pub(crate) const KEY: u16 = 1;

/// The stream that is reset.
pub(crate) const RESET: u16 = 1;

/// The default number of streams.
const STREAMS: u16 = 10;

/// The number of streams added.
pub(crate) const ADDED: u16 = 3;

/// The `SndInfo` of the messages sent, with a different number in each member, so that swapped members are noticed.
pub(crate) fn sent(assoc: AssocId, flags: o::SndFlags) -> SndInfo {
    SndInfo { stream: 2, flags, ppid: Ppid(0x0a0b_0c0d), context: 77, assoc_id: assoc }
}

/// Describes a notification that does not match the action.
pub(crate) fn fault(notification: &Notification<'_>, id: AssocId) -> Option<String> {
    let right = notification.assoc_id().is_none_or(|about| about == id) && means(notification);
    // Truncated, because a returned message is long.
    (!right).then(|| format!("does not match the action: {:.300}", format!("{notification:?}")))
}

fn means(notification: &Notification<'_>) -> bool {
    use o::{AddrChangeState as Addr, AssocChangeState as Assoc, AuthIndication as Auth};
    match notification {
        Notification::AssocChange(n) => match n.state {
            // `info` lists the extensions that the peer supports, one byte each.
            Assoc::CommUp => {
                n.error == o::ErrorCause::NoError && (n.outbound_streams, n.inbound_streams) == (STREAMS, STREAMS)
            }
            // The peer is notified of the cause and the chunk; the aborting side of the cause, in later releases only.
            Assoc::CommLost => match n.info {
                [] => matches!(n.error, o::ErrorCause::NoError | o::ErrorCause::UserInitiatedAbort),
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
            // An empty list means all streams.
            n.flags.without(way).is_empty() && (n.streams.is_empty() || n.streams.iter().eq([RESET]))
        }
        Notification::AssocReset(n) => n.flags.is_empty() && n.local_tsn != 0 && n.local_tsn != n.remote_tsn,
        Notification::StreamChange(n) => {
            // FreeBSD reports the new total for the direction that changed; Linux reports how many were added.
            let more = STREAMS + ADDED;
            let now = (n.inbound_streams, n.outbound_streams);
            n.flags.is_empty() && (now == (STREAMS, more) || now == (more, STREAMS))
        }
        Notification::Shutdown(_) | Notification::SenderDry(_) => true,
        _ => false,
    }
}

/// Whether a returned message has the `SndInfo` that it was sent with. Each is returned in one piece.
fn as_sent(info: &SndInfo, flags: o::ChunkFlags, assoc: AssocId) -> bool {
    let known = o::ChunkFlags::NOT_FRAG | o::ChunkFlags::UNORDERED;
    *info == sent(assoc, o::SndFlags::empty()) && flags.without(known).is_empty()
}

fn zeros(data: &[u8]) -> bool {
    !data.is_empty() && data.iter().all(|byte| *byte == 0)
}
