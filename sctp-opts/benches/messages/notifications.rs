//! Decodes each notification, and uses all of its members.

use std::hint::black_box;
use std::net::{IpAddr, SocketAddr};

use sctp_opts::notifications::{
    AddrChangeState, AssocChangeState, AuthIndication, ErrorCause, Notification, PartialDeliveryIndication,
    SendFailedFlags, SnError,
};
use sctp_sys::linux as sys;

use super::foreign::Foreign;
use super::measure::{Case, TIMES};

/// A buffer long enough for any of these, with a typical alignment.
#[repr(align(8))]
struct Memory([u8; 192]);

/// A notification in the kernel's layout: type, flags 0, length, and small numbers.
#[allow(clippy::cast_possible_truncation)] // The numbers are small, and constants allow no other conversion.
const fn laid_down(number: u32, size: usize, behind: usize) -> (Memory, usize) {
    let mut bytes = [0; 192];
    let (kind, length) = ((number as u16).to_ne_bytes(), ((size + behind) as u32).to_ne_bytes());
    (bytes[0], bytes[1]) = (kind[0], kind[1]);
    let mut i = 0;
    while i < 4 {
        bytes[4 + i] = length[i];
        i += 1;
    }
    i = 8;
    while i < size + behind {
        // Also a valid address family, if the notification begins with an address.
        bytes[i] = if i % 4 == 0 { 2 } else { 0 };
        i += 1;
    }
    (Memory(bytes), size + behind)
}

macro_rules! cases {
    ($($bytes:ident: $number:ident, $raw:ident, $behind:literal => $ours:ident, $macros:ident;)*) => {
        $(
            static $bytes: (Memory, usize) = laid_down(sys::$number as u32, size_of::<sys::$raw>(), $behind);

            #[inline(never)]
            fn $ours(_: &Foreign) -> u64 {
                let mut result = 0;
                for _ in 0..TIMES {
                    result = ours(black_box(&$bytes.0.0[..$bytes.1]));
                }
                result
            }

            #[inline(never)]
            fn $macros(foreign: &Foreign) -> u64 {
                let mut result = 0;
                for _ in 0..TIMES {
                    let bytes = black_box(&$bytes.0.0[..$bytes.1]);
                    // SAFETY: `bytes` has this length, and the alignment of the struct.
                    result = unsafe { (foreign.notification)(bytes.as_ptr(), bytes.len()) };
                }
                result
            }
        )*
        pub(crate) const CASES: &[Case] = &[$((stringify!($ours), $ours), (stringify!($macros), $macros)),*];
    };
}

cases! {
    ASSOC_CHANGE: SCTP_ASSOC_CHANGE, sctp_assoc_change, 8 => case_assoc_change_ours, case_assoc_change_macros;
    PADDR_CHANGE: SCTP_PEER_ADDR_CHANGE, sctp_paddr_change, 0
        => case_peer_addr_change_ours, case_peer_addr_change_macros;
    REMOTE_ERROR: SCTP_REMOTE_ERROR, sctp_remote_error, 8 => case_remote_error_ours, case_remote_error_macros;
    SEND_FAILED: SCTP_SEND_FAILED, sctp_send_failed, 16 => case_send_failed_ours, case_send_failed_macros;
    SHUTDOWN: SCTP_SHUTDOWN_EVENT, sctp_shutdown_event, 0 => case_shutdown_event_ours, case_shutdown_event_macros;
    ADAPTATION: SCTP_ADAPTATION_INDICATION, sctp_adaptation_event, 0
        => case_adaptation_indication_ours, case_adaptation_indication_macros;
    PDAPI: SCTP_PARTIAL_DELIVERY_EVENT, sctp_pdapi_event, 0
        => case_partial_delivery_event_ours, case_partial_delivery_event_macros;
    AUTHKEY: SCTP_AUTHENTICATION_EVENT, sctp_authkey_event, 0
        => case_authentication_event_ours, case_authentication_event_macros;
    SENDER_DRY: SCTP_SENDER_DRY_EVENT, sctp_sender_dry_event, 0
        => case_sender_dry_event_ours, case_sender_dry_event_macros;
    SEND_FAILED_EVENT: SCTP_SEND_FAILED_EVENT, sctp_send_failed_event, 16
        => case_send_failed_event_ours, case_send_failed_event_macros;
    STREAM_RESET: SCTP_STREAM_RESET_EVENT, sctp_stream_reset_event, 8
        => case_stream_reset_event_ours, case_stream_reset_event_macros;
    ASSOC_RESET: SCTP_ASSOC_RESET_EVENT, sctp_assoc_reset_event, 0
        => case_assoc_reset_event_ours, case_assoc_reset_event_macros;
    STREAM_CHANGE: SCTP_STREAM_CHANGE_EVENT, sctp_stream_change_event, 0
        => case_stream_change_event_ours, case_stream_change_event_macros;
}

