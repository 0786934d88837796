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

#[macro_use]
#[allow(unused_macros)]
#[path = "../../generated/platform.rs"]
#[rustfmt::skip]
mod platform;

cfg_if! {
    if #[cfg(linux)] {
        #[path = "linux/mod.rs"]
        mod system;
    }
}

cfg_if! {
    if #[cfg(freebsd)] {
        #[path = "freebsd/mod.rs"]
        mod system;
    }
}

cfg_if! {
    if #[cfg(described)] {
        mod ask;
        mod report;
        use ask::ask;
    } else {
        fn ask() -> std::process::ExitCode {
            eprintln!("sctp-probe does not know the options of this system");
            std::process::ExitCode::FAILURE
        }
    }
}

fn main() -> std::process::ExitCode {
    ask()
}
