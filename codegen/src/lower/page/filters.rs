//! The filters of the web page.

use super::tags::Tag;
use crate::model::Spec;

/// Filters that exclude each other.
pub(crate) struct Choice {
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    /// Word in the address, label, and tag; an empty word means no filter.
    pub(crate) options: Vec<(String, String, Option<Tag>)>,
}

/// Filters that can be combined: word, label, help, and tag.
pub(crate) const TRAITS: [(&str, &str, &str, Tag); 9] = [
    (
        "differs",
        "differs",
        "All platforms have it, with differences: direction, ids, layout, default, prototype, or parts",
        Tag::Differs,
    ),
    ("partly", "partly", "Something is missing on a platform", Tag::Partly),
    ("switch", "needs a switch", "Something must be enabled first", Tag::Switch),
    ("deprecated", "deprecated", "An RFC replaced it", Tag::Deprecated),
    ("read-only", "read-only", "Options that can only be read", Tag::ReadOnly),
    ("write-only", "write-only", "Options that can only be set", Tag::WriteOnly),
    ("rust", "has a Rust type", "sctp-opts has a type for it", Tag::Rust),
    ("seen", "seen running", "It was observed in a running kernel", Tag::Seen),
    ("packetdrill", "packetdrill", "packetdrill scripts can use it fully", Tag::Packetdrill),
];

pub(crate) fn choices(spec: &Spec) -> Vec<Choice> {
    let option = |word: &str, label: &str, tag: Option<Tag>| (word.to_owned(), label.to_owned(), tag);
    let mut on = vec![option("", "any", None)];
    on.extend(spec.platform_ids().map(|p| option(&spec.platform(p).name, &spec.platform(p).title, Some(Tag::On(p)))));
    let all = if spec.platforms.len() == 2 { "both" } else { "all" };
    on.extend([
        option(all, all, Some(Tag::OnAll)),
        option("one", "only one", Some(Tag::OnOne)),
        option("none", "none", Some(Tag::OnNone)),
    ]);
    let by = vec![
        option("", "anything", None),
        option("rfc6458", "RFC 6458", Some(Tag::Rfc6458)),
        option("other", "other RFCs", Some(Tag::OtherRfc)),
        option("draft", "drafts", Some(Tag::Draft)),
        option("extension", "no RFC", Some(Tag::Extension)),
    ];
    vec![
        Choice { name: "on", title: "Supported on", options: on },
        Choice { name: "by", title: "Defined by", options: by },
    ]
}

/// All filters.
pub(crate) fn tags(spec: &Spec) -> Vec<Tag> {
    let choices = choices(spec).into_iter().flat_map(|c| c.options).filter_map(|(_, _, tag)| tag);
    choices.chain(TRAITS.iter().map(|(.., tag)| *tag)).collect()
}
