//! What a compiler says that the headers contain, for one set of headers and one target.

use std::collections::BTreeMap;

/// Everything of interest in one set of headers, as one target sees it.
#[derive(Debug, Default, Clone)]
pub struct Facts {
    /// Macros and enumerators that are numbers.
    pub constants: BTreeMap<String, Constant>,
    /// Structs and unions by tag, by `typedef` where they have no tag, by `parent.member` where they have neither.
    pub records: BTreeMap<String, Record>,
    pub functions: BTreeMap<String, Function>,
    /// `typedef` names and what they stand for.
    pub typedefs: BTreeMap<String, String>,
    /// Macros without parameters: other names of something.
    pub macros: BTreeMap<String, String>,
    /// The names of each enumeration.
    pub enumerations: Vec<Vec<String>>,
    /// Every name that the public SCTP headers declare, and in which header.
    pub public: BTreeMap<String, Public>,
    /// Bytes of a pointer.
    pub pointer: u64,
}

/// A name of the public headers.
#[derive(Debug, Clone)]
pub struct Public {
    pub kind: Kind,
    /// Where it was declared.
    pub file: String,
}

/// What a name of the headers is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A macro, with or without parameters.
    Macro,
    Enumerator,
    /// A struct or union.
    Record,
    /// A `typedef`.
    Typedef,
    Function,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Constant {
    /// As a 64-bit signed number: the sign counts.
    pub value: i64,
    /// Its C type is a signed one.
    pub signed: bool,
    /// Bytes of its C type.
    pub size: u64,
}

impl Constant {
    pub fn c_type(self) -> String {
        match (self.size, self.signed) {
            (4, true) => "an int".to_owned(),
            (4, false) => "an unsigned int".to_owned(),
            (size, true) => format!("a signed integer of {size} bytes"),
            (size, false) => format!("an unsigned integer of {size} bytes"),
        }
    }
}

/// A struct or union.
#[derive(Debug, Clone)]
pub struct Record {
    pub union: bool,
    pub size: u64,
    pub align: u64,
    /// It has the attribute.
    pub packed: bool,
    /// Its members in order, those of unnamed members included.
    pub fields: Vec<Field>,
    /// Macros that stand for a member: the member that each starts with, and what it is.
    pub aliases: BTreeMap<String, (String, Field)>,
    /// Where it was declared.
    pub file: String,
}

#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    /// Bytes from the start.
    pub offset: u64,
    /// Size in bytes; 0 for a flexible array.
    pub size: u64,
    /// An array without a length.
    pub flexible: bool,
    /// An array of any kind.
    pub array: bool,
    /// Bytes of an element, or of the whole where it is not an array.
    pub element: u64,
    pub class: Class,
    /// Its C type, or that of its elements.
    pub ty: String,
}

/// What a member, or an element of it, is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// An integer or enumeration.
    Integer {
        signed: bool,
    },
    Pointer,
    /// A struct or union.
    Record,
}

#[derive(Debug, Clone)]
pub struct Function {
    /// `int (int, struct sockaddr *, int, int)`
    pub signature: String,
    /// Where it was declared.
    pub file: String,
}

impl Facts {
    /// A type with all `typedef` names replaced, spaces made regular and `struct` before tags left as it is.
    pub fn resolved(&self, ty: &str) -> String {
        let mut text = ty.to_owned();
        for _ in 0..8 {
            let next = words(&text)
                .into_iter()
                .map(|word| self.typedefs.get(&word).map_or(word.clone(), |to| words(to).join(" ")))
                .collect::<Vec<_>>()
                .join(" ");
            if next == text {
                break;
            }
            text = next;
        }
        text
    }
}

impl Facts {
    /// A struct by tag, by `typedef`, or by a macro for either.
    pub fn record(&self, name: &str) -> Option<&Record> {
        let name = self.macros.get(name).map_or(name, String::as_str);
        let typed = || self.typedefs.get(name).and_then(|to| self.records.get(to.rsplit(' ').next()?));
        self.records.get(name).or_else(typed)
    }
}

impl Record {
    /// A member by its name or by a macro for it, and the outermost member that it lies in.
    pub fn member(&self, name: &str) -> Option<(&str, &Field)> {
        let own = self.fields.iter().find(|field| field.name == name).map(|field| (field.name.as_str(), field));
        own.or_else(|| self.aliases.get(name).map(|(first, field)| (first.as_str(), field)))
    }
}

/// Names, numbers and punctuation of a C type, one by one.
pub fn words(ty: &str) -> Vec<String> {
    let mut all = Vec::new();
    let mut word = String::new();
    for c in ty.chars() {
        if c.is_alphanumeric() || c == '_' {
            word.push(c);
        } else {
            if !word.is_empty() {
                all.push(std::mem::take(&mut word));
            }
            if !c.is_whitespace() {
                all.push(c.to_string());
            }
        }
    }
    if !word.is_empty() {
        all.push(word);
    }
    all
}
