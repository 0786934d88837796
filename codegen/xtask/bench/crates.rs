//! Other crates that wrap the kernel's SCTP, and ours, each in an event loop of tokio.
//!
//! `cargo xtask bench crates` builds this outside the workspace and runs it in a guest. The crates take turns.

use std::net::SocketAddr;
use std::os::fd::{IntoRawFd, OwnedFd, RawFd};
use std::time::Instant;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::{NoDelay, RecvRcvInfo};
use sctp_opts::AsyncSctpSocket;
use sctp_opts::{set, Family, Ppid, Received, SctpSocket, Socket, Style};

/// The number of messages in flight.
const BURST: usize = 32;
const ROUNDS: usize = 15;
const BURSTS: usize = 30;
const LENGTHS: [usize; 3] = [1, 100, 1400];
const WAYS: [&str; 5] = ["ours", "sctp-rs", "oxirush-sctp", "async-sctp", "lksctp"];

/// A client's and a server's socket of an association, created here because not all crates can.
fn sockets() -> (SctpSocket, SctpSocket) {
    let address = SocketAddr::from(([127, 0, 0, 1], 0));
    let listener = SctpSocket::builder(Style::OneToOne, Family::V4).bind([address]).listen(1).expect("a listener");
    let client = SctpSocket::new(Style::OneToOne, Family::V4).expect("a socket");
    client.connect([listener.local_addr().expect("an address").expect("IPv4")]).expect("an association");
    let (server, _) = listener.accept().expect("an association");
    for socket in [&client, &server] {
        set(socket, Socket, &NoDelay(true)).expect("no delay");
        set(socket, Socket, &RecvRcvInfo(true)).expect("information");
        socket.set_nonblocking(true).expect("no blocking");
    }
    (client, server)
}

fn raw() -> (RawFd, RawFd) {
    let (client, server) = sockets();
    (OwnedFd::from(client).into_raw_fd(), OwnedFd::from(server).into_raw_fd())
}

struct Pairs {
    ours: (AsyncSctpSocket, AsyncSctpSocket),
    sctp_rs: (sctp_rs::ConnectedSocket, sctp_rs::ConnectedSocket),
    oxirush: (oxirush_sctp::ConnectedSocket, oxirush_sctp::ConnectedSocket),
    async_sctp: (async_sctp::SctpAssociation, async_sctp::SctpAssociation),
    lksctp: (lksctp::SctpStream, lksctp::SctpStream),
}

impl Pairs {
    async fn new() -> Self {
        let ours = {
            let (client, server) = sockets();
            (AsyncSctpSocket::new(client).expect("a socket"), AsyncSctpSocket::new(server).expect("a socket"))
        };
        let sctp_rs = {
            let (client, server) = raw();
            let taken = |fd| sctp_rs::ConnectedSocket::from_rawfd(fd).expect("a socket");
            (taken(client), taken(server))
        };
        let oxirush = {
            let (client, server) = raw();
            // SAFETY: they are open, and nobody else's.
            let taken = |fd| unsafe { oxirush_sctp::ConnectedSocket::from_rawfd(fd) }.expect("a socket");
            (taken(client), taken(server))
        };
        let address = SocketAddr::from(([127, 0, 0, 1], 0));
        let async_sctp = {
            let config = async_sctp::SctpConfig::new().nodelay(true);
            let listener = async_sctp::SctpListener::bind_config(address, &config).expect("a listener");
            let bound = listener.local_addr().expect("an address");
            let (client, server) =
                tokio::join!(async_sctp::SctpAssociation::connect_with(bound, &config), listener.accept());
            (client.expect("an association"), server.expect("an association").0)
        };
        let lksctp = {
            let listener = lksctp::SctpListener::builder(lksctp::Family::Ipv4).expect("a socket");
            let listener = listener.bindx(&[address]).expect("an address").nodelay(true).expect("no delay");
            let listener = listener.listen(1).expect("a listener");
            let bound = listener.local_addr().expect("an address");
            let client = lksctp::SctpStream::builder(lksctp::Family::Ipv4).expect("a socket");
            let client = client.nodelay(true).expect("no delay");
            let peer = [bound];
            let (client, server) = tokio::join!(client.connectx(&peer), listener.accept());
            (client.expect("an association"), server.expect("an association").0)
        };
        Self { ours, sctp_rs, oxirush, async_sctp, lksctp }
    }

