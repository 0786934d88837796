//! Control data as bytes, sent and received by other crates' calls.

use std::io::{IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd as _, AsRawFd as _};

use nix::sys::socket as nixs;
use rustix::net as rustixs;
use sctp_opts::cmsgs::{NxtInfo, PrInfo, RcvInfo, SndInfo};
use sctp_opts::control::{self, Control, Room};
use sctp_opts::options::RecvNxtInfo;
use sctp_opts::{set, AssocId, Ppid, Socket as Whole};
use socket2::{MsgHdr, MsgHdrMut};

use crate::common::{sctp, Family, Pair, Style};
use crate::messages::{arrived, message, on, pair, say, Info};

const TEXT: &[u8] = b"through another crate";

fn sent() -> (SndInfo, PrInfo) {
    (on(3, 0x0102_0304), PrInfo::retransmissions(9))
}

/// A pair with two messages in the queue.
fn two() -> Pair {
    let pair = pair(Style::One, Family::V4);
    set(&pair.server, Whole, &RecvNxtInfo(true)).unwrap();
    say(&pair, TEXT, sent().0);
    say(&pair, b"next", on(4, 46));
    arrived(&pair, 2);
    pair
}

/// Checks the ancillary data of the first message.
#[track_caller]
fn assert_first(bytes: &[u8], cut: bool, assoc: AssocId) {
    let (info, next) = control::decode::<Info>(bytes, cut).unwrap();
    assert_eq!(info, first(&info, assoc));
    let mut second = NxtInfo::default();
    (second.stream, second.ppid, second.length, second.assoc_id) = (4, Ppid(46), 4, assoc);
    assert_eq!(next, Some(second));
}

/// The expected data of the first message, except for the TSN, whose start is random.
fn first(info: &RcvInfo, assoc_id: AssocId) -> RcvInfo {
    let mut first = RcvInfo::default();
    (first.stream, first.ppid, first.tsn, first.assoc_id) = (3, Ppid(0x0102_0304), info.tsn, assoc_id);
    first
}

#[track_caller]
fn seen(pair: &Pair) {
    let (info, _) = message::<RcvInfo>(&pair.server, TEXT);
    assert_eq!(info, first(&info, pair.server_id));
}

#[test]
fn socket2_sends_and_receives() {
    if !sctp() {
        return;
    }
    let pair = pair(Style::One, Family::V4);
    let control = Control::new(&sent()).unwrap();
    let parts = [IoSlice::new(TEXT)];
    let header = MsgHdr::new().with_buffers(&parts).with_control(control.as_bytes());
    assert_eq!(pair.client.sendmsg(&header, 0).unwrap(), TEXT.len());
    seen(&pair);

    let pair = two();
    let mut data = [0; 64];
    let mut room = [MaybeUninit::new(0); size_of::<Room<Info>>()];
    let mut parts = [socket2::MaybeUninitSlice::new(as_uninit(&mut data))];
    let mut header = MsgHdrMut::new().with_buffers(&mut parts).with_control(&mut room);
    assert_eq!(pair.server.recvmsg(&mut header, 0).unwrap(), TEXT.len());
    let length = header.control_len();
    // SAFETY: all of `room` was initialised above.
    let bytes = unsafe { &*(&raw const room[..length] as *const [u8]) };
    // socket2 does not report MSG_CTRUNC.
    assert_first(bytes, false, pair.server_id);
    assert_eq!(&data[..TEXT.len()], TEXT);
}

fn as_uninit(bytes: &mut [u8]) -> &mut [MaybeUninit<u8>] {
    let all: *mut [u8] = bytes;
    // SAFETY: the bytes are initialised, and the kernel only writes initialised ones.
    unsafe { &mut *(all as *mut [MaybeUninit<u8>]) }
}

