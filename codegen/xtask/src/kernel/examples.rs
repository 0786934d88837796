//! Runs the examples of `sctp-opts` in a guest kernel, and checks their output.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use super::{build, other, run, Failure, Job};
use crate::setup::{self, InstallPolicy};

/// An example, run with its peers.
struct Example {
    name: &'static str,
    /// Shell script. `$E` is the folder of the examples, `$IP` is the `ip` command; see [`FUNCTIONS`].
    script: &'static str,
    /// Texts that have to be in the output, in any order.
    prints: &'static [&'static str],
}

const EXAMPLES: &[Example] = &[
    Example { name: "tour", script: "$E/tour", prints: &["INITMSG: InitMsg {", "STATUS: Established"] },
    Example {
        name: "one_to_one",
        script: "serve 7001 $E/one_to_one server 127.0.0.1:7001,127.0.0.2:7001
            $E/one_to_one client 127.0.0.2:7001,127.0.0.1:7001 hello world; stop ' disconnected'",
        prints: &["association ", "HELLO", "WORLD", " connected", " disconnected"],
    },
    Example {
        name: "one_to_many_echo",
        script: "serve 7002 $E/one_to_many_echo 127.0.0.1:7002
            $E/one_to_one client 127.0.0.1:7002 hello; stop '5 bytes'",
        prints: &["AssocChange(", "5 bytes on stream 0 of association ", "hello"],
    },
    Example {
        name: "multihomed",
        script: "serve 7003 $E/multihomed server 10.9.0.1:7003,10.9.1.1:7003
            $E/multihomed client 10.9.0.1:7003,10.9.1.1:7003 10.9.1.1:0 >$O/client 2>&1 & c=$!
            try grep -q MadePrimary $O/client
            $IP addr del 10.9.0.1/24 dev dummy0
            wait $c; wait $s; cat $O/client $O/server; $IP addr add 10.9.0.1/24 dev dummy0",
        prints: &[
            "path to 10.9.0.1:7003: Unreachable",
            "path to 10.9.0.1:7003 failed, and messages continue",
            "messages arrived, and none was lost",
        ],
    },
    Example {
        name: "ppid",
        script: "serve 38412 $E/ppid server 127.0.0.1:38412; $E/ppid client 127.0.0.1:38412; wait $s; cat $O/server",
        prints: &[
            "stream 0, protocol 60: answer to NGSetup",
            "stream 7, protocol 60: answer to InitialUEMessage",
            "stream 0, protocol 60: protocol 3 is not supported",
        ],
    },
    Example {
        name: "notifications",
        script: "serve 7004 $E/notifications 127.0.0.1:7004
            $E/one_to_one client 127.0.0.1:7004 hello; stop ShutdownComplete",
        prints: &["CommUp", "5 bytes", "hello", "SenderDry(", "ShutdownComplete"],
    },
    Example {
        name: "mio_server",
        script: "serve 7005 $E/mio_server 127.0.0.1:7005
            $E/one_to_one client 127.0.0.1:7005 hello worlds; stop '5 bytes'",
        prints: &[" connected", "5 bytes", "hello", "worlds"],
    },
    Example {
        name: "tokio_server",
        script: "serve 7006 $E/tokio_server 127.0.0.1:7006
            $E/one_to_one client 127.0.0.1:7006 hello worlds; stop 'disconnected after 2 messages'",
        prints: &[" connected", "hello", "worlds", "disconnected after 2 messages"],
    },
    Example {
        name: "path_statistics",
        script: "serve 7007 $E/one_to_many_echo 127.0.0.1:7007 127.0.0.2:7007
            $E/path_statistics 127.0.0.1:7007,127.0.0.2:7007; kill $s",
        prints: &["Established, ", "127.0.0.1:7007 ", "127.0.0.2:7007 ", "(primary)"],
    },
    Example {
        name: "closing",
        script: "$E/closing",
        prints: &[
            "gracefully: 10 messages, then Closed on both sides",
            "closed with a message unread: recvmsg: connection reset by peer (os error 104): the peer aborted",
            "aborted: recvmsg: connection reset by peer (os error 104): the peer aborted the association",
            "aborted, then: Closed",
            "lingered until the association had ended: true",
            "lingered: 1 message arrived",
            "stopped: all associations drained, 1 message",
        ],
    },
    Example {
        name: "one_to_many_server",
        script: "$E/one_to_many_server",
        prints: &[
            "client that said \"hello\": \"hello\"",
            "client that said \"move me\": \"moved\"",
            "client that said \"move me\": \"thanks\"",
            "client that said \"bye\": \"goodbye\"",
            "client that said \"bye\": Closed",
            "client that said \"go away\": the reason is \"not welcome\"",
            "client that said \"go away\": recvmsg: connection reset by peer",
            "server: an association ended, CommLost",
            "server: 0 associations left",
        ],
    },
    Example {
        name: "shared_buffers",
        script: "policy=/proc/sys/net/sctp/rcvbuf_policy
            $E/shared_buffers; echo 1 >$policy; $E/shared_buffers; echo 0 >$policy",
        prints: &[
            "net.sctp.rcvbuf_policy=0: the small message was acknowledged: false",
            "net.sctp.rcvbuf_policy=1: the small message was acknowledged: true",
        ],
    },
    Example {
        name: "sizes",
        script: "$E/sizes",
        prints: &[
            "above the send buffer: sendmsg: message too long (os error 90): the message is longer than the send buffer",
            "without fragments, one byte above the fragmentation point is refused: true",
            "short buffer: a piece of 8 bytes",
            "short buffer: the last 2 bytes",
            "in pieces: 100000 bytes, as they were sent: true",
        ],
    },
    Example {
        name: "timeouts",
        script: "$E/timeouts 10.9.0.200:9",
        prints: &[
            "not connected yet: ",
            "nobody answers: ",
            "connection timed out (os error 110): no address of the peer answered",
            "nothing arrived: recvmsg: resource temporarily unavailable",
            "; waited: true",
            "the peer does not read: sendmsg: resource temporarily unavailable",
            "; sent before that: true",
        ],
    },
    Example {
        name: "addresses",
        script: "policy=/proc/sys/net/sctp/addr_scope_policy; before=$(cat $policy)
            $E/addresses 10.9.0.1 10.9.1.1 fd09::1; echo 2 >$policy; $E/addresses 10.9.0.1 10.9.1.1 fd09::1
            echo $before >$policy",
        prints: &[
            "bound to the wildcard, the peer learns [",
            "10.9.3.1",
            "bound to two, the peer learns [10.9.0.1, 10.9.1.1]",
            "of a private and a global address, the association uses 1",
            "of a private and a global address, the association uses 2",
            "a peer on IPv4: ::ffff:127.0.0.1, which is 127.0.0.1",
            "without mapped addresses: 127.0.0.1",
        ],
    },
    Example {
        name: "socket_layer",
        script: "$E/socket_layer",
        prints: &[
            "peeked: 17 bytes",
            "FIONREAD: 17 bytes",
            "without waiting: recvmsg: resource temporarily unavailable",
            "read: 7 bytes",
            "/proc/net/sctp/eps: 1 with port ",
            "/proc/net/sctp/assocs: 2 with port ",
        ],
    },
];

