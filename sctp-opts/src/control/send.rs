//! Encoding of control data.

use core::fmt;
use core::mem::{offset_of, MaybeUninit};

use super::header::{Header, System, ALIGN, HEADER};
use super::words::{bytes, bytes_mut, Both, Words};
use crate::cmsgs::{SndInfo, SndRcv};
use crate::error::Call;
use crate::raw::zeroed;
use crate::{Cmsg as _, Error, Info, List, SendCmsg};

/// What can be sent as control data: an ancillary message, or a tuple, array, [`List`] or `Option` of these.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not control data that can be sent",
    label = "not control data",
    note = "take an ancillary message of `sctp_opts::cmsgs`, or a tuple, array, `List` or `Option` of these, or `()`"
)]
pub trait ControlData {
    /// Memory for the longest possible control data.
    type Space: Words;

    /// Writes it; called twice, see [`SendCmsg::FIRST`].
    fn write(&self, writer: &mut Writer<'_>) -> Result<(), Error>;
}

/// An ancillary message of zeros, of the same protocol as the one that it follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zeros {
    /// `cmsg_type`
    pub number: i32,
    /// The size of its struct.
    pub size: usize,
}

/// Writes ancillary messages one after the other.
#[derive(Debug)]
pub struct Writer<'a> {
    /// The bytes from `at` on are zero.
    room: &'a mut [u8],
    at: usize,
    /// Whether this pass writes the messages that come first, or all others.
    first: bool,
    /// The send flags in the ancillary messages written so far.
    flags: u16,
}

impl Writer<'_> {
    /// Writes an ancillary message, if it belongs to this pass.
    #[inline]
    pub fn push<C: SendCmsg>(&mut self, cmsg: &C) -> Result<(), Error> {
        const {
            let then = match C::THEN {
                Some(zeros) => super::words(zeros.size),
                None => 0,
            };
            let all = super::words(size_of::<C::Raw>()) + then;
            assert!(align_of::<C::Raw>() <= ALIGN, "control data is aligned to words");
            assert!(size_of::<C::Space>() == all * ALIGN, "`Space` has the wrong size");
        }
        if C::FIRST != self.first {
            return Ok(());
        }
        let bad = |field, why| Error::bad_value(Call::SendMsg, C::INFO, crate::BadField { field, why });
        let size = size_of::<C::Space>();
        let Some(room) = self.room.get_mut(self.at..).and_then(|room| room.get_mut(..size)) else {
            return Err(bad("control data", crate::Why::Short));
        };
        let (room, behind) = room.split_at_mut(super::words(size_of::<C::Raw>()) * ALIGN);
        let (header, payload) = room.split_at_mut(HEADER);
        let mut place = MaybeUninit::uninit();
        let raw = zeroed::<C::Raw>(&mut place);
        cmsg.encode(raw).map_err(|error| bad(error.field, error.why))?;
        let from: *const C::Raw = raw;
        // SAFETY: all bytes of `raw` are initialised: it was zeroed, and `encode` assigned to members only, as `Cmsg`
        // requires.
        let bytes = unsafe { core::slice::from_raw_parts(from.cast::<u8>(), size_of::<C::Raw>()) };
        payload[..bytes.len()].copy_from_slice(bytes);
        self.flags |= flags(C::INFO, bytes);
        let of = |size, number| Header { length: HEADER + size, level: C::INFO.level, number };
        if let Some(header) = header.first_chunk_mut() {
            C::System::write(of(bytes.len(), C::INFO.number), header);
        }
        if let (Some(zeros), Some(header)) = (C::THEN, behind.first_chunk_mut()) {
            C::System::write(of(zeros.size, zeros.number), header);
        }
        self.at += size;
        Ok(())
    }
}

/// The send flags in this struct. After inlining, the type is known at compile time, and this is one load or nothing.
#[inline]
fn flags(info: &Info, raw: &[u8]) -> u16 {
    let at = match info.number {
        _ if info.level != Info::IPPROTO_SCTP => return 0,
        number if number == SndInfo::INFO.number => offset_of!(sctp_sys::sctp_sndinfo, snd_flags),
        number if number == SndRcv::INFO.number => offset_of!(sctp_sys::sctp_sndrcvinfo, sinfo_flags),
        _ => return 0,
    };
    raw.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |flags| u16::from_ne_bytes(*flags))
}

