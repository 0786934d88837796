//! The causes of Linux's errors, and the counterparts of its functions.
// Made by `cargo xtask generate` from spec/; do not edit.

use crate::described::{cause, Declared};

/// The general socket calls, and the causes of their errors.
pub(crate) const CALLS: &[(&str, &[Declared])] = &[
    ("getsockopt", &[
        cause("ENOMEM", 12, "no memory is left", "raise memory.max of the cgroup", false, false, false),
    ]),
    ("setsockopt", &[
        cause("ENOMEM", 12, "no memory is left", "raise memory.max of the cgroup", false, false, false),
    ]),
    ("socket", &[
        cause("EPROTONOSUPPORT", 93, "the kernel has no SCTP", "`modprobe sctp`, as root; the module may be in a package of its own (linux-modules-extra-… on Ubuntu, kernel-modules-extra on Fedora, where /etc/modprobe.d/sctp-blacklist.conf has to go as well)", false, false, false),
        cause("ESOCKTNOSUPPORT", 94, "the kernel has no SCTP", "`modprobe sctp`, as root; the module may be in a package of its own (linux-modules-extra-… on Ubuntu, kernel-modules-extra on Fedora, where /etc/modprobe.d/sctp-blacklist.conf has to go as well)", false, false, false),
        cause("EMFILE", 24, "this process has no descriptor left", "close some, or raise RLIMIT_NOFILE", false, false, false),
        cause("ENFILE", 23, "as many files are open as fs.file-max allows, or no memory is left", "raise fs.file-max", false, false, false),
        cause("ENOBUFS", 105, "no memory is left", "raise memory.max of the cgroup", false, false, false),
        cause("ENOMEM", 12, "no memory is left", "raise memory.max of the cgroup", false, false, false),
        cause("EAFNOSUPPORT", 97, "the kernel has no IPv6 (ipv6.disable=1), or this process may not use the family (RestrictAddressFamilies of systemd)", "use `Family::V4`", false, false, false),
    ]),
    ("bind", &[
        cause("EADDRINUSE", 98, "another socket has that port at this address", "if that is an earlier run of this program, set `reuse_address` on both; port 0 picks a free port", false, false, false),
        cause("EADDRINUSE", 98, "the port is 0, and none of net.ipv4.ip_local_port_range is free", "", false, false, false),
        cause("EADDRINUSE", 98, "no memory is left", "raise memory.max of the cgroup", false, false, false),
        cause("EADDRNOTAVAIL", 99, "this machine, or the interface of a link-local address, does not have it", "use one that `ip address` lists", false, false, false),
        cause("EACCES", 13, "ports below net.ipv4.ip_unprivileged_port_start (usually 1024) are reserved for root", "use a higher port, or grant CAP_NET_BIND_SERVICE", false, false, false),
        cause("EINVAL", 22, "the socket is bound already", "`bindx` adds addresses", true, false, false),
        cause("EINVAL", 22, "the address is of the other family: IPv6 on a socket for IPv4, or IPv4 on one with IPV6_V6ONLY", "open the socket for IPv6 and without IPV6_V6ONLY, which takes both", true, false, false),
        cause("ENOMEM", 12, "no memory is left", "raise memory.max of the cgroup", false, false, false),
    ]),
    ("listen", &[
        cause("EINVAL", 22, "the socket is one-to-one and is or was connected, or was peeled off", "listen on another socket", true, false, false),
        cause("EINVAL", 22, "the backlog is 0, which ends listening, and the socket does not listen", "a backlog of 1 or more starts listening", true, false, false),
        cause("EADDRINUSE", 98, "another socket already listens on that port at this address", "", false, false, false),
        cause("EEXIST", 17, "the port is shared (SO_REUSEPORT) with a socket that listens on some of the same addresses and on others", "bind all that share a port to the same addresses", false, false, false),
        cause("EAGAIN", 11, "the socket is not bound, and no port of net.ipv4.ip_local_port_range is free, or no memory is left", "", false, false, false),
        cause("ENOSYS", 38, "the kernel lacks the algorithm of net.sctp.cookie_hmac_alg (up to 6.12 at least; 7.2 has it built in)", "load its module, or set net.sctp.cookie_hmac_alg to one that it has", false, false, false),
        cause("ENOSYS", 38, "no memory is left", "raise memory.max of the cgroup", false, false, false),
    ]),
    ("accept", &[
        cause("EAGAIN", 11, "no peer has connected yet", "wait until the socket is readable", false, false, false),
        cause("EOPNOTSUPP", 95, "the socket is one-to-many, which has no accept", "receive from it, or peel an association off", false, false, false),
        cause("EINVAL", 22, "the socket does not listen, or was shut down", "call `listen` first", false, false, false),
        cause("EMFILE", 24, "this process has no descriptor left", "close some, or raise RLIMIT_NOFILE; the peer stays in the queue", false, false, false),
        cause("ENFILE", 23, "as many files are open as fs.file-max allows, or no memory is left", "raise fs.file-max; the peer stays in the queue", false, false, false),
        cause("ENOMEM", 12, "no memory is left", "raise memory.max of the cgroup", false, false, false),
        cause("EINTR", 4, "a signal came while the call waited", "call again", false, false, false),
    ]),
    ("sendmsg", &[
        cause("EINVAL", 22, "the association has no such stream", "`Status::outbound_streams` says how many it has; SCTP_INITMSG asks for more beforehand, SCTP_ADD_STREAMS later", true, false, false),
        cause("EINVAL", 22, "`SndFlags::ABORT` or `EOF` on a one-to-one socket", "use `abort` or `shutdown`", true, false, false),
        cause("EINVAL", 22, "`EOF` or `ABORT` to a peer without an association", "", true, false, false),
        cause("EINVAL", 22, "the kernel does not know a flag", "", true, false, false),
        cause("EINVAL", 22, "the kernel does not know the policy of partial reliability", "", true, false, false),
        cause("EINVAL", 22, "the association has no such key (`AuthInfo`), and its peer wants DATA authenticated", "", true, false, false),
        cause("EINVAL", 22, "the address is of the other family (IPv6 on a socket for IPv4, IPv4 on one with IPV6_V6ONLY), or cannot be a peer's (any, broadcast, multicast), or is link-local without an interface", "set `SocketAddrV6::scope_id` to the interface's index", true, false, false),
        cause("EMSGSIZE", 90, "the message is longer than the send buffer, or than a packet while SCTP_DISABLE_FRAGMENTS is on", "raise SO_SNDBUF, up to net.core.wmem_max", false, false, false),
        cause("ENOBUFS", 105, "the ancillary messages are longer than net.core.optmem_max, or no memory is left", "send fewer of them, or raise net.core.optmem_max", false, false, false),
        cause("ENOMEM", 12, "no memory is left", "raise memory.max of the cgroup", false, false, false),
        cause("ENOMEM", 12, "the ancillary messages of a 32-bit program on a 64-bit kernel are longer than net.core.optmem_max", "send fewer of them, or raise net.core.optmem_max", false, false, false),
        cause("EAGAIN", 11, "the send buffer is full, or SO_SNDTIMEO ran out", "wait until the socket is writable", false, false, false),
        cause("EAGAIN", 11, "the socket is not bound, and no port of net.ipv4.ip_local_port_range is free, or no memory is left", "", false, false, false),
        cause("ESRCH", 3, "the association ended while the call waited for room in the send buffer", "", false, false, false),
        cause("ESRCH", 3, "interleaving is on, and the association that the message starts is not set up: it was refused, a signal came, or SO_SNDTIMEO ran out; sending waits for it even on a non-blocking socket", "`connect` first", false, false, false),
        cause("EINTR", 4, "a signal came while the call waited for room in the send buffer", "call again: nothing was sent", false, false, false),
        cause("EPIPE", 32, "there is no such association: it has ended, or was never set up; the one-to-one socket is not connected yet, or listens; a one-to-many socket was given neither an address nor an id; or the association was shut down, or peeled off, while the call waited for room in the send buffer", "", false, false, false),
        cause("ESHUTDOWN", 108, "the association is being shut down, and takes no more messages", "", false, false, false),
        cause("EADDRNOTAVAIL", 99, "the one-to-one socket is connected to a peer without that address, or the association with it was peeled off", "give no address, or send on the other socket", false, false, false),
        cause("EADDRNOTAVAIL", 99, "`DstAddrV4` or `DstAddrV6` names an address that was named before, or to which the message is sent", "name each once", false, false, false),
        cause("EACCES", 13, "the message would start an association from a port below net.ipv4.ip_unprivileged_port_start, and the process has lost that privilege", "keep CAP_NET_BIND_SERVICE, or use a higher port", false, false, false),
        cause("EISCONN", 106, "`DstAddrV4` or `DstAddrV6` names an address of a peer that the socket has an association with", "send to that association", false, false, false),
        cause("EALREADY", 114, "`DstAddrV4` or `DstAddrV6` names an address of a peer with which an association is being set up", "wait until it is set up, and send to it", false, false, false),
        cause("ENETUNREACH", 101, "the message would start an association, and no address of the socket can reach that peer, such as 127.0.0.1 for another machine", "bind to an address of the same scope, or to none; net.sctp.addr_scope_policy=0 turns this check off", false, false, false),
        cause("ECONNRESET", 104, "the peer aborted the association", "", false, false, false),
        cause("ECONNABORTED", 103, "this side aborted the association", "", false, false, false),
        cause("ECONNREFUSED", 111, "no socket of the peer has that port, or the queue of its `listen` is full", "", false, false, false),
        cause("ETIMEDOUT", 110, "the peer no longer answers, or never did", "", false, false, false),
    ]),
    ("recvmsg", &[
        cause("EAGAIN", 11, "nothing has arrived yet, or SO_RCVTIMEO ran out", "wait until the socket is readable", false, false, false),
        cause("EINTR", 4, "a signal came while the call waited", "call again", false, false, false),
        cause("ENOTCONN", 107, "the socket has no association and does not listen, or is one-to-one and listens", "connect it; on a listening socket, call `accept`", false, false, false),
        cause("ECONNRESET", 104, "the peer aborted the association", "", false, false, false),
        cause("ECONNABORTED", 103, "this side aborted the association", "", false, false, false),
        cause("ECONNREFUSED", 111, "no socket of the peer has that port, or the queue of its `listen` is full", "", false, false, false),
        cause("ETIMEDOUT", 110, "no address of the peer answers, or there is no route to it", "", false, false, false),
    ]),
    ("shutdown", &[
        cause("ENOTCONN", 107, "no association was set up, or the socket is one-to-many and does not listen", "a one-to-many socket sends `SndFlags::EOF` to the association", false, false, false),
        cause("EOPNOTSUPP", 95, "`Read` or `Both` on a one-to-many socket that listens, which cannot listen again after that", "a backlog of 0 ends listening; `SndFlags::EOF` ends an association", false, false, false),
    ]),
    ("getpeername", &[
        cause("ENOTCONN", 107, "no association was set up, or the socket is one-to-many, unless it listens and has connected", "`getpaddrs` lists those of an association", false, false, false),
    ]),
    ("sctp_peeloff", &[
    ]),
];

