//! Records the answers of all kernels and stacks, and imports those of other machines.

use std::io;
use std::path::Path;

use super::recorder::{today, Changed, Recorder};
use super::usrsctp::{self, Library};
use super::{live, other, script_calls, Failure};
use crate::setup::InstallPolicy;
use codegen::diag::{Diagnostic, Source};
use codegen::evidence::contributed::{self, Contribution};
use codegen::evidence::{self, FOLDER};
use codegen::generate::{self, LoadError, References, SPEC};
use codegen::input::parse;
use codegen::model::Spec;
use codegen::write;

/// Records answers in `spec/evidence`, or reports differences: for the packaged usrsctp and all recorded kernels, for
/// usrsctp only, or for another build of usrsctp only.
pub fn record(
    spec: &Spec,
    root: &Path,
    only_usrsctp: bool,
    library: Option<&Library>,
    check: bool,
    policy: InstallPolicy,
) -> Result<Vec<Changed>, Failure> {
    let recorder = Recorder { spec, root, check };
    let mut changed = usrsctp::record(&recorder, library, policy)?;
    if !only_usrsctp {
        changed.extend(live::record(&recorder, policy)?);
        changed.extend(script_calls::record(&recorder, policy)?);
    }
    Ok(changed)
}

/// Imports a report from a file. If the report has errors, nothing is written.
pub fn import(root: &Path, path: &Path) -> Result<Option<Changed>, ImportError> {
    let spec = generate::load(root).map_err(ImportError::Description)?;
    let report = parse::read_one(path).map_err(|error| ImportError::Other(other(error)))?;
    let Contribution { system, build, report } = match contributed::check(&spec, &spec.evidence, &report, &today()) {
        Ok(contribution) => contribution,
        Err(diagnostics) => return Err(ImportError::Wrong { sources: vec![report], diagnostics }),
    };
    let folder = root.join(SPEC).join(FOLDER);
    let recorder = Recorder { spec: &spec, root, check: true };
    let merged = recorder.merged(&folder, &system, vec![(build, vec![report])]).map_err(ImportError::Other)?;
    let Some((changed, text)) = merged else { return Ok(None) };
    // Check the description against the merged evidence.
    let read = |path: &Path| -> io::Result<_> { Ok((parse::read(root, path)?, evidence::read(root, path)?)) };
    let (sources, mut files) = read(&root.join(SPEC)).map_err(|error| ImportError::Other(other(error)))?;
    let shown = changed.path.strip_prefix(root).unwrap_or(&changed.path).to_owned();
    files.retain(|file| file.path != shown);
    files.push(Source { path: shown, text: text.clone() });
    generate::check_against(sources, &References { evidence: &files, ..References::default() })
        .map_err(ImportError::Description)?;
    write::replace(&changed.path, &text).map_err(|error| ImportError::Other(other(error)))?;
    Ok(Some(changed))
}

/// The reason for which a report was refused.
#[derive(Debug)]
pub enum ImportError {
    /// Errors in the report.
    Wrong {
        sources: Vec<Source>,
        diagnostics: Vec<Diagnostic>,
    },
    /// Errors in the description, or contradictions between it and the report.
    Description(LoadError),
    Other(Failure),
}
