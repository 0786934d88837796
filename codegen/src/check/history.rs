//! Contradicting releases: a field that was added to a struct before anything used the struct.

use crate::diag::{Code, Diagnostics};
use crate::model::{Argument, Offer, PlatformId, Since, Spec, StructId};

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    for (index, s) in spec.structs.iter().enumerate() {
        for field in s.fields.iter().filter(|field| field.grew.is_some()) {
            let wrong = spec.platform_ids().find_map(|platform| {
                let grew = field.grew.as_ref().filter(|_| s.on.contains(&platform))?;
                contradiction(spec, StructId(index), platform, grew)
            });
            if let Some((title, help)) = wrong {
                let title = format!("`{}` {title}", field.name);
                diagnostics.push(Code::GrewInTheMiddle, field.place.clone(), title, "this field", help);
            }
        }
    }
}

/// The reason why a release of a field contradicts those of the items that use the struct.
fn contradiction(spec: &Spec, id: StructId, platform: PlatformId, grew: &str) -> Option<(String, &'static str)> {
    let known = spec.platform(platform);
    let rank = |release: &str| known.releases.iter().position(|r| r == release);
    let grown = rank(grew)?;
    let uses = |offer: &&Offer| matches!(offer.argument, Argument::Struct(of) if of == id);
    let users: Vec<&Offer> = spec.commons().filter_map(|common| common.offer(platform)).filter(uses).collect();
    let first_release = |offer: &Offer| match &offer.since {
        Since::Exactly(release) | Since::About(release) => rank(release),
        Since::By(_) | Since::Library { .. } | Since::Unknown => None,
    };
    let first = users.iter().map(|offer| first_release(offer)).min()??;
    if first >= grown {
        let title = format!(
            "was added in {} {grew}, but nothing uses the struct before {}",
            known.title, known.releases[first]
        );
        return Some((title, "remove `grew`, as the field was there from the start; or correct a release"));
    }
    let gone = |offer: &&Offer| offer.until.as_deref().and_then(rank).is_some_and(|last| last < grown);
    if users.iter().all(gone) {
        let title =
            format!("was added in {} {grew}, when everything that uses the struct had been removed", known.title);
        return Some((title, "remove the field, or correct a release"));
    }
    None
}
