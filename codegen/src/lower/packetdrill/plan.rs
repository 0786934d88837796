//! The calls of an option's script, from the description, or the reason why it has no script.

use crate::input::file::{Access, DrillSocket, Notation, Style};
use crate::model::packetdrill::target::Target;
use crate::model::packetdrill::value::{Value, Values};
use crate::model::{Common, Need, Opt, PlatformId, Since, Spec};

/// A call of a script.
#[derive(Debug, Clone)]
pub enum Call<'a> {
    /// Sets up an association.
    Connect,
    /// getsockopt(), with the values passed.
    Get(Target<'a>, Values),
    /// setsockopt(), with the values passed and their length.
    Set(Target<'a>, Values, usize),
}

/// The purpose of a call, which the script says in a comment.
#[derive(Debug, Clone)]
pub enum Purpose<'a> {
    /// Sets another option, which this one depends on.
    SetFirst(&'a str),
    Associate,
    /// Reads an option of an association.
    ReadCurrent,
    ReadDefault,
    /// Reads an option that cannot be read.
    ReadUnreadable,
    Set,
    ReadBack,
    /// Sets an option that cannot be set.
    SetUnsettable,
    /// Has to fail, for this reason.
    Refused(&'a str),
}

/// A call of a script, and its purpose.
#[derive(Debug, Clone)]
pub struct Step<'a> {
    pub purpose: Purpose<'a>,
    pub call: Call<'a>,
}

/// The script of an option on a platform.
#[derive(Debug)]
pub struct Plan<'a> {
    pub platform: PlatformId,
    pub target: Target<'a>,
    pub many: bool,
    pub associated: bool,
    /// Sysctls to set first.
    pub sysctls: Vec<&'a str>,
    /// The fields to compare; all if empty.
    pub shows: &'a [String],
    /// Fields that are compared only after they were set.
    pub open: &'a [String],
    /// Indexes of the fields that the script sets.
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

/// The plan for an option, or the reason why there is none.
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
        steps.push(Step { purpose: Purpose::SetFirst(name), call: Call::Set(first, values, len) });
    }
    if associated {
        steps.push(Step { purpose: Purpose::Associate, call: Call::Connect });
    }
    let read = |text: Option<&str>| -> Result<Call<'a>, String> {
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
        let purpose = match (offered_get, associated) {
            (true, true) => Purpose::ReadCurrent,
            (true, false) => Purpose::ReadDefault,
            (false, _) => Purpose::ReadUnreadable,
        };
        steps.push(Step { purpose, call: read(selects)? });
    }
    if target.writes() {
        if let Some(text) = script.and_then(|script| script.set.as_deref()) {
            let (values, named) = target.parse_named(spec, platform, text)?;
            sets = named;
            let len = length(target, &values);
            steps.push(Step { purpose: Purpose::Set, call: Call::Set(target, values.clone(), len) });
            if target.reads() && offered_get {
                steps.push(Step { purpose: Purpose::ReadBack, call: read(selects)? });
            }
            if offered_set {
                let purpose = Purpose::Refused("it is too short");
                steps.push(Step { purpose, call: Call::Set(target, values, len - 1) });
            }
        } else if !offered_set {
            let mut values = target.shape.nothing();
            for (index, form) in target.shape.forms().iter().enumerate() {
                if !matches!(form, Notation::Id | Notation::Decimal) {
                    values[index] = Value::Open;
                }
            }
            let len = length(target, &values);
            steps.push(Step { purpose: Purpose::SetUnsettable, call: Call::Set(target, values, len) });
        }
        for (text, when, on) in script.map(|script| script.refused.as_slice()).unwrap_or_default() {
            if !on.is_empty() && !on.contains(&platform) {
                continue;
            }
            let values = parse(target, text)?;
            let len = length(target, &values);
            steps.push(Step { purpose: Purpose::Refused(when), call: Call::Set(target, values, len) });
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

/// The plans of a platform; with `release`, only those for options that it has.
pub fn plans<'a>(spec: &'a Spec, platform: PlatformId, release: Option<&str>) -> Vec<Plan<'a>> {
    let known = |option: &&Opt| release.is_none_or(|release| has(spec, platform, &option.common, release));
    spec.options.iter().filter(known).filter_map(|option| plan(spec, platform, option).ok()).collect()
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
