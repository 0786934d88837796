//! Every number that the description claims for a platform, with its place in the sources.

use codegen::diag::{FileId, Place, Source};
use codegen::model::{Offer, PlatformId, Since, Spec, Support};

#[derive(Debug)]
pub(super) struct Claim<'a> {
    pub(super) name: &'a str,
    pub(super) value: i64,
    /// Whether it is an `int` in the header, or else an `unsigned int`.
    pub(super) signed: bool,
    pub(super) since: When<'a>,
    pub(super) place: &'a Place,
    /// The key of the number, if the place is a table.
    pub(super) key: &'static str,
}

/// The release in which a name appears in the headers.
#[derive(Debug, Clone, Copy)]
pub(super) enum When<'a> {
    /// Unspecified: it is in all sets.
    Always,
    /// New in this release.
    From(&'a str),
    /// In this release, perhaps earlier.
    By(&'a str),
    /// An older or newer name: any set may have it or not.
    Alias,
}

impl<'a> From<&'a Since> for When<'a> {
    fn from(since: &'a Since) -> Self {
        match since {
            Since::Exactly(release) | Since::About(release) => When::From(release),
            Since::By(release) => When::By(release),
            Since::Library { .. } | Since::Unknown => When::Always,
        }
    }
}

/// Parses a release such as `6.12`.
pub(super) fn release(text: &str) -> Option<(u32, u32)> {
    let mut parts = text.split('.').map(str::parse::<u32>);
    Some((parts.next()?.ok()?, parts.next().and_then(Result::ok).unwrap_or(0)))
}

impl When<'_> {
    /// Whether headers of this release must have the name (`true`) or must not; `None` if either is right.
    pub(super) fn in_headers_of(self, set: Option<(u32, u32)>) -> Option<bool> {
        let Some(set) = set else { return Some(true) };
        match self {
            When::Always => Some(true),
            When::From(since) => release(since).map(|since| since <= set),
            When::By(since) => release(since).is_some_and(|since| since <= set).then_some(true),
            When::Alias => None,
        }
    }
}

pub(super) fn of(spec: &Spec, platform: PlatformId) -> Vec<Claim<'_>> {
    let mut all = Vec::new();
    for common in spec.commons() {
        let Support::Offered(offer) = &common.on[platform.0] else { continue };
        let Some(value) = offer.value else { continue };
        let claim = |name, since| Claim { name, value, signed: true, since, place: &offer.place, key: "value" };
        all.push(claim(&common.name, When::from(&offer.since)));
        all.extend(offer.aliases.iter().map(|alias| claim(alias, When::Alias)));
    }
    for table in &spec.values {
        for value in &table.values {
            if let Some(number) = value.on[platform.0] {
                let since = value.since[platform.0].as_deref().map_or(When::Always, When::From);
                let signed = !value.unsigned[platform.0];
                all.push(Claim { name: &value.name, value: number, signed, since, place: &value.place, key: "" });
            }
        }
    }
    all
}

/// The line of a key, if the offer is a table of several lines.
pub(super) fn line_of(sources: &[Source], place: &Place, key: &str) -> Place {
    let Some(source) = sources.get(place.file.0).filter(|_| !key.is_empty()) else { return place.clone() };
    let text = &source.text;
    let line_end = |from: usize| text[from..].find('\n').map_or(text.len(), |n| from + n);
    let mut start = line_end(place.span.start.min(text.len()));
    let first = text[..start].rfind('\n').map_or(0, |n| n + 1);
    if !text[first..start].trim_start().starts_with('[') {
        return place.clone();
    }
    while start < text.len() {
        let from = start + 1;
        let end = line_end(from.min(text.len()));
        let Some(line) = text.get(from..end) else { break };
        if line.starts_with('[') {
            break;
        }
        let name = line.split('=').next().unwrap_or_default().trim();
        if name == key && line.contains('=') {
            return Place { file: place.file, span: from..end };
        }
        start = end;
    }
    place.clone()
}

pub(super) fn errno_line(sources: &[Source], platform: &str, name: &str) -> Option<Place> {
    sources.iter().enumerate().find_map(|(index, source)| {
        let mut here = false;
        let mut at = 0;
        for line in source.text.split_inclusive('\n') {
            let mut words = line.split('=').map(str::trim);
            match (words.next(), words.next()) {
                (Some("name"), Some(value)) => here = value.trim_matches('"') == platform,
                (Some(key), Some(_)) if here && key == name => {
                    return Some(Place { file: FileId(index), span: at..at + line.trim_end().len() });
                }
                _ => {}
            }
            at += line.len();
        }
        None
    })
}

pub(super) fn offers(spec: &Spec, platform: PlatformId) -> impl Iterator<Item = (&str, &Offer)> {
    spec.commons().filter_map(move |c| Some((c.name.as_str(), c.offer(platform)?)))
}
