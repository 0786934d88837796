//! The description together with what was recorded of kernels and packetdrill.

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
    /// The answers of kernels, oldest release first.
    pub evidence: Vec<Evidence>,
    /// What kernels answered to the calls of packetdrill's scripts.
    pub answers: Vec<Answers>,
    /// packetdrill's results for its scripts.
    pub drill: Drilled,
    /// The changes of scripts that it detected.
    pub mutants: Mutants,
}

impl Description {
    /// Whether this cause of an error was observed; otherwise it was only read in source code.
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
