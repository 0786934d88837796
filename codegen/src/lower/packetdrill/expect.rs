//! Merges the recorded answers of all releases into the results that a script expects.

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
    /// 0, with these values and this length.
    Value(Vec<Value>, usize),
    /// -1, and this error.
    Refused(String),
    /// No expectation, because the releases differ in more than values; describes the difference.
    Differs(String),
}

/// The results that a script expects.
#[derive(Debug)]
pub struct Expectation {
    /// The kernels and stacks that gave the answers.
    pub who: Vec<String>,
    /// For each step; `None` for the setup of the association.
    pub steps: Vec<Option<Expected>>,
    /// Fields whose values differ between releases, as sentences without a full stop.
    pub differences: Vec<String>,
}

/// The results that all recorded releases have in common; `None` if nothing is recorded.
pub fn expectation(spec: &Description, plan: &Plan<'_>) -> Option<Expectation> {
    let calls: Vec<Option<String>> = plan.steps.iter().map(|step| calls::recorded_call(&step.call)).collect();
    // Answers to other calls are ignored here, and reported by `cargo xtask probe --record --check`.
    let answers: Vec<&Answers> = spec
        .answers
        .iter()
        .filter(|answers| answers.platform == plan.platform)
        .filter(|answers| {
            let recorded = answers.scripts.get(plan.name()).map(|list| list.iter().map(|a| &a.call));
            recorded.is_some_and(|recorded| recorded.eq(calls.iter().flatten()))
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
    // Where packetdrill's grammar does not allow `...`, the call cannot be written.
    let needs_value =
        |form: &Notation| matches!(form, Notation::Decimal | Notation::Word | Notation::List | Notation::Sockaddr);
    if let Some(index) = (0..merged.len()).find(|i| merged[*i] == Value::Open && needs_value(&forms[*i])) {
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
