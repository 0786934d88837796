//! The values with which a caller selects what an option applies to.

use std::net::SocketAddr;

use crate::ids::{Ids, TakesAll, TakesCurrent, TakesFuture};
use crate::scope::{
    AnyPath, Assoc, AssocKey, Endpoint, Event, EventKey, Key, Path, PathKey, PolicyKey, Scope, Stream, StreamKey,
    StreamPolicy, StreamPolicyKey,
};
use crate::{scope, AssocId};

/// Selects what an option with the scope `S` applies to.
///
/// | Scope | Selectors |
/// |---|---|
/// | [`Endpoint`] | [`Socket`] |
/// | [`Assoc<I>`] | `assoc`: an [`AssocId`], [`OneToOne`], and those of [`Future`], [`Current`] and [`All`] that `I` names |
/// | [`Path<I>`] | `(assoc, SocketAddr)`, `SocketAddr` |
/// | [`AnyPath<I>`] | `(assoc, SocketAddr)`, `SocketAddr`, `assoc` for all paths |
/// | [`Stream<I>`] | `(assoc, u16)` |
/// | [`Event<I>`] | `(assoc, impl EventType)` |
/// | [`Policy<I>`](scope::Policy) | `(assoc, impl Policy)` |
/// | [`StreamPolicy<I>`] | `(assoc, u16, impl Policy)` |
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a selector of this option",
    label = "the scope of this option is `{S}`",
    note = "the selector goes before the option: `set(Socket, &NoDelay(true))`, `get::<RtoInfo>(Future)`",
    note = "`Endpoint` takes `Socket`",
    note = "`Assoc<..>` takes an `AssocId` or `OneToOne`, and `Future`, `Current` or `All` if its name has it",
    note = "`Path<..>` takes `(assoc, SocketAddr)` or a `SocketAddr`",
    note = "`AnyPath<..>` takes `(assoc, SocketAddr)`, a `SocketAddr`, or any selector of `Assoc<..>`",
    note = "`Stream<..>` takes `(assoc, u16)`",
    note = "`Event<..>` takes `(assoc, impl EventType)`",
    note = "`Policy<..>` takes `(assoc, impl Policy)`, `StreamPolicy<..>` takes `(assoc, u16, impl Policy)`"
)]
pub trait Selector<S: Scope> {
    /// The data that identifies it to the kernel.
    fn key(self) -> Key<S>;
}

/// The socket as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Socket;

/// The association of a one-to-one socket (`SOCK_STREAM`), which has only one and therefore ignores the id.
///
/// Before the association exists, Linux and FreeBSD treat it as [`Future`] if the option takes that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct OneToOne;

/// Associations that do not exist yet: the defaults of the socket (`SCTP_FUTURE_ASSOC`).
///
/// A connected one-to-one socket treats it as [`OneToOne`]: setting the option affects its existing association.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Future;

/// All existing associations (`SCTP_CURRENT_ASSOC`); on one-to-many sockets only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Current;

/// All existing and all future associations (`SCTP_ALL_ASSOC`); on one-to-many sockets only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct All;

/// A type of notification, as a selector.
pub trait EventType: Copy {
    /// Its number on this system.
    fn number(self) -> u16;
}

/// A policy of partial reliability, as a selector.
pub trait Policy: Copy {
    /// Its number on this system.
    fn number(self) -> u16;
}

impl Selector<Endpoint> for Socket {
    fn key(self) {}
}

// Makes every type a potential selector while the option is not known. Otherwise the compiler reports an error before
// it has looked at the option, and cannot name its scope; with a single impl, it would infer that scope.
macro_rules! as_long_as_the_option_is_not_known {
    ($($number:literal)*) => { $(
        #[diagnostic::do_not_recommend]
        impl<T> Selector<scope::Nothing<$number>> for T {
            fn key(self) {}
        }
    )* };
}

as_long_as_the_option_is_not_known!(0 1);

impl<I: Ids> Selector<Assoc<I>> for AssocId {
    fn key(self) -> AssocKey {
        AssocKey { assoc: self }
    }
}

impl<I: Ids> Selector<Assoc<I>> for OneToOne {
    fn key(self) -> AssocKey {
        AssocKey { assoc: AssocId::FUTURE }
    }
}

impl<I: TakesFuture> Selector<Assoc<I>> for Future {
    fn key(self) -> AssocKey {
        AssocKey { assoc: AssocId::FUTURE }
    }
}

impl<I: TakesCurrent> Selector<Assoc<I>> for Current {
    fn key(self) -> AssocKey {
        AssocKey { assoc: AssocId::CURRENT }
    }
}

impl<I: TakesAll> Selector<Assoc<I>> for All {
    fn key(self) -> AssocKey {
        AssocKey { assoc: AssocId::ALL }
    }
}

