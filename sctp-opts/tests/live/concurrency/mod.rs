//! Calls with concurrent descriptors, signals, threads and tasks.

mod closing;
mod connecting;
mod descriptors;
#[cfg(feature = "tokio")]
mod futures;
pub(crate) mod signals;
mod threads;

use std::process::{Command, Stdio};

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::options::{NoDelay, RecvRcvInfo};
use sctp_opts::{Family, Ppid, Received, SctpSocket, Socket as Whole, Style};

use crate::functions::at;

const ALONE: &str = "SCTP_OPTS_ALONE";

/// Runs `inside` in a separate process, which runs only this test, so that no other test opens descriptors.
fn alone(test: &str, inside: impl FnOnce()) {
    if std::env::var(ALONE).is_ok_and(|name| name == test) {
        return inside();
    }
    let output = again(test).stdin(Stdio::null()).output().expect("this program again");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out.contains("1 passed"), "{out}{err}");
}

/// A command that runs this program with a single test, for [`alone`].
fn again(test: &str) -> Command {
    let mut program = Command::new(std::env::current_exe().expect("this program"));
    program.args(["--exact", test, "--test-threads=1", "--nocapture"]).env(ALONE, test);
    program
}

/// A listening socket and its address.
fn listening(style: Style) -> (SctpSocket, std::net::SocketAddr) {
    let socket = SctpSocket::builder(style, Family::V4)
        .option(Whole, &NoDelay(true))
        .option(Whole, &RecvRcvInfo(true))
        .bind([at("127.0.0.1", 0)])
        .listen(64)
        .unwrap();
    let address = socket.local_addr().unwrap().unwrap();
    (socket, address)
}

/// A client and the server's accepted socket.
pub(crate) fn pair() -> (SctpSocket, SctpSocket) {
    let (listener, address) = listening(Style::OneToOne);
    let (client, _) = SctpSocket::builder(Style::OneToOne, Family::V4)
        .option(Whole, &NoDelay(true))
        .option(Whole, &RecvRcvInfo(true))
        .connect([address])
        .unwrap();
    (client, listener.accept().unwrap().0)
}

/// Message `number` of `stream`, with content derived from both.
fn numbered(stream: u16, number: u16) -> (SndInfo, Vec<u8>) {
    let ppid = Ppid(u32::from(stream) << 16 | u32::from(number));
    let length = 1 + usize::from(number) * 37 % 1500;
    (SndInfo { stream, ppid, ..SndInfo::default() }, vec![(stream ^ number).to_be_bytes()[1]; length])
}

/// Checks a message of [`numbered`] and returns its stream and number.
fn checked(received: Received<'_, RcvInfo>) -> (u16, u16) {
    let Received::Message(message) = received else { panic!("{received:?}") };
    let info = message.info.unwrap();
    let [s0, s1, n0, n1] = info.ppid.0.to_be_bytes();
    let (stream, number) = (u16::from_be_bytes([s0, s1]), u16::from_be_bytes([n0, n1]));
    assert_eq!(stream, info.stream);
    assert!(message.data == numbered(stream, number).1, "message {number} on stream {stream} has the bytes of another");
    (stream, number)
}
