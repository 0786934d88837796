//! Where the scripts are.

/// From the root.
pub const FOLDER: &str = "docs/packetdrill";
