//! The functions return the same results as libsctp's.

use std::ffi::{c_int, c_void, CStr};
use std::mem::transmute;
use std::net::SocketAddr;
use std::os::fd::AsRawFd as _;

use sctp_opts::functions::{bindx, connectx, getladdrs, getpaddrs, peeloff, AddrRoom, Bindx};
use sctp_opts::options::{DefaultSendParam, Status};
use sctp_opts::{get, set, Future, OneToOne};

use crate::common::{sctp, socket, Family, Pair, Socket, Style, STYLES};
use crate::functions::{at, listener, port};

const DEFAULT_SEND_PARAM: u32 = 10;

type Bind = unsafe extern "C" fn(c_int, *const c_void, c_int, c_int) -> c_int;
type Connect = unsafe extern "C" fn(c_int, *const c_void, c_int, *mut i32) -> c_int;
type List = unsafe extern "C" fn(c_int, i32, *mut *mut c_void) -> c_int;
type Free = unsafe extern "C" fn(*mut c_void) -> c_int;
type Peel = unsafe extern "C" fn(c_int, i32) -> c_int;
type OptInfo = unsafe extern "C" fn(c_int, i32, c_int, *mut c_void, *mut u32) -> c_int;
type AddrLen = unsafe extern "C" fn(libc::sa_family_t) -> c_int;

/// libsctp's functions, looked up at run time, so that building does not need the library.
struct LibSctp {
    bindx: Bind,
    connectx: Connect,
    getpaddrs: List,
    getladdrs: List,
    free: Free,
    peeloff: Peel,
    opt_info: OptInfo,
    getaddrlen: AddrLen,
}

/// The library's function, or null if it does not export it.
fn exported(name: &CStr, version: Option<&CStr>) -> *mut c_void {
    // SAFETY: the library has no constructors.
    let library = unsafe { libc::dlopen(c"libsctp.so.1".as_ptr(), libc::RTLD_NOW) };
    assert!(!library.is_null(), "libsctp.so.1 is missing: install the package libsctp1");
    match version {
        // SAFETY: the library stays loaded.
        Some(version) => unsafe { libc::dlvsym(library, name.as_ptr(), version.as_ptr()) },
        // SAFETY: the library stays loaded.
        None => unsafe { libc::dlsym(library, name.as_ptr()) },
    }
}

impl LibSctp {
    fn new() -> LibSctp {
        let find = |name: &CStr, version: &CStr| {
            let found = exported(name, Some(version));
            assert!(!found.is_null(), "{name:?}");
            found
        };
        macro_rules! function {
            ($name:literal $version:literal: $prototype:ty) => {
                // SAFETY: the prototype in netinet/sctp.h.
                unsafe { transmute::<*mut c_void, $prototype>(find($name, $version)) }
            };
        }
        LibSctp {
            bindx: function!(c"sctp_bindx" c"VERS_1": Bind),
            // There are three versions; this one has the parameter for the id.
            connectx: function!(c"sctp_connectx" c"VERS_3": Connect),
            getpaddrs: function!(c"sctp_getpaddrs" c"VERS_1": List),
            getladdrs: function!(c"sctp_getladdrs" c"VERS_1": List),
            free: function!(c"sctp_freepaddrs" c"VERS_1": Free),
            peeloff: function!(c"sctp_peeloff" c"VERS_1": Peel),
            opt_info: function!(c"sctp_opt_info" c"VERS_1": OptInfo),
            getaddrlen: function!(c"sctp_getaddrlen" c"VERS_1": AddrLen),
        }
    }

    fn bindx(&self, socket: &Socket, addresses: &[SocketAddr], what: Bindx) -> Result<(), Option<i32>> {
        let bytes = packed(addresses);
        let flag = if what == Bindx::Add { 1 } else { 2 };
        // SAFETY: `bytes` are `count` addresses, each of its family's length.
        result(unsafe { (self.bindx)(socket.as_raw_fd(), bytes.as_ptr().cast(), count(addresses), flag) }).map(|_| ())
    }

    fn connectx(&self, socket: &Socket, addresses: &[SocketAddr]) -> (Result<(), Option<i32>>, i32) {
        let (bytes, mut id) = (packed(addresses), 0);
        let (start, count) = (bytes.as_ptr().cast(), count(addresses));
        // SAFETY: `start` points to `count` addresses, each of its family's length; `id` may be written to.
        let done = result(unsafe { (self.connectx)(socket.as_raw_fd(), start, count, &raw mut id) });
        (done.map(|_| ()), id)
    }

