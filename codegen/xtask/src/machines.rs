//! Builds our tests for other kinds of machines: a big-endian one and a 32-bit one.

use std::path::Path;
use std::process::Command;

use crate::setup::{self, InstallPolicy, Prerequisite};

/// A target, with the cross compiler that links for it.
#[derive(Debug)]
pub struct Machine {
    pub target: &'static str,
    linker: &'static str,
    /// Cargo's settings for the target: `RUNNER`, `RUSTFLAGS`.
    settings: &'static [(&'static str, &'static str)],
    needs: &'static [&'static Prerequisite],
}

/// Big-endian, 64 bits. Programs run in qemu's user-mode emulation.
static S390X: Machine = Machine {
    target: "s390x-unknown-linux-gnu",
    linker: "s390x-linux-gnu-gcc",
    settings: &[("RUNNER", "qemu-s390x -L /usr/s390x-linux-gnu")],
    needs: &[&setup::STD_S390X, &setup::GCC_S390X, &setup::LIBC_S390X, &setup::QEMU_S390X],
};

/// 32 bits. Statically linked, so that programs run on any x86-64 kernel.
pub static I686: Machine = Machine {
    target: "i686-unknown-linux-gnu",
    linker: "i686-linux-gnu-gcc",
    settings: &[("RUSTFLAGS", "-Ctarget-feature=+crt-static")],
    needs: &[&setup::STD_I686, &setup::GCC_I686, &setup::LIBC_I686],
};

impl Machine {
    /// A `cargo test` command for the target, for the library and its fuzz targets. The selection of packages and features is
    /// always the same, so that macros are built once for all machines.
    pub fn cargo_test(&self, root: &Path, policy: InstallPolicy) -> Result<Command, String> {
        setup::ensure(self.needs, policy).map_err(|error| error.to_string())?;
        let mut cargo = Command::new(setup::cargo());
        cargo.args(["test", "--target", self.target, "--package", "sctp-opts", "--package", "sctp-opts-fuzz"]);
        cargo.args(["--features", "sctp-opts/derive,sctp-opts/tokio"]);
        cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        let triple = self.target.to_uppercase().replace('-', "_");
        for (key, value) in self.settings.iter().chain([&("LINKER", self.linker)]) {
            cargo.env(format!("CARGO_TARGET_{triple}_{key}"), value);
        }
        cargo.current_dir(root);
        Ok(cargo)
    }
}

/// Runs the tests that need no kernel on a big-endian machine: the library's unit tests, including those of every struct's
/// properties, and the fuzz targets' corpus. Returns whether all passed.
pub fn big_endian(root: &Path, policy: InstallPolicy) -> Result<bool, String> {
    let mut cargo = S390X.cargo_test(root, policy)?;
    // Without `oracle`, which needs libsctp, which is not available for this target.
    cargo.args(["--lib", "--test", "replay"]);
    cargo.status().map(|status| status.success()).map_err(|error| format!("cargo: {error}"))
}
