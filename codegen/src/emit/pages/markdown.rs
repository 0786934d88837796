//! Markdown that reads well also as text: aligned tables, footnotes, links, wrapped prose.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::description::Description;
use crate::lower::words;
use crate::model::Section;

/// Rare cells that are wider stick out rather than push the rest of the page to the right.
const WIDEST: usize = 56;

/// Lines of prose are broken here.
const LINE: usize = 120;

/// The footnotes of a table, in the order of their use.
#[derive(Default)]
pub(super) struct Footnotes(Vec<Footnote>);

struct Footnote {
    /// After the item, or after the text if several items share it.
    name: String,
    /// The items that refer to it, each once.
    items: BTreeSet<String>,
    /// What it is about: a platform or packetdrill; several where they say the same.
    about: Vec<String>,
    text: String,
}

impl Footnotes {
    /// The reference to a footnote; the same text is the same footnote.
    pub(super) fn refer(&mut self, item: &str, suffix: &str, about: &str, text: &str) -> String {
        let at = self.0.iter().position(|f| f.text == text).unwrap_or_else(|| {
            let name = slug(&format!("{item} {suffix}"));
            self.0.push(Footnote { name, items: BTreeSet::new(), about: Vec::new(), text: text.to_owned() });
            self.0.len() - 1
        });
        let footnote = &mut self.0[at];
        footnote.items.insert(item.to_owned());
        if !footnote.about.iter().any(|a| a == about) {
            footnote.about.push(about.to_owned());
        }
        format!("[^{}]", footnote.name)
    }

    /// The names for good; none of those that are taken.
    pub(super) fn name(&mut self, taken: &mut BTreeSet<String>) {
        for footnote in &mut self.0 {
            if footnote.items.len() > 1 {
                footnote.name = beginning(&footnote.text);
            }
            let base = footnote.name.clone();
            let mut number = 1;
            while !taken.insert(footnote.name.clone()) {
                number += 1;
                footnote.name = format!("{base}-{number}");
            }
        }
    }

    pub(super) fn definitions(&self) -> String {
        let mut out = String::new();
        for Footnote { name, about, text, .. } in &self.0 {
            let _ = write!(out, "\n[^{name}]: ");
            // Not "Linux: Linux has no …".
            if !matches!(about.as_slice(), [one] if text.split(' ').next() == Some(one)) {
                let _ = write!(out, "{}: ", about.join(", "));
            }
            out += &escape(text);
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out
    }
}

/// Links whose addresses stand at the end of the page, so that cells with several of them stay short.
#[derive(Default)]
pub(super) struct Links(BTreeSet<Sorted>);

/// By number rather than by letter.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Sorted(u32, Vec<(u32, String)>, Section);

impl Links {
    pub(super) fn to(&mut self, section: &Section) -> String {
        let parts =
            section.section.split('.').map(|part| (part.parse().unwrap_or(u32::MAX), part.to_owned())).collect();
        self.0.insert(Sorted(section.rfc, parts, section.clone()));
        format!("[{}]", words::label(section))
    }

    pub(super) fn definitions(&self) -> String {
        let mut out = String::new();
        for Sorted(_, _, section) in &self.0 {
            let _ = write!(out, "\n[{}]: {}", words::label(section), section.url());
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out
    }
}

pub(super) struct Table {
    heads: Vec<String>,
    /// The first column of numbers.
    numbers: usize,
    pub(super) rows: Vec<Vec<String>>,
}

pub(super) fn counting(spec: &Description, heads: &[&str]) -> Table {
    let titles = spec.platforms.iter().map(|p| p.title.clone());
    Table::new(heads.iter().map(|h| (*h).to_owned()).chain(titles).collect(), heads.len())
}

impl Table {
    pub(super) fn new(heads: Vec<String>, numbers: usize) -> Self {
        Self { heads, numbers, rows: Vec::new() }
    }

    pub(super) fn count(&mut self, cell: &str, meaning: &str, counts: &[usize]) {
        let numbers = counts.iter().map(usize::to_string);
        self.rows.push([cell.to_owned(), meaning.to_owned()].into_iter().chain(numbers).collect());
    }

    /// How far a column is padded: not for its few widest cells.
    fn width(&self, column: usize) -> usize {
        let mut widths: Vec<usize> = self.rows.iter().map(|row| row[column].chars().count()).collect();
        widths.sort_unstable();
        let reasonable = widths.partition_point(|w| *w <= WIDEST);
        let most = if reasonable * 4 >= widths.len() * 3 { &widths[..reasonable] } else { &widths };
        most.last().copied().unwrap_or(0).max(self.heads[column].chars().count()).max(3)
    }

    /// Lined up also as text. The last column of words is as wide as its words.
    pub(super) fn render(&self) -> String {
        let ragged = self.heads.len() - 1;
        let widths: Vec<usize> = (0..self.heads.len()).map(|i| self.width(i)).collect();
        let mut out = String::new();
        let mut line = |cells: &[String]| {
            for (i, cell) in cells.iter().enumerate() {
                let _ = if i >= self.numbers {
                    write!(out, "| {cell:>0$} ", widths[i])
                } else if i == ragged {
                    if cell.is_empty() {
                        write!(out, "| ")
                    } else {
                        write!(out, "| {cell} ")
                    }
                } else {
                    write!(out, "| {cell:<0$} ", widths[i])
                };
            }
            out.push_str("|\n");
        };
        line(&self.heads);
        let rule: Vec<String> = widths
            .iter()
            .enumerate()
            .map(|(i, width)| match i {
                _ if i >= self.numbers => format!("{}:", "-".repeat(width - 1)),
                _ if i == ragged => format!(":{}", "-".repeat(self.heads[i].chars().count().max(3) - 1)),
                _ => format!(":{}", "-".repeat(width - 1)),
            })
            .collect();
        line(&rule);
        for row in &self.rows {
            line(row);
        }
        out
    }
}

/// Plain text as Markdown that shows it, also inside a table.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut code = false;
    let mut before = ' ';
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let inside_word = before.is_alphanumeric() && letters.peek().is_some_and(|n| n.is_alphanumeric());
        match c {
            '\n' | '\r' => out.push(' '),
            '|' => out.push_str("\\|"),
            '\\' | '*' | '<' | '[' | ']' | '~' if !code => out.extend(['\\', c]),
            '_' if !code && !inside_word => out.extend(['\\', c]),
            _ => {
                code ^= c == '`';
                out.push(c);
            }
        }
        before = c;
    }
    out
}

/// `SCTP_INIT linux` as `sctp-init-linux`.
fn slug(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

/// The first words of a footnote, as a name for it.
fn beginning(text: &str) -> String {
    let clause = text.split([',', ';', ':', '.']).next().unwrap_or_default();
    let mut words: Vec<String> = Vec::new();
    for word in clause.split(' ').map(slug).filter(|w| !w.is_empty()) {
        let length: usize = words.iter().map(|w| w.len() + 1).sum();
        if !words.is_empty() && length + word.len() > 24 {
            break;
        }
        words.push(word);
    }
    while words.len() > 1 && words.last().is_some_and(|w| w.len() < 3 || ["the", "for", "with", "that"].contains(&&**w))
    {
        words.pop();
    }
    if words.is_empty() {
        words.push("note".to_owned());
    }
    words.join("-")
}

pub(super) fn wrap(prose: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in prose.split_whitespace() {
        let length = word.chars().count();
        if width > 0 && width + 1 + length > LINE {
            out.push('\n');
            width = 0;
        } else if width > 0 {
            out.push(' ');
            width += 1;
        }
        out += word;
        width += length;
    }
    out
}
