//! Messages that could not be sent: which piece was returned, and how to send it again.

/// The piece of a message that was returned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Piece {
    /// The complete message: it was not fragmented.
    Whole,
    /// The beginning; more follows in the next notifications.
    First,
    /// A middle piece.
    Middle,
    /// The end. If no beginning was returned before, that was delivered.
    Last,
}

macro_rules! failed {
    ($system:ident $($notification:ident)*) => {
        // In tests this also covers the other system.
        #[cfg_attr(test, allow(dead_code, unreachable_pub))]
        const _: () = {
            use crate::generated::$system::cmsgs::SndInfo;
            use crate::generated::$system::notifications::{$($notification),*};
            use crate::generated::$system::{ChunkFlags, SndFlags};

            impl ChunkFlags {
                /// Which piece of a message it is.
                pub const fn piece(self) -> Piece {
                    match (self.contains(Self::FIRST_FRAG), self.contains(Self::LAST_FRAG)) {
                        (true, true) => Piece::Whole,
                        (true, false) => Piece::First,
                        (false, false) => Piece::Middle,
                        (false, true) => Piece::Last,
                    }
                }
            }

            $(
                impl $notification<'_> {
                    /// How to send the message again: on the same stream, with the same protocol and context, unordered
                    /// if it was, to the same association. `data` is the complete message if the piece is
                    /// [`Whole`](Piece::Whole), otherwise a part of it.
                    ///
                    /// It is reliable unless you add a `PrInfo`: the notification does not include the original policy.
                    /// If the association has ended, send to an address of the peer, without an association id.
                    ///
                    /// ```no_run
                    /// # fn f(socket: std::net::UdpSocket, peer: std::net::SocketAddr) -> Result<(), sctp_opts::Error> {
                    /// use sctp_opts::cmsgs::SndInfo;
                    /// use sctp_opts::notifications::{Notification, Piece};
                    /// use sctp_opts::{receive, send, AssocId, Received};
                    ///
                    /// let mut buffer = [0; 65536];
                    /// if let Received::Notification(Notification::SendFailedEvent(failed)) = receive::<()>(&socket, &mut buffer)? {
                    ///     if failed.info.flags.piece() == Piece::Whole {
                    ///         // To the same association:
                    ///         send(&socket, failed.data, None, &failed.snd_info())?;
                    ///         // Or to the peer, after the association has ended:
                    ///         let info = SndInfo { assoc_id: AssocId::default(), ..failed.snd_info() };
                    ///         send(&socket, failed.data, peer, &info)?;
                    ///     }
                    /// }
                    /// # Ok(()) }
                    /// ```
                    pub const fn snd_info(&self) -> SndInfo {
                        let unordered = self.info.flags.contains(ChunkFlags::UNORDERED);
                        SndInfo {
                            stream: self.info.stream,
                            flags: if unordered { SndFlags::UNORDERED } else { SndFlags::empty() },
                            ppid: self.info.ppid,
                            context: self.info.context,
                            assoc_id: self.assoc_id,
                        }
                    }
                }
            )*
        };
    };
}

each_of! { linux: failed SendFailed SendFailedEvent }
each_of! { freebsd: failed SendFailed SendFailedEvent }
