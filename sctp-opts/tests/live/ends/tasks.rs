//! tokio tasks: no future waits when the blocking call would not.

use std::future::Future;
use std::net::Shutdown;
use std::pin::{pin, Pin};
use std::time::Duration;

use futures_core::Stream as _;
use sctp_opts::cmsgs::SndInfo;
use sctp_opts::options::InitMsg;
use sctp_opts::{AsyncSctpSocket, Error, Kind as Failure, MsgFlags, Outgoing, Received, Socket as Whole, Style, Why};
use tokio::time::{sleep, timeout};

use super::{build, ends, listening, Ends, Kind};
use crate::common::{fill, sctp, ONLY, PATIENCE};
use crate::functions::at;

fn run<T>(test: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async { timeout(2 * PATIENCE, test).await.expect("the test finishes in time") })
}

fn taken(socket: sctp_opts::SctpSocket) -> AsyncSctpSocket {
    AsyncSctpSocket::new(socket).unwrap()
}

async fn soon() {
    sleep(Duration::from_millis(30)).await;
}

#[test]
fn without_an_association() {
    if !sctp() {
        return;
    }
    run(async {
        let fresh = taken(build(Style::OneToOne).open().unwrap());
        assert_eq!(fresh.send(b"x", None, &()).await.unwrap_err().raw_os_error(), Some(libc::EPIPE));
        assert_eq!(fresh.receive::<()>(&mut [0; 16]).await.unwrap_err().raw_os_error(), Some(libc::ENOTCONN));
        assert_eq!(fresh.accept().await.unwrap_err().raw_os_error(), Some(libc::EINVAL));
        fresh.readable().await.unwrap();
        fresh.writable().await.unwrap();
        let listener = taken(listening(Style::OneToOne).0);
        assert_eq!(listener.receive::<()>(&mut [0; 16]).await.unwrap_err().raw_os_error(), Some(libc::ENOTCONN));
        assert_eq!(listener.send(b"x", None, &()).await.unwrap_err().raw_os_error(), Some(libc::EPIPE));
        listener.writable().await.unwrap();
        assert!(timeout(Duration::from_millis(50), listener.readable()).await.is_err());
        let many = taken(build(Style::OneToMany).open().unwrap());
        assert_eq!(many.receive::<()>(&mut [0; 16]).await.unwrap_err().raw_os_error(), Some(libc::ENOTCONN));
        let empty = Failure::BadValue { field: "buffer", why: Why::Empty };
        assert_eq!(many.receive::<()>(&mut []).await.unwrap_err().kind(), empty);
        let mut buffers = [[0; 0]; 2];
        let batch = many.receive_batch::<(), _, 2>(&mut buffers, MsgFlags::empty()).await;
        assert_eq!(batch.unwrap_err().kind(), empty);
    });
}

/// The usual end: shut down the write half, then read the rest.
#[test]
fn reading_continues_after_shutdown() {
    if !sctp() {
        return;
    }
    run(async {
        for kind in [Kind::Connected, Kind::Accepted, Kind::PeeledOff] {
            let Ends { own, peer, .. } = ends(kind);
            let (own, peer) = (taken(own), taken(peer));
            peer.send(b"one", None, &()).await.unwrap();
            peer.send(b"two", None, &()).await.unwrap();
            own.get_ref().shutdown(Shutdown::Write).unwrap();
            let mut came = 0;
            while let Received::Message(_) = own.receive::<()>(&mut [0; 16]).await.unwrap() {
                came += 1;
            }
            assert_eq!(came, 2, "{kind:?}");
        }
    });
}

