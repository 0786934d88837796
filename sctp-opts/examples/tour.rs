//! A tour of the options: requests, negotiated values, and the text of an error.
//!
//! Needs a kernel with SCTP: `cargo build --example tour`, then `cargo xtask kernel -- target/debug/examples/tour`.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    use std::net::{Ipv4Addr, SocketAddr};
    use std::time::Duration;

    use sctp_opts::options::{
        AuthChunk, AuthSupported, ChunkType, Event, InitMsg, NotificationType, PeerAddrInfo, PeerAddrParams,
        PeerAuthChunks, RtoInfo, SppFlags, Status,
    };
    use sctp_opts::{get, set, Future, OneToOne, Socket};
    use socket2::{Domain, Protocol, Type};

    let one_to_one = || socket2::Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::from(132)));
    let (server, client) = (one_to_one()?, one_to_one()?);
    server.bind(&SocketAddr::from((Ipv4Addr::LOCALHOST, 0)).into())?;
    let peer = server.local_addr()?.as_socket().ok_or("no address")?;

    // The error explains itself: authentication is off by default on Linux, and on by default on FreeBSD.
    match set(&server, Socket, &AuthChunk(ChunkType::Data)) {
        Ok(()) => println!("AUTH_CHUNK: accepted"),
        Err(error) => println!("AUTH_CHUNK: {error}"),
    }
    set(&server, Future, &AuthSupported(true))?;
    set(&client, Future, &AuthSupported(true))?;
    set(&server, Socket, &AuthChunk(ChunkType::Data))?;
    server.listen(1)?;

    set(&client, Socket, &InitMsg { num_ostreams: 64, max_instreams: 32, ..InitMsg::default() })?;
    println!("INITMSG: {:?}", get::<InitMsg>(&client, Socket)?);

    let rto = get::<RtoInfo>(&client, Future)?;
    set(&client, Future, &RtoInfo { initial: Duration::from_millis(1500), ..rto })?;
    println!("RTOINFO: {:?}, was {rto:?}", get::<RtoInfo>(&client, Future)?);

    let changes = (Future, NotificationType::AssocChange);
    set(&client, changes, &Event(true))?;
    println!("EVENT: {:?}", get::<Event>(&client, changes)?);

    client.connect(&peer.into())?;
    let (_accepted, _) = server.accept()?;

    let status = get::<Status>(&client, OneToOne)?;
    println!("STATUS: {:?}, {} streams out, {} in", status.state, status.outbound_streams, status.inbound_streams);
    println!("PEER_AUTH_CHUNKS: {:?}", get::<PeerAuthChunks>(&client, OneToOne)?);

    let faster =
        PeerAddrParams { hb_interval: Duration::from_secs(2), flags: SppFlags::HB_ENABLE, ..PeerAddrParams::default() };
    set(&client, (OneToOne, peer), &faster)?;
    println!("PEER_ADDR_PARAMS: {:?}", get::<PeerAddrParams>(&client, (OneToOne, peer))?);
    println!("GET_PEER_ADDR_INFO: {:?}", get::<PeerAddrInfo>(&client, (OneToOne, peer))?);
    Ok(())
}
