//! The example in the documentation of each option: the same text is shown, compiled, and run in a real kernel.

use std::collections::BTreeSet;

use crate::input::file::{Access, Scope, Special, Unit, ValuesKind};
use crate::lower::rust_api::fields::{rust_name, shown_fields};
use crate::lower::text;
use crate::model::example::{elements, members};
use crate::model::names::inner_type;
use crate::model::option::ADDRESS;
use crate::model::{Argument, CType, Count, Field, Meaning, Offer, Opt, PlatformId, Spec, View};

/// How an option is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Example {
    /// The visible lines.
    pub(crate) shown: String,
    /// The variables that the lines use.
    pub(crate) variables: Vec<Variable>,
}

/// Variables that the reader of an example has anyway.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variable {
    Socket,
    Assoc,
    Peer,
    Local,
}

impl Variable {
    const ALL: [Variable; 4] = [Variable::Socket, Variable::Assoc, Variable::Peer, Variable::Local];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Variable::Socket => "socket",
            Variable::Assoc => "assoc",
            Variable::Peer => "peer",
            Variable::Local => "local",
        }
    }
}

/// A field that the example sets.
struct Sets {
    rust: String,
    value: String,
}

/// Collects imports and variables while the code is generated.
#[derive(Default)]
struct Code {
    calls: String,
    /// From `sctp_opts`, and from `sctp_opts::options`.
    crate_uses: BTreeSet<String>,
    option_uses: BTreeSet<String>,
    duration: bool,
}

impl Example {
    /// The example of an option with a type.
    pub(crate) fn new(spec: &Spec, platform: PlatformId, option: &Opt, offer: &Offer) -> Result<Self, String> {
        let maker = Maker { spec, platform, option, offer };
        let mut code = Code::default();
        code.option_uses.insert(option.rust.clone());
        let (readable, writable) = (offer.access != Access::Set, offer.access != Access::Get);
        let sets = if writable { maker.sets(&mut code) } else { Vec::new() };
        let unit_type = match &offer.argument {
            Argument::Struct(_) => shown_fields(option, offer, maker.fields()).is_empty(),
            argument => option.is_bare_id(argument),
        };
        if writable && (!sets.is_empty() || unit_type) {
            maker.write(&sets, readable, &mut code);
        } else if readable {
            maker.read(&mut code);
        } else {
            return Err(format!("{}: it can only be set, so that it needs an `example`", option.common.name));
        }
        let shown = code.rendered(&option.common.name)?;
        let words: BTreeSet<&str> = shown.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        let variables = Variable::ALL.into_iter().filter(|variable| words.contains(variable.name())).collect();
        Ok(Self { shown, variables })
    }

    /// The example without its imports.
    pub(crate) fn calls(&self) -> &str {
        self.shown.split_once("\n\n").map_or(&self.shown, |(_, calls)| calls)
    }
}

struct Maker<'a> {
    spec: &'a Spec,
    platform: PlatformId,
    option: &'a Opt,
    offer: &'a Offer,
}

