//! Control data: any ancillary messages into bytes, and back.
//!
//! [`send`](crate::send) and [`receive`](crate::receive) do this on their own. Use it directly with calls of another
//! crate that take control data as bytes, such as `socket2`'s or `libc`'s. `nix` and `rustix` can only receive it: what
//! they send is a closed list, and what they receive is in the memory that they were given, zeros behind it if it was
//! zero before. `socket2` does not tell that control data was cut off; the others do.
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
//! What to send is one ancillary message, or a tuple of up to six, arrays, [`List`](crate::List)s and `Option`s of
//! them in any order, which makes no difference: `SndInfo` is always written first. Without `PrInfo` beside it, it makes
//! a message reliable, whatever the socket's default is; on Linux a `PrInfo` without a policy is written for that; what to receive is one, an `Option`, or a tuple of these. The room that they take is known when
//! the program is compiled, and is on the stack.

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

pub(crate) use send::Space;
