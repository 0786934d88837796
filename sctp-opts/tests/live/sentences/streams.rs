//! Which stream sends next.

use sctp_opts::cmsgs::RcvInfo;
use sctp_opts::functions::connectx;
use sctp_opts::options::{self as o, Scheduler};
use sctp_opts::{receive, send, set, Future, Received, Socket as Whole};

use super::sentences;
use crate::common::{deaf, kernel, listening, socket, Family, Style, MS, QUICK};
use crate::messages::{informed, on};

/// The streams of messages as they are sent, of which all wait at first.
fn order(scheduler: Scheduler, values: &[(u16, u16)], messages: &[(u16, usize)]) -> Vec<u16> {
    let (server, client) = (listening(Style::Many, informed), socket(Style::Many, Family::V4));
    deaf(&server);
    set(&client, Future, &QUICK).unwrap();
    set(&client, Whole, &o::InitMsg { max_attempts: 500, max_init_timeout: MS(100), ..o::InitMsg::default() }).unwrap();
    set(&client, Future, &o::StreamScheduler(scheduler)).unwrap();
    client.set_nonblocking(true).unwrap();
    let at = server.local_addr().unwrap().as_socket().unwrap();
    // Until the association is set up, all messages wait.
    let id = connectx(&client, [at]).unwrap().assoc_id;
    send(&client, b"first", at, &on(0, 0)).unwrap();
    for (stream, value) in values {
        set(&client, (id, *stream), &o::StreamSchedulerValue(*value)).unwrap();
    }
    for (stream, length) in messages {
        send(&client, &vec![b'x'; *length], at, &on(*stream, 0)).unwrap();
    }
    server.detach_filter().unwrap();
    let mut buffer = [0; 4096];
    let mut next = || loop {
        match receive::<RcvInfo>(&server, &mut buffer).unwrap() {
            Received::Message(message) if message.data != b"first" => return message.info.unwrap().stream,
            Received::Message(_) => {}
            other => panic!("{other:?}"),
        }
    };
    messages.iter().map(|_| next()).collect()
}

/// Six messages of one stream, then as many of another.
const TWO: [(u16, usize); 12] = {
    let mut all = [(1, 1000); 12];
    let mut at = 6;
    while at < 12 {
        all[at].0 = 2;
        at += 1;
    }
    all
};

fn share(scheduler: Scheduler, values: &[(u16, u16)], messages: &[(u16, usize)], first: usize) -> [usize; 2] {
    let order = order(scheduler, values, messages);
    println!("{scheduler:?}: {order:?}");
    [1, 2].map(|stream| order[..first].iter().filter(|sent| **sent == stream).count())
}

sentences! {
    SCTP_STREAM_SCHEDULER "A scheduler only matters while several streams have data waiting" => {
        assert_eq!(order(Scheduler::Fcfs, &[], &TWO), [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
        let in_turn = order(Scheduler::RoundRobin, &[], &TWO);
        println!("{in_turn:?}");
        assert!(in_turn[..11].windows(2).all(|pair| pair[0] != pair[1]), "{in_turn:?}");
    };
    SCTP_STREAM_SCHEDULER_VALUE "With `SCTP_SS_PRIO` the lowest number goes first" => {
        assert_eq!(order(Scheduler::Priority, &[(1, 7), (2, 3)], &TWO), [2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1]);
        assert_eq!(order(Scheduler::Priority, &[(1, 3), (2, 7)], &TWO), [1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    };
    SCTP_STREAM_SCHEDULER "SCTP_SS_FC and SCTP_SS_WFQ were added in 6.4" => {
        let many = socket(Style::Many, Family::V4);
        for scheduler in [Scheduler::FairCapacity, Scheduler::WeightedFairQueueing] {
            assert_eq!(set(&many, Future, &o::StreamScheduler(scheduler)).is_ok(), kernel() >= (6, 4));
        }
    };
    SCTP_STREAM_SCHEDULER_VALUE "with weighted fair queueing a stream gets capacity in proportion to its number" => {
        if kernel() >= (6, 4) {
            let weighted = Scheduler::WeightedFairQueueing;
            assert_eq!(share(weighted, &[(1, 1), (2, 3)], &TWO, 8), [2, 6]);
            assert_eq!(share(weighted, &[(1, 2), (2, 1)], &TWO, 9), [6, 3]);
            // Messages of one stream are half as long.
            let uneven: Vec<(u16, usize)> = TWO.iter().map(|(stream, _)| (*stream, 500 * usize::from(*stream))).collect();
            assert_eq!(share(Scheduler::FairCapacity, &[], &uneven, 9), [6, 3]);
        }
    };
    SCTP_STREAM_SCHEDULER_VALUE "Schedulers that need no value ignore it or refuse it" => {
        assert_eq!(order(Scheduler::Fcfs, &[(1, 7), (2, 3)], &TWO), order(Scheduler::Fcfs, &[], &TWO));
        assert_eq!(order(Scheduler::RoundRobin, &[(1, 7), (2, 3)], &TWO), order(Scheduler::RoundRobin, &[], &TWO));
    };
    SCTP_STREAM_SCHEDULER "No round robin per packet (SCTP_SS_RR_PKT)" => {
        // Those that exist have lower numbers.
        let many = socket(Style::Many, Family::V4);
        crate::common::refused(set(&many, Future, &o::StreamScheduler(Scheduler::from_number(5))), crate::common::EINVAL);
    };
}
