//! Runs packetdrill on the scripts of `docs/packetdrill`: its parser on all of them, and the Linux scripts in guest
//! kernels, each in its own network namespace. The results are stored in `spec/evidence/packetdrill`.

mod compare;
pub mod mutate;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use tempfile::NamedTempFile;

use super::live::RECORDED;
use super::{other, run, Failure, Job};
use crate::packetdrill::script::parse;
use crate::packetdrill::symbols::{self, Known};
use crate::setup::InstallPolicy;
use codegen::description::Description;
use codegen::evidence::drill::{self, hash, Drilled, Program};
use codegen::lower::packetdrill::ran::{drills, objection, refusal, Drill};

pub struct Options<'a> {
    /// The packetdrill binary; by default the installed one.
    pub packetdrill: Option<&'a Path>,
    /// The kernels to run in; by default all recorded ones.
    pub kernels: &'a [String],
    /// Only scripts whose paths contain one of these; by default all.
    pub scripts: &'a [String],
}

impl Options<'_> {
    fn wants(&self, path: &str) -> bool {
        self.scripts.is_empty() || self.scripts.iter().any(|part| path.contains(part))
    }
}

/// Time limit of a script in seconds, far longer than any successful script takes.
const LIMIT: u32 = 60;
/// How often a script is run if it fails only by timing errors: the machine may be busy.
const ATTEMPTS: u32 = 3;
/// Start of the line that [`ONE`] prints after packetdrill's messages about a script.
const MARK: &str = "@@drill ";

/// The program, and the commit it was built from.
struct Packetdrill {
    program: PathBuf,
    commit: String,
}

impl Packetdrill {
    fn find(given: Option<&Path>) -> Result<Packetdrill, Failure> {
        let installed = || {
            let path = std::env::var_os("PATH").unwrap_or_default();
            std::env::split_paths(&path).map(|folder| folder.join("packetdrill")).find(|program| program.is_file())
        };
        let found = given.map(Path::to_path_buf).or_else(installed);
        let found = found.ok_or_else(|| other("packetdrill is not installed; give its path with --packetdrill"))?;
        let program = found.canonicalize().map_err(|error| other(format!("{}: {error}", found.display())))?;
        let folder = program.parent().unwrap_or(Path::new("/"));
        let output = Command::new("git").arg("-C").arg(folder).args(["rev-parse", "HEAD"]).output().map_err(other)?;
        if !output.status.success() {
            let why = "is not in the checkout it was built from, so its commit is unknown";
            return Err(other(format!("{} {why}", program.display())));
        }
        Ok(Packetdrill { program, commit: String::from_utf8_lossy(&output.stdout).trim().to_owned() })
    }

    /// The parser's error message about a script, if any.
    fn parse(&self, root: &Path, script: &str) -> Result<Option<String>, Failure> {
        let output =
            Command::new(&self.program).arg("--dry_run").arg(script).current_dir(root).output().map_err(other)?;
        let text = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
        Ok((!output.status.success()).then(|| first_line(&text)))
    }

    /// Whether packetdrill knows a symbol at run time: its table contains only symbols that the system's headers define.
    fn knows(&self, root: &Path, name: &str, policy: InstallPolicy) -> Result<bool, Failure> {
        let file = NamedTempFile::with_prefix("sctp-opts-symbol.").map_err(other)?;
        let text = format!(
            " 0.0 socket(..., SOCK_STREAM, IPPROTO_SCTP) = 3\n+0.0 setsockopt(3, IPPROTO_SCTP, {name}, [0], 4) = 0\n"
        );
        fs::write(file.path(), text).map_err(other)?;
        let newest = RECORDED.last().copied().unwrap_or_default();
        let errors = self.run(root, newest, &[&file.path().to_string_lossy()], policy)?;
        Ok(!errors.iter().flatten().any(|error| error.contains("unknown symbol")))
    }

