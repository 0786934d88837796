//! Structs that a 64-bit kernel lays out differently from a 32-bit program.
//!
//! If an unpacked C struct has an address after the association id, there is padding between them on 64-bit systems.
//! Neither kernel has compat code for these structs: it finds the struct of a 32-bit program too short, or reads its
//! members at the wrong offsets.

use core::ops::Range;
use std::os::fd::BorrowedFd;

use super::{ask, length, tell};
use crate::raw::{wide_fits, Wide, WIDEST};
use crate::{Error, Info, Raw};

cfg_if! {
    if #[cfg(described)] {
        /// Whether the kernel expects the 64-bit layout.
        pub(super) fn wanted(fd: BorrowedFd<'_>) -> bool {
            crate::os::calls::takes_64_bits(fd)
        }
    } else {
        /// No such struct exists on other targets.
        pub(super) fn wanted(_: BorrowedFd<'_>) -> bool {
            false
        }
    }
}

/// `getsockopt` into `raw` by way of the 64-bit layout; returns how many bytes of `raw` were filled.
pub(super) fn read<R: Raw>(fd: BorrowedFd<'_>, info: &'static Info, wide: Wide, raw: &mut R) -> Result<usize, Error> {
    let mut room = widened(wide, raw);
    let mut len = length(wide.size);
    // SAFETY: `room` is a byte buffer of at least `len` bytes.
    unsafe { ask(fd, info, room.as_mut_ptr().cast(), &mut len) }?;
    narrowed(wide, &room, raw);
    Ok(translated::<R>(wide, usize::try_from(len).unwrap_or(usize::MAX), Direction::Here))
}

/// `setsockopt` with the first `len` bytes of `raw` in the 64-bit layout.
pub(super) fn write<R: Raw>(
    fd: BorrowedFd<'_>,
    info: &'static Info,
    wide: Wide,
    raw: &R,
    len: usize,
) -> Result<(), Error> {
    let mut room = widened(wide, raw);
    let len = translated::<R>(wide, len, Direction::There);
    // SAFETY: `room` is a byte buffer of at least `len` bytes.
    unsafe { tell(fd, info, room.as_mut_ptr().cast(), length(len)) }
}

/// The byte range of each member in our layout and in the kernel's.
fn members(wide: Wide) -> impl Iterator<Item = (Range<usize>, Range<usize>)> {
    wide.members.iter().map(|&(here, start, end)| (here..here + (end - start), start..end))
}

fn widened<R: Raw>(wide: Wide, raw: &R) -> [u8; WIDEST] {
    const { wide_fits::<R>() };
    let mut room = [0; WIDEST];
    let bytes: *const u8 = (&raw const *raw).cast();
    for (here, there) in members(wide) {
        // SAFETY: the member is within the struct, see `wide_fits`.
        let from = unsafe { bytes.add(here.start) };
        // SAFETY: the member has this many bytes in both places, which do not overlap.
        unsafe { room[there].as_mut_ptr().copy_from_nonoverlapping(from, here.len()) };
    }
    room
}

fn narrowed<R: Raw>(wide: Wide, room: &[u8; WIDEST], raw: &mut R) {
    const { wide_fits::<R>() };
    let bytes: *mut u8 = (&raw mut *raw).cast();
    for (here, there) in members(wide) {
        // SAFETY: the member is within the struct, see `wide_fits`.
        let to = unsafe { bytes.add(here.start) };
        // SAFETY: the member has this many bytes in both places, which do not overlap; any bytes are a valid value.
        unsafe { to.copy_from_nonoverlapping(room[there].as_ptr(), here.len()) };
    }
}

/// The direction of a conversion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Direction {
    Here,
    There,
}

