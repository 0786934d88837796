//! Tasks that share a one-to-many socket, with one stalled peer.

use sctp_opts::cmsgs::SndInfo;
use sctp_opts::{AssocId, AsyncSctpSocket, Received, SctpSocket, Style};
use tokio::time::timeout;

use super::table::runtime;
use super::{build, listening};
use crate::common::{eventually, fill, sctp, PATIENCE};

const POLICY: &str = "/proc/sys/net/sctp/sndbuf_policy";

/// A socket with a send buffer per association; `None` without the permission to set the sysctl.
fn socket_by_association() -> Option<SctpSocket> {
    let before = std::fs::read_to_string(POLICY).ok()?;
    std::fs::write(POLICY, "1").ok()?;
    // The sysctl applies to sockets that are created while it is set.
    let socket = build(Style::OneToMany).open();
    std::fs::write(POLICY, before).unwrap();
    Some(socket.unwrap())
}

/// Connects to a new peer.
fn peer(socket: &SctpSocket) -> (AssocId, SctpSocket) {
    let (listener, address) = listening(Style::OneToOne);
    let id = socket.connect([address]).unwrap().assoc_id;
    (id, listener.accept().unwrap().0)
}

#[test]
fn a_stalled_peer_does_not_block_others() {
    if !sctp() {
        return;
    }
    let Some(socket) = socket_by_association() else {
        println!("skipped: {POLICY} cannot be set");
        return;
    };
    // By default they share one buffer, so the kernel blocks all of them.
    let shared = build(Style::OneToMany).open().unwrap();
    let ((full, _full_peer), (other, _other_peer)) = (peer(&shared), peer(&shared));
    runtime().block_on(async {
        let shared = AsyncSctpSocket::new(shared).unwrap();
        let to = SndInfo { assoc_id: other, ..SndInfo::default() };
        let mut refused = None;
        // Messages in flight may still be acknowledged and free some space.
        eventually("the send buffer stays full", || {
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
        // The other peer reads; no event reports that its association has space again.
        let to = SndInfo { assoc_id: other, ..SndInfo::default() };
        let sending = async {
            for _ in 0..50 {
                let sent = timeout(PATIENCE, socket.send(&[7; 4000], None, &to)).await;
                sent.expect("the send is woken").unwrap();
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
