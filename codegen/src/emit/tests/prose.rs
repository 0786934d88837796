//! The sentences of the description, for tests that show that they are true.

use crate::emit::text::rust::HEAD;
use crate::lower::tests::prose::{prose, Prose};
use crate::model::{PlatformId, Spec};
use crate::write::OutputFile;

const FOLDER: &str = "sctp-opts/tests/prose";

/// One list per platform in whose kernels the live tests run.
pub fn emit(spec: &Spec) -> Vec<OutputFile> {
    spec.platform_ids().filter(|id| spec.platform(*id).live).map(|platform| list(spec, platform)).collect()
}

fn list(spec: &Spec, platform: PlatformId) -> OutputFile {
    let (name, title) = (&spec.platform(platform).name, &spec.platform(platform).title);
    let all = prose(spec, platform).into_iter().map(|Prose { about, kind, texts }| {
        let texts: String = texts.iter().map(|text| format!("        {text:?},\n")).collect();
        format!("    ({about:?}, Kind::{kind:?}, &[\n{texts}    ]),\n")
    });
    let all: String = all.collect();
    let text = format!(
        "//! What the description says about {title}.\n{HEAD}\n\
         use crate::sentences::Kind;\n\n\
         /// Items, structs, their fields, and values, each with the texts about it.\n\
         pub(crate) const PROSE: &[(&str, Kind, &[&str])] = &[\n{all}];\n"
    );
    OutputFile::new(format!("{FOLDER}/{name}.rs"), text)
}
