//! Decoding of control data.

use core::fmt;

use super::header::{Header, Host, System, ALIGN, HEADER};
use super::words::{bytes, bytes_mut, Both, Words};
use crate::error::Call;
use crate::{Error, ReceiveCmsg};

/// What can be received as control data: an ancillary message, `Option`s and tuples of them, or `()`.
///
/// If an ancillary message is missing, that is an error, or `None` for an `Option`. Messages that were not asked for
/// are skipped.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not control data that can be received",
    label = "not control data",
    note = "take an ancillary message of `sctp_opts::cmsgs`, an `Option` of one, a tuple of these, or `()`"
)]
pub trait FromControl: Sized {
    /// Memory for the longest possible control data.
    type Space: Words;

    /// The payloads that have been found so far.
    type Found<'a>: Default;

    /// Records `entry` if it is wanted. `cut`: the end of the control data is missing.
    fn offer<'a, S: System>(found: &mut Self::Found<'a>, entry: &Entry<'a, S>, cut: bool) -> Result<(), Error>;

    /// Decodes what was found.
    fn finish(found: Self::Found<'_>, cut: bool) -> Result<Self, Error>;
}

/// Room for control data that is received.
pub struct Room<I: FromControl>(I::Space);

impl<I: FromControl> Room<I> {
    /// An empty buffer.
    #[inline]
    pub const fn new() -> Self {
        Self(I::Space::ZERO)
    }

    #[inline]
    /// The control data as it was received, unparsed.
    pub fn as_bytes(&self) -> &[u8] {
        bytes(&self.0)
    }

    /// The whole buffer, for a call such as `recvmsg()` to write to.
    #[inline]
    pub fn as_mut_bytes(&mut self) -> &mut [u8] {
        bytes_mut(&mut self.0)
    }
}

impl<I: FromControl> fmt::Debug for Room<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Room").field("size", &size_of::<I::Space>()).finish()
    }
}

impl<I: FromControl> Default for Room<I> {
    fn default() -> Self {
        Self::new()
    }
}

/// Decodes control data as written by a call such as `recvmsg()`. `cut`: whether `MSG_CTRUNC` is set in the flags of
/// the message.
///
/// # Errors
///
/// If a required message is missing, or may have been cut off, or is malformed. Nothing in `bytes` is trusted.
#[inline]
pub fn decode<I: FromControl>(bytes: &[u8], cut: bool) -> Result<I, Error> {
    decode_of::<Host, I>(bytes, cut)
}

/// [`decode`] for the given system.
#[cfg_attr(not(sctp_opts_all_platforms), allow(unreachable_pub))]
#[inline]
pub fn decode_of<S: System, I: FromControl>(bytes: &[u8], cut: bool) -> Result<I, Error> {
    let mut found = I::Found::<'_>::default();
    let mut entries = Iter::<S>::new(bytes);
    while let Some(entry) = entries.next_complete() {
        I::offer(&mut found, &entry, cut)?;
    }
    if entries.rest.is_empty() {
        I::finish(found, cut)
    } else {
        decode_incomplete::<S, I>(found, entries, cut)
    }
}

/// The end of [`decode_of`] if the rest is not a complete ancillary message.
#[cold]
fn decode_incomplete<'a, S: System, I: FromControl>(
    mut found: I::Found<'a>,
    mut entries: Iter<'a, S>,
    cut: bool,
) -> Result<I, Error> {
    let beyond = entries.beyond();
    if let Some(entry) = &beyond {
        I::offer(&mut found, entry, cut)?;
    }
    // A missing message may be in the part that cannot be decoded. Zeros are memory that was not written: some crates
    // do not report how much was.
    let unclear = beyond.is_some() || entries.rest.iter().any(|byte| *byte != 0);
    I::finish(found, cut || unclear)
}

/// The ancillary messages in control data, of any protocol.
///
/// It ends at the first malformed header: one that is incomplete, or whose length is less than its own size, such as
/// zeros. If a header's length exceeds the data, its payload is the rest of the data, and [`Entry::decode`] rejects it.
pub fn iter(bytes: &[u8]) -> Iter<'_> {
    Iter::new(bytes)
}

