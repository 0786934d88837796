//! What somebody probably meant.

/// The known word nearest to `word`, if any is near enough to be worth a "did you mean".
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    known
        .into_iter()
        .filter(|k| k.len() <= LONGEST)
        .map(|k| {
            let lower = k.to_lowercase();
            let shared = word.chars().zip(lower.chars()).take_while(|(a, b)| a == b).count();
            (strsim::damerau_levenshtein(&word, &lower), std::cmp::Reverse(shared), k)
        })
        .filter(|(distance, _, k)| *distance <= 1 + k.len().max(word.len()) / 4 && *distance < k.len())
        .min()
        .map(|(.., k)| k)
}

/// Nobody mistypes words longer than this; comparing them takes its time.
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
