//! `docs/status.md`: a row per item, a column per platform, and the counts of both.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::markdown::{counting, escape, wrap, Footnotes, Links, Table};
use crate::description::Description;
use crate::emit::text::c;
use crate::lower::packetdrill::coverage;
use crate::lower::page::columns::{columns, Cell, Column};
use crate::lower::page::counts::{self, Support};
use crate::lower::page::item::Item;
use crate::lower::page::rich::{Line, Piece};
use crate::lower::page::sections::{sections, Part, Section};
use crate::lower::page::seen::{Best, Releases};
use crate::lower::page::Page;
use crate::lower::text;
use crate::lower::words;
use crate::model::{Offer, Origin, PlatformId};
use crate::write::OutputFile;

/// Where the page stands.
pub const PATH: &str = "docs/status.md";

/// Reasons up to this length are in the cell, longer ones in a footnote.
const SHORT: usize = 40;

pub fn emit(spec: &Description) -> OutputFile {
    let sections = sections(spec, Page::Text);
    let columns = columns(spec, Page::Text);
    let mut links = Links::default();
    let mut names = BTreeSet::new();
    let mut out = head(spec);
    out += &summary(spec, &sections);
    for section in &sections {
        let _ = write!(out, "\n## {}\n", section.title);
        if let Some(intro) = &section.intro {
            let _ = write!(out, "\n{}\n", wrap(intro));
        }
        for part in &section.parts {
            out += &self::part(spec, &columns, part, &mut links, &mut names);
        }
    }
    out += &links.definitions();
    OutputFile::new(PATH, out)
}

// ---- Head and summary ------------------------------------------------------------------------------------------------

fn head(spec: &Description) -> String {
    let titles: Vec<String> = spec.platforms.iter().map(|p| p.title.clone()).collect();
    let prose = format!(
        "What {} offer of the SCTP socket API (RFC 6458, the RFCs and drafts that extend it, and the systems' own \
         extensions), and what packetdrill scripts can do with it: one row per item. A platform's cell names the first \
         release that has the item, or says `no` and why; every other mark is explained, and counted, in the summary.",
        words::list(&titles)
    );
    format!(
        "<!-- Made by `cargo xtask generate` from spec/; do not edit. -->\n\n# Status of the socket API support\n\n{}\n",
        wrap(&prose)
    )
}

