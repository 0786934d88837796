//! Compares the decoders with an independent one in C, which reads the same bytes with the system's headers.
#![cfg(target_os = "linux")]

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};

use sctp_opts::cmsgs::{NxtInfo, RcvInfo, SndRcv};
use sctp_opts::control;
use sctp_opts::notifications::Notification;
use sctp_opts_fuzz::folder;
use sctp_opts_fuzz::replay::{mutated, seeds, Random};

const INPUTS: usize = 60_000;

/// The C program; `None` if this machine has no compiler or header, which CI must have.
fn oracle(place: &Path, name: &str) -> Option<std::path::PathBuf> {
    let (source, program) = (folder().join(format!("oracle/{name}.c")), place.join("decode"));
    let cc = std::env::var_os("CC").unwrap_or_else(|| "cc".into());
    let output = Command::new(&cc).args(["-std=gnu11", "-O1", "-Wall", "-o"]).arg(&program).arg(&source).output();
    match output {
        Ok(output) if output.status.success() => return Some(program),
        Ok(output) => eprintln!("{}", String::from_utf8_lossy(&output.stderr)),
        Err(error) => eprintln!("{}: {error}", cc.to_string_lossy()),
    }
    assert!(std::env::var_os("CI").is_none(), "the C decoder does not compile; it needs a compiler and netinet/sctp.h");
    eprintln!("skipped: it needs a C compiler and netinet/sctp.h");
    None
}

fn found<T>(name: &str, result: Result<Option<T>, sctp_opts::Error>, text: impl Fn(T) -> String) -> String {
    match result {
        Ok(Some(value)) => format!("{name} {}", text(value)),
        Ok(None) => format!("{name} none"),
        Err(_) => format!("{name} short"),
    }
}

/// The line that our decoder prints for control data.
fn control_line(data: &[u8]) -> String {
    let rcv = found("rcv", control::decode::<Option<RcvInfo>>(data, false), |i| {
        let (flags, assoc) = (i.flags.bits(), i.assoc_id.get());
        format!("{} {} {flags} {} {} {} {} {assoc}", i.stream, i.ssn, i.ppid, i.tsn, i.cum_tsn, i.context)
    });
    let nxt = found("nxt", control::decode::<Option<NxtInfo>>(data, false), |i| {
        format!("{} {} {} {} {}", i.stream, i.flags.bits(), i.ppid, i.length, i.assoc_id)
    });
    let snd = found("snd", control::decode::<Option<SndRcv>>(data, false), |i| {
        let (flags, time, assoc) = (i.flags.bits(), i.time_to_live.as_millis(), i.assoc_id.get());
        format!("{} {} {flags} {} {} {time} {} {} {assoc}", i.stream, i.ssn, i.ppid, i.context, i.tsn, i.cum_tsn)
    });
    format!("{rcv}, {nxt}, {snd}")
}

fn hex(data: &[u8]) -> String {
    let mut text = String::from(" [");
    for byte in data {
        let _ = write!(text, "{byte:02x}");
    }
    text + "]"
}

fn address(address: SocketAddr) -> String {
    match address {
        SocketAddr::V4(v4) => format!("{} {}", v4.ip(), v4.port()),
        SocketAddr::V6(v6) => {
            let ip: String = v6.ip().octets().iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{ip} {}", v6.port())
        }
    }
}

