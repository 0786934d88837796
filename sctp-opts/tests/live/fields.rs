//! Field-by-field comparison that covers all fields: `#[non_exhaustive]` structs can neither be constructed nor
//! exhaustively destructured here.

use std::fmt::Debug;

/// The names of the struct's fields, as `Debug` shows them.
fn names(decoded: &impl Debug) -> Vec<String> {
    let shown = format!("{decoded:#?}");
    let own =
        shown.lines().filter_map(|line| line.strip_prefix("    ").filter(|rest| !rest.starts_with([' ', '}', ']'])));
    own.filter_map(|line| Some(line.split_once(": ")?.0.to_owned())).collect()
}

#[track_caller]
pub(crate) fn assert_all_compared(decoded: &impl Debug, compared: &[&str]) {
    assert_eq!(names(decoded), compared, "the fields of the struct, and those that the test compares, of {decoded:?}");
}

/// Compares every field, in the order of the struct. A field without a value is checked by the caller.
macro_rules! same {
    ($decoded:expr, { $($field:ident $(: $expected:expr)?),* $(,)? }) => {{
        let decoded = &$decoded;
        $($(assert_eq!(decoded.$field, $expected, "{} of {decoded:?}", stringify!($field));)?)*
        crate::fields::assert_all_compared(decoded, &[$(stringify!($field)),*]);
    }};
}

pub(crate) use same;

#[test]
#[should_panic(expected = "the fields of the struct, and those that the test compares")]
fn a_forgotten_field_is_noticed() {
    #[derive(Debug)]
    struct Decoded {
        first: u8,
        list: Vec<u8>,
        last: Option<u8>,
    }
    let decoded = Decoded { first: 1, list: vec![2, 3], last: Some(4) };
    same!(decoded, { first: 1, list: [2, 3], last: Some(4) });
    same!(decoded, { first: 1, list, last: Some(4) });
    same!(decoded, { first: 1, list: [2, 3] });
}
