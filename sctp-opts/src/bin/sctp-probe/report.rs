//! The report, as text, TOML or JSON.

use std::fmt::Write as _;

use sctp_opts::{errno, Error, Kind};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Text,
    Toml,
    Json,
}

impl Format {
    /// Parses the program's arguments.
    pub(crate) fn of(arguments: &[String]) -> Option<Format> {
        let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
        match words[..] {
            [] | ["--format", "text"] => Some(Format::Text),
            ["--format", "toml"] => Some(Format::Toml),
            ["--format", "json"] => Some(Format::Json),
            _ => None,
        }
    }
}

/// The system that was probed.
#[derive(Debug)]
pub(crate) struct Asked {
    /// The name in the description.
    pub(crate) system: &'static str,
    /// The name to display.
    pub(crate) title: &'static str,
    /// The release, as the system reports it.
    pub(crate) release: String,
    /// The current values of the settings that enable features.
    pub(crate) switches: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub(crate) struct Row {
    /// `option`, `cmsg`, `notification`, `function`
    pub(crate) kind: &'static str,
    pub(crate) name: &'static str,
    /// What was tried, with `ok`, the name of an error, or an observation.
    pub(crate) answers: Vec<(&'static str, String)>,
    /// What to do about a failure.
    pub(crate) hint: Option<String>,
    /// The first release that has the item.
    since: Option<(u32, u32)>,
}

impl Row {
    pub(crate) fn new(kind: &'static str, name: &'static str) -> Row {
        Row { kind, name, answers: Vec::new(), hint: None, since: None }
    }

    pub(crate) fn note(&mut self, what: &'static str, answer: impl Into<String>) {
        self.answers.push((what, answer.into()));
    }

    /// Records the result of a call, and its hint.
    pub(crate) fn call<T>(&mut self, what: &'static str, result: &Result<T, Error>) {
        self.note(what, outcome(result));
        if let Err(error) = result {
            let hint = error.hint().filter(|_| self.hint.is_none());
            self.hint = hint.map(str::to_owned).or(self.hint.take());
            self.since = error.option().since.and_then(version);
        }
    }

    /// `works`, `partly`, `refused`, `absent`.
    fn verdict(&self, of: &Asked) -> &'static str {
        let good = |answer: &str| answer == "ok" || answer == "seen" || answer.starts_with("not provoked");
        let count = self.answers.iter().filter(|(_, answer)| good(answer)).count();
        let too_old = self.since > version(&of.release);
        if count == self.answers.len() {
            "works"
        } else if count > 0 {
            "partly"
        } else if (too_old || self.hint.is_none()) && self.answers.iter().all(|(_, answer)| answer == "ENOPROTOOPT") {
            // With a hint, the feature is disabled rather than absent.
            "absent"
        } else {
            "refused"
        }
    }
}

pub(crate) fn outcome<T>(result: &Result<T, Error>) -> String {
    match result {
        Ok(_) => "ok".to_owned(),
        Err(error) => match error.kind() {
            Kind::Os(number) => error_name(number),
            _ => error.to_string(),
        },
    }
}

macro_rules! named {
    ($($name:ident)*) => {
        &[$((errno::$name, stringify!($name))),*]
    };
}

/// The name of the system's error.
pub(crate) fn error_name(number: i32) -> String {
    let names: &[(i32, &str)] = named! {
        EACCES EADDRINUSE EADDRNOTAVAIL EAFNOSUPPORT EAGAIN EALREADY EBADF EBUSY ECONNABORTED ECONNREFUSED ECONNRESET
        EDOM EFAULT EINPROGRESS EINTR EINVAL EISCONN EMSGSIZE ENOBUFS ENOENT ENOMEM ENOPROTOOPT ENOTCONN EOPNOTSUPP EPERM
        EPIPE EPROTONOSUPPORT ETIMEDOUT
    };
    let known = names.iter().find(|(known, _)| *known == number);
    known.map_or_else(|| format!("errno {number}"), |(_, name)| (*name).to_owned())
}

/// `6.12.1-cloud` and `Linux 6.12` are `(6, 12)`.
fn version(text: &str) -> Option<(u32, u32)> {
    let text = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

/// A TOML or JSON string; our strings need no other escapes.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

pub(crate) fn render(asked: &Asked, rows: &[Row], format: Format) -> String {
    match format {
        Format::Text => text(asked, rows),
        Format::Toml => toml(asked, rows),
        Format::Json => json(asked, rows),
    }
}

fn text(asked: &Asked, rows: &[Row]) -> String {
    let mut out = format!("{} {}\n", asked.title, asked.release);
    for (name, value) in &asked.switches {
        let _ = writeln!(out, "  {name} = {value}");
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
        let _ = writeln!(out, "  {:<32} {:<8}{more}", row.name, row.verdict(asked));
        if let Some(hint) = &row.hint {
            let _ = writeln!(out, "  {:<32} {:<8}  {hint}", "", "");
        }
    }
    let count = |verdict| rows.iter().filter(|row| row.verdict(asked) == verdict).count();
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

fn toml(asked: &Asked, rows: &[Row]) -> String {
    let (system, release) = (quoted(asked.system), quoted(&asked.release));
    let mut out = format!("[kernel]\nsystem = {system}\nrelease = {release}\n\n[switches]\n");
    for (name, value) in &asked.switches {
        let _ = writeln!(out, "{} = {}", quoted(name), quoted(value));
    }
    for row in rows {
        let _ = writeln!(out, "\n[[{}]]\nname = {}\nverdict = \"{}\"", row.kind, quoted(row.name), row.verdict(asked));
        for (what, answer) in &row.answers {
            let _ = writeln!(out, "{what} = {}", quoted(answer));
        }
        if let Some(hint) = &row.hint {
            let _ = writeln!(out, "hint = {}", quoted(hint));
        }
    }
    out
}

fn json(asked: &Asked, rows: &[Row]) -> String {
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
                ("verdict".to_owned(), row.verdict(asked).to_owned()),
            ];
            list.extend(row.answers.iter().map(|(what, answer)| ((*what).to_owned(), answer.clone())));
            list.extend(row.hint.iter().map(|hint| ("hint".to_owned(), hint.clone())));
            format!("    {{{}}}", pairs(&list))
        })
        .collect();
    format!(
        "{{\n  \"system\": {},\n  \"release\": {},\n  \"switches\": {{{}}},\n  \"items\": [\n{}\n  ]\n}}\n",
        quoted(asked.system),
        quoted(&asked.release),
        pairs(&asked.switches),
        items.join(",\n")
    )
}
