//! What the tests of `sctp-opts` are told: from the description alone, so that the derive's code has a second opinion.

pub(crate) mod documented;
pub(crate) mod live;
pub(crate) mod members;
pub(crate) mod properties;
pub(crate) mod table;
