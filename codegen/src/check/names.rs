//! Names and numbers across all items.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostics, Place};
use crate::input::file::ValuesKind;
use crate::model::{Common, Spec};

/// Names that `sctp_opts::options` already uses for itself.
const TAKEN: &[&str] = &["NotificationType", "AssocId", "Duration", "List", "Ppid", "SocketAddr"];

/// Duplicates of all kinds.
pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    let options: Vec<&Common> = spec.options.iter().map(|o| &o.common).collect();
    let cmsgs: Vec<&Common> = spec.cmsgs.iter().map(|c| &c.common).collect();
    let notifications: Vec<&Common> = spec.notifications.iter().map(|n| &n.common).collect();
    let functions: Vec<&Common> = spec.functions.iter().map(|f| &f.common).collect();
    for (kind, items) in
        [("options", &options), ("cmsgs", &cmsgs), ("notifications", &notifications), ("functions", &functions)]
    {
        same_names(kind, items, diagnostics);
    }
    same_numbers("options", spec.options.iter().map(|o| (o.level.as_str(), &o.common)), spec, diagnostics);
    same_numbers("cmsgs", cmsgs.iter().map(|c| ("", *c)), spec, diagnostics);
    same_numbers("notifications", notifications.iter().map(|n| ("", *n)), spec, diagnostics);
    two_values(spec, diagnostics);
    rust_names(spec, diagnostics);
}

fn same_names(kind: &str, items: &[&Common], diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &Common> = BTreeMap::new();
    for item in items {
        if let Some(first) = seen.get(item.name.as_str()) {
            let title = format!("there are two {kind} `{}`", item.name);
            let help = "remove one of them; what differs between platforms goes into `on`";
            diagnostics
                .push(Code::DuplicateName, item.place.clone(), title, "again here", help)
                .also(first.place.clone(), "first here");
        }
        seen.entry(&item.name).or_insert(item);
    }
}

fn same_numbers<'a>(
    kind: &str,
    items: impl Iterator<Item = (&'a str, &'a Common)>,
    spec: &Spec,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: BTreeMap<(usize, &str, i64), (&Common, Place)> = BTreeMap::new();
    for (level, item) in items {
        for (index, support) in item.on.iter().enumerate() {
            let Some(offer) = support.offer() else { continue };
            let Some(value) = offer.value else { continue };
            if let Some((first, place)) = seen.get(&(index, level, value)) {
                if first.name == item.name {
                    continue; // Reported as a duplicate name.
                }
                let platform = &spec.platforms[index].title;
                let title =
                    format!("{kind} `{}` and `{}` both have the number {value} on {platform}", first.name, item.name);
                diagnostics
                    .push(
                        Code::DuplicateNumber,
                        offer.place.clone(),
                        title,
                        "the second",
                        "correct one of the numbers; if they are one option, list the second name in `aliases`",
                    )
                    .also(place.clone(), "the first");
            } else {
                seen.insert((index, level, value), (item, offer.place.clone()));
            }
        }
    }
}

/// A C name means one number on a platform, whoever uses it.
fn two_values(spec: &Spec, diagnostics: &mut Diagnostics) {
    for (index, platform) in spec.platforms.iter().enumerate() {
        let mut seen: BTreeMap<&str, (i64, Place)> = BTreeMap::new();
        let numbered = spec
            .options
            .iter()
            .map(|o| &o.common)
            .chain(spec.cmsgs.iter().map(|c| &c.common))
            .chain(spec.notifications.iter().map(|n| &n.common));
        let items = numbered.flat_map(|c| {
            let offer = c.on[index].offer();
            let names = offer.into_iter().flat_map(|o| std::iter::once(&c.name).chain(&o.aliases));
            names.filter_map(move |name| {
                offer.and_then(|o| o.value).map(|v| (name.as_str(), v, offer.map_or(&c.place, |o| &o.place)))
            })
        });
        let values = spec
            .values
            .iter()
            .flat_map(|t| t.values.iter().filter_map(|v| v.on[index].map(|n| (v.name.as_str(), n, &v.place))));
        for (name, value, place) in items.chain(values) {
            match seen.get(name) {
                Some((first, at)) if *first != value => {
                    let title = format!("`{name}` is {first} and {value} on {}", platform.title);
                    let help = "one of the two is wrong: look into the header";
                    diagnostics
                        .push(Code::TwoValues, place.clone(), title, format!("{value} here"), help)
                        .also(at.clone(), format!("{first} here"));
                }
                _ => {
                    seen.insert(name, (value, place.clone()));
                }
            }
        }
    }
}

/// `sctp_opts::options` holds options and values side by side.
fn rust_names(spec: &Spec, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, Option<(&str, &Place)>> = TAKEN.iter().map(|t| (*t, None)).collect();
    let options = spec
        .options
        .iter()
        .filter(|o| spec.platform_ids().any(|p| o.wrapped(p)))
        .map(|o| (o.rust.as_str(), o.common.name.as_str(), &o.common.place));
    let values = spec
        .values
        .iter()
        .filter(|v| v.kind != ValuesKind::Constants)
        .filter_map(|v| v.values.first().map(|first| (v.name.as_str(), v.name.as_str(), &first.place)));
    for (rust, name, place) in values.chain(options) {
        match seen.get(rust) {
            // Reported as a duplicate name.
            Some(Some((first, _))) if *first == name => {}
            Some(first) => {
                let title = format!("`{name}` would be the Rust type `{rust}`, which there is already");
                let help = "give it another `rust` name";
                let diagnostic = diagnostics.push(Code::RustNameCollision, place.clone(), title, "the second", help);
                if let Some((_, first)) = first {
                    diagnostic.also((*first).clone(), "the first");
                }
            }
            None => {
                seen.insert(rust, Some((name, place)));
            }
        }
    }
    let types = spec.cmsgs.iter().map(|c| (c.rust.as_str(), &c.common));
    apart("ancillary messages would be `cmsgs::", types, diagnostics);
    let variants = spec.notifications.iter().map(|n| (n.rust.as_str(), &n.common));
    apart("notifications would be `NotificationType::", variants, diagnostics);
}

/// Messages of one kind have different names in Rust.
fn apart<'a>(what: &str, names: impl Iterator<Item = (&'a str, &'a Common)>, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &Common> = BTreeMap::new();
    for (rust, item) in names {
        // Of the same name in C: reported as a duplicate name.
        if let Some(first) = seen.insert(rust, item).filter(|first| first.name != item.name) {
            let (title, help) = (format!("two {what}{rust}`"), "give one of them another `rust` name");
            let diagnostic = diagnostics.push(Code::RustNameCollision, item.place.clone(), title, "the second", help);
            diagnostic.also(first.place.clone(), "the first");
        }
    }
}

impl Spec {
    /// What all items have, of all kinds.
    pub fn commons(&self) -> impl Iterator<Item = &Common> {
        let options = self.options.iter().map(|o| &o.common);
        let cmsgs = self.cmsgs.iter().map(|c| &c.common);
        let notifications = self.notifications.iter().map(|n| &n.common);
        options.chain(cmsgs).chain(notifications).chain(self.functions.iter().map(|f| &f.common))
    }
}
