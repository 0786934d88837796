//! The description as data for other languages: the content of `docs/sctp-api.json`.

pub mod format;
mod items;
mod structs;

use crate::description::Description;
use crate::model::Platform as Described;
use format::{Api, Platform, FORMAT};

/// The complete API.
pub fn api(spec: &Description, schema: &str) -> Api {
    Api {
        schema: schema.to_owned(),
        format: FORMAT,
        platforms: spec.platforms.iter().map(platform).collect(),
        builds: spec.evidence.iter().map(|evidence| items::build(spec, evidence)).collect(),
        abis: structs::abis(),
        structs: spec.platform_ids().flat_map(|id| structs::of(spec, id)).collect(),
        values: spec.values.iter().map(|table| structs::values(spec, table)).collect(),
        options: spec.options.iter().map(|option| items::option(spec, option)).collect(),
        cmsgs: spec.cmsgs.iter().map(|cmsg| items::cmsg(spec, cmsg)).collect(),
        notifications: spec.notifications.iter().map(|it| items::notification(spec, it)).collect(),
        functions: spec.functions.iter().map(|it| items::function(spec, it)).collect(),
        calls: spec.calls.iter().map(|it| items::call(spec, it)).collect(),
    }
}

fn platform(platform: &Described) -> Platform {
    Platform {
        id: platform.name.clone(),
        title: platform.title.clone(),
        sockaddr_has_length: platform.sockaddr_len,
        assoc_id_signed: platform.assoc_signed,
        releases: platform.releases.clone(),
        errno: platform.errno.iter().cloned().collect(),
    }
}
