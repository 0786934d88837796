//! Errors that many options share, which are added to each of them.

use super::context::Check;
use super::{availability, code};
use crate::input::file::{Access, Scope, Sharing, Special};
use crate::model::{Cause, Common, Offer, Support};

/// The errors that many options of a platform share, per platform.
pub(super) fn causes(check: &mut Check<'_>) -> Vec<Vec<Cause>> {
    let parsed = check.parsed;
    let mut all: Vec<Vec<Cause>> = check.platforms.iter().map(|_| Vec::new()).collect();
    for entry in &parsed.platforms {
        let Some(platform) = check.platform_named(&entry.it.name) else { continue };
        for shared in entry.it.errors.iter().flatten() {
            let cause = Cause {
                errno: (*shared.errno).clone(),
                number: availability::errno(check, entry, platform, &shared.errno),
                when: shared.when.clone(),
                hint: shared.hint.clone(),
                on: Access::GetSet,
                others: *shared.errno == "EINVAL",
                source: shared.source.as_ref().and_then(|at| code::place(check, entry, platform, at)),
                asked: shared.asked.as_ref().map(|call| (**call).clone()),
                shared: Some(shared.of),
                given: Vec::new(),
                refused: None,
                place: entry.place(shared),
            };
            all[platform.0].push(cause);
        }
    }
    all
}

/// Adds the shared errors to an option.
pub(super) fn add(all: &[Vec<Cause>], common: &mut Common, scope: Scope) {
    for (support, shared) in std::iter::zip(&mut common.on, all) {
        let Support::Offered(offer) = support else { continue };
        for cause in shared {
            if let Some(on) = directions(offer, scope, cause.shared) {
                offer.errors.push(Cause { on, ..cause.clone() });
            }
        }
    }
}

/// The directions in which an option shares the error.
fn directions(offer: &Offer, scope: Scope, of: Option<Sharing>) -> Option<Access> {
    let all = [Special::Future, Special::Current, Special::All];
    let some = |ids: &[Special]| !ids.is_empty() && !all.iter().all(|id| ids.contains(id));
    let shares = |offered: bool, ids: &[Special]| {
        offered
            && match of {
                None => false,
                Some(Sharing::Every) => true,
                Some(Sharing::Association) => scope != Scope::Socket,
                Some(Sharing::SpecialIds) => scope != Scope::Socket && some(ids),
            }
    };
    let get = shares(matches!(offer.access, Access::Get | Access::GetSet), &offer.get_ids);
    let set = shares(matches!(offer.access, Access::Set | Access::GetSet), &offer.set_ids);
    match (get, set) {
        (true, true) => Some(Access::GetSet),
        (true, false) => Some(Access::Get),
        (false, true) => Some(Access::Set),
        (false, false) => None,
    }
}
