//! The guide's table of associations whose setup fails.

use std::net::SocketAddr;
use std::time::Duration;

use sctp_opts::functions::Started;
use sctp_opts::options::{InitMsg, NotificationType, PeerAddrInfo};
use sctp_opts::{AsyncSctpSocket, Error, Future, SctpSocket, Socket as Whole, Style};

use super::outcome::name;
use super::table::{assert_guide_has, awaited, batched, blocking, non_blocking, runtime};
use super::{build, QUICK};
use crate::common::{eventually, sctp};
use crate::functions::at;

#[derive(Debug, Clone, Copy)]
enum Cause {
    Refused,
    NoAnswer,
}

impl Cause {
    fn title(self) -> &'static str {
        match self {
            Cause::Refused => "no socket listens on the port",
            Cause::NoAnswer => "the peer does not answer",
        }
    }

    fn peer(self) -> SocketAddr {
        match self {
            Cause::Refused => at("127.0.0.3", 9),
            // In the network of the guest's dummy0, which drops all packets.
            Cause::NoAnswer => at("10.9.0.77", 9),
        }
    }
}

fn fresh(style: Style, cause: Cause, subscribed: bool) -> SctpSocket {
    let mut build = build(style);
    if matches!(cause, Cause::NoAnswer) {
        let once = InitMsg { max_attempts: 1, max_init_timeout: Duration::from_millis(10), ..InitMsg::default() };
        build = build.option(Future, &QUICK).option(Whole, &once);
    }
    let socket = build.open().unwrap();
    if subscribed {
        socket.subscribe(Future, [NotificationType::AssocChange]).unwrap();
    }
    socket
}

/// The way in which the caller waits.
#[derive(Debug, Clone, Copy)]
enum Way {
    Blocking,
    NonBlocking,
    Tokio,
    Batch,
}

impl Way {
    const ALL: [Way; 4] = [Way::Blocking, Way::NonBlocking, Way::Tokio, Way::Batch];

    fn title(self) -> &'static str {
        match self {
            Way::Blocking => "blocking",
            Way::NonBlocking => "non-blocking",
            Way::Tokio => "tokio",
            Way::Batch => "non-blocking, in a batch",
        }
    }

    /// A socket whose connect has failed, and the result of that call.
    fn failed(self, style: Style, cause: Cause, subscribed: bool) -> (SctpSocket, String) {
        let (socket, peer) = (fresh(style, cause, subscribed), cause.peer());
        match self {
            Way::Blocking => {
                let connected = outcome_of_connect(socket.connect([peer]));
                (socket, connected)
            }
            Way::NonBlocking | Way::Batch => {
                socket.set_nonblocking(true).unwrap();
                let connected = socket.connect([peer]);
                await_failure(&socket, peer, &connected);
                (socket, outcome_of_connect(connected))
            }
            Way::Tokio => {
                let runtime = runtime();
                let _inside = runtime.enter();
                let socket = AsyncSctpSocket::new(socket).unwrap();
                let connected = runtime.block_on(socket.connect([peer]));
                await_failure(socket.get_ref(), peer, &connected);
                (socket.into_inner(), outcome_of_connect(connected))
            }
        }
    }

    fn receives(self, socket: &SctpSocket) -> String {
        match self {
            Way::Blocking => blocking(socket),
            Way::NonBlocking => non_blocking(socket),
            Way::Tokio => awaited(socket),
            Way::Batch => batched(socket),
        }
        .join(", ")
    }
}

fn outcome_of_connect(connected: Result<Started, Error>) -> String {
    connected
        .map_or_else(|error| name(&error), |started| if started.in_progress { "in progress" } else { "success" }.into())
}

fn await_failure(socket: &SctpSocket, peer: SocketAddr, connected: &Result<Started, Error>) {
    if let Ok(started) = connected {
        eventually("the connect fails", || socket.get::<PeerAddrInfo>((started.assoc_id, peer)).is_err());
    }
}

fn row(way: Way, style: Style, cause: Cause) -> [String; 4] {
    let (socket, connected) = way.failed(style, cause, false);
    let received = way.receives(&socket);
    let subscribed = way.receives(&way.failed(style, cause, true).0);
    // Without a receive that consumes the error.
    let sent = way.failed(style, cause, false).0.send(b"x", None, &()).map_or_else(|e| name(&e), |_| "success".into());
    [connected, received, subscribed, sent]
}

fn table() -> String {
    let mut text = String::from(
        "| cause | socket | call | `connect` returns | `receive` returns | when subscribed to `AssocChange` | `send` returns |\n\
         |:--|:--|:--|:--|:--|:--|:--|\n",
    );
    for cause in [Cause::Refused, Cause::NoAnswer] {
        for (style, socket) in [(Style::OneToOne, "one-to-one"), (Style::OneToMany, "one-to-many")] {
            let mut rows: Vec<([String; 4], Vec<&str>)> = Vec::new();
            for way in Way::ALL {
                let row = row(way, style, cause);
                match rows.iter_mut().find(|(same, _)| *same == row) {
                    Some((_, ways)) => ways.push(way.title()),
                    None => rows.push((row, vec![way.title()])),
                }
            }
            for (row, ways) in rows {
                text.push_str(&format!(
                    "| {} | {socket} | {} | {} |\n",
                    cause.title(),
                    ways.join("; "),
                    row.join(" | ")
                ));
            }
        }
    }
    text
}

#[test]
fn the_guide_matches_the_measurements() {
    if sctp() {
        assert_guide_has("setup", &table());
    }
}
