//! Finding an association.

use std::net::SocketAddr;
use std::os::fd::AsFd;

use crate::options::PeerAddrInfo;
use crate::{get, AssocId, Error};

/// Finds the id of an association by an address of its peer.
///
/// # Errors
///
/// If the system call fails, for example because there is no such association.
pub fn getassocid(fd: impl AsFd, peer: SocketAddr) -> Result<AssocId, Error> {
    Ok(get::<PeerAddrInfo>(fd, peer)?.assoc_id)
}
