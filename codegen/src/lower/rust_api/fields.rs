//! Which members of a struct an option's type has, and their names.

use crate::input::file::{Access, Role};
use crate::lower::text;
use crate::model::{CType, Field, Meaning, Offer, Opt, Platform};

/// The members of the option's struct that its type has.
pub(crate) fn shown_fields<'f>(option: &Opt, offer: &Offer, fields: &'f [Field]) -> Vec<&'f Field> {
    fields.iter().filter(|field| option.shows(offer, field)).collect()
}

/// The name of a member in the option's type.
pub(crate) fn rust_name(option: &Opt, field: &Field) -> String {
    option.common.field(None, field).rust
}

/// The rustdoc text of a member.
pub(crate) fn field_doc(field: &Field, meaning: &Meaning, offer: &Offer, platform: &Platform) -> String {
    let mut doc = meaning.doc.clone().unwrap_or_else(|| match field.role {
        Some(Role::Assoc) => "The association.".to_owned(),
        _ => format!("`{}`.", field.name),
    });
    let is_address = matches!(meaning.ty, CType::Struct(_));
    if let Some(zero) = meaning.zero.as_ref().filter(|_| is_address) {
        doc += &format!(" `None`: {zero}.");
    } else if let Some(measure) = text::measure(meaning, text::Reader::Rust) {
        doc += &format!(" {measure}");
    }
    if field.reported && offer.access == Access::GetSet {
        doc += " Reported only; ignored by `set`.";
    }
    if let Some(grew) = &field.grew {
        // For an inherited struct, it is another platform's release.
        if platform.releases.contains(grew) {
            doc += &format!(" Since {grew};");
        } else {
            doc += " Not in all releases;";
        }
        doc += " `None` from an older kernel, and when it is not to be set.";
    }
    doc
}
