//! What the cells of a row do not show: facts, which the web page shows when the row is opened, and notes, which are in the
//! last column of status.md. A key of the description that both pages show has a line in `facts` and one in `notes`.

use std::borrow::Cow;

use super::item::Item;
use super::rich::{codes, joined, plain, prose, switch, Line, Piece, Text};
use super::{claims, sections, seen};
use crate::description::Description;
use crate::input::file::{Access, Addresses, Confidence, Flow, Scope, Special, Style};
use crate::input::manual;
use crate::lower::packetdrill::coverage;
use crate::lower::text;
use crate::lower::words;
use crate::model::{Argument, Cause, Common, Offer, Opt, PlatformId, Since, Support, View};

// ---- Facts -----------------------------------------------------------------------------------------------------------

pub(crate) struct Fact {
    pub(crate) name: Cow<'static, str>,
    pub(crate) value: FactValue,
}

/// A fact of each platform that offers the item, or of the item as a whole.
pub(crate) enum FactValue {
    OfItem(Text),
    PerPlatform(Vec<Option<Text>>),
}

impl Fact {
    fn of_item(name: impl Into<Cow<'static, str>>, line: Line) -> Self {
        Fact { name: name.into(), value: FactValue::OfItem(Text::line(line)) }
    }

    /// Texts that are equal on all platforms become a fact of the item; `None` if there is no text.
    fn per_platform(name: &'static str, texts: Vec<Option<Text>>) -> Option<Self> {
        let value = match texts.as_slice() {
            texts if texts.iter().all(Option::is_none) => return None,
            [Some(first), rest @ ..] if rest.iter().all(|other| other.as_ref() == Some(first)) => {
                FactValue::OfItem(first.clone())
            }
            _ => FactValue::PerPlatform(texts),
        };
        Some(Fact { name: name.into(), value })
    }
}

/// All facts about an item. `tasks`: the headings of the manual that are about it.
pub(crate) fn facts(spec: &Description, item: Item<'_>, tasks: Option<&Vec<&str>>) -> Vec<Fact> {
    let common = item.common();
    let offered = text::offered_on(spec, common);
    let each = |name: &'static str, text: &dyn Fn(PlatformId, &Offer) -> Option<Text>| {
        Fact::per_platform(name, offered.iter().map(|p| text(*p, common.offer(*p)?)).collect())
    };
    let line = |line: Line| Some(Text::line(line));
    let mut facts = Vec::new();
    if !common.protocol.is_empty() {
        facts.push(Fact::of_item("Protocol", protocol(common)));
    }
    if let Some((by, section)) = &common.deprecated {
        let section = Piece::Section(section.clone(), words::label(section));
        let words = vec![plain("use "), prose(words::list(by)), plain(" ("), section, plain(")")];
        facts.push(Fact::of_item("Deprecated", words));
    }
    if let Some(tasks) = tasks {
        let link = |task: &&str| {
            vec![Piece::Link { label: (*task).to_owned(), address: format!("manual.md#{}", manual::anchor(task)) }]
        };
        facts.push(Fact::of_item("Manual", joined(tasks.iter().map(link), ", ")));
    }
    facts.extend(absent(spec, common));
    facts.extend(each("Source", &|_, o| line(source(o)?)));
    facts.extend(each("Missing", &|_, o| line(vec![prose(o.partial.as_ref()?)])));
    // Without calls, the row's cells have all of it.
    if offered.iter().any(|p| seen::answers(spec, item, *p).iter().any(|answer| !answer.calls.is_empty())) {
        facts.extend(each("Seen", &|p, _| answers(spec, item, p)));
    }
    facts.extend(of_kind(item));
    facts.extend(each("Number", &|_, o| line(vec![plain(number(o.value?))])));
    facts.extend(each("Also called", &|_, o| (!o.aliases.is_empty()).then(|| Text::line(codes(&o.aliases)))));
    facts.extend(each("Argument", &|_, o| match &o.argument {
        Argument::Scalar(meaning) => line(vec![Piece::Type(meaning.ty.clone())]),
        Argument::Addresses(addresses) => line(vec![plain(match addresses {
            Addresses::One => "an address",
            Addresses::Packed => "packed addresses",
            Addresses::Counted => "their number and packed addresses",
        })]),
        Argument::Struct(_) | Argument::None => None,
    }));
    facts.extend(each("Value", &|_, o| line(value(spec, o)?)));
    if let Item::Option(option) = item {
        // Most options can be read and set, which the page says once.
        facts.extend(each("Direction", &|_, o| (o.access != Access::GetSet).then(|| line(direction(o)))?));
        facts.extend(each("Selector", &|_, o| line(vec![plain(selector(option, o)?)])));
    }
    facts.extend(each("Default", &|_, o| default(o)));
    facts.extend(each("Needs", &|_, o| lines(o.needs.iter().map(switch).collect())));
    facts.extend(each("Length", &|p, o| {
        let option = matches!(item, Item::Option(_)) && o.access != Access::None;
        (option && o.length != spec.usual_length(p)).then(|| Text::line(vec![plain(text::length(o.length))]))
    }));
    facts.extend(each("Also accepts", &|_, o| forms(o)));
    facts.extend(each("Errors", &|p, o| errors(spec, item, p, o)));
    facts.extend(each("Notes", &|_, o| match o.line.notes.as_slice() {
        [] => None,
        [one] => line(vec![prose(one)]),
        many => Some(Text::List(many.iter().map(|note| vec![prose(note)]).collect())),
    }));
    facts.extend(each("packetdrill", &|p, _| drill(spec, common, p).and_then(line)));
    if let Some(note) = &common.packetdrill.note {
        facts.push(Fact::of_item("packetdrill note", vec![prose(note)]));
    }
    facts
}

