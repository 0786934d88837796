//! The probed kernels.

use super::item::Item;
use super::seen::{self, State};
use crate::description::Description;
use crate::evidence::Evidence;

/// A kernel, or a program that runs its stack.
#[derive(PartialEq, Eq)]
pub(crate) struct Kernel<'a> {
    pub(crate) who: &'a str,
    pub(crate) version: &'a str,
    pub(crate) build: &'a str,
    /// The platform whose stack it runs in user space.
    pub(crate) stack_of: Option<&'a str>,
}

pub(crate) struct Probed<'a> {
    pub(crate) kernels: Vec<Kernel<'a>>,
    /// The platforms without a probed kernel.
    pub(crate) without: Vec<String>,
}

impl Probed<'_> {
    /// Each system or stack with its builds.
    pub(crate) fn systems(&self) -> Vec<(&str, Vec<&str>)> {
        let mut systems: Vec<(&str, Vec<&str>)> = Vec::new();
        for Kernel { who, build, .. } in &self.kernels {
            match systems.iter_mut().find(|(other, _)| other == who) {
                Some((_, builds)) => builds.push(build),
                None => systems.push((who, vec![build])),
            }
        }
        systems
    }
}

pub(crate) fn probed(spec: &Description) -> Probed<'_> {
    let runs = |p| spec.evidence.iter().any(|e| e.platform == p && e.stack.is_none());
    Probed {
        kernels: seen::kernels(spec).into_iter().map(|evidence| kernel(spec, evidence)).collect(),
        without: spec.platform_ids().filter(|p| !runs(*p)).map(|p| spec.platform(p).title.clone()).collect(),
    }
}

fn kernel<'a>(spec: &'a Description, evidence: &'a Evidence) -> Kernel<'a> {
    let Evidence { version, build, platform, stack, .. } = evidence;
    let stack_of = stack.as_ref().map(|_| spec.platform(*platform).title.as_str());
    Kernel { who: evidence.who(spec), version, build, stack_of }
}

/// The number of items in each state for each kernel, in the order of [`State::ALL`].
pub(crate) fn tallies<'a>(spec: &'a Description, items: &[Item<'_>]) -> Vec<(Kernel<'a>, Vec<usize>)> {
    let tally = |evidence| {
        let count = |state| items.iter().filter(|item| seen::state(spec, evidence, **item) == state).count();
        (kernel(spec, evidence), State::ALL.into_iter().map(count).collect())
    };
    seen::kernels(spec).into_iter().map(tally).collect()
}
