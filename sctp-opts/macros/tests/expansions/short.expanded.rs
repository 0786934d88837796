unsafe impl ::sctp_opts::SockOpt for MaxSeg {
    const INFO: &'static ::sctp_opts::Info = &INFO;
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for MaxSeg {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sctp_sys::linux::sctp_assoc_value;
    const MIN_LENGTH: usize = ::core::mem::size_of::<::core::ffi::c_int>();
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        const { ::core::assert!(::core::mem::offset_of!(Self::Raw, assoc_id) == 0) };
        if len < ::core::mem::size_of::<Self::Raw>() {
            return Ok(Self(::sctp_opts::codec::decode(raw.assoc_id, "value")?));
        }
        Ok(Self(::sctp_opts::codec::decode(raw.assoc_value, "value")?))
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for MaxSeg {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFuture>;
    type Raw = sctp_sys::linux::sctp_assoc_value;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.assoc_value = ::sctp_opts::codec::encode(&self.0, "value")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
