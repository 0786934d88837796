//! The ancillary messages of FreeBSD.
// Made by `cargo xtask generate` from spec/; do not edit.

use core::time::Duration;
use std::net::{Ipv4Addr, Ipv6Addr};
pub use super::{NxtFlags, PrPolicy, SndFlags};
use crate::cmsg::{Cmsg, ReceiveCmsg, SendCmsg};
use crate::{codec, control, AssocId, Info, Ppid};
use sctp_sys::freebsd as sys;

crate::raw_struct! {
    sys::sctp_extrcvinfo { sinfo_stream, sinfo_ssn, sinfo_flags, sinfo_ppid, sinfo_context, sinfo_timetolive, sinfo_tsn, sinfo_cumtsn, sinfo_assoc_id, serinfo_next_flags, serinfo_next_stream, serinfo_next_aid, serinfo_next_length, serinfo_next_ppid, sinfo_keynumber, sinfo_keynumber_valid, __reserve_pad }
    sys::sctp_rcvinfo { rcv_sid, rcv_ssn, rcv_flags, rcv_ppid, rcv_tsn, rcv_cumtsn, rcv_context, rcv_assoc_id }
    sys::sctp_nxtinfo { nxt_sid, nxt_flags, nxt_ppid, nxt_length, nxt_assoc_id }
    sys::sctp_prinfo { pr_policy, pr_value }
    sys::sctp_authinfo { auth_keynumber }
    sys::in_addr { s_addr }
    sys::in6_addr { s6_addr }
}

/// What the association that the message starts asks for: streams in both directions, attempts and timeout.
///
/// It overrides `SCTP_INITMSG` for this one association and only has an effect on the message that starts it. A field of 0
/// keeps the socket's value.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_INIT`](sys::SCTP_INIT) (1), [`sctp_initmsg`](sys::sctp_initmsg) |
/// | defined in | [RFC 6458, section 5.3.1](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.1) |
/// | protocol | [RFC 9260, section 5.1.1](https://www.rfc-editor.org/rfc/rfc9260#section-5.1.1); [RFC 9260, section 11.1.2](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.2) |
/// | exists on | Linux since 2.5.33; FreeBSD since 7.0 |
/// | way | sent |
#[doc(alias = "SCTP_INIT")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Init {
    /// Outbound streams to ask for. 0 leaves it unchanged.
    #[doc(alias = "sinit_num_ostreams")]
    pub num_ostreams: u16,
    /// Inbound streams to accept at most. 0 leaves it unchanged.
    #[doc(alias = "sinit_max_instreams")]
    pub max_instreams: u16,
    /// How often INIT is retransmitted before setup fails. 0 leaves it unchanged.
    #[doc(alias = "sinit_max_attempts")]
    pub max_attempts: u16,
    /// The longest time between two of them, except after the first to each address, where SCTP_RTOINFO sets it. In whole milliseconds (rounded down, but never to 0); 0 leaves it unchanged.
    #[doc(alias = "sinit_max_init_timeo")]
    pub max_init_timeout: Duration,
}

unsafe impl Cmsg for Init {
    const INFO: &'static Info = &Info::new(
            "SCTP_INIT",
            Info::IPPROTO_SCTP,
            sys::SCTP_INIT,
        )
        .with_rfc("RFC 6458, section 5.3.1")
        .with_since("FreeBSD 7.0");
    type Raw = sys::sctp_initmsg;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        raw.sinit_num_ostreams = codec::encode(&self.num_ostreams, "num_ostreams")?;
        raw.sinit_max_instreams = codec::encode(&self.max_instreams, "max_instreams")?;
        raw.sinit_max_attempts = codec::encode(&self.max_attempts, "max_attempts")?;
        raw.sinit_max_init_timeo = codec::Millis::encode(
            &self.max_init_timeout,
            "max_init_timeout",
        )?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self {
            num_ostreams: codec::decode(raw.sinit_num_ostreams, "num_ostreams")?,
            max_instreams: codec::decode(raw.sinit_max_instreams, "max_instreams")?,
            max_attempts: codec::decode(raw.sinit_max_attempts, "max_attempts")?,
            max_init_timeout: codec::Millis::decode(
                raw.sinit_max_init_timeo,
                "max_init_timeout",
            )?,
        })
    }
}

