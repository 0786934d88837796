//! The phases in order, from the files of the description to the outputs.

use std::path::Path;

use crate::check;
use crate::description::Description;
use crate::diag::{Diagnostic, Diagnostics, Source};
use crate::emit;
use crate::evidence::drill::{self, Drilled};
use crate::evidence::mutants::{self, Mutants};
use crate::evidence::{self, recorded_calls};
use crate::input::library::Library;
use crate::input::{inherit, manual, parse};
use crate::model::{PlatformId, Spec};
use crate::write::OutputFile;

/// The folder of the description.
pub const SPEC: &str = "spec";

/// Reads and checks the description and the evidence.
pub fn load(root: &Path) -> Result<Description, LoadError> {
    let folder = root.join(SPEC);
    let sources = parse::read(root, &folder).map_err(LoadError::Read)?;
    let evidence = evidence::read(root, &folder).map_err(LoadError::Read)?;
    let calls = recorded_calls::read(root, &folder).map_err(LoadError::Read)?;
    let drill = drill::read(&folder).map_err(LoadError::Read)?;
    let mutants = mutants::read(&folder).map_err(LoadError::Read)?;
    let library = Library::read(root).map_err(LoadError::Read)?;
    let references = References { evidence: &evidence, calls: &calls, library: library.as_ref() };
    Ok(Description { drill, mutants, ..check_against(sources, &references)? })
}

/// Checks the description alone.
pub fn check(sources: Vec<Source>) -> Result<Description, LoadError> {
    check_against(sources, &References::default())
}

/// What a description is checked against.
#[derive(Debug, Default, Clone, Copy)]
pub struct References<'a> {
    /// Files of `spec/evidence`.
    pub evidence: &'a [Source],
    /// Files of `spec/evidence/calls`.
    pub calls: &'a [Source],
    /// The library's names to which the description refers.
    pub library: Option<&'a Library>,
}

/// Checks the description, its evidence, and its references to the library.
pub fn check_against(mut sources: Vec<Source>, references: &References<'_>) -> Result<Description, LoadError> {
    let mut diagnostics = Diagnostics::default();
    let mut parsed = parse::parse(&sources, &mut diagnostics);
    inherit::resolve(&mut parsed, &mut diagnostics);
    let spec = check::check(&parsed, references.library, &mut diagnostics);
    if diagnostics.is_empty() {
        let evidence = evidence::parse_all(&spec, references.evidence, &mut sources, &mut diagnostics);
        let calls = recorded_calls::parse_all(&spec, references.calls, &mut sources, &mut diagnostics);
        if diagnostics.is_empty() {
            let (drill, mutants) = (Drilled::default(), Mutants::default());
            return Ok(Description { spec, evidence, answers: calls, drill, mutants });
        }
    }
    Err(LoadError::Wrong { sources, diagnostics: diagnostics.sorted() })
}

/// The reason for which there is no [`Description`].
#[derive(Debug)]
pub enum LoadError {
    /// The files could not be read.
    Read(std::io::Error),
    Wrong {
        sources: Vec<Source>,
        diagnostics: Vec<Diagnostic>,
    },
}

/// The platforms for which bindgen has to run, with the reason.
pub fn needs_bindgen(root: &Path, spec: &Spec) -> Vec<(PlatformId, &'static str)> {
    let why = |platform| emit::sys::needs_bindgen(root, spec, platform, &emit::header::emit(spec, platform));
    spec.platform_ids().filter_map(|platform| Some((platform, why(platform)?))).collect()
}

/// All outputs. From `root`, only bindgen's last output and the manual are read.
pub fn outputs(root: &Path, spec: &Description) -> Result<Vec<OutputFile>, String> {
    let manual = manual::read(root)?;
    let mut files = Vec::new();
    for platform in spec.platform_ids() {
        let header = emit::header::emit(spec, platform);
        files.push(emit::sys::emit(root, spec, platform, &header).map_err(|e| e.to_string())?);
        files.push(header);
    }
    files.push(emit::sys::emit_mod(spec));
    files.extend(emit::rust::emit(spec)?);
    files.extend(emit::tests::properties::emit(spec)?);
    files.extend(emit::tests::table::emit(spec)?);
    files.extend(emit::tests::prose::emit(spec));
    files.extend(emit::tests::live::emit(spec));
    files.extend(emit::tests::documented::emit(spec, &manual)?);
    files.push(emit::pages::status::emit(spec));
    files.push(emit::pages::html::emit(spec, &manual));
    files.push(emit::pages::evidence::emit(spec));
    files.extend(emit::packetdrill::emit(spec));
    files.extend(emit::api::emit(spec)?);
    files.push(emit::schema::emit());
    files.push(emit::format_doc::emit());
    Ok(files)
}

/// A summary of the description, in one line.
pub fn counts(spec: &Spec) -> String {
    let per_platform: Vec<String> = spec
        .platform_ids()
        .map(|p| {
            let options = spec.options.iter().filter(|o| o.common.offer(p).is_some()).count();
            let wrapped = spec.options.iter().filter(|o| o.wrapped(p)).count();
            let structs = spec.structs.iter().filter(|s| s.on.contains(&p)).count();
            let constants = spec.constants(p).len();
            format!(
                "{}: {options} options ({wrapped} with a type), {structs} structs, {constants} constants",
                spec.platform(p).title
            )
        })
        .collect();
    format!(
        "{} options, {} cmsgs, {} notifications, {} functions; {}",
        spec.options.len(),
        spec.cmsgs.len(),
        spec.notifications.len(),
        spec.functions.len(),
        per_platform.join("; ")
    )
}
