//! `generate` in adverse conditions: every output is either unchanged or correct, the error names the file, and the next
//! run repairs everything.

#![cfg(unix)]

#[path = "../../tests/common/mod.rs"]
mod common;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::os::unix::fs::{symlink, PermissionsExt as _};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::LazyLock;
use std::time::{Duration, Instant, SystemTime};

use codegen::write::{self, Change, Lock, OutputFile, NEW};
use common::{contents, copy, root, Xorshift, BASE};

/// `cargo xtask generate` on a copy.
fn generate(root: &Path) -> Command {
    generate_by(env!("CARGO_BIN_EXE_xtask").as_ref(), root)
}

fn generate_by(program: &Path, root: &Path) -> Command {
    let mut command = Command::new(program);
    command.arg("--root").arg(root).args(["generate", "--no-install"]).stdin(Stdio::null());
    command
}

/// The smallest description with its outputs. How they are written does not depend on their number, and generating these
/// takes a fiftieth of the time.
static SMALL: LazyLock<tempfile::TempDir> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in ["spec", "docs"] {
        fs::create_dir(folder.path().join(name)).expect("a folder");
    }
    for name in BASE {
        fs::write(folder.path().join("spec").join(name), common::base(name).text).expect("a file");
    }
    for file in ["Cargo.lock", "docs/manual.md"] {
        fs::copy(root().join(file), folder.path().join(file)).expect("a copy");
    }
    let output = generate(folder.path()).output().expect("codegen");
    assert!(output.status.success(), "{}", printed(&output));
    folder
});

fn small() -> tempfile::TempDir {
    let target = tempfile::tempdir().expect("a temporary folder");
    common::copy_folder(SMALL.path(), target.path());
    target
}

/// Outputs to overwrite that do not require bindgen.
const STALE: [&str; 4] = ["docs/status.md", "docs/evidence.md", "sctp-opts/src/generated/linux.rs", "spec/schema.json"];

fn make_stale(copy: &Path) {
    for path in STALE {
        fs::write(copy.join(path), "old").expect("an output");
    }
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&[&output.stdout[..], &output.stderr[..]].concat()).into_owned()
}

/// Checks that `generate` fails with all of these messages, and changes nothing.
fn refuses(copy: &Path, expected: &[&str]) {
    let before = contents(copy);
    let start = Instant::now();
    let output = generate(copy).output().expect("codegen");
    let text = printed(&output);
    assert_eq!(output.status.code(), Some(1), "{text}");
    for part in expected {
        assert!(text.contains(part), "`{part}` is not in:\n{text}");
    }
    assert!(start.elapsed() < Duration::from_secs(60), "it took {:?}", start.elapsed());
    assert!(contents(copy) == before, "it changed something");
}

/// Checks that an undisturbed run restores all outputs.
fn repairs(copy: &Path) {
    restores(copy, SMALL.path());
}

fn restores(copy: &Path, original: &Path) {
    let output = generate(copy).output().expect("codegen");
    assert!(output.status.success(), "{}", printed(&output));
    equals(copy, original);
}

fn pristine(copy: &Path) {
    equals(copy, SMALL.path());
}

fn equals(copy: &Path, original: &Path) {
    for folder in common::FOLDERS {
        let (is, should) = (contents(&copy.join(folder)), contents(&original.join(folder)));
        let paths = is.keys().chain(should.keys());
        let differs: Vec<&PathBuf> = paths.filter(|path| is.get(*path) != should.get(*path)).collect();
        assert!(differs.is_empty(), "{folder}: {differs:?} are not as before");
    }
}

/// Two generations of outputs that differ as much as possible.
fn generation(letter: &str) -> Vec<OutputFile> {
    let length = |i: usize| if letter == "a" { i * 9_000 } else { 150_000 - i * 9_000 };
    (0..16).map(|i| OutputFile::new(format!("docs/{i}.md"), letter.repeat(length(i) + 1))).collect()
}

