unsafe impl ::sctp_opts::SockOpt for AuthKey {
    const INFO: &'static ::sctp_opts::Info = &INFO;
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for AuthKey {
    type Scope = ::sctp_opts::scope::Assoc<::sctp_opts::ids::OneOrFutureCurrentAll>;
    type Raw = ::sctp_opts::Tail<sctp_sys::linux::sctp_authkey, u8, 64>;
    #[inline]
    fn encode(
        &self,
        key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.head.sca_assoc_id = ::sctp_opts::codec::encode(&key.assoc, "assoc")?;
        raw.head.sca_keynumber = ::sctp_opts::codec::encode(&self.number, "number")?;
        raw.head.sca_keylength = ::sctp_opts::codec::encode(&self.key.len(), "key")?;
        raw.write(&self.key, "key")
    }
}
impl ::core::fmt::Debug for AuthKey {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.debug_struct("AuthKey")
            .field("number", &self.number)
            .field("key", &::core::format_args!("secret"))
            .finish()
    }
}
