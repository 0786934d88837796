//! One file per kind of input.

pub mod derive;
pub mod options;
