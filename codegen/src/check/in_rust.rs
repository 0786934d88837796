//! Checks whether each item can be represented in Rust, so that emitters can rely on it.
//!
//! Items without a wrapper only need a layout in `sctp-sys`; see [`super::layouts`].

use crate::diag::{Code, Diagnostics, Place};
use crate::input::file::{Access, Flow, Length, Role, Unit, ValuesKind};
use crate::model::example::{elements, members};
use crate::model::layout::{differs_in_32_bits, Abi, Extent};
use crate::model::option::{selectors, ADDRESS, SUBSCRIPTIONS};
use crate::model::{
    Argument, CType, Cmsg, Common, Count, Field, Meaning, Notification, Offer, Opt, PlatformId, Spec, StructId, View,
};

pub(super) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    for platform in spec.platform_ids() {
        let mut checker = Checker { spec, platform, diagnostics };
        for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
            if let Some(offer) = option.common.offer(platform) {
                checker.option(option, offer);
            }
        }
        for cmsg in &spec.cmsgs {
            if let Some(offer) = cmsg.common.offer(platform) {
                checker.cmsg(cmsg, offer);
            }
        }
        for notification in &spec.notifications {
            checker.subscription(notification);
            if let Some(offer) = notification.common.offer(platform) {
                checker.notification(notification, offer);
            }
        }
        checker.policies();
    }
}

/// The maximum size of a struct that `sctp-opts` puts on a program's stack.
const LARGEST: u64 = 1 << 16;

/// The maximum size of a struct that `sctp-opts` converts for a kernel of another word size; see its `raw.rs`.
const WIDEST: u32 = 256;

/// Structs that are shown as types of Rust's standard library, in messages.
const ADDRESSES: [&str; 3] = [ADDRESS, "in_addr", "in6_addr"];

struct Checker<'a, 'd> {
    spec: &'a Spec,
    platform: PlatformId,
    diagnostics: &'d mut Diagnostics,
}

/// How a number is used: an option can be set and read, a message has one direction.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Option,
    Sent,
    Received,
}

impl Checker<'_, '_> {
    fn wrong(&mut self, code: Code, place: &Place, title: impl Into<String>, help: &str) {
        // Platforms share most lines, so an error is reported only once.
        if !self.diagnostics.has(code, place) {
            self.diagnostics.push(code, place.clone(), title, "this", help);
        }
    }

    /// Reports a member that cannot be represented in Rust.
    fn formless(&mut self, place: &Place, name: &str, why: &str, help: &str) {
        self.wrong(Code::NotInRust, place, format!("`{name}` cannot be represented in Rust: {why}"), help);
    }

    /// The place where the item refines the field's meaning, or else the field's.
    fn place(common: &Common, path: &str, field: &Field) -> Place {
        let refined = common.fields.iter().find(|(of, _)| of == path);
        refined.map_or_else(|| field.place.clone(), |(_, refined)| refined.place.clone())
    }

