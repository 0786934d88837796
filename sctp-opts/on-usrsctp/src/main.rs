//! Probes usrsctp, FreeBSD's SCTP stack in user space, like `sctp-probe` probes FreeBSD's kernel.
//!
//! ```text
//! cargo xtask probe --usrsctp
//! ```

#[cfg(sctp_opts_on_usrsctp)]
#[path = "../../src/bin/sctp-probe/freebsd/mod.rs"]
mod freebsd;
#[cfg(sctp_opts_on_usrsctp)]
mod play;
#[cfg(sctp_opts_on_usrsctp)]
#[path = "../../src/bin/sctp-probe/report.rs"]
mod report;
#[cfg(sctp_opts_on_usrsctp)]
mod scripts;

#[cfg(sctp_opts_on_usrsctp)]
const USAGE: &str =
    "usage: probe-on-usrsctp [--library PATH] BUILD [--format text|toml|json], where BUILD is that of the \
                     library, or probe-on-usrsctp [--library PATH] calls FILE, or probe-on-usrsctp [--library PATH] play";

#[cfg(sctp_opts_on_usrsctp)]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.len() > 2 && arguments[0] == "--library" {
        let asked = sctp_opts_on_usrsctp::loaded();
        if asked.as_deref() != Some(arguments[1].as_ref()) {
            eprintln!("error: the loaded library is {asked:?}, not {}", arguments[1]);
            return ExitCode::FAILURE;
        }
        arguments.drain(..2);
    }
    let said = match &arguments[..] {
        [word, file] if word == "calls" => {
            std::fs::read_to_string(file).map_err(|error| error.to_string()).and_then(|text| scripts::answer(&text))
        }
        [word] if word == "play" => play::play().map(|()| String::new()),
        [build, rest @ ..] => match report::Format::of(rest) {
            Some(format) => answers(build, format),
            None => return misused(),
        },
        [] => return misused(),
    };
    match said {
        Ok(said) => {
            print!("{said}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: usrsctp: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(sctp_opts_on_usrsctp)]
fn misused() -> std::process::ExitCode {
    eprintln!("{USAGE}");
    std::process::ExitCode::from(2)
}

/// A build's answers about everything.
#[cfg(sctp_opts_on_usrsctp)]
fn answers(build: &str, format: report::Format) -> Result<String, String> {
    freebsd::has_sctp().map_err(|error| error.to_string())?;
    let rows = freebsd::rows().map_err(|error| error.to_string())?;
    let asked = report::Asked { system: "usrsctp", title: "usrsctp", release: build.to_owned(), ..freebsd::asked() };
    Ok(report::render(&asked, &rows, format))
}

#[cfg(not(sctp_opts_on_usrsctp))]
fn main() {
    println!("run it with: cargo xtask probe --usrsctp");
}
