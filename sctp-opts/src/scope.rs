//! What an option applies to: the socket, an association, a path …
//!
//! These are marker types for [`GetOpt::Scope`](crate::GetOpt::Scope) and [`SetOpt::Scope`](crate::SetOpt::Scope);
//! [`Selector`](crate::Selector) lists the values that select each.

use core::marker::PhantomData;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use crate::ids::Ids;
use crate::AssocId;

/// What an option applies to.
pub trait Scope: sealed::Sealed {
    /// The data that identifies it to the kernel.
    type Key;
}

/// The data that identifies a scope `S` to the kernel.
pub type Key<S> = <S as Scope>::Key;

/// The socket itself: [`Socket`](crate::Socket).
#[derive(Debug)]
pub enum Endpoint {}

/// Not the scope of any option.
#[doc(hidden)]
#[derive(Debug)]
pub enum Nothing<const N: u8> {}

/// An association, by an [`AssocId`] or [`OneToOne`](crate::OneToOne), or those that `I` names.
#[derive(Debug)]
pub struct Assoc<I>(PhantomData<I>);

/// A peer's address within an association: `(assoc, address)`, or just the address.
#[derive(Debug)]
pub struct Path<I>(PhantomData<I>);

/// A peer's address within an association, `(assoc, address)` or just the address; or all of them, `assoc`.
#[derive(Debug)]
pub struct AnyPath<I>(PhantomData<I>);

/// A stream of an association: `(assoc, number)`.
#[derive(Debug)]
pub struct Stream<I>(PhantomData<I>);

/// A type of notification of an association: `(assoc, type)`, see [`EventType`](crate::EventType).
#[derive(Debug)]
pub struct Event<I>(PhantomData<I>);

/// A policy of partial reliability of an association: `(assoc, policy)`, see [`Policy`](crate::Policy).
#[derive(Debug)]
pub struct Policy<I>(PhantomData<I>);

/// A policy of partial reliability of a stream: `(assoc, number, policy)`, see [`Policy`](crate::Policy).
#[derive(Debug)]
pub struct StreamPolicy<I>(PhantomData<I>);

/// The key of [`Assoc`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AssocKey {
    /// The association, or a special id.
    pub assoc: AssocId,
}

/// The key of [`Path`] and [`AnyPath`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PathKey {
    /// The association, or a special id.
    pub assoc: AssocId,
    /// The peer's address; [`PathKey::ALL`] for all of them.
    pub peer: SocketAddr,
}

impl PathKey {
    /// All paths: the wildcard address. Linux would also accept an unset address, FreeBSD would not.
    pub const ALL: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0);
}

/// The key of [`Stream`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamKey {
    /// The association, or a special id.
    pub assoc: AssocId,
    /// The stream number.
    pub stream: u16,
}

/// The key of [`Event`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventKey {
    /// The association, or a special id.
    pub assoc: AssocId,
    /// The number of the type of notification.
    pub event: u16,
}

/// The key of [`Policy`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PolicyKey {
    /// The association, or a special id.
    pub assoc: AssocId,
    /// The number of the policy.
    pub policy: u16,
}

/// The key of [`StreamPolicy`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StreamPolicyKey {
    /// The association, or a special id.
    pub assoc: AssocId,
    /// The stream number.
    pub stream: u16,
    /// The number of the policy.
    pub policy: u16,
}

impl Scope for Endpoint {
    type Key = ();
}

impl sealed::Sealed for Endpoint {}

impl<const N: u8> Scope for Nothing<N> {
    type Key = ();
}

impl<const N: u8> sealed::Sealed for Nothing<N> {}

macro_rules! scopes {
    ($($scope:ident: $key:ty;)*) => { $(
        impl<I: Ids> Scope for $scope<I> {
            type Key = $key;
        }

        impl<I: Ids> sealed::Sealed for $scope<I> {}
    )* };
}

scopes! {
    Assoc: AssocKey;
    Path: PathKey;
    AnyPath: PathKey;
    Stream: StreamKey;
    Event: EventKey;
    Policy: PolicyKey;
    StreamPolicy: StreamPolicyKey;
}

mod sealed {
    pub trait Sealed {}
}
