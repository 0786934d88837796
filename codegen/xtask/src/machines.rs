//! Our tests as programs of another kind of machine: a big-endian one, and one of 32 bits.

use std::path::Path;
use std::process::Command;

use crate::setup::{self, InstallPolicy, Prerequisite};

/// A kind of machine that programs are linked for, with a cross compiler of C.
#[derive(Debug)]
pub struct Machine {
    /// As rustc calls it.
    pub target: &'static str,
    linker: &'static str,
    /// Settings of cargo for the target: `RUNNER`, `RUSTFLAGS`.
    settings: &'static [(&'static str, &'static str)],
    needs: &'static [&'static Prerequisite],
}

/// Big-endian, 64 bits; its programs run in qemu's emulation of a process.
pub static S390X: Machine = Machine {
    target: "s390x-unknown-linux-gnu",
    linker: "s390x-linux-gnu-gcc",
    settings: &[("RUNNER", "qemu-s390x -L /usr/s390x-linux-gnu")],
    needs: &[&setup::STD_S390X, &setup::GCC_S390X, &setup::LIBC_S390X, &setup::QEMU_S390X],
};

/// 32 bits. A program that brings its C library along runs on any x86-64 kernel.
pub static I686: Machine = Machine {
    target: "i686-unknown-linux-gnu",
    linker: "i686-linux-gnu-gcc",
    settings: &[("RUSTFLAGS", "-Ctarget-feature=+crt-static")],
    needs: &[&setup::STD_I686, &setup::GCC_I686, &setup::LIBC_I686],
};

impl Machine {
    /// `cargo test` for it.
    pub fn cargo_test(&self, root: &Path, policy: InstallPolicy) -> Result<Command, String> {
        setup::ensure(self.needs, policy).map_err(|error| error.to_string())?;
        let mut cargo = Command::new(setup::cargo());
        cargo.args(["test", "--target", self.target]);
        cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        let triple = self.target.to_uppercase().replace('-', "_");
        for (key, value) in self.settings.iter().chain([&("LINKER", self.linker)]) {
            cargo.env(format!("CARGO_TARGET_{triple}_{key}"), value);
        }
        cargo.current_dir(root);
        Ok(cargo)
    }
}

/// Runs what needs no kernel on a big-endian machine: the unit tests of the library, those of every struct's
/// properties among them, and what the fuzz targets replay. Whether all passed.
pub fn big_endian(root: &Path, policy: InstallPolicy) -> Result<bool, String> {
    let mut cargo = S390X.cargo_test(root, policy)?;
    cargo.args(["-p", "sctp-opts", "-p", "sctp-opts-fuzz", "--lib", "--test", "replay"]);
    // Without libsctp, which is not there for it.
    cargo.args(["--features", "sctp-opts/derive,sctp-opts/tokio"]);
    cargo.status().map(|status| status.success()).map_err(|error| format!("cargo: {error}"))
}
