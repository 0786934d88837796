//! Checks that packetdrill accepts the same scripts as our parser (`crate::packetdrill`), which replaces it where it is not
//! installed: the scripts themselves, and damaged forms of them.

use std::fs;
use std::path::Path;

use codegen::evidence::drill::Drilled;
use codegen::generate::SPEC;
use codegen::lower::packetdrill::ran::Drill;
use tempfile::NamedTempFile;

use super::{other, Failure, Packetdrill};
use crate::packetdrill::damage::{Answer, Answers, Comparison};
use crate::packetdrill::script::parse;

/// How many differences of each kind are shown.
const SHOWN: usize = 5;

/// Runs packetdrill's parser on damaged scripts, stores the results and shows where our parser differs.
pub(super) fn with_our_parser(
    packetdrill: &Packetdrill,
    root: &Path,
    drilled: &Drilled,
    drills: &[&Drill<'_>],
) -> Result<(), Failure> {
    let folder = root.join(SPEC);
    let mut answers = Answers::read(&folder).map_err(other)?;
    answers.scripts.retain(|path, _| drilled.scripts.contains_key(path));
    let mut comparison = Comparison::default();
    let file = NamedTempFile::with_suffix(".pkt").map_err(other)?;
    let name = file.path().to_string_lossy();
    for drill in drills {
        let text = fs::read_to_string(root.join(&drill.path)).map_err(other)?;
        if let (None, Err(why)) = (&drilled.scripts[&drill.path].refused, parse(&text)) {
            return Err(other(format!(
                "{}: accepted by packetdrill, but refused by xtask/src/packetdrill: {why}",
                drill.path
            )));
        }
        let takes = |damaged: &str| {
            fs::write(file.path(), damaged).map_err(other)?;
            Ok::<_, Failure>(packetdrill.parse(root, &name)?.is_none())
        };
        let answer = Answer::ask(&text, takes)?;
        comparison.add(&drill.path, &text, &answer);
        answers.scripts.insert(drill.path.clone(), answer);
    }
    print(&comparison);
    answers.write(&folder).map_err(other)
}

fn print(comparison: &Comparison) {
    println!("\n{} damaged scripts, which were only parsed:", comparison.damaged);
    for (what, found) in [("refuses", &comparison.lenient), ("takes", &comparison.strict)] {
        println!("{:5} packetdrill {what}, unlike xtask/src/packetdrill", found.len());
        found.iter().take(SHOWN).for_each(|one| println!("      {one}"));
    }
}
