//! `--describe` for a header that has more than the description: the printed tables, filled in, are accepted.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use common::copy;
use xtask::setup;

/// Declarations that a later release might add.
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
#define SCTP_EXAMPLE_SWITCH 242
struct sctp_example_event {
\t__u16 see_type;
\t__u16 see_flags;
\t__u32 see_length;
\t__u32 see_reason;
\tsctp_assoc_t see_assoc_id;
};
struct sctp_exampleinfo {
\t__u32 exi_stream;
};
";

/// Declarations that it might add to existing enumerations, each with the text to insert it before.
const INSERTED: &[(&str, &str)] = &[
    ("\tSCTP_SN_TYPE_MAX", "\tSCTP_EXAMPLE_EVENT,\n#define SCTP_EXAMPLE_EVENT SCTP_EXAMPLE_EVENT\n"),
    ("} sctp_cmsg_t;", "\tSCTP_EXAMPLEINFO,\n#define SCTP_EXAMPLEINFO SCTP_EXAMPLEINFO\n"),
    ("\tSCTP_SS_MAX", "\tSCTP_SS_EXAMPLE = 77,\n"),
];

/// A function that the library might add.
const FUNCTION: &str = "int sctp_example(int sd, sctp_assoc_t id, struct sockaddr **addrs);\n";

fn run(root: &Path, arguments: &[&str]) -> Output {
    let mut xtask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    xtask.arg("--root").arg(root).args(arguments).output().expect("xtask")
}

/// Writes the installed headers with the additions.
fn headers(folder: &Path) {
    for file in ["linux/sctp.h", "netinet/sctp.h"] {
        let text = fs::read_to_string(Path::new("/usr/include").join(file)).expect("an installed header");
        let end = text.rfind("#endif").expect("the end of a header");
        let added = if file.starts_with("linux") { ADDED } else { FUNCTION };
        let mut text = format!("{}{added}{}", &text[..end], &text[end..]);
        for (before, line) in INSERTED.iter().filter(|_| file.starts_with("linux")) {
            assert!(text.contains(before), "{file} has no {before}");
            text = text.replacen(before, &format!("{line}{before}"), 1);
        }
        fs::create_dir_all(folder.join(file).parent().expect("a folder")).expect("a folder");
        fs::write(folder.join(file), text).expect("a header");
    }
}

/// Fills in the values marked with `# TODO`, as a maintainer would.
fn filled(table: &str) -> String {
    let mut text = String::new();
    let mut number = false;
    for line in table.lines() {
        if let Some(name) = line.strip_prefix("name = ") {
            number = name == "\"SCTP_EXAMPLE_SWITCH\"";
        }
        let line = match line.split_once("# TODO doc = ") {
            Some(("", doc)) => format!("doc = {doc}"),
            // For a member or a value the sentence is inside the braces.
            Some((before, _)) => {
                let before = before.trim_end().trim_end_matches("},");
                let more = if before.contains("sep_flags") { ", as = \"Example\"" } else { "" };
                format!("{before}, doc = \"What it means.\"{more} }},")
            }
            None => match line.strip_prefix("# TODO ") {
                Some(rest) if rest.starts_with("type") => "type = \"u16\"".to_owned(),
                Some(rest) if number && (rest.starts_with("scope") || rest.starts_with("ids")) => continue,
                Some(rest) if rest.starts_with("scope") => "scope = \"assoc\"".to_owned(),
                Some(rest) if rest.starts_with("struct") => "type = \"int\"".to_owned(),
                Some(rest) if rest.starts_with("flow") => "flow = \"send\"".to_owned(),
                Some(rest) if rest.starts_with("subscribe") => continue,
                Some(rest) if rest.starts_with("example") && number => "example = { value = \"1\" }".to_owned(),
                Some(rest) if rest.starts_with("example") => "example = { sep_lifetime = \"5\" }".to_owned(),
                Some(rest) => rest.to_owned(),
                None if line.starts_with("args = ") => {
                    "args = [\"int sd\", \"sctp_assoc_t id\", \"struct sockaddr **addrs\"]".to_owned()
                }
                None => line.to_owned(),
            },
        };
        text += &line;
        text.push('\n');
    }
    text
}

/// Moves a row to the described table that the comment names.
fn with_row(file: &str, table: &str) -> (String, String) {
    let Some((before, row)) = table.split_once("# A new row of `") else { return (file.to_owned(), table.to_owned()) };
    let (name, row) = row.split_once("`:\n").expect("the name of a table");
    let (row, rest) = row.split_once('\n').expect("a row");
    let at = file.find(&format!("\"{name}\"\n")).expect("the described table");
    let at = at + file[at..].find("values = [\n").expect("its rows") + "values = [\n".len();
    (format!("{}{row}\n{}", &file[..at], &file[at..]), format!("{before}{rest}"))
}

#[test]
fn additions_of_a_header_are_described() {
    if setup::find_clang().is_none() || setup::find_sctp_header().is_none() {
        assert!(std::env::var_os("CI").is_none(), "CI needs clang and the headers; `cargo xtask test` installs them");
        eprintln!("skipped: clang or the SCTP headers are missing");
        return;
    }
    let (copy, folder) = (copy(), tempfile::tempdir().expect("a folder"));
    let exceptions = copy.path().join(xtask::verify::exceptions::PATH);
    fs::create_dir_all(exceptions.parent().expect("a folder")).expect("a folder");
    fs::copy(common::root().join(xtask::verify::exceptions::PATH), &exceptions).expect("the exceptions");
    headers(folder.path());
    let given = folder.path().to_str().expect("a path");
    let output = run(copy.path(), &["verify", "--headers", given, "--describe"]);
    let tables = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{tables}\n{}", String::from_utf8_lossy(&output.stderr));
    let mut files = Vec::new();
    for part in tables.split("# ---- spec/").skip(1) {
        let (file, table) = part.split_once(" ----\n").expect("the name of a file");
        let path = copy.path().join("spec").join(file);
        let text = fs::read_to_string(&path).expect("a file of the description");
        let (text, table) = with_row(&text, &filled(table));
        fs::write(&path, text + "\n" + &table).expect("a file of the description");
        files.push(file.to_owned());
    }
    assert_eq!(
        files,
        ["cmsgs.toml", "functions.toml", "notifications.toml", "options.toml", "structs.toml", "values.toml"],
        "{tables}"
    );
    // After `make headers_install` the library's header is missing: the installed one, without the function, is used.
    fs::remove_dir_all(folder.path().join("netinet")).expect("the library's header");
    let kernel = run(&common::root(), &["verify", "--headers", given, "--describe"]);
    let functions = tables.find("# ---- spec/functions.toml").expect("the function");
    let after = tables.find("# ---- spec/notifications.toml").expect("the notification");
    let expected = format!("{}{}", &tables[..functions], &tables[after..]);
    assert_eq!(String::from_utf8_lossy(&kernel.stdout), expected, "{}", String::from_utf8_lossy(&kernel.stderr));
    let check = run(copy.path(), &["check"]);
    assert!(check.status.success(), "{}\n{tables}", String::from_utf8_lossy(&check.stderr));
}
