//! The results of calls at an end, in the words of the guide's tables; also for `on-usrsctp/tests/ends.rs`.

use sctp_opts::notifications::{AssocChangeState, Notification};
use sctp_opts::{errno, Error, Received};

use super::kinds::Kind;

const END: &str = "<!-- End of what is made. -->\n";

/// The result of one receive.
pub(crate) fn said<I: std::fmt::Debug>(result: Result<Received<'_, I>, Error>) -> String {
    match result {
        Ok(Received::Closed) => "`Closed`".to_owned(),
        Ok(Received::Notification(Notification::AssocChange(change))) => match change.state {
            AssocChangeState::ShutdownComplete => "`ShutdownComplete`".to_owned(),
            AssocChangeState::CommLost => "`CommLost`".to_owned(),
            AssocChangeState::CannotStart => "`CannotStart`".to_owned(),
            other => panic!("{other:?}"),
        },
        Ok(other) => panic!("{other:?}"),
        Err(error) if error.is_would_block() => "waits".to_owned(),
        Err(error) => name(&error),
    }
}

pub(crate) fn name(error: &Error) -> String {
    let name = match error.raw_os_error() {
        Some(errno::ECONNRESET) => "ECONNRESET",
        Some(errno::ECONNABORTED) => "ECONNABORTED",
        Some(errno::ECONNREFUSED) => "ECONNREFUSED",
        Some(errno::ETIMEDOUT) => "ETIMEDOUT",
        Some(errno::ENOTCONN) => "ENOTCONN",
        Some(errno::EPIPE) => "EPIPE",
        Some(errno::ENOENT) => "ENOENT",
        other => panic!("{other:?}: {error}"),
    };
    format!("`{name}`")
}

/// Receives until a result repeats, which is left out.
pub(crate) fn until_same(mut receive: impl FnMut() -> String) -> Vec<String> {
    let mut all = vec![receive()];
    loop {
        let next = receive();
        if all.last() == Some(&next) {
            return all;
        }
        all.push(next);
        assert!(all.len() < 6, "{all:?}");
    }
}

pub(crate) const HEAD: &str = "\
    | what ends it | on which socket | `receive` says | subscribed to `AssocChange` | `send` says |\n\
    |:--|:--|:--|:--|:--|\n";

/// The lines of a cause: kinds of sockets with the same results share one.
pub(crate) fn lines(cause: &str, measured: Vec<(Kind, [String; 3])>) -> String {
    let mut rows: Vec<([String; 3], Vec<&str>)> = Vec::new();
    for (kind, row) in measured {
        let title = match kind {
            Kind::Connected => "connected",
            Kind::Accepted => "accepted",
            Kind::PeeledOff => "peeled off",
            Kind::OneToMany => "one-to-many, its only one",
        };
        match rows.iter_mut().find(|(same, _)| *same == row) {
            Some((_, kinds)) => kinds.push(title),
            None => rows.push((row, vec![title])),
        }
    }
    let line = |([receive, subscribed, send], kinds): ([String; 3], Vec<&str>)| {
        format!("| {} |\n", [cause, &kinds.join(", "), &receive, &subscribed, &send].join(" | "))
    };
    rows.into_iter().map(line).collect()
}

/// The guide's table that `test` makes is `new`, or is written to `path`. `guide`: as compiled, for a guest may not see the
/// files of the machine.
pub(crate) fn stands_in(guide: &str, path: &str, test: &str, new: &str) {
    let begin = format!("<!-- Made by {test}: run it with UPDATE_EXPECT=1. -->\n");
    let parts = |guide: &str| {
        let (before, rest) = guide.split_once(&begin).expect("where the table begins");
        let (old, after) = rest.split_once(END).expect("where the table ends");
        [before, old, after].map(str::to_owned)
    };
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let [before, _, after] = parts(&std::fs::read_to_string(path).unwrap());
        std::fs::write(path, [&before, &begin, new, END, &after].concat()).unwrap();
    } else {
        let [_, old, _] = parts(guide);
        assert_eq!(old, new, "run it with UPDATE_EXPECT=1");
    }
}
