//! What the notifications of both systems have in common; used by generated code.

mod aborted;
mod failed;

use core::fmt;
use core::mem::MaybeUninit;

use crate::codec::{Field, Result};
use crate::error::Call;
use crate::raw::zeroed;
use crate::{BadField, Error, Info, Raw, Why};

pub use failed::Piece;

/// Which header every notification has; the same on both systems.
type Header = sctp_sys::linux::sctp_tlv;

crate::raw_struct! {
    sctp_sys::linux::sctp_tlv { sn_type, sn_flags, sn_length }
}

/// What is too short even for a header.
static ANY: Info = Info::new("notification", Info::IPPROTO_SCTP, 0);

/// A `R` from the beginning of `bytes`, if there are so many.
#[inline]
fn whole<R: Raw>(bytes: &[u8]) -> Option<R> {
    // SAFETY: so many bytes are there, any of which are a value of a `Raw`, wherever they are.
    (bytes.len() >= size_of::<R>()).then(|| unsafe { bytes.as_ptr().cast::<R>().read_unaligned() })
}

/// The first `least` bytes of a `R`, which are there; the rest of it is zero.
#[inline]
fn start<R: Raw>(bytes: &[u8], least: usize) -> R {
    let mut place = MaybeUninit::uninit();
    let to: *mut R = zeroed(&mut place);
    let length = least.min(bytes.len()).min(size_of::<R>());
    // SAFETY: there are `length` bytes in both, which are different pieces of memory.
    unsafe { to.cast::<u8>().copy_from_nonoverlapping(bytes.as_ptr(), length) };
    // SAFETY: it was initialised with zeros, and then with bytes, any of which are a value of a `Raw`.
    unsafe { place.assume_init() }
}

/// A notification whose header makes sense.
#[derive(Clone, Copy)]
pub(crate) struct Whole<'a> {
    /// `sn_type` of the header.
    pub(crate) number: u16,
    /// `sn_flags` of the header.
    pub(crate) flags: u16,
    /// All of it, and no more: as long as the header says.
    pub(crate) bytes: &'a [u8],
}

/// How long it says that it is.
#[inline]
fn length(header: Header) -> usize {
    usize::try_from(header.sn_length).unwrap_or(usize::MAX)
}

/// Whether these are a whole notification, not the rest of one: then they are as many as its header says.
#[inline]
pub(crate) fn is_whole(bytes: &[u8]) -> bool {
    whole::<Header>(bytes).is_some_and(|header| length(header) == bytes.len())
}

/// There are not so many bytes as it takes.
#[cold]
fn short(bytes: &[u8], wanted: usize) -> Error {
    Error::short_answer(Call::RecvMsg, &ANY, bytes.len(), wanted)
}

/// Its header says another length.
#[cold]
fn of_wrong_length(bytes: &[u8], length: usize) -> Error {
    let why = match length {
        _ if length < size_of::<Header>() => Why::Short,
        _ if length > bytes.len() => return short(bytes, length),
        // It may be something else that only begins like one.
        _ => Why::Long,
    };
    Error::bad_answer(Call::RecvMsg, &ANY, BadField { field: "length", why })
}

impl<'a> Whole<'a> {
    #[inline]
    pub(crate) fn new(bytes: &'a [u8]) -> core::result::Result<Self, Error> {
        let Some(header) = whole::<Header>(bytes) else { return Err(short(bytes, size_of::<Header>())) };
        if length(header) != bytes.len() {
            return Err(of_wrong_length(bytes, length(header)));
        }
        Ok(Self { number: header.sn_type, flags: header.sn_flags, bytes })
    }

    /// The struct, of which at least `least` bytes must be there, and what comes behind it. Where it is not there as a
    /// whole, what [`Self::grown`] reads is zero in it.
    #[inline]
    pub(crate) fn read<R: Raw>(&self, info: &'static Info, least: usize) -> core::result::Result<(R, &'a [u8]), Error> {
        if let Some(raw) = whole(self.bytes) {
            return Ok((raw, &self.bytes[size_of::<R>()..]));
        }
        if self.bytes.len() < least {
            return Err(Error::short_answer(Call::RecvMsg, info, self.bytes.len(), least));
        }
        Ok((start(self.bytes, least), &[]))
    }

    /// A member that older kernels do not have; the closure gives its type.
    #[inline]
    #[allow(dead_code)] // FreeBSD has not extended a notification yet.
    pub(crate) fn grown<T: Field<M>, R, M: Raw>(
        &self,
        offset: usize,
        _: fn(&R) -> M,
        field: &'static str,
    ) -> Result<Option<T>> {
        let member = self.bytes.get(offset..).and_then(whole);
        member.map(|member| crate::codec::decode(member, field)).transpose()
    }
}

/// 16-bit numbers at the end of a notification, which need not be aligned there.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Numbers<'a>(&'a [u8]);

impl<'a> Numbers<'a> {
    /// From memory in host byte order; half a number at the end is left out.
    #[inline]
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self(&bytes[..bytes.len() & !1])
    }

    /// The memory.
    pub(crate) fn bytes(self) -> &'a [u8] {
        self.0
    }

    /// How many there are.
    #[inline]
    pub fn len(&self) -> usize {
        self.0.len() / 2
    }

    /// Whether the list is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The stream numbers, in the order of the kernel.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = u16> + 'a {
        self.0.chunks_exact(2).map(|pair| match *pair {
            [first, second] => u16::from_ne_bytes([first, second]),
            _ => 0,
        })
    }

    /// This one is among them.
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

/// The memory for [`Numbers`].
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
    /// All of it, with the header.
    pub bytes: &'a [u8],
}

impl<'a> From<Whole<'a>> for Unknown<'a> {
    #[inline]
    fn from(whole: Whole<'a>) -> Self {
        Self { number: whole.number, flags: whole.flags, bytes: whole.bytes }
    }
}

/// Says of which item an error in a field is.
#[inline]
pub(crate) fn told<T>(info: &'static Info, result: Result<T>) -> core::result::Result<T, Error> {
    result.map_err(|bad| Error::bad_answer(Call::RecvMsg, info, bad))
}

#[cfg(test)]
mod tests;
