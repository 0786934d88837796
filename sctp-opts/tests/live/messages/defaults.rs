//! The ancillary data of a message versus the socket's defaults.

use std::io::IoSlice;
use std::time::Duration;

use sctp_opts::cmsgs::{PrInfo, RcvInfo};
use sctp_opts::control::{Control, ControlData};
use sctp_opts::options as o;
use sctp_opts::{get, receive, send, set, Error, OneToOne, Ppid, Received};
use socket2::MsgHdr;

use super::cmsgs::narrow;
use super::{informed, message, on};
use crate::common::{eventually, in_parallel, sctp, Abilities, Family, Pair, Style};

const COUNT: usize = 40;

/// Returns how many messages arrive if the receiver reads late, and the last one's data.
fn arrive(pair: &Pair, control: &impl ControlData) -> (usize, RcvInfo) {
    arrive_with(pair, || send(&pair.client, &[b'x'; 1000], None, control).unwrap())
}

fn arrive_with(pair: &Pair, say: impl Fn() -> usize) -> (usize, RcvInfo) {
    pair.client.set_send_buffer_size(1 << 20).unwrap();
    for _ in 0..COUNT {
        assert_eq!(say(), 1000);
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

/// A message's information replaces all of the default, even where it is 0.
#[test]
fn sndinfo_replaces_the_default() {
    if !sctp() {
        return;
    }
    let pair = super::pair(Style::One, Family::V4);
    let flags = o::SndFlags::UNORDERED;
    let default = o::DefaultSndInfo { stream: 5, flags, ppid: Ppid(9), ..o::DefaultSndInfo::default() };
    set(&pair.client, OneToOne, &default).unwrap();
    let policy = PrInfo::retransmissions(100);
    let none = o::SndFlags::empty();
    let arrives = |sent: Result<usize, Error>| {
        sent.unwrap();
        let (info, _) = message::<RcvInfo>(&pair.server, b"hello");
        (info.stream, info.flags, info.ppid)
    };
    assert_eq!(arrives(send(&pair.client, b"hello", None, &())), (5, flags, Ppid(9)));
    assert_eq!(arrives(send(&pair.client, b"hello", None, &on(3, 0))), (3, none, Ppid(0)));
    // The policy alone replaces the flags of the default, and nothing else.
    assert_eq!(arrives(send(&pair.client, b"hello", None, &policy)), (5, none, Ppid(9)));
}

/// What the library prevents: without a policy after it, the information takes the value of another default as a lifetime
/// in milliseconds.
#[test]
fn sndinfo_alone_takes_the_value_of_the_default_policy() {
    if !sctp() {
        return;
    }
    let pair = pair();
    set(&pair.client, OneToOne, &o::DefaultPrInfo { policy: o::PrPolicy::Rtx, value: 3 }).unwrap();
    let control = Control::new(&on(3, 46)).unwrap();
    // SAFETY: a number only.
    let first = unsafe { libc::CMSG_SPACE(size_of::<sctp_sys::linux::sctp_sndinfo>().try_into().unwrap()) };
    let parts = [IoSlice::new(&[b'x'; 1000])];
    let header = MsgHdr::new().with_buffers(&parts).with_control(&control.as_bytes()[..first as usize]);
    let (count, _) = arrive_with(&pair, || pair.client.sendmsg(&header, 0).unwrap());
    assert!(count < COUNT);
}

/// Also where it says that there is none.
#[test]
fn prinfo_replaces_the_default_policy() {
    if !sctp() {
        return;
    }
    let policies = [(PrInfo { policy: o::PrPolicy::None, value: 0 }, true), (PrInfo::retransmissions(100), true)];
    let default = (PrInfo::time_to_live(Duration::from_millis(1)), false);
    in_parallel(policies.into_iter().chain([default]), |(policy, complete)| {
        let pair = pair();
        set(&pair.client, OneToOne, &o::DefaultPrInfo { policy: o::PrPolicy::Ttl, value: 1 }).unwrap();
        assert_eq!(arrive(&pair, &policy).0 == COUNT, complete, "{policy:?}");
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