/// Converts a length between the layouts: up to the end of the last complete member.
fn translated<R>(wide: Wide, len: usize, direction: Direction) -> usize {
    let size = if direction == Direction::Here { size_of::<R>() } else { wide.size };
    let ends = members(wide).map(|(here, there)| match direction {
        Direction::Here => (there.end, here.end),
        Direction::There => (here.end, there.end),
    });
    let (mut all, mut result) = (true, 0);
    for (given, wanted) in ends {
        if given <= len {
            result = wanted;
        } else {
            all = false;
        }
    }
    if all {
        size
    } else {
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, PartialEq)]
    #[repr(C)]
    struct Own {
        id: u32,
        address: [u16; 4],
        port: u16,
    }

    // Pretends that the address must be aligned to 8.
    const WIDE: Wide = Wide { size: 24, members: &[(0, 0, 4), (4, 8, 16), (12, 16, 18)] };

    // SAFETY: integers only.
    unsafe impl Raw for Own {
        const WIDE: Option<Wide> = Some(WIDE);
    }

    #[test]
    fn members_round_trip() {
        let own = Own { id: 0x0101_0101, address: [0x0202; 4], port: 0x0303 };
        let room = widened(WIDE, &own);
        let expected = [&[1; 4][..], &[0; 4], &[2; 8], &[3; 2], &[0; 6]].concat();
        assert_eq!(room[..24], expected);
        assert!(room[24..].iter().all(|byte| *byte == 0));
        let mut back = Own { id: 0, address: [0; 4], port: 0 };
        narrowed(WIDE, &room, &mut back);
        assert_eq!(back, own);
    }

    #[test]
    fn lengths_convert_in_both_directions() {
        let here: Vec<usize> =
            [0, 3, 4, 15, 16, 17, 18, 24, 99].map(|len| translated::<Own>(WIDE, len, Direction::Here)).into();
        assert_eq!(here, [0, 0, 4, 4, 12, 12, 16, 16, 16]);
        let there: Vec<usize> =
            [0, 4, 11, 12, 13, 14, 16, 99].map(|len| translated::<Own>(WIDE, len, Direction::There)).into();
        assert_eq!(there, [0, 4, 4, 16, 16, 24, 24, 24]);
    }

    /// `SO_LINGER` with its two members swapped.
    #[derive(Debug, Clone, Copy, PartialEq)]
    #[repr(C)]
    struct Linger {
        time: i32,
        on: i32,
    }

    // SAFETY: integers only.
    unsafe impl Raw for Linger {
        const WIDE: Option<Wide> = Some(Wide { size: 8, members: &[(0, 4, 8), (4, 0, 4)] });
    }

    cfg_if! {
        if #[cfg(linux)] {
            #[test]
            fn the_kernel_receives_the_64_bit_layout() {
                use std::os::fd::AsFd as _;

                static INFO: Info = Info::new("SO_LINGER", 1, 13);

                let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
                let (fd, wide) = (socket.as_fd(), Linger::WIDE.unwrap());
                write(fd, &INFO, wide, &Linger { time: 7, on: 1 }, 8).unwrap();
                let mut answer = Linger { time: 0, on: 0 };
                assert_eq!(read(fd, &INFO, wide, &mut answer).unwrap(), 8);
                assert_eq!(answer, Linger { time: 7, on: 1 });
                let mut plain = super::super::Answer::<[i32; 2]>::new();
                plain.zeroed();
                assert_eq!(super::super::read(fd, &INFO, &mut plain).unwrap(), (&[1, 7], 8));
                assert!(!wanted(fd), "not an SCTP socket");
            }
        }
    }

    #[test]
    fn these_structs_have_two_layouts() {
        use crate::generated::{freebsd, linux};
        let all = [
            <linux::PeerAddrThresholds as crate::GetOpt>::Raw::WIDE,
            <linux::PeerAddrThresholdsV2 as crate::GetOpt>::Raw::WIDE,
            <linux::RemoteUdpEncapsPort as crate::GetOpt>::Raw::WIDE,
            <linux::PlpmtudProbeInterval as crate::GetOpt>::Raw::WIDE,
            <linux::AssocStats as crate::GetOpt>::Raw::WIDE,
            <freebsd::PeerAddrThresholds as crate::GetOpt>::Raw::WIDE,
        ];
        assert_eq!(all.map(|wide| wide.unwrap().size), [144, 144, 144, 144, 256, 144]);
        assert!(<linux::RtoInfo as crate::GetOpt>::Raw::WIDE.is_none());
    }
}
