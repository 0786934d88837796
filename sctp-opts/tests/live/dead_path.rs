//! Behaviour that only shows when packets are lost: unanswered requests, potentially failed paths.

use std::net::SocketAddr;
use std::time::Duration;

use sctp_opts::options as o;
use sctp_opts::{get, set, Future, OneToOne};

use crate::common::{eventually, sctp, socket, Abilities, Family, Pair, Style};
use crate::described::OPTIONS;
use crate::described::{explained, outcome};
use crate::notifications::paths::QUICK;

/// The causes of errors that are provoked here.
pub(crate) const PROVOKED: &[(&str, &str, &str)] = &[
    ("SCTP_GET_PEER_ADDR_INFO", "get", "EACCES"),
    ("SCTP_RESET_STREAMS", "set", "EINPROGRESS"),
    ("SCTP_RESET_ASSOC", "set", "EINPROGRESS"),
    ("SCTP_ADD_STREAMS", "set", "EINPROGRESS"),
];

/// An address of the guest's dummy1, which no other test uses.
const DOOMED: [u16; 8] = [0xfd09, 1, 0, 0, 0, 0, 0, 1];
const SWITCH: &str = "/proc/sys/net/ipv6/conf/dummy1/disable_ipv6";

/// An association over the address that will be removed.
fn doomed_pair() -> Pair {
    let able = |socket: &crate::common::Socket| {
        set(socket, Future, &o::ReconfigSupported(true)).unwrap();
        set(socket, Future, &o::EnableStreamReset(o::StreamResetSupport::from_bits(7))).unwrap();
    };
    let (listener, client) = (socket(Style::One, Family::V6), socket(Style::One, Family::V6));
    able(&listener);
    able(&client);
    listener.bind(&SocketAddr::from((DOOMED, 0)).into()).unwrap();
    listener.listen(1).unwrap();
    Pair::over(client, listener)
}

fn assert_error(option: &str, errno: &str, result: Result<(), sctp_opts::Error>) {
    let option = OPTIONS.iter().find(|known| known.name == option).expect("described");
    let cause = option.causes.iter().find(|cause| cause.errno == errno).expect("declared");
    let error = result.expect_err(option.name);
    explained(&error, cause).unwrap();
}

#[test]
fn on_a_path_that_drops_all_packets() {
    if !sctp() {
        return;
    }
    let there = std::net::UdpSocket::bind(SocketAddr::from((DOOMED, 0))).is_ok();
    if !there || std::fs::OpenOptions::new().write(true).open(SWITCH).is_err() {
        println!("skipped: it needs the addresses of `cargo xtask kernel`, and to be root");
        return;
    }
    let (streams, whole, more) = (doomed_pair(), doomed_pair(), doomed_pair());
    let can = Abilities { multihomed: true, ..Abilities::default() };
    let several = Pair::with(Style::One, Family::V6, can, |_| {});
    let mut doomed = several.peer;
    doomed.set_ip(DOOMED.into());
    let path = (OneToOne, doomed);
    let ms = Duration::from_millis;
    set(&several.client, OneToOne, &QUICK).unwrap();
    let patient = o::PeerAddrParams {
        hb_interval: ms(10),
        path_max_retrans: 60_000,
        flags: o::SppFlags::HB_ENABLE,
        ..Default::default()
    };
    set(&several.client, path, &patient).unwrap();
    set(&several.client, path, &o::PeerAddrParams { flags: o::SppFlags::HB_DEMAND, ..Default::default() }).unwrap();
    // A path that never worked does not fail.
    eventually("the path is confirmed", || {
        get::<o::PeerAddrInfo>(&several.client, path).unwrap().state == o::PathState::Active
    });

    std::fs::write(SWITCH, "1").unwrap();

    let flags = o::ResetDirection::OUTGOING;
    let reset = || set(&streams.client, OneToOne, &o::ResetStreams { flags, streams: &[] });
    reset().unwrap();
    assert_error("SCTP_RESET_STREAMS", "EINPROGRESS", reset());
    let reset = || set(&whole.client, OneToOne, &o::ResetAssoc);
    reset().unwrap();
    assert_error("SCTP_RESET_ASSOC", "EINPROGRESS", reset());
    let add = || set(&more.client, OneToOne, &o::AddStreams { inbound_streams: 0, outbound_streams: 1 });
    add().unwrap();
    assert_error("SCTP_ADD_STREAMS", "EINPROGRESS", add());

    eventually("the path is potentially failed", || {
        get::<o::PeerAddrInfo>(&several.client, path).unwrap().state == o::PathState::PotentiallyFailed
    });
    set(&several.client, OneToOne, &o::ExposePotentiallyFailedState(o::PotentiallyFailedExposure::Disable)).unwrap();
    assert_error("SCTP_GET_PEER_ADDR_INFO", "EACCES", outcome(get::<o::PeerAddrInfo>(&several.client, path)));
    set(&several.client, OneToOne, &o::ExposePotentiallyFailedState(o::PotentiallyFailedExposure::Enable)).unwrap();
    get::<o::PeerAddrInfo>(&several.client, path).unwrap();
}
