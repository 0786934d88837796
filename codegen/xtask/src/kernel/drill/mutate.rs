//! Runs mutants of the scripts, with one input or expectation changed, and records which of them packetdrill accepts.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Duration;

use super::{other, run, Failure, Job, Options, Packetdrill, MARK, ONE, RECORDED};
use crate::packetdrill::mutants::{mutants, Mutant, Part};
use crate::setup::InstallPolicy;
use codegen::description::Description;
use codegen::evidence::drill::hash;
use codegen::evidence::mutants::{self as evidence, Mutants};
use codegen::generate::SPEC;
use codegen::lower::packetdrill::mutants::EACH;
use codegen::lower::packetdrill::ran::{drills, Drill};

/// Time limit of a mutant in seconds. packetdrill waits forever for a packet that does not come.
const LIMIT: u32 = 8;
/// How many are run in parallel; they mostly wait.
const AT_ONCE: usize = 3;

/// Runs the mutants of the selected Linux scripts, and records the results.
pub fn record(spec: &Description, root: &Path, options: &Options<'_>, policy: InstallPolicy) -> Result<(), Failure> {
    let packetdrill = Packetdrill::find(options.packetdrill)?;
    let newest = RECORDED.last().copied().unwrap_or_default();
    let kernel = options.kernels.first().map_or(newest, String::as_str);
    let all = drills(spec, &[kernel]);
    let linux = |drill: &&Drill<'_>| !drill.kernels.is_empty() && !drill.shows_a_bug;
    let mut record = kept(root, &packetdrill, kernel, &all)?;
    let folder = tempfile::tempdir().map_err(other)?;
    let mut tried: Vec<(&str, Mutant)> = Vec::new();
    for drill in all.iter().filter(linux).filter(|drill| options.wants(&drill.path)) {
        let passes = spec.drill.scripts.get(&drill.path).is_some_and(|script| script.ran.get(kernel) == Some(&None));
        if !passes {
            continue;
        }
        let text = fs::read_to_string(root.join(&drill.path)).map_err(other)?;
        let script = record.scripts.entry(drill.path.clone()).or_default();
        *script = evidence::Mutated { sha256: hash(&text), ..evidence::Mutated::default() };
        for mutant in spread(mutants(&text)) {
            let path = folder.path().join(format!("{}.pkt", tried.len()));
            fs::write(&path, &mutant.text).map_err(other)?;
            if packetdrill.parse(root, &path.to_string_lossy())?.is_none() {
                *(if mutant.part == Part::Input { &mut script.inputs } else { &mut script.expectations }) += 1;
                tried.push((&drill.path, mutant));
            }
        }
    }
    if tried.is_empty() {
        return Err(other("none of the selected scripts in docs/packetdrill/linux passes, so none can be mutated"));
    }
    eprintln!("{} mutants in Linux {kernel}", tried.len());
    let passed = passed(&packetdrill, folder.path(), kernel, tried.len(), policy)?;
    for index in passed {
        let (path, mutant) = &tried[index];
        if let Some(script) = record.scripts.get_mut(*path) {
            script.unnoticed.push(format!("{}: {}", mutant.site, mutant.change));
        }
    }
    print(&record);
    record.write(&root.join(SPEC)).map_err(other)
}

/// At most [`EACH`] mutants, spread evenly.
pub(in crate::kernel) fn spread(all: Vec<Mutant>) -> impl Iterator<Item = Mutant> {
    let count = all.len().min(EACH);
    let of = all.len();
    let mut wanted = (0..count).map(move |turn| turn * of / count).peekable();
    all.into_iter().enumerate().filter_map(move |(index, mutant)| wanted.next_if_eq(&index).map(|_| mutant))
}

