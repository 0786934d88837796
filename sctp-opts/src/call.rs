//! `getsockopt` and `setsockopt`.

use core::ffi::{c_int, c_void};
use core::mem::{offset_of, MaybeUninit};
use std::os::fd::{AsFd, AsRawFd, BorrowedFd};

use crate::error::Call;
use crate::os::{getsockopt, setsockopt, socklen_t};
use crate::raw::zeroed;
use crate::{Error, GetOpt, Info, Raw, Selector, SetOpt};

#[cfg(any(test, target_pointer_width = "32"))]
mod wide;

/// Reads an option.
///
/// `selector` says what to read it from: the socket, an association, a path, ... An option's type determines which
/// selectors it takes; any other is a compile error. See the [crate's page](crate#selectors).
///
/// ```no_run
/// # fn f(socket: std::net::UdpSocket) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::{get, options::RtoInfo, Future};
///
/// let rto = get::<RtoInfo>(&socket, Future)?;
/// println!("new associations start with {:?}", rto.initial);
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// If the system call fails, or the kernel's answer is invalid. The function neither panics nor allocates.
pub fn get<O: GetOpt>(fd: impl AsFd, selector: impl Selector<O::Scope>) -> Result<O, Error> {
    let mut answer = Answer::new();
    O::ask(&selector.key(), answer.zeroed()).map_err(|bad| Error::bad_value(Call::Get, O::INFO, bad))?;
    let (raw, len) = read::<O::Raw>(fd.as_fd(), O::INFO, &mut answer)?;
    if len < O::MIN_LENGTH {
        return Err(Error::short_answer(Call::Get, O::INFO, len, O::MIN_LENGTH));
    }
    // Do not trust a length larger than the buffer.
    O::decode(raw, len.min(size_of::<O::Raw>())).map_err(|bad| Error::bad_answer(Call::Get, O::INFO, bad))
}

/// Writes an option.
///
/// `selector` says what to set it for: the socket, an association, a path, ... An option's type determines which
/// selectors it takes; any other is a compile error. See the [crate's page](crate#selectors).
///
/// ```no_run
/// # fn f(socket: std::net::UdpSocket) -> Result<(), sctp_opts::Error> {
/// use sctp_opts::{options::NoDelay, set, Socket};
///
/// set(&socket, Socket, &NoDelay(true))?;
/// # Ok(()) }
/// ```
///
/// # Errors
///
/// If the system call fails, or the value cannot be represented in the C struct. The function neither panics nor
/// allocates.
pub fn set<O: SetOpt>(fd: impl AsFd, selector: impl Selector<O::Scope>, option: &O) -> Result<(), Error> {
    let (fd, key) = (fd.as_fd(), selector.key());
    let bad_value = |bad| Error::bad_value(Call::Set, O::INFO, bad);
    let known = if O::ASK_LENGTH {
        let mut answer = Answer::new();
        // This also writes the key, which the kernel may check.
        option.encode(&key, answer.zeroed()).map_err(bad_value)?;
        read::<O::Raw>(fd, O::INFO, &mut answer)?.1
    } else {
        usize::MAX
    };
    let mut place = MaybeUninit::uninit();
    let raw = zeroed::<O::Raw>(&mut place);
    let len = option.encode(&key, raw).map_err(bad_value)?;
    if len > known {
        if let Some(field) = O::beyond(raw, known) {
            return Err(Error::too_new(O::INFO, field));
        }
    }
    write(fd, O::INFO, raw, len.min(known))
}

/// The buffer of `getsockopt`, followed by spare memory that is not included in the length passed to the kernel.
///
/// Linux 5.10 overruns the buffer by up to 8 bytes, as newer kernels did before the fix: for `SCTP_PEER_AUTH_CHUNKS` it
/// compares the length with the number of chunks alone and ignores the struct in front of them. The peer determines the
/// number of chunks.
#[repr(C)]
struct Answer<R> {
    raw: MaybeUninit<R>,
    beyond: MaybeUninit<[u8; 64]>,
}

/// `ROOM` cannot exceed the size of the struct, or the kernel would overrun it. This compiles, with `ROOM` as large as
/// the struct:
///
/// ```no_run
/// #[repr(C)]
/// struct small {
///     value: i32,
/// }
///
/// // SAFETY: an integer is any bytes, and has nothing to drop.
/// unsafe impl sctp_opts::Raw for small {
///     const ROOM: usize = 4;
/// }
///
/// #[derive(sctp_opts::SockOpt)]
/// #[sockopt(unsafe, name = "SMALL", number = 1, level = 1, raw = small, scope = "socket", access = "get")]
/// struct Small {
///     #[sockopt(raw = value)]
///     value: i32,
/// }
///
/// let small = sctp_opts::get::<Small>(std::io::stdin(), sctp_opts::Socket);
/// assert!(small.is_err());
/// ```
///
/// With one byte more it does not:
///
/// ```compile_fail
/// #[repr(C)]
/// struct small {
///     value: i32,
/// }
///
/// // SAFETY: an integer is any bytes, and has nothing to drop.
/// unsafe impl sctp_opts::Raw for small {
///     const ROOM: usize = 5;
/// }
///
/// #[derive(sctp_opts::SockOpt)]
/// #[sockopt(unsafe, name = "SMALL", number = 1, level = 1, raw = small, scope = "socket", access = "get")]
/// struct Small {
///     #[sockopt(raw = value)]
///     value: i32,
/// }
///
/// let small = sctp_opts::get::<Small>(std::io::stdin(), sctp_opts::Socket);
/// assert!(small.is_err());
/// ```
#[cfg(all(doctest, feature = "derive"))]
struct RoomIsWithinTheStruct;

