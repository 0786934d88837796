//! Compile-time proof that the structs and constants are those of the `libc` crate on the target.
//!
//! Type-checking this module for a target is enough.

use core::ffi::c_int;
use core::mem::{offset_of, transmute};
use core::ptr::null_mut;

macro_rules! structs {
    ($($name:ident { $($field:ident),* })*) => { $(
        const _: () = {
            assert!(size_of::<super::$name>() == size_of::<libc::$name>());
            // musl's header has a narrower length, so its struct needs less alignment.
            assert!(align_of::<super::$name>() >= align_of::<libc::$name>());
            $( assert!(offset_of!(super::$name, $field) == offset_of!(libc::$name, $field)); )*
        };
    )* };
}

// The lengths are checked separately below.
structs! {
    iovec { iov_base, iov_len }
    msghdr { msg_name, msg_namelen, msg_iov, msg_control, msg_flags }
    mmsghdr { msg_hdr, msg_len }
    cmsghdr { cmsg_level, cmsg_type }
    pollfd { fd, events, revents }
}

const _: fn(super::MmsgLen, &mut libc::mmsghdr) = |len, libcs| libcs.msg_len = len;

/// Checks the position of libc's lengths, which may be narrower than ours: it must read the numbers that we write.
const _: () = {
    let ours = super::msghdr {
        msg_name: null_mut(),
        msg_namelen: 0x1234_5678,
        msg_iov: null_mut(),
        msg_iovlen: 0x2345_6789,
        msg_control: null_mut(),
        msg_controllen: 0x3456_789a,
        msg_flags: 0x4567_89ab,
    };
    // SAFETY: of equal size, see above, and integers and pointers only.
    let libcs: libc::msghdr = unsafe { transmute(ours) };
    assert!(libcs.msg_namelen as u64 == 0x1234_5678);
    assert!(libcs.msg_iovlen as u64 == 0x2345_6789);
    assert!(libcs.msg_controllen as u64 == 0x3456_789a);
    assert!(libcs.msg_flags == 0x4567_89ab);

    let ours = super::cmsghdr { cmsg_len: 0x1234_5678, cmsg_level: 0x2345_6789, cmsg_type: 0x3456_789a };
    // SAFETY: of equal size, see above, and integers only.
    let libcs: libc::cmsghdr = unsafe { transmute(ours) };
    assert!(libcs.cmsg_len as u64 == 0x1234_5678);
    assert!(libcs.cmsg_level == 0x2345_6789);
    assert!(libcs.cmsg_type == 0x3456_789a);
};

const _: fn(super::socklen_t) -> libc::socklen_t = |number| number;

macro_rules! numbers {
    ($($name:ident)*) => { $(
        const _: () = assert!(super::$name == libc::$name);
    )* };
}

numbers! {
    SOCK_STREAM SOCK_SEQPACKET SOCK_CLOEXEC SOCK_NONBLOCK
    MSG_EOR MSG_TRUNC MSG_CTRUNC MSG_DONTWAIT MSG_PEEK MSG_NOSIGNAL MSG_CMSG_CLOEXEC MSG_WAITFORONE
    SHUT_RD SHUT_WR SHUT_RDWR
    SO_REUSEADDR SO_SNDBUF SO_RCVBUF SO_SNDTIMEO SO_RCVTIMEO IPPROTO_IPV6 IPV6_V6ONLY SO_ERROR SO_TYPE SO_ACCEPTCONN
    F_SETFD F_GETFL F_SETFL FD_CLOEXEC O_NONBLOCK
    POLLIN POLLOUT
}

cfg_if! {
    if #[cfg(all(test, linux))] {
        const _: () = {
            assert!(super::SO_PEERNAME == libc::SO_PEERNAME);
            assert!(super::EPOLL_CLOEXEC == libc::EPOLL_CLOEXEC && super::EPOLL_CTL_ADD == libc::EPOLL_CTL_ADD);
            assert!(size_of::<super::epoll_event>() == size_of::<libc::epoll_event>());
            // On 32-bit x86 libc packs it as well, which does not change the offsets.
            assert!(align_of::<super::epoll_event>() >= align_of::<libc::epoll_event>());
            assert!(offset_of!(super::epoll_event, data) == offset_of!(libc::epoll_event, u64));
            let edges = libc::EPOLLIN | libc::EPOLLOUT | libc::EPOLLRDHUP | libc::EPOLLET;
            assert!(super::ALL_EDGES == u32::from_ne_bytes(edges.to_ne_bytes()));
        };
    }
}

const _: fn(super::PollLen) -> libc::nfds_t = |number| number;

/// The batch types are those of libc's declarations.
const _: () = {
    type Batch<M, F> = unsafe extern "C" fn(c_int, M, super::BatchLen, F) -> super::BatchResult;

    const fn same<M, F>(_: Batch<M, F>) {}

    same(libc::sendmmsg);
};
