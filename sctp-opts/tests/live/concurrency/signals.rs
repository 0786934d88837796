//! Signals during blocking calls.

use std::io;
use std::os::unix::thread::JoinHandleExt as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Once};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use sctp_opts::cmsgs::RcvInfo;
use sctp_opts::{receive_batch, send_batch, Error, Family, MsgFlags, Outgoing, Received, SctpSocket, Style};

use super::{checked, listening, numbered, pair};
use crate::common::{fill, gone, sctp, ONLY};
use crate::functions::at;

static SIGNALS: AtomicUsize = AtomicUsize::new(0);

extern "C" fn count(_: libc::c_int) {
    SIGNALS.fetch_add(1, Ordering::Relaxed);
}

/// Installs a handler without `SA_RESTART`.
fn handled() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: all zeros are a valid value.
        let mut action: libc::sigaction = unsafe { core::mem::zeroed() };
        action.sa_sigaction = count as extern "C" fn(libc::c_int) as usize;
        // SAFETY: the handler is async-signal-safe.
        assert_eq!(unsafe { libc::sigaction(libc::SIGUSR1, &raw const action, core::ptr::null_mut()) }, 0);
    });
}

/// Sends signals to threads until all of them are done.
fn bombard<T>(threads: &[&JoinHandle<T>]) {
    while threads.iter().any(|thread| !thread.is_finished()) {
        thread::sleep(Duration::from_millis(2));
        for thread in threads {
            // A pointer with musl, an integer in std.
            #[allow(clippy::unnecessary_cast)]
            let id = thread.as_pthread_t() as libc::pthread_t;
            // SAFETY: it was not joined yet, so its id is valid.
            unsafe { libc::pthread_kill(id, libc::SIGUSR1) };
        }
    }
}

/// Makes a call in a separate thread, which receives signals until the call returns.
pub(crate) fn interrupt<T: Send + 'static>(call: impl FnOnce() -> T + Send + 'static) -> T {
    handled();
    let thread = thread::spawn(call);
    bombard(&[&thread]);
    thread.join().unwrap()
}

/// Checks that a signal interrupts a call that would wait forever.
#[track_caller]
fn interrupted<T: std::fmt::Debug + Send + 'static>(
    socket: &Arc<SctpSocket>,
    call: impl FnOnce(&SctpSocket) -> Result<T, Error> + Send + 'static,
) -> Error {
    let socket = Arc::clone(socket);
    let error = interrupt(move || call(&socket)).expect_err("nothing can have arrived");
    assert_eq!((error.io_kind(), error.raw_os_error()), (io::ErrorKind::Interrupted, Some(libc::EINTR)), "{error}");
    assert!(!error.is_would_block());
    assert_eq!(io::Error::from(error.clone()).kind(), io::ErrorKind::Interrupted);
    error
}

#[test]
fn waiting_calls_are_interrupted_without_loss() {
    if !sctp() {
        return;
    }
    handled();
    let (client, own) = pair();
    let (client, own) = (Arc::new(client), Arc::new(own));
    let mut buffer = [0; 2048];
    interrupted(&own, |socket| socket.receive::<()>(&mut [0; 64]).map(drop));
    interrupted(&own, |socket| receive_batch::<(), _, 4>(socket, &mut [[0; 64]; 4], MsgFlags::empty()).map(drop));
    client.send(b"after", None, &()).unwrap();
    assert!(matches!(own.receive::<()>(&mut buffer).unwrap(), Received::Message(m) if m.data == b"after"));

    // Sends until the buffers are full; the interrupted message is not sent.
    let block = [7; 2048];
    let sent = Arc::new(AtomicUsize::new(fill(&client, ONLY, &block)));
    let one = [Outgoing { data: &block[..], to: None, control: () }];
    // Messages in flight may still be acknowledged and free some space.
    let full = |send: fn(&SctpSocket) -> Result<usize, Error>| {
        let sent = Arc::clone(&sent);
        interrupted(&client, move |socket| -> Result<(), Error> {
            loop {
                send(socket)?;
                sent.fetch_add(1, Ordering::Relaxed);
            }
        });
    };
    full(|socket| socket.send(&[7; 2048], None, &()));
    full(|socket| send_batch(socket, &[Outgoing { data: &[7; 2048][..], to: None, control: () }], MsgFlags::empty()));
    for _ in 0..sent.load(Ordering::Relaxed) {
        assert!(matches!(own.receive::<()>(&mut buffer).unwrap(), Received::Message(m) if m.data == block));
    }
    assert_eq!(send_batch(&*client, &one, MsgFlags::empty()).unwrap(), 1);
    client.send(b"last", None, &()).unwrap();
    assert!(matches!(own.receive::<()>(&mut buffer).unwrap(), Received::Message(m) if m.data == block));
    assert!(matches!(own.receive::<()>(&mut buffer).unwrap(), Received::Message(m) if m.data == b"last"));

    let (listener, address) = listening(Style::OneToOne);
    let listener = Arc::new(listener);
    interrupted(&listener, |socket| socket.accept().map(drop));
    SctpSocket::builder(Style::OneToOne, Family::V4).connect([address]).unwrap().0.send(b"x", None, &()).unwrap();
    listener.accept().unwrap();
}

