//! Compiles C programs for comparisons.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::setup;

pub fn compile(source: &Path, arguments: &[&str], to: &Path) -> Result<(), String> {
    let compiler = setup::find("cc").ok_or("the C compiler `cc` was not found")?;
    let output = Command::new(compiler)
        .args(["-O2", "-Wall", "-Wextra", "-Werror"])
        .args(arguments)
        .arg("-o")
        .args([to, source])
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("cc: {error}"))?;
    if !output.status.success() {
        return Err(format!("{} does not compile:\n{}", source.display(), String::from_utf8_lossy(&output.stderr)));
    }
    Ok(())
}
