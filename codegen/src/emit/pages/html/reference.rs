//! What a row opens to: the whole reference of an item.

use std::borrow::Cow;

use maud::{html, Markup};

use super::context::Context;
use super::item::Item;
use super::prose::{paragraphs, prose, section};
use super::{seen, usage};
use crate::description::Description;
use crate::emit::text::c;
use crate::input::file::{Access, Confidence, Flow, Length, Scope, Special, Style};
use crate::input::manual;
use crate::lower::packetdrill::coverage;
use crate::lower::text;
use crate::lower::words;
use crate::model::{Argument, Common, Offer, Opt, Origin, PlatformId, Since, Support, View};

/// All that is known of an item.
pub(super) fn reference(spec: &Description, item: Item<'_>, context: &Context<'_>) -> Markup {
    let common = item.common();
    html! {
        div id=(common.name) {
            div {
                @if let Some(details) = &common.details { (paragraphs(spec, details)) }
                @for lines in usage::lines(spec, item) {
                    @let only: Vec<&str> = lines.only.iter().map(|p| spec.platform(*p).title.as_str()).collect();
                    pre {
                        b { (lines.language) @if !only.is_empty() { " on " (only.join(", ")) } }
                        (lines.text)
                    }
                }
                (context.figures.of(spec, item, false))
            }
            (facts(spec, item, context))
            (context.figures.of(spec, item, true))
        }
    }
}

// ---- The facts, a column per platform --------------------------------------------------------------------------------

