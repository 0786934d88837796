//! The description together with what was recorded of kernels and packetdrill.

use std::ops::Deref;

use crate::evidence::drill::Drilled;
use crate::evidence::mutants::Mutants;
use crate::evidence::recorded_calls::Answers;
use crate::evidence::Evidence;
use crate::model::{Cause, ItemKind, PlatformId, Spec};

/// The description, and what was recorded. Dereferences to the [`Spec`].
#[derive(Debug)]
pub struct Description {
    pub spec: Spec,
    /// What kernels were seen to do, oldest release first.
    pub evidence: Vec<Evidence>,
    /// What kernels answered to the calls of packetdrill's scripts.
    pub answers: Vec<Answers>,
    /// What packetdrill said to its scripts.
    pub drill: Drilled,
    /// What it noticed when they were changed.
    pub mutants: Mutants,
}

impl Description {
    /// Whether something that runs was seen to give an error for this cause; otherwise it rests on reading alone.
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
