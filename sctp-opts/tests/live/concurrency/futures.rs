//! tokio tasks that share a socket, are dropped, or wait on an association that ends.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::io;
use std::net::SocketAddr;
use std::os::fd::OwnedFd;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use sctp_opts::cmsgs::RcvInfo;
use sctp_opts::options::{InitMsg, NoDelay, NotificationType, RecvRcvInfo, RtoInfo};
use sctp_opts::AsyncSctpSocket;
use sctp_opts::{Error, Family, Future, MsgFlags, Outgoing, Received, SctpSocket, Socket as Whole, Style};
use tokio::time::{sleep, timeout};

use super::{alone, checked, listening, numbered, pair};
use crate::common::{sctp, PATIENCE};
use crate::functions::{at, descriptors, NoneLeft};

fn run<T>(test: impl std::future::Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { timeout(2 * PATIENCE, test).await.expect("the test finishes in time") })
}

fn taken(socket: SctpSocket) -> AsyncSctpSocket {
    AsyncSctpSocket::new(socket).unwrap()
}

fn client(style: Style) -> SctpSocket {
    let build = SctpSocket::builder(style, Family::V4).option(Whole, &NoDelay(true));
    build.option(Whole, &RecvRcvInfo(true)).open().unwrap()
}

/// A socket that gives up connecting soon.
fn hasty() -> SctpSocket {
    let socket = client(Style::OneToOne);
    let old = socket.get::<InitMsg>(Whole).unwrap();
    socket.set(Whole, &InitMsg { max_attempts: 1, ..old }).unwrap();
    let soon = Duration::from_millis(200);
    socket.set(Future, &RtoInfo { initial: soon, min: soon, max: soon }).unwrap();
    socket
}

/// Registering something that is not pollable.
pub(super) fn on_no_socket() -> Result<(), Error> {
    run(async {
        AsyncSctpSocket::new(SctpSocket::from(OwnedFd::from(std::fs::File::open("/dev/null").unwrap()))).map(drop)
    })
}

/// Two sockets with an association, one of which was accepted in an event loop.
pub(super) fn accepted() -> [SctpSocket; 2] {
    run(async {
        let (listener, address) = listening(Style::OneToOne);
        let (listener, client) = (taken(listener), taken(client(Style::OneToOne)));
        let (connected, accepted) = tokio::join!(client.connect([address]), listener.accept());
        connected.unwrap();
        [client.into_inner(), accepted.unwrap().0.into_inner()]
    })
}

#[test]
fn accepting_without_free_descriptors() {
    if !sctp() {
        return;
    }
    alone("concurrency::futures::accepting_without_free_descriptors", || {
        run(async {
            let (listener, address) = listening(Style::OneToOne);
            let (listener, client) = (taken(listener), taken(client(Style::OneToOne)));
            client.connect([address]).await.unwrap();
            let before = descriptors();
            let none = NoneLeft::new();
            assert_eq!(listener.accept().await.unwrap_err().raw_os_error(), Some(libc::EMFILE));
            drop(none);
            assert_eq!(descriptors(), before);
            let (own, _) = listener.accept().await.unwrap();
            client.send(b"x", None, &()).await.unwrap();
            assert!(matches!(own.receive::<()>(&mut [0; 16]).await.unwrap(), Received::Message(_)));
        });
    });
}

/// An abort by the peer wakes every waiting task, with any subscriptions.
#[test]
fn aborts_wake_all_readers() {
    if !sctp() {
        return;
    }
    for subscribed in [false, true] {
        run(async {
            let (reader, peer) = pair();
            if subscribed {
                sctp_opts::subscribe(&reader, sctp_opts::OneToOne, [NotificationType::AssocChange]).unwrap();
            }
            let reader = taken(reader);
            let (mut buffer, mut after) = ([0; 256], [0; 16]);
            let reading = async {
                if subscribed {
                    let lost = reader.receive::<()>(&mut buffer).await.unwrap();
                    assert!(matches!(lost, Received::Notification(_)), "{lost:?}");
                }
                reader.receive::<()>(&mut after).await
            };
            let (read, ()) = tokio::join!(timeout(PATIENCE, reading), async {
                sleep(Duration::from_millis(20)).await;
                peer.abort().unwrap();
            });
            let error = read.expect("the task is woken").unwrap_err();
            assert_eq!(error.io_kind(), io::ErrorKind::ConnectionReset, "{error}");
        });
    }
}

