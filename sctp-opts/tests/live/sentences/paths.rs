//! Paths that fail.

use std::fmt::Debug;
use std::net::SocketAddr;
use std::time::Duration;

use sctp_opts::functions::{getpaddrs, AddrRoom};
use sctp_opts::notifications::Notification;
use sctp_opts::options::{self as o, AddrChangeState, PotentiallyFailedExposure as Exposure};
use sctp_opts::{get, receive, send, set, Future, GetOpt, OneToOne, Received, Selector, SetOpt};

use crate::common::{acknowledged, deaf, eventually, Abilities, Family, Pair, Style, EACCES};
use crate::notifications::paths::{alias, ready};

/// The state itself can be read unless it is hidden; only one of the values has a notification of it.
pub(super) fn potentially_failed_paths_are_exposed() {
    let exposures = [(Exposure::Unset, true, false), (Exposure::Disable, false, false), (Exposure::Enable, true, true)];
    for ((exposure, shown, notified), last) in exposures.into_iter().zip(85..) {
        let Some(alias) = alias(&format!("dummy0:{last}"), last) else { return };
        let can = Abilities { multihomed: true, ..Abilities::default() };
        let pair = Pair::with(Style::One, Family::V4, can, |socket| {
            ready(socket);
            // It stays potentially failed.
            set(socket, Future, &o::PeerAddrThresholds { path_max_retrans: 60_000, pf_threshold: 1 }).unwrap();
            set(socket, Future, &o::ExposePotentiallyFailedState(exposure)).unwrap();
        });
        let mut doomed = pair.peer;
        doomed.set_ip(alias.1.into());
        let state = || get::<o::PeerAddrInfo>(&pair.client, (OneToOne, doomed)).map(|info| info.state);
        eventually("the path is confirmed", || state().is_ok_and(|state| state == o::PathState::Active));
        alias.remove();
        eventually("the path is potentially failed", || match state() {
            Ok(state) => shown && state == o::PathState::PotentiallyFailed,
            Err(error) => !shown && error.raw_os_error() == Some(EACCES),
        });
        pair.client.set_nonblocking(true).unwrap();
        let mut seen = false;
        loop {
            match receive::<()>(&pair.client, &mut [0; 512]) {
                Ok(Received::Notification(Notification::PeerAddrChange(n))) => {
                    seen |= n.state == AddrChangeState::PotentiallyFailed;
                }
                Ok(Received::Notification(_)) => {}
                Err(error) if error.is_would_block() => break,
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(seen, notified, "{exposure:?}");
    }
}

/// Sets an option without an address, for later associations or an existing one, and reads what each path has then.
pub(super) fn all_paths<O, T>(laters: &[bool], value: &O, part: impl Fn(&O) -> T)
where
    O: GetOpt + SetOpt,
    T: PartialEq + Debug,
    OneToOne: Selector<<O as SetOpt>::Scope>,
    Future: Selector<<O as SetOpt>::Scope>,
    (OneToOne, SocketAddr): Selector<<O as GetOpt>::Scope>,
{
    for later in laters {
        let can = Abilities { multihomed: true, ..Abilities::default() };
        let pair = Pair::with(Style::One, Family::V4, can, |socket| {
            if *later {
                set(socket, Future, value).unwrap();
            }
        });
        if !later {
            // The peer's packets may change a path again.
            deaf(&pair.client);
            set(&pair.client, OneToOne, value).unwrap();
        }
        let mut room = AddrRoom::<32>::new();
        let paths: Vec<SocketAddr> = getpaddrs(&pair.client, pair.id, &mut room).unwrap().collect();
        println!("{} paths", paths.len());
        for path in paths {
            let now = get::<O>(&pair.client, (OneToOne, path)).unwrap();
            assert_eq!(part(&now), part(value), "{path}, {later}");
        }
    }
}

/// New data is not tried on it first.
pub(super) fn a_potentially_failed_path_is_avoided() {
    let Some(alias) = alias("dummy0:88", 88) else { return };
    let can = Abilities { multihomed: true, ..Abilities::default() };
    let pair = Pair::with(Style::One, Family::V4, can, |socket| {
        ready(socket);
        set(socket, Future, &o::PeerAddrThresholds { path_max_retrans: 60_000, pf_threshold: 1 }).unwrap();
    });
    let mut doomed = pair.peer;
    doomed.set_ip(alias.1.into());
    let state = |path| get::<o::PeerAddrInfo>(&pair.client, (OneToOne, path)).unwrap().state;
    for path in [doomed, pair.peer] {
        eventually("the path is confirmed", || state(path) == o::PathState::Active);
    }
    set(&pair.client, OneToOne, &o::PrimaryAddr(doomed)).unwrap();
    alias.remove();
    eventually("the path is potentially failed", || state(doomed) == o::PathState::PotentiallyFailed);
    // A delay would exceed the timeout.
    set(&pair.server, OneToOne, &o::DelayedSack { delay: Duration::ZERO, frequency: 1 }).unwrap();
    for _ in 0..3 {
        send(&pair.client, b"hello", None, &()).unwrap();
        acknowledged(&pair.client, OneToOne);
    }
    assert_eq!(get::<o::AssocStats>(&pair.client, OneToOne).unwrap().chunks_retransmitted, 0);
    assert_eq!(
        (state(doomed), get(&pair.client, OneToOne).unwrap()),
        (o::PathState::PotentiallyFailed, o::PrimaryAddr(doomed))
    );
}
