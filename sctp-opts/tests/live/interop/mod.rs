//! Software that we did not write: the programs and the library of lksctp-tools, and the crates that make system calls.

mod crates;
mod library;
mod programs;
