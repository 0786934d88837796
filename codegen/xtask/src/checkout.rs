//! Which checkout a command works on.

use std::path::{Path, PathBuf};

use codegen::generate;

/// The nearest ancestor of `folder`, or `folder` itself, that has a description of platforms.
pub fn containing(folder: &Path) -> Option<PathBuf> {
    let has_description = |folder: &&Path| folder.join(generate::SPEC).join("platforms.toml").is_file();
    folder.ancestors().find(has_description).map(Path::to_path_buf)
}