/// Made by [`iter`].
#[derive(Debug, Clone)]
pub struct Iter<'a, S = Host> {
    rest: &'a [u8],
    system: core::marker::PhantomData<S>,
}

impl<'a, S: System> Iter<'a, S> {
    #[inline]
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, system: core::marker::PhantomData }
    }

    /// The next message, if it is complete.
    #[inline]
    fn next_complete(&mut self) -> Option<Entry<'a, S>> {
        let header = S::read(self.rest.first_chunk()?);
        let payload = self.rest.get(HEADER..header.length)?;
        // No buffer is long enough for this to overflow. The last message may lack its padding.
        let next = header.length.wrapping_add(ALIGN - 1) & !(ALIGN - 1);
        self.rest = &self.rest[next.min(self.rest.len())..];
        Some(Entry { header, payload, system: core::marker::PhantomData })
    }

    /// The last message, if its length exceeds the data.
    #[cold]
    fn beyond(&mut self) -> Option<Entry<'a, S>> {
        let header = S::read(self.rest.first_chunk()?);
        let payload = (header.length > self.rest.len()).then(|| &self.rest[HEADER..])?;
        self.rest = &[];
        Some(Entry { header, payload, system: core::marker::PhantomData })
    }
}

impl<'a, S: System> Iterator for Iter<'a, S> {
    type Item = Entry<'a, S>;

    #[inline]
    fn next(&mut self) -> Option<Self::Item> {
        self.next_complete().or_else(|| self.beyond())
    }
}

impl<S: System> core::iter::FusedIterator for Iter<'_, S> {}

/// An ancillary message in control data, not yet decoded.
#[derive(Clone, Copy)]
pub struct Entry<'a, S = Host> {
    header: Header,
    payload: &'a [u8],
    system: core::marker::PhantomData<S>,
}

impl<'a, S: System> Entry<'a, S> {
    /// `cmsg_level`
    pub fn level(&self) -> i32 {
        self.header.level
    }

    /// `cmsg_type`
    pub fn number(&self) -> i32 {
        self.header.number
    }

    /// The data after the header.
    pub fn payload(&self) -> &'a [u8] {
        self.payload
    }

    /// Whether it is a `C`.
    #[inline]
    pub fn is<C: ReceiveCmsg>(&self) -> bool {
        self.header.level == C::INFO.level && self.header.number == C::INFO.number
    }

    /// Decodes it as a `C`; `None` if it is a different message.
    ///
    /// # Errors
    ///
    /// If it is too short or contains an invalid value.
    #[inline]
    pub fn decode<C: ReceiveCmsg>(&self) -> Option<Result<C, Error>> {
        self.is::<C>().then(|| {
            self.struct_bytes::<C>().map_or_else(|| Err(short::<C>(self.payload.len(), self.wanted::<C>())), read)
        })
    }

    /// The required length of the payload: at least that of the struct and that in the header.
    #[inline]
    fn wanted<C: ReceiveCmsg>(&self) -> usize {
        // `Iter` yields no entry with a shorter length.
        self.header.length.saturating_sub(HEADER).max(size_of::<C::Raw>())
    }

    /// The bytes of the struct, if the payload is complete.
    #[inline]
    fn struct_bytes<C: ReceiveCmsg>(&self) -> Option<&'a [u8]> {
        let complete = self.payload.len() >= self.wanted::<C>();
        complete.then(|| &self.payload[..size_of::<C::Raw>()])
    }
}

/// Decodes a payload as a `C`.
#[inline]
fn read<C: ReceiveCmsg>(payload: &[u8]) -> Result<C, Error> {
    if payload.len() < size_of::<C::Raw>() {
        return Err(Error::short_answer(Call::RecvMsg, C::INFO, payload.len(), size_of::<C::Raw>()));
    }
    // SAFETY: the payload is long enough, any bytes are a valid value of a `Raw`, and the read may be unaligned.
    let raw = unsafe { payload.as_ptr().cast::<C::Raw>().read_unaligned() };
    C::decode(&raw).map_err(|bad| Error::bad_answer(Call::RecvMsg, C::INFO, bad))
}

