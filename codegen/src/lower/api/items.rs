//! Options, ancillary messages, notifications and functions.

use std::collections::BTreeMap;

use super::format::{
    Argument, Build, Call, Cause, Cmsg, Common, Deprecated, Form, Function, ItemField, Meaning, Notification, Offer,
    Prototype, Reference, Since, SockOpt, Support, Type,
};
use super::structs::{meaning, ty};
use crate::description::Description;
use crate::evidence::{Evidence, Verdict};
use crate::input::file::{Access, Role};
use crate::lower::packetdrill::wire::wire_path;
use crate::model::option::selectors;
use crate::model::packetdrill::wire;
use crate::model::{self, ItemKind, Origin, PlatformId, Section, Spec};

pub(super) fn option(spec: &Description, option: &model::Opt) -> SockOpt {
    let level = |platform: &model::Platform| (platform.name.clone(), platform.level(&option.level));
    SockOpt {
        common: common(spec, ItemKind::Option, &option.common),
        level: option.level.clone(),
        level_numbers: spec.platforms.iter().map(level).collect(),
        scope: option.scope,
        selectors: selectors(option.scope).iter().map(|(role, _)| *role).collect(),
        wildcard: option.wildcard,
        style: option.style,
        unwrapped: option.no_wrapper.clone(),
    }
}

pub(super) fn cmsg(spec: &Description, cmsg: &model::Cmsg) -> Cmsg {
    Cmsg {
        common: common(spec, ItemKind::Cmsg, &cmsg.common),
        flow: cmsg.flow,
        first: cmsg.first,
        enabled_by: cmsg.enabled_by.clone(),
    }
}

pub(super) fn notification(spec: &Description, notification: &model::Notification) -> Notification {
    Notification {
        common: common(spec, ItemKind::Notification, &notification.common),
        subscribe: notification.subscribe.clone(),
    }
}

pub(super) fn function(spec: &Description, function: &model::Function) -> Function {
    Function { common: common(spec, ItemKind::Function, &function.common) }
}

pub(super) fn call(spec: &Spec, call: &model::Call) -> Call {
    let errors = |(platform, causes): (&model::Platform, &Vec<model::Cause>)| {
        (platform.name.clone(), causes.iter().map(|it| cause(platform, it, it.source.is_none())).collect())
    };
    Call {
        id: format!("call/{}", call.name),
        name: call.name.clone(),
        doc: call.doc.clone(),
        errors: spec.platforms.iter().zip(&call.errors).map(errors).collect(),
    }
}

fn cause(platform: &model::Platform, cause: &model::Cause, seen: bool) -> Cause {
    let (get, set) = directions(cause.on);
    Cause {
        errno: cause.errno.clone(),
        number: cause.number,
        when: cause.when.clone(),
        hint: cause.hint.clone(),
        get,
        set,
        source: cause.source.as_ref().map(|place| platform.code_address(place)),
        seen,
    }
}

fn common(spec: &Description, kind: ItemKind, common: &model::Common) -> Common {
    let support = |platform: PlatformId| {
        let support = match &common.on[platform.0] {
            model::Support::Absent(why) => Support::No { why: why.clone() },
            model::Support::Offered(offer) => Support::Yes(Box::new(self::offer(spec, kind, common, platform, offer))),
        };
        (spec.platform(platform).name.clone(), support)
    };
    Common {
        id: kind.id(&common.name),
        name: common.name.clone(),
        doc: common.doc.clone(),
        details: common.details.clone(),
        defined_in: match &common.origin {
            Origin::Rfc(section) => reference(section),
            Origin::Draft(name) => Reference::Draft { name: name.clone() },
            Origin::Extension => Reference::Extension,
        },
        protocol: common.protocol.iter().map(reference).collect(),
        deprecated: common
            .deprecated
            .as_ref()
            .map(|(by, section)| Deprecated { by: by.clone(), reference: reference(section) }),
        on: spec.platform_ids().map(support).collect(),
    }
}

fn reference(section: &Section) -> Reference {
    Reference::Rfc { rfc: section.rfc, section: section.section.clone(), url: section.url() }
}

/// Whether `getsockopt` and `setsockopt` are possible.
fn directions(access: Access) -> (bool, bool) {
    match access {
        Access::GetSet => (true, true),
        Access::Get => (true, false),
        Access::Set => (false, true),
        Access::None => (false, false),
    }
}

