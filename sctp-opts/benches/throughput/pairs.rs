//! Associations with a server in the same process.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use sctp_opts::options::{NoDelay, RecvRcvInfo};
use sctp_opts::{set, Socket as Whole};
use socket2::{Domain, Protocol, Socket, Type};

/// Style of the server's socket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    One,
    Many,
}

pub(crate) struct Pairs {
    pub(crate) clients: Vec<Socket>,
    /// The socket that receives all messages.
    pub(crate) server: Socket,
}

impl Pairs {
    pub(crate) fn new(style: Style, associations: usize) -> Self {
        let listener = socket(if style == Style::One { Type::STREAM } else { Type::from(5) });
        listener.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into()).expect("an address");
        listener.listen(1024).expect("a listener");
        let peer = listener.local_addr().expect("its address");
        let clients: Vec<Socket> = (0..associations)
            .map(|_| {
                let client = socket(Type::STREAM);
                client.connect(&peer).expect("an association");
                client
            })
            .collect();
        let server = match style {
            Style::One => listener.accept().expect("an association").0,
            Style::Many => listener,
        };
        prepare(&server);
        Self { clients, server }
    }
}

fn socket(kind: Type) -> Socket {
    let socket = Socket::new(Domain::IPV4, kind, Some(Protocol::from(132))).expect("SCTP");
    prepare(&socket);
    socket
}

fn prepare(socket: &Socket) {
    set(socket, Whole, &NoDelay(true)).expect("no delay");
    set(socket, Whole, &RecvRcvInfo(true)).expect("information");
    socket.set_read_timeout(Some(Duration::from_secs(20))).expect("a timeout");
}
