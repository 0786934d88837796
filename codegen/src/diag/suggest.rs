//! Suggestions: "did you mean".

/// What to write for parts of C that a description cannot express.
pub const BIT_FIELD: &str =
    "describe the whole integer that holds the bit-fields; to show its bits, give it `as` with a \
                             `[[values]]` of `kind = \"flags\"`";
pub const INLINE: &str = "describe the inner struct or union as a `[[struct]]` of its own, and name it by `type`";

/// What to write in place of a key that users of C might try.
pub fn of_c(key: &str) -> Option<&'static str> {
    match key {
        "bits" | "bit" | "bitfield" | "bit_field" | "width" => Some(BIT_FIELD),
        "union" | "struct" | "fields" | "members" => Some(INLINE),
        _ => None,
    }
}

/// The known word nearest to `word`, if any is near enough to be worth a "did you mean".
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    let letters = letters(&word);
    known
        .into_iter()
        .filter(|k| k.len() <= LONGEST && could_be(&word, letters, k))
        .map(|k| {
            let lower = k.to_lowercase();
            let shared = word.chars().zip(lower.chars()).take_while(|(a, b)| a == b).count();
            (strsim::damerau_levenshtein(&word, &lower), std::cmp::Reverse(shared), k)
        })
        .filter(|(distance, _, k)| *distance <= farthest(&word, k) && *distance < k.len())
        .min()
        .map(|(.., k)| k)
}

/// How many edits apart two words may be.
fn farthest(word: &str, known: &str) -> usize {
    1 + known.len().max(word.len()) / 4
}

/// How often each letter occurs in a word, in ASCII.
fn letters(word: &str) -> [u8; 128] {
    let mut letters = [0; 128];
    for byte in word.bytes().filter(u8::is_ascii) {
        letters[usize::from(byte)] += 1;
    }
    letters
}

/// Whether two words could be near enough, judged by their letters alone: each letter that only one of them has is an
/// edit. This is far cheaper than the distance, and there may be thousands of names.
fn could_be(word: &str, mut letters: [u8; 128], known: &str) -> bool {
    // Outside ASCII a letter takes several bytes, and lower case may take another number of them.
    if !word.is_ascii() || !known.is_ascii() {
        return true;
    }
    let mut shared = 0;
    for byte in known.bytes() {
        let left = &mut letters[usize::from(byte.to_ascii_lowercase())];
        if *left > 0 {
            *left -= 1;
            shared += 1;
        }
    }
    word.len().max(known.len()) - shared <= farthest(word, known)
}

/// Longer words are not compared: the cost grows with the square of the length.
const LONGEST: usize = 100;

/// `help` for an unknown word: the nearest known one, or the list.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(near) = nearest(word, known.clone()) {
        format!("did you mean `{near}`?")
    } else {
        let known: Vec<&str> = known.into_iter().collect();
        if known.is_empty() || known.len() > 12 {
            "add it, or write the name of one that is there".to_owned()
        } else {
            format!("known: {}", known.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_that_is_near_enough_is_left_out() {
        let words = [
            "",
            "a",
            "SCTP_NODELAY",
            "SCTP_NODLEAY",
            "xxxx_nodelay",
            "sctp_delay",
            "SCTP_RTOINFO",
            "SCTP_INFO_RTO",
            "É",
            "straße",
        ];
        for word in words.map(str::to_lowercase) {
            for known in words {
                let distance = strsim::damerau_levenshtein(&word, &known.to_lowercase());
                let near = distance <= farthest(&word, known);
                assert!(could_be(&word, letters(&word), known) || !near, "{word} {known}");
            }
        }
        assert_eq!(nearest("SCTP_NODLEAY", words[2..3].iter().copied()), Some("SCTP_NODELAY"));
        assert!(!could_be("sctp_mtu", letters("sctp_mtu"), "SCTP_RTOINFO"));
    }
}
