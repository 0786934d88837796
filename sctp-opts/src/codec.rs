//! Conversion between Rust fields and members of C structs.
//!
//! Used by the derive and by hand-written implementations of [`GetOpt`]. Otherwise only [`Field`] matters: implement it
//! for your own type that represents a C integer.

use core::time::Duration;

use crate::raw::Inline;
use crate::{BadField, GetOpt, Why};

/// The converted value, or the field that could not be converted.
pub type Result<T> = core::result::Result<T, BadField>;

/// A Rust type that represents the C type `R`.
///
/// Integers convert if the number fits, `bool` represents any integer (nonzero is true), [`AssocId`](crate::AssocId)
/// for `sctp_assoc_t` of either sign, [`SocketAddr`](std::net::SocketAddr) for `sockaddr_storage` and
/// `Option<SocketAddr>` for one that may be unset. Arrays convert element by element.
///
/// ```
/// use sctp_opts::codec::Field;
/// use sctp_opts::Why;
///
/// /// 0 is off.
/// struct Limit(Option<u32>);
///
/// impl Field<u32> for Limit {
///     fn decode(raw: u32) -> Result<Self, Why> {
///         Ok(Limit(Some(raw).filter(|&limit| limit != 0)))
///     }
///     fn encode(&self) -> Result<u32, Why> {
///         Ok(self.0.unwrap_or(0))
///     }
/// }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot represent the C type `{R}`",
    label = "not a `Field<{R}>`",
    note = "a time takes `#[sockopt(unit = \"ms\")]`, a member that newer kernels added takes `#[sockopt(grew)]`"
)]
pub trait Field<R>: Sized {
    /// Converts from the C type.
    fn decode(raw: R) -> core::result::Result<Self, Why>;

    /// Converts into the C type.
    fn encode(&self) -> core::result::Result<R, Why>;
}

/// [`Field::decode`] that names the field in its error.
#[inline]
pub fn decode<T: Field<R>, R>(raw: R, field: &'static str) -> Result<T> {
    T::decode(raw).map_err(|why| BadField { field, why })
}

/// [`Field::encode`] that names the field in its error.
#[inline]
pub fn encode<T: Field<R>, R>(value: &T, field: &'static str) -> Result<R> {
    value.encode().map_err(|why| BadField { field, why })
}

/// An option's struct nested in another's.
// By value, because references into packed structs are not allowed.
#[allow(clippy::needless_pass_by_value)]
pub fn nested<O: GetOpt>(raw: O::Raw) -> Result<O> {
    O::decode(&raw, size_of::<O::Raw>())
}

macro_rules! integers {
    ($raw:tt for $($int:ty)*) => { $( integers!(@ $int, $raw); )* };
    (@ $int:ty, ($($raw:ty)*)) => { $(
        impl Field<$raw> for $int {
            #[inline]
            fn decode(raw: $raw) -> core::result::Result<Self, Why> {
                Self::try_from(raw).map_err(|_| Why::OutOfRange)
            }

            #[inline]
            fn encode(&self) -> core::result::Result<$raw, Why> {
                <$raw>::try_from(*self).map_err(|_| Why::OutOfRange)
            }
        }
    )* };
}

integers!((u8 u16 u32 u64 usize i8 i16 i32 i64 isize) for u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

macro_rules! booleans {
    ($($raw:ty)*) => { $(
        impl Field<$raw> for bool {
            #[inline]
            fn decode(raw: $raw) -> core::result::Result<Self, Why> {
                Ok(raw != 0)
            }

            #[inline]
            fn encode(&self) -> core::result::Result<$raw, Why> {
                Ok((*self).into())
            }
        }
    )* };
}

booleans!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize);

impl<R: Copy, T: Field<R> + Copy, const N: usize> Field<[R; N]> for [T; N] {
    #[inline]
    fn decode(raw: [R; N]) -> core::result::Result<Self, Why> {
        each(|i| T::decode(raw[i]))
    }

    #[inline]
    fn encode(&self) -> core::result::Result<[R; N], Why> {
        each(|i| self[i].encode())
    }
}

/// Builds an array from a function of the index, or returns the first error.
#[inline]
fn each<T: Copy, const N: usize>(
    item: impl FnMut(usize) -> core::result::Result<T, Why>,
) -> core::result::Result<[T; N], Why> {
    let all = Inline::<T, N>::filled(N, item)?;
    // `all` has `N` elements, so this does not fail.
    <[T; N]>::try_from(all.as_slice()).map_err(|_| Why::Short)
}

