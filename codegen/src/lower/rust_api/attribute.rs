//! The arguments of `#[sockopt(…)]`.

use super::types::RawType;

/// Written as `key`, `key = value` or `key(…)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attribute {
    pub(crate) key: &'static str,
    pub(crate) value: Value,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A key without a value.
    None,
    Text(String),
    Number(u32),
    /// A path: names joined by `::`.
    Path(Vec<String>),
    Raw(RawType),
    List(Vec<Attribute>),
}

impl Attribute {
    pub(crate) fn new(key: &'static str, value: Value) -> Self {
        Self { key, value }
    }

    pub(crate) fn flag(key: &'static str) -> Self {
        Self::new(key, Value::None)
    }

    pub(crate) fn text(key: &'static str, text: &str) -> Self {
        Self::new(key, Value::Text(text.to_owned()))
    }

    /// A member of the struct, or an item by its path.
    pub(crate) fn path(key: &'static str, names: &[&str]) -> Self {
        Self::new(key, Value::Path(names.iter().map(|name| (*name).to_owned()).collect()))
    }
}
