//! The notifications of Linux.
// Made by `cargo xtask generate` from spec/; do not edit.

use core::mem::offset_of;
use std::net::SocketAddr;
pub use super::{
    AddrChangeState, AssocChangeState, AssocResetFlags, AuthIndication, ChunkFlags,
    ErrorCause, PartialDeliveryIndication, SendFailedFlags, SnError, StreamChangeFlags,
    StreamResetFlags,
};
pub use super::NotificationType;
pub use crate::notification::{Numbers, Piece, Unknown};
use crate::notification::{with_item, RawNotification};
use crate::{codec, AssocId, Error, Info, Ppid};
use sctp_sys::linux as sys;

crate::raw_struct! {
    sys::sctp_assoc_change { sac_type, sac_flags, sac_length, sac_state, sac_error, sac_outbound_streams, sac_inbound_streams, sac_assoc_id, sac_info }
    sys::sctp_paddr_change { spc_type, spc_flags, spc_length, spc_aaddr, spc_state, spc_error, spc_assoc_id }
    sys::sctp_remote_error { sre_type, sre_flags, sre_length, sre_error, sre_assoc_id, sre_data }
    sys::sctp_send_failed { ssf_type, ssf_flags, ssf_length, ssf_error, ssf_info, ssf_assoc_id, ssf_data }
    sys::sctp_shutdown_event { sse_type, sse_flags, sse_length, sse_assoc_id }
    sys::sctp_adaptation_event { sai_type, sai_flags, sai_length, sai_adaptation_ind, sai_assoc_id }
    sys::sctp_pdapi_event { pdapi_type, pdapi_flags, pdapi_length, pdapi_indication, pdapi_assoc_id, pdapi_stream, pdapi_seq }
    sys::sctp_authkey_event { auth_type, auth_flags, auth_length, auth_keynumber, auth_altkeynumber, auth_indication, auth_assoc_id }
    sys::sctp_sender_dry_event { sender_dry_type, sender_dry_flags, sender_dry_length, sender_dry_assoc_id }
    sys::sctp_send_failed_event { ssf_type, ssf_flags, ssf_length, ssf_error, ssfe_info, ssf_assoc_id, ssf_data }
    sys::sctp_stream_reset_event { strreset_type, strreset_flags, strreset_length, strreset_assoc_id, strreset_stream_list }
    sys::sctp_assoc_reset_event { assocreset_type, assocreset_flags, assocreset_length, assocreset_assoc_id, assocreset_local_tsn, assocreset_remote_tsn }
    sys::sctp_stream_change_event { strchange_type, strchange_flags, strchange_length, strchange_assoc_id, strchange_instrms, strchange_outstrms }
}