/// A refused connect returns an error, even if a notification reports it too.
#[test]
fn a_refused_connect_is_reported() {
    if !sctp() {
        return;
    }
    for subscribed in [false, true] {
        run(async {
            let socket = client(Style::OneToOne);
            if subscribed {
                sctp_opts::subscribe(&socket, Future, [NotificationType::AssocChange]).unwrap();
            }
            let socket = taken(socket);
            let connected = timeout(PATIENCE, socket.connect([at("127.0.0.3", 9)])).await;
            let error = connected.expect("the task is woken").unwrap_err();
            assert_eq!(error.io_kind(), io::ErrorKind::ConnectionRefused, "{error}");
        });
    }
}

/// Counts how often another task runs while a future is awaited.
async fn turns<T>(future: impl std::future::Future<Output = T>) -> (T, u32) {
    let turns = Cell::new(0);
    let ticking = async {
        loop {
            sleep(Duration::from_millis(2)).await;
            turns.set(turns.get() + 1);
        }
    };
    let done = tokio::select! {
        biased;
        done = future => done,
        () = ticking => unreachable!("it ticks forever"),
    };
    (done, turns.get())
}

/// Repeating a failed connect waits like the first one and lets other tasks run.
#[test]
fn connecting_again_waits() {
    if !sctp() {
        return;
    }
    run(async {
        let nobody = at("10.9.0.77", 7);
        let socket = taken(hasty());
        for again in 0..2 {
            assert_eq!(
                socket.connect([at("127.0.0.3", 9)]).await.unwrap_err().io_kind(),
                io::ErrorKind::ConnectionRefused
            );
            let (connected, turns) = turns(socket.connect([nobody])).await;
            assert_eq!(connected.unwrap_err().io_kind(), io::ErrorKind::TimedOut);
            assert!(turns > 1, "{again}: other tasks ran {turns} times");
        }
        // The socket still works.
        let (listener, address) = listening(Style::OneToOne);
        let listener = taken(listener);
        assert!(!socket.connect([address]).await.unwrap().in_progress);
        let (own, _) = listener.accept().await.unwrap();
        let ((), turns) = turns(async {
            for _ in 0..2 {
                let mut buffer = [0; 16];
                let (read, ()) = tokio::join!(socket.receive::<()>(&mut buffer), async {
                    sleep(Duration::from_millis(20)).await;
                    own.send(b"x", None, &()).await.unwrap();
                });
                assert!(matches!(read.unwrap(), Received::Message(_)));
            }
        })
        .await;
        assert!(turns > 1, "other tasks ran {turns} times during a receive");
        // Sending waits for buffer space.
        let mut sent = 0;
        let full = async {
            loop {
                socket.send(&[7; 4000], None, &()).await.unwrap();
                sent += 1;
            }
        };
        let (stopped, turns) = self::turns(timeout(Duration::from_millis(500), full)).await;
        assert!(stopped.is_err() && turns > 1, "other tasks ran {turns} times during a send");
        let mut buffer = [0; 4096];
        for _ in 0..sent {
            assert!(
                matches!(own.receive::<()>(&mut buffer).await.unwrap(), Received::Message(m) if m.data.len() == 4000)
            );
        }
    });
}

#[test]
fn connect_reports_a_peer_that_closed_before_the_first_poll() {
    if !sctp() {
        return;
    }
    for abort in [false, true] {
        run(async {
            let (listener, address) = listening(Style::OneToOne);
            let socket = taken(client(Style::OneToOne));
            let mut connecting = Box::pin(socket.connect([address]));
            let first = std::future::poll_fn(|context| {
                std::task::Poll::Ready(std::future::Future::poll(connecting.as_mut(), context))
            })
            .await;
            if let std::task::Poll::Ready(done) = first {
                // Already connected.
                done.unwrap();
                return;
            }
            let own = listener.accept().unwrap().0;
            if abort {
                own.abort().unwrap();
            } else {
                drop(own);
            }
            std::thread::sleep(Duration::from_millis(30));
            let done = timeout(PATIENCE, connecting).await.expect("the connect completes");
            match done {
                Ok(started) => {
                    assert!(!started.in_progress);
                    let mut buffer = [0; 16];
                    let read = timeout(PATIENCE, socket.receive::<()>(&mut buffer)).await;
                    let read = read.expect("the task is woken");
                    assert!(if abort { read.is_err() } else { matches!(read, Ok(Received::Closed)) });
                }
                Err(error) => assert!(abort && error.io_kind() == io::ErrorKind::ConnectionReset, "{error}"),
            }
        });
    }
}