#[test]
fn libc_sends_and_receives() {
    if !sctp() {
        return;
    }
    let pair = pair(Style::One, Family::V4);
    let control = Control::new(&sent()).unwrap();
    let mut part = libc::iovec { iov_base: TEXT.as_ptr().cast_mut().cast(), iov_len: TEXT.len() };
    // SAFETY: all zeros are a valid value of integers and pointers.
    let mut header: libc::msghdr = unsafe { std::mem::zeroed() };
    (header.msg_iov, header.msg_iovlen) = (&raw mut part, 1);
    header.msg_control = control.as_bytes().as_ptr().cast_mut().cast();
    header.msg_controllen = control.as_bytes().len() as _;
    // SAFETY: all pointers in `header` are valid for the lengths in it, and only read.
    let length = unsafe { libc::sendmsg(pair.client.as_raw_fd(), &raw const header, 0) };
    assert_eq!(usize::try_from(length), Ok(TEXT.len()));
    seen(&pair);

    let pair = two();
    let (mut data, mut room) = ([0_u8; 64], Room::<Info>::new());
    part = libc::iovec { iov_base: data.as_mut_ptr().cast(), iov_len: data.len() };
    let bytes = room.as_mut_bytes();
    (header.msg_control, header.msg_controllen) = (bytes.as_mut_ptr().cast(), bytes.len() as _);
    header.msg_iov = &raw mut part;
    // SAFETY: all pointers in `header` are valid for the lengths in it, and may be written to.
    let length = unsafe { libc::recvmsg(pair.server.as_raw_fd(), &raw mut header, 0) };
    assert_eq!(usize::try_from(length), Ok(TEXT.len()));
    #[allow(clippy::unnecessary_cast)]
    assert_first(
        &room.as_bytes()[..header.msg_controllen as usize],
        header.msg_flags & libc::MSG_CTRUNC != 0,
        pair.server_id,
    );
}

/// nix sends a fixed set of messages, to which ours do not belong, but it can receive them.
#[test]
fn nix_receives() {
    if !sctp() {
        return;
    }
    let pair = two();
    let (mut data, mut room) = ([0; 64], vec![0; size_of::<Room<Info>>()]);
    let mut parts = [IoSliceMut::new(&mut data)];
    let message =
        nixs::recvmsg::<()>(pair.server.as_raw_fd(), &mut parts, Some(&mut room), nixs::MsgFlags::empty()).unwrap();
    assert_eq!(message.bytes, TEXT.len());
    let cut = message.flags.contains(nixs::MsgFlags::MSG_CTRUNC);
    // nix does not report the length; the bytes after the end are unchanged.
    assert_first(&room, cut, pair.server_id);
    // The second message has less ancillary data.
    room.fill(0);
    let message =
        nixs::recvmsg::<()>(pair.server.as_raw_fd(), &mut parts, Some(&mut room), nixs::MsgFlags::empty()).unwrap();
    assert!(!message.flags.contains(nixs::MsgFlags::MSG_CTRUNC));
    let (info, next) = control::decode::<Info>(&room, false).unwrap();
    assert_eq!((info.stream, next), (4, None));
}

#[test]
fn rustix_receives() {
    if !sctp() {
        return;
    }
    let pair = two();
    let (mut data, mut room) = ([0; 64], [MaybeUninit::new(0_u8); size_of::<Room<Info>>() + 8]);
    let mut parts = [IoSliceMut::new(&mut data)];
    // rustix aligns the buffer itself.
    let message = {
        let mut buffer = rustixs::RecvAncillaryBuffer::new(&mut room);
        rustixs::recvmsg(pair.server.as_fd(), &mut parts, &mut buffer, rustixs::RecvFlags::empty()).unwrap()
    };
    assert_eq!(message.bytes, TEXT.len());
    let cut = message.flags.contains(rustixs::ReturnFlags::CTRUNC);
    // SAFETY: all of `room` was initialised above.
    let bytes = unsafe { &*(&raw const room[..] as *const [u8]) };
    let start = bytes.as_ptr().align_offset(align_of::<usize>());
    assert_first(&bytes[start..], cut, pair.server_id);
}