/// The line that our decoder prints for a notification.
fn notification_line(data: &[u8]) -> String {
    use Notification as N;
    let Ok(notification) = Notification::decode(data) else { return "bad".to_owned() };
    match notification {
        N::AssocChange(n) => {
            let (state, error) = (n.state.number(), n.error.number());
            let (out, inbound) = (n.outbound_streams, n.inbound_streams);
            format!("assoc {state} {error} {out} {inbound} {}{}", n.assoc_id, hex(n.info))
        }
        N::PeerAddrChange(n) => {
            format!("addr {} {} {} {}", address(n.address), n.state.number(), n.error.number(), n.assoc_id)
        }
        N::RemoteError(n) => format!("error {} {}{}", n.error.number(), n.assoc_id, hex(n.data)),
        N::SendFailed(n) => {
            let i = n.info;
            let info = format!(
                "({} {} {} {} {} {} {})",
                i.stream,
                i.ssn,
                i.flags.bits(),
                i.ppid,
                i.context,
                i.pr_value,
                i.assoc_id
            );
            format!("failed {} {} {info} {}{}", n.flags.number(), n.error.number(), n.assoc_id, hex(n.data))
        }
        N::Shutdown(n) => format!("shutdown {}", n.assoc_id),
        N::Adaptation(n) => format!("adaptation {} {}", n.indication, n.assoc_id),
        N::PartialDelivery(n) => {
            let mut line = format!("partial {} {}", n.indication.number(), n.assoc_id);
            for number in [n.stream, n.ssn].into_iter().flatten() {
                let _ = write!(line, " {number}");
            }
            line
        }
        N::Authentication(n) => {
            let (key, other, what) = (n.key_number, n.alt_key_number, n.indication.number());
            format!("key {key} {other} {what} {}", n.assoc_id)
        }
        N::SenderDry(n) => format!("dry {}", n.assoc_id),
        N::SendFailedEvent(n) => {
            let i = n.info;
            let info = format!("({} {} {} {} {})", i.stream, i.flags.bits(), i.ppid, i.context, i.assoc_id);
            format!("failed-event {} {} {info} {}{}", n.flags.number(), n.error.number(), n.assoc_id, hex(n.data))
        }
        N::StreamReset(n) => {
            let mut line = format!("reset {} {}", n.flags.bits(), n.assoc_id);
            for stream in n.streams.iter() {
                let _ = write!(line, " {stream}");
            }
            line
        }
        N::AssocReset(n) => {
            format!("assoc-reset {} {} {} {}", n.flags.bits(), n.assoc_id, n.remote_tsn, n.local_tsn)
        }
        N::StreamChange(n) => {
            let (inbound, out) = (n.added_inbound_streams, n.added_outbound_streams);
            format!("change {} {} {inbound} {out}", n.flags.bits(), n.assoc_id)
        }
        N::Other(n) => format!("other {} {}{}", n.number, n.flags, hex(n.bytes)),
        _ => panic!("a notification that the C decoder does not know"),
    }
}

/// Prints an input as a line.
type Line = fn(&[u8]) -> String;

/// The letter that selects the kind in the C program, the corpus, our decoder, the line of an empty result, and the
/// minimum share of non-empty results (one in ...).
type Kind = (u8, &'static str, Line, &'static str, usize);

/// Compares both on the corpus and on mutations of it.
fn compared(name: &str, kinds: &[Kind]) {
    let directory = tempfile::tempdir().expect("a directory");
    let place = directory.path();
    let program = oracle(place, name);
    for ((kind, corpus, line, nothing, share), program) in kinds.iter().zip(program.iter().cycle()) {
        let (seeds, mut random) = (seeds(&folder().join("corpus").join(corpus)), Random(0x0dd_0001));
        let mut inputs: Vec<Vec<u8>> = seeds.clone();
        inputs.extend((0..INPUTS).map(|_| mutated(&seeds, &mut random)));
        if *kind == b'c' {
            // The first byte belongs to the fuzz target.
            for input in inputs.iter_mut().filter(|input| !input.is_empty()) {
                input.remove(0);
            }
        }
        if *kind == b'f' {
            // Linux reports a count after the id, FreeBSD does not.
            for input in inputs.iter_mut().filter(|input| input.len() >= 8) {
                input.drain(4..8);
            }
        }
        let mut stream = Vec::new();
        for input in &inputs {
            stream.push(*kind);
            stream.extend(u32::try_from(input.len()).expect("short").to_ne_bytes());
            stream.extend(input);
        }
        let path = place.join("inputs");
        fs::File::create(&path).and_then(|mut file| file.write_all(&stream)).expect("the inputs are written");
        let file = fs::File::open(&path).expect("the inputs");
        let output = Command::new(program).stdin(Stdio::from(file)).output().expect("the C decoder");
        assert!(output.status.success());
        let text = String::from_utf8(output.stdout).expect("text");
        let theirs: Vec<&str> = text.lines().collect();
        assert_eq!(theirs.len(), inputs.len());
        let mut good = 0;
        for (input, theirs) in inputs.iter().zip(theirs) {
            assert_eq!(line(input), theirs, "{corpus} {}", hex(input));
            good += usize::from(!theirs.contains("bad") && theirs != *nothing);
        }
        println!("{corpus} of {name}: {} inputs, {good} of them not empty", inputs.len());
        assert!(good > inputs.len() / share, "nearly all inputs of {corpus} decode to an empty result");
    }
}