fn lines(lines: Vec<Line>) -> Option<Text> {
    (!lines.is_empty()).then_some(Text::Lines(lines))
}

/// The sections of RFCs, without repeating the number of an RFC.
fn protocol(common: &Common) -> Line {
    let same = |i: usize| i > 0 && common.protocol[i - 1].rfc == common.protocol[i].rfc;
    let sections = common.protocol.iter().enumerate().map(|(i, section)| {
        let label = if same(i) { section.section.clone() } else { words::label(section) };
        vec![Piece::Section(section.clone(), label)]
    });
    joined(sections, ", ")
}

/// The platforms that lack the item, grouped by reason.
fn absent(spec: &Description, common: &Common) -> Vec<Fact> {
    let mut absent: Vec<(&str, Vec<String>)> = Vec::new();
    for (platform, support) in std::iter::zip(&spec.platforms, &common.on) {
        let Support::Absent(why) = support else { continue };
        match absent.iter_mut().find(|(w, _)| w == why) {
            Some((_, titles)) => titles.push(platform.title.clone()),
            None => absent.push((why, vec![platform.title.clone()])),
        }
    }
    let fact = |(why, titles): (&str, Vec<String>)| {
        Fact::of_item(format!("Not on {}", words::list(&titles)), vec![prose(why)])
    };
    absent.into_iter().map(fact).collect()
}

/// The sources for the releases in the row's cells.
fn source(offer: &Offer) -> Option<Line> {
    let library = offer.line.library.iter().filter(|_| !matches!(offer.since, Since::Library { .. }));
    let library = library.map(|library| vec![plain(format!("in {library}"))]);
    let guess = is_guess(offer).then(|| vec![plain("a guess")]);
    let parts = library.chain(offer.line.source.iter().map(|source| vec![prose(source)])).chain(guess);
    let line = joined(parts, ", ");
    (!line.is_empty()).then_some(line)
}

/// Whether its release is a guess.
pub(super) fn is_guess(offer: &Offer) -> bool {
    offer.line.confidence == Confidence::Low && offer.since != Since::Unknown
}

/// The answers of the kernels, grouped; without releases if all releases gave the same answer.
fn answers(spec: &Description, item: Item<'_>, platform: PlatformId) -> Option<Text> {
    let all = seen::kernels(spec);
    let probed = |who: &str| all.iter().filter(|kernel| kernel.platform == platform && kernel.who(spec) == who).count();
    let answers = seen::answers(spec, item, platform).into_iter().map(|answers| {
        let who = answers.who.iter().map(|(who, releases)| match releases.len() {
            n if n > 1 && n == probed(who) => (*who).to_owned(),
            _ => format!("{who} {}", releases.join(" ")),
        });
        let who = who.collect::<Vec<_>>().join(", ");
        // The heading of the column has the platform's name.
        let state = match answers.state.word() {
            word if who == spec.platform(platform).title => word.to_owned(),
            word => format!("{who} {word}"),
        };
        vec![Piece::Seen(answers.state, state), prose(answers.calls)]
    });
    lines(answers.collect())
}