impl SendCmsg for Init {}

/// The attributes of a message in either direction: stream, flags, payload protocol identifier, lifetime and more.
///
/// **Deprecated** in favour of `SCTP_SNDINFO` and `SCTP_PRINFO` and `SCTP_RCVINFO` ([RFC 6458, section 5.3.2](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.2)).
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_SNDRCV`](sys::SCTP_SNDRCV) (2), [`sctp_sndrcvinfo`](sys::sctp_sndrcvinfo) |
/// | defined in | [RFC 6458, section 5.3.2](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.2) |
/// | protocol | [RFC 9260, section 11.1.5](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.5); [RFC 9260, section 11.1.7](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.7) |
/// | exists on | Linux since 2.5.33; FreeBSD since 7.0 |
/// | way | sent and received |
/// | switched on by | [`SCTP_EVENTS`](super::Events) |
///
/// # On FreeBSD
///
/// - Its struct is longer than the RFC's: a key number and padding follow.
#[doc(alias = "SCTP_SNDRCV")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SndRcv {
    /// The stream.
    #[doc(alias = "sinfo_stream")]
    pub stream: u16,
    /// Stream sequence number of a received message. Reported only; ignored by `set`.
    #[doc(alias = "sinfo_ssn")]
    pub ssn: u16,
    /// Flags, and on sending a partial-reliability policy.
    #[doc(alias = "sinfo_flags")]
    pub flags: SndFlags,
    /// Payload protocol identifier.
    #[doc(alias = "sinfo_ppid")]
    pub ppid: Ppid,
    /// On sending, a number that is returned if that fails; on receiving, the association's context (`SCTP_CONTEXT`).
    #[doc(alias = "sinfo_context")]
    pub context: u32,
    /// How long the message may wait; with another policy, that policy's value. Always 0 on receiving. In whole milliseconds (rounded down, but never to 0); 0 means: never expires.
    #[doc(alias = "sinfo_timetolive")]
    pub time_to_live: Duration,
    /// TSN of a received message, or of its first piece. Reported only; ignored by `set`.
    #[doc(alias = "sinfo_tsn")]
    pub tsn: u32,
    /// The cumulative TSN, for an unordered message. Reported only; ignored by `set`.
    #[doc(alias = "sinfo_cumtsn")]
    pub cum_tsn: u32,
    /// The association.
    #[doc(alias = "sinfo_assoc_id")]
    pub assoc_id: AssocId,
    /// The shared key to authenticate the message with.
    #[doc(alias = "sinfo_keynumber")]
    pub key_number: u16,
    /// Whether the key number is valid.
    #[doc(alias = "sinfo_keynumber_valid")]
    pub key_number_valid: bool,
}

unsafe impl Cmsg for SndRcv {
    const INFO: &'static Info = &Info::new(
            "SCTP_SNDRCV",
            Info::IPPROTO_SCTP,
            sys::SCTP_SNDRCV,
        )
        .with_rfc("RFC 6458, section 5.3.2")
        .with_since("FreeBSD 7.0")
        .with_needs(&["SCTP_EVENTS"]);
    type Raw = sys::sctp_sndrcvinfo;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        raw.sinfo_stream = codec::encode(&self.stream, "stream")?;
        raw.sinfo_ssn = codec::encode(&self.ssn, "ssn")?;
        raw.sinfo_flags = codec::encode(&self.flags, "flags")?;
        raw.sinfo_ppid = codec::Network::encode(&self.ppid, "ppid")?;
        raw.sinfo_context = codec::encode(&self.context, "context")?;
        raw.sinfo_timetolive = codec::Millis::encode(
            &self.time_to_live,
            "time_to_live",
        )?;
        raw.sinfo_tsn = codec::encode(&self.tsn, "tsn")?;
        raw.sinfo_cumtsn = codec::encode(&self.cum_tsn, "cum_tsn")?;
        raw.sinfo_assoc_id = codec::encode(&self.assoc_id, "assoc_id")?;
        raw.sinfo_keynumber = codec::encode(&self.key_number, "key_number")?;
        raw.sinfo_keynumber_valid = codec::encode(
            &self.key_number_valid,
            "key_number_valid",
        )?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self {
            stream: codec::decode(raw.sinfo_stream, "stream")?,
            ssn: codec::decode(raw.sinfo_ssn, "ssn")?,
            flags: codec::decode(raw.sinfo_flags, "flags")?,
            ppid: codec::Network::decode(raw.sinfo_ppid, "ppid")?,
            context: codec::decode(raw.sinfo_context, "context")?,
            time_to_live: codec::Millis::decode(raw.sinfo_timetolive, "time_to_live")?,
            tsn: codec::decode(raw.sinfo_tsn, "tsn")?,
            cum_tsn: codec::decode(raw.sinfo_cumtsn, "cum_tsn")?,
            assoc_id: codec::decode(raw.sinfo_assoc_id, "assoc_id")?,
            key_number: codec::decode(raw.sinfo_keynumber, "key_number")?,
            key_number_valid: codec::decode(
                raw.sinfo_keynumber_valid,
                "key_number_valid",
            )?,
        })
    }
}

impl SendCmsg for SndRcv {}

impl ReceiveCmsg for SndRcv {}

/// The attributes of a received message, with those of the next one if it has already arrived.
///
/// Both `SCTP_EVENTS` (the data event) and `SCTP_USE_EXT_RCVINFO` must be on; it then replaces `SCTP_SNDRCV`.
///
/// **Deprecated** in favour of `SCTP_NXTINFO` ([RFC 6458, section 5.3.3](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.3)).
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_EXTRCV`](sys::SCTP_EXTRCV) (3), [`sctp_extrcvinfo`](sys::sctp_extrcvinfo) |
/// | defined in | [RFC 6458, section 5.3.3](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.3) |
/// | protocol | [RFC 9260, section 11.1.7](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.7) |
/// | exists on | not on Linux; FreeBSD since 7.0 |
/// | way | received |
/// | switched on by | [`SCTP_USE_EXT_RCVINFO`](super::UseExtRcvInfo) |
///
/// # On FreeBSD
///
/// - Its struct is longer than the RFC's: a key number and padding follow, and sinfo_pr_value is a macro for sinfo_timetolive.
#[doc(alias = "SCTP_EXTRCV")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct ExtRcv {
    /// The stream.
    #[doc(alias = "sinfo_stream")]
    pub stream: u16,
    /// Stream sequence number.
    #[doc(alias = "sinfo_ssn")]
    pub ssn: u16,
    /// Flags.
    #[doc(alias = "sinfo_flags")]
    pub flags: SndFlags,
    /// Payload protocol identifier.
    #[doc(alias = "sinfo_ppid")]
    pub ppid: Ppid,
    /// The association's context.
    #[doc(alias = "sinfo_context")]
    pub context: u32,
    /// Always 0.
    #[doc(alias = "sinfo_timetolive")]
    pub pr_value: u32,
    /// TSN of the message, or of its first piece.
    #[doc(alias = "sinfo_tsn")]
    pub tsn: u32,
    /// The cumulative TSN, for an unordered message.
    #[doc(alias = "sinfo_cumtsn")]
    pub cum_tsn: u32,
    /// The association.
    #[doc(alias = "sinfo_assoc_id")]
    pub assoc_id: AssocId,
    /// Properties of the next message; the next four members are valid if there is one.
    #[doc(alias = "serinfo_next_flags")]
    pub next_flags: NxtFlags,
    /// Its stream.
    #[doc(alias = "serinfo_next_stream")]
    pub next_stream: u16,
    /// Its association.
    #[doc(alias = "serinfo_next_aid")]
    pub next_assoc_id: u32,
    /// Its length, or that of the part that has arrived. In bytes.
    #[doc(alias = "serinfo_next_length")]
    pub next_length: u32,
    /// Its payload protocol identifier.
    #[doc(alias = "serinfo_next_ppid")]
    pub next_ppid: Ppid,
    /// Always 0: the key is not reported.
    #[doc(alias = "sinfo_keynumber")]
    pub key_number: u16,
    /// Always false.
    #[doc(alias = "sinfo_keynumber_valid")]
    pub key_number_valid: bool,
}

