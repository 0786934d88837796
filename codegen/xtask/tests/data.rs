//! `docs/sctp-api.json` contains everything that a binding needs: a Python program that uses nothing else reads every Linux
//! option, and a C compiler finds the same numbers and layouts in the headers. (`codegen/tests/page/api.test.mjs` validates
//! it against its schema.)

#[path = "../../tests/common/mod.rs"]
mod common;

use std::collections::BTreeMap;
use std::path::Path;

use codegen::generate;
use common::{accepted, real, root};
use serde_json::Value;

const API: &str = "docs/sctp-api.json";

fn read(path: &str) -> Value {
    let text = std::fs::read_to_string(root().join(path)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// All references resolve, and identifiers are unique.
#[test]
fn identifiers_resolve() {
    let api = read(API);
    let lists = ["structs", "values", "options", "cmsgs", "notifications", "functions", "calls", "builds"];
    let mut ids = Vec::new();
    for list in lists {
        ids.extend(api[list].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()));
    }
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "an identifier is used twice");
    let mut references = Vec::new();
    collect(&api, &mut references);
    assert!(references.len() > 1000, "{} references", references.len());
    for reference in references {
        assert!(ids.binary_search(&reference).is_ok(), "nothing is called {reference}");
    }
}

/// Each item is in a separate file with its identifier as the name, and there are no other files.
#[test]
fn every_item_has_a_separate_file() {
    let api = read(API);
    let mut items = 0;
    for list in ["options", "cmsgs", "notifications", "functions"] {
        for item in api[list].as_array().unwrap() {
            assert_eq!(read(&format!("docs/api/{}.json", item["id"].as_str().unwrap())), *item);
            items += 1;
        }
    }
    let folders = std::fs::read_dir(root().join("docs/api")).unwrap();
    let files = folders.flat_map(|folder| std::fs::read_dir(folder.unwrap().path()).unwrap());
    assert_eq!(files.count(), items);
}

const SQUARE: &str = r#"
[[option]]
name       = "SCTP_SQUARE"
doc        = "An array of arrays, which no system has yet."
access     = "get"
struct     = "sctp_square"
on.linux   = { value = 1000, since = "6.1" }
on.freebsd = { absent = "An example." }

[[struct]]
name   = "sctp_square"
on     = ["linux"]
fields = [
  { name = "sq_list", type = "u16", array = 6 },
  { name = "sq_rows", type = "u16", array = [2, 3] },
]
"#;

