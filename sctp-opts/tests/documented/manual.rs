//! The functions of docs/manual.md, verbatim.
// Made by `cargo xtask generate` from spec/; do not edit.

use super::sctp_opts;

pub(crate) use self::many_streams::{many_streams};

mod many_streams {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::InitMsg;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn many_streams(socket: impl AsFd, number: u16) -> Result<(), Error> {
        let ask = InitMsg { num_ostreams: number, max_instreams: number, ..InitMsg::default() };
        set(socket, Socket, &ask)
    }
}

pub(crate) use self::give_up_connecting::{give_up_connecting};

mod give_up_connecting {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::{InitMsg, RtoInfo};
    use sctp_opts::{set, Error, Future, Socket};

    pub(crate) fn give_up_connecting(socket: impl AsFd) -> Result<(), Error> {
        let wait = Duration::from_millis(300);
        set(&socket, Future, &RtoInfo { initial: wait, min: Duration::from_millis(200), ..RtoInfo::default() })?;
        set(&socket, Socket, &InitMsg { max_attempts: 2, max_init_timeout: wait, ..InitMsg::default() })
    }
}

pub(crate) use self::faster_heartbeats::{faster_heartbeats};

mod faster_heartbeats {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::{PeerAddrParams, SppFlags};
    use sctp_opts::{set, Error, Future};

    pub(crate) fn faster_heartbeats(socket: impl AsFd, interval: Duration) -> Result<(), Error> {
        let faster = PeerAddrParams { hb_interval: interval, flags: SppFlags::HB_ENABLE, ..PeerAddrParams::default() };
        set(socket, Future, &faster)
    }
}

pub(crate) use self::dead_within_two_seconds::{dead_within_two_seconds};

mod dead_within_two_seconds {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::{AssocInfo, DelayedSack, PeerAddrParams, RtoInfo, SppFlags};
    use sctp_opts::{set, Error, Future};

    pub(crate) fn dead_within_two_seconds(socket: impl AsFd) -> Result<(), Error> {
        let ms = Duration::from_millis;
        set(&socket, Future, &RtoInfo { initial: ms(200), min: ms(100), max: ms(200) })?;
        set(&socket, Future, &DelayedSack { delay: ms(50), frequency: 2 })?;
        let path = PeerAddrParams {
            hb_interval: ms(100),
            path_max_retrans: 2,
            flags: SppFlags::HB_ENABLE,
            ..PeerAddrParams::default()
        };
        set(&socket, Future, &path)?;
        set(&socket, Future, &AssocInfo { max_retrans: 2, ..AssocInfo::default() })
    }
}

pub(crate) use self::quick_failover::{quick_failover};

mod quick_failover {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::PeerAddrThresholds;
    use sctp_opts::{get, set, Error, Future};

    pub(crate) fn quick_failover(socket: impl AsFd, misses: u16) -> Result<(), Error> {
        let mut limits = get::<PeerAddrThresholds>(&socket, Future)?;
        limits.pf_threshold = misses;
        set(&socket, Future, &limits)
    }
}

pub(crate) use self::local_timers::{local_timers};

mod local_timers {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::RtoInfo;
    use sctp_opts::{set, Error, Future};

    pub(crate) fn local_timers(socket: impl AsFd) -> Result<(), Error> {
        let ms = Duration::from_millis;
        set(socket, Future, &RtoInfo { initial: ms(500), min: ms(250), max: ms(5000) })
    }
}

pub(crate) use self::at_once::{at_once};

mod at_once {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::NoDelay;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn at_once(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Socket, &NoDelay(true))
    }
}

pub(crate) use self::share_packets::{share_packets};

mod share_packets {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::{DelayedSack, NoDelay};
    use sctp_opts::{set, Error, Future, Socket};

    pub(crate) fn share_packets(socket: impl AsFd) -> Result<(), Error> {
        set(&socket, Socket, &NoDelay(false))?;
        set(&socket, Future, &DelayedSack { delay: Duration::from_millis(20), frequency: 2 })
    }
}

pub(crate) use self::interleave::{interleave};

mod interleave {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{FragmentInterleave, FragmentInterleaveLevel, InterleavingSupported, RecvRcvInfo};
    use sctp_opts::{set, Error, Future, Socket};

    pub(crate) fn interleave(socket: impl AsFd) -> Result<(), Error> {
        set(&socket, Socket, &RecvRcvInfo(true))?;
        set(&socket, Socket, &FragmentInterleave(FragmentInterleaveLevel::Streams))?;
        set(&socket, Future, &InterleavingSupported(true))
    }
}

pub(crate) use self::important_first::{important_first};