unsafe impl Cmsg for ExtRcv {
    const INFO: &'static Info = &Info::new(
            "SCTP_EXTRCV",
            Info::IPPROTO_SCTP,
            sys::SCTP_EXTRCV,
        )
        .with_rfc("RFC 6458, section 5.3.3")
        .with_since("FreeBSD 7.0")
        .with_needs(&["SCTP_USE_EXT_RCVINFO"]);
    type Raw = sys::sctp_extrcvinfo;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        raw.sinfo_stream = codec::encode(&self.stream, "stream")?;
        raw.sinfo_ssn = codec::encode(&self.ssn, "ssn")?;
        raw.sinfo_flags = codec::encode(&self.flags, "flags")?;
        raw.sinfo_ppid = codec::Network::encode(&self.ppid, "ppid")?;
        raw.sinfo_context = codec::encode(&self.context, "context")?;
        raw.sinfo_timetolive = codec::encode(&self.pr_value, "pr_value")?;
        raw.sinfo_tsn = codec::encode(&self.tsn, "tsn")?;
        raw.sinfo_cumtsn = codec::encode(&self.cum_tsn, "cum_tsn")?;
        raw.sinfo_assoc_id = codec::encode(&self.assoc_id, "assoc_id")?;
        raw.serinfo_next_flags = codec::encode(&self.next_flags, "next_flags")?;
        raw.serinfo_next_stream = codec::encode(&self.next_stream, "next_stream")?;
        raw.serinfo_next_aid = codec::encode(&self.next_assoc_id, "next_assoc_id")?;
        raw.serinfo_next_length = codec::encode(&self.next_length, "next_length")?;
        raw.serinfo_next_ppid = codec::Network::encode(&self.next_ppid, "next_ppid")?;
        raw.sinfo_keynumber = codec::encode(&self.key_number, "key_number")?;
        raw.sinfo_keynumber_valid = codec::encode(
            &self.key_number_valid,
            "key_number_valid",
        )?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self {
            stream: codec::decode(raw.sinfo_stream, "stream")?,
            ssn: codec::decode(raw.sinfo_ssn, "ssn")?,
            flags: codec::decode(raw.sinfo_flags, "flags")?,
            ppid: codec::Network::decode(raw.sinfo_ppid, "ppid")?,
            context: codec::decode(raw.sinfo_context, "context")?,
            pr_value: codec::decode(raw.sinfo_timetolive, "pr_value")?,
            tsn: codec::decode(raw.sinfo_tsn, "tsn")?,
            cum_tsn: codec::decode(raw.sinfo_cumtsn, "cum_tsn")?,
            assoc_id: codec::decode(raw.sinfo_assoc_id, "assoc_id")?,
            next_flags: codec::decode(raw.serinfo_next_flags, "next_flags")?,
            next_stream: codec::decode(raw.serinfo_next_stream, "next_stream")?,
            next_assoc_id: codec::decode(raw.serinfo_next_aid, "next_assoc_id")?,
            next_length: codec::decode(raw.serinfo_next_length, "next_length")?,
            next_ppid: codec::Network::decode(raw.serinfo_next_ppid, "next_ppid")?,
            key_number: codec::decode(raw.sinfo_keynumber, "key_number")?,
            key_number_valid: codec::decode(
                raw.sinfo_keynumber_valid,
                "key_number_valid",
            )?,
        })
    }
}