/// Notifications from the stack ([RFC 6458, section 6.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1)).
///
/// [`subscribe`](crate::subscribe()) enables them. They borrow from the buffer that they were received in; [`into_owned`](Notification::into_owned) makes a copy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
#[repr(u32)]
pub enum Notification<'a> {
    /// An association came up, was lost, restarted or ended.
    #[doc(alias = "SCTP_ASSOC_CHANGE")]
    AssocChange(AssocChange<'a>),
    /// Something happened to an address of the peer.
    #[doc(alias = "SCTP_PEER_ADDR_CHANGE")]
    PeerAddrChange(PeerAddrChange),
    /// The peer sent an ERROR chunk.
    #[doc(alias = "SCTP_REMOTE_ERROR")]
    RemoteError(RemoteError<'a>),
    /// A message could not be delivered, and is returned (older form).
    #[doc(alias = "SCTP_SEND_FAILED")]
    SendFailed(SendFailed<'a>),
    /// The peer is shutting the association down: nothing more should be sent.
    #[doc(alias = "SCTP_SHUTDOWN_EVENT")]
    Shutdown(Shutdown),
    /// The peer announced its adaptation layer.
    #[doc(alias = "SCTP_ADAPTATION_INDICATION")]
    Adaptation(Adaptation),
    /// The partial delivery of a message was aborted.
    #[doc(alias = "SCTP_PARTIAL_DELIVERY_EVENT")]
    PartialDelivery(PartialDelivery),
    /// Something happened to a shared key, or the peer does not support authentication.
    #[doc(alias = "SCTP_AUTHENTICATION_EVENT")]
    Authentication(Authentication),
    /// All data was sent and acknowledged.
    #[doc(alias = "SCTP_SENDER_DRY_EVENT")]
    SenderDry(SenderDry),
    /// A message could not be delivered, and is returned.
    #[doc(alias = "SCTP_SEND_FAILED_EVENT")]
    SendFailedEvent(SendFailedEvent<'a>),
    /// Streams were reset by either side, or could not be reset.
    #[doc(alias = "SCTP_STREAM_RESET_EVENT")]
    StreamReset(StreamReset<'a>),
    /// The association's sequence numbers were reset by either side, or could not be reset.
    #[doc(alias = "SCTP_ASSOC_RESET_EVENT")]
    AssocReset(AssocReset),
    /// Streams were added by either side, or could not be added.
    #[doc(alias = "SCTP_STREAM_CHANGE_EVENT")]
    StreamChange(StreamChange),
    /// A type that this version of the crate does not know.
    Other(Unknown<'a>),
}

impl<'a> Notification<'a> {
    /// Reads a notification: the data of a message received with the flag `MSG_NOTIFICATION`.
    ///
    /// # Errors
    ///
    /// If the length of `bytes` differs from that in the header, if they are too short for the type, or if a value
    /// is invalid.
    #[inline]
    pub fn decode(bytes: &'a [u8]) -> Result<Self, Error> {
        let raw = RawNotification::new(bytes)?;
        match NotificationType::from_number(raw.number) {
            NotificationType::AssocChange => {
                AssocChange::decode(&raw).map(Self::AssocChange)
            }
            NotificationType::PeerAddrChange => {
                PeerAddrChange::decode(&raw).map(Self::PeerAddrChange)
            }
            NotificationType::RemoteError => {
                RemoteError::decode(&raw).map(Self::RemoteError)
            }
            NotificationType::SendFailed => {
                SendFailed::decode(&raw).map(Self::SendFailed)
            }
            NotificationType::Shutdown => Shutdown::decode(&raw).map(Self::Shutdown),
            NotificationType::Adaptation => {
                Adaptation::decode(&raw).map(Self::Adaptation)
            }
            NotificationType::PartialDelivery => {
                PartialDelivery::decode(&raw).map(Self::PartialDelivery)
            }
            NotificationType::Authentication => {
                Authentication::decode(&raw).map(Self::Authentication)
            }
            NotificationType::SenderDry => SenderDry::decode(&raw).map(Self::SenderDry),
            NotificationType::SendFailedEvent => {
                SendFailedEvent::decode(&raw).map(Self::SendFailedEvent)
            }
            NotificationType::StreamReset => {
                StreamReset::decode(&raw).map(Self::StreamReset)
            }
            NotificationType::AssocReset => {
                AssocReset::decode(&raw).map(Self::AssocReset)
            }
            NotificationType::StreamChange => {
                StreamChange::decode(&raw).map(Self::StreamChange)
            }
            NotificationType::Other(_) => Ok(Self::Other(raw.into())),
        }
    }
    /// Its type.
    pub fn kind(&self) -> NotificationType {
        match self {
            Self::AssocChange(_) => NotificationType::AssocChange,
            Self::PeerAddrChange(_) => NotificationType::PeerAddrChange,
            Self::RemoteError(_) => NotificationType::RemoteError,
            Self::SendFailed(_) => NotificationType::SendFailed,
            Self::Shutdown(_) => NotificationType::Shutdown,
            Self::Adaptation(_) => NotificationType::Adaptation,
            Self::PartialDelivery(_) => NotificationType::PartialDelivery,
            Self::Authentication(_) => NotificationType::Authentication,
            Self::SenderDry(_) => NotificationType::SenderDry,
            Self::SendFailedEvent(_) => NotificationType::SendFailedEvent,
            Self::StreamReset(_) => NotificationType::StreamReset,
            Self::AssocReset(_) => NotificationType::AssocReset,
            Self::StreamChange(_) => NotificationType::StreamChange,
            Self::Other(n) => NotificationType::Other(n.number),
        }
    }
    /// The association of the notification, if it has one.
    pub fn assoc_id(&self) -> Option<AssocId> {
        match self {
            Self::AssocChange(n) => Some(n.assoc_id),
            Self::PeerAddrChange(n) => Some(n.assoc_id),
            Self::RemoteError(n) => Some(n.assoc_id),
            Self::SendFailed(n) => Some(n.assoc_id),
            Self::Shutdown(n) => Some(n.assoc_id),
            Self::Adaptation(n) => Some(n.assoc_id),
            Self::PartialDelivery(n) => Some(n.assoc_id),
            Self::Authentication(n) => Some(n.assoc_id),
            Self::SenderDry(n) => Some(n.assoc_id),
            Self::SendFailedEvent(n) => Some(n.assoc_id),
            Self::StreamReset(n) => Some(n.assoc_id),
            Self::AssocReset(n) => Some(n.assoc_id),
            Self::StreamChange(n) => Some(n.assoc_id),
            Self::Other(_) => None,
        }
    }
}

/// A [`Notification`] that owns its data, for sending it to another thread or keeping it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OwnedNotification {
    notification: Notification<'static>,
    borrowed: Box<[u8]>,
}

impl OwnedNotification {
    /// The notification, which borrows from this value.
    pub fn get(&self) -> Notification<'_> {
        self.notification.with(&self.borrowed)
    }
}

impl core::fmt::Debug for OwnedNotification {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        self.get().fmt(f)
    }
}

impl<'a> Notification<'a> {
    /// A copy that does not borrow from the buffer that the notification was received in.
    pub fn into_owned(self) -> OwnedNotification {
        OwnedNotification {
            notification: self.with(&[]),
            borrowed: self.borrowed().into(),
        }
    }
    fn borrowed(self) -> &'a [u8] {
        match self {
            Self::AssocChange(n) => n.borrowed(),
            Self::RemoteError(n) => n.borrowed(),
            Self::SendFailed(n) => n.borrowed(),
            Self::SendFailedEvent(n) => n.borrowed(),
            Self::StreamReset(n) => n.borrowed(),
            Self::Other(n) => n.bytes,
            _ => &[],
        }
    }
    /// With a replacement for the borrowed data.
    fn with(self, borrowed: &[u8]) -> Notification<'_> {
        match self {
            Self::AssocChange(n) => Notification::AssocChange(n.with(borrowed)),
            Self::RemoteError(n) => Notification::RemoteError(n.with(borrowed)),
            Self::SendFailed(n) => Notification::SendFailed(n.with(borrowed)),
            Self::SendFailedEvent(n) => Notification::SendFailedEvent(n.with(borrowed)),
            Self::StreamReset(n) => Notification::StreamReset(n.with(borrowed)),
            Self::PeerAddrChange(n) => Notification::PeerAddrChange(n),
            Self::Shutdown(n) => Notification::Shutdown(n),
            Self::Adaptation(n) => Notification::Adaptation(n),
            Self::PartialDelivery(n) => Notification::PartialDelivery(n),
            Self::Authentication(n) => Notification::Authentication(n),
            Self::SenderDry(n) => Notification::SenderDry(n),
            Self::AssocReset(n) => Notification::AssocReset(n),
            Self::StreamChange(n) => Notification::StreamChange(n),
            Self::Other(n) => {
                Notification::Other(Unknown {
                    bytes: borrowed,
                    number: n.number,
                    flags: n.flags,
                })
            }
        }
    }
}

