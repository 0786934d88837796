//! The workshop: everything that `cargo xtask` does beside generating. It starts processes, and knows kernels, compilers,
//! browsers and package managers; the pipeline in `codegen` knows nothing of it.

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
