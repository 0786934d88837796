//! Downloads Debian packages with the machine's `apt-get`, using separate lists and cache.
//!
//! It uses the machine's mirror, and verifies signatures with the machine's keys, for any suite. The system itself is not
//! changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// apt with its lists, cache and status in a separate folder.
#[derive(Debug)]
pub struct Apt {
    suite: String,
    folder: PathBuf,
}

impl Apt {
    pub fn new(suite: &str, work: &Path) -> Result<Apt, String> {
        let folder = work.join("apt");
        for part in ["lists/partial", "cache/archives/partial", "debs"] {
            fs::create_dir_all(folder.join(part)).map_err(text)?;
        }
        let mirror = machine_mirror().ok_or(
            "kernels and headers are taken from Debian's packages, but no source in /etc/apt is a Debian mirror; on another \
             system, install a kernel with SCTP (modprobe sctp) and leave --kernel out, and give folders with --headers",
        )?;
        let keys = Path::new("/usr/share/keyrings/debian-archive-keyring.gpg");
        let signed = if keys.exists() { format!("[signed-by={}] ", keys.display()) } else { String::new() };
        fs::write(folder.join("sources.list"), format!("deb {signed}{mirror} {suite} main\n")).map_err(text)?;
        fs::write(folder.join("status"), "").map_err(text)?;
        Ok(Apt { suite: suite.to_owned(), folder })
    }

    fn run(&self, program: &str, arguments: &[&str]) -> Result<String, String> {
        let at = |part: &str| self.folder.join(part).display().to_string();
        let settings = [
            ("Dir::State", at("")),
            ("Dir::State::status", at("status")),
            ("Dir::State::Lists", at("lists")),
            ("Dir::Cache", at("cache")),
            ("Dir::Etc::sourcelist", at("sources.list")),
            ("Dir::Etc::sourceparts", "/dev/null".to_owned()),
            ("Dir::Etc::preferencesparts", "/dev/null".to_owned()),
            ("Acquire::Languages", "none".to_owned()),
            // A mirror with an old snapshot is fine: its content is signed, too.
            ("Acquire::Check-Valid-Until", "false".to_owned()),
            ("Acquire::IndexTargets::deb::DEP-11::DefaultEnabled", "false".to_owned()),
            ("APT::Architecture", "amd64".to_owned()),
            ("APT::Sandbox::User", String::new()),
        ];
        let mut command = Command::new(program);
        for (key, value) in settings {
            command.arg("-o").arg(format!("{key}={value}"));
        }
        let output = command
            .args(arguments)
            .current_dir(self.folder.join("debs"))
            .env("LC_ALL", "C")
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{program}: {error}"))?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let output = [output.stdout, output.stderr].concat();
        let output = String::from_utf8_lossy(&output);
        Err(format!("{program} {} (suite {}) failed:\n{}", arguments.join(" "), self.suite, output.trim_end()))
    }

    /// Fetches the package lists.
    pub fn update(&self) -> Result<(), String> {
        self.run("apt-get", &["-qq", "update"]).map(drop)
    }

    pub fn version(&self, package: &str) -> Result<String, String> {
        let about = self.run("apt-cache", &["show", "--no-all-versions", package])?;
        let version = about.lines().find_map(|line| line.strip_prefix("Version: "));
        version.map(str::to_owned).ok_or_else(|| format!("apt-cache shows no version of {package}"))
    }

    /// The names in the package's `Depends:`.
    pub fn depends(&self, package: &str) -> Result<Vec<String>, String> {
        Ok(dependencies(&self.run("apt-cache", &["show", "--no-all-versions", package])?))
    }

    pub fn unpack(&self, package: &str, into: &Path) -> Result<(), String> {
        self.run("apt-get", &["-qq", "download", package])?;
        let deb = only_child(&self.folder.join("debs"))?;
        let output = Command::new("dpkg").arg("-x").arg(&deb).arg(into).output().map_err(text)?;
        if !output.status.success() {
            return Err(format!("dpkg -x {}: {}", deb.display(), String::from_utf8_lossy(&output.stderr)));
        }
        fs::remove_file(deb).map_err(text)
    }
}

fn dependencies(shown: &str) -> Vec<String> {
    let line = shown.lines().find_map(|line| line.strip_prefix("Depends:")).unwrap_or("");
    line.split([',', '|']).filter_map(|part| part.split_whitespace().next()).map(str::to_owned).collect()
}

fn text(error: impl std::fmt::Display) -> String {
    error.to_string()
}

/// The Debian mirror in the machine's apt sources.
fn machine_mirror() -> Option<String> {
    let mut files = vec![PathBuf::from("/etc/apt/sources.list")];
    let parts = fs::read_dir("/etc/apt/sources.list.d").into_iter().flatten().flatten().map(|entry| entry.path());
    let mut parts: Vec<PathBuf> = parts.collect();
    parts.sort();
    files.extend(parts);
    files.iter().find_map(|file| mirror_in(&fs::read_to_string(file).ok()?))
}

/// The first Debian mirror in a list of sources, in the one-line format or in deb822.
fn mirror_in(sources: &str) -> Option<String> {
    let lines = sources.lines().map(str::trim);
    let words = lines.flat_map(|line| {
        let rest = line.strip_prefix("URIs:").or_else(|| line.strip_prefix("deb "));
        rest.unwrap_or("").split_whitespace().filter(|word| word.contains("://") || word.starts_with("file:"))
    });
    let is_debian = |word: &&str| word.trim_end_matches('/').ends_with("/debian");
    words.into_iter().find(is_debian).map(str::to_owned)
}

/// The only entry of a folder.
pub(crate) fn only_child(folder: &Path) -> Result<PathBuf, String> {
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    match (paths.pop(), paths.is_empty()) {
        (Some(path), true) => Ok(path),
        _ => Err(format!("{}: expected exactly one entry in this folder", folder.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mirrors_are_found_in_both_formats_of_sources() {
        let deb822 = "Types: deb\n# https://a.example/archive/debian/2025\nURIs: https://b.example/debian\nSuites: x\n";
        assert_eq!(mirror_in(deb822).as_deref(), Some("https://b.example/debian"));
        let lines = "# deb https://no.example/debian x main\n\
            deb https://c.example/debian-security x main\n\
            deb [arch=amd64 signed-by=/k.gpg] https://d.example/debian/ x main\n";
        assert_eq!(mirror_in(lines).as_deref(), Some("https://d.example/debian/"));
        assert_eq!(mirror_in("deb https://e.example/ubuntu x main\n"), None);
    }

    #[test]
    fn dependencies_are_read_without_their_versions() {
        let text = "Package: a\nDepends: linux-image-7.2.6-cloud-amd64 (= 7.2.6-1), libc6 (>= 2.3) | musl\nSize: 1\n";
        assert_eq!(dependencies(text), ["linux-image-7.2.6-cloud-amd64", "libc6", "musl"]);
    }
}
