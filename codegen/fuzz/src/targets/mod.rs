//! One file per kind of input.

pub mod description;