    fn addresses(&self, which: List, socket: &Socket, id: i32) -> Result<Vec<SocketAddr>, Option<i32>> {
        let mut place = std::ptr::null_mut();
        // SAFETY: `place` may be written to.
        let count = result(unsafe { which(socket.as_raw_fd(), id, &raw mut place) })?;
        let mut at = place.cast::<u8>().cast_const();
        let mut list = Vec::new();
        for _ in 0..count {
            // SAFETY: `at` points to a `sockaddr_in` or `sockaddr_in6`, according to its family.
            let (address, length) = unsafe { socket_address(at) };
            list.push(address);
            // SAFETY: the next address, or the end of the list, follows immediately.
            at = unsafe { at.add(length) };
        }
        if count > 0 {
            // SAFETY: the library allocated the list, and it is no longer used.
            unsafe { (self.free)(place) };
        }
        Ok(list)
    }
}

/// Removes the scope id that Linux adds to addresses that need none.
fn meant(mut address: SocketAddr) -> SocketAddr {
    if let SocketAddr::V6(v6) = &mut address {
        if !v6.ip().is_unicast_link_local() {
            v6.set_scope_id(0);
        }
    }
    address
}

fn count(addresses: &[SocketAddr]) -> c_int {
    addresses.len().try_into().unwrap()
}

fn result(number: c_int) -> Result<c_int, Option<i32>> {
    if number < 0 {
        Err(std::io::Error::last_os_error().raw_os_error())
    } else {
        Ok(number)
    }
}

fn packed(addresses: &[SocketAddr]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for address in addresses {
        let address = socket2::SockAddr::from(*address);
        // SAFETY: the address has `len` bytes.
        bytes.extend(unsafe { std::slice::from_raw_parts(address.as_ptr().cast::<u8>(), address.len() as usize) });
    }
    bytes
}

/// # Safety
///
/// `at` must point to a complete address.
unsafe fn socket_address(at: *const u8) -> (SocketAddr, usize) {
    // SAFETY: every address starts with its family.
    let family = unsafe { at.cast::<u16>().read_unaligned() };
    let length = if c_int::from(family) == libc::AF_INET { 16 } else { 28 };
    let mut storage = socket2::SockAddrStorage::zeroed();
    // SAFETY: the storage has room for any address, and the address is complete.
    unsafe { std::ptr::copy_nonoverlapping(at, (&raw mut storage).cast::<u8>(), length) };
    // SAFETY: the storage contains an address of this length.
    let address = unsafe { socket2::SockAddr::new(storage, length.try_into().unwrap()) };
    (address.as_socket().expect("IPv4 or IPv6"), length)
}

fn ours<T>(result: Result<T, sctp_opts::Error>) -> Result<T, Option<i32>> {
    result.map_err(|error| number(&error))
}

/// The error number; errors detected before the call map to the kernel's.
fn number(error: &sctp_opts::Error) -> Option<i32> {
    match error.kind() {
        sctp_opts::Kind::BadValue { .. } => Some(libc::EINVAL),
        _ => error.raw_os_error(),
    }
}

/// Two identically bound sockets, one for each side of the comparison.
fn twins(style: Style, family: Family) -> [Socket; 2] {
    [socket(style, family), socket(style, family)]
}

fn ips(list: impl Iterator<Item = SocketAddr>) -> Vec<std::net::IpAddr> {
    list.map(|address| address.ip()).collect()
}

