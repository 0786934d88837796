//! What an option costs outside the kernel, against the same system call by hand.
//!
//! `cargo xtask bench calls` runs this in a real kernel: once plainly, which prints stack and allocations, and once under
//! callgrind, which counts the instructions of every function whose name begins with `case_`. Nothing here measures time.
//!
//! "By hand" comes in two variants. `struct` is the bare call with C's struct. `value` also converts it to a usable
//! value: times, addresses, checked lengths.

// Typical hand-written code.
#[allow(clippy::pedantic, clippy::borrow_as_ptr)]
mod hand;
mod measure;
#[path = "../shared/taken.rs"]
mod taken;

use std::hint::black_box;
use std::net::SocketAddr;
use std::time::Duration;

use sctp_opts::options::{HmacId, HmacIdent, NoDelay, PeerAddrInfo, PeerAddrParams, RtoInfo, SppFlags};
use sctp_opts::{get, set, Future, List, OneToOne, Socket as Whole};

use measure::{Case, Sockets};

/// The number of calls per case, so that the overhead around them does not matter.
const TIMES: u32 = 1_000;

macro_rules! cases {
    ($($(#[$doc:meta])* $name:ident($sockets:ident) => $call:expr;)*) => {
        $(
            $(#[$doc])*
            #[inline(never)]
            fn $name($sockets: &Sockets) {
                for _ in 0..TIMES {
                    black_box($call);
                }
            }
        )*
        const CASES: &[Case] = &[$((stringify!($name), $name)),*];
    };
}

fn rto() -> RtoInfo {
    RtoInfo { initial: black_box(SECOND), max: black_box(SECOND * 5), min: black_box(SECOND / 5) }
}

fn params() -> PeerAddrParams {
    PeerAddrParams {
        hb_interval: black_box(SECOND),
        path_max_retrans: black_box(5),
        flags: SppFlags::HB_ENABLE,
        ..PeerAddrParams::default()
    }
}

fn hmacs() -> HmacIdent {
    let ids: &[HmacId] = black_box(&[HmacId::Sha256, HmacId::Sha1]);
    HmacIdent(List::from_slice(ids).expect("room"))
}

const SECOND: Duration = Duration::from_secs(1);

fn peer(sockets: &Sockets) -> SocketAddr {
    black_box(sockets.peer)
}

cases! {
    case_flat_get_ours(s) => get::<NoDelay>(&s.one, Whole).expect("an answer");
    case_flat_get_struct(s) => hand::nodelay(&s.one).expect("an answer");
    case_flat_get_value(s) => hand::nodelay(&s.one).expect("an answer") != 0;
    case_flat_set_ours(s) => set(&s.one, Whole, &NoDelay(black_box(true))).expect("no refusal");
    case_flat_set_struct(s) => hand::set_nodelay(&s.one, black_box(1)).expect("no refusal");
    case_flat_set_value(s) => hand::set_nodelay(&s.one, black_box(true).into()).expect("no refusal");

    case_selector_get_ours(s) => get::<RtoInfo>(&s.one, Future).expect("an answer");
    case_selector_get_struct(s) => hand::rto(&s.one, black_box(0)).expect("an answer");
    case_selector_get_value(s) => hand::rto_value(&s.one, black_box(0)).expect("an answer");
    case_selector_set_ours(s) => set(&s.one, Future, &rto()).expect("no refusal");
    case_selector_set_struct(s) => hand::set_rto(&s.one, black_box([0, 1_000, 5_000, 200])).expect("no refusal");
    case_selector_set_value(s) => hand::set_rto_value(&s.one, &rto()).expect("no refusal");

    case_address_get_ours(s) => get::<PeerAddrInfo>(&s.one, (OneToOne, peer(s))).expect("an answer");
    case_address_get_struct(s) => hand::path(&s.one, peer(s)).expect("an answer");
    case_address_get_value(s) => hand::path_value(&s.one, peer(s)).expect("an answer");
    case_address_set_ours(s) => set(&s.one, (OneToOne, peer(s)), &params()).expect("no refusal");
    case_address_set_struct(s) => hand::set_params(&s.one, peer(s), black_box(1_000), black_box(5)).expect("no refusal");
    case_address_set_value(s) => hand::set_params_value(&s.one, peer(s), &params()).expect("no refusal");

    case_variable_get_ours(s) => get::<HmacIdent>(&s.one, Whole).expect("an answer");
    case_variable_get_struct(s) => hand::hmacs(&s.one).expect("an answer");
    case_variable_get_value(s) => hand::hmacs_value(&s.one).expect("an answer");
    case_variable_set_ours(s) => set(&s.fresh, Whole, &hmacs()).expect("no refusal");
    case_variable_set_struct(s) => hand::set_hmacs(&s.fresh, black_box(&[3, 1])).expect("no refusal");
    case_variable_set_value(s) => hand::set_hmacs_value(&s.fresh, &hmacs()).expect("no refusal");
}

fn main() {
    // `cargo test` passes this; there is nothing to do.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    match Sockets::new() {
        Ok(sockets) => measure::all(&sockets, CASES),
        Err(error) => {
            eprintln!("error: no SCTP here ({error}); run: cargo xtask bench calls");
            std::process::exit(1);
        }
    }
}
