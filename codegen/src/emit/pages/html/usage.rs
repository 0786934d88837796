//! How an item is used: the line of C, and the line of Rust that stands for it.

use crate::description::Description;
use crate::emit::text::c;
use crate::input::file::{Access, Flow, Role, Special};
use crate::lower::page::item::Item;
use crate::lower::rust_api::example::Example;
use crate::lower::text;
use crate::model::option::selectors;
use crate::model::{Argument, CType, Offer, Opt, PlatformId};

/// A few lines in one language.
pub(super) struct Lines {
    pub(super) language: &'static str,
    /// The platforms of which it is said; none: of all that have the item.
    pub(super) only: Vec<PlatformId>,
    pub(super) text: String,
}

/// All that is to be shown, Rust before C.
pub(super) fn lines(spec: &Description, item: Item<'_>) -> Vec<Lines> {
    let mut all = per_platform(spec, item, "Rust", rust);
    all.extend(per_platform(spec, item, "C", c));
    all
}

/// What is the same on several platforms stands once.
fn per_platform(
    spec: &Description,
    item: Item<'_>,
    language: &'static str,
    say: impl Fn(&Description, Item<'_>, PlatformId, &Offer) -> Option<String>,
) -> Vec<Lines> {
    let mut found: Vec<Lines> = Vec::new();
    let offered = text::offered_on(spec, item.common());
    for platform in &offered {
        let Some(text) = item.common().offer(*platform).and_then(|offer| say(spec, item, *platform, offer)) else {
            continue;
        };
        match found.iter_mut().find(|l| l.text == text) {
            Some(lines) => lines.only.push(*platform),
            None => found.push(Lines { language, only: vec![*platform], text }),
        }
    }
    for lines in &mut found {
        if lines.only == offered {
            lines.only.clear();
        }
    }
    found
}

/// Whether `sctp-opts` has a type for it somewhere.
pub(super) fn has_rust(spec: &Description, item: Item<'_>) -> bool {
    spec.platform_ids().any(|p| item.common().offer(p).is_some_and(|offer| rust(spec, item, p, offer).is_some()))
}

/// The one place for the types of `sctp-opts`: what has none has no line.
fn rust(spec: &Description, item: Item<'_>, platform: PlatformId, offer: &Offer) -> Option<String> {
    match item {
        Item::Option(option) if option.wrapped(platform) => {
            let example = Example::new(spec, platform, option, offer).ok()?;
            Some(example.calls().trim().to_owned())
        }
        Item::Cmsg(cmsg) => {
            let name = &cmsg.rust;
            let sent = format!("send(&socket, data, peer, &info)?; // info: {name}");
            let received = format!(
                "let received = receive::<{name}>(&socket, &mut buffer)?;\n\
                 if let Received::Message(message) = received {{ let info = message.info?; }}"
            );
            Some(match cmsg.flow {
                Flow::Send => sent,
                Flow::Receive => received,
                Flow::Both => format!("{sent}\n{received}"),
            })
        }
        Item::Notification(notification) => {
            let (name, bare) = (&notification.rust, matches!(offer.argument, Argument::None));
            let inside = if bare { "" } else { "(told)" };
            Some(format!("if let Received::Notification(Notification::{name}{inside}) = received {{}}"))
        }
        Item::Function(function) => function.rust.as_ref().map(|path| format!("use {path};")),
        Item::Option(_) => None,
    }
}

/// What selects, as C initializes it.
fn c_selector(spec: &Description, option: &Opt, offer: &Offer) -> String {
    let Argument::Struct(id) = offer.argument else { return String::new() };
    let fields = selectors(option.scope).iter().filter_map(|(role, _)| {
        let field = spec.structure(id).fields.iter().find(|f| f.role == Some(*role))?;
        let future = offer.get_ids.contains(&Special::Future) || offer.set_ids.contains(&Special::Future);
        let value = match role {
            Role::Assoc if future => "SCTP_FUTURE_ASSOC",
            Role::Assoc => "id",
            Role::Stream => "stream",
            Role::Event => "SCTP_ASSOC_CHANGE",
            Role::Policy => "SCTP_PR_SCTP_TTL",
            _ => return None,
        };
        Some(format!(".{} = {value}", field.name))
    });
    let fields: Vec<String> = fields.collect();
    if fields.is_empty() {
        String::new()
    } else {
        format!(" = {{ {} }}", fields.join(", "))
    }
}

/// What a C program writes.
fn c(spec: &Description, item: Item<'_>, _: PlatformId, offer: &Offer) -> Option<String> {
    let name = &item.common().name;
    let argument = match &offer.argument {
        Argument::Struct(id) => Some(c::c_type(spec, &CType::Struct(*id))),
        Argument::Scalar(meaning) => Some(c::c_type(spec, &meaning.ty)),
        Argument::None => None,
    };
    match item {
        Item::Function(_) => offer.prototype.as_ref().map(|p| c::prototype(name, p)),
        Item::Cmsg(cmsg) => {
            let argument = argument?;
            let mut lines = Vec::new();
            if cmsg.flow != Flow::Receive {
                lines.push(format!(
                    "c->cmsg_level = IPPROTO_SCTP; c->cmsg_type = {name};\n\
                     c->cmsg_len = CMSG_LEN(sizeof({argument}));\n\
                     memcpy(CMSG_DATA(c), &value, sizeof({argument}));"
                ));
            }
            if cmsg.flow != Flow::Send {
                lines.push(format!(
                    "if (c->cmsg_level == IPPROTO_SCTP && c->cmsg_type == {name})\n    \
                     memcpy(&value, CMSG_DATA(c), sizeof({argument}));"
                ));
            }
            Some(lines.join("\n"))
        }
        Item::Notification(_) => {
            let told = argument.map(|ty| format!("\n    told = ({ty} *)n;")).unwrap_or_default();
            Some(format!("if ((flags & MSG_NOTIFICATION) && n->sn_header.sn_type == {name}){told}"))
        }
        Item::Option(option) => {
            let declared =
                argument.map(|ty| format!("{ty} value{};\n", c_selector(spec, option, offer))).unwrap_or_default();
            // As in Rust: what can be set is.
            let call = match offer.access {
                Access::Get => format!("getsockopt(sd, {}, {name}, &value, &len);", option.level),
                Access::GetSet | Access::Set => {
                    format!("setsockopt(sd, {}, {name}, &value, sizeof value);", option.level)
                }
                Access::None => return None,
            };
            Some(declared + &call)
        }
    }
}
