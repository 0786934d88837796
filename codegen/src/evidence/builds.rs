//! Common parts of the evidence files: a table `[[kernel]]` for each build that was probed, and answers, with `kernels`
//! and `switches` if they do not apply to all.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::words;
use crate::model::{Platform, PlatformId, Spec};

/// The settings of a newly installed system.
pub const DEFAULT: &str = "default";

/// The location and the description of an error in a file.
pub type Wrong = (Range<usize>, String);

/// `[[kernel]]`: one build of a system's kernel, or of the stack.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Build {
    /// The release as in the description, such as `6.12`. If another build has that name, more of the full release is added.
    /// For a stack, its release, or the date of its revision.
    pub name: String,
    /// The full version, if the name does not contain it, such as `6.12.113` or `fd070e05 of 2025-10-16`.
    pub release: Option<String>,
    /// The date on which it first gave these answers.
    pub date: String,
    /// The configurations of switches in which it was probed.
    #[serde(default = "as_it_comes")]
    pub switches: Vec<String>,
}

fn as_it_comes() -> Vec<String> {
    vec![DEFAULT.to_owned()]
}

/// A build in one configuration of its switches.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Run {
    pub build: String,
    pub switches: String,
}

/// The builds and configurations to which an answer applies; `None` means all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HoldsFor {
    pub(super) kernels: Option<Vec<String>>,
    pub(super) switches: Option<String>,
}

/// The system that a file is about: a platform, or a stack of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    pub name: String,
    pub platform: PlatformId,
    /// Whether it is a stack in user space, whose versions are not releases of the platform.
    pub is_stack: bool,
}

impl System {
    /// Finds a system by the name of the platform or of the stack.
    pub fn named(platforms: &[Platform], name: &str) -> Result<System, String> {
        let of = |p: &Platform| p.name == name || p.stacks.iter().any(|stack| stack == name);
        let platform = platforms.iter().position(of).ok_or_else(|| format!("there is no platform `{name}`"))?;
        Ok(System { name: name.to_owned(), platform: PlatformId(platform), is_stack: platforms[platform].name != name })
    }

    /// Name in text, such as `Linux` or `usrsctp`.
    pub fn title<'a>(&'a self, spec: &'a Spec) -> &'a str {
        if self.is_stack {
            &self.name
        } else {
            &spec.platform(self.platform).title
        }
    }

    /// The possible names of a build with this full release, shortest first. It gets the first one that no other build has.
    pub fn names<'a>(&self, platforms: &[Platform], release: &'a str) -> Result<Vec<Cow<'a, str>>, String> {
        let counted = self.build_name(platforms, release)?;
        let longer = [release.split(' ').next().unwrap_or(release), release];
        let longer = longer.into_iter().filter(|_| !self.is_stack).map(Cow::Borrowed);
        Ok([Cow::Owned(counted)].into_iter().chain(longer).collect())
    }

    /// The name of the build with this full release: for a kernel, one of the description's releases.
    pub fn build_name(&self, platforms: &[Platform], release: &str) -> Result<String, String> {
        if self.is_stack {
            return Ok(release.rsplit(" of ").next().unwrap_or(release).to_owned());
        }
        let platform = &platforms[self.platform.0];
        // Accept `6.12.113` and `14.3-RELEASE-p2`, but not versions between releases such as `14.3-STABLE`.
        let ends = |rest: &str| rest.is_empty() || rest.starts_with('.') || rest.starts_with("-RELEASE");
        let fits = |known: &&String| release.strip_prefix(known.as_str()).is_some_and(ends);
        let name = platform.releases.iter().filter(fits).max_by_key(|known| known.len());
        name.cloned().ok_or_else(|| format!("{} has no release `{release}`", platform.title))
    }
}

pub trait Content: PartialEq + Default {
    fn parse(text: &str, platforms: &[Platform]) -> Result<Recorded<Self>, Wrong>;
    fn render(recorded: &Recorded<Self>) -> String;
    /// The names of the items with different answers in another run.
    fn differing<'a>(&'a self, other: &'a Self) -> BTreeSet<&'a str>;
}