/// Control data to pass to a call that takes bytes, such as `sendmsg()`: on the stack, no larger than necessary.
pub struct Control<D: ControlData> {
    space: Space<D>,
    length: usize,
}

impl<D: ControlData> Control<D> {
    /// Writes `data` as control data.
    pub fn new(data: &D) -> Result<Self, Error> {
        let mut control = Self { space: Space::new(), length: 0 };
        control.length = control.space.fill(data)?.bytes.len();
        Ok(control)
    }

    /// The encoded control data.
    pub fn as_bytes(&self) -> &[u8] {
        &bytes(&self.space.0)[..self.length]
    }
}

impl<D: ControlData> fmt::Debug for Control<D> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Control").field(&self.as_bytes()).finish()
    }
}

#[derive(Debug, Clone, Copy)]
pub(crate) struct Encoded<'a> {
    pub(crate) bytes: &'a [u8],
    /// The send flags in it.
    pub(crate) flags: u16,
}

/// Memory for control data.
pub(crate) struct Space<D: ControlData>(D::Space);

impl<D: ControlData> Space<D> {
    #[inline]
    pub(crate) const fn new() -> Self {
        Self(D::Space::ZERO)
    }

    /// Encodes `data`; to be called once.
    #[inline]
    pub(crate) fn fill(&mut self, data: &D) -> Result<Encoded<'_>, Error> {
        let mut writer = Writer { room: bytes_mut(&mut self.0), at: 0, first: true, flags: 0 };
        data.write(&mut writer)?;
        writer.first = false;
        data.write(&mut writer)?;
        let Writer { room, at, flags, .. } = writer;
        Ok(Encoded { bytes: &room[..at], flags })
    }
}

impl<C: SendCmsg> ControlData for C {
    type Space = C::Space;

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) -> Result<(), Error> {
        writer.push(self)
    }
}

impl ControlData for () {
    type Space = [usize; 0];

    #[inline]
    fn write(&self, _: &mut Writer<'_>) -> Result<(), Error> {
        Ok(())
    }
}

impl<D: ControlData> ControlData for Option<D> {
    type Space = D::Space;

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) -> Result<(), Error> {
        self.as_ref().map_or(Ok(()), |data| data.write(writer))
    }
}

impl<D: ControlData, const N: usize> ControlData for [D; N] {
    type Space = [D::Space; N];

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) -> Result<(), Error> {
        self.iter().try_for_each(|data| data.write(writer))
    }
}

impl<D: ControlData + Copy, const N: usize> ControlData for List<D, N> {
    type Space = [D::Space; N];

    #[inline]
    fn write(&self, writer: &mut Writer<'_>) -> Result<(), Error> {
        self.iter().try_for_each(|data| data.write(writer))
    }
}

macro_rules! tuples {
    ($( ($($name:ident)+) $space:ty; )*) => { $(
        impl<$($name: ControlData),+> ControlData for ($($name,)+) {
            type Space = $space;

            #[inline]
            #[allow(non_snake_case)]
            fn write(&self, writer: &mut Writer<'_>) -> Result<(), Error> {
                let ($($name,)+) = self;
                $( $name.write(writer)?; )+
                Ok(())
            }
        }
    )* };
}

tuples! {
    (A) A::Space;
    (A B) Both<A::Space, B::Space>;
    (A B C) Both<A::Space, Both<B::Space, C::Space>>;
    (A B C D) Both<A::Space, Both<B::Space, Both<C::Space, D::Space>>>;
    (A B C D E) Both<A::Space, Both<B::Space, Both<C::Space, Both<D::Space, E::Space>>>>;
    (A B C D E F) Both<A::Space, Both<B::Space, Both<C::Space, Both<D::Space, Both<E::Space, F::Space>>>>>;
}