#[cfg(feature = "serde")]
const _: () = {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};
    #[derive(Deserialize)]
    struct AssocChangeTwin {
        state: AssocChangeState,
        error: ErrorCause,
        outbound_streams: u16,
        inbound_streams: u16,
        assoc_id: AssocId,
        info: Vec<u8>,
    }
    #[derive(Deserialize)]
    struct RemoteErrorTwin {
        error: ErrorCause,
        assoc_id: AssocId,
        data: Vec<u8>,
    }
    #[derive(Deserialize)]
    struct SendFailedTwin {
        flags: SendFailedFlags,
        error: ErrorCause,
        info: SendFailedInfo,
        assoc_id: AssocId,
        data: Vec<u8>,
    }
    #[derive(Deserialize)]
    struct SendFailedEventTwin {
        flags: SendFailedFlags,
        error: ErrorCause,
        info: SendFailedEventInfo,
        assoc_id: AssocId,
        data: Vec<u8>,
    }
    #[derive(Deserialize)]
    struct StreamResetTwin {
        flags: StreamResetFlags,
        assoc_id: AssocId,
        streams: Vec<u16>,
    }
    #[derive(Deserialize)]
    struct UnknownTwin {
        number: u16,
        flags: u16,
        bytes: Vec<u8>,
    }
    #[derive(Deserialize)]
    #[serde(rename = "Notification")]
    enum Twin {
        AssocChange(AssocChangeTwin),
        PeerAddrChange(PeerAddrChange),
        RemoteError(RemoteErrorTwin),
        SendFailed(SendFailedTwin),
        Shutdown(Shutdown),
        Adaptation(Adaptation),
        PartialDelivery(PartialDelivery),
        Authentication(Authentication),
        SenderDry(SenderDry),
        SendFailedEvent(SendFailedEventTwin),
        StreamReset(StreamResetTwin),
        AssocReset(AssocReset),
        StreamChange(StreamChange),
        Other(UnknownTwin),
    }
    impl Serialize for OwnedNotification {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            self.get().serialize(serializer)
        }
    }
    impl<'de> Deserialize<'de> for OwnedNotification {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            Ok(
                match Twin::deserialize(deserializer)? {
                    Twin::AssocChange(n) => {
                        Notification::AssocChange(AssocChange {
                                state: n.state,
                                error: n.error,
                                outbound_streams: n.outbound_streams,
                                inbound_streams: n.inbound_streams,
                                assoc_id: n.assoc_id,
                                info: &n.info,
                            })
                            .into_owned()
                    }
                    Twin::PeerAddrChange(n) => {
                        Notification::PeerAddrChange(n).into_owned()
                    }
                    Twin::RemoteError(n) => {
                        Notification::RemoteError(RemoteError {
                                error: n.error,
                                assoc_id: n.assoc_id,
                                data: &n.data,
                            })
                            .into_owned()
                    }
                    Twin::SendFailed(n) => {
                        Notification::SendFailed(SendFailed {
                                flags: n.flags,
                                error: n.error,
                                info: n.info,
                                assoc_id: n.assoc_id,
                                data: &n.data,
                            })
                            .into_owned()
                    }
                    Twin::Shutdown(n) => Notification::Shutdown(n).into_owned(),
                    Twin::Adaptation(n) => Notification::Adaptation(n).into_owned(),
                    Twin::PartialDelivery(n) => {
                        Notification::PartialDelivery(n).into_owned()
                    }
                    Twin::Authentication(n) => {
                        Notification::Authentication(n).into_owned()
                    }
                    Twin::SenderDry(n) => Notification::SenderDry(n).into_owned(),
                    Twin::SendFailedEvent(n) => {
                        Notification::SendFailedEvent(SendFailedEvent {
                                flags: n.flags,
                                error: n.error,
                                info: n.info,
                                assoc_id: n.assoc_id,
                                data: &n.data,
                            })
                            .into_owned()
                    }
                    Twin::StreamReset(n) => {
                        Notification::StreamReset(StreamReset {
                                flags: n.flags,
                                assoc_id: n.assoc_id,
                                streams: Numbers::new(
                                    &crate::notification::memory(&n.streams),
                                ),
                            })
                            .into_owned()
                    }
                    Twin::AssocReset(n) => Notification::AssocReset(n).into_owned(),
                    Twin::StreamChange(n) => Notification::StreamChange(n).into_owned(),
                    Twin::Other(n) => {
                        Notification::Other(Unknown {
                                number: n.number,
                                flags: n.flags,
                                bytes: &n.bytes,
                            })
                            .into_owned()
                    }
                },
            )
        }
    }
};

/// An association came up, was lost, restarted or ended.
///
/// A one-to-many socket learns the id of a new association here.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_ASSOC_CHANGE`](sys::SCTP_ASSOC_CHANGE) (0x8001), [`sctp_assoc_change`](sys::sctp_assoc_change) |
/// | defined in | [RFC 6458, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.1) |
/// | protocol | [RFC 9260, section 11.2.4](https://www.rfc-editor.org/rfc/rfc9260#section-11.2.4); [RFC 9260, section 11.2.5](https://www.rfc-editor.org/rfc/rfc9260#section-11.2.5); [RFC 9260, section 11.2.7](https://www.rfc-editor.org/rfc/rfc9260#section-11.2.7); [RFC 9260, section 11.2.8](https://www.rfc-editor.org/rfc/rfc9260#section-11.2.8); [RFC 8260, section 4.2](https://www.rfc-editor.org/rfc/rfc8260#section-4.2) |
/// | exists on | Linux since 2.5.33; FreeBSD since 7.0 |
/// | subscribe | [`NotificationType::AssocChange`] |
/// | member of `SCTP_EVENTS` | `sctp_association_event` |
///
/// # On Linux
///
/// - sac_info holds the error causes of an ABORT chunk, without the chunk's header, or nothing; never the features that the peer supports.
/// - In C, sac_error is in network byte order.
#[doc(alias = "SCTP_ASSOC_CHANGE")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AssocChange<'a> {
    /// What happened.
    #[doc(alias = "sac_state")]
    pub state: AssocChangeState,
    /// The reason, if the association was lost or could not be set up. 0 means: no error.
    #[doc(alias = "sac_error")]
    pub error: ErrorCause,
    /// Streams to the peer, when it came up or restarted; otherwise 0.
    #[doc(alias = "sac_outbound_streams")]
    pub outbound_streams: u16,
    /// Streams from the peer, when it came up or restarted; otherwise 0.
    #[doc(alias = "sac_inbound_streams")]
    pub inbound_streams: u16,
    /// The association.
    #[doc(alias = "sac_assoc_id")]
    pub assoc_id: AssocId,
    /// The error causes of the ABORT chunk that ended it, if there was one (erratum 6113); empty if it could not be set up.
    #[doc(alias = "sac_info")]
    pub info: &'a [u8],
}

impl<'a> AssocChange<'a> {
    const INFO: &'static Info = &Info::new(
            "SCTP_ASSOC_CHANGE",
            Info::IPPROTO_SCTP,
            sys::SCTP_ASSOC_CHANGE as i32,
        )
        .with_rfc("RFC 6458, section 6.1.1")
        .with_since("Linux 2.5.33");
    #[inline]
    fn decode(notification: &RawNotification<'a>) -> Result<Self, Error> {
        type Raw = sys::sctp_assoc_change;
        let (raw, tail) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                state: codec::decode(raw.sac_state, "state")?,
                error: codec::Network::decode(raw.sac_error, "error")?,
                outbound_streams: codec::decode(
                    raw.sac_outbound_streams,
                    "outbound_streams",
                )?,
                inbound_streams: codec::decode(
                    raw.sac_inbound_streams,
                    "inbound_streams",
                )?,
                assoc_id: codec::decode(raw.sac_assoc_id, "assoc_id")?,
                info: tail,
            })
        };
        with_item(Self::INFO, fields())
    }
    fn borrowed(self) -> &'a [u8] {
        self.info
    }
    fn with(self, borrowed: &[u8]) -> AssocChange<'_> {
        AssocChange {
            state: self.state,
            error: self.error,
            outbound_streams: self.outbound_streams,
            inbound_streams: self.inbound_streams,
            assoc_id: self.assoc_id,
            info: borrowed,
        }
    }
}

