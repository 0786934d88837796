//! A list that needs no allocation.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::{Deref, DerefMut};

use crate::raw::Inline;

/// Up to `N` elements, stored inline without allocation.
///
/// It dereferences to a slice, and is built from a slice or from an array of any length: `List::from([1, 2])` has room
/// for two. A type that contains a list has as much room as the list that it is built with.
///
/// ```
/// use sctp_opts::List;
///
/// let list: List<u16, 4> = List::from_slice(&[3, 1])?;
/// assert_eq!(list.len(), 2);
/// assert_eq!(list, [3, 1]);
/// assert!(List::<u16, 4>::from_slice(&[0; 5]).is_err());
/// assert_eq!(List::from([3, 1]), list[..]);
/// # Ok::<(), sctp_opts::TooMany>(())
/// ```
#[derive(Clone, Copy)]
pub struct List<T: Copy, const N: usize>(Inline<T, N>);

impl<T: Copy, const N: usize> List<T, N> {
    /// An empty list.
    pub const fn new() -> Self {
        Self(Inline::new())
    }

    /// A copy of `items`, if there is room for all of them.
    pub fn from_slice(items: &[T]) -> Result<Self, TooMany> {
        if items.len() > N {
            return Err(TooMany { got: items.len(), room: N });
        }
        Self::filled(items.len(), |i| Ok(items[i]))
    }

    /// The elements at the first `count` (at most `N`) indexes, or the first error.
    #[inline]
    pub(crate) fn filled<E>(count: usize, item: impl FnMut(usize) -> Result<T, E>) -> Result<Self, E> {
        Inline::filled(count, item).map(Self)
    }

    /// Adds an element at the end, if there is room.
    pub fn push(&mut self, item: T) -> Result<(), TooMany> {
        if self.0.push(item) {
            Ok(())
        } else {
            Err(TooMany { got: N.saturating_add(1), room: N })
        }
    }

    /// The maximum number of elements.
    pub const fn capacity(&self) -> usize {
        N
    }
}

impl<T: Copy, const N: usize> Default for List<T, N> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: Copy, const N: usize> Deref for List<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_slice()
    }
}

impl<T: Copy, const N: usize> DerefMut for List<T, N> {
    fn deref_mut(&mut self) -> &mut [T] {
        self.0.as_mut_slice()
    }
}

impl<T: Copy, const N: usize> AsRef<[T]> for List<T, N> {
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T: Copy, const N: usize> TryFrom<&[T]> for List<T, N> {
    type Error = TooMany;

    fn try_from(items: &[T]) -> Result<Self, TooMany> {
        Self::from_slice(items)
    }
}

/// A list filled to its capacity.
impl<T: Copy, const N: usize> From<[T; N]> for List<T, N> {
    fn from(items: [T; N]) -> Self {
        let mut list = Self::new();
        for item in items {
            // The list has room for `N` elements.
            list.0.push(item);
        }
        list
    }
}

/// A list filled to its capacity.
impl<T: Copy, const N: usize> From<&[T; N]> for List<T, N> {
    fn from(items: &[T; N]) -> Self {
        Self::from(*items)
    }
}

impl<'a, T: Copy, const N: usize> IntoIterator for &'a List<T, N> {
    type Item = &'a T;
    type IntoIter = core::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: Copy + fmt::Debug, const N: usize> fmt::Debug for List<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self).finish()
    }
}

impl<T: Copy + PartialEq, const N: usize> PartialEq for List<T, N> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Copy + Eq, const N: usize> Eq for List<T, N> {}

impl<T: Copy + PartialEq, const N: usize> PartialEq<[T]> for List<T, N> {
    fn eq(&self, other: &[T]) -> bool {
        **self == *other
    }
}

impl<T: Copy + PartialEq, const N: usize, const M: usize> PartialEq<[T; M]> for List<T, N> {
    fn eq(&self, other: &[T; M]) -> bool {
        **self == *other
    }
}

impl<T: Copy + Hash, const N: usize> Hash for List<T, N> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

/// More elements than a [`List`] has room for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct TooMany {
    /// The number of elements.
    pub got: usize,
    /// The capacity of the list.
    pub room: usize,
}

impl fmt::Display for TooMany {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} elements, but room for only {}", self.got, self.room)
    }
}

impl std::error::Error for TooMany {}

#[cfg(feature = "serde")]
mod serial {
    use core::fmt;

    use serde::de::{Error, SeqAccess, Visitor};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::List;

    impl<T: Copy + Serialize, const N: usize> Serialize for List<T, N> {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_seq(self)
        }
    }

    impl<'de, T: Copy + Deserialize<'de>, const N: usize> Deserialize<'de> for List<T, N> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_seq(Elements(Self::new()))
        }
    }

    struct Elements<T: Copy, const N: usize>(List<T, N>);

    impl<'de, T: Copy + Deserialize<'de>, const N: usize> Visitor<'de> for Elements<T, N> {
        type Value = List<T, N>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "at most {N} elements")
        }

        fn visit_seq<A: SeqAccess<'de>>(mut self, mut elements: A) -> Result<List<T, N>, A::Error> {
            while let Some(element) = elements.next_element()? {
                self.0.push(element).map_err(|error| A::Error::invalid_length(error.got, &self))?;
            }
            Ok(self.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_can_be_added_up_to_the_capacity() {
        let mut list = List::<u8, 2>::new();
        assert!(list.is_empty());
        list.push(7).unwrap();
        list.push(8).unwrap();
        assert_eq!(list.push(9), Err(TooMany { got: 3, room: 2 }));
        assert_eq!(list, [7, 8]);
        assert_eq!(list.capacity(), 2);
        assert_eq!(List::<u8, 2>::try_from(&[1, 2, 3][..]), Err(TooMany { got: 3, room: 2 }));
        assert_eq!((List::from([7, 8]), List::from(&[7, 8])), (list, list));
        assert_eq!(TooMany { got: 3, room: 2 }.to_string(), "3 elements, but room for only 2");
    }

    #[test]
    fn behaves_like_a_slice() {
        let mut list = List::<u16, 4>::from_slice(&[3, 1]).unwrap();
        list.sort_unstable();
        assert_eq!(format!("{list:?}"), "[1, 3]");
        assert_eq!(list.iter().sum::<u16>(), 4);
        assert_eq!((&list).into_iter().count(), 2);
        assert_ne!(list, List::default());
        let copy = list;
        assert_eq!(copy, list);
        assert_eq!(copy, list[..]);
    }

    #[test]
    fn a_list_of_capacity_0_takes_no_element() {
        assert!(List::<u8, 0>::new().push(1).is_err());
        assert!(List::<u8, 0>::from_slice(&[]).unwrap().is_empty());
    }
}
