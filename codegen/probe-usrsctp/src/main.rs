//! Asks usrsctp, which is FreeBSD's SCTP stack in user space, about everything that the description says of FreeBSD.
//!
//! ```text
//! cargo xtask probe --usrsctp
//! ```
//!
//! Two endpoints in this process talk through it over UDP on loopback. What is passed to it and what it answers goes
//! through FreeBSD's structs of `sctp-sys` and FreeBSD's options of `sctp-opts`, which are otherwise not compiled on this
//! system: hence `--cfg sctp_opts_all_platforms`, without which there is nothing here, nor any need for the library.

#[cfg(sctp_opts_all_platforms)]
mod ask;
#[cfg(sctp_opts_all_platforms)]
mod calls;
#[cfg(sctp_opts_all_platforms)]
mod cycle;
#[cfg(sctp_opts_all_platforms)]
mod effects;
#[cfg(sctp_opts_all_platforms)]
mod functions;
#[cfg(sctp_opts_all_platforms)]
mod host;
#[cfg(sctp_opts_all_platforms)]
mod library;
#[cfg(sctp_opts_all_platforms)]
mod meaning;
#[cfg(sctp_opts_all_platforms)]
mod notifications;
#[cfg(sctp_opts_all_platforms)]
mod numbers;
#[cfg(sctp_opts_all_platforms)]
mod options;
#[cfg(sctp_opts_all_platforms)]
mod refusals;
#[cfg(sctp_opts_all_platforms)]
mod report;
#[cfg(sctp_opts_all_platforms)]
mod sockets;

/// The build that is asked, as evidence calls it.
#[cfg(sctp_opts_all_platforms)]
static BUILD: std::sync::OnceLock<String> = std::sync::OnceLock::new();

#[cfg(sctp_opts_all_platforms)]
fn build() -> Option<&'static str> {
    BUILD.get().map(String::as_str)
}

#[cfg(sctp_opts_all_platforms)]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments.len() > 2 && arguments[0] == "--library" {
        let asked = library::path();
        if asked.as_deref() != Some(arguments[1].as_ref()) {
            eprintln!("error: not {} would be asked but {asked:?}", arguments[1]);
            return ExitCode::FAILURE;
        }
        arguments.drain(..2);
    }
    let version = match &arguments[..] {
        [version] => version,
        [word, file] if word == "calls" => return calls(file),
        _ => {
            eprintln!("usage: probe-usrsctp [--library PATH] VERSION, which is that of the library, or calls FILE");
            return ExitCode::from(2);
        }
    };
    let _ = BUILD.set(version.clone());
    let rows = sockets::start().and_then(|()| {
        let mut options = options::rows()?;
        effects::add_to(&mut options)?;
        options.extend(numbers::rows()?);
        refusals::add_to(&mut options)?;
        options.sort_by_key(|row| row.name);
        Ok([options, notifications::rows()?, functions::rows()?].concat())
    });
    match rows {
        Ok(rows) => {
            print!("{}", report::render(version, &rows));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: usrsctp: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The calls of a file, which are not ours to understand.
#[cfg(sctp_opts_all_platforms)]
fn calls(file: &str) -> std::process::ExitCode {
    let request = std::fs::read_to_string(file).and_then(|text| sockets::start().map(|()| text));
    match request.map_err(|error| error.to_string()).and_then(|text| calls::answer(&text)) {
        Ok(said) => {
            print!("{said}");
            std::process::ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: usrsctp: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}

#[cfg(not(sctp_opts_all_platforms))]
fn main() {
    println!("run it with: cargo xtask probe --usrsctp");
}
