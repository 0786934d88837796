//! Kinds of sockets with one association; also used by the tests of FreeBSD's stack, `on-usrsctp/tests/ends.rs`.

use sctp_opts::options::NotificationType;
use sctp_opts::{AssocId, Future, OneToOne, SctpSocket};

/// The kind of socket under test.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Connected,
    Accepted,
    PeeledOff,
    OneToMany,
}

impl Kind {
    pub(crate) const ALL: [Kind; 4] = [Kind::Connected, Kind::Accepted, Kind::PeeledOff, Kind::OneToMany];

    pub(crate) fn has_one(self) -> bool {
        self != Kind::OneToMany
    }
}

/// A socket with one association, the association's id, and the peer's socket.
pub(crate) struct Ends {
    pub(crate) own: SctpSocket,
    pub(crate) id: AssocId,
    pub(crate) peer: SctpSocket,
}

impl Ends {
    pub(crate) fn subscribe(&self) {
        let types = [NotificationType::AssocChange];
        if self.id == AssocId::new(0) {
            self.own.subscribe(OneToOne, types).unwrap();
        } else {
            self.own.subscribe(Future, types).unwrap();
            self.own.subscribe(self.id, types).unwrap();
        }
    }
}
