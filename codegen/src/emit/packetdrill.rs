//! `docs/packetdrill`: the scripts, and their index.

use std::fmt::Write as _;

use crate::description::Description;
use crate::lower::packetdrill::coverage::{bug_path, FOLDER};
use crate::lower::packetdrill::index::{index, platforms_run, Index};
use crate::lower::packetdrill::mutants::{tally, EACH};
use crate::lower::packetdrill::script::{scripts, Script, TOLERANCE_MS};
use crate::model::Bug;
use crate::write::OutputFile;

/// All scripts, and the index.
pub fn emit(spec: &Description) -> Vec<OutputFile> {
    let scripts = scripts(spec);
    let mut files: Vec<OutputFile> = scripts.iter().map(|it| OutputFile::new(&it.path, script(it))).collect();
    files.extend(spec.bugs.iter().map(|bug| OutputFile::new(bug_path(bug), bug_script(bug))));
    for platform in spec.drilled() {
        let name = &spec.platform(platform).name;
        let apart = spec.packetdrill.as_ref().and_then(|source| source.apart[platform.0].as_deref());
        files.push(OutputFile::new(format!("{FOLDER}/{name}/run-all-tests"), runner(apart)));
    }
    files.push(OutputFile::new(format!("{FOLDER}/README.md"), readme(spec, &index(spec))));
    files
}

/// A shell script that runs all scripts of a platform.
fn runner(apart: Option<&str>) -> String {
    let mut out = String::from(
        "#!/bin/sh\n# Runs the scripts of this folder as root: all, or those that are named: options/sctp_rtoinfo.\n\
         # PACKETDRILL is the program, if it is not in PATH.\n\n\
         cd \"$(dirname \"$0\")\" || exit 1\npacketdrill=${PACKETDRILL:-packetdrill}\n\
         tests=$(find . -name '*.pkt' | sed 's|^./||; s|.pkt$||' | sort)\n",
    );
    let run = apart.map(|apart| format!("{apart} ")).unwrap_or_default() + "\"$packetdrill\" \"$test.pkt\"";
    let _ = write!(
        out,
        "\nfailed=0\nfor test in ${{*:-$tests}}; do\n    if output=$({run} 2>&1); then\n        echo \"passed  $test\"\n    \
         else\n        echo \"FAILED  $test: $output\"\n        failed=1\n    fi\ndone\nexit $failed\n"
    );
    out
}

fn bug_script(bug: &Bug) -> String {
    let mut out = comment(&bug.title);
    out += &comment(&format!("packetdrill says: {}", bug.says));
    out.push('\n');
    for line in &bug.lines {
        out += &wrapped(line);
    }
    out
}

fn script(script: &Script) -> String {
    let mut out = String::new();
    for (index, paragraph) in script.head.iter().enumerate() {
        out += &comment(paragraph);
        if index == 0 {
            out += "//\n";
        }
    }
    let _ = writeln!(out, "\n--tolerance_usecs={}", TOLERANCE_MS * 1000);
    for option in &script.options {
        let _ = writeln!(out, "{option}");
    }
    if let Some(command) = &script.before {
        let _ = writeln!(out, "\n`{command}`");
    }
    for block in &script.blocks {
        out.push('\n');
        if let Some(text) = &block.comment {
            out += &comment(text);
        }
        for event in &block.events {
            out += &wrapped(&format!("{:4} {}", event.time, event.text));
        }
    }
    out
}

/// Which changes of the scripts packetdrill detects.
fn noticed(spec: &Description) -> String {
    let tally = tally(spec);
    if tally.counted() == 0 {
        return String::new();
    }
    let system = platforms_run(spec);
    let mut out = format!(
        "\n## Which errors the scripts detect\n\n`cargo xtask drill --mutate` changes one input or one expectation of a script for {system} at \
         a time, in at most {EACH}\nplaces of each, and runs it in {system} {}. Of {} changed inputs and {} changed expectations, {} make no \
         difference, for\nthe reasons below. Of the other {}, **{} are detected ({} %)**.\n\n| changes | why they make no difference |\n\
         |--:|:--|\n",
        spec.mutants.kernel,
        tally.inputs,
        tally.expectations,
        tally.without_effect.values().sum::<usize>(),
        tally.counted(),
        tally.noticed,
        tally.share(),
    );
    for (why, count) in &tally.without_effect {
        let _ = writeln!(out, "| {count} | {why} |");
    }
    out += "\nNot detected:\n\n| script of | change | why |\n|:--|:--|:--|\n";
    for (why, changes) in &tally.explained {
        for (item, change) in changes {
            let _ = writeln!(out, "| `{item}` | `{change}` | {why} |");
        }
    }
    out
}

/// A comment of one paragraph.
fn comment(text: &str) -> String {
    let mut out = String::new();
    let mut line = String::from("//");
    for word in text.split_whitespace() {
        if line.len() + 1 + word.len() > 100 {
            let _ = writeln!(out, "{line}");
            line = String::from("//");
        }
        line += " ";
        line += word;
    }
    let _ = writeln!(out, "{line}");
    out
}

