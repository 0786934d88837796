//! Macros for enumerations and flag sets; used by generated code.

/// Declares an enumeration that preserves unknown numbers.
///
/// Systems add values over time. Two names may share a number on one system; only one of them is a variant there.
macro_rules! enumeration {
    (
        $(#[$meta:meta])*
        pub enum $name:ident: $repr:ty {
            $( $(#[$variant_meta:meta])* $variant:ident = $number:expr ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy)]
        #[non_exhaustive]
        pub enum $name {
            $( $(#[$variant_meta])* $variant, )*
            /// A number that this version of the crate has no name for.
            Other($repr),
        }

        #[allow(
            clippy::cast_lossless,
            clippy::cast_possible_truncation,
            clippy::cast_possible_wrap,
            clippy::cast_sign_loss,
            clippy::unnecessary_cast,
            dead_code
        )]
        impl $name {
            /// Its number on this system.
            #[inline]
            pub const fn number(self) -> $repr {
                match self {
                    $( Self::$variant => $number as $repr, )*
                    Self::Other(number) => number,
                }
            }

            /// The value with this number on this system.
            #[inline]
            pub const fn from_number(number: $repr) -> Self {
                $( if number == $number as $repr {
                    return Self::$variant;
                } )*
                Self::Other(number)
            }
        }

        impl From<$repr> for $name {
            fn from(number: $repr) -> Self {
                Self::from_number(number)
            }
        }

        impl From<$name> for $repr {
            fn from(value: $name) -> Self {
                value.number()
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                self.number() == other.number()
            }
        }

        impl Eq for $name {}

        impl ::core::hash::Hash for $name {
            fn hash<H: ::core::hash::Hasher>(&self, state: &mut H) {
                self.number().hash(state);
            }
        }

        #[cfg(feature = "serde")]
        const _: () = {
            use $crate::serial::{deserialize_value, serialize_value};

            const NAMES: &[(&str, $name)] = &[$( (stringify!($variant), $name::$variant) ),*];

            impl ::serde::Serialize for $name {
                fn serialize<S: ::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    serialize_value(NAMES, self, &self.number(), serializer)
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    deserialize_value(NAMES, Self::from_number, deserializer)
                }
            }
        };

        impl<R> $crate::codec::Field<R> for $name
        where
            $repr: $crate::codec::Field<R>,
        {
            #[inline]
            fn decode(raw: R) -> ::core::result::Result<Self, $crate::Why> {
                <$repr as $crate::codec::Field<R>>::decode(raw).map(Self::from_number)
            }

            #[inline]
            fn encode(&self) -> ::core::result::Result<R, $crate::Why> {
                $crate::codec::Field::encode(&self.number())
            }
        }
    };
}

/// Declares a flag set that preserves unknown bits.
macro_rules! flags {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $repr:ty {
            $( $(#[$flag_meta:meta])* $flag:ident = $bits:expr ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
        pub struct $name($repr);

        #[allow(
            clippy::cast_lossless,
            clippy::cast_possible_truncation,
            clippy::cast_possible_wrap,
            clippy::cast_sign_loss,
            clippy::unnecessary_cast,
            dead_code
        )]
        impl $name {
            $( $(#[$flag_meta])* pub const $flag: Self = Self($bits as $repr); )*

            /// No flags.
            pub const fn empty() -> Self {
                Self(0)
            }

            /// The flags with these bits, including bits that this version of the crate has no name for.
            pub const fn from_bits(bits: $repr) -> Self {
                Self(bits)
            }

            /// Its bits on this system.
            pub const fn bits(self) -> $repr {
                self.0
            }

            /// Whether no flag is set.
            pub const fn is_empty(self) -> bool {
                self.0 == 0
            }

            /// Whether all of `flags` are set.
            pub const fn contains(self, flags: Self) -> bool {
                self.0 & flags.0 == flags.0
            }

            /// Adds all of `flags`.
            #[must_use]
            pub const fn with(self, flags: Self) -> Self {
                Self(self.0 | flags.0)
            }

            /// Removes all of `flags`.
            #[must_use]
            pub const fn without(self, flags: Self) -> Self {
                Self(self.0 & !flags.0)
            }

            const NAMES: &'static [(&'static str, Self)] = &[$( (stringify!($flag), Self::$flag) ),*];

            #[allow(clippy::cast_lossless, clippy::cast_sign_loss)]
            fn names(self) -> $crate::values::Names<impl Iterator<Item = (&'static str, u64)> + Clone> {
                let flags = Self::NAMES.iter().map(|&(name, flag)| (name, flag.0 as u64));
                $crate::values::Names { bits: self.0 as u64, flags }
            }
        }

        impl ::core::ops::BitOr for $name {
            type Output = Self;

            fn bitor(self, flags: Self) -> Self {
                self.with(flags)
            }
        }

        impl ::core::ops::BitOrAssign for $name {
            fn bitor_assign(&mut self, flags: Self) {
                *self = self.with(flags);
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self.is_empty() {
                    true => f.write_str(concat!(stringify!($name), "(empty)")),
                    false => write!(f, concat!(stringify!($name), "({})"), self.names()),
                }
            }
        }

        #[cfg(feature = "serde")]
        const _: () = {
            use $crate::serial::{deserialize_flags, serialize_flags};

            impl ::serde::Serialize for $name {
                fn serialize<S: ::serde::Serializer>(
                    &self,
                    serializer: S,
                ) -> ::core::result::Result<S::Ok, S::Error> {
                    serialize_flags(&self.names(), &self.0, serializer)
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::core::result::Result<Self, D::Error> {
                    deserialize_flags(&Self::empty().names().flags, deserializer).map(Self)
                }
            }
        };

        impl<R> $crate::codec::Field<R> for $name
        where
            $repr: $crate::codec::Field<R>,
        {
            #[inline]
            fn decode(raw: R) -> ::core::result::Result<Self, $crate::Why> {
                <$repr as $crate::codec::Field<R>>::decode(raw).map(Self)
            }

            #[inline]
            fn encode(&self) -> ::core::result::Result<R, $crate::Why> {
                $crate::codec::Field::encode(&self.0)
            }
        }
    };
}

pub(crate) use {enumeration, flags};

use core::fmt;

/// Formats as `ONE | TWO | 0x40`: by name where bits have one, each bit once.
#[derive(Clone, Copy)]
pub(crate) struct Names<I> {
    pub(crate) bits: u64,
    /// All flags that have a name.
    pub(crate) flags: I,
}

impl<I> fmt::Display for Names<I>
where
    I: Iterator<Item = (&'static str, u64)> + Clone,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut left, mut separator) = (self.bits, "");
        for (flag, value) in self.flags.clone() {
            if self.bits & value == value && left & value != 0 {
                write!(f, "{separator}{flag}")?;
                left &= !value;
                separator = " | ";
            }
        }
        match left {
            0 => Ok(()),
            _ => write!(f, "{separator}{left:#x}"),
        }
    }
}

#[cfg(test)]
#[allow(unreachable_pub)]
mod tests {
    use crate::codec::Field;
    use crate::Why;

    enumeration! {
        /// A state.
        pub enum State: i32 {
            /// It is closed.
            Closed = 0,
            /// It is open.
            Open = 0x200_u32,
        }
    }

    flags! {
        /// Some flags.
        pub struct Flags: u16 {
            /// One.
            ONE = 1_i32,
            /// Two.
            TWO = 2,
            /// Both.
            BOTH = 3,
        }
    }

    #[test]
    fn enumerations_preserve_unknown_numbers() {
        assert!(matches!(State::from(0x200), State::Open));
        assert!(matches!(State::from(7), State::Other(7)));
        assert_eq!(State::Other(0), State::Closed);
        assert_eq!(i32::from(State::Open), 0x200);
        assert_eq!(<State as Field<u16>>::decode(0), Ok(State::Closed));
        assert_eq!(Field::<u32>::encode(&State::Other(-1)), Err(Why::OutOfRange));
        assert_eq!(Field::<i32>::encode(&State::Other(-1)), Ok(-1));
    }

    #[test]
    fn flags_preserve_unknown_bits() {
        let mut flags = Flags::ONE | Flags::from_bits(0x40);
        assert!(flags.contains(Flags::ONE) && !flags.contains(Flags::BOTH));
        assert_eq!(format!("{flags:?}"), "Flags(ONE | 0x40)");
        flags |= Flags::TWO;
        assert_eq!(format!("{:?}", flags.without(Flags::from_bits(0x40))), "Flags(ONE | TWO)");
        assert_eq!(format!("{:?}", Flags::empty()), "Flags(empty)");
        assert!(Flags::default().is_empty());
        assert_eq!(Field::<u32>::encode(&flags), Ok(0x43));
        assert_eq!(<Flags as Field<u32>>::decode(0x1_0000), Err(Why::OutOfRange));
        assert_eq!(flags.bits(), 0x43);
    }
}
