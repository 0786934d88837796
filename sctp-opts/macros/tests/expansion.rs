//! Compares the expansion of the derive with committed files.
//!
//! `UPDATE_EXPANSIONS=1 cargo test -p sctp-opts-macros` rewrites them.

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "../src/expand/mod.rs"]
mod expand;

/// The expansion of one option, formatted.
fn expansion(option: &str) -> String {
    let input = syn::parse_str(option).expect("the option is Rust");
    let code = expand::expand(input).expect("the option is valid");
    prettyplease::unparse(&syn::parse2(code).expect("the expansion is Rust"))
}

/// All errors of an option.
fn errors(option: &str) -> Vec<String> {
    let input = syn::parse_str(option).expect("the option is Rust");
    let Err(error) = expand::expand(input) else { panic!("this makes sense: {option}") };
    error.into_iter().map(|error| error.to_string()).collect()
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expansions").join(name)
}

/// `<name>.rs` becomes `<name>.expanded.rs`.
fn check(name: &str) {
    let option = fs::read_to_string(file(&format!("{name}.rs"))).expect("the option is there");
    let (expected, got) = (file(&format!("{name}.expanded.rs")), expansion(&option));
    if env::var_os("UPDATE_EXPANSIONS").is_some() {
        fs::write(&expected, got).expect("the expansion can be written");
        return;
    }
    let expected = fs::read_to_string(expected).unwrap_or_default();
    assert!(got == expected, "another expansion of {name}; UPDATE_EXPANSIONS=1 accepts it:\n{got}");
}

#[test]
fn scalar() {
    check("scalar");
}

#[test]
fn flat() {
    check("flat");
}

#[test]
fn path() {
    check("path");
}

#[test]
fn tail() {
    check("tail");
}

#[test]
fn borrowed() {
    check("borrowed");
}

#[test]
fn nested() {
    check("nested");
}

#[test]
fn short() {
    check("short");
}

#[test]
fn events() {
    check("events");
}

#[test]
fn unit() {
    check("unit");
}

#[test]
fn all_errors_are_reported_at_once() {
    let errors = errors(
        r#"
        #[sockopt(unsafe, name = "X", number = 1, numbr = 2, scope = "stream", assoc = a, peer = p, get_ids = "futur")]
        struct X {
            #[sockopt(raw = a, unit = "minutes")]
            a: Duration,
            b: u32,
            #[sockopt(raw = c, grew, network(1))]
            c: u32,
        }
        "#,
    );
    assert_eq!(
        errors,
        [
            "unknown attribute of `sockopt`",
            "`unit` is \"s\", \"ms\" or \"us\"",
            "which member of the C struct is this? Say `#[sockopt(raw = …)]`",
            "this attribute takes no value",
            "older kernels do not have it, so this is an `Option<…>`",
            "the scope \"stream\" has no `peer`",
            "the scope \"stream\" needs `stream = …`, a member of the C struct",
            "`get_ids` is any of \"future current all\", not \"futur\"",
            "which C type is this? Say `#[sockopt(raw = path::to::struct)]`",
        ]
    );
}

/// `sctp_opts` may be renamed where the derive is used.
#[test]
fn under_another_name() {
    let option = fs::read_to_string(file("tail.rs")).expect("the option is there");
    let renamed = expansion(&option.replacen("unsafe, ", "unsafe, crate = crate::net::sctp, ", 1));
    assert!(!renamed.contains("sctp_opts"), "{renamed}");
    let back = renamed.replace("crate::net::sctp::", "::sctp_opts::");
    // Lines break at other places, and multi-line lists end with a comma.
    let squeezed = |text: &str| text.replace(|c: char| c.is_whitespace() || c == ',', "");
    assert_eq!(squeezed(&back), squeezed(&expansion(&option)));
}

#[test]
fn conflicting_attributes_are_errors() {
    let cases = [
        (
            "#[sockopt(info = I, raw = x)] struct X(u8);",
            "which option this is decides what memory the kernel reads and writes: read what `SockOpt` demands under \
             \"Safety\", and say `#[sockopt(unsafe, …)]`",
        ),
        ("enum X {}", "an option is a struct"),
        ("#[sockopt(unsafe, name = \"X\", number = 1, raw = x)] struct X<T>(T);", "an option has no generic parameters, except constants and lifetimes"),
        ("#[sockopt(unsafe, info = I, name = \"X\", raw = x)] struct X(u8);", "`info` already says name, number and level"),
        ("#[sockopt(unsafe, info = I, raw = x, raw = y)] struct X(u8);", "this is said twice"),
        ("#[sockopt(unsafe, info = I, raw = x, access = \"rw\")] struct X(u8);", "`access` is \"get+set\", \"get\" or \"set\""),
        (
            "#[sockopt(unsafe, info = I, raw = x, access = \"get\", scope = \"assoc\", assoc = a, set_ids = \"all\")] struct X(u8);",
            "`access` leaves no use for `set_ids`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, get_ids = \"all\")] struct X(u8);",
            "the scope \"socket\" has no ids, so there is no use for `get_ids`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, wildcard)] struct X(u8);",
            "`wildcard` lets the address of a path be left out, so the scope is \"path\"",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, short = \"int\")] struct X(u8);",
            "`short` is for a C struct of an association id and one value",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, access = \"set\")] struct X(#[sockopt(reported)] u8);",
            "`reported` is for what is read, and this option cannot be read",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(raw = a, nested)] Y);",
            "a `nested` field can only be read: say `reported`, or `access = \"get\"`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(tail(counts = a))] List<u8, 4>);",
            "unknown attribute; `tail` takes `count = member`, `of = type` and `room = number`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(tail)] Vec<u8>);",
            "the trailing array is a `List<T, N>`, or a `&[T]` in what is only set",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, access = \"set\")] struct X<'a>(#[sockopt(tail)] &'a [u8]);",
            "how many elements can be sent at most? Say `tail(room = …)`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X<'a>(#[sockopt(tail(room = 4))] &'a [u8]);",
            "a slice can only be set: make it a `List<T, N>`, or say `access = \"set\"`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(tail(room = 4))] List<u8, 4>);",
            "the `List<T, N>` itself says its `room`",
        ),
        ("#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(tail, raw = a)] List<u8, 4>);", "`raw` does not go with `tail`"),
        ("#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(unit = \"s\", network)] D);", "`network` does not go with `unit`"),
        (
            "#[sockopt(unsafe, info = I, raw = x, align = 4)] struct X(u8);",
            "`align` is for the length of what `set` sends of a struct that grew",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, align = 3)] struct X(#[sockopt(raw = a, grew)] Option<u8>);",
            "`align` is a power of two",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, ask_length)] struct X(#[sockopt(tail)] List<u8, 4>);",
            "`ask_length` is for a C struct of integers",
        ),
    ];
    for (option, error) in cases {
        assert_eq!(errors(option), [error], "{option}");
    }
}