/// Something happened to an address of the peer.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_PEER_ADDR_CHANGE`](sys::SCTP_PEER_ADDR_CHANGE) (0x8002), [`sctp_paddr_change`](sys::sctp_paddr_change) |
/// | defined in | [RFC 6458, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.2) |
/// | protocol | [RFC 9260, section 11.2.3](https://www.rfc-editor.org/rfc/rfc9260#section-11.2.3); [RFC 7829, section 7.1](https://www.rfc-editor.org/rfc/rfc7829#section-7.1) |
/// | exists on | Linux since 2.5.33; FreeBSD since 7.0 |
/// | subscribe | [`NotificationType::PeerAddrChange`] |
/// | member of `SCTP_EVENTS` | `sctp_address_event` |
///
/// # On Linux
///
/// - Addresses added, removed and made primary are reported since 5.5, potentially failed ones as well.
/// - spc_error is a number of enum sctp_sn_error, not an error cause.
#[doc(alias = "SCTP_PEER_ADDR_CHANGE")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PeerAddrChange {
    /// The address.
    #[doc(alias = "spc_aaddr")]
    #[cfg_attr(feature = "serde", serde(with = "crate::serial::address"))]
    pub address: SocketAddr,
    /// What happened.
    #[doc(alias = "spc_state")]
    pub state: AddrChangeState,
    /// Why an address became reachable or unreachable. Meaningless if it was added, removed or made primary: then it is 0, the number of `SCTP_FAILED_THRESHOLD`.
    #[doc(alias = "spc_error")]
    pub error: SnError,
    /// The association.
    #[doc(alias = "spc_assoc_id")]
    pub assoc_id: AssocId,
}

impl PeerAddrChange {
    const INFO: &'static Info = &Info::new(
            "SCTP_PEER_ADDR_CHANGE",
            Info::IPPROTO_SCTP,
            sys::SCTP_PEER_ADDR_CHANGE as i32,
        )
        .with_rfc("RFC 6458, section 6.1.2")
        .with_since("Linux 2.5.33");
    #[inline]
    fn decode(notification: &RawNotification<'_>) -> Result<Self, Error> {
        type Raw = sys::sctp_paddr_change;
        let (raw, _) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                address: codec::decode(raw.spc_aaddr, "address")?,
                state: codec::decode(raw.spc_state, "state")?,
                error: codec::decode(raw.spc_error, "error")?,
                assoc_id: codec::decode(raw.spc_assoc_id, "assoc_id")?,
            })
        };
        with_item(Self::INFO, fields())
    }
}

/// The peer sent an ERROR chunk.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_REMOTE_ERROR`](sys::SCTP_REMOTE_ERROR) (0x8004), [`sctp_remote_error`](sys::sctp_remote_error) |
/// | defined in | [RFC 6458, section 6.1.3](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.3) |
/// | protocol | [RFC 9260, section 3.3.10](https://www.rfc-editor.org/rfc/rfc9260#section-3.3.10); [RFC 9260, section 11.2.6](https://www.rfc-editor.org/rfc/rfc9260#section-11.2.6) |
/// | exists on | Linux since 2.5.33; FreeBSD since 7.0 |
/// | subscribe | [`NotificationType::RemoteError`] |
/// | member of `SCTP_EVENTS` | `sctp_peer_error_event` |
#[doc(alias = "SCTP_REMOTE_ERROR")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RemoteError<'a> {
    /// The cause; each cause of the chunk has its own notification.
    #[doc(alias = "sre_error")]
    pub error: ErrorCause,
    /// The association.
    #[doc(alias = "sre_assoc_id")]
    pub assoc_id: AssocId,
    /// The rest of the cause as on the wire, without its header and with its padding.
    #[doc(alias = "sre_data")]
    pub data: &'a [u8],
}

impl<'a> RemoteError<'a> {
    const INFO: &'static Info = &Info::new(
            "SCTP_REMOTE_ERROR",
            Info::IPPROTO_SCTP,
            sys::SCTP_REMOTE_ERROR as i32,
        )
        .with_rfc("RFC 6458, section 6.1.3")
        .with_since("Linux 2.5.33");
    #[inline]
    fn decode(notification: &RawNotification<'a>) -> Result<Self, Error> {
        type Raw = sys::sctp_remote_error;
        let (raw, tail) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                error: codec::Network::decode(raw.sre_error, "error")?,
                assoc_id: codec::decode(raw.sre_assoc_id, "assoc_id")?,
                data: tail,
            })
        };
        with_item(Self::INFO, fields())
    }
    fn borrowed(self) -> &'a [u8] {
        self.data
    }
    fn with(self, borrowed: &[u8]) -> RemoteError<'_> {
        RemoteError {
            error: self.error,
            assoc_id: self.assoc_id,
            data: borrowed,
        }
    }
}

