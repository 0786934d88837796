//! What several emitters write alike. Nothing here emits a file.

pub mod c;
pub mod example;
pub mod rust;
