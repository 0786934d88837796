//! What the workspace depends on, and what depends on it.

pub mod deny;
pub mod msrv;
pub mod package;
pub mod release;
