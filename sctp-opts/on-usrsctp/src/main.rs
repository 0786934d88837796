//! Asks usrsctp, which is FreeBSD's SCTP stack in user space, as `sctp-probe` asks FreeBSD.
//!
//! ```text
//! cargo xtask probe --usrsctp
//! ```

#[cfg(sctp_opts_on_usrsctp)]
#[path = "../../src/bin/sctp-probe/freebsd/mod.rs"]
mod freebsd;
#[cfg(sctp_opts_on_usrsctp)]
#[path = "../../src/bin/sctp-probe/report.rs"]
mod report;

#[cfg(sctp_opts_on_usrsctp)]
fn main() -> std::process::ExitCode {
    // Its system calls.
    use sctp_opts_on_usrsctp as _;
    use std::process::ExitCode;

    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let asked = arguments.split_first().map(|(build, rest)| (build, report::Format::of(rest)));
    let Some((build, Some(format))) = asked else {
        eprintln!("usage: probe-on-usrsctp BUILD [--format text|toml|json], where BUILD is that of the library");
        return ExitCode::from(2);
    };
    if let Err(error) = freebsd::has_sctp() {
        eprintln!("error: usrsctp: {error}");
        return ExitCode::FAILURE;
    }
    match freebsd::rows() {
        Ok(rows) => {
            let asked =
                report::Asked { system: "usrsctp", title: "usrsctp", release: build.clone(), ..freebsd::asked() };
            print!("{}", report::render(&asked, &rows, format));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: usrsctp: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(sctp_opts_on_usrsctp))]
fn main() {
    println!("run it with: cargo xtask probe --usrsctp");
}
