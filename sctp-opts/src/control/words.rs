//! Memory for control data, made of whole words: it has the alignment that control data needs, and no padding, which
//! Rust would not preserve.

use super::header::{ALIGN, HEADER};

/// Memory that consists of words.
///
/// # Safety
///
/// The type must consist of `usize` only, without padding.
pub unsafe trait Words: Copy + sealed::Sealed + 'static {
    /// Zeroed memory.
    const ZERO: Self;
}

// SAFETY: it is a single word.
unsafe impl Words for usize {
    const ZERO: Self = 0;
}

// SAFETY: an array consists of its elements only.
unsafe impl<W: Words, const N: usize> Words for [W; N] {
    const ZERO: Self = [W::ZERO; N];
}

/// Two pieces of memory, one after the other.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Both<A, B>(A, B);

// SAFETY: both consist of words, so there is no padding.
unsafe impl<A: Words, B: Words> Words for Both<A, B> {
    const ZERO: Self = Self(A::ZERO, B::ZERO);
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for usize {}
    impl<W: Sealed, const N: usize> Sealed for [W; N] {}
    impl<A: Sealed, B: Sealed> Sealed for super::Both<A, B> {}
}

/// The number of words that an ancillary message takes whose struct has this size: `CMSG_SPACE`, for [`Cmsg::Space`].
///
/// [`Cmsg::Space`]: crate::Cmsg::Space
pub const fn words(size: usize) -> usize {
    (HEADER + size).div_ceil(ALIGN)
}

#[inline]
pub(super) fn bytes<W: Words>(words: &W) -> &[u8] {
    let start: *const W = words;
    // SAFETY: the words have this many bytes, all initialised because there is no padding.
    unsafe { core::slice::from_raw_parts(start.cast(), size_of::<W>()) }
}

#[inline]
pub(super) fn bytes_mut<W: Words>(words: &mut W) -> &mut [u8] {
    let start: *mut W = words;
    // SAFETY: the words have this many bytes, all initialised because there is no padding; any bytes are valid words.
    unsafe { core::slice::from_raw_parts_mut(start.cast(), size_of::<W>()) }
}