impl ReceiveCmsg for ExtRcv {}

/// How a message is to be sent: stream, flags, payload protocol identifier, context and association.
///
/// For this message it replaces `SCTP_DEFAULT_SNDINFO` completely, and `SCTP_DEFAULT_PRINFO` as well: without
/// `SCTP_PRINFO` the message is reliable, whatever the default.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_SNDINFO`](sys::SCTP_SNDINFO) (4), [`sctp_sndinfo`](sys::sctp_sndinfo) |
/// | defined in | [RFC 6458, section 5.3.4](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.4) |
/// | protocol | [RFC 9260, section 11.1.5](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.5); [RFC 9260, section 6.2](https://www.rfc-editor.org/rfc/rfc9260#section-6.2); [RFC 7053, section 7](https://www.rfc-editor.org/rfc/rfc7053#section-7) |
/// | exists on | Linux since 3.17; FreeBSD since about 9.0 |
/// | way | sent |
#[doc(alias = "SCTP_SNDINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SndInfo {
    /// The stream; `SCTP_STATUS` says how many there are.
    #[doc(alias = "snd_sid")]
    pub stream: u16,
    /// Whether it is unordered, uses the path of the given address, or ends the association.
    #[doc(alias = "snd_flags")]
    pub flags: SndFlags,
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

