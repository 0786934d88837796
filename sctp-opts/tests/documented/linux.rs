//! The examples in the documentation of Linux's options, verbatim.
// Made by `cargo xtask generate` from spec/; do not edit.

pub(crate) use super::shared::*;
use super::{sctp_opts, Outcome};

pub(crate) fn sctp_peer_addr_params(socket: impl std::os::fd::AsFd) -> Outcome {
    use std::time::Duration;
    use sctp_opts::options::{PeerAddrParams, SppFlags};
    use sctp_opts::{set, Future};

    let new = PeerAddrParams {
        hb_interval: Duration::from_secs(5),
        flags: SppFlags::HB_ENABLE,
        ..PeerAddrParams::default()
    };
    set(&socket, Future, &new)?;
    Ok(())
}

pub(crate) fn sctp_default_prinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{DefaultPrInfo, PrPolicy};
    use sctp_opts::{set, Future};

    let new = DefaultPrInfo {
        value: 500,
        policy: PrPolicy::Ttl,
    };
    set(&socket, Future, &new)?;
    Ok(())
}

pub(crate) fn sctp_peer_addr_thlds(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PeerAddrThresholds;
    use sctp_opts::{set, Future};

    let new = PeerAddrThresholds {
        path_max_retrans: 4,
        pf_threshold: 2,
    };
    set(&socket, Future, &new)?;
    Ok(())
}

pub(crate) fn sctp_expose_potentially_failed_state(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{ExposePotentiallyFailedState, PotentiallyFailedExposure};
    use sctp_opts::{set, Future};

    set(
        &socket,
        Future,
        &ExposePotentiallyFailedState(PotentiallyFailedExposure::Enable),
    )?;
    Ok(())
}

pub(crate) fn sctp_peer_addr_thlds_v2(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PeerAddrThresholdsV2;
    use sctp_opts::{set, Future};

    let new = PeerAddrThresholdsV2 {
        path_max_retrans: 4,
        pf_threshold: 2,
        switchover_threshold: 3,
    };
    set(&socket, Future, &new)?;
    Ok(())
}

pub(crate) fn sctp_plpmtud_probe_interval(socket: impl std::os::fd::AsFd) -> Outcome {
    use std::time::Duration;
    use sctp_opts::options::PlpmtudProbeInterval;
    use sctp_opts::{set, Future};

    set(&socket, Future, &PlpmtudProbeInterval(Duration::from_secs(10)))?;
    Ok(())
}

pub(crate) fn sctp_get_assoc_stats(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::AssocStats;
    use sctp_opts::get;

    let answer = get::<AssocStats>(&socket, assoc)?;
    println!("{answer:?}");
    Ok(())
}
