//! The syntax of values in the example of an option.

/// The elements of an array, which are separated by commas outside of braces.
pub fn elements(text: &str) -> Vec<&str> {
    let mut depth = 0_usize;
    let all = text.split(|c: char| {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == ',' && depth == 0
    });
    all.map(str::trim).collect()
}

/// The members of a struct, written as `{ name = value, … }`.
pub fn members(text: &str) -> Option<Vec<(&str, &str)>> {
    let inside = text.trim().strip_prefix('{')?.strip_suffix('}')?;
    let member = |text| str::split_once(text, '=').map(|(name, value)| (name.trim(), value.trim()));
    inside.split(',').map(member).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_in_braces_do_not_separate_elements() {
        assert_eq!(elements("1, 2 ,3"), ["1", "2", "3"]);
        assert_eq!(elements("{ a = 1, b = 2 }, { a = 3 }"), ["{ a = 1, b = 2 }", "{ a = 3 }"]);
        assert_eq!(elements("}, {"), ["}", "{"]);
    }

    #[test]
    fn members_are_read_only_within_braces() {
        assert_eq!(members("{ a = 1,b=2 }"), Some(vec![("a", "1"), ("b", "2")]));
        assert_eq!(members("a = 1"), None);
        assert_eq!(members("{ a }"), None);
        assert_eq!(members("{}"), None);
    }
}
