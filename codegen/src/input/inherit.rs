//! `upstream` of a platform: what it does not say itself is as on the platform that it comes from, key by key.
//!
//! What follows sees every line written out. Facts about releases of the upstream (`since`, `until`, and where they come
//! from) are not facts about this platform, and are left behind.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostics};
use crate::input::file::{At, Confidence, Length, Offer, PerPlatform, Platform, Text};
use crate::input::parse::Parsed;

/// Writes out what platforms inherit, and the defaults of each platform.
pub fn resolve(parsed: &mut Parsed, diagnostics: &mut Diagnostics) {
    for (platform, upstream) in order(parsed, diagnostics) {
        inherit(parsed, &platform, &upstream);
    }
    let lengths: BTreeMap<String, Length> =
        parsed.platforms.iter().filter_map(|p| Some(((*p.it.name).clone(), p.it.length?))).collect();
    for option in &mut parsed.options {
        for (name, line) in option.it.on.iter_mut().filter(|(_, line)| line.absent.is_none()) {
            line.length = line.length.or_else(|| lengths.get(name.as_str()).copied());
        }
    }
}

/// Every platform that has an upstream with it, upstreams first. Those of a circle are reported and left out.
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
                        format!("`{next}` is its own upstream: {} comes from {next}", chain.join(" comes from "));
                    let help = "let one of these platforms describe itself, without `upstream`";
                    diagnostics.push(Code::UpstreamLoop, entry.place(own), title, "comes back", help);
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
            list(&mut own.errors, errors.clone());
        }
    }
    let offers = parsed.options.iter_mut().map(|e| &mut e.it.on);
    let offers = offers.chain(parsed.cmsgs.iter_mut().map(|e| &mut e.it.on));
    let offers = offers.chain(parsed.notifications.iter_mut().map(|e| &mut e.it.on));
    for lines in offers.chain(parsed.functions.iter_mut().map(|e| &mut e.it.on)) {
        offer(lines, platform, upstream);
    }
    let drills = parsed.options.iter_mut().filter_map(|e| e.it.packetdrill.as_mut());
    let drills = drills.chain(parsed.cmsgs.iter_mut().filter_map(|e| e.it.packetdrill.as_mut()));
    let drills = drills.chain(parsed.notifications.iter_mut().filter_map(|e| e.it.packetdrill.as_mut()));
    for drill in drills.chain(parsed.functions.iter_mut().filter_map(|e| e.it.packetdrill.as_mut())) {
        plain(&mut drill.on, platform, upstream);
    }
    parsed.calls.iter_mut().for_each(|e| plain(&mut e.it.errors, platform, upstream));
    parsed.options.iter_mut().for_each(|e| plain(&mut e.it.adapted, platform, upstream));
    parsed.cmsgs.iter_mut().for_each(|e| plain(&mut e.it.followed_by, platform, upstream));
    for table in &mut parsed.values {
        plain(&mut table.it.type_on, platform, upstream);
        for value in &mut table.it.values {
            plain(&mut value.on, platform, upstream);
            listed(&mut value.unsigned, platform, upstream);
        }
    }
    structs(parsed, platform, upstream);
    for script in &mut parsed.scripts {
        plain(&mut script.it.open, platform, upstream);
        script.it.refused.iter_mut().for_each(|refused| listed(&mut refused.on, platform, upstream));
    }
    parsed.exchanges.iter_mut().for_each(|exchange| listed(&mut exchange.it.on, platform, upstream));
}

/// A name in the place of another.
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

/// A struct of the upstream is one of the platform as well, unless it has one of that name itself.
fn structs(parsed: &mut Parsed, platform: &str, upstream: &str) {
    let own: Vec<String> = parsed
        .structs
        .iter()
        .filter(|s| s.it.on.iter().any(|name| **name == platform))
        .map(|s| (*s.it.name).clone())
        .collect();
    for s in parsed.structs.iter_mut().filter(|s| !own.contains(&*s.it.name)) {
        listed(&mut s.it.on, platform, upstream);
    }
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
    match lines.iter_mut().find(|(key, _)| ***key == platform) {
        // It says why it has none.
        Some((_, own)) if own.absent.is_some() => {}
        Some((_, own)) => merge(own, theirs),
        None => {
            lines.insert(renamed(&place, platform), theirs);
        }
    }
}

/// Every key that `own` does not say is as in `theirs`.
fn merge(own: &mut Offer, theirs: Offer) {
    // Named one by one, so that the compiler asks what a new key does here.
    let Offer {
        value,
        absent: _,
        since,
        until,
        source,
        confidence: _,
        library,
        partial,
        needs,
        sysctls,
        default,
        aliases,
        access,
        ids,
        structure,
        refused,
        length,
        forms,
        errors,
        code,
        notes,
        returns,
        args,
    } = theirs;
    option(&mut own.value, value);
    option(&mut own.since, since);
    option(&mut own.until, until);
    option(&mut own.source, source);
    option(&mut own.library, library);
    option(&mut own.partial, partial);
    list(&mut own.needs, needs);
    list(&mut own.sysctls, sysctls);
    option(&mut own.default, default);
    list(&mut own.aliases, aliases);
    option(&mut own.access, access);
    option(&mut own.ids, ids);
    option(&mut own.structure, structure);
    option(&mut own.refused, refused);
    option(&mut own.length, length);
    list(&mut own.forms, forms);
    list(&mut own.errors, errors);
    list(&mut own.code, code);
    list(&mut own.notes, notes);
    option(&mut own.returns, returns);
    option(&mut own.args, args);
}

fn option<T>(own: &mut Option<T>, theirs: Option<T>) {
    if own.is_none() {
        *own = theirs;
    }
}

fn list<T>(own: &mut Vec<T>, theirs: Vec<T>) {
    if own.is_empty() {
        *own = theirs;
    }
}
