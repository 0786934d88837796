//! codegen and its dependencies are built once for all commands: the features are the same for every selection of packages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// The features of each package; more than one set if the package is built more than once.
type Features = BTreeMap<String, BTreeSet<String>>;

fn features(selection: &[&str]) -> Features {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let mut tree = Command::new(cargo);
    tree.args(["tree", "--locked", "--prefix=none", "--no-dedupe", "--format={p}\t{f}"]).args(selection);
    let output = tree.current_dir(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let mut all = Features::new();
    // Headings such as `[build-dependencies]` have no features.
    for (package, features) in text.lines().filter_map(|line| line.split_once('\t')) {
        let name_and_version = package.split(' ').take(2).collect::<Vec<_>>().join(" ");
        all.entry(name_and_version).or_default().insert(features.to_owned());
    }
    all
}

#[test]
fn every_command_builds_codegen_and_its_dependencies_with_the_same_features() {
    let workspace = features(&["--workspace", "--all-features", "--edges=normal,build,dev"]);
    let xtask = features(&["--package=xtask", "--edges=normal,build"]);
    let codegen = features(&["--package=codegen", "--edges=normal,build,dev"]);
    assert!(codegen.len() > 40 && xtask.len() > 40, "cargo tree lists too little: {codegen:?} {xtask:?}");
    let all = [&workspace, &xtask, &codegen].into_iter().flatten();
    let twice: BTreeSet<&String> = all.filter(|(_, features)| features.len() > 1).map(|(name, _)| name).collect();
    assert!(twice.is_empty(), "built twice, with other features for macros than for programs: {twice:?}");
    for (command, built) in [("cargo xtask", xtask), ("cargo test -p codegen", codegen)] {
        let differing: Vec<String> = built
            .iter()
            .filter(|(package, features)| !features.is_subset(&workspace[*package]))
            .map(|(package, features)| format!("{package}: {features:?}, in the workspace {:?}", workspace[package]))
            .collect();
        assert!(
            differing.is_empty(),
            "`{command}` builds with other features than `cargo test --workspace --all-features`; add them to \
             codegen/Cargo.toml:\n{}",
            differing.join("\n")
        );
    }
}