#[test]
fn bindx_and_lists_of_addresses_are_the_same() {
    if !sctp() {
        return;
    }
    let lib = LibSctp::new();
    let lists: [(Family, &[&str]); 7] = [
        (Family::V4, &["127.0.0.1"]),
        (Family::V4, &["127.0.0.1", "127.0.0.2"]),
        (Family::V4, &["127.0.0.1", "192.0.2.77"]),
        (Family::V4, &["127.0.0.1", "::1"]),
        (Family::V6, &["::1", "127.0.0.1", "fd09:2::1"]),
        (Family::V6, &["::"]),
        (Family::V4, &["127.0.0.1", "127.0.0.1"]),
    ];
    for style in STYLES {
        for (family, list) in lists {
            let list: Vec<SocketAddr> = list.iter().map(|ip| at(ip, 0)).collect();
            let [mine, theirs] = twins(style, family);
            let added = ours(bindx(&mine, &list, Bindx::Add));
            assert_eq!(added, lib.bindx(&theirs, &list, Bindx::Add), "{list:?}");
            // Linux rejects a duplicate address, but is bound to it nevertheless.
            if list.len() > 1 && list[0] == list[1] {
                continue;
            }
            let mut room = AddrRoom::<64>::new();
            let bound = ours(getladdrs(&mine, Future, &mut room)).map(ips);
            assert_eq!(bound, lib.addresses(lib.getladdrs, &theirs, 0).map(|list| ips(list.into_iter())), "{list:?}");
            // Both functions on the same socket.
            assert_eq!(
                ours(getladdrs(&mine, Future, &mut room)).map(Vec::from_iter),
                lib.addresses(lib.getladdrs, &mine, 0).map(|list| list.into_iter().map(meant).collect())
            );
            if added.is_ok() {
                let removal = |socket: &Socket, i: usize| [SocketAddr::new(list[i].ip(), port(socket))];
                for i in (0..list.len()).rev() {
                    assert_eq!(
                        ours(bindx(&mine, removal(&mine, i), Bindx::Remove)),
                        lib.bindx(&theirs, &removal(&theirs, i), Bindx::Remove),
                        "{list:?} without {i}"
                    );
                }
            }
        }
    }
}

#[test]
fn connectx_and_the_peers_addresses_are_the_same() {
    if !sctp() {
        return;
    }
    let lib = LibSctp::new();
    for style in STYLES {
        let (_listener, port) = listener(style, Family::V4, &["127.0.0.1", "127.0.0.2"]);
        let lists: [&[SocketAddr]; 6] = [
            &[at("127.0.0.1", port)],
            &[at("127.0.0.2", port), at("127.0.0.1", port)],
            &[at("127.0.0.1", port), at("127.0.0.2", port + 1)],
            &[at("::1", port)],
            &[at("127.0.0.1", 9)],
            &[at("224.0.0.1", port)],
        ];
        for list in lists {
            for nonblocking in [false, true] {
                let [mine, theirs] = twins(style, Family::V4);
                mine.set_nonblocking(nonblocking).unwrap();
                theirs.set_nonblocking(nonblocking).unwrap();
                let (done, id) = lib.connectx(&theirs, list);
                match connectx(&mine, list) {
                    Ok(started) => {
                        let expected = if started.in_progress { Err(Some(libc::EINPROGRESS)) } else { Ok(()) };
                        assert_eq!((done, id != 0), (expected, true), "{list:?}");
                        assert_ne!(i32::from(started.assoc_id), 0);
                        let mut room = AddrRoom::<8>::new();
                        let peers = ours(getpaddrs(&mine, started.assoc_id, &mut room)).map(Vec::from_iter);
                        if !nonblocking {
                            assert_eq!(peers, lib.addresses(lib.getpaddrs, &theirs, id), "{list:?}");
                            assert_eq!(peers, lib.addresses(lib.getpaddrs, &mine, started.assoc_id.into()));
                        }
                    }
                    Err(error) => assert_eq!(done, Err(number(&error)), "{list:?}"),
                }
                if !nonblocking {
                    let again = ours(connectx(&mine, list)).map(|_| ());
                    assert_eq!(again, lib.connectx(&theirs, list).0, "{list:?} again");
                }
            }
        }
    }
}

#[test]
fn peeloff_is_the_same() {
    if !sctp() {
        return;
    }
    let lib = LibSctp::new();
    let (mine, theirs) = (Pair::new(Style::Many, Family::V4), Pair::new(Style::Many, Family::V4));
    let own = peeloff(&mine.client, mine.id).unwrap();
    // SAFETY: numbers only.
    let number = result(unsafe { (lib.peeloff)(theirs.client.as_raw_fd(), theirs.id.into()) }).unwrap();
    // SAFETY: the descriptor is new, and nothing else owns it.
    let other = unsafe { <std::os::fd::OwnedFd as std::os::fd::FromRawFd>::from_raw_fd(number) };
    let state = |socket: &std::os::fd::OwnedFd| {
        let status = get::<Status>(socket, OneToOne).unwrap();
        (status.state, status.inbound_streams, status.outbound_streams)
    };
    assert_eq!(state(&own), state(&other));
    for wrong in [mine.id, sctp_opts::AssocId::new(4711)] {
        // SAFETY: numbers only.
        let theirs = result(unsafe { (lib.peeloff)(mine.client.as_raw_fd(), wrong.into()) });
        assert_eq!(ours(peeloff(&mine.client, wrong)).map(|_| ()), theirs.map(|_| ()));
    }
}

