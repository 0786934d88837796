//! Data for the tests of `sctp-opts`, computed from the description without the derive's code as an independent check.

pub(crate) mod documented;
pub(crate) mod live;
pub(crate) mod members;
pub(crate) mod properties;
pub(crate) mod prose;
pub(crate) mod table;
