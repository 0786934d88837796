//! From the description to the calls of each script, and why an item has none.

use std::net::SocketAddrV4;

use super::argument::Shape;
use crate::evidence::recorded_calls::{Value, Values};
use crate::input::file::{Access, Drill, DrillSocket, Notation, Style};
use crate::model::{Common, Need, Offer, Opt, PlatformId, Script, Since, Spec};

/// The `expression` of items whose argument is a plain number.
pub const LIST: &str = "list";

/// A call of a script.
#[derive(Debug, Clone)]
pub enum Call<'a> {
    /// The association is set up.
    Connect,
    /// getsockopt(): what is passed.
    Get(Target<'a>, Values),
    /// setsockopt(): what is passed, and how long it is.
    Set(Target<'a>, Values, usize),
}

/// An option, and how its argument is written.
#[derive(Debug, Clone, Copy)]
pub struct Target<'a> {
    pub option: &'a Opt,
    /// What the platform offers.
    pub offer: &'a Offer,
    pub shape: Shape<'a>,
}

/// A call, and what it is for.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    pub note: String,
    pub call: Call<'a>,
}

/// All calls for an option of a platform.
#[derive(Debug)]
pub struct Plan<'a> {
    pub platform: PlatformId,
    pub target: Target<'a>,
    pub many: bool,
    pub associated: bool,
    /// Settings that are made first.
    pub sysctls: Vec<&'a str>,
    /// Fields that are compared; `None`: all.
    pub shows: &'a [String],
    /// Fields that are not compared unless they were set.
    pub open: &'a [String],
    /// Fields that are set.
    pub sets: Vec<usize>,
    pub steps: Vec<Step<'a>>,
}

impl Plan<'_> {
    /// The key under which an answer is recorded.
    pub fn name(&self) -> &str {
        &self.target.option.common.name
    }

    /// Whether a field's value in a step depends only on the system, not on the network or its settings.
    pub fn compares(&self, step: usize, index: usize) -> bool {
        let name = self.target.shape.name(index);
        let form = self.target.shape.forms()[index];
        let peer = matches!(form, Notation::Id | Notation::Address | Notation::Sockaddr);
        let own = |step: &Step<'_>| matches!(&step.call, Call::Set(t, ..) if t.option.common.name == self.name());
        let set = self.sets.contains(&index) && self.steps[..step].iter().any(own);
        !(peer && self.associated)
            && (self.shows.is_empty() || self.shows.contains(&name))
            && (set || !self.open.contains(&name))
    }
}

impl<'a> Target<'a> {
    /// The option of a platform, if a script can name it and write its argument.
    fn of(spec: &'a Spec, platform: PlatformId, option: &'a Opt) -> Result<Target<'a>, String> {
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

    fn reads(self) -> bool {
        !matches!(self.shape, Shape::Struct(expression, _) if !expression.reads)
    }

