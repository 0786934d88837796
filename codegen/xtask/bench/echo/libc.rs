//! Echoes every message on its stream; with libc, and hand-written SCTP definitions.

use std::error::Error;
use std::ffi::{c_int, c_void};
use std::io;
use std::mem::{size_of, zeroed};
use std::ptr::null_mut;

use libc::{
    cmsghdr, iovec, msghdr, sockaddr_in, socklen_t, AF_INET, CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_NXTHDR,
    CMSG_SPACE, IPPROTO_SCTP, MSG_EOR, MSG_NOSIGNAL, SOCK_CLOEXEC, SOCK_SEQPACKET,
};

const SCTP_NODELAY: c_int = 3;
const SCTP_RECVRCVINFO: c_int = 32;
const SCTP_SNDINFO: c_int = 2;
const SCTP_RCVINFO: c_int = 3;
const MSG_NOTIFICATION: c_int = 0x8000;

#[repr(C)]
struct RcvInfo {
    sid: u16,
    ssn: u16,
    flags: u16,
    ppid: u32,
    tsn: u32,
    cumtsn: u32,
    context: u32,
    assoc_id: i32,
}

#[repr(C)]
struct SndInfo {
    sid: u16,
    flags: u16,
    ppid: u32,
    context: u32,
    assoc_id: i32,
}

#[repr(align(8))]
struct Aligned<const N: usize>([u8; N]);

fn checked(result: c_int) -> io::Result<c_int> {
    if result < 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(result)
}

fn set(fd: c_int, option: c_int) -> io::Result<()> {
    let on: c_int = 1;
    let value = (&raw const on).cast();
    checked(unsafe { libc::setsockopt(fd, IPPROTO_SCTP, option, value, size_of::<c_int>() as socklen_t) })?;
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let port: u16 = std::env::args().nth(1).ok_or("usage: echo PORT")?.parse()?;
    let fd = checked(unsafe { libc::socket(AF_INET, SOCK_SEQPACKET | SOCK_CLOEXEC, IPPROTO_SCTP) })?;
    let mut address: sockaddr_in = unsafe { zeroed() };
    address.sin_family = AF_INET as u16;
    address.sin_port = port.to_be();
    address.sin_addr.s_addr = u32::from_ne_bytes([127, 0, 0, 1]);
    checked(unsafe { libc::bind(fd, (&raw const address).cast(), size_of::<sockaddr_in>() as socklen_t) })?;
    checked(unsafe { libc::listen(fd, 16) })?;
    set(fd, SCTP_NODELAY)?;
    set(fd, SCTP_RECVRCVINFO)?;
    let mut buffer = [0_u8; 4096];
    loop {
        let mut part = iovec { iov_base: buffer.as_mut_ptr().cast::<c_void>(), iov_len: buffer.len() };
        const ROOM: usize = unsafe { CMSG_SPACE(size_of::<RcvInfo>() as u32) as usize };
        let mut control = Aligned([0; ROOM]);
        let mut message: msghdr = unsafe { zeroed() };
        message.msg_iov = &raw mut part;
        message.msg_iovlen = 1;
        message.msg_control = control.0.as_mut_ptr().cast();
        message.msg_controllen = ROOM as _;
        let got = unsafe { libc::recvmsg(fd, &raw mut message, 0) };
        if got < 0 {
            return Err(io::Error::last_os_error().into());
        }
        if message.msg_flags & (MSG_EOR | MSG_NOTIFICATION) != MSG_EOR {
            continue;
        }
        let mut info = None;
        let mut header = unsafe { CMSG_FIRSTHDR(&raw const message) };
        while let Some(found) = unsafe { header.as_ref() } {
            let enough = found.cmsg_len as usize >= unsafe { CMSG_LEN(size_of::<RcvInfo>() as u32) } as usize;
            if found.cmsg_level == IPPROTO_SCTP && found.cmsg_type == SCTP_RCVINFO && enough {
                info = Some(unsafe { CMSG_DATA(header).cast::<RcvInfo>().read_unaligned() });
            }
            header = unsafe { CMSG_NXTHDR(&raw const message, header) };
        }
        let RcvInfo { sid, ppid, assoc_id, .. } = info.ok_or("no SCTP_RCVINFO")?;

        let mut part = iovec { iov_base: buffer.as_mut_ptr().cast::<c_void>(), iov_len: got as usize };
        const SPACE: usize = unsafe { CMSG_SPACE(size_of::<SndInfo>() as u32) as usize };
        let mut control = Aligned([0; SPACE]);
        let mut message: msghdr = unsafe { zeroed() };
        message.msg_name = null_mut();
        message.msg_iov = &raw mut part;
        message.msg_iovlen = 1;
        message.msg_control = control.0.as_mut_ptr().cast();
        message.msg_controllen = SPACE as _;
        let header: *mut cmsghdr = unsafe { CMSG_FIRSTHDR(&raw const message) };
        unsafe {
            (*header).cmsg_level = IPPROTO_SCTP;
            (*header).cmsg_type = SCTP_SNDINFO;
            (*header).cmsg_len = CMSG_LEN(size_of::<SndInfo>() as u32) as _;
            CMSG_DATA(header).cast::<SndInfo>().write_unaligned(SndInfo { sid, flags: 0, ppid, context: 0, assoc_id });
        }
        if unsafe { libc::sendmsg(fd, &raw const message, MSG_NOSIGNAL) } < 0 {
            return Err(io::Error::last_os_error().into());
        }
    }
}
