//! A socket of many associations that many tasks share, one stalled peer among them.

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::{AssocId, AsyncSctpSocket, Received, SctpSocket, Style};
use tokio::time::timeout;

use super::table::runtime;
use super::{build, listening};
use crate::bench::{eventually, fill, sctp, PATIENCE};

const POLICY: &str = "/proc/sys/net/sctp/sndbuf_policy";

/// A socket whose associations have send buffers of their own; `None` without the right to ask for that.
fn socket_by_association() -> Option<SctpSocket> {
    let before = std::fs::read_to_string(POLICY).ok()?;
    std::fs::write(POLICY, "1").ok()?;
    // The setting counts for sockets that are made while it stands.
    let socket = build(Style::OneToMany).open();
    std::fs::write(POLICY, before).unwrap();
    Some(socket.unwrap())
}

/// Connected to a peer of its own.
fn peer(socket: &SctpSocket) -> (AssocId, SctpSocket) {
    let (listener, address) = listening(Style::OneToOne);
    let id = socket.connect([address]).unwrap().assoc_id;
    (id, listener.accept().unwrap().0)
}

#[test]
fn a_stalled_peer_lets_the_others_through() {
    if !sctp() {
        return;
    }
    let Some(socket) = socket_by_association() else {
        println!("nothing done: {POLICY} cannot be set");
        return;
    };
    // By default they share one, and so the kernel itself lets none through.
    let shared = build(Style::OneToMany).open().unwrap();
    let ((full, _full_peer), (other, _other_peer)) = (peer(&shared), peer(&shared));
    runtime().block_on(async {
        let shared = AsyncSctpSocket::new(shared).unwrap();
        let to = SndInfo { assoc_id: other, ..SndInfo::default() };
        let mut refused = None;
        // What is still acknowledged makes room for some.
        eventually("no room", || {
            fill(&shared, full, &[7; 4000]);
            refused = shared.try_send(b"x", None, &to).err();
            refused.is_some()
        });
        assert!(refused.unwrap().is_would_block());
    });

    let stalled = [(); 6].map(|()| peer(&socket));
    let (other, other_peer) = peer(&socket);
    runtime().block_on(async {
        let (socket, other_peer) = (AsyncSctpSocket::new(socket).unwrap(), AsyncSctpSocket::new(other_peer).unwrap());
        for id in stalled.iter().map(|(id, _)| *id).chain([other]) {
            fill(&socket, id, &[7; 4000]);
        }
        // The other one reads; nobody else says that there is room again.
        let to = SndInfo { assoc_id: other, ..SndInfo::default() };
        let sending = async {
            for _ in 0..50 {
                let sent = timeout(PATIENCE, socket.send(&[7; 4000], None, &to)).await;
                sent.expect("in time").unwrap();
            }
        };
        let reading = async {
            let mut buffer = vec![0; 4096];
            loop {
                let Received::Message(_) = other_peer.receive::<()>(&mut buffer).await.unwrap() else { panic!() };
            }
        };
        tokio::select! {
            () = sending => {}
            () = reading => {}
        }
    });
}