fn summary(spec: &Description, sections: &[Section<'_>]) -> String {
    let mut out = "\n## Summary\n\nHow much of each kind is there:\n\n".to_owned();
    out += &kinds(spec, sections).render();

    let every: Vec<Item<'_>> = sections.iter().flat_map(Section::items).collect();
    out += "\nWhat a platform's cell says, and how often:\n\n";
    let mut table = counting(spec, &["Cell", "Meaning"]);
    for count in counts::marks(spec, Page::Text, &every) {
        table.count(&format!("`{}`", count.mark), count.meaning, &count.on);
    }
    out += &table.render();

    out += "\nOf what is offered:\n\n";
    let mut table = counting(spec, &["Offered items that", "Where it is said"]);
    for count in counts::remarks(spec, &every) {
        table.count(count.mark, count.meaning, &count.on);
    }
    out += &table.render();

    out += &packetdrill_summary(spec, &every);
    out += "\nWhat stands behind this page today:\n\n\
            - Numbers and struct layouts: `cargo xtask verify` compares them with the real headers of several releases, \
            for\n  every target.\n\
            - Versions: the source that spec/ cites for each, such as a commit, the history of a header or a changelog; for\n  \
            releases whose headers are at hand, the headers.\n\
            - packetdrill: its source code at the commit above, and what it said to the scripts of docs/packetdrill: it parsed \
            all of\n  them, and ran those for Linux in Linux kernels (`cargo xtask drill`).\n\
            ";
    out += &evidence_summary(spec);
    out
}

/// Which kernels were asked, and what the last column means.
fn evidence_summary(spec: &Description) -> String {
    if spec.evidence.is_empty() {
        return "- Running kernels: no evidence is recorded yet.\n".to_owned();
    }
    let mut kernels: Vec<String> = Vec::new();
    for e in &spec.evidence {
        let kernel = match &e.stack {
            Some(stack) => format!("{stack} {} ({}'s stack in user space)", e.version, spec.platform(e.platform).title),
            None => format!("{} {}", spec.platform(e.platform).title, e.version),
        };
        if !kernels.contains(&kernel) {
            kernels.push(kernel);
        }
    }
    let unseen: Vec<String> = spec
        .platform_ids()
        .filter(|p| !spec.evidence.iter().any(|e| e.platform == *p && e.stack.is_none()))
        .map(|p| spec.platform(p).title.clone())
        .collect();
    let mut text = format!(
        "Running kernels: {} were asked about each item, with the switches as they come and all on (`cargo xtask probe` \
         asks again; [evidence.md](evidence.md) has the answers). The column Seen lists the releases that did it; in \
         brackets, those that do it only with a switch on; behind `not`, those that do not know it.",
        words::list(&kernels)
    );
    if !unseen.is_empty() {
        let (were, them) = if unseen.len() == 1 { ("was", "it") } else { ("were", "them") };
        let titles = words::list(&unseen);
        text += &format!(" {titles} {were} not run: what is said of {them} rests on headers and sources.");
    }
    format!("- {}\n", wrap(&text).trim_end().replace('\n', "\n  "))
}

fn kinds(spec: &Description, sections: &[Section<'_>]) -> Table {
    let mut heads = vec!["Kind".to_owned(), "Items".to_owned()];
    for p in &spec.platforms {
        heads.extend(["fully", "partly", "no"].map(|word| format!("{} {word}", p.title)));
    }
    let mut table = Table::new(heads, 1);
    let mut line = |name: &str, items: Vec<Item<'_>>| {
        let counts = spec.platform_ids().flat_map(|p| {
            let Support { fully, partly, no } = counts::support(&items, p);
            [fully, partly, no]
        });
        let numbers = std::iter::once(items.len()).chain(counts).map(|n| n.to_string());
        table.rows.push(std::iter::once(name.to_owned()).chain(numbers).collect());
    };
    for section in sections {
        line(section.plural, section.items().collect());
        if section.parts.len() > 1 {
            for part in &section.parts {
                line(&format!("… {}", part.plural), part.items.clone());
            }
        }
    }
    line("together", sections.iter().flat_map(Section::items).collect());
    table
}

fn packetdrill_summary(spec: &Description, every: &[Item<'_>]) -> String {
    let mut out = "\nWhat packetdrill scripts can do with what a platform offers".to_owned();
    match &spec.packetdrill {
        Some(source) => {
            let (repository, commit) = (&source.repository, &source.commit);
            let short = commit.get(..12).unwrap_or(commit);
            let _ = write!(
                out,
                ",\nin [{repository}](https://github.com/{repository}) at commit\n\
                 [{short}](https://github.com/{repository}/commit/{commit}) of {}:\n\n",
                source.date
            );
        }
        None => out += ":\n\n",
    }
    let mut table = counting(spec, &["Cell", "Meaning"]);
    for count in counts::drills(spec, every) {
        table.count(&format!("`{}`", count.mark), count.meaning, &count.on);
    }
    out += &table.render();
    out
}

// ---- The tables of items ---------------------------------------------------------------------------------------------

/// The footnotes and links of the page as they come up.
struct References<'r> {
    links: &'r mut Links,
    footnotes: &'r mut Footnotes,
}

fn part(
    spec: &Description,
    columns: &[Column<'_>],
    part: &Part<'_>,
    links: &mut Links,
    names: &mut BTreeSet<String>,
) -> String {
    let mut out = part.title.map(|title| format!("\n### {title}\n")).unwrap_or_default();
    let without_rust = part.without_rust();
    if let Some(intro) = part.intro {
        let mut intro = intro.to_owned();
        if let Some(why) = without_rust {
            let _ = write!(intro, " Without a Rust type: {}.", escape(why));
        }
        let _ = write!(out, "\n{}\n", wrap(&intro));
    }
    let mut table = Table::new(columns.iter().map(|column| column.title.clone()).collect(), usize::MAX);
    let mut footnotes = Footnotes::default();
    let mut rows = |footnotes: &mut Footnotes| -> Vec<Vec<String>> {
        let mut to = References { links: &mut *links, footnotes };
        part.items().map(|item| row(spec, columns, item, without_rust, &mut to)).collect()
    };
    // Once to find out which footnotes are shared, for that decides on their names.
    rows(&mut footnotes);
    footnotes.name(names);
    table.rows = rows(&mut footnotes);
    let _ = write!(out, "\n{}", table.render());
    out += &footnotes.definitions();
    out
}

fn row(
    spec: &Description,
    columns: &[Column<'_>],
    item: Item<'_>,
    without_rust: Option<&str>,
    to: &mut References<'_>,
) -> Vec<String> {
    let name = &item.common().name;
    let mut cells: Vec<String> =
        columns.iter().map(|column| cell(spec, name, &column.cell(spec, item, without_rust), to)).collect();
    // What links to the row lands on; at its end, out of the way of who reads the text.
    if let Some(last) = cells.last_mut() {
        let space = if last.is_empty() { "" } else { " " };
        let _ = write!(last, "{space}<a id=\"{name}\"></a>");
    }
    cells
}

/// `name`: of the item, after which footnotes are called.
fn cell(spec: &Description, name: &str, cell: &Cell<'_>, to: &mut References<'_>) -> String {
    match cell {
        Cell::Item { name, .. } => escape(name),
        Cell::Origin { origin, on } => self::origin(spec, origin, on),
        Cell::Sections([]) => "–".to_owned(),
        Cell::Sections(sections) => {
            let links: Vec<String> = sections.iter().map(|s| to.links.to(s)).collect();
            links.join(", ")
        }
        Cell::Packetdrill { on, note } => packetdrill(spec, name, on, *note, to),
        Cell::Absent { platform, why } => {
            let short = why.trim_end_matches('.');
            if short.chars().count() <= SHORT {
                return format!("no: {}", escape(&uncapitalized(short)));
            }
            let p = spec.platform(*platform);
            format!("no {}", to.footnotes.refer(name, &p.name, &p.title, why))
        }
        Cell::Offered { platform, release, offer, .. } => offered(spec, name, *platform, release, offer, to),
        Cell::Kernel(state) => state.cell().to_owned(),
        Cell::Seen { offered, by } => seen(name, *offered, by, to),
        Cell::Words(lines) => lines.iter().map(|line| words(spec, line, to)).collect::<Vec<_>>().join("; "),
    }
}

fn words(spec: &Description, line: &Line, to: &mut References<'_>) -> String {
    line.iter().map(|piece| self::piece(spec, piece, to)).collect()
}

fn piece(spec: &Description, piece: &Piece, to: &mut References<'_>) -> String {
    match piece {
        Piece::Plain(text) | Piece::Prose(text) | Piece::Seen(_, text) => escape(text),
        Piece::Code(text) | Piece::Values(text) => format!("`{}`", text.replace('|', "\\|")),
        Piece::Type(ty) => format!("`{}`", c::c_type(spec, ty)),
        Piece::Section(section, _) => to.links.to(section),
        Piece::Link { label, address } => format!("[{}]({address})", escape(label)),
        Piece::Small(line) => words(spec, line, to),
    }
}

/// `Linux 6.1 6.12 (7.2), not 5.10`: in brackets those that only do it with a switch on.
fn seen(item: &str, offered: bool, by: &[Releases<'_>], to: &mut References<'_>) -> String {
    let parts = by.iter().filter_map(|Releases { who, seen }| {
        let that = |wanted: Best| seen.iter().filter(move |(_, s)| *s == wanted).map(|(r, _)| *r).collect::<Vec<_>>();
        let does = seen.iter().filter_map(|(release, seen)| match seen {
            Best::Works => Some((*release).to_owned()),
            Best::SwitchedOn => Some(format!("({release})")),
            Best::Refused | Best::Absent => None,
        });
        let mut words = vec![does.collect::<Vec<_>>().join(" ")];
        let refused = that(Best::Refused);
        if !refused.is_empty() {
            words.push(format!("refused by {}", refused.join(" ")));
        }
        // What no release has is said in the system's own column; what some have is a difference worth a footnote.
        let absent = that(Best::Absent);
        if offered && !absent.is_empty() && absent.len() < seen.len() {
            let text = format!("{who} {} answered that it has no such thing.", absent.join(", "));
            let footnote = to.footnotes.refer(item, "seen", who, &text);
            words.push(format!("not {} {footnote}", absent.join(" ")));
        }
        words.retain(|w| !w.is_empty());
        (!words.is_empty()).then(|| format!("{who} {}", words.join(", ")))
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() {
        "–".to_owned()
    } else {
        parts.join("; ")
    }
}

fn origin(spec: &Description, origin: &Origin, on: &[&str]) -> String {
    match (origin, on) {
        (Origin::Rfc(section), _) => format!("[{}]({})", words::label(section), section.url()),
        (Origin::Draft(name), _) => format!("[{name}]({})", text::draft_address(name)),
        (Origin::Extension, []) => "extension".to_owned(),
        (Origin::Extension, [one]) => format!("{one} extension"),
        (Origin::Extension, [_, _]) if spec.platforms.len() == 2 => "extension of both".to_owned(),
        (Origin::Extension, some) => {
            let titles: Vec<String> = some.iter().map(|title| (*title).to_owned()).collect();
            format!("extension of {}", words::list(&titles))
        }
    }
}

fn packetdrill(
    spec: &Description,
    item: &str,
    on: &[(PlatformId, coverage::Cell)],
    note: Option<&str>,
    to: &mut References<'_>,
) -> String {
    let titled = || on.iter().map(|(p, cell)| (&spec.platform(*p).title, cell));
    let mut text = match on {
        [] => "no".to_owned(),
        [(_, first), rest @ ..] if rest.iter().all(|(_, cell)| cell.word == first.word) => first.word.to_owned(),
        _ => titled().map(|(title, cell)| format!("{title}: {}", cell.word)).collect::<Vec<_>>().join("; "),
    };
    let links = titled().filter_map(|(title, cell)| {
        // Links are relative to docs/.
        cell.script.as_ref().map(|path| format!("[{title}]({})", path.trim_start_matches("docs/")))
    });
    let links: Vec<String> = links.collect();
    if !links.is_empty() {
        let _ = write!(text, " (script{}: {})", if links.len() == 1 { "" } else { "s" }, links.join(", "));
    }
    let mut gaps: Vec<(Vec<String>, &str)> = Vec::new();
    for (title, gap) in titled().filter_map(|(title, cell)| Some((title, cell.gap.as_deref()?))) {
        match gaps.iter_mut().find(|(_, known)| *known == gap) {
            Some((titles, _)) => titles.push(title.clone()),
            None => gaps.push((vec![title.clone()], gap)),
        }
    }
    for (titles, gap) in gaps {
        let why = format!("{gap}; no script for {}.", words::list(&titles));
        let _ = write!(text, " {}", to.footnotes.refer(item, "script", "packetdrill", &why));
    }
    if let Some(note) = note {
        let _ = write!(text, " {}", to.footnotes.refer(item, "packetdrill", "packetdrill", note));
    }
    text
}

fn offered(
    spec: &Description,
    item: &str,
    platform: PlatformId,
    release: &str,
    offer: &Offer,
    to: &mut References<'_>,
) -> String {
    let p = spec.platform(platform);
    let mut cell = release.to_owned();
    if let Some(until) = &offer.until {
        let _ = write!(cell, " to {until}");
    }
    if let Some(missing) = &offer.partial {
        cell = format!("partly since {cell} {}", to.footnotes.refer(item, &p.name, &p.title, missing));
    }
    cell
}

/// For the middle of a sentence; names keep their capital letter.
fn uncapitalized(sentence: &str) -> String {
    let first = sentence.split(' ').next().unwrap_or_default();
    if ["A", "An", "It", "Its", "No", "Not", "Only", "The", "There", "They"].contains(&first) {
        first.to_lowercase() + &sentence[first.len()..]
    } else {
        sentence.to_owned()
    }
}
