//! Cases that send and receive messages.

use std::ffi::c_void;
use std::hint::black_box;
use std::mem::MaybeUninit;
use std::os::fd::BorrowedFd;

use sctp_opts::cmsgs::{AuthInfo, NxtInfo, PrInfo, RcvInfo, SndInfo};
use sctp_opts::{receive, send, AssocId, Ppid, Received};
use sctp_sys::linux as sys;

use super::foreign::Foreign;
use super::lksctp::length_of;
use super::measure::{Case, TIMES};

/// The descriptors that `stub.c` knows.
const RCVINFO: i32 = 1001;
const BOTH: i32 = 1002;
const ANY: i32 = 1000;

const DATA: &[u8] = b"hello";

macro_rules! cases {
    ($($name:ident($foreign:ident, $number:ident) => $call:expr;)*) => {
        $(
            #[inline(never)]
            fn $name($foreign: &Foreign) -> u64 {
                let mut result = 0;
                for $number in 0..TIMES {
                    let _ = $number;
                    result = black_box($call);
                }
                let _ = $foreign;
                result
            }
        )*
        pub(crate) const CASES: &[Case] = &[$((stringify!($name), $name)),*];
    };
}

cases! {
    case_receive_rcvinfo_ours(f, n) => ours_rcvinfo(n);
    case_receive_rcvinfo_macros(f, n) => macros_rcvinfo(f);
    case_receive_rcvinfo_lksctp(f, n) => lksctp_rcvinfo(f);
    case_receive_both_ours(f, n) => ours_both(n);
    case_receive_both_macros(f, n) => macros_both(f);
    case_send_sndinfo_ours(f, n) => ours_send(n);
    case_send_sndinfo_macros(f, n) => macros_send(f, n);
    case_send_sndinfo_lksctp(f, n) => lksctp_send(f, n);
    case_send_three_ours(f, n) => ours_send_three(n);
    case_send_three_macros(f, n) => macros_send_three(f, n);
}

fn fd(number: i32) -> BorrowedFd<'static> {
    // SAFETY: only the stub uses it.
    unsafe { BorrowedFd::borrow_raw(number) }
}

fn ours_rcvinfo(_: u16) -> u64 {
    let mut buffer = black_box([0; 64]);
    let Ok(Received::Message(message)) = receive::<RcvInfo>(fd(RCVINFO), &mut buffer) else { return u64::MAX };
    black_box(message.data);
    let Ok(info) = message.info else { return u64::MAX };
    black_box(message.from);
    sum(info.tsn, info.stream, info.ppid.0, info.assoc_id.get())
}

fn macros_rcvinfo(foreign: &Foreign) -> u64 {
    let (mut info, mut from) = (MaybeUninit::uninit(), MaybeUninit::uninit());
    let mut buffer = black_box([0; 64]);
    // SAFETY: the arguments have the types of the C function and outlive the call.
    let got = unsafe {
        (foreign.receive_rcvinfo)(RCVINFO, buffer.as_mut_ptr(), buffer.len(), info.as_mut_ptr(), from.as_mut_ptr())
    };
    if got < 0 {
        return u64::MAX;
    }
    black_box((&buffer, &from));
    // SAFETY: the call filled it in.
    of_c(&unsafe { info.assume_init() })
}

fn lksctp_rcvinfo(foreign: &Foreign) -> u64 {
    let (mut info, mut from) = (MaybeUninit::<sys::sctp_rcvinfo>::uninit(), MaybeUninit::uninit());
    let mut buffer = black_box([0_u8; 64]);
    let part = libc::iovec { iov_base: buffer.as_mut_ptr().cast(), iov_len: buffer.len() };
    let (mut length, mut from_length) = (length_of::<sys::sctp_rcvinfo>(), length_of::<libc::sockaddr_in6>());
    let (mut kind, mut flags) = (0, 0);
    // SAFETY: the arguments have the types of the C function and outlive the call.
    let got = unsafe {
        (foreign.lksctp.sctp_recvv)(
            RCVINFO,
            &raw const part,
            1,
            from.as_mut_ptr(),
            &raw mut from_length,
            info.as_mut_ptr().cast(),
            &raw mut length,
            &raw mut kind,
            &raw mut flags,
        )
    };
    if got < 0 || kind != sys::SCTP_RECVV_RCVINFO || flags != libc::MSG_EOR {
        return u64::MAX;
    }
    black_box((&buffer, &from));
    // SAFETY: the call filled it in.
    of_c(&unsafe { info.assume_init() })
}