async fn next(socket: &AsyncSctpSocket) -> (u16, u16) {
    checked(socket.receive::<RcvInfo>(&mut [0; 4096]).await.unwrap())
}

/// Drops thousands of waiting futures on both sides, by a timer or because another future was ready.
#[test]
fn dropped_futures_lose_and_repeat_no_messages() {
    const MESSAGES: u16 = 3000;
    if !sctp() {
        return;
    }
    run(async {
        let (client, own) = pair();
        let (client, own) = (taken(client), taken(own));
        let (dropped, all_sent) = ([Cell::new(0), Cell::new(0)], Cell::new(false));
        let sending = async {
            for number in 0..MESSAGES {
                let (info, data) = numbered(1, number);
                while tokio::select! {
                    biased;
                    sent = client.send(&data, None, &info) => { sent.unwrap(); false }
                    () = tokio::task::yield_now() => true,
                } {
                    dropped[0].set(dropped[0].get() + 1);
                }
                // Alternately the receiver and the sender wait.
                for _ in 0..if number % 500 < 250 { 0 } else { 4 } {
                    tokio::task::yield_now().await;
                }
            }
            all_sent.set(true);
        };
        let receiving = async {
            for number in 0..MESSAGES {
                if number % 500 == 0 {
                    // The sender fills the buffers meanwhile, even on a slow machine.
                    let enough = dropped[0].get() + 40;
                    while dropped[0].get() < enough && !all_sent.get() {
                        tokio::task::yield_now().await;
                    }
                }
                let came = loop {
                    let waited = if number % 8 == 0 {
                        timeout(Duration::from_micros(100), next(&own)).await.ok()
                    } else {
                        tokio::select! {
                            biased;
                            () = tokio::task::yield_now() => None,
                            came = next(&own) => Some(came),
                        }
                    };
                    match waited {
                        Some(came) => break came,
                        None => dropped[1].set(dropped[1].get() + 1),
                    }
                };
                assert_eq!(came, (1, number));
            }
        };
        tokio::join!(sending, receiving);
        let [sends, receives] = dropped.map(|count| count.get());
        assert!(sends > 100 && receives > 1000, "only {sends} sends and {receives} receives were dropped");
        drop(client);
        assert!(matches!(own.receive::<()>(&mut [0; 16]).await.unwrap(), Received::Closed));
    });
}

/// A dropped batch has sent or received none of its messages.
#[test]
fn dropped_batches_lose_and_repeat_no_messages() {
    const MESSAGES: u16 = 2000;
    if !sctp() {
        return;
    }
    run(async {
        let (client, own) = pair();
        let (client, own) = (taken(client), taken(own));
        let dropped = [Cell::new(0), Cell::new(0)];
        let sending = async {
            let all: Vec<_> = (0..MESSAGES).map(|number| numbered(1, number)).collect();
            let mut left: Vec<_> =
                all.iter().map(|(control, data)| Outgoing { data, to: None, control: *control }).collect();
            while !left.is_empty() {
                tokio::select! {
                    biased;
                    sent = client.send_batch(&left[..left.len().min(16)], MsgFlags::empty()) => {
                        left.drain(..sent.unwrap());
                        // Sometimes the receiver waits.
                        if left.len() % 3 == 0 {
                            sleep(Duration::from_millis(1)).await;
                        }
                    }
                    () = tokio::task::yield_now() => dropped[0].set(dropped[0].get() + 1),
                }
            }
            client.shutdown().await.unwrap();
        };
        let receiving = async {
            let mut number = 0;
            loop {
                // Receives nothing until the sender has waited for buffer space a few times.
                while number < MESSAGES / 2 && dropped[0].get() < 20 {
                    tokio::task::yield_now().await;
                }
                let mut buffers = [[0; 2048]; 4];
                let batch = tokio::select! {
                    biased;
                    batch = own.receive_batch::<RcvInfo, _, 4>(&mut buffers, MsgFlags::empty()) => batch.unwrap(),
                    () = tokio::task::yield_now() => {
                        dropped[1].set(dropped[1].get() + 1);
                        continue;
                    }
                };
                for received in &batch {
                    match received.unwrap() {
                        Received::Closed => return number,
                        message => assert_eq!(checked(message), (1, number)),
                    }
                    number += 1;
                }
            }
        };
        let ((), came) = tokio::join!(sending, receiving);
        assert_eq!(came, MESSAGES);
        let [sends, receives] = dropped.map(|count| count.get());
        assert!(sends > 10 && receives > 5, "only {sends} sends and {receives} receives were dropped");
    });
}

