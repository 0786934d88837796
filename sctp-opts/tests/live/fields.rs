//! Comparing what was decoded, field by field, so that none is forgotten: what is `#[non_exhaustive]` can neither be made
//! here nor taken apart.

use std::fmt::Debug;

/// The names of the struct's fields, as `Debug` shows them.
fn names(decoded: &impl Debug) -> Vec<String> {
    let shown = format!("{decoded:#?}");
    let own =
        shown.lines().filter_map(|line| line.strip_prefix("    ").filter(|rest| !rest.starts_with([' ', '}', ']'])));
    own.filter_map(|line| Some(line.split_once(": ")?.0.to_owned())).collect()
}

#[track_caller]
pub(crate) fn none_forgotten(decoded: &impl Debug, compared: &[&str]) {
    assert_eq!(names(decoded), compared, "the fields, and those that are compared, of {decoded:?}");
}

/// Compares every field, in the order of the struct. One that stands alone is looked at by the caller.
macro_rules! same {
    ($decoded:expr, { $($field:ident $(: $expected:expr)?),* $(,)? }) => {{
        let decoded = &$decoded;
        $($(assert_eq!(decoded.$field, $expected, "{} of {decoded:?}", stringify!($field));)?)*
        crate::fields::none_forgotten(decoded, &[$(stringify!($field)),*]);
    }};
}

pub(crate) use same;

#[test]
#[should_panic(expected = "the fields, and those that are compared")]
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
