//! Counts of items by kind, and by mark.

use super::item::Item;
use super::sections::{Part, Section};
use super::{facts, Page};
use crate::description::Description;
use crate::input::file::Drill;
use crate::lower::packetdrill::coverage;
use crate::model::{Offer, PlatformId, Since};

/// The number of items of a platform.
pub(crate) struct Support {
    pub(crate) fully: usize,
    pub(crate) partly: usize,
    pub(crate) no: usize,
}

/// A line of the table of coverage: a kind of item, a part of one, or all.
pub(crate) struct Coverage<'s, 'a> {
    /// `None`: all items.
    pub(crate) section: Option<&'s Section<'a>>,
    pub(crate) part: Option<&'s Part<'a>>,
    pub(crate) items: usize,
    pub(crate) on: Vec<Support>,
}

pub(crate) fn coverage<'s, 'a>(spec: &Description, sections: &'s [Section<'a>]) -> Vec<Coverage<'s, 'a>> {
    let line = |section, part, items: Vec<Item<'_>>| {
        let on = spec.platform_ids().map(|p| support(&items, p)).collect();
        Coverage { section, part, items: items.len(), on }
    };
    let mut lines = Vec::new();
    for section in sections {
        lines.push(line(Some(section), None, section.items().collect()));
        let parts = section.parts.iter().filter(|_| section.parts.len() > 1);
        lines.extend(parts.map(|part| line(Some(section), Some(part), part.items.clone())));
    }
    lines.push(line(None, None, sections.iter().flat_map(Section::items).collect()));
    lines
}

fn support(items: &[Item<'_>], platform: PlatformId) -> Support {
    let count =
        |test: &dyn Fn(Option<&Offer>) -> bool| items.iter().filter(|item| test(item.common().offer(platform))).count();
    Support {
        fully: count(&|o| o.is_some_and(|o| o.partial.is_none())),
        partly: count(&|o| o.is_some_and(|o| o.partial.is_some())),
        no: count(&|o| o.is_none()),
    }
}

/// A mark, its meaning, and its frequency on each platform.
pub(crate) struct Count {
    pub(crate) mark: &'static str,
    pub(crate) meaning: &'static str,
    pub(crate) on: Vec<usize>,
}

/// Marks in the cells of platforms.
pub(crate) fn marks(spec: &Description, page: Page, items: &[Item<'_>]) -> Vec<Count> {
    let offers = |test: &dyn Fn(&Offer) -> bool| offers(spec, items, test);
    let count = |mark, meaning, on| Count { mark, meaning, on };
    let mut marks = vec![
        count("4.11", "Since 4.11, verified in that release.", offers(&|o| matches!(o.since, Since::Exactly(_)))),
        count(
            "≈ 4.11",
            "Since about 4.11, from a history or changelog.",
            offers(&|o| matches!(o.since, Since::About(_))),
        ),
        count("≤ 4.11", "In 4.11 or before.", offers(&|o| matches!(o.since, Since::By(_)))),
        count(
            "library 1.1",
            "Since release 1.1 of a library, on any release of the system; with `≤`, or before.",
            offers(&|o| matches!(o.since, Since::Library { .. })),
        ),
        count("unknown", "Since an unknown release.", offers(&|o| o.since == Since::Unknown)),
    ];
    let partly = offers(&|o| o.partial.is_some());
    if page == Page::Web {
        let switch = offers(&|o| !o.needs.is_empty());
        marks.push(count("partly", "Something is missing; the row says what.", partly));
        marks.push(count("switch", "Something must be enabled first; the row says what.", switch));
        return marks;
    }
    marks.push(count("partly since …", "Something is missing; a footnote says what. Counted above too.", partly));
    let gone = offers(&|o| o.until.is_some());
    if gone.iter().any(|n| *n > 0) {
        marks.push(count("… to 5.4", "Removed after 5.4. Counted above too.", gone));
    }
    let absent = spec.platform_ids().map(|p| support(items, p).no).collect();
    marks.push(count("no", "Not offered; a footnote says why.", absent));
    marks
}

/// Other properties of items that a platform offers, with the section that explains each.
pub(crate) fn remarks(spec: &Description, items: &[Item<'_>]) -> Vec<Count> {
    let offers = |test: &dyn Fn(&Offer) -> bool| offers(spec, items, test);
    let count = |mark, meaning, on| Count { mark, meaning, on };
    let deprecated: Vec<Item<'_>> = items.iter().copied().filter(|i| i.common().deprecated.is_some()).collect();
    vec![
        count(
            "need a switch first",
            "In the notes; the switch there, or in a footnote.",
            offers(&|o| !o.needs.is_empty()),
        ),
        count(
            "are deprecated",
            "In the notes; their successors there, or in a footnote.",
            self::offers(spec, &deprecated, &|_| true),
        ),
        count(
            "have a version that is a guess",
            "In spec/, with the reason. Shown as `≈` or `≤`.",
            offers(&facts::is_guess),
        ),
        count(
            "have a version without a source",
            "Here only.",
            offers(&|o| o.line.source.is_none() && o.since != Since::Unknown),
        ),
    ]
}

fn offers(spec: &Description, items: &[Item<'_>], test: &dyn Fn(&Offer) -> bool) -> Vec<usize> {
    let per = |p| items.iter().filter_map(|item| item.common().offer(p)).filter(|o| test(o)).count();
    spec.platform_ids().map(per).collect()
}

/// packetdrill's support for the offered items.
pub(crate) fn drills(spec: &Description, items: &[Item<'_>]) -> Vec<Count> {
    let words = [
        (Some(Drill::Full), "Full: it knows the symbol and can write the argument."),
        (Some(Drill::ByNumber), "It can write the argument, but the item is given by number."),
        (Some(Drill::SymbolOnly), "It knows the symbol, but cannot write the argument."),
        (Some(Drill::HandlerOnly), "It has code that no script can reach."),
        (Some(Drill::None), "Nothing."),
        (None, "packetdrill does not run there."),
    ];
    let counts = words.into_iter().map(|(drill, meaning)| {
        let has = |item: &&Item<'_>, p: PlatformId| {
            item.common().offer(p).is_some() && item.common().packetdrill.on(p) == drill
        };
        let on = spec.platform_ids().map(|p| items.iter().filter(|item| has(item, p)).count()).collect();
        (drill, Count { mark: coverage::word(drill), meaning, on })
    });
    let shown = |(drill, count): (Option<Drill>, Count)| {
        (drill.is_some() || count.on.iter().sum::<usize>() != 0).then_some(count)
    };
    counts.filter_map(shown).collect()
}
