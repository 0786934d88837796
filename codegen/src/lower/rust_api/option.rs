//! The type of an option, as an application would declare it for the derive.

use super::attribute::{Attribute, Value};
use super::fields::{field_doc, rust_name};
use super::message::{self, InnerType};
use super::types::{RawType, Room, RustType};
use crate::input::file::{Access, Length, Role, Scope, Unit};
use crate::lower::offered::OfferedOption;
use crate::lower::text;
use crate::model::names::{inner_type, snake};
use crate::model::option::{scope_word, selectors, ADDRESS};
use crate::model::{Argument, CType, Count, Field, Meaning, Opt, PlatformId, Spec, StructId, View};

pub(crate) struct OptionType {
    pub(crate) name: String,
    pub(crate) aliases: Vec<String>,
    pub(crate) derives: Vec<&'static str>,
    /// Whether only kernels create it, so that members may be added: `non_exhaustive`.
    pub(crate) only_read: bool,
    pub(crate) parameter: Parameter,
    pub(crate) attributes: Vec<Attribute>,
    /// A unit struct if there is none, a tuple if there is one.
    pub(crate) members: Vec<Member>,
    /// The types of the structs in its members.
    pub(crate) parts: Vec<Part>,
}

/// The generic parameter of an option's type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Parameter {
    None,
    /// The capacity of a list that the caller may choose, with its default.
    Room(u32),
    /// The lifetime of the list that it borrows.
    Lifetime,
}

/// The type of a struct in an option's.
pub(crate) struct Part {
    pub(crate) ty: InnerType,
    pub(crate) derives: Vec<&'static str>,
    /// See [`OptionType::only_read`].
    pub(crate) only_read: bool,
    /// The C members that it omits, and how often each is repeated: in an array, or an array of arrays.
    pub(crate) reserved: Vec<(String, Vec<u32>)>,
}

pub(crate) struct Member {
    pub(crate) name: String,
    /// The C name, if it differs.
    pub(crate) alias: Option<String>,
    pub(crate) doc: String,
    pub(crate) ty: RustType,
    pub(crate) attributes: Vec<Attribute>,
    secret: bool,
    /// Whether it has a `Default`.
    default: bool,
    /// Whether it is small and has `Copy`.
    copy: bool,
}

impl OptionType {
    /// The type with this access, whether or not the platform offers it.
    pub(crate) fn new(spec: &Spec, platform: PlatformId, option: &Opt, access: Access) -> Result<Self, String> {
        let offer = option.common.offer(platform);
        let offer = offer.ok_or_else(|| format!("{} is not offered", option.common.name))?;
        OfferedOption { spec, platform, option, offer, access }.lower()
    }
}