#[test]
fn c_decodes_the_same() {
    compared(
        "linux",
        &[
            (b'c', "control", control_line, "rcv none, nxt none, snd none", 10),
            (b'n', "notifications", notification_line, "bad", 10),
        ],
    );
}

/// With the types of both systems: FreeBSD's messages, and the lists of addresses.
#[cfg(all(sctp_opts_all_platforms, target_pointer_width = "64", target_endian = "little"))]
mod freebsd {
    use super::*;
    use sctp_opts::all_platforms::freebsd_messages::{ExtRcv, NxtInfo, RcvInfo, SndRcv};
    use sctp_opts::all_platforms::{decode_of, Addrs};
    use sctp_opts::control::FreeBsd;

    fn control_line(data: &[u8]) -> String {
        let snd = found("snd", decode_of::<FreeBsd, Option<SndRcv>>(data, false), |i| {
            let (flags, time, assoc) = (i.flags.bits(), i.time_to_live.as_millis(), i.assoc_id.get());
            let key = (i.key_number, u8::from(i.key_number_valid));
            let sent = format!("{} {} {flags} {} {} {time}", i.stream, i.ssn, i.ppid, i.context);
            format!("{sent} {} {} {assoc} {} {}", i.tsn, i.cum_tsn, key.0, key.1)
        });
        let ext = found("ext", decode_of::<FreeBsd, Option<ExtRcv>>(data, false), |i| {
            let (flags, assoc, next) = (i.flags.bits(), i.assoc_id.get(), i.next_assoc_id);
            let sent = format!("{} {} {flags} {} {} {}", i.stream, i.ssn, i.ppid, i.context, i.pr_value);
            let key = (i.key_number, u8::from(i.key_number_valid));
            let more = format!("{} {} {next} {} {}", i.next_flags.bits(), i.next_stream, i.next_length, i.next_ppid);
            format!("{sent} {} {} {assoc} {more} {} {}", i.tsn, i.cum_tsn, key.0, key.1)
        });
        let rcv = found("rcv", decode_of::<FreeBsd, Option<RcvInfo>>(data, false), |i| {
            let (flags, assoc) = (i.flags.bits(), i.assoc_id.get());
            format!("{} {} {flags} {} {} {} {} {assoc}", i.stream, i.ssn, i.ppid, i.tsn, i.cum_tsn, i.context)
        });
        let nxt = found("nxt", decode_of::<FreeBsd, Option<NxtInfo>>(data, false), |i| {
            format!("{} {} {} {} {}", i.stream, i.flags.bits(), i.ppid, i.length, i.assoc_id)
        });
        format!("{snd}, {ext}, {rcv}, {nxt}, ")
    }

