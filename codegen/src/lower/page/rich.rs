//! Text with links, names and marks, independent of markup.

use super::seen::State;
use crate::model::{CType, Need, Section};

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Plain(String),
    /// Words of the description: text between backticks is code, and names of items are links.
    Prose(String),
    Code(String),
    /// A type in C syntax.
    Type(CType),
    /// A section of an RFC, and its label.
    Section(Section, String),
    Link {
        label: String,
        address: String,
    },
    /// The table of named values with this name.
    Values(String),
    /// The result in kernels, and its words.
    Seen(State, String),
    Small(Vec<Piece>),
}

pub(crate) type Line = Vec<Piece>;

/// The content of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Text {
    Lines(Vec<Line>),
    Paragraphs(Vec<Line>),
    List(Vec<Line>),
}

impl Text {
    pub(crate) fn line(line: Line) -> Self {
        Text::Lines(vec![line])
    }
}

pub(crate) fn plain(text: impl Into<String>) -> Piece {
    Piece::Plain(text.into())
}

pub(crate) fn prose(text: impl Into<String>) -> Piece {
    Piece::Prose(text.into())
}

/// `a, b`, each formatted as code.
pub(crate) fn codes(names: &[String]) -> Line {
    joined(names.iter().map(|name| vec![Piece::Code(name.clone())]), ", ")
}

/// Joins several pieces with a separator.
pub(crate) fn joined(lines: impl IntoIterator<Item = Line>, between: &str) -> Line {
    let mut all = Line::new();
    for (index, line) in lines.into_iter().enumerate() {
        if index > 0 {
            all.push(plain(between));
        }
        all.extend(line);
    }
    all
}

/// A condition: a sysctl is code, an option is a name.
pub(crate) fn switch(need: &Need) -> Line {
    let piece = |name: &String| if name.contains('=') { Piece::Code(name.clone()) } else { prose(name) };
    joined(need.one_of.iter().map(|name| vec![piece(name)]), " or ")
}
