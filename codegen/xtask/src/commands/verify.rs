//! `verify`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::generate::load;
use super::{colour, passed, Stop};
use crate::install_arguments::Install;
use codegen::generate;
use codegen::input::parse;
use xtask::setup;
use xtask::verify::{self, Described, Headers, Options, Part};

#[derive(Args)]
pub(crate) struct VerifyArguments {
    /// Check only these headers, a folder like /usr/include; may be repeated
    #[arg(long, value_name = "DIR")]
    headers: Vec<PathBuf>,
    /// Check nothing; print tables for everything in --headers that the description lacks, ready for spec/
    #[arg(long, requires = "headers")]
    describe: bool,
    /// Check the installed headers only
    #[arg(long, conflicts_with = "headers")]
    system: bool,
    /// Fetch missing headers and tools into the cache, with apt-get and pip
    #[arg(long)]
    fetch: bool,
    /// Run only this part of the checks; may be repeated
    #[arg(long, value_enum, value_name = "PART")]
    only: Vec<Part>,
    #[command(flatten)]
    install: Install,
}

pub(crate) fn verify(root: &Path, arguments: VerifyArguments) -> Result<(), Stop> {
    let VerifyArguments { headers, describe, system, fetch, only, install } = arguments;
    let sources = parse::read(root, &root.join(generate::SPEC))?;
    let described = Described { spec: load(root)?, sources };
    let mut needs = vec![&setup::CLANG];
    if fetch {
        needs.push(&setup::PIP);
    }
    if headers.is_empty() && !system && (only.is_empty() || only.iter().any(|part| *part != Part::Headers)) {
        needs.push(&setup::STD_TARGETS);
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
