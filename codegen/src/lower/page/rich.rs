//! Text with links, names and marks, independent of markup.

use super::seen::State;
use crate::model::{CType, Need, Section};

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece {
    Plain(String),
    /// Words of the description: code stands between backticks, and names of items lead to their rows.
    Prose(String),
    Code(String),
    /// A type, as C writes it.
    Type(CType),
    /// A section of an RFC, and how it is called here.
    Section(Section, String),
    Link {
        label: String,
        address: String,
    },
    /// The table of named values with this name.
    Values(String),
    /// What kernels did with the item, and the words for it.
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

/// `a, b`, each as code.
pub(crate) fn codes(names: &[String]) -> Line {
    joined(names.iter().map(|name| vec![Piece::Code(name.clone())]), ", ")
}

/// Several, with something between them.
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

/// What must be enabled: a sysctl is code, an option is a name.
pub(crate) fn switch(need: &Need) -> Line {
    let piece = |name: &String| if name.contains('=') { Piece::Code(name.clone()) } else { prose(name) };
    joined(need.one_of.iter().map(|name| vec![piece(name)]), " or ")
}
