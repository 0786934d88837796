//! Checks a file of the description together with one that describes platforms. The result must be diagnostics with valid
//! places, or every output that needs no libclang.

use codegen::diag::{render, Source};
use codegen::emit;
use codegen::generate::{self, LoadError};

const PLATFORMS: &str = include_str!("../../../tests/base/platforms.toml");

/// Checks the file, and emits the outputs if it is valid.
pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let source = |name: &str, text: &str| Source { path: format!("spec/{name}.toml").into(), text: text.to_owned() };
    // A file that describes platforms is checked alone.
    let alone = text.contains("platform]]");
    let mut sources = vec![source("input", text)];
    if !alone {
        sources.insert(0, source("platforms", PLATFORMS));
    }
    match generate::check(sources) {
        Ok(spec) => {
            for platform in spec.platform_ids() {
                let _ = emit::header::emit(&spec, platform);
            }
            let _ = emit::sys::emit_mod(&spec);
            let _ = emit::tests::live::emit(&spec);
            let rust = emit::rust::emit(&spec)
                .and_then(|_| emit::tests::properties::emit(&spec))
                .and_then(|_| emit::tests::table::emit(&spec))
                .and_then(|_| emit::tests::documented::emit(&spec, ""));
            if let Err(error) = rust {
                panic!("no Rust can be emitted for a valid description: {error}");
            }
            let _ = emit::pages::status::emit(&spec);
            let _ = emit::pages::html::emit(&spec, "");
            let _ = emit::pages::evidence::emit(&spec);
            let _ = emit::packetdrill::emit(&spec);
        }
        Err(LoadError::Read(error)) => panic!("nothing was read: {error}"),
        Err(LoadError::Wrong { sources, diagnostics }) => {
            assert!(!diagnostics.is_empty(), "refused without a reason");
            for diagnostic in &diagnostics {
                let places = [Some(&diagnostic.at), diagnostic.also.as_ref().map(|(place, _)| place)];
                for place in places.into_iter().flatten() {
                    let text = &sources[place.file.0].text;
                    assert!(text.get(place.span.clone()).is_some(), "{place:?} is not part of the text");
                }
            }
            let shown = &diagnostics[..diagnostics.len().min(20)];
            assert!(!render(&sources, shown, false).is_empty());
        }
    }
}
