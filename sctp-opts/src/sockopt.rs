//! The traits of socket options.

use crate::codec::Result;
use crate::scope::{Key, Scope};
use crate::{Info, Raw};

/// A socket option.
///
/// Those of Linux and FreeBSD are in [`options`](mod@crate::options). To declare your own, use `#[derive(SockOpt)]`
/// (feature `derive`), or implement the traits by hand.
///
/// # Safety
///
/// [`get`](crate::get) and [`set`](crate::set) are safe to call with any option, so the implementer is responsible for
/// what the kernel does. The level and the number in [`INFO`](Self::INFO) determine how the kernel interprets the bytes
/// of a value. On every system for which the implementation is compiled, the following must hold for that option:
///
/// - `getsockopt` reads and writes no more memory than the length that it is passed, counted in bytes. (Linux's
///   `SO_GET_FILTER` counts instructions of eight bytes: it writes eight times as much.)
/// - `setsockopt` accesses no memory beyond that length either.
/// - Neither interprets any part of the value as a memory address, as `TCP_ZEROCOPY_RECEIVE` does, or as a file
///   descriptor, as `SO_ATTACH_BPF` does.
/// - Setting it does not invalidate what other safe code relies on, such as the ownership of memory or descriptors.
///
/// If the type also implements [`GetOpt`] or [`SetOpt`], [`ask`](GetOpt::ask) and [`encode`](SetOpt::encode) must
/// assign to the members of `raw` and never to the struct as a whole (`*raw = ...`): the padding between the members
/// then stays zero, and no uninitialised byte is passed to the kernel.
///
/// For the options in [`options`](mod@crate::options) this is tested: numbers and layouts are compared with the
/// systems' headers, each option is called in real kernels, and options whose value contains memory addresses have no
/// type.
pub unsafe trait SockOpt: Sized {
    /// Name, numbers and known errors of the option.
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
    /// The kind of selector that the option takes.
    type Scope: Scope;

    /// The C type that the kernel fills in.
    type Raw: Raw;

    /// The shortest answer that [`decode`](Self::decode) understands, in bytes.
    const MIN_LENGTH: usize = size_of::<Self::Raw>();

    /// Writes the selector's key into the zeroed `raw`, member by member: see the [safety
    /// requirements](SockOpt#safety).
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
    /// The kind of selector that the option takes.
    type Scope: Scope;

    /// The C type that the kernel reads.
    type Raw: Raw;

    /// Whether to ask the kernel for the length of its struct first, because it rejects a longer one.
    const ASK_LENGTH: bool = false;

    /// Writes the selector's key and the value into the zeroed `raw`, member by member: see the [safety
    /// requirements](SockOpt#safety). Returns the length to pass.
    fn encode(&self, key: &Key<Self::Scope>, raw: &mut Self::Raw) -> Result<usize>;

    /// With [`ASK_LENGTH`](Self::ASK_LENGTH): the first nonzero field that does not lie within the first `known` bytes.
    fn beyond(raw: &Self::Raw, known: usize) -> Option<&'static str> {
        let _ = (raw, known);
        None
    }
}
