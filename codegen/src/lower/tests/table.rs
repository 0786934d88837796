//! The options that have a Rust type, for tests that iterate over them.

use super::members::{self, Layout};
use crate::input::file::{Access, Sharing, Special, Style};
use crate::lower::rust_api::example::Example;
use crate::model::option::scope_word;
use crate::model::{Argument, Cause, Need, Offer, Opt, PlatformId, Spec};

pub(crate) struct Row<'a> {
    pub(crate) rust: &'a str,
    pub(crate) name: &'a str,
    pub(crate) access: Access,
    pub(crate) layout: Layout,
    /// Whether some kernels have a shorter struct.
    pub(crate) grown: bool,
    /// Whether a member can only be read.
    pub(crate) reported: bool,
    /// Whether a function of `sctp-opts` corrects the kernel's answers.
    pub(crate) adapted: bool,
    pub(crate) scope: &'static str,
    /// The only style of socket that has the option.
    pub(crate) only: Option<Style>,
    /// The number of the error with which every call fails.
    pub(crate) refused: Option<i32>,
    /// Their names in C.
    pub(crate) get_ids: Vec<&'static str>,
    pub(crate) set_ids: Vec<&'static str>,
    pub(crate) needs: Vec<String>,
    pub(crate) causes: Vec<Declared<'a>>,
    pub(crate) default: Option<&'a str>,
    pub(crate) example: Call,
}

/// The cause of an error, and the calls that it applies to; neither, if the call is not about an option.
pub(crate) struct Declared<'a> {
    pub(crate) cause: &'a Cause,
    pub(crate) get: bool,
    pub(crate) set: bool,
}

/// The function that contains an option's example, and its arguments.
pub(crate) struct Call {
    pub(crate) function: String,
    pub(crate) given: Vec<&'static str>,
}

/// All rows of a platform, in the order of the description.
pub(crate) fn rows(spec: &Spec, platform: PlatformId) -> Result<Vec<Row<'_>>, String> {
    wrapped(spec, platform).map(|(option, offer)| row(spec, platform, option, offer)).collect()
}

/// The options that have a Rust type on a platform.
pub(super) fn wrapped(spec: &Spec, platform: PlatformId) -> impl Iterator<Item = (&Opt, &Offer)> {
    let options = spec.options.iter().filter(move |option| option.wrapped(platform));
    options.filter_map(move |option| Some((option, option.common.offer(platform)?)))
}

fn row<'a>(spec: &'a Spec, platform: PlatformId, option: &'a Opt, offer: &'a Offer) -> Result<Row<'a>, String> {
    let fields = match &offer.argument {
        Argument::Struct(id) => spec.structure(*id).fields.as_slice(),
        _ => &[],
    };
    let errno = &spec.platform(platform).errno;
    let number = |name: &String| errno.iter().find(|(known, _)| known == name).map(|(_, number)| *number);
    let own = offer.errors.iter().filter(|cause| cause.shared != Some(Sharing::Every));
    let example = Example::new(spec, platform, option, offer)?;
    Ok(Row {
        rust: &option.rust,
        name: &option.common.name,
        access: offer.access,
        layout: members::layout(spec, platform, option, offer)?,
        grown: fields.iter().any(|field| field.grew.is_some()),
        reported: fields.iter().any(|field| field.reported),
        adapted: option.adapted[platform.0].is_some(),
        scope: scope_word(option.scope),
        only: (option.style != Style::Both).then_some(option.style),
        refused: offer.refused.as_ref().and_then(number),
        get_ids: ids(&offer.get_ids),
        set_ids: ids(&offer.set_ids),
        needs: offer.needs.iter().map(Need::to_string).collect(),
        causes: own.map(|cause| declared(offer.access, cause)).collect(),
        default: offer.line.default.as_deref(),
        example: Call {
            function: example_name(option),
            given: example.variables.iter().map(|variable| variable.name()).collect(),
        },
    })
}

/// The name of the function that contains an option's example.
pub(super) fn example_name(option: &Opt) -> String {
    option.common.name.to_lowercase()
}

fn declared(access: Access, cause: &Cause) -> Declared<'_> {
    Declared {
        cause,
        get: access != Access::Set && cause.on != Access::Set,
        set: access != Access::Get && cause.on != Access::Get,
    }
}

fn ids(ids: &[Special]) -> Vec<&'static str> {
    let name = |id: &Special| match id {
        Special::Future => "SCTP_FUTURE_ASSOC",
        Special::Current => "SCTP_CURRENT_ASSOC",
        Special::All => "SCTP_ALL_ASSOC",
    };
    ids.iter().map(name).collect()
}
