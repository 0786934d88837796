//! The recorded answers of usrsctp (spec/evidence/usrsctp.toml) cover everything described for FreeBSD, and do not contradict
//! the description.

#[path = "../../tests/common/mod.rs"]
mod common;

use codegen::description::Description;
use codegen::evidence::{Evidence, Verdict};
use codegen::input::file::Access;
use codegen::model::{ItemKind, PlatformId, Since};

fn spec() -> (Description, PlatformId) {
    let spec = common::real();
    let freebsd = PlatformId(spec.platforms.iter().position(|p| p.name == "freebsd").unwrap());
    (spec, freebsd)
}

/// The recorded builds.
fn recorded(spec: &Description) -> Vec<&Evidence> {
    let recorded: Vec<_> = spec.evidence.iter().filter(|e| e.stack.as_deref() == Some("usrsctp")).collect();
    assert!(!recorded.is_empty(), "`cargo xtask probe --usrsctp --record`");
    recorded
}

/// At least one build has answered about every item; older builds may lack answers about newer ones.
#[test]
fn a_build_was_asked_about_everything() {
    let (spec, freebsd) = spec();
    let of = |kind| matches!(kind, ItemKind::Option | ItemKind::Notification);
    let all: Vec<_> = spec.items().filter(|(kind, it)| of(*kind) && it.offer(freebsd).is_some()).collect();
    // The options of level SOL_SOCKET are not implemented by the stack.
    let own: Vec<_> = all.into_iter().filter(|(_, it)| !it.name.starts_with("SO_")).collect();
    assert!(own.len() > 90, "{} items", own.len());
    let forgotten = |evidence: &Evidence| {
        let missing = own.iter().filter(|(kind, it)| evidence.verdict(*kind, &it.name).is_none());
        missing.map(|(_, it)| it.name.clone()).collect::<Vec<_>>()
    };
    let forgotten: Vec<_> =
        recorded(&spec).into_iter().map(|evidence| (&evidence.version, forgotten(evidence))).collect();
    assert!(forgotten.iter().any(|(_, names)| names.is_empty()), "not asked: {forgotten:?}");
}

/// usrsctp only lacks items without a handler on FreeBSD, and items that are newer than the build.
#[test]
fn missing_items_are_described() {
    let (spec, freebsd) = spec();
    for evidence in recorded(&spec) {
        for option in &spec.options {
            let name = &option.common.name;
            let Some(verdict) = evidence.verdict(ItemKind::Option, name) else { continue };
            let offer = option.common.offer(freebsd);
            let offer = offer.unwrap_or_else(|| panic!("usrsctp was asked about the option {name}"));
            // The oldest build, of 2021, corresponds to FreeBSD 13.0.
            let rank = |release: &str| spec.platform(freebsd).releases.iter().position(|known| known == release);
            let young =
                matches!(&offer.since, Since::Exactly(first) | Since::About(first) if rank(first) > rank("13.0"));
            let may_lack = offer.access == Access::None || young && evidence.version == "0.9.5.0";
            assert!(verdict != Verdict::Absent || may_lack, "{name} in usrsctp {}", evidence.version);
        }
    }
}