    fn writes(self) -> bool {
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
    fn parse(self, spec: &Spec, platform: PlatformId, text: &str) -> Result<Values, String> {
        self.parse_named(spec, platform, text).map(|(values, _)| values)
    }

    /// As `values`, with the fields that are named.
    fn parse_named(self, spec: &Spec, platform: PlatformId, text: &str) -> Result<(Values, Vec<usize>), String> {
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

/// A name's number, and whether packetdrill knows the symbol.
fn word_value(spec: &Spec, platform: PlatformId, word: &str) -> Result<(i64, bool), String> {
    let notification = spec.notifications.iter().find(|n| n.common.name == word);
    if let Some(common) = notification.map(|n| &n.common) {
        let known = matches!(common.packetdrill.on(platform), Some(Drill::Full));
        let number = common.offer(platform).and_then(|offer| offer.value);
        return number.map(|n| (n, known)).ok_or_else(|| format!("`{word}` has no number there"));
    }
    let values = spec.values.iter().flat_map(|table| &table.values);
    let number = values.filter(|v| v.name == word).find_map(|v| v.on.get(platform.0).copied().flatten().or(v.wire));
    let known = spec.packetdrill.as_ref().is_some_and(|source| source.knows(platform, word));
    number.map(|n| (n, known)).ok_or_else(|| format!("there is no value `{word}`"))
}

/// A name as a script writes it: its symbol where packetdrill has one, its number elsewhere.
pub(super) fn symbol_or_number(spec: &Spec, platform: PlatformId, name: &str) -> Result<String, String> {
    let commons = spec.options.iter().map(|it| &it.common).chain(spec.cmsgs.iter().map(|it| &it.common));
    let item = commons.into_iter().find(|common| common.name == name);
    let (number, known) = match item {
        Some(common) => {
            let number = common.offer(platform).and_then(|offer| offer.value);
            let number = number.ok_or_else(|| format!("`{name}` has no number there"))?;
            (number, common.packetdrill.on(platform) == Some(Drill::Full))
        }
        None => word_value(spec, platform, name)?,
    };
    Ok(if known { name.to_owned() } else { number.to_string() })
}

/// Why a script of the description is invalid.
pub fn mistakes(spec: &Spec, script: &Script) -> Vec<String> {
    let Some(option) = spec.option(&script.name) else {
        return vec![format!("there is no option `{}`", script.name)];
    };
    let mut mistakes = Vec::new();
    let mut somewhere = false;
    for platform in spec.drilled() {
        let Ok(target) = Target::of(spec, platform, option) else { continue };
        somewhere = true;
        let own = script.get.iter().chain(&script.set).chain(script.refused.iter().map(|(value, ..)| value));
        mistakes.extend(own.filter_map(|text| target.parse(spec, platform, text).err()));
        let fields = script.shows.iter().chain(&script.open[platform.0]);
        let unknown = fields.filter(|name| target.shape.field(name).is_none());
        mistakes.extend(unknown.map(|name| format!("the option's expression has no field `{name}`")));
        for (name, value) in &script.before {
            let other = spec.option(name);
            match other.map(|option| Target::of(spec, platform, option)) {
                None => mistakes.push(format!("there is no option `{name}`")),
                Some(Err(why)) => mistakes.push(format!("`{name}` cannot be set first: {why}")),
                Some(Ok(target)) => mistakes.extend(target.parse(spec, platform, value).err()),
            }
        }
    }
    if !somewhere {
        mistakes.push(format!("no script can be written for `{}`", script.name));
    }
    mistakes.sort();
    mistakes.dedup();
    mistakes
}

/// The plan for an option, or why there can be none.
pub fn plan<'a>(spec: &'a Spec, platform: PlatformId, option: &'a Opt) -> Result<Plan<'a>, String> {
    let target = Target::of(spec, platform, option)?;
    let script = spec.scripts.iter().find(|script| script.name == option.common.name);
    let associated = script.is_some_and(|script| script.socket == DrillSocket::Association);
    let parse = |target: Target<'a>, text: &str| target.parse(spec, platform, text);
    let length = |target: Target<'a>, values: &Values| target.shape.length(spec, platform, values);
    let (mut steps, mut sets) = (Vec::new(), Vec::new());
    for (name, value) in script.map(|script| script.before.as_slice()).unwrap_or_default() {
        let other = spec.option(name);
        let other = other.ok_or_else(|| format!("there is no option `{name}`"))?;
        let first = Target::of(spec, platform, other)?;
        let values = parse(first, value)?;
        let len = length(first, &values);
        steps.push(Step { note: format!("{name} comes first."), call: Call::Set(first, values, len) });
    }
    if associated {
        steps.push(Step { note: "An association.".to_owned(), call: Call::Connect });
    }
    let ask = |text: Option<&str>| -> Result<Call<'a>, String> {
        let mut values = text.map_or_else(|| Ok(target.shape.nothing()), |text| parse(target, text))?;
        for (index, value) in values.iter_mut().enumerate() {
            if !target.shape.passed(index) {
                *value = Value::Open;
            }
        }
        Ok(Call::Get(target, values))
    };
    let (offered_get, offered_set) = match target.offer.access {
        Access::GetSet => (true, true),
        Access::Get => (true, false),
        Access::Set => (false, true),
        Access::None => (false, false),
    };
    let selects = script.and_then(|script| script.get.as_deref());
    if target.reads() {
        let note = match (offered_get, associated) {
            (true, true) => "As it is.",
            (true, false) => "The default.",
            (false, _) => "It cannot be read.",
        };
        steps.push(Step { note: note.to_owned(), call: ask(selects)? });
    }
    if target.writes() {
        if let Some(text) = script.and_then(|script| script.set.as_deref()) {
            let (values, named) = target.parse_named(spec, platform, text)?;
            sets = named;
            let len = length(target, &values);
            steps.push(Step { note: "Set.".to_owned(), call: Call::Set(target, values.clone(), len) });
            if target.reads() && offered_get {
                steps.push(Step { note: "And read back.".to_owned(), call: ask(selects)? });
            }
            if offered_set {
                let note = "Refused, for it is too short.".to_owned();
                steps.push(Step { note, call: Call::Set(target, values, len - 1) });
            }
        } else if !offered_set {
            let mut values = target.shape.nothing();
            for (index, form) in target.shape.forms().iter().enumerate() {
                if !matches!(form, Notation::Id | Notation::Decimal) {
                    values[index] = Value::Open;
                }
            }
            let len = length(target, &values);
            steps.push(Step { note: "It cannot be set.".to_owned(), call: Call::Set(target, values, len) });
        }
        for (text, when, on) in script.map(|script| script.refused.as_slice()).unwrap_or_default() {
            if !on.is_empty() && !on.contains(&platform) {
                continue;
            }
            let values = parse(target, text)?;
            let len = length(target, &values);
            steps.push(Step { note: format!("Refused, for {when}."), call: Call::Set(target, values, len) });
        }
    }
    if !steps.iter().any(|step| !matches!(step.call, Call::Connect)) {
        return Err("packetdrill can neither read nor set it".to_owned());
    }
    Ok(Plan {
        platform,
        target,
        many: option.style == Style::OneToMany,
        associated,
        sysctls: target.offer.needs.iter().flat_map(Need::settings).collect(),
        shows: script.map(|script| script.shows.as_slice()).unwrap_or_default(),
        open: script.map(|script| script.open[platform.0].as_slice()).unwrap_or_default(),
        sets,
        steps,
    })
}

/// The plans of a platform that a release can run.
pub fn plans<'a>(spec: &'a Spec, platform: PlatformId, release: Option<&str>) -> Vec<Plan<'a>> {
    let there = |option: &&Opt| release.is_none_or(|release| has(spec, platform, &option.common, release));
    spec.options.iter().filter(there).filter_map(|option| plan(spec, platform, option).ok()).collect()
}

/// Whether a release has an item, as far as is known.
pub fn has(spec: &Spec, platform: PlatformId, common: &Common, release: &str) -> bool {
    let Some(offer) = common.offer(platform) else { return false };
    let rank = |release: &str| spec.platform(platform).releases.iter().position(|known| known == release);
    match &offer.since {
        Since::Exactly(since) | Since::About(since) | Since::By(since) => {
            rank(since).zip(rank(release)).is_none_or(|(since, release)| since <= release)
        }
        Since::Library { .. } | Since::Unknown => true,
    }
}
