//! Errors in the description: their codes, locations and display.

mod codes;
pub mod suggest;

use std::fmt::Write as _;
use std::ops::Range;
use std::path::PathBuf;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

pub use codes::Code;

/// A file of the description.
#[derive(Debug)]
pub struct Source {
    /// Path in messages, relative to the workspace.
    pub path: PathBuf,
    pub text: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// A range of bytes in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub file: FileId,
    pub span: Range<usize>,
}

#[derive(Debug)]
pub struct Diagnostic {
    /// The code, for `cargo xtask explain`.
    pub code: Code,
    /// The error, with the name of the item.
    pub title: String,
    pub at: Place,
    /// The text under the marked location.
    pub label: String,
    /// The location of the other half of a contradiction, such as the first of two equal names, and the text under it.
    pub also: Option<(Place, String)>,
    /// What to write instead.
    pub help: String,
}

/// All errors of a run, up to a limit.
#[derive(Debug, Default)]
pub struct Diagnostics {
    kept: Vec<Diagnostic>,
    /// Takes the place of an error beyond the limit, so that `push` can always return one.
    dropped: Option<Diagnostic>,
}

/// The maximum number of errors. A hostile file could have an error at each byte, each of which takes a hundred bytes.
const MOST_ERRORS: usize = 1_000;

impl Diagnostics {
    /// Whether the limit is reached, so that the rest of the description is not checked.
    pub fn is_full(&self) -> bool {
        self.kept.len() >= MOST_ERRORS
    }

    /// Adds an error, and returns it so that `also` can be called.
    pub fn push(
        &mut self,
        code: Code,
        at: Place,
        title: impl Into<String>,
        label: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        let diagnostic =
            Diagnostic { code, title: title.into(), at, label: label.into(), also: None, help: help.into() };
        if self.is_full() {
            return self.dropped.insert(diagnostic);
        }
        let index = self.kept.len();
        self.kept.push(diagnostic);
        &mut self.kept[index]
    }

    pub fn is_empty(&self) -> bool {
        self.kept.is_empty()
    }

    /// Whether an error with one of these codes was reported.
    pub fn any(&self, codes: &[Code]) -> bool {
        self.kept.iter().any(|d| codes.contains(&d.code))
    }

    /// Whether an error with this code was reported at this place.
    pub fn has(&self, code: Code, at: &Place) -> bool {
        self.kept.iter().any(|d| d.code == code && d.at.file == at.file && d.at.span == at.span)
    }

    /// The errors in the order of the files.
    pub fn sorted(mut self) -> Vec<Diagnostic> {
        self.kept.sort_by(|a, b| {
            let key = |d: &Diagnostic| (d.at.file, d.at.span.start, d.at.span.end, d.code);
            key(a).cmp(&key(b)).then_with(|| a.title.cmp(&b.title))
        });
        self.kept.dedup_by(|a, b| a.at == b.at && a.code == b.code && a.title == b.title);
        self.kept
    }
}

impl Diagnostic {
    /// Adds another relevant location.
    pub fn also(&mut self, place: Place, label: impl Into<String>) {
        self.also = Some((place, label.into()));
    }
}

/// The line (from 1) and column (from 1, in characters) of a byte.
pub fn line_column(text: &str, byte: usize) -> (usize, usize) {
    let mut byte = byte.min(text.len());
    while !text.is_char_boundary(byte) {
        byte -= 1;
    }
    let before = &text[..byte];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

/// Longer lines are cut in messages, so that a hostile file cannot fill the terminal.
const LONGEST_LINE: usize = 2_000;

/// The start of each line of a file, so that lines are not counted again for each message.
struct Lines(Vec<usize>);

impl Lines {
    fn of(source: &Source) -> Self {
        Self(std::iter::once(0).chain(source.text.match_indices('\n').map(|(at, _)| at + 1)).collect())
    }

    /// The line (from 1) of a byte.
    fn line(&self, byte: usize) -> usize {
        self.0.partition_point(|begin| *begin <= byte)
    }
}

/// Formats messages with locations.
pub struct Messages<'a> {
    sources: &'a [Source],
    lines: Vec<Lines>,
    renderer: Renderer,
}

