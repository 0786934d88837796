//! Which recorded results of packetdrill are not about the scripts that are generated now.

use crate::description::Description;
use crate::evidence::drill::hash;
use crate::lower::packetdrill::mutants::tally;
use crate::lower::packetdrill::ran::{drills, objection, refusal};
use crate::write::OutputFile;

/// The percentage of changes that have to be detected.
const ENOUGH: usize = 90;
const COMMAND: &str = "run: cargo xtask drill --mutate";

/// Every script that has to be run again, or whose result is an error, with the reason.
pub fn scripts(spec: &Description, outputs: &[OutputFile]) -> Vec<(String, String)> {
    let results = results(spec, outputs);
    // Scripts that were never run cannot have changed.
    if results.is_empty() {
        changes(spec, outputs)
    } else {
        results
    }
}

/// Scripts that changed since packetdrill ran them, or that it rejected, each with the reason.
pub fn results(spec: &Description, outputs: &[OutputFile]) -> Vec<(String, String)> {
    let kernels: Vec<&str> = spec.drill.packetdrill.kernels.iter().map(String::as_str).collect();
    let text = |path: &str| outputs.iter().find(|file| file.path.to_str() == Some(path)).map(|file| file.text.as_str());
    let mut stale = Vec::new();
    for drill in drills(spec, &kernels) {
        let text = text(&drill.path).unwrap_or_default();
        if let Err(why) = spec.drill.check(&drill.path, text, &drill.kernels) {
            stale.push((drill.path, why));
            continue;
        }
        let script = &spec.drill.scripts[&drill.path];
        let refused = refusal(spec, &drill, script.refused.as_deref());
        stale.extend(refused.map(|why| (drill.path.clone(), why)));
        let ran = &script.ran;
        let why = ran.iter().find_map(|(kernel, message)| objection(spec, &drill, kernel, message.as_deref()));
        stale.extend(why.map(|why| (drill.path.clone(), why)));
    }
    let commit = spec.packetdrill.as_ref().map(|source| source.commit.as_str());
    if commit.is_some_and(|commit| commit != spec.drill.packetdrill.commit) {
        stale.push(("docs/packetdrill".to_owned(), "packetdrill is another one than the description names".to_owned()));
    }
    stale
}

/// Scripts whose changes were not tested, or not detected sufficiently, each with the reason.
pub fn changes(spec: &Description, outputs: &[OutputFile]) -> Vec<(String, String)> {
    let kernel = spec.mutants.kernel.as_str();
    let mut stale = Vec::new();
    for drill in drills(spec, &[kernel]) {
        let passes = spec.drill.scripts.get(&drill.path).is_some_and(|script| script.ran.get(kernel) == Some(&None));
        let output = outputs.iter().find(|file| file.path.to_str() == Some(&drill.path));
        let known = spec.mutants.scripts.get(&drill.path);
        if passes && output.zip(known).is_none_or(|(file, script)| script.sha256 != hash(&file.text)) {
            stale.push((drill.path, format!("it was not tested with changes; {COMMAND}")));
        }
    }
    let tally = tally(spec);
    for (path, change) in &tally.unexplained {
        let why = format!("packetdrill does not notice `{change}`: improve the script, or say why in an [[unnoticed]]");
        stale.push(((*path).to_owned(), why));
    }
    let all: Vec<_> = tally.explained.keys().chain(tally.without_effect.keys()).collect();
    for reason in spec.unnoticed.iter().filter(|reason| !all.contains(&&reason.why.as_str())) {
        stale.push(("spec/packetdrill.toml".to_owned(), format!("every change is noticed of which `{}`", reason.why)));
    }
    if tally.counted() > 0 && tally.share() < ENOUGH {
        let why = format!("{} of 100 changes are noticed, and {ENOUGH} should be", tally.share());
        stale.push(("docs/packetdrill".to_owned(), why));
    }
    stale
}