    fn option(&mut self, option: &Opt, offer: &Offer) {
        let id = match &offer.argument {
            Argument::Struct(id) => *id,
            Argument::Scalar(meaning) => {
                if !option.is_bare_id(&offer.argument) {
                    self.number(&option.common.place, &option.common.name, meaning, Way::Option);
                }
                if offer.forms.iter().any(|form| form.ty == "int") && offer.access != Access::Set {
                    self.short_form(option);
                }
                if offer.access != Access::Get && offer.length == Length::AtMost {
                    let why = "`length = \"at-most\"` is for structs of which a kernel may know only the first members";
                    self.formless(&offer.place, &option.common.name, why, "correct `length`");
                }
                return self.example(option, offer);
            }
            Argument::Addresses(_) | Argument::None => return,
        };
        if !self.raw(id) {
            return;
        }
        let s = self.spec.structure(id);
        self.size(id);
        for (role, word) in selectors(option.scope) {
            for field in s.fields.iter().filter(|field| field.role == Some(*role)) {
                self.selector(field, *role, word);
            }
        }
        for counter in s.fields.iter().filter(|field| field.counts.is_some()) {
            self.counter(counter);
        }
        let shown: Vec<&Field> = s.fields.iter().filter(|field| option.shows(offer, field)).collect();
        for field in &shown {
            let place = Self::place(&option.common, &field.name, field);
            self.option_field(option, offer, &place, field);
        }
        if shown.is_empty() && offer.access != Access::Set {
            let title = format!("`{}` has no visible field: all are unused", option.common.name);
            let help = "remove `unused` from a field, or add `no_wrapper`";
            self.wrong(Code::NothingToWrap, &option.common.place, title, help);
        }
        if offer.access != Access::Get && offer.length == Length::AtMost {
            let plain = |f: &&&Field| f.count == Count::One && !matches!(f.meaning.ty, CType::Struct(_));
            if let Some(field) = shown.iter().find(|field| !plain(field)) {
                let help = "correct `length`, or add `no_wrapper`";
                let why = "`length = \"at-most\"` is for structs of plain numbers";
                self.formless(&offer.place, &field.name, why, help);
            }
        }
        if offer.forms.iter().any(|form| form.ty == "int") && offer.access != Access::Set {
            let first = s.fields.first().filter(|field| field.role == Some(Role::Assoc));
            let alone = matches!(shown.as_slice(), [only] if only.grew.is_none() && only.count == Count::One
                && !matches!(only.meaning.ty, CType::Struct(_)));
            if first.is_none() || !alone || option.scope == crate::input::file::Scope::Socket {
                self.short_form(option);
            }
        }
        self.example(option, offer);
    }

    fn short_form(&mut self, option: &Opt) {
        let name = &option.common.name;
        let why = "the older form `int` requires a struct with an association id, which is first, and one value";
        self.formless(&option.common.place, name, why, "remove the form, or describe it in `notes`");
    }

    /// Checks a struct whose members may contain any bytes from the kernel.
    fn raw(&mut self, id: StructId) -> bool {
        let s = self.spec.structure(id);
        if s.union {
            let help =
                "add `no_wrapper` to the option, or describe the union as an array of bytes that is `reserved`, or as \
                        the member that this option uses";
            self.formless(&s.place, &s.name, "it is a union, and nothing selects one of its members", help);
            return false;
        }
        let size = self.extent(&CType::Struct(id)).size;
        if size > WIDEST && differs_in_32_bits(self.spec, id) {
            let title = format!("`{}` has another layout in 32 bits, and {size} bytes, more than {WIDEST}", s.name);
            let help = "the library cannot convert it: add `no_wrapper` to the option";
            self.wrong(Code::ValueTooBig, &s.place, title, help);
            return false;
        }
        s.fields.iter().all(|field| match &field.meaning.ty {
            CType::Pointer(_) => {
                let help = "add `no_wrapper` to the option: it needs a function written by hand";
                self.formless(&field.place, &field.name, "a pointer is not a value that can be read or sent", help);
                false
            }
            CType::Struct(inner) => self.raw(*inner),
            _ => true,
        })
    }

    fn extent(&self, ty: &CType) -> Extent {
        crate::model::layout::extent(&self.spec.structs, ty, Abi::Lp64)
    }

    fn size(&mut self, id: StructId) {
        let s = self.spec.structure(id);
        let tail = s.fields.last().map_or(0, |last| match last.count {
            Count::Rest { room, .. } => u64::from(room).saturating_mul(self.extent(&last.meaning.ty).size.into()),
            _ => 0,
        });
        let total = u64::from(self.extent(&CType::Struct(id)).size).saturating_add(tail);
        if total > LARGEST {
            let title = format!("`{}` has {total} bytes in Rust, more than {LARGEST}", s.name);
            let help = "the value is on the stack: correct the length of the array, or reduce `room`";
            let place = s.fields.last().filter(|_| tail > 0).map_or(&s.place, |last| &last.place);
            self.wrong(Code::ValueTooBig, place, title, help);
        }
    }

    /// Checks a selector: an id, an address, or a 16-bit number.
    fn selector(&mut self, field: &Field, role: Role, word: &str) {
        let ty = &field.meaning.ty;
        let fits = match (role, ty) {
            (Role::Peer, ty) => self.is_storage(ty),
            (Role::Assoc, _) => is_32_bits(ty),
            (_, ty) => is_integer(ty),
        };
        if !fits || field.count != Count::One || field.grew.is_some() || field.meaning.network_order {
            let why = format!("it is the selector `{word}`, but has another type");
            let help = "`assoc` must be one `sctp_assoc_t`, `peer` one `sockaddr_storage`, the others integers";
            self.formless(&field.place, &field.name, &why, help);
        }
    }

