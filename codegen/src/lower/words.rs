//! Lists and labels in words.

use crate::model::Section;

/// `a, b and c`
pub(crate) fn list(all: &[String]) -> String {
    match all {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// `RFC 6458, 8.1.1`
pub(crate) fn label(section: &Section) -> String {
    format!("RFC {}, {}", section.rfc, section.section)
}