    fn notification_line(data: &[u8]) -> String {
        use sctp_opts::all_platforms::freebsd_messages::Notification as N;
        let Ok(notification) = N::decode(data) else { return "bad".to_owned() };
        match notification {
            N::AssocChange(n) => {
                let (state, error) = (n.state.number(), n.error.number());
                let (out, inbound) = (n.outbound_streams, n.inbound_streams);
                format!("assoc {state} {error} {out} {inbound} {}{}", n.assoc_id, hex(n.info))
            }
            N::PeerAddrChange(n) => {
                format!("addr {} {} {} {}", address(n.address), n.state.number(), n.error, n.assoc_id)
            }
            N::RemoteError(n) => format!("error {} {}{}", n.error.number(), n.assoc_id, hex(n.data)),
            N::SendFailed(n) => {
                let i = n.info;
                let sent = format!("{} {} {} {} {} {}", i.stream, i.ssn, i.flags.bits(), i.ppid, i.context, i.pr_value);
                let info = format!("({sent} {} {} {})", i.assoc_id, i.key_number, u8::from(i.key_number_valid));
                format!("failed {} {} {info} {}{}", n.flags.number(), n.error.number(), n.assoc_id, hex(n.data))
            }
            N::Shutdown(n) => format!("shutdown {}", n.assoc_id),
            N::Adaptation(n) => format!("adaptation {} {}", n.indication, n.assoc_id),
            N::PartialDelivery(n) => {
                format!("partial {} {} {} {}", n.indication.number(), n.stream, n.ssn, n.assoc_id)
            }
            N::Authentication(n) => {
                let (key, other, what) = (n.key_number, n.alt_key_number, n.indication.number());
                format!("key {key} {other} {what} {}", n.assoc_id)
            }
            N::SenderDry(n) => format!("dry {}", n.assoc_id),
            N::SendFailedEvent(n) => {
                let i = n.info;
                let info = format!("({} {} {} {} {})", i.stream, i.flags.bits(), i.ppid, i.context, i.assoc_id);
                format!("failed-event {} {} {info} {}{}", n.flags.number(), n.error.number(), n.assoc_id, hex(n.data))
            }
            N::StreamReset(n) => {
                let streams: String = n.streams.iter().map(|stream| format!(" {stream}")).collect();
                format!("reset {} {}{streams}", n.flags.bits(), n.assoc_id)
            }
            N::NotificationsStopped => "stopped".to_owned(),
            N::AssocReset(n) => {
                format!("assoc-reset {} {} {} {}", n.flags.bits(), n.assoc_id, n.local_tsn, n.remote_tsn)
            }
            N::StreamChange(n) => {
                let (inbound, out) = (n.inbound_streams, n.outbound_streams);
                format!("change {} {} {inbound} {out}", n.flags.bits(), n.assoc_id)
            }
            N::Other(n) => format!("other {} {}{}", n.number, n.flags, hex(n.bytes)),
            _ => panic!("a notification that the C decoder does not know"),
        }
    }

    fn list(addresses: Result<Addrs<'_>, sctp_opts::Why>) -> String {
        let Ok(addresses) = addresses else { return "bad".to_owned() };
        addresses.map(|one| address(one) + ", ").collect()
    }

    fn linux_list(data: &[u8]) -> String {
        list(Addrs::of_linux(data))
    }

    /// An answer that ends at its length, with room for one more address.
    fn freebsd_list(data: &[u8]) -> String {
        let room = [data, &[0; 28]].concat();
        list(Addrs::of_freebsd(&room, u32::try_from(data.len()).expect("short")))
    }

    #[test]
    fn c_decodes_freebsd_the_same() {
        compared(
            "freebsd",
            &[
                (b'c', "control", control_line, "snd none, ext none, rcv none, nxt none, ", 10),
                (b'n', "notifications", notification_line, "bad", 10),
                (b'l', "addresses", linux_list, "", 10),
                // The seeds are Linux's, which are less often valid in this form.
                (b'f', "addresses", freebsd_list, "", 20),
            ],
        );
    }
}
