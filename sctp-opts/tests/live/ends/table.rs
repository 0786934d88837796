//! The guide's table of ends, from measurements: all ways of waiting must give the same results.

use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use sctp_opts::{AsyncSctpSocket, MsgFlags, SctpSocket};
use socket2::SockRef;
use tokio::time::timeout;

use super::said::{lines, name, said, stands_in, until_same, HEAD};
use super::{ends, soon, Cause, Ends, Kind};
use crate::bench::{in_parallel, sctp, PATIENCE};

/// Included at compile time, because not every guest can read the host's files.
const GUIDE: &str = include_str!("../../../src/guide/ends.md");

/// Longer than any call here takes that does not wait forever.
const LIMIT: Duration = Duration::from_millis(400);

pub(super) fn blocking(own: &SctpSocket) -> Vec<String> {
    own.set_nonblocking(false).unwrap();
    SockRef::from(own).set_read_timeout(Some(LIMIT)).unwrap();
    until_same(|| said(own.receive::<()>(&mut [0; 256])))
}

pub(super) fn non_blocking(own: &SctpSocket) -> Vec<String> {
    own.set_nonblocking(true).unwrap();
    until_same(|| said(own.receive::<()>(&mut [0; 256])))
}

pub(super) fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

pub(super) fn awaited(own: &SctpSocket) -> Vec<String> {
    let runtime = runtime();
    let _inside = runtime.enter();
    let own = AsyncSctpSocket::new(own.try_clone().unwrap()).unwrap();
    until_same(|| {
        runtime.block_on(async {
            let mut buffer = [0; 256];
            let received = timeout(LIMIT, own.receive::<()>(&mut buffer)).await;
            received.map_or_else(|_| "waits".to_owned(), said)
        })
    })
}

pub(super) fn batched(own: &SctpSocket) -> Vec<String> {
    own.set_nonblocking(true).unwrap();
    let mut all = Vec::new();
    loop {
        let mut buffers = [[0; 256]; 4];
        let next: Vec<String> = match sctp_opts::receive_batch::<(), _, 4>(own, &mut buffers, MsgFlags::default()) {
            Ok(batch) => batch.iter().map(said).collect(),
            Err(error) => vec![said::<()>(Err(error))],
        };
        for next in next {
            if all.last() == Some(&next) {
                return all;
            }
            all.push(next);
        }
    }
}

fn ended(kind: Kind, cause: Cause, subscribed: bool) -> (SctpSocket, Option<SctpSocket>) {
    let ends = ends(kind);
    if subscribed {
        ends.subscribe();
    }
    let Ends { own, id, peer } = ends;
    let peer = cause.happen(&own, id, peer);
    (own, peer)
}

fn after(kind: Kind, cause: Cause, subscribed: bool) -> String {
    let all = [blocking, non_blocking, awaited].map(|way| way(&ended(kind, cause, subscribed).0));
    for way in &all {
        assert_eq!(way, &all[0], "{kind:?}, {cause:?}, {subscribed}: {all:?}");
    }
    // The system checks for a pending error before a batch.
    let [mut batched, mut single] = [batched(&ended(kind, cause, subscribed).0), all[0].clone()];
    batched.sort();
    single.sort();
    assert_eq!(batched, single, "{kind:?}, {cause:?}, {subscribed}");
    all[0].join(", ")
}

fn sent(kind: Kind, cause: Cause) -> String {
    // Without a receive that consumes the error.
    let (own, _peer) = ended(kind, cause, false);
    match own.send(b"x", None, &()) {
        Ok(_) => "goes out".to_owned(),
        Err(error) => name(&error),
    }
}

fn table() -> String {
    let rows = in_parallel(Cause::ALL, |cause| {
        let fitting = Kind::ALL.into_iter().filter(|kind| cause.fits(*kind));
        let row = |kind| [after(kind, cause, false), after(kind, cause, true), sent(kind, cause)];
        lines(cause.title(), fitting.map(|kind| (kind, row(kind))).collect())
    });
    HEAD.to_owned() + &rows.concat()
}

/// The table that `module` makes.
pub(super) fn assert_guide_has(module: &str, new: &str) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

    let _other_tables_wait = ONE_AT_A_TIME.lock();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/guide/ends.md");
    stands_in(GUIDE, path, &format!("tests/live/ends/{module}.rs"), new);
}

#[test]
fn the_guide_matches_the_measurements() {
    if sctp() {
        assert_guide_has("table", &table());
    }
}

/// A graceful end gives `Closed` in every way, and an abort an error once.
#[test]
fn every_end_of_one_association_is_closed() {
    if !sctp() {
        return;
    }
    in_parallel(Cause::ALL, |cause| {
        for kind in Kind::ALL.into_iter().filter(|kind| kind.has_one() && cause.fits(*kind)) {
            let aborted = match cause {
                Cause::PeerAborts | Cause::PeerClosesUnread => "`ECONNRESET`, `Closed`",
                Cause::OwnAbort => "`ECONNABORTED`, `Closed`",
                Cause::PeerIsGone => "`ETIMEDOUT`, `Closed`",
                _ => "`Closed`",
            };
            assert_eq!(after(kind, cause, false), aborted, "{kind:?}, {cause:?}");
        }
    });
}

/// A receive that waits when the association ends returns the same as a later one, and `send` and other calls do not
/// wait.
#[test]
fn waiting_calls_report_the_same_end() {
    if !sctp() {
        return;
    }
    in_parallel(Cause::ALL, |cause| {
        for kind in Kind::ALL.into_iter().filter(|kind| kind.has_one() && cause.fits(*kind)) {
            for subscribed in [false, true] {
                // A reader would read the message that must stay unread.
                if cause == Cause::PeerClosesUnread {
                    continue;
                }
                let later = blocking(&ended(kind, cause, subscribed).0);
                // A round trip before the notification, the peer's last word comes.
                let told = |first: &String| {
                    let early = matches!(cause, Cause::PeerCloses | Cause::PeerShutsDown) && kind != Kind::PeeledOff;
                    *first == later[0] || (early && first == "`Closed`")
                };
                let prepared = || {
                    let ends = ends(kind);
                    if subscribed {
                        ends.subscribe();
                    }
                    ends
                };
                let Ends { own, id, peer } = prepared();
                let first = thread::scope(|scope| {
                    SockRef::from(&own).set_read_timeout(Some(PATIENCE)).unwrap();
                    let waiting = scope.spawn(|| said(own.receive::<()>(&mut [0; 256])));
                    soon();
                    let _peer = cause.happen(&own, id, peer);
                    waiting.join().unwrap()
                });
                assert!(told(&first), "blocking: {kind:?}, {cause:?}, {subscribed}: {first}, not {later:?}");

                let Ends { own, id, peer } = prepared();
                runtime().block_on(async {
                    let twin = own.try_clone().unwrap();
                    let own = AsyncSctpSocket::new(own).unwrap();
                    let mut buffer = [0; 256];
                    let (first, _peer) = tokio::join!(timeout(PATIENCE, own.receive::<()>(&mut buffer)), async {
                        tokio::time::sleep(Duration::from_millis(30)).await;
                        cause.happen(&twin, id, peer)
                    });
                    let first = first.map_or_else(|_| "waits".to_owned(), said);
                    assert!(told(&first), "tokio: {kind:?}, {cause:?}, {subscribed}: {first}, not {later:?}");
                });
            }
        }
    });
}