fn offer(
    spec: &Description,
    kind: ItemKind,
    common: &model::Common,
    platform: PlatformId,
    offer: &model::Offer,
) -> Offer {
    // Only options have a direction.
    let (get, set) = if kind == ItemKind::Option { directions(offer.access) } else { (false, false) };
    let form = |form: &model::Form| Form { ty: form.ty.clone(), until: form.until.clone(), doc: form.doc.clone() };
    let error = |it: &model::Cause| cause(spec.platform(platform), it, spec.saw(kind, &common.name, platform, it));
    let prototype =
        |prototype: &model::Prototype| Prototype { returns: prototype.returns.clone(), args: prototype.args.clone() };
    Offer {
        number: offer.value,
        since: match &offer.since {
            model::Since::Exactly(release) => Since::Exactly(release.clone()),
            model::Since::About(release) => Since::About(release.clone()),
            model::Since::By(release) => Since::By(release.clone()),
            model::Since::Library { release, by: false } => Since::Library(release.clone()),
            model::Since::Library { release, by: true } => Since::LibraryBy(release.clone()),
            model::Since::Unknown => Since::Unknown,
        },
        until: offer.until.clone(),
        source: offer.line.source.clone(),
        confidence: offer.line.confidence,
        library: offer.line.library.clone(),
        partial: offer.partial.clone(),
        needs: offer.needs.iter().map(|need| need.one_of.clone()).collect(),
        sysctls: offer.line.sysctls.clone(),
        default: offer.line.default.clone(),
        aliases: offer.aliases.clone(),
        get,
        set,
        get_ids: offer.get_ids.clone(),
        set_ids: offer.set_ids.clone(),
        argument: argument(spec, platform, &offer.argument),
        fields: fields(spec, common, &offer.argument),
        refused: offer.refused.clone(),
        length: offer.length,
        forms: offer.forms.iter().map(form).collect(),
        errors: offer.errors.iter().map(error).collect(),
        notes: offer.line.notes.clone(),
        code: offer.code.iter().map(|place| spec.platform(platform).code_address(place)).collect(),
        prototype: offer.prototype.as_ref().map(prototype),
        seen: seen(spec, kind, &common.name, platform),
        packets: wire::of(spec, platform, common).into_iter().map(|it| wire_path(spec, platform, it)).collect(),
    }
}

fn argument(spec: &Spec, platform: PlatformId, argument: &model::Argument) -> Option<Argument> {
    Some(match argument {
        model::Argument::Struct(id) => {
            Argument { ty: ty(spec, platform, &model::CType::Struct(*id)), meaning: Meaning::default() }
        }
        model::Argument::Scalar(of) => Argument { ty: ty(spec, platform, &of.ty), meaning: meaning(spec, of) },
        model::Argument::Addresses(list) => {
            Argument { ty: Type::Addresses { c: "struct sockaddr", list: *list }, meaning: Meaning::default() }
        }
        model::Argument::None => return None,
    })
}

/// The fields whose meaning for the item differs from the one in the struct.
fn fields(spec: &Spec, common: &model::Common, argument: &model::Argument) -> BTreeMap<String, ItemField> {
    let mut found = BTreeMap::new();
    let Some(id) = argument.structure() else { return found };
    let mut add = |path: String, inside: Option<&model::Field>, field: &model::Field| {
        if common.fields.iter().any(|(name, _)| *name == path) {
            let refined = common.field(inside, field);
            let unused = refined.role == Some(Role::Reserved) && field.role != Some(Role::Reserved);
            found.insert(path, ItemField { unused, meaning: meaning(spec, &refined.meaning) });
        }
    };
    for field in &spec.structure(id).fields {
        add(field.name.clone(), None, field);
        if let model::CType::Struct(inner) = field.meaning.ty {
            for member in &spec.structure(inner).fields {
                add(format!("{}.{}", field.name, member.name), Some(field), member);
            }
        }
    }
    found
}

fn seen(spec: &Description, kind: ItemKind, name: &str, platform: PlatformId) -> BTreeMap<Verdict, Vec<String>> {
    let mut seen: BTreeMap<Verdict, Vec<String>> = BTreeMap::new();
    for evidence in spec.evidence.iter().filter(|evidence| evidence.platform == platform) {
        if let Some(verdict) = evidence.verdict(kind, name) {
            seen.entry(verdict).or_default().push(build_id(spec, evidence));
        }
    }
    seen
}

fn build_id(spec: &Spec, evidence: &Evidence) -> String {
    let who = evidence.who(spec).to_lowercase();
    format!("{who}/{}/{}", evidence.version.replace(" of ", "@"), evidence.switches)
}

pub(super) fn build(spec: &Spec, evidence: &Evidence) -> Build {
    Build {
        id: build_id(spec, evidence),
        platform: spec.platform(evidence.platform).name.clone(),
        who: evidence.who(spec).to_owned(),
        version: evidence.version.clone(),
        switches: evidence.switches.clone(),
    }
}
