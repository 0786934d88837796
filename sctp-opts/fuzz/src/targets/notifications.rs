//! Notifications, as `recvmsg` gives them.

use crate::tables::notifications;

/// Takes it as a notification of every system that this build has.
pub fn run(data: &[u8]) {
    notifications!(check(data));
}

/// `Ok` with the text of a notification that was read.
fn check(data: &[u8], read: &dyn Fn(&[u8]) -> Result<String, sctp_opts::Error>) {
    match read(data) {
        Ok(text) => {
            assert!(!text.is_empty());
            let length = data.get(4..8).and_then(|length| length.try_into().ok()).map(u32::from_ne_bytes);
            let length = length.and_then(|length| usize::try_from(length).ok()).unwrap_or(usize::MAX);
            assert!(length <= data.len(), "{text} is longer than its {} bytes", data.len());
            // What is behind it does not matter, and nothing of it may be missing.
            assert_eq!(read(&data[..length]).ok(), Some(text.clone()));
            for end in (0..length).rev().step_by(1 + length / 64) {
                assert!(read(&data[..end]).is_err(), "{end} of {length} bytes are enough for {text}");
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
