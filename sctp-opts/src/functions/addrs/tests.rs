use super::*;

/// Room as filled by the kernel.
fn filled<const N: usize>(head: usize, addresses: &[&str]) -> (AddrRoom<N>, usize) {
    let mut room = AddrRoom::<N>::new();
    let mut at = head;
    for address in addresses {
        let plain = SockAddr::new(&address.parse().unwrap());
        room.bytes()[at..at + plain.as_bytes().len()].copy_from_slice(plain.as_bytes());
        at += plain.as_bytes().len();
    }
    (room, at)
}

fn listed(addrs: &Addrs<'_>) -> Vec<String> {
    assert_eq!(addrs.len(), addrs.clone().count());
    addrs.clone().map(|address| address.to_string()).collect()
}

const THREE: [&str; 3] = ["127.0.0.1:7", "[::1]:7", "127.0.0.2:7"];

#[test]
fn linux_answers_have_a_count() {
    let (mut room, _) = filled::<3>(8, &THREE);
    room.bytes()[4..8].copy_from_slice(&3_u32.to_ne_bytes());
    assert_eq!(listed(&counted(room.bytes()).unwrap()), THREE);
    room.bytes()[4..8].copy_from_slice(&2_u32.to_ne_bytes());
    let two = counted(room.bytes()).unwrap();
    assert_eq!(listed(&two), THREE[..2]);
    assert_eq!(format!("{two:?}"), "[127.0.0.1:7, [::1]:7]");
    // The rest of the room is zero, and that is not an address.
    room.bytes()[4..8].copy_from_slice(&4_u32.to_ne_bytes());
    assert_eq!(counted(room.bytes()).unwrap_err(), Why::NoAddress);
    room.bytes()[4..8].copy_from_slice(&u32::MAX.to_ne_bytes());
    assert_eq!(counted(room.bytes()).unwrap_err(), Why::NoAddress);
    assert_eq!(listed(&counted(&[0; 8]).unwrap()), [""; 0]);
}

#[test]
fn freebsd_answers_end_at_their_length() {
    let (mut room, end) = filled::<3>(4, &THREE);
    let len = u32::try_from(end).unwrap();
    let all = room.bytes().len() - 4;
    assert_eq!(listed(&ended(&room.bytes()[..all], len).unwrap()), THREE);
    assert_eq!(ended(&room.bytes()[..all], len - 1).unwrap_err(), Why::Short);
    assert_eq!(ended(&room.bytes()[..end + 27], len).unwrap_err(), Why::TooMany { got: 4, room: 3 });
    assert_eq!(listed(&ended(&room.bytes()[..all], 4).unwrap()), [""; 0]);
    assert_eq!(ended(&room.bytes()[..all], u32::MAX).unwrap_err(), Why::NoAddress);
}

/// Neither a part of a list nor a wrong count or length is taken for a complete list.
#[test]
fn parts_and_wrong_counts_are_rejected() {
    let (mut room, end) = filled::<3>(8, &THREE);
    room.bytes()[4..8].copy_from_slice(&3_u32.to_ne_bytes());
    for part in 8..end {
        assert_eq!(counted(&room.bytes()[..part]).unwrap_err(), Why::Short, "{part} of {end} bytes");
    }
    for bit in 0..32 {
        let count = 3_u32 ^ (1 << bit);
        room.bytes()[4..8].copy_from_slice(&count.to_ne_bytes());
        match counted(room.bytes()) {
            Ok(addrs) => assert!(count < 3 && listed(&addrs) == THREE[..addrs.len()] && addrs.len() < 3, "{count}"),
            Err(_) => assert!(count > 3, "{count}"),
        }
    }
    // Truncation can only be detected by the length, which ends after an address or in the middle of one.
    let (mut room, end) = filled::<3>(4, &THREE);
    let all = room.bytes().len() - 4;
    for len in (0..end).chain((0..32).map(|bit| end ^ (1 << bit))) {
        let whole = [4, 4 + 16, 4 + 16 + 28].iter().position(|end| *end == len);
        match ended(&room.bytes()[..all], u32::try_from(len).unwrap()) {
            Ok(addrs) => assert_eq!(listed(&addrs), THREE[..whole.unwrap_or(if len < 4 { 0 } else { 3 })], "{len}"),
            Err(_) => assert!(whole.is_none(), "{len}"),
        }
    }
}

#[test]
fn room_is_as_large_as_it_says() {
    assert_eq!(AddrRoom::<0>::new().bytes().len(), 8 + 28);
    assert_eq!(AddrRoom::<500>::new().bytes().len(), 8 + 501 * 28);
    assert_eq!(format!("{:?}", AddrRoom::<5>::default()), "AddrRoom { addresses: 5, .. }");
}
