//! What `sctp-opts` shows of every item.

pub(crate) mod example;
pub(crate) mod fields;
pub(crate) mod values;
