//! The prerequisites of all commands.

use std::env;
use std::path::Path;

use super::find::{
    find_clang, find_libclang, find_oldest_rustc, find_rustc_with_source, find_sanitizer, find_sctp_header,
    rustc_in_use_has_source, rustc_in_use_links_for, usrsctp_version, OLDEST_RUST,
};
use super::install::System;
use super::machine::{cargo, find, find_busybox, find_depmod, succeeds, under_rustup};
use super::pip::python;
use super::Prerequisite;

/// The library that bindgen uses.
pub static LIBCLANG: Prerequisite = Prerequisite {
    what: "libclang",
    why: "bindgen uses it to read the generated headers",
    present: || find_libclang().is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "libclang-dev"),
        (System::Fedora, "clang-devel"),
        (System::Arch, "clang"),
        (System::Alpine, "clang-dev"),
        (System::FreeBsd, "llvm"),
        (System::MacOs, "llvm"),
    ],
    hint: "if LIBCLANG_PATH is set, it must be the path of libclang.so or of its folder",
};

/// The compiler that checks real headers for every target.
pub static CLANG: Prerequisite = Prerequisite {
    what: "clang",
    why: "the header checks use it to compile for every target",
    present: || find_clang().is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "clang"),
        (System::Fedora, "clang"),
        (System::Arch, "clang"),
        (System::Alpine, "clang"),
        (System::FreeBsd, "llvm"),
        (System::MacOs, "llvm"),
    ],
    hint: "if CLANG_PATH is set, it must be the path of the program",
};

pub static SCTP_HEADERS: Prerequisite = Prerequisite {
    what: "netinet/sctp.h",
    why: "the header checks compare the description with it",
    present: || find_sctp_header().is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "libsctp-dev"),
        (System::Fedora, "lksctp-tools-devel"),
        (System::Arch, "lksctp-tools"),
        (System::Alpine, "lksctp-tools-dev"),
    ],
    hint: "it must be in /usr/include or /usr/local/include",
};

/// The standard library of the targets for which rustup has it. Without rustup it is built from source for all of them.
pub static STD_TARGETS: Prerequisite = Prerequisite {
    what: "Rust's standard library for other targets",
    why: "the crates are compiled for every target",
    present: || {
        if under_rustup() {
            ADD_TARGETS[2..].iter().all(|target| rustc_in_use_links_for(target))
        } else {
            find_rustc_with_source().is_some()
        }
    },
    rustup: ADD_TARGETS,
    packages: SOURCE,
    hint: "`rustc --print target-libdir --target TARGET` must name a folder with the library",
};

const ADD_TARGETS: &[&str] = &[
    "target",
    "add",
    "i686-unknown-linux-gnu",
    "aarch64-unknown-linux-gnu",
    "armv7-unknown-linux-gnueabihf",
    "riscv64gc-unknown-linux-gnu",
    "s390x-unknown-linux-gnu",
    "x86_64-unknown-linux-musl",
    "x86_64-unknown-freebsd",
    // For the test that adds a platform.
    "x86_64-unknown-netbsd",
];

const SOURCE: &[(System, &str)] = &[
    (System::Debian, "rustc-web"),
    (System::Debian, "rust-web-src"),
    (System::Fedora, "rust-src"),
    (System::Arch, "rust-src"),
];

/// The oldest supported compiler.
pub static OLDEST_RUSTC: Prerequisite = Prerequisite {
    what: "the oldest rustc",
    why: "the libraries must build with it, and its rustdoc lists their public names",
    present: || find_oldest_rustc().is_some(),
    rustup: &[
        "toolchain",
        "install",
        OLDEST_RUST,
        "--profile",
        "minimal",
        "--target",
        "x86_64-unknown-freebsd",
        // It would replace programs that are running.
        "--no-self-update",
    ],
    packages: &[],
    hint: "its version is `rust-version` in Cargo.toml: rustup toolchain install 1.85 --target x86_64-unknown-freebsd",
};

/// Fetches headers of C libraries.
pub static PIP: Prerequisite = Prerequisite {
    what: "pip",
    why: "it fetches C library headers for other targets",
    present: || succeeds(python(), &["-m", "pip", "--version"]),
    rustup: &[],
    packages: &[
        (System::Debian, "python3-pip"),
        (System::Fedora, "python3-pip"),
        (System::Arch, "python-pip"),
        (System::Alpine, "py3-pip"),
    ],
    hint: "`python3 -m pip --version` must work; if PYTHON is set, that Python is used",
};

