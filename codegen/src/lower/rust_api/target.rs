//! On which targets what is compiled.

use crate::model::{Platform, Spec};

/// The targets of a platform.
pub(crate) struct Target<'a> {
    /// Rust's names of the operating systems.
    pub(crate) systems: &'a [String],
    pub(crate) stack: Stack,
}

/// The build in which a stack in user space stands in for the kernel of its platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stack {
    /// The stack's platform is there as well, on whatever machine.
    StandsIn,
    /// The machine's own platform is not there.
    Replaces,
}

impl<'a> Target<'a> {
    pub(crate) fn of(platform: &'a Platform) -> Self {
        let stack = if platform.stacks.is_empty() { Stack::Replaces } else { Stack::StandsIn };
        Target { systems: &platform.targets, stack }
    }
}

/// What the hand-written half can ask for by name.
pub(crate) struct Named<'a> {
    /// That of a platform, or `described`.
    pub(crate) name: &'a str,
    pub(crate) targets: Vec<Target<'a>>,
}

/// All that is described, and each platform with those that have it as their upstream.
pub(crate) fn named(spec: &Spec) -> Vec<Named<'_>> {
    let all = Named { name: "described", targets: spec.platforms.iter().map(Target::of).collect() };
    let families = spec
        .platforms
        .iter()
        .map(|platform| Named { name: &platform.name, targets: spec.family(platform).map(Target::of).collect() });
    std::iter::once(all).chain(families).collect()
}

/// A platform, and those that have it as their upstream.
pub(crate) struct Family<'a> {
    pub(crate) name: &'a str,
    pub(crate) members: Vec<(&'a str, Target<'a>)>,
}

pub(crate) fn families(spec: &Spec) -> Vec<Family<'_>> {
    let family = |platform| {
        let members = spec.family(platform).map(|member| (member.name.as_str(), Target::of(member)));
        members.collect()
    };
    spec.platforms.iter().map(|platform| Family { name: &platform.name, members: family(platform) }).collect()
}
