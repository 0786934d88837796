//! Markdown that is also readable as text: aligned tables, footnotes, links, wrapped prose.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::description::Description;
use crate::lower::words;
use crate::model::Section;

/// The line width of prose.
const LINE: usize = 120;

/// The line width of footnotes, which are indented by four columns and start with a name.
const FOOTNOTE: usize = 160;

/// The footnote of a row, for text that does not fit into the row.
#[derive(Default)]
pub(super) struct Details(Vec<Detail>);

struct Detail {
    /// Platforms or another topic; several topics if they have the same text.
    about: Vec<String>,
    text: String,
}

impl Details {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a line, or another topic to a line.
    pub(super) fn say(&mut self, about: &str, text: String) {
        match self.0.iter_mut().find(|detail| detail.text == text) {
            Some(detail) if detail.about.iter().any(|a| a == about) => {}
            Some(detail) => detail.about.push(about.to_owned()),
            None => self.0.push(Detail { about: vec![about.to_owned()], text }),
        }
    }

    /// The footnote. Lines after the first are indented.
    pub(super) fn definition(&self, name: &str) -> String {
        let lines = self.0.iter().map(|Detail { about, text }| {
            // Avoid "Linux: Linux has no …".
            if matches!(about.as_slice(), [one] if text.split(' ').next() == Some(one)) {
                return text.clone();
            }
            format!("{}: {text}", about.join(", "))
        });
        let lines: Vec<String> = lines.map(|line| wrap_at(FOOTNOTE, &line)).collect();
        format!("[^{name}]: {}\n", lines.join("\n").replace('\n', "\n    "))
    }
}

/// Links whose addresses are listed at the end of the page to keep cells short.
#[derive(Default)]
pub(super) struct Links {
    sections: BTreeSet<Sorted>,
    others: BTreeMap<String, String>,
}

/// Section 8.1.10 comes after 8.1.9, not after 8.1.1.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Sorted(u32, Vec<(u32, String)>, Section);

impl Links {
    pub(super) fn to(&mut self, section: &Section) -> String {
        let parts =
            section.section.split('.').map(|part| (part.parse().unwrap_or(u32::MAX), part.to_owned())).collect();
        self.sections.insert(Sorted(section.rfc, parts, section.clone()));
        format!("[{}]", words::label(section))
    }

    pub(super) fn named(&mut self, name: &str, address: String) -> String {
        self.others.insert(name.to_owned(), address);
        format!("[{name}]")
    }

    pub(super) fn definitions(&self) -> String {
        let mut out = String::new();
        for Sorted(_, _, section) in &self.sections {
            let _ = write!(out, "\n[{}]: {}", words::label(section), section.url());
        }
        for (name, address) in &self.others {
            let _ = write!(out, "\n[{name}]: {address}");
        }
        if !out.is_empty() {
            out.push('\n');
        }
        out
    }
}

/// Columns of numbers after columns of words, as wide as their content.
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

    pub(super) fn render(&self) -> String {
        let rows = || std::iter::once(&self.heads).chain(&self.rows);
        let width = |column: usize| rows().map(|row| row[column].chars().count()).max().unwrap_or(0).max(3);
        let widths: Vec<usize> = (0..self.heads.len()).map(width).collect();
        let line = |cells: &[String]| {
            let (words, numbers) = cells.split_at(self.numbers);
            let words = std::iter::zip(words, &widths).map(|(cell, width)| format!("| {cell:<width$} "));
            let numbers =
                std::iter::zip(numbers, &widths[self.numbers..]).map(|(cell, width)| format!("| {cell:>width$} "));
            words.chain(numbers).chain(["|\n".to_owned()]).collect::<String>()
        };
        let rule = widths.iter().enumerate().map(|(i, width)| {
            let dashes = "-".repeat(width - 1);
            if i < self.numbers {
                format!(":{dashes}")
            } else {
                format!("{dashes}:")
            }
        });
        let rule = line(&rule.collect::<Vec<_>>());
        line(&self.heads) + &rule + &self.rows.iter().map(|row| line(row)).collect::<String>()
    }
}

/// A line of a table whose columns have these widths, independent of the other lines; wider cells overflow.
pub(super) fn table_line(cells: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (cell, width) in std::iter::zip(cells, widths) {
        let _ = if cell.is_empty() && *width == 0 { write!(line, "| ") } else { write!(line, "| {cell:<width$} ") };
    }
    line + "|\n"
}

/// The line below the headings of such a table.
pub(super) fn table_rule(heads: &[String], widths: &[usize]) -> String {
    let rule = std::iter::zip(heads, widths).map(|(head, width)| {
        let width = head.chars().count().max(*width).max(3);
        format!(":{}", "-".repeat(width - 1))
    });
    table_line(&rule.collect::<Vec<_>>(), widths)
}

/// Escapes plain text for Markdown, also inside a table.
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

/// `SCTP_RTOINFO` as `sctp-rtoinfo`, for the name of a footnote.
pub(super) fn slug(text: &str) -> String {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|w| !w.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

pub(super) fn wrap(prose: &str) -> String {
    wrap_at(LINE, prose)
}

fn wrap_at(limit: usize, prose: &str) -> String {
    let mut out = String::new();
    let mut width = 0;
    for word in prose.split_whitespace() {
        let length = word.chars().count();
        if width != 0 && width + 1 + length > limit {
            out.push('\n');
            width = 0;
        } else if width != 0 {
            out.push(' ');
            width += 1;
        }
        out += word;
        width += length;
    }
    out
}
