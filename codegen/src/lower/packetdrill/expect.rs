//! Merges the answers of all releases into what a script may expect of each of them.

use super::calls;
use super::plan::{Call, Plan};
use crate::description::Description;
use crate::evidence::recorded_calls::{Answers, Outcome};
use crate::input::file::Notation;
use crate::model::packetdrill::value::Value;

/// The expected result of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// 0, with nothing to compare.
    Done,
    /// 0, with these values, so long.
    Value(Vec<Value>, usize),
    /// -1, and this error.
    Refused(String),
    /// No expectation: the releases differ in more than values.
    Differs(String),
}

/// What a script may expect.
#[derive(Debug)]
pub struct Expectation {
    pub who: Vec<String>,
    /// The result of each step; `None` for the association.
    pub steps: Vec<Option<Expected>>,
    /// Fields whose values differ from one to another, and how.
    pub differences: Vec<String>,
}

/// What all probed kernels agree on; `None` if none was asked.
pub fn expectation(spec: &Description, plan: &Plan<'_>) -> Option<Expectation> {
    let asked: Vec<Option<String>> = plan.steps.iter().map(|step| calls::asked(&step.call)).collect();
    // Answers to other questions are ignored: `cargo xtask probe --record --check` says so.
    let answers: Vec<&Answers> = spec
        .answers
        .iter()
        .filter(|answers| answers.platform == plan.platform)
        .filter(|answers| {
            let kept = answers.scripts.get(plan.name()).map(|list| list.iter().map(|a| &a.asked));
            kept.is_some_and(|kept| kept.eq(asked.iter().flatten()))
        })
        .collect();
    if answers.is_empty() {
        return None;
    }
    let mut differences = Vec::new();
    let mut nth = 0;
    let steps = plan.steps.iter().enumerate().map(|(at, step)| {
        if matches!(step.call, Call::Connect) {
            return None;
        }
        let results: Vec<(&str, &Outcome)> =
            answers.iter().map(|a| (a.who.as_str(), &a.scripts[plan.name()][nth].result)).collect();
        nth += 1;
        Some(merge(spec, plan, at, &results, &mut differences))
    });
    let steps = steps.collect();
    differences.sort();
    differences.dedup();
    Some(Expectation { who: answers.iter().map(|answers| answers.who.clone()).collect(), steps, differences })
}

fn merge(
    spec: &Description,
    plan: &Plan<'_>,
    step: usize,
    results: &[(&str, &Outcome)],
    differences: &mut Vec<String>,
) -> Expected {
    let call = &plan.steps[step].call;
    let word = |outcome: &Outcome| match outcome {
        Outcome::Done | Outcome::Value(..) => "0".to_owned(),
        Outcome::Refused(errno) => errno.clone(),
    };
    let first = results[0].1;
    if results.iter().any(|(_, other)| word(other) != word(first)) {
        let each: Vec<String> = results.iter().map(|(who, outcome)| format!("{who}: {}", word(outcome))).collect();
        return Expected::Differs(each.join(", "));
    }
    let (Outcome::Value(values, length), Call::Get(target, passed)) = (first, call) else {
        return match first {
            Outcome::Refused(errno) => Expected::Refused(errno.clone()),
            _ => Expected::Done,
        };
    };
    let forms = target.shape.forms();
    let mut merged = values.clone();
    let mut longest = *length;
    for (who, other) in results {
        let Outcome::Value(other, length) = other else { continue };
        longest = longest.max(*length);
        for (index, value) in other.iter().enumerate() {
            if merged[index] != Value::Open && *value != merged[index] {
                let name = target.shape.name(index);
                differences.push(format!("{name} is {} in {}", shown(&merged[index]), results[0].0));
                differences.push(format!("{name} is {} in {who}", shown(value)));
                merged[index] = Value::Open;
            }
        }
    }
    for (index, value) in merged.iter_mut().enumerate() {
        if !plan.compares(step, index) {
            *value = Value::Open;
        }
        // A value that was set is read back, and is written as it was set; the kernel chooses an association's id.
        if target.shape.passed(index) && forms[index] != Notation::Id {
            value.clone_from(&passed[index]);
        }
        if let Value::Number(number) = *value {
            let word = target.shape.word(spec, plan.platform, index, number);
            *value = word.map_or(Value::Number(number), |word| Value::Word(word, number));
        }
    }
    // `...` is not allowed everywhere; then the call cannot be written.
    let closed =
        |form: &Notation| matches!(form, Notation::Decimal | Notation::Word | Notation::List | Notation::Sockaddr);
    if let Some(index) = (0..merged.len()).find(|i| merged[*i] == Value::Open && closed(&forms[*i])) {
        let why = format!("the {} differs, and packetdrill has no wildcard for it", target.shape.name(index));
        return Expected::Differs(why);
    }
    Expected::Value(merged, longest)
}

fn shown(value: &Value) -> String {
    match value {
        Value::Open => "not there".to_owned(),
        Value::Number(n) | Value::Word(_, n) => n.to_string(),
        Value::Address(address, port) => format!("{address}:{port}"),
        Value::List(list) => format!("{list:?}"),
    }
}