/// A message could not be delivered, and is returned (older form).
///
/// What is returned may be a piece of the message: `info.flags` says which. A message that was split is returned in several
/// notifications, in order: on Linux for all its pieces, even those that arrived, on FreeBSD for those that are not known to
/// have arrived. The flags are those of the DATA chunk, not of sending: use `snd_info()` to send the message again.
///
/// **Deprecated** in favour of `SCTP_SEND_FAILED_EVENT` ([RFC 6458, section 6.1.4](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.4)).
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_SEND_FAILED`](sys::SCTP_SEND_FAILED) (0x8003), [`sctp_send_failed`](sys::sctp_send_failed) |
/// | defined in | [RFC 6458, section 6.1.4](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.4) |
/// | protocol | [RFC 9260, section 11.2.2](https://www.rfc-editor.org/rfc/rfc9260#section-11.2.2) |
/// | exists on | Linux since 2.5.67; FreeBSD since 7.0 |
/// | subscribe | [`NotificationType::SendFailed`] |
/// | member of `SCTP_EVENTS` | `sctp_send_failure_event` |
///
/// # On Linux
///
/// - A message abandoned under partial reliability is returned if a piece of it was never sent, unless it made room for one of higher priority; SCTP_PR_ASSOC_STATUS counts all that have a policy.
/// - 48 bytes come before the message.
/// - The association in `info` is the one that `SCTP_SNDINFO` or `SCTP_SNDRCV` named, even if that was 0; otherwise it is the message's own.
#[doc(alias = "SCTP_SEND_FAILED")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SendFailed<'a> {
    /// Whether any of it was sent.
    #[doc(alias = "ssf_flags")]
    pub flags: SendFailedFlags,
    /// The error cause; none for a message that was abandoned under partial reliability. 0 means: no error.
    #[doc(alias = "ssf_error")]
    pub error: ErrorCause,
    /// How it was sent, and which piece of it this is.
    #[doc(alias = "ssf_info")]
    pub info: SendFailedInfo,
    /// The association.
    #[doc(alias = "ssf_assoc_id")]
    pub assoc_id: AssocId,
    /// The message, or the piece that was not delivered.
    #[doc(alias = "ssf_data")]
    pub data: &'a [u8],
}

impl<'a> SendFailed<'a> {
    const INFO: &'static Info = &Info::new(
            "SCTP_SEND_FAILED",
            Info::IPPROTO_SCTP,
            sys::SCTP_SEND_FAILED as i32,
        )
        .with_rfc("RFC 6458, section 6.1.4")
        .with_since("Linux 2.5.67");
    #[inline]
    fn decode(notification: &RawNotification<'a>) -> Result<Self, Error> {
        type Raw = sys::sctp_send_failed;
        let (raw, tail) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                flags: codec::decode(raw.ssf_flags, "flags")?,
                error: codec::NetworkShort::decode(raw.ssf_error, "error")?,
                info: SendFailedInfo::decode(raw.ssf_info)?,
                assoc_id: codec::decode(raw.ssf_assoc_id, "assoc_id")?,
                data: tail,
            })
        };
        with_item(Self::INFO, fields())
    }
    fn borrowed(self) -> &'a [u8] {
        self.data
    }
    fn with(self, borrowed: &[u8]) -> SendFailed<'_> {
        SendFailed {
            flags: self.flags,
            error: self.error,
            info: self.info,
            assoc_id: self.assoc_id,
            data: borrowed,
        }
    }
}

/// How it was sent, and which piece of it this is.
///
/// In [`SendFailed`].
#[doc(alias = "ssf_info")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SendFailedInfo {
    /// The stream.
    #[doc(alias = "sinfo_stream")]
    pub stream: u16,
    /// On FreeBSD the stream sequence number of what was sent, on Linux the number of the key in `SCTP_AUTHINFO`; otherwise 0.
    #[doc(alias = "sinfo_ssn")]
    pub ssn: u16,
    /// Which piece of the message this is, and whether it was unordered; not the flags it was sent with.
    #[doc(alias = "sinfo_flags")]
    pub flags: ChunkFlags,
    /// Payload protocol identifier.
    #[doc(alias = "sinfo_ppid")]
    pub ppid: Ppid,
    /// A number chosen by the application, returned if sending fails.
    #[doc(alias = "sinfo_context")]
    pub context: u32,
    /// The value of the policy that it was sent with, always 0 on FreeBSD; the policy itself is not reported. 0 means: none.
    #[doc(alias = "sinfo_timetolive")]
    pub pr_value: u32,
    /// The association.
    #[doc(alias = "sinfo_assoc_id")]
    pub assoc_id: AssocId,
}

impl SendFailedInfo {
    #[inline]
    #[allow(clippy::needless_pass_by_value)]
    fn decode(raw: sys::sctp_sndrcvinfo) -> codec::Result<Self> {
        Ok(Self {
            stream: codec::decode(raw.sinfo_stream, "stream")?,
            ssn: codec::decode(raw.sinfo_ssn, "ssn")?,
            flags: codec::decode(raw.sinfo_flags, "flags")?,
            ppid: codec::Network::decode(raw.sinfo_ppid, "ppid")?,
            context: codec::decode(raw.sinfo_context, "context")?,
            pr_value: codec::decode(raw.sinfo_timetolive, "pr_value")?,
            assoc_id: codec::decode(raw.sinfo_assoc_id, "assoc_id")?,
        })
    }
}

/// The peer is shutting the association down: nothing more should be sent.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_SHUTDOWN_EVENT`](sys::SCTP_SHUTDOWN_EVENT) (0x8005), [`sctp_shutdown_event`](sys::sctp_shutdown_event) |
/// | defined in | [RFC 6458, section 6.1.5](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.5) |
/// | protocol | [RFC 9260, section 9.2](https://www.rfc-editor.org/rfc/rfc9260#section-9.2) |
/// | exists on | Linux since 2.5.71; FreeBSD since 7.0 |
/// | subscribe | [`NotificationType::Shutdown`] |
/// | member of `SCTP_EVENTS` | `sctp_shutdown_event` |
#[doc(alias = "SCTP_SHUTDOWN_EVENT")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Shutdown {
    /// The association.
    #[doc(alias = "sse_assoc_id")]
    pub assoc_id: AssocId,
}

impl Shutdown {
    const INFO: &'static Info = &Info::new(
            "SCTP_SHUTDOWN_EVENT",
            Info::IPPROTO_SCTP,
            sys::SCTP_SHUTDOWN_EVENT as i32,
        )
        .with_rfc("RFC 6458, section 6.1.5")
        .with_since("Linux 2.5.71");
    #[inline]
    fn decode(notification: &RawNotification<'_>) -> Result<Self, Error> {
        type Raw = sys::sctp_shutdown_event;
        let (raw, _) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                assoc_id: codec::decode(raw.sse_assoc_id, "assoc_id")?,
            })
        };
        with_item(Self::INFO, fields())
    }
}

/// The peer announced its adaptation layer.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_ADAPTATION_INDICATION`](sys::SCTP_ADAPTATION_INDICATION) (0x8007), [`sctp_adaptation_event`](sys::sctp_adaptation_event) |
/// | defined in | [RFC 6458, section 6.1.6](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.6) |
/// | protocol | [RFC 5061, section 4.2.6](https://www.rfc-editor.org/rfc/rfc5061#section-4.2.6) |
/// | exists on | Linux since 2.6.10; FreeBSD since 7.0 |
/// | subscribe | [`NotificationType::Adaptation`] |
/// | member of `SCTP_EVENTS` | `sctp_adaptation_layer_event` |
///
/// # On Linux
///
/// - Spelled ADAPTION until 2.6.19.
#[doc(alias = "SCTP_ADAPTATION_INDICATION")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Adaptation {
    /// The number that the peer sent.
    #[doc(alias = "sai_adaptation_ind")]
    pub indication: u32,
    /// The association.
    #[doc(alias = "sai_assoc_id")]
    pub assoc_id: AssocId,
}

