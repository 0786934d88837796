//! Tests with sockets of other protocols.

use std::io::{IoSlice, IoSliceMut};
use std::net::UdpSocket;
use std::os::unix::net::UnixDatagram;

use super::*;
use crate::addr::SockAddr;
use crate::cmsgs::{RcvInfo, SndInfo};
use crate::control::Room;
use crate::{os, Kind};

fn udp() -> (UdpSocket, UdpSocket) {
    let [a, b] = [(); 2].map(|()| UdpSocket::bind("127.0.0.1:0").unwrap());
    (a, b)
}

#[test]
fn sends_to_an_address_and_reports_the_source() {
    let (a, b) = udp();
    assert_eq!(send(&a, b"hello", b.local_addr().unwrap(), &()).unwrap(), 5);
    let mut buffer = [0; 16];
    // UDP does not set `MSG_EOR`.
    match receive::<()>(&b, &mut buffer).unwrap() {
        Received::Piece(piece) => {
            assert_eq!((piece.data, piece.from.address()), (&b"hello"[..], Some(a.local_addr().unwrap())));
            piece.info.unwrap();
        }
        other => panic!("{other:?}"),
    }
    let parts = [IoSlice::new(b"he"), IoSlice::new(b"llo")];
    send_vectored(&a, &parts, Some(b.local_addr().unwrap()), &(), MsgFlags::DONT_WAIT).unwrap();
    let (mut first, mut second) = ([0; 3], [0; 8]);
    let mut parts = [IoSliceMut::new(&mut first), IoSliceMut::new(&mut second)];
    let came = receive_vectored::<()>(&b, &mut parts, MsgFlags::PEEK).unwrap();
    assert_eq!((came.length, came.what), (5, What::Piece));
    assert_eq!((&first, &second[..2]), (b"hel", &b"lo"[..]));
    receive_with::<()>(&b, &mut buffer, MsgFlags::DONT_WAIT).unwrap();
    let error = receive_with::<()>(&b, &mut buffer, MsgFlags::DONT_WAIT).unwrap_err();
    assert!(error.is_would_block() && error.to_string().starts_with("recvmsg: "), "{error}");
}

#[test]
fn missing_ancillary_data_does_not_lose_the_message() {
    let (a, b) = udp();
    send(&a, b"hello", b.local_addr().unwrap(), &()).unwrap();
    let mut buffer = [0; 16];
    let Received::Piece(piece) = receive::<RcvInfo>(&b, &mut buffer).unwrap() else { panic!() };
    assert_eq!(piece.data, b"hello");
    assert_eq!(piece.info.unwrap_err().kind(), Kind::Missing);
}

#[test]
fn errors_have_the_call_and_the_number() {
    let (a, _) = udp();
    let error = send(&a, b"hello", None, &()).unwrap_err();
    assert!(error.raw_os_error().is_some() && error.to_string().starts_with("sendmsg: "), "{error}");
    let error = send_batch(&a, &[Outgoing { data: b"x", to: None, control: () }], MsgFlags::empty()).unwrap_err();
    assert!(error.to_string().starts_with("sendmmsg: "), "{error}");
    // No signal is raised when the other end is closed.
    let (one, other) = UnixDatagram::pair().unwrap();
    drop(other);
    assert!(send(&one, b"x", None, &()).unwrap_err().raw_os_error().is_some());
}

#[test]
fn batches_keep_order_sender_and_length() {
    let (a, b) = udp();
    let texts: Vec<String> = (0..100).map(|i| "x".repeat(i % 40 + 1)).collect();
    let to = Some(b.local_addr().unwrap());
    let messages: Vec<_> = texts.iter().map(|text| Outgoing { data: text.as_bytes(), to, control: () }).collect();
    assert_eq!(send_batch(&a, &messages, MsgFlags::empty()).unwrap(), 100);
    let mut came = 0;
    while came < 100 {
        let mut buffers = [[0; 64]; 16];
        let batch = receive_batch::<(), _, 16>(&b, &mut buffers, MsgFlags::empty()).unwrap();
        assert!(!batch.is_empty() && batch.len() <= 16);
        for received in &batch {
            let Received::Piece(piece) = received.unwrap() else { panic!() };
            assert_eq!(piece.data, texts[came].as_bytes());
            assert_eq!(piece.from.address(), Some(a.local_addr().unwrap()));
            came += 1;
        }
    }
    let mut buffers = [vec![0; 8], vec![0; 8]];
    assert!(receive_batch::<(), _, 2>(&b, &mut buffers, MsgFlags::DONT_WAIT).unwrap_err().is_would_block());
    buffers[1].clear();
    let error = receive_batch::<(), _, 2>(&b, &mut buffers, MsgFlags::DONT_WAIT).unwrap_err();
    assert_eq!(error.to_string(), "recvmmsg: cannot pass buffer: it is empty");
}

#[test]
fn control_data_that_does_not_fit_is_an_error_of_its_message() {
    use crate::cmsgs::Init;
    let (a, b) = udp();
    let to = Some(b.local_addr().unwrap());
    let good = Init::default();
    let bad = Init { max_init_timeout: core::time::Duration::from_secs(3_600), ..good };
    let text = "sendmsg(SCTP_INIT): cannot pass max_init_timeout: the number does not fit";
    assert_eq!(send(&a, b"x", to, &bad).unwrap_err().to_string(), text);
    let message = |control| Outgoing { data: b"x", to, control };
    let error = send_batch(&a, &[message(bad)], MsgFlags::empty()).unwrap_err();
    assert_eq!(error.to_string(), text);
    let _ = SndInfo::default();
}

#[test]
fn results_are_classified() {
    let notification = sctp_sys::MSG_NOTIFICATION;
    let eor = os::MSG_EOR;
    assert_eq!(What::new(1, eor), What::Message);
    assert_eq!(What::new(1, 0), What::Piece);
    assert_eq!(What::new(1, eor | notification), What::Notification);
    assert_eq!(What::new(1, notification), What::NotificationPiece);
    assert_eq!(What::new(0, 0), What::Closed);
    assert_eq!(What::new(0, eor), What::Closed);
}

/// The last piece of a notification has the flags of a complete one, but is not taken for one.
#[test]
fn the_rest_of_a_notification_is_a_piece() {
    let mut bytes = [0; 20];
    bytes[..2].copy_from_slice(&0x8005_u16.to_ne_bytes());
    bytes[4..8].copy_from_slice(&12_u32.to_ne_bytes());
    let sorted = |bytes: &'static [u8]| {
        let (mut name, room) = (SockAddr::empty(), Room::<()>::new());
        let mut message = receive::header(&mut [], &mut name, &mut []);
        message.msg_flags = os::MSG_EOR | sctp_sys::MSG_NOTIFICATION;
        receive::sorted(bytes, &message, &name, &room)
    };
    let bytes: &'static [u8] = Vec::leak(bytes.to_vec());
    // The number is that of SCTP_SHUTDOWN_EVENT on Linux, whose notification has 12 bytes.
    if i64::from(sctp_sys::SCTP_SHUTDOWN_EVENT) == 0x8005 {
        assert!(matches!(sorted(&bytes[..12]).unwrap(), Received::Notification(_)));
    }
    assert!(matches!(sorted(bytes).unwrap(), Received::NotificationPiece { last: true, .. }));
    assert!(matches!(sorted(&bytes[..3]).unwrap(), Received::NotificationPiece { last: true, .. }));
}
