//! The table of ends in the guide, made of what is measured: all ways of waiting have to say the same.

use std::sync::Mutex;
use std::time::Duration;

use sctp_opts::notifications::{AssocChangeState, Notification};
use sctp_opts::{AsyncSctpSocket, Error, MsgFlags, Received, SctpSocket};
use socket2::SockRef;
use tokio::time::timeout;

use super::{ends, soon, Cause, Ends, Kind};
use crate::bench::sctp;

/// In the program: not every guest sees the files of the machine.
const GUIDE: &str = include_str!("../../../src/guide/ends.md");
const END: &str = "<!-- End of what is made. -->\n";

/// Longer than anything here takes that does not wait for ever.
const LIMIT: Duration = Duration::from_millis(400);

/// What one receive says.
pub(super) fn said<I: std::fmt::Debug>(result: Result<Received<'_, I>, Error>) -> String {
    match result {
        Ok(Received::Closed) => "`Closed`".to_owned(),
        Ok(Received::Notification(Notification::AssocChange(change))) => match change.state {
            AssocChangeState::ShutdownComplete => "`ShutdownComplete`".to_owned(),
            AssocChangeState::CommLost => "`CommLost`".to_owned(),
            AssocChangeState::CannotStart => "`CannotStart`".to_owned(),
            other => panic!("{other:?}"),
        },
        Ok(other) => panic!("{other:?}"),
        Err(error) if error.is_would_block() => "waits".to_owned(),
        Err(error) => name(&error),
    }
}

pub(super) fn name(error: &Error) -> String {
    let name = match error.raw_os_error() {
        Some(libc::ECONNRESET) => "ECONNRESET",
        Some(libc::ECONNABORTED) => "ECONNABORTED",
        Some(libc::ECONNREFUSED) => "ECONNREFUSED",
        Some(libc::ETIMEDOUT) => "ETIMEDOUT",
        Some(libc::ENOTCONN) => "ENOTCONN",
        Some(libc::EPIPE) => "EPIPE",
        other => panic!("{other:?}: {error}"),
    };
    format!("`{name}`")
}

/// Receives until it says the same again, which is left out.
fn until_same(mut receive: impl FnMut() -> String) -> Vec<String> {
    let mut all = vec![receive()];
    loop {
        let next = receive();
        if all.last() == Some(&next) {
            return all;
        }
        all.push(next);
        assert!(all.len() < 6, "{all:?}");
    }
}

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
    soon();
    (own, peer)
}

fn after(kind: Kind, cause: Cause, subscribed: bool) -> String {
    let all = [blocking, non_blocking, awaited].map(|way| way(&ended(kind, cause, subscribed).0));
    for way in &all {
        assert_eq!(way, &all[0], "{kind:?}, {cause:?}, {subscribed}: {all:?}");
    }
    // The system looks for an error before a batch.
    let [mut batched, mut single] = [batched(&ended(kind, cause, subscribed).0), all[0].clone()];
    batched.sort();
    single.sort();
    assert_eq!(batched, single, "{kind:?}, {cause:?}, {subscribed}");
    all[0].join(", ")
}

fn sent(kind: Kind, cause: Cause) -> String {
    // Without a receive that takes the error away.
    let (own, _peer) = ended(kind, cause, false);
    match own.send(b"x", None, &()) {
        Ok(_) => "goes out".to_owned(),
        Err(error) => name(&error),
    }
}

fn table() -> String {
    let mut text = String::from(
        "| what ends it | on which socket | `receive` says | subscribed to `AssocChange` | `send` says |\n\
         |:--|:--|:--|:--|:--|\n",
    );
    for cause in Cause::ALL {
        let mut rows: Vec<([String; 3], Vec<&str>)> = Vec::new();
        for kind in Kind::ALL.into_iter().filter(|kind| cause.fits(*kind)) {
            let row = [after(kind, cause, false), after(kind, cause, true), sent(kind, cause)];
            let title = match kind {
                Kind::Connected => "connected",
                Kind::Accepted => "accepted",
                Kind::PeeledOff => "peeled off",
                Kind::OneToMany => "one-to-many, its only one",
            };
            match rows.iter_mut().find(|(same, _)| *same == row) {
                Some((_, kinds)) => kinds.push(title),
                None => rows.push((row, vec![title])),
            }
        }
        for ([receive, subscribed, send], kinds) in rows {
            let line = [cause.title(), &kinds.join(", "), &receive, &subscribed, &send].join(" | ");
            text.push_str(&format!("| {line} |\n"));
        }
    }
    text
}

