//! The allowed contents of braces and brackets, read from `forms.txt`.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::LazyLock;

use super::syntax::{Chunk, Field, Part, Value};

#[derive(Clone, Copy)]
struct Slot {
    name: &'static str,
    sized: bool,
    kind: &'static str,
    optional: bool,
    dots: Dots,
}

/// Where `...` may replace a value.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dots {
    Never,
    Sent,
    Always,
}

/// What follows the fields of a chunk.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rest {
    Nothing,
    One,
    Any,
}

struct Form {
    slots: Vec<Slot>,
    rest: Rest,
}

#[derive(Default)]
struct Forms {
    structs: Vec<Form>,
    chunks: BTreeMap<&'static str, Vec<Form>>,
    parameters: BTreeMap<&'static str, Vec<Form>>,
}

static FORMS: LazyLock<Forms> = LazyLock::new(|| {
    let mut forms = Forms::default();
    for line in include_str!("forms.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("struct") => forms.structs.push(form(words)),
            Some(kind) => {
                let table = if kind == "chunk" { &mut forms.chunks } else { &mut forms.parameters };
                table.entry(words.next().unwrap_or_default()).or_default().push(form(words));
            }
            None => {}
        }
    }
    forms
});

fn form(words: impl Iterator<Item = &'static str>) -> Form {
    let mut form = Form { slots: Vec::new(), rest: Rest::Nothing };
    for word in words {
        match word {
            "+" => form.rest = Rest::One,
            "*" => form.rest = Rest::Any,
            _ => form.slots.push(slot(word)),
        }
    }
    form
}

fn slot(word: &'static str) -> Slot {
    let inside = word.trim_matches(['[', ']']);
    let (name, kind) = inside.split_once('=').unwrap_or((inside, "any"));
    let dots = match kind.chars().last() {
        Some('?') => Dots::Always,
        Some('>') => Dots::Sent,
        _ => Dots::Never,
    };
    let (plain, sized) = name.strip_suffix("()").map_or((name, false), |plain| (plain, true));
    let optional = inside.len() < word.len();
    Slot { name: plain, sized, kind: kind.trim_end_matches(['?', '>']), optional, dots }
}

impl Slot {
    /// Checks a field with this slot's name.
    fn check(&self, field: &Field<'_>, sent: bool) -> Result<(), String> {
        let sized = match &field.size {
            None => !self.sized,
            Some(Value::Any) => self.sized && self.kind == "any",
            Some(size) => self.sized && number(size, false).is_some(),
        };
        if !sized {
            return Err(format!("`{}`: write its size in parentheses only where forms.txt has it", self.name));
        }
        let fits = match (&field.value, self.dots) {
            (Value::Any, dots) if self.kind != "any" => dots == Dots::Always || dots == Dots::Sent && sent,
            (value, _) => fits(self.kind, value)?,
        };
        if fits {
            Ok(())
        } else {
            Err(format!("`{}` cannot have this value: its kind is given in packetdrill/forms.txt", self.name))
        }
    }
}

/// The value of a number that is not negative.
fn number(value: &Value<'_>, hexadecimal: bool) -> Option<i64> {
    match value {
        Value::Number { value, hexadecimal: is } if *value >= 0 && (hexadecimal || !is) => Some(*value),
        _ => None,
    }
}

fn at_most(most: u32, value: &Value<'_>, hexadecimal: bool) -> bool {
    number(value, hexadecimal).is_some_and(|number| number <= i64::from(most))
}

fn signed(value: &Value<'_>) -> bool {
    matches!(value, Value::Number { value, hexadecimal: false } if i32::try_from(*value).is_ok())
}

fn all(value: &Value<'_>, is: impl Fn(&Value<'_>) -> bool) -> bool {
    matches!(value, Value::List(list) if list.iter().all(is))
}

fn tuples(value: &Value<'_>, length: usize) -> bool {
    all(value, |value| {
        matches!(value, Value::Tuple(numbers)
            if numbers.len() == length && numbers.iter().all(|number| at_most(u32::MAX, number, false)))
            || matches!(value, Value::Any)
    })
}

