//! The scripts' folder.

/// Relative to the root.
pub const FOLDER: &str = "docs/packetdrill";
