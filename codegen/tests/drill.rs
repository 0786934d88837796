//! Recorded results of kernels and packetdrill for the committed scripts, and their use.

mod common;

use std::path::Path;

use codegen::description::Description;
use codegen::evidence::drill::hash;
use codegen::evidence::mutants::Mutated;
use codegen::evidence::recorded_calls::Outcome;
use codegen::generate;
use codegen::lower::packetdrill::calls::{recorded_call, response, Host};
use codegen::lower::packetdrill::expect::{expectation, Expected};
use codegen::lower::packetdrill::mutants;
use codegen::lower::packetdrill::plan::{plan, Plan};
use codegen::lower::packetdrill::ran::drills;
use codegen::model::packetdrill::value::Value;
use codegen::model::{PlatformId, Unnoticed};
use codegen::stale;
use codegen::write::OutputFile;
use common::{real, root};

const SCRIPT: &str = "docs/packetdrill/linux/options/sctp_rtoinfo.pkt";
const CRASH: &str = "docs/packetdrill/linux/functions/sctp_peeloff.pkt";

#[test]
fn a_script_without_a_packetdrill_record_is_reported() {
    let mut spec = real();
    let mut files = generate::outputs(&root(), &spec).unwrap();
    assert_eq!(stale::results(&spec, &files), []);

    let changed = |file: &OutputFile| file.path == Path::new(SCRIPT);
    let at = files.iter().position(changed).unwrap();
    files[at].text = files[at].text.replace("srto_initial=500", "srto_initial=501");
    let found = stale::results(&spec, &files);
    assert_eq!(found.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), [SCRIPT]);

    // Recorded, but refused or failed.
    let script = script_of(&mut spec, SCRIPT);
    script.sha256 = hash(&files[at].text);
    let good = script.clone();
    assert_eq!(stale::results(&spec, &files), []);
    let script = script_of(&mut spec, SCRIPT);
    *script.ran.get_mut("6.12").unwrap() = Some("srto_initial: expected: 500 actual: 501".to_owned());
    assert!(stale::results(&spec, &files)[0].1.contains("fails in Linux 6.12"), "{:?}", stale::results(&spec, &files));
    *script_of(&mut spec, SCRIPT) = good;

    // A script that crashes packetdrill: if it no longer does, the description has to be updated.
    let script = script_of(&mut spec, CRASH);
    *script.ran.get_mut("6.12").unwrap() = None;
    let found = stale::results(&spec, &files);
    assert_eq!(found.len(), 1);
    assert!(found[0].1.contains("passes in Linux 6.12"), "{found:?}");
    script_of(&mut spec, CRASH).ran.insert("6.12".to_owned(), Some("another crash".to_owned()));
    assert!(stale::results(&spec, &files)[0].1.contains("another crash"));
}

#[test]
fn an_unexplained_undetected_mutation_is_reported() {
    let mut spec = real();
    let files = generate::outputs(&root(), &spec).unwrap();
    assert_eq!(stale::changes(&spec, &files), []);
    let tally = mutants::tally(&spec);
    assert!(tally.share() >= 90 && tally.inputs > 500 && tally.expectations > 500, "{tally:?}");
    let unnoticed = tally.explained.values().map(Vec::len).sum::<usize>();
    assert_eq!(tally.noticed + unnoticed, tally.counted());

    let script = spec.mutants.scripts.get_mut(SCRIPT).unwrap();
    let good = script.clone();
    script.unnoticed.push("setsockopt SCTP_NEW new: 1 -> 2".to_owned());
    let found = stale::changes(&spec, &files);
    assert_eq!(found.iter().map(|(path, _)| path.as_str()).collect::<Vec<_>>(), [SCRIPT]);
    assert!(found[0].1.contains("SCTP_NEW"), "{found:?}");

    spec.mutants.scripts.insert(SCRIPT.to_owned(), Mutated { sha256: hash("another"), ..good.clone() });
    let found = stale::changes(&spec, &files);
    assert!(found.len() == 1 && found[0].0 == SCRIPT && found[0].1.contains("--mutate"), "{found:?}");
    spec.mutants.scripts.insert(SCRIPT.to_owned(), good);

    let why = "nothing is like that".to_owned();
    spec.spec.unnoticed.push(Unnoticed { changes: vec!["never".to_owned()], of: Vec::new(), why });
    let found = stale::changes(&spec, &files);
    assert!(found.len() == 1 && found[0].1.contains("nothing is like that"), "{found:?}");

    spec.spec.unnoticed.clear();
    let found = stale::changes(&spec, &files);
    assert!(found.iter().any(|(_, why)| why.contains("of 100 changes are noticed")), "{found:?}");
}

fn script_of<'a>(spec: &'a mut Description, path: &str) -> &'a mut codegen::evidence::drill::Script {
    spec.drill.scripts.get_mut(path).unwrap()
}

fn linux(spec: &Description) -> PlatformId {
    spec.platform_ids().find(|id| spec.platform(*id).name == "linux").unwrap()
}

fn plan_of<'a>(spec: &'a Description, name: &str) -> Plan<'a> {
    plan(spec, linux(spec), spec.option(name).unwrap()).unwrap()
}

