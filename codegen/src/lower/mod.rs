//! Computes what to show of the description, as data without markup.

pub mod api;
pub mod c;
pub mod ffi_docs;
pub(crate) mod header;
mod offered;
pub mod packetdrill;
pub mod page;
pub mod rust_api;
pub(crate) mod tests;
pub mod text;
pub mod words;