/// Functions for the scripts. `serve PORT COMMAND` starts a server, `$s`, and waits until it listens; `stop WORDS` waits
/// until it has printed the words, terminates it, and shows its output. Each wait, also in `try`, is limited to a minute.
const FUNCTIONS: &str = r#"
O=$(mktemp -d)
try() { i=0; until "$@" || [ $i -ge 600 ]; do sleep 0.1; i=$((i + 1)); done; }
listens() {
  while read -r endpoint socket style state hash port rest; do
    [ "$state $port" = "10 $1" ] && return 0
  done </proc/net/sctp/eps
  return 1
}
serve() { port=$1; shift; "$@" >$O/server 2>&1 & s=$!; try listens $port; }
stop() { try grep -q "$1" $O/server; kill $s; cat $O/server; }
"#;

/// Start of the line before an example's output.
const MARK: &str = "== example ";

/// Runs all examples; returns their number.
pub(super) fn test(root: &Path, kernel: Option<&str>, policy: InstallPolicy) -> Result<usize, Failure> {
    let sources = fs::read_dir(root.join("sctp-opts/examples")).map_err(other)?;
    let existing: BTreeSet<String> =
        sources.filter_map(|entry| Some(entry.ok()?.path().file_stem()?.to_str()?.to_owned())).collect();
    if let Some(forgotten) = existing.iter().find(|name| EXAMPLES.iter().all(|example| example.name != **name)) {
        return Err(other(format!(
            "the example `{forgotten}` is not tested: add it in codegen/xtask/src/kernel/examples.rs"
        )));
    }
    setup::ensure(&[&setup::BUSYBOX], policy).map_err(other)?;
    let busybox = setup::find_busybox().ok_or_else(|| other("static busybox was not found"))?;
    // The other examples are in the same folder. They are copied because cargo may rebuild them while the guest runs.
    let first = build::examples(root, EXAMPLES[0].name)?;
    let built = first.parent().ok_or_else(|| other("the example's path has no folder"))?;
    let copies = tempfile::tempdir().map_err(other)?;
    let folder = copies.path();
    for Example { name, .. } in EXAMPLES {
        fs::copy(built.join(name), folder.join(name)).map_err(other)?;
    }
    let programs = EXAMPLES.iter().map(|example| folder.join(example.name));
    let job = Job {
        kernel: kernel.map(str::to_owned),
        env: vec![
            ("E".to_owned(), folder.display().to_string()),
            ("IP".to_owned(), format!("{} ip", busybox.display())),
        ],
        command: vec!["/bin/sh".into(), "-c".into(), script().into()],
        files: programs.chain([busybox]).collect(),
        ..Job::default()
    };
    let mut out = Vec::new();
    let done = run(&job, policy, &mut out, &mut io::stderr())?;
    let printed = String::from_utf8_lossy(&out);
    if done.status != 0 {
        return Err(other(format!("the examples ended with status {}:\n{printed}", done.status)));
    }
    check(&printed).map_err(other)
}

