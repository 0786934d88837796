//! An option with a list of structs, which have reserved members: neither Linux nor FreeBSD has one, but the description
//! can express it.

mod common;

use codegen::diag::Source;
use codegen::{emit, generate};
use expect_test::expect_file;

const OPTION: &str = r#"
[[option]]
name       = "SCTP_BANDS"
doc        = "Bands of streams."
struct     = "sctp_bands"
on.linux   = { value = 200, since = "6.0" }
on.freebsd = { absent = "It has no bands." }
example    = { sbs_bands = "{ sb_last = 2 }, { sb_first = 3, sb_last = 4 }" }

[[struct]]
name   = "sctp_band"
on     = ["linux"]
fields = [
  { name = "sb_first", type = "u16" },
  { name = "sb_last", type = "u16" },
  { name = "sb_pad", type = "u8", array = 4, is = "reserved" },
]

[[struct]]
name   = "sctp_bands"
on     = ["linux"]
fields = [
  { name = "sbs_count", type = "u32", counts = "sbs_bands" },
  { name = "sbs_bands", type = "sctp_band", array = "rest", room = 8 },
]
"#;

/// The generated code for the option on Linux. `UPDATE_EXPECT=1 cargo test -p codegen --test nested` rewrites it.
#[test]
fn a_list_of_structs_has_a_type_for_its_elements() {
    let mut sources: Vec<Source> = common::BASE.map(common::base).into();
    sources.push(Source { path: "bands.toml".into(), text: OPTION.to_owned() });
    let spec = common::accepted(generate::check(sources));
    let files = emit::rust::emit(&spec).expect("Rust");
    let start = "/// Bands of streams.\n";
    let after = files.iter().find_map(|file| file.text.split_once(start)).expect("the option's file").1;
    let (option, _) = after.split_once("\nimpl Events").expect("what is generated of all options");
    expect_file!["nested.expect"].assert_eq(option);
}
