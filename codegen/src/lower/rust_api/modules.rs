//! The modules of a platform: options, ancillary messages, notifications.

use std::collections::BTreeSet;

use super::docs::{self, Doc};
use super::fields::rust_name;
use super::info::{self, CallInfo, OptionInfo};
use super::message::{self, CmsgType, Member, NotificationType};
use super::option::OptionType;
use super::raw_structs::{self, RawStruct};
use super::types::{imports, Imports};
use super::values::{self, ValuesType};
use crate::model::option::SUBSCRIPTIONS;
use crate::model::{Common, Notification, Opt, Platform, PlatformId, Spec, ValuesId};

/// The modules of one platform.
pub(crate) struct Modules<'a> {
    pub(crate) platform: &'a Platform,
    pub(crate) options: Options,
    pub(crate) cmsgs: Cmsgs,
    pub(crate) notifications: Notifications,
}

pub(crate) struct Options {
    pub(crate) imports: Imports,
    pub(crate) raw: Vec<RawStruct>,
    pub(crate) values: Vec<ValuesType>,
    pub(crate) types: Vec<(OptionType, Doc)>,
    pub(crate) subscriptions: Vec<Subscription>,
    pub(crate) infos: Vec<OptionInfo>,
    pub(crate) calls: Vec<CallInfo>,
    /// C names without a type on this platform; a search for one finds the index.
    pub(crate) without_type: Vec<String>,
}

/// An option whose members enable notifications.
pub(crate) struct Subscription {
    pub(crate) of: String,
    pub(crate) switches: Vec<Switch>,
}

pub(crate) struct Switch {
    pub(crate) of: String,
    pub(crate) member: String,
    /// Whether old kernels lack the member.
    pub(crate) grown: bool,
}

pub(crate) struct Cmsgs {
    pub(crate) imports: Imports,
    /// The tables of values in its types.
    pub(crate) values: Vec<String>,
    pub(crate) raw: Vec<RawStruct>,
    pub(crate) types: Vec<CmsgType>,
}

pub(crate) struct Notifications {
    pub(crate) imports: Imports,
    /// The tables of values in its types.
    pub(crate) values: Vec<String>,
    pub(crate) raw: Vec<RawStruct>,
    pub(crate) types: Vec<NotificationType>,
}

impl<'a> Modules<'a> {
    pub(crate) fn new(spec: &'a Spec, platform: PlatformId) -> Result<Self, String> {
        let of_options = raw_structs::of_options(spec, platform);
        let of_cmsgs = raw_structs::of_cmsgs(spec, platform);
        let of_notifications = raw_structs::of_notifications(spec, platform);
        Ok(Self {
            platform: spec.platform(platform),
            options: options(spec, platform, raw_structs::lower(spec, &of_options, &[]))?,
            cmsgs: cmsgs(spec, platform, raw_structs::lower(spec, &of_cmsgs, &[&of_options]))?,
            notifications: notifications(
                spec,
                platform,
                raw_structs::lower(spec, &of_notifications, &[&of_options, &of_cmsgs]),
            )?,
        })
    }
}

fn options(spec: &Spec, platform: PlatformId, raw: Vec<RawStruct>) -> Result<Options, String> {
    let mut types = Vec::new();
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        let ty = OptionType::new(spec, platform, option, offer.access)?;
        types.push((ty, docs::of_option(spec, platform, option, offer)?));
    }
    let members = types.iter().flat_map(|(ty, _)| {
        let inner = ty.parts.iter().flat_map(|part| &part.ty.members).map(|member| &member.ty);
        ty.members.iter().map(|member| &member.ty).chain(inner)
    });
    Ok(Options {
        imports: imports(members),
        raw,
        values: values::of_platform(spec, platform),
        subscriptions: subscriptions(spec, platform),
        infos: info::of_options(spec, platform),
        calls: info::of_calls(spec, platform),
        without_type: without_type(spec, platform),
        types,
    })
}

fn without_type(spec: &Spec, platform: PlatformId) -> Vec<String> {
    let without = spec.options.iter().filter(|option| !option.wrapped(platform));
    without.map(|option| option.common.name.clone()).collect()
}

/// Maps the members of `SCTP_EVENTS` to notifications.
fn subscriptions(spec: &Spec, platform: PlatformId) -> Vec<Subscription> {
    let options = spec.options.iter().filter(|option| option.wrapped(platform));
    let subscription = |option: &Opt| {
        let s = spec.structure(option.common.offer(platform)?.argument.structure()?);
        if s.name != SUBSCRIPTIONS {
            return None;
        }
        let offered = spec.notifications.iter().filter(|n| n.common.offer(platform).is_some());
        let switch = |n: &Notification| {
            let member = n.subscribe.as_ref()?;
            let field = s.fields.iter().find(|field| field.name == *member)?;
            Some(Switch { of: n.rust.clone(), member: rust_name(option, field), grown: field.grew.is_some() })
        };
        let switches: Vec<Switch> = offered.filter_map(switch).collect();
        (!switches.is_empty()).then(|| Subscription { of: option.rust.clone(), switches })
    };
    options.filter_map(subscription).collect()
}

fn cmsgs(spec: &Spec, platform: PlatformId, raw: Vec<RawStruct>) -> Result<Cmsgs, String> {
    let types = message::cmsgs(spec, platform)?;
    let members = types.iter().flat_map(|cmsg| &cmsg.members);
    Ok(Cmsgs {
        imports: imports(members.map(|member| &member.ty)),
        values: names(spec, spec.cmsgs.iter().map(|cmsg| &cmsg.common), platform),
        raw,
        types,
    })
}

fn notifications(spec: &Spec, platform: PlatformId, raw: Vec<RawStruct>) -> Result<Notifications, String> {
    let types = message::notifications(spec, platform)?;
    let payloads = types.iter().filter_map(|n| n.payload.as_ref());
    let members = payloads.flat_map(|payload| {
        let inner = payload.inner.iter().flat_map(|inner| &inner.members);
        payload.members.iter().chain(inner)
    });
    Ok(Notifications {
        imports: imports(members.map(|member: &Member| &member.ty)),
        values: names(spec, spec.notifications.iter().map(|n| &n.common), platform),
        raw,
        types,
    })
}

/// Sorts the tables of values that messages use like rustfmt.
fn names<'s>(spec: &Spec, items: impl Iterator<Item = &'s Common>, platform: PlatformId) -> Vec<String> {
    let ids: BTreeSet<ValuesId> = values::of_items(spec, items, platform);
    let names: BTreeSet<&String> = ids.iter().map(|id| &spec.values[id.0].name).collect();
    names.into_iter().cloned().collect()
}
