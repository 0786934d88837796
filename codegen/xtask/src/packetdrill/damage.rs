//! Scripts with mistakes in them, to compare how packetdrill and [`parse`] react to each. packetdrill's answers are
//! recorded, so that they are also compared where it is not installed.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use codegen::evidence::by_script;
use codegen::evidence::drill::{self, hash};
use serde::{Deserialize, Serialize};

use super::script::parse;

/// The maximum number of damaged forms of a script.
const EACH: usize = 24;

/// A script with one mistake.
pub struct Damaged {
    pub what: String,
    pub text: String,
}

/// The byte ranges of a script's tokens (words, and other characters one by one), without comments and blanks.
fn tokens(text: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if !line.starts_with("//") {
            let mut start = None;
            for (at, c) in line.char_indices() {
                let word = c.is_ascii_alphanumeric() || c == '_';
                if !word {
                    found.extend(start.take().map(|start| (offset + start, offset + at)));
                    if !c.is_whitespace() {
                        found.push((offset + at, offset + at + c.len_utf8()));
                    }
                } else if start.is_none() {
                    start = Some(at);
                }
            }
        }
        offset += line.len();
    }
    found
}

/// Copies of the script with one mistake each: a missing token, a duplicate token, a misspelt word, or two neighbours
/// exchanged. The choice is deterministic and spread over the script.
#[must_use]
pub fn damaged(text: &str) -> Vec<Damaged> {
    let tokens = tokens(text);
    let count = EACH.min(tokens.len());
    (0..count).map(|turn| one(text, &tokens, turn * tokens.len() / count, turn)).collect()
}

fn one(text: &str, tokens: &[(usize, usize)], index: usize, turn: usize) -> Damaged {
    let (start, end) = tokens[index];
    let token = &text[start..end];
    let line = text[..start].matches('\n').count() + 1;
    let change = |to: &str, end: usize| format!("{}{to}{}", &text[..start], &text[end..]);
    let (what, text) = match (turn % 4, tokens.get(index + 1)) {
        (1, _) if token.len() > 1 => ("misspelt", change(&token[..token.len() - 1], end)),
        (2, _) => ("twice", change(&format!("{token} {token}"), end)),
        (3, Some(&(next, behind))) => {
            let between = &text[end..next];
            ("exchanged with the next", change(&format!("{}{between}{token}", &text[next..behind]), behind))
        }
        _ => ("missing", change("", end)),
    };
    Damaged { what: format!("line {line}: `{token}` {what}"), text }
}

/// packetdrill's recorded verdicts on damaged scripts.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// By path of the script, relative to the root.
    #[serde(default)]
    pub scripts: BTreeMap<String, Answer>,
}

/// The verdicts on the damaged forms of one script.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Hash of the script, as in `spec/evidence/packetdrill/scripts.toml`.
    pub sha256: String,
    /// One letter for each damaged form: `t` for taken, `r` for refused.
    pub verdicts: String,
}

impl Answer {
    /// Asks `takes` about each damaged form of a script.
    pub fn ask<E>(text: &str, mut takes: impl FnMut(&str) -> Result<bool, E>) -> Result<Answer, E> {
        let verdicts = damaged(text).into_iter().map(|damaged| Ok(if takes(&damaged.text)? { 't' } else { 'r' }));
        Ok(Answer { sha256: hash(text), verdicts: verdicts.collect::<Result<_, E>>()? })
    }
}

impl Answers {
    fn path(spec_folder: &Path) -> PathBuf {
        drill::path(spec_folder).with_file_name("damaged.toml")
    }

    /// Reads the recorded answers; a missing file has none.
    pub fn read(spec_folder: &Path) -> std::io::Result<Answers> {
        match std::fs::read_to_string(Self::path(spec_folder)) {
            Ok(text) => toml::from_str(&text).map_err(|error| Error::new(ErrorKind::InvalidData, error)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Answers::default()),
            Err(error) => Err(error),
        }
    }

    /// Replaces the file atomically.
    pub fn write(&self, spec_folder: &Path) -> std::io::Result<()> {
        let head = "# Verdicts of packetdrill's parser on damaged scripts: t = taken, r = refused. Do not edit.\n\
                    # command: cargo xtask drill\n\n";
        codegen::write::replace(&Self::path(spec_folder), &(head.to_owned() + &by_script::table(&self.scripts)?))
    }
}

/// The disagreements between [`parse`] and packetdrill.
#[derive(Debug, Default)]
pub struct Comparison {
    pub scripts: usize,
    pub damaged: usize,
    /// Scripts that packetdrill refuses and `parse` takes.
    pub lenient: Vec<String>,
    /// Scripts that packetdrill takes and `parse` refuses.
    pub strict: Vec<String>,
}

impl Comparison {
    /// Compares the answers for a script, unless the script has changed since they were recorded.
    pub fn add(&mut self, path: &str, text: &str, answer: &Answer) {
        if answer.sha256 != hash(text) {
            return;
        }
        self.scripts += 1;
        for (damaged, verdict) in damaged(text).iter().zip(answer.verdicts.chars()) {
            self.damaged += 1;
            match (verdict == 't', parse(&damaged.text)) {
                (false, Ok(_)) => self.lenient.push(format!("{path}: {}", damaged.what)),
                (true, Err(why)) => self.strict.push(format!("{path}: {}: {why}", damaged.what)),
                _ => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mistake_changes_the_script() {
        let text = "// Never `touched`.\n 0.0 socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3\n+0.0 close(3) = 0\n";
        let all = damaged(text);
        assert_eq!(all.len(), EACH);
        for damaged in &all {
            assert!(damaged.text.starts_with("// Never `touched`.\n"), "{}", damaged.what);
            let twin = damaged.what.contains("exchanged");
            assert!(twin || damaged.text != text, "{}", damaged.what);
        }
    }
}
