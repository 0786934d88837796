//! Shared parts of several emitters. Nothing here emits a file.

pub mod derive;
pub mod example;
pub mod json;
pub mod rust;
pub mod serial;
pub mod types;
