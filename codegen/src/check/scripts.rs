//! Checks the content of scripts, for which everything has to be known: items, fields, values, structs.

use crate::diag::suggest::did_you_mean;
use crate::diag::{Code, Diagnostics};
use crate::model::packetdrill::exchange::{items, of, writable};
use crate::model::packetdrill::placeholders::filled;
use crate::model::packetdrill::target::{Target, LIST};
use crate::model::packetdrill::wire::{is_on, item, subscription};
use crate::model::{Common, Exchange, PlatformId, Script, Spec, Wire};

/// Checks that need everything: that every item's expression and every script's item and fields exist.
pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    for option in &spec.options {
        let Some(name) = &option.common.packetdrill.expression else { continue };
        if name != LIST && !spec.expressions.iter().any(|known| known.name == *name) {
            let names = spec.expressions.iter().map(|known| known.name.as_str()).chain([LIST]);
            let title = format!("packetdrill has no expression `{name}`");
            let help = did_you_mean(name, names.collect::<Vec<_>>());
            diagnostics.push(Code::BadScript, option.common.place.clone(), title, "of this option", help);
        }
    }
    for script in &spec.scripts {
        for error in in_script(spec, script) {
            let help = "values are written as `field=1, other=[2, 3]`, or as the number alone; see docs/spec-format.md";
            diagnostics.push(Code::BadScript, script.place.clone(), error, "in this script", help);
        }
    }
    for (platform, common) in without_exchange(spec) {
        let title = format!(
            "packetdrill can write `{}` on {}, but no exchange does",
            common.name,
            spec.platform(platform).title
        );
        let help = format!("add an `[[exchange]]` named `{}` to packetdrill.toml", common.name);
        diagnostics.push(Code::BadScript, common.place.clone(), title, "no script for it", help);
    }
    for exchange in &spec.exchanges {
        for error in in_exchange(spec, exchange) {
            let help = "write the name of an ancillary message or a function, and names of the description in braces";
            diagnostics.push(Code::BadScript, exchange.place.clone(), error, "in this exchange", help);
        }
    }
    for seen in &spec.wires {
        for error in in_wire(spec, seen) {
            let help = "write the name of an item that the platform has, and names of the description in braces";
            diagnostics.push(Code::BadScript, seen.place.clone(), error, "in this script", help);
        }
    }
}

/// Why a script of the description is invalid.
fn in_script(spec: &Spec, script: &Script) -> Vec<String> {
    let Some(option) = spec.option(&script.name) else {
        return vec![format!("there is no option `{}`", script.name)];
    };
    let mut errors = Vec::new();
    let mut somewhere = false;
    for platform in spec.drilled() {
        let Ok(target) = Target::of(spec, platform, option) else { continue };
        somewhere = true;
        let own = script.get.iter().chain(&script.set).chain(script.refused.iter().map(|(value, ..)| value));
        errors.extend(own.filter_map(|text| target.parse(spec, platform, text).err()));
        let fields = script.shows.iter().chain(&script.open[platform.0]);
        let unknown = fields.filter(|name| target.shape.field(name).is_none());
        errors.extend(unknown.map(|name| format!("the option's expression has no field `{name}`")));
        for (name, value) in &script.before {
            let other = spec.option(name);
            match other.map(|option| Target::of(spec, platform, option)) {
                None => errors.push(format!("there is no option `{name}`")),
                Some(Err(why)) => errors.push(format!("`{name}` cannot be set first: {why}")),
                Some(Ok(target)) => errors.extend(target.parse(spec, platform, value).err()),
            }
        }
    }
    if !somewhere {
        errors.push(format!("no script can be written for `{}`", script.name));
    }
    errors.sort();
    errors.dedup();
    errors
}

/// Items that packetdrill can write on a platform, but without an exchange: an error in the description.
fn without_exchange(spec: &Spec) -> impl Iterator<Item = (PlatformId, &Common)> {
    let offered = |(platform, common): &(PlatformId, &Common)| common.offer(*platform).is_some();
    let each = spec.drilled().flat_map(move |platform| items(spec).map(move |common| (platform, common)));
    each.filter(offered)
        .filter(|(platform, common)| writable(*platform, common).is_ok() && of(spec, *platform, common).is_none())
}

/// Why an exchange of the description is invalid.
fn in_exchange(spec: &Spec, exchange: &Exchange) -> Vec<String> {
    let Some(common) = items(spec).find(|common| common.name == exchange.name) else {
        return vec![format!("there is no ancillary message or function `{}`", exchange.name)];
    };
    let on = |platform: &PlatformId| exchange.on.is_empty() || exchange.on.contains(platform);
    let offered = spec.drilled().filter(on).filter(|platform| common.offer(*platform).is_some());
    let mut errors: Vec<String> =
        offered.flat_map(|p| exchange.lines.iter().filter_map(move |line| filled(spec, p, line).err())).collect();
    errors.sort();
    errors.dedup();
    errors
}

/// Why a script of the description is invalid.
fn in_wire(spec: &Spec, wire: &Wire) -> Vec<String> {
    let Some(common) = item(spec, wire) else {
        return vec![format!("there is no item `{}`", wire.name)];
    };
    if let Some(unknown) = wire.also.iter().find(|name| !spec.items().any(|(_, common)| common.name == **name)) {
        return vec![format!("there is no item `{unknown}`")];
    }
    let offered: Vec<PlatformId> = spec.drilled().filter(|platform| is_on(wire, common, *platform)).collect();
    if offered.is_empty() {
        return vec![format!("`{}` is on none of these platforms", wire.name)];
    }
    let subscriptions = wire.events.iter().map(|name| subscription(name));
    let written = wire.before.iter().chain(&wire.init_ack).chain(&wire.lines).cloned();
    let lines: Vec<String> = subscriptions.chain(written).collect();
    let wrong = |platform: &PlatformId| lines.iter().find_map(|line| filled(spec, *platform, line).err());
    let mut errors: Vec<String> = offered.iter().filter_map(wrong).collect();
    errors.dedup();
    errors
}