impl Adaptation {
    const INFO: &'static Info = &Info::new(
            "SCTP_ADAPTATION_INDICATION",
            Info::IPPROTO_SCTP,
            sys::SCTP_ADAPTATION_INDICATION as i32,
        )
        .with_rfc("RFC 6458, section 6.1.6")
        .with_since("Linux 2.6.10");
    #[inline]
    fn decode(notification: &RawNotification<'_>) -> Result<Self, Error> {
        type Raw = sys::sctp_adaptation_event;
        let (raw, _) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                indication: codec::decode(raw.sai_adaptation_ind, "indication")?,
                assoc_id: codec::decode(raw.sai_assoc_id, "assoc_id")?,
            })
        };
        with_item(Self::INFO, fields())
    }
}

/// The partial delivery of a message was aborted.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_PARTIAL_DELIVERY_EVENT`](sys::SCTP_PARTIAL_DELIVERY_EVENT) (0x8006), [`sctp_pdapi_event`](sys::sctp_pdapi_event) |
/// | defined in | [RFC 6458, section 6.1.7](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.7) |
/// | protocol | [RFC 9260, section 6.9](https://www.rfc-editor.org/rfc/rfc9260#section-6.9) |
/// | exists on | Linux since 2.5.64; FreeBSD since 7.0 |
/// | subscribe | [`NotificationType::PartialDelivery`] |
/// | member of `SCTP_EVENTS` | `sctp_partial_delivery_event` |
///
/// # On Linux
///
/// - Stream and sequence number were added in 4.16, after the association id and with 32 bits each.
#[doc(alias = "SCTP_PARTIAL_DELIVERY_EVENT")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct PartialDelivery {
    /// What happened.
    #[doc(alias = "pdapi_indication")]
    pub indication: PartialDeliveryIndication,
    /// The association.
    #[doc(alias = "pdapi_assoc_id")]
    pub assoc_id: AssocId,
    /// With interleaving, the stream of the message; otherwise 0. Since 4.16; `None` from an older kernel, and when it is not to be set.
    #[doc(alias = "pdapi_stream")]
    pub stream: Option<u32>,
    /// With interleaving, its message identifier; otherwise 0. Since 4.16; `None` from an older kernel, and when it is not to be set.
    #[doc(alias = "pdapi_seq")]
    pub ssn: Option<u32>,
}

impl PartialDelivery {
    const INFO: &'static Info = &Info::new(
            "SCTP_PARTIAL_DELIVERY_EVENT",
            Info::IPPROTO_SCTP,
            sys::SCTP_PARTIAL_DELIVERY_EVENT as i32,
        )
        .with_rfc("RFC 6458, section 6.1.7")
        .with_since("Linux 2.5.64");
    #[inline]
    fn decode(notification: &RawNotification<'_>) -> Result<Self, Error> {
        type Raw = sys::sctp_pdapi_event;
        let (raw, _) = notification
            .read::<Raw>(Self::INFO, core::mem::offset_of!(Raw, pdapi_stream))?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                indication: codec::decode(raw.pdapi_indication, "indication")?,
                assoc_id: codec::decode(raw.pdapi_assoc_id, "assoc_id")?,
                stream: notification
                    .read_added(
                        offset_of!(Raw, pdapi_stream),
                        |raw: &Raw| raw.pdapi_stream,
                        "stream",
                    )?,
                ssn: notification
                    .read_added(
                        offset_of!(Raw, pdapi_seq),
                        |raw: &Raw| raw.pdapi_seq,
                        "ssn",
                    )?,
            })
        };
        with_item(Self::INFO, fields())
    }
}

/// Something happened to a shared key, or the peer does not support authentication.
///
/// Both systems have a member that the RFC lacks, auth_altkeynumber.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_AUTHENTICATION_EVENT`](sys::SCTP_AUTHENTICATION_EVENT) (0x8008), [`sctp_authkey_event`](sys::sctp_authkey_event) |
/// | defined in | [RFC 6458, section 6.1.8](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.8) |
/// | protocol | [RFC 4895, section 6.3](https://www.rfc-editor.org/rfc/rfc4895#section-6.3) |
/// | exists on | Linux since 2.6.25; FreeBSD since 7.0 |
/// | subscribe | [`NotificationType::Authentication`] |
/// | member of `SCTP_EVENTS` | `sctp_authentication_event` |
///
/// # On Linux
///
/// - The name is an enumerator without a macro, so #ifdef cannot test for it.
/// - SCTP_AUTH_FREE_KEY and SCTP_AUTH_NO_AUTH are reported since 4.17.
#[doc(alias = "SCTP_AUTHENTICATION_EVENT")]
#[doc(alias = "SCTP_AUTHENTICATION_INDICATION")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Authentication {
    /// The key.
    #[doc(alias = "auth_keynumber")]
    pub key_number: u16,
    /// On FreeBSD the key that the peer used before, if it uses a new one; otherwise 0.
    #[doc(alias = "auth_altkeynumber")]
    pub alt_key_number: u16,
    /// What happened.
    #[doc(alias = "auth_indication")]
    pub indication: AuthIndication,
    /// The association.
    #[doc(alias = "auth_assoc_id")]
    pub assoc_id: AssocId,
}

impl Authentication {
    const INFO: &'static Info = &Info::new(
            "SCTP_AUTHENTICATION_EVENT",
            Info::IPPROTO_SCTP,
            sys::SCTP_AUTHENTICATION_EVENT as i32,
        )
        .with_rfc("RFC 6458, section 6.1.8")
        .with_since("Linux 2.6.25");
    #[inline]
    fn decode(notification: &RawNotification<'_>) -> Result<Self, Error> {
        type Raw = sys::sctp_authkey_event;
        let (raw, _) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                key_number: codec::decode(raw.auth_keynumber, "key_number")?,
                alt_key_number: codec::decode(raw.auth_altkeynumber, "alt_key_number")?,
                indication: codec::decode(raw.auth_indication, "indication")?,
                assoc_id: codec::decode(raw.auth_assoc_id, "assoc_id")?,
            })
        };
        with_item(Self::INFO, fields())
    }
}

/// All data was sent and acknowledged.
///
/// It also arrives at once when it is turned on for an association without queued data: with `SCTP_EVENT`, or with
/// `SCTP_EVENTS` on a one-to-one socket.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_SENDER_DRY_EVENT`](sys::SCTP_SENDER_DRY_EVENT) (0x8009), [`sctp_sender_dry_event`](sys::sctp_sender_dry_event) |
/// | defined in | [RFC 6458, section 6.1.9](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.9) |
/// | exists on | Linux since 3.0; FreeBSD since about 8.0 |
/// | subscribe | [`NotificationType::SenderDry`] |
/// | member of `SCTP_EVENTS` | `sctp_sender_dry_event` |
#[doc(alias = "SCTP_SENDER_DRY_EVENT")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SenderDry {
    /// The association.
    #[doc(alias = "sender_dry_assoc_id")]
    pub assoc_id: AssocId,
}