/// What the library refuses before the call: the call, the field, and the reason.
pub(crate) const REFUSED: &[(&str, &str, &str)] = &[
    ("sendmsg", "flags", "`EOF` with a message"),
    ("sendmsg", "flags", "`ADDR_OVER` without an address"),
];

/// All C functions, each with its counterpart in Rust.
pub(crate) const FUNCTIONS: &[(&str, &str)] = &[
    ("sctp_bindx", "sctp_opts::functions::bindx"),
    ("sctp_connectx", "sctp_opts::functions::connectx"),
    ("sctp_peeloff", "sctp_opts::functions::peeloff"),
    ("sctp_peeloff_flags", "sctp_opts::functions::peeloff_flags"),
    ("sctp_getpaddrs", "sctp_opts::functions::getpaddrs"),
    ("sctp_freepaddrs", "sctp_opts::functions::AddrRoom"),
    ("sctp_getladdrs", "sctp_opts::functions::getladdrs"),
    ("sctp_freeladdrs", "sctp_opts::functions::AddrRoom"),
    ("sctp_getaddrlen", "std::net::SocketAddr"),
    ("sctp_getassocid", "sctp_opts::functions::getassocid"),
    ("sctp_opt_info", "sctp_opts::get"),
    ("sctp_sendv", "sctp_opts::send"),
    ("sctp_sendmsg", "sctp_opts::send"),
    ("sctp_send", "sctp_opts::send"),
    ("sctp_sendx", "sctp_opts::functions::sendx"),
    ("sctp_sendmsgx", "sctp_opts::functions::sendx"),
    ("sctp_recvv", "sctp_opts::receive"),
    ("sctp_recvmsg", "sctp_opts::receive"),
];

/// All counterparts exist.
#[allow(unused_imports)]
mod counterparts {
    use sctp_opts::functions::AddrRoom as _;
    use sctp_opts::functions::bindx as _;
    use sctp_opts::functions::connectx as _;
    use sctp_opts::functions::getassocid as _;
    use sctp_opts::functions::getladdrs as _;
    use sctp_opts::functions::getpaddrs as _;
    use sctp_opts::functions::peeloff as _;
    use sctp_opts::functions::peeloff_flags as _;
    use sctp_opts::functions::sendx as _;
    use sctp_opts::get as _;
    use sctp_opts::receive as _;
    use sctp_opts::send as _;
    use std::net::SocketAddr as _;
}