/// It waits until the association has ended.
#[test]
fn shutdown_waits_for_the_end() {
    if !sctp() {
        return;
    }
    run(async {
        for kind in [Kind::Connected, Kind::Accepted, Kind::PeeledOff] {
            let Ends { own, peer, .. } = ends(kind);
            let (own, peer) = (taken(own), taken(peer));
            // The peer has no space for all of this, so the association cannot end before it reads.
            let sent = fill(&own, ONLY, &[7; 4000]);
            let mut ending = pin!(own.shutdown());
            assert!(timeout(Duration::from_millis(50), ending.as_mut()).await.is_err(), "{kind:?}");
            let mut came = 0;
            let (ended, ()) = tokio::join!(ending, async {
                while let Received::Message(_) = peer.receive::<()>(&mut [0; 4096]).await.unwrap() {
                    came += 1;
                }
            });
            ended.unwrap();
            assert_eq!(came, sent, "{kind:?}");
            assert!(matches!(own.receive::<()>(&mut [0; 16]).await.unwrap(), Received::Closed));
            own.shutdown().await.unwrap();

            let Ends { own, peer, .. } = ends(kind);
            let own = taken(own);
            fill(&own, ONLY, &[7; 4000]);
            let (ended, ()) = tokio::join!(own.shutdown(), async {
                soon().await;
                peer.abort().unwrap();
            });
            assert_eq!(ended.unwrap_err().raw_os_error(), Some(libc::ECONNRESET), "{kind:?}");
            assert!(matches!(own.receive::<()>(&mut [0; 16]).await.unwrap(), Received::Closed));
        }
    });
}

/// A waiting shutdown does not spin, even if the socket already looks closed.
#[test]
fn shutdown_of_both_sides_does_not_spin() {
    if !sctp() {
        return;
    }
    run(async {
        let Ends { own, peer, .. } = ends(Kind::Accepted);
        let (own, peer) = (taken(own), taken(peer));
        fill(&own, ONLY, &[7; 4000]);
        own.get_ref().shutdown(Shutdown::Both).unwrap();
        let turns = std::cell::Cell::new(0);
        let ticking = async {
            for _ in 0..20 {
                sleep(Duration::from_millis(5)).await;
                turns.set(turns.get() + 1);
            }
        };
        let mut polls = 0;
        let mut ending = pin!(own.shutdown());
        let counted = std::future::poll_fn(|context| {
            polls += 1;
            ending.as_mut().poll(context)
        });
        tokio::select! {
            biased;
            ended = counted => panic!("{ended:?}"),
            () = ticking => {}
        }
        assert!(turns.get() == 20 && polls < 60, "{polls} polls");
        while let Received::Message(_) = peer.receive::<()>(&mut [0; 4096]).await.unwrap() {}
        ending.await.unwrap();
    });
}

/// A connect abandoned by a timeout is awaited again, and then one to another peer.
#[test]
fn an_abandoned_connect_continues() {
    if !sctp() {
        return;
    }
    run(async {
        let (listener, address) = listening(Style::OneToOne);
        let nobody = [at("10.9.0.77", 7)];
        let once = InitMsg { max_attempts: 1, max_init_timeout: Duration::from_millis(200), ..InitMsg::default() };
        let socket = taken(build(Style::OneToOne).option(Whole, &once).open().unwrap());
        for _ in 0..3 {
            assert!(timeout(Duration::from_millis(20), socket.connect(nobody)).await.is_err());
        }
        // It is still in progress: no other connect can start, and a receive waits.
        let other = socket.connect([address]).await.unwrap_err();
        assert_eq!(other.raw_os_error(), Some(libc::EALREADY), "{other}");
        assert!(timeout(Duration::from_millis(20), socket.receive::<()>(&mut [0; 16])).await.is_err());
        let failed = socket.connect(nobody).await.unwrap_err();
        assert_eq!(failed.raw_os_error(), Some(libc::ETIMEDOUT), "{failed}");
        socket.connect([address]).await.unwrap();
        socket.send(b"x", None, &()).await.unwrap();
        let own = taken(listener.accept().unwrap().0);
        assert!(matches!(own.receive::<()>(&mut [0; 16]).await.unwrap(), Received::Message(_)));
    });
}

#[test]
fn batches_go_both_ways() {
    if !sctp() {
        return;
    }
    run(async {
        let Ends { own, peer, .. } = ends(Kind::Accepted);
        let (own, peer) = (taken(own), taken(peer));
        let texts: Vec<String> = (0..100).map(|i| "x".repeat(i % 40 + 1)).collect();
        let messages: Vec<_> = texts
            .iter()
            .map(|text| Outgoing { data: text.as_bytes(), to: None, control: SndInfo::default() })
            .collect();
        let sending = async {
            let mut sent = 0;
            while sent < messages.len() {
                sent += peer.send_batch(&messages[sent..], MsgFlags::empty()).await.unwrap();
            }
            peer.shutdown().await.unwrap();
        };
        let receiving = async {
            let mut came = 0;
            loop {
                let mut buffers = [[0; 64]; 16];
                let batch = own.receive_batch::<(), _, 16>(&mut buffers, MsgFlags::empty()).await.unwrap();
                for received in &batch {
                    match received.unwrap() {
                        Received::Message(message) => assert_eq!(message.data, texts[came].as_bytes()),
                        Received::Closed => return came,
                        other => panic!("{other:?}"),
                    }
                    came += 1;
                }
            }
        };
        let ((), came) = tokio::join!(sending, receiving);
        assert_eq!(came, texts.len());
    });
}

