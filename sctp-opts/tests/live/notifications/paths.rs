//! Notifications of the peer's addresses: added, removed, failed and recovered.

use std::ffi::{CStr, CString};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::os::fd::AsRawFd as _;
use std::time::Duration;

use sctp_opts::functions::{bindx, Bindx};
use sctp_opts::options::{self as o, AddrChangeState as State, NotificationType as Of, SnError};
use sctp_opts::{send, set, Future, OneToOne};

use super::{await_notification, id, pick, subscribe};
use crate::common::{deaf, loopback, sctp, socket, Abilities, Family, Pair, Socket, Style, MS};
use crate::fields::same;

/// A removable address of this machine, on an interface that drops all packets.
pub(crate) struct Alias(CString, pub(crate) Ipv4Addr);

impl Alias {
    /// `None` without root, or without the interface.
    pub(crate) fn new(name: &str, address: Ipv4Addr) -> Option<Alias> {
        let alias = Alias(CString::new(name).unwrap(), address);
        // Otherwise the kernel removes all later aliases with the first one, of which they are secondary addresses.
        let device = name.split(':').next()?;
        std::fs::write(format!("/proc/sys/net/ipv4/conf/{device}/promote_secondaries"), "1").ok()?;
        alias.add().then_some(alias)
    }

    fn add(&self) -> bool {
        request(&self.0, SET_ADDRESS, |request| {
            let data = self.1.octets().map(|octet| libc::c_char::from_ne_bytes([octet]));
            request.ifr_ifru.ifru_addr.sa_family = libc::AF_INET.try_into().unwrap();
            // SAFETY: any bytes are a valid `sockaddr`.
            unsafe { request.ifr_ifru.ifru_addr.sa_data[2..6].copy_from_slice(&data) };
        })
    }

    /// Removes the address: setting an alias down deletes it.
    pub(crate) fn remove(&self) {
        assert!(request(&self.0, SET_FLAGS, |_| {}));
    }
}

impl Drop for Alias {
    fn drop(&mut self) {
        request(&self.0, SET_FLAGS, |_| {});
    }
}

/// An `ioctl` about an interface.
fn request(interface: &CStr, number: u64, fill: impl FnOnce(&mut libc::ifreq)) -> bool {
    let udp = std::net::UdpSocket::bind("0.0.0.0:0").unwrap();
    // SAFETY: integers and arrays of them.
    let mut request: libc::ifreq = unsafe { std::mem::zeroed() };
    for (to, from) in request.ifr_name.iter_mut().zip(interface.to_bytes()) {
        *to = (*from).try_into().unwrap();
    }
    fill(&mut request);
    // C libraries declare it with different types.
    #[allow(clippy::useless_conversion)]
    let number = number.try_into().unwrap();
    // SAFETY: the kernel reads an `ifreq`.
    unsafe { libc::ioctl(udp.as_raw_fd(), number, &raw const request) == 0 }
}

/// Gives this thread a network namespace of its own, in which loopback works; false without root.
pub(crate) fn own_network() -> bool {
    // SAFETY: numbers only.
    let own = unsafe { libc::unshare(libc::CLONE_NEWNET) } == 0;
    // The kernel adds 127.0.0.1.
    let up = |request: &mut libc::ifreq| request.ifr_ifru.ifru_flags = libc::IFF_UP.try_into().unwrap();
    let own = own && request(c"lo", SET_FLAGS, up);
    if !own {
        println!("skipped: it needs a network namespace, and to be root");
    }
    own
}

pub(crate) fn alias(name: &str, last: u8) -> Option<Alias> {
    let alias = sctp().then(|| Alias::new(name, Ipv4Addr::new(10, 9, 0, last))).flatten();
    if alias.is_none() {
        println!("skipped: it needs the interfaces of `cargo xtask kernel`, and to be root");
    }
    alias
}

// As wide as a pointer.
#[allow(clippy::unnecessary_cast)]
const SET_ADDRESS: u64 = libc::SIOCSIFADDR as u64;
#[allow(clippy::unnecessary_cast)]
const SET_FLAGS: u64 = libc::SIOCSIFFLAGS as u64;

/// Short timeouts, but long enough for late answers.
pub(crate) const QUICK: o::RtoInfo = {
    let short = Duration::from_millis(120);
    o::RtoInfo { initial: short, min: short, max: Duration::from_millis(240) }
};

/// Short timeouts, and all notifications.
pub(crate) fn ready(socket: &Socket) {
    subscribe(socket, &[Of::PeerAddrChange, Of::AssocChange]);
    set(socket, Future, &QUICK).unwrap();
    let impatient = o::PeerAddrParams {
        hb_interval: MS(10),
        path_max_retrans: 2,
        flags: o::SppFlags::HB_ENABLE,
        ..o::PeerAddrParams::default()
    };
    set(socket, Future, &impatient).unwrap();
    set(socket, Future, &o::ExposePotentiallyFailedState(o::PotentiallyFailedExposure::Enable)).unwrap();
}

