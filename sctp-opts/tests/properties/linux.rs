//! The directions that options of Linux lack.
// Made by `cargo xtask generate` from spec/; do not edit.

pub(super) use crate::generated::linux::*;
use sctp_sys::linux as sys;
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for Status {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_status;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sstat_assoc_id = ::sctp_opts::codec::encode(&self.assoc_id, "assoc_id")?;
        raw.sstat_state = ::sctp_opts::codec::encode(&self.state, "state")?;
        raw.sstat_rwnd = ::sctp_opts::codec::encode(&self.peer_rwnd, "peer_rwnd")?;
        raw.sstat_unackdata = ::sctp_opts::codec::encode(
            &self.unacked_chunks,
            "unacked_chunks",
        )?;
        raw.sstat_penddata = ::sctp_opts::codec::encode(
            &self.missing_chunks,
            "missing_chunks",
        )?;
        raw.sstat_instrms = ::sctp_opts::codec::encode(
            &self.inbound_streams,
            "inbound_streams",
        )?;
        raw.sstat_outstrms = ::sctp_opts::codec::encode(
            &self.outbound_streams,
            "outbound_streams",
        )?;
        raw.sstat_fragmentation_point = ::sctp_opts::codec::encode(
            &self.fragmentation_point,
            "fragmentation_point",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PeerAddrInfo {
    type Scope = ::sctp_opts::scope::Path<::sctp_opts::ids::One>;
    type Raw = sys::sctp_paddrinfo;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.spinfo_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spinfo_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        raw.spinfo_assoc_id = ::sctp_opts::codec::encode(&self.assoc_id, "assoc_id")?;
        raw.spinfo_address = ::sctp_opts::codec::encode(&self.address, "address")?;
        raw.spinfo_state = ::sctp_opts::codec::encode(&self.state, "state")?;
        raw.spinfo_cwnd = ::sctp_opts::codec::encode(&self.cwnd, "cwnd")?;
        raw.spinfo_srtt = ::sctp_opts::codec::encode(&self.srtt, "srtt")?;
        raw.spinfo_rto = ::sctp_opts::codec::Millis::encode(&self.rto, "rto")?;
        raw.spinfo_mtu = ::sctp_opts::codec::encode(&self.mtu, "mtu")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PeerAuthChunks {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = ::sctp_opts::Tail<sys::sctp_authchunks, u8, 256>;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.gauth_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.head.gauth_number_of_chunks = ::sctp_opts::codec::encode(
            &self.0.len(),
            "value",
        )?;
        raw.write(&self.0, "value")
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for LocalAuthChunks {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = ::sctp_opts::Tail<sys::sctp_authchunks, u8, 256>;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.gauth_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.head.gauth_number_of_chunks = ::sctp_opts::codec::encode(
            &self.0.len(),
            "value",
        )?;
        raw.write(&self.0, "value")
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AssocNumber {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = u32;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl<const N: usize> ::sctp_opts::SetOpt for AssocIdList<N> {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = ::sctp_opts::Tail<sys::sctp_assoc_ids, sys::sctp_assoc_t, N>;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.gaids_number_of_ids = ::sctp_opts::codec::encode(
            &self.0.len(),
            "value",
        )?;
        raw.write(&self.0, "value")
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for SetPeerPrimaryAddr {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_setpeerprim;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sspp_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.sspp_addr, "value")?))
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AuthChunk {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sys::sctp_authchunk;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.sauth_chunk, "value")?))
    }
}
mod auth_key {
    use super::*;
    use crate::List;
    #[derive(Clone, Default, PartialEq, Eq)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    pub struct AuthKey {
        /// Its number, which the peer uses as well.
        #[doc(alias = "sca_keynumber")]
        pub key_number: u16,
        /// The key.
        #[doc(alias = "sca_key")]
        pub key: List<u8, 256>,
    }
    unsafe impl ::sctp_opts::SockOpt for AuthKey {
        const INFO: &'static ::sctp_opts::Info = &info::SCTP_AUTH_KEY;
    }
    #[diagnostic::do_not_recommend]
    impl ::sctp_opts::GetOpt for AuthKey {
        type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
        type Raw = ::sctp_opts::Tail<sys::sctp_authkey, u8, 256>;
        const MIN_LENGTH: usize = ::core::mem::size_of::<sys::sctp_authkey>();
        #[inline]
        fn ask(
            key: &::sctp_opts::Key<Self::Scope>,
            raw: &mut Self::Raw,
        ) -> ::sctp_opts::codec::Result<()> {
            raw.head.sca_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
            Ok(())
        }
        #[inline]
        fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
            Ok(Self {
                key_number: ::sctp_opts::codec::decode(
                    raw.head.sca_keynumber,
                    "key_number",
                )?,
                key: raw.read(len, raw.head.sca_keylength, "key")?,
            })
        }
    }
    impl ::core::fmt::Debug for AuthKey {
        fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
            f.debug_struct("AuthKey")
                .field("key_number", &self.key_number)
                .field("key", &::core::format_args!("secret"))
                .finish()
        }
    }
    impl ::sctp_opts::SetOpt for AuthKey {
        type Scope = <crate::generated::linux::AuthKey<
            'static,
        > as ::sctp_opts::SetOpt>::Scope;
        type Raw = <Self as ::sctp_opts::GetOpt>::Raw;
        fn encode(
            &self,
            key: &::sctp_opts::Key<Self::Scope>,
            raw: &mut Self::Raw,
        ) -> ::sctp_opts::codec::Result<usize> {
            crate::properties::front(
                &crate::generated::linux::AuthKey {
                    key_number: self.key_number,
                    key: &self.key,
                },
                key,
                raw,
            )
        }
    }
}
pub(super) use auth_key::AuthKey;
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AuthDeactivateKey {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_authkeyid;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.scact_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.scact_keynumber, "value")?))
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AuthDeleteKey {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_authkeyid;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.scact_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(raw.scact_keynumber, "value")?))
    }
}
mod reset_streams {
    use super::*;
    use crate::List;
    #[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
    #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
    pub struct ResetStreams {
        /// Which direction.
        #[doc(alias = "srs_flags")]
        pub flags: ResetDirection,
        /// The streams, in host byte order; an empty list means all.
        #[doc(alias = "srs_stream_list")]
        pub streams: List<u16, 256>,
    }
    unsafe impl ::sctp_opts::SockOpt for ResetStreams {
        const INFO: &'static ::sctp_opts::Info = &info::SCTP_RESET_STREAMS;
    }
    #[diagnostic::do_not_recommend]
    impl ::sctp_opts::GetOpt for ResetStreams {
        type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
        type Raw = ::sctp_opts::Tail<sys::sctp_reset_streams, u16, 256>;
        const MIN_LENGTH: usize = ::core::mem::size_of::<sys::sctp_reset_streams>();
        #[inline]
        fn ask(
            key: &::sctp_opts::Key<Self::Scope>,
            raw: &mut Self::Raw,
        ) -> ::sctp_opts::codec::Result<()> {
            raw.head.srs_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
            Ok(())
        }
        #[inline]
        fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
            Ok(Self {
                flags: ::sctp_opts::codec::decode(raw.head.srs_flags, "flags")?,
                streams: raw.read(len, raw.head.srs_number_streams, "streams")?,
            })
        }
    }
    impl ::sctp_opts::SetOpt for ResetStreams {
        type Scope = <crate::generated::linux::ResetStreams<
            'static,
        > as ::sctp_opts::SetOpt>::Scope;
        type Raw = <Self as ::sctp_opts::GetOpt>::Raw;
        fn encode(
            &self,
            key: &::sctp_opts::Key<Self::Scope>,
            raw: &mut Self::Raw,
        ) -> ::sctp_opts::codec::Result<usize> {
            crate::properties::front(
                &crate::generated::linux::ResetStreams {
                    flags: self.flags,
                    streams: &self.streams,
                },
                key,
                raw,
            )
        }
    }
}
pub(super) use reset_streams::ResetStreams;
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for ResetAssoc {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_assoc_t;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        *raw = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(_raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self)
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AddStreams {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_add_streams;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sas_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            inbound_streams: ::sctp_opts::codec::decode(
                raw.sas_instrms,
                "inbound_streams",
            )?,
            outbound_streams: ::sctp_opts::codec::decode(
                raw.sas_outstrms,
                "outbound_streams",
            )?,
        })
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PrStreamStatus {
    type Scope = ::sctp_opts::scope::StreamPolicy<::sctp_opts::ids::One>;
    type Raw = sys::sctp_prstatus;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sprstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sprstat_sid = ::sctp_opts::codec::encode(&key.stream, "stream")?;
        raw.sprstat_policy = ::sctp_opts::codec::encode(&key.policy, "policy")?;
        raw.sprstat_abandoned_unsent = ::sctp_opts::codec::encode(
            &self.abandoned_unsent,
            "abandoned_unsent",
        )?;
        raw.sprstat_abandoned_sent = ::sctp_opts::codec::encode(
            &self.abandoned_sent,
            "abandoned_sent",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PrAssocStatus {
    type Scope = ::sctp_opts::scope::Policy<::sctp_opts::ids::One>;
    type Raw = sys::sctp_prstatus;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sprstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sprstat_policy = ::sctp_opts::codec::encode(&key.policy, "policy")?;
        raw.sprstat_sid = ::sctp_opts::codec::encode(&self.stream_id, "stream_id")?;
        raw.sprstat_abandoned_unsent = ::sctp_opts::codec::encode(
            &self.abandoned_unsent,
            "abandoned_unsent",
        )?;
        raw.sprstat_abandoned_sent = ::sctp_opts::codec::encode(
            &self.abandoned_sent,
            "abandoned_sent",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AssocStats {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sys::sctp_assoc_stats;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sas_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sas_obs_rto_ipaddr = ::sctp_opts::codec::encode(
            &self.max_rto_address,
            "max_rto_address",
        )?;
        raw.sas_maxrto = ::sctp_opts::codec::encode(&self.max_rto, "max_rto")?;
        raw.sas_isacks = ::sctp_opts::codec::encode(
            &self.sacks_received,
            "sacks_received",
        )?;
        raw.sas_osacks = ::sctp_opts::codec::encode(&self.sacks_sent, "sacks_sent")?;
        raw.sas_opackets = ::sctp_opts::codec::encode(
            &self.packets_sent,
            "packets_sent",
        )?;
        raw.sas_ipackets = ::sctp_opts::codec::encode(
            &self.packets_received,
            "packets_received",
        )?;
        raw.sas_rtxchunks = ::sctp_opts::codec::encode(
            &self.chunks_retransmitted,
            "chunks_retransmitted",
        )?;
        raw.sas_outofseqtsns = ::sctp_opts::codec::encode(
            &self.out_of_sequence_tsns,
            "out_of_sequence_tsns",
        )?;
        raw.sas_idupchunks = ::sctp_opts::codec::encode(
            &self.duplicate_chunks_received,
            "duplicate_chunks_received",
        )?;
        raw.sas_gapcnt = ::sctp_opts::codec::encode(
            &self.gap_acks_received,
            "gap_acks_received",
        )?;
        raw.sas_ouodchunks = ::sctp_opts::codec::encode(
            &self.unordered_chunks_sent,
            "unordered_chunks_sent",
        )?;
        raw.sas_iuodchunks = ::sctp_opts::codec::encode(
            &self.unordered_chunks_received,
            "unordered_chunks_received",
        )?;
        raw.sas_oodchunks = ::sctp_opts::codec::encode(
            &self.ordered_chunks_sent,
            "ordered_chunks_sent",
        )?;
        raw.sas_iodchunks = ::sctp_opts::codec::encode(
            &self.ordered_chunks_received,
            "ordered_chunks_received",
        )?;
        raw.sas_octrlchunks = ::sctp_opts::codec::encode(
            &self.control_chunks_sent,
            "control_chunks_sent",
        )?;
        raw.sas_ictrlchunks = ::sctp_opts::codec::encode(
            &self.control_chunks_received,
            "control_chunks_received",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
