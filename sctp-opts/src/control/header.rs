//! The header in front of every ancillary message, `struct cmsghdr`, of either system.

/// The alignment of headers and payloads.
pub(super) const ALIGN: usize = size_of::<usize>();

/// The length of a header with the padding after it: `CMSG_LEN(0)`, the same on both systems.
pub(super) const HEADER: usize = (size_of::<usize>() + 2 * size_of::<i32>()).next_multiple_of(ALIGN);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// `cmsg_len`, which includes the header.
    pub(super) length: usize,
    /// `cmsg_level`
    pub(super) level: i32,
    /// `cmsg_type`
    pub(super) number: i32,
}

/// A system's layout of control data.
pub trait System: sealed::Sealed {
    #[doc(hidden)]
    fn write(header: Header, bytes: &mut [u8; HEADER]);

    #[doc(hidden)]
    fn read(bytes: &[u8; HEADER]) -> Header;
}

/// Linux: the length has the size of a pointer.
#[derive(Debug)]
pub enum Linux {}

/// FreeBSD: the length has 32 bits, and padding follows the header where pointers are longer.
#[derive(Debug)]
pub enum FreeBsd {}

cfg_if! {
    if #[cfg(described)] {
        /// The layout of control data on the target.
        pub(crate) type Host = crate::os::ControlHeader;
    } else {
        /// Unused: this target has no ancillary messages of SCTP.
        pub(crate) type Host = Linux;
    }
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Linux {}
    impl Sealed for super::FreeBsd {}
}

fn part<const N: usize>(bytes: &[u8; HEADER], at: usize) -> [u8; N] {
    core::array::from_fn(|i| bytes[at + i])
}

impl System for Linux {
    #[inline]
    fn write(header: Header, bytes: &mut [u8; HEADER]) {
        bytes[..ALIGN].copy_from_slice(&header.length.to_ne_bytes());
        bytes[ALIGN..ALIGN + 4].copy_from_slice(&header.level.to_ne_bytes());
        bytes[ALIGN + 4..ALIGN + 8].copy_from_slice(&header.number.to_ne_bytes());
    }

    #[inline]
    fn read(bytes: &[u8; HEADER]) -> Header {
        Header {
            length: usize::from_ne_bytes(part(bytes, 0)),
            level: i32::from_ne_bytes(part(bytes, ALIGN)),
            number: i32::from_ne_bytes(part(bytes, ALIGN + 4)),
        }
    }
}

impl System for FreeBsd {
    #[inline]
    fn write(header: Header, bytes: &mut [u8; HEADER]) {
        // Never longer: an ancillary message is a small struct.
        let length = u32::try_from(header.length).unwrap_or(u32::MAX);
        bytes[..4].copy_from_slice(&length.to_ne_bytes());
        bytes[4..8].copy_from_slice(&header.level.to_ne_bytes());
        bytes[8..12].copy_from_slice(&header.number.to_ne_bytes());
        bytes[12..].fill(0);
    }

    #[inline]
    fn read(bytes: &[u8; HEADER]) -> Header {
        Header {
            length: usize::try_from(u32::from_ne_bytes(part(bytes, 0))).unwrap_or(usize::MAX),
            level: i32::from_ne_bytes(part(bytes, 4)),
            number: i32::from_ne_bytes(part(bytes, 8)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round_trip<S: System>(start: &[u8]) {
        let header = Header { length: 0x0102_0304, level: 132, number: -2 };
        let mut bytes = [0xaa; HEADER];
        S::write(header, &mut bytes);
        assert_eq!(S::read(&bytes), header);
        assert_eq!(bytes[..start.len()], *start);
    }

    #[test]
    fn headers_have_each_systems_layout() {
        let length = 0x0102_0304_usize.to_ne_bytes();
        round_trip::<Linux>(&[&length[..], &132_i32.to_ne_bytes(), &(-2_i32).to_ne_bytes()].concat());
        let length = 0x0102_0304_u32.to_ne_bytes();
        round_trip::<FreeBsd>(&[&length[..], &132_i32.to_ne_bytes(), &(-2_i32).to_ne_bytes()].concat());
    }

    #[test]
    fn header_size_is_that_of_the_c_library() {
        // SAFETY: arithmetic only.
        assert_eq!(HEADER, unsafe { libc::CMSG_LEN(0) } as usize);
        // SAFETY: arithmetic only.
        assert_eq!(HEADER + ALIGN, unsafe { libc::CMSG_SPACE(1) } as usize);
    }
}
