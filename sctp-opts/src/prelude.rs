//! The names that most programs use, without those that commonly clash: `use sctp_opts::prelude::*`.
//!
//! The selectors [`Socket`](crate::Socket), [`Future`](crate::Future) and [`All`](crate::All), [`Error`](crate::Error),
//! [`get`](crate::get()) and [`set`](crate::set()) are left out, because the standard library, `socket2` and many
//! programs use these names too: write `sctp_opts::Socket`.
//!
//! ```no_run
//! use std::net::SocketAddr;
//!
//! use sctp_opts::options::NoDelay;
//! use sctp_opts::prelude::*;
//!
//! fn client(peer: SocketAddr) -> std::io::Result<SctpSocket> {
//!     let (socket, _) = SctpSocket::builder(Style::OneToOne, Family::of(&peer))
//!         .option(sctp_opts::Socket, &NoDelay(true))
//!         .connect([peer])?;
//!     socket.send(b"hello", None, &SndInfo { ppid: Ppid::DIAMETER, ..SndInfo::default() })?;
//!     Ok(socket)
//! }
//! ```

pub use crate::cmsgs::{PrInfo, RcvInfo, SndInfo};
pub use crate::notifications::{Notification, NotificationType};
#[cfg(feature = "tokio")]
pub use crate::AsyncSctpSocket;
pub use crate::{Assembled, AssocId, Family, OneToOne, Ppid, Reassembly, Received, SctpSocket, Style};

#[cfg(test)]
mod tests {
    /// Using a name that two of these glob imports export is an error.
    #[allow(unused_imports, clippy::wildcard_imports)]
    mod with_other_globs {
        use std::collections::*;
        use std::error::*;
        use std::fmt::*;
        use std::future::*;
        use std::io::*;
        use std::net::*;
        use std::option::*;
        use std::os::fd::*;
        use std::time::*;

        use ::tokio::net::*;
        use mio::*;
        use socket2::*;

        use super::super::*;

        const _: fn(AssocId, Family, OneToOne, Ppid, Reassembly, SctpSocket, Style) = |_, _, _, _, _, _, _| {};
        const _: fn(PrInfo, RcvInfo, SndInfo, Notification<'_>, NotificationType, Received<'_, ()>, Assembled<'_>) =
            |_, _, _, _, _, _, _| {};
    }
}