/// A task that moves between threads can hold a batch.
#[test]
fn futures_move_between_threads() {
    fn moves<T: Send>(future: T) -> T {
        future
    }
    if !sctp() {
        return;
    }
    run(async {
        let Ends { own, peer, .. } = ends(Kind::Accepted);
        peer.send(b"x", None, &()).unwrap();
        let own = taken(own);
        moves(async {
            let mut buffers = [[0; 64]; 4];
            let batch = own.receive_batch::<(), _, 4>(&mut buffers, MsgFlags::empty()).await.unwrap();
            tokio::task::yield_now().await;
            assert_eq!(batch.len(), 1);
        })
        .await;
    });
}

#[test]
fn accepted_sockets_are_a_stream() {
    if !sctp() {
        return;
    }
    run(async {
        let (listener, address) = listening(Style::OneToOne);
        let listener = taken(listener);
        assert!(listener.try_accept().unwrap_err().is_would_block());
        let mut accepted = listener.accepted();
        let connecting = async {
            let mut clients = Vec::new();
            for _ in 0..3 {
                soon().await;
                let client = taken(build(Style::OneToOne).open().unwrap());
                client.connect([address]).await.unwrap();
                clients.push(client);
            }
            clients
        };
        let accepting = async {
            let mut own = Vec::new();
            while own.len() < 3 {
                let next = std::future::poll_fn(|context| Pin::new(&mut accepted).poll_next(context)).await;
                let (socket, address) = next.expect("the stream never ends").unwrap();
                assert_ne!(address.port(), 0);
                own.push(socket);
            }
            own
        };
        let (clients, own) = tokio::join!(connecting, accepting);
        for (client, own) in clients.iter().zip(&own) {
            client.send(b"x", None, &()).await.unwrap();
            assert!(matches!(own.receive::<()>(&mut [0; 16]).await.unwrap(), Received::Message(_)));
        }
    });
}

/// All calls that wait on a listening socket return when it is shut down.
#[test]
fn shutdown_wakes_all_waiters_of_a_listener() {
    type Waits = for<'a> fn(&'a AsyncSctpSocket) -> Pin<Box<dyn Future<Output = Option<i32>> + 'a>>;
    fn errno<T>(result: Result<T, Error>) -> Option<i32> {
        result.err().and_then(|error| error.raw_os_error())
    }
    const WAITS: [(&str, Waits, Option<i32>); 5] = [
        ("accept", |listener| Box::pin(async { errno(listener.accept().await) }), Some(libc::EINVAL)),
        (
            "accepted",
            |listener| {
                Box::pin(async {
                    let mut all = listener.accepted();
                    errno(std::future::poll_fn(|context| Pin::new(&mut all).poll_next(context)).await.expect("one"))
                })
            },
            Some(libc::EINVAL),
        ),
        (
            "poll_accept",
            |listener| Box::pin(async { errno(std::future::poll_fn(|context| listener.poll_accept(context)).await) }),
            Some(libc::EINVAL),
        ),
        ("readable", |listener| Box::pin(async { errno(listener.readable().await) }), None),
        (
            "poll_readable",
            |listener| Box::pin(async { errno(std::future::poll_fn(|context| listener.poll_readable(context)).await) }),
            None,
        ),
    ];
    if !sctp() {
        return;
    }
    run(async {
        for how in [Shutdown::Read, Shutdown::Both] {
            for (what, waits, expected) in WAITS {
                let listener = taken(listening(Style::OneToOne).0);
                let stopping = async {
                    soon().await;
                    listener.get_ref().shutdown(how).unwrap();
                };
                let (outcome, ()) = tokio::join!(timeout(PATIENCE, waits(&listener)), stopping);
                assert_eq!(outcome.ok(), Some(expected), "{what}, {how:?}");
                // A later call returns as well.
                let later = timeout(PATIENCE, waits(&listener)).await;
                assert_eq!(later.ok(), Some(expected), "{what}, {how:?}");
                assert_eq!(errno(listener.try_accept()), Some(libc::EINVAL), "{what}, {how:?}");
            }
        }
    });
}