unsafe impl Cmsg for SndInfo {
    const INFO: &'static Info = &Info::new(
            "SCTP_SNDINFO",
            Info::IPPROTO_SCTP,
            sys::SCTP_SNDINFO,
        )
        .with_rfc("RFC 6458, section 5.3.4")
        .with_since("FreeBSD 9.0");
    type Raw = sys::sctp_sndinfo;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        raw.snd_sid = codec::encode(&self.stream, "stream")?;
        raw.snd_flags = codec::encode(&self.flags, "flags")?;
        raw.snd_ppid = codec::Network::encode(&self.ppid, "ppid")?;
        raw.snd_context = codec::encode(&self.context, "context")?;
        raw.snd_assoc_id = codec::encode(&self.assoc_id, "assoc_id")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self {
            stream: codec::decode(raw.snd_sid, "stream")?,
            flags: codec::decode(raw.snd_flags, "flags")?,
            ppid: codec::Network::decode(raw.snd_ppid, "ppid")?,
            context: codec::decode(raw.snd_context, "context")?,
            assoc_id: codec::decode(raw.snd_assoc_id, "assoc_id")?,
        })
    }
}

impl SendCmsg for SndInfo {
    const FIRST: bool = true;
}

/// How a message arrived: stream, sequence numbers, flags, payload protocol identifier, context and association.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_RCVINFO`](sys::SCTP_RCVINFO) (5), [`sctp_rcvinfo`](sys::sctp_rcvinfo) |
/// | defined in | [RFC 6458, section 5.3.5](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.5) |
/// | protocol | [RFC 9260, section 11.1.7](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.7); [RFC 8260, section 4.1](https://www.rfc-editor.org/rfc/rfc8260#section-4.1) |
/// | exists on | Linux since 3.17; FreeBSD since about 9.0 |
/// | way | received |
/// | switched on by | [`SCTP_RECVRCVINFO`](super::RecvRcvInfo) |
#[doc(alias = "SCTP_RCVINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct RcvInfo {
    /// The stream.
    #[doc(alias = "rcv_sid")]
    pub stream: u16,
    /// Stream sequence number; with interleaving, 16 bits of the message identifier.
    #[doc(alias = "rcv_ssn")]
    pub ssn: u16,
    /// `SCTP_UNORDERED`, or nothing.
    #[doc(alias = "rcv_flags")]
    pub flags: SndFlags,
    /// Payload protocol identifier.
    #[doc(alias = "rcv_ppid")]
    pub ppid: Ppid,
    /// TSN of the message, or of its first piece.
    #[doc(alias = "rcv_tsn")]
    pub tsn: u32,
    /// The cumulative TSN, for an unordered message.
    #[doc(alias = "rcv_cumtsn")]
    pub cum_tsn: u32,
    /// The association's context.
    #[doc(alias = "rcv_context")]
    pub context: u32,
    /// The association.
    #[doc(alias = "rcv_assoc_id")]
    pub assoc_id: AssocId,
}

