//! Emitters: functions from a [`crate::model::Spec`] to files. None of them writes to the disk; `sys` reads bindgen's last
//! output there.

pub mod api;
pub mod format_doc;
pub mod header;
pub mod packetdrill;
pub mod pages;
pub mod rust;
pub mod schema;
pub mod sys;
pub mod tests;
pub mod text;