mod important_first {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{Scheduler, StreamScheduler, StreamSchedulerValue};
    use sctp_opts::{set, AssocId, Error};

    pub(crate) fn important_first(socket: impl AsFd, assoc: AssocId, important: u16, other: u16) -> Result<(), Error> {
        set(&socket, assoc, &StreamScheduler(Scheduler::Priority))?;
        set(&socket, (assoc, important), &StreamSchedulerValue(1))?;
        set(&socket, (assoc, other), &StreamSchedulerValue(9))
    }
}

pub(crate) use self::drop_late::{drop_late, dropped};

mod drop_late {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{DefaultPrInfo, PrAssocStatus, PrPolicy};
    use sctp_opts::{get, set, AssocId, Error};

    pub(crate) fn drop_late(socket: impl AsFd, assoc: AssocId, milliseconds: u32) -> Result<(), Error> {
        set(socket, assoc, &DefaultPrInfo { policy: PrPolicy::Ttl, value: milliseconds })
    }

    pub(crate) fn dropped(socket: impl AsFd, assoc: AssocId) -> Result<u64, Error> {
        let lost = get::<PrAssocStatus>(socket, (assoc, PrPolicy::All))?;
        Ok(lost.abandoned_unsent + lost.abandoned_sent)
    }
}

pub(crate) use self::prefer::{prefer};

mod prefer {
    use super::sctp_opts;
    use std::net::SocketAddr;
    use std::os::fd::AsFd;

    use sctp_opts::options::PrimaryAddr;
    use sctp_opts::{set, AssocId, Error};

    pub(crate) fn prefer(socket: impl AsFd, assoc: AssocId, peer: SocketAddr) -> Result<(), Error> {
        set(socket, assoc, &PrimaryAddr(peer))
    }
}

pub(crate) use self::follow_addresses::{follow_addresses, move_peer};

mod follow_addresses {
    use super::sctp_opts;
    use std::net::SocketAddr;
    use std::os::fd::AsFd;

    use sctp_opts::options::{AsconfSupported, AuthSupported, AutoAsconf, SetPeerPrimaryAddr};
    use sctp_opts::{set, AssocId, Error, Future, Socket};

    /// On a socket that is bound to the wildcard address, before it connects or listens.
    pub(crate) fn follow_addresses(socket: impl AsFd) -> Result<(), Error> {
        set(&socket, Future, &AuthSupported(true))?;
        set(&socket, Future, &AsconfSupported(true))?;
        set(&socket, Socket, &AutoAsconf(true))
    }

    /// Before one of our addresses is removed: have the peer send to another.
    pub(crate) fn move_peer(socket: impl AsFd, assoc: AssocId, to: SocketAddr) -> Result<(), Error> {
        set(socket, assoc, &SetPeerPrimaryAddr(to))
    }
}

pub(crate) use self::inside_udp::{inside_udp};

mod inside_udp {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::RemoteUdpEncapsPort;
    use sctp_opts::{set, Error, Future};

    pub(crate) fn inside_udp(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Future, &RemoteUdpEncapsPort(9899))
    }
}

pub(crate) use self::fixed_mtu::{fixed_mtu};

mod fixed_mtu {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{PeerAddrParams, SppFlags};
    use sctp_opts::{set, AssocId, Error};

    pub(crate) fn fixed_mtu(socket: impl AsFd, assoc: AssocId, mtu: u32) -> Result<(), Error> {
        let fixed = PeerAddrParams { path_mtu: mtu, flags: SppFlags::PMTUD_DISABLE, ..PeerAddrParams::default() };
        set(socket, assoc, &fixed)
    }
}

pub(crate) use self::never_split::{never_split};

mod never_split {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::DisableFragments;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn never_split(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Socket, &DisableFragments(true))
    }
}

pub(crate) use self::no_ecn::{no_ecn};

mod no_ecn {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::EcnSupported;
    use sctp_opts::{set, Error, Future};

    pub(crate) fn no_ecn(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Future, &EcnSupported(false))
    }
}

pub(crate) use self::small_bursts::{small_bursts};

mod small_bursts {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::MaxBurst;
    use sctp_opts::{set, Error, Future};

    pub(crate) fn small_bursts(socket: impl AsFd) -> Result<(), Error> {
        set(socket, Future, &MaxBurst(2))
    }
}

pub(crate) use self::allow_changes::{allow_changes, start_over};

mod allow_changes {
    use super::sctp_opts;
    use std::error::Error;
    use std::os::fd::AsFd;

    use sctp_opts::options::{EnableStreamReset, ReconfigSupported, ResetDirection, ResetStreams, StreamResetSupport};
    use sctp_opts::{set, AssocId, Future};

