//! Notes of the description.

use std::time::Duration;

use sctp_opts::options::{
    AdaptationLayer, AutoClose, EcnSupported, FragmentInterleave, FragmentInterleaveLevel, InitMsg,
};
use sctp_opts::{get, set, OneToOne, Socket as Whole};

use crate::common::{sctp, setting, socket, Family, Pair, Style};

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
        let pair = Pair::with(Style::One, Family::V4, crate::common::Abilities::default(), |socket| {
            set(socket, Whole, &layer).unwrap();
            set(socket, Whole, &InitMsg { num_ostreams: 21, ..InitMsg::default() }).unwrap();
        });
        assert_eq!(get::<AdaptationLayer>(&pair.server, Whole).unwrap(), layer);
        assert_eq!(get::<InitMsg>(&pair.server, Whole).unwrap().num_ostreams, 21);
    }
}