/// As with any connect(), setup continues.
#[test]
fn an_interrupted_connect_continues() {
    if !sctp() {
        return;
    }
    handled();
    for style in [Style::OneToOne, Style::OneToMany] {
        let nobody = at("10.9.0.77", 7);
        let client = Arc::new(SctpSocket::new(style, Family::V4).unwrap());
        let error = interrupted(&client, move |socket| socket.connect([nobody]));
        let cause =
            error.option().causes.iter().find(|cause| cause.errno == libc::EINTR).expect("the cause is declared");
        assert!(error.to_string().contains(cause.when), "{error}");
        assert_eq!(error.hint(), Some(cause.hint).filter(|hint| !hint.is_empty()));
        let error = client.connect([nobody]).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(libc::EALREADY), "{error}");
    }
}

#[test]
fn many_signals_lose_and_repeat_no_messages() {
    const MESSAGES: u16 = 400;
    if !sctp() {
        return;
    }
    handled();
    let (client, own) = pair();
    let before = SIGNALS.load(Ordering::Relaxed);
    let again = |error: Error| assert_eq!(error.io_kind(), io::ErrorKind::Interrupted, "{error}");
    let sender = thread::spawn(move || {
        for number in 0..MESSAGES {
            let (info, data) = numbered(3, number);
            while let Err(error) = client.send(&data, None, &info) {
                again(error);
            }
            if number % 8 == 0 {
                thread::sleep(Duration::from_millis(1));
            }
        }
        client
    });
    let receiver = thread::spawn(move || {
        let mut buffer = [0; 4096];
        for number in 0..MESSAGES {
            let received = loop {
                match own.receive::<RcvInfo>(&mut buffer) {
                    Ok(received) => break checked(received),
                    Err(error) => again(error),
                }
            };
            assert_eq!(received, (3, number));
        }
        own
    });
    bombard(&[&sender, &receiver]);
    let (client, own) = (sender.join().unwrap(), receiver.join().unwrap());
    drop(client);
    assert!(matches!(own.receive::<()>(&mut [0; 16]).unwrap(), Received::Closed), "no message arrived twice");
    assert!(SIGNALS.load(Ordering::Relaxed) - before > 20, "too few signals");
}

/// Whether a blocked `SIGPIPE` is pending for this thread.
fn pipe_signal() -> bool {
    // SAFETY: all zeros are a valid value.
    let mut set: libc::sigset_t = unsafe { core::mem::zeroed() };
    // SAFETY: `set` may be written to.
    assert_eq!(unsafe { libc::sigpending(&raw mut set) }, 0);
    // SAFETY: it is only read.
    unsafe { libc::sigismember(&raw const set, libc::SIGPIPE) == 1 }
}

/// A blocked signal stays pending, even if this program ignores it.
#[test]
fn no_sigpipe_is_raised() {
    if !sctp() {
        return;
    }
    thread::spawn(|| {
        // SAFETY: all zeros are a valid value.
        let mut set: libc::sigset_t = unsafe { core::mem::zeroed() };
        // SAFETY: `set` may be written to.
        assert_eq!(unsafe { libc::sigaddset(&raw mut set, libc::SIGPIPE) }, 0);
        // SAFETY: affects only this thread, which ends with the test.
        assert_eq!(unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, &raw const set, core::ptr::null_mut()) }, 0);
        let (client, own) = pair();
        drop(own);
        gone(&client, ONLY);
        assert!(matches!(client.receive::<()>(&mut [0; 16]).unwrap(), Received::Closed));
        let piped = |result: Result<usize, Error>| {
            assert_eq!(result.unwrap_err().raw_os_error(), Some(libc::EPIPE));
            assert!(!pipe_signal());
        };
        piped(client.send(b"x", None, &()));
        piped(client.send_vectored(&[io::IoSlice::new(b"x")], None, &(), MsgFlags::DONT_WAIT));
        piped(send_batch(&client, &[Outgoing { data: b"x", to: None, control: () }], MsgFlags::empty()));
        // Without MSG_NOSIGNAL the signal is raised. SAFETY: the buffer has one byte.
        let sent = unsafe { libc::send(std::os::fd::AsRawFd::as_raw_fd(&client), [0_u8].as_ptr().cast(), 1, 0) };
        assert!(sent == -1 && pipe_signal(), "the test would not notice a signal");
    })
    .join()
    .unwrap();
}
