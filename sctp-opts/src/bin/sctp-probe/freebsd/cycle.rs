//! Reads an option, sets a changed value, and reads it back.

use std::fmt::Debug;
use std::io;

use sctp_opts::scope::Endpoint;
use sctp_opts::{get, set, AssocId, Future, GetOpt, OneToOne, Selector, SetOpt, SockOpt, Socket as Whole};

use super::sockets::{make, pair, Pair, Socket, Style};
use crate::report::Row;

/// The names of the answers to get, set and the second get.
type Names = [&'static str; 3];
pub(crate) const FRESH: Names = ["fresh_get", "fresh_set", "fresh_read_back"];
pub(crate) const ASSOC: Names = ["assoc_get", "assoc_set", "assoc_read_back"];

/// An empty row for an option.
pub(crate) fn row<O: SockOpt>() -> Row {
    Row::new("option", O::INFO.name)
}

/// An association with default settings.
pub(crate) fn associated(style: Style) -> io::Result<Pair> {
    pair(style, |_| {})
}

/// Reads, sets the value changed by `change`, and reads it back.
pub(crate) fn cycle<O, S>(row: &mut Row, socket: &Socket, selector: S, names: Names, change: impl Fn(O) -> O)
where
    O: GetOpt + SetOpt + PartialEq + Debug + Clone,
    S: Selector<<O as GetOpt>::Scope> + Selector<<O as SetOpt>::Scope> + Copy,
{
    let old = get::<O>(socket, selector);
    row.call(names[0], &old);
    let Ok(old) = old else { return };
    let new = change(old);
    let result = set(socket, selector, &new);
    row.call(names[1], &result);
    if result.is_ok() {
        match get::<O>(socket, selector) {
            Ok(now) => row.value(names[2], now == new, &now),
            result => row.call(names[2], &result),
        }
    }
}

/// Cycles an option of the socket on new sockets of these styles, and on one of each style with an association.
pub(crate) fn endpoint<O>(styles: &[Style], change: impl Fn(O) -> O) -> io::Result<Row>
where
    O: GetOpt<Scope = Endpoint> + SetOpt<Scope = Endpoint> + PartialEq + Debug + Clone,
{
    let mut row = row::<O>();
    if let [style, ..] = styles {
        cycle(&mut row, &make(*style)?, Whole, FRESH, &change);
        cycle(&mut row, &associated(*style)?.client, Whole, ASSOC, &change);
    }
    Ok(row)
}

/// Cycles an option of an association, also as the default of future associations.
pub(crate) fn assoc<O>(change: impl Fn(O) -> O) -> io::Result<Row>
where
    O: GetOpt + SetOpt + PartialEq + Debug + Clone,
    Future: Selector<<O as GetOpt>::Scope> + Selector<<O as SetOpt>::Scope>,
    AssocId: Selector<<O as GetOpt>::Scope> + Selector<<O as SetOpt>::Scope>,
    OneToOne: Selector<<O as GetOpt>::Scope> + Selector<<O as SetOpt>::Scope>,
{
    let mut row = row::<O>();
    cycle(&mut row, &make(Style::Many)?, Future, FRESH, &change);
    let many = associated(Style::Many)?;
    cycle(&mut row, &many.client, many.id, ASSOC, &change);
    let one = associated(Style::One)?;
    let again = ["one_to_one_get", "one_to_one_set", "one_to_one_read_back"];
    cycle(&mut row, &one.client, OneToOne, again, &change);
    Ok(row)
}

/// Like [`assoc`], for options that cannot be changed once the association exists.
pub(crate) fn before<O>(change: impl Fn(O) -> O) -> io::Result<Row>
where
    O: GetOpt + SetOpt + PartialEq + Debug + Clone,
    Future: Selector<<O as GetOpt>::Scope> + Selector<<O as SetOpt>::Scope>,
    AssocId: Selector<<O as GetOpt>::Scope>,
{
    let mut row = row::<O>();
    cycle(&mut row, &make(Style::Many)?, Future, FRESH, &change);
    let many = associated(Style::Many)?;
    row.call(ASSOC[0], &get::<O>(&many.client, many.id));
    Ok(row)
}

/// Reads a read-only option of an association; `right` checks the value.
pub(crate) fn report<O>(right: impl Fn(&O, &Pair) -> bool) -> io::Result<Row>
where
    O: GetOpt + Debug,
    OneToOne: Selector<O::Scope>,
    AssocId: Selector<O::Scope>,
{
    let mut row = row::<O>();
    let one = associated(Style::One)?;
    let answer = get::<O>(&one.client, OneToOne);
    row.call("one_to_one_get", &answer);
    if let Ok(answer) = answer {
        row.value("one_to_one_values", right(&answer, &one), &answer);
    }
    let many = associated(Style::Many)?;
    let answer = get::<O>(&many.client, many.id);
    row.call("assoc_get", &answer);
    if let Ok(answer) = answer {
        row.value("assoc_values", right(&answer, &many), &answer);
    }
    Ok(row)
}

/// Sets a write-only option on an association; `prepare` is called for both sockets before they connect.
pub(crate) fn only_set<O>(prepare: impl Fn(&Socket), value: impl Fn(&Pair) -> O) -> io::Result<Row>
where
    O: SetOpt,
    OneToOne: Selector<O::Scope>,
{
    let mut row = row::<O>();
    let one = pair(Style::One, prepare)?;
    row.call("assoc_set", &set(&one.client, OneToOne, &value(&one)));
    Ok(row)
}
