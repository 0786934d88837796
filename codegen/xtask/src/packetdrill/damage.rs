//! Scripts with mistakes in them, to compare what packetdrill and [`parse`] say to them. packetdrill's answers are kept, so
//! that they are compared where it is not installed as well.

use std::collections::BTreeMap;
use std::io::{Error, ErrorKind};
use std::path::{Path, PathBuf};

use codegen::evidence::by_script;
use codegen::evidence::drill::{self, hash};
use serde::{Deserialize, Serialize};

use super::script::parse;

/// How many there are of a script, at most.
const EACH: usize = 24;

/// A script with a mistake.
pub struct Damaged {
    pub what: String,
    pub text: String,
}

/// What a script consists of, without comments and blanks: words, and other characters one by one.
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

/// The same script with one mistake each, the same ones every time: a token that is missing, a token twice, a word that is
/// misspelt, two neighbours exchanged. They are spread over the script.
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

/// What packetdrill said to damaged scripts.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answers {
    /// By the paths of the scripts, from the root.
    #[serde(default)]
    pub scripts: BTreeMap<String, Answer>,
}

/// What it said to those of one script.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Of the script, as `spec/evidence/packetdrill/scripts.toml` has it.
    pub sha256: String,
    /// One letter each: `t` was taken, `r` was refused.
    pub said: String,
}

impl Answer {
    /// Asks `takes` about each damaged form of a script.
    ///
    /// # Errors
    ///
    /// What `takes` gives instead of an answer.
    pub fn ask<E>(text: &str, mut takes: impl FnMut(&str) -> Result<bool, E>) -> Result<Answer, E> {
        let said = damaged(text).into_iter().map(|damaged| Ok(if takes(&damaged.text)? { 't' } else { 'r' }));
        Ok(Answer { sha256: hash(text), said: said.collect::<Result<_, E>>()? })
    }
}

impl Answers {
    fn path(spec_folder: &Path) -> PathBuf {
        drill::path(spec_folder).with_file_name("damaged.toml")
    }

    /// Reads what is kept.
    ///
    /// # Errors
    ///
    /// Those of reading; a file that is not there says nothing.
    pub fn read(spec_folder: &Path) -> std::io::Result<Answers> {
        match std::fs::read_to_string(Self::path(spec_folder)) {
            Ok(text) => toml::from_str(&text).map_err(|error| Error::new(ErrorKind::InvalidData, error)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(Answers::default()),
            Err(error) => Err(error),
        }
    }

    /// Replaces the file, as a whole or not at all.
    ///
    /// # Errors
    ///
    /// What the system says, such as that the folder may not be written.
    pub fn write(&self, spec_folder: &Path) -> std::io::Result<()> {
        let head =
            "# What packetdrill's parser said to damaged scripts: t, it took one; r, it refused one. Do not edit.\n\
                    # command: cargo xtask drill\n\n";
        codegen::write::replace(&Self::path(spec_folder), &(head.to_owned() + &by_script::table(&self.scripts)?))
    }
}

/// How [`parse`] and packetdrill compare.
#[derive(Debug, Default)]
pub struct Comparison {
    pub scripts: usize,
    pub damaged: usize,
    /// What packetdrill refuses, and `parse` takes.
    pub lenient: Vec<String>,
    /// What packetdrill takes, and `parse` refuses.
    pub strict: Vec<String>,
}

impl Comparison {
    /// Compares the answers to a script, where they are about this very one.
    pub fn add(&mut self, path: &str, text: &str, answer: &Answer) {
        if answer.sha256 != hash(text) {
            return;
        }
        self.scripts += 1;
        for (damaged, said) in damaged(text).iter().zip(answer.said.chars()) {
            self.damaged += 1;
            match (said == 't', parse(&damaged.text)) {
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
