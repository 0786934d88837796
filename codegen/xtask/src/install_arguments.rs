//! The arguments of commands that install packages.

use clap::Args;
use xtask::setup::InstallPolicy;

#[derive(Args)]
pub(crate) struct Install {
    /// Install missing packages without asking
    #[arg(long, conflicts_with = "no_install")]
    yes: bool,
    /// Install nothing; report what is missing and how to install it
    #[arg(long)]
    no_install: bool,
}

impl Install {
    pub(crate) fn policy(&self) -> InstallPolicy {
        InstallPolicy { yes: self.yes, no_install: self.no_install }
    }
}