/// A line of the table: what the platforms say, or what is said of the item as a whole.
enum Fact {
    Each(&'static str, Vec<Option<Markup>>),
    Whole(Cow<'static, str>, Markup),
}

fn facts(spec: &Description, item: Item<'_>, context: &Context<'_>) -> Markup {
    let common = item.common();
    let offered = text::offered_on(spec, common);
    let each = |name: &'static str, say: &dyn Fn(PlatformId, &Offer) -> Option<Markup>| {
        Fact::Each(name, offered.iter().map(|p| say(*p, common.offer(*p)?)).collect())
    };
    let mut facts = Vec::new();
    if let Some(origin) = origin(common) {
        facts.push(Fact::Whole("Defined in".into(), origin));
    }
    if !common.protocol.is_empty() {
        facts.push(Fact::Whole("Protocol".into(), sections(common)));
    }
    if let Some((by, s)) = &common.deprecated {
        let by = prose(spec, &words::list(by));
        facts.push(Fact::Whole("Deprecated".into(), html! { "use " (by) " (" (section(s, &words::label(s))) ")" }));
    }
    if let Some(tasks) = context.tasks.get(common.name.as_str()) {
        let links = html! {
            @for (i, task) in tasks.iter().enumerate() {
                @if i > 0 { ", " }
                a href={ "manual.md#" (manual::anchor(task)) } { (task) }
            }
        };
        facts.push(Fact::Whole("In the manual".into(), links));
    }
    let mut absent: Vec<(&str, Vec<String>)> = Vec::new();
    for (platform, support) in std::iter::zip(&spec.platforms, &common.on) {
        let Support::Absent(why) = support else { continue };
        match absent.iter_mut().find(|(w, _)| w == why) {
            Some((_, titles)) => titles.push(platform.title.clone()),
            None => absent.push((why, vec![platform.title.clone()])),
        }
    }
    for (why, titles) in absent {
        facts.push(Fact::Whole(format!("Not on {}", words::list(&titles)).into(), prose(spec, why)));
    }
    facts.push(each("Since", &|_, o| Some(since(spec, o))));
    facts.push(each("Missing", &|_, o| Some(prose(spec, o.partial.as_ref()?))));
    facts.push(each("Seen", &|p, _| seen::calls(spec, item, p)));
    facts.extend(of_kind(spec, item));
    facts.push(each("Number", &|_, o| Some(number(o.value?))));
    facts.push(each("Also called", &|_, o| codes(&o.aliases)));
    facts.push(each("Argument", &|_, o| argument(spec, o)));
    facts.push(each("Value", &|_, o| value(spec, o)));
    if let Item::Option(option) = item {
        facts.push(each("Direction", &|_, o| Some(direction(o))));
        facts.push(each("Selector", &|_, o| selector(option, o)));
    }
    facts.push(each("Default", &|_, o| default(o)));
    facts.push(each("Switch on first", &|_, o| switches(spec, o)));
    facts.push(each("Length", &|p, o| length(spec, item, p, o)));
    facts.push(each("Also accepts", &|_, o| forms(spec, o)));
    facts.push(each("Errors", &|_, o| errors(spec, o)));
    facts.push(each("Notes", &|_, o| list(spec, &o.notes)));
    facts.push(each("packetdrill", &|p, _| Some(drill(spec, common, p))));
    if let Some(note) = &common.packetdrill.note {
        facts.push(Fact::Whole("packetdrill note".into(), prose(spec, note)));
    }
    html! {
        table {
            @if !offered.is_empty() { tr { th { "On" } @for p in &offered { th { (spec.platform(*p).title) } } } }
            @for fact in facts { (line(offered.len(), fact)) }
        }
    }
}

/// What all platforms say is said once.
fn line(columns: usize, fact: Fact) -> Markup {
    let wide = (columns > 1).then_some(columns);
    match fact {
        Fact::Whole(name, text) => html! { tr { th { (name) } td colspan=[wide] { (text) } } },
        Fact::Each(_, said) if said.iter().all(Option::is_none) => Markup::default(),
        Fact::Each(name, said) => {
            let texts: Vec<Option<&String>> = said.iter().map(|s| s.as_ref().map(|s| &s.0)).collect();
            let one = texts.windows(2).all(|w| w[0] == w[1]);
            html! {
                tr {
                    th { (name) }
                    @if one {
                        td colspan=[wide] { @if let Some(Some(text)) = said.first() { (text) } }
                    } @else {
                        @for text in &said { td { @if let Some(text) = text { (text) } @else { "–" } } }
                    }
                }
            }
        }
    }
}

fn origin(common: &Common) -> Option<Markup> {
    match &common.origin {
        Origin::Rfc(s) => Some(section(s, &words::label(s))),
        Origin::Draft(name) => Some(html! { a href={ "https://datatracker.ietf.org/doc/" (name) "/" } { (name) } }),
        Origin::Extension => None,
    }
}

/// The RFC is named once for its sections.
fn sections(common: &Common) -> Markup {
    let same = |i: usize| i > 0 && common.protocol[i - 1].rfc == common.protocol[i].rfc;
    html! {
        @for (i, s) in common.protocol.iter().enumerate() {
            @if i > 0 { ", " }
            @if same(i) { (section(s, &s.section)) } @else { (section(s, &words::label(s))) }
        }
    }
}

/// Since when, and how we know.
fn since(spec: &Description, offer: &Offer) -> Markup {
    let since = text::since(&offer.since);
    html! {
        (since.strip_prefix("since ").unwrap_or(&since))
        @if let Some(until) = &offer.until { " until " (until) }
        @if let Some(library) = &offer.library { ", in " (library) }
        @if let Some(source) = &offer.source { " (" (prose(spec, source)) ")" }
        @if offer.confidence == Confidence::Low && offer.since != Since::Unknown { ", a guess" }
    }
}

/// What only some kinds have.
fn of_kind(spec: &Description, item: Item<'_>) -> Vec<Fact> {
    let mut facts = Vec::new();
    match item {
        Item::Option(option) => {
            if option.level != "IPPROTO_SCTP" {
                facts.push(Fact::Whole("Level".into(), html! { code { (option.level) } }));
            }
            match option.style {
                Style::Both => {}
                Style::OneToOne => facts.push(Fact::Whole("Sockets".into(), html! { "one-to-one only" })),
                Style::OneToMany => facts.push(Fact::Whole("Sockets".into(), html! { "one-to-many only" })),
            }
            if let Some(why) = &option.no_wrapper {
                facts.push(Fact::Whole("Rust type".into(), html! { "none: " (prose(spec, why)) }));
            }
        }
        Item::Cmsg(cmsg) => {
            let way = match cmsg.flow {
                Flow::Send => "sent, with sendmsg()",
                Flow::Receive => "received, from recvmsg()",
                Flow::Both => "sent and received",
            };
            facts.push(Fact::Whole("Direction".into(), html! { (way) }));
            if let Some(option) = &cmsg.enabled_by {
                facts.push(Fact::Whole("Turned on by".into(), prose(spec, option)));
            }
        }
        Item::Notification(notification) => {
            facts.push(Fact::Whole("Direction".into(), html! { "received, from recvmsg() with MSG_NOTIFICATION" }));
            let member = html! {
                @if let Some(member) = &notification.subscribe { (prose(spec, "SCTP_EVENT")) ", or " code { (member) } " of " (prose(spec, "SCTP_EVENTS")) }
                @else { (prose(spec, "SCTP_EVENT")) }
            };
            facts.push(Fact::Whole("Turned on by".into(), member));
        }
        Item::Function(_) => {}
    }
    facts
}

fn number(value: i64) -> Markup {
    html! { @if value > 255 { (format!("{value:#x}")) } @else { (value) } }
}

fn codes(names: &[String]) -> Option<Markup> {
    (!names.is_empty()).then(|| {
        html! { @for (i, name) in names.iter().enumerate() { @if i > 0 { ", " } code { (name) } } }
    })
}

fn argument(spec: &Description, offer: &Offer) -> Option<Markup> {
    let ty = match &offer.argument {
        Argument::Struct(_) | Argument::None => return None,
        Argument::Scalar(meaning) => c::c_type(spec, &meaning.ty),
    };
    Some(html! { code { (ty) } })
}

/// What a plain value means.
fn value(spec: &Description, offer: &Offer) -> Option<Markup> {
    let Argument::Scalar(meaning) = &offer.argument else { return None };
    let measure = text::measure(meaning, text::Reader::C);
    let view = match &meaning.view {
        View::Bool => Some(html! { "0 is off, everything else on." }),
        View::Values(id) => {
            let name = &spec.values[id.0].name;
            Some(html! { a href={ "#values-" (name) } { (name) } })
        }
        View::AssocId => Some(html! { "An association." }),
        View::Plain | View::Ppid | View::NotificationType => None,
    };
    (measure.is_some() || view.is_some() || meaning.doc.is_some()).then(|| {
        html! {
            @if let Some(doc) = &meaning.doc { (prose(spec, doc)) " " }
            @if let Some(view) = view { (view) " " }
            @if let Some(measure) = measure { (measure) }
        }
    })
}

fn direction(offer: &Offer) -> Markup {
    html! {
        (text::access(offer.access))
        @if let Some(errno) = &offer.refused { "; the other gives " code { (errno) } }
    }
}

/// What is told to the kernel so that it knows which association, path or stream is meant; none for the socket itself.
fn selector(option: &Opt, offer: &Offer) -> Option<Markup> {
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
    Some(html! {
        (what)
        @if can_get && can_set && get == set {
            @if !get.is_empty() { "; " (get) }
        } @else {
            @if can_get && !get.is_empty() { "; get: " (get) }
            @if can_set && !set.is_empty() { "; set: " (set) }
        }
    })
}

fn default(offer: &Offer) -> Option<Markup> {
    (offer.default.is_some() || !offer.sysctls.is_empty()).then(|| {
        html! {
            @if let Some(default) = &offer.default { (default) }
            @if let Some(names) = codes(&offer.sysctls) {
                @if offer.default.is_some() { br; }
                small { "from " (names) }
            }
        }
    })
}

fn switches(spec: &Description, offer: &Offer) -> Option<Markup> {
    (!offer.needs.is_empty()).then(|| {
        html! {
            @for (i, need) in offer.needs.iter().enumerate() {
                @if i > 0 { br; }
                @if need.contains('=') && !need.contains(' ') { code { (need) } } @else { (prose(spec, need)) }
            }
        }
    })
}

/// The size of what is passed, where it is not as usual on the platform.
fn length(spec: &Description, item: Item<'_>, platform: PlatformId, offer: &Offer) -> Option<Markup> {
    let option = matches!(item, Item::Option(_)) && offer.access != Access::None;
    (option && offer.length != spec.usual_length(platform)).then(|| html! { (length_word(offer.length)) })
}

pub(super) fn length_word(length: Length) -> &'static str {
    match length {
        Length::Exact => "exactly the size",
        Length::AtLeast => "the size or more",
        Length::AtMost => "the size or less; ask for it first",
    }
}

