//! What files say: the description, and what was recorded of kernels.

pub mod evidence;
pub mod file;
pub mod parse;
pub mod recorded_calls;
pub mod schema_check;
