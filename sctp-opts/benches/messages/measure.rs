//! Runs the cases, and prints the resources that they take.

use super::foreign::Foreign;
use super::taken::{taken, Taken};

/// The number of repetitions per case, so that the overhead around them does not matter.
pub(crate) const TIMES: u16 = 1_000;

/// A name, and a function that runs the case many times and returns the last result.
pub(crate) type Case = (&'static str, fn(&Foreign) -> u64);

/// Prints a line for each: its name, bytes of stack, allocations, and result.
pub(crate) fn all(foreign: &Foreign, cases: &[Case]) {
    for (name, case) in cases {
        let mut result = 0;
        let Taken { stack, allocations } = taken(|| result = case(foreign));
        println!("{name} {stack} {allocations} {result}");
    }
}
