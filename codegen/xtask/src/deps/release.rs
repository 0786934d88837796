//! Checks whether the version in the manifest may be published: the part of docs/releasing.md that can be automated.

use std::fs;
use std::path::Path;

use crate::setup::cache::at;

/// Fails with a list of everything that prevents a release.
pub fn check(root: &Path) -> Result<(), String> {
    let read = |name: &str| fs::read_to_string(root.join(name)).map_err(at(&root.join(name)));
    let obstacles = obstacles(&read("Cargo.toml")?, &read("CHANGELOG.md")?)?;
    if obstacles.is_empty() {
        return Ok(());
    }
    Err(obstacles.join("\n"))
}

fn obstacles(manifest: &str, changelog: &str) -> Result<Vec<String>, String> {
    let manifest: toml::Table = manifest.parse().map_err(|error| format!("Cargo.toml: {error}"))?;
    let package = |key: &str| manifest.get("workspace")?.get("package")?.get(key)?.as_str();
    let mut obstacles = Vec::new();
    if package("repository").is_none_or(str::is_empty) {
        obstacles.push("Cargo.toml: `repository` is empty; the owner has to fill it in".to_owned());
    }
    let version = package("version").ok_or("Cargo.toml: the workspace has no version")?;
    match section(changelog, version) {
        None => obstacles.push(format!("CHANGELOG.md: there is no `## [{version}] - DATE`")),
        Some(text) if text.trim().is_empty() => {
            obstacles.push(format!("CHANGELOG.md: the section of {version} is empty"));
        }
        Some(_) => {}
    }
    if section(changelog, "Unreleased").is_some_and(|text| !text.trim().is_empty()) {
        obstacles.push(format!("CHANGELOG.md: move the entries under `Unreleased` to {version}, or remove them"));
    }
    Ok(obstacles)
}

/// The text below the heading of a version, which has a date unless it is `Unreleased`.
fn section<'a>(changelog: &'a str, version: &str) -> Option<&'a str> {
    let dated = if version == "Unreleased" { "" } else { " - 2" };
    let (_, rest) = changelog.split_once(&format!("\n## [{version}]{dated}"))?;
    let (_, below) = rest.split_once('\n').unwrap_or((rest, ""));
    Some(below.split("\n## ").next().unwrap_or(below))
}

#[cfg(test)]
mod tests {
    use super::obstacles;

    const MANIFEST: &str = "[workspace.package]\nversion = \"1.2.0\"\nrepository = \"https://example.org/a\"\n";
    const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n### Added\n\n- A.\n";

    #[test]
    fn a_complete_release_has_no_obstacles() {
        assert_eq!(obstacles(MANIFEST, CHANGELOG).unwrap(), [""; 0]);
    }

    #[test]
    fn each_obstacle_is_reported() {
        let one = |manifest: &str, changelog: &str| {
            let found = obstacles(manifest, changelog).unwrap();
            assert_eq!(found.len(), 1, "{found:?}");
            found.into_iter().next().unwrap()
        };
        assert!(one(&MANIFEST.replace("https://example.org/a", ""), CHANGELOG).contains("`repository`"));
        assert!(one(MANIFEST, &CHANGELOG.replace(" - 2026-12-01", "")).contains("## [1.2.0] - DATE"));
        assert!(one(&MANIFEST.replace("1.2.0", "1.3.0"), CHANGELOG).contains("## [1.3.0] - DATE"));
        assert!(one(MANIFEST, &CHANGELOG.replace("### Added\n\n- A.\n", "")).contains("is empty"));
        assert!(one(MANIFEST, &CHANGELOG.replace("[Unreleased]\n", "[Unreleased]\n\n- B.\n")).contains("Unreleased"));
    }
}
