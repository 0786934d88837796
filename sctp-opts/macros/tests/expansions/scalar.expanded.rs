unsafe impl ::sctp_opts::SockOpt for NoDelay {
    const INFO: &'static ::sctp_opts::Info = &::sctp_opts::Info::new(
        "SCTP_NODELAY",
        ::sctp_opts::Info::IPPROTO_SCTP,
        sctp_sys::linux::SCTP_NODELAY,
    );
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for NoDelay {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = core::ffi::c_int;
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self(::sctp_opts::codec::decode(*raw, "value")?))
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for NoDelay {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = core::ffi::c_int;
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