    fn counter(&mut self, field: &Field) {
        let plain = is_integer(&field.meaning.ty) && field.count == Count::One && !field.meaning.network_order;
        if !plain || field.role.is_some() || field.meaning.view != View::Plain {
            let help = "make it a plain integer in host byte order without another role";
            self.formless(&field.place, &field.name, "it counts an array, but is not a plain number", help);
        }
    }

    fn option_field(&mut self, option: &Opt, offer: &Offer, place: &Place, field: &Field) {
        let meaning = option.meaning(field);
        match (&meaning.ty, field.count) {
            (CType::Struct(_), _) => {
                self.no_number(place, &field.name, &meaning);
                if let Some(part) = option.part(self.spec, self.platform, offer, field) {
                    if meaning.zero.is_some() {
                        let why = "a struct has no value that means none";
                        self.formless(place, &field.name, why, "remove `zero`, or use it for members of the struct");
                    }
                    self.part(option, place, field, part);
                } else if !self.is_storage(&meaning.ty) && (field.grew.is_some() || meaning.zero.is_some()) {
                    let why =
                        "the struct is the type of an option that can be read, and then has no `grew` and no `zero`";
                    self.formless(place, &field.name, why, "correct these keys, or add `no_wrapper`");
                }
            }
            (_, Count::Fixed(_) | Count::Rest { .. }) => {
                if is_time(&meaning) || meaning.unit == Some(Unit::Jiffies) || meaning.network_order {
                    let help = "remove `unit` and `network_order`, and mention them in `doc`";
                    let why = "elements of an array have no unit of time and no byte order";
                    return self.formless(place, &field.name, why, help);
                }
                self.number(place, &field.name, &meaning, Way::Option);
            }
            (_, Count::One) => self.number(place, &field.name, &meaning, Way::Option),
        }
    }

    fn is_storage(&self, ty: &CType) -> bool {
        matches!(ty, CType::Struct(id) if self.spec.structure(*id).name == ADDRESS)
    }

    /// Checks a struct with a type for this option only: an element of an array, or a part.
    fn part(&mut self, option: &Opt, outer_place: &Place, outer: &Field, id: StructId) {
        let s = self.spec.structure(id);
        let padded = Abi::ALL.into_iter().any(|abi| {
            let extent = |ty: &CType| crate::model::layout::extent(&self.spec.structs, ty, abi).size;
            let sizes = s.fields.iter().map(|field| match field.count {
                Count::One => extent(&field.meaning.ty),
                Count::Fixed(n) => extent(&field.meaning.ty).saturating_mul(n),
                Count::Rest { .. } => 0,
            });
            sizes.sum::<u32>() != self.spec.layout(id, abi).extent.size
        });
        if padded {
            let title = format!("`{}` has padding, but is inside another struct", s.name);
            let help = "describe the padding as `reserved` members, which are set to zero";
            return self.wrong(Code::NotInRust, &s.place, title, help);
        }
        let elsewhere = self.spec.platform_ids().any(|p| self.spec.option_that_reads(&s.name, p).is_some());
        let mut shows = false;
        for field in &s.fields {
            let path = format!("{}.{}", outer.name, field.name);
            let place = Self::place(&option.common, &path, field);
            let field = option.common.field(Some(outer), field);
            let meaning = &field.meaning;
            let reserved = field.role == Some(Role::Reserved);
            shows |= !reserved;
            // If the struct is an option's type on another platform, `reported` is for that.
            let reported = field.reported && !elsewhere;
            let why = match (&meaning.ty, field.count) {
                (_, Count::Rest { .. }) => "nothing can follow a trailing array",
                (CType::Struct(_), _) if reserved => "reserved members are numbers, which are set to zero",
                (ty @ CType::Struct(_), _) if !self.is_storage(ty) => "structs can be nested only once",
                _ if field.grew.is_some() => "a struct inside another cannot grow",
                _ if field.counts.is_some() => "it counts an array, but there can be none",
                _ if field.secret || reported => "`secret` and `reported` belong to the member that contains it",
                _ => "",
            };
            if !why.is_empty() {
                let help = "correct the member, describe it as `reserved` bytes, or add `no_wrapper` to the option";
                self.formless(&place, &field.name, why, help);
            } else if self.is_storage(&meaning.ty) {
                self.no_number(&place, &field.name, meaning);
            } else if field.count == Count::One && !reserved {
                self.number(&place, &field.name, meaning, Way::Option);
            } else if !reserved {
                self.array_in_message(&place, &field, Way::Option);
            }
        }
        if !shows {
            let title = format!("`{}` has no visible member: all are reserved", outer.name);
            self.wrong(Code::NothingToWrap, outer_place, title, "correct the roles of the struct's members");
        }
    }