fn fits(kind: &str, value: &Value<'_>) -> Result<bool, String> {
    let word = matches!(value, Value::Word(_));
    let small = |value: &Value<'_>| at_most(u16::MAX.into(), value, false) || matches!(value, Value::Word(_));
    Ok(match kind {
        "u8" => at_most(u8::MAX.into(), value, false),
        "u16" => at_most(u16::MAX.into(), value, false),
        "u32" => at_most(u32::MAX, value, false),
        "x8" => at_most(u8::MAX.into(), value, true),
        "x16" => at_most(u16::MAX.into(), value, true),
        "x32" => at_most(u32::MAX, value, true),
        "i32" => signed(value),
        "i64" => matches!(value, Value::Number { hexadecimal: false, .. }),
        "id" => word || at_most(u32::MAX, value, false),
        "word16" => small(value),
        "flags16" => small(value) || matches!(value, Value::Or(all) if all.iter().all(small)),
        "state" => word || signed(value),
        "letters" => {
            at_most(u8::MAX.into(), value, true)
                || matches!(value, Value::Word(letters) if letters.chars().all(|c| "IUBE".contains(c)))
        }
        "htons" => matches!(value, Value::Htons(port) if u16::try_from(*port).is_ok()),
        "htonl" => matches!(value, Value::Htonl(number) if u32::try_from(*number).is_ok()),
        "family" => matches!(value, Value::Word("AF_INET" | "AF_INET6")),
        "text" => matches!(value, Value::Text(_)),
        "ip" => matches!(value, Value::Address(_)),
        "bare" => matches!(value, Value::Bare(_)),
        "address" => matches!(value, Value::Struct(fields) if fields[0].name == "sa_family") && argument(value).is_ok(),
        "struct" => matches!(value, Value::Struct(_)) && argument(value).map(|()| true)?,
        "parameters" => all(value, |value| match value {
            Value::Parameter(parameter) => bracket(&FORMS.parameters, "parameter", parameter, false).is_ok(),
            _ => false,
        }),
        "list" => matches!(value, Value::List(_)) && argument(value).map(|()| true)?,
        "types" => all(value, |value| at_most(u16::MAX.into(), value, true) || matches!(value, Value::Word(_))),
        "numbers" => all(value, |value| at_most(u32::MAX, value, false) || matches!(value, Value::Any)),
        "gaps" => all(value, |value| matches!(value, Value::Range(..) | Value::Any)),
        "pairs" => tuples(value, 2),
        _ => argument(value).map(|()| true)?,
    })
}

/// Checks a value in the position of an argument, and the values nested in it.
pub(super) fn argument(value: &Value<'_>) -> Result<(), String> {
    match value {
        Value::List(all) => all.iter().try_for_each(argument),
        Value::Struct(fields) => structure(fields),
        Value::Tuple(_) | Value::Range(..) | Value::Htons(_) | Value::Parameter(_) => {
            Err("this value is allowed only inside other values".to_owned())
        }
        _ => Ok(()),
    }
}

fn structure(fields: &[Field<'_>]) -> Result<(), String> {
    let names = fields.iter().map(|field| field.name);
    let fitting = |form: &&Form| {
        let mut names = names.clone().peekable();
        form.slots.iter().all(|slot| names.next_if_eq(&slot.name).is_some() || slot.optional) && names.next().is_none()
    };
    let Some(form) = FORMS.structs.iter().find(fitting) else {
        let names: Vec<&str> = names.collect();
        return Err(format!(
            "no struct in packetdrill/forms.txt has exactly these fields, in this order: {}",
            names.join(", ")
        ));
    };
    for field in fields {
        let slot = form.slots.iter().find(|slot| slot.name == field.name);
        slot.map_or(Ok(()), |slot| slot.check(field, false))?;
    }
    let mut values = fields.iter().map(|field| &field.value);
    let family = values.next();
    match (family, values.next_back()) {
        (Some(Value::Word("AF_INET")), Some(Value::Address(IpAddr::V6(_))))
        | (Some(Value::Word("AF_INET6")), Some(Value::Address(IpAddr::V4(_)))) => {
            Err("the address belongs to the other family".to_owned())
        }
        _ => Ok(()),
    }
}

/// Checks a chunk of a packet.
pub(super) fn chunk(chunk: &Chunk<'_>, inbound: bool) -> Result<(), String> {
    bracket(&FORMS.chunks, "chunk", chunk, inbound)
}

fn bracket(table: &BTreeMap<&str, Vec<Form>>, what: &str, found: &Chunk<'_>, inbound: bool) -> Result<(), String> {
    let unknown = || format!("packetdrill/forms.txt has no {what} `{}`", found.name);
    let forms = table.get(found.name).ok_or_else(unknown)?;
    let mut result = Ok(());
    for form in forms {
        result = as_form(form, what, found, inbound);
        if result.is_ok() {
            break;
        }
    }
    result
}

fn as_form(form: &Form, what: &str, found: &Chunk<'_>, inbound: bool) -> Result<(), String> {
    let name = found.name;
    if what == "parameter" && !form.slots.is_empty() && form.slots[0].name == "len" {
        if let [Part::Any] = found.parts.as_slice() {
            return Ok(());
        }
    }
    let mut rest = found.parts.as_slice();
    for slot in &form.slots {
        match rest {
            [Part::Field(field), behind @ ..] if field.name == slot.name => {
                slot.check(field, !inbound)?;
                rest = behind;
            }
            _ if slot.optional => {}
            _ => return Err(format!("`{name}` needs `{}` in this place", slot.name)),
        }
    }
    let good = match (form.rest, rest) {
        (Rest::Nothing, []) | (Rest::One, [Part::Parameter(_)]) => true,
        (Rest::Any, [Part::Any]) => !inbound,
        (Rest::Any, parts) => parts.iter().all(|part| matches!(part, Part::Parameter(_))),
        _ => false,
    };
    if !good {
        return Err(format!("the part after the fields of `{name}` is not what packetdrill/forms.txt allows"));
    }
    rest.iter().try_for_each(|part| match part {
        Part::Parameter(parameter) => bracket(&FORMS.parameters, "parameter", parameter, inbound),
        _ => Ok(()),
    })
}
