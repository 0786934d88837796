//! Which members of a struct an option's type has, and what it calls them.

use crate::model::{Field, Offer, Opt};

/// Whether the option's type has the member of its struct.
pub(crate) fn is_shown(option: &Opt, offer: &Offer, field: &Field) -> bool {
    option.shows(offer, field)
}

/// The members of the option's struct that its type has.
pub(crate) fn shown_fields<'f>(option: &Opt, offer: &Offer, fields: &'f [Field]) -> Vec<&'f Field> {
    fields.iter().filter(|field| is_shown(option, offer, field)).collect()
}

/// What the option's type calls a member.
pub(crate) fn rust_name(option: &Opt, field: &Field) -> String {
    option.common.field(None, field).rust
}
