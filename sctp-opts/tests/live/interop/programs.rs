//! The programs of lksctp-tools as the peer.

use std::io::Write as _;
use std::net::SocketAddr;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use sctp_opts::cmsgs::{RcvInfo, SndInfo};
use sctp_opts::notifications::Notification;
use sctp_opts::options::{self as o, AssocChangeState, NotificationType};
use sctp_opts::{get, receive, send, set, OneToOne, Ppid, Received, Socket as Whole};

use crate::common::{acknowledged, eventually, loopback, sctp, socket, Family, Socket, Style, FAMILIES, PATIENCE};
use crate::messages::{informed, on};
use crate::notifications::{paths, subscribe};

/// A running program, and its output so far.
struct Program {
    child: Child,
    input: Option<ChildStdin>,
    output: Arc<Mutex<String>>,
    listening: Vec<JoinHandle<()>>,
}

/// `None` if lksctp-tools are not installed, which the test harness requires.
fn run(words: &[&str]) -> Option<Program> {
    let spawned = Command::new(words[0])
        .args(&words[1..])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = match spawned {
        Ok(child) => child,
        Err(error) => {
            assert!(std::env::var_os("SCTP_OPTS_LIVE").is_none_or(|v| v != "1"), "{}: {error}", words[0]);
            println!("skipped: {} of lksctp-tools is not installed ({error})", words[0]);
            return None;
        }
    };
    let input = child.stdin.take();
    let output = Arc::new(Mutex::new(String::new()));
    let listening = vec![
        listen(child.stdout.take().unwrap(), Arc::clone(&output)),
        listen(child.stderr.take().unwrap(), Arc::clone(&output)),
    ];
    Some(Program { child, input, output, listening })
}

/// Records the output of a pipe.
fn listen(mut from: impl std::io::Read + Send + 'static, to: Arc<Mutex<String>>) -> JoinHandle<()> {
    thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(length @ 1..) = from.read(&mut buffer) {
            to.lock().unwrap().push_str(&String::from_utf8_lossy(&buffer[..length]));
        }
    })
}

impl Program {
    fn output(&self) -> String {
        self.output.lock().unwrap().clone()
    }

    /// Waits for a line in the output.
    #[track_caller]
    fn says(&self, what: &str) {
        let end = std::time::Instant::now() + PATIENCE;
        while !self.output().contains(what) {
            assert!(std::time::Instant::now() < end, "`{what}` is not in the output:\n{}", self.output());
            thread::sleep(std::time::Duration::from_millis(5));
        }
    }

    fn types(&mut self, line: &str) {
        self.input.as_mut().unwrap().write_all(line.as_bytes()).unwrap();
    }