impl SenderDry {
    const INFO: &'static Info = &Info::new(
            "SCTP_SENDER_DRY_EVENT",
            Info::IPPROTO_SCTP,
            sys::SCTP_SENDER_DRY_EVENT as i32,
        )
        .with_rfc("RFC 6458, section 6.1.9")
        .with_since("Linux 3.0");
    #[inline]
    fn decode(notification: &RawNotification<'_>) -> Result<Self, Error> {
        type Raw = sys::sctp_sender_dry_event;
        let (raw, _) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                assoc_id: codec::decode(raw.sender_dry_assoc_id, "assoc_id")?,
            })
        };
        with_item(Self::INFO, fields())
    }
}

/// A message could not be delivered, and is returned.
///
/// What is returned may be a piece of the message: `info.flags` says which. A message that was split is returned in several
/// notifications, in order: on Linux for all its pieces, even those that arrived, on FreeBSD for those that are not known to
/// have arrived. The flags are those of the DATA chunk, not of sending: use `snd_info()` to send the message again.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_SEND_FAILED_EVENT`](sys::SCTP_SEND_FAILED_EVENT) (0x800d), [`sctp_send_failed_event`](sys::sctp_send_failed_event) |
/// | defined in | [RFC 6458, section 6.1.11](https://www.rfc-editor.org/rfc/rfc6458#section-6.1.11) |
/// | protocol | [RFC 9260, section 11.2.2](https://www.rfc-editor.org/rfc/rfc9260#section-11.2.2) |
/// | exists on | Linux since 5.5; FreeBSD since about 9.1 |
/// | subscribe | [`NotificationType::SendFailedEvent`] |
/// | member of `SCTP_EVENTS` | `sctp_send_failure_event_event` |
///
/// # On Linux
///
/// - A message abandoned under partial reliability is returned if a piece of it was never sent, unless it made room for one of higher priority; SCTP_PR_ASSOC_STATUS counts all that have a policy.
/// - The members are called ssf_ and not ssfe_, except ssfe_info.
/// - The association in `info` is the one that `SCTP_SNDINFO` or `SCTP_SNDRCV` named, even if that was 0; otherwise it is the message's own.
#[doc(alias = "SCTP_SEND_FAILED_EVENT")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SendFailedEvent<'a> {
    /// Whether any of it was sent.
    #[doc(alias = "ssf_flags")]
    pub flags: SendFailedFlags,
    /// The error cause; none for a message that was abandoned under partial reliability. 0 means: no error.
    #[doc(alias = "ssf_error")]
    pub error: ErrorCause,
    /// How it was sent, and which piece of it this is.
    #[doc(alias = "ssfe_info")]
    pub info: SendFailedEventInfo,
    /// The association.
    #[doc(alias = "ssf_assoc_id")]
    pub assoc_id: AssocId,
    /// The message, or the piece that was not delivered.
    #[doc(alias = "ssf_data")]
    pub data: &'a [u8],
}

impl<'a> SendFailedEvent<'a> {
    const INFO: &'static Info = &Info::new(
            "SCTP_SEND_FAILED_EVENT",
            Info::IPPROTO_SCTP,
            sys::SCTP_SEND_FAILED_EVENT as i32,
        )
        .with_rfc("RFC 6458, section 6.1.11")
        .with_since("Linux 5.5");
    #[inline]
    fn decode(notification: &RawNotification<'a>) -> Result<Self, Error> {
        type Raw = sys::sctp_send_failed_event;
        let (raw, tail) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                flags: codec::decode(raw.ssf_flags, "flags")?,
                error: codec::NetworkShort::decode(raw.ssf_error, "error")?,
                info: SendFailedEventInfo::decode(raw.ssfe_info)?,
                assoc_id: codec::decode(raw.ssf_assoc_id, "assoc_id")?,
                data: tail,
            })
        };
        with_item(Self::INFO, fields())
    }
    fn borrowed(self) -> &'a [u8] {
        self.data
    }
    fn with(self, borrowed: &[u8]) -> SendFailedEvent<'_> {
        SendFailedEvent {
            flags: self.flags,
            error: self.error,
            info: self.info,
            assoc_id: self.assoc_id,
            data: borrowed,
        }
    }
}

/// How it was sent, and which piece of it this is.
///
/// In [`SendFailedEvent`].
#[doc(alias = "ssfe_info")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct SendFailedEventInfo {
    /// The stream; `SCTP_STATUS` says how many there are.
    #[doc(alias = "snd_sid")]
    pub stream: u16,
    /// Which piece of the message this is, and whether it was unordered; not the flags it was sent with.
    #[doc(alias = "snd_flags")]
    pub flags: ChunkFlags,
    /// Payload protocol identifier.
    #[doc(alias = "snd_ppid")]
    pub ppid: Ppid,
    /// A number chosen by the application, returned if sending fails.
    #[doc(alias = "snd_context")]
    pub context: u32,
    /// The association, on a one-to-many socket if no address is given.
    #[doc(alias = "snd_assoc_id")]
    pub assoc_id: AssocId,
}

impl SendFailedEventInfo {
    #[inline]
    #[allow(clippy::needless_pass_by_value)]
    fn decode(raw: sys::sctp_sndinfo) -> codec::Result<Self> {
        Ok(Self {
            stream: codec::decode(raw.snd_sid, "stream")?,
            flags: codec::decode(raw.snd_flags, "flags")?,
            ppid: codec::Network::decode(raw.snd_ppid, "ppid")?,
            context: codec::decode(raw.snd_context, "context")?,
            assoc_id: codec::decode(raw.snd_assoc_id, "assoc_id")?,
        })
    }
}

/// Streams were reset by either side, or could not be reset.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_STREAM_RESET_EVENT`](sys::SCTP_STREAM_RESET_EVENT) (0x800a), [`sctp_stream_reset_event`](sys::sctp_stream_reset_event) |
/// | defined in | [RFC 6525, section 6.1.1](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.1) |
/// | protocol | [RFC 6525, section 5.2.2](https://www.rfc-editor.org/rfc/rfc6525#section-5.2.2) |
/// | exists on | Linux since 4.11; FreeBSD since 9.1 |
/// | subscribe | [`NotificationType::StreamReset`] |
/// | member of `SCTP_EVENTS` | `sctp_stream_reset_event` |
#[doc(alias = "SCTP_STREAM_RESET_EVENT")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StreamReset<'a> {
    /// Which direction, and whether it succeeded.
    #[doc(alias = "strreset_flags")]
    pub flags: StreamResetFlags,
    /// The association.
    #[doc(alias = "strreset_assoc_id")]
    pub assoc_id: AssocId,
    /// The streams, in host byte order; an empty list means all.
    #[doc(alias = "strreset_stream_list")]
    pub streams: Numbers<'a>,
}

