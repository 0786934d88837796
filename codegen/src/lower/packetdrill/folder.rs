//! Where the scripts are: paths are those from the checkout's root.

pub const FOLDER: &str = "docs/packetdrill";
