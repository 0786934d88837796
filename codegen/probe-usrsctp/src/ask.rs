//! The two calls, through the types of `sctp-opts` and into usrsctp.

use std::io;
use std::mem::MaybeUninit;

use sctp_opts::{BadField, GetOpt, Key, Raw, Selector, SetOpt};

use crate::host;
use crate::sockets::Socket;

/// Why there is no answer.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// The stack says no.
    Stack(i32),
    /// The stack's struct and ours are not equally large.
    Length { got: usize, ours: usize },
    /// What it answered makes no sense to us, or our value none to itself.
    Field(BadField),
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        Refusal::Stack(error.raw_os_error().unwrap_or(0))
    }
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Refusal::Stack(number) => f.write_str(&host::errno(*number).0),
            Refusal::Length { got, ours } => write!(f, "{got} bytes, where ours has {ours}"),
            Refusal::Field(bad) => bad.fmt(f),
        }
    }
}

/// A C type with nothing in it, for the stack to read or to fill.
struct Place<R: Raw>(Box<MaybeUninit<R>>);

impl<R: Raw> Place<R> {
    fn new() -> Place<R> {
        let mut place = Box::new(MaybeUninit::<R>::uninit());
        // SAFETY: there is room for one `R`.
        unsafe { place.as_mut_ptr().write_bytes(0, 1) };
        Place(place)
    }

    fn value(&mut self) -> &mut R {
        // SAFETY: it was zero at first, and any bytes are a value of a `Raw`.
        unsafe { self.0.assume_init_mut() }
    }

    /// Translates the addresses that begin `at` these offsets.
    fn translate(&mut self, at: &[usize], how: fn([u8; 2]) -> [u8; 2]) {
        for &offset in at {
            assert!(offset + 2 <= size_of::<R>());
            // SAFETY: the two bytes are within the value, see above.
            let start = unsafe { self.0.as_mut_ptr().cast::<u8>().add(offset) }.cast::<[u8; 2]>();
            // SAFETY: an address has no padding, so they are bytes with a value; they are aligned as bytes are.
            let now = unsafe { start.read() };
            // SAFETY: as above.
            unsafe { start.write(how(now)) };
        }
    }
}

/// `usrsctp_getsockopt` as [`sctp_opts::get`] calls `getsockopt`.
pub(crate) fn get<O: GetOpt>(socket: &Socket, selector: impl Selector<O::Scope>) -> Result<O, Refusal> {
    get_by(socket, &selector.key())
}

/// With any key, also one that no selector has.
pub(crate) fn get_by<O: GetOpt>(socket: &Socket, key: &Key<O::Scope>) -> Result<O, Refusal> {
    let mut place = Place::<O::Raw>::new();
    O::ask(key, place.value()).map_err(Refusal::Field)?;
    let addresses = host::addresses(O::INFO.name);
    place.translate(addresses, host::to_host);
    let len = socket.read(O::INFO.level, O::INFO.number, place.0.as_mut_ptr().cast(), size_of::<O::Raw>())?;
    place.translate(addresses, host::from_host);
    // FreeBSD refuses a struct that is too short and says how much it wrote: the same length is the same size.
    let fixed = O::MIN_LENGTH == size_of::<O::Raw>();
    if len < O::MIN_LENGTH || (fixed && len != size_of::<O::Raw>()) {
        return Err(Refusal::Length { got: len, ours: size_of::<O::Raw>() });
    }
    O::decode(place.value(), len).map_err(Refusal::Field)
}

/// `usrsctp_setsockopt` as [`sctp_opts::set`] calls `setsockopt`.
pub(crate) fn set<O: SetOpt>(socket: &Socket, selector: impl Selector<O::Scope>, option: &O) -> Result<(), Refusal> {
    set_by(socket, &selector.key(), option)
}

/// With any key, also one that no selector has.
pub(crate) fn set_by<O: SetOpt>(socket: &Socket, key: &Key<O::Scope>, option: &O) -> Result<(), Refusal> {
    let mut place = Place::<O::Raw>::new();
    let len = option.encode(key, place.value()).map_err(Refusal::Field)?;
    place.translate(host::addresses(O::INFO.name), host::to_host);
    Ok(socket.write(O::INFO.level, O::INFO.number, place.0.as_ptr().cast(), len.min(size_of::<O::Raw>()))?)
}