impl<R: Raw> Answer<R> {
    #[inline]
    fn new() -> Self {
        Self { raw: MaybeUninit::uninit(), beyond: MaybeUninit::uninit() }
    }

    /// The value must not be moved afterwards, see [`zeroed`].
    #[inline]
    fn zeroed(&mut self) -> &mut R {
        const {
            assert!(offset_of!(Self, beyond) == size_of::<R>(), "`beyond` must follow `raw` without a gap");
            assert!(R::ROOM <= size_of::<R>(), "`ROOM` is larger than the struct");
        }
        zeroed(&mut self.raw)
    }
}

/// `getsockopt` into the zeroed `answer`; returns the value, and the length that the kernel reported.
#[inline]
fn read<'a, R: Raw>(
    fd: BorrowedFd<'_>,
    info: &'static Info,
    answer: &'a mut Answer<R>,
) -> Result<(&'a R, usize), Error> {
    #[cfg(target_pointer_width = "32")]
    if let Some(wide) = R::WIDE.filter(|_| wide::wanted(fd)) {
        // SAFETY: it was zeroed, and all zeros are a valid value of every `Raw`.
        let raw = unsafe { answer.raw.assume_init_mut() };
        let len = wide::read(fd, info, wide, raw)?;
        return Ok((raw, len));
    }
    let mut len = length(R::ROOM);
    // A pointer to the whole struct, so that an overrun stays within `beyond`.
    let value: *mut Answer<R> = answer;
    // SAFETY: `value` is valid for writes of `len` bytes and more, and any bytes are a valid value of a `Raw`.
    unsafe { ask(fd, info, value.cast(), &mut len) }?;
    // SAFETY: it was zeroed, and any bytes are a valid value of a `Raw`.
    let raw = unsafe { answer.raw.assume_init_ref() };
    Ok((raw, usize::try_from(len).unwrap_or(usize::MAX)))
}

/// `setsockopt` with the first `len` bytes of `raw`.
fn write<R: Raw>(fd: BorrowedFd<'_>, info: &'static Info, raw: &mut R, len: usize) -> Result<(), Error> {
    #[cfg(target_pointer_width = "32")]
    if let Some(wide) = R::WIDE.filter(|_| wide::wanted(fd)) {
        return wide::write(fd, info, wide, raw, len);
    }
    let value: *mut R = raw;
    // SAFETY: `value` is valid for reads and writes of `len` bytes, which is at most its size, and any bytes are a
    // valid value of a `Raw`.
    unsafe { tell(fd, info, value.cast(), length(len.min(size_of::<R>()))) }
}

/// `getsockopt`; returns its result, which for a few options of Linux is positive, such as a new descriptor.
///
/// # Safety
///
/// `value` must be valid for reads and writes of `len` bytes, and for any values of these bytes.
#[inline]
pub(crate) unsafe fn ask(
    fd: BorrowedFd<'_>,
    info: &'static Info,
    value: *mut c_void,
    len: &mut socklen_t,
) -> Result<c_int, Error> {
    // SAFETY: guaranteed by the caller; `len` is a valid place to write to.
    let result = unsafe { getsockopt(fd.as_raw_fd(), info.level, info.number, value, len) };
    if result < 0 {
        return Err(Error::last_os(Call::Get, info));
    }
    Ok(result)
}

/// `setsockopt`.
///
/// # Safety
///
/// `value` must be valid for reads and writes of `len` bytes: FreeBSD copies the value back after setting it.
#[inline]
pub(crate) unsafe fn tell(
    fd: BorrowedFd<'_>,
    info: &'static Info,
    value: *mut c_void,
    len: socklen_t,
) -> Result<(), Error> {
    // SAFETY: guaranteed by the caller.
    let result = unsafe { setsockopt(fd.as_raw_fd(), info.level, info.number, value, len) };
    if result < 0 {
        return Err(Error::last_os(Call::Set, info));
    }
    Ok(())
}

/// A length as a `socklen_t`, saturating.
#[inline]
pub(crate) fn length(bytes: usize) -> socklen_t {
    socklen_t::try_from(bytes).unwrap_or(socklen_t::MAX)
}

cfg_if! {
    if #[cfg(all(test, linux))] {
        mod tests;
    }
}
