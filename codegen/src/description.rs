//! The description together with the recorded results of kernels and packetdrill.

use std::ops::Deref;

use crate::evidence::drill::Drilled;
use crate::evidence::mutants::Mutants;
use crate::evidence::recorded_calls::Answers;
use crate::evidence::Evidence;
use crate::model::{Cause, ItemKind, PlatformId, Spec};

/// The description and the evidence. Dereferences to the [`Spec`].
#[derive(Debug)]
pub struct Description {
    pub spec: Spec,
    /// The answers of kernels, the oldest release first.
    pub evidence: Vec<Evidence>,
    /// The answers of kernels to the calls in packetdrill's scripts.
    pub answers: Vec<Answers>,
    /// packetdrill's results for its scripts.
    pub drill: Drilled,
    /// The mutants of scripts that packetdrill detects.
    pub mutants: Mutants,
}

impl Description {
    /// Whether this cause of an error was observed, and not only read in source code.
    pub fn saw(&self, kind: ItemKind, name: &str, platform: PlatformId, cause: &Cause) -> bool {
        let Some(call) = &cause.asked else { return cause.source.is_none() };
        let answers = self.evidence.iter().filter(|e| e.platform == platform).filter_map(|e| e.answer(kind, name));
        answers.into_iter().any(|answer| answer.calls.iter().any(|(asked, _)| asked == call))
    }
}

impl Deref for Description {
    type Target = Spec;

    fn deref(&self) -> &Spec {
        &self.spec
    }
}
