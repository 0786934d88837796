//! Suggestions: "did you mean".

/// Help for parts of C that a description cannot express.
pub const BIT_FIELD: &str = "describe the integer that contains the bit-fields; to show its bits, give it `as` with a \
                             `[[values]]` of `kind = \"flags\"`";
pub const INLINE: &str = "describe the inner struct or union as a separate `[[struct]]`, and name it by `type`";

/// Help for keys that C programmers might try.
pub fn of_c(key: &str) -> Option<&'static str> {
    match key {
        "bits" | "bit" | "bitfield" | "bit_field" | "width" => Some(BIT_FIELD),
        "union" | "struct" | "fields" | "members" => Some(INLINE),
        _ => None,
    }
}

/// The known word that is most similar to `word`, if any is similar enough for "did you mean".
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    known
        .into_iter()
        .take(MOST)
        .filter(|k| k.len() <= LONGEST)
        .map(|k| {
            let lower = k.to_lowercase();
            let shared = word.chars().zip(lower.chars()).take_while(|(a, b)| a == b).count();
            (strsim::damerau_levenshtein(&word, &lower), std::cmp::Reverse(shared), k)
        })
        .filter(|(distance, _, k)| *distance <= farthest(&word, k) && *distance < k.len())
        .min()
        .map(|(.., k)| k)
}

/// The maximum edit distance.
fn farthest(word: &str, known: &str) -> usize {
    1 + known.len().max(word.len()) / 4
}

/// Longer words are not compared, as the cost grows with the square of the length.
const LONGEST: usize = 100;

/// The maximum number of words to compare: the description has fewer than a thousand of each kind.
const MOST: usize = 2_000;

/// `help` for an unknown word: the most similar known one, or the list.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(near) = nearest(word, known.clone()) {
        format!("did you mean `{near}`?")
    } else {
        let known: Vec<&str> = known.into_iter().collect();
        if known.is_empty() || known.len() > 12 {
            "add it, or write an existing name".to_owned()
        } else {
            format!("known: {}", known.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_is_suggested() {
        let known = ["SCTP_RTOINFO", "SCTP_NODELAY", "SCTP_DELAYED_SACK", "straße", "", "a"];
        for (word, near) in [
            ("SCTP_NODLEAY", Some("SCTP_NODELAY")),
            ("sctp_nodelay", Some("SCTP_NODELAY")),
            ("sctp_rto_info", Some("SCTP_RTOINFO")),
            ("STRASSE", Some("straße")),
            ("SCTP_MTU", None),
            ("b", None),
            ("", None),
        ] {
            assert_eq!(nearest(word, known), near, "{word}");
        }
        assert_eq!(nearest("SCTP_NODLEAY", vec![""; MOST].into_iter().chain(known)), None);
        assert_eq!(nearest(&"a".repeat(LONGEST + 1), [&*"a".repeat(LONGEST)]), None);
    }
}
