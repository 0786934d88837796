//! The documents for readers: the status document, its web page, and what kernels said.

pub mod evidence;
pub mod html;
mod markdown;
pub mod status;