unsafe impl Cmsg for RcvInfo {
    const INFO: &'static Info = &Info::new(
            "SCTP_RCVINFO",
            Info::IPPROTO_SCTP,
            sys::SCTP_RCVINFO,
        )
        .with_rfc("RFC 6458, section 5.3.5")
        .with_since("FreeBSD 9.0")
        .with_needs(&["SCTP_RECVRCVINFO"]);
    type Raw = sys::sctp_rcvinfo;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        raw.rcv_sid = codec::encode(&self.stream, "stream")?;
        raw.rcv_ssn = codec::encode(&self.ssn, "ssn")?;
        raw.rcv_flags = codec::encode(&self.flags, "flags")?;
        raw.rcv_ppid = codec::Network::encode(&self.ppid, "ppid")?;
        raw.rcv_tsn = codec::encode(&self.tsn, "tsn")?;
        raw.rcv_cumtsn = codec::encode(&self.cum_tsn, "cum_tsn")?;
        raw.rcv_context = codec::encode(&self.context, "context")?;
        raw.rcv_assoc_id = codec::encode(&self.assoc_id, "assoc_id")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self {
            stream: codec::decode(raw.rcv_sid, "stream")?,
            ssn: codec::decode(raw.rcv_ssn, "ssn")?,
            flags: codec::decode(raw.rcv_flags, "flags")?,
            ppid: codec::Network::decode(raw.rcv_ppid, "ppid")?,
            tsn: codec::decode(raw.rcv_tsn, "tsn")?,
            cum_tsn: codec::decode(raw.rcv_cumtsn, "cum_tsn")?,
            context: codec::decode(raw.rcv_context, "context")?,
            assoc_id: codec::decode(raw.rcv_assoc_id, "assoc_id")?,
        })
    }
}

impl ReceiveCmsg for RcvInfo {}

/// Stream, flags, payload protocol identifier, length and association of the message that the next receive returns.
///
/// Missing if no further message has arrived yet. The length of an incomplete message is what has arrived so far.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_NXTINFO`](sys::SCTP_NXTINFO) (6), [`sctp_nxtinfo`](sys::sctp_nxtinfo) |
/// | defined in | [RFC 6458, section 5.3.6](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.6) |
/// | protocol | [RFC 9260, section 11.1.7](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.7) |
/// | exists on | Linux since 3.17; FreeBSD since about 9.0 |
/// | way | received |
/// | switched on by | [`SCTP_RECVNXTINFO`](super::RecvNxtInfo) |
#[doc(alias = "SCTP_NXTINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct NxtInfo {
    /// Its stream.
    #[doc(alias = "nxt_sid")]
    pub stream: u16,
    /// `SCTP_UNORDERED` and `SCTP_NOTIFICATION`, on FreeBSD also `SCTP_COMPLETE`: as in sinfo_flags.
    #[doc(alias = "nxt_flags")]
    pub flags: SndFlags,
    /// Its payload protocol identifier.
    #[doc(alias = "nxt_ppid")]
    pub ppid: Ppid,
    /// Its length, or that of the part that has arrived. In bytes.
    #[doc(alias = "nxt_length")]
    pub length: u32,
    /// The association.
    #[doc(alias = "nxt_assoc_id")]
    pub assoc_id: AssocId,
}

