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
    let Err(error) = expand::expand(input) else { panic!("no error: {option}") };
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
    assert!(got == expected, "the expansion of {name} has changed; UPDATE_EXPANSIONS=1 accepts it:\n{got}");
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
            "the member of the C struct is missing: add `#[sockopt(raw = …)]`",
            "this attribute takes no value",
            "older kernels lack this member, so the field must be an `Option<…>`",
            "the scope \"stream\" has no `peer`",
            "the scope \"stream\" needs `stream = …`, a member of the C struct",
            "`get_ids` must be words of \"future current all\", not \"futur\"",
            "the C type is missing: add `#[sockopt(raw = path::to::struct)]`",
        ]
    );
}

#[test]
fn sctp_opts_can_be_renamed() {
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
            "the option determines which memory the kernel reads and writes: check the safety requirements of \
             `SockOpt`, and add `#[sockopt(unsafe, …)]`",
        ),
        ("enum X {}", "only a struct can be an option"),
        ("#[sockopt(unsafe, name = \"X\", number = 1, raw = x)] struct X<T>(T);", "an option cannot have type parameters, only constants and lifetimes"),
        ("#[sockopt(unsafe, info = I, name = \"X\", raw = x)] struct X(u8);", "`info` already contains name, number and level"),
        ("#[sockopt(unsafe, info = I, raw = x, raw = y)] struct X(u8);", "duplicate attribute"),
        ("#[sockopt(unsafe, info = I, raw = x, access = \"rw\")] struct X(u8);", "`access` must be \"get+set\", \"get\" or \"set\""),
        (
            "#[sockopt(unsafe, info = I, raw = x, access = \"get\", scope = \"assoc\", assoc = a, set_ids = \"all\")] struct X(u8);",
            "`set_ids` has no effect with this `access`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, get_ids = \"all\")] struct X(u8);",
            "the scope \"socket\" has no association ids: remove `get_ids`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, wildcard)] struct X(u8);",
            "`wildcard` allows leaving out the address of a path, and requires the scope \"path\"",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, short = \"int\")] struct X(u8);",
            "`short` requires a C struct of an association id and one value",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, access = \"set\")] struct X(#[sockopt(reported)] u8);",
            "`reported` is for fields that are only read, and this option is write-only",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(raw = a, nested)] Y);",
            "a `nested` field can only be read: add `reported`, or use `access = \"get\"`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(tail(counts = a))] List<u8, 4>);",
            "unknown attribute; `tail` takes `count = member`, `of = type` and `room = number`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(tail)] Vec<u8>);",
            "the trailing array must be a `List<T, N>`, or a `&[T]` in a write-only option",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, access = \"set\")] struct X<'a>(#[sockopt(tail)] &'a [u8]);",
            "the maximum number of elements is missing: add `tail(room = …)`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X<'a>(#[sockopt(tail(room = 4))] &'a [u8]);",
            "a slice can only be set: use a `List<T, N>`, or `access = \"set\"`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(tail(room = 4))] List<u8, 4>);",
            "the capacity of a `List<T, N>` is `N`: remove `room`",
        ),
        ("#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(tail, raw = a)] List<u8, 4>);", "`raw` cannot be combined with `tail`"),
        ("#[sockopt(unsafe, info = I, raw = x)] struct X(#[sockopt(unit = \"s\", network)] D);", "`network` cannot be combined with `unit`"),
        (
            "#[sockopt(unsafe, info = I, raw = x, align = 4)] struct X(u8);",
            "`align` requires an option that can be set, and a field with `grew`",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, align = 3)] struct X(#[sockopt(raw = a, grew)] Option<u8>);",
            "`align` must be a power of two",
        ),
        (
            "#[sockopt(unsafe, info = I, raw = x, ask_length)] struct X(#[sockopt(tail)] List<u8, 4>);",
            "`ask_length` requires a C struct of integers",
        ),
    ];
    for (option, error) in cases {
        assert_eq!(errors(option), [error], "{option}");
    }
}
