//! `docs/status.md`: a row per item, a column per platform, and the counts of both.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::markdown::{counting, escape, switch, wrap, Footnotes, Links, Table};
use crate::description::Description;
use crate::evidence::Verdict;
use crate::input::file::{Access, Confidence, Drill, Flow, Style};
use crate::lower::packetdrill::coverage;
use crate::lower::page::groups;
use crate::lower::text;
use crate::lower::words;
use crate::model::{Common, Function, ItemKind, Offer, Opt, Origin, PlatformId, Section, Since, Support};
use crate::write::OutputFile;

/// Where the page stands.
pub const PATH: &str = "docs/status.md";

/// Reasons up to this length are in the cell, longer ones in a footnote.
const SHORT: usize = 40;

pub fn emit(spec: &Description) -> OutputFile {
    let sections = sections(spec);
    let mut links = Links::default();
    let mut names = BTreeSet::new();
    let mut out = head(spec);
    out += &summary(spec, &sections);
    for section in &sections {
        let _ = write!(out, "\n## {}\n", section.title);
        for part in &section.parts {
            out += &self::part(spec, part, &mut links, &mut names);
        }
    }
    out += &links.definitions();
    OutputFile::new(PATH, out)
}

// ---- What goes where -------------------------------------------------------------------------------------------------

/// One kind of item.
struct Kind<'a> {
    title: &'static str,
    plural: &'static str,
    parts: Vec<Part<'a>>,
}

struct Part<'a> {
    /// None: directly below the section's heading.
    title: Option<&'static str>,
    /// In the summary, where the kind has several parts.
    plural: &'static str,
    /// What stands before the table.
    intro: String,
    rows: Vec<Row<'a>>,
}

struct Row<'a> {
    kind: ItemKind,
    common: &'a Common,
    notes: Vec<Note>,
}

/// What is said in the last column.
enum Note {
    Plain(String),
    /// What replaced it, and who says so.
    Deprecated(Vec<String>, Section),
}

impl Kind<'_> {
    fn items(&self) -> impl Iterator<Item = &Common> {
        self.parts.iter().flat_map(|p| &p.rows).map(|r| r.common)
    }
}

fn sections(spec: &Description) -> Vec<Kind<'_>> {
    let whole = |intro: String, rows| vec![Part { title: None, plural: "", intro, rows }];
    let cmsgs = spec.cmsgs.iter().map(|c| {
        let mut first = match c.flow {
            Flow::Send => "sent".to_owned(),
            Flow::Receive => "received".to_owned(),
            Flow::Both => "sent and received".to_owned(),
        };
        if let Some(option) = &c.enabled_by {
            let _ = write!(first, " (turned on by {option})");
        }
        row(spec, ItemKind::Cmsg, &c.common, vec![first])
    });
    let notifications = spec.notifications.iter().map(|n| row(spec, ItemKind::Notification, &n.common, vec![]));
    let functions = spec.functions.iter().map(|f| row(spec, ItemKind::Function, &f.common, function_notes(spec, f)));
    vec![
        Kind {
            title: "SCTP cmsgs",
            plural: "cmsgs",
            parts: whole("Ancillary data of sendmsg() and recvmsg().".into(), cmsgs.collect()),
        },
        Kind {
            title: "SCTP Notifications",
            plural: "notifications",
            parts: whole(
                "What the stack tells an application between the messages that it reads.".into(),
                notifications.collect(),
            ),
        },
        Kind { title: "SCTP Socket Options", plural: "socket options", parts: options(spec) },
        Kind { title: "SCTP Functions", plural: "functions", parts: whole(libraries(spec), functions.collect()) },
    ]
}

/// A table for each group.
fn options(spec: &Description) -> Vec<Part<'_>> {
    groups::groups(spec)
        .into_iter()
        .map(|groups::Group { title, plural, intro, options: group }| {
            // What all rows would say is said once.
            let shared = match group.as_slice() {
                [first, _, ..] => {
                    first.no_wrapper.clone().filter(|_| group.iter().all(|o| o.no_wrapper == first.no_wrapper))
                }
                _ => None,
            };
            let mut intro = intro.to_owned();
            if let Some(why) = &shared {
                let _ = write!(intro, " Without a Rust type: {}.", escape(why));
            }
            let rows = group
                .into_iter()
                .map(|o| row(spec, ItemKind::Option, &o.common, option_notes(spec, o, shared.is_none())))
                .collect();
            Part { title, plural, intro, rows }
        })
        .collect()
}

