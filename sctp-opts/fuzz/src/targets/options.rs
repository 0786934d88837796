//! What a kernel answers to `getsockopt`: two bytes that choose an option, and the answer.

use crate::tables;

/// As a choice: the answer to every option.
const EVERY: u16 = u16::MAX;

/// Takes it as the answer of an option that can be read, on any platform.
pub fn run(data: &[u8]) {
    let Some((choice, answer)) = data.split_first_chunk() else { return };
    let choice = u16::from_le_bytes(*choice);
    let options = || tables::ALL.iter().copied().flatten();
    if choice == EVERY {
        options().for_each(|option| (option.check)(option, answer));
    } else if let Some(option) = options().nth(usize::from(choice) % options().count().max(1)) {
        (option.check)(option, answer);
    }
}
