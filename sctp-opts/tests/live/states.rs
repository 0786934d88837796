//! The states of an association, each held by packets that do not arrive.

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::functions::connectx;
use sctp_opts::options::{AssocState as State, PathState, PeerAddrInfo, SndFlags, Status};
use sctp_opts::{get, send, AssocId, Ticks};

use crate::common::{
    acknowledged, deaf, deaf_to_chunk, eventually, loopback, sctp, socket, Family, Pair, Socket, Style,
};
use crate::wire::INIT;

const SHUTDOWN_ACK: u8 = 8;
const COOKIE_ECHO: u8 = 10;

#[track_caller]
fn becomes(socket: &Socket, id: AssocId, state: State) {
    eventually("the association is in the state", || get::<Status>(socket, id).unwrap().state == state);
}

#[test]
fn an_association_is_set_up_in_two_steps() {
    if !sctp() {
        return;
    }
    for (lost, state) in [(INIT, State::CookieWait), (COOKIE_ECHO, State::CookieEchoed)] {
        let (listener, client) = (socket(Style::Many, Family::V4), socket(Style::Many, Family::V4));
        listener.bind(&loopback(Family::V4).into()).unwrap();
        listener.listen(1).unwrap();
        deaf_to_chunk(&listener, lost);
        client.set_nonblocking(true).unwrap();
        let peer = listener.local_addr().unwrap().as_socket().unwrap();
        let id = connectx(&client, [peer]).unwrap().assoc_id;
        becomes(&client, id, state);
        if state == State::CookieWait {
            // Nothing is known about the path, and no round trip was measured.
            let path = get::<PeerAddrInfo>(&client, (id, peer)).unwrap();
            assert_eq!((path.state, path.srtt), (PathState::Active, Ticks(0)));
        }
    }
}

#[test]
fn an_association_is_shut_down_in_steps() {
    if !sctp() {
        return;
    }
    let pair = || {
        let pair = Pair::new(Style::Many, Family::V4);
        acknowledged(&pair.client, pair.id);
        pair
    };
    let end = |pair: &Pair| {
        let info = SndInfo { flags: SndFlags::EOF, assoc_id: pair.id, ..SndInfo::default() };
        send(&pair.client, b"", None, &info).unwrap();
    };
    let say = |socket: &Socket, assoc_id| {
        send(socket, b"unacknowledged", None, &SndInfo { assoc_id, ..SndInfo::default() }).unwrap();
    };
    let pending = pair();
    deaf(&pending.server);
    say(&pending.client, pending.id);
    end(&pending);
    becomes(&pending.client, pending.id, State::ShutdownPending);
    let sent = pair();
    deaf(&sent.server);
    end(&sent);
    becomes(&sent.client, sent.id, State::ShutdownSent);
    becomes(&sent.server, sent.server_id, State::Established);
    let received = pair();
    deaf(&received.client);
    say(&received.server, received.server_id);
    end(&received);
    becomes(&received.server, received.server_id, State::ShutdownReceived);
    let answered = pair();
    deaf_to_chunk(&answered.client, SHUTDOWN_ACK);
    end(&answered);
    becomes(&answered.server, answered.server_id, State::ShutdownAckSent);
}
