unsafe impl ::sctp_opts::SockOpt for Events {
    const INFO: &'static ::sctp_opts::Info = &INFO;
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::GetOpt for Events {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sctp_sys::linux::sctp_event_subscribe;
    const MIN_LENGTH: usize = ::sctp_opts::codec::first(
        &[
            ::core::mem::offset_of!(Self::Raw, sctp_authentication_event),
            ::core::mem::offset_of!(Self::Raw, sctp_sender_dry_event),
        ],
    );
    #[inline]
    fn decode(raw: &Self::Raw, len: usize) -> ::sctp_opts::codec::Result<Self> {
        Ok(Self {
            data_io: ::sctp_opts::codec::decode(raw.sctp_data_io_event, "data_io")?,
            authentication: if len
                >= ::sctp_opts::end_of!(Self::Raw, sctp_authentication_event)
            {
                Some(
                    ::sctp_opts::codec::decode(
                        raw.sctp_authentication_event,
                        "authentication",
                    )?,
                )
            } else {
                None
            },
            sender_dry: if len >= ::sctp_opts::end_of!(Self::Raw, sctp_sender_dry_event)
            {
                Some(
                    ::sctp_opts::codec::decode(raw.sctp_sender_dry_event, "sender_dry")?,
                )
            } else {
                None
            },
        })
    }
}
#[diagnostic::do_not_recommend]
impl ::sctp_opts::SetOpt for Events {
    type Scope = ::sctp_opts::scope::Endpoint;
    type Raw = sctp_sys::linux::sctp_event_subscribe;
    const ASK_LENGTH: bool = true;
    #[inline]
    fn encode(
        &self,
        _key: &::sctp_opts::Key<Self::Scope>,
        raw: &mut Self::Raw,
    ) -> ::sctp_opts::codec::Result<usize> {
        raw.sctp_data_io_event = ::sctp_opts::codec::encode(&self.data_io, "data_io")?;
        let mut len = <Self as ::sctp_opts::GetOpt>::MIN_LENGTH;
        if let Some(value) = &self.authentication {
            raw.sctp_authentication_event = ::sctp_opts::codec::encode(
                value,
                "authentication",
            )?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, sctp_authentication_event));
        }
        if let Some(value) = &self.sender_dry {
            raw.sctp_sender_dry_event = ::sctp_opts::codec::encode(value, "sender_dry")?;
            len = len.max(::sctp_opts::end_of!(Self::Raw, sctp_sender_dry_event));
        }
        Ok(len.next_multiple_of(::core::mem::align_of::<Self::Raw>()))
    }
    fn beyond(raw: &Self::Raw, known: usize) -> Option<&'static str> {
        ::sctp_opts::codec::beyond(
            known,
            &[
                (
                    "data_io",
                    ::sctp_opts::end_of!(Self::Raw, sctp_data_io_event),
                    raw.sctp_data_io_event != 0,
                ),
                (
                    "authentication",
                    ::sctp_opts::end_of!(Self::Raw, sctp_authentication_event),
                    raw.sctp_authentication_event != 0,
                ),
                (
                    "sender_dry",
                    ::sctp_opts::end_of!(Self::Raw, sctp_sender_dry_event),
                    raw.sctp_sender_dry_event != 0,
                ),
            ],
        )
    }
}
