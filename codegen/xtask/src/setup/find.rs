//! Finds programs, libraries and headers on this machine.

use std::env;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::Read as _;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use super::machine::{in_path, printed};

/// Versions of libclang and clang that are known to give the same output.
const KNOWN: RangeInclusive<u32> = 14..=19;

/// The libclang for bindgen: the newest of the known versions, otherwise the newest of all.
///
/// It searches more places than clang-sys, so pass the result to bindgen in `LIBCLANG_PATH`.
pub fn find_libclang() -> Option<PathBuf> {
    let set = env::var_os("LIBCLANG_PATH").filter(|path| !path.is_empty()).map(PathBuf::from);
    match set {
        Some(file) if file.is_file() => is_libclang(&file).then_some(file),
        Some(folder) => newest_libclang([folder]),
        None => newest_libclang(library_folders()),
    }
}

/// The clang for the header checks.
pub fn find_clang() -> Option<PathBuf> {
    if let Some(path) = env::var_os("CLANG_PATH").filter(|path| !path.is_empty()) {
        return Some(PathBuf::from(path)).filter(|path| path.is_file());
    }
    let versioned = |version: u32| {
        let debian = PathBuf::from(format!("/usr/lib/llvm-{version}/bin/clang"));
        in_path(&format!("clang-{version}")).or_else(|| Some(debian).filter(|path| path.is_file()))
    };
    in_path("clang").or_else(|| KNOWN.rev().find_map(versioned))
}

/// The current rustc: the program itself, not rustup's proxy for it.
pub fn find_rustc() -> Option<PathBuf> {
    let root = printed(rustc_in_use(), &["--print", "sysroot"])?;
    let rustc = Path::new(root.trim()).join("bin").join(format!("rustc{}", env::consts::EXE_SUFFIX));
    rustc.is_file().then_some(rustc)
}

/// A rustc that can build the standard library: the current one, or the system's.
pub fn find_rustc_with_source() -> Option<PathBuf> {
    find_rustc().into_iter().chain([PathBuf::from("/usr/bin/rustc")]).find(|rustc| has_source(rustc))
}

/// Whether the current rustc can build its standard library.
pub fn rustc_in_use_has_source() -> bool {
    find_rustc().is_some_and(|rustc| has_source(&rustc))
}

/// Whether a rustc can build its standard library.
pub fn has_source(rustc: &Path) -> bool {
    let root = printed(rustc, &["--print", "sysroot"]).unwrap_or_default();
    Path::new(root.trim()).join("lib/rustlib/src/rust/library/std/Cargo.toml").is_file()
}

/// The oldest supported Rust, as in `rust-version` of the workspace.
pub const OLDEST_RUST: &str = "1.85";

/// A rustc of that release with the standard library for FreeBSD, or its source: the current one, the system's, or one of
/// rustup's.
pub fn find_oldest_rustc() -> Option<PathBuf> {
    let rustup = || Some(PathBuf::from(printed("rustup", &["which", "--toolchain", OLDEST_RUST, "rustc"])?.trim()));
    let suits = |rustc: &PathBuf| {
        let version = printed(rustc, &["--version"]).unwrap_or_default();
        version.strip_prefix("rustc ").is_some_and(|v| v.starts_with(&format!("{OLDEST_RUST}.")))
            && (links_for(rustc, "x86_64-unknown-freebsd") || has_source(rustc))
    };
    let here = find_rustc().into_iter().chain([PathBuf::from("/usr/bin/rustc")]);
    here.into_iter().find(suits).or_else(|| rustup().filter(suits))
}

/// The sanitizer's runtime library: `asan`, `tsan` or `msan`.
pub fn find_sanitizer(name: &str) -> Option<PathBuf> {
    let folder = PathBuf::from(printed(rustc_in_use(), &["--print", "target-libdir"])?.trim());
    let entries = fs::read_dir(folder).ok()?.flatten().map(|entry| entry.path());
    entries.into_iter().find(|path| path.to_string_lossy().ends_with(&format!("_rt.{name}.a")))
}

/// Whether the current rustc has the standard library for a target.
pub fn rustc_in_use_links_for(target: &str) -> bool {
    links_for(Path::new(&rustc_in_use()), target)
}

/// Whether a rustc has the standard library for a target.
pub fn links_for(rustc: &Path, target: &str) -> bool {
    let folder = printed(rustc, &["--print", "target-libdir", "--target", target]).unwrap_or_default();
    let entries = fs::read_dir(folder.trim()).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

fn rustc_in_use() -> OsString {
    env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())
}

/// The target that rustc compiles for by default.
pub fn host_triple() -> Result<String, String> {
    let version = printed(rustc_in_use(), &["-vV"]).unwrap_or_default();
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "`rustc -vV` does not print the host target".to_owned())
}

/// The version of the installed usrsctp, from its `usrsctp.pc`.
pub fn usrsctp_version() -> Option<String> {
    let mut folders = library_folders();
    folders.push(PathBuf::from("/usr/libdata"));
    let text = folders.iter().find_map(|folder| fs::read_to_string(folder.join("pkgconfig/usrsctp.pc")).ok())?;
    let version = text.lines().find_map(|line| line.strip_prefix("Version:"))?.trim();
    (!version.is_empty()).then(|| version.to_owned())
}

