//! Compares each default in the description with a fresh socket of this kernel.

use std::time::Duration;

use sctp_opts::options as o;
use sctp_opts::{get, set, Future, GetOpt, Selector, Socket as Whole};

use crate::common::{sctp, setting, socket, Family, Socket, Style};
use crate::described::OPTIONS;

fn fresh<O: GetOpt>(selector: impl Selector<O::Scope>) -> O {
    get(socket(Style::Many, Family::V4), selector).unwrap()
}

fn with_auth() -> Socket {
    let many = socket(Style::Many, Family::V4);
    set(&many, Future, &o::AuthSupported(true)).unwrap();
    many
}

fn on(on: bool) -> String {
    (if on { "on" } else { "off" }).to_owned()
}

/// The described default of an option that follows a sysctl. This boot may have changed the sysctl, so the socket is
/// compared with its current value.
fn follows(name: &str, is: impl Into<u32>, default: &str) -> String {
    assert_eq!(Some(is.into().to_string()), setting(name), "{name}");
    default.to_owned()
}

fn ms(time: Duration) -> u128 {
    time.as_millis()
}

/// A path fails at the error after this number of errors.
fn failed(errors: u16) -> String {
    format!("failed at the {}th error", errors + 1)
}

fn potentially(errors: u16) -> &'static str {
    if errors == 0 {
        "potentially failed at the first"
    } else {
        "potentially failed later"
    }
}

macro_rules! defaults {
    ($($option:ident => $said:expr;)*) => {
        const DEFAULTS: &[(&str, fn() -> String)] = &[$((stringify!($option), || $said)),*];
    };
}

