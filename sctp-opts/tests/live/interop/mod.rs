//! Interoperation with other software: the programs and library of lksctp-tools, and crates that make system calls.

mod crates;
mod library;
mod programs;