/// The keys with different values in two maps.
pub(super) fn differing<'a, K: Ord, V: PartialEq>(
    one: &'a BTreeMap<K, V>,
    other: &'a BTreeMap<K, V>,
) -> impl Iterator<Item = &'a K> {
    one.keys().chain(other.keys()).filter(|key| one.get(key) != other.get(key))
}

/// The content of a file: the answers of each run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded<R> {
    pub system: System,
    pub builds: Vec<Build>,
    pub runs: BTreeMap<Run, R>,
}

impl<R: Content> Recorded<R> {
    pub fn new(system: System) -> Recorded<R> {
        Recorded { system, builds: Vec::new(), runs: BTreeMap::new() }
    }

    /// Merges the current answers of a build, one for each configuration of its switches. Returns whether anything has
    /// changed. If not, the date and the full release are kept.
    pub fn put(&mut self, platforms: &[Platform], build: Build, answers: Vec<R>) -> Result<bool, String> {
        let run = |switches: &String| Run { build: build.name.clone(), switches: switches.clone() };
        let at = self.builds.iter().position(|known| known.name == build.name);
        if let Some(known) = at.map(|at| &self.builds[at]) {
            if self.system.is_stack && known.release != build.release {
                let (name, known) = (&build.name, known.release.as_ref().unwrap_or(&known.name));
                return Err(format!(
                    "`{name}` is {known} in the recorded evidence; record this build under another name"
                ));
            }
            let same = known.switches == build.switches
                && build.switches.iter().zip(&answers).all(|(s, answer)| self.runs.get(&run(s)) == Some(answer));
            if same {
                return Ok(false);
            }
            self.runs.retain(|run, _| run.build != build.name);
        }
        self.runs.extend(build.switches.iter().map(run).zip(answers));
        match at {
            Some(at) => self.builds[at] = build,
            None => self.builds.push(build),
        }
        let releases = &platforms[self.system.platform.0].releases;
        let system = &self.system;
        self.builds.sort_by_key(|build| {
            let counted = system.build_name(platforms, &build.name).ok()?;
            releases.iter().position(|release| *release == counted)
        });
        Ok(true)
    }

    /// The differences from `before`, a line for each run, such as `6.12 (all-on): SCTP_ADD_STREAMS`.
    pub fn differences(&self, before: &Recorded<R>) -> Vec<String> {
        let none = R::default();
        let runs: BTreeSet<&Run> = before.runs.keys().chain(self.runs.keys()).collect();
        let line = |run: &Run| {
            let (old, new) = (before.runs.get(run).unwrap_or(&none), self.runs.get(run).unwrap_or(&none));
            let names: Vec<&str> = old.differing(new).into_iter().collect();
            (!names.is_empty()).then(|| format!("{} ({}): {}", run.build, run.switches, names.join(", ")))
        };
        runs.into_iter().filter_map(line).collect()
    }
}

/// Checks the table of builds at the beginning of a file.
pub(super) fn checked(
    platforms: &[Platform],
    system: &Spanned<String>,
    kernels: Vec<Spanned<Build>>,
) -> Result<(System, Vec<Build>), Wrong> {
    let known = System::named(platforms, system.as_ref()).map_err(|why| (system.span(), why))?;
    let mut builds: Vec<Build> = Vec::new();
    for kernel in kernels {
        let (span, build) = (kernel.span(), kernel.into_inner());
        let texts = [&build.name, &build.date].into_iter().chain(&build.release).chain(&build.switches);
        texts.into_iter().try_for_each(|text| words::plain(text)).map_err(|why| (span.clone(), why))?;
        let release = build.release.as_ref().unwrap_or(&build.name);
        let names = known.names(platforms, release).map_err(|why| (span.clone(), why))?;
        if !names.iter().any(|name| *name == build.name) {
            return Err((span, format!("`{release}` is a build of `{}`, not of `{}`", names[0], build.name)));
        }
        if builds.iter().any(|other| other.name == build.name) {
            return Err((span, format!("there are two kernels `{}`", build.name)));
        }
        builds.push(build);
    }
    Ok((known, builds))
}

