//! What was found, for people and for programs.

use std::fmt::Write as _;

use sctp_opts::{Error, Kind};

/// How to print it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Toml,
    Json,
}

#[derive(Debug)]
pub(crate) struct Row {
    /// `option`, `cmsg`, `notification`, `function`
    pub(crate) kind: &'static str,
    pub(crate) name: &'static str,
    /// What was asked, and `ok`, the name of an error, or what was seen.
    pub(crate) answers: Vec<(&'static str, String)>,
    /// What to do about a refusal.
    pub(crate) hint: Option<String>,
    /// The kernel is older than the item.
    too_old: bool,
}

impl Row {
    pub(crate) fn new(kind: &'static str, name: &'static str) -> Row {
        Row { kind, name, answers: Vec::new(), hint: None, too_old: false }
    }

    /// Notes how a call of ours ended.
    pub(crate) fn call<T>(&mut self, what: &'static str, result: &Result<T, Error>) {
        self.answers.push((what, outcome(result)));
        if let Err(error) = result {
            let hint = error.hint().filter(|_| self.hint.is_none());
            self.hint = hint.map(str::to_owned).or(self.hint.take());
            let since = error.option().since.and_then(|since| version(since.trim_start_matches("Linux ")));
            self.too_old = since > version(&release());
        }
    }

    /// `works`, `partly`, `refused`, `absent`.
    pub(crate) fn verdict(&self) -> &'static str {
        let good = |answer: &str| answer == "ok" || answer == "seen" || answer.starts_with("not provoked");
        let count = self.answers.iter().filter(|(_, answer)| good(answer)).count();
        if count == self.answers.len() {
            "works"
        } else if count > 0 {
            "partly"
        } else if (self.too_old || self.hint.is_none())
            && self.answers.iter().all(|(_, answer)| answer == "ENOPROTOOPT")
        {
            // With a hint, it is the answer of something that is off.
            "absent"
        } else {
            "refused"
        }
    }
}

fn outcome<T>(result: &Result<T, Error>) -> String {
    match result {
        Ok(_) => "ok".to_owned(),
        Err(error) => match error.kind() {
            Kind::Os(number) => errno(number),
            _ => error.to_string(),
        },
    }
}

fn errno(number: i32) -> String {
    let name = match number {
        1 => "EPERM",
        2 => "ENOENT",
        11 => "EAGAIN",
        13 => "EACCES",
        14 => "EFAULT",
        16 => "EBUSY",
        22 => "EINVAL",
        90 => "EMSGSIZE",
        92 => "ENOPROTOOPT",
        95 => "EOPNOTSUPP",
        98 => "EADDRINUSE",
        99 => "EADDRNOTAVAIL",
        105 => "ENOBUFS",
        106 => "EISCONN",
        107 => "ENOTCONN",
        _ => return format!("errno {number}"),
    };
    name.to_owned()
}

/// The kernel's release, as it says it.
fn release() -> String {
    let text = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    text.trim().to_owned()
}

/// `6.12.1-cloud` is `(6, 12)`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// The settings that turn things on, as they are now.
fn switches() -> Vec<(String, String)> {
    let names = [
        "addip_enable",
        "auth_enable",
        "ecn_enable",
        "intl_enable",
        "pf_enable",
        "pf_expose",
        "prsctp_enable",
        "reconf_enable",
    ];
    let value = |name: &str| std::fs::read_to_string(format!("/proc/sys/net/sctp/{name}")).ok();
    names.iter().filter_map(|name| Some(((*name).to_owned(), value(name)?.trim().to_owned()))).collect()
}

/// A string of TOML or JSON; ours hold nothing that needs more than this.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(crate) fn render(rows: &[Row], format: Format) -> String {
    match format {
        Format::Text => text(rows),
        Format::Toml => toml(rows),
        Format::Json => json(rows),
    }
}

fn text(rows: &[Row]) -> String {
    let mut out = format!("Linux {}\n", release());
    for (name, value) in switches() {
        let _ = writeln!(out, "  net.sctp.{name} = {value}");
    }
    let mut kind = "";
    for row in rows {
        if row.kind != kind {
            kind = row.kind;
            let _ = writeln!(out, "\n{kind}s");
        }
        let all_good = row.answers.iter().all(|(_, answer)| answer == "ok");
        let answers: Vec<String> = row.answers.iter().map(|(what, answer)| format!("{what}: {answer}")).collect();
        let more = if all_good { String::new() } else { format!("  {}", answers.join(", ")) };
        let _ = writeln!(out, "  {:<32} {:<8}{more}", row.name, row.verdict());
        if let Some(hint) = &row.hint {
            let _ = writeln!(out, "  {:<32} {:<8}  {hint}", "", "");
        }
    }
    let count = |verdict| rows.iter().filter(|row| row.verdict() == verdict).count();
    let _ = writeln!(
        out,
        "\n{} work, {} partly, {} refused, {} absent",
        count("works"),
        count("partly"),
        count("refused"),
        count("absent")
    );
    out
}

fn toml(rows: &[Row]) -> String {
    let mut out = format!("[kernel]\nsystem = \"linux\"\nrelease = {}\n\n[switches]\n", quoted(&release()));
    for (name, value) in switches() {
        let _ = writeln!(out, "\"net.sctp.{name}\" = {}", quoted(&value));
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

fn json(rows: &[Row]) -> String {
    let pairs = |list: &[(String, String)]| {
        let pairs: Vec<String> =
            list.iter().map(|(key, value)| format!("{}: {}", quoted(key), quoted(value))).collect();
        pairs.join(", ")
    };
    let items: Vec<String> = rows
        .iter()
        .map(|row| {
            let mut list = vec![
                ("kind".to_owned(), row.kind.to_owned()),
                ("name".to_owned(), row.name.to_owned()),
                ("verdict".to_owned(), row.verdict().to_owned()),
            ];
            list.extend(row.answers.iter().map(|(what, answer)| ((*what).to_owned(), answer.clone())));
            list.extend(row.hint.iter().map(|hint| ("hint".to_owned(), hint.clone())));
            format!("    {{{}}}", pairs(&list))
        })
        .collect();
    format!(
        "{{\n  \"system\": \"linux\",\n  \"release\": {},\n  \"switches\": {{{}}},\n  \"items\": [\n{}\n  ]\n}}\n",
        quoted(&release()),
        pairs(&switches().into_iter().map(|(name, value)| (format!("net.sctp.{name}"), value)).collect::<Vec<_>>()),
        items.join(",\n")
    )
}
