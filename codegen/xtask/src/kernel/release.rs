//! The kernels that can be fetched.

/// A Linux kernel that Debian provides.
#[derive(Debug, PartialEq, Eq)]
pub struct Release {
    /// For example `6.1`.
    pub name: &'static str,
    /// Debian suite with the kernel.
    pub suite: &'static str,
    /// Whether the suite is updated to newer kernels.
    pub moves: bool,
    /// Whether it is available as User Mode Linux, too.
    pub uml: bool,
    /// Whether its allocator calls `should_failslab` although it is built without fault injection, as before 6.11.
    pub failslab: bool,
}

static RELEASES: &[Release] = &[
    Release { name: "5.10", suite: "bullseye", moves: false, uml: true, failslab: true },
    Release { name: "6.1", suite: "bookworm", moves: false, uml: true, failslab: true },
    Release { name: "6.12", suite: "trixie", moves: false, uml: true, failslab: false },
    Release { name: "7.2", suite: "forky", moves: true, uml: true, failslab: false },
    Release { name: "7.3", suite: "experimental", moves: true, uml: false, failslab: false },
];

pub fn find(name: &str) -> Option<&'static Release> {
    RELEASES.iter().find(|release| release.name == name)
}

/// The newest kernel available as User Mode Linux.
pub fn default() -> &'static Release {
    RELEASES.iter().rfind(|release| release.uml).unwrap_or(&RELEASES[0])
}

pub fn offered() -> String {
    let names: Vec<&str> = RELEASES.iter().map(|release| release.name).collect();
    format!("there are {}", names.join(", "))
}

impl Release {
    /// Whether a version is of this release: `6.1.176` and `6.1-rc3` are of 6.1, `6.12.1` is not.
    pub fn is(&self, version: &str) -> bool {
        version.strip_prefix(self.name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '-', '+', '~']))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_belongs_to_exactly_one_release() {
        let of = |version| RELEASES.iter().filter(|r| r.is(version)).map(|r| r.name).collect::<Vec<_>>();
        assert_eq!(of("6.1.176"), ["6.1"]);
        assert_eq!(of("6.12.101"), ["6.12"]);
        assert_eq!(of("7.3-rc4-cloud-amd64"), ["7.3"]);
        assert_eq!(of("7.20.1"), Vec::<&str>::new());
        assert_eq!(default().name, "7.2");
    }
}
