//! Sentences about what is in packets.

use std::io::Read as _;
use std::mem::MaybeUninit;
use std::os::fd::AsRawFd as _;

use sctp_opts::options as o;
use sctp_opts::{send, set, Future, OneToOne, Socket as Whole};
use socket2::{MaybeUninitSlice, MsgHdrMut};

use super::options::apart;
use super::{elsewhere, sentences};
use crate::common::{sctp, Abilities, Family, Pair, Socket, Style};
use crate::wire::{capture, capture_v6, next, port, INIT};

sentences! {
    sctp_paddrparams.spp_ipv6_flowlabel "Flow label of the packets sent to an IPv6 address" => apart(routes_have_a_flow_label);
    sctp_paddrparams.spp_ipv6_flowlabel "An existing path uses it with its next route" in
        sentences::sentences_are_true;
    sctp_setadaptation.ssb_adaptation_ind "SCTP only carries it, in network byte order on the wire" => {
        let Some(wire) = capture() else { return };
        let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
            set(socket, Whole, &o::AdaptationLayer(0x0102_0304)).unwrap();
        });
        let (_, init) = next(&wire, (port(&pair.client), pair.peer.port()), INIT);
        // RFC 5061, section 4.2.6.
        let parameter = [0xc0, 6, 0, 8, 1, 2, 3, 4];
        assert!(init.windows(8).any(|bytes| bytes == parameter), "{init:?}");
    };
}

/// In the header of IP.
#[test]
fn packets_have_the_code_point() {
    let Some(mut wire) = sctp().then(capture).flatten() else { return };
    let pair = Pair::new(Style::One, Family::V4);
    let marked = o::PeerAddrParams { dscp: Some(0xb8), ..Default::default() };
    set(&pair.client, (OneToOne, pair.peer), &marked).unwrap();
    send(&pair.client, b"marked", None, &()).unwrap();
    let mut buffer = [0; 2048];
    loop {
        let length = wire.read(&mut buffer).expect("a packet");
        let packet = &buffer[usize::from(buffer[0] & 15) * 4..length];
        if packet[..2] == port(&pair.client).to_be_bytes() && packet.ends_with(b"marked\0\0") {
            // The lower two bits are those of ECN.
            assert_eq!(buffer[1] & 0xfc, 0xb8);
            return;
        }
    }
}

/// Makes a raw socket report the traffic class and the flow label of packets.
fn report_flows(wire: &Socket) {
    let on: libc::c_int = 1;
    let length = size_of_val(&on).try_into().unwrap();
    // SAFETY: the value is an `int`.
    let done = unsafe {
        let value = (&raw const on).cast();
        libc::setsockopt(wire.as_raw_fd(), libc::IPPROTO_IPV6, libc::IPV6_FLOWINFO, value, length)
    };
    assert_eq!(done, 0);
}

/// The flow label of the next packet from a port that ends with this; 0 if it has none.
fn flow_label(wire: &Socket, from: u16, end: &[u8]) -> u32 {
    loop {
        let (mut buffer, mut control) = ([MaybeUninit::new(0); 2048], [MaybeUninit::new(0); 64]);
        let mut parts = [MaybeUninitSlice::new(&mut buffer)];
        let mut header = MsgHdrMut::new().with_buffers(&mut parts).with_control(&mut control);
        let length = wire.recvmsg(&mut header, 0).expect("a packet");
        // SAFETY: every byte was initialized.
        let value = |byte: MaybeUninit<u8>| unsafe { byte.assume_init() };
        let (packet, control) = (buffer.map(value), control.map(value));
        if packet[..2] == from.to_be_bytes() && packet[..length].ends_with(end) {
            let content = size_of::<libc::cmsghdr>();
            let flow: [u8; 4] = control[content..content + 4].try_into().unwrap();
            return u32::from_be_bytes(flow) & 0xf_ffff;
        }
    }
}

/// The label of a path belongs to its route: a new label has no effect until the kernel looks for the route again.
fn routes_have_a_flow_label() {
    let Some(wire) = capture_v6() else { return };
    report_flows(&wire);
    let label = |label| o::PeerAddrParams { ipv6_flowlabel: Some(label), ..o::PeerAddrParams::default() };
    let pair = Pair::with(Style::One, Family::V6, Abilities::default(), |socket| {
        set(socket, Future, &label(0x5_4321)).unwrap();
    });
    // Their lengths are multiples of 4, so that there is no padding.
    let sent = |text: &[u8]| {
        send(&pair.client, text, None, &()).unwrap();
        flow_label(&wire, port(&pair.client), text)
    };
    assert_eq!(sent(b"with that of a socket..."), 0x5_4321);
    set(&pair.client, (OneToOne, pair.peer), &label(0x1_2345)).unwrap();
    assert_eq!(sent(b"with that still."), 0x5_4321);
    for disabled in ["1", "0"] {
        std::fs::write("/proc/sys/net/ipv6/conf/lo/disable_ipv6", disabled).unwrap();
    }
    assert_eq!(sent(b"with that of the new route.."), 0x1_2345);
}

elsewhere! {
    sentences::packets::packets_have_the_code_point {
        sctp_paddrparams.spp_dscp "Differentiated services code point, in the upper six bits";
    }
}
