//! What the documentation shows, for tests that compile it.

use super::table::{example_name, wrapped};
use crate::input::manual::{blocks, functions, PAGE};
use crate::lower::rust_api::example::Example;
use crate::model::{PlatformId, Spec};

/// The examples of a platform's options, by the names of their functions.
pub(crate) fn examples(spec: &Spec, platform: PlatformId) -> Result<Vec<(String, Example)>, String> {
    let example = |(option, offer)| Ok((example_name(option), Example::new(spec, platform, option, offer)?));
    wrapped(spec, platform).map(example).collect()
}

/// A block of Rust in the manual, whose first function names it.
pub(crate) struct Block<'a> {
    pub(crate) functions: Vec<&'a str>,
    pub(crate) code: &'a str,
}

/// The page is written by hand: it is the source.
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
