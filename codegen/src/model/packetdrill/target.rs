//! An option as a script names it, and the values that the description gives it.

use std::net::SocketAddrV4;

use super::shape::Shape;
use super::symbols::word_value;
use super::value::{Value, Values};
use crate::input::file::Drill;
use crate::model::{Offer, Opt, PlatformId, Spec};

/// The `expression` of items whose argument is a plain number.
pub const LIST: &str = "list";

/// An option, and how its argument is written.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub option: &'a Opt,
    /// What the platform offers.
    pub offer: &'a Offer,
    pub shape: Shape<'a>,
}

impl<'a> Target<'a> {
    /// The option of a platform, if a script can name it and write its argument.
    pub(crate) fn of(spec: &'a Spec, platform: PlatformId, option: &'a Opt) -> Result<Target<'a>, String> {
        let title = &spec.platform(platform).title;
        let offer = option.common.offer(platform).ok_or_else(|| format!("{title} does not have it"))?;
        let name = option.common.packetdrill.expression.as_deref();
        let written = name.and_then(|name| spec.expressions.iter().find(|known| known.name == name));
        if let Some(why) = written.and_then(|expression| expression.broken.as_ref()) {
            return Err(why.clone());
        }
        match option.common.packetdrill.on(platform) {
            None => return Err("packetdrill does not run there".to_owned()),
            Some(Drill::None) => return Err("packetdrill has neither a symbol nor an expression for it".to_owned()),
            Some(Drill::SymbolOnly) => return Err("packetdrill has no expression for its argument".to_owned()),
            Some(Drill::HandlerOnly) => return Err("packetdrill has no symbol for it".to_owned()),
            Some(Drill::Full | Drill::ByNumber) => {}
        }
        let shape = match name {
            None => return Err("packetdrill has no expression for its argument".to_owned()),
            Some(LIST) => Shape::Int,
            Some(name) => {
                let expression = written.ok_or_else(|| format!("packetdrill has no expression `{name}`"))?;
                let id = expression.on[platform.0].ok_or_else(|| format!("{title} has no such struct"))?;
                Shape::Struct(expression, id)
            }
        };
        Ok(Target { option, offer, shape })
    }

    pub(crate) fn reads(self) -> bool {
        !matches!(self.shape, Shape::Struct(expression, _) if !expression.reads)
    }

    pub(crate) fn writes(self) -> bool {
        !matches!(self.shape, Shape::Struct(expression, _) if !expression.writes)
    }

    /// How a script names it: by its symbol, or by its number.
    pub fn symbol(self, platform: PlatformId) -> Result<&'a str, i64> {
        match self.option.common.packetdrill.on(platform) {
            Some(Drill::Full) => Ok(&self.option.common.name),
            _ => Err(self.offer.value.unwrap_or_default()),
        }
    }

    /// Values as a script of the description writes them.
    pub(crate) fn parse(self, spec: &Spec, platform: PlatformId, text: &str) -> Result<Values, String> {
        self.parse_named(spec, platform, text).map(|(values, _)| values)
    }

    /// As `values`, with the fields that are named.
    pub(crate) fn parse_named(
        self,
        spec: &Spec,
        platform: PlatformId,
        text: &str,
    ) -> Result<(Values, Vec<usize>), String> {
        let mut named = Vec::new();
        let mut values = self.shape.nothing();
        for part in split(text) {
            let (index, text) = match self.shape {
                Shape::Int => (0, part),
                Shape::Struct(expression, _) => {
                    let (name, value) =
                        part.split_once('=').ok_or_else(|| format!("`{part}` is not of the form `field=value`"))?;
                    let index = self.shape.field(name.trim());
                    (index.ok_or_else(|| format!("`{}` has no field `{}`", expression.name, name.trim()))?, value)
                }
            };
            values[index] = value(spec, platform, text.trim())?;
            named.push(index);
        }
        Ok((values, named))
    }
}

/// Splits at commas outside brackets.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut start, mut depth) = (Vec::new(), 0, 0_i32);
    for (at, c) in text.char_indices() {
        match c {
            '[' => depth += 1,
            ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts
}

fn value(spec: &Spec, platform: PlatformId, text: &str) -> Result<Value, String> {
    if text == "..." {
        return Ok(Value::Open);
    }
    if let Ok(number) = text.parse() {
        return Ok(Value::Number(number));
    }
    if let Ok(address) = text.parse::<SocketAddrV4>() {
        return Ok(Value::Address(*address.ip(), address.port()));
    }
    if let Some(list) = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')) {
        let numbers = list.split(',').map(|n| n.trim().parse::<i64>());
        let numbers: Result<Vec<i64>, _> = numbers.collect();
        return numbers.map(Value::List).map_err(|_| format!("`{text}` is not a list of numbers"));
    }
    let (mut number, mut known) = (0, true);
    for word in text.split('|') {
        let (n, symbol) = word_value(spec, platform, word.trim())?;
        number |= n;
        known &= symbol;
    }
    Ok(if known { Value::Word(text.to_owned(), number) } else { Value::Number(number) })
}
