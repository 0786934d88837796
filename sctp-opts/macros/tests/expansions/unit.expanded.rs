unsafe impl ::sctp_opts::SockOpt for ResetAssoc {
    const INFO: &'static ::sctp_opts::Info = &INFO;
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for ResetAssoc {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrCurrent>;
    type Raw = sctp_sys::linux::sctp_assoc_t;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        *raw = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(::core::mem::size_of::<Self::Raw>())
    }
}
