//! The probe for Linux.

mod functions;
mod messages;
mod notifications;
mod options;
mod sockets;

use std::io;

use sctp_opts::Error;

use crate::report::{Asked, Row};

pub(crate) fn has_sctp() -> Result<(), Error> {
    sockets::make(sockets::Style::One).map(drop)
}

pub(crate) fn rows() -> io::Result<Vec<Row>> {
    let mut rows = options::rows();
    rows.extend(messages::rows());
    rows.extend(notifications::rows());
    rows.extend(functions::rows()?);
    Ok(rows)
}

pub(crate) fn asked() -> Asked {
    let said = |name: &str| std::fs::read_to_string(format!("/proc/sys/{name}")).ok();
    let switch = |name| {
        let value = said(&format!("net/sctp/{name}"))?;
        Some((format!("net.sctp.{name}"), value.trim().to_owned()))
    };
    let switches = [
        "addip_enable",
        "auth_enable",
        "ecn_enable",
        "intl_enable",
        "pf_enable",
        "pf_expose",
        "prsctp_enable",
        "reconf_enable",
    ];
    Asked {
        system: "linux",
        title: "Linux",
        release: said("kernel/osrelease").unwrap_or_default().trim().to_owned(),
        switches: switches.into_iter().filter_map(switch).collect(),
    }
}
