//! What exists on which system: `cfg_if! { if #[cfg(WHAT)] { ... } }`.
//!
//! `described`: the systems that the description has; the name of a platform: its targets, and those of the platforms
//! that have it as their upstream, which share its system calls and headers.
//!
//! The macro has the form of the crate `cfg-if`, which rustfmt knows, so that it finds the modules inside.
// Made by `cargo xtask generate` from spec/; do not edit.

#[allow(unused_macro_rules)]
macro_rules! cfg_if {
    (if #[cfg(described)] { $($item:item)* } $(else { $($other:item)* })?) => {
        $(#[cfg(any(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)), any(target_os = "freebsd", sctp_opts_on_usrsctp)))] $item)*
        $($(#[cfg(not(any(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)), any(target_os = "freebsd", sctp_opts_on_usrsctp))))] $other)*)?
    };
    (if #[cfg(any(test, described))] { $($item:item)* } $(else { $($other:item)* })?) => {
        $(#[cfg(any(test, sctp_opts_all_platforms, any(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)), any(target_os = "freebsd", sctp_opts_on_usrsctp))))] $item)*
        $($(#[cfg(not(any(test, sctp_opts_all_platforms, any(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)), any(target_os = "freebsd", sctp_opts_on_usrsctp)))))] $other)*)?
    };
    (if #[cfg(all(test, described))] { $($item:item)* } $(else { $($other:item)* })?) => {
        $(#[cfg(all(test, any(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)), any(target_os = "freebsd", sctp_opts_on_usrsctp))))] $item)*
        $($(#[cfg(not(all(test, any(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)), any(target_os = "freebsd", sctp_opts_on_usrsctp)))))] $other)*)?
    };
    (if #[cfg(linux)] { $($item:item)* } $(else { $($other:item)* })?) => {
        $(#[cfg(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)))] $item)*
        $($(#[cfg(not(all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp))))] $other)*)?
    };
    (if #[cfg(any(test, linux))] { $($item:item)* } $(else { $($other:item)* })?) => {
        $(#[cfg(any(test, sctp_opts_all_platforms, all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp))))] $item)*
        $($(#[cfg(not(any(test, sctp_opts_all_platforms, all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)))))] $other)*)?
    };
    (if #[cfg(all(test, linux))] { $($item:item)* } $(else { $($other:item)* })?) => {
        $(#[cfg(all(test, all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp))))] $item)*
        $($(#[cfg(not(all(test, all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp)))))] $other)*)?
    };
    (if #[cfg(freebsd)] { $($item:item)* } $(else { $($other:item)* })?) => {
        $(#[cfg(any(target_os = "freebsd", sctp_opts_on_usrsctp))] $item)*
        $($(#[cfg(not(any(target_os = "freebsd", sctp_opts_on_usrsctp)))] $other)*)?
    };
    (if #[cfg(any(test, freebsd))] { $($item:item)* } $(else { $($other:item)* })?) => {
        $(#[cfg(any(test, sctp_opts_all_platforms, any(target_os = "freebsd", sctp_opts_on_usrsctp)))] $item)*
        $($(#[cfg(not(any(test, sctp_opts_all_platforms, any(target_os = "freebsd", sctp_opts_on_usrsctp))))] $other)*)?
    };
    (if #[cfg(all(test, freebsd))] { $($item:item)* } $(else { $($other:item)* })?) => {
        $(#[cfg(all(test, any(target_os = "freebsd", sctp_opts_on_usrsctp)))] $item)*
        $($(#[cfg(not(all(test, any(target_os = "freebsd", sctp_opts_on_usrsctp))))] $other)*)?
    };
}

/// Passes a platform, and each that derives from it, to a macro: those that are compiled, or all.
macro_rules! each_of {
    (linux: $callback:ident $($with:tt)*) => {
        #[cfg(any(test, sctp_opts_all_platforms, all(any(target_os = "linux", target_os = "android"), not(sctp_opts_on_usrsctp))))]
        $callback! { linux $($with)* }
    };
    (all linux: $callback:ident $($with:tt)*) => {
        $callback! { linux $($with)* }
    };
    (freebsd: $callback:ident $($with:tt)*) => {
        #[cfg(any(test, sctp_opts_all_platforms, any(target_os = "freebsd", sctp_opts_on_usrsctp)))]
        $callback! { freebsd $($with)* }
    };
    (all freebsd: $callback:ident $($with:tt)*) => {
        $callback! { freebsd $($with)* }
    };
}
