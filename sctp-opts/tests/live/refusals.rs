//! Errors of the kernel: their numbers, and our explanations.

use std::time::Duration;

use sctp_opts::options::{
    AssocNumber, AuthChunk, AuthSupported, AutoClose, ChunkType, DefaultSndInfo, InterleavingSupported, PeerAddrInfo,
    PeerAuthChunks, ReusePort, RtoInfo, Scheduler, SndFlags, Status, StreamScheduler,
};
use sctp_opts::{get, set, AssocId, Future, OneToOne, Socket as Whole};

use crate::common::{refused, sctp, setting, socket, Family, Pair, Style, EACCES, EINVAL, EOPNOTSUPP, EPERM, FAMILIES};

#[test]
fn authentication_off_and_on() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let socket = socket(Style::One, family);
        if setting("auth_enable").as_deref() == Some("0") {
            let hint = refused(set(&socket, Whole, &AuthChunk(ChunkType::Data)), EACCES);
            assert!(hint.is_some_and(|hint| hint.contains("net.sctp.auth_enable=1")), "{hint:?}");
        }
        set(&socket, Future, &AuthSupported(true)).unwrap();
        set(&socket, Whole, &AuthChunk(ChunkType::Data)).unwrap();
        // These chunks negotiate authentication, or are part of it.
        for chunk in [ChunkType::Init, ChunkType::InitAck, ChunkType::Auth] {
            refused(set(&socket, Whole, &AuthChunk(chunk)), EINVAL);
        }
        set(&socket, Future, &AuthSupported(false)).unwrap();
        let error = set(&socket, Whole, &AuthChunk(ChunkType::Data)).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(EACCES));
        let text = error.to_string();
        assert!(text.starts_with("setsockopt(SCTP_AUTH_CHUNK): "), "{text}");
    }
}

#[test]
fn without_authentication_there_are_no_chunk_lists() {
    if sctp() && setting("auth_enable").as_deref() == Some("0") {
        let pair = Pair::new(Style::One, Family::V4);
        refused(get::<PeerAuthChunks>(&pair.client, OneToOne), EACCES);
    }
}

#[test]
fn without_an_association_options_fail() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        refused(get::<Status>(&socket(Style::One, family), OneToOne), EINVAL);
        refused(get::<Status>(&socket(Style::Many, family), AssocId::new(4711)), EINVAL);
        let pair = Pair::new(Style::One, family);
        let mut elsewhere = pair.peer;
        elsewhere.set_port(1);
        refused(get::<PeerAddrInfo>(&pair.client, elsewhere), EINVAL);
    }
}

#[test]
fn options_of_the_other_style_are_rejected() {
    if !sctp() {
        return;
    }
    for family in FAMILIES {
        let (one, many) = (socket(Style::One, family), socket(Style::Many, family));
        refused(set(&one, Whole, &AutoClose(Duration::from_secs(1))), EOPNOTSUPP);
        refused(get::<AutoClose>(&one, Whole), EOPNOTSUPP);
        refused(get::<AssocNumber>(&one, Whole), EOPNOTSUPP);
        refused(set(&many, Whole, &ReusePort(true)), EOPNOTSUPP);
    }
}

#[test]
fn values_out_of_range() {
    if !sctp() {
        return;
    }
    let socket = socket(Style::Many, Family::V4);
    let seconds = Duration::from_secs;
    refused(set(&socket, Future, &RtoInfo { initial: seconds(3), min: seconds(9), max: seconds(5) }), EINVAL);
    refused(set(&socket, Future, &StreamScheduler(Scheduler::from_number(77))), EINVAL);
    let info = DefaultSndInfo { flags: SndFlags::from_bits(0x4000), ..get(&socket, Future).unwrap() };
    refused(set(&socket, Future, &info), EINVAL);
}

#[test]
fn interleaving_needs_its_sysctl() {
    if !sctp() {
        return;
    }
    let result = set(socket(Style::Many, Family::V4), Future, &InterleavingSupported(true));
    // It needs SCTP_FRAGMENT_INTERLEAVE in addition to the sysctl.
    refused(result, EPERM);
}