    /// packetdrill's error messages about scripts run in a kernel, in order; `None` for each that passed.
    fn run(
        &self,
        root: &Path,
        kernel: &str,
        scripts: &[&str],
        policy: InstallPolicy,
    ) -> Result<Vec<Option<String>>, Failure> {
        let file = NamedTempFile::with_prefix("sctp-opts-drill.").map_err(other)?;
        fs::write(file.path(), in_guest(root, &self.program, scripts)).map_err(other)?;
        let seconds = 120 + u64::from(LIMIT) * scripts.len() as u64;
        let job = Job {
            kernel: Some(kernel.to_owned()),
            command: vec!["sh".into(), file.path().into()],
            timeout: Duration::from_secs(seconds),
            ..Job::default()
        };
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let done = run(&job, policy, &mut out, &mut err)?;
        let out = String::from_utf8_lossy(&out);
        let errors = answers(&out);
        if done.status != 0 || errors.len() != scripts.len() {
            let why = String::from_utf8_lossy(&err);
            return Err(other(format!(
                "Linux {kernel} ended after {} of {} scripts: {why}",
                errors.len(),
                scripts.len()
            )));
        }
        Ok(errors)
    }
}

/// A shell function that runs packetdrill on a script in its own network namespace: program, limit, script, attempts.
const ONE: &str = "one() {
  n=0
  while :; do
    n=$((n + 1))
    output=$(timeout \"$2\" unshare -n sh -c 'busybox ip link set lo up; exec \"$0\" \"$1\"' \"$1\" \"$3\" 2>&1)
    status=$?
    [ $status -ne 0 ] || break
    case $output in *'timing error'*) [ $n -lt \"$4\" ] || break;; *) break;; esac
  done
  printf '%s\\n' \"$output\"
  echo \"@@drill $status\"
}
";

/// The shell script that the guest runs.
fn in_guest(root: &Path, program: &Path, scripts: &[&str]) -> String {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', "'\\''"));
    let mut text = format!("cd {} || exit 1\n{ONE}", quoted(&root.to_string_lossy()));
    for script in scripts {
        text += &format!("one {} {LIMIT} {} {ATTEMPTS}\n", quoted(&program.to_string_lossy()), quoted(script));
    }
    text + "exit 0\n"
}

/// The error message for each script, from the guest's output.
fn answers(out: &str) -> Vec<Option<String>> {
    let (mut all, mut text) = (Vec::new(), String::new());
    for line in out.lines() {
        match line.strip_prefix(MARK) {
            Some("0") => all.push(None),
            Some("124") => all.push(Some(format!("not finished after {LIMIT} s"))),
            Some(status) => {
                let error = first_line(&text);
                all.push(Some(if error.is_empty() { format!("exit status {status}") } else { error }));
            }
            None => {
                text += line;
                text.push('\n');
                continue;
            }
        }
        text.clear();
    }
    all
}

/// packetdrill's first line is the error; lists of packets follow.
fn first_line(text: &str) -> String {
    text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default().to_owned()
}

