//! The data for error messages about an item.

use crate::input::file::{Access, Sharing};
use crate::model::{self, Common, Given, Need, Offer, Opt, Origin, Platform, PlatformId, Since, Spec};

pub(crate) struct Info {
    pub(crate) c_name: String,
    /// The section that defines it.
    pub(crate) rfc: Option<String>,
    /// For example `Linux 4.11`.
    pub(crate) since: Option<String>,
    /// The conditions that have to be met first.
    pub(crate) needs: Vec<String>,
    pub(crate) causes: Vec<Cause>,
}

pub(crate) struct Cause {
    pub(crate) errno: String,
    pub(crate) when: String,
    pub(crate) hint: String,
    /// [`Access::GetSet`]: of both directions.
    pub(crate) of: Access,
    /// Whether the error has causes that are not listed.
    pub(crate) others: bool,
    /// Arguments of the call, one of which is required; any if empty.
    pub(crate) given: Vec<Given>,
    /// The field that the library names when it refuses the call.
    pub(crate) refused: Option<String>,
}

/// The data for a call that is not about an option.
pub(crate) struct CallInfo {
    pub(crate) c_name: String,
    /// Its variants of `Call`.
    pub(crate) variants: Vec<String>,
    pub(crate) causes: Vec<Cause>,
}

/// All calls for which the platform has causes.
pub(crate) fn of_calls(spec: &Spec, platform: PlatformId) -> Vec<CallInfo> {
    let calls = spec.calls.iter().map(|call| CallInfo {
        c_name: call.name.clone(),
        variants: call.rust.clone(),
        causes: causes(&call.errors[platform.0]),
    });
    calls.filter(|call| !call.causes.is_empty()).collect()
}

fn causes(causes: &[model::Cause]) -> Vec<Cause> {
    // A type has the length that its option requires.
    let causes = causes.iter().filter(|cause| cause.shared != Some(Sharing::Every)).map(|cause| Cause {
        errno: cause.errno.clone(),
        when: cause.when.clone(),
        hint: cause.hint.clone().unwrap_or_default(),
        of: cause.on,
        others: cause.others,
        given: cause.given.clone(),
        refused: cause.refused.clone(),
    });
    causes.collect()
}

/// The data for an option, also for one without a type: functions use some of these.
pub(crate) struct OptionInfo {
    /// For example `IPPROTO_SCTP`.
    pub(crate) level: String,
    pub(crate) info: Info,
}

/// All options that can be read or set.
pub(crate) fn of_options(spec: &Spec, platform: PlatformId) -> Vec<OptionInfo> {
    spec.options.iter().filter_map(|option| of_option(spec.platform(platform), option, platform)).collect()
}

fn of_option(platform: &Platform, option: &Opt, id: PlatformId) -> Option<OptionInfo> {
    let offer = option.common.offer(id).filter(|offer| offer.access != Access::None)?;
    let info = Info { causes: causes(&offer.errors), ..of_message(platform, &option.common, offer, None) };
    Some(OptionInfo { level: option.level.clone(), info })
}

/// The data for a message, and for the option that enables it.
pub(crate) fn of_message(platform: &Platform, common: &Common, offer: &Offer, switch: Option<&String>) -> Info {
    let rfc = match &common.origin {
        Origin::Rfc(section) => Some(section.to_string()),
        _ => None,
    };
    let since = match &offer.since {
        Since::Unknown => None,
        Since::Library { release, .. } => Some(release.clone()),
        Since::Exactly(release) | Since::About(release) | Since::By(release) => {
            Some(format!("{} {release}", platform.title))
        }
    };
    let needs = switch.cloned().into_iter().chain(offer.needs.iter().map(Need::to_string)).collect();
    Info { c_name: common.name.clone(), rfc, since, needs, causes: Vec::new() }
}
