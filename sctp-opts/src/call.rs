//! The two system calls that options go through.

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
/// `selector` tells what to read it from; which ones an option takes is part of its type, and another one does not
/// compile. See the [crate's page](crate#selectors).
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
/// What the system refuses, and an answer that makes no sense. There are no panics and no allocation.
pub fn get<O: GetOpt>(fd: impl AsFd, selector: impl Selector<O::Scope>) -> Result<O, Error> {
    let mut answer = Answer::new();
    O::ask(&selector.key(), answer.zeroed()).map_err(|bad| Error::bad_value(Call::Get, O::INFO, bad))?;
    let (raw, len) = read::<O::Raw>(fd.as_fd(), O::INFO, &mut answer)?;
    if len < O::MIN_LENGTH {
        return Err(Error::short_answer(Call::Get, O::INFO, len, O::MIN_LENGTH));
    }
    // One that says that it wrote more than it was given room for is not believed.
    O::decode(raw, len.min(size_of::<O::Raw>())).map_err(|bad| Error::bad_answer(Call::Get, O::INFO, bad))
}

/// Writes an option.
///
/// `selector` tells what it is for; which ones an option takes is part of its type, and another one does not compile.
/// See the [crate's page](crate#selectors).
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
/// What the system refuses, and a value that cannot be passed to it. There are no panics and no allocation.
pub fn set<O: SetOpt>(fd: impl AsFd, selector: impl Selector<O::Scope>, option: &O) -> Result<(), Error> {
    let (fd, key) = (fd.as_fd(), selector.key());
    let bad_value = |bad| Error::bad_value(Call::Set, O::INFO, bad);
    let known = if O::ASK_LENGTH {
        let mut answer = Answer::new();
        // Also writes the key, which the kernel may want to see.
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

/// What the kernel answers into, and room behind it that the kernel is not told of.
///
/// Linux 5.10 overruns by up to 8 bytes, as newer ones did before a correction: it compares the room for
/// `SCTP_PEER_AUTH_CHUNKS` with the number of chunks and forgets the struct in front of them. How many there are, the peer
/// decides.
#[repr(C)]
struct Answer<R> {
    raw: MaybeUninit<R>,
    beyond: MaybeUninit<[u8; 64]>,
}

/// Memory that is not there is not offered to the kernel: what compiles with the room that there is
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
/// does not with a byte more.
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
struct NoMoreRoomThanThereIs;

impl<R: Raw> Answer<R> {
    #[inline]
    fn new() -> Self {
        Self { raw: MaybeUninit::uninit(), beyond: MaybeUninit::uninit() }
    }

    /// It must not be moved afterwards, see [`zeroed`].
    #[inline]
    fn zeroed(&mut self) -> &mut R {
        const {
            assert!(offset_of!(Self, beyond) == size_of::<R>(), "a gap before what is beyond");
            assert!(R::ROOM <= size_of::<R>(), "the kernel would be told of more room than there is");
        }
        zeroed(&mut self.raw)
    }
}

/// `getsockopt` into what was zeroed; gives it, and how many bytes the kernel says that its answer has.
#[inline]
fn read<'a, R: Raw>(
    fd: BorrowedFd<'_>,
    info: &'static Info,
    answer: &'a mut Answer<R>,
) -> Result<(&'a R, usize), Error> {
    #[cfg(target_pointer_width = "32")]
    if let Some(wide) = R::WIDE.filter(|_| wide::wanted(fd)) {
        // SAFETY: it was zeroed, and all zero is a value of every `Raw`.
        let raw = unsafe { answer.raw.assume_init_mut() };
        let len = wide::read(fd, info, wide, raw)?;
        return Ok((raw, len));
    }
    let mut len = length(R::ROOM);
    // Of the whole, so that what is written behind `raw` is written into `beyond`.
    let value: *mut Answer<R> = answer;
    // SAFETY: `value` is valid for writes of `len` bytes and more, and whatever bytes the kernel writes there are a value
    // of a `Raw`.
    unsafe { ask(fd, info, value.cast(), &mut len) }?;
    // SAFETY: it was zeroed, and any bytes are a value of a `Raw`.
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
    // SAFETY: `value` is valid for reads and writes of `len` bytes, which is at most all of it, and whatever the kernel
    // writes there is a value of a `Raw`.
    unsafe { tell(fd, info, value.cast(), length(len.min(size_of::<R>()))) }
}

/// `getsockopt`; gives its result, which a few options of Linux have above 0, such as a new descriptor.
///
/// # Safety
///
/// `value` has to be valid for reads and writes of `len` bytes, which the kernel may change to any others.
#[inline]
pub(crate) unsafe fn ask(
    fd: BorrowedFd<'_>,
    info: &'static Info,
    value: *mut c_void,
    len: &mut socklen_t,
) -> Result<c_int, Error> {
    // SAFETY: as the caller promises; `len` is there to be written as well.
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
/// `value` has to be valid for reads and writes of `len` bytes: FreeBSD copies the value back after it was set.
#[inline]
pub(crate) unsafe fn tell(
    fd: BorrowedFd<'_>,
    info: &'static Info,
    value: *mut c_void,
    len: socklen_t,
) -> Result<(), Error> {
    // SAFETY: as the caller promises.
    let result = unsafe { setsockopt(fd.as_raw_fd(), info.level, info.number, value, len) };
    if result < 0 {
        return Err(Error::last_os(Call::Set, info));
    }
    Ok(())
}

/// A length, or as much of it as a `socklen_t` can say.
#[inline]
pub(crate) fn length(bytes: usize) -> socklen_t {
    socklen_t::try_from(bytes).unwrap_or(socklen_t::MAX)
}

cfg_if! {
    if #[cfg(all(test, linux))] {
        mod tests;
    }
}