    /// Reports keys that apply only to numbers.
    fn no_number(&mut self, place: &Place, name: &str, meaning: &Meaning) {
        if meaning.network_order || meaning.view != View::Plain || meaning.unit.is_some() {
            let help = "remove `network_order`, `as` and `unit`, or use them for members of the struct";
            self.formless(place, name, "a struct has no byte order and no `as`", help);
        }
    }

    fn number(&mut self, place: &Place, name: &str, meaning: &Meaning, way: Way) {
        let ty = &meaning.ty;
        let why = match &meaning.view {
            View::Ppid if !is_u32(ty) => "a `Ppid` is an unsigned number of 32 bits",
            View::AssocId if !is_32_bits(ty) => "an `AssocId` is a number of 32 bits",
            View::Values(id) if self.spec.values[id.0].kind == ValuesKind::Constants => {
                "a table of constants is not a type"
            }
            View::Plain
                if meaning.unit == Some(Unit::Jiffies)
                    && !matches!(ty, CType::Int { bits: 64, signed: false })
                    && !is_u32(ty) =>
            {
                "ticks are an unsigned number of 32 or 64 bits"
            }
            _ => "",
        };
        if !why.is_empty() {
            return self.formless(place, name, why, "correct `type`, `as` or `unit`");
        }
        if is_time(meaning) && meaning.range.is_some_and(|(low, _)| low < 0) {
            let title = format!("`{name}` is a time, which cannot be negative");
            return self.wrong(Code::BadRange, place, title, "let the range begin at 0, or remove `unit`");
        }
        if meaning.network_order {
            self.network(place, name, meaning, way);
        }
    }

    fn network(&mut self, place: &Place, name: &str, meaning: &Meaning, way: Way) {
        let swapped = matches!(meaning.ty, CType::Int { bits: 16 | 32, signed: false } | CType::CUInt);
        let narrow = match &meaning.view {
            View::Values(id) => {
                let table = &self.spec.values[id.0].ty;
                (table.limits().1 < meaning.ty.limits().1).then_some(table)
            }
            _ => None,
        };
        let (why, help) = if !swapped {
            ("only unsigned numbers of 16 or 32 bits can be in network byte order", "remove `network_order`")
        } else if is_time(meaning) || meaning.unit == Some(Unit::Jiffies) {
            ("a time cannot be in network byte order", "remove `unit` or `network_order`")
        } else if narrow.is_some_and(|table| way != Way::Received || *table != CType::Int { bits: 16, signed: false }) {
            (
                "values narrower than the field can only be in network byte order if they are received, as 16 bits",
                "give the values the type of the field, or remove `as` or `network_order`",
            )
        } else {
            return;
        };
        self.formless(place, name, why, help);
    }

