//! The commands of `cargo xtask` besides generating. They start processes, and use kernels, compilers, browsers and package
//! managers, which the pipeline in `codegen` does not.

#[cfg(target_os = "linux")]
pub mod bench;
pub mod checkout;
pub mod deps;
pub mod fuzz;
#[cfg(target_os = "linux")]
pub mod kernel;
pub mod machines;
pub mod mutate;
pub mod packetdrill;
pub mod random;
pub mod sanitize;
pub mod setup;
pub mod test_steps;
pub mod verify;
