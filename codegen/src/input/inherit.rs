//! `upstream` of a platform: missing keys are inherited from the platform from which it derives.
//!
//! Later phases see complete lines. Facts about the upstream's releases (`since`, `until` and their sources) do not apply
//! to this platform and are not inherited, nor are the keys in `without`.

use std::collections::{BTreeMap, BTreeSet};

use super::line;
use crate::diag::{Code, Diagnostics};
use crate::input::file::{At, Confidence, Drill, Length, LineKey, Offer, Packetdrill, PerPlatform, Platform, Text};
use crate::input::parse::Parsed;

/// Adds inherited keys, and the platforms' defaults.
pub fn resolve(parsed: &mut Parsed, diagnostics: &mut Diagnostics) {
    for (platform, upstream) in order(parsed, diagnostics) {
        inherit(parsed, &platform, &upstream);
    }
    line::report(parsed, diagnostics);
    let lengths: BTreeMap<String, Length> =
        parsed.platforms.iter().filter_map(|p| Some(((*p.it.name).clone(), p.it.length?))).collect();
    for option in &mut parsed.options {
        for (name, line) in option.it.on.iter_mut().filter(|(_, line)| line.absent.is_none()) {
            line.length = line.length.or_else(|| lengths.get(name.as_str()).copied());
        }
    }
    drills(parsed);
}

/// Adds the default of packetdrill's support to items without one. Notifications are not calls, and have none.
fn drills(parsed: &mut Parsed) {
    let defaults: Vec<(Text, Drill)> =
        parsed.platforms.iter().filter_map(|p| Some((p.it.name.clone(), p.it.packetdrill?))).collect();
    let items = parsed.options.iter_mut().map(|e| &mut *e.it).map(|it| (it.name.span(), &mut it.packetdrill));
    let items =
        items.chain(parsed.cmsgs.iter_mut().map(|e| &mut *e.it).map(|it| (it.name.span(), &mut it.packetdrill)));
    let functions = parsed.functions.iter_mut().map(|e| &mut *e.it);
    for (span, table) in items.chain(functions.map(|it| (it.name.span(), &mut it.packetdrill))) {
        let on = &mut table.get_or_insert_with(|| At::new(span, Packetdrill::default())).on;
        for (platform, drill) in &defaults {
            if !on.keys().any(|known| **known == **platform) {
                on.insert(platform.clone(), *drill);
            }
        }
    }
}

/// Every platform with an upstream, and the upstream; upstreams come first. Cycles are reported and skipped.
fn order(parsed: &Parsed, diagnostics: &mut Diagnostics) -> Vec<(String, String)> {
    let upstream = |name: &str| {
        let entry = parsed.platforms.iter().find(|p| *p.it.name == name)?;
        entry.it.upstream.as_deref()
    };
    let mut pairs = Vec::new();
    for entry in &parsed.platforms {
        let mut chain = vec![(*entry.it.name).clone()];
        while let Some(next) = upstream(&chain[chain.len() - 1]) {
            if chain.contains(next) {
                if let Some(own) = entry.it.upstream.as_ref().filter(|_| *next == *entry.it.name) {
                    let title =
                        format!("`{next}` is its own upstream: {} derives from {next}", chain.join(" derives from "));
                    let help = "remove `upstream` from one of these platforms, and describe it completely";
                    diagnostics.push(Code::UpstreamLoop, entry.place(own), title, "cyclic", help);
                }
                chain.clear();
                break;
            }
            chain.push(next.clone());
        }
        pairs.push(chain);
    }
    pairs.sort_by_key(Vec::len);
    pairs.into_iter().filter(|chain| chain.len() > 1).map(|chain| (chain[0].clone(), chain[1].clone())).collect()
}

fn inherit(parsed: &mut Parsed, platform: &str, upstream: &str) {
    if let Some(of) = parsed.platforms.iter().position(|p| *p.it.name == upstream) {
        let (assoc_t, sockaddr_len, length, clang, errno, code, errors) = {
            let Platform { assoc_t, sockaddr_len, length, clang, errno, code, errors, .. } = &*parsed.platforms[of].it;
            (assoc_t.clone(), *sockaddr_len, *length, clang.clone(), errno.clone(), code.clone(), errors.clone())
        };
        for own in parsed.platforms.iter_mut().filter(|p| *p.it.name == platform) {
            let own = &mut *own.it;
            own.assoc_t = own.assoc_t.take().or(assoc_t.clone());
            own.sockaddr_len = own.sockaddr_len.or(sockaddr_len);
            own.length = own.length.or(length);
            if own.clang.is_empty() {
                own.clang.clone_from(&clang);
            }
            for (name, number) in &errno {
                if !own.errno.keys().any(|known| **known == **name) {
                    own.errno.insert(name.clone(), *number);
                }
            }
            for (name, source) in &code {
                if !own.code.keys().any(|known| **known == **name) {
                    own.code.insert(name.clone(), source.clone());
                }
            }
            own.errors = own.errors.take().or(errors.clone());
        }
    }
    let offers = parsed.options.iter_mut().map(|e| &mut e.it.on);
    let offers = offers.chain(parsed.cmsgs.iter_mut().map(|e| &mut e.it.on));
    let offers = offers.chain(parsed.notifications.iter_mut().map(|e| &mut e.it.on));
    for lines in offers.chain(parsed.functions.iter_mut().map(|e| &mut e.it.on)) {
        offer(lines, platform, upstream);
    }
    parsed.calls.iter_mut().for_each(|e| plain(&mut e.it.errors, platform, upstream));
    for option in parsed.options.iter_mut().map(|e| &mut *e.it) {
        let theirs = option.adapted.keys().any(|name| **name == *upstream);
        if !line::leaves_out(&mut option.on, platform, LineKey::Adapted, theirs) {
            plain(&mut option.adapted, platform, upstream);
        }
    }
    for cmsg in parsed.cmsgs.iter_mut().map(|e| &mut *e.it) {
        let theirs = cmsg.followed_by.keys().any(|name| **name == *upstream);
        if !line::leaves_out(&mut cmsg.on, platform, LineKey::FollowedBy, theirs) {
            plain(&mut cmsg.followed_by, platform, upstream);
        }
    }
    let own = parsed.platforms.iter().filter(|p| *p.it.name == platform);
    let without: BTreeSet<String> = own.flat_map(|p| &p.it.without).map(|name| (**name).clone()).collect();
    let mut left_out = values(parsed, platform, upstream, &without);
    left_out.extend(structs(parsed, platform, upstream, &without));
    for own in parsed.platforms.iter_mut().filter(|p| *p.it.name == platform) {
        own.it.without.retain(|name| !left_out.contains(&**name));
    }
}

