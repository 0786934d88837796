//! Compares the description of FreeBSD with facts from its sources: the numbers in a header, the exports of the C library,
//! and the errors of the stack.

mod common;

use codegen::description::Description;
use codegen::input::file::{Access, Scope};
use codegen::model::{Field, ItemKind, Meaning, Offer, PlatformId, Since};
use common::{real, root};

fn freebsd(spec: &Description) -> PlatformId {
    PlatformId(spec.platforms.iter().position(|p| p.name == "freebsd").unwrap())
}

type Release = (u32, u32);

fn release(text: &str) -> Release {
    let (major, minor) = text.split_once('.').unwrap_or_else(|| panic!("{text}"));
    (major.parse().unwrap(), minor.parse().unwrap())
}

/// The first release according to the description.
fn first_release(offer: &Offer) -> Release {
    match &offer.since {
        Since::Exactly(since) | Since::About(since) | Since::By(since) => release(since),
        Since::Library { .. } | Since::Unknown => panic!("since an unknown release"),
    }
}

/// `sys/netinet/sctp.h` and `sctp_uio.h` of release/9.1.0 (r237898, r238875; kept in pkelsey/libuinet).
const OPTIONS_OF_9_1: [std::ops::RangeInclusive<i64>; 13] = [
    0x1..=0x24,
    0x100..=0x106,
    0x900..=0x903,
    0x1005..=0x1005,
    0x1007..=0x1007,
    0x1101..=0x1101,
    0x1103..=0x1105,
    0x1200..=0x1205,
    0x2001..=0x2001,
    0x3001..=0x3005,
    0x4001..=0x4001,
    0x8001..=0x800b,
    0x9f00..=0x9f00,
];
const NOTIFICATIONS_OF_9_1: i64 = 0xe;
const CMSGS_OF_9_1: i64 = 0xa;

#[test]
fn items_in_the_headers_of_9_1_have_that_release() {
    let spec = real();
    let platform = freebsd(&spec);
    let mut compared = 0;
    for (kind, item) in spec.items() {
        let Some((offer, value)) = item.offer(platform).and_then(|offer| Some((offer, offer.value?))) else { continue };
        let there = match kind {
            // Options of level SOL_SOCKET are older than SCTP.
            ItemKind::Option if spec.option(&item.name).is_some_and(|it| it.level != "IPPROTO_SCTP") => continue,
            ItemKind::Option => OPTIONS_OF_9_1.iter().any(|numbers| numbers.contains(&value)),
            ItemKind::Notification => value <= NOTIFICATIONS_OF_9_1,
            ItemKind::Cmsg => value <= CMSGS_OF_9_1,
            ItemKind::Function => continue,
        };
        assert_eq!(first_release(offer) <= (9, 1), there, "{}: {:?}", item.name, offer.since);
        compared += 1;
    }
    assert!(compared > 110, "{compared} items");
}

/// The functions that `lib/libc/net/Symbol.map` exports: those of 9.3 (r234942 of May 2012, which 9.1 also has), and those
/// that 10.4 adds (r283737 of May 2015).
#[test]
fn functions_have_the_release_that_exports_them() {
    let spec = real();
    let platform = freebsd(&spec);
    let mut compared = 0;
    for (kind, item) in spec.items().filter(|(kind, _)| *kind == ItemKind::Function) {
        let Some(offer) = item.offer(platform) else { continue };
        let since = match item.name.as_str() {
            "sctp_getassocid" => (10, 2),
            "sctp_sendv" | "sctp_recvv" => (9, 1),
            _ => (7, 0),
        };
        assert_eq!(first_release(offer), since, "{kind:?} {}", item.name);
        compared += 1;
    }
    assert_eq!(compared, 17);
}

/// The most common cause of an error is the id of an association that no longer exists.
#[test]
fn every_option_of_an_association_explains_enoent() {
    let spec = real();
    let platform = freebsd(&spec);
    let (mut explained, mut seen) = (0, 0);
    for option in spec.options.iter().filter(|o| o.level == "IPPROTO_SCTP" && o.scope != Scope::Socket) {
        let Some(offer) = option.common.offer(platform).filter(|offer| offer.access != Access::None) else { continue };
        let cause =
            offer.errors.iter().find(|cause| cause.errno == "ENOENT" && cause.when.contains("no such association"));
        let cause = cause.unwrap_or_else(|| panic!("{} does not say when it is ENOENT", option.common.name));
        explained += 1;
        seen += usize::from(spec.saw(ItemKind::Option, &option.common.name, platform, cause));
    }
    assert!(explained > 45 && seen > 40, "{explained} options, {seen} of them asked");
}

/// Everything that FreeBSD offers cites its source code, and an error that was not observed cites the line that returns it.
#[test]
fn statements_about_freebsd_cite_the_code() {
    let spec = real();
    let platform = freebsd(&spec);
    for (kind, item) in spec.items() {
        let Some(offer) = item.offer(platform) else { continue };
        assert!(!offer.code.is_empty(), "{}: where is it in the code?", item.name);
        for cause in &offer.errors {
            let grounded = cause.source.is_some() || spec.saw(kind, &item.name, platform, cause);
            assert!(grounded, "{}: who says {}?", item.name, cause.errno);
        }
    }
}

#[test]
fn the_page_marks_errors_known_from_source_only() {
    let spec = real();
    let read = |kind, name: &str, platform, offer: &Offer| {
        let own = offer.errors.iter().filter(|cause| cause.shared.is_none());
        own.filter(|cause| !spec.saw(kind, name, platform, cause)).count()
    };
    let own = |platform| -> usize {
        let offers = spec.items().filter_map(|(kind, it)| Some((kind, &it.name, it.offer(platform)?)));
        offers.map(|(kind, name, offer)| read(kind, name, platform, offer)).sum()
    };
    let shared = |platform| spec.platform(platform).errors.iter().filter(|cause| cause.asked.is_none()).count();
    let all: usize = spec.platform_ids().map(|platform| own(platform) + shared(platform)).sum();
    let page = std::fs::read_to_string(root().join("docs/status.html")).unwrap();
    assert_eq!(page.matches(" (only read)").count(), all);
    let own = own(freebsd(&spec));
    assert!(own > 40, "{own}");
}

/// A field with another meaning than on Linux, or without a counterpart there, cites the code that defines its meaning.
#[test]
fn a_field_of_another_meaning_cites_the_code() {
    let spec = real();
    let platform = freebsd(&spec);
    let linux = PlatformId(spec.platforms.iter().position(|p| p.name == "linux").unwrap());
    let (mut differing, mut without) = (0, Vec::new());
    for structure in spec.structs.iter().filter(|it| it.on == [platform] && it.name.starts_with("sctp_")) {
        let Some(other) = spec.structs.iter().find(|it| it.on.contains(&linux) && it.name == structure.name) else {
            continue;
        };
        for field in structure.fields.iter().filter(|field| field.role.is_none() && field.meaning.doc.is_some()) {
            let meaning = |field: &Field| {
                let Meaning { unit, zero, range, network_order, doc, .. } = &field.meaning;
                format!("{unit:?} {zero:?} {range:?} {network_order} {doc:?}")
            };
            let theirs = other.fields.iter().find(|it| it.name == field.name);
            if theirs.is_some_and(|theirs| meaning(theirs) == meaning(field)) {
                continue;
            }
            differing += 1;
            if field.code.is_none() {
                without.push(format!("{}.{}", structure.name, field.name));
            }
        }
    }
    assert_eq!(without, [""; 0]);
    assert!(differing > 25, "{differing}");
}
