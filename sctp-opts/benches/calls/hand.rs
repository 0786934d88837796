//! The calls as written by hand with C's structs and constants, including all necessary checks.

use std::io;
use std::mem;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV6};
use std::os::fd::AsRawFd;
use std::time::Duration;

use libc::{c_int, getsockopt, setsockopt, socklen_t, IPPROTO_SCTP};
use sctp_opts::options::{HmacIdent, PeerAddrParams, RtoInfo};
use sctp_sys::linux as sys;

/// `getsockopt` into a struct whose selecting members are filled in.
fn get<T>(socket: &impl AsRawFd, name: c_int, raw: &mut T) -> io::Result<usize> {
    let mut len = size_of::<T>() as socklen_t;
    // SAFETY: `raw` is valid for `len` bytes, and any bytes are a value of these structs.
    let result = unsafe { getsockopt(socket.as_raw_fd(), IPPROTO_SCTP, name, (raw as *mut T).cast(), &mut len) };
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(len as usize)
}

/// Like [`get`], requiring a complete answer.
fn get_all<T>(socket: &impl AsRawFd, name: c_int, mut raw: T) -> io::Result<T> {
    if get(socket, name, &mut raw)? < size_of::<T>() {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(raw)
}

fn set<T>(socket: &impl AsRawFd, name: c_int, raw: &T) -> io::Result<()> {
    let len = size_of::<T>() as socklen_t;
    // SAFETY: `raw` is valid for `len` bytes.
    let result = unsafe { setsockopt(socket.as_raw_fd(), IPPROTO_SCTP, name, (raw as *const T).cast(), len) };
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

pub(crate) fn nodelay(socket: &impl AsRawFd) -> io::Result<c_int> {
    get_all(socket, sys::SCTP_NODELAY, 0)
}

pub(crate) fn set_nodelay(socket: &impl AsRawFd, on: c_int) -> io::Result<()> {
    set(socket, sys::SCTP_NODELAY, &on)
}

pub(crate) fn rto(socket: &impl AsRawFd, id: i32) -> io::Result<sys::sctp_rtoinfo> {
    let raw = sys::sctp_rtoinfo { srto_assoc_id: id, srto_initial: 0, srto_max: 0, srto_min: 0 };
    get_all(socket, sys::SCTP_RTOINFO, raw)
}

pub(crate) fn rto_value(socket: &impl AsRawFd, id: i32) -> io::Result<[Duration; 3]> {
    let raw = rto(socket, id)?;
    Ok([raw.srto_initial, raw.srto_max, raw.srto_min].map(|ms| Duration::from_millis(ms.into())))
}

pub(crate) fn set_rto(socket: &impl AsRawFd, [id, initial, max, min]: [u32; 4]) -> io::Result<()> {
    let id = id as i32;
    let raw = sys::sctp_rtoinfo { srto_assoc_id: id, srto_initial: initial, srto_max: max, srto_min: min };
    set(socket, sys::SCTP_RTOINFO, &raw)
}

/// A time that does not fit is an error; one shorter than a millisecond is rounded up, because 0 has a special meaning.
fn ms(time: Duration) -> io::Result<u32> {
    let ms = u32::try_from(time.as_millis()).map_err(|_| io::ErrorKind::InvalidInput)?;
    Ok(if ms == 0 && !time.is_zero() { 1 } else { ms })
}

pub(crate) fn set_rto_value(socket: &impl AsRawFd, rto: &RtoInfo) -> io::Result<()> {
    set_rto(socket, [0, ms(rto.initial)?, ms(rto.max)?, ms(rto.min)?])
}

/// `sockaddr_in` or `sockaddr_in6` in a `sockaddr_storage`.
fn storage(address: SocketAddr) -> sys::sockaddr_storage {
    // SAFETY: all zeros are a valid value.
    let mut storage: sys::sockaddr_storage = unsafe { mem::zeroed() };
    let place = &raw mut storage;
    match address {
        SocketAddr::V4(v4) => {
            // SAFETY: a `sockaddr_in` has room in it.
            let sin = unsafe { &mut *place.cast::<libc::sockaddr_in>() };
            sin.sin_family = libc::AF_INET as u16;
            sin.sin_port = v4.port().to_be();
            sin.sin_addr.s_addr = u32::from(*v4.ip()).to_be();
        }
        SocketAddr::V6(v6) => {
            // SAFETY: a `sockaddr_in6` has room in it.
            let sin6 = unsafe { &mut *place.cast::<libc::sockaddr_in6>() };
            sin6.sin6_family = libc::AF_INET6 as u16;
            sin6.sin6_port = v6.port().to_be();
            sin6.sin6_flowinfo = v6.flowinfo();
            sin6.sin6_addr.s6_addr = v6.ip().octets();
            sin6.sin6_scope_id = v6.scope_id();
        }
    }
    storage
}

fn address(storage: &sys::sockaddr_storage) -> io::Result<SocketAddr> {
    let place: *const sys::sockaddr_storage = storage;
    match c_int::from(storage.ss_family) {
        libc::AF_INET => {
            // SAFETY: the storage contains an address of this family.
            let sin = unsafe { &*place.cast::<libc::sockaddr_in>() };
            let ip = Ipv4Addr::from(u32::from_be(sin.sin_addr.s_addr));
            Ok(SocketAddr::new(IpAddr::V4(ip), u16::from_be(sin.sin_port)))
        }
        libc::AF_INET6 => {
            // SAFETY: the storage contains an address of this family.
            let sin6 = unsafe { &*place.cast::<libc::sockaddr_in6>() };
            let ip = Ipv6Addr::from(sin6.sin6_addr.s6_addr);
            let port = u16::from_be(sin6.sin6_port);
            Ok(SocketAddrV6::new(ip, port, sin6.sin6_flowinfo, sin6.sin6_scope_id).into())
        }
        _ => Err(io::ErrorKind::InvalidData.into()),
    }
}

pub(crate) fn path(socket: &impl AsRawFd, peer: SocketAddr) -> io::Result<sys::sctp_paddrinfo> {
    // SAFETY: all zeros are a valid value.
    let mut raw: sys::sctp_paddrinfo = unsafe { mem::zeroed() };
    raw.spinfo_address = storage(peer);
    get_all(socket, sys::SCTP_GET_PEER_ADDR_INFO, raw)
}

/// The content of `PeerAddrInfo`.
pub(crate) struct Path {
    _id: u32,
    _address: SocketAddr,
    _state: i32,
    _cwnd: u32,
    _srtt: u32,
    _rto: Duration,
    _mtu: u32,
}

pub(crate) fn path_value(socket: &impl AsRawFd, peer: SocketAddr) -> io::Result<Path> {
    let raw = path(socket, peer)?;
    let storage = raw.spinfo_address;
    Ok(Path {
        _id: raw.spinfo_assoc_id as u32,
        _address: address(&storage)?,
        _state: raw.spinfo_state,
        _cwnd: raw.spinfo_cwnd,
        _srtt: raw.spinfo_srtt,
        _rto: Duration::from_millis(raw.spinfo_rto.into()),
        _mtu: raw.spinfo_mtu,
    })
}

pub(crate) fn set_params(socket: &impl AsRawFd, peer: SocketAddr, interval: u32, retrans: u16) -> io::Result<()> {
    // SAFETY: all zeros are a valid value.
    let mut raw: sys::sctp_paddrparams = unsafe { mem::zeroed() };
    raw.spp_address = storage(peer);
    raw.spp_hbinterval = interval;
    raw.spp_pathmaxrxt = retrans;
    raw.spp_flags = sys::SPP_HB_ENABLE;
    set_params_raw(socket, &raw)
}

/// An older kernel rejects the full struct, so pass only the part that is needed, in multiples of 4 bytes.
fn set_params_raw(socket: &impl AsRawFd, raw: &sys::sctp_paddrparams) -> io::Result<()> {
    let len = std::mem::offset_of!(sys::sctp_paddrparams, spp_ipv6_flowlabel).next_multiple_of(4) as socklen_t;
    let place: *const sys::sctp_paddrparams = raw;
    let name = sys::SCTP_PEER_ADDR_PARAMS;
    // SAFETY: `raw` is valid for more than `len` bytes.
    let result = unsafe { setsockopt(socket.as_raw_fd(), IPPROTO_SCTP, name, place.cast(), len) };
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

pub(crate) fn set_params_value(socket: &impl AsRawFd, peer: SocketAddr, params: &PeerAddrParams) -> io::Result<()> {
    // SAFETY: all zeros are a valid value.
    let mut raw: sys::sctp_paddrparams = unsafe { mem::zeroed() };
    raw.spp_address = storage(peer);
    raw.spp_hbinterval = ms(params.hb_interval)?;
    raw.spp_pathmaxrxt = params.path_max_retrans;
    raw.spp_pathmtu = params.path_mtu;
    raw.spp_sackdelay = ms(params.sack_delay)?;
    raw.spp_flags = params.flags.bits();
    set_params_raw(socket, &raw)
}

/// `sctp_hmacalgo` with the capacity of `HmacIdent`.
#[repr(C)]
pub(crate) struct Hmacs {
    count: u32,
    ids: [u16; 8],
}

pub(crate) fn hmacs(socket: &impl AsRawFd) -> io::Result<Hmacs> {
    let mut raw = Hmacs { count: 0, ids: [0; 8] };
    let len = get(socket, sys::SCTP_HMAC_IDENT, &mut raw)?;
    if len < 4 || raw.count as usize > (len - 4) / 2 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    Ok(raw)
}

/// The list of at most 8 algorithms, and its length.
pub(crate) fn hmacs_value(socket: &impl AsRawFd) -> io::Result<(usize, [u16; 8])> {
    let raw = hmacs(socket)?;
    Ok((raw.count as usize, raw.ids))
}

pub(crate) fn set_hmacs(socket: &impl AsRawFd, ids: &[u16]) -> io::Result<()> {
    let mut raw = Hmacs { count: ids.len() as u32, ids: [0; 8] };
    raw.ids.get_mut(..ids.len()).ok_or(io::ErrorKind::InvalidInput)?.copy_from_slice(ids);
    let len = (4 + 2 * ids.len()) as socklen_t;
    let place: *const Hmacs = &raw;
    // SAFETY: `raw` is valid for at least `len` bytes.
    let result = unsafe { setsockopt(socket.as_raw_fd(), IPPROTO_SCTP, sys::SCTP_HMAC_IDENT, place.cast(), len) };
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(())
}

pub(crate) fn set_hmacs_value(socket: &impl AsRawFd, hmacs: &HmacIdent) -> io::Result<()> {
    let mut ids = [0; 8];
    let list = &hmacs.0[..];
    for (id, hmac) in ids.iter_mut().zip(list) {
        *id = hmac.number();
    }
    set_hmacs(socket, &ids[..list.len()])
}