fn row<'a>(spec: &Description, kind: ItemKind, common: &'a Common, more: Vec<String>) -> Row<'a> {
    let mut notes = Vec::new();
    if let Some((by, section)) = &common.deprecated {
        notes.push(Note::Deprecated(by.clone(), section.clone()));
    }
    let needs = where_offered(spec, common, |offer| {
        let needs: Vec<String> = offer.needs.iter().map(|n| switch(n)).collect();
        (!needs.is_empty()).then(|| format!("needs {}", words::list(&needs)))
    });
    notes.extend(needs.into_iter().chain(more).map(Note::Plain));
    let aliases = where_offered(spec, common, |offer| {
        (!offer.aliases.is_empty()).then(|| format!("also called {}", words::list(&offer.aliases)))
    });
    notes.extend(aliases.into_iter().map(Note::Plain));
    Row { kind, common, notes }
}

fn option_notes(spec: &Description, option: &Opt, wrapper: bool) -> Vec<String> {
    let mut notes = where_offered(spec, &option.common, |offer| {
        (offer.access != Access::GetSet).then(|| text::access(offer.access).to_owned())
    });
    match option.style {
        Style::Both => {}
        Style::OneToOne => notes.push("one-to-one only".to_owned()),
        Style::OneToMany => notes.push("one-to-many only".to_owned()),
    }
    if let Some(why) = option.no_wrapper.as_ref().filter(|_| wrapper) {
        let why = escape(why);
        notes.push(if why.starts_with("behind") { why } else { format!("no Rust type: {why}") });
    }
    notes
}

/// What is said of each offer; without the names of the platforms where all that offer the item agree.
fn where_offered(spec: &Description, common: &Common, say: impl Fn(&Offer) -> Option<String>) -> Vec<String> {
    let offered = text::offered_on(spec, common);
    let said: Vec<(PlatformId, String)> = offered.iter().filter_map(|p| Some((*p, say(common.offer(*p)?)?))).collect();
    match said.as_slice() {
        [(_, first), rest @ ..] if said.len() == offered.len() && rest.iter().all(|(_, s)| s == first) => {
            vec![first.clone()]
        }
        _ => said.into_iter().map(|(p, s)| format!("{s} on {}", spec.platform(p).title)).collect(),
    }
}

fn libraries(spec: &Description) -> String {
    let libraries: Vec<String> = spec
        .platform_ids()
        .filter_map(|p| Some(format!("in {} on {}", groups::usual_library(spec, p)?, spec.platform(p).title)))
        .collect();
    let mut intro = "What C programs call".to_owned();
    if !libraries.is_empty() {
        let _ = write!(intro, ": {}, where the notes name no other library", libraries.join(", "));
    }
    intro + ". The versions are those of the system."
}

/// What does its job in Rust, and an unusual library.
fn function_notes(spec: &Description, function: &Function) -> Vec<String> {
    let rust = function.rust.iter().map(|path| format!("`{}` in Rust", path.trim_start_matches("sctp_opts::")));
    rust.chain(libraries_of(spec, &function.common)).collect()
}