/// The runs to which an answer applies.
pub(super) fn runs(builds: &[Build], of: &HoldsFor) -> Result<Vec<Run>, String> {
    for name in of.kernels.iter().flatten() {
        if !builds.iter().any(|build| build.name == *name) {
            return Err(format!("there is no kernel `{name}`"));
        }
    }
    let named = |build: &&Build| of.kernels.as_ref().is_none_or(|kernels| kernels.contains(&build.name));
    let mut runs = Vec::new();
    for build in builds.iter().filter(named) {
        let states = build.switches.iter().filter(|state| of.switches.as_ref().is_none_or(|only| only == *state));
        runs.extend(states.map(|state| Run { build: build.name.clone(), switches: state.clone() }));
    }
    if runs.is_empty() {
        return Err("no kernel was probed with these switches".to_owned());
    }
    Ok(runs)
}

const ALL: HoldsFor = HoldsFor { kernels: None, switches: None };

/// The distinct answers, each with the runs that gave it; the reverse of [`runs`].
pub(super) fn grouped<'a, A: PartialEq>(
    builds: &[Build],
    answer: impl Fn(&Run) -> Option<&'a A>,
) -> Vec<(HoldsFor, &'a A)> {
    let mut groups: Vec<(&A, Vec<Run>)> = Vec::new();
    for run in runs(builds, &ALL).unwrap_or_default() {
        let Some(answer) = answer(&run) else { continue };
        match groups.iter_mut().find(|(known, _)| *known == answer) {
            Some((_, runs)) => runs.push(run),
            None => groups.push((answer, vec![run])),
        }
    }
    let rows = groups.into_iter().flat_map(|(answer, runs)| {
        let of = described(builds, &runs);
        of.into_iter().map(move |of| (of, answer))
    });
    rows.collect()
}

/// Describes runs as briefly as possible.
fn described(builds: &[Build], of: &[Run]) -> Vec<HoldsFor> {
    let shortest = |runs_of: &[&Run], switches: Option<&String>| {
        let mut kernels: Vec<String> = runs_of.iter().map(|run| run.build.clone()).collect();
        kernels.dedup();
        let named = HoldsFor { kernels: Some(kernels), switches: switches.cloned() };
        let all = HoldsFor { kernels: None, switches: switches.cloned() };
        if runs(builds, &all) == runs(builds, &named) {
            all
        } else {
            named
        }
    };
    let together = shortest(&of.iter().collect::<Vec<_>>(), None);
    if runs(builds, &together).as_deref() == Ok(of) {
        return vec![together];
    }
    let mut states: Vec<&String> = Vec::new();
    for run in of {
        if !states.contains(&&run.switches) {
            states.push(&run.switches);
        }
    }
    let in_state = |state: &String| of.iter().filter(|run| run.switches == *state).collect::<Vec<_>>();
    states.into_iter().map(|state| shortest(&in_state(state), Some(state))).collect()
}

/// The header of a file.
pub(super) fn render_head<R>(recorded: &Recorded<R>, about: &str) -> String {
    let mut out = format!(
        "# {about}\n# Written by `cargo xtask probe --record`; do not edit. An answer applies to all kernels and switches \
         unless it\n# names some of them.\n\nsystem = {}\n",
        quoted(&recorded.system.name)
    );
    for build in &recorded.builds {
        let _ = writeln!(out, "\n[[kernel]]\nname = {}", quoted(&build.name));
        if let Some(release) = &build.release {
            let _ = writeln!(out, "release = {}", quoted(release));
        }
        let _ = writeln!(out, "date = {}", quoted(&build.date));
        if build.switches != as_it_comes() {
            let _ = writeln!(out, "switches = {}", list(&build.switches));
        }
    }
    out
}

impl HoldsFor {
    /// The keys that it adds to a row.
    pub(super) fn keys(&self) -> Vec<String> {
        let kernels = self.kernels.iter().map(|kernels| format!("kernels = {}", list(kernels)));
        kernels.chain(self.switches.iter().map(|state| format!("switches = {}", quoted(state)))).collect()
    }
}

/// Writes `NAME = [ROWS]`; a single row is on the same line.
pub(super) fn render_rows(out: &mut String, name: &str, rows: &[String]) {
    let bare = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let name = if bare { name.to_owned() } else { quoted(name) };
    if let [row] = rows {
        let _ = writeln!(out, "{name} = [{{ {row} }}]");
        return;
    }
    let _ = writeln!(out, "{name} = [");
    for row in rows {
        let _ = writeln!(out, "  {{ {row} }},");
    }
    *out += "]\n";
}

