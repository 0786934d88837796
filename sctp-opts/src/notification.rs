//! Shared code of the notifications of both systems; used by generated code.

mod aborted;
mod failed;

use core::fmt;
use core::mem::MaybeUninit;

use crate::codec::{Field, Result};
use crate::error::Call;
use crate::raw::zeroed;
use crate::{BadField, Error, Info, Raw, Why};

pub use failed::Piece;

/// The header of every notification; the same on both systems.
type Header = sctp_sys::linux::sctp_tlv;

crate::raw_struct! {
    sctp_sys::linux::sctp_tlv { sn_type, sn_flags, sn_length }
}

/// For input that is too short even for a header.
static ANY: Info = Info::new("notification", Info::IPPROTO_SCTP, 0);

/// Reads an `R` from the beginning of `bytes`, if they are long enough.
#[inline]
fn read_start<R: Raw>(bytes: &[u8]) -> Option<R> {
    // SAFETY: `bytes` is long enough, any bytes are a valid value of a `Raw`, and the read may be unaligned.
    (bytes.len() >= size_of::<R>()).then(|| unsafe { bytes.as_ptr().cast::<R>().read_unaligned() })
}

/// The first `least` bytes as the beginning of an `R`, the rest of which is zero.
#[inline]
fn start<R: Raw>(bytes: &[u8], least: usize) -> R {
    let mut place = MaybeUninit::uninit();
    let to: *mut R = zeroed(&mut place);
    let length = least.min(bytes.len()).min(size_of::<R>());
    // SAFETY: both have at least `length` bytes, and do not overlap.
    unsafe { to.cast::<u8>().copy_from_nonoverlapping(bytes.as_ptr(), length) };
    // SAFETY: it was initialised with zeros and then with bytes, and any bytes are a valid value of a `Raw`.
    unsafe { place.assume_init() }
}

/// A notification with a valid header.
#[derive(Clone, Copy)]
pub(crate) struct RawNotification<'a> {
    /// `sn_type` of the header.
    pub(crate) number: u16,
    /// `sn_flags` of the header.
    pub(crate) flags: u16,
    /// The complete notification, exactly as long as the header says.
    pub(crate) bytes: &'a [u8],
}

/// The length given in the header.
#[inline]
fn length(header: Header) -> usize {
    usize::try_from(header.sn_length).unwrap_or(usize::MAX)
}

/// Whether `bytes` are one complete notification, as opposed to the rest of one: their length is that in the header.
#[inline]
pub(crate) fn is_whole(bytes: &[u8]) -> bool {
    read_start::<Header>(bytes).is_some_and(|header| length(header) == bytes.len())
}

/// The error for too few bytes.
#[cold]
fn short(bytes: &[u8], wanted: usize) -> Error {
    Error::short_answer(Call::RecvMsg, &ANY, bytes.len(), wanted)
}

/// The error for a length that differs from that in the header.
#[cold]
fn of_wrong_length(bytes: &[u8], length: usize) -> Error {
    let why = match length {
        _ if length < size_of::<Header>() => Why::Short,
        _ if length > bytes.len() => return short(bytes, length),
        // It may be something else that only starts like a notification.
        _ => Why::Long,
    };
    Error::bad_answer(Call::RecvMsg, &ANY, BadField { field: "length", why })
}

impl<'a> RawNotification<'a> {
    #[inline]
    pub(crate) fn new(bytes: &'a [u8]) -> core::result::Result<Self, Error> {
        let Some(header) = read_start::<Header>(bytes) else { return Err(short(bytes, size_of::<Header>())) };
        if length(header) != bytes.len() {
            return Err(of_wrong_length(bytes, length(header)));
        }
        Ok(Self { number: header.sn_type, flags: header.sn_flags, bytes })
    }

    /// The struct, of which at least `least` bytes are required, and the bytes after it. Missing bytes are zero;
    /// [`Self::read_added`] reads those members.
    #[inline]
    pub(crate) fn read<R: Raw>(&self, info: &'static Info, least: usize) -> core::result::Result<(R, &'a [u8]), Error> {
        if let Some(raw) = read_start(self.bytes) {
            return Ok((raw, &self.bytes[size_of::<R>()..]));
        }
        if self.bytes.len() < least {
            return Err(Error::short_answer(Call::RecvMsg, info, self.bytes.len(), least));
        }
        Ok((start(self.bytes, least), &[]))
    }

    /// A member that older kernels do not have; the function only determines its type.
    #[inline]
    #[allow(dead_code)] // FreeBSD has not extended a notification yet.
    pub(crate) fn read_added<T: Field<M>, R, M: Raw>(
        &self,
        offset: usize,
        _: fn(&R) -> M,
        field: &'static str,
    ) -> Result<Option<T>> {
        let member = self.bytes.get(offset..).and_then(read_start);
        member.map(|member| crate::codec::decode(member, field)).transpose()
    }
}

/// The 16-bit numbers at the end of a notification, which may be unaligned.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Numbers<'a>(&'a [u8]);

impl<'a> Numbers<'a> {
    /// Numbers in host byte order; an odd byte at the end is ignored.
    #[inline]
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(&bytes[..bytes.len() & !1])
    }

    pub(crate) fn bytes(self) -> &'a [u8] {
        self.0
    }

    /// The number of elements.
    #[inline]
    pub fn len(&self) -> usize {
        self.0.len() / 2
    }

    /// Whether the list is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The numbers, in the kernel's order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = u16> + 'a {
        self.0.chunks_exact(2).map(|pair| match *pair {
            [first, second] => u16::from_ne_bytes([first, second]),
            _ => 0,
        })
    }

    /// Whether the list contains this number.
    pub fn contains(&self, number: u16) -> bool {
        self.iter().any(|other| other == number)
    }
}

impl fmt::Debug for Numbers<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Numbers<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> core::result::Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

/// The bytes of [`Numbers`].
#[cfg(feature = "serde")]
pub(crate) fn memory(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_ne_bytes()).collect()
}

/// A notification that this version of the crate does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Unknown<'a> {
    /// `sn_type` of the header.
    pub number: u16,
    /// `sn_flags` of the header.
    pub flags: u16,
    /// The complete notification, including its header.
    pub bytes: &'a [u8],
}

impl<'a> From<RawNotification<'a>> for Unknown<'a> {
    #[inline]
    fn from(raw: RawNotification<'a>) -> Self {
        Self { number: raw.number, flags: raw.flags, bytes: raw.bytes }
    }
}

/// Adds to an error in a field the item that it belongs to.
#[inline]
pub(crate) fn with_item<T>(info: &'static Info, result: Result<T>) -> core::result::Result<T, Error> {
    result.map_err(|bad| Error::bad_answer(Call::RecvMsg, info, bad))
}

#[cfg(test)]
mod tests;