unsafe impl Cmsg for NxtInfo {
    const INFO: &'static Info = &Info::new(
            "SCTP_NXTINFO",
            Info::IPPROTO_SCTP,
            sys::SCTP_NXTINFO,
        )
        .with_rfc("RFC 6458, section 5.3.6")
        .with_since("FreeBSD 9.0")
        .with_needs(&["SCTP_RECVNXTINFO"]);
    type Raw = sys::sctp_nxtinfo;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        raw.nxt_sid = codec::encode(&self.stream, "stream")?;
        raw.nxt_flags = codec::encode(&self.flags, "flags")?;
        raw.nxt_ppid = codec::Network::encode(&self.ppid, "ppid")?;
        raw.nxt_length = codec::encode(&self.length, "length")?;
        raw.nxt_assoc_id = codec::encode(&self.assoc_id, "assoc_id")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self {
            stream: codec::decode(raw.nxt_sid, "stream")?,
            flags: codec::decode(raw.nxt_flags, "flags")?,
            ppid: codec::Network::decode(raw.nxt_ppid, "ppid")?,
            length: codec::decode(raw.nxt_length, "length")?,
            assoc_id: codec::decode(raw.nxt_assoc_id, "assoc_id")?,
        })
    }
}

impl ReceiveCmsg for NxtInfo {}

/// When a message is abandoned: after a time, after a number of retransmissions, or in favour of more important ones.
///
/// It replaces `SCTP_DEFAULT_PRINFO`. Give `SCTP_SNDINFO` as well: without it, Linux uses
/// `SCTP_DEFAULT_SNDINFO` except for the flags, and FreeBSD does not use it.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_PRINFO`](sys::SCTP_PRINFO) (7), [`sctp_prinfo`](sys::sctp_prinfo) |
/// | defined in | [RFC 6458, section 5.3.7](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.7) |
/// | protocol | [RFC 3758, section 4.1](https://www.rfc-editor.org/rfc/rfc3758#section-4.1); [RFC 7496, section 3](https://www.rfc-editor.org/rfc/rfc7496#section-3) |
/// | exists on | Linux since 4.17; FreeBSD since about 9.0 |
/// | way | sent |
#[doc(alias = "SCTP_PRINFO")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PrInfo {
    /// The policy.
    #[doc(alias = "pr_policy")]
    pub policy: PrPolicy,
    /// Milliseconds, retransmissions or priority, depending on the policy.
    #[doc(alias = "pr_value")]
    pub value: u32,
}

unsafe impl Cmsg for PrInfo {
    const INFO: &'static Info = &Info::new(
            "SCTP_PRINFO",
            Info::IPPROTO_SCTP,
            sys::SCTP_PRINFO,
        )
        .with_rfc("RFC 6458, section 5.3.7")
        .with_since("FreeBSD 9.0");
    type Raw = sys::sctp_prinfo;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        raw.pr_policy = codec::encode(&self.policy, "policy")?;
        raw.pr_value = codec::encode(&self.value, "value")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self {
            policy: codec::decode(raw.pr_policy, "policy")?,
            value: codec::decode(raw.pr_value, "value")?,
        })
    }
}

impl SendCmsg for PrInfo {}

/// Which shared key authenticates a message.
///
/// It only matters if the receiver requires authenticated data chunks, which it asks for with `SCTP_AUTH_CHUNK`. FreeBSD
/// does not use `SCTP_DEFAULT_SNDINFO` and `SCTP_DEFAULT_PRINFO` for a message that has it.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_AUTHINFO`](sys::SCTP_AUTHINFO) (8), [`sctp_authinfo`](sys::sctp_authinfo) |
/// | defined in | [RFC 6458, section 5.3.8](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.8) |
/// | protocol | [RFC 4895, section 6.2](https://www.rfc-editor.org/rfc/rfc4895#section-6.2) |
/// | exists on | Linux since 4.17; FreeBSD since about 9.0 |
/// | way | sent |
///
/// # On FreeBSD
///
/// - A key that the association does not have is not an error.
#[doc(alias = "SCTP_AUTHINFO")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AuthInfo(
    /// Its number.
    #[doc(alias = "auth_keynumber")]
    pub u16,
);

