//! One file per kind of input.

pub mod addresses;
pub mod control;
pub mod derive;
pub mod notifications;
pub mod options;