fn libraries_of(spec: &Description, common: &Common) -> Vec<String> {
    let unusual = spec.platform_ids().filter_map(|p| {
        let library = common.offer(p)?.library.as_deref()?;
        (Some(library) != groups::usual_library(spec, p)).then(|| format!("in {library} on {}", spec.platform(p).title))
    });
    unusual.collect()
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

fn summary(spec: &Description, sections: &[Kind<'_>]) -> String {
    let mut out = "\n## Summary\n\nHow much of each kind is there:\n\n".to_owned();
    out += &kinds(spec, sections).render();

    let every: Vec<&Common> = sections.iter().flat_map(Kind::items).collect();
    let count = |test: &dyn Fn(&Offer) -> bool| -> Vec<usize> {
        let per = |p| every.iter().filter_map(|c| c.offer(p)).filter(|o| test(o)).count();
        spec.platform_ids().map(per).collect()
    };

    out += "\nWhat a platform's cell says, and how often:\n\n";
    let mut table = counting(spec, &["Cell", "Meaning"]);
    table.count("`4.11`", "Since 4.11: seen in that release.", &count(&|o| matches!(o.since, Since::Exactly(_))));
    table.count(
        "`≈ 4.11`",
        "Since about 4.11: concluded from a history or changelog.",
        &count(&|o| matches!(o.since, Since::About(_))),
    );
    table.count("`≤ 4.11`", "Since 4.11 at the latest, perhaps longer.", &count(&|o| matches!(o.since, Since::By(_))));
    table.count("`unknown`", "Since an unknown release.", &count(&|o| o.since == Since::Unknown));
    table.count(
        "`partly since …`",
        "Something is missing; a footnote says what. Counted above too.",
        &count(&|o| o.partial.is_some()),
    );
    let gone = count(&|o| o.until.is_some());
    if gone.iter().any(|n| *n > 0) {
        table.count("`… to 5.4`", "Gone after 5.4. Counted above too.", &gone);
    }
    let absent: Vec<usize> =
        spec.platform_ids().map(|p| every.iter().filter(|c| c.offer(p).is_none()).count()).collect();
    table.count("`no`", "Not offered; the reason follows, in the cell or a footnote.", &absent);
    out += &table.render();

    out += "\nOf what is offered:\n\n";
    let mut table = counting(spec, &["Offered items that", "Where it is said"]);
    table.count("need a switch first", "In the notes.", &count(&|o| !o.needs.is_empty()));
    let deprecated: Vec<usize> = spec
        .platform_ids()
        .map(|p| every.iter().filter(|c| c.deprecated.is_some() && c.offer(p).is_some()).count())
        .collect();
    table.count("are deprecated", "In the notes, with their successors.", &deprecated);
    table.count(
        "have a version that is a guess",
        "In spec/, with the reason. Shown as `≈` or `≤`.",
        &count(&|o| o.confidence == Confidence::Low && o.since != Since::Unknown),
    );
    table.count(
        "have a version without a source",
        "Here only.",
        &count(&|o| o.source.is_none() && o.since != Since::Unknown),
    );
    out += &table.render();

    out += &packetdrill_summary(spec, &every);
    out += "\nWhat stands behind this page today:\n\n\
            - Numbers and struct layouts: `cargo xtask verify` compares them with the real headers of several releases, \
            for\n  every target.\n\
            - Versions: the source that spec/ cites for each, such as a commit, the history of a header or a changelog; for\n  \
            releases whose headers are at hand, the headers.\n\
            - packetdrill: its source code at the commit above. The scripts of docs/packetdrill follow its grammar, and their calls\n  were made in the kernels; packetdrill itself has not run them.\n\
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

fn kinds(spec: &Description, sections: &[Kind<'_>]) -> Table {
    let mut heads = vec!["Kind".to_owned(), "Items".to_owned()];
    for p in &spec.platforms {
        heads.extend(["fully", "partly", "no"].map(|word| format!("{} {word}", p.title)));
    }
    let mut table = Table::new(heads, 1);
    let line = |name: &str, items: &[&Common]| {
        let mut row = vec![name.to_owned(), items.len().to_string()];
        for p in spec.platform_ids() {
            let count =
                |test: &dyn Fn(Option<&Offer>) -> bool| items.iter().filter(|c| test(c.offer(p))).count().to_string();
            row.push(count(&|o| o.is_some_and(|o| o.partial.is_none())));
            row.push(count(&|o| o.is_some_and(|o| o.partial.is_some())));
            row.push(count(&|o| o.is_none()));
        }
        row
    };
    for kind in sections {
        let items: Vec<&Common> = kind.items().collect();
        table.rows.push(line(kind.plural, &items));
        if kind.parts.len() > 1 {
            for part in &kind.parts {
                let items: Vec<&Common> = part.rows.iter().map(|r| r.common).collect();
                table.rows.push(line(&format!("… {}", part.plural), &items));
            }
        }
    }
    let items: Vec<&Common> = sections.iter().flat_map(Kind::items).collect();
    table.rows.push(line("together", &items));
    table
}

fn packetdrill_summary(spec: &Description, every: &[&Common]) -> String {
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
    for (drill, meaning) in [
        (Some(Drill::Full), "Everything: its symbol is known, its argument can be written."),
        (Some(Drill::ByNumber), "Its argument can be written, but it has to be given by number."),
        (Some(Drill::SymbolOnly), "Its symbol is known, but its argument cannot be written."),
        (Some(Drill::HandlerOnly), "There is code for it that no script can reach."),
        (Some(Drill::None), "Nothing."),
        (None, "Nobody has looked."),
    ] {
        let per =
            |p: PlatformId| every.iter().filter(|c| c.offer(p).is_some() && groups::drill_on(c, p) == drill).count();
        let counts: Vec<usize> = spec.platform_ids().map(per).collect();
        if drill.is_some() || counts.iter().any(|n| *n > 0) {
            table.count(&format!("`{}`", coverage::word(drill)), meaning, &counts);
        }
    }
    out += &table.render();
    out
}

// ---- The tables of items ---------------------------------------------------------------------------------------------

fn part(spec: &Description, part: &Part<'_>, links: &mut Links, names: &mut BTreeSet<String>) -> String {
    let mut out = part.title.map(|title| format!("\n### {title}\n")).unwrap_or_default();
    let _ = write!(out, "\n{}\n\n", wrap(&part.intro));
    let mut heads = ["Name", "API Spec", "Protocol Spec", "packetdrill"].map(str::to_owned).to_vec();
    heads.extend(spec.platforms.iter().map(|p| p.title.clone()));
    heads.push("Notes".to_owned());
    let seen = !spec.evidence.is_empty();
    if seen {
        heads.push("Seen".to_owned());
    }
    let mut table = Table::new(heads, usize::MAX);
    let mut footnotes = Footnotes::default();
    // Once to find out which footnotes are shared, for that decides on their names.
    for row in &part.rows {
        cells(spec, row, links, &mut footnotes);
    }
    footnotes.name(names);
    table.rows.extend(part.rows.iter().map(|row| cells(spec, row, links, &mut footnotes)));
    out += &table.render();
    out += &footnotes.definitions();
    out
}

fn cells(spec: &Description, row: &Row<'_>, links: &mut Links, footnotes: &mut Footnotes) -> Vec<String> {
    let common = row.common;
    let protocol: Vec<String> = common.protocol.iter().map(|s| links.to(s)).collect();
    let mut cells = vec![
        escape(&common.name),
        api(spec, common),
        if protocol.is_empty() { "–".to_owned() } else { protocol.join(", ") },
        packetdrill(spec, common, footnotes),
    ];
    cells.extend(spec.platform_ids().map(|p| support(spec, common, p, footnotes)));
    let notes = row.notes.iter().map(|note| match note {
        Note::Plain(note) => note.clone(),
        Note::Deprecated(by, section) => format!("deprecated, use {} ({})", words::list(by), links.to(section)),
    });
    cells.push(notes.collect::<Vec<_>>().join("; "));
    if !spec.evidence.is_empty() {
        cells.push(seen(spec, row.kind, common, footnotes));
    }
    // What links to the row lands on; at its end, out of the way of who reads the text.
    if let Some(last) = cells.last_mut() {
        let space = if last.is_empty() { "" } else { " " };
        let _ = write!(last, "{space}<a id=\"{}\"></a>", common.name);
    }
    cells
}

/// The releases that were seen to do it, those that only do with a switch on in brackets, and those that do not know it:
/// `Linux 6.1 6.12 (7.2), not 5.10`.
fn seen(spec: &Description, kind: ItemKind, common: &Common, footnotes: &mut Footnotes) -> String {
    let mut who: Vec<(&str, Vec<(&str, Seen)>)> = Vec::new();
    for e in &spec.evidence {
        let now = match e.verdict(kind, &common.name) {
            Some(Verdict::Works | Verdict::Partly) if e.switches == "default" => Seen::Works,
            Some(Verdict::Works | Verdict::Partly) => Seen::SwitchedOn,
            Some(Verdict::Refused) => Seen::Refused,
            Some(Verdict::Absent) => Seen::Absent,
            None => continue,
        };
        let name = e.who(spec);
        let index = who.iter().position(|(n, _)| *n == name).unwrap_or_else(|| {
            who.push((name, Vec::new()));
            who.len() - 1
        });
        let releases = &mut who[index].1;
        match releases.iter_mut().find(|(r, _)| *r == e.release) {
            Some((_, best)) => *best = (*best).max(now),
            None => releases.push((&e.release, now)),
        }
    }
    let offered = common.on.iter().any(|support| support.offer().is_some());
    let parts = who.into_iter().filter_map(|(name, releases)| {
        let that =
            |wanted: Seen| releases.iter().filter(move |(_, s)| *s == wanted).map(|(r, _)| *r).collect::<Vec<_>>();
        let does = releases.iter().filter_map(|(r, seen)| match seen {
            Seen::Works => Some((*r).to_owned()),
            Seen::SwitchedOn => Some(format!("({r})")),
            _ => None,
        });
        let mut words = vec![does.collect::<Vec<_>>().join(" ")];
        let refused = that(Seen::Refused);
        if !refused.is_empty() {
            words.push(format!("refused by {}", refused.join(" ")));
        }
        // What no release has is said in the system's own column; what some have is a difference worth a footnote.
        let absent = that(Seen::Absent);
        if offered && !absent.is_empty() && absent.len() < releases.len() {
            let text = format!("{name} {} answered that it has no such thing.", absent.join(", "));
            let footnote = footnotes.refer(&common.name, "seen", name, &text);
            words.push(format!("not {} {footnote}", absent.join(" ")));
        }
        words.retain(|w| !w.is_empty());
        (!words.is_empty()).then(|| format!("{name} {}", words.join(", ")))
    });
    let parts = parts.collect::<Vec<_>>().join("; ");
    if parts.is_empty() {
        "–".to_owned()
    } else {
        parts
    }
}

/// What a release was seen to do with its switches in whatever state was tried; the best counts.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Seen {
    Absent,
    Refused,
    SwitchedOn,
    Works,
}

fn api(spec: &Description, common: &Common) -> String {
    match &common.origin {
        Origin::Rfc(section) => format!("[{}]({})", words::label(section), section.url()),
        Origin::Draft(_) => text::origin_link(common).unwrap_or_default(),
        Origin::Extension => {
            let titles: Vec<String> =
                text::offered_on(spec, common).iter().map(|p| spec.platform(*p).title.clone()).collect();
            match titles.as_slice() {
                [] => "extension".to_owned(),
                [one] => format!("{one} extension"),
                [_, _] if spec.platforms.len() == 2 => "extension of both".to_owned(),
                some => format!("extension of {}", words::list(some)),
            }
        }
    }
}

fn packetdrill(spec: &Description, common: &Common, footnotes: &mut Footnotes) -> String {
    let mut on = text::offered_on(spec, common);
    if on.is_empty() {
        on = spec.platform_ids().collect();
    }
    let cells: Vec<coverage::Cell> = on.iter().map(|p| coverage::cell(spec, *p, common)).collect();
    let titled = || std::iter::zip(on.iter().map(|p| &spec.platform(*p).title), &cells);
    let mut text = if cells.iter().all(|cell| cell.word == cells[0].word) {
        cells.first().map_or("no", |cell| cell.word).to_owned()
    } else {
        titled().map(|(title, cell)| format!("{title}: {}", cell.word)).collect::<Vec<_>>().join("; ")
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
        let _ = write!(text, " {}", footnotes.refer(&common.name, "script", "packetdrill", &why));
    }
    if let Some(note) = &common.packetdrill.note {
        let _ = write!(text, " {}", footnotes.refer(&common.name, "packetdrill", "packetdrill", note));
    }
    text
}

fn support(spec: &Description, common: &Common, platform: PlatformId, footnotes: &mut Footnotes) -> String {
    let p = spec.platform(platform);
    match &common.on[platform.0] {
        Support::Absent(why) => {
            let short = why.trim_end_matches('.');
            if short.chars().count() <= SHORT {
                format!("no: {}", escape(&uncapitalized(short)))
            } else {
                format!("no {}", footnotes.refer(&common.name, &p.name, &p.title, why))
            }
        }
        Support::Offered(offer) => {
            let mut cell = text::release(&offer.since);
            if let Some(until) = &offer.until {
                let _ = write!(cell, " to {until}");
            }
            if let Some(missing) = &offer.partial {
                cell = format!("partly since {cell} {}", footnotes.refer(&common.name, &p.name, &p.title, missing));
            }
            cell
        }
    }
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
