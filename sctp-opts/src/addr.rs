//! Socket addresses, in the form of either system.

use core::ffi::c_int;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};

use sctp_sys::{freebsd, linux};

use crate::codec::Field;
use crate::raw::{Storage, STORAGE};
use crate::Why;

/// How a system encodes the family in a `sockaddr_storage`.
pub(crate) struct Family {
    /// It starts with a one-byte length, followed by a one-byte family.
    starts_with_length: bool,
    /// `AF_INET`
    inet: u16,
    /// `AF_INET6`
    inet6: u16,
}

/// The same on all systems.
const AF_UNSPEC: u16 = family(linux::AF_UNSPEC);

/// The same on all systems.
const SOCKADDR_IN: usize = size_of::<linux::sockaddr_in>();
/// The same on all systems.
const SOCKADDR_IN6: usize = size_of::<linux::sockaddr_in6>();

pub(crate) const LINUX: Family =
    Family { starts_with_length: false, inet: family(linux::AF_INET), inet6: family(linux::AF_INET6) };
pub(crate) const FREEBSD: Family =
    Family { starts_with_length: true, inet: family(freebsd::AF_INET), inet6: family(freebsd::AF_INET6) };

/// A family as the 16-bit number used in addresses.
const fn family(number: c_int) -> u16 {
    let [.., high, low] = number.to_be_bytes();
    u16::from_be_bytes([high, low])
}

impl Family {
    #[inline]
    fn of(&self, bytes: &[u8; SOCKADDR_IN6]) -> u16 {
        if self.starts_with_length {
            bytes[1].into()
        } else {
            u16::from_ne_bytes([bytes[0], bytes[1]])
        }
    }

    #[inline]
    fn put(&self, bytes: &mut [u8; SOCKADDR_IN6], family: u16, length: usize) {
        // Families and lengths of addresses fit in their low byte.
        let [_, low] = family.to_be_bytes();
        let [.., length] = length.to_be_bytes();
        let start = if self.starts_with_length { [length, low] } else { family.to_ne_bytes() };
        bytes[..2].copy_from_slice(&start);
    }

    /// `None` if the address is unset.
    #[inline]
    fn decode(&self, bytes: &[u8; SOCKADDR_IN6]) -> Result<Option<SocketAddr>, Why> {
        let family = self.of(bytes);
        let port = u16::from_be_bytes(part(bytes, 2));
        if family == AF_UNSPEC {
            Ok(None)
        } else if family == self.inet {
            let ip = Ipv4Addr::from(part::<4>(bytes, 4));
            Ok(Some(SocketAddrV4::new(ip, port).into()))
        } else if family == self.inet6 {
            // As in std, the flow information is not byte-swapped and the scope is a number.
            let flow = u32::from_ne_bytes(part(bytes, 4));
            let ip = Ipv6Addr::from(part::<16>(bytes, 8));
            // Linux sometimes fills it in for other addresses as well; ignoring it there keeps equal addresses equal.
            let scope = if has_scope(ip) { u32::from_ne_bytes(part(bytes, 24)) } else { 0 };
            Ok(Some(SocketAddrV6::new(ip, port, flow, scope).into()))
        } else {
            Err(Why::Family(family))
        }
    }

    /// The encoded address, padded with zeros.
    #[inline]
    fn encode(&self, address: &SocketAddr) -> [u8; SOCKADDR_IN6] {
        let mut bytes = [0; SOCKADDR_IN6];
        bytes[2..4].copy_from_slice(&address.port().to_be_bytes());
        match address {
            SocketAddr::V4(v4) => {
                self.put(&mut bytes, self.inet, SOCKADDR_IN);
                bytes[4..8].copy_from_slice(&v4.ip().octets());
            }
            SocketAddr::V6(v6) => {
                self.put(&mut bytes, self.inet6, SOCKADDR_IN6);
                bytes[4..8].copy_from_slice(&v6.flowinfo().to_ne_bytes());
                bytes[8..24].copy_from_slice(&v6.ip().octets());
                bytes[24..28].copy_from_slice(&v6.scope_id().to_ne_bytes());
            }
        }
        bytes
    }

