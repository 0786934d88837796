//! What a message says of itself, and what the socket's defaults say.

use std::time::Duration;

use sctp_opts::cmsgs::{PrInfo, RcvInfo};
use sctp_opts::control::ControlData;
use sctp_opts::options as o;
use sctp_opts::{get, receive, send, set, OneToOne, Ppid, Received};

use super::cmsgs::narrow;
use super::{informed, on};
use crate::bench::{eventually, in_parallel, sctp, Abilities, Family, Pair, Style};

const COUNT: usize = 40;

/// How many of many messages arrive where the receiver comes to read them late, and what the last said.
fn arrive(pair: &Pair, control: &impl ControlData) -> (usize, RcvInfo) {
    pair.client.set_send_buffer_size(1 << 20).unwrap();
    for _ in 0..COUNT {
        send(&pair.client, &[b'x'; 1000], None, control).unwrap();
    }
    send(&pair.client, b"the last", None, &(PrInfo { policy: o::PrPolicy::None, value: 0 }, on(7, 7))).unwrap();
    std::thread::sleep(Duration::from_millis(50));
    pair.server.set_nonblocking(true).unwrap();
    let (mut buffer, mut count, mut last) = ([0; 2000], 0, RcvInfo::default());
    eventually("the last message", || {
        while let Ok(Received::Message(message)) = receive::<RcvInfo>(&pair.server, &mut buffer) {
            let info = message.info.unwrap();
            if message.data == b"the last" {
                return true;
            }
            (count, last) = (count + 1, info);
        }
        false
    });
    (count, last)
}

fn pair() -> Pair {
    Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        narrow(socket);
        informed(socket);
    })
}

/// Linux would take no policy from the message and the value from the default, as a lifetime in milliseconds, and lose
/// half of them.
#[test]
fn a_default_policy_is_no_lifetime_of_messages_that_say_how_they_are_sent() {
    if !sctp() {
        return;
    }
    let policies = [(o::PrPolicy::Rtx, 3), (o::PrPolicy::Priority, 5), (o::PrPolicy::Ttl, 3)];
    in_parallel(policies, |(policy, value)| {
        let pair = pair();
        set(&pair.client, OneToOne, &o::DefaultPrInfo { policy, value }).unwrap();
        let (count, last) = arrive(&pair, &on(3, 46));
        assert_eq!((count, last.stream, last.ppid), (COUNT, 3, Ppid(46)), "{policy:?}");
    });
}

/// In either order, the policy counts: these are too old before they are sent.
#[test]
fn a_policy_counts_in_whatever_order_it_is_named() {
    if !sctp() {
        return;
    }
    let short = PrInfo::time_to_live(Duration::from_millis(1));
    assert!(arrive(&pair(), &(on(3, 46), short)).0 < COUNT);
    assert!(arrive(&pair(), &(short, on(3, 46))).0 < COUNT);
    let often = PrInfo::retransmissions(100);
    assert_eq!(arrive(&pair(), &(often, on(3, 46))).0, COUNT);
}

/// Linux reads a default's policy as flags of the other default, and refuses them when it is set.
#[test]
fn a_default_that_was_got_can_be_set_back() {
    if !sctp() {
        return;
    }
    let pair = pair();
    let flags = o::SndFlags::UNORDERED;
    for policy in [o::PrPolicy::Ttl, o::PrPolicy::Rtx, o::PrPolicy::Priority] {
        set(&pair.client, OneToOne, &o::DefaultSndInfo { flags, stream: 3, ..o::DefaultSndInfo::default() }).unwrap();
        set(&pair.client, OneToOne, &o::DefaultPrInfo { policy, value: 60_000 }).unwrap();
        let now = get::<o::DefaultSndInfo>(&pair.client, OneToOne).unwrap();
        let mut expected = o::DefaultSndInfo { flags, stream: 3, ..o::DefaultSndInfo::default() };
        assert_eq!(now, expected);
        expected.ppid = Ppid(46);
        set(&pair.client, OneToOne, &expected).unwrap();
        let older = get::<o::DefaultSendParam>(&pair.client, OneToOne).unwrap();
        // Setting the other default has taken the policy and left the value, which is a lifetime now.
        let time_to_live = Duration::from_secs(60);
        assert_eq!(older, o::DefaultSendParam { flags, stream: 3, ppid: Ppid(46), time_to_live, ..Default::default() });
        set(&pair.client, OneToOne, &older).unwrap();
    }
}
