// Made by `cargo xtask generate` from spec/; do not edit.

/// The API as Linux has it: its numbers, layouts and functions. Compiles everywhere.
#[allow(
    non_camel_case_types,
    non_snake_case,
    clashing_extern_declarations,
    clippy::pub_underscore_fields,
    clippy::unreadable_literal
)]
pub mod linux;
#[cfg(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)))]
pub use linux::*;

/// The API as FreeBSD has it: its numbers, layouts and functions. Compiles everywhere.
#[allow(
    non_camel_case_types,
    non_snake_case,
    clashing_extern_declarations,
    clippy::pub_underscore_fields,
    clippy::unreadable_literal
)]
pub mod freebsd;
#[cfg(any(target_os = "freebsd", sctp_opts_on_usrsctp))]
pub use freebsd::*;
