//! Why an association was aborted: the error causes of the ABORT chunk.

/// Error causes as on the wire (RFC 9260, section 3.3.10): the code of each, and its information. A malformed cause
/// ends the list.
#[derive(Clone)]
struct Causes<'a>(&'a [u8]);

impl<'a> Iterator for Causes<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let (header, _) = self.0.split_first_chunk::<4>()?;
        let code = u16::from_be_bytes([header[0], header[1]]);
        let length = usize::from(u16::from_be_bytes([header[2], header[3]]));
        let information = self.0.get(header.len()..length)?;
        // The next one begins at a multiple of four; the padding of the last may be missing.
        self.0 = self.0.get(length.next_multiple_of(4)..).unwrap_or(&[]);
        Some((code, information))
    }
}

macro_rules! aborted {
    ($system:ident $header:literal) => {
        // In tests this also covers the other system.
        #[cfg_attr(test, allow(dead_code, unreachable_pub))]
        const _: () = {
            use crate::generated::$system::notifications::AssocChange;
            use crate::generated::$system::{AssocChangeState, ErrorCause};

            impl<'a> AssocChange<'a> {
                /// The error causes in the ABORT chunk that ended the association or prevented its setup, with the
                /// cause-specific information (RFC 9260, section 3.3.10). For
                /// [`UserInitiatedAbort`](ErrorCause::UserInitiatedAbort) that is the application's reason, see
                /// [`abort_reason`](Self::abort_reason).
                pub fn causes(&self) -> impl Iterator<Item = (ErrorCause, &'a [u8])> + Clone {
                    let chunk = match self.state {
                        AssocChangeState::CommLost | AssocChangeState::CannotStart => self.info,
                        _ => &[],
                    };
                    let causes = Causes(chunk.get($header..).unwrap_or(&[]));
                    causes.map(|(code, information)| (ErrorCause::from_number(code), information))
                }

                /// The reason given by the application that aborted the association: the bytes that it sent with
                /// [`SndFlags::ABORT`](crate::options::SndFlags::ABORT). It is empty if there was none, and `None` if
                /// the association was not aborted by an application.
                ///
                /// ```no_run
                /// # fn f(socket: &sctp_opts::SctpSocket) -> Result<(), sctp_opts::Error> {
                /// use sctp_opts::notifications::Notification;
                /// use sctp_opts::Received;
                ///
                /// if let Received::Notification(Notification::AssocChange(change)) = socket.receive::<()>(&mut [0; 1024])? {
                ///     if let Some(reason) = change.abort_reason() {
                ///         println!("aborted by the peer: {}", String::from_utf8_lossy(reason));
                ///     }
                /// }
                /// # Ok(()) }
                /// ```
                pub fn abort_reason(&self) -> Option<&'a [u8]> {
                    self.causes().find(|(cause, _)| *cause == ErrorCause::UserInitiatedAbort).map(|(_, reason)| reason)
                }
            }
        };
    };
}

// Linux reports the causes (`sctp_sf_do_9_1_abort`), FreeBSD the whole chunk including its four-byte header
// (`sctp_notify_assoc_change` in netinet/sctputil.c).
each_of! { linux: aborted 0 }
each_of! { freebsd: aborted 4 }
