//! The systems whose API is described.

use super::code::CodeSource;
use super::errors::Cause;

#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools)] // Each corresponds to a key.
pub struct Platform {
    /// The name in keys of the description, such as `linux`.
    pub name: String,
    /// The name in documents, such as `Linux`.
    pub title: String,
    /// Rust's names of the operating systems.
    pub targets: Vec<String>,
    /// Name of the platform from which it derives.
    pub upstream: Option<String>,
    /// clang's names of its targets, one for each [`Abi`](super::layout::Abi).
    pub clang: Vec<String>,
    pub releases: Vec<String>,
    /// Programs or libraries that run its stack in user space.
    pub stacks: Vec<String>,
    /// Whether the live tests run in its kernels.
    pub live: bool,
    /// Whether packetdrill runs on it. Otherwise its items have no scripts.
    pub packetdrill: bool,
    /// Whether `sockaddr` starts with a length.
    pub sockaddr_len: bool,
    /// Whether `sctp_assoc_t` is signed.
    pub assoc_signed: bool,
    pub errno: Vec<(String, i32)>,
    /// Repositories of its source code.
    pub code: Vec<CodeSource>,
    /// Errors that many options share. Each of these options contains them, too.
    pub errors: Vec<Cause>,
}