pub static RUSTFMT: Prerequisite = Prerequisite {
    what: "rustfmt",
    why: "the format step runs it",
    present: || succeeds(cargo(), &["fmt", "--version"]),
    rustup: &["component", "add", "rustfmt"],
    packages: &[
        (System::Debian, "rustfmt"),
        (System::Fedora, "rustfmt"),
        (System::Arch, "rust"),
        (System::Alpine, "rustfmt"),
        (System::FreeBsd, "rust"),
        (System::MacOs, "rust"),
    ],
    hint: "`cargo fmt --version` must work",
};

pub static CLIPPY: Prerequisite = Prerequisite {
    what: "clippy",
    why: "the clippy step runs it",
    present: || succeeds(cargo(), &["clippy", "--version"]),
    rustup: &["component", "add", "clippy"],
    packages: &[
        (System::Debian, "rust-clippy"),
        (System::Fedora, "clippy"),
        (System::Arch, "rust"),
        (System::Alpine, "rust-clippy"),
        (System::FreeBsd, "rust"),
        (System::MacOs, "rust"),
    ],
    hint: "`cargo clippy --version` must work",
};

/// Provides the tools in every guest kernel.
pub static BUSYBOX: Prerequisite = Prerequisite {
    what: "a static busybox",
    why: "it is the first program in a guest kernel",
    present: || find_busybox().is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "busybox-static"),
        (System::Fedora, "busybox"),
        (System::Arch, "busybox"),
        (System::Alpine, "busybox-static"),
    ],
    hint: "`busybox`, or `busybox.static`, must be statically linked",
};

/// Unpacks the modules of some kernels.
pub static XZ: Prerequisite = Prerequisite {
    what: "xz",
    why: "it unpacks kernel modules",
    present: || find("xz").is_some(),
    rustup: &[],
    packages: &[(System::Debian, "xz-utils"), (System::Fedora, "xz"), (System::Arch, "xz"), (System::Alpine, "xz")],
    hint: "`xz` must be in the PATH",
};

/// Unpacks the modules of other kernels.
pub static ZSTD: Prerequisite = Prerequisite {
    what: "zstd",
    why: "it unpacks kernel modules",
    present: || find("zstd").is_some(),
    rustup: &[],
    packages: &[(System::Debian, "zstd"), (System::Fedora, "zstd"), (System::Arch, "zstd"), (System::Alpine, "zstd")],
    hint: "`zstd` must be in the PATH",
};

/// Computes the dependencies between kernel modules.
pub static DEPMOD: Prerequisite = Prerequisite {
    what: "depmod",
    why: "it lists the modules of newer kernel packages, which do not contain a list",
    present: || find_depmod().is_some(),
    rustup: &[],
    packages: &[(System::Debian, "kmod"), (System::Fedora, "kmod"), (System::Arch, "kmod"), (System::Alpine, "kmod")],
    hint: "it must be in the PATH or in /sbin",
};

pub static QEMU: Prerequisite = Prerequisite {
    what: "qemu-system-x86_64",
    why: "it emulates the machine that a kernel runs on",
    present: || find("qemu-system-x86_64").is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "qemu-system-x86"),
        (System::Fedora, "qemu-system-x86-core"),
        (System::Arch, "qemu-system-x86"),
        (System::Alpine, "qemu-system-x86_64"),
    ],
    hint: "`qemu-system-x86_64` must be in the PATH",
};

/// Checks the calls of the probe and of the live tests.
pub static STRACE: Prerequisite = Prerequisite {
    what: "strace",
    why: "it checks which options are called",
    present: || find("strace").is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "strace"),
        (System::Fedora, "strace"),
        (System::Arch, "strace"),
        (System::Alpine, "strace"),
    ],
    hint: "`strace` must be in the PATH",
};

/// Tracks which bytes are initialised.
pub static VALGRIND: Prerequisite = Prerequisite {
    what: "valgrind",
    why: "it detects uninitialised bytes passed to the kernel",
    present: || find("valgrind").is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "valgrind"),
        (System::Fedora, "valgrind"),
        (System::Arch, "valgrind"),
        (System::Alpine, "valgrind"),
        (System::FreeBsd, "valgrind"),
    ],
    hint: "`valgrind` must be in the PATH",
};

pub static MAKE: Prerequisite = Prerequisite {
    what: "make",
    why: "it builds a module for guest kernels",
    present: || find("make").is_some(),
    rustup: &[],
    packages: &[(System::Debian, "make"), (System::Fedora, "make"), (System::Arch, "make"), (System::Alpine, "make")],
    hint: "`make` must be in the PATH",
};

/// The C compiler for comparisons in benchmarks, and for the module of guests.
pub static CC: Prerequisite = Prerequisite {
    what: "a C compiler",
    why: "it compiles the C programs that the benchmarks compare with, and a module for guest kernels",
    present: || find("cc").is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "gcc"),
        (System::Fedora, "gcc"),
        (System::Arch, "gcc"),
        (System::Alpine, "gcc"),
        (System::FreeBsd, "llvm"),
    ],
    hint: "`cc` must be in the PATH",
};

