//! Defaults and notes of the description.

use std::time::Duration;

use sctp_opts::options::{
    AdaptationLayer, AuthSupported, AutoClose, Context, EcnSupported, FragmentInterleave, FragmentInterleaveLevel,
    InitMsg, InterleavingSupported, MaxBurst, MaxSeg, NoDelay, PrSupported, ReconfigSupported, RtoInfo,
    WantMappedV4Addr,
};
use sctp_opts::{get, set, Future, OneToOne, Socket as Whole};

use crate::bench::{sctp, setting, socket, Family, Pair, Style};

#[test]
fn defaults_are_as_described() {
    if !sctp() {
        return;
    }
    let many = socket(Style::Many, Family::V4);
    let seconds = Duration::from_secs;
    let rto = RtoInfo { initial: seconds(3), min: seconds(1), max: seconds(60) };
    assert_eq!(get::<RtoInfo>(&many, Future).unwrap(), rto);
    let init = InitMsg { num_ostreams: 10, max_instreams: 65535, max_attempts: 8, max_init_timeout: seconds(60) };
    assert_eq!(get::<InitMsg>(&many, Whole).unwrap(), init);
    assert!(!get::<NoDelay>(&many, Whole).unwrap().0);
    assert!(get::<AutoClose>(&many, Whole).unwrap().0.is_zero());
    assert!(get::<WantMappedV4Addr>(&many, Whole).unwrap().0);
    assert_eq!(get::<MaxSeg>(&many, Future).unwrap().0, 0);
    assert_eq!(get::<FragmentInterleave>(&many, Whole).unwrap().0, FragmentInterleaveLevel::Nothing);
    assert_eq!(get::<MaxBurst>(&many, Future).unwrap().0, 4);
    assert_eq!(get::<Context>(&many, Future).unwrap().0, 0);
    assert!(get::<PrSupported>(&many, Future).unwrap().0);
    assert!(get::<EcnSupported>(&many, Future).unwrap().0);
    // The defaults of these are sysctls.
    let on = |name: &str| setting(name).as_deref() == Some("1");
    assert_eq!(get::<AuthSupported>(&many, Future).unwrap().0, on("auth_enable"));
    assert_eq!(get::<ReconfigSupported>(&many, Future).unwrap().0, on("reconf_enable"));
    assert!(!get::<InterleavingSupported>(&many, Future).unwrap().0);
}

#[test]
fn every_nonzero_interleaving_level_reads_as_on() {
    if sctp() {
        let many = socket(Style::Many, Family::V4);
        set(&many, Whole, &FragmentInterleave(FragmentInterleaveLevel::Streams)).unwrap();
        assert_eq!(get::<FragmentInterleave>(&many, Whole).unwrap().0, FragmentInterleaveLevel::Associations);
    }
}

#[test]
fn autoclose_is_limited_silently() {
    if sctp() {
        let many = socket(Style::Many, Family::V4);
        set(&many, Whole, &AutoClose(Duration::from_secs(2_147_483_647))).unwrap();
        let max: u64 = setting("max_autoclose").unwrap().parse().unwrap();
        assert_eq!(get::<AutoClose>(&many, Whole).unwrap().0, Duration::from_secs(max));
    }
}

#[test]
fn options_for_later_associations_are_accepted_by_existing_ones() {
    if sctp() {
        let pair = Pair::new(Style::One, Family::V4);
        let before = get::<EcnSupported>(&pair.client, OneToOne).unwrap();
        set(&pair.client, OneToOne, &EcnSupported(!before.0)).unwrap();
        assert_eq!(get::<EcnSupported>(&pair.client, OneToOne).unwrap(), before);
    }
}

#[test]
fn accepted_sockets_inherit_options() {
    if sctp() {
        let layer = AdaptationLayer(0x0a0b);
        let pair = Pair::with(Style::One, Family::V4, crate::bench::Abilities::default(), |socket| {
            set(socket, Whole, &layer).unwrap();
            set(socket, Whole, &InitMsg { num_ostreams: 21, ..InitMsg::default() }).unwrap();
        });
        assert_eq!(get::<AdaptationLayer>(&pair.server, Whole).unwrap(), layer);
        assert_eq!(get::<InitMsg>(&pair.server, Whole).unwrap().num_ostreams, 21);
    }
}