impl<'a> StreamReset<'a> {
    const INFO: &'static Info = &Info::new(
            "SCTP_STREAM_RESET_EVENT",
            Info::IPPROTO_SCTP,
            sys::SCTP_STREAM_RESET_EVENT as i32,
        )
        .with_rfc("RFC 6525, section 6.1.1")
        .with_since("Linux 4.11");
    #[inline]
    fn decode(notification: &RawNotification<'a>) -> Result<Self, Error> {
        type Raw = sys::sctp_stream_reset_event;
        let (raw, tail) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                flags: codec::decode(raw.strreset_flags, "flags")?,
                assoc_id: codec::decode(raw.strreset_assoc_id, "assoc_id")?,
                streams: Numbers::new(tail),
            })
        };
        with_item(Self::INFO, fields())
    }
    fn borrowed(self) -> &'a [u8] {
        self.streams.bytes()
    }
    fn with(self, borrowed: &[u8]) -> StreamReset<'_> {
        StreamReset {
            flags: self.flags,
            assoc_id: self.assoc_id,
            streams: Numbers::new(borrowed),
        }
    }
}

/// The association's sequence numbers were reset by either side, or could not be reset.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_ASSOC_RESET_EVENT`](sys::SCTP_ASSOC_RESET_EVENT) (0x800b), [`sctp_assoc_reset_event`](sys::sctp_assoc_reset_event) |
/// | defined in | [RFC 6525, section 6.1.2](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.2) |
/// | protocol | [RFC 6525, section 5.2.4](https://www.rfc-editor.org/rfc/rfc6525#section-5.2.4) |
/// | exists on | Linux since 4.12; FreeBSD since 9.1 |
/// | subscribe | [`NotificationType::AssocReset`] |
/// | member of `SCTP_EVENTS` | `sctp_assoc_reset_event` |
#[doc(alias = "SCTP_ASSOC_RESET_EVENT")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AssocReset {
    /// Whether it succeeded.
    #[doc(alias = "assocreset_flags")]
    pub flags: AssocResetFlags,
    /// The association.
    #[doc(alias = "assocreset_assoc_id")]
    pub assoc_id: AssocId,
    /// The TSN with which the peer continues, in spite of its name in C; 0 if the request was denied.
    #[doc(alias = "assocreset_local_tsn")]
    pub remote_tsn: u32,
    /// The TSN with which this side continues, in spite of its name in C; 0 if the request was denied.
    #[doc(alias = "assocreset_remote_tsn")]
    pub local_tsn: u32,
}

impl AssocReset {
    const INFO: &'static Info = &Info::new(
            "SCTP_ASSOC_RESET_EVENT",
            Info::IPPROTO_SCTP,
            sys::SCTP_ASSOC_RESET_EVENT as i32,
        )
        .with_rfc("RFC 6525, section 6.1.2")
        .with_since("Linux 4.12");
    #[inline]
    fn decode(notification: &RawNotification<'_>) -> Result<Self, Error> {
        type Raw = sys::sctp_assoc_reset_event;
        let (raw, _) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                flags: codec::decode(raw.assocreset_flags, "flags")?,
                assoc_id: codec::decode(raw.assocreset_assoc_id, "assoc_id")?,
                remote_tsn: codec::decode(raw.assocreset_local_tsn, "remote_tsn")?,
                local_tsn: codec::decode(raw.assocreset_remote_tsn, "local_tsn")?,
            })
        };
        with_item(Self::INFO, fields())
    }
}

/// Streams were added by either side, or could not be added.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_STREAM_CHANGE_EVENT`](sys::SCTP_STREAM_CHANGE_EVENT) (0x800c), [`sctp_stream_change_event`](sys::sctp_stream_change_event) |
/// | defined in | [RFC 6525, section 6.1.3](https://www.rfc-editor.org/rfc/rfc6525#section-6.1.3) |
/// | protocol | [RFC 6525, section 5.2.5](https://www.rfc-editor.org/rfc/rfc6525#section-5.2.5) |
/// | exists on | Linux since 4.12; FreeBSD since 9.1 |
/// | subscribe | [`NotificationType::StreamChange`] |
/// | member of `SCTP_EVENTS` | `sctp_stream_change_event` |
///
/// # On Linux
///
/// - It reports how many streams were added; in the RFC it is how many there are now.
#[doc(alias = "SCTP_STREAM_CHANGE_EVENT")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct StreamChange {
    /// Whether it succeeded.
    #[doc(alias = "strchange_flags")]
    pub flags: StreamChangeFlags,
    /// The association.
    #[doc(alias = "strchange_assoc_id")]
    pub assoc_id: AssocId,
    /// Streams from the peer that were added, or should have been.
    #[doc(alias = "strchange_instrms")]
    pub added_inbound_streams: u16,
    /// Streams to the peer that were added, or should have been.
    #[doc(alias = "strchange_outstrms")]
    pub added_outbound_streams: u16,
}

impl StreamChange {
    const INFO: &'static Info = &Info::new(
            "SCTP_STREAM_CHANGE_EVENT",
            Info::IPPROTO_SCTP,
            sys::SCTP_STREAM_CHANGE_EVENT as i32,
        )
        .with_rfc("RFC 6525, section 6.1.3")
        .with_since("Linux 4.12");
    #[inline]
    fn decode(notification: &RawNotification<'_>) -> Result<Self, Error> {
        type Raw = sys::sctp_stream_change_event;
        let (raw, _) = notification.read::<Raw>(Self::INFO, size_of::<Raw>())?;
        let fields = || -> codec::Result<Self> {
            Ok(Self {
                flags: codec::decode(raw.strchange_flags, "flags")?,
                assoc_id: codec::decode(raw.strchange_assoc_id, "assoc_id")?,
                added_inbound_streams: codec::decode(
                    raw.strchange_instrms,
                    "added_inbound_streams",
                )?,
                added_outbound_streams: codec::decode(
                    raw.strchange_outstrms,
                    "added_outbound_streams",
                )?,
            })
        };
        with_item(Self::INFO, fields())
    }
}