defaults! {
    SCTP_RTOINFO => {
        let rto: o::RtoInfo = fresh(Future);
        format!("{}/{}/{} ms", ms(rto.initial), ms(rto.min), ms(rto.max))
    };
    SCTP_ASSOCINFO => {
        let info: o::AssocInfo = fresh(Future);
        format!("{} retransmissions, {} ms", info.max_retrans, ms(info.cookie_life))
    };
    SCTP_INITMSG => {
        let o::InitMsg { num_ostreams, max_instreams, max_attempts, max_init_timeout } = fresh(Whole);
        format!("{num_ostreams} out, {max_instreams} in, {max_attempts} retries, {} ms", ms(max_init_timeout))
    };
    SCTP_NODELAY => on(fresh::<o::NoDelay>(Whole).0);
    SCTP_AUTOCLOSE => on(!fresh::<o::AutoClose>(Whole).0.is_zero());
    SCTP_DISABLE_FRAGMENTS => on(fresh::<o::DisableFragments>(Whole).0);
    SCTP_PEER_ADDR_PARAMS => {
        let path: o::PeerAddrParams = fresh(Future);
        assert!(path.flags.contains(o::SppFlags::HB_ENABLE), "{path:?}");
        format!("heartbeat every {} ms, {} retransmissions", ms(path.hb_interval), path.path_max_retrans)
    };
    SCTP_I_WANT_MAPPED_V4_ADDR => on(fresh::<o::WantMappedV4Addr>(Whole).0);
    SCTP_MAXSEG => fresh::<o::MaxSeg>(Future).0.to_string();
    SCTP_HMAC_IDENT => match &get::<o::HmacIdent>(with_auth(), Whole).unwrap().0[..] {
        [o::HmacId::Sha1] => "SHA-1".to_owned(),
        other => format!("{other:?}"),
    };
    SCTP_AUTH_ACTIVE_KEY => format!("key {}", get::<o::AuthActiveKey>(with_auth(), Future).unwrap().0);
    SCTP_DELAYED_SACK => {
        let sack: o::DelayedSack = fresh(Future);
        format!("{} ms, every {}nd packet", ms(sack.delay), sack.frequency)
    };
    SCTP_FRAGMENT_INTERLEAVE => fresh::<o::FragmentInterleave>(Whole).0.number().to_string();
    SCTP_PARTIAL_DELIVERY_POINT => fresh::<o::PartialDeliveryPoint>(Whole).0.to_string();
    SCTP_AUTO_ASCONF => follows("default_auto_asconf", fresh::<o::AutoAsconf>(Whole).0, "off");
    SCTP_MAX_BURST => fresh::<o::MaxBurst>(Future).0.to_string();
    SCTP_CONTEXT => fresh::<o::Context>(Future).0.to_string();
    SCTP_REUSE_PORT => on(fresh::<o::ReusePort>(Whole).0);
    SCTP_EVENT => {
        let (many, types) = (socket(Style::Many, Family::V4), (0x8001..0x8020).map(o::NotificationType::from_number));
        let known: Vec<o::Event> = types.filter_map(|kind| get(&many, (Future, kind)).ok()).collect();
        assert!(known.len() > 10, "{known:?}");
        on(known.contains(&o::Event(true)))
    };
    SCTP_RECVRCVINFO => on(fresh::<o::RecvRcvInfo>(Whole).0);
    SCTP_RECVNXTINFO => on(fresh::<o::RecvNxtInfo>(Whole).0);
    SCTP_DEFAULT_PRINFO => match fresh::<o::DefaultPrInfo>(Future).policy {
        o::PrPolicy::None => "SCTP_PR_SCTP_NONE".to_owned(),
        other => format!("{other:?}"),
    };
    SCTP_ENABLE_STREAM_RESET => match fresh::<o::EnableStreamReset>(Future).0 {
        requests if requests.is_empty() => "none".to_owned(),
        requests => format!("{requests:?}"),
    };
    SCTP_REMOTE_UDP_ENCAPS_PORT => fresh::<o::RemoteUdpEncapsPort>(Future).0.to_string();
    SCTP_PR_SUPPORTED => on(fresh::<o::PrSupported>(Future).0);
    SCTP_PEER_ADDR_THLDS => {
        let o::PeerAddrThresholds { path_max_retrans, pf_threshold } = fresh(Future);
        format!("{}, {}", failed(path_max_retrans), potentially(pf_threshold))
    };
    SCTP_EXPOSE_POTENTIALLY_FAILED_STATE => {
        follows("pf_expose", fresh::<o::ExposePotentiallyFailedState>(Future).0.number(), "0")
    };
    SCTP_INTERLEAVING_SUPPORTED => on(fresh::<o::InterleavingSupported>(Future).0);
    SCTP_STREAM_SCHEDULER => match fresh::<o::StreamScheduler>(Future).0 {
        o::Scheduler::Fcfs => "SCTP_SS_FCFS".to_owned(),
        other => format!("{other:?}"),
    };
    SCTP_ASCONF_SUPPORTED => follows("addip_enable", fresh::<o::AsconfSupported>(Future).0, "off");
    SCTP_AUTH_SUPPORTED => follows("auth_enable", fresh::<o::AuthSupported>(Future).0, "off");
    SCTP_ECN_SUPPORTED => on(fresh::<o::EcnSupported>(Future).0);
    SCTP_RECONFIG_SUPPORTED => follows("reconf_enable", fresh::<o::ReconfigSupported>(Future).0, "off");
    SCTP_PEER_ADDR_THLDS_V2 => {
        let o::PeerAddrThresholdsV2 { path_max_retrans, pf_threshold, switchover_threshold } = fresh(Future);
        let (failed, potentially) = (failed(path_max_retrans), potentially(pf_threshold));
        format!("{failed}, {potentially}, primary path never switched ({switchover_threshold})")
    };
    SCTP_PLPMTUD_PROBE_INTERVAL => format!("{} (off)", ms(fresh::<o::PlpmtudProbeInterval>(Future).0));
}

#[test]
fn defaults_are_as_described() {
    if !sctp() {
        return;
    }
    let (mut wrong, mut right) = (Vec::new(), 0);
    for option in OPTIONS {
        let found = DEFAULTS.iter().find(|(name, _)| *name == option.name);
        match (option.default, found) {
            (None, None) => {}
            (Some(_), Some(_)) if !option.there() => {}
            (Some(described), Some((name, said))) => match said() {
                said if said == described => right += 1,
                said => wrong.push(format!("{name}: {described}, and the kernel says {said}")),
            },
            (described, _) => wrong.push(format!("{}: {described:?}, checked: {}", option.name, found.is_some())),
        }
    }
    println!("{right} of {} defaults", DEFAULTS.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
}