/// Facts that only some kinds of items have.
fn of_kind(item: Item<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    match item {
        Item::Option(option) => {
            if option.level != "IPPROTO_SCTP" {
                facts.push(Fact::of_item("Level", vec![Piece::Code(option.level.clone())]));
            }
            facts.extend(style(option.style).map(|style| Fact::of_item("Sockets", vec![plain(style)])));
            if let Some(why) = &option.no_wrapper {
                facts.push(Fact::of_item("Rust type", vec![plain("none: "), prose(why)]));
            }
        }
        Item::Cmsg(cmsg) => {
            let way = match cmsg.flow {
                Flow::Send => "sent, with sendmsg()",
                Flow::Receive => "received, from recvmsg()",
                Flow::Both => "sent and received",
            };
            facts.push(Fact::of_item("Direction", vec![plain(way)]));
            if let Some(option) = &cmsg.enabled_by {
                facts.push(Fact::of_item("Turned on by", vec![prose(option)]));
            }
        }
        Item::Notification(notification) => {
            let mut by = vec![prose("SCTP_EVENT")];
            if let Some(member) = &notification.subscribe {
                by.extend([plain(", or "), Piece::Code(member.clone()), plain(" of "), prose("SCTP_EVENTS")]);
            }
            facts.push(Fact::of_item("Turned on by", by));
        }
        Item::Function(_) => {}
    }
    facts
}

/// The style of socket that has the option, if only one has.
fn style(style: Style) -> Option<&'static str> {
    match style {
        Style::Both => None,
        Style::OneToOne => Some("one-to-one only"),
        Style::OneToMany => Some("one-to-many only"),
    }
}

fn number(value: i64) -> String {
    match value {
        256.. => format!("{value:#x}"),
        _ => value.to_string(),
    }
}

/// The meaning of a number.
fn value(spec: &Description, offer: &Offer) -> Option<Line> {
    let Argument::Scalar(meaning) = &offer.argument else { return None };
    let view = match &meaning.view {
        View::Bool => Some(plain("0 is off, everything else on.")),
        View::Values(id) => Some(Piece::Values(spec.values[id.0].name.clone())),
        View::AssocId => Some(plain("An association.")),
        View::Plain | View::Ppid | View::NotificationType => None,
    };
    let doc = meaning.doc.iter().map(prose);
    let measure = text::measure(meaning, text::Reader::C).map(plain);
    let mut line = Line::new();
    for piece in doc.chain(view) {
        line.extend([piece, plain(" ")]);
    }
    line.extend(measure);
    (!line.is_empty()).then_some(line)
}

fn direction(offer: &Offer) -> Line {
    let mut line = vec![plain(text::access(offer.access))];
    if let Some(errno) = &offer.refused {
        let other = if offer.access == Access::Get { "; set: " } else { "; get: " };
        line.extend([plain(other), Piece::Code(errno.clone())]);
    }
    line
}

/// What selects an association, path or stream, and the accepted special ids; `None` for options of the socket.
fn selector(option: &Opt, offer: &Offer) -> Option<String> {
    let what = match option.scope {
        Scope::Socket => return None,
        Scope::Assoc => "association",
        Scope::Path if option.wildcard => "association and peer address, or all its paths",
        Scope::Path => "association and peer address",
        Scope::Stream => "association and stream",
        Scope::Event => "association and type of notification",
        Scope::Policy => "association and policy",
        Scope::StreamPolicy => "association, stream and policy",
    };
    let ids = |ids: &[Special]| ids.iter().map(|id| text::special(*id).to_uppercase()).collect::<Vec<_>>().join(", ");
    let (get, set) = (ids(&offer.get_ids), ids(&offer.set_ids));
    let (can_get, can_set) = (offer.access != Access::Set, offer.access != Access::Get);
    let mut parts = vec![what.to_owned()];
    if can_get && can_set && get == set {
        parts.extend((!get.is_empty()).then_some(get));
    } else {
        parts.extend((can_get && !get.is_empty()).then(|| format!("get: {get}")));
        parts.extend((can_set && !set.is_empty()).then(|| format!("set: {set}")));
    }
    Some(parts.join("; "))
}

