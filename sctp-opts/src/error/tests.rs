//! Tests with the error numbers of Linux.

use std::error::Error as _;

use super::*;

const ENOMEM: i32 = 12;
const EACCES: i32 = 13;
const EINVAL: i32 = 22;
const ENOPROTOOPT: i32 = 92;
const EOPNOTSUPP: i32 = 95;

static AUTH_CHUNK: Info = Info {
    since: Some("Linux 2.6.24"),
    needs: &["net.sctp.auth_enable=1"],
    causes: &[
        Cause::new(EACCES, "authentication is off", "set net.sctp.auth_enable=1").only_set(),
        Cause::new(EINVAL, "this chunk cannot be authenticated", ""),
        Cause::new(EINVAL, "too many chunks", "take fewer").only_set(),
        Cause::new(EOPNOTSUPP, "the moon is full", "wait a day").among_others(),
    ],
    ..Info::new("SCTP_AUTH_CHUNK", 132, 21)
};

static BARE: Info = Info::new("SCTP_BARE", 132, 99);

fn os(call: Call, info: &'static Info, errno: i32) -> Error {
    Error::os(call, info, errno)
}

#[test]
fn says_call_option_and_cause() {
    let cases = [
        (
            os(Call::Set, &AUTH_CHUNK, EACCES),
            "setsockopt(SCTP_AUTH_CHUNK): permission denied (os error 13): authentication is off; \
             set net.sctp.auth_enable=1",
        ),
        (
            os(Call::Get, &AUTH_CHUNK, EACCES),
            "getsockopt(SCTP_AUTH_CHUNK): permission denied (os error 13): it needs net.sctp.auth_enable=1",
        ),
        (
            os(Call::Set, &AUTH_CHUNK, EINVAL),
            "setsockopt(SCTP_AUTH_CHUNK): invalid argument (os error 22): this chunk cannot be authenticated, \
             or too many chunks (take fewer)",
        ),
        (
            os(Call::Get, &AUTH_CHUNK, ENOPROTOOPT),
            "getsockopt(SCTP_AUTH_CHUNK): protocol not available (os error 92): not an SCTP socket, or this \
             kernel does not know the option (available since Linux 2.6.24); it needs net.sctp.auth_enable=1",
        ),
        (
            os(Call::Get, &BARE, EOPNOTSUPP),
            "getsockopt(SCTP_BARE): operation not supported (os error 95): this kind of socket does not support it",
        ),
        (
            os(Call::Set, &BARE, ENOMEM),
            "setsockopt(SCTP_BARE): cannot allocate memory (os error 12): no memory is left; raise memory.max of the cgroup",
        ),
        (
            os(Call::Get, &AUTH_CHUNK, EOPNOTSUPP),
            "getsockopt(SCTP_AUTH_CHUNK): operation not supported (os error 95): the moon is full (wait a day), or \
             another reason",
        ),
        (os(Call::Get, &BARE, EINVAL), "getsockopt(SCTP_BARE): invalid argument (os error 22)"),
        (
            Error::short_answer(Call::Get, &BARE, 4, 16),
            "getsockopt(SCTP_BARE): the kernel returned 4 bytes, but 16 are needed",
        ),
        (
            Error::bad_answer(Call::Get, &BARE, BadField { field: "address", why: Why::Family(1) }),
            "getsockopt(SCTP_BARE): in the kernel's answer, address: an address of family 1, neither IPv4 nor \
             IPv6",
        ),
        (
            Error::bad_answer(Call::Get, &BARE, BadField { field: "chunks", why: Why::too_many(70_000, 32) }),
            "getsockopt(SCTP_BARE): in the kernel's answer, chunks: 65535 elements, but room for only 32",
        ),
        (
            Error::bad_value(Call::Set, &BARE, BadField { field: "max", why: Why::OutOfRange }),
            "setsockopt(SCTP_BARE): cannot pass max: the number does not fit",
        ),
        (
            Error::too_new(&BARE, "stream_change"),
            "setsockopt(SCTP_BARE): this kernel is too old for stream_change; leave it out or off",
        ),
    ];
    for (error, text) in cases {
        assert_eq!(error.to_string(), text);
    }
}