/// The next notification about this address.
#[track_caller]
fn next(pair: &Pair, ip: impl Into<IpAddr>, state: State, error: SnError) {
    let address = SocketAddr::new(ip.into(), pair.peer.port());
    await_notification(&pair.client, &format!("{address} {state:?}"), |n| match n {
        sctp_opts::notifications::Notification::PeerAddrChange(n) if (n.address, n.state) == (address, state) => {
            same!(n, { address: address, state: state, error: error, assoc_id: id(pair.id) });
            Some(())
        }
        _ => None,
    });
}

#[test]
fn a_path_fails_and_recovers() {
    let Some(alias) = alias("dummy0:7", 77) else { return };
    let can = Abilities { multihomed: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, ready);
    next(&pair, alias.1, State::Confirmed, SnError::HeartbeatSuccess);
    alias.remove();
    next(&pair, alias.1, State::PotentiallyFailed, SnError::FailedThreshold);
    next(&pair, alias.1, State::Unreachable, SnError::FailedThreshold);
    assert!(alias.add());
    next(&pair, alias.1, State::Available, SnError::HeartbeatSuccess);
}

/// A late acknowledgement of data makes a failed path available again.
#[test]
fn a_path_recovers_with_an_acknowledgement() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        ready(socket);
        let off = o::PeerAddrParams { flags: o::SppFlags::HB_DISABLE, ..o::PeerAddrParams::default() };
        set(socket, Future, &off).unwrap();
        set(socket, Future, &o::AssocInfo { max_retrans: 60_000, ..o::AssocInfo::default() }).unwrap();
    });
    deaf(&pair.server);
    send(&pair.client, b"late", None, &()).unwrap();
    next(&pair, Ipv4Addr::LOCALHOST, State::PotentiallyFailed, SnError::FailedThreshold);
    next(&pair, Ipv4Addr::LOCALHOST, State::Unreachable, SnError::FailedThreshold);
    pair.server.detach_filter().unwrap();
    next(&pair, Ipv4Addr::LOCALHOST, State::Available, SnError::ReceivedSack);
}

#[test]
fn an_association_is_lost_with_its_only_path() {
    let Some(alias) = alias("dummy0:8", 78) else { return };
    let (listener, client) = (socket(Style::One, Family::V4), socket(Style::One, Family::V4));
    ready(&client);
    let limit = o::AssocInfo { max_retrans: 3, ..o::AssocInfo::default() };
    set(&client, Future, &limit).unwrap();
    listener.bind(&SocketAddr::from((alias.1, 0)).into()).unwrap();
    listener.listen(1).unwrap();
    let pair = Pair::over(client, listener);
    alias.remove();
    send(&pair.client, b"not acknowledged", None, &()).unwrap();
    await_notification(
        &pair.client,
        "the lost association",
        pick!(AssocChange(n) if n.state == o::AssocChangeState::CommLost => {
            same!(n, {
                state: o::AssocChangeState::CommLost,
                error: o::ErrorCause::NoError,
                outbound_streams: 0,
                inbound_streams: 0,
                assoc_id: id(pair.id),
                info: [],
            });
        }),
    );
}

#[test]
fn the_peer_changes_its_addresses() {
    if !sctp() {
        return;
    }
    let can = Abilities { auth: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        ready(socket);
        // Address changes must be authenticated.
        for chunk in [o::ChunkType::Asconf, o::ChunkType::AsconfAck] {
            set(socket, sctp_opts::Socket, &o::AuthChunk(chunk)).unwrap();
        }
    });
    // An accepted socket does not inherit this; without it, the kernel does not inform the peer.
    set(&pair.server, Future, &o::AsconfSupported(true)).unwrap();
    let second = Ipv4Addr::new(127, 0, 0, 2);
    let at = SocketAddr::from((second, pair.peer.port()));
    bindx(&pair.server, [at], Bindx::Add).unwrap();
    // The error number is 0, as described: it has no meaning here.
    let none = SnError::from_number(0);
    next(&pair, second, State::Added, none);
    next(&pair, second, State::Confirmed, SnError::HeartbeatSuccess);
    set(&pair.server, OneToOne, &o::SetPeerPrimaryAddr(at)).unwrap();
    next(&pair, second, State::MadePrimary, none);
    set(&pair.server, OneToOne, &o::SetPeerPrimaryAddr(SocketAddr::new(loopback(Family::V4).ip(), at.port()))).unwrap();
    next(&pair, Ipv4Addr::LOCALHOST, State::MadePrimary, none);
    bindx(&pair.server, [at], Bindx::Remove).unwrap();
    next(&pair, second, State::Removed, none);
}