/// Runs packetdrill and records its results; returns the scripts that fail.
pub fn record(
    spec: &Description,
    root: &Path,
    options: &Options<'_>,
    policy: InstallPolicy,
) -> Result<Vec<(String, String)>, Failure> {
    let packetdrill = Packetdrill::find(options.packetdrill)?;
    let named = |kernel: &&str| options.kernels.is_empty() || options.kernels.iter().any(|name| name == kernel);
    let kernels: Vec<&str> = RECORDED.iter().copied().filter(named).collect();
    if let Some(unknown) = options.kernels.iter().find(|name| !RECORDED.contains(&name.as_str())) {
        return Err(other(format!("there is no recorded kernel {unknown}; there are {}", RECORDED.join(", "))));
    }
    let all = drills(spec, RECORDED);
    let drills: Vec<&Drill<'_>> = all.iter().filter(|drill| options.wants(&drill.path)).collect();
    if drills.is_empty() {
        return Err(other("no script in docs/packetdrill matches"));
    }
    let mut drilled = kept(spec, root, &packetdrill, &all);
    let mut objections = Vec::new();
    for drill in &drills {
        let text = fs::read_to_string(root.join(&drill.path)).map_err(other)?;
        let script = drilled.scripts.entry(drill.path.clone()).or_default();
        script.sha256 = hash(&text);
        script.refused = packetdrill.parse(root, &drill.path)?;
        let why = refusal(spec, drill, script.refused.as_deref());
        objections.extend(why.map(|why| (drill.path.clone(), why)));
    }
    objections.extend(misnamed(spec, root, &packetdrill, &all, policy)?);
    for kernel in kernels {
        let able = drills.iter().filter(|drill| drill.kernels.contains(&kernel));
        let able: Vec<&&Drill<'_>> = able.filter(|drill| drilled.scripts[&drill.path].refused.is_none()).collect();
        if able.is_empty() {
            continue;
        }
        eprintln!("{} scripts in Linux {kernel}", able.len());
        let paths: Vec<&str> = able.iter().map(|drill| drill.path.as_str()).collect();
        for (drill, error) in able.iter().zip(packetdrill.run(root, kernel, &paths, policy)?) {
            let why = objection(spec, drill, kernel, error.as_deref());
            objections.extend(why.map(|why| (drill.path.clone(), why)));
            if let Some(script) = drilled.scripts.get_mut(&drill.path) {
                script.ran.insert(kernel.to_owned(), error);
            }
        }
    }
    print(&drilled, &drills);
    let spec_folder = root.join(codegen::generate::SPEC);
    fs::create_dir_all(drill::path(&spec_folder).parent().unwrap_or(root)).map_err(other)?;
    drilled.write(&spec_folder).map_err(other)?;
    compare::with_our_parser(&packetdrill, root, &drilled, &drills)?;
    Ok(objections)
}

