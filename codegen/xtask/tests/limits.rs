//! Bounds on time and memory: `cargo xtask check` on hostile descriptions, in a separate process with limited memory.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::process::Command;
use std::time::{Duration, Instant};

/// A name, and a function that generates the n-th piece of the text.
type Hostile = (&'static str, fn(usize) -> String);

/// Files of the maximum length that are expensive to check: an error at every byte, nothing but entries, ...
const HOSTILE: &[Hostile] = &[
    ("entries", |_| "[[option]]\n".to_owned()),
    ("entries on a line", |n| if n == 0 { "option = [".to_owned() } else { "{},".to_owned() }),
    ("unknown keys", |n| format!("a{n} = 1\n")),
    ("no syntax on a line", |_| "=".to_owned()),
    ("no syntax on any line", |_| "=\n".to_owned()),
    ("numbers", |n| if n == 0 { "option = [".to_owned() } else { "1,".to_owned() }),
    ("texts", |n| if n == 0 { "[[option]]\nneeds = [".to_owned() } else { "\"\",".to_owned() }),
    ("options without anything", |n| format!("[[option]]\nname = \"SCTP_{n}\"\n")),
    ("options of nothing", |n| {
        format!(
            "[[option]]\nname = \"SCTP_{n}\"\ndoc = \"One.\"\nstruct = \"sctp_{n}\"\n\
             on.linux = {{ value = {n}, since = \"2.6.0\" }}\non.freebsd = {{ absent = \"Nobody wrote it.\" }}\n"
        )
    }),
    ("a struct again and again", |_| {
        "[[struct]]\nname = \"sctp_x\"\non = [\"linux\"]\nfields = [{ name = \"a\", type = \"sctp_y\" }]\n".to_owned()
    }),
    ("members of a struct", |n| {
        if n == 0 {
            "[[struct]]\nname = \"sctp_x\"\non = [\"linux\"]\nfields = [".to_owned()
        } else {
            "{ name = \"a\", type = \"b\" }, ".to_owned()
        }
    }),
];

/// Each file is checked in a process with at most 512 MiB of memory.
#[test]
#[cfg(unix)]
fn hostile_files() {
    const MOST_KIB: u64 = 512 << 10;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let spec = folder.path().join("spec");
    std::fs::create_dir(&spec).expect("a folder");
    let platforms =
        std::fs::read_to_string(common::root().join("codegen/tests/base/platforms.toml")).expect("the base");
    std::fs::write(spec.join("platforms.toml"), &platforms).expect("a file");
    let length = usize::try_from(codegen::input::parse::LONGEST).expect("a length") - platforms.len();
    for (what, make) in HOSTILE {
        let mut text = String::new();
        for n in 0.. {
            let more = make(n);
            if text.len() + more.len() > length {
                break;
            }
            text += &more;
        }
        std::fs::write(spec.join("hostile.toml"), text).expect("a file");
        let start = Instant::now();
        let output = Command::new("sh")
            .args(["-c", &format!("ulimit -v {MOST_KIB} && exec \"$@\""), "sh", env!("CARGO_BIN_EXE_xtask"), "--root"])
            .arg(folder.path())
            .arg("check")
            .output()
            .expect("sh");
        let (messages, took) = (String::from_utf8_lossy(&output.stderr), start.elapsed());
        println!("{what}: {took:?}, {} bytes of messages", messages.len());
        assert_eq!(output.status.code(), Some(1), "{what}: {}\n{messages:.1000}", output.status);
        assert!(messages.contains(" in the description; nothing was written"), "{what}:\n{messages:.1000}");
        assert!(messages.len() < 4 << 20, "{what}: {} bytes of messages", messages.len());
        assert!(took < Duration::from_secs(60), "{what} took {took:?}");
    }
}
