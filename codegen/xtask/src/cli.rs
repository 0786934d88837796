//! The arguments of `cargo xtask`.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::commands::verify::VerifyArguments;
use crate::install_arguments::Install;
use crate::on_linux;

/// Checks the description of the SCTP sockets API in spec/ and generates sctp-sys, sctp-opts and the documents from it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
pub(crate) struct Arguments {
    /// Work on this checkout; default: the one that contains the current folder
    #[arg(long, global = true, value_name = "DIR", hide_short_help = true)]
    pub(crate) root: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Check the description and write everything generated from it: FFI, wrappers, documents
    Generate {
        /// Write nothing; fail if any output is stale, missing or orphaned
        #[arg(long)]
        check: bool,
        #[command(flatten)]
        install: Install,
    },
    /// Check the description only
    Check,
    /// Explain a diagnostic
    Explain {
        /// Its code, such as E012; without one, list all codes
        code: Option<String>,
    },
    /// Run all tests, as CI does
    Test {
        /// Run only this step; may be repeated
        #[arg(long, value_name = "NAME")]
        only: Vec<String>,
        /// List the steps
        #[arg(long)]
        list: bool,
        /// Show the output of every step, not only of those that fail
        #[arg(long)]
        verbose: bool,
        #[command(flatten)]
        install: Install,
    },
    /// Check the description and sctp-sys against real headers, on every target
    ///
    /// Headers that are neither installed nor in the cache are listed and not checked; in CI that is a failure.
    Verify(VerifyArguments),
    /// Check licences, duplicates and sources of everything that this workspace depends on
    Deny {
        #[command(flatten)]
        install: Install,
        /// Arguments for cargo-deny in place of `check bans licenses sources`, such as `check advisories`
        #[arg(last = true, value_name = "ARGUMENTS")]
        arguments: Vec<OsString>,
    },
    /// Run the tests of the decoders under AddressSanitizer
    Sanitize,
    /// Run the tests of the libraries that need no kernel on a big-endian machine: s390x in qemu's user-mode emulation
    BigEndian {
        #[command(flatten)]
        install: Install,
    },
    /// Build an application with the oldest supported Rust, and with the oldest allowed versions of the dependencies
    Dependent {
        #[command(flatten)]
        install: Install,
    },
    /// Pack the published packages, build each from its archive, and run its tests there
    Package {
        /// First check whether this version may be published; see docs/releasing.md
        #[arg(long)]
        release: bool,
    },
    /// Fuzz the code that reads untrusted input: the decoders, the derive, the description
    ///
    /// The tests replay the corpus and a fixed number of mutations; this command searches on, with libFuzzer and
    /// AddressSanitizer.
    Fuzz {
        /// The target; without one, list all targets
        target: Option<String>,
        /// Duration, in seconds
        #[arg(long, value_name = "S", default_value_t = 60)]
        seconds: u64,
        /// Afterwards, add inputs that reach new code to the committed corpus
        #[arg(long)]
        keep: bool,
    },
    /// Make random descriptions; generate and compile the valid ones, and compare their layouts with clang's
    ///
    /// The tests try a fixed number; this command tries more. The printed seed reproduces a run.
    DescribeRandom {
        /// Number of descriptions
        #[arg(long, value_name = "N", default_value_t = 2_000)]
        count: usize,
        /// Seed; default: random
        #[arg(long, value_name = "S")]
        seed: Option<u64>,
        #[command(flatten)]
        install: Install,
    },
    /// Check that every mechanical mutation of the emitters changes an output or fails a test
    Mutate {
        /// Only mutants in files whose paths contain this
        #[arg(long, value_name = "FILE")]
        only: Option<String>,
        /// At most N mutants, the same ones in every run
        #[arg(long, value_name = "N")]
        limit: Option<usize>,
    },
    #[command(flatten)]
    OnLinux(on_linux::Command),
}
