//! Sending, receiving, batches and decoding of notifications do not allocate.

use std::net::{SocketAddr, UdpSocket};
use std::os::fd::AsFd;

use sctp_opts::cmsgs::{NxtInfo, PrInfo, RcvInfo, SndInfo};
use sctp_opts::control::{self, Control};
use sctp_opts::notifications::Notification;
use sctp_opts::options::NotificationType;
use sctp_opts::{receive, receive_batch, receive_with, send, send_batch, MsgFlags, Outgoing, Received};

use super::{informed, on};
use crate::allocations::none;
use crate::common::{sctp, Abilities, Family, Pair, Style};
use crate::notifications::subscribe;

fn info() -> (SndInfo, PrInfo) {
    (on(3, 46), PrInfo::retransmissions(3))
}

/// Sends a thousand messages one by one, and as many in batches.
fn talk(sender: impl AsFd + Copy, receiver: impl AsFd + Copy, to: Option<SocketAddr>) {
    let mut buffer = [0; 256];
    for _ in 0..1000 {
        none(|| send(sender, b"hello", to, &info()).unwrap());
        none(|| match receive::<Option<RcvInfo>>(receiver, &mut buffer).unwrap() {
            Received::Message(part) | Received::Piece(part) => assert_eq!(part.data.len(), 5),
            other => panic!("{other:?}"),
        });
    }
    let messages = [Outgoing { data: &b"hello"[..], to, control: info() }; 16];
    let mut buffers = [[0; 64]; 16];
    for _ in 0..60 {
        none(|| send_batch(sender, &messages, MsgFlags::empty()).unwrap());
        let mut came = 0;
        while came < 16 {
            came += none(|| {
                let batch = receive_batch::<Option<RcvInfo>, _, 16>(receiver, &mut buffers, MsgFlags::empty()).unwrap();
                batch.iter().flatten().count()
            });
        }
    }
    let mut tiny = [0; 4];
    none(|| receive_with::<()>(receiver, &mut tiny, MsgFlags::DONT_WAIT).unwrap_err());
}

/// Runs on any machine, also without SCTP.
#[test]
fn messages_over_udp() {
    let [a, b] = [(); 2].map(|()| UdpSocket::bind("127.0.0.1:0").unwrap());
    talk(&a, &b, Some(b.local_addr().unwrap()));
}

#[test]
fn messages_and_a_notification() {
    if !sctp() {
        return;
    }
    let pair = Pair::with(Style::One, Family::V4, Abilities::default(), |socket| {
        informed(socket);
        subscribe(socket, &[NotificationType::AssocChange]);
    });
    let mut buffer = [0; 256];
    for socket in [&pair.client, &pair.server] {
        none(|| {
            let came = receive::<RcvInfo>(socket, &mut buffer).unwrap();
            assert!(matches!(came, Received::Notification(Notification::AssocChange(_))));
        });
    }
    talk(&pair.client, &pair.server, None);
}

#[test]
fn bytes_to_types_and_back() {
    let word = size_of::<usize>();
    let mut came = [0_u8; 48];
    came[..word].copy_from_slice(&(word + 8 + 28).to_ne_bytes());
    came[word..word + 4].copy_from_slice(&132_i32.to_ne_bytes());
    came[word + 4..word + 8].copy_from_slice(&3_i32.to_ne_bytes());
    let mut notification = [0_u8; 20];
    notification[..2].copy_from_slice(&0x8001_u16.to_ne_bytes());
    notification[4..8].copy_from_slice(&20_u32.to_ne_bytes());
    for _ in 0..1000 {
        assert!(none(|| Control::new(&info()).unwrap().as_bytes().len()) > 0);
        none(|| control::decode::<(RcvInfo, Option<NxtInfo>)>(&came, false).unwrap());
        none(|| control::decode::<NxtInfo>(&came, false).unwrap_err());
        assert!(none(|| matches!(Notification::decode(&notification), Ok(Notification::AssocChange(_)))));
        none(|| Notification::decode(&notification[..19]).unwrap_err());
    }
}