#[test]
fn a_call_without_an_option_says_just_its_name() {
    let error = os(Call::SendMsg, &Info::NONE, EOPNOTSUPP);
    assert_eq!(error.to_string(), "sendmsg: operation not supported (os error 95)");
    assert_eq!(error.option().name, "");
    let error = os(Call::RecvMsg, &Info::NONE, 11);
    assert!(error.is_would_block() && !os(Call::RecvMsg, &Info::NONE, EINVAL).is_would_block());
    assert_eq!(error.io_kind(), io::ErrorKind::WouldBlock);
    assert_eq!(io::Error::from(error).kind(), io::ErrorKind::WouldBlock);
}

#[test]
fn accessors_return_the_parts() {
    let error = os(Call::Set, &AUTH_CHUNK, EACCES);
    assert_eq!(error.raw_os_error(), Some(EACCES));
    assert_eq!(error.kind(), Kind::Os(EACCES));
    assert_eq!(error.call(), Call::Set);
    assert_eq!(error.option().name, "SCTP_AUTH_CHUNK");
    assert_eq!(error.hint(), Some("set net.sctp.auth_enable=1"));
    assert_eq!(os(Call::Get, &AUTH_CHUNK, EACCES).hint(), Some("net.sctp.auth_enable=1"));
    assert_eq!(os(Call::Get, &AUTH_CHUNK, EINVAL).hint(), None);
    let causes = |call, errno| os(call, &AUTH_CHUNK, errno).causes().map(|cause| cause.when).collect::<Vec<_>>();
    assert_eq!(causes(Call::Set, EINVAL), ["this chunk cannot be authenticated", "too many chunks"]);
    assert_eq!(causes(Call::Get, EINVAL), ["this chunk cannot be authenticated"]);
    assert!(causes(Call::Get, EACCES).is_empty());
    let bad = Error::bad_value(Call::Get, &BARE, BadField { field: "max", why: Why::OutOfRange });
    assert_eq!(bad.kind(), Kind::BadValue { field: "max", why: Why::OutOfRange });
    assert_eq!(bad.call(), Call::Get);
    assert_eq!(bad.raw_os_error(), None);
}

#[test]
fn becomes_an_io_error_that_keeps_the_number_or_the_text() {
    let error = os(Call::Set, &AUTH_CHUNK, EACCES);
    let number = io::Error::from(error.clone());
    assert_eq!((number.kind(), number.raw_os_error()), (io::ErrorKind::PermissionDenied, Some(EACCES)));
    let text = error.clone().explained();
    assert_eq!(text.kind(), io::ErrorKind::PermissionDenied);
    assert!(text.to_string().ends_with("set net.sctp.auth_enable=1"));
    let inside = text.get_ref().unwrap().downcast_ref::<Error>().unwrap();
    assert_eq!(*inside, error);
    // The text already includes it.
    assert!(inside.source().is_none());
    let without_number = io::Error::from(Error::too_new(&BARE, "x"));
    assert_eq!(without_number.kind(), io::ErrorKind::Unsupported);
    assert!(without_number.to_string().contains("too old for x"));
}

#[test]
fn without_a_number_it_is_the_event_loop() {
    let error = Error::io(Call::Poll, &Info::NONE, &io::Error::other("gone"));
    assert_eq!(error.to_string(), "poll: the event loop is being shut down");
    assert_eq!((error.kind(), error.raw_os_error(), error.call()), (Kind::NoLoop, None, Call::Poll));
    assert_eq!(error.io_kind(), io::ErrorKind::Other);
}

#[test]
fn is_small_and_crosses_threads() {
    fn crosses<T: Send + Sync + Clone + 'static>() {}
    crosses::<Error>();
    assert!(size_of::<Error>() <= 32, "{}", size_of::<Error>());
    assert!(!core::mem::needs_drop::<Error>());
}
