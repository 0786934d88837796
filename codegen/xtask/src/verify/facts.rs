//! The contents of one set of headers for one target, as the compiler reports them.

use std::collections::BTreeMap;

#[derive(Debug, Default, Clone)]
pub struct Facts {
    /// Macros and enumerators that are integers.
    pub constants: BTreeMap<String, Constant>,
    /// Structs and unions by tag; without a tag by `typedef`, or else by `parent.member`.
    pub records: BTreeMap<String, Record>,
    pub functions: BTreeMap<String, Function>,
    /// The type for each `typedef` name.
    pub typedefs: BTreeMap<String, String>,
    /// Macros without parameters, with their bodies.
    pub macros: BTreeMap<String, String>,
    /// The names of each enumeration.
    pub enumerations: Vec<Vec<String>>,
    /// Every name that the public SCTP headers declare.
    pub public: BTreeMap<String, Public>,
    /// Size of a pointer.
    pub pointer: u64,
}

#[derive(Debug, Clone)]
pub struct Public {
    pub kind: Kind,
    /// The declaring header.
    pub file: String,
}

/// The kind of a name in the headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A macro, with or without parameters.
    Macro,
    Enumerator,
    Record,
    Typedef,
    Function,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Constant {
    /// The value as a signed 64-bit number.
    pub value: i64,
    /// Whether the C type is signed.
    pub signed: bool,
    /// Size of the C type.
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

#[derive(Debug, Clone)]
pub struct Record {
    pub union: bool,
    pub size: u64,
    pub align: u64,
    /// Whether it has the `packed` attribute.
    pub packed: bool,
    /// The members in order, including those of unnamed members.
    pub fields: Vec<Field>,
    /// Macros that stand for a member, with the outermost member and the one they denote.
    pub aliases: BTreeMap<String, (String, Field)>,
    /// The declaring header.
    pub file: String,
}

#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    pub offset: u64,
    /// Size in bytes; 0 for a flexible array.
    pub size: u64,
    pub flexible: bool,
    pub array: bool,
    /// Size of an element; if it is not an array, its own size.
    pub element: u64,
    pub class: Class,
    /// The C type of the member or of its elements.
    pub ty: String,
}

/// The kind of a member, or of its elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// An integer or an enumeration.
    Integer {
        signed: bool,
    },
    Pointer,
    Record,
}

#[derive(Debug, Clone)]
pub struct Function {
    /// For example `int (int, struct sockaddr *, int, int)`.
    pub signature: String,
    /// The declaring header.
    pub file: String,
}

impl Facts {
    /// A type with all `typedef` names replaced and its spaces normalised. `struct` before tags is kept.
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
    /// Finds a struct by its tag, its `typedef`, or a macro for either.
    pub fn record(&self, name: &str) -> Option<&Record> {
        let name = self.macros.get(name).map_or(name, String::as_str);
        let typed = || self.typedefs.get(name).and_then(|to| self.records.get(to.rsplit(' ').next()?));
        self.records.get(name).or_else(typed)
    }
}

impl Record {
    /// Finds a member by its name or by a macro for it, and the outermost member that contains it.
    pub fn member(&self, name: &str) -> Option<(&str, &Field)> {
        let own = self.fields.iter().find(|field| field.name == name).map(|field| (field.name.as_str(), field));
        own.or_else(|| self.aliases.get(name).map(|(first, field)| (first.as_str(), field)))
    }
}

/// The tokens of a C type.
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
