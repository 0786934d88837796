//! The description together with what was recorded of kernels and packetdrill.

use std::ops::Deref;

use crate::evidence::drill::Drilled;
use crate::evidence::recorded_calls::Answers;
use crate::evidence::Evidence;
use crate::model::Spec;

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
}

impl Deref for Description {
    type Target = Spec;

    fn deref(&self) -> &Spec {
        &self.spec
    }
}
