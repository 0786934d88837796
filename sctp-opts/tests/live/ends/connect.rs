//! Connects that time out.

use std::time::{Duration, Instant};

use sctp_opts::options::{InitMsg, RtoInfo};
use sctp_opts::{Family, Future, Received, SctpSocket, Socket as Whole, Style};
use socket2::SockRef;

use super::{build, listening, soon};
use crate::common::{sctp, PATIENCE};
use crate::functions::at;

#[test]
fn a_blocking_connect_that_times_out_is_an_error() {
    if !sctp() {
        return;
    }
    for style in [Style::OneToOne, Style::OneToMany] {
        let socket = SctpSocket::new(style, Family::V4).unwrap();
        SockRef::from(&socket).set_write_timeout(Some(Duration::from_millis(50))).unwrap();
        let error = socket.connect([at("10.9.0.77", 7)]).unwrap_err();
        assert_eq!(error.raw_os_error(), Some(libc::EINPROGRESS), "{error}");
        assert!(error.to_string().contains("SO_SNDTIMEO"), "{error}");
    }
}

/// The socket stays usable for the same peer, and for another one after that attempt has failed.
#[test]
fn connect_timeout_can_be_repeated() {
    if !sctp() {
        return;
    }
    let errno = |result: Result<_, sctp_opts::Error>| result.map(drop).unwrap_err().raw_os_error();
    let (listener, address) = listening(Style::OneToOne);
    let nobody = [at("10.9.0.77", 7)];
    let once = InitMsg { max_attempts: 1, ..InitMsg::default() };
    // Long enough for three calls during the attempt, even on a slow machine.
    let second = Duration::from_secs(1);
    let rto = RtoInfo { initial: second, min: second, max: second };
    let socket = build(Style::OneToOne).option(Whole, &once).option(Future, &rto).open().unwrap();
    let short = Duration::from_millis(30);
    let begin = Instant::now();
    assert_eq!(errno(socket.connect_timeout(nobody, short)), Some(libc::EINPROGRESS));
    assert!(begin.elapsed() >= short, "{:?}", begin.elapsed());
    assert_eq!(errno(socket.connect_timeout(nobody, short)), Some(libc::EINPROGRESS));
    assert_eq!(errno(socket.connect_timeout([address], short)), Some(libc::EALREADY));
    let long = PATIENCE;
    assert_eq!(errno(socket.connect_timeout(nobody, long)), Some(libc::ETIMEDOUT));
    assert_eq!(errno(socket.connect_timeout([at("127.0.0.3", 9)], long)), Some(libc::ECONNREFUSED));
    let started = socket.connect_timeout([address], long).unwrap();
    assert!(!started.in_progress);
    // The socket is blocking again.
    let accepted = listener.accept().unwrap().0;
    std::thread::scope(|scope| {
        scope.spawn(|| {
            soon();
            accepted.send(b"x", None, &()).unwrap();
        });
        assert!(matches!(socket.receive::<()>(&mut [0; 16]).unwrap(), Received::Message(_)));
    });
    let many = build(Style::OneToMany).open().unwrap();
    assert!(many.connect_timeout([address], long).unwrap().in_progress);
}
