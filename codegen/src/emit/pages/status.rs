//! `docs/status.md`: a row for each item, a column for each platform, and counts.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::markdown::{counting, escape, slug, table_line, table_rule, wrap, Details, Links, Table};
use crate::description::Description;
use crate::lower::c;
use crate::lower::packetdrill::coverage;
use crate::lower::packetdrill::index::platforms_run;
use crate::lower::page::claims;
use crate::lower::page::columns::{columns, Cell, Column, Shows};
use crate::lower::page::counts::{self, Support};
use crate::lower::page::facts::Note;
use crate::lower::page::item::Item;
use crate::lower::page::probed::{probed, Kernel};
use crate::lower::page::rich::{Line, Piece};
use crate::lower::page::sections::{sections, Part, Section};
use crate::lower::page::seen::State;
use crate::lower::page::Page;
use crate::lower::text;
use crate::lower::words;
use crate::model::{Origin, PlatformId};
use crate::write::OutputFile;

/// The path of the page.
pub const PATH: &str = "docs/status.md";

/// In wider rows more text moves to the footnote. If that is not enough, the row is not aligned.
const WIDEST: usize = 200;

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
        "What {} support of the SCTP socket API (RFC 6458, the RFCs and drafts that extend it, and the systems' own \
         extensions), and what packetdrill scripts can do with it: one row per item. A platform's cell names the first \
         release that has the item, or says `no`; all other marks are explained and counted in the summary. What does \
         not fit into a row is in its footnote below the table: more sections about the protocol (`…`), the scripts, why \
         something is missing, and notes on a platform.",
        words::list(&titles)
    );
    format!(
        "<!-- Made by `cargo xtask generate` from spec/; do not edit. -->\n\n# Status of the socket API support\n\n{}\n",
        wrap(&prose)
    )
}

fn summary(spec: &Description, sections: &[Section<'_>]) -> String {
    let mut out = "\n## Summary\n\nHow many items of each kind are supported:\n\n".to_owned();
    out += &kinds(spec, sections).render();

    let every: Vec<Item<'_>> = sections.iter().flat_map(Section::items).collect();
    out += "\nThe cells of a platform, and how often they occur:\n\n";
    let mut table = counting(spec, &["Cell", "Meaning"]);
    for count in counts::marks(spec, Page::Text, &every) {
        table.count(&format!("`{}`", count.mark), count.meaning, &count.on);
    }
    out += &table.render();

    out += "\nOf the supported items:\n\n";
    let mut table = counting(spec, &["Offered items that", "Where to find it"]);
    for count in counts::remarks(spec, &every) {
        table.count(count.mark, count.meaning, &count.on);
    }
    out += &table.render();

    out += "\nThe evidence for each supported item, and for each cause of an error, is the first of these that exists; the \
            notes\nmark the items that were `only read`:\n\n";
    let mut table = counting(spec, &["Kind", "Evidence"]);
    for count in claims::counts(spec, &every) {
        table.count(count.kind, count.rest_on, &count.on);
    }
    out += &table.render();

    out += &packetdrill_summary(spec, &every);
    out += "\nWhat this page is based on:\n\n\
            - Numbers and struct layouts: `cargo xtask verify` compares them with the real headers of several releases, \
            for\n  every target.\n\
            - Versions: the source that spec/ cites for each, such as a commit, the history of a header or a changelog; for\n  \
            releases whose headers are available, the headers.\n\
            - packetdrill: its source code at the commit above, and its results for the scripts of docs/packetdrill: it parsed \
            all of\n  them, and ran those for ";
    let system = platforms_run(spec);
    let _ = writeln!(out, "{system} in {system} kernels (`cargo xtask drill`).");
    out += &evidence_summary(spec);
    out
}

/// The probed kernels, and the meaning of the column Seen.
fn evidence_summary(spec: &Description) -> String {
    let probed = probed(spec);
    if probed.kernels.is_empty() {
        return "- Running kernels: no evidence is recorded yet.\n".to_owned();
    }
    let kernel = |Kernel { who, version, stack_of, .. }: &Kernel<'_>| match stack_of {
        Some(title) => format!("{who} {version} ({title}'s stack in user space)"),
        None => format!("{who} {version}"),
    };
    let kernels: Vec<String> = probed.kernels.iter().map(kernel).collect();
    let order: Vec<String> =
        probed.systems().iter().map(|(who, builds)| format!("{who} {}", builds.join(" "))).collect();
    let letters: Vec<String> =
        State::ALL.iter().map(|state| format!("`{}` {}", state.letter(), state.word())).collect();
    let mut text = format!(
        "Running kernels: {} were probed about each item, with all features at their defaults and enabled (`cargo xtask probe` \
         repeats that; [evidence.md](evidence.md) has the answers). The column Seen has a letter for each, in the order {}: \
         {}.",
        words::list(&kernels),
        order.join("; "),
        words::list(&letters),
    );
    if !probed.without.is_empty() {
        let them = if probed.without.len() == 1 { "it" } else { "them" };
        let titles = words::list(&probed.without);
        text +=
            &format!(" No kernel of {titles} was probed: statements about {them} are based on headers and sources.");
    }
    format!("- {}\n", wrap(&text).trim_end().replace('\n', "\n  "))
}

