//! One view of the four kinds of item, and what can be filtered by.

use crate::description::Description;
use crate::emit::pages::status;
use crate::input::file::{Access, Drill};
use crate::model::layout::Abi;
use crate::model::{
    Argument, CType, Cmsg, Common, Function, ItemKind, Notification, Offer, Opt, Origin, PlatformId, StructId,
};

use super::seen::{self, State};
use super::{filters, usage};

/// An item with what only its kind has.
#[derive(Clone, Copy)]
pub(super) enum Item<'a> {
    Option(&'a Opt),
    Cmsg(&'a Cmsg),
    Notification(&'a Notification),
    Function(&'a Function),
}

impl<'a> Item<'a> {
    pub(super) fn common(self) -> &'a Common {
        match self {
            Item::Option(o) => &o.common,
            Item::Cmsg(c) => &c.common,
            Item::Notification(n) => &n.common,
            Item::Function(f) => &f.common,
        }
    }

    pub(super) fn kind(self) -> ItemKind {
        match self {
            Item::Option(_) => ItemKind::Option,
            Item::Cmsg(_) => ItemKind::Cmsg,
            Item::Notification(_) => ItemKind::Notification,
            Item::Function(_) => ItemKind::Function,
        }
    }

    /// The structs that are passed on a platform: the argument, or what a prototype mentions.
    pub(super) fn structs(self, spec: &Description, platform: PlatformId) -> Vec<StructId> {
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
        // Those inside; what an address looks like is known.
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

    /// What filters look for: a letter each.
    pub(super) fn tags(self, spec: &Description) -> String {
        let common = self.common();
        let offers: Vec<&Offer> = spec.platform_ids().filter_map(|p| common.offer(p)).collect();
        let all =
            |access| matches!(self, Item::Option(_)) && !offers.is_empty() && offers.iter().all(|o| o.access == access);
        let works = |e| matches!(seen::state(spec, e, self), State::Works | State::Switch);
        let drilled = |p| common.offer(p).is_some() && status::drill_on(common, p) == Some(Drill::Full);
        let has = |tag: Tag| match tag {
            Tag::On(p) => common.offer(p).is_some(),
            Tag::OnAll => offers.len() == spec.platforms.len(),
            Tag::OnOne => offers.len() == 1,
            Tag::OnNone => offers.is_empty(),
            Tag::Rfc6458 => matches!(&common.origin, Origin::Rfc(section) if section.rfc == 6458),
            Tag::OtherRfc => matches!(&common.origin, Origin::Rfc(section) if section.rfc != 6458),
            Tag::Draft => matches!(common.origin, Origin::Draft(_)),
            Tag::Extension => common.origin == Origin::Extension,
            Tag::Differs => self.differs(spec),
            Tag::Partly => offers.iter().any(|o| o.partial.is_some()),
            Tag::Switch => offers.iter().any(|o| !o.needs.is_empty()),
            Tag::Deprecated => common.deprecated.is_some(),
            Tag::ReadOnly => all(Access::Get),
            Tag::WriteOnly => all(Access::Set),
            Tag::Rust => usage::has_rust(spec, self),
            Tag::Seen => seen::kernels(spec).into_iter().any(works),
            Tag::Packetdrill => spec.platform_ids().any(drilled),
        };
        filters::tags(spec).into_iter().filter(|tag| has(*tag)).map(filters::letter).collect()
    }

    /// Whether all platforms have it, but not alike.
    pub(super) fn differs(self, spec: &Description) -> bool {
        let common = self.common();
        let offers: Option<Vec<&Offer>> = spec.platform_ids().map(|p| common.offer(p)).collect();
        let Some([first, rest @ ..]) = offers.as_deref() else { return false };
        let layouts = |p| -> Vec<(String, Shape)> {
            self.structs(spec, p).into_iter().map(|id| (spec.structure(id).name.clone(), shape(spec, id))).collect()
        };
        let alike = |o: &&Offer| {
            let prototype = |o: &Offer| o.prototype.as_ref().map(|p| (p.returns.clone(), p.args.clone()));
            o.partial == first.partial
                && o.access == first.access
                && o.get_ids == first.get_ids
                && o.set_ids == first.set_ids
                && o.default == first.default
                && o.needs.is_empty() == first.needs.is_empty()
                && prototype(o) == prototype(first)
        };
        let same_layout = spec.platform_ids().map(layouts).collect::<Vec<_>>().windows(2).all(|w| w[0] == w[1]);
        !(rest.iter().all(alike) && same_layout)
    }
}

/// What can be filtered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    On(PlatformId),
    OnAll,
    OnOne,
    OnNone,
    Rfc6458,
    OtherRfc,
    Draft,
    Extension,
    /// All platforms have it, but not alike.
    Differs,
    Partly,
    Switch,
    Deprecated,
    ReadOnly,
    WriteOnly,
    Rust,
    /// A kernel does it.
    Seen,
    /// Scripts can use it fully.
    Packetdrill,
}

/// Name, offset, size and type.
pub(super) type Member = (String, u32, u32, String);

/// What two platforms' structs are compared by: their members, and the size of the whole.
pub(super) type Shape = (Vec<Member>, u32);

/// On a 64-bit machine.
pub(super) fn shape(spec: &Description, id: StructId) -> Shape {
    let s = spec.structure(id);
    let layout = spec.layout(id, Abi::Lp64);
    let members = std::iter::zip(&s.fields, &layout.offsets).map(|(field, offset)| {
        (field.name.clone(), *offset, super::drawing::size(spec, field), super::drawing::type_of(spec, s, field))
    });
    (members.collect(), layout.extent.size)
}
