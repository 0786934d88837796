//! Descriptors are neither leaked nor inherited, and no association is lost if none are free.

use std::collections::BTreeSet;
use std::io::{BufRead as _, BufReader, Write as _};
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};

use sctp_opts::functions::{bindx, connectx, peeloff, peeloff_flags, sendx, Bindx, PeeloffFlags};
use sctp_opts::options::{InitMsg, NoDelay, NotificationType, Status};
use sctp_opts::{get, AssocId, Error, Family, Received, SctpSocket, Socket as Whole, Style};

use super::{again, alone, listening, pair, ALONE};
use crate::common::sctp;
use crate::functions::{at, descriptors, NoneLeft};

/// All combinations of flags.
const FLAGS: [PeeloffFlags; 4] = [
    PeeloffFlags { nonblocking: false, inheritable: false },
    PeeloffFlags { nonblocking: false, inheritable: true },
    PeeloffFlags { nonblocking: true, inheritable: false },
    PeeloffFlags { nonblocking: true, inheritable: true },
];

/// A one-to-many socket with an association, its id, and the peer's socket.
fn associated() -> (SctpSocket, AssocId, SctpSocket) {
    let (server, address) = listening(Style::OneToMany);
    let client = SctpSocket::new(Style::OneToMany, Family::V4).unwrap();
    let id = client.connect([address]).unwrap().assoc_id;
    (client, id, server)
}

fn established(socket: &SctpSocket, id: AssocId) {
    let state = get::<Status>(socket, id).expect("the association").state;
    assert_eq!(state, sctp_opts::options::AssocState::Established);
}

fn says(socket: &SctpSocket, text: &[u8]) {
    let mut buffer = [0; 64];
    match socket.receive::<()>(&mut buffer).unwrap() {
        Received::Message(message) => assert_eq!(message.data, text),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn fails<T: std::fmt::Debug>(errno: i32, result: Result<T, Error>) {
    assert_eq!(result.expect_err("an error").raw_os_error(), Some(errno));
}

/// `EMFILE`, wherever a descriptor is needed; other calls still work.
#[test]
fn peeling_off_without_free_descriptors_keeps_the_association() {
    if !sctp() {
        return;
    }
    alone("concurrency::descriptors::peeling_off_without_free_descriptors_keeps_the_association", || {
        let (listener, address) = listening(Style::OneToOne);
        let (waiting, _) = SctpSocket::builder(Style::OneToOne, Family::V4).connect([address]).unwrap();
        waiting.send(b"hello", None, &()).unwrap();
        let (client, id, server) = associated();
        let spare = SctpSocket::new(Style::OneToMany, Family::V4).unwrap();
        let many = server.local_addr().unwrap().unwrap();
        let before = descriptors();
        {
            let _none = NoneLeft::new();
            for style in [Style::OneToOne, Style::OneToMany] {
                fails(libc::EMFILE, SctpSocket::new(style, Family::V4));
                let build = || SctpSocket::builder(style, Family::V6);
                fails(libc::EMFILE, build().nonblocking().bind([at("::1", 0)]).listen(1));
                fails(libc::EMFILE, build().option(Whole, &NoDelay(true)).connect([address]));
            }
            fails(libc::EMFILE, listener.accept());
            fails(libc::EMFILE, client.try_clone());
            fails(libc::EMFILE, client.peeloff(id));
            fails(libc::EMFILE, peeloff(&client, id));
            for flags in FLAGS {
                fails(libc::EMFILE, peeloff_flags(&client, id, flags));
            }
            bindx(&spare, [at("127.0.0.1", 0)], Bindx::Add).unwrap();
            let other = connectx(&spare, [many]).unwrap().assoc_id;
            assert_eq!(sendx(&spare, b"x", [many], &()).unwrap().assoc_id, other);
            says(&server, b"x");
        }
        assert_eq!(descriptors(), before);
        // Neither the queued nor the association to be peeled off was lost.
        let (own, _) = listener.accept().unwrap();
        says(&own, b"hello");
        established(&client, id);
        let own = client.peeloff(id).unwrap();
        own.send(b"peeled", None, &()).unwrap();
        says(&server, b"peeled");
    });
}

/// `ENFILE`: the system-wide file table is full. The limit does not apply to root, so another user makes the call.
#[test]
fn peeling_off_with_a_full_file_table() {
    const TEST: &str = "concurrency::descriptors::peeling_off_with_a_full_file_table";
    const LIMIT: &str = "/proc/sys/fs/file-max";
    const NOBODY: u32 = 65_534;
    if !sctp() {
        return;
    }
    if std::env::var_os(ALONE).is_some() {
        return with_a_full_file_table();
    }
    // SAFETY: no arguments.
    if unsafe { libc::geteuid() } != 0 {
        assert!(std::env::var_os("SCTP_OPTS_LIVE").is_none(), "the harness runs the tests as root");
        eprintln!("skipped: only root can lower {LIMIT}");
        return;
    }
    let old = std::fs::read_to_string(LIMIT).unwrap();
    let mut child = again(TEST).uid(NOBODY).gid(NOBODY).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let (mut tell, mut hear) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()).lines());
    let mut wait_for = |word: &str| while !hear.next().expect("another line").unwrap().ends_with(word) {};
    wait_for("READY");
    std::fs::write(LIMIT, "1").unwrap();
    let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        tell.write_all(b"full\n").unwrap();
        wait_for("TRIED");
    }));
    std::fs::write(LIMIT, old).unwrap();
    done.unwrap();
    tell.write_all(b"room\n").unwrap();
    assert!(child.wait().unwrap().success());
}

