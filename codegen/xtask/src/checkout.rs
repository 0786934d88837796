//! Finds the checkout that a command works on.

use std::path::{Path, PathBuf};

use codegen::generate;

/// The nearest folder that contains a description of platforms, from `folder` upwards.
pub fn containing(folder: &Path) -> Option<PathBuf> {
    let has_description = |folder: &&Path| folder.join(generate::SPEC).join("platforms.toml").is_file();
    folder.ancestors().find(has_description).map(Path::to_path_buf)
}
