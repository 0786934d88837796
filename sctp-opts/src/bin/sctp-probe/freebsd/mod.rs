//! The probe for FreeBSD, or for its stack in user space (usrsctp).

mod cycle;
mod effects;
mod functions;
mod kernel;
mod meaning;
mod messages;
mod notifications;
mod numbers;
mod options;
mod refusals;
mod sockets;

use std::fmt::Debug;
use std::io;

use sctp_opts::Error;

use crate::report::{Asked, Row};

impl Row {
    /// Records whether a value is as expected.
    fn value(&mut self, what: &'static str, right: bool, found: &impl Debug) {
        self.note(what, if right { "ok".to_owned() } else { format!("not as expected: {found:?}") });
    }
}

pub(crate) fn has_sctp() -> Result<(), Error> {
    sockets::make(sockets::Style::One).map(drop)
}

pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let mut options = options::rows()?;
    effects::add_to(&mut options)?;
    options.extend(numbers::rows()?);
    refusals::add_to(&mut options)?;
    options.sort_by_key(|row| row.name);
    Ok([options, messages::rows()?, notifications::rows()?, functions::rows()?].concat())
}

pub(crate) fn asked() -> Asked {
    let switches = [
        "asconf_enable",
        "auth_enable",
        "cmt_on_off",
        "ecn_enable",
        "nrsack_enable",
        "pktdrop_enable",
        "pr_enable",
        "reconfig_enable",
    ];
    let switch = |name| {
        let name = format!("net.inet.sctp.{name}");
        let value = kernel::setting(&name)?;
        Some((name, value.to_string()))
    };
    Asked {
        system: "freebsd",
        title: "FreeBSD",
        release: kernel::release(),
        switches: switches.into_iter().filter_map(switch).collect(),
    }
}
