//! Control data: encoding ancillary messages into bytes, and decoding them.
//!
//! [`send`](crate::send) and [`receive`](crate::receive) do this themselves. Use this module with calls of another
//! crate that take control data as bytes, such as `socket2`'s or `libc`'s. With `nix` and `rustix` it can only be used
//! to receive: they send a fixed set of messages, and they write received control data into the caller's buffer
//! (followed by zeros if the buffer was zeroed). `socket2` does not report that control data was cut off; the others
//! do.
//!
//! ```
//! # fn main() -> Result<(), sctp_opts::Error> {
//! use sctp_opts::cmsgs::{PrInfo, SndInfo};
//! use sctp_opts::control::{self, Control};
//! use sctp_opts::Ppid;
//! use std::time::Duration;
//!
//! let control = Control::new(&(
//!     SndInfo { stream: 3, ppid: Ppid(46), ..SndInfo::default() },
//!     PrInfo::time_to_live(Duration::from_millis(500)),
//! ))?;
//! let bytes: &[u8] = control.as_bytes(); // for sendmsg()
//!
//! for message in control::iter(bytes) {
//!     println!("{message:?}");
//! }
//! # Ok(()) }
//! ```
//!
//! Control data to send is one ancillary message, or a tuple of up to six messages, arrays, [`List`](crate::List)s and
//! `Option`s. Their order makes no difference: `SndInfo` is always written first. An `SndInfo` without a `PrInfo` makes
//! the message reliable, regardless of the socket's default; on Linux a `PrInfo` without a policy is added for that.
//! Control data to receive is one ancillary message, an `Option` of one, or a tuple of these. Its size is known at
//! compile time, and it is stored on the stack.

mod header;
mod receive;
mod send;
#[cfg(test)]
mod tests;
mod words;

pub use header::{FreeBsd, Linux, System};
#[cfg(sctp_opts_all_platforms)]
pub use receive::decode_of;
pub use receive::{decode, iter, Entry, FromControl, Iter, Room};
pub use send::{Control, ControlData, Writer, Zeros};
pub use words::{words, Both, Words};

pub(crate) use send::{Encoded, Space};