fn default(offer: &Offer) -> Option<Text> {
    let mut found: Vec<Line> = offer.line.default.iter().map(|default| vec![plain(default)]).collect();
    if !offer.line.sysctls.is_empty() {
        let mut from = vec![plain("from ")];
        from.extend(codes(&offer.line.sysctls));
        found.push(vec![Piece::Small(from)]);
    }
    lines(found)
}

fn forms(offer: &Offer) -> Option<Text> {
    let forms = offer.forms.iter().map(|form| {
        let mut line = vec![Piece::Code(form.ty.clone()), plain(": "), prose(&form.doc)];
        line.extend(form.until.iter().map(|until| plain(format!(" Until {until}."))));
        line
    });
    (!offer.forms.is_empty()).then(|| Text::Paragraphs(forms.collect()))
}

/// The errors of the item, without those that many items share, which are shown once above the table.
fn errors(spec: &Description, item: Item<'_>, platform: PlatformId, offer: &Offer) -> Option<Text> {
    let own = offer.errors.iter().filter(|cause| cause.shared.is_none());
    let mut last = None;
    let errors = own.map(|cause| {
        let on = match cause.on {
            // An item with a single direction.
            only if only == offer.access => ": ",
            Access::Get => " (get): ",
            Access::Set => " (set): ",
            _ => ": ",
        };
        let repeated = last.replace((&cause.errno, on)) == Some((&cause.errno, on));
        let name = [Piece::Code(cause.errno.clone()), plain(on)];
        let mut line = if repeated { vec![plain("or ")] } else { name.to_vec() };
        line.extend(why(cause, spec.saw(item.kind(), &item.common().name, platform, cause)));
        line
    });
    lines(errors.collect())
}

/// The cause of an error, what to do, and whether it was only read in source code; sctp-api.json has the location.
pub(crate) fn why(cause: &Cause, seen: bool) -> Line {
    let mut line = vec![prose(&cause.when)];
    line.extend(cause.hint.iter().flat_map(|hint| [plain("; "), prose(hint)]));
    if cause.source.is_some() && !seen {
        line.push(Piece::Small(vec![plain(" (only read)")]));
    }
    line
}

/// packetdrill's support, if there is more to say than the row's cell does.
fn drill(spec: &Description, common: &Common, platform: PlatformId) -> Option<Line> {
    let cell = coverage::cell(spec, platform, common);
    let mut line = vec![plain(cell.word)];
    line.extend(common.packetdrill.expression.iter().map(|expression| plain(format!(", as {expression}"))));
    line.extend(cell.script.map(|_| plain(format!(", script {}", cell.ran.as_deref().unwrap_or("not run")))));
    let wires: Vec<String> = cell.wires.iter().map(|path| coverage::short(path)).collect();
    let names = wires.iter().map(|path| path.trim_start_matches("wire/").trim_end_matches(".pkt"));
    // Scripts of the item itself are named after it.
    let (own, others): (Vec<&str>, Vec<&str>) = names.partition(|name| {
        let rest = name.strip_prefix(common.name.to_lowercase().as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('_'))
    });
    if !own.is_empty() {
        line.push(plain("; on the wire"));
    }
    if !others.is_empty() {
        let start = if own.is_empty() { "; on the wire in" } else { ", and in" };
        line.push(plain(format!("{start} {}", others.join(", "))));
    }
    line.extend(cell.gap.into_iter().flat_map(|gap| [plain("; no script: "), prose(gap)]));
    (line.len() > 1).then_some(line)
}

// ---- Notes -----------------------------------------------------------------------------------------------------------

/// A remark for the last column.
pub(crate) struct Note {
    /// A shorter form for narrow rows; `None` if there is only the full one.
    pub(crate) short: Option<String>,
    pub(crate) full: Line,
}

impl Note {
    pub(super) fn of(short: impl Into<String>, full: Line) -> Self {
        Note { short: Some(short.into()), full }
    }

    /// A note whose short form is also its full form.
    pub(super) fn short(words: impl Into<String>) -> Self {
        let words = words.into();
        Note { full: vec![plain(&words)], short: Some(words) }
    }

    pub(super) fn long(full: Line) -> Self {
        Note { short: None, full }
    }
}

