//! Direct calls on a descriptor, without `sctp-opts`: messages as bytes, and closing a socket.

use std::ffi::c_int;
use std::io;
use std::ptr::null_mut;

use crate::calls::{freebsd_recvmsg, freebsd_sendmsg, MsgHdr};
use crate::library::{self as lib, Part};
use crate::sockets;

/// The result of `recvmsg()`.
#[derive(Debug)]
pub struct Received {
    pub data: Vec<u8>,
    pub control: Vec<u8>,
    pub flags: c_int,
}

fn length(of: &[u8]) -> u32 {
    u32::try_from(of.len()).unwrap_or(u32::MAX)
}

/// A message header with one buffer.
fn header(name: &mut [u8], part: &mut Part, control: &mut [u8]) -> MsgHdr {
    MsgHdr {
        name: if name.is_empty() { null_mut() } else { name.as_mut_ptr().cast() },
        name_len: length(name),
        parts: part,
        count: 1,
        control: if control.is_empty() { null_mut() } else { control.as_mut_ptr().cast() },
        control_len: length(control),
        flags: 0,
    }
}

fn part(data: &mut [u8]) -> Part {
    Part { base: data.as_mut_ptr().cast(), len: data.len() }
}

fn counted(result: isize) -> io::Result<usize> {
    usize::try_from(result).map_err(|_| io::Error::last_os_error())
}

/// `sendmsg()`, without an address if `to` is empty; returns the number of bytes sent.
///
/// # Errors
///
/// FreeBSD's error number.
pub fn send(fd: c_int, to: &mut [u8], data: &mut [u8], control: &mut [u8], flags: c_int) -> io::Result<usize> {
    let mut part = part(data);
    let message = header(to, &mut part, control);
    // SAFETY: all buffers are as long as passed, and outlive the call.
    counted(unsafe { freebsd_sendmsg(fd, &raw const message, flags) })
}

/// `recvmsg()` with the given room for data and control data.
///
/// # Errors
///
/// FreeBSD's error number.
pub fn receive(fd: c_int, room: usize, room_for_control: usize) -> io::Result<Received> {
    let (mut data, mut control) = (vec![0; room], vec![0; room_for_control]);
    let mut part = part(&mut data);
    let mut message = header(&mut [], &mut part, &mut control);
    // SAFETY: both buffers are as long as passed, and outlive the call.
    let got = counted(unsafe { freebsd_recvmsg(fd, &raw mut message, 0) })?;
    let (got_control, flags) = (message.control_len as usize, message.flags);
    data.truncate(got);
    control.truncate(got_control);
    Ok(Received { data, control, flags })
}

/// Closes the socket in the stack, which closing a descriptor does not. If a packet arrives during the call, the
/// library may free the socket twice.
///
/// # Errors
///
/// There is no such socket.
pub fn close(fd: c_int) -> io::Result<()> {
    let socket = sockets::of(fd).map_err(io::Error::from_raw_os_error)?;
    sockets::forget(fd);
    // SAFETY: the socket was open, and its descriptor has been forgotten.
    unsafe { lib::usrsctp_close(socket.handle.0) };
    Ok(())
}
