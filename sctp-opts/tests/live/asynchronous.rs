//! [`AsyncSctpSocket`]: calls wait when they have to, and dropped futures lose nothing.

use std::future::Future;
use std::os::fd::AsFd as _;
use std::time::Duration;

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::RecvRcvInfo;
use sctp_opts::AsyncSctpSocket;
use sctp_opts::{Family, MsgFlags, Ppid, Received, SctpSocket, Socket as Whole, Style};
use tokio::time::{sleep, timeout};

use crate::common::{fill, sctp, ONLY, PATIENCE};
use crate::functions::{at, flags};

const SOON: Duration = Duration::from_millis(50);

/// Runs on this thread only.
fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { timeout(PATIENCE, test).await.expect("the test finishes in time") });
    for thread in std::fs::read_dir("/proc/self/task").unwrap() {
        // A thread that has ended meanwhile belonged to another test.
        let name = std::fs::read_to_string(thread.unwrap().path().join("comm")).unwrap_or_default();
        assert!(!name.starts_with("tokio"), "tokio started a thread: {name}");
    }
}

fn server(style: Style) -> (AsyncSctpSocket, [std::net::SocketAddr; 2]) {
    let socket = SctpSocket::builder(style, Family::V4)
        .option(Whole, &RecvRcvInfo(true))
        .bind([at("127.0.0.1", 0), at("127.0.0.2", 0)])
        .listen(8)
        .unwrap();
    let port = socket.local_addr().unwrap().unwrap().port();
    (AsyncSctpSocket::new(socket).unwrap(), [at("127.0.0.1", port), at("127.0.0.2", port)])
}

fn client(style: Style) -> AsyncSctpSocket {
    AsyncSctpSocket::new(SctpSocket::new(style, Family::V4).unwrap()).unwrap()
}

async fn heard(socket: &AsyncSctpSocket) -> (u16, Ppid, Vec<u8>) {
    let mut buffer = [0; 4096];
    match socket.receive::<RcvInfo>(&mut buffer).await.unwrap() {
        Received::Message(message) => {
            let info = message.info.unwrap();
            (info.stream, info.ppid, message.data.to_vec())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn one_to_one_connects_accepts_and_talks() {
    if !sctp() {
        return;
    }
    run(async {
        let (server, peer) = server(Style::OneToOne);
        assert!(timeout(SOON, server.accept()).await.is_err(), "it waits");
        let client = client(Style::OneToOne);
        let started = client.connect(peer).await.unwrap();
        assert!(!started.in_progress);
        let (own, from) = server.accept().await.unwrap();
        assert_eq!(flags(own.as_fd()), (true, true));
        assert_eq!(Some(from.port()), client.get_ref().local_addr().unwrap().map(|own| own.port()));
        let info = SndInfo { stream: 2, ppid: Ppid(60), ..SndInfo::default() };
        assert_eq!(client.send(b"NGAP", None, &info).await.unwrap(), 4);
        assert_eq!(heard(&own).await, (2, Ppid(60), b"NGAP".to_vec()));
        own.get_ref().set(Whole, &sctp_opts::options::NoDelay(true)).unwrap();
        drop(client);
        assert!(matches!(own.receive::<()>(&mut [0; 16]).await.unwrap(), Received::Closed));
    });
}

#[test]
fn failed_connects_return_the_reason() {
    if !sctp() {
        return;
    }
    run(async {
        let error = client(Style::OneToOne).connect([at("127.0.0.3", 9)]).await.unwrap_err();
        assert_eq!(error.io_kind(), std::io::ErrorKind::ConnectionRefused, "{error}");
    });
}

#[test]
fn one_to_many_talks_to_many() {
    if !sctp() {
        return;
    }
    run(async {
        let (server, peer) = server(Style::OneToMany);
        let (one, two) = (client(Style::OneToMany), client(Style::OneToMany));
        one.connect(peer).await.unwrap();
        one.send(b"one", peer[0], &()).await.unwrap();
        assert_eq!(heard(&server).await.2, b"one");
        two.send(b"two", peer[1], &()).await.unwrap();
        assert_eq!(heard(&server).await.2, b"two");
    });
}

/// A future that `select!` drops while it waits has taken no message.
#[test]
fn dropped_futures_lose_nothing() {
    const MESSAGES: u32 = 200;
    if !sctp() {
        return;
    }
    run(async {
        let (server, peer) = server(Style::OneToMany);
        let client = client(Style::OneToMany);
        let sending = async {
            for number in 0..MESSAGES {
                client.send(&number.to_be_bytes(), peer[0], &()).await.unwrap();
                if number % 7 == 0 {
                    sleep(Duration::from_millis(1)).await;
                }
            }
        };
        let receiving = async {
            let mut dropped = 0;
            for number in 0..MESSAGES {
                let bytes = loop {
                    tokio::select! {
                        biased;
                        () = tokio::task::yield_now() => dropped += 1,
                        (_, _, bytes) = heard(&server) => break bytes,
                    }
                };
                assert_eq!(bytes, number.to_be_bytes());
            }
            dropped
        };
        let ((), dropped) = tokio::join!(sending, receiving);
        assert!(dropped > 0, "no future was dropped");
    });
}

/// A send waits while the buffer is full, and nothing is sent twice.
#[test]
fn sending_waits_for_buffer_space() {
    if !sctp() {
        return;
    }
    run(async {
        let (server, peer) = server(Style::OneToOne);
        let client = client(Style::OneToOne);
        client.connect(peer).await.unwrap();
        let own = server.accept().await.unwrap().0;
        let mut sent = fill(&client, ONLY, &[7; 4000]);
        while let Ok(done) = timeout(SOON, client.send(&[7; 4000], None, &())).await {
            assert_eq!(done.unwrap(), 4000);
            sent += 1;
        }
        let full = client.get_ref().send_vectored(&[std::io::IoSlice::new(&[7; 4000])], None, &(), MsgFlags::empty());
        assert!(full.unwrap_err().is_would_block());
        let (last, received) = tokio::join!(client.send(b"last", None, &()), async {
            let mut received = 0;
            loop {
                let (_, _, bytes) = heard(&own).await;
                if bytes == b"last" {
                    return received;
                }
                assert_eq!(bytes.len(), 4000);
                received += 1;
            }
        });
        assert_eq!((last.unwrap(), received), (4, sent));
    });
}

/// Imports all names of this crate and of tokio.
mod glob_imports {
    use sctp_opts::*;

    #[tokio::test]
    async fn names_of_the_crate_do_not_shadow_those_of_tokio() {
        tokio::task::yield_now().await;
        assert!(tokio::time::timeout(core::time::Duration::from_secs(9), async {}).await.is_ok());
        assert!(get::<options::NoDelay>(std::io::stdin(), Socket).is_err());
    }
}