fn with_a_full_file_table() {
    let exchange = |word: &str| {
        println!("{word}");
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).unwrap();
    };
    let (listener, address) = listening(Style::OneToOne);
    let (waiting, _) = SctpSocket::builder(Style::OneToOne, Family::V4).connect([address]).unwrap();
    waiting.send(b"hello", None, &()).unwrap();
    let (client, id, server) = associated();
    let before = descriptors();
    exchange("READY");
    let errors = [
        SctpSocket::new(Style::OneToOne, Family::V4).map(drop),
        SctpSocket::builder(Style::OneToMany, Family::V6).listen(1).map(drop),
        listener.accept().map(drop),
        client.peeloff(id).map(drop),
        peeloff_flags(&client, id, FLAGS[3]).map(drop),
    ];
    exchange("TRIED");
    for error in errors {
        fails(libc::ENFILE, error);
    }
    assert_eq!(descriptors(), before);
    let (own, _) = listener.accept().unwrap();
    says(&own, b"hello");
    established(&client, id);
    client.peeloff(id).unwrap().send(b"peeled", None, &()).unwrap();
    says(&server, b"peeled");
}

/// Errors, detected by us or by the kernel, leave no descriptor open.
#[test]
fn errors_leak_no_descriptors() {
    if !sctp() {
        return;
    }
    alone("concurrency::descriptors::errors_leak_no_descriptors", || {
        let (listener, address) = listening(Style::OneToOne);
        let (client, id, server) = associated();
        let (one, _) = pair();
        let closed = at("127.0.0.3", 9);
        let build = || SctpSocket::builder(Style::OneToOne, Family::V4);
        let long = InitMsg { max_init_timeout: std::time::Duration::from_secs(3_600), ..InitMsg::default() };
        let unknown = AssocId::new(4711);
        let refusals: &[&dyn Fn() -> Result<(), Error>] = &[
            &|| build().option(Whole, &long).open().map(drop),
            &|| build().bind([at("192.0.2.77", 0)]).listen(1).map(drop),
            &|| build().bind([at("127.0.0.1", 0), at("192.0.2.77", 0)]).listen(1).map(drop),
            &|| build().bind([] as [std::net::SocketAddr; 0]).open().map(drop),
            &|| build().bind([address]).open().map(drop),
            &|| build().subscribe([NotificationType::Other(999)]).open().map(drop),
            &|| build().connect([closed]).map(drop),
            &|| build().connect([at("::1", 9)]).map(drop),
            &|| build().connect([at("127.0.0.1", 7), at("127.0.0.1", 8)]).map(drop),
            &|| bindx(&one, [at("127.0.0.9", 1)], Bindx::Remove),
            &|| connectx(&one, [address]).map(drop),
            &|| sendx(&build().open()?, b"x", [closed], &()).map(drop),
            &|| client.peeloff(unknown).map(drop),
            &|| one.peeloff(id).map(drop),
            &|| peeloff_flags(&client, unknown, FLAGS[3]).map(drop),
            &|| client.accept().map(drop),
            &|| one.accept().map(drop),
            &|| {
                listener.set_nonblocking(true)?;
                listener.accept().map(drop)
            },
            &|| SctpSocket::from(OwnedFd::from(std::fs::File::open("/dev/null").unwrap())).abort(),
            #[cfg(feature = "tokio")]
            &|| super::futures::on_no_socket(),
        ];
        // One warm-up round, because the first call may create things such as an event loop.
        for refusal in refusals {
            assert!(refusal().is_err());
        }
        for (i, refusal) in refusals.iter().enumerate() {
            let before = descriptors();
            let error = refusal().expect_err(&format!("refusal {i}"));
            assert_eq!(descriptors(), before, "{i}: {error}");
        }
        established(&client, id);
        drop(server);
    });
}

/// Checked in an executed program: all sockets are close-on-exec, except the inheritable ones.
#[test]
fn executed_programs_inherit_no_descriptors() {
    if !sctp() {
        return;
    }
    let (listener, address) = listening(Style::OneToOne);
    let (client, _) = SctpSocket::builder(Style::OneToOne, Family::V4).nonblocking().connect([address]).unwrap();
    let (own, _) = listener.accept().unwrap();
    let mut all = vec![own.try_clone().unwrap(), own, client, listener];
    for flags in &FLAGS[..] {
        let (client, id, server) = associated();
        all.push(SctpSocket::from(peeloff_flags(&client, id, *flags).unwrap()));
        all.extend([client, server]);
    }
    let (client, id, server) = associated();
    all.extend([client.peeloff(id).unwrap(), client, server]);
    #[cfg(feature = "tokio")]
    all.extend(super::futures::accepted());
    let name = |socket: &SctpSocket| {
        let link = std::fs::read_link(format!("/proc/self/fd/{}", socket.as_raw_fd())).unwrap();
        link.to_str().expect("socket:[number]").to_owned()
    };
    let names: BTreeSet<String> = all.iter().map(name).collect();
    let listed = Command::new("ls").args(["-l", "/proc/self/fd"]).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    let seen: Vec<&str> = listed.lines().filter_map(|line| line.split(" -> ").nth(1)).collect();
    assert!(seen.len() >= 3, "{listed}");
    let inherited = seen.iter().filter(|name| names.contains(**name)).count();
    assert_eq!(inherited, 2, "only the two inheritable descriptors:\n{listed}");
}
