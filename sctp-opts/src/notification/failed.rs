//! Messages that come back: which piece one is, and how to send it again.

/// Which piece of a message came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Piece {
    /// The message as a whole: it was not fragmented.
    Whole,
    /// Its beginning; more comes in the next notifications.
    First,
    /// A piece from its middle.
    Middle,
    /// Its end. Where no beginning came before, that had arrived.
    Last,
}

macro_rules! failed {
    ($system:ident $($notification:ident)*) => {
        // Of the other system, in tests.
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
                    /// if it was, to the same association. `data` is the message where `info.flags` says that it is
                    /// [`Whole`](Piece::Whole), a piece of it otherwise.
                    ///
                    /// It is reliable unless a `PrInfo` goes with it: under which policy the message was sent is not
                    /// told. Where the association is gone, name an address of the peer and no association.
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
