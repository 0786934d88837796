//! Runs the cases, and prints what it takes.

use super::foreign::Foreign;
use super::taken::{taken, Taken};

/// How often a case does it, so that what surrounds it does not count.
pub(crate) const TIMES: u16 = 1_000;

/// A name, and what it does many times: what came of the last one.
pub(crate) type Case = (&'static str, fn(&Foreign) -> u64);

/// Prints a line for each: its name, bytes of stack, allocations, and what came of it.
pub(crate) fn all(foreign: &Foreign, cases: &[Case]) {
    for (name, case) in cases {
        let mut result = 0;
        let Taken { stack, allocations } = taken(|| result = case(foreign));
        println!("{name} {stack} {allocations} {result}");
    }
}