impl Maker<'_> {
    fn fields(&self) -> &[Field] {
        match self.offer.argument {
            Argument::Struct(id) => &self.spec.structure(id).fields,
            _ => &[],
        }
    }

    /// The fields that the example sets, in the order of the type.
    fn sets(&self, code: &mut Code) -> Vec<Sets> {
        let value_of = |name: &str| self.option.example.iter().find(|(n, _)| n == name).map(|(_, text)| text.as_str());
        if let Argument::Scalar(meaning) = &self.offer.argument {
            let value = value_of("value").and_then(|text| self.one(meaning, text, code));
            return value.map(|value| Sets { rust: String::new(), value }).into_iter().collect();
        }
        let mut sets = Vec::new();
        for field in self.fields() {
            let Some(text) = value_of(&field.name).filter(|_| self.option.shows(self.offer, field)) else { continue };
            let meaning = self.option.meaning(field);
            let value = match field.count {
                Count::One => self.element(field, &meaning, text, code),
                Count::Fixed(_) if meaning.is_byte() => Some(format!("*b{text:?}")),
                Count::Fixed(_) => self.elements(field, &meaning, text, code),
                Count::Rest { .. } if self.offer.access == Access::Set => self.slice(field, &meaning, text, code),
                Count::Rest { caller_sized, .. } => self.list(field, &meaning, text, caller_sized, code),
            };
            let Some(value) = value else { continue };
            let value = if field.grew.is_some() { format!("Some({value})") } else { value };
            sets.push(Sets { rust: rust_name(self.option, field), value });
        }
        sets
    }

    /// For example `&[1, 2]` or `b"text"`.
    fn slice(&self, field: &Field, meaning: &Meaning, text: &str, code: &mut Code) -> Option<String> {
        if meaning.is_byte() {
            return Some(format!("b{text:?}"));
        }
        self.elements(field, meaning, text, code).map(|array| format!("&{array}"))
    }

    /// A list whose capacity the reader chooses has as many elements as its capacity.
    fn list(
        &self,
        field: &Field,
        meaning: &Meaning,
        text: &str,
        caller_sized: bool,
        code: &mut Code,
    ) -> Option<String> {
        code.crate_uses.insert("List".to_owned());
        let array = if meaning.is_byte() { format!("*b{text:?}") } else { self.elements(field, meaning, text, code)? };
        Some(match array.strip_prefix('*') {
            _ if caller_sized => format!("List::from({array})"),
            Some(bytes) => format!("List::from_slice({bytes})?"),
            None => format!("List::from_slice(&{array})?"),
        })
    }

    /// For example `[1, 2]`.
    fn elements(&self, field: &Field, meaning: &Meaning, text: &str, code: &mut Code) -> Option<String> {
        let elements: Option<Vec<String>> =
            elements(text).into_iter().map(|element| self.element(field, meaning, element, code)).collect();
        Some(format!("[{}]", elements?.join(", ")))
    }

    /// A number, an address, or a struct with its members, unless the platform lacks one.
    fn element(&self, field: &Field, meaning: &Meaning, text: &str, code: &mut Code) -> Option<String> {
        let Some(id) = self.option.part(self.spec, self.platform, self.offer, field) else {
            let shared = matches!(meaning.ty, CType::Struct(id) if self.spec.structure(id).name != ADDRESS);
            // A nested value that another option reads cannot be set.
            return if shared { None } else { self.one(meaning, text, code) };
        };
        let given = members(text)?;
        let shown: Vec<Field> = self.option.part_shows(self.spec, field, id).collect();
        let mut values = Vec::new();
        for (name, value) in &given {
            let field = shown.iter().find(|field| field.name == *name)?;
            values.push(format!("{}: {}", field.rust, self.one(&field.meaning, value, code)?));
        }
        let ty = inner_type(&self.option.rust, &rust_name(self.option, field));
        if values.len() < shown.len() {
            if !self.option.part_has_default(self.spec, field, id) {
                return None;
            }
            values.push(format!("..{ty}::default()"));
        }
        code.option_uses.insert(ty.clone());
        Some(format!("{ty} {{ {} }}", values.join(", ")))
    }

    /// A value, unless the platform lacks it.
    fn one(&self, meaning: &Meaning, text: &str, code: &mut Code) -> Option<String> {
        Some(match &meaning.view {
            View::Ppid => {
                code.crate_uses.insert("Ppid".to_owned());
                format!("Ppid({})", digits(text))
            }
            View::Values(id) => {
                let table = &self.spec.values[id.0];
                let flags = table.kind == ValuesKind::Flags;
                let names = text.split(if flags { '|' } else { '\n' }).map(str::trim);
                let paths: Option<Vec<String>> = names
                    .map(|name| {
                        let value = table.values.iter().find(|v| v.name == name)?;
                        let there = value.on[self.platform.0].is_some() || value.wire.is_some();
                        there.then(|| format!("{}::{}", table.name, value.rust))
                    })
                    .collect();
                code.option_uses.insert(table.name.clone());
                paths?.join(" | ")
            }
            View::Plain => {
                let number: i64 = text.parse().unwrap_or_default();
                match meaning.unit {
                    Some(Unit::Jiffies) => {
                        code.crate_uses.insert("Ticks".to_owned());
                        format!("Ticks({})", digits(text))
                    }
                    Some(Unit::Seconds) => duration(code, "secs", number),
                    Some(Unit::Milliseconds) if number % 1000 == 0 => duration(code, "secs", number / 1000),
                    Some(Unit::Milliseconds) => duration(code, "millis", number),
                    Some(Unit::Microseconds) => duration(code, "micros", number),
                    // The value is optional.
                    _ if matches!(meaning.ty, CType::Struct(_)) && meaning.zero.is_some() => format!("Some({text})"),
                    _ => digits(text),
                }
            }
            View::Bool | View::AssocId | View::NotificationType => text.to_owned(),
        })
    }

    /// The selector, with its parts.
    fn selector(&self, ids: &[Special], code: &mut Code) -> String {
        let assoc = if ids.contains(&Special::Future) { text::special(Special::Future) } else { "assoc" };
        let assoc = match self.option.scope {
            Scope::Socket => "Socket",
            Scope::Path if !(self.option.wildcard && assoc == "Future") => return "(assoc, peer)".to_owned(),
            _ => assoc,
        };
        if assoc != "assoc" {
            code.crate_uses.insert(assoc.to_owned());
        }
        match self.option.scope {
            Scope::Socket | Scope::Assoc | Scope::Path => assoc.to_owned(),
            Scope::Stream => format!("({assoc}, 1)"),
            Scope::Event => {
                code.option_uses.insert("NotificationType".to_owned());
                format!("({assoc}, NotificationType::AssocChange)")
            }
            Scope::Policy => {
                code.option_uses.insert("PrPolicy".to_owned());
                format!("({assoc}, PrPolicy::Ttl)")
            }
            Scope::StreamPolicy => {
                code.option_uses.insert("PrPolicy".to_owned());
                format!("({assoc}, 1, PrPolicy::Ttl)")
            }
        }
    }

    fn write(&self, sets: &[Sets], readable: bool, code: &mut Code) {
        let name = &self.option.rust;
        let at = self.selector(&self.offer.set_ids, code);
        code.crate_uses.insert("set".to_owned());
        let shown = shown_fields(self.option, self.offer, self.fields());
        let value = match sets {
            [] => name.clone(),
            [only] if shown.len() <= 1 => format!("{name}({})", only.value),
            _ => {
                let mut fields: Vec<String> = sets.iter().map(|s| format!("{}: {}", s.rust, s.value)).collect();
                if sets.len() < shown.len() {
                    fields.push(self.rest(&shown, sets, readable, code));
                }
                format!("{name} {{ {} }}", fields.join(", "))
            }
        };
        code.calls += &if shown.len() > 1 {
            format!("let new = {value}; set(&socket, {at}, &new)?;")
        } else {
            format!("set(&socket, {at}, &{value})?;")
        };
    }

    /// The fields that the example does not set: their default if that leaves them unchanged, otherwise the current
    /// value.
    fn rest(&self, shown: &[&Field], sets: &[Sets], readable: bool, code: &mut Code) -> String {
        let name = &self.option.rust;
        let kept = |field: &Field| {
            let set = sets.iter().any(|s| s.rust == rust_name(self.option, field));
            let only_read = field.reported && readable;
            let unchanged = self.option.meaning(field).zero.as_deref() == Some("unchanged");
            set || only_read || field.grew.is_some() || unchanged
        };
        if !readable
            || shown
                .iter()
                .all(|field| self.option.has_default(self.spec, self.platform, self.offer, field) && kept(field))
        {
            return format!("..{name}::default()");
        }
        code.crate_uses.insert("get".to_owned());
        let from = self.selector(&self.offer.get_ids, code);
        code.calls += &format!("let now = get::<{name}>(&socket, {from})?;");
        "..now".to_owned()
    }

    fn read(&self, code: &mut Code) {
        let name = &self.option.rust;
        let at = self.selector(&self.offer.get_ids, code);
        code.crate_uses.insert("get".to_owned());
        code.calls += &format!("let answer = get::<{name}>(&socket, {at})?;");
        code.calls += "println!(\"{answer:?}\");";
    }
}

