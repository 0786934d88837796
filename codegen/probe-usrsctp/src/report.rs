//! What was found, as a file of `spec/evidence`.

use std::fmt::Write as _;

use sctp_opts::SockOpt;

use crate::ask::Refusal;
use crate::{host, library as lib};

#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// `option`, `notification`, `function`
    kind: &'static str,
    pub(crate) name: &'static str,
    /// What was asked, and `ok`, the name of an error, or what was seen.
    answers: Vec<(&'static str, String)>,
    /// What to do about a refusal.
    pub(crate) hint: Option<&'static str>,
}

impl Row {
    pub(crate) fn new(kind: &'static str, name: &'static str) -> Row {
        Row { kind, name, answers: Vec::new(), hint: None }
    }

    /// Notes what was seen.
    pub(crate) fn note(&mut self, what: &'static str, answer: impl Into<String>) {
        self.answers.push((what, answer.into()));
    }

    /// Notes how a call ended, and the hint of the option for it.
    pub(crate) fn call<O: SockOpt, T>(&mut self, what: &'static str, result: &Result<T, Refusal>) {
        self.ended(what, result);
        if let Err(Refusal::Stack(number)) = result {
            let freebsd = host::errno(*number).1;
            let is_get = what.ends_with("get");
            let fits = |cause: &&sctp_opts::Cause| {
                Some(cause.errno) == freebsd && if is_get { cause.get } else { cause.set } && !cause.hint.is_empty()
            };
            self.hint = self.hint.or(O::INFO.causes.iter().find(fits).map(|cause| cause.hint));
        }
    }

    /// Notes how a call ended.
    pub(crate) fn ended<T>(&mut self, what: &'static str, result: &Result<T, Refusal>) {
        self.note(what, result.as_ref().map_or_else(ToString::to_string, |_| "ok".to_owned()));
    }

    /// Notes whether a value is as it should be.
    pub(crate) fn value(&mut self, what: &'static str, right: bool, found: &impl std::fmt::Debug) {
        self.note(what, if right { "ok".to_owned() } else { format!("not as expected: {found:?}") });
    }

    /// `works`, `partly`, `refused`, `absent`.
    fn verdict(&self) -> &'static str {
        let good = |answer: &str| ["ok", "seen", "not provoked"].contains(&answer);
        let count = self.answers.iter().filter(|(_, answer)| good(answer)).count();
        if count == self.answers.len() {
            "works"
        } else if count > 0 {
            "partly"
        } else if self.answers.iter().all(|(_, answer)| answer == "ENOPROTOOPT") {
            "absent"
        } else {
            "refused"
        }
    }
}

/// The settings that turn things on, by their names on FreeBSD.
fn switches() -> [(&'static str, u32); 8] {
    [
        ("asconf_enable", lib::usrsctp_sysctl_get_sctp_asconf_enable()),
        ("auth_enable", lib::usrsctp_sysctl_get_sctp_auth_enable()),
        ("cmt_on_off", lib::usrsctp_sysctl_get_sctp_cmt_on_off()),
        ("ecn_enable", lib::usrsctp_sysctl_get_sctp_ecn_enable()),
        ("nrsack_enable", lib::usrsctp_sysctl_get_sctp_nrsack_enable()),
        ("pktdrop_enable", lib::usrsctp_sysctl_get_sctp_pktdrop_enable()),
        ("pr_enable", lib::usrsctp_sysctl_get_sctp_pr_enable()),
        ("reconfig_enable", lib::usrsctp_sysctl_get_sctp_reconfig_enable()),
    ]
}

/// A string of TOML; ours hold nothing that needs more than this.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(crate) fn render(version: &str, rows: &[Row]) -> String {
    let mut out = format!("[kernel]\nsystem = \"usrsctp\"\nrelease = {}\n\n[switches]\n", quoted(version));
    for (name, value) in switches() {
        let _ = writeln!(out, "\"net.inet.sctp.{name}\" = \"{value}\"");
    }
    for row in rows {
        let _ = writeln!(out, "\n[[{}]]\nname = {}\nverdict = \"{}\"", row.kind, quoted(row.name), row.verdict());
        for (what, answer) in &row.answers {
            let _ = writeln!(out, "{what} = {}", quoted(answer));
        }
        if let Some(hint) = &row.hint {
            let _ = writeln!(out, "hint = {}", quoted(hint));
        }
    }
    out
}
