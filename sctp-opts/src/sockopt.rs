//! What an option is.

use crate::codec::Result;
use crate::scope::{Key, Scope};
use crate::{Info, Raw};

/// A socket option.
///
/// Those of Linux and FreeBSD are in [`options`](mod@crate::options). One of your own is declared with
/// `#[derive(SockOpt)]`, see the macro of this name (feature `derive`), or by hand.
///
/// # Safety
///
/// [`get`](crate::get) and [`set`](crate::set) are safe to call with any option, so its author answers for what the kernel
/// does. The level and the number in [`INFO`](Self::INFO) decide what the kernel takes the bytes of a value for, and on
/// every system for which the implementation is compiled, of that option:
///
/// - `getsockopt` reads and writes no more memory than the length that it is given, and counts that length in bytes.
///   (`SO_GET_FILTER` of Linux counts instructions of eight bytes: it writes eight times as much.)
/// - `setsockopt` reads no more memory than that, and writes at most to the memory that it is given.
/// - Neither takes any part of the value for the address of memory, as `TCP_ZEROCOPY_RECEIVE` does, or for a descriptor,
///   as `SO_ATTACH_BPF` does.
/// - Setting it does not change what other safe code relies on, such as which memory or descriptors belong to whom.
///
/// Where the type is also a [`GetOpt`] or a [`SetOpt`], their [`ask`](GetOpt::ask) and [`encode`](SetOpt::encode) assign to
/// the members of `raw`, and never to all of it (`*raw = ...`): the padding between the members then stays zero, and no
/// byte that was never written is handed to the kernel.
///
/// For the options in [`options`](mod@crate::options) this is proved: numbers and layouts are compared with the headers of
/// the systems, each option is called in real kernels, and one whose value has addresses in it has no type.
pub unsafe trait SockOpt: Sized {
    /// What is known about it.
    const INFO: &'static Info;
}

/// An option that [`get`](crate::get) reads.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an option that can be read",
    label = "not an option, or write-only on this system",
    note = "name the option: `get::<RtoInfo>(…)`, or `let rto: RtoInfo = get(…)?`",
    note = "an option that can be read implements `GetOpt`"
)]
pub trait GetOpt: SockOpt {
    /// What selects the answer.
    type Scope: Scope;

    /// The C type that the kernel fills.
    type Raw: Raw;

    /// The shortest answer that [`decode`](Self::decode) understands, in bytes.
    const MIN_LENGTH: usize = size_of::<Self::Raw>();

    /// Writes what selects the answer into `raw`, which is zero, member by member: see the [promise](SockOpt#safety).
    fn ask(key: &Key<Self::Scope>, raw: &mut Self::Raw) -> Result<()> {
        let _ = (key, raw);
        Ok(())
    }

    /// Reads an answer of `len` bytes: at least [`MIN_LENGTH`](Self::MIN_LENGTH), at most all of `raw`.
    fn decode(raw: &Self::Raw, len: usize) -> Result<Self>;
}

/// An option that [`set`](crate::set) writes.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an option that can be set",
    label = "not an option, or read-only on this system",
    note = "a value is wrapped in its option: `&NoDelay(true)`",
    note = "an option that can be set implements `SetOpt`"
)]
pub trait SetOpt: SockOpt {
    /// What the value is for.
    type Scope: Scope;

    /// The C type that the kernel reads.
    type Raw: Raw;

    /// The kernel refuses what is longer than it knows, so it is asked for its length first.
    const ASK_LENGTH: bool = false;

    /// Writes what the value is for, and the value, into `raw`, which is zero, member by member: see the
    /// [promise](SockOpt#safety). Returns the length to pass.
    fn encode(&self, key: &Key<Self::Scope>, raw: &mut Self::Raw) -> Result<usize>;

    /// With [`ASK_LENGTH`](Self::ASK_LENGTH): the first field that is not zero and not wholly within the first `known`
    /// bytes.
    fn beyond(raw: &Self::Raw, known: usize) -> Option<&'static str> {
        let _ = (raw, known);
        None
    }
}