/// The earlier records of scripts that have not changed.
fn kept(root: &Path, packetdrill: &Packetdrill, kernel: &str, all: &[Drill<'_>]) -> Result<Mutants, Failure> {
    let mut record = evidence::read(&root.join(SPEC)).map_err(other)?;
    if (record.commit.as_str(), record.kernel.as_str()) != (&packetdrill.commit, kernel) {
        record.scripts = BTreeMap::new();
    }
    record.commit.clone_from(&packetdrill.commit);
    kernel.clone_into(&mut record.kernel);
    let text = |path: &str| fs::read_to_string(root.join(path)).unwrap_or_default();
    record
        .scripts
        .retain(|path, script| all.iter().any(|drill| drill.path == *path) && script.sha256 == hash(&text(path)));
    Ok(record)
}

/// The numbers of the mutants that pass.
fn passed(
    packetdrill: &Packetdrill,
    folder: &Path,
    kernel: &str,
    count: usize,
    policy: InstallPolicy,
) -> Result<Vec<usize>, Failure> {
    let script = folder.join("run");
    fs::write(&script, in_guest(folder, &packetdrill.program, count)).map_err(other)?;
    let job = Job {
        kernel: Some(kernel.to_owned()),
        command: vec!["sh".into(), script.into()],
        timeout: Duration::from_secs(120 + u64::from(LIMIT) * count as u64),
        ..Job::default()
    };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    run(&job, policy, &mut out, &mut err)?;
    let out = String::from_utf8_lossy(&out);
    let (ended, passed) = parse_results(&out);
    if ended != count {
        let why = String::from_utf8_lossy(&err);
        return Err(other(format!("Linux {kernel} ended after {ended} of {count} scripts: {why}")));
    }
    Ok(passed)
}

/// The number of scripts that ended, and the numbers of those that passed.
fn parse_results(out: &str) -> (usize, Vec<usize>) {
    let results = out.lines().filter_map(|line| {
        let (number, status) = line.split_once(MARK)?;
        Some((number.trim().parse::<usize>().ok()?, status))
    });
    let results: Vec<_> = results.collect();
    let mut passed: Vec<usize> =
        results.iter().filter(|(_, status)| *status == "0").map(|(number, _)| *number).collect();
    passed.sort_unstable();
    (results.len(), passed)
}

/// The guest's script, which runs several mutants in parallel, each in its own network namespace.
fn in_guest(folder: &Path, program: &Path, count: usize) -> String {
    let quoted = |text: &Path| format!("'{}'", text.to_string_lossy().replace('\'', "'\\''"));
    let mut text = format!("cd {} || exit 1\n{ONE}", quoted(folder));
    text += "every() {\n  i=$1\n  while [ $i -lt $2 ]; do\n    ";
    let _ = writeln!(
        text,
        "echo \"$i $(one {} {LIMIT} $i.pkt {} | tail -n 1)\"\n    i=$((i + {AT_ONCE}))\n  done\n}}",
        quoted(program),
        super::ATTEMPTS
    );
    for first in 0..AT_ONCE {
        let _ = writeln!(text, "every {first} {count} &");
    }
    text + "wait\nexit 0\n"
}

fn print(record: &Mutants) {
    for (path, script) in &record.scripts {
        println!("{path}: {} of {} noticed", script.tried() - script.unnoticed.len(), script.tried());
        script.unnoticed.iter().for_each(|change| println!("    {change}"));
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{printed, program};
    use super::*;

    #[test]
    fn each_script_is_run_exactly_once() {
        let folder = tempfile::tempdir().unwrap();
        // This replacement of packetdrill fails for the first, third and eighth script.
        let program =
            program(folder.path(), "packetdrill", "echo results; case $1 in 0.pkt|2.pkt|7.pkt) exit 1;; esac");
        let text = in_guest(folder.path(), &program, 8);
        let out = printed(folder.path(), &text);
        assert_eq!(parse_results(&out), (8, vec![1, 3, 4, 5, 6]), "{out}");
    }

    #[test]
    fn changes_are_spread_over_a_script() {
        let mutant = |index: usize| Mutant {
            part: Part::Input,
            site: index.to_string(),
            change: String::new(),
            text: String::new(),
        };
        let sites = |count: usize| spread((0..count).map(mutant).collect()).map(|it| it.site).collect::<Vec<_>>();
        assert_eq!(sites(3), ["0", "1", "2"]);
        let many = sites(EACH * 3);
        assert_eq!((many.len(), many[1].as_str(), many[EACH - 1].as_str()), (EACH, "3", "69"));
    }
}
