//! Memory for control data: whole words, so that it is aligned as control data has to be and none of its bytes is
//! padding, which Rust would not keep.

use super::header::{ALIGN, HEADER};

/// Memory that consists of words.
///
/// # Safety
///
/// It is made of `usize` alone, without a gap.
pub unsafe trait Words: Copy + sealed::Sealed + 'static {
    /// Control data that is zero in all its bytes.
    const ZERO: Self;
}

// SAFETY: it is one.
unsafe impl Words for usize {
    const ZERO: Self = 0;
}

// SAFETY: an array is only its elements.
unsafe impl<W: Words, const N: usize> Words for [W; N] {
    const ZERO: Self = [W::ZERO; N];
}

/// One behind the other.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Both<A, B>(A, B);

// SAFETY: both are made of words, so neither needs a gap.
unsafe impl<A: Words, B: Words> Words for Both<A, B> {
    const ZERO: Self = Self(A::ZERO, B::ZERO);
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for usize {}
    impl<W: Sealed, const N: usize> Sealed for [W; N] {}
    impl<A: Sealed, B: Sealed> Sealed for super::Both<A, B> {}
}

/// How many words an ancillary message takes whose struct has this size: `CMSG_SPACE`, for [`Cmsg::Space`].
///
/// [`Cmsg::Space`]: crate::Cmsg::Space
pub const fn words(size: usize) -> usize {
    (HEADER + size).div_ceil(ALIGN)
}

#[inline]
pub(super) fn bytes<W: Words>(words: &W) -> &[u8] {
    let start: *const W = words;
    // SAFETY: so many bytes are there, all of them set, for there is no padding.
    unsafe { core::slice::from_raw_parts(start.cast(), size_of::<W>()) }
}

#[inline]
pub(super) fn bytes_mut<W: Words>(words: &mut W) -> &mut [u8] {
    let start: *mut W = words;
    // SAFETY: so many bytes are there, all of them set, for there is no padding; any others are words as well.
    unsafe { core::slice::from_raw_parts_mut(start.cast(), size_of::<W>()) }
}
