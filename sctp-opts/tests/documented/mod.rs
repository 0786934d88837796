//! What the documentation shows compiles with the types of each platform.
// Made by `cargo xtask generate` from spec/; do not edit.

mod linux;

mod freebsd;
