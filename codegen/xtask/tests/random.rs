//! What the check accepts compiles: a fixed number of random descriptions; `cargo xtask describe-random` tries more.

use std::path::Path;

use xtask::random::{run, Options};
use xtask::setup::find_clang;

#[test]
fn what_is_accepted_compiles_and_has_the_layout_of_c() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("a workspace");
    let clang = find_clang().expect("clang, which `cargo xtask test` installs");
    let outcome = run(root, &clang, Options { seed: 6458, count: 200 }).expect("what it needs");
    assert!(outcome.failures.is_empty(), "{outcome}");
    // Otherwise nothing was tried.
    assert!(outcome.accepted >= 20 && outcome.layouts >= 60, "{outcome}");
    assert!(outcome.refusals.len() >= 20, "{outcome}");
    assert_eq!(outcome.accepted, outcome.compiled, "{outcome}");
}
