//! Empty buffers are rejected, and the message stays queued.

use std::io::IoSliceMut;

use sctp_opts::{receive_batch, Kind as Failure, MsgFlags, Received, Why};

use super::{ends, Kind};
use crate::common::sctp;

#[test]
fn an_empty_buffer_is_rejected_and_the_message_stays_queued() {
    if !sctp() {
        return;
    }
    let ends = ends(Kind::Accepted);
    ends.peer.send(b"hello", None, &()).unwrap();
    let empty = Failure::BadValue { field: "buffer", why: Why::Empty };
    assert_eq!(ends.own.receive::<()>(&mut []).unwrap_err().kind(), empty);
    assert_eq!(ends.own.receive_vectored::<()>(&mut [], MsgFlags::empty()).unwrap_err().kind(), empty);
    let parts = &mut [IoSliceMut::new(&mut []), IoSliceMut::new(&mut [])];
    assert_eq!(ends.own.receive_vectored::<()>(parts, MsgFlags::empty()).unwrap_err().kind(), empty);
    let mut buffers = [vec![0; 8], vec![]];
    assert_eq!(receive_batch::<(), _, 2>(&ends.own, &mut buffers, MsgFlags::empty()).unwrap_err().kind(), empty);
    let mut buffer = [0; 16];
    let parts = &mut [IoSliceMut::new(&mut []), IoSliceMut::new(&mut buffer)];
    assert_eq!(ends.own.receive_vectored::<()>(parts, MsgFlags::PEEK).unwrap().length, 5);
    assert!(matches!(ends.own.receive::<()>(&mut buffer).unwrap(), Received::Message(m) if m.data == b"hello"));
}
