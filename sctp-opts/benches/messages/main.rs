//! What a message costs outside the kernel: ours, against C with the macros of cmsg(3) and against lksctp's functions.
//!
//! `cargo xtask bench messages` runs this twice: plainly, which prints stack and allocations, and under callgrind,
//! which counts the instructions of every function whose name begins with `case_`. A preloaded library (`stub.c`)
//! replaces the kernel, so that all three get the same data. Nothing here measures time.

mod cases;
mod foreign;
#[path = "../shared/lksctp.rs"]
mod lksctp;
mod measure;
mod notifications;
#[path = "../shared/taken.rs"]
mod taken;

fn main() {
    // Started by `cargo test --benches`, or by hand.
    if std::env::var_os(foreign::REFERENCE).is_none() {
        println!("skipped: run it by `cargo xtask bench messages`");
        return;
    }
    let foreign = foreign::Foreign::load();
    measure::all(&foreign, cases::CASES);
    measure::all(&foreign, notifications::CASES);
}