/// A process that writes outputs is killed 200 times at random points.
#[test]
fn killed_while_writing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let at = |file: &OutputFile| folder.path().join(&file.path);
    let (a, b) = (generation("a"), generation("b"));
    for file in &a {
        fs::create_dir_all(folder.path().join("docs")).expect("a folder");
        fs::write(at(file), &file.text).expect("an output");
    }
    let mut random = Xorshift(0x6b17_1ed0);
    let mut halfway = 0;
    let mut mixed = 0;
    for round in 0..200 {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "writes_until_killed", "--nocapture"])
            .env("WRITE_UNTIL_KILLED", folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program again");
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines();
        assert!(lines.map_while(Result::ok).any(|line| line.ends_with("writing")), "it did not begin");
        std::thread::sleep(Duration::from_micros(random.next() % 12_000));
        child.kill().expect("SIGKILL");
        child.wait().expect("its end");
        let mut seen = [0, 0];
        for (a, b) in a.iter().zip(&b) {
            let now = fs::read_to_string(at(a)).expect("an output");
            let which = [a, b].iter().position(|file| file.text == now);
            seen[which.unwrap_or_else(|| panic!("round {round}: {} is half-written", a.path.display()))] += 1;
        }
        mixed += usize::from(seen[0] > 0 && seen[1] > 0);
        let left = contents(folder.path()).into_keys().filter(|path| path.to_string_lossy().contains(NEW)).count();
        halfway += usize::from(left > 0);
    }
    assert!(halfway > 20, "only {halfway} of 200 hit while something was written ({mixed} between renames)");
    write(folder.path(), &a);
    assert_eq!(contents(folder.path()).len(), a.len(), "something is left of the killed runs");
    assert!(a.iter().all(|file| fs::read_to_string(at(file)).expect("an output") == file.text));
}

fn write(root: &Path, files: &[OutputFile]) {
    let _lock = Lock::acquire(root, true, |what| eprintln!("{what}"));
    let changes = write::compare(root, files).expect("a comparison");
    write::apply(root, files, &changes).expect("a repair");
    assert_eq!(write::compare(root, files).expect("a comparison"), []);
}

/// Helper of `killed_while_writing`, which runs it in a child process.
#[test]
fn writes_until_killed() {
    let Some(folder) = std::env::var_os("WRITE_UNTIL_KILLED") else { return };
    let (a, b) = (generation("a"), generation("b"));
    println!("writing");
    // Stop even if the parent process has ended.
    let end = Instant::now() + Duration::from_secs(60);
    while Instant::now() < end {
        write(folder.as_ref(), &a);
        write(folder.as_ref(), &b);
    }
}

