//! Runs a User Mode Linux kernel with a C library of its own, if this machine's is too old for it.

use std::fs;
use std::path::Path;

use super::{other, Failure};

/// The interpreter's path in the kernel's ELF image.
const LOADER: &[u8] = b"/lib64/ld-linux-x86-64.so.2\0";
/// The replacement: a loader in the current folder.
const OWN_LOADER: &[u8] = b"./ld.so\0";

/// Copies the C library from `from` to the image's `folder`, and patches the image to use it.
pub(super) fn add_c_library(from: &Path, folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder.join("lib")).map_err(other)?;
    fs::copy(from.join("ld-linux-x86-64.so.2"), folder.join("ld.so")).map_err(other)?;
    fs::copy(from.join("libc.so.6"), folder.join("lib/libc.so.6")).map_err(other)?;
    let image = folder.join("image");
    let mut bytes = fs::read(&image).map_err(other)?;
    let at = bytes.windows(LOADER.len()).position(|window| window == LOADER);
    let at = at.ok_or_else(|| other("the loader's path was not found in the image of User Mode Linux"))?;
    let mut name = OWN_LOADER.to_vec();
    name.resize(LOADER.len(), 0);
    bytes[at..at + LOADER.len()].copy_from_slice(&name);
    fs::write(&image, bytes).map_err(other)
}
