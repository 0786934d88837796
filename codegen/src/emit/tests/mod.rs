//! Tables and programs for the tests of the libraries.

pub mod documented;
pub mod live;
pub mod properties;
pub mod prose;
pub mod table;
