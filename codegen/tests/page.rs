//! `docs/status.html` is small, self-contained and complete, and its links resolve. Its behaviour in a browser is tested by
//! the step `page` of `cargo xtask test`.

mod common;

use std::collections::BTreeSet;

use codegen::description::Description;
use codegen::emit::pages::html;
use codegen::input::file::ValuesKind;
use codegen::input::manual;
use codegen::model::{Common, Origin, Section, Support};
use common::root;

fn real() -> (Description, String) {
    let spec = common::real();
    let manual = manual::read(&root()).unwrap();
    let page = html::emit(&spec, &manual).text;
    (spec, page)
}

/// The values of an attribute, in order.
fn attributes<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=");
    let values = page.split(&start).skip(1).map(|rest| match rest.strip_prefix('"') {
        Some(quoted) => &quoted[..quoted.find('"').unwrap()],
        None => &rest[..rest.find(['>', ' ']).unwrap()],
    });
    values.collect()
}

/// The visible text, without style, script and tags.
fn text(page: &str) -> String {
    let mut text = String::new();
    let body = &page[page.find("<body").unwrap()..page.rfind("<script>").unwrap()];
    for part in body.split('<') {
        text += part.split_once('>').map_or("", |(_, text)| text);
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn the_page_is_small_and_self_contained() {
    let (_, page) = real();
    assert!(page.len() < 400_000, "{} bytes", page.len());
    assert!(page.contains("content=\"default-src 'none';"), "no policy");
    assert!(attributes(&page, "src").is_empty(), "{:?}", attributes(&page, "src"));
    for word in ["<link", "@import", "fetch(", "XMLHttpRequest", "import("] {
        assert!(!page.contains(word), "{word}");
    }
    for address in page.split("url(").skip(1) {
        assert!(address.starts_with("\"data:image/svg+xml,"), "{}", &address[..30]);
    }
}

#[test]
fn every_item_has_a_row_and_a_reference() {
    let (spec, page) = real();
    let ids = attributes(&page, "id");
    let once: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(once.len(), ids.len(), "an id is used twice");
    for (_, common) in spec.items() {
        assert!(once.contains(common.name.as_str()), "{} has no reference", common.name);
        let link = format!("<a href=#{}>", common.name);
        assert!(page.contains(&format!("<tr><th>{link}")), "{} has no row", common.name);
    }
    assert_eq!(page.matches("<tbody data-t=").count(), spec.items().count());
    assert_eq!(page.matches("<table class=items>").count(), 4);
}

/// All texts of the description about an item are on the page.
#[test]
fn the_page_includes_all_texts() {
    let (spec, page) = real();
    let text = text(&page);
    let mut missing = Vec::new();
    let mut say = |common: &Common, sentence: &str| {
        if !text.contains(sentence.replace('`', "").trim()) {
            missing.push(format!("{}: {sentence}", common.name));
        }
    };
    for (_, common) in spec.items() {
        say(common, &common.doc);
        for paragraph in common.details.iter().flat_map(|d| d.trim().split("\n\n")) {
            say(common, paragraph);
        }
        if let Some(note) = &common.packetdrill.note {
            say(common, note);
        }
        for support in &common.on {
            let offer = match support {
                Support::Absent(why) => {
                    say(common, why);
                    continue;
                }
                Support::Offered(offer) => offer,
            };
            let words = [
                &offer.line.source,
                &offer.partial,
                &offer.line.default,
                &offer.until,
                &offer.line.library,
                &offer.refused,
            ];
            let needs = offer.needs.iter().flat_map(|need| &need.one_of).cloned().collect();
            let lists = [&needs, &offer.line.sysctls, &offer.aliases, &offer.line.notes];
            let causes = offer.errors.iter().flat_map(|c| [Some(&c.errno), Some(&c.when), c.hint.as_ref()]);
            let forms = offer.forms.iter().flat_map(|f| [&f.ty, &f.doc]);
            let all = words.into_iter().filter_map(Option::as_ref).chain(lists.into_iter().flatten());
            for sentence in all.chain(causes.flatten()).chain(forms) {
                say(common, sentence);
            }
        }
    }
    // Structs that an item passes; the nested address structs are not drawn.
    for s in spec.structs.iter().filter(|s| s.name.starts_with("sctp_") && !s.union && s.keep.is_none()) {
        assert!(page.contains(&s.name), "{} is not drawn", s.name);
        for (name, doc) in s.fields.iter().filter_map(|f| Some((&f.name, f.meaning.doc.as_ref()?))) {
            assert!(text.contains(&doc.replace('`', "")), "{}.{name}: {doc}", s.name);
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_link_has_a_target() {
    let (spec, page) = real();
    let ids: BTreeSet<&str> = attributes(&page, "id").into_iter().collect();
    let mut sections: BTreeSet<String> = BTreeSet::new();
    let mut add = |s: &Section| {
        sections.insert(s.url());
    };
    for (_, common) in spec.items() {
        if let Origin::Rfc(s) = &common.origin {
            add(s);
        }
        common.protocol.iter().for_each(&mut add);
        common.deprecated.iter().for_each(|(_, s)| add(s));
    }
    let lists = spec.values.iter().filter(|v| v.kind != ValuesKind::Constants);
    lists.filter_map(|v| v.rfc.as_ref()).for_each(&mut add);
    let mut linked = BTreeSet::new();
    let mut described = BTreeSet::new();
    for link in attributes(&page, "href") {
        if let Some(id) = link.strip_prefix('#') {
            assert!(ids.contains(id), "#{id} leads nowhere");
        } else if let Some(rest) = link.strip_prefix("https://www.rfc-editor.org/rfc/rfc") {
            let (rfc, section) = rest
                .split_once("#section-")
                .or_else(|| rest.split_once("#appendix-"))
                .unwrap_or_else(|| panic!("{link} names no section"));
            assert!(rfc.len() == 4 && rfc.bytes().all(|b| b.is_ascii_digit()), "{link}");
            let part = |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit());
            let appendix = |p: &str| p.len() == 1 && p.bytes().all(|b| b.is_ascii_uppercase());
            assert!(section.split('.').enumerate().all(|(i, p)| part(p) || (i == 0 && appendix(p))), "{link}");
            assert!(sections.contains(link), "{link} is not in the description");
            linked.insert(link.to_owned());
        } else if link.starts_with("https://") {
            let known = ["https://datatracker.ietf.org/doc/draft-", "https://github.com/"];
            assert!(known.iter().any(|k| link.starts_with(k)), "{link}");
        } else if let Some(id) = link.strip_prefix("api/").and_then(|file| file.strip_suffix(".json")) {
            let item = std::fs::read_to_string(root().join("docs").join(link)).expect(link);
            assert!(item.contains(&format!("\"id\": \"{id}\"")), "{link} leads elsewhere");
            described.insert(id.split_once('/').unwrap().1);
        } else {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let text = std::fs::read_to_string(root().join("docs").join(file)).unwrap_or_default();
            assert!(!text.is_empty(), "docs/{file} is not there");
            let mut headings = text.lines().filter_map(|l| l.strip_prefix("## ")).map(manual::anchor);
            assert!(anchor.is_empty() || headings.any(|h| h == anchor), "{link} leads nowhere");
        }
    }
    let unlinked: Vec<&String> = sections.difference(&linked).collect();
    assert!(unlinked.is_empty(), "{unlinked:?}");
    let names: BTreeSet<&str> = spec.items().map(|(_, common)| common.name.as_str()).collect();
    assert_eq!(described, names);
}

#[test]
fn output_is_deterministic() {
    assert_eq!(real().1, real().1);
}
