unsafe impl ::sctp_opts::SockOpt for AssocInfo {
    const INFO: &'static ::sctp_opts::Info = &::sctp_opts::Info::new(
        "SCTP_ASSOCINFO",
        ::sctp_opts::Info::IPPROTO_SCTP,
        sctp_sys::linux::SCTP_ASSOCINFO,
    );
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for AssocInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sctp_sys::linux::sctp_assocparams;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sasoc_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            max_retransmissions: ::sctp_opts::codec::decode(
                raw.sasoc_asocmaxrxt,
                "max_retransmissions",
            )?,
            peer_destinations: ::sctp_opts::codec::decode(
                raw.sasoc_number_peer_destinations,
                "peer_destinations",
            )?,
            cookie_life: ::sctp_opts::codec::Millis::decode(
                raw.sasoc_cookie_life,
                "cookie_life",
            )?,
        })
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AssocInfo {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = sctp_sys::linux::sctp_assocparams;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sasoc_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.sasoc_asocmaxrxt = ::sctp_opts::codec::encode(
            &self.max_retransmissions,
            "max_retransmissions",
        )?;
        raw.sasoc_cookie_life = ::sctp_opts::codec::Millis::encode(
            &self.cookie_life,
            "cookie_life",
        )?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
