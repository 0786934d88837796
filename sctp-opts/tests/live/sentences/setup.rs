//! How an association is set up: attempts and their times, the cookie, and the addresses that it uses.

use std::net::SocketAddr;

use sctp_opts::functions::{bindx, connectx, getladdrs, AddrRoom, Bindx};
use sctp_opts::options as o;
use sctp_opts::{get, set, Future, OneToOne, Socket as Whole};

use super::options::{apart, switch};
use crate::common::{deaf, deaf_to_chunk, eventually, listening, loopback, sctp, socket, Family, Pair, Style, MS};
use crate::notifications::paths::Alias;
use crate::wire::{capture, captured, next, port, INIT};

const COOKIE_ECHO: u8 = 10;
const ERROR: u8 = 9;

/// The time after the first INIT to each address is that of `SCTP_RTOINFO`; the next is twice that, and `max_init_timeout`
/// limits it.
#[test]
fn the_time_after_the_first_init_to_an_address_is_not_limited() {
    let Some(wire) = sctp().then(capture).flatten() else { return };
    for addresses in 1..=2 {
        let silent = socket(Style::One, Family::V4);
        deaf(&silent);
        silent.bind(&SocketAddr::from(([0, 0, 0, 0], 0)).into()).unwrap();
        silent.listen(1).unwrap();
        let client = socket(Style::One, Family::V4);
        set(&client, Future, &o::RtoInfo { initial: MS(1500), min: MS(100), max: MS(10_000) }).unwrap();
        let limit = o::InitMsg { max_attempts: 3, max_init_timeout: MS(100), ..o::InitMsg::default() };
        set(&client, Whole, &limit).unwrap();
        client.bind(&loopback(Family::V4).into()).unwrap();
        client.set_nonblocking(true).unwrap();
        let ports = (port(&client), port(&silent));
        let known = (1..=addresses).map(|last| SocketAddr::from(([127, 0, 0, last], ports.1)));
        assert!(connectx(&client, known).unwrap().in_progress);
        let mut last = next(&wire, ports, INIT).0;
        for count in 1..=addresses + 1 {
            let at = next(&wire, ports, INIT).0;
            println!("{addresses} addresses, {count}: {:?}", at - last);
            assert_eq!(at - last > MS(1300), count <= addresses, "{addresses}, {count}: {:?}", at - last);
            last = at;
        }
    }
}

/// A cookie that arrives too late is refused with an error, whereupon the client asks for one that lives longer.
#[test]
fn a_cookie_lives_as_long_as_the_listener_says() {
    const STALE_COOKIE: [u8; 2] = [0, 3];
    let Some(wire) = sctp().then(capture).flatten() else { return };
    // The client sends the cookie again after 300 ms.
    for (life, stale) in [(MS(20), true), (MS(60_000), false)] {
        let listener = listening(Style::One, |socket| {
            set(socket, Future, &o::AssocInfo { cookie_life: life, ..o::AssocInfo::default() }).unwrap();
        });
        deaf_to_chunk(&listener, COOKIE_ECHO);
        let client = socket(Style::One, Family::V4);
        set(&client, Future, &o::RtoInfo { initial: MS(300), min: MS(300), max: MS(300) }).unwrap();
        set(&client, Whole, &o::InitMsg { max_attempts: 200, ..o::InitMsg::default() }).unwrap();
        client.bind(&loopback(Family::V4).into()).unwrap();
        client.set_nonblocking(true).unwrap();
        let ports = (port(&client), port(&listener));
        client.connect(&listener.local_addr().unwrap()).unwrap_err();
        next(&wire, ports, COOKIE_ECHO);
        std::thread::sleep(MS(50));
        listener.detach_filter().unwrap();
        let state = || get::<o::Status>(&client, OneToOne).map(|status| status.state);
        eventually("the association is set up", || state().is_ok_and(|state| state == o::AssocState::Established));
        let errors: Vec<_> = captured(&wire, ports).into_iter().filter(|(_, chunk)| chunk[0] == ERROR).collect();
        println!("{errors:?}");
        let refused = errors.iter().any(|(from, chunk)| *from == ports.1 && chunk[4..6] == STALE_COOKIE);
        assert_eq!(refused, stale, "{life:?}: {errors:?}");
    }
}

/// A peer at a private address is not told of that of loopback, which it could not reach.
pub(super) fn associations_use_addresses_in_scope() {
    apart(|| {
        let alias = Alias::new("lo:1", [10, 1, 1, 1].into()).expect("an alias of loopback");
        let (loopback, private) = (SocketAddr::from(([127, 0, 0, 1], 0)), SocketAddr::from((alias.1, 0)));
        let uses = |from: SocketAddr| {
            let (listener, client) = (socket(Style::One, Family::V4), socket(Style::One, Family::V4));
            bindx(&listener, [loopback, private], Bindx::Add).unwrap();
            listener.listen(1).unwrap();
            client.bind(&from.into()).unwrap();
            let pair = Pair::to(client, listener, from.ip());
            let mut room = AddrRoom::<8>::new();
            let mut own: Vec<_> =
                getladdrs(&pair.server, pair.server_id, &mut room).unwrap().map(|own| own.ip()).collect();
            own.sort_unstable();
            own
        };
        let both = [private.ip(), loopback.ip()];
        assert_eq!(uses(private), [private.ip()]);
        assert_eq!(uses(loopback), both);
        switch("addr_scope_policy", 0);
        assert_eq!(uses(private), both);
    });
}
