//! The complete pipeline on copies of this repository.

#[path = "../../tests/common/mod.rs"]
mod common;

use std::path::Path;
use std::process::Command;

use codegen::generate::{self, LoadError};
use codegen::write::{self, Change};
use common::{accepted, copy, real, root};
use xtask::setup;

fn edit(path: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(path).expect("a file");
    assert!(text.contains(from), "{} does not contain `{from}`", path.display());
    std::fs::write(path, text.replacen(from, to, 1)).expect("a file to write");
}

/// Finds libclang. Without it, a test that needs bindgen fails in CI and is skipped elsewhere.
fn libclang() -> bool {
    if let Some(path) = setup::find_libclang() {
        // SAFETY: not needed on this edition; tests of this file that need it set the same value.
        std::env::set_var("LIBCLANG_PATH", path);
        return true;
    }
    assert!(std::env::var_os("CI").is_none(), "CI needs libclang; `cargo xtask test` installs it");
    eprintln!("skipped: libclang, which bindgen requires, is missing");
    false
}

#[test]
fn committed_outputs_are_up_to_date() {
    let spec = real();
    assert_eq!(generate::needs_bindgen(&root(), &spec), [], "run: cargo xtask generate");
    let files = generate::outputs(&root(), &spec).expect("outputs");
    let changes = write::compare(&root(), &files).expect("readable outputs");
    assert_eq!(changes, [], "run: cargo xtask generate");
}

#[test]
fn generation_is_deterministic() {
    let once = generate::outputs(&root(), &real()).expect("outputs");
    let again = generate::outputs(&root(), &real()).expect("outputs");
    for (a, b) in once.iter().zip(&again) {
        assert_eq!(a.path, b.path);
        assert!(a.text == b.text, "{} differs between two runs", a.path.display());
    }
}

#[test]
fn bindgen_makes_the_committed_modules() {
    if !libclang() {
        return;
    }
    let copy = copy();
    for platform in ["linux", "freebsd"] {
        std::fs::remove_file(copy.path().join(format!("sctp-sys/src/generated/{platform}.rs"))).expect("a module");
    }
    let files = generate::outputs(copy.path(), &accepted(generate::load(copy.path()))).expect("outputs");
    for file in files.iter().filter(|f| f.path.starts_with("sctp-sys/src/generated")) {
        let committed = std::fs::read_to_string(root().join(&file.path)).expect("a committed module");
        assert!(committed == file.text, "{} is not what bindgen makes", file.path.display());
    }
}

#[test]
fn stale_missing_and_orphaned_outputs_are_found_and_repaired() {
    let copy = copy();
    let at = |path: &str| copy.path().join(path);
    std::fs::write(at("docs/status.md"), "old").expect("a file");
    std::fs::remove_file(at("sctp-opts/src/generated/linux.rs")).expect("a file");
    std::fs::write(at("sctp-opts/src/generated/beos.rs"), "").expect("a file");
    let files = generate::outputs(copy.path(), &accepted(generate::load(copy.path()))).expect("outputs");
    let changes = write::compare(copy.path(), &files).expect("a comparison");
    assert_eq!(
        changes,
        [
            Change::Stale("docs/status.md".into()),
            Change::Orphan("sctp-opts/src/generated/beos.rs".into()),
            Change::Missing("sctp-opts/src/generated/linux.rs".into()),
        ]
    );
    write::apply(copy.path(), &files, &changes).expect("a repair");
    assert_eq!(write::compare(copy.path(), &files).expect("a comparison"), []);
    assert!(!at("sctp-opts/src/generated/beos.rs").exists());
}

#[test]
fn only_what_bindgen_reads_needs_bindgen() {
    let copy = copy();
    let options = copy.path().join("spec/options.toml");
    edit(&options, "name = \"SCTP_RTOINFO\"\n", "name = \"SCTP_RTOINFO\"\ndraft = \"x\"\n");
    assert!(matches!(generate::load(copy.path()), Err(LoadError::Wrong { .. })), "an RFC and a draft");
    edit(&options, "draft = \"x\"\n", "");
    edit(&options, "since = \"2.6.0\"", "since = \"2.6.1\"");
    assert!(
        generate::needs_bindgen(copy.path(), &accepted(generate::load(copy.path()))).is_empty(),
        "documentation is not part of the header"
    );
    edit(
        &copy.path().join("sctp-sys/src/generated/linux.rs"),
        "SCTP_NODELAY: ::core::ffi::c_int = 3",
        "SCTP_NODELAY: ::core::ffi::c_int = 4",
    );
    assert_eq!(stale(copy.path()), [("linux".to_owned(), "the module was edited")]);
}

/// The platforms for which bindgen has to run, with the reasons.
fn stale(root: &Path) -> Vec<(String, &'static str)> {
    let spec = accepted(generate::load(root));
    let needed = generate::needs_bindgen(root, &spec).into_iter();
    needed.map(|(platform, why)| (spec.platform(platform).name.clone(), why)).collect()
}

#[test]
fn another_version_of_bindgen_needs_bindgen() {
    let copy = copy();
    let version = "name = \"bindgen\"\nversion = \"";
    edit(&copy.path().join("Cargo.lock"), version, &format!("{version}9"));
    let changed = "the version of bindgen changed";
    assert_eq!(stale(copy.path()), [("linux".to_owned(), changed), ("freebsd".to_owned(), changed)]);
    if libclang() {
        let error = generate::outputs(copy.path(), &accepted(generate::load(copy.path())))
            .expect_err("that version is not compiled in");
        assert!(error.contains("but another version ran"), "{error}");
    }
    std::fs::write(copy.path().join("Cargo.lock"), "").expect("a file");
    let error = generate::outputs(copy.path(), &accepted(generate::load(copy.path()))).expect_err("no version");
    assert!(error.contains("it has no package `bindgen`"), "{error}");
}