impl<I: Ids, A: Selector<Assoc<I>>> Selector<Path<I>> for (A, SocketAddr) {
    fn key(self) -> PathKey {
        PathKey { assoc: self.0.key().assoc, peer: self.1 }
    }
}

/// A path of the association: on a one-to-many socket, of the one with this peer.
impl<I: Ids> Selector<Path<I>> for SocketAddr {
    fn key(self) -> PathKey {
        PathKey { assoc: AssocId::FUTURE, peer: self }
    }
}

impl<I: Ids, A: Selector<Assoc<I>>> Selector<AnyPath<I>> for (A, SocketAddr) {
    fn key(self) -> PathKey {
        PathKey { assoc: self.0.key().assoc, peer: self.1 }
    }
}

/// A path of the association: on a one-to-many socket, of the one with this peer.
impl<I: Ids> Selector<AnyPath<I>> for SocketAddr {
    fn key(self) -> PathKey {
        PathKey { assoc: AssocId::FUTURE, peer: self }
    }
}

/// All paths of an association.
#[diagnostic::do_not_recommend]
impl<I: Ids, A: Selector<Assoc<I>>> Selector<AnyPath<I>> for A {
    fn key(self) -> PathKey {
        PathKey { assoc: self.key().assoc, peer: PathKey::ALL }
    }
}

impl<I: Ids, A: Selector<Assoc<I>>> Selector<Stream<I>> for (A, u16) {
    fn key(self) -> StreamKey {
        StreamKey { assoc: self.0.key().assoc, stream: self.1 }
    }
}

impl<I: Ids, A: Selector<Assoc<I>>, E: EventType> Selector<Event<I>> for (A, E) {
    fn key(self) -> EventKey {
        EventKey { assoc: self.0.key().assoc, event: self.1.number() }
    }
}

impl<I: Ids, A: Selector<Assoc<I>>, P: Policy> Selector<scope::Policy<I>> for (A, P) {
    fn key(self) -> PolicyKey {
        PolicyKey { assoc: self.0.key().assoc, policy: self.1.number() }
    }
}

impl<I: Ids, A: Selector<Assoc<I>>, P: Policy> Selector<StreamPolicy<I>> for (A, u16, P) {
    fn key(self) -> StreamPolicyKey {
        StreamPolicyKey { assoc: self.0.key().assoc, stream: self.1, policy: self.2.number() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{One, OneOrFutureCurrentAll};

    #[derive(Clone, Copy)]
    struct Number(u16);

    impl EventType for Number {
        fn number(self) -> u16 {
            self.0
        }
    }

    impl Policy for Number {
        fn number(self) -> u16 {
            self.0
        }
    }

    fn key<S: Scope>(selector: impl Selector<S>) -> Key<S> {
        selector.key()
    }

    #[test]
    fn associations() {
        type Scope = Assoc<OneOrFutureCurrentAll>;
        let assoc = |key: AssocKey| key.assoc.get();
        assert_eq!(assoc(key::<Scope>(AssocId::new(9))), 9);
        assert_eq!(assoc(key::<Scope>(OneToOne)), 0);
        assert_eq!(assoc(key::<Scope>(Future)), 0);
        assert_eq!(assoc(key::<Scope>(Current)), 1);
        assert_eq!(assoc(key::<Scope>(All)), 2);
        key::<Endpoint>(Socket);
    }

    #[test]
    fn paths() {
        let peer = "[2001:db8::1]:3868".parse().unwrap();
        let assoc = AssocId::new(9);
        assert_eq!(key::<Path<One>>((assoc, peer)), PathKey { assoc, peer });
        assert_eq!(key::<Path<One>>(peer), PathKey { assoc: AssocId::new(0), peer });
        assert_eq!(key::<AnyPath<One>>((assoc, peer)), PathKey { assoc, peer });
        assert_eq!(key::<AnyPath<One>>(assoc), PathKey { assoc, peer: PathKey::ALL });
        assert_eq!(key::<AnyPath<One>>(peer), PathKey { assoc: AssocId::new(0), peer });
    }

    #[test]
    fn parts_of_an_association() {
        let assoc = AssocId::new(9);
        assert_eq!(key::<Stream<One>>((assoc, 3)), StreamKey { assoc, stream: 3 });
        assert_eq!(key::<Event<One>>((assoc, Number(4))), EventKey { assoc, event: 4 });
        assert_eq!(key::<scope::Policy<One>>((assoc, Number(5))), PolicyKey { assoc, policy: 5 });
        let both = StreamPolicyKey { assoc, stream: 3, policy: 5 };
        assert_eq!(key::<StreamPolicy<One>>((assoc, 3, Number(5))), both);
    }
}
