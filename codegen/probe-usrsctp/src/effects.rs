//! Whether a value means to the stack what it means to us, which reading back alone does not tell: fields of the same
//! type could stand in for each other.

use std::fmt::Debug;
use std::io;
use std::mem::offset_of;
use std::time::Duration;

use sctp_opts::all_platforms::freebsd as o;
use sctp_opts::{Future, GetOpt, OneToOne, Ppid, Selector, Socket as Whole};
use sctp_sys::freebsd as sys;

use crate::ask::{get, set};
use crate::cycle::associated;
use crate::library as lib;
use crate::report::Row;
use crate::sockets::{eventually, make, pair, Socket, Style};

/// Adds what was found to the rows of the options.
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

/// A new socket has what the settings of the stack say, field by field.
fn defaults(rows: &mut [Row]) -> io::Result<()> {
    fn check<O, S>(rows: &mut [Row], socket: &Socket, selector: S, right: impl Fn(&O) -> bool)
    where
        O: GetOpt + Debug,
        S: Selector<O::Scope>,
    {
        let found = get::<O>(socket, selector);
        note(rows, O::INFO.name, "defaults", found.as_ref().is_ok_and(right), &found);
    }
    let ms = |setting: u32| Duration::from_millis(setting.into());
    let many = make(Style::Many)?;
    check(rows, &many, Future, |rto: &o::RtoInfo| {
        rto.initial == ms(lib::usrsctp_sysctl_get_sctp_rto_initial_default())
            && rto.min == ms(lib::usrsctp_sysctl_get_sctp_rto_min_default())
            && rto.max == ms(lib::usrsctp_sysctl_get_sctp_rto_max_default())
    });
    check(rows, &many, Future, |info: &o::AssocInfo| {
        info.cookie_life == ms(lib::usrsctp_sysctl_get_sctp_valid_cookie_life_default())
            && u32::from(info.max_retrans) == lib::usrsctp_sysctl_get_sctp_assoc_rtx_max_default()
    });
    check(rows, &many, Whole, |init: &o::InitMsg| {
        u32::from(init.num_ostreams) == lib::usrsctp_sysctl_get_sctp_nr_outgoing_streams_default()
            && u32::from(init.max_instreams) == lib::usrsctp_sysctl_get_sctp_nr_incoming_streams_default()
            && u32::from(init.max_attempts) == lib::usrsctp_sysctl_get_sctp_init_rtx_max_default()
            && init.max_init_timeout == ms(lib::usrsctp_sysctl_get_sctp_init_rto_max_default())
    });
    check(rows, &many, Future, |sack: &o::DelayedSack| {
        sack.delay == ms(lib::usrsctp_sysctl_get_sctp_delayed_sack_time_default())
            && sack.frequency == lib::usrsctp_sysctl_get_sctp_sack_freq_default()
    });
    check(rows, &many, Future, |params: &o::PeerAddrParams| {
        params.hb_interval == ms(lib::usrsctp_sysctl_get_sctp_heartbeat_interval_default())
            && u32::from(params.path_max_retrans) == lib::usrsctp_sysctl_get_sctp_path_rtx_max_default()
            && params.flags.contains(o::SppFlags::HB_ENABLE)
    });
    check(rows, &many, Future, |thresholds: &o::PeerAddrThresholds| {
        u32::from(thresholds.path_max_retrans) == lib::usrsctp_sysctl_get_sctp_path_rtx_max_default()
            && u32::from(thresholds.pf_threshold) == lib::usrsctp_sysctl_get_sctp_path_pf_threshold()
            && thresholds.switchover_threshold == u16::MAX
    });
    check(rows, &many, Future, |burst: &o::MaxBurst| burst.0 == lib::usrsctp_sysctl_get_sctp_max_burst_default());
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

/// A message that says nothing of itself arrives as the sender's default says, in network byte order where it has to.
fn sent_as(rows: &mut [Row], name: &str, prepare: impl Fn(&Socket)) -> io::Result<()> {
    let one = associated(Style::One)?;
    let _ = set(&one.server, Whole, &o::RecvRcvInfo(true));
    prepare(&one.client);
    one.client.send(b"hello", None)?;
    let mut data = [0; 64];
    let (_, _, _, came) = eventually("a message", || one.server.receive(&mut data).ok())?;
    let word = |at: usize| came.get(at..at + 4).map(<[u8]>::to_vec);
    let stream = word(offset_of!(sys::sctp_rcvinfo, rcv_sid)).map(|word| u16::from_ne_bytes([word[0], word[1]]));
    let flags = word(offset_of!(sys::sctp_rcvinfo, rcv_flags)).map(|word| u16::from_ne_bytes([word[0], word[1]]));
    let ppid = word(offset_of!(sys::sctp_rcvinfo, rcv_ppid));
    let unordered = flags.is_some_and(|flags| i64::from(flags) & i64::from(sys::SCTP_UNORDERED) != 0);
    let right = stream == Some(3) && unordered && ppid == Some(vec![0, 0, 0, 46]);
    note(rows, name, "sent_as_set", right, &came);
    Ok(())
}
