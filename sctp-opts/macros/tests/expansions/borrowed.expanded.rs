unsafe impl ::sctp_opts::SockOpt for ResetStreams<'_> {
    const INFO: &'static ::sctp_opts::Info = &INFO;
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for ResetStreams<'_> {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::One>;
    type Raw = ::sctp_opts::Tail<sctp_sys::linux::sctp_reset_streams, u16, 64>;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.srs_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.head.srs_flags = ::sctp_opts::codec::encode(&self.flags, "flags")?;
        raw.head.srs_number_streams = ::sctp_opts::codec::encode(
            &self.streams.len(),
            "streams",
        )?;
        raw.write(self.streams, "streams")
    }
}