fn kinds(spec: &Description, sections: &[Section<'_>]) -> Table {
    let mut heads = vec!["Kind".to_owned(), "Items".to_owned()];
    for p in &spec.platforms {
        heads.extend(["fully", "partly", "no"].map(|word| format!("{} {word}", p.title)));
    }
    let mut table = Table::new(heads, 1);
    for counts::Coverage { section, part, items, on } in counts::coverage(spec, sections) {
        let name = match (section, part) {
            (_, Some(part)) => format!("… {}", part.plural),
            (Some(section), None) => section.plural.to_owned(),
            (None, None) => "total".to_owned(),
        };
        let counts = on.iter().flat_map(|Support { fully, partly, no }| [*fully, *partly, *no]);
        let numbers = std::iter::once(items).chain(counts).map(|n| n.to_string());
        table.rows.push(std::iter::once(name).chain(numbers).collect());
    }
    table
}

fn packetdrill_summary(spec: &Description, every: &[Item<'_>]) -> String {
    let mut out = "\npacketdrill's support for what a platform has".to_owned();
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
    out += "\nIf it differs, the cell has both, in the order of the platforms' columns: `by number / yes`.\n";
    out
}

// ---- The tables of items ---------------------------------------------------------------------------------------------

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
    let heads: Vec<String> = columns.iter().map(|column| column.title.clone()).collect();
    let widths: Vec<usize> = columns.iter().map(width).collect();
    let _ = write!(out, "\n{}{}", table_line(&heads, &widths), table_rule(&heads, &widths));
    let mut footnotes = String::new();
    for item in part.items() {
        let cells: Vec<Cell<'_>> = columns.iter().map(|column| column.cell(spec, item, without_rust)).collect();
        let footnote = footnote(&item.common().name, names);
        let row = |room, widths: &[usize], links: &mut Links| {
            Row { spec, links, room, details: Details::default() }.line(item, &cells, widths, &footnote)
        };
        let fits = |line: &str| line.chars().count() <= WIDEST;
        let (mut line, mut details) = row(Room::Enough, &widths, links);
        if !fits(&line) {
            (line, details) = row(Room::Short, &widths, links);
        }
        if !fits(&line) {
            (line, details) = row(Room::Short, &vec![0; widths.len()], links);
        }
        out += &line;
        if !details.is_empty() {
            footnotes += &details.definition(&footnote);
        }
    }
    if !footnotes.is_empty() {
        let _ = write!(out, "\n{footnotes}");
    }
    out
}

/// Name of an item's footnote. Items may have the same name except for the prefix that most names have.
fn footnote(item: &str, names: &mut BTreeSet<String>) -> String {
    let name = slug(item);
    let mut name = name.strip_prefix("sctp-").unwrap_or(&name).to_owned();
    while !names.insert(name.clone()) {
        name += "-2";
    }
    name
}

/// The width of a column. It does not depend on the content, so that a row does not depend on other rows.
#[allow(clippy::match_wildcard_for_single_variants, reason = "a new column is as wide as its title")]
fn width(column: &Column<'_>) -> usize {
    match column.shows {
        Shows::Item => 28,
        Shows::Origin | Shows::Protocol => 18,
        Shows::Packetdrill => 15,
        Shows::Platform(_) => 7,
        Shows::Seen => 6,
        Shows::Notes => 0,
        _ => column.title.chars().count(),
    }
}

/// How much text a row contains.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Room {
    Enough,
    Short,
}

/// A row under construction.
struct Row<'r> {
    spec: &'r Description,
    links: &'r mut Links,
    room: Room,
    details: Details,
}

