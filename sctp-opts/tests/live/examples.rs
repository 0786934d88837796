//! Runs the examples of the documentation in a real kernel.

use std::net::SocketAddr;

use sctp_opts::options::{
    AuthChunk, AuthKey, ChunkType, EnableStreamReset, FragmentInterleave, FragmentInterleaveLevel,
    InterleavingSupported, StreamResetSupport,
};
use sctp_opts::{set, AssocId, Future, SockOpt as _, Socket as Whole};

use crate::common::{
    kernel, release, sctp, setting, socket, Abilities, Family, Pair, Socket, Style, ENOPROTOOPT, EPERM,
};
use crate::described::Only;
use crate::described::OPTIONS;

/// The result of an example.
pub(crate) type Outcome = Result<(), Box<dyn std::error::Error>>;

/// The variables that examples use.
pub(crate) struct At<'a> {
    pub(crate) socket: &'a Socket,
    pub(crate) assoc: AssocId,
    pub(crate) peer: SocketAddr,
    pub(crate) local: SocketAddr,
}

/// An example, as a function of its variables.
pub(crate) type Example = fn(&At) -> Outcome;

const CAN: Abilities = Abilities { auth: true, reconfig: true, multihomed: true };

/// Enables what the examples require, because each of them shows a single step.
fn prepared(socket: &Socket) {
    set(socket, Whole, &AuthChunk(ChunkType::Data)).unwrap();
    set(socket, Future, &AuthKey { key_number: 1, key: b"a shared secret" }).unwrap();
    set(socket, Future, &EnableStreamReset(StreamResetSupport::from_bits(7))).unwrap();
    set(socket, Whole, &FragmentInterleave(FragmentInterleaveLevel::Associations)).unwrap();
}

fn errno(outcome: &Outcome) -> Option<i32> {
    outcome.as_ref().err()?.downcast_ref::<sctp_opts::Error>()?.raw_os_error()
}

#[test]
fn documented_examples_work() {
    if !sctp() {
        return;
    }
    let mut worked = 0;
    for option in OPTIONS {
        let style = if option.only == Only::OneToOne { Style::One } else { Style::Many };
        let pair = Pair::with(style, Family::V4, CAN, prepared);
        let mut local = pair.client.local_addr().unwrap().as_socket().unwrap();
        local.set_ip(pair.peer.ip());
        let at = At { socket: &pair.client, assoc: pair.id, peer: pair.peer, local };
        let mut outcome = (option.example)(&at);
        if outcome.is_err() {
            // Some options must be set before the socket is bound.
            outcome = (option.example)(&At { socket: &socket(style, Family::V4), ..at });
        }
        let since = option.info.since.and_then(|since| release(since.trim_start_matches("Linux ")));
        let too_new = since.is_some_and(|since| since > kernel());
        let switched_off =
            option.info.name == InterleavingSupported::INFO.name && setting("intl_enable").as_deref() == Some("0");
        match outcome {
            Ok(()) => worked += 1,
            Err(_) if too_new => assert_eq!(errno(&outcome), Some(ENOPROTOOPT), "{}", option.name),
            Err(_) if switched_off => assert_eq!(errno(&outcome), Some(EPERM), "{}", option.name),
            Err(error) => panic!("the example of {}: {error}", option.name),
        }
    }
    assert!(worked >= 55, "{worked} of {}", OPTIONS.len());
}
