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
mod linux;

#[cfg(not(target_os = "linux"))]
mod linux {
    pub(super) fn main() -> std::process::ExitCode {
        eprintln!("sctp-probe knows how to ask Linux only");
        std::process::ExitCode::FAILURE
    }
}

fn main() -> std::process::ExitCode {
    linux::main()
}
