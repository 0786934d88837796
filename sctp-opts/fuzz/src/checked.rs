//! Properties of every option that hold for any answer of the kernel.

use core::fmt::Debug;
use core::mem::MaybeUninit;
use core::slice;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use sctp_opts::scope::{AssocKey, EventKey, PathKey, PolicyKey, StreamKey, StreamPolicyKey};
use sctp_opts::{AssocId, GetOpt, Raw, Scope, SetOpt};

#[allow(clippy::struct_excessive_bools)]
pub(crate) struct Checked {
    pub(crate) name: &'static str,
    /// Its struct ends with an array, so a truncated answer is invalid.
    pub(crate) tail: bool,
    /// Some fields are read but not written.
    pub(crate) reported: bool,
    /// Older kernels have a shorter struct.
    pub(crate) grew: bool,
    /// Its fields depend on each other, so not all fields that are read are written unchanged.
    pub(crate) adapted: bool,
    /// [`read`] or [`read_and_written`]; `None` for write-only options.
    pub(crate) check: Option<fn(&Checked, &[u8])>,
}

/// A C struct in zeroed memory, padding included.
struct Memory<R>(Box<MaybeUninit<R>>);

impl<R: Raw> Memory<R> {
    fn holding(bytes: &[u8]) -> (Self, usize) {
        let mut place = Box::<R>::new_uninit();
        let len = bytes.len().min(size_of::<R>());
        // Zeroed in place: a move need not copy padding, and does not on s390x. SAFETY: there is room for one.
        unsafe { place.as_mut_ptr().write_bytes(0, 1) };
        // SAFETY: both are valid for `len` bytes, and they do not overlap.
        unsafe { place.as_mut_ptr().cast::<u8>().copy_from_nonoverlapping(bytes.as_ptr(), len) };
        (Self(place), len)
    }

    fn get(&mut self) -> &mut R {
        // SAFETY: any bytes are a valid value of a `Raw`.
        unsafe { self.0.assume_init_mut() }
    }

    fn bytes(&self) -> &[u8] {
        // SAFETY: all bytes are initialised: it was zeroed, and is not moved.
        unsafe { slice::from_raw_parts(self.0.as_ptr().cast(), size_of::<R>()) }
    }
}

/// Decodes an answer, and the shortest possible one.
pub(crate) fn read<O: GetOpt + Debug>(option: &Checked, data: &[u8]) {
    let _ = decoded::<O>(option, data);
}

fn decoded<O: GetOpt + Debug>(option: &Checked, data: &[u8]) -> Option<O> {
    let (mut raw, len) = Memory::<O::Raw>::holding(data);
    assert!(O::MIN_LENGTH <= size_of::<O::Raw>(), "{}", option.name);
    // `get` rejects a shorter answer before this, so the result may be wrong, but decoding must be safe.
    let value = O::decode(raw.get(), len);
    let shown = format!("{value:?}");
    assert!(!shown.is_empty());
    value.ok().filter(|_| len >= O::MIN_LENGTH)
}

/// Decodes, encodes and decodes again: nothing is lost, and a truncated answer is rejected.
pub(crate) fn read_and_written<O>(option: &Checked, data: &[u8])
where
    O: GetOpt + SetOpt<Raw = <O as GetOpt>::Raw> + Debug,
    <<O as SetOpt>::Scope as Scope>::Key: AnyKey,
{
    let Some(value) = decoded::<O>(option, data) else { return };
    let name = option.name;
    let key = AnyKey::any(data);
    let (mut first, _) = Memory::<<O as GetOpt>::Raw>::holding(&[]);
    let len = match value.encode(&key, first.get()) {
        Ok(len) => len,
        Err(_) if option.adapted => return,
        Err(error) => panic!("{name}: {value:?} was decoded but cannot be encoded: {error:?}"),
    };
    assert!(len <= size_of::<<O as GetOpt>::Raw>(), "{name}: {len} bytes");
    let again = match O::decode(first.get(), len) {
        Ok(again) => again,
        Err(error) => panic!("{name}: {value:?} was encoded but cannot be decoded: {error:?}"),
    };
    // No kernel's answer ends between members that were added at the same time; encoding writes all of them.
    let between = option.grew && data.len() < len;
    if !option.reported && !option.adapted && !between {
        assert_eq!(format!("{value:?}"), format!("{again:?}"), "{name}: the value changed in a round trip");
    }
    let (mut second, _) = Memory::<<O as GetOpt>::Raw>::holding(&[]);
    assert_eq!(again.encode(&key, second.get()), Ok(len), "{name}: {again:?}");
    assert!(first.bytes() == second.bytes(), "{name}: the bytes of {again:?} changed in a round trip");
    if option.tail {
        let step = 1 + len / 64;
        for part in (O::MIN_LENGTH..len).rev().step_by(step) {
            let (mut raw, part) = Memory::<<O as GetOpt>::Raw>::holding(&first.bytes()[..part]);
            let result = O::decode(raw.get(), part);
            assert!(result.is_err(), "{name}: {part} of {len} bytes are enough for {result:?}");
        }
    }
}

/// Makes a key of a scope from arbitrary bytes.
pub(crate) trait AnyKey {
    fn any(data: &[u8]) -> Self;
}

fn byte(data: &[u8], at: usize) -> u8 {
    data.get(at).copied().unwrap_or(0)
}

fn short(data: &[u8]) -> u16 {
    u16::from_le_bytes([byte(data, 1), byte(data, 2)])
}

fn assoc(data: &[u8]) -> AssocId {
    AssocId::new(u32::from(byte(data, 0)))
}

impl AnyKey for () {
    fn any(_: &[u8]) {}
}

impl AnyKey for AssocKey {
    fn any(data: &[u8]) -> Self {
        Self { assoc: assoc(data) }
    }
}

impl AnyKey for PathKey {
    fn any(data: &[u8]) -> Self {
        let peer = match byte(data, 3) % 3 {
            0 => Self::ALL,
            1 => SocketAddr::from((Ipv4Addr::new(192, 0, 2, byte(data, 4)), short(data))),
            _ => SocketAddr::from((Ipv6Addr::from(u128::from(short(data)) | 0x2001_0db8 << 96), 1)),
        };
        Self { assoc: assoc(data), peer }
    }
}

impl AnyKey for StreamKey {
    fn any(data: &[u8]) -> Self {
        Self { assoc: assoc(data), stream: short(data) }
    }
}

impl AnyKey for EventKey {
    fn any(data: &[u8]) -> Self {
        Self { assoc: assoc(data), event: short(data) }
    }
}

impl AnyKey for PolicyKey {
    fn any(data: &[u8]) -> Self {
        Self { assoc: assoc(data), policy: short(data) }
    }
}

impl AnyKey for StreamPolicyKey {
    fn any(data: &[u8]) -> Self {
        Self { assoc: assoc(data), stream: short(data), policy: short(data) }
    }
}