/// AddressSanitizer's runtime library.
pub static SANITIZER: Prerequisite = Prerequisite {
    what: "AddressSanitizer for Rust",
    why: "the decoders and the live tests are run under it",
    present: || find_sanitizer("asan").is_some(),
    rustup: &[],
    packages: &[],
    hint: "rustup's toolchains for Linux on x86-64 and arm64 contain it",
};

/// ThreadSanitizer's runtime library.
pub static THREAD_SANITIZER: Prerequisite = Prerequisite {
    what: "ThreadSanitizer for Rust",
    why: "the live tests are run under it",
    present: || find_sanitizer("tsan").is_some(),
    rustup: &[],
    packages: &[],
    hint: "rustup's toolchains for Linux on x86-64 and arm64 contain it",
};

/// MemorySanitizer's runtime library.
pub static MEMORY_SANITIZER: Prerequisite = Prerequisite {
    what: "MemorySanitizer for Rust",
    why: "the live tests are run under it",
    present: || find_sanitizer("msan").is_some(),
    rustup: &[],
    packages: &[],
    hint: "rustup's toolchains for Linux on x86-64 and arm64 contain it",
};

/// The source of the current rustc's standard library. ThreadSanitizer and MemorySanitizer require the library to be
/// instrumented as well.
pub static RUST_SRC: Prerequisite = Prerequisite {
    what: "source of this rustc's standard library",
    why: "it is built with ThreadSanitizer and with MemorySanitizer",
    present: rustc_in_use_has_source,
    rustup: &["component", "add", "rust-src"],
    packages: &[(System::Fedora, "rust-src"), (System::Arch, "rust-src")],
    hint: "rustup component add rust-src",
};

/// The standard library for a big-endian machine, if the toolchain is rustup's.
pub static STD_S390X: Prerequisite = Prerequisite {
    what: "Rust's standard library for s390x",
    why: "the tests of the libraries also run on a big-endian machine",
    present: || rustc_in_use_links_for("s390x-unknown-linux-gnu"),
    rustup: &["target", "add", "s390x-unknown-linux-gnu"],
    packages: &[],
    hint: "rustup target add s390x-unknown-linux-gnu",
};

pub static GCC_S390X: Prerequisite = Prerequisite {
    what: "a linker for s390x",
    why: "the tests of the libraries also run on a big-endian machine",
    present: || find("s390x-linux-gnu-gcc").is_some(),
    rustup: &[],
    packages: &[(System::Debian, "gcc-s390x-linux-gnu"), (System::Fedora, "gcc-s390x-linux-gnu")],
    hint: "`s390x-linux-gnu-gcc` must be in the PATH",
};

pub static LIBC_S390X: Prerequisite = Prerequisite {
    what: "the C library for s390x",
    why: "the tests of the libraries also run on a big-endian machine",
    present: || Path::new("/usr/s390x-linux-gnu/lib/crt1.o").is_file(),
    rustup: &[],
    packages: &[(System::Debian, "libc6-dev-s390x-cross")],
    hint: "it must be in /usr/s390x-linux-gnu",
};

/// Runs big-endian programs.
pub static QEMU_S390X: Prerequisite = Prerequisite {
    what: "qemu-s390x",
    why: "it runs programs of a big-endian machine",
    present: || find("qemu-s390x").is_some(),
    rustup: &[],
    packages: &[(System::Debian, "qemu-user"), (System::Fedora, "qemu-user"), (System::Arch, "qemu-user")],
    hint: "`qemu-s390x` must be in the PATH",
};

/// The standard library for 32-bit programs, if the toolchain is rustup's.
pub static STD_I686: Prerequisite = Prerequisite {
    what: "Rust's standard library for i686",
    why: "the live tests also run as a 32-bit program",
    present: || rustc_in_use_links_for("i686-unknown-linux-gnu"),
    rustup: &["target", "add", "i686-unknown-linux-gnu"],
    packages: &[],
    hint: "rustup target add i686-unknown-linux-gnu",
};

/// Debian's alternative, gcc-multilib, conflicts with all other cross compilers.
pub static GCC_I686: Prerequisite = Prerequisite {
    what: "a linker for i686",
    why: "the live tests also run as a 32-bit program",
    present: || find("i686-linux-gnu-gcc").is_some(),
    rustup: &[],
    packages: &[(System::Debian, "gcc-i686-linux-gnu")],
    hint: "`i686-linux-gnu-gcc` must be in the PATH",
};

