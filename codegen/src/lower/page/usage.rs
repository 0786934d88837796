//! How an item is used in C and in Rust.

use crate::description::Description;
use crate::input::file::{Access, Flow, Role, Special};
use crate::lower::c;
use crate::lower::page::item::Item;
use crate::lower::rust_api::example::Example;
use crate::lower::text;
use crate::model::option::selectors;
use crate::model::{Argument, CType, ItemKind, Offer, Opt, PlatformId};

/// Some lines in one language.
pub(crate) struct Lines {
    pub(crate) language: &'static str,
    /// The platforms that it is for; all that have the item if empty.
    pub(crate) only: Vec<PlatformId>,
    pub(crate) text: String,
}

/// All usages to show, Rust before C.
pub(crate) fn lines(spec: &Description, item: Item<'_>) -> Vec<Lines> {
    let mut all = per_platform(spec, item, "Rust", rust);
    all.extend(per_platform(spec, item, "C", c));
    all
}

/// Merges lines that several platforms share.
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

/// Whether `sctp-opts` has a type for it on any platform.
pub(crate) fn has_rust(spec: &Description, item: Item<'_>) -> bool {
    spec.platform_ids().any(|p| item.common().offer(p).is_some_and(|offer| rust(spec, item, p, offer).is_some()))
}

/// How an item is used through `sctp-opts`; `None` where it has no type there.
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

/// The initializers of the selecting fields.
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

/// The declarations of a C program. The rest is the same for all items of a kind; see [`idiom`].
fn c(spec: &Description, item: Item<'_>, _: PlatformId, offer: &Offer) -> Option<String> {
    let ty = match offer.argument {
        Argument::Struct(id) => c::c_type(spec, &CType::Struct(id)),
        Argument::Scalar(_) | Argument::Addresses(_) | Argument::None => String::new(),
    };
    match item {
        Item::Function(function) => offer.prototype.as_ref().map(|p| c::prototype(&function.common.name, p)),
        Item::Option(option) if !ty.is_empty() && offer.access != Access::None => {
            Some(format!("{ty} value{};", c_selector(spec, option, offer)))
        }
        Item::Option(_) | Item::Cmsg(_) | Item::Notification(_) => None,
    }
}

/// The usage of all items of a kind in C, with placeholders `NAME` and `TYPE`; functions have their prototypes.
pub(crate) fn idiom(kind: ItemKind) -> Option<&'static str> {
    match kind {
        ItemKind::Option => Some(
            "getsockopt(sd, IPPROTO_SCTP, NAME, &value, &len); // socklen_t len = sizeof value\n\
             setsockopt(sd, IPPROTO_SCTP, NAME, &value, sizeof value);",
        ),
        ItemKind::Cmsg => Some(
            "c->cmsg_level = IPPROTO_SCTP; c->cmsg_type = NAME; // sent\n\
             c->cmsg_len = CMSG_LEN(sizeof(TYPE));\n\
             memcpy(CMSG_DATA(c), &value, sizeof(TYPE));\n\n\
             if (c->cmsg_level == IPPROTO_SCTP && c->cmsg_type == NAME) // received\n    \
             memcpy(&value, CMSG_DATA(c), sizeof(TYPE));",
        ),
        ItemKind::Notification => Some(
            "union sctp_notification *n = buffer; // what recvmsg() read\n\
             if ((msg.msg_flags & MSG_NOTIFICATION) && n->sn_header.sn_type == NAME)\n    \
             told = (TYPE *)n;",
        ),
        ItemKind::Function => None,
    }
}
