//! Checks the effect of values, because reading back alone would not notice swapped fields of the same type.

use std::fmt::Debug;
use std::io;
use std::time::Duration;

use sctp_opts::cmsgs::RcvInfo;
use sctp_opts::options as o;
use sctp_opts::{get, set, Future, GetOpt, OneToOne, Ppid, Selector, Socket as Whole};

use super::cycle::associated;
use super::kernel::setting;
use super::sockets::{make, next, pair, Socket, Style};
use crate::report::Row;

/// Adds the results to the rows of the options.
pub(crate) fn add_to(rows: &mut [Row]) -> io::Result<()> {
    defaults(rows)?;
    streams(rows)?;
    let socket = |socket: &Socket| {
        let info = o::DefaultSndInfo { stream: 3, flags: o::SndFlags::UNORDERED, ppid: Ppid(46), context: 7 };
        drop(set(socket, OneToOne, &info));
    };
    sent_as(rows, "SCTP_DEFAULT_SNDINFO", socket)?;
    let socket = |socket: &Socket| {
        let Ok(old) = get::<o::DefaultSendParam>(socket, OneToOne) else { return };
        let new = o::DefaultSendParam { stream: 3, flags: o::SndFlags::UNORDERED, ppid: Ppid(46), ..old };
        drop(set(socket, OneToOne, &new));
    };
    sent_as(rows, "SCTP_DEFAULT_SEND_PARAM", socket)
}

fn note<T: Debug>(rows: &mut [Row], name: &str, what: &'static str, right: bool, found: &T) {
    if let Some(row) = rows.iter_mut().find(|row| row.name == name) {
        row.value(what, right, found);
    }
}

/// A new socket has the defaults given by the sysctls, field by field.
fn defaults(rows: &mut [Row]) -> io::Result<()> {
    fn check<O, S>(rows: &mut [Row], socket: &Socket, selector: S, right: impl Fn(&O) -> bool)
    where
        O: GetOpt + Debug,
        S: Selector<O::Scope>,
    {
        let found = get::<O>(socket, selector);
        note(rows, O::INFO.name, "defaults", found.as_ref().is_ok_and(right), &found);
    }
    // An unreadable sysctl equals no option's default, so the check fails.
    let of = |name: &str| setting(&format!("net.inet.sctp.{name}")).unwrap_or(u32::MAX);
    let ms = |name: &str| Duration::from_millis(of(name).into());
    let many = make(Style::Many)?;
    check(rows, &many, Future, |rto: &o::RtoInfo| {
        rto.initial == ms("rto_initial") && rto.min == ms("rto_min") && rto.max == ms("rto_max")
    });
    check(rows, &many, Future, |info: &o::AssocInfo| {
        info.cookie_life == ms("valid_cookie_life") && u32::from(info.max_retrans) == of("assoc_rtx_max")
    });
    check(rows, &many, Whole, |init: &o::InitMsg| {
        u32::from(init.num_ostreams) == of("outgoing_streams")
            && u32::from(init.max_instreams) == of("incoming_streams")
            && u32::from(init.max_attempts) == of("init_rtx_max")
            && init.max_init_timeout == ms("init_rto_max")
    });
    check(rows, &many, Future, |sack: &o::DelayedSack| {
        sack.delay == ms("delayed_sack_time") && sack.frequency == of("sack_freq")
    });
    check(rows, &many, Future, |params: &o::PeerAddrParams| {
        params.hb_interval == ms("heartbeat_interval")
            && u32::from(params.path_max_retrans) == of("path_rtx_max")
            && params.flags.contains(o::SppFlags::HB_ENABLE)
    });
    check(rows, &many, Future, |thresholds: &o::PeerAddrThresholds| {
        u32::from(thresholds.path_max_retrans) == of("path_rtx_max")
            && u32::from(thresholds.pf_threshold) == of("path_pf_threshold")
            && thresholds.switchover_threshold == u16::MAX
    });
    check(rows, &many, Future, |burst: &o::MaxBurst| burst.0 == of("maxburst"));
    Ok(())
}

/// An association has as many streams as both sides asked for.
fn streams(rows: &mut [Row]) -> io::Result<()> {
    let init = o::InitMsg { num_ostreams: 33, max_instreams: 22, ..o::InitMsg::default() };
    let one = pair(Style::One, |socket| drop(set(socket, Whole, &init)))?;
    let status = get::<o::Status>(&one.client, OneToOne);
    let right = |status: &o::Status| (status.outbound_streams, status.inbound_streams) == (22, 22);
    note(rows, "SCTP_INITMSG", "streams_of_association", status.as_ref().is_ok_and(right), &status);
    Ok(())
}

/// A message without ancillary data arrives with the sender's defaults, in network byte order where necessary.
fn sent_as(rows: &mut [Row], name: &str, prepare: impl Fn(&Socket)) -> io::Result<()> {
    let one = associated(Style::One)?;
    let _ = set(&one.server, Whole, &o::RecvRcvInfo(true));
    prepare(&one.client);
    one.client.send(b"hello", None, &())?;
    let (_, came) = next::<RcvInfo>(&one.server)?;
    let right = (came.stream, came.ppid) == (3, Ppid(46)) && came.flags.contains(o::SndFlags::UNORDERED);
    note(rows, name, "sent_as_set", right, &came);
    Ok(())
}
