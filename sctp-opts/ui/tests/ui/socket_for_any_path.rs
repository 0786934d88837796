use sctp_opts::{get, SockOpt, Socket};

#[repr(C)]
struct path {
    id: i32,
    peer: sctp_sys::linux::sockaddr_storage,
    value: u32,
}

sctp_opts::raw_struct! { path { id, peer, value } }

#[derive(SockOpt)]
#[sockopt(unsafe, name = "X", number = 1, raw = path, scope = "path", wildcard, assoc = id, peer = peer)]
struct AnyPath(#[sockopt(raw = value)] u32);

fn main() {
    let socket = std::net::UdpSocket::bind("127.0.0.1:0").unwrap();
    let _ = get::<AnyPath>(&socket, Socket);
}