    /// Sends some messages and receives them, with stream and payload protocol identifier both ways.
    async fn burst(&self, way: &str, data: &[u8], buffer: &mut [u8]) {
        match way {
            "ours" => {
                let info = SndInfo { stream: 1, ppid: Ppid(46), ..SndInfo::default() };
                for _ in 0..BURST {
                    self.ours.0.send(data, None, &info).await.expect("sent");
                }
                for _ in 0..BURST {
                    match self.ours.1.receive::<RcvInfo>(buffer).await.expect("received") {
                        Received::Message(message) => {
                            let info = message.info.expect("information");
                            assert_eq!((message.data.len(), info.stream, info.ppid), (data.len(), 1, Ppid(46)));
                        }
                        other => panic!("{other:?}"),
                    }
                }
            }
            "sctp-rs" => {
                for _ in 0..BURST {
                    let info = sctp_rs::SendInfo { sid: 1, ppid: 46, ..Default::default() };
                    let message = sctp_rs::SendData { payload: data.to_vec(), snd_info: Some(info) };
                    self.sctp_rs.0.sctp_send(message).await.expect("sent");
                }
                for _ in 0..BURST {
                    match self.sctp_rs.1.sctp_recv().await.expect("received") {
                        sctp_rs::NotificationOrData::Data(message) => {
                            assert_eq!(message.payload.len(), data.len());
                            assert_eq!(message.rcv_info.expect("information").sid, 1);
                        }
                        other => panic!("{other:?}"),
                    }
                }
            }
            "oxirush-sctp" => {
                let options = oxirush_sctp::SendOptions::new().stream(1).ppid(46);
                for _ in 0..BURST {
                    self.oxirush.0.send(data, options).await.expect("sent");
                }
                for _ in 0..BURST {
                    match self.oxirush.1.recv().await.expect("received").expect("a message") {
                        oxirush_sctp::NotificationOrData::Data(message) => {
                            assert_eq!((message.payload.len(), message.stream_id()), (data.len(), Some(1)));
                        }
                        other => panic!("{other:?}"),
                    }
                }
            }
            "async-sctp" => {
                for _ in 0..BURST {
                    self.async_sctp.0.send(data, 1, 46).await.expect("sent");
                }
                for _ in 0..BURST {
                    let (message, info) = self.async_sctp.1.recv().await.expect("received");
                    assert_eq!((message.len(), info.stream, info.ppid), (data.len(), 1, 46));
                }
            }
            _ => {
                let info = lksctp::SendInfo { sid: 1, ..Default::default() };
                for _ in 0..BURST {
                    self.lksctp.0.send_msg(data, &info).await.expect("sent");
                }
                for _ in 0..BURST {
                    std::hint::black_box(self.lksctp.1.recv_msg(buffer).await.expect("received"));
                }
            }
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let pairs = Pairs::new().await;
    let mut buffer = vec![0; 2048];
    for length in LENGTHS {
        let data = vec![7; length];
        let mut times = vec![Vec::new(); WAYS.len()];
        // One more, to warm up.
        for round in 0..=ROUNDS {
            for (way, times) in WAYS.iter().zip(&mut times) {
                let start = Instant::now();
                for _ in 0..BURSTS {
                    pairs.burst(way, &data, &mut buffer).await;
                }
                let each = start.elapsed().as_nanos() / (BURSTS * BURST) as u128;
                if round > 0 {
                    times.push(each.to_string());
                }
            }
        }
        for (way, times) in WAYS.iter().zip(&times) {
            println!("One 1 {length} {way} {}", times.join(" "));
        }
    }
}