#[test]
fn other_settings_of_bindgen_need_bindgen() {
    let copy = copy();
    let module = copy.path().join("sctp-sys/src/generated/freebsd.rs");
    edit(&module, "// settings: sha256 ", "// settings: sha256 0");
    assert_eq!(stale(copy.path()), [("freebsd".to_owned(), "the settings of bindgen changed")]);
    if libclang() {
        let files = generate::outputs(copy.path(), &accepted(generate::load(copy.path()))).expect("outputs");
        let changes = write::compare(copy.path(), &files).expect("a comparison");
        write::apply(copy.path(), &files, &changes).expect("a repair");
        assert_eq!(stale(copy.path()), []);
        let committed = std::fs::read(root().join("sctp-sys/src/generated/freebsd.rs")).expect("a module");
        assert!(std::fs::read(module).expect("a module") == committed, "it is not what bindgen makes");
    }
}

/// The example in `docs/adding-an-option.md`, applied to a copy: everything is generated from it, and compiles.
#[test]
fn one_table_makes_an_option() {
    if !libclang() {
        return;
    }
    let copy = copy();
    let guide = std::fs::read_to_string(root().join("docs/adding-an-option.md")).expect("the guide");
    for table in guide.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap_or_default()) {
        let file = table.lines().next().and_then(|line| line.trim().strip_prefix("# ")).expect("the name of a file");
        let path = copy.path().join(file);
        let text = std::fs::read_to_string(&path).expect("a file of the description");
        std::fs::write(&path, text + "\n" + table).expect("a file of the description");
    }

    let files = generate::outputs(copy.path(), &accepted(generate::load(copy.path()))).expect("outputs");
    let changes = write::compare(copy.path(), &files).expect("a comparison");
    write::apply(copy.path(), &files, &changes).expect("files");
    let touched: Vec<String> = changes.iter().map(|c| c.path().display().to_string()).collect();
    for expected in [
        "docs/status.md",
        "sctp-opts/src/generated/linux.rs",
        "sctp-sys/include/linux.h",
        "sctp-sys/src/generated/linux.rs",
    ] {
        assert!(touched.iter().any(|t| t == expected), "{expected} did not change: {touched:?}");
    }
    let read = |path: &str| std::fs::read_to_string(copy.path().join(path)).expect("an output");
    assert!(read("sctp-sys/src/generated/linux.rs").contains("pub const SCTP_EXAMPLE_LIMIT: ::core::ffi::c_int = 240;"));
    assert!(read("docs/status.md").lines().any(|l| l.starts_with('|') && l.contains("SCTP_EXAMPLE_LIMIT")));
    assert!(read("sctp-opts/src/generated/linux.rs").contains("#[doc(alias = \"SCTP_EXAMPLE_LIMIT\")]"));
    assert!(read("sctp-sys/src/generated/linux.rs").contains("pub struct sctp_example_policy {"));

    // Build an application with the copy.
    let application = copy.path().join("application");
    std::fs::create_dir_all(application.join("src")).expect("a folder");
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).expect("the workspace");
    let mut manifest: toml::Table = manifest.parse().expect("the workspace");
    let workspace = manifest["workspace"].as_table_mut().expect("a workspace");
    workspace.remove("default-members");
    let members = ["sctp-sys", "sctp-opts", "application"];
    workspace.insert("members".to_owned(), members.to_vec().into());
    std::fs::write(copy.path().join("Cargo.toml"), manifest.to_string()).expect("a workspace");
    edit_dev_dependencies(&copy.path().join("sctp-opts/Cargo.toml"));
    std::fs::write(
        application.join("Cargo.toml"),
        "[package]\nname = \"application\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[dependencies]\nsctp-opts = { path = \"../sctp-opts\" }\n",
    )
    .expect("a manifest");
    std::fs::write(
        application.join("src/lib.rs"),
        "use sctp_opts::options::{ExampleFlags, ExampleLimit, ExamplePolicy};\n\
         use sctp_opts::{get, set, Error, Future};\n\
         pub fn double(fd: &std::net::UdpSocket) -> Result<(), Error> {\n\
             let ExampleLimit(limit) = get::<ExampleLimit>(fd, Future)?;\n\
             set(fd, Future, &ExampleLimit(limit * 2))?;\n\
             let ExamplePolicy { lifetime, flags } = get::<ExamplePolicy>(fd, Future)?;\n\
             set(fd, Future, &ExamplePolicy { lifetime: lifetime * 2, flags: flags | ExampleFlags::TELL_PEER })\n\
         }\n",
    )
    .expect("a program");
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--offline", "--package", "application"])
        .current_dir(copy.path())
        .env("CARGO_TARGET_DIR", copy.path().join("target"))
        .output()
        .expect("cargo");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Removes everything that only the tests of `sctp-opts` need, as the copy is built offline.
fn edit_dev_dependencies(manifest: &Path) {
    let text = std::fs::read_to_string(manifest).expect("a manifest");
    let mut manifest_without: toml::Table = text.parse().expect("TOML");
    for key in ["dev-dependencies", "test", "example", "bench"] {
        manifest_without.remove(key);
    }
    let lean = toml::to_string(&manifest_without).expect("TOML");
    std::fs::write(manifest, lean).expect("a manifest");
}
