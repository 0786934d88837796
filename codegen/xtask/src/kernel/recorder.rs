//! Merges answers into the files of `spec/evidence`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{other, Failure};
use codegen::evidence::builds::{Build, Content, Recorded, System};
use codegen::evidence::{recorded_calls, FOLDER};
use codegen::generate::SPEC;
use codegen::model::Spec;
use codegen::write;

/// A file of evidence that differs from the current answers.
#[derive(Debug)]
pub struct Changed {
    pub path: PathBuf,
    /// The differing answers, a line for each build and configuration.
    pub differences: Vec<String>,
}

/// Merges the answers of one system into its file.
pub(super) struct Recorder<'a> {
    pub(super) spec: &'a Spec,
    pub(super) root: &'a Path,
    /// Only report differences.
    pub(super) check: bool,
}

impl Recorder<'_> {
    pub(super) fn system(&self, name: &str) -> Result<System, Failure> {
        System::named(&self.spec.platforms, name).map_err(other)
    }

    /// Identification of a build that has answered today.
    pub(super) fn build(&self, system: &System, release: &str, switches: &[&str]) -> Result<Build, Failure> {
        let name = system.build_name(&self.spec.platforms, release).map_err(other)?;
        let release = (release != name).then(|| release.to_owned());
        let switches = switches.iter().map(|&state| state.to_owned()).collect();
        Ok(Build { name, release, date: today(), switches })
    }

    /// Merges reports about items; returns the file if it has changed.
    pub(super) fn items<R: Content>(
        &self,
        system: &System,
        answers: Vec<(Build, Vec<R>)>,
    ) -> Result<Option<Changed>, Failure> {
        self.keep(&self.root.join(SPEC).join(FOLDER), system, answers)
    }

    /// Merges answers to the calls of scripts; returns the file if it has changed.
    pub(super) fn calls<R: Content>(
        &self,
        system: &System,
        answers: Vec<(Build, Vec<R>)>,
    ) -> Result<Option<Changed>, Failure> {
        self.keep(&self.root.join(SPEC).join(FOLDER).join(recorded_calls::FOLDER), system, answers)
    }

    fn keep<R: Content>(
        &self,
        folder: &Path,
        system: &System,
        answers: Vec<(Build, Vec<R>)>,
    ) -> Result<Option<Changed>, Failure> {
        let Some((changed, text)) = self.merged(folder, system, answers)? else { return Ok(None) };
        if !self.check {
            fs::create_dir_all(folder).map_err(other)?;
            write::replace(&changed.path, &text).map_err(other)?;
        }
        Ok(Some(changed))
    }

    /// The file and its new text, if the answers differ from the recorded ones.
    pub(super) fn merged<R: Content>(
        &self,
        folder: &Path,
        system: &System,
        answers: Vec<(Build, Vec<R>)>,
    ) -> Result<Option<(Changed, String)>, Failure> {
        let platforms = &self.spec.platforms;
        let path = folder.join(format!("{}.toml", system.name));
        let read = || match fs::read_to_string(&path) {
            Ok(text) => R::parse(&text, platforms).map_err(|(_, why)| other(format!("{}: {why}", path.display()))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Recorded::new(system.clone())),
            Err(error) => Err(other(format!("{}: {error}", path.display()))),
        };
        let (before, mut now) = (read()?, read()?);
        let mut is_new = false;
        for (build, answers) in answers {
            is_new |= now.put(platforms, build, answers).map_err(other)?;
        }
        if !is_new {
            return Ok(None);
        }
        Ok(Some((Changed { differences: now.differences(&before), path }, R::render(&now))))
    }
}

pub(super) fn today() -> String {
    let output =
        Command::new("date").args(["-u", "+%Y-%m-%d"]).output().map(|output| output.stdout).unwrap_or_default();
    String::from_utf8_lossy(&output).trim().to_owned()
}
