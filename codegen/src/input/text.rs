//! The characters that are allowed in the description's texts.

/// The reason for which a text cannot be used in comments, strings, Markdown and HTML.
pub fn fault(text: &str, several_lines: bool) -> Option<String> {
    let bad = text.chars().find(|c| match c {
        '\n' => !several_lines,
        _ => c.is_control() || is_invisible(*c),
    })?;
    Some(match bad {
        '\n' => "a line break".to_owned(),
        _ => format!("the character U+{:04X}, which does not print", u32::from(bad)),
    })
}

/// Characters that change the direction or position of others (rustc rejects them in source text), or have no width.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}

/// Whether a text consists of letters, digits, spaces and a few separators: valid in any heading or comment.
pub fn is_title(text: &str) -> bool {
    text.starts_with(char::is_alphanumeric) && text.chars().all(|c| c.is_alphanumeric() || " .-+_()".contains(c))
}

/// Whether a text can be part of a path, an address or a command.
pub fn is_plain_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.bytes().all(|c| c.is_ascii_alphanumeric() || b"._-".contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unprintable_characters_are_found() {
        assert_eq!(fault("≤ 3.6, \u{dc}ber", false), None);
        assert_eq!(fault("two\nlines", true), None);
        assert_eq!(fault("two\nlines", false).as_deref(), Some("a line break"));
        for bad in ["a\rb", "a\tb", "a\0b", "a\u{202e}b", "a\u{2066}b", "a\u{200b}b", "\u{feff}a", "a\u{2028}b"] {
            assert!(fault(bad, true).is_some(), "{bad:?}");
        }
    }
}
