//! `verify`.

use std::path::Path;

use super::generate::load;
use super::{colour, passed, Stop};
use crate::cli::VerifyArguments;
use codegen::generate;
use codegen::input::parse;
use xtask::setup;
use xtask::verify::{self, Described, Headers, Options, Part};

pub(crate) fn verify(root: &Path, arguments: VerifyArguments) -> Result<(), Stop> {
    let VerifyArguments { headers, describe, system, fetch, only, install } = arguments;
    let sources = parse::read(root, &root.join(generate::SPEC))?;
    let described = Described { spec: load(root)?, sources };
    let mut needs = vec![&setup::CLANG];
    if fetch {
        needs.push(&setup::PIP);
    }
    if headers.is_empty() && !system && (only.is_empty() || only.iter().any(|part| *part != Part::Headers)) {
        needs.extend([&setup::RUSTC_WEB, &setup::RUST_SOURCE]);
    }
    if headers.iter().any(|folder| verify::header_sets::lacks_library(folder)) {
        needs.push(&setup::SCTP_HEADERS);
    }
    setup::ensure(&needs, install.policy())?;
    let clang = setup::find_clang().ok_or("clang was not found")?;
    if describe {
        print!("{}", verify::describe(root, &described, clang, &headers)?);
        return Ok(());
    }
    let headers = match (system, headers.is_empty()) {
        (true, _) => Headers::Installed,
        (false, false) => Headers::Folders(headers),
        (false, true) => Headers::All,
    };
    let strict = fetch || std::env::var_os("CI").is_some();
    passed(verify::run(root, &described, clang, &Options { headers, fetch, parts: only, strict, colour: colour() })?)
}
