//! The examples in the documentation, for tests that compile them.

use super::table::{example_name, wrapped};
use crate::input::manual::{blocks, functions, PAGE};
use crate::lower::rust_api::example::Example;
use crate::model::{PlatformId, Spec};

/// The examples of options, each with the name of its function.
pub(crate) struct Examples {
    /// Examples that all platforms have in common.
    pub(crate) shared: Vec<(String, Example)>,
    /// The others, per platform.
    pub(crate) own: Vec<Vec<(String, Example)>>,
}

pub(crate) fn examples(spec: &Spec) -> Result<Examples, String> {
    let mut own = spec.platform_ids().map(|platform| of(spec, platform)).collect::<Result<Vec<_>, _>>()?;
    let mut shared = own.first().cloned().unwrap_or_default();
    shared.retain(|example| own.iter().all(|of| of.contains(example)));
    for of in &mut own {
        of.retain(|example| !shared.contains(example));
    }
    Ok(Examples { shared, own })
}

fn of(spec: &Spec, platform: PlatformId) -> Result<Vec<(String, Example)>, String> {
    let example = |(option, offer)| Ok((example_name(option), Example::new(spec, platform, option, offer)?));
    wrapped(spec, platform).map(example).collect()
}

/// A block of Rust in the manual. It is named after its first function.
pub(crate) struct Block<'a> {
    pub(crate) functions: Vec<&'a str>,
    pub(crate) code: &'a str,
}

/// The blocks of docs/manual.md, which is written by hand.
pub(crate) fn manual(page: &str) -> Result<Vec<Block<'_>>, String> {
    let block = |(line, code)| {
        let functions = functions(code);
        if functions.is_empty() {
            return Err(format!("{PAGE}:{line}: a block of Rust without a function; the tests have nothing to call"));
        }
        Ok(Block { functions, code })
    };
    blocks(page).into_iter().map(block).collect()
}
