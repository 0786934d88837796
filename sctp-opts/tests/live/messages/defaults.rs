//! The ancillary data of a message versus the socket's defaults.

use std::time::Duration;

use sctp_opts::cmsgs::{PrInfo, RcvInfo};
use sctp_opts::control::ControlData;
use sctp_opts::options as o;
use sctp_opts::{get, receive, send, set, OneToOne, Ppid, Received};

use super::cmsgs::narrow;
use super::{informed, on};
use crate::common::{eventually, in_parallel, sctp, Abilities, Family, Pair, Style};

const COUNT: usize = 40;

/// Returns how many messages arrive if the receiver reads late, and the last one's data.
fn arrive(pair: &Pair, control: &impl ControlData) -> (usize, RcvInfo) {
    pair.client.set_send_buffer_size(1 << 20).unwrap();
    for _ in 0..COUNT {
        send(&pair.client, &[b'x'; 1000], None, control).unwrap();
    }
    send(&pair.client, b"the last", None, &(PrInfo { policy: o::PrPolicy::None, value: 0 }, on(7, 7))).unwrap();
    std::thread::sleep(Duration::from_millis(50));
    pair.server.set_nonblocking(true).unwrap();
    let (mut buffer, mut count, mut last) = ([0; 2000], 0, RcvInfo::default());
    eventually("the last message arrives", || {
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

/// Linux would combine the message's missing policy with the default's value, as a lifetime in milliseconds, and lose
/// half of them.
#[test]
fn a_default_policy_does_not_affect_messages_with_sndinfo() {
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

/// The policy applies in either order: these messages expire before they are sent.
#[test]
fn prinfo_works_in_either_order() {
    if !sctp() {
        return;
    }
    let short = PrInfo::time_to_live(Duration::from_millis(1));
    assert!(arrive(&pair(), &(on(3, 46), short)).0 < COUNT);
    assert!(arrive(&pair(), &(short, on(3, 46))).0 < COUNT);
    let often = PrInfo::retransmissions(100);
    assert_eq!(arrive(&pair(), &(often, on(3, 46))).0, COUNT);
}

/// Linux returns the policy of one default as flags of the other, and rejects these when they are set.
#[test]
fn a_default_that_was_read_can_be_set() {
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
        // Setting the other default has cleared the policy and kept the value, which is now a lifetime.
        let time_to_live = Duration::from_secs(60);
        assert_eq!(older, o::DefaultSendParam { flags, stream: 3, ppid: Ppid(46), time_to_live, ..Default::default() });
        set(&pair.client, OneToOne, &older).unwrap();
    }
}