/// The first version has no parameter for the id, and in the others it may be null.
#[test]
fn connectx_has_three_versions() {
    type First = unsafe extern "C" fn(c_int, *const c_void, c_int) -> c_int;
    if !sctp() {
        return;
    }
    let lib = LibSctp::new();
    let (_listener, port) = listener(Style::One, Family::V4, &["127.0.0.1"]);
    let to = packed(&[at("127.0.0.1", port)]);
    let clients = [(); 3].map(|()| socket(Style::One, Family::V4));
    let first = exported(c"sctp_connectx", Some(c"VERS_1"));
    // SAFETY: its prototype in the first version.
    let first = unsafe { transmute::<*mut c_void, First>(first) };
    // SAFETY: one address.
    assert_eq!(result(unsafe { first(clients[0].as_raw_fd(), to.as_ptr().cast(), 1) }), Ok(0));
    let second = exported(c"sctp_connectx", Some(c"VERS_2"));
    assert!(!second.is_null());
    // SAFETY: its prototype in the later versions.
    let second = unsafe { transmute::<*mut c_void, Connect>(second) };
    for (client, connect) in clients[1..].iter().zip([second, lib.connectx]) {
        // SAFETY: one address, and no id.
        let done = unsafe { connect(client.as_raw_fd(), to.as_ptr().cast(), 1, std::ptr::null_mut()) };
        assert_eq!(result(done), Ok(0));
    }
}

#[test]
fn peeloff_flags_is_not_exported() {
    if sctp() {
        assert!(exported(c"sctp_peeloff_flags", None).is_null());
        assert!(!exported(c"sctp_peeloff", None).is_null());
    }
}

#[test]
fn lists_of_addresses_are_freed_with_0() {
    if !sctp() {
        return;
    }
    let (lib, pair) = (LibSctp::new(), Pair::new(Style::Many, Family::V4));
    for (list, free) in [(lib.getpaddrs, c"sctp_freepaddrs"), (lib.getladdrs, c"sctp_freeladdrs")] {
        let mut place = std::ptr::null_mut();
        // SAFETY: `place` may be written to.
        let count = result(unsafe { list(pair.client.as_raw_fd(), pair.id.into(), &raw mut place) }).unwrap();
        assert!(count > 0);
        // SAFETY: the prototype in netinet/sctp.h.
        let free = unsafe { transmute::<*mut c_void, Free>(exported(free, None)) };
        // SAFETY: the library allocated the list, and it is no longer used.
        assert_eq!(unsafe { free(place) }, 0);
    }
}

/// The options that it supports, and where it writes the id.
#[test]
fn sctp_opt_info_knows_17_options() {
    if !sctp() {
        return;
    }
    let (lib, pair) = (LibSctp::new(), Pair::new(Style::Many, Family::V4));
    let ask = |id: i32, option: u32, room: &mut [u32; 128]| {
        let mut length = 512;
        let (option, room) = (option.try_into().unwrap(), room.as_mut_ptr().cast());
        // SAFETY: `room` has `length` bytes, which may be written to.
        unsafe { (lib.opt_info)(pair.client.as_raw_fd(), id, option, room, &raw mut length) }
    };
    let known = (0..200).filter(|option| ask(pair.id.into(), *option, &mut [0; 128]) != libc::ENOTSUP).count();
    assert_eq!(known, 17);
    // The id belongs at the end of this struct, not at its start.
    set(&pair.client, pair.id, &DefaultSendParam { context: 77, ..DefaultSendParam::default() }).unwrap();
    let context = |id_inside: u32| {
        let mut param = [0; 128];
        param[7] = id_inside;
        assert_eq!(ask(pair.id.into(), DEFAULT_SEND_PARAM, &mut param), 0);
        param[3]
    };
    assert_eq!((context(0), context(u32::from(pair.id))), (0, 77));
}

#[test]
fn sctp_getaddrlen_knows_two_families() {
    if sctp() {
        let lib = LibSctp::new();
        let families = [libc::AF_INET, libc::AF_INET6, libc::AF_UNSPEC, libc::AF_UNIX];
        // SAFETY: numbers only.
        let lengths = families.map(|family| unsafe { (lib.getaddrlen)(family.try_into().unwrap()) });
        assert_eq!(lengths, [16, 28, 0, 0]);
    }
}