    /// Checks that the example in the documentation will compile.
    fn example(&mut self, option: &Opt, offer: &Offer) {
        if !self.diagnostics.any(&[Code::BadExample]) {
            self.example_of_parts(option, offer);
        }
        if offer.access != Access::Set || option.is_bare_id(&offer.argument) {
            return;
        }
        let given = |name: &str| option.example.iter().find(|(of, _)| of == name).map(|(_, text)| text.as_str());
        let title = &self.spec.platform(self.platform).title;
        let help = "add a value to `example` that this platform has";
        let missing: Vec<String> = match &offer.argument {
            Argument::Scalar(meaning) => {
                let lacks = given("value").is_none_or(|text| !self.is_there(meaning, text));
                lacks.then(|| "value".to_owned()).into_iter().collect()
            }
            Argument::Struct(id) => {
                let fields = &self.spec.structure(*id).fields;
                let shown: Vec<&Field> = fields.iter().filter(|field| option.shows(offer, field)).collect();
                let lacks =
                    |field: &&&Field| given(&field.name).is_none_or(|text| !self.is_given(option, offer, field, text));
                let missing: Vec<&&Field> = shown.iter().filter(lacks).collect();
                let others = |field: &Field| option.has_default(self.spec, self.platform, offer, field);
                // Without any, there is nothing to set; the fields without an example keep their defaults.
                if shown.is_empty() || missing.len() < shown.len() && shown.iter().all(|field| others(field)) {
                    return;
                }
                missing.iter().map(|field| field.name.clone()).collect()
            }
            Argument::Addresses(_) | Argument::None => return,
        };
        if let Some(field) = missing.first() {
            let title = format!("`{}` can only be set on {title}, but has no example of `{field}`", option.common.name);
            self.wrong(Code::BadExample, &option.common.place, title, help);
        }
    }

    /// Checks that a struct in an example has all members without a default.
    fn example_of_parts(&mut self, option: &Opt, offer: &Offer) {
        let fields = offer.argument.structure().map_or(&[][..], |id| &self.spec.structure(id).fields);
        for field in fields.iter().filter(|field| option.shows(offer, field)) {
            let Some(id) = option.part(self.spec, self.platform, offer, field) else { continue };
            let text = option.example.iter().find(|(of, _)| *of == field.name).map_or("", |(_, text)| text);
            let all: Vec<_> = elements(text).into_iter().filter_map(members).collect();
            let default = option.part_has_default(self.spec, field, id);
            let lacks = option.part_shows(self.spec, field, id).find(|inner| {
                let given = |members: &Vec<(&str, &str)>| members.iter().any(|(name, _)| *name == inner.name);
                !default && all.iter().any(|members| !given(members))
            });
            if let Some(inner) = lacks {
                let title = format!("the example of `{}` lacks `{}`", field.name, inner.name);
                let help = "write all members: one of them has no default";
                self.wrong(Code::BadExample, &option.common.place, title, help);
            }
        }
    }

    /// Whether an example of a field is valid on the platform.
    fn is_given(&self, option: &Opt, offer: &Offer, field: &Field, text: &str) -> bool {
        let Some(id) = option.part(self.spec, self.platform, offer, field) else {
            return self.is_there(&option.meaning(field), text);
        };
        let complete = |element: &str| {
            let members = members(element).unwrap_or_default();
            let shown: Vec<Field> = option.part_shows(self.spec, field, id).collect();
            members.iter().all(|(name, value)| {
                let field = shown.iter().find(|field| field.name == *name);
                field.is_some_and(|field| self.is_there(&field.meaning, value))
            })
        };
        elements(text).into_iter().all(complete)
    }

    /// Whether all names in an example have numbers on the platform.
    fn is_there(&self, meaning: &Meaning, text: &str) -> bool {
        let View::Values(id) = meaning.view else { return true };
        let values = &self.spec.values[id.0].values;
        let there =
            |name: &str| values.iter().any(|v| v.name == name && (v.on[self.platform.0].is_some() || v.wire.is_some()));
        text.split(['|', ',']).map(str::trim).all(there)
    }