    /// Waits for the program to end, and returns its output.
    fn ended(mut self) -> String {
        self.input = None;
        let status = self.child.wait().unwrap();
        self.listening.drain(..).for_each(|thread| thread.join().unwrap());
        assert!(status.success(), "{}", self.output());
        self.output()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A client, with a unique port, of a program at `to`.
fn client(style: Style, to: SocketAddr) -> Socket {
    let client = socket(style, if to.is_ipv4() { Family::V4 } else { Family::V6 });
    set(&client, Whole, &o::NoDelay(true)).unwrap();
    if style == Style::One {
        client.connect(&to.into()).unwrap();
    }
    client
}

/// A one-to-many server for a program, with ancillary data and notifications of state changes.
fn server(family: Family) -> (Socket, SocketAddr) {
    let server = socket(Style::Many, family);
    informed(&server);
    subscribe(&server, &[NotificationType::AssocChange]);
    server.bind(&loopback(family).into()).unwrap();
    server.listen(4).unwrap();
    let at = server.local_addr().unwrap().as_socket().unwrap();
    (server, at)
}

/// Receives messages and their ancillary data until the association ends.
fn all(server: &Socket) -> Vec<(RcvInfo, Vec<u8>)> {
    // Shorter than most messages of sctp_test.
    let (mut buffer, mut all, mut parts) = ([0; 2000], Vec::new(), Vec::new());
    loop {
        match receive::<RcvInfo>(server, &mut buffer).unwrap() {
            Received::Piece(part) => parts.extend_from_slice(part.data),
            Received::Message(part) => {
                parts.extend_from_slice(part.data);
                all.push((part.info.unwrap(), std::mem::take(&mut parts)));
            }
            Received::Notification(Notification::AssocChange(change)) => {
                if change.state == AssocChangeState::ShutdownComplete {
                    return all;
                }
            }
            other => panic!("{other:?}"),
        }
    }
}

/// The number after `name` in a line such as `SNDRCV(stream=0 ssn=1 flags=0x1 ppid=2`.
fn number(line: &str, name: &str) -> u32 {
    let value = line.split([' ', '(']).find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
    let value = value.unwrap_or_else(|| panic!("no {name} in {line}"));
    match value.strip_prefix("0x") {
        Some(digits) => u32::from_str_radix(digits, 16).unwrap(),
        None => value.parse().unwrap(),
    }
}

#[test]
fn checksctp_finds_sctp() {
    if !sctp() {
        return;
    }
    if let Some(program) = run(&["checksctp"]) {
        assert!(program.ended().contains("SCTP supported"));
    }
}

/// Messages of up to 32768 bytes; their streams, order and protocols are compared with the program's output.
#[test]
fn sctp_test_sends_to_us() {
    if !sctp() {
        return;
    }
    for (family, own) in FAMILIES.into_iter().zip(["5101", "5102"]) {
        let (server, at) = server(family);
        let (host, port) = (at.ip().to_string(), at.port().to_string());
        let words = ["sctp_test", "-H", &host, "-P", own, "-h", &host, "-p", &port, "-s"];
        let Some(program) = run(&[&words[..], &["-c", "4", "-x", "2", "-M", "5", "-o", "2", "-d", "2"]].concat())
        else {
            return;
        };
        let came = all(&server);
        let output = program.ended();
        let lengths = output.lines().filter_map(|line| line.split_once("assoc=0)")?.1.trim().split(' ').next());
        let lengths: Vec<usize> = lengths.map(|length| length.parse().unwrap()).collect();
        let printed: Vec<&str> = output.lines().filter(|line| line.contains("SNDRCV(")).collect();
        assert_eq!((lengths.len(), printed.len()), (20, 20), "{output}");
        assert_eq!(came.len(), 20);
        for ((length, line), (info, data)) in lengths.iter().zip(printed).zip(&came) {
            assert_eq!(data.len(), *length);
            let start = b"0123456789".len().min(data.len() - 1);
            assert_eq!(data[..start], b"0123456789"[..start]);
            assert_eq!(u32::from(info.stream), number(line, "stream"));
            assert_eq!(u32::from(info.flags.bits()), number(line, "flags"));
            assert_eq!(
                info.ppid.0.to_be(),
                number(line, "ppid"),
                "the program prints the protocol in network byte order"
            );
        }
    }
}

#[test]
fn we_send_to_sctp_test() {
    if !sctp() {
        return;
    }
    let to = SocketAddr::from(([127, 0, 0, 1], 5111));
    let Some(program) = run(&["sctp_test", "-H", "127.0.0.1", "-P", "5111", "-l", "-d", "2"]) else { return };
    program.says("Receiving packets");
    let one = client(Style::One, to);
    let sent =
        [(5, on(3, 46)), (40_000, on(9, 0x0102_0304)), (1, SndInfo { flags: o::SndFlags::UNORDERED, ..on(0, 7) })];
    // The program enables ancillary data after the association is established, too late for the first message.
    send(&one, b"first", None, &on(0, 0)).unwrap();
    program.says("Data 5 bytes");
    for (length, info) in sent {
        send(&one, &vec![b'x'; length], None, &info).unwrap();
        program.says(&format!("Data {length} bytes"));
        let flags = info.flags.bits();
        let seen = || program.output().lines().rev().find(|line| line.contains("SNDRCV(")).map(str::to_owned);
        eventually("the program prints the ancillary data", || {
            seen().is_some_and(|line| number(&line, "ppid") == info.ppid.0.to_be())
        });
        let line = seen().unwrap();
        assert_eq!((number(&line, "stream"), number(&line, "flags")), (info.stream.into(), flags.into()));
    }
    one.shutdown(std::net::Shutdown::Both).unwrap();
    program.says("SHUTDOWN_COMPLETE");

    // A second association is aborted.
    let many = client(Style::Many, to);
    send(&many, b"second", to, &on(0, 0)).unwrap();
    program.says("Data 6 bytes");
    send(&many, b"enough", to, &SndInfo { flags: o::SndFlags::ABORT, ..on(0, 0) }).unwrap();
    program.says("COMMUNICATION_LOST");
}

/// One address is removed, and messages arrive at the other.
#[test]
fn sctp_test_loses_a_path() {
    let Some(alias) = paths::alias("dummy0:9", 79) else { return };
    let words = ["sctp_test", "-H", "10.9.0.79", "-B", "10.9.1.1", "-P", "5121", "-l", "-d", "2"];
    let Some(program) = run(&words) else { return };
    program.says("Receiving packets");
    let one = socket(Style::One, Family::V4);
    paths::ready(&one);
    set(&one, Whole, &o::NoDelay(true)).unwrap();
    one.connect(&SocketAddr::from((alias.1, 5121)).into()).unwrap();
    send(&one, b"first", None, &on(1, 46)).unwrap();
    program.says("Data 5 bytes");
    let other = SocketAddr::from(([10, 9, 1, 1], 5121));
    eventually("the other path is confirmed", || {
        get::<o::PeerAddrInfo>(&one, (OneToOne, other)).unwrap().state == o::PathState::Active
    });
    alias.remove();
    send(&one, b"over the other path", None, &on(1, 46)).unwrap();
    program.says("Data 19 bytes");
    let status = get::<o::Status>(&one, OneToOne).unwrap();
    assert_eq!(status.state, o::AssocState::Established);
}

#[test]
fn sctp_darn_exchanges_messages() {
    if !sctp() {
        return;
    }
    // Without stdbuf its output is buffered until it ends.
    let words = ["stdbuf", "-o0", "sctp_darn", "-H", "127.0.0.1", "-P", "5131", "-l"];
    let Some(program) = run(&words) else { return };
    program.says("listening");
    let to = SocketAddr::from(([127, 0, 0, 1], 5131));
    let many = client(Style::Many, to);
    send(&many, b"from us\n", to, &on(6, 0x0102_0304)).unwrap();
    program.says("DATA(8):  from us");
    program.says("sinfo_stream 6");
    program.says(&format!("sinfo_ppid {}", 0x0102_0304_u32.to_be()));
    send(&many, b"", to, &SndInfo { flags: o::SndFlags::EOF, ..on(0, 0) }).unwrap();
    program.says("SHUTDOWN_COMP");

    let (server, at) = server(Family::V4);
    let port = at.port().to_string();
    let words = ["sctp_darn", "-H", "127.0.0.1", "-P", "5132", "-h", "127.0.0.1", "-p", &port, "-s"];
    let Some(mut program) = run(&words) else { return };
    program.types("to you\nand more\n");
    program.input = None;
    let came: Vec<_> = all(&server).into_iter().map(|(info, data)| (info.ppid, data)).collect();
    let text = |came: &(Ppid, Vec<u8>)| String::from_utf8_lossy(&came.1).trim_end_matches(['\n', '\0']).to_owned();
    assert_eq!(came.iter().map(text).collect::<Vec<_>>(), ["to you", "and more"]);
}

/// Runs the program twice. The first is killed without its shutdown reaching the peer, so the second one connects from
/// an address and port that already have an association.
#[test]
fn sctp_darn_restarts() {
    if !sctp() {
        return;
    }
    let (server, at) = server(Family::V4);
    let port = at.port().to_string();
    let words = ["sctp_darn", "-H", "127.0.0.1", "-P", "5133", "-h", "127.0.0.1", "-p", &port, "-s"];
    let Some(mut first) = run(&words) else { return };
    first.types("first\n");
    let (states, line) = until_data(&server);
    assert_eq!((states, line.as_slice()), (vec![AssocChangeState::CommUp], &b"first\n"[..]));

    // Stopped, it reads nothing; killed with an unread message, it aborts the association.
    let pid = first.child.id().try_into().unwrap();
    // SAFETY: numbers only.
    assert_eq!(unsafe { libc::kill(pid, libc::SIGSTOP) }, 0);
    let to = SocketAddr::from(([127, 0, 0, 1], 5133));
    send(&server, b"unread\n", to, &()).unwrap();
    // An acknowledged message is not retransmitted.
    let id = get::<o::AssocIdList>(&server, Whole).unwrap().0[0];
    acknowledged(&server, id);
    let drop_all = [socket2::SockFilter::new(0x06, 0, 0, 0)];
    server.attach_filter(&drop_all).unwrap();
    let before = discarded();
    drop(first);
    eventually("the ABORT is discarded", || discarded() > before);
    server.detach_filter().unwrap();

    let Some(mut second) = run(&words) else { return };
    second.types("second\n");
    let (states, line) = until_data(&server);
    assert_eq!((states, line.as_slice()), (vec![AssocChangeState::Restart], &b"second\n"[..]));
    second.input = None;
    assert!(all(&server).is_empty());
}

/// The number of SCTP packets that the system has discarded.
fn discarded() -> u64 {
    let counters = std::fs::read_to_string("/proc/net/sctp/snmp").unwrap();
    let value = counters.lines().find_map(|line| line.strip_prefix("SctpInPktDiscards")).unwrap();
    value.trim().parse().unwrap()
}

/// The state changes of associations until a message arrives, and the message.
fn until_data(server: &Socket) -> (Vec<AssocChangeState>, Vec<u8>) {
    let (mut buffer, mut states) = ([0; 2000], Vec::new());
    loop {
        match receive::<()>(server, &mut buffer).unwrap() {
            Received::Message(message) => {
                let data = message.data.strip_suffix(&[0]).unwrap_or(message.data);
                return (states, data.to_vec());
            }
            Received::Notification(Notification::AssocChange(change)) => states.push(change.state),
            other => panic!("{other:?}"),
        }
    }
}

/// A program written for TCP, run over SCTP.
#[test]
fn a_tcp_program_over_sctp() {
    if !sctp() {
        return;
    }
    let listener = socket(Style::One, Family::V4);
    listener.bind(&loopback(Family::V4).into()).unwrap();
    listener.listen(1).unwrap();
    let port = listener.local_addr().unwrap().as_socket().unwrap().port();
    let script = format!("exec 3<>/dev/tcp/127.0.0.1/{port}; echo question >&3; read -r line <&3; echo \"got $line\"");
    let Some(program) = run(&["withsctp", "bash", "-c", &script]) else { return };
    let (one, _) = listener.accept().unwrap();
    let mut buffer = [0; 64];
    match receive::<()>(&one, &mut buffer).unwrap() {
        Received::Message(message) => assert_eq!(message.data, b"question\n"),
        other => panic!("{other:?}"),
    }
    send(&one, b"answer\n", None, &()).unwrap();
    assert!(program.ended().contains("got answer"));
}