/// Records which symbols of the scripts packetdrill knows on each system. Returns the scripts with unknown symbols, or
/// with numbers for which there is a symbol.
fn misnamed(
    spec: &Description,
    root: &Path,
    packetdrill: &Packetdrill,
    all: &[Drill<'_>],
    policy: InstallPolicy,
) -> Result<Vec<(String, String)>, Failure> {
    let folder = packetdrill.program.parent().unwrap_or(Path::new("/"));
    let mut known = Known { commit: packetdrill.commit.clone(), ..Known::default() };
    let mut tables = BTreeMap::new();
    let mut objections = Vec::new();
    let mut numbers: BTreeMap<(bool, &str), Vec<(String, i64)>> = BTreeMap::new();
    for drill in all {
        let platform = drill.platform;
        if !tables.contains_key(platform) {
            tables.insert(platform, symbols::known(folder, platform).map_err(other)?);
        }
        let text = fs::read_to_string(root.join(&drill.path)).map_err(other)?;
        // Scripts that do not parse are reported elsewhere.
        let Ok(script) = parse(&text) else { continue };
        for (number, name) in symbols::nameless(spec, platform, &tables[platform], &script) {
            numbers.entry((!drill.kernels.is_empty(), name)).or_default().push((drill.path.clone(), number));
        }
        for word in symbols::used(&script) {
            if tables[platform].contains(word) {
                known.symbols.entry(platform.to_owned()).or_default().insert(word.to_owned());
            } else {
                objections.push((drill.path.clone(), format!("packetdrill does not know `{word}` on that system")));
            }
        }
    }
    known.write(&root.join(codegen::generate::SPEC)).map_err(other)?;
    for ((runs, name), scripts) in numbers {
        if !runs || packetdrill.knows(root, name, policy)? {
            let why = |number| format!("write {name} instead of {number}: packetdrill knows it on that system");
            objections.extend(scripts.into_iter().map(|(path, number)| (path, why(number))));
        }
    }
    Ok(objections)
}

/// The earlier records that are still valid.
fn kept(spec: &Description, root: &Path, packetdrill: &Packetdrill, all: &[Drill<'_>]) -> Drilled {
    let kernels = RECORDED.iter().map(|&kernel| kernel.to_owned()).collect();
    let program = Program { commit: packetdrill.commit.clone(), kernels };
    let mut scripts = BTreeMap::new();
    if spec.drill.packetdrill.commit == program.commit {
        scripts.clone_from(&spec.drill.scripts);
    }
    let text = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_default();
    scripts.retain(|path, script| all.iter().any(|drill| drill.path == *path) && script.sha256 == hash(&text(path)));
    Drilled { packetdrill: program, scripts }
}

fn print(drilled: &Drilled, drills: &[&Drill<'_>]) {
    let width = drills.iter().map(|drill| drill.path.len()).max().unwrap_or_default();
    for drill in drills {
        let script = &drilled.scripts[&drill.path];
        println!("{:width$}  {}", drill.path, drilled.in_words(&drill.path).unwrap_or_default());
        for (kernel, error) in script.ran.iter().filter_map(|(kernel, error)| Some((kernel, error.as_ref()?))) {
            println!("{:width$}    {} {kernel}: {error}", "", drill.title);
        }
        if let Some(error) = &script.refused {
            println!("{:width$}    {error}", "");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writes a shell script that replaces a program in a test.
    pub(super) fn program(folder: &Path, name: &str, text: &str) -> PathBuf {
        use std::os::unix::fs::PermissionsExt as _;
        let path = folder.join(name);
        fs::write(&path, format!("#!/bin/sh\n{text}\n")).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        path
    }

    /// The output of a guest's script, run here with replacements for `unshare` and busybox in `folder`.
    pub(super) fn printed(folder: &Path, script: &str) -> String {
        program(folder, "unshare", "shift; exec \"$@\"");
        program(folder, "busybox", "true");
        let path = format!("{}:{}", folder.display(), std::env::var("PATH").unwrap());
        let output = Command::new("sh").args(["-c", script]).env("PATH", path).output().unwrap();
        String::from_utf8(output.stdout).unwrap() + &String::from_utf8_lossy(&output.stderr)
    }

    #[test]
    fn each_script_gets_its_own_error_message() {
        let out = format!(
            "\n{MARK}0\na.pkt:3: runtime error\nscript packet: …\n{MARK}1\n\n{MARK}134\nhalf\n{MARK}124\n{MARK}0\nrest\n"
        );
        let errors = answers(&out);
        let texts: Vec<&str> = errors.iter().map(|error| error.as_deref().unwrap_or("passed")).collect();
        let expected = ["passed", "a.pkt:3: runtime error", "exit status 134", "not finished after 60 s", "passed"];
        assert_eq!(texts, expected);
    }

    #[test]
    fn only_scripts_with_timing_errors_are_repeated() {
        let folder = tempfile::tempdir().unwrap();
        let count = "echo >>\"$1.runs\"; case $1 in late) echo \"x: timing error: late\"; exit 1;; \
                     late-once) [ \"$(wc -l <late-once.runs)\" -gt 1 ] && exit 0; echo 'timing error'; exit 1;; \
                     wrong) echo no; exit 1;; esac";
        let program = program(folder.path(), "packetdrill", count);
        let text = in_guest(folder.path(), &program, &["good", "late", "late-once", "wrong"]);
        let out = printed(folder.path(), &text);
        let expected = [None, Some("x: timing error: late".to_owned()), None, Some("no".to_owned())];
        assert_eq!(answers(&out), expected, "{out}");
        let runs = |name: &str| fs::read_to_string(folder.path().join(format!("{name}.runs"))).unwrap().lines().count();
        assert_eq!(["good", "late", "late-once", "wrong"].map(runs), [1, 3, 2, 1]);
    }
}
