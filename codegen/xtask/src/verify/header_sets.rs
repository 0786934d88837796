//! The sets of headers: where they are, and the compiler arguments to read them.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::front_end::{Clang, Unit};
use super::targets::{self, Target};
use crate::setup::Cache;

/// A ziglang package, which contains C library headers for every target.
#[derive(Debug)]
pub struct Zig {
    /// Version on the Python package index.
    pub version: &'static str,
    /// SHA-256 of the package's files, one for each host platform.
    pub hashes: &'static [&'static str],
    /// Headers are kept from folders whose names contain one of these.
    pub folders: &'static [&'static str],
}

/// glibc and musl for Linux, and FreeBSD 14.
pub static ZIG: Zig = Zig {
    version: "0.15.2",
    hashes: &[
        "806316453d1ede7174ed3fefb8e5348154629089c3bb5fe812dfd0e172fac130", // Linux, x86-64
        "edc0aa60ec964a4cf462d40f68d7de242ddf37fd9a80f2afaee6397059463230", // Linux, arm64
        "47af4f85e3e59bd672126cc026d3a01b516cad24b9a9ea075abfe8532f4c6bc1", // macOS, x86-64
        "acae2a9ce67ed249ad68d42c21bc73b5f9d51a33ba5ea42f609f78683e8d9bb7", // macOS, arm64
    ],
    folders: &["-linux-", "generic-glibc", "generic-musl", "freebsd"],
};
static ZIG_NEXT: Zig = Zig {
    version: "0.17.1",
    hashes: &[
        "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54", // Linux, x86-64
        "b7c5f02fccd40f89b999ee16a1f5ddced56e6182370f8affe494bcf8a28cf07e", // Linux, arm64
        "4e0b4b9c02b8d0d220e9948010f860b62ff11d96abb39762eca5fa2ef3f7bc97", // macOS, x86-64
        "09953b6af7f64168b915180a42774f520f92d86ef6331b28e33915c7e1f0bb23", // macOS, arm64
    ],
    folders: &["freebsd"],
};

#[derive(Debug)]
pub enum Origin {
    /// The headers installed on this machine.
    Installed,
    /// Debian packages of a suite; the C library's headers come from zig's package.
    Debian {
        suite: &'static str,
        packages: &'static [&'static str],
    },
    Zig(&'static Zig),
    /// A folder given by the user.
    Folder(PathBuf),
}

#[derive(Debug)]
pub struct HeaderSet {
    /// Name in messages.
    pub name: String,
    /// Folder in the cache.
    pub folder: &'static str,
    pub platform: &'static str,
    /// The release, if the headers do not contain it.
    pub release: Option<(u32, u32)>,
    /// The kernel release that the packages have to provide.
    pub kernel: Option<&'static str>,
    /// Whether to compare only what the set declares: it is a library on another system.
    pub partial: bool,
    pub origin: Origin,
}

const HEADERS: &[&str] = &["linux-libc-dev", "libsctp-dev"];

fn linux(name: &str, folder: &'static str, kernel: &'static str, suite: &'static str) -> HeaderSet {
    let origin = Origin::Debian { suite, packages: HEADERS };
    HeaderSet {
        name: name.to_owned(),
        folder,
        platform: "linux",
        release: None,
        kernel: Some(kernel),
        partial: false,
        origin,
    }
}

fn freebsd(name: &str, folder: &'static str, release: (u32, u32), zig: &'static Zig) -> HeaderSet {
    let origin = Origin::Zig(zig);
    HeaderSet {
        name: name.to_owned(),
        folder,
        platform: "freebsd",
        release: Some(release),
        kernel: None,
        partial: false,
        origin,
    }
}

/// All sets that can be fetched.
pub fn fetched() -> Vec<HeaderSet> {
    vec![
        linux("Linux 5.10", "linux-5.10", "5.10", "bullseye"),
        linux("Linux 6.1", "linux-6.1", "6.1", "bookworm"),
        linux("Linux 6.12", "linux-6.12", "6.12", "trixie"),
        linux("Linux 7.x", "linux-7.x", "7.", "forky"),
        freebsd("FreeBSD 14", "freebsd-14", (14, 0), &ZIG),
        freebsd("FreeBSD 15", "freebsd-15", (15, 0), &ZIG_NEXT),
        HeaderSet {
            name: "usrsctp".to_owned(),
            folder: "usrsctp",
            platform: "freebsd",
            release: None,
            kernel: None,
            partial: true,
            origin: Origin::Debian { suite: "forky", packages: &["libusrsctp-dev"] },
        },
    ]
}

/// The installed headers, if the description has this platform.
pub fn installed() -> Option<HeaderSet> {
    let platform = host()?.platform;
    Some(HeaderSet {
        name: "installed".to_owned(),
        folder: "",
        platform,
        release: None,
        kernel: None,
        partial: false,
        origin: Origin::Installed,
    })
}

/// Whether a folder contains only the kernel's headers, as `make headers_install` leaves them. `netinet/sctp.h` is part of
/// lksctp-tools; the installed one is used instead.
pub fn lacks_library(folder: &Path) -> bool {
    folder.join("linux/sctp.h").is_file() && !folder.join("netinet/sctp.h").is_file()
}

/// A set in a folder with the structure of `/usr/include`.
pub fn given(folder: &Path) -> Result<HeaderSet, String> {
    if !lacks_library(folder) && !folder.join("netinet/sctp.h").is_file() {
        let shown = folder.display();
        return Err(format!(
            "{shown} has neither netinet/sctp.h nor linux/sctp.h; --headers takes a folder like /usr/include"
        ));
    }
    let freebsd = folder.join("netinet/sctp_uio.h").is_file();
    Ok(HeaderSet {
        name: folder.display().to_string(),
        folder: "",
        platform: if freebsd { "freebsd" } else { "linux" },
        release: None,
        kernel: None,
        partial: false,
        origin: Origin::Folder(folder.to_owned()),
    })
}

