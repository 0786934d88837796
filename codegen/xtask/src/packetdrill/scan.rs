//! A scanner for the words, numbers and punctuation of a script.

use std::net::Ipv4Addr;
use std::time::Duration;

pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
}

fn in_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Scanner { text, at: 0 }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The number of the current line.
    pub(super) fn line(&self) -> usize {
        self.text[..self.at].matches('\n').count() + 1
    }

    /// Skips blanks and comments.
    fn space(&mut self) {
        loop {
            let rest = self.rest();
            let trimmed = rest.trim_start_matches([' ', '\t', '\n', '\r']);
            self.at += rest.len() - trimmed.len();
            let comment = if trimmed.starts_with("//") {
                trimmed.find('\n').unwrap_or(trimmed.len())
            } else if trimmed.starts_with("/*") {
                match trimmed.find("*/") {
                    Some(end) => end + 2,
                    None => return,
                }
            } else {
                return;
            };
            self.at += comment;
        }
    }

    pub(super) fn at_end(&mut self) -> bool {
        self.space();
        self.rest().is_empty()
    }

    /// The start of the next word.
    pub(super) fn start(&mut self) -> usize {
        self.space();
        self.at
    }

    pub(super) fn since(&self, start: usize) -> &'a str {
        &self.text[start..self.at]
    }

    pub(super) fn follows(&mut self, what: &str) -> bool {
        self.space();
        self.rest().starts_with(what)
    }

    pub(super) fn eat(&mut self, what: &str) -> bool {
        self.space();
        let found = self.rest().starts_with(what);
        if found {
            self.at += what.len();
        }
        found
    }

    pub(super) fn expect(&mut self, what: &str) -> Result<(), String> {
        if self.eat(what) {
            return Ok(());
        }
        let found: String = self.rest().chars().take_while(|c| *c != '\n').take(20).collect();
        Err(format!("expected `{what}` before `{found}`"))
    }

    fn take(&mut self, length: usize) -> &'a str {
        let taken = &self.rest()[..length];
        self.at += length;
        taken
    }

    /// A word of letters, digits and underscores.
    pub(super) fn word(&mut self) -> Option<&'a str> {
        self.space();
        let length = self.rest().find(|c| !in_word(c)).unwrap_or(self.rest().len());
        (length > 0).then(|| self.take(length))
    }

    /// A word on the same line that is not a number: after a call's result a number is the time of the next event.
    pub(super) fn word_on_line(&mut self) -> Option<&'a str> {
        self.space();
        if self.digit_follows() {
            None
        } else {
            self.word()
        }
    }

    pub(super) fn digit_follows(&mut self) -> bool {
        self.space();
        self.rest().starts_with(|c: char| c.is_ascii_digit())
    }

    /// A number, and whether it is hexadecimal. A number that is too large becomes the largest of the type.
    pub(super) fn number(&mut self) -> Option<(i64, bool)> {
        self.space();
        let rest = self.rest();
        let digits = rest.strip_prefix('-').unwrap_or(rest);
        let sign = rest.len() - digits.len();
        let length = digits.find(|c| !in_word(c)).unwrap_or(digits.len());
        let word = &digits[..length];
        let hexadecimal = word.strip_prefix("0x");
        let (digits, radix) = hexadecimal.map_or((word, 10), |digits| (digits, 16));
        if digits.is_empty() || !digits.chars().all(|c| c.is_digit(radix)) {
            return None;
        }
        let value = i64::from_str_radix(digits, radix).unwrap_or(i64::MAX);
        self.take(sign + length);
        Some((if sign == 0 { value } else { -value }, hexadecimal.is_some()))
    }

    /// An IPv4 address without quotes.
    pub(super) fn ipv4(&mut self) -> Option<Ipv4Addr> {
        self.space();
        let rest = self.rest();
        let length = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
        let address = rest[..length].parse().ok()?;
        self.take(length);
        Some(address)
    }

    pub(super) fn seconds(&mut self) -> Result<Duration, String> {
        self.space();
        let rest = self.rest();
        let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        let integer = digits(rest);
        let behind = &rest[integer..];
        let fraction = behind.strip_prefix('.').map_or(0, digits);
        let length = integer + if fraction > 0 { fraction + 1 } else { 0 };
        let behind = &rest[length..];
        let ends = !behind.starts_with(in_word) && (behind.starts_with("...") || !behind.starts_with('.'));
        if length == 0 || !ends {
            return Err("an event has to begin with its time".to_owned());
        }
        let seconds = rest[..length].parse().ok().and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        self.take(length);
        seconds.ok_or_else(|| "an event has to begin with its time".to_owned())
    }

    /// The text between two delimiters, if the first one follows.
    fn between(&mut self, first: char, last: char, what: &str) -> Result<Option<&'a str>, String> {
        self.space();
        let Some(rest) = self.rest().strip_prefix(first) else { return Ok(None) };
        let length = rest.find(last).ok_or_else(|| format!("{what} is not terminated"))?;
        self.at += length + 2;
        Ok(Some(&rest[..length]))
    }

    pub(super) fn text(&mut self) -> Result<Option<&'a str>, String> {
        self.between('"', '"', "a string")
    }

    pub(super) fn command(&mut self) -> Result<Option<&'a str>, String> {
        self.between('`', '`', "a command")
    }

    /// Skips the note in parentheses after a result; returns whether there is one.
    pub(super) fn note(&mut self) -> Result<bool, String> {
        match self.between('(', ')', "a note")? {
            Some(note) => {
                let words = note.chars().all(|c| in_word(c) || c.is_ascii_whitespace());
                let good = words && note.trim_start().starts_with(|c: char| c.is_ascii_alphabetic());
                if good {
                    Ok(true)
                } else {
                    Err("a note in parentheses may contain only words".to_owned())
                }
            }
            None => Ok(false),
        }
    }
}