pub(super) fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

fn list(texts: &[String]) -> String {
    let texts: Vec<String> = texts.iter().map(|text| quoted(text)).collect();
    format!("[{}]", texts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Content for u8 {
        fn parse(_: &str, _: &[Platform]) -> Result<Recorded<u8>, Wrong> {
            Err((0..0, "there is no such file".to_owned()))
        }

        fn render(_: &Recorded<u8>) -> String {
            String::new()
        }

        fn differing<'a>(&'a self, other: &'a u8) -> BTreeSet<&'a str> {
            (self != other).then_some("it").into_iter().collect()
        }
    }

    fn build(name: &str, switches: &[&str]) -> Build {
        let switches = switches.iter().map(|&s| s.to_owned()).collect();
        Build { name: name.to_owned(), release: None, date: "2026-01-02".to_owned(), switches }
    }

    fn rows(answers: &[(&str, &str, u8)]) -> Vec<(String, u8)> {
        let builds = [build("1", &["default", "all-on"]), build("2", &["default", "all-on"]), build("3", &["default"])];
        let known =
            |run: &Run| answers.iter().find(|(b, s, _)| (*b, *s) == (run.build.as_str(), run.switches.as_str()));
        let rows = grouped(&builds, |run| known(run).map(|(_, _, answer)| answer));
        // Expanding the rows must give the original answers.
        let mut back: Vec<(String, String, u8)> = Vec::new();
        for (of, answer) in &rows {
            back.extend(runs(&builds, of).unwrap().into_iter().map(|run| (run.build, run.switches, **answer)));
        }
        back.sort();
        let mut put: Vec<_> = answers.iter().map(|(b, s, a)| ((*b).to_owned(), (*s).to_owned(), *a)).collect();
        put.sort();
        assert_eq!(back, put);
        rows.into_iter().map(|(of, answer)| (of.keys().join(", "), *answer)).collect()
    }

    fn row(keys: &str, answer: u8) -> (String, u8) {
        (keys.to_owned(), answer)
    }

    #[test]
    fn an_answer_of_all_runs_has_no_keys() {
        let all =
            [("1", "default", 7), ("1", "all-on", 7), ("2", "default", 7), ("2", "all-on", 7), ("3", "default", 7)];
        assert_eq!(rows(&all), [row("", 7)]);
    }

    #[test]
    fn an_answer_of_some_runs_names_them() {
        let by_switch =
            [("1", "default", 7), ("1", "all-on", 8), ("2", "default", 7), ("2", "all-on", 8), ("3", "default", 7)];
        assert_eq!(rows(&by_switch), [row("switches = \"default\"", 7), row("switches = \"all-on\"", 8)]);
        let by_build =
            [("1", "default", 7), ("1", "all-on", 7), ("2", "default", 8), ("2", "all-on", 8), ("3", "default", 8)];
        assert_eq!(rows(&by_build), [row("kernels = [\"1\"]", 7), row("kernels = [\"2\", \"3\"]", 8)]);
        // Some builds with both configurations get a row for each configuration.
        let mixed = [("1", "default", 7), ("1", "all-on", 7), ("2", "default", 7), ("2", "all-on", 8)];
        let expected = [
            row("kernels = [\"1\", \"2\"], switches = \"default\"", 7),
            row("kernels = [\"1\"], switches = \"all-on\"", 7),
            row("kernels = [\"2\"], switches = \"all-on\"", 8),
        ];
        assert_eq!(rows(&mixed), expected);
    }

    fn spec() -> Vec<Platform> {
        let releases = ["6.1", "6.12", "7.2"].map(str::to_owned).to_vec();
        let linux = Platform { name: "linux".to_owned(), title: "Linux".to_owned(), releases, ..Platform::default() };
        let stacks = vec!["usrsctp".to_owned()];
        let releases = vec!["14.3".to_owned()];
        vec![linux, Platform { name: "freebsd".to_owned(), releases, stacks, ..Platform::default() }]
    }

    fn of(release: &str, date: &str, platforms: &[Platform], system: &System) -> Build {
        let name = system.build_name(platforms, release).unwrap();
        let release = (release != name).then(|| release.to_owned());
        Build { name, release, date: date.to_owned(), switches: as_it_comes() }
    }

    #[test]
    fn unchanged_answers_keep_their_date_and_release() {
        let platforms = spec();
        let linux = System::named(&platforms, "linux").unwrap();
        let mut recorded = Recorded::new(linux.clone());
        let mut put = |release: &str, date: &str, answer: u8| {
            let build = of(release, date, &platforms, &linux);
            recorded.put(&platforms, build, vec![answer]).unwrap()
        };
        assert!(put("7.2.7", "2026-01-01", 1) && put("6.12.5", "2026-01-02", 2));
        assert!(!put("6.12.9", "2026-02-02", 2), "the same answer");
        assert!(put("7.2.8", "2026-02-02", 3), "another answer");
        let shown: Vec<_> = recorded.builds.iter().map(|b| (b.release.as_deref().unwrap(), b.date.as_str())).collect();
        assert_eq!(shown, [("6.12.5", "2026-01-02"), ("7.2.8", "2026-02-02")]);
        assert_eq!(recorded.runs.values().copied().collect::<Vec<_>>(), [2, 3]);
    }

    #[test]
    fn builds_of_a_stack_are_recorded_separately() {
        let platforms = spec();
        let usrsctp = System::named(&platforms, "usrsctp").unwrap();
        let mut recorded = Recorded::new(usrsctp.clone());
        let mut put = |release: &str, answer: u8| {
            recorded.put(&platforms, of(release, "2026-01-01", &platforms, &usrsctp), vec![answer])
        };
        assert_eq!(put("0.9.5.0", 1), Ok(true));
        assert_eq!(put("fd070e05 of 2025-10-16", 2), Ok(true));
        assert_eq!(put("0.9.5.0", 1), Ok(false));
        let other = put("abcdef01 of 2025-10-16", 3).unwrap_err();
        assert!(other.contains("`2025-10-16` is fd070e05 of 2025-10-16"), "{other}");
        let names: Vec<&str> = recorded.builds.iter().map(|build| build.name.as_str()).collect();
        assert_eq!(names, ["0.9.5.0", "2025-10-16"]);
        assert_eq!(recorded.runs.len(), 2);
        let before = recorded.clone();
        let again = of("fd070e05 of 2025-10-16", "2026-01-02", &platforms, &usrsctp);
        assert_eq!(recorded.put(&platforms, again, vec![3]), Ok(true));
        assert_eq!(recorded.differences(&before), ["2025-10-16 (default): it"]);
        // The order of builds is kept.
        let order = |recorded: &Recorded<_>| recorded.builds.iter().map(|build| build.name.clone()).collect::<Vec<_>>();
        assert_eq!(order(&recorded), order(&before));
        let first = of("0.9.5.0", "2026-01-03", &platforms, &usrsctp);
        assert_eq!(recorded.put(&platforms, first, vec![4]), Ok(true));
        assert_eq!(order(&recorded), order(&before));
    }

    #[test]
    fn a_second_build_of_a_release_has_a_longer_name() {
        let platforms = spec();
        let freebsd = System::named(&platforms, "freebsd").unwrap();
        let names = freebsd.names(&platforms, "14.3-RELEASE-p9 (GENERIC arm64)").unwrap();
        assert_eq!(names, ["14.3", "14.3-RELEASE-p9", "14.3-RELEASE-p9 (GENERIC arm64)"]);
        let usrsctp = System::named(&platforms, "usrsctp").unwrap();
        assert_eq!(usrsctp.names(&platforms, "fd070e05 of 2025-10-16").unwrap(), ["2025-10-16"]);
    }

    #[test]
    fn the_longest_matching_release_is_the_name_of_a_build() {
        let platforms = spec();
        let linux = System::named(&platforms, "linux").unwrap();
        assert_eq!(linux.build_name(&platforms, "6.12.113").as_deref(), Ok("6.12"));
        assert_eq!(linux.build_name(&platforms, "6.1").as_deref(), Ok("6.1"));
        assert!(linux.build_name(&platforms, "6.13.1").is_err());
    }
}