impl Row<'_> {
    /// The row, and the text of its footnote.
    fn line(mut self, item: Item<'_>, cells: &[Cell<'_>], widths: &[usize], footnote: &str) -> (String, Details) {
        let mut cells: Vec<String> = cells.iter().map(|cell| self.cell(cell)).collect();
        if let Some(last) = cells.last_mut() {
            let mut words = vec![std::mem::take(last)];
            if !self.details.is_empty() {
                words.push(format!("[^{footnote}]"));
            }
            // The anchor for links to the row is at the end, where it is least disturbing in the text.
            words.push(format!("<a id={}></a>", item.common().name));
            words.retain(|word| !word.is_empty());
            *last = words.join(" ");
        }
        (table_line(&cells, widths), self.details)
    }

    fn cell(&mut self, cell: &Cell<'_>) -> String {
        match cell {
            Cell::Item { name, .. } => escape(name),
            Cell::Origin { origin, on } => self.origin(origin, on),
            Cell::Sections([]) => "–".to_owned(),
            Cell::Sections([one]) => self.links.to(one),
            Cell::Sections(sections) => {
                let links: Vec<String> = sections.iter().map(|s| self.links.to(s)).collect();
                self.details.say("Protocol", format!("{}.", links.join(", ")));
                format!("{} …", links[0])
            }
            Cell::Packetdrill { on, note } => self.packetdrill(on, *note),
            Cell::Absent { platform, why } => {
                self.details.say(&self.spec.platform(*platform).title, escape(why));
                "no".to_owned()
            }
            Cell::Offered { platform, release, offer, .. } => {
                let until = offer.until.iter().map(|until| format!(" to {until}"));
                let release = std::iter::once(release.clone()).chain(until).collect::<String>();
                let title = &self.spec.platform(*platform).title;
                if let Some(missing) = &offer.partial {
                    self.details.say(title, escape(missing));
                }
                if !offer.line.notes.is_empty() {
                    let notes: Vec<String> = offer.line.notes.iter().map(|note| escape(note)).collect();
                    self.details.say(&format!("On {title}"), notes.join(" "));
                }
                if offer.partial.is_some() {
                    format!("partly since {release}")
                } else {
                    release
                }
            }
            Cell::Kernel(state) => state.cell().to_owned(),
            Cell::Seen(by) => {
                let letters = by.iter().map(|(_, states)| states.iter().map(|state| state.letter()).collect());
                letters.collect::<Vec<String>>().join(" ")
            }
            Cell::Words(notes) => self.notes(notes),
        }
    }

    fn notes(&mut self, notes: &[Note]) -> String {
        if self.room == Room::Enough {
            return notes.iter().map(|note| self.words(&note.full)).collect::<Vec<_>>().join("; ");
        }
        let full = notes.iter().map(|note| self.words(&note.full)).collect::<Vec<_>>();
        let short: Vec<String> = notes.iter().filter_map(|note| note.short.clone()).collect();
        if full != short {
            self.details.say("Notes", format!("{}.", full.join("; ")));
        }
        short.join("; ")
    }

    fn words(&mut self, line: &Line) -> String {
        line.iter().map(|piece| self.piece(piece)).collect()
    }

    fn piece(&mut self, piece: &Piece) -> String {
        match piece {
            Piece::Plain(text) | Piece::Prose(text) | Piece::Seen(_, text) => escape(text),
            Piece::Code(text) | Piece::Values(text) => format!("`{}`", text.replace('|', "\\|")),
            Piece::Type(ty) => format!("`{}`", c::c_type(self.spec, ty)),
            Piece::Section(section, _) => self.links.to(section),
            Piece::Link { label, address } => format!("[{}]({address})", escape(label)),
            Piece::Small(line) => self.words(line),
        }
    }

    fn origin(&mut self, origin: &Origin, on: &[&str]) -> String {
        match (origin, on) {
            (Origin::Rfc(section), _) => self.links.to(section),
            (Origin::Draft(name), _) => self.links.named(name, text::draft_address(name)),
            (Origin::Extension, []) => "extension".to_owned(),
            (Origin::Extension, [one]) => format!("{one} extension"),
            (Origin::Extension, [_, _]) if self.spec.platforms.len() == 2 => "extension of both".to_owned(),
            (Origin::Extension, some) => {
                let titles: Vec<String> = some.iter().map(|title| (*title).to_owned()).collect();
                format!("extension of {}", words::list(&titles))
            }
        }
    }

    /// A word, or one for each platform. The footnote names the scripts, or the reason why there is none.
    fn packetdrill(&mut self, on: &[(PlatformId, coverage::Cell)], note: Option<&str>) -> String {
        let titled = || on.iter().map(|(p, cell)| (&self.spec.platform(*p).title, cell));
        let links: Vec<String> = titled()
            .filter_map(|(title, cell)| {
                // Links are relative to docs/.
                cell.script.as_ref().map(|path| format!("[{title}]({})", path.trim_start_matches("docs/")))
            })
            .collect();
        let gaps: Vec<(String, String)> = titled()
            .filter_map(|(title, cell)| {
                Some((format!("No script for {title}"), format!("{}.", escape(cell.gap.as_ref()?))))
            })
            .collect();
        if !links.is_empty() {
            self.details.say("packetdrill", format!("{}.", links.join(", ")));
        }
        for (title, cell) in titled().filter(|(_, cell)| !cell.wires.is_empty()) {
            let link = |path: &String| format!("[{}]({})", coverage::short(path), path.trim_start_matches("docs/"));
            let seen: Vec<String> = cell.wires.iter().map(link).collect();
            self.details.say(&format!("On the wire on {title}"), format!("{}.", seen.join(", ")));
        }
        for (about, why) in gaps {
            self.details.say(&about, why);
        }
        if let Some(note) = note {
            self.details.say("packetdrill", escape(note));
        }
        let mut words: Vec<&str> = on.iter().map(|(_, cell)| cell.word).collect();
        if words.windows(2).all(|w| w[0] == w[1]) {
            words.truncate(1);
        }
        words.join(" / ")
    }
}
