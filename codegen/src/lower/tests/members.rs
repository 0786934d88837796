//! The locations of the parts of an option's argument, and their possible values.

use crate::input::file::{Access, Unit};
use crate::lower::offered::OfferedOption;
use crate::lower::rust_api::types::RawType;
use crate::model::option::ADDRESS;
use crate::model::{Argument, CType, Count, Field, Meaning, Offer, Opt, PlatformId, Spec, StructId, View};

pub(crate) struct Layout {
    /// The type with the size of the argument.
    pub(crate) size: RawType,
    pub(crate) least: Least,
    pub(crate) keys: Vec<Place>,
    pub(crate) members: Vec<Member>,
    pub(crate) tail: Option<Tail>,
}

/// The minimum length of a kernel's answer.
pub(crate) enum Least {
    Whole(RawType),
    /// The size of what precedes a member.
    Before(Place),
}

#[derive(Clone)]
pub(crate) enum Place {
    /// A value of this type, at offset 0.
    Whole(RawType),
    /// A member of a struct, by its path: `sctp_status.sstat_primary.spinfo_state`.
    Member(String),
    /// An element of an array that is a member.
    Element { array: String, index: u32, of: RawType },
    /// A place in a struct (the second), which is itself at a place (the first).
    Within(Box<Place>, Box<Place>),
}

#[derive(Clone)]
pub(crate) enum Form {
    Numbers(Bits),
    /// `length`: the address starts with its length in C; `unset`: the address is optional.
    Addresses {
        length: bool,
        unset: bool,
    },
}

/// The number of bits of a number's values, without the sign bit if they are never negative.
#[derive(Clone, Copy)]
pub(crate) enum Bits {
    Fixed(u32),
    /// As many as a pointer has.
    Pointer,
    /// One less than a pointer has.
    PositivePointer,
}

pub(crate) struct Member {
    pub(crate) path: String,
    pub(crate) place: Place,
    pub(crate) form: Form,
    /// Whether it can be set as well as read.
    pub(crate) written: bool,
}

/// The array after a struct.
pub(crate) struct Tail {
    pub(crate) each: RawType,
    pub(crate) element: Vec<Member>,
    pub(crate) room: u32,
    /// The member that counts its elements.
    pub(crate) counter: Option<Place>,
}

pub(super) fn layout(spec: &Spec, platform: PlatformId, option: &Opt, offer: &Offer) -> Result<Layout, String> {
    let wrapped = OfferedOption { spec, platform, option, offer, access: offer.access };
    let mut layout = match &offer.argument {
        Argument::Scalar(meaning) => wrapped.scalar(meaning),
        Argument::Struct(id) => wrapped.structure(*id)?,
        Argument::Addresses(_) | Argument::None => return Err(format!("{} has no argument", option.common.name)),
    };
    if offer.access != Access::Set && offer.forms.iter().any(|form| form.ty == "int") {
        layout.least = Least::Whole(RawType::Int);
    }
    Ok(layout)
}

