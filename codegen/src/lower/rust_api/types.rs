//! Rust types, the corresponding C types, and the conversion of numbers between them.

use std::collections::{BTreeMap, BTreeSet};

use crate::input::file::Unit;
use crate::model::{CType, Field, Meaning, Spec, ValuesId, View};

/// A type in `sctp-opts`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RustType {
    /// For example `u32`.
    Integer(&'static str),
    Bool,
    Ppid,
    AssocId,
    NotificationType,
    Duration,
    Ticks,
    SocketAddr,
    Ipv4Addr,
    Ipv6Addr,
    /// A table of values, the type of another option, or that of a struct inside.
    Named(String),
    Optional(Box<RustType>),
    Array(Box<RustType>, u32),
    List(Box<RustType>, Room),
    /// For example `&'a [u16]`.
    Slice(Box<RustType>),
    /// The bytes after a notification's struct.
    Bytes,
    /// The bytes after a notification's struct, as 16-bit numbers.
    Numbers,
}

/// The capacity of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Room {
    Fixed(u32),
    /// The type's parameter.
    Parameter,
}

/// The imports, by path.
pub(crate) type Imports = BTreeMap<&'static str, BTreeSet<&'static str>>;

/// The imports for these types, without tables of values.
pub(crate) fn imports<'t>(types: impl Iterator<Item = &'t RustType>) -> Imports {
    let mut found = Imports::new();
    types.for_each(|ty| ty.add_imports(&mut found));
    found
}

impl RustType {
    pub(crate) fn optional(self) -> Self {
        RustType::Optional(Box::new(self))
    }

    fn add_imports(&self, found: &mut Imports) {
        let (path, name) = match self {
            RustType::Integer(_)
            | RustType::Bool
            | RustType::NotificationType
            | RustType::Named(_)
            | RustType::Bytes
            | RustType::Numbers => return,
            RustType::Optional(inner) | RustType::Array(inner, _) | RustType::Slice(inner) => {
                return inner.add_imports(found)
            }
            RustType::List(element, _) => {
                element.add_imports(found);
                ("crate", "List")
            }
            RustType::Ppid => ("crate", "Ppid"),
            RustType::AssocId => ("crate", "AssocId"),
            RustType::Ticks => ("crate", "Ticks"),
            RustType::Duration => ("core::time", "Duration"),
            RustType::SocketAddr => ("std::net", "SocketAddr"),
            RustType::Ipv4Addr => ("std::net", "Ipv4Addr"),
            RustType::Ipv6Addr => ("std::net", "Ipv6Addr"),
        };
        found.entry(path).or_default().insert(name);
    }

    /// The type of a number.
    pub(crate) fn of_number(spec: &Spec, meaning: &Meaning) -> Self {
        match &meaning.view {
            View::Bool => RustType::Bool,
            View::Ppid => RustType::Ppid,
            View::AssocId => RustType::AssocId,
            View::NotificationType => RustType::NotificationType,
            View::Values(id) => RustType::Named(spec.values[id.0].name.clone()),
            View::Plain => match meaning.unit {
                Some(Unit::Milliseconds | Unit::Seconds | Unit::Microseconds) => RustType::Duration,
                Some(Unit::Jiffies) => RustType::Ticks,
                _ => RustType::Integer(integer(&meaning.ty)),
            },
        }
    }

    /// The type of an address or a number that is an element of an array, and has no conversion of its own.
    pub(crate) fn of_element(spec: &Spec, meaning: &Meaning) -> Self {
        match meaning.ty {
            CType::Struct(_) if meaning.zero.is_some() => RustType::SocketAddr.optional(),
            CType::Struct(_) => RustType::SocketAddr,
            _ => RustType::of_number(spec, meaning),
        }
    }

    /// An array with `all` elements, which may be an array of arrays.
    pub(crate) fn of_array(element: Self, field: &Field, all: u32) -> Self {
        let array = |of: RustType, length| RustType::Array(Box::new(of), length);
        match field.lengths(all) {
            (length, None) => array(element, length),
            (outer, Some(inner)) => array(array(element, inner), outer),
        }
    }

    /// The Rust type for a system's address struct.
    pub(crate) fn of_address(tag: &str) -> Option<Self> {
        match tag {
            "sockaddr_storage" => Some(RustType::SocketAddr),
            "in_addr" => Some(RustType::Ipv4Addr),
            "in6_addr" => Some(RustType::Ipv6Addr),
            _ => None,
        }
    }
}

/// The Rust integer for a C number.
pub(crate) fn integer(ty: &CType) -> &'static str {
    match ty {
        CType::Int { bits, signed } => match (bits, signed) {
            (8, false) => "u8",
            (8, true) => "i8",
            (16, false) => "u16",
            (16, true) => "i16",
            (32, false) => "u32",
            (32, true) => "i32",
            (_, false) => "u64",
            (_, true) => "i64",
        },
        CType::CUInt | CType::AssocT => "u32",
        CType::Char => "u8",
        CType::Long { signed: true } => "isize",
        CType::Long { signed: false } => "usize",
        CType::CInt | CType::Pointer(_) | CType::Struct(_) => "i32",
    }
}

/// The type that is passed to the kernel, in Rust.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum RawType {
    /// A struct by its tag.
    Struct(String),
    AssocId,
    Int,
    UnsignedInt,
    Char,
    Integer(&'static str),
}

impl RawType {
    pub(crate) fn of_element(spec: &Spec, ty: &CType) -> Self {
        match ty {
            CType::Struct(id) => RawType::Struct(spec.structure(*id).name.clone()),
            number => RawType::of_number(number),
        }
    }

    pub(crate) fn of_number(ty: &CType) -> Self {
        match ty {
            CType::AssocT => RawType::AssocId,
            CType::CInt => RawType::Int,
            CType::CUInt => RawType::UnsignedInt,
            CType::Char => RawType::Char,
            other => RawType::Integer(integer(other)),
        }
    }
}

/// The conversion between a C number and its Rust type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Codec {
    /// The conversion of their types.
    Plain,
    Network,
    /// Values in network byte order that have a narrower type than the field.
    NetworkShort,
    Millis,
    Seconds,
    Micros,
}

impl Codec {
    pub(crate) fn of(spec: &Spec, meaning: &Meaning) -> Self {
        let narrow = |id: &ValuesId| spec.values[id.0].ty.limits().1 < meaning.ty.limits().1;
        match (meaning.network_order, &meaning.view, meaning.unit) {
            (true, View::Values(id), _) if narrow(id) => Codec::NetworkShort,
            (true, ..) => Codec::Network,
            (_, View::Plain, Some(Unit::Milliseconds)) => Codec::Millis,
            (_, View::Plain, Some(Unit::Seconds)) => Codec::Seconds,
            (_, View::Plain, Some(Unit::Microseconds)) => Codec::Micros,
            _ => Codec::Plain,
        }
    }
}
