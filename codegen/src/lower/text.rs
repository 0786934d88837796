//! Items in words, shared by rustdoc and the pages.

use crate::input::file::{Access, Length, Special, Unit};
use crate::model::{Cause, Common, Meaning, Offer, Origin, PlatformId, Since, Spec, Support};

/// `since 4.11`
pub fn since(since: &Since) -> String {
    match since {
        Since::Exactly(r) | Since::Library { release: r, by: false } => format!("since {r}"),
        Since::About(r) => format!("since about {r}"),
        Since::By(r) | Since::Library { release: r, by: true } => format!("since {r} or earlier"),
        Since::Unknown => "since an unknown release".to_owned(),
    }
}

/// `Linux since 4.11; FreeBSD no (reason)`
pub fn availability(spec: &Spec, common: &Common) -> String {
    let mut parts = Vec::new();
    for platform in spec.platform_ids() {
        let title = &spec.platform(platform).title;
        parts.push(match common.offer(platform) {
            Some(offer) => offered(title, offer),
            None => format!("not on {title}"),
        });
    }
    parts.join("; ")
}

/// A badge per platform, like rustdoc's own, in HTML: the first release, or that it is absent.
pub fn badges(spec: &Spec, common: &Common) -> String {
    let mut marks = Vec::new();
    for platform in spec.platform_ids() {
        let title = &spec.platform(platform).title;
        let (short, long) = match &common.on[platform.0] {
            Support::Offered(offer) => (release(&offer.since), offered(title, offer)),
            Support::Absent(why) => ("no".to_owned(), format!("not on {title}: {why}")),
        };
        let partly = if common.offer(platform).is_some_and(|o| o.partial.is_some()) { "partly " } else { "" };
        let long = long.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        marks.push(format!("<span class=\"stab portability\" title=\"{long}\">{title} {partly}{short}</span>"));
    }
    marks.join(" ")
}

/// `4.11`, `≈ 4.11`, `≤ 4.11`
pub fn release(since: &Since) -> String {
    match since {
        Since::Exactly(r) | Since::Library { release: r, by: false } => r.clone(),
        Since::About(r) => format!("≈ {r}"),
        Since::By(r) | Since::Library { release: r, by: true } => format!("≤ {r}"),
        Since::Unknown => "unknown".to_owned(),
    }
}

fn offered(title: &str, offer: &Offer) -> String {
    let mut text = format!("{title} {}", since(&offer.since));
    if let Some(until) = &offer.until {
        text += &format!(" until {until}");
    }
    if offer.partial.is_some() {
        text += " (partly)";
    }
    text
}

/// `RFC 6458, section 8.1.1`, as a link in Markdown.
pub fn origin_link(common: &Common) -> Option<String> {
    match &common.origin {
        Origin::Rfc(section) => Some(format!("[{section}]({})", section.url())),
        Origin::Draft(name) => Some(format!("[{name}]({})", draft_address(name))),
        Origin::Extension => None,
    }
}

/// The URL of a draft.
pub fn draft_address(name: &str) -> String {
    format!("https://datatracker.ietf.org/doc/{name}")
}

/// `milliseconds`
pub fn unit(unit: Unit) -> &'static str {
    match unit {
        Unit::Milliseconds => "milliseconds",
        Unit::Seconds => "seconds",
        Unit::Jiffies => "timer ticks of the kernel (jiffies)",
        Unit::Bytes => "bytes",
        Unit::Microseconds => "microseconds",
        Unit::Count => "count",
    }
}

/// What 0 means, a clause.
pub fn zero(zero: &str) -> String {
    match zero {
        "unchanged" => "0 leaves it unchanged".to_owned(),
        "default" => "0 means the default".to_owned(),
        "off" => "0 turns it off".to_owned(),
        other => format!("0 means: {other}"),
    }
}

/// The reader of a number's documentation: in C a time is a number, in Rust a `Duration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The field of a C struct.
    C,
    /// The field of a type in `sctp-opts`.
    Rust,
}

/// Unit, range and zero of a number, for its documentation.
pub fn measure(meaning: &Meaning, reader: Reader) -> Option<String> {
    let mut parts = Vec::new();
    match (meaning.unit, reader) {
        (Some(Unit::Milliseconds), Reader::Rust) => {
            parts.push("In whole milliseconds (rounded down, but never to 0)".to_owned());
        }
        (Some(Unit::Seconds), Reader::Rust) => parts.push("In whole seconds (rounded down, but never to 0)".to_owned()),
        (Some(Unit::Microseconds), Reader::Rust) => {
            parts.push("In whole microseconds (rounded down, but never to 0)".to_owned());
        }
        (Some(Unit::Count) | None, _) => {}
        (Some(other), _) => parts.push(format!("In {}", unit(other))),
    }
    if let Some((a, b)) = meaning.range {
        let word = match meaning.unit {
            Some(Unit::Milliseconds) if reader == Reader::Rust => " ms",
            Some(Unit::Seconds) if reader == Reader::Rust => " s",
            Some(Unit::Microseconds) if reader == Reader::Rust => " µs",
            _ => "",
        };
        parts.push(format!("{a} to {b}{word}"));
    }
    if let Some(z) = &meaning.zero {
        parts.push(zero(z));
    }
    (!parts.is_empty()).then(|| parts.join("; ") + ".")
}

/// `get and set`
pub fn access(access: Access) -> &'static str {
    match access {
        Access::GetSet => "get and set",
        Access::Get => "get only",
        Access::Set => "set only",
        Access::None => "a number without a handler",
    }
}

/// `Future`, `Current`, `All`
pub fn special(id: Special) -> &'static str {
    match id {
        Special::Future => "Future",
        Special::Current => "Current",
        Special::All => "All",
    }
}

/// The platforms on which an item is offered.
pub fn offered_on(spec: &Spec, common: &Common) -> Vec<PlatformId> {
    spec.platform_ids().filter(|p| common.offer(*p).is_some()).collect()
}

/// Which lengths of an argument are accepted.
pub fn length(length: Length) -> &'static str {
    match length {
        Length::Exact => "exactly the size",
        Length::AtLeast => "the size or more",
        Length::AtMost => "the size or less; ask for it first",
    }
}

/// `` `EINVAL` (set): the ports differ; give all of them one ``, without a full stop.
pub fn cause(cause: &Cause) -> String {
    let direction = match cause.on {
        Access::Get => " (get)",
        Access::Set => " (set)",
        _ => "",
    };
    format!("`{}`{direction}: {}", cause.errno, cause_after_errno(cause))
}

pub fn cause_after_errno(cause: &Cause) -> String {
    let hint = cause.hint.as_ref().map(|hint| format!("; {hint}")).unwrap_or_default();
    format!("{}{hint}", cause.when)
}
