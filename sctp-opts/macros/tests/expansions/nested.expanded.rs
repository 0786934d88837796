unsafe impl ::sctp_opts::SockOpt for Status {
    const INFO: &'static ::sctp_opts::Info = &INFO;
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for Status {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = sctp_sys::linux::sctp_status;
    #[inline]
    fn ask(
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<()> {
        raw.sstat_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        Ok(())
    }
    #[inline]
    fn decode(raw: &Self::Raw, _len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            state: ::sctp_opts::codec::decode(raw.sstat_state, "state")?,
            primary: ::sctp_opts::codec::nested(raw.sstat_primary)?,
        })
    }
}