pub fn find_sctp_header() -> Option<PathBuf> {
    let usr = Path::new("/usr/include");
    let mut folders = vec![usr.to_owned(), PathBuf::from("/usr/local/include")];
    folders.extend(subfolders(usr, "").into_iter().filter(|folder| folder.to_string_lossy().contains("-linux-")));
    folders.iter().map(|folder| folder.join("netinet/sctp.h")).find(|path| path.is_file())
}

/// Folders that may contain a libclang, the most specific first.
fn library_folders() -> Vec<PathBuf> {
    let mut folders = Vec::new();
    let llvm_config = env::var_os("LLVM_CONFIG_PATH").unwrap_or_else(|| "llvm-config".into());
    folders.extend(printed(llvm_config, &["--libdir"]).map(|folder| PathBuf::from(folder.trim())));
    // Debian, Ubuntu: /usr/lib/llvm-14/lib; Alpine: /usr/lib/llvm19/lib; Fedora: /usr/lib64/llvm19/lib64;
    // FreeBSD: /usr/local/llvm19/lib; Homebrew: opt/llvm/lib.
    for parent in ["/usr/lib", "/usr/lib64", "/usr/local", "/opt/homebrew/opt", "/usr/local/opt"] {
        for llvm in subfolders(Path::new(parent), "llvm") {
            folders.extend(["lib", "lib64"].map(|lib| llvm.join(lib)));
        }
    }
    folders.extend(env::var_os("LD_LIBRARY_PATH").iter().flat_map(env::split_paths));
    folders.extend(["/usr/lib64", "/usr/lib", "/usr/local/lib"].map(PathBuf::from));
    folders.extend(subfolders(Path::new("/usr/lib"), ""));
    folders.push(PathBuf::from("/Library/Developer/CommandLineTools/usr/lib"));
    let cache = ["ldconfig", "/sbin/ldconfig"].into_iter().find_map(|program| printed(program, &["-p"]));
    for line in cache.unwrap_or_default().lines().filter(|line| line.contains("libclang")) {
        let file = line.rsplit("=> ").next().map(Path::new);
        folders.extend(file.and_then(Path::parent).map(Path::to_owned));
    }
    folders
}

/// The folders in `parent` whose names start with `prefix`, sorted.
fn subfolders(parent: &Path, prefix: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(parent).into_iter().flatten().flatten();
    let named = entries.filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix));
    let mut folders: Vec<PathBuf> = named.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

pub(super) fn newest_libclang(folders: impl IntoIterator<Item = PathBuf>) -> Option<PathBuf> {
    let mut best: Option<((bool, Option<u32>), PathBuf)> = None;
    for folder in folders {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| is_libclang(path)).collect();
        files.sort();
        for file in files {
            let version = libclang_version(&file.canonicalize().unwrap_or_else(|_| file.clone()));
            let rank = (version.is_some_and(|version| KNOWN.contains(&version)), version);
            if best.as_ref().is_none_or(|(highest, _)| rank > *highest) {
                best = Some((rank, file));
            }
        }
    }
    best.map(|(_, file)| file)
}

/// Checks the name, and the first bytes of an ELF file: a library of the other word size cannot be used.
fn is_libclang(file: &Path) -> bool {
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    is_libclang_name(&name) && (name.ends_with(".dylib") || is_elf(file))
}

pub(super) fn is_libclang_name(name: &str) -> bool {
    // libclang-19.so.1 matches; libclang-cpp.so.19 is a different library.
    let numbered =
        |version: &str| version.strip_prefix('-').is_some_and(|v| v.starts_with(|c: char| c.is_ascii_digit()));
    let rest = name.strip_prefix("libclang").and_then(|rest| rest.split_once(".so"));
    let shared = rest.is_some_and(|(version, soname)| {
        (version.is_empty() || numbered(version)) && (soname.is_empty() || soname.starts_with('.'))
    });
    shared || name == "libclang.dylib"
}

fn is_elf(file: &Path) -> bool {
    let mut start = [0; 5];
    let class = if cfg!(target_pointer_width = "64") { 2 } else { 1 };
    File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok()
        && start == [0x7f, b'E', b'L', b'F', class]
}

/// The major version in a path without symbolic links: `libclang-14.so.14.0.6`, `libclang.so.19.1`,
/// `llvm-14/lib/libclang.so`.
pub(super) fn libclang_version(file: &Path) -> Option<u32> {
    let number = |text: &str| {
        let digits = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
        text[..digits].parse().ok()
    };
    let name = file.file_name()?.to_str()?;
    let in_name = name.strip_prefix("libclang-").or_else(|| name.strip_prefix("libclang.so."));
    in_name.and_then(number).or_else(|| {
        let parts = file.parent()?.components().rev();
        let mut names = parts.filter_map(|part| part.as_os_str().to_str());
        names.find_map(|part| number(part.strip_prefix("llvm")?.trim_start_matches('-')))
    })
}
