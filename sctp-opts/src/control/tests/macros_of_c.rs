use super::*;

/// The bytes are those that a C program writes with the C library's macros.
#[test]
#[allow(clippy::multiple_unsafe_ops_per_block, clippy::cast_possible_truncation)] // It is C.
fn bytes_match_those_of_the_c_macros() {
    use libc::{c_void, cmsghdr, msghdr, CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_NXTHDR};
    use sctp_sys::linux as sys;

    #[repr(align(8))]
    struct Room([u8; 256]);
    let mut room = Room([0; 256]);
    let ours = Control::new(&sent()).unwrap();
    // SAFETY: `msghdr` consists of integers and pointers, and the macros stay within the 256 bytes that it points to.
    unsafe {
        let mut message: msghdr = core::mem::zeroed();
        message.msg_control = room.0.as_mut_ptr().cast::<c_void>();
        message.msg_controllen = room.0.len() as _;
        let mut at: *mut cmsghdr = CMSG_FIRSTHDR(&raw const message);
        let mut put = |number: i32, from: *const c_void, size: usize| {
            (*at).cmsg_level = libc::IPPROTO_SCTP;
            (*at).cmsg_type = number;
            (*at).cmsg_len = CMSG_LEN(size as _) as _;
            CMSG_DATA(at).copy_from_nonoverlapping(from.cast(), size);
            at = CMSG_NXTHDR(&raw const message, at);
        };
        let info =
            sys::sctp_sndinfo { snd_sid: 3, snd_flags: 0, snd_ppid: PPID.0.to_be(), snd_context: 0, snd_assoc_id: 0 };
        put(sys::SCTP_SNDINFO, (&raw const info).cast(), size_of_val(&info));
        // Zeroed in place, because a move need not copy padding.
        let mut place = core::mem::MaybeUninit::uninit();
        let policy: &mut sys::sctp_prinfo = crate::raw::zeroed(&mut place);
        put(sys::SCTP_PRINFO, (&raw const *policy).cast(), size_of_val(policy));
        (policy.pr_policy, policy.pr_value) = (0x20, 9);
        put(sys::SCTP_PRINFO, (&raw const *policy).cast(), size_of_val(policy));
        for last in [1, 2] {
            let address = sys::in_addr { s_addr: u32::from_ne_bytes([192, 0, 2, last]) };
            put(sys::SCTP_DSTADDRV4, (&raw const address).cast(), size_of_val(&address));
        }
    }
    assert_eq!(ours.as_bytes(), &room.0[..ours.as_bytes().len()]);
    assert!(room.0[ours.as_bytes().len()..].iter().all(|byte| *byte == 0));
}
