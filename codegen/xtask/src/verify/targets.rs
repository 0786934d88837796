//! The targets for which headers are read, and the folders of zig's package with their C library headers.

use codegen::model::layout::Abi;

#[derive(Debug, PartialEq, Eq)]
pub struct Target {
    /// Name in messages.
    pub name: &'static str,
    pub clang: &'static str,
    pub rust: &'static str,
    /// Linux's target with the same layouts, if Rust publishes no standard library for this one.
    pub stand_in: Option<&'static str>,
    pub platform: &'static str,
    /// Folders of C library headers in zig's package, in search order; they precede the kernel's headers.
    pub libc: &'static [&'static str],
    /// Folders of zig's kernel headers for this architecture (`asm/`), searched after the set's own kernel headers.
    pub asm: &'static [&'static str],
}

const fn linux(
    name: &'static str,
    clang: &'static str,
    rust: &'static str,
    libc: &'static [&'static str],
    asm: &'static [&'static str],
) -> Target {
    Target { name, clang, rust, stand_in: None, platform: "linux", libc, asm }
}

const fn freebsd(
    name: &'static str,
    clang: &'static str,
    rust: &'static str,
    stand_in: Option<&'static str>,
    libc: &'static [&'static str],
) -> Target {
    Target { name, clang, rust, stand_in, platform: "freebsd", libc, asm: &[] }
}

pub static TARGETS: &[Target] = &[
    linux(
        "x86_64",
        "x86_64-unknown-linux-gnu",
        "x86_64-unknown-linux-gnu",
        &["x86-linux-gnu", "generic-glibc"],
        &["x86-linux-any", "any-linux-any"],
    ),
    linux(
        "i686",
        "i686-unknown-linux-gnu",
        "i686-unknown-linux-gnu",
        &["x86-linux-gnu", "generic-glibc"],
        &["x86-linux-any", "any-linux-any"],
    ),
    linux(
        "aarch64",
        "aarch64-unknown-linux-gnu",
        "aarch64-unknown-linux-gnu",
        &["aarch64-linux-gnu", "generic-glibc"],
        &["aarch64-linux-any", "any-linux-any"],
    ),
    linux(
        "armv7",
        "armv7-unknown-linux-gnueabihf",
        "armv7-unknown-linux-gnueabihf",
        &["arm-linux-gnu", "generic-glibc"],
        &["arm-linux-any", "any-linux-any"],
    ),
    linux(
        "riscv64",
        "riscv64-unknown-linux-gnu",
        "riscv64gc-unknown-linux-gnu",
        &["riscv-linux-gnu", "generic-glibc"],
        &["riscv-linux-any", "any-linux-any"],
    ),
    linux(
        "s390x",
        "s390x-unknown-linux-gnu",
        "s390x-unknown-linux-gnu",
        &["s390x-linux-gnu", "generic-glibc"],
        &["s390x-linux-any", "any-linux-any"],
    ),
    linux(
        "x86_64-musl",
        "x86_64-unknown-linux-musl",
        "x86_64-unknown-linux-musl",
        &["x86_64-linux-musl", "generic-musl"],
        &["x86-linux-any", "any-linux-any"],
    ),
    freebsd(
        "amd64",
        "x86_64-unknown-freebsd",
        "x86_64-unknown-freebsd",
        None,
        &["x86_64-freebsd-none", "generic-freebsd"],
    ),
    freebsd(
        "i386",
        "i686-unknown-freebsd",
        "i686-unknown-freebsd",
        Some("i686-unknown-linux-gnu"),
        &["x86-freebsd-none", "generic-freebsd"],
    ),
    freebsd(
        "aarch64",
        "aarch64-unknown-freebsd",
        "aarch64-unknown-freebsd",
        Some("aarch64-unknown-linux-gnu"),
        &["aarch64-freebsd-none", "generic-freebsd"],
    ),
    freebsd(
        "riscv64",
        "riscv64-unknown-freebsd",
        "riscv64gc-unknown-freebsd",
        Some("riscv64gc-unknown-linux-gnu"),
        &["riscv64-freebsd-none", "generic-freebsd"],
    ),
];

pub fn of(platform: &str) -> impl Iterator<Item = &'static Target> + '_ {
    TARGETS.iter().filter(move |target| target.platform == platform)
}

impl Target {
    /// The target for which rustc compiles what is checked.
    pub fn compiled_for(&self) -> &'static str {
        self.stand_in.unwrap_or(self.rust)
    }

    /// The target's layout rules.
    pub fn abi(&self) -> Abi {
        match self.name {
            "i686" | "i386" => Abi::I386,
            "armv7" => Abi::Ilp32,
            _ => Abi::Lp64,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Target, TARGETS};
    use crate::setup::STD_TARGETS;

    /// A standard library that is built needlessly would take a minute.
    #[test]
    fn rustup_adds_a_library_for_each_target_or_its_stand_in() {
        let needed = TARGETS.iter().map(Target::compiled_for);
        let missing = needed.filter(|target| !STD_TARGETS.rustup.contains(target));
        assert_eq!(missing.collect::<Vec<_>>(), ["x86_64-unknown-linux-gnu"]);
    }
}