pub fn host() -> Option<&'static Target> {
    targets::TARGETS.iter().find(|target| {
        let os = std::env::consts::OS;
        target.platform == os && target.rust.starts_with(std::env::consts::ARCH) && !target.name.contains("musl")
    })
}

pub fn set_folder(cache: &Cache, folder: &str) -> PathBuf {
    cache.0.join("headers").join(folder)
}

pub fn zig_folder(cache: &Cache, zig: &Zig) -> PathBuf {
    cache.0.join("headers").join(format!("zig-{}", zig.version))
}

/// File that lists the source packages. It is written last, so a folder without it is incomplete.
pub const VERSION: &str = "version";

impl HeaderSet {
    /// The cached folders that the set needs.
    pub fn parts(&self, cache: &Cache) -> Vec<PathBuf> {
        match &self.origin {
            Origin::Installed => Vec::new(),
            Origin::Folder(_) if self.platform == "linux" => Vec::new(),
            Origin::Folder(_) => vec![zig_folder(cache, &ZIG)],
            Origin::Debian { .. } => vec![set_folder(cache, self.folder), zig_folder(cache, &ZIG)],
            Origin::Zig(zig) => vec![zig_folder(cache, zig)],
        }
    }

    /// Whether the cache contains the set.
    pub fn present(&self, cache: &Cache) -> bool {
        self.parts(cache).iter().all(|part| part.join(VERSION).is_file())
    }

    /// The versions of its packages.
    pub fn version(&self, cache: &Cache) -> String {
        let part = match &self.origin {
            Origin::Installed | Origin::Folder(_) => return String::new(),
            Origin::Debian { .. } => set_folder(cache, self.folder),
            Origin::Zig(zig) => zig_folder(cache, zig),
        };
        fs::read_to_string(part.join(VERSION)).unwrap_or_default().trim().to_owned()
    }

    /// The targets for which the set can be read.
    pub fn targets(&self) -> Vec<&'static Target> {
        match &self.origin {
            Origin::Installed | Origin::Folder(_) if self.platform == "linux" => host().into_iter().collect(),
            Origin::Installed => host().into_iter().collect(),
            Origin::Debian { .. } if self.partial => targets::of("linux").filter(|t| t.name == "x86_64").collect(),
            _ => targets::of(self.platform).collect(),
        }
    }

    /// The translation unit for the compiler.
    pub fn unit(&self, target: &Target, clang: &Clang, cache: &Cache) -> Unit {
        let mut arguments: Vec<OsString> = vec![format!("--target={}", self.clang_target(target)).into()];
        let mut folder = |path: PathBuf| arguments.extend(["-isystem".into(), path.into_os_string()]);
        let zig =
            |part: &str| zig_folder(cache, if let Origin::Zig(zig) = self.origin { zig } else { &ZIG }).join(part);
        match &self.origin {
            Origin::Installed => {}
            Origin::Folder(given) if self.platform == "linux" => folder(given.clone()),
            Origin::Folder(given) => {
                folder(given.clone());
                folder(clang.include.clone());
            }
            Origin::Debian { .. } => {
                folder(clang.include.clone());
                target.libc.iter().for_each(|part| folder(zig(part)));
                folder(set_folder(cache, self.folder).join("include"));
                target.asm.iter().for_each(|part| folder(zig(part)));
            }
            Origin::Zig(_) => {
                target.libc.iter().for_each(|part| folder(zig(part)));
                folder(clang.include.clone());
            }
        }
        let own = matches!(self.origin, Origin::Installed)
            || matches!(&self.origin, Origin::Folder(_) if self.platform == "linux");
        if !own {
            arguments.push("-nostdinc".into());
            // zig's headers cover all versions of glibc: choose one.
            arguments.extend(["-D__GLIBC__=2".into(), "-D__GLIBC_MINOR__=36".into()]);
        }
        Unit { prologue: self.prologue(), arguments, public: self.public() }
    }

    fn clang_target(&self, target: &Target) -> String {
        match (self.platform, self.release) {
            ("freebsd", Some((major, _))) => format!("{}{major}", target.clang),
            _ => target.clang.to_owned(),
        }
    }

    fn prologue(&self) -> String {
        let common = "#include <stddef.h>\n#include <errno.h>\n#include <sys/types.h>\n#include <sys/socket.h>\n\
            #include <sys/uio.h>\n#include <netinet/in.h>\n";
        match (self.partial, self.platform) {
            (true, _) => format!("{common}#include <usrsctp.h>\n"),
            (_, "linux") => {
                // lksctp-tools 1.0.18 hides sctp_sendv() and related functions unless this macro is defined; later versions
                // define it themselves.
                let sendv = "#define HAVE_SCTP_SENDV 1\n";
                let last = "#include <netinet/sctp.h>\n#include <linux/version.h>\n";
                format!("#define _GNU_SOURCE\n{sendv}{common}{last}")
            }
            _ => format!("{common}#include <netinet/sctp.h>\n"),
        }
    }

    fn public(&self) -> &'static [&'static str] {
        match (self.partial, self.platform) {
            (true, _) => &["/usrsctp.h"],
            (_, "linux") => &["/linux/sctp.h", "/netinet/sctp.h"],
            _ => &["/netinet/sctp.h", "/netinet/sctp_uio.h"],
        }
    }
}