#[test]
fn arrays_of_arrays_keep_their_shape() {
    let copy = common::copy();
    let options = copy.path().join("spec/options.toml");
    let text = std::fs::read_to_string(&options).unwrap() + SQUARE;
    std::fs::write(&options, text).unwrap();
    let spec = accepted(generate::load(copy.path()));
    let api = serde_json::to_value(codegen::lower::api::api(&spec, "")).unwrap();
    let square = api["structs"].as_array().unwrap().iter().find(|s| s["name"] == "sctp_square").unwrap();
    let arrays: Vec<_> = square["fields"].as_array().unwrap().iter().map(|field| &field["array"]).collect();
    assert_eq!(arrays, [&serde_json::json!(6), &serde_json::json!([2, 3])]);
    let file = copy.path().join("api.json");
    std::fs::write(&file, api.to_string()).unwrap();
    assert!(program("syzkaller.py", &file, None)
        .contains("\tsq_list\tarray[int16, 6]\n\tsq_rows\tarray[array[int16, 3], 2]\n"));
    let decode = "import sys; from options import Api; api = Api(sys.argv[1]); \
                  print(api.decode_struct(api.structs['struct/linux/sctp_square'], b'\\1\\1' * 12))";
    let mut python = std::process::Command::new("python3");
    let done = python
        .args(["-c", decode])
        .arg(&file)
        .env("PYTHONPATH", root().join("docs/data"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8_lossy(&done.stdout).trim(),
        "{'sq_list': [257, 257, 257, 257, 257, 257], 'sq_rows': [[257, 257, 257], [257, 257, 257]]}",
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
}

/// Compares numbers, sizes and offsets with C headers, as assertions for a C compiler.
#[test]
fn c_headers_agree() {
    /// Structs without a tag in C: a member of `union sctp_notification`.
    const ABSENT: &[&str] = &["sctp_tlv"];
    /// Structs whose padding has other names in C libraries.
    const PADDED: &[&str] = &["sockaddr_storage"];
    let api = read(API);
    let mut c = String::from(
        "#include <stddef.h>\n#include <sys/socket.h>\n#include <netinet/in.h>\n#include <netinet/sctp.h>\n",
    );
    let mut structs = 0;
    let of_linux = |list: &str| api[list].as_array().unwrap().clone();
    for s in of_linux("structs").iter().filter(|s| s["platform"] == "linux") {
        let name = s["name"].as_str().unwrap();
        if ABSENT.contains(&name) {
            continue;
        }
        structs += 1;
        let tag = match (s["typedef"].as_bool(), s["union"].as_bool()) {
            (Some(true), _) => name.to_owned(),
            (_, Some(true)) => format!("union {name}"),
            _ => format!("struct {name}"),
        };
        c += &format!("_Static_assert(sizeof({tag}) == {}, \"{name}\");\n", s["size"]["lp64"]);
        for field in s["fields"].as_array().unwrap().iter().filter(|_| !PADDED.contains(&name)) {
            let (member, at) = (field["name"].as_str().unwrap(), &field["offset"]["lp64"]);
            c += &format!("_Static_assert(offsetof({tag}, {member}) == {at}, \"{name}.{member}\");\n");
        }
    }
    let mut numbers = 0;
    for list in ["options", "cmsgs", "notifications"] {
        for item in of_linux(list) {
            let (name, number) = (item["name"].as_str().unwrap(), &item["on"]["linux"]["number"]);
            if number.is_number() && !ABSENT.contains(&name) {
                numbers += 1;
                c += &format!("_Static_assert({name} == {number}, \"{name}\");\n");
            }
        }
    }
    assert!(structs > 50 && numbers > 80, "{structs} structs, {numbers} numbers");
    let compile = |text: &str| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("api.c");
        std::fs::write(&file, text).unwrap();
        let compiler =
            std::process::Command::new("cc").args(["-std=c11", "-fsyntax-only"]).arg(&file).output().unwrap();
        (compiler.status.success(), String::from_utf8_lossy(&compiler.stderr).into_owned())
    };
    let (compiles, stderr) = compile(&c);
    assert!(compiles, "{stderr}");
    let (compiles, stderr) = compile(&c.replacen(" == 16,", " == 17,", 1));
    assert!(!compiles && stderr.contains("static assertion failed"), "a wrong size is detected");
}

/// The output of a program in `docs/data`, with an optional second file to compare.
fn program(name: &str, api: &Path, other: Option<&str>) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut command = std::process::Command::new("python3");
    command.arg(root().join("docs/data").join(name)).arg(api);
    if let Some(text) = other {
        let path = folder.path().join("other");
        std::fs::write(&path, text).unwrap();
        command.arg(path);
    }
    let done = command.output().unwrap();
    assert!(done.status.success(), "{name}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// The differences that a program reports for its own table after replacing texts according to `mistakes`.
fn differences(name: &str, mistakes: &[(&str, &str)]) -> Vec<String> {
    let mut table = program(name, &root().join(API), None);
    for (right, wrong) in mistakes {
        assert!(table.contains(right), "{name} has no {right}");
        table = table.replace(right, wrong);
    }
    program(name, &root().join(API), Some(&table))
        .lines()
        .filter_map(|line| line.strip_prefix("- "))
        .map(str::to_owned)
        .collect()
}

#[test]
fn differences_of_a_strace_table_are_reported() {
    assert_eq!(differences("strace.py", &[]), [] as [&str; 0]);
    let mistakes =
        [("SCTP_RTOINFO 0\n", "SCTP_RTOINFO 7\n"), ("SCTP_EVENT 127\n", ""), ("SCTP_CONTEXT 17\n", "SCTP_OLD 17\n")];
    assert_eq!(
        differences("strace.py", &mistakes),
        [
            "`SCTP_RTOINFO` is 0, not 7.",
            "`SCTP_EVENT`, 127, is missing.",
            "`SCTP_OLD`, 17, is not an option of the description; that number is `SCTP_CONTEXT`."
        ]
    );
}

#[test]
fn differences_of_a_syzkaller_description_are_reported() {
    assert_eq!(differences("syzkaller.py", &[]), [] as [&str; 0]);
    let mistakes = [
        ("SCTP_REUSE_PORT", "SCTP_NEVER"),
        ("getsockopt$inet_sctp_SCTP_RTOINFO", "getsockopt$inet_sctp_SCTP_RESET_STREAMS"),
        ("opt const[SCTP_STATUS], val ptr[inout, sctp_status]", "opt const[SCTP_STATUS], val ptr[out, int32]"),
        ("\tspt_pathpfthld\tint16\n", "\tspt_pathpfthld\tint32\n"),
        ("} [packed, align[4]]", "}"),
        (", SPP_DSCP", ""),
        ("const[SCTP_AUTHINFO, int32]", "const[6, int32]"),
    ];
    let found = differences("syzkaller.py", &mistakes);
    for expected in [
        "SCTP_REUSE_PORT",
        "getsockopt SCTP_RTOINFO",
        "getsockopt SCTP_RESET_STREAMS (ENOPROTOOPT)",
        "SCTP_NEVER",
        "SCTP_STATUS (assoc)",
        "getsockopt SCTP_STATUS: int32, not sctp_status",
        "sctp_paddrthlds: 144 bytes with members at [0, 8, 136, 140], not 144 with [0, 8, 136, 138]",
        "sctp_prim: 136 bytes with members at [0, 8], not 132 with [0, 4]",
        "sctp_paddrparams.spp_flags: -SPP_DSCP",
        "SCTP_AUTHINFO",
    ] {
        assert!(found.iter().any(|line| line == expected), "{expected} is not in {found:#?}");
    }
}

fn collect<'a>(value: &'a Value, references: &mut Vec<&'a str>) {
    match value {
        Value::Array(list) => list.iter().for_each(|inner| collect(inner, references)),
        Value::Object(map) => {
            for (key, inner) in map {
                match (key.as_str(), inner) {
                    ("struct" | "values", Value::String(id)) => references.push(id),
                    ("seen", Value::Object(verdicts)) => {
                        let builds = verdicts.values().filter_map(Value::as_array).flatten();
                        references.extend(builds.filter_map(Value::as_str));
                    }
                    _ => collect(inner, references),
                }
            }
        }
        _ => {}
    }
}

mod kernel {
    use super::*;

    use codegen::evidence::recorded_calls::Outcome;
    use codegen::model::packetdrill::value::Value as Recorded;
    use xtask::kernel::live::Switches;
    use xtask::kernel::{run, strace_check, Job};
    use xtask::setup::InstallPolicy;

    const KERNEL: &str = "7.2";

    /// Kernels are fetched and started only by `cargo xtask test`, which sets CI; then they have to start.
    fn may_ask() -> bool {
        let may = std::env::var_os("CI").is_some();
        if !may {
            eprintln!("no kernel was probed; run: cargo xtask test --only tests");
        }
        may
    }

    /// The values that the Python program reads.
    fn python(switches: Switches) -> Value {
        let command = ["python3", "docs/data/options.py", API];
        let file = |path: &str| root().join(path).into_os_string();
        let job = Job {
            kernel: Some(KERNEL.to_owned()),
            sysctls: switches.settings(),
            command: vec![command[0].into(), file(command[1]), file(command[2])],
            ..Job::default()
        };
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let done = run(&job, InstallPolicy::default(), &mut out, &mut err).unwrap();
        assert_eq!(done.status, 0, "{}", String::from_utf8_lossy(&err));
        serde_json::from_slice(&out).unwrap()
    }

    /// The Python program reads the same bytes as `sctp-probe`, according to strace.
    #[test]
    fn python_reads_what_the_probe_reads() {
        if !may_ask() {
            return;
        }
        let python = python(Switches::AllOn);
        let settings = Switches::AllOn.settings();
        let probe = strace_check::answers(&root(), KERNEL, &settings, InstallPolicy::default()).unwrap();
        let mut same = 0;
        for (name, answers) in &probe {
            let hex = |bytes: &Vec<u8>| bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            let hex: Vec<String> = answers.iter().map(hex).collect();
            // Options that programs should not use directly are missing in Python.
            let Some(python) = python.get(name) else { continue };
            // The value of an option that only exists with an association depends on the association.
            if let Some(raw) = python["new"]["raw"].as_str() {
                assert!(hex.iter().any(|hex| hex == raw), "{name}: {raw}, and {hex:?}");
                same += 1;
            } else {
                let raw = python["associated"]["raw"].as_str();
                assert!(
                    raw.is_some_and(|raw| hex.iter().any(|hex| raw.len() == hex.len())),
                    "{name}: {python}, and {hex:?}"
                );
            }
        }
        let unseen: Vec<_> = python.as_object().unwrap().keys().filter(|name| !probe.contains_key(*name)).collect();
        assert!(same >= 40 && unseen.is_empty(), "{same} the same; not asked by the probe: {unseen:?}");
    }

    /// The Python program reads the recorded values of the calls in packetdrill's scripts.
    #[test]
    fn python_reads_what_was_recorded() {
        if !may_ask() {
            return;
        }
        let python = python(Switches::Default);
        let spec = real();
        let recorded = spec.answers.iter().find(|answers| answers.who == format!("Linux {KERNEL}")).unwrap();
        let (mut options, mut fields) = (0, 0);
        for (name, answers) in &recorded.scripts {
            let first = answers.first().filter(|answer| answer.call.starts_with(&format!("getsockopt {name} ")));
            let Some((Outcome::Value(values, _), call)) = first.map(|answer| (&answer.result, &answer.call)) else {
                continue;
            };
            let Some(value) = python[name]["new"].get("value") else { continue };
            options += 1;
            let names: Vec<&str> = call.split(['{', '}']).nth(1).map_or(Vec::new(), |inside| {
                inside.split(", ").filter_map(|field| Some(field.split_once('=')?.0)).collect()
            });
            let pairs: BTreeMap<&str, &Recorded> = names.iter().copied().zip(values).collect();
            let of = |number: &Recorded| match number {
                Recorded::Number(number) | Recorded::Word(_, number) => Some(*number),
                _ => None,
            };
            if pairs.is_empty() {
                assert_eq!(value.as_i64(), values.first().and_then(of), "{name}");
                fields += 1;
            }
            for (field, recorded) in pairs.iter().filter_map(|(field, value)| Some((field, of(value)?))) {
                // For values in network byte order, Python shows the host's number and scripts the network's.
                if let Some(read) = value.get(*field).and_then(Value::as_i64) {
                    assert_eq!(read, recorded, "{name}.{field}");
                    fields += 1;
                }
            }
        }
        assert!(options >= 30 && fields >= 60, "{options} options, {fields} fields");
    }
}
