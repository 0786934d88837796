//! All that is known: what the description says, and what was seen of it.

use std::ops::Deref;

use crate::evidence::drill::Drilled;
use crate::evidence::recorded_calls::Answers;
use crate::evidence::Evidence;
use crate::model::Spec;

/// The description and what was recorded. It can be read as the [`Spec`] that it holds.
#[derive(Debug)]
pub struct Description {
    pub spec: Spec,
    /// What kernels were seen to do, oldest release first.
    pub evidence: Vec<Evidence>,
    /// What kernels answered to the calls of packetdrill's scripts.
    pub answers: Vec<Answers>,
    /// What packetdrill said to its scripts.
    pub drill: Drilled,
}

impl Deref for Description {
    type Target = Spec;

    fn deref(&self) -> &Spec {
        &self.spec
    }
}
