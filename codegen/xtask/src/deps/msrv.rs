//! Builds an application that depends on the libraries with the oldest supported compiler, and with the oldest allowed
//! versions of the dependencies.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::setup::{self, OLDEST_RUST};

/// A program that uses each of the three crates.
const PROGRAM: &str = r#"
use std::net::UdpSocket;

use sctp_opts::{get, raw_struct, set, Error, SockOpt, Socket};

#[repr(C)]
pub struct Raw {
    number: i32,
}

raw_struct! { Raw { number } }

#[derive(Debug, SockOpt)]
#[sockopt(unsafe, name = "OWN", number = 1, level = 2, raw = Raw)]
pub struct Own {
    #[sockopt(raw = number)]
    pub number: u32,
}

pub fn double(socket: &UdpSocket) -> Result<(), Error> {
    let Own { number } = get(socket, Socket)?;
    set(socket, Socket, &Own { number: number * 2 })
}

pub async fn receives(socket: &sctp_opts::AsyncSctpSocket, buffer: &mut [u8]) -> Result<bool, Error> {
    Ok(matches!(socket.receive::<()>(buffer).await?, sctp_opts::Received::Closed))
}

pub fn is_serialized() -> impl serde::Serialize + serde::de::DeserializeOwned {
    sctp_opts::options::NoDelay(true)
}

pub const LINUX: i32 = sctp_sys::linux::SCTP_NODELAY;
pub const FREEBSD: i32 = sctp_sys::freebsd::SCTP_NODELAY;
"#;

/// Builds the application in a folder below `target`.
pub fn run(root: &Path) -> Result<(), String> {
    let folder = root.join("target/dependent");
    let manifest = format!(
        "[package]\nname = \"dependent\"\nversion = \"0.0.0\"\nedition = \"2021\"\nrust-version = \"{OLDEST_RUST}\"\n\n\
         [workspace]\n\n[dependencies]\nsctp-opts-sys = {{ path = {:?} }}\n\
         serde = {{ version = \"1\", default-features = false }}\n\
         sctp-opts = {{ path = {:?}, features = [\"derive\", \"serde\", \"tokio\"] }}\n",
        root.join("sctp-sys").to_string_lossy(),
        root.join("sctp-opts").to_string_lossy(),
    );
    let write = |name: &str, text: &str| {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(&folder);
        fs::create_dir_all(parent).and_then(|()| fs::write(&path, text)).map_err(|e| format!("{}: {e}", path.display()))
    };
    write("Cargo.toml", &manifest)?;
    write("src/lib.rs", PROGRAM)?;

    println!("the oldest allowed versions of the dependencies:");
    cargo(&folder, &["-Zminimal-versions", "generate-lockfile"], &[("RUSTC_BOOTSTRAP", "1".as_ref())])?;
    cargo(&folder, &["check", "--locked"], &[])?;

    let rustc = setup::find_oldest_rustc().ok_or_else(|| format!("rustc {OLDEST_RUST} was not found"))?;
    println!("rustc {OLDEST_RUST}, the oldest supported version:");
    cargo(&folder, &["update", "--quiet"], &[("CARGO_RESOLVER_INCOMPATIBLE_RUST_VERSIONS", "fallback".as_ref())])?;
    cargo(&folder, &["check", "--locked", "--target-dir", "target/oldest"], &[("RUSTC", &rustc)])
}

fn cargo(folder: &Path, arguments: &[&str], env: &[(&str, &Path)]) -> Result<(), String> {
    let mut command = Command::new(setup::cargo());
    // The user's wrapper and flags are meant for another compiler.
    for name in ["RUSTC", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "CARGO_TARGET_DIR"] {
        command.env_remove(name);
    }
    super::succeeds(command.args(arguments).current_dir(folder).envs(env.iter().copied()))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_oldest_rust_is_the_rust_version_of_the_workspace() {
        let manifest = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.toml")).unwrap();
        let manifest: toml::Table = manifest.parse().unwrap();
        assert_eq!(manifest["workspace"]["package"]["rust-version"].as_str(), Some(super::OLDEST_RUST));
    }
}