fn script() -> String {
    let one = |example: &Example| format!("echo '{MARK}{}'\n( {}\n) 2>&1\n", example.name, example.script);
    FUNCTIONS.to_owned() + &EXAMPLES.iter().map(one).collect::<String>() + "rm -r $O\n"
}

/// Checks the output; returns the number of examples.
fn check(printed: &str) -> Result<usize, String> {
    for example in EXAMPLES {
        let mark = format!("{MARK}{}\n", example.name);
        let part = printed.split_once(&mark).map_or("", |(_, rest)| rest.split(MARK).next().unwrap_or_default());
        if let Some(missing) = example.prints.iter().find(|line| !part.contains(**line)) {
            return Err(format!("the example `{}` does not print `{missing}`, but:\n{part}", example.name));
        }
    }
    Ok(EXAMPLES.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_line_of_output_is_reported() {
        let all = |without: &str| -> String {
            let lines = EXAMPLES.iter().flat_map(|example| {
                let prints = example.prints.iter().map(|line| (*line).to_owned());
                [format!("{MARK}{}", example.name)].into_iter().chain(prints)
            });
            lines.filter(|line| line != without).map(|line| line + "\n").collect()
        };
        assert_eq!(check(&all("")), Ok(EXAMPLES.len()));
        let error = check(&all("WORLD")).unwrap_err();
        assert!(error.starts_with("the example `one_to_one` does not print `WORLD`, but:\nassociation "), "{error}");
        assert!(check("").unwrap_err().contains("`tour`"));
    }
}