    pub(crate) fn allow_changes(socket: impl AsFd) -> Result<(), Box<dyn Error>> {
        set(&socket, Future, &ReconfigSupported(true))?;
        let both = StreamResetSupport::RESET_STREAM_REQ | StreamResetSupport::CHANGE_ASSOC_REQ;
        set(&socket, Future, &EnableStreamReset(both))?;
        Ok(())
    }

    /// An empty list means all streams.
    pub(crate) fn start_over(socket: impl AsFd, assoc: AssocId, streams: &[u16]) -> Result<(), Box<dyn Error>> {
        let reset = ResetStreams { flags: ResetDirection::OUTGOING, streams };
        set(socket, assoc, &reset)?;
        Ok(())
    }
}

pub(crate) use self::more_streams::{more_streams};

mod more_streams {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::AddStreams;
    use sctp_opts::{set, AssocId, Error};

    pub(crate) fn more_streams(socket: impl AsFd, assoc: AssocId, outbound: u16) -> Result<(), Error> {
        set(socket, assoc, &AddStreams { outbound_streams: outbound, inbound_streams: 0 })
    }
}

pub(crate) use self::in_parts::{in_parts};

mod in_parts {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::PartialDeliveryPoint;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn in_parts(socket: impl AsFd, bytes: u32) -> Result<(), Error> {
        set(socket, Socket, &PartialDeliveryPoint(bytes))
    }
}

pub(crate) use self::windows::{windows};

mod windows {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::AssocInfo;
    use sctp_opts::{get, AssocId, Error};

    pub(crate) fn windows(socket: impl AsFd, assoc: AssocId) -> Result<(u32, u32), Error> {
        let info = get::<AssocInfo>(socket, assoc)?;
        Ok((info.local_rwnd, info.peer_rwnd))
    }
}

pub(crate) use self::enable_rcvinfo::{enable_rcvinfo};

mod enable_rcvinfo {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{RecvNxtInfo, RecvRcvInfo};
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn enable_rcvinfo(socket: impl AsFd) -> Result<(), Error> {
        set(&socket, Socket, &RecvRcvInfo(true))?;
        set(&socket, Socket, &RecvNxtInfo(true))
    }
}

pub(crate) use self::send_diameter::{send_diameter};

mod send_diameter {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::DefaultSndInfo;
    use sctp_opts::{get, set, AssocId, Error, Ppid};

    pub(crate) fn send_diameter(socket: impl AsFd, assoc: AssocId) -> Result<(), Error> {
        let now = get::<DefaultSndInfo>(&socket, assoc)?;
        set(&socket, assoc, &DefaultSndInfo { ppid: Ppid::DIAMETER, ..now })
    }
}

pub(crate) use self::authenticated::{authenticated};

mod authenticated {
    use super::sctp_opts;
    use std::error::Error;
    use std::os::fd::AsFd;

    use sctp_opts::options::{AuthActiveKey, AuthChunk, AuthKey, AuthSupported, ChunkType};
    use sctp_opts::{set, Future, Socket};

    pub(crate) fn authenticated(socket: impl AsFd, key: &[u8]) -> Result<(), Box<dyn Error>> {
        set(&socket, Future, &AuthSupported(true))?;
        set(&socket, Socket, &AuthChunk(ChunkType::Data))?;
        set(&socket, Socket, &AuthChunk(ChunkType::IData))?;
        set(&socket, Future, &AuthKey { key_number: 1, key })?;
        set(&socket, Future, &AuthActiveKey(1))?;
        Ok(())
    }
}

pub(crate) use self::close_idle::{close_idle};

mod close_idle {
    use super::sctp_opts;
    use std::os::fd::AsFd;
    use std::time::Duration;

    use sctp_opts::options::AutoClose;
    use sctp_opts::{set, Error, Socket};

    pub(crate) fn close_idle(socket: impl AsFd, after: Duration) -> Result<(), Error> {
        set(socket, Socket, &AutoClose(after))
    }
}

pub(crate) use self::established::{established};

mod established {
    use super::sctp_opts;
    use std::os::fd::AsFd;

    use sctp_opts::options::{AssocIdList, AssocState, Status};
    use sctp_opts::{get, Error, Socket};

    pub(crate) fn established(socket: impl AsFd) -> Result<usize, Error> {
        let mut number = 0;
        for assoc in &get::<AssocIdList>(&socket, Socket)?.0 {
            number += usize::from(get::<Status>(&socket, *assoc)?.state == AssocState::Established);
        }
        Ok(number)
    }
}
