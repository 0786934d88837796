//! The examples in the documentation of FreeBSD's options, verbatim.
// Made by `cargo xtask generate` from spec/; do not edit.

pub(crate) use super::shared::*;
use super::{sctp_opts, Outcome};

pub(crate) fn sctp_peer_addr_params(socket: impl std::os::fd::AsFd) -> Outcome {
    use std::time::Duration;
    use sctp_opts::options::{PeerAddrParams, SppFlags};
    use sctp_opts::{get, set, Future};

    let now = get::<PeerAddrParams>(&socket, Future)?;
    let new = PeerAddrParams {
        hb_interval: Duration::from_secs(5),
        flags: SppFlags::HB_ENABLE,
        ..now
    };
    set(&socket, Future, &new)?;
    Ok(())
}

pub(crate) fn sctp_use_ext_rcvinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::UseExtRcvInfo;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &UseExtRcvInfo(true))?;
    Ok(())
}

pub(crate) fn sctp_explicit_eor(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::ExplicitEor;
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &ExplicitEor(true))?;
    Ok(())
}

pub(crate) fn sctp_default_prinfo(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{DefaultPrInfo, PrPolicy};
    use sctp_opts::{set, Future};

    let new = DefaultPrInfo {
        policy: PrPolicy::Ttl,
        value: 500,
    };
    set(&socket, Future, &new)?;
    Ok(())
}

pub(crate) fn sctp_peer_addr_thlds(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PeerAddrThresholds;
    use sctp_opts::{get, set, Future};

    let now = get::<PeerAddrThresholds>(&socket, Future)?;
    let new = PeerAddrThresholds {
        path_max_retrans: 4,
        pf_threshold: 2,
        ..now
    };
    set(&socket, Future, &new)?;
    Ok(())
}

pub(crate) fn sctp_accept_zero_checksum(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{AcceptZeroChecksum, ErrorDetection};
    use sctp_opts::{set, Socket};

    set(&socket, Socket, &AcceptZeroChecksum(ErrorDetection::LowerLayerDtls))?;
    Ok(())
}

pub(crate) fn sctp_nrsack_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::NrsackSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &NrsackSupported(true))?;
    Ok(())
}

pub(crate) fn sctp_pktdrop_supported(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PktdropSupported;
    use sctp_opts::{set, Future};

    set(&socket, Future, &PktdropSupported(true))?;
    Ok(())
}

pub(crate) fn sctp_max_cwnd(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::MaxCwnd;
    use sctp_opts::{set, Future};

    set(&socket, Future, &MaxCwnd(262144))?;
    Ok(())
}

pub(crate) fn sctp_timeouts(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::Timeouts;
    use sctp_opts::get;

    let answer = get::<Timeouts>(&socket, assoc)?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_cmt_on_off(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{Cmt, CmtMode};
    use sctp_opts::{set, Future};

    set(&socket, Future, &Cmt(CmtMode::Rpv2))?;
    Ok(())
}

pub(crate) fn sctp_pluggable_cc(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::{CcModule, PluggableCc};
    use sctp_opts::{set, Future};

    set(&socket, Future, &PluggableCc(CcModule::HTcp))?;
    Ok(())
}

pub(crate) fn sctp_get_sndbuf_use(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::SndBufUse;
    use sctp_opts::get;

    let answer = get::<SndBufUse>(&socket, assoc)?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_pcb_status(socket: impl std::os::fd::AsFd) -> Outcome {
    use sctp_opts::options::PcbStatus;
    use sctp_opts::{get, Socket};

    let answer = get::<PcbStatus>(&socket, Socket)?;
    println!("{answer:?}");
    Ok(())
}

pub(crate) fn sctp_get_nonce_values(socket: impl std::os::fd::AsFd, assoc: sctp_opts::AssocId) -> Outcome {
    use sctp_opts::options::NonceValues;
    use sctp_opts::get;

    let answer = get::<NonceValues>(&socket, assoc)?;
    println!("{answer:?}");
    Ok(())
}
