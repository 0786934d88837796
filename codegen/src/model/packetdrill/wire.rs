//! Scripts about packets or their effects: the items that they are about.

use crate::model::{Common, PlatformId, Spec, Wire};

/// The scripts of a platform, each with the item that it is about.
pub fn on(spec: &Spec, platform: PlatformId) -> impl Iterator<Item = (&Wire, &Common)> {
    spec.wires.iter().filter_map(move |wire| Some((wire, item_on(spec, platform, wire)?)))
}

/// The item of a script, if the platform has the script.
fn item_on<'a>(spec: &'a Spec, platform: PlatformId, wire: &Wire) -> Option<&'a Common> {
    spec.platform(platform).packetdrill.then_some(())?;
    item(spec, wire).filter(|common| is_on(wire, common, platform))
}

pub(crate) fn is_on(wire: &Wire, common: &Common, platform: PlatformId) -> bool {
    (wire.on.is_empty() || wire.on.contains(&platform)) && common.offer(platform).is_some()
}

pub(crate) fn item<'a>(spec: &'a Spec, wire: &Wire) -> Option<&'a Common> {
    spec.items().map(|(_, common)| common).find(|common| common.name == wire.name)
}

/// The scripts that check the effect of an item: its own comes first.
pub fn of<'a>(spec: &'a Spec, platform: PlatformId, common: &Common) -> Vec<&'a Wire> {
    let own = |wire: &Wire| wire.name == common.name;
    let mut found: Vec<&Wire> = spec
        .wires
        .iter()
        .filter(|wire| own(wire) || wire.also.contains(&common.name))
        .filter(|wire| common.offer(platform).is_some() && item_on(spec, platform, wire).is_some())
        .collect();
    found.sort_by_key(|wire| !own(wire));
    found
}

/// The call for a notification.
pub(crate) fn subscription(name: &str) -> String {
    format!(
        "setsockopt(3, IPPROTO_SCTP, {{number:SCTP_EVENT}}, {{se_assoc_id=0, se_type={{number:{name}}}, se_on=1}}, \
         {{size:sctp_event}}) = 0"
    )
}