    fn cmsg(&mut self, cmsg: &Cmsg, offer: &Offer) {
        let Argument::Struct(id) = offer.argument else { return };
        let s = self.spec.structure(id);
        if let Some(follower) = &cmsg.followed_by[self.platform.0] {
            let of = self.spec.cmsgs.iter().find(|other| other.common.name == *follower);
            if of.is_some_and(|of| of.common.offer(self.platform).is_none()) {
                let title = &self.spec.platform(self.platform).title;
                let title =
                    format!("`{follower}` does not exist on {title}, so it cannot follow `{}`", cmsg.common.name);
                self.wrong(Code::UnknownSwitch, &cmsg.common.place, title, "correct `followed_by`");
            }
        }
        if !self.raw(id) || ADDRESSES.contains(&s.name.as_str()) {
            return;
        }
        self.size(id);
        let way = if cmsg.flow == Flow::Receive { Way::Received } else { Way::Sent };
        let shown = self.message_fields(&cmsg.common, None, id);
        for (place, field) in &shown {
            let why = match (&field.meaning.ty, field.count) {
                (_, Count::Rest { .. }) => "it is a trailing array, in an ancillary message",
                (CType::Struct(inner), Count::One) if !self.is_address(*inner) => {
                    "it is a struct, in an ancillary message"
                }
                _ if field.grew.is_some() => "an ancillary message does not grow",
                _ => "",
            };
            if !why.is_empty() {
                let help = "add `is = \"reserved\"` if it is not needed, or replace it with its members";
                self.formless(place, &field.name, why, help);
            } else if field.count != Count::One {
                self.array_in_message(place, field, Way::Received);
            } else if matches!(field.meaning.ty, CType::Struct(_)) {
                self.address_in_message(place, field);
            } else {
                self.number(place, &field.name, &field.meaning, way);
            }
        }
        if shown.is_empty() {
            let title = format!("`{}` has no visible field", cmsg.common.name);
            self.wrong(Code::NothingToWrap, &cmsg.common.place, title, "correct the roles of the struct's fields");
        }
    }

    fn is_address(&self, id: StructId) -> bool {
        ADDRESSES.contains(&self.spec.structure(id).name.as_str())
    }

    /// The fields of a message's Rust type, with their meaning for the item.
    fn message_fields(&self, common: &Common, inside: Option<&Field>, id: StructId) -> Vec<(Place, Field)> {
        let fields = self.spec.structure(id).fields.iter();
        let all = fields.map(|field| {
            let path = inside.map_or_else(|| field.name.clone(), |outer| format!("{}.{}", outer.name, field.name));
            (Self::place(common, &path, field), common.field(inside, field))
        });
        all.filter(|(_, field)| !is_hidden_in_messages(field)).collect()
    }

    fn notification(&mut self, n: &Notification, offer: &Offer) {
        let Argument::Struct(id) = offer.argument else { return };
        if !self.raw(id) {
            return;
        }
        let s = self.spec.structure(id);
        self.size(id);
        let assoc = s.fields.iter().find(|field| field.role == Some(Role::Assoc)).map(|f| n.common.field(None, f));
        let shown_id = |f: &Field| {
            f.role == Some(Role::Assoc)
                && f.meaning.view == View::AssocId
                && f.count == Count::One
                && f.grew.is_none()
                && !f.meaning.network_order
        };
        if !assoc.as_ref().is_some_and(shown_id) {
            let title = format!("no field of `{}` is the association of `{}`", s.name, n.common.name);
            let help = "add `is = \"assoc\"` to the field, of type `sctp_assoc_t`";
            let place = assoc.map_or(n.common.place.clone(), |field| field.place);
            return self.wrong(Code::MissingRole, &place, title, help);
        }
        for (place, field) in self.message_fields(&n.common, None, id) {
            match (&field.meaning.ty, field.count) {
                (CType::Struct(inner), Count::One) if !self.is_address(*inner) => {
                    self.no_number(&place, &field.name, &field.meaning);
                    if field.grew.is_some() {
                        let help = "replace it with its members";
                        self.formless(&place, &field.name, "a struct inside a notification does not grow", help);
                    }
                    for (place, inner) in self.message_fields(&n.common, Some(&field), *inner) {
                        if inner.grew.is_some()
                            || matches!(&inner.meaning.ty, CType::Struct(id) if !self.is_address(*id))
                        {
                            let why = "it is a struct, or grew, inside a struct of a notification";
                            self.formless(&place, &inner.name, why, "replace it with members of the outer struct");
                        } else {
                            self.message_field(&place, &inner);
                        }
                    }
                }
                _ => self.message_field(&place, &field),
            }
        }
    }

    /// Checks an array of fixed length, which must consist of plain numbers.
    fn array_in_message(&mut self, place: &Place, field: &Field, way: Way) {
        let meaning = &field.meaning;
        let timed = is_time(meaning) || meaning.unit == Some(Unit::Jiffies) || meaning.network_order;
        if timed || field.grew.is_some() || matches!(meaning.ty, CType::Struct(_)) {
            let why = "such an array consists of numbers without a unit of time or a byte order, and cannot grow";
            return self.formless(place, &field.name, why, "add `is = \"reserved\"` if it is not needed");
        }
        self.number(place, &field.name, meaning, way);
    }

