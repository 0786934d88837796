//! A connect that takes too long.

use std::time::Duration;

use sctp_opts::{Family, SctpSocket, Style};
use socket2::SockRef;

use crate::bench::sctp;
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
