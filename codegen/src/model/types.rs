//! C types, structs, and the meaning of their fields.

use super::code::CodePlace;
use super::ids::{PlatformId, StructId, ValuesId};
use crate::diag::Place;
use crate::input::file::{Role, Unit};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CType {
    Int {
        bits: u8,
        signed: bool,
    },
    CInt,
    CUInt,
    Char,
    /// As wide as a pointer.
    Long {
        signed: bool,
    },
    AssocT,
    /// A pointer, with its target in C.
    Pointer(String),
    Struct(StructId),
}

impl CType {
    /// The description's words for types other than structs.
    pub const WORDS: [&str; 14] = [
        "u8",
        "u16",
        "u32",
        "u64",
        "i8",
        "i16",
        "i32",
        "i64",
        "int",
        "unsigned int",
        "char",
        "long",
        "unsigned long",
        "sctp_assoc_t",
    ];

    pub fn of_word(word: &str) -> Option<Self> {
        Some(match word {
            "int" => CType::CInt,
            "unsigned int" => CType::CUInt,
            "char" => CType::Char,
            "long" => CType::Long { signed: true },
            "unsigned long" => CType::Long { signed: false },
            "sctp_assoc_t" => CType::AssocT,
            _ => {
                let signed = word.starts_with('i');
                let bits = word.strip_prefix(['u', 'i'])?.parse().ok().filter(|b| [8, 16, 32, 64].contains(b))?;
                CType::Int { bits, signed }
            }
        })
    }

    /// The minimum and the maximum.
    pub fn limits(&self) -> (i128, i128) {
        let (bits, signed) = match self {
            CType::Int { bits, signed } => (*bits, *signed),
            CType::CInt | CType::Struct(_) => (32, true),
            CType::CUInt | CType::AssocT => (32, false),
            CType::Char => (8, true),
            CType::Long { signed } => (32, *signed),
            CType::Pointer(_) => (64, false),
        };
        if signed {
            (-(1 << (bits - 1)), (1 << (bits - 1)) - 1)
        } else {
            (0, (1 << bits) - 1)
        }
    }
}

#[derive(Debug, Clone)]
pub struct Meaning {
    pub ty: CType,
    pub view: View,
    pub unit: Option<Unit>,
    pub zero: Option<String>,
    pub range: Option<(i64, i64)>,
    pub network_order: bool,
    pub doc: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum View {
    /// An integer, or a `Duration` depending on the unit.
    Plain,
    Bool,
    Ppid,
    AssocId,
    NotificationType,
    Values(ValuesId),
}

/// A struct with one layout, on the platforms in `on`.
#[derive(Debug)]
pub struct Struct {
    pub name: String,
    pub doc: Option<String>,
    pub on: Vec<PlatformId>,
    pub aliases: Vec<String>,
    pub packed: bool,
    pub align: Option<u32>,
    pub union: bool,
    /// Whether C knows it only by a `typedef`.
    pub typedef: bool,
    /// The reason for describing it although no item uses it.
    pub keep: Option<String>,
    pub fields: Vec<Field>,
    pub place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    One,
    /// The total number of elements of an array, or of an array of arrays.
    Fixed(u32),
    Rest {
        /// The number of elements in the Rust type.
        room: u32,
        /// Whether the caller can choose another number.
        caller_sized: bool,
    },
}

#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    pub rust: String,
    pub meaning: Meaning,
    pub count: Count,
    /// The number of elements of each inner array, for an array of arrays.
    pub inner_length: Option<u32>,
    /// The trailing array whose elements it counts.
    pub counts: Option<String>,
    pub role: Option<Role>,
    pub reported: bool,
    pub secret: bool,
    /// The release that added it.
    pub grew: Option<String>,
    /// The location in a platform's code that defines its meaning.
    pub code: Option<(PlatformId, CodePlace)>,
    pub aliases: Vec<String>,
    pub place: Place,
}