fn forms(spec: &Description, offer: &Offer) -> Option<Markup> {
    (!offer.forms.is_empty()).then(|| {
        html! {
            @for form in &offer.forms {
                p { code { (form.ty) } ": " (prose(spec, &form.doc)) @if let Some(until) = &form.until { " Until " (until) "." } }
            }
        }
    })
}

fn errors(spec: &Description, offer: &Offer) -> Option<Markup> {
    (!offer.errors.is_empty()).then(|| {
        html! {
                @for (i, cause) in offer.errors.iter().enumerate() {
                        @if i > 0 { br; }
                        code { (cause.errno) }
                        @match cause.on { Access::Get => " (get)", Access::Set => " (set)", _ => "" }
                        ": " (prose(spec, &cause.when))
                        @if let Some(hint) = &cause.hint { "; " (prose(spec, hint)) }
                }
        }
    })
}

fn list(spec: &Description, notes: &[String]) -> Option<Markup> {
    match notes {
        [] => None,
        [one] => Some(prose(spec, one)),
        many => Some(html! { ul { @for note in many { li { (prose(spec, note)) } } } }),
    }
}

/// What scripts can do, and whether there is one.
fn drill(spec: &Description, common: &Common, platform: PlatformId) -> Markup {
    let cell = coverage::cell(spec, platform, common);
    html! {
        (cell.word)
        @if let Some(expression) = &common.packetdrill.expression { ", as " (expression) }
        @if cell.script.is_some() { ", with a script" }
        @if let Some(gap) = &cell.gap { "; no script: " (prose(spec, gap)) }
    }
}
