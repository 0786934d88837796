//! Documents: the status tables, the web page, and the answers of kernels.

pub mod evidence;
pub mod html;
mod markdown;
pub mod status;
