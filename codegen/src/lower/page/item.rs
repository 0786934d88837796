//! A uniform view of the four kinds of items.

use crate::description::Description;
use crate::input::file::Access;
use crate::model::{Argument, CType, Cmsg, Common, Function, ItemKind, Notification, Opt, PlatformId, StructId};

/// An item of one of the four kinds.
#[derive(Clone, Copy)]
pub(crate) enum Item<'a> {
    Option(&'a Opt),
    Cmsg(&'a Cmsg),
    Notification(&'a Notification),
    Function(&'a Function),
}

impl<'a> Item<'a> {
    pub(crate) fn common(self) -> &'a Common {
        match self {
            Item::Option(o) => &o.common,
            Item::Cmsg(c) => &c.common,
            Item::Notification(n) => &n.common,
            Item::Function(f) => &f.common,
        }
    }

    pub(crate) fn kind(self) -> ItemKind {
        match self {
            Item::Option(_) => ItemKind::Option,
            Item::Cmsg(_) => ItemKind::Cmsg,
            Item::Notification(_) => ItemKind::Notification,
            Item::Function(_) => ItemKind::Function,
        }
    }

    /// The direction of an option, if it is the same on all platforms that have it.
    pub(crate) fn direction(self) -> Option<Access> {
        let Item::Option(option) = self else { return None };
        let mut directions: Vec<Access> = option.common.on.iter().filter_map(|s| Some(s.offer()?.access)).collect();
        directions.dedup();
        match directions.as_slice() {
            [direction] => Some(*direction),
            _ => None,
        }
    }

    /// The structs passed on a platform: the argument, or those in a prototype.
    pub(crate) fn structs(self, spec: &Description, platform: PlatformId) -> Vec<StructId> {
        let Some(offer) = self.common().offer(platform) else { return Vec::new() };
        let mut found = Vec::new();
        let mut add = |id: StructId| {
            if !found.contains(&id) {
                found.push(id);
            }
        };
        match (&offer.argument, &offer.prototype) {
            (Argument::Struct(id), _) => add(*id),
            (_, Some(prototype)) => {
                for arg in &prototype.args {
                    let mut words =
                        arg.split(|c: char| !c.is_alphanumeric() && c != '_').skip_while(|w| *w != "struct");
                    if let Some(id) =
                        words.nth(1).filter(|w| *w != "sockaddr").and_then(|w| spec.struct_on(w, platform))
                    {
                        add(id);
                    }
                }
            }
            _ => {}
        }
        // Nested structs, except addresses.
        let mut at = 0;
        while let Some(id) = found.get(at).copied() {
            at += 1;
            for field in &spec.structure(id).fields {
                if let CType::Struct(inner) = field.meaning.ty {
                    let name = &spec.structure(inner).name;
                    if !["sockaddr_storage", "in_addr", "in6_addr"].contains(&name.as_str()) && !found.contains(&inner)
                    {
                        found.push(inner);
                    }
                }
            }
        }
        found
    }
}
