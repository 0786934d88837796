//! Shows which addresses an association has, and why there may be more than you intended.
//!
//! Needs a kernel with SCTP: `cargo run --example addresses`; with addresses of this machine, two of IPv4 and one of
//! IPv6, it shows more: `cargo run --example addresses -- 10.9.0.1 10.9.1.1 fd09::1`.

use std::error::Error;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use sctp_opts::functions::AddrRoom;
use sctp_opts::options::WantMappedV4Addr;
use sctp_opts::{Family, OneToOne, SctpSocket, Socket, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let given = std::env::args().skip(1).map(|text| text.parse()).collect::<Result<Vec<IpAddr>, _>>()?;
    if let [first, second, ..] = given[..] {
        wildcard(second)?;
        named(first, second)?;
    }
    if let [private, _, global] = given[..] {
        scopes(private, global)?;
    }
    mapped()
}

/// The peer's addresses, as seen by a client that connects to `server`.
fn seen(server: &SctpSocket, at: SocketAddr) -> Result<Vec<IpAddr>, Box<dyn Error>> {
    let (client, _) = SctpSocket::builder(Style::OneToOne, Family::of(&at)).connect([at])?;
    let (_accepted, _) = server.accept()?;
    let mut room = AddrRoom::<64>::new();
    Ok(client.peer_addrs(OneToOne, &mut room)?.map(|address| address.ip()).collect())
}

/// A socket that is unbound or bound to the wildcard address announces all addresses of the machine to each peer,
/// including those of other networks and interfaces. The peer may try them, and unreachable ones count as failed paths.
fn wildcard(at: IpAddr) -> Result<(), Box<dyn Error>> {
    let any = if at.is_ipv4() { Ipv4Addr::UNSPECIFIED.into() } else { Ipv6Addr::UNSPECIFIED.into() };
    let any = SocketAddr::new(any, 0);
    let server = SctpSocket::builder(Style::OneToOne, Family::of(&any)).bind([any]).listen(1)?;
    let port = server.local_addr()?.ok_or("not bound")?.port();
    println!("bound to the wildcard, the peer learns {:?}", seen(&server, (at, port).into())?);
    Ok(())
}

/// A socket that is bound to specific addresses announces only those. All have the same port.
fn named(first: IpAddr, second: IpAddr) -> Result<(), Box<dyn Error>> {
    let (first, second) = (SocketAddr::new(first, 0), SocketAddr::new(second, 0));
    let server = SctpSocket::builder(Style::OneToOne, Family::of(&first)).bind([first, second]).listen(1)?;
    let port = server.local_addr()?.ok_or("not bound")?.port();
    let mut addresses = seen(&server, SocketAddr::new(second.ip(), port))?;
    addresses.sort();
    println!("bound to two, the peer learns {addresses:?}");
    Ok(())
}

/// On Linux, a private IPv4 address is not used with a peer that is reached by a global IPv6 address, although both sides
/// announce it. `net.sctp.addr_scope_policy` controls this.
fn scopes(private: IpAddr, global: IpAddr) -> Result<(), Box<dyn Error>> {
    let at = |port| [SocketAddr::new(global, port), SocketAddr::new(private, port)];
    let server = SctpSocket::builder(Style::OneToOne, Family::V6).bind(at(0)).listen(1)?;
    let port = server.local_addr()?.ok_or("not bound")?.port();
    let (client, _) = SctpSocket::builder(Style::OneToOne, Family::V6).connect(at(port))?;
    let mut room = AddrRoom::<64>::new();
    let used = client.peer_addrs(OneToOne, &mut room)?.count();
    println!("of a private and a global address, the association uses {used}");
    Ok(())
}

/// An IPv6 socket also accepts IPv4, unless it is IPv6-only, which is FreeBSD's default: so set it explicitly. IPv4
/// addresses are shown in mapped form by default.
fn mapped() -> Result<(), Box<dyn Error>> {
    let server = SctpSocket::builder(Style::OneToOne, Family::V6)
        .v6_only(false)
        .bind([SocketAddr::from((Ipv6Addr::UNSPECIFIED, 0))])
        .listen(1)?;
    let port = server.local_addr()?.ok_or("not bound")?.port();
    let at = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let here = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let (_client, _) = SctpSocket::builder(Style::OneToOne, Family::V4).bind([here]).connect([at])?;
    let (accepted, _) = server.accept()?;
    let mut room = AddrRoom::<16>::new();
    for address in accepted.peer_addrs(OneToOne, &mut room)? {
        println!("a peer on IPv4: {}, which is {}", address.ip(), address.ip().to_canonical());
    }

    accepted.set(Socket, &WantMappedV4Addr(false))?;
    for address in accepted.peer_addrs(OneToOne, &mut room)? {
        println!("without mapped addresses: {}", address.ip());
    }
    Ok(())
}
