//! Buffers that are too small, and extensions that the association or the stack lacks.

use std::io;

use sctp_opts::options as o;
use sctp_opts::scope::EventKey;
use sctp_opts::{AssocId, Future};
use sctp_sys::freebsd as sys;

use super::super::cycle::associated;
use super::super::sockets::{make, pair, Style};
use super::by_number::{read, written};
use super::{get_by, none, set, set_by, Answer, Rows};

pub(super) fn add_to(rows: &mut Rows<'_>) -> io::Result<()> {
    reconfiguration(rows)?;
    lists(rows)?;
    let event = EventKey { assoc: AssocId::new(0), event: sys::SCTP_NOTIFICATIONS_STOPPED_EVENT };
    let socket = &make(Style::Many)?;
    let never_sent = [none(get_by::<o::Event>(socket, event)), set_by(socket, event, &o::Event(true))];
    rows.refused("SCTP_EVENT", "never_sent_is_refused", "EOPNOTSUPP", &never_sent);
    Ok(())
}

fn reconfiguration(rows: &mut Rows<'_>) -> io::Result<()> {
    let without = &pair(Style::Many, |socket| {
        let _: Answer = set(socket, Future, &o::ReconfigSupported(false));
    })?;
    let what = "without_reconfiguration_is_refused";
    let out = o::ResetStreams { flags: o::ResetDirection::OUTGOING, streams: &[0] };
    rows.of::<o::ResetStreams>(what, "EOPNOTSUPP", set(&without.client, without.id, &out));
    rows.of::<o::ResetAssoc>(what, "EOPNOTSUPP", set(&without.client, without.id, &o::ResetAssoc));
    let more = o::AddStreams { inbound_streams: 0, outbound_streams: 1 };
    rows.of::<o::AddStreams>(what, "EOPNOTSUPP", set(&without.client, without.id, &more));
    let many = associated(Style::Many)?;
    let all = o::ResetStreams { flags: o::ResetDirection::INCOMING, streams: &[0; 201] };
    rows.of::<o::ResetStreams>("too_many_streams_are_refused", "ENOMEM", set(&many.client, many.id, &all));
    Ok(())
}

/// Buffers with room only for the head of a list, on a one-to-one socket, which ignores the id.
fn lists(rows: &mut Rows<'_>) -> io::Result<()> {
    let one = &associated(Style::One)?.client;
    for (name, number, head) in [
        ("SCTP_HMAC_IDENT", sys::SCTP_HMAC_IDENT, size_of::<sys::sctp_hmacalgo>()),
        ("SCTP_LOCAL_AUTH_CHUNKS", sys::SCTP_LOCAL_AUTH_CHUNKS, size_of::<sys::sctp_authchunks>()),
        ("SCTP_PEER_AUTH_CHUNKS", sys::SCTP_PEER_AUTH_CHUNKS, size_of::<sys::sctp_authchunks>()),
    ] {
        rows.refused(name, "small_buffer_is_refused", "EINVAL", &[read(one, number, &vec![0; head])]);
    }
    // The association id, key number 1, and the length of a key that is missing.
    let [low, high] = 10_u16.to_ne_bytes();
    let key = [0, 0, 0, 0, 1, 0, low, high];
    rows.refused("SCTP_AUTH_KEY", "cut_key_is_refused", "EINVAL", &[written(one, sys::SCTP_AUTH_KEY, &key)]);
    Ok(())
}
