unsafe impl ::sctp_opts::SockOpt for PeerAddrParams {
    const INFO: &'static ::sctp_opts::Info = &INFO;
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for PeerAddrParams {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sctp_sys::linux::sctp_paddrparams;
    const MIN_LENGTH: usize = ::sctp_opts::codec::first(
        &[
            ::core::mem::offset_of!(Self::Raw, spp_ipv6_flowlabel),
            ::core::mem::offset_of!(Self::Raw, spp_dscp),
        ],
    );
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.spp_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spp_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            hbinterval: ::sctp_opts::codec::Millis::decode(
                raw.spp_hbinterval,
                "hbinterval",
            )?,
            flags: ::sctp_opts::codec::decode(raw.spp_flags, "flags")?,
            ipv6_flowlabel: if len >= ::sctp_opts::end_of!(Self::Raw, spp_ipv6_flowlabel)
            {
                Some(
                    ::sctp_opts::codec::decode(raw.spp_ipv6_flowlabel, "ipv6_flowlabel")?,
                )
            } else {
                None
            },
            dscp: if len >= ::sctp_opts::end_of!(Self::Raw, spp_dscp) {
                Some(::sctp_opts::codec::decode(raw.spp_dscp, "dscp")?)
            } else {
                None
            },
        })
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for PeerAddrParams {
    type Scope = ::sctp_opts::scope::AnyPath<::sctp_opts::ids::OneOrFuture>;
    type Raw = sctp_sys::linux::sctp_paddrparams;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.spp_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.spp_address = ::sctp_opts::codec::encode(&key.peer, "peer")?;
        raw.spp_hbinterval = ::sctp_opts::codec::Millis::encode(
            &self.hbinterval,
            "hbinterval",
        )?;
        raw.spp_flags = ::sctp_opts::codec::encode(&self.flags, "flags")?;
        let mut len = <Self as ::sctp_opts::GetOpt>::MIN_LENGTH;
        if let Some(value) = &self.ipv6_flowlabel {
            raw.spp_ipv6_flowlabel = ::sctp_opts::codec::encode(
                value,
                "ipv6_flowlabel",
            )?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, spp_ipv6_flowlabel));
        }
        if let Some(value) = &self.dscp {
            raw.spp_dscp = ::sctp_opts::codec::encode(value, "dscp")?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, spp_dscp));
        }
        Ok(len.next_multiple_of(4))
    }
}
