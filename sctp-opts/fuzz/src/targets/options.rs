//! Answers to `getsockopt`: two bytes that choose an option, followed by the answer.

use crate::tables;

/// The number in an input that selects all options.
const EVERY: u16 = u16::MAX;

/// Decodes the input as the answer of a readable option, on any platform.
pub fn run(data: &[u8]) {
    let Some((choice, answer)) = data.split_first_chunk() else { return };
    let choice = u16::from_le_bytes(*choice);
    let all = tables::ALL.iter().copied().flatten();
    let options = || all.clone().filter_map(|option| Some((option, option.check?)));
    if choice == EVERY {
        options().for_each(|(option, check)| check(option, answer));
    } else if let Some((option, check)) = options().nth(usize::from(choice) % options().count().max(1)) {
        check(option, answer);
    }
}
