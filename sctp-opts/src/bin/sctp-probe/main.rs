//! Asks the running kernel about every option, ancillary message, notification and function of SCTP.
//!
//! ```text
//! sctp-probe [--format text|toml|json]
//! ```
//!
//! Each option is read, and set to the value read or to another one: on a new socket (`fresh`) and on an association
//! over loopback (`assoc`), with the system's default settings. Failures are reported with the kernel's error and what
//! to enable. As root on Linux, it also tests what needs a raw packet.
//!
//! Where the kernel has no SCTP: `modprobe sctp` on Linux, `kldload sctp` on FreeBSD, or on Linux `cargo xtask probe`
//! in a checkout, which downloads kernels.

#[cfg(target_os = "linux")]
#[path = "linux/mod.rs"]
mod system;

#[cfg(target_os = "freebsd")]
#[path = "freebsd/mod.rs"]
mod system;

#[cfg(any(target_os = "linux", target_os = "freebsd"))]
mod report;

#[cfg(any(target_os = "linux", target_os = "freebsd"))]
fn main() -> std::process::ExitCode {
    use std::process::ExitCode;

    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some(format) = report::Format::of(&arguments) else {
        eprintln!("usage: sctp-probe [--format text|toml|json]");
        return ExitCode::from(2);
    };
    if let Err(error) = system::has_sctp() {
        eprintln!("this kernel has no SCTP: {error}");
        return ExitCode::FAILURE;
    }
    match system::rows() {
        Ok(rows) => {
            print!("{}", report::render(&system::asked(), &rows, format));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(not(any(target_os = "linux", target_os = "freebsd")))]
fn main() -> std::process::ExitCode {
    eprintln!("sctp-probe knows how to ask Linux and FreeBSD only");
    std::process::ExitCode::FAILURE
}
