//! What the parts of an option's type, and those that the tests look at, are made from.

use crate::input::file::Access;
use crate::model::{Offer, Opt, PlatformId, Spec};

/// An option of a platform, and how it is to be accessed.
#[derive(Clone, Copy)]
pub(super) struct OfferedOption<'a> {
    pub(super) spec: &'a Spec,
    pub(super) platform: PlatformId,
    pub(super) option: &'a Opt,
    pub(super) offer: &'a Offer,
    pub(super) access: Access,
}
