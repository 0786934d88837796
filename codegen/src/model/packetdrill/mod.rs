//! What the scripts of the description say: options, values and names, resolved for a platform.

pub mod exchange;
pub(crate) mod placeholders;
pub mod shape;
pub(crate) mod symbols;
pub mod target;
pub mod value;
pub mod wire;
