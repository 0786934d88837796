//! Accepted descriptions compile: a fixed number of random ones. (`cargo xtask describe-random` tries more.)

use std::path::{Path, PathBuf};

use xtask::random::{run, run_one, Options};
use xtask::setup::find_clang;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("a workspace")
}

fn clang() -> PathBuf {
    find_clang().expect("clang, which `cargo xtask test` installs")
}

const ARRAYS: &str = r#"
[[option]]
name       = "SCTP_ARRAYS"
doc        = "Arrays of all kinds."
scope      = "assoc"
struct     = "sctp_arrays"
example    = { arr_name = "sixteen letters!", arr_numbers = "1, 2, 3, 4", arr_list = "peer, local" }
on.linux   = { value = 1000, since = "6.1" }
on.freebsd = { absent = "Its addresses are laid out in another way." }

[[struct]]
name   = "sctp_arrays"
on     = ["linux"]
fields = [
  { name = "arr_assoc_id", type = "sctp_assoc_t", is = "assoc" },
  { name = "arr_count", type = "u32", counts = "arr_list" },
  { name = "arr_name", type = "u8", array = 16, doc = "A name." },
  { name = "arr_numbers", type = "int", array = 4 },
  { name = "arr_flags", type = "u8", array = 40, as = "bool" },
  { name = "arr_table", type = "u16", array = [4, 16], as = "Ppid", is = "reserved" },
  { name = "arr_square", type = "u16", array = [4, 16] },
  { name = "arr_two", type = "sockaddr_storage", array = 2, zero = "none" },
  { name = "arr_list", type = "sockaddr_storage", array = "rest", room = 4, doc = "Addresses." },
]

[[notification]]
name       = "SCTP_ARRAYS_CAME"
doc        = "Arrays in a notification."
struct     = "sctp_arrays_came"
on.linux   = { value = 0x7001, since = "6.1" }
on.freebsd = { absent = "It is a test." }

[[struct]]
name   = "sctp_arrays_came"
on     = ["linux"]
fields = [
  { name = "sac_type", type = "u16", is = "type" },
  { name = "sac_flags", type = "u16", is = "flags" },
  { name = "sac_length", type = "u32", is = "length" },
  { name = "sac_assoc_id", type = "sctp_assoc_t", is = "assoc" },
  { name = "sac_ports", type = "u16", array = 40 },
  { name = "sac_square", type = "u8", array = [2, 3] },
]
"#;

const LISTS: &str = r#"
[[option]]
name       = "SCTP_LISTS"
doc        = "Structs in arrays of all kinds."
scope      = "assoc"
struct     = "sctp_lists"
field      = { "ls_rest.le_word" = { doc = "A word.", range = "0..9" } }
example    = { ls_first = "{ le_word = 1, le_time = 250, le_state = SCTP_COOKIE_WAIT, le_on = false }, { le_word = 2, le_time = 2000, le_state = SCTP_CLOSED, le_on = true }", ls_rest = "{ le_word = 3, le_time = 0, le_state = SCTP_ESTABLISHED, le_on = true }" }
on.linux   = { value = 1003, since = "6.1" }
on.freebsd = { value = 0x5000, since = "13.0" }

[[struct]]
name   = "sctp_lists"
on     = ["linux", "freebsd"]
fields = [
  { name = "ls_assoc_id", type = "sctp_assoc_t", is = "assoc" },
  { name = "ls_one", type = "sctp_lists_part", doc = "One of them." },
  { name = "ls_first", type = "sctp_lists_entry", array = 2, doc = "Two of them." },
  { name = "ls_square", type = "sctp_lists_part", array = [2, 3], doc = "Six of them." },
  { name = "ls_count", type = "u32", counts = "ls_rest" },
  { name = "ls_rest", type = "sctp_lists_entry", array = "rest", room = 4, doc = "More of them." },
]

[[struct]]
name   = "sctp_lists_part"
on     = ["linux", "freebsd"]
fields = [
  { name = "lp_ports", type = "u16", array = [2, 2] },
  { name = "lp_ppid", type = "u32", as = "Ppid", network_order = true },
]

[[struct]]
name   = "sctp_lists_entry"
on     = ["linux", "freebsd"]
packed = true
fields = [
  { name = "le_word", type = "u16" },
  { name = "le_time", type = "u32", unit = "ms" },
  { name = "le_state", type = "i32", as = "AssocState" },
  { name = "le_on", type = "u8", as = "bool" },
  { name = "le_reserved", type = "u8", array = [3, 1], is = "reserved" },
]

[[option]]
name       = "SCTP_LISTED_PEERS"
doc        = "A list of peers with their addresses."
access     = "get"
struct     = "sctp_listed_peers"
on.linux   = { value = 1001, since = "6.1" }
on.freebsd = { absent = "Its addresses are laid out in another way." }