impl OfferedOption<'_> {
    fn scalar(self, meaning: &Meaning) -> Layout {
        let size = RawType::of_number(&meaning.ty);
        let value = Place::Whole(size.clone());
        let (mut keys, mut members) = (Vec::new(), Vec::new());
        if self.option.is_bare_id(&self.offer.argument) {
            keys.push(value);
        } else {
            let path = "the value".to_owned();
            members.push(Member { path, place: value, form: self.form(meaning), written: true });
        }
        Layout { least: Least::Whole(size.clone()), size, keys, members, tail: None }
    }

    fn structure(self, id: StructId) -> Result<Layout, String> {
        let Self { spec, option, offer, .. } = self;
        let s = spec.structure(id);
        let place = |field: &Field| Place::Member(format!("{}.{}", s.name, field.name));
        let size = RawType::Struct(s.name.clone());
        let grown = s.fields.iter().find(|field| field.grew.is_some());
        let least = grown.map_or_else(|| Least::Whole(size.clone()), |first| Least::Before(place(first)));
        let (mut members, mut tail) = (Vec::new(), None);
        for field in &s.fields {
            if let Count::Rest { room, .. } = field.count {
                let counter = s.fields.iter().find(|f| f.counts.as_deref() == Some(&field.name));
                let each = RawType::of_element(spec, &field.meaning.ty);
                tail = Some(Tail { element: self.places_of_element(field), each, room, counter: counter.map(place) });
            } else if option.shows(offer, field) {
                let written = !(field.reported && offer.access == Access::GetSet);
                members.extend(self.places_of(id, field, written, "")?);
            }
        }
        let keys = s.fields.iter().filter(|field| option.selects_with(field)).map(place).collect();
        Ok(Layout { size, least, keys, members, tail })
    }

    /// The members of an element of the array after the struct.
    fn places_of_element(self, field: &Field) -> Vec<Member> {
        if let Some(part) = self.option.part(self.spec, self.platform, self.offer, field) {
            return self.part_members(field, part, true);
        }
        let place = Place::Whole(RawType::of_element(self.spec, &field.meaning.ty));
        let form = self.form(&self.option.meaning(field));
        vec![Member { path: String::new(), place, form, written: true }]
    }

    /// A field as a member, or the members of a nested struct.
    fn places_of(self, outer: StructId, field: &Field, written: bool, path: &str) -> Result<Vec<Member>, String> {
        let Self { spec, platform, option, offer, .. } = self;
        let path = format!("{path}.{}", field.name);
        let meaning = option.meaning(field);
        let places = self.places(&format!("{}{path}", spec.structure(outer).name), field, &meaning.ty);
        if let Some(part) = option.part(spec, platform, offer, field) {
            let within = |outer: Place, inner: Member| Member {
                place: Place::Within(Box::new(outer), Box::new(inner.place)),
                ..inner
            };
            let mut all = Vec::new();
            for place in places {
                let inner = self.part_members(field, part, written);
                all.extend(inner.into_iter().map(|member| within(place.clone(), member)));
            }
            return Ok(all);
        }
        if let CType::Struct(inner) = meaning.ty {
            let inner = spec.structure(inner);
            if inner.name != ADDRESS {
                let (option, offer) = spec
                    .option_that_reads(&inner.name, platform)
                    .ok_or_else(|| format!("{}: no option reads `{}`", option.common.name, field.name))?;
                let reader = Self { option, offer, ..self };
                let shown = inner.fields.iter().filter(|field| option.shows(offer, field));
                // Structs are nested only in options that cannot be set.
                let members = shown.map(|field| reader.places_of(outer, field, false, &path));
                return Ok(members.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect());
            }
        }
        let form = self.form(&meaning);
        let member = |place| Member { path: path[1..].to_owned(), place, form: form.clone(), written };
        Ok(places.into_iter().map(member).collect())
    }

    /// The members of a nested struct whose Rust type is specific to this option.
    fn part_members(self, outer: &Field, id: StructId, written: bool) -> Vec<Member> {
        let tag = &self.spec.structure(id).name;
        let mut all = Vec::new();
        for field in self.option.part_shows(self.spec, outer, id) {
            let (path, form) = (format!("{}.{}", outer.name, field.name), self.form(&field.meaning));
            let places = self.places(&format!("{tag}.{}", field.name), &field, &field.meaning.ty);
            let member = |place| Member { path: path.clone(), place, form: form.clone(), written };
            all.extend(places.into_iter().map(member));
        }
        all
    }

    /// The place of a field, or those of its elements.
    fn places(self, path: &str, field: &Field, ty: &CType) -> Vec<Place> {
        let of = || RawType::of_element(self.spec, ty);
        match field.count {
            Count::Fixed(length) => {
                (0..length).map(|index| Place::Element { array: path.to_owned(), index, of: of() }).collect()
            }
            Count::One | Count::Rest { .. } => vec![Place::Member(path.to_owned())],
        }
    }

    /// The values that a test may give it.
    fn form(self, meaning: &Meaning) -> Form {
        if matches!(meaning.ty, CType::Struct(_)) {
            let length = self.spec.platform(self.platform).sockaddr_len;
            return Form::Addresses { length, unset: meaning.zero.is_some() };
        }
        let unit = matches!(meaning.unit, Some(Unit::Milliseconds | Unit::Seconds | Unit::Microseconds));
        Form::Numbers(match (&meaning.ty, &meaning.view) {
            (CType::Long { signed: true }, View::Plain) if unit => Bits::PositivePointer,
            (CType::Long { .. }, View::Plain | View::Ppid | View::AssocId) => Bits::Pointer,
            (_, View::Bool) => Bits::Fixed(1),
            (ty, View::Values(id)) => Bits::Fixed(bits(&self.spec.values[id.0].ty).min(bits(ty))),
            (_, View::NotificationType) => Bits::Fixed(16),
            // Times are not negative.
            (ty, View::Plain) if unit && signed(ty) => Bits::Fixed(bits(ty) - 1),
            (ty, View::Plain | View::Ppid | View::AssocId) => Bits::Fixed(bits(ty)),
        })
    }
}

fn bits(ty: &CType) -> u32 {
    match ty {
        CType::Int { bits, .. } => (*bits).into(),
        CType::Char => 8,
        CType::CInt | CType::CUInt | CType::AssocT => 32,
        CType::Long { .. } | CType::Pointer(_) | CType::Struct(_) => 64,
    }
}

fn signed(ty: &CType) -> bool {
    matches!(ty, CType::Int { signed: true, .. } | CType::CInt)
}