/// A number as Rust writes it; other texts (the names of addresses) as they are.
fn digits(text: &str) -> String {
    text.parse::<i128>().map_or_else(|_| text.to_owned(), |number| number.to_string())
}

fn duration(code: &mut Code, unit: &str, number: i64) -> String {
    code.duration = true;
    format!("Duration::from_{unit}({number})")
}

impl Code {
    /// Formats the lines, imports first.
    fn rendered(&self, what: &str) -> Result<String, String> {
        // Sort like rustfmt: functions come first.
        let list = |names: &BTreeSet<String>| {
            let (types, functions): (Vec<&str>, Vec<&str>) =
                names.iter().map(String::as_str).partition(|name| name.starts_with(char::is_uppercase));
            [functions, types].concat().join(", ")
        };
        let body = if self.duration { "use std::time::Duration;" } else { "" };
        let text = format!(
            "fn example() {{ {body} use sctp_opts::options::{{{}}}; use sctp_opts::{{{}}}; {} }}",
            list(&self.option_uses),
            list(&self.crate_uses),
            self.calls
        );
        let file: syn::File =
            syn::parse_str(&text).map_err(|error| format!("the example of {what}: {error}: {text}"))?;
        let pretty = prettyplease::unparse(&file);
        let inner: Vec<&str> = pretty.lines().collect();
        let inner = inner.get(1..inner.len().saturating_sub(1)).unwrap_or_default();
        let mut shown = String::new();
        let mut imports = true;
        for line in inner {
            let line = line.strip_prefix("    ").unwrap_or(line);
            if imports && !line.starts_with("use ") {
                imports = false;
                shown.push('\n');
            }
            shown += line;
            shown.push('\n');
        }
        Ok(shown)
    }
}