/// The notes of a row. `without_rust`: the reason why an option has no type in Rust, if all rows of its table have the
/// same.
pub(crate) fn notes(spec: &Description, item: Item<'_>, without_rust: Option<&str>) -> Vec<Note> {
    let common = item.common();
    let where_offered = |say: &dyn Fn(&Offer) -> Option<Note>| where_offered(spec, common, say);
    let mut notes: Vec<Note> = Vec::new();
    if let Some((by, section)) = &common.deprecated {
        let section = Piece::Section(section.clone(), words::label(section));
        let full = vec![plain(format!("deprecated, use {} (", words::list(by))), section, plain(")")];
        notes.push(Note::of("deprecated", full));
    }
    notes.extend(not_run(spec, item));
    notes.extend(where_offered(&|offer| {
        let needs = joined(offer.needs.iter().map(switch), ", and ");
        let full = joined([vec![plain("needs")], needs], " ");
        (!offer.needs.is_empty()).then(|| Note::of("needs a switch", full))
    }));
    match item {
        Item::Option(option) => {
            notes.extend(where_offered(&|offer| {
                let access = text::access(offer.access);
                let short = if offer.access == Access::None { "a number only" } else { access };
                (offer.access != Access::GetSet).then(|| Note::of(short, vec![plain(access)]))
            }));
            notes.extend(style(option.style).map(Note::short));
            if let Some(why) = option.no_wrapper.as_ref().filter(|_| without_rust.is_none()) {
                notes.push(if option.is_behind_a_function() {
                    Note::long(vec![prose(why)])
                } else {
                    Note::of("no Rust type", vec![plain("no Rust type: "), prose(why)])
                });
            }
        }
        Item::Cmsg(cmsg) => {
            let flow = match cmsg.flow {
                Flow::Send => "sent",
                Flow::Receive => "received",
                Flow::Both => "sent and received",
            };
            let by = cmsg.enabled_by.iter().map(|option| plain(format!(" (turned on by {option})")));
            notes.push(Note::of(flow, std::iter::once(plain(flow)).chain(by).collect()));
        }
        Item::Notification(_) => {}
        Item::Function(function) => {
            notes.extend(function.rust.iter().map(|path| {
                let path = path.trim_start_matches("sctp_opts::").to_owned();
                Note::long(vec![Piece::Code(path), plain(" in Rust")])
            }));
            notes.extend(spec.platform_ids().filter_map(|p| {
                let library = common.offer(p)?.line.library.as_deref()?;
                let unusual = Some(library) != sections::usual_library(spec, p);
                unusual.then(|| Note::long(vec![plain(format!("in {library} on {}", spec.platform(p).title))]))
            }));
        }
    }
    notes.extend(where_offered(&|offer| {
        let full = vec![plain(format!("also called {}", words::list(&offer.aliases)))];
        (!offer.aliases.is_empty()).then(|| Note::long(full))
    }));
    notes
}

/// A note that support for the item is known only from source code.
fn not_run(spec: &Description, item: Item<'_>) -> Vec<Note> {
    let rests = |p: &PlatformId| {
        let offer = item.common().offer(*p)?;
        claims::of_item(spec, item, *p, offer).is_reading().then(|| spec.platform(*p).title.clone())
    };
    let titles: Vec<String> = spec.platform_ids().filter_map(|p| rests(&p)).collect();
    let words = format!("only read on {}", words::list(&titles));
    if titles.is_empty() {
        Vec::new()
    } else {
        vec![Note::short(words)]
    }
}

/// A note about each platform's support; a single one without the platforms' names if all that have the item agree.
fn where_offered(spec: &Description, common: &Common, say: &dyn Fn(&Offer) -> Option<Note>) -> Vec<Note> {
    let offered = text::offered_on(spec, common);
    let found: Vec<(PlatformId, Note)> = offered.iter().filter_map(|p| Some((*p, say(common.offer(*p)?)?))).collect();
    if found.len() == offered.len() && found.windows(2).all(|w| w[0].1.full == w[1].1.full) {
        return found.into_iter().map(|(_, note)| note).take(1).collect();
    }
    // If only the full forms differ, the short form is needed once.
    let alike = found.len() == offered.len() && found.windows(2).all(|w| w[0].1.short == w[1].1.short);
    let with_title = |(p, note): (PlatformId, Note)| {
        let title = &spec.platform(p).title;
        let full = joined([note.full, vec![plain(format!("on {title}"))]], " ");
        let short = if alike { note.short } else { note.short.map(|short| format!("{short} on {title}")) };
        Note { short, full }
    };
    let mut notes: Vec<Note> = found.into_iter().map(with_title).collect();
    if alike {
        notes.iter_mut().skip(1).for_each(|note| note.short = None);
    }
    notes
}
