//! Notifications from `recvmsg`.

use crate::tables::notifications;

/// Decodes the input as a notification of every system in this build.
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
            assert_eq!(length, data.len(), "{text}: the length differs from that in the header");
            // Neither truncation nor trailing bytes are accepted.
            assert!(read(&[data, &[0]].concat()).is_err(), "{text}: trailing bytes are accepted");
            for end in (0..length).rev().step_by(1 + length / 64) {
                assert!(read(&data[..end]).is_err(), "{end} of {length} bytes are enough for {text}");
            }
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
