//! System calls that the library does not provide: sysctls, the kernel's release, and options by number.

use std::ffi::{c_char, c_int, c_void, CString};
use std::io;
use std::net::SocketAddr;
use std::os::fd::AsRawFd as _;
use std::ptr::{null, null_mut};

use sctp_opts::{GetOpt, Info, Key, Raw, SctpSocket, SetOpt};

// With `--cfg sctp_opts_on_usrsctp` the functions of `sctp-opts/on-usrsctp` replace FreeBSD's.
extern "C" {
    #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_sysctlbyname")]
    fn sysctlbyname(
        name: *const c_char,
        old: *mut c_void,
        old_len: *mut usize,
        new: *const c_void,
        new_len: usize,
    ) -> c_int;
    #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_getsockopt")]
    fn getsockopt(fd: c_int, level: c_int, name: c_int, value: *mut c_void, len: *mut u32) -> c_int;
    #[cfg_attr(sctp_opts_on_usrsctp, link_name = "freebsd_setsockopt")]
    fn setsockopt(fd: c_int, level: c_int, name: c_int, value: *const c_void, len: u32) -> c_int;
}

/// Reads a sysctl, and returns its length; `None` if it does not exist or does not fit.
fn read(name: &str, room: &mut [u8]) -> Option<usize> {
    let name = CString::new(name).ok()?;
    let mut len = room.len();
    // SAFETY: the name is a C string, and `room` has `len` bytes.
    let result = unsafe { sysctlbyname(name.as_ptr(), room.as_mut_ptr().cast(), &raw mut len, null(), 0) };
    (result == 0 && len <= room.len()).then_some(len)
}

/// A 32-bit sysctl, as all of SCTP's are.
pub(crate) fn setting(name: &str) -> Option<u32> {
    let mut value = [0; 4];
    (read(name, &mut value)? == 4).then(|| u32::from_ne_bytes(value))
}

/// Writes a 32-bit sysctl, which requires root.
pub(crate) fn set_setting(name: &str, value: u32) -> io::Result<()> {
    let name = CString::new(name)?;
    // SAFETY: the name is a C string, the old value is not requested, and the new one has 4 bytes.
    let result = unsafe { sysctlbyname(name.as_ptr(), null_mut(), null_mut(), (&raw const value).cast(), 4) };
    done(result)
}

fn text(name: &str) -> String {
    let mut room = [0; 1024];
    let len = read(name, &mut room).unwrap_or(0);
    String::from_utf8_lossy(&room[..len]).trim_end_matches('\0').to_owned()
}

/// The release and the build: `14.3-RELEASE-p2 (14.3-n271432-8c9ce319fef7 GENERIC amd64)`.
pub(crate) fn release() -> String {
    // `FreeBSD 14.3-RELEASE-p2 releng/14.3-n271432-8c9ce319fef7 GENERIC`; a second line has the builder and the path.
    let version = text("kern.version");
    let revision = version.lines().next().unwrap_or_default().split([' ', ':']).find_map(revision);
    let words = [revision.unwrap_or_default().to_owned(), text("kern.ident"), text("hw.machine_arch")];
    let words = words.into_iter().filter(|word| !word.is_empty());
    format!("{} ({})", text("kern.osrelease"), words.collect::<Vec<_>>().join(" "))
}

/// `14.3-n271432-8c9ce319fef7` from `releng/14.3-n271432-8c9ce319fef7`; or a Subversion revision, `r335510`.
fn revision(word: &str) -> Option<&str> {
    let number = word.strip_prefix('r').filter(|number| !number.is_empty());
    if number.is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit())) {
        return Some(word);
    }
    let (_, revision) = word.rsplit_once('/')?;
    revision.contains("-n").then_some(revision)
}

fn done(result: c_int) -> io::Result<()> {
    if result == 0 {
        Ok(())
    } else {
        Err(io::Error::last_os_error())
    }
}

/// Reads an SCTP option by number; `bytes` are the request and are replaced by the answer.
pub(crate) fn get(socket: &SctpSocket, number: c_int, bytes: &mut Vec<u8>) -> io::Result<()> {
    let mut len = u32::try_from(bytes.len()).unwrap_or(0);
    let (fd, at) = (socket.as_raw_fd(), bytes.as_mut_ptr().cast());
    // SAFETY: `bytes` has `len` bytes.
    done(unsafe { getsockopt(fd, Info::IPPROTO_SCTP, number, at, &raw mut len) })?;
    bytes.truncate(len as usize);
    Ok(())
}

/// Sets an SCTP option by number. The kernel may write to the value, so it is copied.
pub(crate) fn set(socket: &SctpSocket, number: c_int, value: &[u8]) -> io::Result<()> {
    let mut value = value.to_vec();
    let len = u32::try_from(value.len()).unwrap_or(0);
    let at = value.as_mut_ptr().cast_const().cast();
    // SAFETY: the value has at least `len` bytes, which the kernel may write to.
    done(unsafe { setsockopt(socket.as_raw_fd(), Info::IPPROTO_SCTP, number, at, len) })
}

/// Like [`sctp_opts::get`], for any key, including those that no selector produces.
pub(crate) fn get_by<O: GetOpt>(socket: &SctpSocket, key: &Key<O::Scope>) -> io::Result<O> {
    let mut raw = empty::<O::Raw>();
    O::ask(key, &mut raw).map_err(io::Error::other)?;
    let mut len = u32::try_from(size_of::<O::Raw>()).unwrap_or(0);
    // SAFETY: `raw` has `len` bytes, and any bytes are a valid value of a `Raw`.
    done(unsafe {
        getsockopt(socket.as_raw_fd(), O::INFO.level, O::INFO.number, (&raw mut raw).cast(), &raw mut len)
    })?;
    O::decode(&raw, len as usize).map_err(io::Error::other)
}

/// Like [`sctp_opts::set`], for any key, including those that no selector produces.
pub(crate) fn set_by<O: SetOpt>(socket: &SctpSocket, key: &Key<O::Scope>, option: &O) -> io::Result<()> {
    let mut raw = empty::<O::Raw>();
    let len = option.encode(key, &mut raw).map_err(io::Error::other)?.min(size_of::<O::Raw>());
    let len = u32::try_from(len).unwrap_or(0);
    // SAFETY: the value has at least `len` bytes, which the kernel may write to.
    done(unsafe { setsockopt(socket.as_raw_fd(), O::INFO.level, O::INFO.number, (&raw mut raw).cast(), len) })
}

fn empty<R: Raw>() -> R {
    // SAFETY: all zeros are a valid value of every `Raw`.
    unsafe { std::mem::zeroed() }
}

/// An IPv4 address as FreeBSD's `struct sockaddr_in`.
pub(crate) fn sockaddr(of: SocketAddr) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[..2].copy_from_slice(&[16, 2]);
    bytes[2..4].copy_from_slice(&of.port().to_be_bytes());
    if let SocketAddr::V4(v4) = of {
        bytes[4..8].copy_from_slice(&v4.ip().octets());
    }
    bytes
}
