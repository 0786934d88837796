//! Notifications in the layout of Linux.

use super::*;

fn notification(of: NotificationType, words: &[u32]) -> Vec<u8> {
    let length = u32::try_from(8 + 4 * words.len()).unwrap();
    let mut bytes = [of.number().to_ne_bytes(), [0; 2]].concat();
    bytes.extend([length].iter().chain(words).flat_map(|word| word.to_ne_bytes()));
    bytes
}

fn tell(reassembly: &mut Reassembly, bytes: &[u8]) {
    let received = came(bytes, What::Notification, RcvInfo::default());
    let taken = reassembly.take(&received, bytes).unwrap();
    let Some(Assembled::Notification(received)) = taken else { panic!("{taken:?}") };
    assert_eq!(received, Notification::decode(bytes).unwrap());
}

#[test]
fn aborted_partial_deliveries_are_dropped() {
    let (dropped, kept) = (info(5, 2, 7), info(6, 2, 7));
    let start = |reassembly: &mut Reassembly| {
        for (key, data) in [(dropped, b"old"), (info(5, 3, 9), b"two"), (kept, b"abc")] {
            assert_eq!(give(reassembly, data, What::Piece, key), None);
        }
    };
    // The notification's fields: aborted, association, stream, 32-bit number.
    for (words, left) in [([0, 5, 2, 0x1_0007], 6), ([0, 5, 0, 0], 3)] {
        let mut reassembly = Reassembly::new(100);
        start(&mut reassembly);
        tell(&mut reassembly, &notification(NotificationType::PartialDelivery, &words));
        assert_eq!(reassembly.held(), left);
        assert_eq!(give(&mut reassembly, b"new", What::Message, dropped).unwrap().0, b"new");
        assert_eq!(give(&mut reassembly, b"def", What::Message, kept).unwrap().0, b"abcdef");
    }
    // Association up, restart, lost, shutdown complete; streams and id.
    for (state, left) in [(0_u16, 9), (2, 3), (1, 3), (3, 3)] {
        let mut reassembly = Reassembly::new(100);
        start(&mut reassembly);
        let state = u32::from_ne_bytes([state.to_ne_bytes(), [0; 2]].concat().try_into().unwrap());
        tell(&mut reassembly, &notification(NotificationType::AssocChange, &[state, 0, 5]));
        assert_eq!(reassembly.held(), left);
    }
}

#[test]
fn notifications_come_in_pieces_as_well() {
    let mut reassembly = Reassembly::new(0);
    let bytes = notification(NotificationType::Adaptation, &[7, 9]);
    // The last piece has the flags of a complete notification, and may look like one.
    for (what, at) in [(What::NotificationPiece, 0..5), (What::NotificationPiece, 5..9)] {
        let piece = &bytes[at];
        assert!(reassembly.take(&came(piece, what, RcvInfo::default()), piece).unwrap().is_none());
    }
    tell_rest(&mut reassembly, &bytes[9..], &bytes);
    // Later notifications are recognised again.
    tell(&mut reassembly, &bytes);
}

fn tell_rest(reassembly: &mut Reassembly, rest: &[u8], bytes: &[u8]) {
    let received = came(rest, What::Notification, RcvInfo::default());
    let taken = reassembly.take(&received, rest).unwrap();
    let Some(Assembled::Notification(received)) = taken else { panic!("{taken:?}") };
    assert_eq!(received, Notification::decode(bytes).unwrap());
}