pub static LIBC_I686: Prerequisite = Prerequisite {
    what: "the C library for i686",
    why: "the live tests also run as a 32-bit program",
    present: || Path::new("/usr/i686-linux-gnu/lib/libc.a").is_file(),
    rustup: &[],
    packages: &[(System::Debian, "libc6-dev-i386-cross")],
    hint: "it must be in /usr/i686-linux-gnu",
};

/// The C library with which ours is compared.
pub static LIBSCTP: Prerequisite = Prerequisite {
    what: "libsctp",
    why: "the live tests compare its functions with ours",
    present: || {
        let named = |folder: &str| Path::new(folder).join("libsctp.so.1").exists();
        let folders = ["/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib"];
        let multiarch = format!("/usr/lib/{}-linux-gnu", env::consts::ARCH);
        folders.into_iter().any(named) || named(&multiarch)
    },
    rustup: &[],
    packages: &[
        (System::Debian, "libsctp1"),
        (System::Fedora, "lksctp-tools"),
        (System::Arch, "lksctp-tools"),
        (System::Alpine, "lksctp-tools"),
    ],
    hint: "libsctp.so.1 must be in a library folder of the system",
};

/// Programs with which the live tests communicate.
pub static LKSCTP_TOOLS: Prerequisite = Prerequisite {
    what: "lksctp-tools",
    why: "the live tests communicate with its programs and libsctp",
    present: || find("sctp_test").is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "lksctp-tools"),
        (System::Fedora, "lksctp-tools"),
        (System::Arch, "lksctp-tools"),
        (System::Alpine, "lksctp-tools"),
    ],
    hint: "`sctp_test` must be in the PATH",
};

/// What lists the sockets of a system.
pub static IPROUTE: Prerequisite = Prerequisite {
    what: "ss",
    why: "the live tests compare what it lists with the guide",
    present: || find("ss").is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "iproute2"),
        (System::Fedora, "iproute"),
        (System::Arch, "iproute2"),
        (System::Alpine, "iproute2-ss"),
    ],
    hint: "`ss` must be in the PATH",
};

/// Creates network namespaces in this machine's kernel.
pub static UNSHARE: Prerequisite = Prerequisite {
    what: "unshare",
    why: "it creates the network namespace of a command in this machine's kernel",
    present: || find("unshare").is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "util-linux"),
        (System::Fedora, "util-linux"),
        (System::Arch, "util-linux"),
        (System::Alpine, "util-linux-misc"),
    ],
    hint: "`unshare` must be in the PATH",
};

pub static USRSCTP: Prerequisite = Prerequisite {
    what: "usrsctp",
    why: "it is FreeBSD's stack in user space, for the probe",
    present: || usrsctp_version().is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "libusrsctp-dev"),
        (System::Fedora, "usrsctp-devel"),
        (System::Arch, "libusrsctp"),
        (System::Alpine, "usrsctp-dev"),
        (System::FreeBsd, "libusrsctp"),
    ],
    hint: "usrsctp.pc must be in the `pkgconfig` folder of a library folder",
};

pub static CHROMIUM: Prerequisite = Prerequisite {
    what: "chromium",
    why: "the status page is tested in it",
    present: || {
        env::var_os("CHROMIUM").is_some_and(|p| Path::new(&p).is_file())
            || find("chromium-headless-shell").is_some()
            || find("chromium").is_some()
    },
    rustup: &[],
    packages: &[
        (System::Debian, "chromium-headless-shell"),
        (System::Fedora, "chromium"),
        (System::Arch, "chromium"),
        (System::Alpine, "chromium"),
        (System::FreeBsd, "chromium"),
    ],
    hint: "`chromium-headless-shell` or `chromium` must be in the PATH; if CHROMIUM is set, it must be the path of the program",
};

/// Controls the browser.
pub static NODE: Prerequisite = Prerequisite {
    what: "node",
    why: "the tests of the status page run in it",
    present: || find("node").is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "nodejs"),
        (System::Fedora, "nodejs"),
        (System::Arch, "nodejs"),
        (System::Alpine, "nodejs"),
        (System::FreeBsd, "node"),
        (System::MacOs, "node"),
    ],
    hint: "`node`, 18 or later, must be in the PATH",
};

/// Installs the two packages of the page's tests.
pub static NPM: Prerequisite = Prerequisite {
    what: "npm",
    why: "the tests of the status page need two packages",
    present: || find("npm").is_some(),
    rustup: &[],
    packages: &[
        (System::Debian, "npm"),
        (System::Fedora, "nodejs-npm"),
        (System::Arch, "npm"),
        (System::Alpine, "npm"),
        (System::FreeBsd, "npm"),
        (System::MacOs, "node"),
    ],
    hint: "`npm` must be in the PATH",
};
