//! How packetdrill writes an option's argument: a number, or the fields of a struct.

use std::net::Ipv4Addr;

use super::value::{Value, Values};
use crate::input::file::Notation;
use crate::model::{Expression, Field, PlatformId, Spec, StructId, View};

/// How an option's argument is written.
#[derive(Debug, Clone, Copy)]
pub enum Shape<'a> {
    /// `[1]`
    Int,
    /// `{field=1, …}`
    Struct(&'a Expression, StructId),
}

impl<'a> Shape<'a> {
    /// The forms of its fields.
    pub fn forms(self) -> Vec<Notation> {
        match self {
            Shape::Int => vec![Notation::Decimal],
            Shape::Struct(expression, _) => expression.fields.iter().map(|f| f.form).collect(),
        }
    }

    /// A field's name in the grammar.
    pub fn name(self, index: usize) -> String {
        match self {
            Shape::Int => "value".to_owned(),
            Shape::Struct(expression, _) => expression.fields[index].name.clone(),
        }
    }

    /// The index of a field.
    pub fn field(self, name: &str) -> Option<usize> {
        match self {
            Shape::Int => (name == "value").then_some(0),
            Shape::Struct(expression, _) => expression.fields.iter().position(|f| f.name == name),
        }
    }

    /// Whether getsockopt() passes a field.
    pub fn passed(self, index: usize) -> bool {
        match self {
            Shape::Int => false,
            Shape::Struct(expression, _) => expression.fields[index].passed,
        }
    }

    /// Which C field it is.
    pub(crate) fn at(self, spec: &'a Spec, platform: PlatformId, index: usize) -> Option<(usize, &'a Field)> {
        match self {
            Shape::Int => None,
            Shape::Struct(expression, id) => {
                let at = expression.fields[index].at[platform.0]?;
                Some((at, &spec.structure(id).fields[at]))
            }
        }
    }

    /// The symbol of a field's number, where packetdrill takes symbols and has one.
    pub fn word(self, spec: &'a Spec, platform: PlatformId, index: usize, number: i64) -> Option<String> {
        let takes = matches!(self.forms()[index], Notation::Value | Notation::Word);
        let (_, field) = self.at(spec, platform, index).filter(|_| takes)?;
        let View::Values(table) = field.meaning.view else { return None };
        let source = spec.packetdrill.as_ref()?;
        let mut values = spec.values[table.0].values.iter();
        let value = values.find(|v| v.on[platform.0] == Some(number) && source.knows(platform, &v.name))?;
        Some(value.name.clone())
    }

    /// The value of a field that is not given.
    pub fn nothing(self) -> Values {
        let nothing = |form: &Notation| match form {
            Notation::Address | Notation::Sockaddr => Value::Address(Ipv4Addr::UNSPECIFIED, 0),
            Notation::List => Value::List(Vec::new()),
            Notation::Nested => Value::Open,
            _ => Value::Number(0),
        };
        self.forms().iter().map(nothing).collect()
    }
}
