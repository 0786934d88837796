//! Control data from `recvmsg`: a byte whose lowest bit is `MSG_CTRUNC`, followed by the data.

use core::fmt::Debug;
use core::mem::MaybeUninit;

use sctp_opts::control;
use sctp_opts::{Cmsg, Raw, ReceiveCmsg};

use crate::tables::messages;

/// Decodes the input as control data of every system in this build.
pub fn run(data: &[u8]) {
    let Some((first, bytes)) = data.split_first() else { return };
    let cut = first & 1 != 0;
    let mut count = 0;
    for entry in control::iter(bytes) {
        let (payload, all) = (entry.payload().as_ptr_range(), bytes.as_ptr_range());
        assert!(all.start <= payload.start && payload.end <= all.end, "{entry:?} is not within the control data");
        count += 1;
    }
    assert!(count * 3 * size_of::<i32>() <= bytes.len(), "{count} in {} bytes", bytes.len());
    messages!(found(bytes, cut));
}

/// Checks that a decoded message matches the bytes of its struct, and is encoded as it was read.
fn found<C: ReceiveCmsg + Debug + PartialEq + Copy>(
    result: Result<Option<C>, sctp_opts::Error>,
    bytes: &[u8],
    cut: bool,
) {
    match result {
        Ok(Some(value)) => {
            assert!(bytes.len() >= size_of::<C::Raw>());
            let raw = raw(&value);
            assert_eq!(C::decode(raw.get()).ok(), Some(value), "{}", C::INFO.name);
        }
        Ok(None) => assert!(!cut, "{}: reported as absent, although it may have been cut off", C::INFO.name),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}

fn raw<C: Cmsg + Debug>(value: &C) -> Memory<C::Raw> {
    let mut memory = Memory(MaybeUninit::zeroed());
    // SAFETY: all zeros are a valid value of every `Raw`.
    value.encode(unsafe { memory.0.assume_init_mut() }).unwrap_or_else(|_| panic!("{value:?} cannot be written"));
    memory
}

struct Memory<R>(MaybeUninit<R>);

impl<R: Raw> Memory<R> {
    fn get(&self) -> &R {
        // SAFETY: it was zeroed, and any bytes are a valid value of a `Raw`.
        unsafe { self.0.assume_init_ref() }
    }
}