/// The complete command is killed at random points.
#[test]
fn killed_anywhere() {
    let copy = small();
    let start = Instant::now();
    make_stale(copy.path());
    repairs(copy.path());
    let duration = start.elapsed();
    let mut random = Xorshift(0x0a11_4eed);
    for round in 0..16 {
        make_stale(copy.path());
        let mut child = generate(copy.path()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().expect("codegen");
        std::thread::sleep(duration * u32::try_from(random.below(1_000)).expect("a small number") / 1_000);
        child.kill().expect("SIGKILL");
        child.wait().expect("its end");
        for path in STALE {
            let now = fs::read(copy.path().join(path)).expect("an output");
            let new = fs::read(SMALL.path().join(path)).expect("an output");
            assert!(now == b"old" || now == new, "round {round}: {path} is half-written");
        }
    }
    repairs(copy.path());
}

#[test]
fn a_full_disk() {
    // Limit files to 20 KiB: longer writes fail even for root.
    let small = copy();
    make_stale(small.path());
    let before = contents(small.path());
    let script = "trap '' XFSZ; ulimit -f 40; exec \"$@\"";
    let run = generate(small.path());
    let output = sh(script, &run).output().expect("sh");
    let text = printed(&output);
    assert!(text.contains("cannot write docs/") && text.contains("File too large"), "{text}");
    assert_eq!(output.status.code(), Some(1));
    assert!(contents(small.path()) == before, "it changed something");
    restores(small.path(), &root());

    full_disk();
}

/// The disk is full after some outputs were written. Requires the right to mount.
fn full_disk() {
    let (copy, disk, after) = (copy(), tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    make_stale(copy.path());
    let script = r#"
        mount -t tmpfs -o size=64m none "$DISK" || exit 77
        cp -R "$COPY/." "$DISK"
        dd if=/dev/zero of="$DISK/rest" bs=64k 2>/dev/null
        truncate -s -196608 "$DISK/rest"
        "$@"; status=$?
        rm "$DISK/rest"
        cp -R "$DISK/." "$AFTER"
        exit $status
    "#;
    let inner = sh(script, &generate(disk.path()));
    let mut command = Command::new("unshare");
    command.args(["--user", "--map-root-user", "--mount"]).arg(inner.get_program()).args(inner.get_args());
    command.env("COPY", copy.path()).env("DISK", disk.path()).env("AFTER", after.path());
    let without = |why: &str| {
        assert!(std::env::var_os("CI").is_none(), "CI needs a disk that can be filled: {why}");
        eprintln!("the limit of a file's length stands for the full disk: {why}");
    };
    let output = match command.output() {
        Ok(output) => output,
        Err(error) => return without(&format!("unshare: {error}")),
    };
    let text = printed(&output);
    // The script exits with 77 if it cannot set up the disk.
    if output.status.code() == Some(77) || text.starts_with("unshare:") {
        return without(&text);
    }
    assert!(text.contains("cannot write ") && text.contains("No space left on device"), "{text}");
    assert_eq!(output.status.code(), Some(1));
    assert!(contents(after.path()) == contents(copy.path()), "it changed something");
    restores(after.path(), &root());
}

fn sh(script: &str, command: &Command) -> Command {
    let mut sh = Command::new("sh");
    sh.args(["-c", script, "sh"]).arg(command.get_program()).args(command.get_args());
    sh
}

/// Root may write to any folder, so the command runs as another user.
#[test]
fn read_only_folders() {
    const NOBODY: u32 = 65_534;
    let copy = small();
    let as_root = rustix::process::geteuid().is_root();
    let program = copy.path().join("codegen");
    fs::copy(env!("CARGO_BIN_EXE_xtask"), &program).expect("a copy of the program");
    make_stale(copy.path());
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a mode");
    mode(copy.path(), 0o755);
    if as_root {
        give(copy.path(), NOBODY);
    }
    let run = || {
        let mut command = generate_by(&program, copy.path());
        if as_root {
            command.uid(NOBODY).gid(NOBODY);
        }
        command.output().expect("codegen")
    };

    // The last output cannot be written: the others must not be changed either.
    let before = contents(copy.path());
    mode(&copy.path().join("spec"), 0o555);
    let output = run();
    let text = printed(&output);
    assert!(text.contains("cannot write spec/schema.json: Permission denied"), "{text}");
    assert_eq!(output.status.code(), Some(1));
    assert!(contents(copy.path()) == before, "it changed something");
    mode(&copy.path().join("spec"), 0o755);

    // A read-only file is replaced if its folder is writable.
    for path in STALE {
        mode(&copy.path().join(path), 0o444);
    }
    let output = run();
    assert!(output.status.success(), "{}", printed(&output));
    pristine(copy.path());

    // A run without changes writes nothing.
    mode(&copy.path().join("docs"), 0o555);
    let output = run();
    assert!(output.status.success(), "{}", printed(&output));
    mode(&copy.path().join("docs"), 0o755);
}

fn give(path: &Path, to: u32) {
    std::os::unix::fs::lchown(path, Some(to), Some(to)).expect("another owner");
    if path.symlink_metadata().expect("metadata").is_dir() {
        for entry in fs::read_dir(path).expect("a folder") {
            give(&entry.expect("an entry").path(), to);
        }
    }
}

#[test]
fn another_file_type_in_place_of_an_output() {
    let copy = small();
    let at = |path: &str| copy.path().join(path);
    make_stale(copy.path());

    fs::remove_file(at("docs/status.md")).expect("a file");
    fs::create_dir(at("docs/status.md")).expect("a folder");
    refuses(copy.path(), &["cannot write docs/status.md: a folder is in its place; move it away and run again"]);
    fs::remove_dir(at("docs/status.md")).expect("a folder");

    let live = at("sctp-opts/tests/table");
    fs::remove_dir_all(&live).expect("a folder");
    fs::write(&live, "").expect("a file");
    refuses(copy.path(), &["cannot write sctp-opts/tests/table: a file is in its place"]);
    fs::remove_file(&live).expect("a file");

    // Reading a pipe without a writer would block.
    let pipes = ["docs/evidence.md", "sctp-opts/src/generated/public.rs"];
    for pipe in pipes {
        let _ = fs::remove_file(at(pipe));
        assert!(Command::new("mkfifo").arg(at(pipe)).status().expect("mkfifo").success());
    }
    repairs(copy.path());
}

/// A link in place of a file is replaced without changing its target. A link in place of a folder is an error.
#[test]
fn symbolic_links() {
    let (copy, other) = (small(), tempfile::tempdir().expect("a folder"));
    let at = |path: &str| copy.path().join(path);
    let outside = other.path().join("outside");
    for (path, content) in [("docs/status.md", None), ("docs/evidence.md", Some("another"))] {
        // Also with the right content: the output has to be a regular file.
        let content = content.map_or_else(|| fs::read(at(path)).expect("an output"), |text: &str| text.into());
        fs::write(&outside, &content).expect("a file");
        fs::remove_file(at(path)).expect("an output");
        symlink(&outside, at(path)).expect("a link");
        let check = generate(copy.path()).arg("--check").output().expect("codegen");
        assert!(printed(&check).contains(&format!("stale    {path}")), "{}", printed(&check));
        repairs(copy.path());
        assert!(at(path).symlink_metadata().expect("metadata").is_file());
        assert!(fs::read(&outside).expect("a file") == content, "what the link pointed to was written");
    }
    symlink("nowhere", at("sctp-sys/include/dangling")).expect("a link");
    repairs(copy.path());

    let owned = at("sctp-opts/src/generated");
    let moved = other.path().join("generated");
    fs::rename(&owned, &moved).or_else(|_| copy_away(&owned, &moved)).expect("a folder elsewhere");
    fs::write(moved.join("precious"), "not generated").expect("a file");
    symlink(&moved, &owned).expect("a link");
    refuses_links(copy.path(), "sctp-opts/src/generated");
    assert_eq!(fs::read(moved.join("precious")).expect("it is still there"), b"not generated");
    fs::remove_file(&owned).expect("a link");

    let docs = other.path().join("docs");
    fs::rename(at("docs"), &docs).or_else(|_| copy_away(&at("docs"), &docs)).expect("a folder elsewhere");
    symlink(&docs, at("docs")).expect("a link");
    refuses_links(copy.path(), "docs");
}

fn refuses_links(copy: &Path, path: &str) {
    let output = generate(copy).output().expect("codegen");
    let expected = format!("cannot write {path}: a symbolic link is in its place; move it away and run again");
    assert!(printed(&output).contains(&expected), "{}", printed(&output));
    assert_eq!(output.status.code(), Some(1));
}

/// Copies a folder to another file system, where it cannot be renamed.
fn copy_away(from: &Path, to: &Path) -> std::io::Result<()> {
    let done = Command::new("cp").arg("-R").args([from, to]).status()?;
    assert!(done.success());
    fs::remove_dir_all(from)
}

#[test]
fn several_runs_at_once() {
    let copy = small();
    for _ in 0..2 {
        make_stale(copy.path());
        // A file left by a killed run must not be taken for one of another running process.
        fs::write(copy.path().join(format!("docs/{NEW}AbCdEf")), "half").expect("a file");
        let start = || generate(copy.path()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("codegen");
        let check = || generate(copy.path()).arg("--check").output().expect("codegen");
        let running = [start(), start(), start()];
        // A check sees either all old or all new outputs.
        let check = printed(&check());
        let stale = STALE.iter().filter(|path| check.contains(&format!("stale    {path}"))).count();
        assert!(stale == 0 || stale == STALE.len(), "{check}");
        for child in running {
            let output = child.wait_with_output().expect("its end");
            assert!(output.status.success(), "{}", printed(&output));
        }
        pristine(copy.path());
    }
}

#[test]
fn a_second_run_waits_and_says_so() {
    let copy = small();
    make_stale(copy.path());
    let lock = Lock::acquire(copy.path(), true, |what| panic!("{what}"));
    let mut child = generate(copy.path()).stdout(Stdio::null()).stderr(Stdio::piped()).spawn().expect("codegen");
    let mut errors = BufReader::new(child.stderr.take().expect("a pipe"));
    let mut line = String::new();
    errors.read_line(&mut line).expect("a line");
    assert_eq!(line, "waiting for another `cargo xtask` in this checkout\n");
    assert_eq!(fs::read(copy.path().join(STALE[0])).expect("an output"), b"old");
    drop(lock);
    errors.read_to_string(&mut line).expect("the rest");
    assert!(child.wait().expect("its end").success(), "{line}");
    pristine(copy.path());
}

#[test]
fn leftovers_are_found_and_removed() {
    let copy = copy();
    let left = ["docs", "spec", "spec/evidence", "sctp-sys/include", "sctp-opts/src/generated"];
    let left = left.map(|folder| PathBuf::from(folder).join(format!("{NEW}AbCdEf")));
    for path in &left {
        fs::write(copy.path().join(path), "half").expect("a file");
    }
    let check = generate(copy.path()).arg("--check").output().expect("codegen");
    assert_eq!(check.status.code(), Some(1));
    for path in &left {
        assert!(printed(&check).contains(&format!("leftover {}", path.display())), "{}", printed(&check));
    }
    restores(copy.path(), &root());
    assert!(
        matches!(write::compare(copy.path(), &[]), Ok(rest) if !rest.iter().any(|c| matches!(c, Change::Leftover(_))))
    );
}

/// File times do not matter, whether they are in the future or in the wrong order.
#[test]
fn clocks() {
    let copy = small();
    let years = |n: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(n * 31_556_952);
    for (description, outputs) in [(years(130), years(1)), (years(1), years(130)), (years(130), years(130))] {
        make_stale(copy.path());
        for path in contents(copy.path()).keys() {
            let time = if path.starts_with("spec") { description } else { outputs };
            let file = fs::File::options().append(true).open(copy.path().join(path)).expect("a file");
            file.set_modified(time).expect("another time");
        }
        repairs(copy.path());
        let again = generate(copy.path()).output().expect("codegen");
        assert!(printed(&again).contains("all up to date"), "{}", printed(&again));
    }
}

/// Line endings and byte order marks, as written by editors on other systems, do not change the outputs.
#[test]
fn line_ends_and_byte_order_marks() {
    let copy = copy();
    let mut files = 0;
    for (path, bytes) in contents(&copy.path().join("spec")) {
        if path.extension().is_some_and(|extension| extension == "toml") {
            let text = String::from_utf8(bytes).expect("UTF-8").replace('\n', "\r\n");
            fs::write(copy.path().join("spec").join(path), format!("\u{feff}{text}")).expect("a file");
            files += 1;
        }
    }
    assert!(files > 7, "the description and the evidence, {files} files");
    make_stale(copy.path());
    let output = generate(copy.path()).output().expect("codegen");
    assert!(output.status.success(), "{}", printed(&output));
    for folder in ["sctp-sys", "sctp-opts", "docs"] {
        assert!(contents(&copy.path().join(folder)) == contents(&root().join(folder)), "{folder} differs");
    }
}

#[test]
fn not_utf8() {
    let copy = copy();
    make_stale(copy.path());
    let cmsgs = copy.path().join("spec/cmsgs.toml");
    let mut bytes = b"# one\r\n# \xe2\x82\xac and ".to_vec();
    bytes.extend(b"\xe9 in Latin-1\n");
    bytes.extend(fs::read(&cmsgs).expect("a file"));
    fs::write(&cmsgs, bytes).expect("a file");
    refuses(copy.path(), &["spec/cmsgs.toml:2:9: the byte 0xe9 is not UTF-8; save the file as UTF-8"]);
    // A file saved as UTF-16.
    let text = fs::read_to_string(root().join("spec/cmsgs.toml")).expect("a file");
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    fs::write(&cmsgs, utf16).expect("a file");
    refuses(copy.path(), &["spec/cmsgs.toml:1:1: the byte 0xff is not UTF-8; save the file as UTF-8"]);
    fs::copy(root().join("spec/cmsgs.toml"), &cmsgs).expect("a file");
    fs::write(copy.path().join("spec/evidence/linux.toml"), b"\x80").expect("a file");
    refuses(copy.path(), &["spec/evidence/linux.toml:1:1: the byte 0x80 is not UTF-8"]);
}

/// A line of 100 MB, an endless file, a pipe without a writer, and a folder.
#[test]
fn input_that_is_not_a_description() {
    let copy = small();
    make_stale(copy.path());
    let more = copy.path().join("spec/more.toml");
    let file = fs::File::create(&more).expect("a file");
    file.set_len(100 << 20).expect("100 MB");
    drop(file);
    refuses(copy.path(), &["spec/more.toml: with this file there are more than 4 MiB"]);
    fs::remove_file(&more).expect("a file");
    symlink("/dev/zero", &more).expect("a link");
    refuses_file(copy.path(), "spec/more.toml: this is not a regular file");
    fs::remove_file(&more).expect("a link");
    assert!(Command::new("mkfifo").arg(&more).status().expect("mkfifo").success());
    refuses_file(copy.path(), "spec/more.toml: this is not a regular file");
    fs::remove_file(&more).expect("a pipe");
    symlink("nowhere", &more).expect("a link");
    refuses_file(copy.path(), "spec/more.toml: No such file or directory");
    fs::remove_file(&more).expect("a link");
    fs::create_dir(&more).expect("a folder");
    refuses(copy.path(), &["spec/more.toml: this is not a regular file"]);
    fs::remove_dir(&more).expect("a folder");
    repairs(copy.path());
}

fn refuses_file(copy: &Path, expected: &str) {
    let output = generate(copy).output().expect("codegen");
    assert!(printed(&output).contains(expected), "{}", printed(&output));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(fs::read(copy.join(STALE[0])).expect("an output"), b"old");
}