impl<S: System> fmt::Debug for Entry<'_, S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("level", &self.level())
            .field("number", &self.number())
            .field("payload", &self.payload)
            .finish()
    }
}

fn short<C: ReceiveCmsg>(got: usize, wanted: usize) -> Error {
    Error::short_answer(Call::RecvMsg, C::INFO, got, wanted)
}

/// An ancillary message that is too short is an error, unless the control data was cut at its end.
// Not inlined: otherwise the compiler splits the loop over the control data into two.
#[cold]
#[inline(never)]
fn short_unless_cut<C: ReceiveCmsg>(got: usize, wanted: usize, cut: bool) -> Result<(), Error> {
    if cut {
        return Ok(());
    }
    Err(short::<C>(got, wanted))
}

impl FromControl for () {
    type Space = [usize; 0];
    type Found<'a> = ();

    #[inline]
    fn offer<S: System>((): &mut (), _: &Entry<'_, S>, _: bool) -> Result<(), Error> {
        Ok(())
    }

    #[inline]
    fn finish((): (), _: bool) -> Result<Self, Error> {
        Ok(())
    }
}

impl<C: ReceiveCmsg> FromControl for Option<C> {
    type Space = C::Space;
    type Found<'a> = Option<&'a [u8]>;

    #[inline]
    fn offer<'a, S: System>(found: &mut Option<&'a [u8]>, entry: &Entry<'a, S>, cut: bool) -> Result<(), Error> {
        if entry.is::<C>() {
            match entry.struct_bytes::<C>() {
                Some(payload) => *found = Some(payload),
                None => return short_unless_cut::<C>(entry.payload.len(), entry.wanted::<C>(), cut),
            }
        }
        Ok(())
    }

    #[inline]
    fn finish(found: Option<&[u8]>, cut: bool) -> Result<Self, Error> {
        match found {
            Some(payload) => read(payload).map(Some),
            None if cut => Err(Error::cut_off(C::INFO)),
            None => Ok(None),
        }
    }
}

impl<C: ReceiveCmsg> FromControl for C {
    type Space = C::Space;
    type Found<'a> = Option<&'a [u8]>;

    #[inline]
    fn offer<'a, S: System>(found: &mut Option<&'a [u8]>, entry: &Entry<'a, S>, cut: bool) -> Result<(), Error> {
        <Option<C> as FromControl>::offer(found, entry, cut)
    }

    #[inline]
    fn finish(found: Option<&[u8]>, cut: bool) -> Result<Self, Error> {
        match found {
            Some(payload) => read(payload),
            None if cut => Err(Error::cut_off(C::INFO)),
            None => Err(Error::missing(C::INFO)),
        }
    }
}

macro_rules! tuples {
    ($( ($($name:ident)+) $space:ty; )*) => { $(
        impl<$($name: FromControl),+> FromControl for ($($name,)+) {
            type Space = $space;
            type Found<'a> = ($($name::Found<'a>,)+);

            #[inline]
            #[allow(non_snake_case)]
            fn offer<'a, S: System>(found: &mut Self::Found<'a>, entry: &Entry<'a, S>, cut: bool) -> Result<(), Error> {
                let ($($name,)+) = found;
                $( <$name as FromControl>::offer($name, entry, cut)?; )+
                Ok(())
            }

            #[inline]
            #[allow(non_snake_case)]
            fn finish(found: Self::Found<'_>, cut: bool) -> Result<Self, Error> {
                let ($($name,)+) = found;
                Ok(($( <$name as FromControl>::finish($name, cut)?, )+))
            }
        }
    )* };
}

tuples! {
    (A) A::Space;
    (A B) Both<A::Space, B::Space>;
    (A B C) Both<A::Space, Both<B::Space, C::Space>>;
    (A B C D) Both<A::Space, Both<B::Space, Both<C::Space, D::Space>>>;
}