fn ours_both(_: u16) -> u64 {
    let mut buffer = black_box([0; 64]);
    let Ok(Received::Message(message)) = receive::<(RcvInfo, Option<NxtInfo>)>(fd(BOTH), &mut buffer) else {
        return u64::MAX;
    };
    black_box(message.data);
    let Ok((info, Some(next))) = message.info else { return u64::MAX };
    black_box(message.from);
    sum(info.tsn, info.stream, info.ppid.0, info.assoc_id.get()) + u64::from(next.length) + u64::from(next.stream)
}

fn macros_both(foreign: &Foreign) -> u64 {
    let (mut info, mut next, mut from) = (MaybeUninit::uninit(), MaybeUninit::uninit(), MaybeUninit::uninit());
    let (mut buffer, mut found) = (black_box([0; 64]), 0);
    // SAFETY: the arguments have the types of the C function and outlive the call.
    let got = unsafe {
        (foreign.receive_both)(
            BOTH,
            buffer.as_mut_ptr(),
            buffer.len(),
            info.as_mut_ptr(),
            next.as_mut_ptr(),
            from.as_mut_ptr(),
            &raw mut found,
        )
    };
    if got < 0 || found == 0 {
        return u64::MAX;
    }
    black_box((&buffer, &from));
    // SAFETY: the call filled it in.
    let next: sys::sctp_nxtinfo = unsafe { next.assume_init() };
    // SAFETY: the call filled it in.
    of_c(&unsafe { info.assume_init() }) + u64::from(next.nxt_length) + u64::from(next.nxt_sid)
}

fn of_c(info: &sys::sctp_rcvinfo) -> u64 {
    sum(info.rcv_tsn, info.rcv_sid, u32::from_be(info.rcv_ppid), AssocId::from(info.rcv_assoc_id).get())
}

fn sum(tsn: u32, stream: u16, ppid: u32, id: u32) -> u64 {
    u64::from(tsn) + u64::from(stream) + u64::from(ppid) + u64::from(id)
}

fn ours_send(stream: u16) -> u64 {
    let info = SndInfo { stream, ppid: Ppid(46), ..SndInfo::default() };
    send(fd(ANY), DATA, None, &info).map_or(u64::MAX, |sent| sent as u64)
}

fn macros_send(foreign: &Foreign, stream: u16) -> u64 {
    // SAFETY: the pointer and length are those of a slice.
    let sent = unsafe { (foreign.send_sndinfo)(ANY, DATA.as_ptr().cast(), DATA.len(), stream) };
    u64::try_from(sent).unwrap_or(u64::MAX)
}

fn lksctp_send(foreign: &Foreign, stream: u16) -> u64 {
    let part = libc::iovec { iov_base: DATA.as_ptr().cast_mut().cast(), iov_len: DATA.len() };
    let mut info =
        sys::sctp_sndinfo { snd_sid: stream, snd_flags: 0, snd_ppid: 46_u32.to_be(), snd_context: 0, snd_assoc_id: 0 };
    let (info, length): (*mut c_void, _) = ((&raw mut info).cast(), length_of::<sys::sctp_sndinfo>());
    let (nobody, flags) = (std::ptr::null_mut(), libc::MSG_NOSIGNAL);
    // SAFETY: the arguments have the types of the C function and outlive the call.
    let sent = unsafe {
        (foreign.lksctp.sctp_sendv)(ANY, &raw const part, 1, nobody, 0, info, length, sys::SCTP_SENDV_SNDINFO, flags)
    };
    u64::try_from(sent).unwrap_or(u64::MAX)
}

fn ours_send_three(stream: u16) -> u64 {
    let info = SndInfo { stream, ppid: Ppid(46), ..SndInfo::default() };
    let all = (info, PrInfo::retransmissions(3), AuthInfo(1));
    send(fd(ANY), DATA, None, &all).map_or(u64::MAX, |sent| sent as u64)
}

fn macros_send_three(foreign: &Foreign, stream: u16) -> u64 {
    // SAFETY: the pointer and length are those of a slice.
    let sent = unsafe { (foreign.send_three)(ANY, DATA.as_ptr().cast(), DATA.len(), stream) };
    u64::try_from(sent).unwrap_or(u64::MAX)
}
