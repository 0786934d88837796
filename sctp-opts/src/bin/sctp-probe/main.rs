//! Asks the running kernel about every option, ancillary message, notification and function of SCTP.
//!
//! ```text
//! sctp-probe [--format text|toml|json]
//! ```
//!
//! Each option is read, and what was read is set again: on a fresh socket (`fresh`) and on an association over loopback
//! (`assoc`), as an application gets them, with nothing switched on. What is refused is told with the kernel's error and
//! what to switch on. As root it also provokes what takes a raw packet. On a machine whose kernel has no SCTP: `cargo
//! xtask probe` in a checkout.

#[cfg(target_os = "linux")]
mod functions;
#[cfg(target_os = "linux")]
mod messages;
#[cfg(target_os = "linux")]
mod notifications;
#[cfg(target_os = "linux")]
mod options;
#[cfg(target_os = "linux")]
mod report;
#[cfg(target_os = "linux")]
mod sockets;

#[cfg(target_os = "linux")]
fn main() -> std::process::ExitCode {
    use report::Format;
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let format = match words[..] {
        [] | ["--format", "text"] => Format::Text,
        ["--format", "toml"] => Format::Toml,
        ["--format", "json"] => Format::Json,
        _ => {
            eprintln!("usage: sctp-probe [--format text|toml|json]");
            return std::process::ExitCode::from(2);
        }
    };
    if let Err(error) = sockets::make(sockets::Style::One) {
        eprintln!(
            "this kernel has no SCTP ({error}): modprobe sctp, or `cargo xtask probe` in a checkout of sctp-opts"
        );
        return std::process::ExitCode::FAILURE;
    }
    let mut rows = options::rows();
    rows.extend(messages::rows());
    rows.extend(notifications::rows());
    rows.extend(functions::rows());
    print!("{}", report::render(&rows, format));
    std::process::ExitCode::SUCCESS
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("sctp-probe knows how to ask Linux only");
}
