//! Tables and programs for the tests of the libraries.

pub mod documented;
pub mod fuzz;
pub mod live;
pub mod manual;
pub mod properties;