    #[inline]
    fn decode_storage(&self, storage: &[u8; STORAGE]) -> Result<Option<SocketAddr>, Why> {
        self.decode(&part(storage, 0))
    }

    #[inline]
    fn encode_storage(&self, address: Option<&SocketAddr>) -> [u8; STORAGE] {
        let mut storage = [0; STORAGE];
        if let Some(address) = address {
            storage[..SOCKADDR_IN6].copy_from_slice(&self.encode(address));
        }
        storage
    }

    /// The length of an address of this family; `None` if it is neither IPv4 nor IPv6.
    fn length(&self, family: u16) -> Option<usize> {
        if family == self.inet {
            Some(SOCKADDR_IN)
        } else if family == self.inet6 {
            Some(SOCKADDR_IN6)
        } else {
            None
        }
    }
}

/// Whether the address needs a scope id: link-local unicast or multicast.
const fn has_scope(ip: Ipv6Addr) -> bool {
    let [first, second, ..] = ip.octets();
    (first == 0xfe && second & 0xc0 == 0x80) || (first == 0xff && second & 0x0f == 2)
}

fn part<const N: usize>(bytes: &[u8], start: usize) -> [u8; N] {
    core::array::from_fn(|i| bytes[start + i])
}

macro_rules! addresses {
    ($system:ident $family:ident) => {
        impl Field<sctp_sys::$system::sockaddr_storage> for Option<SocketAddr> {
            #[inline]
            fn decode(raw: sctp_sys::$system::sockaddr_storage) -> Result<Self, Why> {
                $family.decode_storage(&raw.to_bytes())
            }

            #[inline]
            fn encode(&self) -> Result<sctp_sys::$system::sockaddr_storage, Why> {
                Ok(<sctp_sys::$system::sockaddr_storage>::from_bytes(&$family.encode_storage(self.as_ref())))
            }
        }

        impl Field<sctp_sys::$system::sockaddr_storage> for SocketAddr {
            #[inline]
            fn decode(raw: sctp_sys::$system::sockaddr_storage) -> Result<Self, Why> {
                $family.decode_storage(&raw.to_bytes())?.ok_or(Why::NoAddress)
            }

            #[inline]
            fn encode(&self) -> Result<sctp_sys::$system::sockaddr_storage, Why> {
                Ok(<sctp_sys::$system::sockaddr_storage>::from_bytes(&$family.encode_storage(Some(self))))
            }
        }
    };
}

each_of! { all linux: addresses LINUX }
each_of! { all freebsd: addresses FREEBSD }

macro_rules! bare_addresses {
    ($system:ident) => {
        impl Field<sctp_sys::$system::in_addr> for Ipv4Addr {
            fn decode(raw: sctp_sys::$system::in_addr) -> Result<Self, Why> {
                Ok(raw.s_addr.to_ne_bytes().into())
            }

            fn encode(&self) -> Result<sctp_sys::$system::in_addr, Why> {
                Ok(sctp_sys::$system::in_addr { s_addr: u32::from_ne_bytes(self.octets()) })
            }
        }

        impl Field<sctp_sys::$system::in6_addr> for Ipv6Addr {
            fn decode(raw: sctp_sys::$system::in6_addr) -> Result<Self, Why> {
                Ok(raw.s6_addr.into())
            }

            fn encode(&self) -> Result<sctp_sys::$system::in6_addr, Why> {
                Ok(sctp_sys::$system::in6_addr { s6_addr: self.octets() })
            }
        }
    };
}

each_of! { all linux: bare_addresses }
each_of! { all freebsd: bare_addresses }

