//! What the check accepts compiles: a fixed number of random descriptions; `cargo xtask describe-random` tries more.

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

#[test]
fn arrays_of_numbers_and_addresses_have_a_form() {
    let outcome = run_one(root(), &clang(), ARRAYS).expect("what it needs");
    assert!(outcome.failures.is_empty() && outcome.compiled == 1, "{outcome}");
    assert_eq!(outcome.layouts, 6, "two structs on three ABIs: {outcome}");
}

#[test]
fn what_is_accepted_compiles_and_has_the_layout_of_c() {
    let outcome = run(root(), &clang(), Options { seed: 6458, count: 120 }).expect("what it needs");
    assert!(outcome.failures.is_empty(), "{outcome}");
    // Otherwise nothing was tried.
    assert!(outcome.accepted >= 10 && outcome.layouts >= 30, "{outcome}");
    assert!(outcome.refusals.len() >= 20, "{outcome}");
    assert_eq!(outcome.accepted, outcome.compiled, "{outcome}");
}
