//! The reasons for which calls fail, and the Rust counterparts of C functions.

use std::collections::BTreeSet;

use super::table::Declared;
use crate::model::{Cause, PlatformId, Spec};

/// The data for the live tests.
pub(crate) struct Live<'a> {
    pub(crate) title: &'a str,
    /// All calls but getsockopt() and setsockopt(), with the causes of their errors.
    pub(crate) calls: Vec<(&'a str, Vec<Declared<'a>>)>,
    /// Calls that the library refuses: the call, the field, and the reason.
    pub(crate) refused: Vec<(&'a str, &'a str, &'a str)>,
    /// C names with their Rust counterparts.
    pub(crate) functions: Vec<(&'a str, &'a str)>,
    /// The distinct Rust paths.
    pub(crate) counterparts: BTreeSet<&'a str>,
}

/// The platform whose kernels the tests run in.
pub(crate) fn live(spec: &Spec) -> Option<Live<'_>> {
    let platform = spec.platform_ids().find(|platform| spec.platform(*platform).live)?;
    let functions = spec.functions.iter();
    let functions: Vec<_> = functions.filter_map(|it| Some((it.common.name.as_str(), it.rust.as_deref()?))).collect();
    let refused = spec.calls.iter().flat_map(|call| {
        let causes = call.errors[platform.0].iter();
        causes.filter_map(|cause| Some((call.name.as_str(), cause.refused.as_deref()?, cause.when.as_str())))
    });
    Some(Live {
        title: &spec.platform(platform).title,
        calls: spec.calls.iter().map(|call| (call.name.as_str(), causes(&call.errors, platform))).collect(),
        refused: refused.collect(),
        counterparts: functions.iter().map(|(_, rust)| *rust).collect(),
        functions,
    })
}

/// The causes of errors that the kernel returns.
fn causes(errors: &[Vec<Cause>], platform: PlatformId) -> Vec<Declared<'_>> {
    let causes = errors[platform.0].iter().filter(|cause| cause.refused.is_none());
    causes.map(|cause| Declared { cause, get: false, set: false }).collect()
}
