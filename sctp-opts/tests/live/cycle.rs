//! Checks for each kind of option that it can be read, and that a changed value can be set and read back.

use std::fmt::Debug;

use sctp_opts::ids::{One, OneOrFuture, OneOrFutureCurrentAll};
use sctp_opts::scope::{AnyPath, Assoc, Endpoint};
use sctp_opts::{get, set, All, Current, Future, GetOpt, OneToOne, Selector, SetOpt, SockOpt, Socket as Whole};

use crate::common::{kernel, refused, release, socket, Family, Pair, Socket, Style, ENOPROTOOPT, FAMILIES, STYLES};

pub(crate) trait Both: GetOpt + SetOpt + PartialEq + Debug {}
impl<O: GetOpt + SetOpt + PartialEq + Debug> Both for O {}

/// Whether this kernel has the option. A kernel that is too old must reject it.
pub(crate) fn known<O: GetOpt + Debug>(at: impl Selector<<O as GetOpt>::Scope>) -> bool {
    let since = O::INFO.since.and_then(|since| release(since.trim_start_matches("Linux ")));
    if since.is_none_or(|since| since <= kernel()) {
        return true;
    }
    refused(get::<O>(socket(Style::One, Family::V4), at), ENOPROTOOPT);
    eprintln!("{} is newer than this kernel, and rejected as unknown", O::INFO.name);
    false
}

/// Reads the option, sets a changed value, and reads that back.
#[track_caller]
pub(crate) fn cycle<O: Both, A>(socket: &Socket, at: A, change: impl Fn(&O) -> O)
where
    A: Copy + Debug + Selector<<O as GetOpt>::Scope> + Selector<<O as SetOpt>::Scope>,
{
    let name = O::INFO.name;
    let old = get::<O>(socket, at).unwrap_or_else(|error| panic!("{name} at {at:?}: {error}"));
    let new = change(&old);
    assert_ne!(old, new, "{name} at {at:?}: `change` returned the same value");
    set(socket, at, &new).unwrap_or_else(|error| panic!("{name} at {at:?}, {new:?}: {error}"));
    assert_eq!(get::<O>(socket, at).unwrap(), new, "{name} at {at:?}, was {old:?}");
}

/// Options of the socket, on sockets of these styles, with and without an association.
pub(crate) fn endpoint<O>(styles: &[Style], change: impl Fn(&O) -> O)
where
    O: Both + GetOpt<Scope = Endpoint> + SetOpt<Scope = Endpoint>,
{
    for family in FAMILIES {
        for style in styles {
            cycle(&socket(*style, family), Whole, &change);
            cycle(&Pair::new(*style, family).client, Whole, &change);
        }
    }
}

/// Options of an association or of future ones, on new sockets.
pub(crate) fn future<O, I: sctp_opts::ids::TakesFuture>(change: impl Fn(&O) -> O)
where
    O: Both + GetOpt<Scope = Assoc<OneOrFuture>> + SetOpt<Scope = Assoc<I>>,
{
    if !known::<O>(Future) {
        return;
    }
    for family in FAMILIES {
        for style in STYLES {
            cycle(&socket(style, family), Future, &change);
        }
        cycle(&socket(Style::One, family), OneToOne, &change);
    }
}

/// Like [`future`], and on associations.
pub(crate) fn assoc<O, I: sctp_opts::ids::TakesFuture>(change: impl Fn(&O) -> O)
where
    O: Both + GetOpt<Scope = Assoc<OneOrFuture>> + SetOpt<Scope = Assoc<I>>,
{
    future::<O, I>(&change);
    if !known::<O>(Future) {
        return;
    }
    for family in FAMILIES {
        cycle(&Pair::new(Style::One, family).client, OneToOne, &change);
        let pair = Pair::new(Style::Many, family);
        let before = get::<O>(&pair.client, Future).unwrap();
        cycle(&pair.client, pair.id, &change);
        assert_eq!(
            get::<O>(&pair.client, Future).unwrap(),
            before,
            "{}: setting one association changed the default",
            O::INFO.name
        );
    }
}

/// Like [`assoc`], and with the special ids `Current` and `All`.
pub(crate) fn assoc_all<O>(change: impl Fn(&O) -> O)
where
    O: Both + GetOpt<Scope = Assoc<OneOrFuture>> + SetOpt<Scope = Assoc<OneOrFutureCurrentAll>>,
{
    assoc::<O, _>(&change);
    if !known::<O>(Future) {
        return;
    }
    for family in FAMILIES {
        let pair = Pair::new(Style::Many, family);
        let read = |future: bool| {
            let value = if future { get::<O>(&pair.client, Future) } else { get::<O>(&pair.client, pair.id) };
            value.unwrap()
        };
        let (first, future) = (read(false), read(true));
        let second = change(&first);
        set(&pair.client, Current, &second).unwrap();
        assert_eq!(read(false), second, "{}: Current did not set the existing association", O::INFO.name);
        assert_eq!(read(true), future, "{}: Current changed the default", O::INFO.name);
        let pair = Pair::new(Style::Many, family);
        set(&pair.client, All, &second).unwrap();
        assert_eq!(
            get::<O>(&pair.client, pair.id).unwrap(),
            second,
            "{}: All did not set the existing association",
            O::INFO.name
        );
        assert_eq!(get::<O>(&pair.client, Future).unwrap(), second, "{}: All did not set the default", O::INFO.name);
    }
}

/// Options of a path: the socket's default, an association, one address of it, an address alone.
pub(crate) fn path<O>(change: impl Fn(&O) -> O)
where
    O: Both + GetOpt<Scope = AnyPath<OneOrFuture>> + SetOpt<Scope = AnyPath<OneOrFuture>>,
{
    if !known::<O>(Future) {
        return;
    }
    for family in FAMILIES {
        for style in STYLES {
            cycle(&socket(style, family), Future, &change);
        }
        let pair = Pair::new(Style::One, family);
        cycle(&pair.client, OneToOne, &change);
        let pair = Pair::new(Style::One, family);
        cycle(&pair.client, (OneToOne, pair.peer), &change);
        let pair = Pair::new(Style::One, family);
        cycle(&pair.client, pair.peer, &change);
        let pair = Pair::new(Style::Many, family);
        cycle(&pair.client, (pair.id, pair.peer), &change);
        let pair = Pair::new(Style::Many, family);
        cycle(&pair.client, pair.id, &change);
    }
}

/// Read-only options of an association.
pub(crate) fn report<O>(styles: &[Style], plausible: impl Fn(&O, &Pair))
where
    O: GetOpt<Scope = Assoc<One>> + SockOpt + Debug,
{
    if !known::<O>(OneToOne) {
        return;
    }
    for family in FAMILIES {
        for style in styles {
            let pair = Pair::new(*style, family);
            plausible(&get::<O>(&pair.client, pair.id).unwrap(), &pair);
            if *style == Style::One {
                plausible(&get::<O>(&pair.client, OneToOne).unwrap(), &pair);
            }
        }
    }
}
