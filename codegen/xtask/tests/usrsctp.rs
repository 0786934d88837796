//! What usrsctp said (spec/evidence/usrsctp-*.toml): it was asked about all that the description says of FreeBSD, and
//! does not contradict it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::generate;
use codegen::input::file::Access;
use codegen::model::{PlatformId, Since, Spec};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

/// The verdicts of each recorded version, by kind and name.
fn recorded() -> Vec<BTreeMap<(String, String), String>> {
    let files = fs::read_dir(root().join("spec/evidence")).unwrap().map(|entry| entry.unwrap().path());
    let ours = files.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("usrsctp-"));
    let verdicts = |path| {
        let said: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
        let mut verdicts = BTreeMap::new();
        for kind in ["option", "notification", "function"] {
            for row in said[kind].as_array().unwrap() {
                let of = |key: &str| row[key].as_str().unwrap().to_owned();
                verdicts.insert((kind.to_owned(), of("name")), of("verdict"));
            }
        }
        verdicts
    };
    ours.map(verdicts).collect()
}

fn spec() -> (Spec, PlatformId) {
    let spec = generate::load(root()).unwrap_or_else(|_| panic!("`cargo xtask check` says why")).spec;
    let freebsd = PlatformId(spec.platforms.iter().position(|p| p.name == "freebsd").unwrap());
    (spec, freebsd)
}

#[test]
fn it_was_asked_about_everything() {
    let (spec, freebsd) = spec();
    let options = spec.options.iter().map(|it| ("option", &it.common));
    let notifications = spec.notifications.iter().map(|it| ("notification", &it.common));
    let all: Vec<_> = options.chain(notifications).filter(|(_, it)| it.offer(freebsd).is_some()).collect();
    let recorded = recorded();
    assert!(!recorded.is_empty(), "`cargo xtask probe --usrsctp --record`");
    for verdicts in recorded {
        // The options of every socket are none of the stack's own.
        let own = all.iter().filter(|(_, it)| !it.name.starts_with("SO_"));
        let forgotten: Vec<_> =
            own.filter(|(kind, it)| !verdicts.contains_key(&((*kind).to_owned(), it.name.clone()))).collect();
        assert!(forgotten.is_empty(), "not asked: {:?}", forgotten.iter().map(|(_, it)| &it.name).collect::<Vec<_>>());
    }
}

/// It lacks nothing but what answers nothing on FreeBSD either, and what is younger.
#[test]
fn what_it_lacks_is_said() {
    let (spec, freebsd) = spec();
    for verdicts in recorded() {
        for ((kind, name), verdict) in verdicts.iter().filter(|((kind, _), _)| kind == "option") {
            let option = spec.options.iter().find(|it| it.common.name == *name);
            let offer = option.and_then(|it| it.common.offer(freebsd));
            let offer = offer.unwrap_or_else(|| panic!("usrsctp was asked about the {kind} {name}"));
            // The stack of 2021 is that of FreeBSD 13.0.
            let rank = |release: &str| spec.platform(freebsd).releases.iter().position(|known| known == release);
            let young =
                matches!(&offer.since, Since::Exactly(first) | Since::About(first) if rank(first) > rank("13.0"));
            assert!(verdict != "absent" || offer.access == Access::None || young, "{name}");
        }
    }
}
