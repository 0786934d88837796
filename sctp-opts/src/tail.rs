//! Structs that end with an array.

use core::mem::offset_of;

use crate::codec::{Field, Result};
use crate::{BadField, List, Why};

/// A C struct that ends with a flexible array, with room for `N` elements.
///
/// `H` is the struct without the array, which starts where `H` ends.
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub struct Tail<H, R, const N: usize> {
    /// All but the array.
    pub head: H,
    /// The trailing array of the C struct.
    pub tail: [R; N],
}

impl<H, R: Copy, const N: usize> Tail<H, R, N> {
    /// The number of complete elements in an answer of `len` bytes.
    #[inline]
    fn fit(len: usize) -> usize {
        len.saturating_sub(offset_of!(Self, tail)) / size_of::<R>().max(1)
    }

    /// The first `count` elements of an answer of `len` bytes; for the derive.
    #[inline]
    pub fn read<T: Field<R> + Copy, C>(&self, len: usize, count: C, field: &'static str) -> Result<List<T, N>>
    where
        usize: Field<C>,
    {
        let count = usize::decode(count).map_err(|why| BadField { field, why })?;
        self.first(len, count, field)
    }

    #[inline]
    fn first<T: Field<R> + Copy>(&self, len: usize, count: usize, field: &'static str) -> Result<List<T, N>> {
        let bad = |why| BadField { field, why };
        if count > N {
            return Err(bad(Why::too_many(count, N)));
        }
        if count > Self::fit(len) {
            return Err(bad(Why::Short));
        }
        List::filled(count, |i| T::decode(self.tail[i])).map_err(bad)
    }

    /// All elements of an answer of `len` bytes, for structs without a count; for the derive.
    #[inline]
    pub fn read_all<T: Field<R> + Copy>(&self, len: usize, field: &'static str) -> Result<List<T, N>> {
        self.first(len, Self::fit(len).min(N), field)
    }

    /// Writes `list` into the array and returns the length of the struct in bytes; for the derive.
    #[inline]
    pub fn write<T: Field<R>>(&mut self, list: &[T], field: &'static str) -> Result<usize> {
        let bad = |why| BadField { field, why };
        if list.len() > N {
            return Err(bad(Why::too_many(list.len(), N)));
        }
        for (raw, item) in self.tail.iter_mut().zip(list) {
            *raw = item.encode().map_err(bad)?;
        }
        Ok(offset_of!(Self, tail) + size_of_val(&self.tail[..list.len()]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Idents = Tail<u32, u16, 3>;

    #[test]
    fn reads_what_is_counted_and_there() {
        let raw = Idents { head: 0, tail: [3, 1, 9] };
        assert_eq!(raw.read::<u16, _>(8, 2_u32, "idents").unwrap(), [3, 1]);
        assert_eq!(raw.read::<u16, _>(4, 0_u8, "idents").unwrap(), []);
        assert_eq!(raw.read_all::<u16>(9, "idents").unwrap(), [3, 1]);
        assert_eq!(raw.read_all::<u16>(2, "idents").unwrap(), []);
        assert_eq!(raw.read_all::<u16>(99, "idents").unwrap(), [3, 1, 9]);
    }

    #[test]
    fn too_many_and_too_few_are_errors() {
        let raw = Idents { head: 0, tail: [3, 1, 9] };
        let why = |len, count: u64| raw.read::<u16, _>(len, count, "idents").unwrap_err().why;
        assert_eq!(why(10, 4), Why::TooMany { got: 4, room: 3 });
        assert_eq!(why(10, u64::MAX), Why::TooMany { got: u16::MAX, room: 3 });
        assert_eq!(why(7, 2), Why::Short);
        assert_eq!(why(0, 1), Why::Short);
    }

    #[test]
    fn writes_as_long_as_the_list_is() {
        let mut raw = Idents { head: 0, tail: [0; 3] };
        assert_eq!(raw.write(&[3_u16, 1], "idents").unwrap(), 8);
        assert_eq!(raw.tail, [3, 1, 0]);
        assert_eq!(raw.write::<u16>(&[], "idents").unwrap(), 4);
        let why = raw.write(&[7_u8; 4], "idents").unwrap_err().why;
        assert_eq!((why, raw.tail), (Why::TooMany { got: 4, room: 3 }, [3, 1, 0]));
    }
}
