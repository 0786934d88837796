#![doc = include_str!("../README.md")]
//!
//! # Example
//!
//! ```rust
//! # #[cfg(target_os = "linux")]
//! # mod example {
//! # use sctp_opts::SockOpt;
//! # use sctp_sys::linux::sctp_rtoinfo;
//! # use std::time::Duration;
//! /// Bounds of the retransmission timeout.
//! #[derive(Debug, SockOpt)]
//! #[sockopt(unsafe, name = "SCTP_RTOINFO", number = 0, raw = sctp_rtoinfo)]
//! #[sockopt(scope = "assoc", assoc = srto_assoc_id, get_ids = "future", set_ids = "future")]
//! pub struct RtoInfo {
//!     #[sockopt(raw = srto_initial, unit = "ms")]
//!     pub initial: Duration,
//!     #[sockopt(raw = srto_max, unit = "ms")]
//!     pub max: Duration,
//!     #[sockopt(raw = srto_min, unit = "ms")]
//!     pub min: Duration,
//! }
//! # }
//! ```
#![warn(missing_docs)]

use proc_macro::TokenStream;

mod expand;

/// Declares a socket option: see the attributes above, and `sctp_opts::SockOpt` for an example.
#[proc_macro_derive(SockOpt, attributes(sockopt))]
pub fn derive_sockopt(input: TokenStream) -> TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    expand::expand(input).unwrap_or_else(syn::Error::into_compile_error).into()
}
