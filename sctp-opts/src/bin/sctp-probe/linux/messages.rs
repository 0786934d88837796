//! The ancillary messages: each is sent or received once.

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use sctp_opts::cmsgs::{AuthInfo, DstAddrV4, DstAddrV6, Init, NxtInfo, PrInfo, RcvInfo, SndInfo, SndRcv};
use sctp_opts::control::{ControlData, FromControl};
use sctp_opts::options::{Events, RecvNxtInfo, RecvRcvInfo};
use sctp_opts::{set, Error, Socket as Whole};

use super::functions::received;
use super::sockets::{Socket, Style};
use crate::report::Row;

const V4: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0);
const V6: SocketAddr = SocketAddr::new(std::net::IpAddr::V6(Ipv6Addr::LOCALHOST), 0);

/// Sends a message with this control data to a new peer.
fn sent(name: &'static str, control: &impl ControlData, on: SocketAddr) -> Row {
    let call = || -> Result<usize, Error> {
        let server = Socket::new(on, Style::Many)?;
        server.bind([on])?;
        server.listen(4)?;
        let mut to = server.local_addr()?;
        if let Some(SocketAddr::V4(four)) = &mut to {
            four.set_ip(Ipv4Addr::LOCALHOST);
        }
        Socket::new(on, Style::Many)?.send(b"hello", to, control)
    };
    let mut row = Row::new("cmsg", name);
    row.call("send", &call());
    row
}

/// `seen` if `I` is received with a message, or the reason why not; `prepare` enables it at the receiver.
fn seen<I: FromControl>(prepare: impl Fn(&Socket) -> Result<(), Error>) -> String {
    match received::<I>(prepare) {
        Ok(answer) if answer == "ok" => "seen".to_owned(),
        Ok(answer) => answer,
        Err(error) => error.to_string(),
    }
}

/// A row for each ancillary message of Linux.
pub(crate) fn rows() -> Vec<Row> {
    let mut both = sent("SCTP_SNDRCV", &SndRcv::default(), V4);
    let data = |socket: &Socket| set(&**socket, Whole, &Events { data_io: true, ..Events::default() });
    both.note("receive", seen::<SndRcv>(data));
    let mut rows = vec![
        sent("SCTP_INIT", &Init::default(), V4),
        both,
        sent("SCTP_SNDINFO", &SndInfo::default(), V4),
        sent("SCTP_PRINFO", &PrInfo::time_to_live(std::time::Duration::from_secs(60)), V4),
        sent("SCTP_AUTHINFO", &AuthInfo::default(), V4),
        sent("SCTP_DSTADDRV4", &DstAddrV4([127, 0, 0, 2].into()), V4),
        sent("SCTP_DSTADDRV6", &DstAddrV6([0xfd09, 2, 0, 0, 0, 0, 0, 1].into()), V6),
    ];
    let mut row = Row::new("cmsg", "SCTP_RCVINFO");
    row.note("receive", seen::<RcvInfo>(|socket| set(&**socket, Whole, &RecvRcvInfo(true))));
    rows.push(row);
    let mut row = Row::new("cmsg", "SCTP_NXTINFO");
    row.note("receive", seen::<NxtInfo>(|socket| set(&**socket, Whole, &RecvNxtInfo(true))));
    rows.push(row);
    rows
}
