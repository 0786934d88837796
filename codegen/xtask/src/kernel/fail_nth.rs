//! Builds `fail_nth.c`, a module for the kernels that qemu runs, with Debian's headers of that kernel.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::fetch::{self, Kernel};
use super::release::Release;
use super::{other, Failure};
use crate::setup::cache;

const SOURCE: &str = include_str!("fail_nth.c");

/// The module, built unless that was done before. It is in the kernel's folder, next to the source that it was built from.
pub(super) fn module(release: &Release, kernel: &Kernel) -> Result<PathBuf, Failure> {
    let [source, module] = ["c", "ko"].map(|end| kernel.folder.join("fail_nth").with_extension(end));
    let fresh = || module.exists() && fs::read_to_string(&source).is_ok_and(|text| text == SOURCE);
    if fresh() {
        return Ok(module);
    }
    let lock = fetch::lock()?;
    if fresh() {
        return Ok(module);
    }
    let work = lock.work()?;
    let root = work.path().join("root");
    fs::create_dir(&root).map_err(other)?;
    let headers = fetch::headers(release, kernel, work.path(), &root)?;
    let made = build(&headers, &root, work.path())?;
    fs::rename(made, &module).and_then(|()| fs::write(&source, SOURCE)).map_err(other)?;
    Ok(module)
}

/// Builds the module in a folder of its own, with the headers unpacked in `root`.
fn build(headers: &Path, root: &Path, work: &Path) -> Result<PathBuf, Failure> {
    let folder = work.join("module");
    let write = |path: PathBuf, text: &str| fs::write(&path, text).map_err(cache::at(&path));
    fs::create_dir(&folder).map_err(other)?;
    write(folder.join("fail_nth.c"), SOURCE)?;
    write(folder.join("Makefile"), "obj-m := fail_nth.o\n")?;
    // Debian's makefile includes another by its path in an installed package.
    let makefile = headers.join("Makefile");
    let text = fs::read_to_string(&makefile).map_err(cache::at(&makefile))?;
    write(makefile, &text.replace("/usr/src/", &format!("{}/usr/src/", root.display())))?;
    let mut make = Command::new("make");
    make.arg("-C").arg(headers).arg(format!("M={}", folder.display())).args(["CC=cc", "modules"]);
    // objtool, which is in the headers' packages, is linked with libelf.
    make.env("LD_LIBRARY_PATH", root.join("usr/lib/x86_64-linux-gnu"));
    cache::run(&mut make)?;
    Ok(folder.join("fail_nth.ko"))
}