macro_rules! units {
    ($($(#[$doc:meta])* $unit:ident: $per_second:literal, $decode:path;)*) => { $(
        $(#[$doc])*
        ///
        /// A nonzero time shorter than one unit is rounded up to one, because 0 often means "leave it unchanged";
        /// otherwise fractions are truncated.
        #[derive(Debug)]
        pub enum $unit {}

        impl $unit {
            /// Converts from the kernel's number.
            #[inline]
            pub fn decode<R>(raw: R, field: &'static str) -> Result<Duration>
            where
                u64: Field<R>,
            {
                decode::<u64, R>(raw, field).map($decode)
            }

            /// Converts into the kernel's number.
            #[inline]
            pub fn encode<R>(value: &Duration, field: &'static str) -> Result<R>
            where
                u64: Field<R>,
            {
                // Not `as_nanos`: its 128-bit arithmetic costs more than the system call.
                let (whole, nanos) = (value.as_secs(), value.subsec_nanos());
                if whole >= u64::MAX / $per_second {
                    return Err(BadField { field, why: Why::OutOfRange });
                }
                let units = whole * $per_second + u64::from(nanos / (1_000_000_000 / $per_second));
                let units = units.max(u64::from(nanos != 0));
                encode(&units, field)
            }
        }
    )* };
}

units! {
    /// A [`Duration`] that C counts in seconds.
    Seconds: 1, Duration::from_secs;
    /// A [`Duration`] that C counts in milliseconds.
    Millis: 1_000, Duration::from_millis;
    /// A [`Duration`] that C counts in microseconds.
    Micros: 1_000_000, Duration::from_micros;
}

/// An integer in network byte order in the C struct.
#[derive(Debug)]
pub enum Network {}

impl Network {
    /// From network byte order.
    #[inline]
    pub fn decode<T: Field<R>, R: Swap>(raw: R, field: &'static str) -> Result<T> {
        decode(raw.swap(), field)
    }

    /// Into network byte order.
    #[inline]
    pub fn encode<T: Field<R>, R: Swap>(value: &T, field: &'static str) -> Result<R> {
        encode(value, field).map(R::swap)
    }
}

/// A 16-bit integer in network byte order, in a wider C member.
#[derive(Debug)]
pub enum NetworkShort {}

impl NetworkShort {
    /// From network byte order.
    #[inline]
    pub fn decode<T: Field<u16>, R>(raw: R, field: &'static str) -> Result<T>
    where
        u16: Field<R>,
    {
        Network::decode(decode::<u16, R>(raw, field)?, field)
    }
}

/// An integer that can be converted to and from network byte order.
pub trait Swap: Copy {
    /// Converts to or from network byte order.
    #[must_use]
    fn swap(self) -> Self;
}

impl Swap for u16 {
    #[inline]
    fn swap(self) -> Self {
        self.to_be()
    }
}

impl Swap for u32 {
    #[inline]
    fn swap(self) -> Self {
        self.to_be()
    }
}

/// The smallest of several offsets: the start of the first member that older kernels lack.
///
/// 0 if there are none.
pub const fn first(mut offsets: &[usize]) -> usize {
    let mut first = usize::MAX;
    while let [offset, rest @ ..] = offsets {
        if *offset < first {
            first = *offset;
        }
        offsets = rest;
    }
    if first == usize::MAX {
        0
    } else {
        first
    }
}

/// The first of these fields (name, end offset, whether it is set) that is set and does not end within the first
/// `known` bytes.
pub fn beyond(known: usize, fields: &[(&'static str, usize, bool)]) -> Option<&'static str> {
    fields.iter().find(|(_, end, on)| *on && *end > known).map(|(name, ..)| *name)
}

/// The size of the member that the function reads; for [`end_of!`](crate::end_of).
pub const fn size_of_member<S, M>(_: fn(&S) -> M) -> usize {
    size_of::<M>()
}

/// Where a member of a struct ends, in bytes from the start of the struct.
///
/// ```
/// #[repr(C)]
/// struct pair {
///     first: u32,
///     second: u16,
/// }
///
/// assert_eq!(sctp_opts::end_of!(pair, second), 6);
/// ```
#[macro_export]
macro_rules! end_of {
    ($raw:ty, $($member:ident).+) => {
        ::core::mem::offset_of!($raw, $($member).+)
            + $crate::codec::size_of_member(|raw: &$raw| raw.$($member).+)
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Ppid;

    #[test]
    fn integers_fit_or_fail() {
        assert_eq!(<u32 as Field<i32>>::decode(5), Ok(5));
        assert_eq!(<u32 as Field<i32>>::decode(-1), Err(Why::OutOfRange));
        assert_eq!(Field::<i32>::encode(&u32::MAX), Err(Why::OutOfRange));
        assert_eq!(Field::<u16>::encode(&65_535_u32), Ok(65_535));
        assert_eq!(Field::<u16>::encode(&65_536_usize), Err(Why::OutOfRange));
        assert_eq!(<u8 as Field<u8>>::decode(255), Ok(255));
    }

    #[test]
    fn an_array_is_its_elements() {
        assert_eq!(<[u32; 3] as Field<[i32; 3]>>::decode([1, 2, 3]), Ok([1, 2, 3]));
        assert_eq!(<[u32; 3] as Field<[i32; 3]>>::decode([1, -2, 3]), Err(Why::OutOfRange));
        assert_eq!(Field::<[u8; 2]>::encode(&[7_u16, 255]), Ok([7, 255]));
        assert_eq!(Field::<[u8; 2]>::encode(&[7_u16, 256]), Err(Why::OutOfRange));
        assert_eq!(
            <[[bool; 2]; 2] as Field<[[u8; 2]; 2]>>::decode([[0, 1], [2, 0]]),
            Ok([[false, true], [true, false]])
        );
    }

    #[test]
    fn every_nonzero_number_is_true() {
        assert_eq!(<bool as Field<i32>>::decode(-3), Ok(true));
        assert_eq!(<bool as Field<u8>>::decode(0), Ok(false));
        assert_eq!(Field::<i32>::encode(&true), Ok(1));
    }

    #[test]
    fn a_short_time_never_becomes_zero() {
        let ms = |time| Millis::encode::<u32>(&time, "x").unwrap();
        assert_eq!(ms(Duration::ZERO), 0);
        assert_eq!(ms(Duration::from_nanos(1)), 1);
        assert_eq!(ms(Duration::from_micros(1_999)), 1);
        assert_eq!(ms(Duration::from_secs(3)), 3_000);
        assert_eq!(Seconds::encode::<i32>(&Duration::from_millis(10), "x"), Ok(1));
        assert_eq!(Micros::encode::<u64>(&Duration::from_millis(10), "x"), Ok(10_000));
    }

    #[test]
    fn a_long_time_is_refused() {
        let bad = Err(BadField { field: "x", why: Why::OutOfRange });
        assert_eq!(Millis::encode::<u16>(&Duration::from_millis(65_536), "x"), bad);
        assert_eq!(Micros::encode::<u64>(&Duration::MAX, "x").unwrap_err().why, Why::OutOfRange);
        assert_eq!(Seconds::decode(-1_i32, "x").unwrap_err().why, Why::OutOfRange);
        assert_eq!(Seconds::decode(u64::MAX, "x"), Ok(Duration::from_secs(u64::MAX)));
        assert_eq!(Millis::decode(1_500_u16, "x"), Ok(Duration::from_millis(1_500)));
    }

    #[test]
    fn network_order_is_big_endian() {
        assert_eq!(Network::encode::<u16, u16>(&9899, "port").unwrap().to_ne_bytes(), [0x26, 0xab]);
        let ppid = Network::decode::<Ppid, u32>(u32::from_ne_bytes([0, 0, 0, 46]), "ppid");
        assert_eq!(ppid, Ok(Ppid(46)));
        assert_eq!(NetworkShort::decode::<u16, u32>(u16::to_be(12).into(), "error"), Ok(12));
        assert_eq!(NetworkShort::decode::<u16, u32>(0x1_0000, "error").unwrap_err().why, Why::OutOfRange);
    }

    #[test]
    fn offsets() {
        #[repr(C, packed(4))]
        #[derive(Clone, Copy)]
        struct Packed {
            a: u16,
            b: u32,
            c: u8,
        }
        let _ = |p: Packed| (p.a, p.b, p.c);
        assert_eq!(crate::end_of!(Packed, c), 9);
        assert_eq!(first(&[8, 4, 6]), 4);
        assert_eq!(first(&[]), 0);
    }
}