fn renamed(at: &Text, name: &str) -> Text {
    At::new(at.span(), name.to_owned())
}

fn plain<T: Clone>(map: &mut PerPlatform<T>, platform: &str, upstream: &str) {
    if map.keys().any(|key| **key == platform) {
        return;
    }
    if let Some((key, value)) = map.iter().find(|(key, _)| ***key == upstream) {
        let new = (renamed(key, platform), value.clone());
        map.insert(new.0, new.1);
    }
}

fn listed(list: &mut Vec<Text>, platform: &str, upstream: &str) {
    if list.iter().any(|name| **name == platform) {
        return;
    }
    if let Some(of) = list.iter().find(|name| ***name == upstream) {
        list.push(renamed(of, platform));
    }
}

/// A platform inherits a value of the upstream unless it has its own number for it, or excludes it. Returns the excluded
/// names.
fn values(parsed: &mut Parsed, platform: &str, upstream: &str, without: &BTreeSet<String>) -> BTreeSet<String> {
    let mut left_out = BTreeSet::new();
    for table in parsed.values.iter_mut().map(|e| &mut *e.it) {
        for value in &mut table.values {
            let has = |name: &str| value.on.keys().any(|key| **key == *name);
            if has(platform) || !has(upstream) {
                continue;
            }
            if without.contains(&*value.name) {
                left_out.insert((*value.name).clone());
                continue;
            }
            plain(&mut value.on, platform, upstream);
            listed(&mut value.unsigned, platform, upstream);
        }
        if table.values.iter().any(|value| value.on.keys().any(|key| **key == *platform)) {
            plain(&mut table.type_on, platform, upstream);
        }
        // Only needed because the upstream has a different one.
        let ty = &*table.ty;
        if table.type_on.keys().any(|key| **key == *upstream) {
            table.type_on.retain(|key, own| **key != *platform || **own != *ty);
        }
    }
    left_out
}

/// A platform inherits a struct of the upstream unless it has its own with that name, or excludes it. Returns the excluded
/// names.
fn structs(parsed: &mut Parsed, platform: &str, upstream: &str, without: &BTreeSet<String>) -> BTreeSet<String> {
    let own: Vec<String> = parsed
        .structs
        .iter()
        .filter(|s| s.it.on.iter().any(|name| **name == platform))
        .map(|s| (*s.it.name).clone())
        .collect();
    let mut left_out = BTreeSet::new();
    for s in parsed.structs.iter_mut().map(|e| &mut *e.it).filter(|s| !own.contains(&*s.name)) {
        if !without.contains(&*s.name) {
            listed(&mut s.on, platform, upstream);
        } else if s.on.iter().any(|name| **name == *upstream) {
            left_out.insert((*s.name).clone());
        }
    }
    left_out
}

fn offer(lines: &mut PerPlatform<Offer>, platform: &str, upstream: &str) {
    let Some((key, theirs)) = lines.iter().find(|(key, _)| ***key == upstream) else { return };
    let place = key.clone();
    let mut theirs = theirs.clone();
    if theirs.absent.is_some() {
        if lines.keys().all(|key| **key != platform) {
            lines.insert(renamed(&place, platform), theirs);
        }
        return;
    }
    theirs.since = Some(renamed(&place, "unknown"));
    theirs.until = None;
    theirs.source = None;
    theirs.confidence = Confidence::default();
    theirs.forms.iter_mut().for_each(|form| form.until = None);
    theirs.without.clear();
    match lines.iter_mut().find(|(key, _)| ***key == platform) {
        // It says why it has none.
        Some((_, own)) if own.absent.is_some() => {}
        Some((_, own)) => {
            line::leave_out(own, &mut theirs);
            line::merge(own, theirs);
        }
        None => {
            lines.insert(renamed(&place, platform), theirs);
        }
    }
}