/// The table that `module` makes.
pub(super) fn stands_in_the_guide(module: &str, new: &str) {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

    let begin = format!("<!-- Made by tests/live/ends/{module}.rs: run it with UPDATE_EXPECT=1. -->\n");
    let parts = |guide: &str| {
        let (before, rest) = guide.split_once(&begin).expect("where the table begins");
        let (old, after) = rest.split_once(END).expect("where the table ends");
        [before, old, after].map(str::to_owned)
    };
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let _other_tables_wait = ONE_AT_A_TIME.lock();
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/guide/ends.md");
        let [before, _, after] = parts(&std::fs::read_to_string(path).unwrap());
        std::fs::write(path, [&before, &begin, new, END, &after].concat()).unwrap();
    } else {
        let [_, old, _] = parts(GUIDE);
        assert_eq!(old, new, "run it with UPDATE_EXPECT=1");
    }
}

#[test]
fn the_guide_says_what_is_measured() {
    if sctp() {
        stands_in_the_guide("table", &table());
    }
}

/// An orderly end is the end on every path, and an abort is an error once.
#[test]
fn every_end_of_one_association_is_closed() {
    if !sctp() {
        return;
    }
    for cause in Cause::ALL {
        for kind in Kind::ALL.into_iter().filter(|kind| kind.has_one() && cause.fits(*kind)) {
            let aborted = match cause {
                Cause::PeerAborts | Cause::PeerClosesUnread => "`ECONNRESET`, `Closed`",
                Cause::OwnAbort => "`ECONNABORTED`, `Closed`",
                Cause::PeerIsGone => "`ETIMEDOUT`, `Closed`",
                _ => "`Closed`",
            };
            assert_eq!(after(kind, cause, false), aborted, "{kind:?}, {cause:?}");
        }
    }
}

/// A receive that waits when the end comes says the same as one that is made later, and `send` and the rest do not wait.
#[test]
fn who_waits_when_it_ends_is_told_the_same() {
    if !sctp() {
        return;
    }
    for cause in Cause::ALL {
        for kind in Kind::ALL.into_iter().filter(|kind| kind.has_one() && cause.fits(*kind)) {
            for subscribed in [false, true] {
                // What ends by a message that is not read is not waited for.
                if cause == Cause::PeerClosesUnread {
                    continue;
                }
                let later = blocking(&ended(kind, cause, subscribed).0);
                let prepared = || {
                    let ends = ends(kind);
                    if subscribed {
                        ends.subscribe();
                    }
                    ends
                };
                let Ends { own, id, peer } = prepared();
                let first = std::thread::scope(|scope| {
                    SockRef::from(&own).set_read_timeout(Some(Duration::from_secs(3))).unwrap();
                    let waiting = scope.spawn(|| said(own.receive::<()>(&mut [0; 256])));
                    soon();
                    let _peer = cause.happen(&own, id, peer);
                    waiting.join().unwrap()
                });
                assert_eq!(first, later[0], "blocking: {kind:?}, {cause:?}, {subscribed}");

                let Ends { own, id, peer } = prepared();
                runtime().block_on(async {
                    let twin = own.try_clone().unwrap();
                    let own = AsyncSctpSocket::new(own).unwrap();
                    let mut buffer = [0; 256];
                    let (first, _peer) =
                        tokio::join!(timeout(Duration::from_secs(3), own.receive::<()>(&mut buffer)), async {
                            tokio::time::sleep(Duration::from_millis(30)).await;
                            cause.happen(&twin, id, peer)
                        });
                    let first = first.map_or_else(|_| "waits".to_owned(), said);
                    assert_eq!(first, later[0], "tokio: {kind:?}, {cause:?}, {subscribed}");
                });
            }
        }
    }
}
