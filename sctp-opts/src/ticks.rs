//! Times that Linux reports in timer ticks.

use crate::codec::Field;
use crate::Why;

/// A time in ticks of the kernel's timer (jiffies); their length is chosen when the kernel is built (`CONFIG_HZ`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Ticks(pub u64);

cfg_if! {
    if #[cfg(linux)] {
        impl Ticks {
            /// Converts to a time, with the tick length of the running kernel: 1 to 10 ms.
            ///
            /// The tick length is the resolution of `CLOCK_MONOTONIC_COARSE`; no socket is involved. A time that is too
            /// long is [`Duration::MAX`](core::time::Duration::MAX).
            pub fn duration(self) -> core::time::Duration {
                let tick = crate::os::tick();
                let nanos = u128::from(self.0) * tick.as_nanos();
                let (secs, nanos) = (nanos / 1_000_000_000, nanos % 1_000_000_000);
                match (u64::try_from(secs), u32::try_from(nanos)) {
                    (Ok(secs), Ok(nanos)) => core::time::Duration::new(secs, nanos),
                    _ => core::time::Duration::MAX,
                }
            }
        }
    }
}

macro_rules! fields {
    ($($raw:ty)*) => { $(
        impl Field<$raw> for Ticks {
            #[inline]
            fn decode(raw: $raw) -> Result<Self, Why> {
                Ok(Self(raw.into()))
            }

            #[inline]
            fn encode(&self) -> Result<$raw, Why> {
                <$raw>::try_from(self.0).map_err(|_| Why::OutOfRange)
            }
        }
    )* };
}

fields! { u32 u64 }

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn are_numbers_of_either_length() {
        assert_eq!(<Ticks as Field<u32>>::decode(7), Ok(Ticks(7)));
        assert_eq!(Field::<u64>::encode(&Ticks(u64::MAX)), Ok(u64::MAX));
        assert_eq!(Field::<u32>::encode(&Ticks(1 << 32)), Err(Why::OutOfRange));
    }

    cfg_if! {
        if #[cfg(linux)] {
            #[test]
            fn are_as_long_as_the_kernel_was_built() {
                let tick = Ticks(1).duration();
                assert!((core::time::Duration::from_millis(1)..=core::time::Duration::from_millis(10)).contains(&tick), "{tick:?}");
                assert_eq!((Ticks(0).duration(), Ticks(3000).duration()), (core::time::Duration::ZERO, tick * 3000));
                assert!(Ticks(u64::MAX).duration() > core::time::Duration::from_secs(1 << 53));
            }
        }
    }
}
