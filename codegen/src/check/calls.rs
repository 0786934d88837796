//! System calls that all kinds of sockets have.

use super::context::Check;
use super::{availability, structs};
use crate::diag::Code;
use crate::model::{names, Call, PlatformId};

/// The variants of `Call` of those that send a message.
const SENDING: [&str; 2] = ["SendMsg", "SendMmsg"];

pub(super) fn check(check: &mut Check<'_>) -> Vec<Call> {
    let parsed = check.parsed;
    let mut all = Vec::new();
    for entry in &parsed.calls {
        let call = &*entry.it;
        // The generated header does not define it.
        structs::c_identifier(check, entry, &call.name);
        if call.rust.is_empty() {
            let title = format!("`{}` names no variant of `Call`", *call.name);
            let help = "name it: `rust = [\"SendMsg\"]`";
            check.push(Code::BadRustName, entry.place(&call.name), title, "no variant", help);
        }
        for variant in call.rust.iter().filter(|variant| !names::is_rust_identifier(variant)) {
            let title = format!("`{}` is not the name of a variant of `Call`", **variant);
            check.push(
                Code::BadRustName,
                entry.place(variant),
                title,
                "not a name",
                "write it as Rust does: \"SendMsg\"",
            );
        }
        if let Some(library) = check.library {
            for variant in call.rust.iter().filter(|variant| names::is_rust_identifier(variant)) {
                if !library.calls.contains(&***variant) {
                    let title = format!("`sctp_opts::Call` has no variant `{}`", **variant);
                    check.not_in_library(entry.place(variant), title, variant, &library.calls);
                }
            }
        }
        let sends = call.rust.iter().any(|variant| SENDING.contains(&&***variant));
        let lists = check.per_platform(entry, &call.errors);
        let errors = lists.into_iter().enumerate().map(|(index, list)| {
            let causes = list.map_or(&[][..], |(_, causes)| causes);
            for cause in causes.iter().filter(|cause| cause.on.is_some()) {
                let title = format!("`{}` neither gets nor sets an option", *call.name);
                check.push(Code::NotOfThisKind, entry.place(cause), title, "`on` in this cause", "remove `on`");
            }
            availability::causes(check, entry, PlatformId(index), causes, sends)
        });
        let errors = errors.collect();
        all.push(Call {
            name: (*call.name).clone(),
            doc: call.doc.trim().to_owned(),
            rust: call.rust.iter().map(|variant| (**variant).clone()).collect(),
            errors,
            place: entry.place(&call.name),
        });
    }
    all
}