unsafe impl Cmsg for AuthInfo {
    const INFO: &'static Info = &Info::new(
            "SCTP_AUTHINFO",
            Info::IPPROTO_SCTP,
            sys::SCTP_AUTHINFO,
        )
        .with_rfc("RFC 6458, section 5.3.8")
        .with_since("FreeBSD 9.0");
    type Raw = sys::sctp_authinfo;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        raw.auth_keynumber = codec::encode(&self.0, "key_number")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self(codec::decode(raw.auth_keynumber, "key_number")?))
    }
}

impl SendCmsg for AuthInfo {}

/// One more IPv4 address of the peer with which the message starts an association.
///
/// It may be given several times; the port is that of the address the message is sent to.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_DSTADDRV4`](sys::SCTP_DSTADDRV4) (9), [`in_addr`](sys::in_addr) |
/// | defined in | [RFC 6458, section 5.3.9](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.9) |
/// | protocol | [RFC 9260, section 11.1.2](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.2) |
/// | exists on | Linux since 4.17; FreeBSD since about 9.0 |
/// | way | sent |
///
/// # On FreeBSD
///
/// - The message is refused with EINVAL if an address is a broadcast or multicast one.
/// - If an association with that address exists, the message is sent on it.
#[doc(alias = "SCTP_DSTADDRV4")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DstAddrV4(
    /// The address.
    #[doc(alias = "s_addr")]
    pub Ipv4Addr,
);

unsafe impl Cmsg for DstAddrV4 {
    const INFO: &'static Info = &Info::new(
            "SCTP_DSTADDRV4",
            Info::IPPROTO_SCTP,
            sys::SCTP_DSTADDRV4,
        )
        .with_rfc("RFC 6458, section 5.3.9")
        .with_since("FreeBSD 9.0");
    type Raw = sys::in_addr;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        *raw = codec::encode(&self.0, "address")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self(codec::decode(*raw, "address")?))
    }
}

impl SendCmsg for DstAddrV4 {}

/// One more IPv6 address of the peer with which the message starts an association.
///
/// It may be given several times; the port is that of the address the message is sent to.
///
/// | | |
/// |:--|:--|
/// | C | [`SCTP_DSTADDRV6`](sys::SCTP_DSTADDRV6) (10), [`in6_addr`](sys::in6_addr) |
/// | defined in | [RFC 6458, section 5.3.10](https://www.rfc-editor.org/rfc/rfc6458#section-5.3.10) |
/// | protocol | [RFC 9260, section 11.1.2](https://www.rfc-editor.org/rfc/rfc9260#section-11.1.2) |
/// | exists on | Linux since 4.17; FreeBSD since about 9.0 |
/// | way | sent |
///
/// # On FreeBSD
///
/// - The message is refused with EINVAL if an address is the unspecified or a multicast one; an IPv4-mapped IPv6 address is treated as IPv4.
/// - If an association with that address exists, the message is sent on it.
#[doc(alias = "SCTP_DSTADDRV6")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DstAddrV6(
    /// The address.
    #[doc(alias = "s6_addr")]
    pub Ipv6Addr,
);

unsafe impl Cmsg for DstAddrV6 {
    const INFO: &'static Info = &Info::new(
            "SCTP_DSTADDRV6",
            Info::IPPROTO_SCTP,
            sys::SCTP_DSTADDRV6,
        )
        .with_rfc("RFC 6458, section 5.3.10")
        .with_since("FreeBSD 9.0");
    type Raw = sys::in6_addr;
    type Space = [usize; control::words(size_of::<Self::Raw>())];
    type System = control::FreeBsd;
    #[inline]
    fn encode(&self, raw: &mut Self::Raw) -> codec::Result<()> {
        *raw = codec::encode(&self.0, "address")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw) -> codec::Result<Self> {
        Ok(Self(codec::decode(*raw, "address")?))
    }
}

impl SendCmsg for DstAddrV6 {}
