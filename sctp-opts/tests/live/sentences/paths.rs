//! Paths that fail.

use sctp_opts::notifications::Notification;
use sctp_opts::options::{self as o, AddrChangeState, PotentiallyFailedExposure as Exposure};
use sctp_opts::{get, receive, set, Future, OneToOne, Received};

use crate::common::{eventually, Abilities, Family, Pair, Style, EACCES};
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