/// After another library's `shutdown` the socket still listens: Linux wakes blocking accepts, but event loops see
/// nothing.
#[test]
fn a_plain_shutdown_stops_accept() {
    // Older kernels reject it.
    if !sctp() || crate::common::kernel() < (6, 12) {
        return;
    }
    run(async {
        let listener = taken(listening(Style::OneToOne).0);
        let stopping = async {
            soon().await;
            socket2::SockRef::from(listener.get_ref()).shutdown(Shutdown::Read).unwrap();
        };
        let (accepted, ()) = tokio::join!(listener.accept(), stopping);
        assert_eq!(accepted.unwrap_err().raw_os_error(), Some(libc::EINVAL));
    });
}

/// Polling tasks are woken by a message, by buffer space, and by an end that only makes the socket writable again.
#[test]
fn polled_halves_are_woken() {
    if !sctp() {
        return;
    }
    run(async {
        for kind in [Kind::Accepted, Kind::PeeledOff] {
            let Ends { own, peer, .. } = ends(kind);
            let (own, peer) = (taken(own), taken(peer));
            let receiving = async {
                for _ in 0..2 {
                    let came = std::future::poll_fn(|context| {
                        own.poll_receive::<()>(context, &mut [0; 16]).map(|r| r.map(|r| matches!(r, Received::Closed)))
                    });
                    assert!(!came.await.unwrap());
                }
                let end = std::future::poll_fn(|context| {
                    own.poll_receive::<()>(context, &mut [0; 16]).map(|r| r.map(|r| matches!(r, Received::Closed)))
                });
                assert!(end.await.unwrap());
            };
            let sending = async {
                for _ in 0..40 {
                    let sent = std::future::poll_fn(|context| own.poll_send(context, &[7; 9000], None, &()));
                    assert_eq!(sent.await.unwrap(), 9000);
                }
                own.get_ref().shutdown(Shutdown::Write).unwrap();
            };
            let other = async {
                for _ in 0..2 {
                    soon().await;
                    peer.send(b"x", None, &()).await.unwrap();
                }
                let mut buffer = vec![0; 9000];
                while let Received::Message(_) = peer.receive::<()>(&mut buffer).await.unwrap() {}
            };
            tokio::join!(receiving, sending, other);
        }
    });
}

/// Readiness is the system's current state, regardless of earlier reads and writes.
#[test]
fn readiness_reflects_the_system() {
    if !sctp() {
        return;
    }
    run(async {
        let Ends { own, peer, .. } = ends(Kind::Accepted);
        let (own, peer) = (taken(own), taken(peer));
        own.writable().await.unwrap();
        for _ in 0..3 {
            assert!(timeout(Duration::from_millis(20), own.readable()).await.is_err());
            peer.send(b"x", None, &()).await.unwrap();
            own.readable().await.unwrap();
            own.readable().await.unwrap();
            assert!(matches!(own.try_receive::<()>(&mut [0; 16]).unwrap(), Received::Message(_)));
            assert!(own.try_receive::<()>(&mut [0; 16]).unwrap_err().is_would_block());
        }
        // A task that waits to read does not clear the write readiness of another.
        let mut buffer = [0; 16];
        let mut reading = pin!(own.receive::<()>(&mut buffer));
        assert!(timeout(Duration::from_millis(20), reading.as_mut()).await.is_err());
        own.writable().await.unwrap();
        std::future::poll_fn(|context| own.poll_writable(context)).await.unwrap();
        own.send(b"x", None, &()).await.unwrap();
        // Messages in flight may still be acknowledged and free some space.
        loop {
            fill(&own, ONLY, &[7; 4000]);
            if timeout(Duration::from_millis(20), own.writable()).await.is_err() {
                break;
            }
        }
        let (ready, ()) = tokio::join!(own.writable(), async {
            let mut buffer = vec![0; 4096];
            while peer.try_receive::<()>(&mut buffer).is_ok() {
                soon().await;
            }
        });
        ready.unwrap();
    });
}
