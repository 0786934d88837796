//! Which special association ids an option takes, in addition to the id of an association.
//!
//! These are marker types too: the argument of a [scope](crate::scope).

/// Which special ids an option takes.
pub trait Ids: sealed::Sealed {}

/// [`Future`](crate::Future) is among them.
#[diagnostic::on_unimplemented(
    message = "`Future` is not a selector of this option",
    label = "this option takes `{Self}`: an `AssocId` or `OneToOne`, and the special ids in its name",
    note = "`Future`: associations that do not exist yet"
)]
pub trait TakesFuture: Ids {}

/// [`Current`](crate::Current) is among them.
#[diagnostic::on_unimplemented(
    message = "`Current` is not a selector of this option",
    label = "this option takes `{Self}`: an `AssocId` or `OneToOne`, and the special ids in its name",
    note = "`Current`: associations that exist already"
)]
pub trait TakesCurrent: Ids {}

/// [`All`](crate::All) is among them.
#[diagnostic::on_unimplemented(
    message = "`All` is not a selector of this option",
    label = "this option takes `{Self}`: an `AssocId` or `OneToOne`, and the special ids in its name",
    note = "`All`: associations that exist already and those that do not yet"
)]
pub trait TakesAll: Ids {}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident: $($takes:ident)*;)*) => { $(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}

        impl sealed::Sealed for $name {}
        impl Ids for $name {}
        $(
            #[diagnostic::do_not_recommend]
            impl $takes for $name {}
        )*
    )* };
}

ids! {
    /// One association.
    One:;
    /// One association, or [`Future`](crate::Future).
    OneOrFuture: TakesFuture;
    /// One association, or [`Current`](crate::Current).
    OneOrCurrent: TakesCurrent;
    /// One association, or [`All`](crate::All).
    OneOrAll: TakesAll;
    /// One association, [`Future`](crate::Future) or [`Current`](crate::Current).
    OneOrFutureCurrent: TakesFuture TakesCurrent;
    /// One association, [`Future`](crate::Future) or [`All`](crate::All).
    OneOrFutureAll: TakesFuture TakesAll;
    /// One association, [`Current`](crate::Current) or [`All`](crate::All).
    OneOrCurrentAll: TakesCurrent TakesAll;
    /// One association, [`Future`](crate::Future), [`Current`](crate::Current) or [`All`](crate::All).
    OneOrFutureCurrentAll: TakesFuture TakesCurrent TakesAll;
}

mod sealed {
    pub trait Sealed {}
}