cfg_if! {
    if #[cfg(described)] {
        mod plain;
        pub(crate) use plain::{first, SockAddr};
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) const V4: &str = "192.0.2.7:3868";

    pub(super) fn v6() -> SocketAddr {
        SocketAddrV6::new("fe80::1:2".parse().unwrap(), 38412, 0x0102_0304, 7).into()
    }

    fn round_trip<S: Storage>(address: Option<SocketAddr>) -> [u8; STORAGE]
    where
        Option<SocketAddr>: Field<S>,
        SocketAddr: Field<S>,
    {
        let raw = Field::<S>::encode(&address).unwrap();
        assert_eq!(<Option<SocketAddr> as Field<S>>::decode(raw), Ok(address));
        assert_eq!(<SocketAddr as Field<S>>::decode(raw), address.ok_or(Why::NoAddress));
        raw.to_bytes()
    }

    #[test]
    fn both_systems_both_families() {
        let v4 = Some(V4.parse().unwrap());
        let bytes = round_trip::<linux::sockaddr_storage>(v4);
        assert_eq!(bytes[..2], 2_u16.to_ne_bytes());
        assert_eq!(bytes[2..9], [0x0f, 0x1c, 192, 0, 2, 7, 0]);
        assert_eq!(round_trip::<freebsd::sockaddr_storage>(v4)[..9], [16, 2, 0x0f, 0x1c, 192, 0, 2, 7, 0]);

        let linux = round_trip::<linux::sockaddr_storage>(Some(v6()));
        assert_eq!(linux[..2], 10_u16.to_ne_bytes());
        let freebsd = round_trip::<freebsd::sockaddr_storage>(Some(v6()));
        assert_eq!(freebsd[..4], [28, 28, 0x96, 0x0c]);
        assert_eq!(linux[2..], freebsd[2..]);
        assert_eq!(linux[4..8], 0x0102_0304_u32.to_ne_bytes());
        assert_eq!(linux[8..10], [0xfe, 0x80]);
        assert_eq!(linux[24..28], 7_u32.to_ne_bytes());

        assert_eq!(round_trip::<linux::sockaddr_storage>(None), [0; STORAGE]);
        assert_eq!(round_trip::<freebsd::sockaddr_storage>(None), [0; STORAGE]);
    }

    #[test]
    fn the_scope_id_is_kept_for_link_local_addresses_only() {
        let decoded = |ip: &str| {
            let address = SocketAddrV6::new(ip.parse().unwrap(), 1, 0, 7).into();
            match LINUX.decode(&LINUX.encode(&address)) {
                Ok(Some(SocketAddr::V6(v6))) => v6.scope_id(),
                other => panic!("{other:?}"),
            }
        };
        assert_eq!(["fe80::1", "febf::1", "ff02::1", "ff12::1"].map(decoded), [7; 4]);
        assert_eq!(["fd09::1", "::1", "::ffff:192.0.2.1", "2001:db8::1", "fec0::1", "ff05::1"].map(decoded), [0; 6]);
    }

    #[test]
    fn another_family_is_an_error() {
        let mut bytes = [0xff; STORAGE];
        bytes[..2].copy_from_slice(&1_u16.to_ne_bytes());
        let raw = linux::sockaddr_storage::from_bytes(&bytes);
        assert_eq!(<SocketAddr as Field<_>>::decode(raw), Err(Why::Family(1)));
        bytes[..2].copy_from_slice(&[106, 1]);
        let raw = freebsd::sockaddr_storage::from_bytes(&bytes);
        assert_eq!(<Option<SocketAddr> as Field<_>>::decode(raw), Err(Why::Family(1)));
    }

    #[test]
    fn numbers_are_those_of_the_headers() {
        assert_eq!(i64::from(LINUX.inet), i64::from(linux::AF_INET));
        assert_eq!(i64::from(LINUX.inet6), i64::from(linux::AF_INET6));
        assert_eq!(i64::from(FREEBSD.inet), i64::from(freebsd::AF_INET));
        assert_eq!(i64::from(FREEBSD.inet6), i64::from(freebsd::AF_INET6));
    }
}
