//! References to RFCs.

use super::context::Check;
use crate::diag::Code;
use crate::input::file::Text;
use crate::input::parse::Entry;
use crate::model::Section;

/// Obsolete RFCs with their successors, and where to find the text there.
const OBSOLETE: &[(u32, u32, &str)] = &[
    (2960, 9260, "chapter 10 became 11, 15 became 16"),
    (3309, 9260, "the checksum is in section 6.8 and appendix A there"),
    (4460, 9260, "its errata are part of it"),
    (4960, 9260, "chapter 10 became 11, 15 became 16"),
    (6096, 9260, "chunk flags are in section 3.2 there"),
    (7053, 9260, "SACK-IMMEDIATELY is in sections 3.3.1 and 6.2 there"),
];

/// Sections that the successor does not contain, so that the old RFC is still the reference.
const LEFT_OUT: &[(u32, &str)] = &[
    // ECN.
    (4960, "A"),
    // The socket API of the SACK-IMMEDIATELY flag.
    (7053, "7"),
];

/// Parses a section such as `6458#8.1.1`.
pub(super) fn section<T>(check: &mut Check<'_>, entry: &Entry<T>, text: &Text) -> Option<Section> {
    let parsed = text.split_once('#').and_then(|(rfc, section)| {
        let rfc_ok = rfc.len() <= 5 && !rfc.starts_with('0') && rfc.bytes().all(|b| b.is_ascii_digit());
        let mut parts = section.split('.');
        let first_ok = parts.next().is_some_and(|p| {
            !p.is_empty()
                && (p.bytes().all(|b| b.is_ascii_digit()) || (p.len() == 1 && p.as_bytes()[0].is_ascii_uppercase()))
        });
        let rest_ok = parts.all(|p| !p.is_empty() && p.len() <= 3 && p.bytes().all(|b| b.is_ascii_digit()));
        (rfc_ok && first_ok && rest_ok)
            .then(|| rfc.parse().ok())
            .flatten()
            .map(|rfc| Section { rfc, section: section.to_owned() })
    });
    let Some(section) = parsed else {
        check.push(
            Code::BadSection,
            entry.place(text),
            format!("`{}` is not a section of an RFC", **text),
            "not of the form NUMBER#SECTION",
            "write the number of the RFC, `#`, and the section without a dot at the end: \"6458#8.1.1\"",
        );
        return None;
    };
    let left_out = LEFT_OUT.iter().any(|(rfc, part)| *rfc == section.rfc && *part == section.section);
    if let Some((old, new, how)) = OBSOLETE.iter().find(|(old, ..)| *old == section.rfc && !left_out) {
        check.push(
            Code::ObsoleteRfc,
            entry.place(text),
            format!("RFC {old} was replaced by RFC {new}"),
            "a section of the obsolete RFC",
            format!("write the section of RFC {new}: {how}"),
        );
    }
    Some(section)
}