impl OfferedOption<'_> {
    fn lower(self) -> Result<OptionType, String> {
        let (mut members, raw) = self.members()?;
        let mut aliases = vec![self.option.common.name.clone()];
        aliases.extend(self.offer.aliases.iter().cloned());
        if let [only] = members.as_mut_slice() {
            aliases.extend(only.alias.take());
        }
        // Rust refuses a name as an alias of itself.
        aliases.retain(|alias| *alias != self.option.rust);
        for member in &mut members {
            member.alias.take_if(|alias| *alias == member.name);
        }
        Ok(OptionType {
            name: self.option.rust.clone(),
            aliases,
            derives: self.derives(&members),
            only_read: self.offer.access == Access::Get && members.len() > 1,
            parameter: self.parameter(),
            attributes: self.attributes(raw),
            members,
            parts: self.parts()?,
        })
    }

    fn parts(self) -> Result<Vec<Part>, String> {
        let Argument::Struct(id) = self.offer.argument else { return Ok(Vec::new()) };
        let shown = self.spec.structure(id).fields.iter().filter(|field| self.option.shows(self.offer, field));
        let parts =
            shown.filter_map(|field| Some((field, self.option.part(self.spec, self.platform, self.offer, field)?)));
        parts.map(|(field, id)| self.part(field, id)).collect()
    }

    fn part(self, outer: &Field, id: StructId) -> Result<Part, String> {
        let Self { spec, platform, option, offer, .. } = self;
        let fields = spec.structure(id).fields.iter().map(|field| option.common.field(Some(outer), field));
        let reserved = fields.filter(|field| field.role == Some(Role::Reserved)).map(|field| {
            let lengths = match field.count {
                Count::Fixed(all) => {
                    let (outer, inner) = field.lengths(all);
                    std::iter::once(outer).chain(inner).collect()
                }
                Count::One | Count::Rest { .. } => Vec::new(),
            };
            (field.name, lengths)
        });
        let default = option.part_has_default(spec, outer, id).then_some("Default");
        Ok(Part {
            ty: message::part(spec, platform, option, offer, outer, id)?,
            derives: ["Clone", "Copy", "Debug"].into_iter().chain(default).chain(["PartialEq", "Eq", "Hash"]).collect(),
            only_read: offer.access == Access::Get,
            reserved: reserved.collect(),
        })
    }

    fn parameter(self) -> Parameter {
        let structure = self.offer.argument.structure().map(|id| self.spec.structure(id));
        match structure.and_then(|s| s.fields.last()).map(|last| last.count) {
            Some(Count::Rest { .. }) if self.borrows() => Parameter::Lifetime,
            Some(Count::Rest { room, caller_sized: true }) => Parameter::Room(room),
            _ => Parameter::None,
        }
    }

    /// A list that can only be set is borrowed from the caller. A list that is read needs its own memory.
    fn borrows(self) -> bool {
        self.access == Access::Set
    }

    /// `Default` if zero makes sense, `Copy` if it is cheap, `Debug` and `Hash` unless a member is secret.
    fn derives(self, members: &[Member]) -> Vec<&'static str> {
        let mut names = vec!["Clone"];
        if members.iter().all(|member| member.copy) {
            names.push("Copy");
        }
        if !members.iter().any(|member| member.secret) {
            names.push("Debug");
        }
        if self.offer.access != Access::Get && members.iter().all(|member| member.default) {
            names.push("Default");
        }
        names.extend(["PartialEq", "Eq"]);
        if !members.iter().any(|member| member.secret) {
            names.push("Hash");
        }
        names
    }

    /// The fields of the type, and the C type.
    fn members(self) -> Result<(Vec<Member>, RawType), String> {
        match &self.offer.argument {
            Argument::Scalar(meaning) => {
                let raw = RawType::of_number(&meaning.ty);
                let bare = self.option.is_bare_id(&self.offer.argument);
                Ok((if bare { Vec::new() } else { vec![self.value(meaning)] }, raw))
            }
            Argument::Struct(id) => {
                let s = self.spec.structure(*id);
                let shown = s.fields.iter().filter(|field| self.option.shows(self.offer, field));
                let members = shown.map(|field| self.member(*id, field)).collect::<Result<_, _>>()?;
                Ok((members, RawType::Struct(s.name.clone())))
            }
            Argument::Addresses(_) | Argument::None => {
                let platform = &self.spec.platform(self.platform).name;
                Err(format!("{} has no argument on {platform}", self.option.common.name))
            }
        }
    }

    fn value(self, meaning: &Meaning) -> Member {
        Member {
            name: String::new(),
            alias: None,
            doc: text::measure(meaning, text::Reader::Rust).unwrap_or_else(|| "The value.".to_owned()),
            ty: RustType::of_number(self.spec, meaning),
            attributes: of_number(meaning),
            secret: false,
            default: meaning.has_default(self.spec),
            copy: true,
        }
    }

    /// A member of the option's struct.
    fn member(self, id: StructId, field: &Field) -> Result<Member, String> {
        let Self { spec, offer, access, .. } = self;
        let meaning = self.option.meaning(field);
        let mut attributes = vec![Attribute::path("raw", &[&field.name])];
        let (mut default, mut copy) = (meaning.has_default(spec), true);
        let mut ty = match (&meaning.ty, field.count) {
            (_, Count::Rest { room, caller_sized }) => {
                attributes = vec![self.tail(id, field, &meaning, room)];
                (default, copy) = (true, self.borrows());
                let element = Box::new(self.element(field, &meaning));
                match (self.borrows(), caller_sized) {
                    (true, _) => RustType::Slice(element),
                    (false, true) => RustType::List(element, Room::Parameter),
                    (false, false) => RustType::List(element, Room::Fixed(room)),
                }
            }
            (_, Count::Fixed(length)) => {
                (default, copy) = (self.option.has_default(spec, self.platform, offer, field), false);
                RustType::of_array(self.element(field, &meaning), field, length)
            }
            (CType::Struct(_), Count::One) if self.option.part(spec, self.platform, offer, field).is_some() => {
                (default, copy) = (self.option.has_default(spec, self.platform, offer, field), false);
                self.element(field, &meaning)
            }
            (CType::Struct(inner_id), Count::One) => {
                let inner = spec.structure(*inner_id);
                copy = false;
                default = meaning.zero.is_some();
                if inner.name == ADDRESS {
                    RustType::of_element(spec, &meaning)
                } else {
                    let found = spec.option_that_reads(&inner.name, self.platform).map(|(option, _)| option);
                    let found = found.ok_or_else(|| {
                        format!(
                            "{}: `{}` contains `{}`, for which no option that can be read has a type",
                            self.option.common.name, field.name, inner.name
                        )
                    })?;
                    attributes.push(Attribute::flag("nested"));
                    if access != Access::Get {
                        attributes.push(Attribute::flag("reported"));
                    }
                    RustType::Named(found.rust.clone())
                }
            }
            _ => {
                attributes.extend(of_number(&meaning));
                RustType::of_number(spec, &meaning)
            }
        };
        if field.grew.is_some() {
            attributes.push(Attribute::flag("grew"));
            default = true;
            ty = ty.optional();
        }
        if field.reported && offer.access == Access::GetSet {
            attributes.push(Attribute::flag("reported"));
        }
        if field.secret {
            attributes.push(Attribute::flag("secret"));
        }
        Ok(Member {
            name: rust_name(self.option, field),
            alias: Some(field.name.clone()),
            doc: field_doc(field, &meaning, offer, spec.platform(self.platform)),
            ty,
            attributes,
            secret: field.secret,
            default,
            copy,
        })
    }

    /// The type of a number, an address, or a struct with a type for this option alone.
    fn element(self, field: &Field, meaning: &Meaning) -> RustType {
        match self.option.part(self.spec, self.platform, self.offer, field) {
            Some(_) => RustType::Named(inner_type(&self.option.rust, &rust_name(self.option, field))),
            None => RustType::of_element(self.spec, meaning),
        }
    }

    /// The array after the struct.
    fn tail(self, id: StructId, field: &Field, meaning: &Meaning, room: u32) -> Attribute {
        let mut fields = self.spec.structure(id).fields.iter();
        let counter = fields.find(|f| f.counts.as_deref() == Some(&field.name));
        let count = counter.map(|counter| Attribute::path("count", &[&counter.name]));
        let of = Attribute::new("of", Value::Raw(RawType::of_element(self.spec, &meaning.ty)));
        let room = self.borrows().then(|| Attribute::new("room", Value::Number(room)));
        Attribute::new("tail", Value::List(count.into_iter().chain([of]).chain(room).collect()))
    }

    /// Attributes of the type.
    fn attributes(self, raw: RawType) -> Vec<Attribute> {
        let Self { spec, option, offer, access, .. } = self;
        let word = match access {
            Access::Get => "get",
            Access::Set => "set",
            Access::GetSet | Access::None => "get+set",
        };
        let mut attributes = vec![
            Attribute::flag("unsafe"),
            Attribute::path("info", &["info", &option.common.name]),
            Attribute::new("raw", Value::Raw(raw)),
            Attribute::text("access", word),
            Attribute::text("scope", scope_word(option.scope)),
        ];
        if option.wildcard {
            attributes.push(Attribute::flag("wildcard"));
        }
        if option.scope != Scope::Socket {
            for (key, ids, used) in
                [("get_ids", &offer.get_ids, access != Access::Set), ("set_ids", &offer.set_ids, access != Access::Get)]
            {
                if used && !ids.is_empty() {
                    let words = ids.iter().map(|id| text::special(*id).to_lowercase()).collect::<Vec<_>>();
                    attributes.push(Attribute::text(key, &words.join(" ")));
                }
            }
        }
        if let Argument::Struct(id) = offer.argument {
            let s = spec.structure(id);
            for (role, word) in selectors(option.scope) {
                if let Some(field) = s.fields.iter().find(|f| f.role == Some(*role)) {
                    attributes.push(Attribute::path(word, &[&field.name]));
                }
            }
            let grew = s.fields.iter().any(|field| field.grew.is_some() && option.shows(offer, field));
            if let Some(align) = s.align.filter(|_| access != Access::Get && grew) {
                attributes.push(Attribute::new("align", Value::Number(align)));
            }
        }
        if option.adapted[self.platform.0].is_some() {
            let platform = &spec.platform(self.platform).name;
            attributes.push(Attribute::path("hook", &["crate", "adapt", platform, &snake(&option.rust)]));
        }
        if offer.access != Access::Get && offer.length == Length::AtMost {
            attributes.push(Attribute::flag("ask_length"));
        }
        if offer.access != Access::Set && offer.forms.iter().any(|form| form.ty == "int") {
            attributes.push(Attribute::text("short", "int"));
        }
        attributes
    }
}

/// The conversion of a number.
fn of_number(meaning: &Meaning) -> Vec<Attribute> {
    let network = meaning.network_order.then(|| Attribute::flag("network"));
    let unit = match (&meaning.view, meaning.unit) {
        (View::Plain, Some(Unit::Milliseconds)) => Some("ms"),
        (View::Plain, Some(Unit::Seconds)) => Some("s"),
        (View::Plain, Some(Unit::Microseconds)) => Some("us"),
        _ => None,
    };
    network.into_iter().chain(unit.map(|unit| Attribute::text("unit", unit))).collect()
}
