//! The kernels that can be fetched.

/// A Linux kernel that Debian carries.
#[derive(Debug, PartialEq, Eq)]
pub struct Release {
    /// `6.1`
    pub name: &'static str,
    /// The suite that has it.
    pub suite: &'static str,
    /// Whether the suite moves on to other kernels.
    pub moves: bool,
    /// As User Mode Linux too, not only for qemu.
    pub uml: bool,
}

pub static RELEASES: &[Release] = &[
    Release { name: "5.10", suite: "bullseye", moves: false, uml: true },
    Release { name: "6.1", suite: "bookworm", moves: false, uml: true },
    Release { name: "6.12", suite: "trixie", moves: false, uml: true },
    Release { name: "7.2", suite: "forky", moves: true, uml: true },
    Release { name: "7.3", suite: "experimental", moves: true, uml: false },
];

pub fn find(name: &str) -> Option<&'static Release> {
    RELEASES.iter().find(|release| release.name == name)
}

/// The newest that exists as User Mode Linux.
pub fn default() -> &'static Release {
    RELEASES.iter().rfind(|release| release.uml).unwrap_or(&RELEASES[0])
}

pub fn offered() -> String {
    let names: Vec<&str> = RELEASES.iter().map(|release| release.name).collect();
    format!("there are {}", names.join(", "))
}

impl Release {
    /// `6.1.176` and `6.1-rc3` are 6.1; `6.12.1` is not.
    pub fn is(&self, version: &str) -> bool {
        version.strip_prefix(self.name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+', '~']))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_belong_to_one_release() {
        let of = |version| RELEASES.iter().filter(|r| r.is(version)).map(|r| r.name).collect::<Vec<_>>();
        assert_eq!(of("6.1.176"), ["6.1"]);
        assert_eq!(of("6.12.101"), ["6.12"]);
        assert_eq!(of("7.3-rc4-cloud-amd64"), ["7.3"]);
        assert_eq!(of("7.20.1"), Vec::<&str>::new());
        assert_eq!(default().name, "7.2");
    }
}