impl<'a> Messages<'a> {
    pub fn new(sources: &'a [Source], colour: bool) -> Self {
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        Self { sources, lines: sources.iter().map(Lines::of).collect(), renderer }
    }

    pub fn message(
        &self,
        id: Option<&str>,
        title: &str,
        (at, label): (&Place, &str),
        also: Option<(&Place, &str)>,
        help: &str,
    ) -> String {
        let excerpt = |place: &Place| {
            let (source, lines) = (&self.sources[place.file.0], &self.lines[place.file.0]);
            (Excerpt::of(source, lines, &place.span), &source.path)
        };
        let (main, path) = excerpt(at);
        let snippet = Snippet::source(main.text)
            .path(path.to_string_lossy().into_owned())
            .line_start(main.line)
            .annotation(AnnotationKind::Primary.span(main.span).label(label))
            .fold(true);
        let title = Level::ERROR.primary_title(title);
        let title = if let Some(id) = id { title.id(id) } else { title };
        let mut group = title.element(snippet);
        if let Some((place, label)) = also {
            let (other, path) = excerpt(place);
            group = group.element(
                Snippet::source(other.text)
                    .path(path.to_string_lossy().into_owned())
                    .line_start(other.line)
                    .annotation(AnnotationKind::Context.span(other.span).label(label)),
            );
        }
        group_help(&mut group, help);
        format!("{}\n\n", self.renderer.render(&[group]))
    }
}

/// Formats all errors, followed by their number.
pub fn render(sources: &[Source], diagnostics: &[Diagnostic], colour: bool) -> String {
    let mut out = String::new();
    let messages = Messages::new(sources, colour);
    for diagnostic in diagnostics {
        let Diagnostic { code, title, at, label, also, help } = diagnostic;
        let also = also.as_ref().map(|(p, l)| (p, l.as_str()));
        out += &messages.message(Some(code.name()), title, (at, label), also, help);
    }
    let count = diagnostics.len();
    let codes: std::collections::BTreeSet<_> = diagnostics.iter().map(|d| d.code).collect();
    if let Some(first) = codes.first() {
        let _ = writeln!(
            out,
            "{}{count} error{} in the description; nothing was written. For details: cargo xtask explain {}",
            if count >= MOST_ERRORS { "at least " } else { "" },
            if count == 1 { "" } else { "s" },
            first.name(),
        );
    }
    out
}

fn group_help<'a>(group: &mut annotate_snippets::Group<'a>, help: &'a str) {
    if !help.is_empty() {
        let taken = std::mem::replace(group, annotate_snippets::Group::with_level(Level::ERROR));
        *group = taken.element(Level::HELP.message(help));
    }
}

/// The lines of a file around a span, so that the cost of a message does not depend on the file's length.
struct Excerpt<'a> {
    text: &'a str,
    line: usize,
    span: Range<usize>,
}

impl<'a> Excerpt<'a> {
    fn of(source: &'a Source, lines: &Lines, span: &Range<usize>) -> Self {
        let text = &source.text;
        let floor = |mut byte: usize| {
            byte = byte.min(text.len());
            while !text.is_char_boundary(byte) {
                byte -= 1;
            }
            byte
        };
        let start = floor(span.start);
        // A span that is a table is shown by its first line.
        let first_line_end = text[start..].find('\n').map_or(text.len(), |n| start + n);
        let end = floor(span.end).clamp(start, first_line_end);
        let mut from = text[..start].rfind('\n').map_or(0, |n| n + 1);
        let mut to = first_line_end;
        if to - from > LONGEST_LINE {
            from = floor(from.max(start.saturating_sub(LONGEST_LINE / 2)));
            to = floor(to.min(start + LONGEST_LINE / 2));
        }
        let end = end.min(to);
        Self { text: &text[from..to], line: lines.line(from), span: start - from..end - from }
    }
}
