//! A header that has more than the description: the tables that `--describe` prints, filled in, are accepted.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use common::copy;
use xtask::setup;

/// What a later release might add.
const ADDED: &str = "
#define SCTP_EXAMPLE_POLICY 241
#define SCTP_EXAMPLE_DROP_OLDEST (1 << 0)
#define SCTP_EXAMPLE_TELL_PEER (1 << 1)
struct sctp_example_policy {
\tsctp_assoc_t sep_assoc_id;
\t__u32 sep_lifetime;
\t__u16 sep_flags;
\t__u16 sep_pad;
};
";

fn run(root: &Path, arguments: &[&str]) -> Output {
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    xtask.arg("--root").arg(root).args(arguments).output().expect("xtask")
}

/// The installed headers, with what is added.
fn headers(folder: &Path) {
    for file in ["linux/sctp.h", "netinet/sctp.h"] {
        let text = fs::read_to_string(Path::new("/usr/include").join(file)).expect("an installed header");
        let text = match text.rfind("#endif") {
            Some(end) if file.starts_with("linux") => format!("{}{ADDED}{}", &text[..end], &text[end..]),
            _ => text,
        };
        fs::create_dir_all(folder.join(file).parent().expect("a folder")).expect("a folder");
        fs::write(folder.join(file), text).expect("a header");
    }
}

/// What a person fills in where the tables say `# TODO`.
fn filled(table: &str) -> String {
    let mut text = String::new();
    for line in table.lines() {
        let line = match line.split_once("# TODO doc = ") {
            Some(("", doc)) => format!("doc = {doc}"),
            // A member or a value: its sentence goes inside the braces.
            Some((before, _)) => {
                let before = before.trim_end().trim_end_matches("},");
                let more = if before.contains("sep_flags") { ", as = \"Example\"" } else { "" };
                format!("{before}, doc = \"What it means.\"{more} }},")
            }
            None => match line.strip_prefix("# TODO ") {
                Some(rest) if rest.starts_with("type") => "type = \"u16\"".to_owned(),
                Some(rest) if rest.starts_with("scope") => "scope = \"assoc\"".to_owned(),
                Some(rest) if rest.starts_with("example") => "example = { sep_lifetime = \"5\" }".to_owned(),
                Some(rest) => rest.to_owned(),
                None => line.to_owned(),
            },
        };
        text += &line;
        text.push('\n');
    }
    text
}

#[test]
fn additions_of_a_header_are_described() {
    if setup::find_clang().is_none() || setup::find_sctp_header().is_none() {
        assert!(std::env::var_os("CI").is_none(), "CI needs clang and the headers; `cargo xtask test` installs them");
        eprintln!("no clang or no SCTP headers here: left out");
        return;
    }
    let (copy, folder) = (copy(), tempfile::tempdir().expect("a folder"));
    let exceptions = copy.path().join(xtask::verify::exceptions::PATH);
    fs::create_dir_all(exceptions.parent().expect("a folder")).expect("a folder");
    fs::copy(common::root().join(xtask::verify::exceptions::PATH), &exceptions).expect("the exceptions");
    headers(folder.path());
    let given = folder.path().to_str().expect("a path");
    let said = run(copy.path(), &["verify", "--headers", given, "--describe"]);
    let tables = String::from_utf8_lossy(&said.stdout).into_owned();
    assert!(said.status.success(), "{tables}\n{}", String::from_utf8_lossy(&said.stderr));
    let mut files = Vec::new();
    for part in tables.split("# ---- spec/").skip(1) {
        let (file, table) = part.split_once(" ----\n").expect("the name of a file");
        let path = copy.path().join("spec").join(file);
        let text = fs::read_to_string(&path).expect("a file of the description");
        fs::write(&path, text + "\n" + &filled(table)).expect("a file of the description");
        files.push(file.to_owned());
    }
    assert_eq!(files, ["options.toml", "structs.toml", "values.toml"], "{tables}");
    let check = run(copy.path(), &["check"]);
    assert!(check.status.success(), "{}\n{tables}", String::from_utf8_lossy(&check.stderr));
}