/// A dropped accept does not lose an association.
#[test]
fn dropped_accepts_lose_no_association() {
    const CLIENTS: usize = 50;
    if !sctp() {
        return;
    }
    run(async {
        let (listener, address) = listening(Style::OneToOne);
        let listener = taken(listener);
        let connecting = async {
            let mut clients = Vec::new();
            for _ in 0..CLIENTS {
                let client = taken(client(Style::OneToOne));
                client.connect([address]).await.unwrap();
                clients.push(client);
                sleep(Duration::from_millis(2)).await;
            }
            clients
        };
        let accepting = async {
            let (mut accepted, mut dropped) = (Vec::new(), 0);
            while accepted.len() < CLIENTS {
                tokio::select! {
                    biased;
                    peer = listener.accept() => accepted.push(peer.unwrap().0),
                    () = tokio::task::yield_now() => dropped += 1,
                }
            }
            assert!(dropped > 10, "only {dropped} were dropped");
            accepted
        };
        let (clients, accepted) = tokio::join!(connecting, accepting);
        for client in &clients {
            client.send(b"x", None, &()).await.unwrap();
        }
        for own in &accepted {
            assert!(matches!(own.receive::<()>(&mut [0; 16]).await.unwrap(), Received::Message(_)));
        }
    });
}

/// Compiles only if threads can share the value.
fn shared_by_threads(_: &(impl Send + Sync)) {}

/// Tasks on one socket, some of which are aborted in the middle.
#[test]
fn tasks_share_a_socket() {
    const SENDERS: u16 = 8;
    const MESSAGES: u16 = 100;
    if !sctp() {
        return;
    }
    run(async {
        let (server, to): (SctpSocket, SocketAddr) = listening(Style::OneToMany);
        let (server, client) = (Arc::new(taken(server)), Arc::new(taken(client(Style::OneToMany))));
        let (came, mut looked) = (Rc::new(RefCell::new(BTreeSet::new())), 0);
        let local = tokio::task::LocalSet::new();
        local
            .run_until(async {
                let receivers: Vec<_> = (0..4)
                    .map(|_| {
                        let (server, came) = (Arc::clone(&server), Rc::clone(&came));
                        tokio::task::spawn_local(async move {
                            loop {
                                let next = next(&server).await;
                                assert!(came.borrow_mut().insert(next), "twice");
                            }
                        })
                    })
                    .collect();
                let senders: Vec<_> = (0..SENDERS)
                    .map(|stream| {
                        let client = Arc::clone(&client);
                        tokio::task::spawn_local(async move {
                            for number in 0..MESSAGES {
                                let (info, data) = numbered(stream, number);
                                client.send(&data, to, &info).await.unwrap();
                            }
                        })
                    })
                    .collect();
                // Aborted while they wait.
                receivers[0].abort();
                sleep(Duration::from_millis(1)).await;
                receivers[1].abort();
                for sender in senders {
                    sender.await.unwrap();
                }
                while came.borrow().len() < usize::from(SENDERS * MESSAGES) {
                    looked += 1;
                    assert!(looked < 60_000, "{} came", came.borrow().len());
                    sleep(Duration::from_millis(1)).await;
                }
                for receiver in receivers {
                    receiver.abort();
                    assert!(receiver.await.unwrap_err().is_cancelled());
                }
            })
            .await;
        shared_by_threads(&server);
    });
}