#[test]
fn only_scripts_for_linux_are_run() {
    let spec = real();
    let drills = drills(&spec, &["6.12"]);
    let of = |folder: &str| {
        let folder = format!("docs/packetdrill/{folder}/");
        drills.iter().filter(|drill| drill.path.starts_with(&folder)).collect::<Vec<_>>()
    };
    for folder in ["linux/options", "linux/wire"] {
        assert!(of(folder).iter().any(|drill| drill.kernels == ["6.12"]), "{folder}");
    }
    assert!(!of("freebsd").is_empty() && of("freebsd").iter().all(|drill| drill.kernels.is_empty()));
}

/// The fields that [`response`] keeps of an answer of ones to the first call of a plan.
fn shown(spec: &Description, name: &str) -> Vec<String> {
    let plan = plan_of(spec, name);
    let calls = plan.steps.iter().filter(|step| recorded_call(&step.call).is_some()).count();
    let text = format!("ok {}\n", "01".repeat(300)).repeat(calls);
    let answers = response(spec, std::slice::from_ref(&plan), Host::of(spec, linux(spec)), &text).unwrap();
    let Outcome::Value(values, 300) = &answers[0][0].result else { panic!("{:?}", answers[0][0]) };
    let fields = values.iter().enumerate().filter(|(_, value)| **value != Value::Open);
    fields.map(|(index, _)| plan.target.shape.name(index)).collect()
}

#[test]
fn answers_keep_only_system_dependent_values() {
    let spec = real();
    assert_eq!(shown(&spec, "SCTP_STATUS"), ["sstat_state", "sstat_unackdata", "sstat_penddata"]);
    assert_eq!(shown(&spec, "SCTP_RTOINFO"), ["srto_assoc_id", "srto_initial", "srto_max", "srto_min"]);
}

#[test]
fn unreadable_answers_are_reported() {
    let spec = real();
    let plans = [plan_of(&spec, "SCTP_RTOINFO")];
    let error = |text: &str| response(&spec, &plans, Host::of(&spec, linux(&spec)), text).unwrap_err();
    assert!(error("").contains("no answer to getsockopt SCTP_RTOINFO"));
    assert_eq!(error("ok 010\n"), "not bytes: 010");
    assert_eq!(error("ok 0x\n"), "not bytes: 0x");
    assert_eq!(error("error ?\n"), "not a number: ?");
    assert!(error("fine\n").contains("not an answer"));
    let calls = plans[0].steps.iter().filter(|step| recorded_call(&step.call).is_some()).count();
    assert!(error(&"error 22\n".repeat(calls + 1)).contains("more answers than calls"));
    let refused = response(&spec, &plans, Host::of(&spec, linux(&spec)), &"error 22\n".repeat(calls)).unwrap();
    assert_eq!(refused[0][0].result, Outcome::Refused("EINVAL".to_owned()));
}

#[test]
fn releases_that_differ_leave_a_value_open_or_the_call_out() {
    let mut spec = real();
    let platform = linux(&spec);
    let first = |spec: &Description| {
        let found = expectation(spec, &plan_of(spec, "SCTP_RTOINFO")).unwrap();
        (found.steps.into_iter().flatten().next().unwrap(), found.differences, found.who)
    };
    let (Expected::Value(values, _), differences, who) = first(&spec) else { panic!("not a value") };
    assert!(differences.is_empty() && !values.contains(&Value::Open), "{values:?} {differences:?}");

    let last = spec.answers.iter().rposition(|answers| answers.platform == platform).unwrap();
    let set = |spec: &mut Description, result: Outcome| {
        spec.answers[last].scripts.get_mut("SCTP_RTOINFO").unwrap()[0].result = result;
    };
    let Outcome::Value(mut other, length) = spec.answers[last].scripts["SCTP_RTOINFO"][0].result.clone() else {
        panic!("not a value")
    };
    other[1] = Value::Number(7);
    set(&mut spec, Outcome::Value(other, length));
    let (Expected::Value(merged, _), differences, _) = first(&spec) else { panic!("not a value") };
    let open: Vec<usize> = (0..merged.len()).filter(|index| merged[*index] == Value::Open).collect();
    assert_eq!(open, [1]);
    let newest = who.last().unwrap();
    assert_eq!(differences.len(), 2, "{differences:?}");
    assert!(differences.iter().any(|it| it.ends_with(&format!("is 7 in {newest}"))), "{differences:?}");

    set(&mut spec, Outcome::Refused("EPERM".to_owned()));
    let (Expected::Differs(why), ..) = first(&spec) else { panic!("it does not differ") };
    assert!(why.contains(&format!("{}: 0, ", who[0])) && why.ends_with(&format!("{newest}: EPERM")), "{why}");

    // An answer to different calls is ignored.
    spec.answers[last].scripts.get_mut("SCTP_RTOINFO").unwrap()[0].call += ", 1";
    let (expected, differences, fewer) = first(&spec);
    assert_eq!((expected, differences), (Expected::Value(values, length), Vec::new()));
    assert_eq!(fewer, who[..who.len() - 1]);
}