[[struct]]
name   = "sctp_listed_peers"
on     = ["linux"]
packed = true
fields = [
  { name = "lps_number", type = "u32", counts = "lps_peers" },
  { name = "lps_peers", type = "sctp_listed_peer", array = "rest", room = 3 },
]

[[struct]]
name   = "sctp_listed_peer"
on     = ["linux"]
packed = true
fields = [
  { name = "pe_id", type = "sctp_assoc_t" },
  { name = "pe_address", type = "sockaddr_storage" },
  { name = "pe_local", type = "sockaddr_storage", zero = "any" },
]

[[option]]
name       = "SCTP_LIST_SET"
doc        = "Rules to be set."
access     = "set"
struct     = "sctp_list_set"
example    = { lw_rules = "{ wr_peer = peer, wr_limit = -1 }" }
on.linux   = { value = 1002, since = "6.1" }
on.freebsd = { absent = "Its addresses are laid out in another way." }

[[struct]]
name   = "sctp_list_set"
on     = ["linux"]
fields = [
  { name = "lw_number", type = "u64", counts = "lw_rules" },
  { name = "lw_rules", type = "sctp_list_rule", array = "rest", room = 2, caller_sized = true },
]

[[struct]]
name   = "sctp_list_rule"
on     = ["linux"]
fields = [
  { name = "wr_peer", type = "sockaddr_storage" },
  { name = "wr_limit", type = "i64" },
]
"#;

#[test]
fn arrays_of_numbers_addresses_and_structs_have_a_form() {
    let outcome = run_one(root(), &clang(), &format!("{ARRAYS}{LISTS}")).expect("what it needs");
    assert!(outcome.failures.is_empty() && outcome.compiled == 1, "{outcome}");
    assert_eq!(outcome.layouts, 36, "nine structs on Linux and three on FreeBSD, on three ABIs: {outcome}");
}

/// C names that are already valid Rust names, which must not become aliases of themselves.
const ALIKE: &str = r#"
[[values]]
name   = "AlikeFlags"
doc    = "Flags without a prefix."
kind   = "flags"
type   = "u16"
prefix = ""

[[values.values]]
name = "SCTP_ALIKE_ONE"
on   = { linux = 1, freebsd = 1 }

[[values.values]]
name = "SCTP_ALIKE_TWO"
on   = { linux = 2, freebsd = 2 }

[[cmsg]]
name       = "SCTP_ALIKE_SENT"
doc        = "Fields without a prefix."
flow       = "both"
struct     = "sctp_alike"
on.linux   = { value = 77, since = "6.1", aliases = ["AlikeSent"] }
on.freebsd = { value = 77, since = "13.0" }

[[struct]]
name   = "sctp_alike"
on     = ["linux", "freebsd"]
fields = [
  { name = "flags", type = "u16", as = "AlikeFlags" },
  { name = "limit", type = "u16" },
]

[[option]]
name       = "SCTP_ALIKE_OPTION"
rust       = "AlikeOption"
doc        = "Fields without a prefix."
scope      = "socket"
struct     = "sctp_alike"
example    = { flags = "SCTP_ALIKE_ONE", limit = "3" }
on.linux   = { value = 1000, since = "6.1", aliases = ["AlikeOption"] }
on.freebsd = { value = 0x5000, since = "13.0" }

[[notification]]
name       = "SCTP_ALIKE_CAME"
doc        = "Fields without a prefix."
struct     = "sctp_alike_came"
on.linux   = { value = 0x7001, since = "6.1" }
on.freebsd = { absent = "It is a test." }

[[struct]]
name   = "sctp_alike_came"
on     = ["linux"]
fields = [
  { name = "kind", type = "u16", is = "type" },
  { name = "bits", type = "u16", is = "flags" },
  { name = "length", type = "u32", is = "length" },
  { name = "assoc", type = "sctp_assoc_t", is = "assoc" },
  { name = "limit", type = "u32" },
]
"#;

#[test]
fn names_that_are_alike_in_c_and_rust_have_no_alias() {
    let outcome = run_one(root(), &clang(), ALIKE).expect("what it needs");
    assert!(outcome.failures.is_empty() && outcome.compiled == 1, "{outcome}");
}

#[test]
fn accepted_descriptions_compile_with_the_layout_of_c() {
    let outcome = run(root(), &clang(), Options { seed: 6458, count: 140 }).expect("what it needs");
    assert!(outcome.failures.is_empty(), "{outcome}");
    // Otherwise too little was tested.
    assert!(outcome.accepted >= 10 && outcome.layouts >= 30, "{outcome}");
    assert!(outcome.refusals.len() >= 20, "{outcome}");
    assert_eq!(outcome.accepted, outcome.compiled, "{outcome}");
}
