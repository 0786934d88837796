//! The columns of both pages, and a row's cell in each column.
//!
//! A new column is a variant of [`Shows`], a line in [`columns`] for each page, and an arm in [`Column::cell`]; one with
//! new content is a [`Cell::Words`].

use super::facts::{notes, Note};
use super::item::Item;
use super::seen::{self, State};
use super::Page;
use crate::description::Description;
use crate::evidence::Evidence;
use crate::input::file::{Access, Flow};
use crate::lower::packetdrill::coverage;
use crate::lower::text;
use crate::model::{Offer, Origin, PlatformId, Section, Support};

/// A column of a page.
pub(crate) struct Column<'a> {
    pub(crate) title: String,
    /// A smaller second part of the heading.
    pub(crate) above: Option<String>,
    pub(crate) below: Option<&'static str>,
    /// The key by which the page can sort.
    pub(crate) sort: Option<String>,
    pub(crate) shows: Shows<'a>,
}

/// The content of a column's cells.
#[derive(Clone, Copy)]
pub(crate) enum Shows<'a> {
    Item,
    Origin,
    Protocol,
    Packetdrill,
    /// The first release of a platform with it.
    Platform(PlatformId),
    /// The result in one kernel.
    Kernel(&'a Evidence),
    /// The results in all kernels.
    Seen,
    Notes,
}

/// The content of a cell.
pub(crate) enum Cell<'a> {
    Item {
        name: &'a str,
        doc: &'a str,
        /// The most important facts.
        marks: Vec<&'static str>,
    },
    Origin {
        origin: &'a Origin,
        /// The systems that have it.
        on: Vec<&'a str>,
    },
    Sections(&'a [Section]),
    Packetdrill {
        /// The platforms to name: those that have it; empty if all do.
        on: Vec<(PlatformId, coverage::Cell)>,
        note: Option<&'a str>,
    },
    Absent {
        platform: PlatformId,
        why: &'a str,
    },
    Offered {
        platform: PlatformId,
        release: String,
        offer: &'a Offer,
        /// One word for each system.
        remarks: Vec<String>,
    },
    Kernel(State),
    /// Each system with the results of its kernels.
    Seen(Vec<(&'a str, Vec<State>)>),
    /// Any words.
    Words(Vec<Note>),
}

/// The columns of a page, from left to right.
pub(crate) fn columns(spec: &Description, page: Page) -> Vec<Column<'_>> {
    let column = |title: &str, shows| Column { title: title.to_owned(), above: None, below: None, sort: None, shows };
    let sorted = |by: &str, column| Column { sort: Some(by.to_owned()), ..column };
    let packetdrill = |title| column(title, Shows::Packetdrill);
    let platforms = spec.platform_ids().map(|p| {
        let platform = spec.platform(p);
        Column { below: Some("since"), ..sorted(&platform.name, column(&platform.title, Shows::Platform(p))) }
    });
    match page {
        Page::Text => {
            let mut all = vec![
                column("Name", Shows::Item),
                column("API Spec", Shows::Origin),
                column("Protocol Spec", Shows::Protocol),
                packetdrill("packetdrill"),
            ];
            all.extend(platforms);
            all.extend((!spec.evidence.is_empty()).then(|| column("Seen", Shows::Seen)));
            all.push(column("Notes", Shows::Notes));
            all
        }
        Page::Web => {
            let kernels = seen::kernels(spec).into_iter().map(|kernel| {
                let above = Some(kernel.who(spec).to_owned());
                Column { above, ..column(&kernel.build, Shows::Kernel(kernel)) }
            });
            let mut all =
                vec![sorted("name", column("Item", Shows::Item)), sorted("spec", column("Spec", Shows::Origin))];
            all.extend(platforms);
            all.extend(kernels);
            all.push(packetdrill("packet\u{ad}drill"));
            all
        }
    }
}

impl Column<'_> {
    /// The cell of an item in this column. `without_rust`: see [`notes`].
    pub(crate) fn cell<'a>(&self, spec: &'a Description, item: Item<'a>, without_rust: Option<&str>) -> Cell<'a> {
        let common = item.common();
        match self.shows {
            Shows::Item => Cell::Item { name: &common.name, doc: &common.doc, marks: marks(item) },
            Shows::Origin => {
                let on = text::offered_on(spec, common).into_iter().map(|p| spec.platform(p).title.as_str());
                Cell::Origin { origin: &common.origin, on: on.collect() }
            }
            Shows::Protocol => Cell::Sections(&common.protocol),
            Shows::Packetdrill => {
                let offered = text::offered_on(spec, common);
                let mut on: Vec<PlatformId> = spec.drilled().filter(|p| offered.contains(p)).collect();
                if on.is_empty() {
                    on = spec.platform_ids().collect();
                }
                let on = on.into_iter().map(|p| (p, coverage::cell(spec, p, common)));
                Cell::Packetdrill { on: on.collect(), note: common.packetdrill.note.as_deref() }
            }
            Shows::Platform(platform) => match &common.on[platform.0] {
                Support::Absent(why) => Cell::Absent { platform, why },
                Support::Offered(offer) => {
                    let release = text::release(&offer.since);
                    Cell::Offered { platform, release, offer, remarks: remarks(item, offer) }
                }
            },
            Shows::Kernel(kernel) => Cell::Kernel(seen::state(spec, kernel, item)),
            Shows::Seen => Cell::Seen(seen::by_system(spec, item)),
            Shows::Notes => Cell::Words(notes(spec, item, without_rust)),
        }
    }
}

/// The facts that a reader should know before opening the row.
fn marks(item: Item<'_>) -> Vec<&'static str> {
    let common = item.common();
    let mut marks = Vec::new();
    if common.deprecated.is_some() {
        marks.push("deprecated");
    }
    match item.direction() {
        Some(Access::Get) => marks.push("read-only"),
        Some(Access::Set) => marks.push("write-only"),
        _ => {}
    }
    if let Item::Cmsg(cmsg) = item {
        marks.push(match cmsg.flow {
            Flow::Send => "sent",
            Flow::Receive => "received",
            Flow::Both => "both ways",
        });
    }
    marks
}

/// Facts about a platform's support.
fn remarks(item: Item<'_>, offer: &Offer) -> Vec<String> {
    let mut remarks = Vec::new();
    if offer.partial.is_some() {
        remarks.push("partly".to_owned());
    }
    if let Some(until) = &offer.until {
        remarks.push(format!("to {until}"));
    }
    if !offer.needs.is_empty() {
        remarks.push("switch".to_owned());
    }
    if offer.access == Access::None && offer.prototype.is_none() && matches!(item, Item::Option(_)) {
        remarks.push("number only".to_owned());
    }
    remarks
}
