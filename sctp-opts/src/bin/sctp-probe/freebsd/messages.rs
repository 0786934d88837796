//! The ancillary messages: each is sent or received once.

use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::time::Duration;

use sctp_opts::cmsgs::{AuthInfo, DstAddrV4, DstAddrV6, ExtRcv, Init, NxtInfo, PrInfo, RcvInfo, SndInfo, SndRcv};
use sctp_opts::control::{ControlData, FromControl};
use sctp_opts::options as o;
use sctp_opts::{set, Error, Family, Socket as Whole};

use super::cycle::associated;
use super::sockets::{address, first_of_two, listener, make, Socket, Style};
use crate::report::Row;

/// Sends a message with this control data to a new peer.
fn sent(name: &'static str, control: &impl ControlData) -> io::Result<Row> {
    let (_listener, to) = listener(Style::Many, |_| {})?;
    let mut row = Row::new("cmsg", name);
    row.call("send", &make(Style::Many)?.send(b"hello", to, control));
    Ok(row)
}

/// Like [`sent`], to a peer at `on`, whose address is also in the control data.
fn sent_to(name: &'static str, on: SocketAddr, control: &impl ControlData) -> io::Result<Row> {
    let make = || Socket::builder(sctp_opts::Style::OneToMany, Family::of(&on)).nonblocking();
    let listener = make().bind([on]).listen(4)?;
    let to = address(&listener)?;
    let mut row = Row::new("cmsg", name);
    row.call("send", &make().open()?.send(b"hello", to, control));
    Ok(row)
}

/// Records whether `I` is received with the first of two messages; `prepare` enables it at the receiver.
fn seen<I: FromControl>(row: &mut Row, prepare: impl Fn(&Socket) -> Result<(), Error>) -> io::Result<()> {
    let pair = associated(Style::One)?;
    prepare(&pair.server)?;
    let messages = [(&b"first"[..], SndInfo::default()), (b"second", SndInfo::default())];
    let came = first_of_two::<I>(&pair, messages);
    row.note("receive", came.map_or_else(|error| error.to_string(), |_| "seen".to_owned()));
    Ok(())
}

/// A row for each ancillary message of FreeBSD.
pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let data = |socket: &Socket| set(socket, Whole, &o::Events { data_io: true, ..o::Events::default() });
    let mut both = sent("SCTP_SNDRCV", &SndRcv::default())?;
    seen::<SndRcv>(&mut both, data)?;
    let mut extended = Row::new("cmsg", "SCTP_EXTRCV");
    seen::<ExtRcv>(&mut extended, |socket| {
        data(socket)?;
        set(socket, Whole, &o::UseExtRcvInfo(true))
    })?;
    let mut info = Row::new("cmsg", "SCTP_RCVINFO");
    seen::<RcvInfo>(&mut info, |socket| set(socket, Whole, &o::RecvRcvInfo(true)))?;
    let mut following = Row::new("cmsg", "SCTP_NXTINFO");
    seen::<NxtInfo>(&mut following, |socket| set(socket, Whole, &o::RecvNxtInfo(true)))?;
    let (four, six) = (Ipv4Addr::LOCALHOST, Ipv6Addr::LOCALHOST);
    Ok(vec![
        sent("SCTP_INIT", &Init::default())?,
        both,
        extended,
        sent("SCTP_SNDINFO", &SndInfo::default())?,
        info,
        following,
        sent("SCTP_PRINFO", &PrInfo::time_to_live(Duration::from_secs(60)))?,
        sent("SCTP_AUTHINFO", &AuthInfo::default())?,
        sent_to("SCTP_DSTADDRV4", (four, 0).into(), &DstAddrV4(four))?,
        sent_to("SCTP_DSTADDRV6", (six, 0).into(), &DstAddrV6(six))?,
    ])
}