    fn address_in_message(&mut self, place: &Place, field: &Field) {
        self.no_number(place, &field.name, &field.meaning);
        if field.meaning.zero.is_some() && !self.is_storage(&field.meaning.ty) {
            let why = "only a `sockaddr_storage` has a value that means none";
            self.formless(place, &field.name, why, "remove `zero`");
        }
    }

    fn message_field(&mut self, place: &Place, field: &Field) {
        let meaning = &field.meaning;
        let plain = meaning.view == View::Plain && meaning.unit.is_none() && !meaning.network_order;
        match (&meaning.ty, field.count) {
            (CType::Int { bits: 8 | 16, signed: false }, Count::Rest { .. }) if plain => {}
            (_, Count::Rest { .. }) => {
                let help = "write `type = \"u8\"` or `\"u16\"`, without `as`, `unit` and `network_order`";
                self.formless(place, &field.name, "the rest of a notification is bytes or numbers of 16 bits", help);
            }
            (_, Count::Fixed(_)) => self.array_in_message(place, field, Way::Received),
            (CType::Struct(_), Count::One) => {
                self.address_in_message(place, field);
                if field.grew.is_some() {
                    self.formless(place, &field.name, "an address cannot grow", "remove `grew`");
                }
            }
            (_, Count::One) => {
                if field.grew.is_some() && (is_time(meaning) || meaning.network_order) {
                    let why = "members that a later release added to a notification are plain numbers";
                    return self.formless(place, &field.name, why, "remove `unit` and `network_order`");
                }
                self.number(place, &field.name, meaning, Way::Received);
            }
        }
    }

    /// Checks that the member that enables a notification is a boolean.
    fn subscription(&mut self, n: &Notification) {
        let Some(member) = n.subscribe.as_ref().filter(|_| n.common.offer(self.platform).is_some()) else { return };
        let (spec, platform) = (self.spec, self.platform);
        for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
            let Some(offer) = option.common.offer(self.platform) else { continue };
            let Some(id) = offer.argument.structure().filter(|id| self.spec.structure(*id).name == SUBSCRIPTIONS)
            else {
                continue;
            };
            let Some(field) = self.spec.structure(id).fields.iter().find(|field| field.name == *member) else {
                continue;
            };
            let switch = option.meaning(field).view == View::Bool && field.count == Count::One;
            if !switch || !option.shows(offer, field) {
                let why = format!("it enables `{}`, but is not a `bool`", n.common.name);
                self.formless(&field.place, &field.name, &why, "write `as = \"bool\"`");
            }
        }
    }

    /// Checks a table that becomes `sctp_opts::Policy`, which is a 16-bit number.
    fn policies(&mut self) {
        let (spec, platform) = (self.spec, self.platform);
        let structs = spec.structs.iter().filter(|s| s.on.contains(&platform));
        for field in structs.flat_map(|s| &s.fields).filter(|field| field.role == Some(Role::Policy)) {
            if let View::Values(id) = field.meaning.view {
                let table = &self.spec.values[id.0];
                if table.kind != ValuesKind::Enum || table.ty != (CType::Int { bits: 16, signed: false }) {
                    let why = "values that select a policy are an enumeration of type `u16`";
                    self.formless(&field.place, &field.name, why, "correct the table, or remove `as`");
                }
            }
        }
    }
}

fn is_hidden_in_messages(field: &Field) -> bool {
    match field.role {
        Some(Role::Type | Role::Length | Role::Reserved) => true,
        Some(Role::Flags) => field.meaning.view == View::Plain,
        _ => false,
    }
}

fn is_integer(ty: &CType) -> bool {
    !matches!(ty, CType::Struct(_) | CType::Pointer(_))
}

fn is_32_bits(ty: &CType) -> bool {
    matches!(ty, CType::AssocT | CType::CInt | CType::CUInt | CType::Int { bits: 32, .. })
}

fn is_u32(ty: &CType) -> bool {
    matches!(ty, CType::CUInt | CType::Int { bits: 32, signed: false })
}

fn is_time(meaning: &Meaning) -> bool {
    matches!(meaning.unit, Some(Unit::Milliseconds | Unit::Seconds | Unit::Microseconds))
}
