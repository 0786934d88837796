//! What somebody probably meant.

/// The known word nearest to `word`, if any is near enough to be worth a "did you mean".
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|k| (strsim::damerau_levenshtein(&word.to_lowercase(), &k.to_lowercase()), k))
        .filter(|(distance, k)| *distance <= 1 + k.len().max(word.len()) / 4 && *distance < k.len())
        .min()
        .map(|(_, k)| k)
}

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
