//! Emitters: functions from a [`crate::model::Spec`] to files. None of them touches the disk.

pub mod documented;
pub mod evidence;
mod example;
pub mod format_doc;
pub mod fuzz;
pub mod header;
pub mod html;
pub mod index;
pub mod live;
pub mod manual;
mod messages;
pub mod opts;
pub mod packetdrill;
pub mod properties;
mod public;
pub mod schema;
pub mod status;
pub mod sys;
pub mod text;
