//! What packetdrill said to the committed scripts, and that a script which it has not seen is noticed.

use std::path::Path;

use codegen::evidence::drill::hash;
use codegen::generate;
use codegen::lower::packetdrill::ran::stale;
use codegen::write::OutputFile;

const SCRIPT: &str = "docs/packetdrill/linux/options/sctp_rtoinfo.pkt";
const CRASH: &str = "docs/packetdrill/linux/functions/sctp_peeloff.pkt";

#[test]
fn a_script_that_packetdrill_has_not_seen_is_noticed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut spec = generate::load(root).unwrap_or_else(|_| panic!("`cargo xtask check` says why"));
    let mut files = generate::outputs(root, &spec).unwrap();
    assert_eq!(stale(&spec, &files), []);

    let changed = |file: &OutputFile| file.path == Path::new(SCRIPT);
    let at = files.iter().position(changed).unwrap();
    files[at].text = files[at].text.replace("srto_initial=500", "srto_initial=501");
    let found = stale(&spec, &files);
    assert_eq!(found.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), [SCRIPT]);

    // Seen, and refused or failed.
    let script = script_of(&mut spec, SCRIPT);
    script.sha256 = hash(&files[at].text);
    let good = script.clone();
    assert_eq!(stale(&spec, &files), []);
    let script = script_of(&mut spec, SCRIPT);
    *script.ran.get_mut("6.12").unwrap() = Some("srto_initial: expected: 500 actual: 501".to_owned());
    assert!(stale(&spec, &files)[0].1.contains("fails in Linux 6.12"), "{:?}", stale(&spec, &files));
    *script_of(&mut spec, SCRIPT) = good;

    // packetdrill crashes; once it does not any more, the description has to say so.
    let script = script_of(&mut spec, CRASH);
    *script.ran.get_mut("6.12").unwrap() = None;
    let found = stale(&spec, &files);
    assert_eq!(found.len(), 1);
    assert!(found[0].1.contains("passes in Linux 6.12"), "{found:?}");
    script_of(&mut spec, CRASH).ran.insert("6.12".to_owned(), Some("another crash".to_owned()));
    assert!(stale(&spec, &files)[0].1.contains("another crash"));
}

fn script_of<'a>(
    spec: &'a mut codegen::description::Description,
    path: &str,
) -> &'a mut codegen::evidence::drill::Script {
    spec.drill.scripts.get_mut(path).unwrap()
}