/// A call, wrapped to as many lines as necessary.
fn wrapped(call: &str) -> String {
    let mut out = String::new();
    let mut line = String::new();
    for part in call.split_inclusive(", ") {
        if line.len() + part.trim_end().len() > 110 && !line.trim().is_empty() {
            let _ = writeln!(out, "{}", line.trim_end());
            "        ".clone_into(&mut line);
        }
        line += part;
    }
    let _ = writeln!(out, "{}", line.trim_end());
    out
}

fn readme(spec: &Description, index: &Index) -> String {
    let mut out = String::from(
        "<!-- Made by `cargo xtask generate` from spec/; do not edit. -->\n\n# Scripts for packetdrill\n\n\
         Scripts for what the SCTP fork of packetdrill can express",
    );
    if let Some(source) = &spec.packetdrill {
        let _ = write!(
            out,
            "\n([{}](https://github.com/{}), commit `{}` of {})",
            source.repository,
            source.repository,
            source.commit.get(..12).unwrap_or(&source.commit),
            source.date
        );
    }
    let _ = write!(
        out,
        ".\n\n- `options/`: the default, a value set and read back, and what is refused.\n\
        - `cmsgs/`: messages with their packets.\n\
        - `functions/`: calls with their packets.\n\
        - `wire/`: how options and messages change packets, and which notifications packets cause.\n\n\
        A comment at the start of each says what it checks. `cargo xtask drill` has packetdrill parse all of them; the\n\
        results are in `spec/evidence/packetdrill/scripts.toml`.\n\n"
    );
    for sentences in &index.ran {
        let _ = writeln!(out, "{sentences}\n");
    }
    out += "| | ";
    for title in &index.titles {
        let _ = write!(out, "{title} | ");
    }
    out = out.trim_end().to_owned() + "\n|:--|";
    out += &"--:|".repeat(index.titles.len());
    for (what, counts) in &index.counts {
        let counts = counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" | ");
        let _ = write!(out, "\n| {what} | {counts} |");
    }
    out += "\n";
    out += &for_packetdrill(index);
    out += &bugs(spec);
    for (title, rows) in index.titles.iter().zip(&index.rows) {
        let _ = writeln!(out, "\n## {title}\n\n| item | script | by | packetdrill |\n|:--|:--|:--|:--|");
        for row in rows {
            let cell = match &row.script {
                Ok(path) => format!("[{}]({path})", path.rsplit('/').next().unwrap_or(path)),
                Err(why) => format!("none: {why}"),
            };
            let _ = writeln!(out, "| `{}` | {cell} | {} | {} |", row.name, row.by, row.ran);
        }
    }
    if !index.wires.is_empty() {
        out += "\n## On the wire\n\n";
        for covered in &index.effects {
            let _ = writeln!(
                out,
                "On {}, {} options, {} ancillary messages and {} notifications are covered.",
                covered.title, covered.options, covered.cmsgs, covered.notifications
            );
        }
        out += "\n| item | and | | script | checks | packetdrill |\n|:--|:--|:--|:--|:--|:--|\n";
    }
    for wire in &index.wires {
        let file = wire.script.rsplit('/').next().unwrap_or(&wire.script);
        let link = format!("[{file}]({})", wire.script);
        let also: Vec<String> = wire.also.iter().map(|name| format!("`{name}`")).collect();
        let also = also.join(", ");
        let _ =
            writeln!(out, "| `{}` | {also} | {} | {link} | {} | {} |", wire.name, wire.title, wire.checks, wire.ran);
    }
    out += &noticed(spec);
    out
}

/// Information for packetdrill's maintainers, and how to use the scripts.
fn for_packetdrill(index: &Index) -> String {
    let mut out = "\n## For packetdrill\n\nWhat may be useful for packetdrill: the scripts, each about one item; the list of bugs below; and the symbols that are\n\
        missing in its tables, which the scripts would use:\n\n".to_owned();
    for (title, names) in index.titles.iter().zip(&index.unnamed).filter(|(_, names)| !names.is_empty()) {
        let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        let _ = writeln!(out, "- {title}: {}.", names.join(", "));
    }
    out += "\nTo use them, copy the folder of a system to packetdrill's tests, and add the symbols above to its table of symbols\n\
        (`symbols_*.c`); they can then replace the numbers in the scripts. `run-all-tests` in a folder runs all scripts of\n\
        it, or the given ones. A script needs root, a tun device and a kernel with SCTP.\n";
    for (title, command) in &index.apart {
        let _ =
            write!(out, "\nOn {title}, this runs a script without affecting the system:\n\n```sh\n{command}\n```\n");
    }
    out
}

fn bugs(spec: &Description) -> String {
    if spec.bugs.is_empty() {
        return String::new();
    }
    let mut out = "\n## Bugs of packetdrill\n\nEach has a script that shows it.\n\n".to_owned();
    for bug in &spec.bugs {
        let path = bug_path(bug);
        let short = path.trim_start_matches(FOLDER).trim_start_matches('/');
        let _ = writeln!(out, "- **{}** ([{}]({short}))  ", bug.title, bug.name);
        let _ = writeln!(out, "  In {}. It prints `{}`. Fix: {}", bug.at, bug.says, bug.right);
    }
    out
}
