//! The modules to load, and their order.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::{other, Failure};

/// Modules to load. The cryptography that SCTP requests by name at run time comes first. Modules that a kernel lacks, or
/// that are built in, are skipped.
const WANTED: &[&str] = &[
    "crc32c_generic",
    "crc32c-cryptoapi",
    "libcrc32c",
    "crc32c",
    "md5",
    "sha1_generic",
    "sha1",
    "sha256_generic",
    "sha256",
    "hmac",
    "dummy",
    "veth",
    "tun",
    "sch_netem",
    "sctp",
    "sctp_diag",
    "udp_diag",
    "tcp_diag",
    "inet_diag",
    "af_packet",
    "af_packet_diag",
    "unix",
];

/// The name of a module: `sctp` for `kernel/net/sctp/sctp.ko.xz`.
fn name(path: &str) -> String {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.split(".ko").next().unwrap_or(file).replace('-', "_")
}

/// The paths of the modules to load, from the text of `modules.dep`; dependencies come first.
fn in_order(modules_dep: &str) -> Vec<&str> {
    let dependencies: BTreeMap<&str, Vec<&str>> = modules_dep
        .lines()
        .filter_map(|line| line.split_once(':'))
        .map(|(path, needs)| (path, needs.split_whitespace().collect()))
        .collect();
    let by_name: BTreeMap<String, &str> = dependencies.keys().map(|path| (name(path), *path)).collect();
    let mut order: Vec<&str> = Vec::new();
    for wanted in WANTED {
        if let Some(path) = by_name.get(&wanted.replace('-', "_")) {
            // The last dependency in a line depends on none of the others.
            let all = dependencies[path].iter().rev().chain([path]);
            for module in all {
                if !order.contains(module) {
                    order.push(module);
                }
            }
        }
    }
    order
}

/// The name of a module's file, and its content.
pub type Module = (String, Vec<u8>);

/// The modules to load, in order. `tree` contains `modules.dep`.
pub fn load(tree: &Path, without: &[String]) -> Result<Vec<Module>, Failure> {
    let list = tree.join("modules.dep");
    let text = fs::read_to_string(&list).map_err(|error| other(format!("{}: {error}", list.display())))?;
    let mut order = in_order(&text);
    for omitted in without {
        let before = order.len();
        order.retain(|path| name(path) != *omitted);
        if order.len() == before {
            return Err(other(format!("no module `{omitted}` would be loaded: it cannot be omitted")));
        }
    }
    order.into_iter().map(|path| read(&tree.join(path))).collect()
}

pub(super) fn read(path: &Path) -> Result<Module, Failure> {
    Ok((format!("{}.ko", name(&path.to_string_lossy())), content(path)?))
}

fn content(path: &Path) -> Result<Vec<u8>, Failure> {
    let about = |error: &dyn std::fmt::Display| other(format!("{}: {error}", path.display()));
    let program = match path.extension().and_then(|end| end.to_str()) {
        Some("xz") => "xz",
        Some("zst") => "zstd",
        Some("gz") => "gzip",
        _ => return fs::read(path).map_err(|error| about(&error)),
    };
    let output = Command::new(program)
        .arg("-dc")
        .arg(path)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| about(&format!("{program}: {error}")))?;
    if !output.status.success() {
        return Err(about(&String::from_utf8_lossy(&output.stderr)));
    }
    Ok(output.stdout)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dependencies_are_loaded_first_and_once() {
        let dep = "kernel/net/sctp/sctp.ko.xz: kernel/net/ipv4/udp_tunnel.ko.xz kernel/lib/libcrc32c.ko\n\
            kernel/net/sctp/sctp_diag.ko.xz: kernel/net/sctp/sctp.ko.xz kernel/net/ipv4/udp_tunnel.ko.xz kernel/lib/libcrc32c.ko\n\
            kernel/net/ipv4/udp_tunnel.ko.xz:\nkernel/lib/libcrc32c.ko:\nkernel/crypto/crc32c-cryptoapi.ko:\n\
            kernel/fs/unwanted.ko:\n";
        let names: Vec<String> = in_order(dep).into_iter().map(name).collect();
        assert_eq!(names, ["crc32c_cryptoapi", "libcrc32c", "udp_tunnel", "sctp", "sctp_diag"]);
    }
}