/// The sum of all members, as in `reference.c`.
#[inline(never)]
fn ours(bytes: &[u8]) -> u64 {
    let Ok(notification) = Notification::decode(bytes) else { return u64::MAX };
    match notification {
        Notification::AssocChange(n) => {
            yes(matches!(n.state, AssocChangeState::CommUp))
                + yes(matches!(n.error, ErrorCause::NoError))
                + u64::from(n.outbound_streams)
                + u64::from(n.inbound_streams)
                + u64::from(n.assoc_id.get())
                + n.info.len() as u64
        }
        Notification::PeerAddrChange(n) => {
            address(n.address)
                + yes(matches!(n.state, AddrChangeState::Available))
                + yes(matches!(n.error, SnError::HeartbeatSuccess))
                + u64::from(n.assoc_id.get())
        }
        Notification::RemoteError(n) => {
            yes(matches!(n.error, ErrorCause::NoError)) + u64::from(n.assoc_id.get()) + n.data.len() as u64
        }
        Notification::SendFailed(n) => {
            yes(matches!(n.flags, SendFailedFlags::Sent))
                + yes(matches!(n.error, ErrorCause::NoError))
                + u64::from(n.info.stream)
                + u64::from(n.info.ppid.0)
                + u64::from(n.info.context)
                + u64::from(n.assoc_id.get())
                + n.data.len() as u64
        }
        Notification::Shutdown(n) => n.assoc_id.get().into(),
        Notification::Adaptation(n) => u64::from(n.indication) + u64::from(n.assoc_id.get()),
        Notification::PartialDelivery(n) => {
            yes(matches!(n.indication, PartialDeliveryIndication::Aborted))
                + u64::from(n.assoc_id.get())
                + u64::from(n.stream.unwrap_or(0))
                + u64::from(n.ssn.unwrap_or(0))
        }
        Notification::Authentication(n) => {
            u64::from(n.key_number)
                + u64::from(n.alt_key_number)
                + yes(matches!(n.indication, AuthIndication::NewKey))
                + u64::from(n.assoc_id.get())
        }
        Notification::SenderDry(n) => n.assoc_id.get().into(),
        Notification::SendFailedEvent(n) => {
            yes(matches!(n.flags, SendFailedFlags::Sent))
                + yes(matches!(n.error, ErrorCause::NoError))
                + u64::from(n.info.stream)
                + u64::from(n.info.ppid.0)
                + u64::from(n.info.context)
                + u64::from(n.assoc_id.get())
                + n.data.len() as u64
        }
        Notification::StreamReset(n) => {
            u64::from(n.flags.bits()) + u64::from(n.assoc_id.get()) + n.streams.len() as u64
        }
        Notification::AssocReset(n) => {
            u64::from(n.flags.bits()) + u64::from(n.assoc_id.get()) + u64::from(n.local_tsn) + u64::from(n.remote_tsn)
        }
        Notification::StreamChange(n) => {
            u64::from(n.flags.bits())
                + u64::from(n.assoc_id.get())
                + u64::from(n.added_inbound_streams)
                + u64::from(n.added_outbound_streams)
        }
        _ => u64::MAX,
    }
}

fn yes(is: bool) -> u64 {
    is.into()
}

fn address(address: SocketAddr) -> u64 {
    let last = match address.ip() {
        IpAddr::V4(ip) => ip.octets()[3],
        IpAddr::V6(ip) => ip.octets()[15],
    };
    u64::from(address.port()) + u64::from(last)
}
