//! `[[platform]]` and `[packetdrill]`.

use std::collections::BTreeSet;

use super::context::Check;
use super::{code, revision, structs};
use crate::diag::suggest::did_you_mean;
use crate::diag::{Code, Place};
use crate::input::file::{self, Text};
use crate::input::parse::Entry;
use crate::input::text;
use crate::model::layout::Abi;
use crate::model::names;
use crate::model::{PacketdrillSource, Platform, PlatformId};

/// The platforms, in the order of the file.
pub(super) fn check(check: &mut Check<'_>) -> Vec<Platform> {
    let mut platforms: Vec<(Platform, Place)> = Vec::new();
    for entry in &check.parsed.platforms {
        let p = &*entry.it;
        if !names::is_rust_identifier(&p.name) || p.name.chars().any(|c| c.is_ascii_uppercase()) {
            check.push(
                Code::BadRustName,
                entry.place(&p.name),
                format!("`{}` cannot be the name of a module", *p.name),
                "this name",
                "write lower-case letters, digits and `_`",
            );
        }
        if let Some((_, first)) = platforms.iter().find(|(q, _)| q.name == *p.name) {
            let first = first.clone();
            let title = format!("there are two platforms `{}`", *p.name);
            check.duplicate(entry.place(&p.name), first, title, "keep one of them");
            continue;
        }
        if let Some(upstream) = &p.upstream {
            if !check.parsed.platforms.iter().any(|other| *other.it.name == **upstream) && !check.is_broken(upstream) {
                let known = check.parsed.platforms.iter().map(|other| other.it.name.as_str());
                let help = did_you_mean(upstream, known);
                let title = format!("there is no platform `{}`", **upstream);
                check.push(Code::UnknownPlatform, entry.place(upstream), title, "unknown platform", help);
            }
        }
        match &p.assoc_t {
            Some(ty) if !matches!(ty.as_str(), "i32" | "u32") => {
                check.push(
                    Code::UnknownType,
                    entry.place(ty),
                    format!("`sctp_assoc_t` cannot be `{}`", **ty),
                    "this type",
                    "write \"i32\" or \"u32\"",
                );
            }
            None if p.upstream.is_none() => {
                check.push(
                    Code::MissingKey,
                    entry.place(&p.name),
                    format!("`{}` does not define the type of `sctp_assoc_t`", *p.name),
                    "no `assoc_t`",
                    "add `assoc_t = \"i32\"` or `assoc_t = \"u32\"`, or the platform from which it derives as `upstream`",
                );
            }
            _ => {}
        }
        words(check, entry);
        for name in p.errno.keys() {
            structs::c_name(check, entry, name);
        }
        let platform = Platform {
            name: (*p.name).clone(),
            title: p.title.as_ref().unwrap_or(&p.name).to_string(),
            targets: if p.targets.is_empty() { vec![(*p.name).clone()] } else { plain(&p.targets) },
            upstream: p.upstream.as_ref().map(|upstream| (**upstream).clone()),
            clang: clang(check, entry),
            releases: releases(check, entry, PlatformId(platforms.len())),
            stacks: plain(&p.stacks),
            live: p.live,
            sockaddr_len: p.sockaddr_len.unwrap_or_default(),
            packetdrill: p.packetdrill.is_some(),
            assoc_signed: p.assoc_t.as_ref().is_some_and(|ty| ty.as_str() == "i32"),
            errno: p.errno.iter().map(|(name, number)| ((**name).clone(), *number)).collect(),
            code: code::sources(check, entry),
            errors: Vec::new(),
        };
        platforms.push((platform, entry.place(&p.name)));
    }
    platforms.into_iter().map(|(p, _)| p).collect()
}

fn plain(words: &[Text]) -> Vec<String> {
    words.iter().map(|word| (**word).clone()).collect()
}

/// Checks words that become part of a heading, a comment, a `cfg` or a compiler's argument.
fn words(check: &mut Check<'_>, entry: &Entry<file::Platform>) {
    let p = &*entry.it;
    let titles = p.title.iter().filter(|title| !text::is_title(title));
    let targets = p.targets.iter().filter(|target| !text::is_plain_word(target) || target.contains(['.', '-']));
    let others = p.stacks.iter().chain(&p.clang).filter(|word| !text::is_plain_word(word));
    for (kind, at) in titles.map(|at| ("title", at)).chain(targets.map(|at| ("target of Rust", at))) {
        let title = format!("`{}` cannot be a {kind}", **at);
        check.push(Code::BadText, entry.place(at), title, "this text", "write letters, digits, and spaces in a title");
    }
    for at in others {
        let title = format!("`{}` is not a word", **at);
        check.push(Code::BadText, entry.place(at), title, "this text", "write letters, digits, `.`, `-` and `_`");
    }
}

/// The clang target for each [`Abi`].
fn clang(check: &mut Check<'_>, entry: &Entry<file::Platform>) -> Vec<String> {
    let p = &*entry.it;
    if p.clang.len() != Abi::ALL.len() && (p.upstream.is_none() || !p.clang.is_empty()) {
        let (title, at) = match p.clang.first() {
            Some(first) => (format!("`{}` has {} targets for clang", *p.name, p.clang.len()), entry.place(first)),
            None => (format!("`{}` lacks `clang`, clang's names of its targets", *p.name), entry.place(&p.name)),
        };
        let help = "write three targets as `clang`: 64-bit, 32-bit x86, and another 32-bit one";
        check.push(Code::MissingKey, at, title, "three are needed", help);
    }
    p.clang.iter().map(|target| (**target).clone()).collect()
}

/// Expands ranges such as `"3.0..3.19"` by counting up the last part.
fn releases(check: &mut Check<'_>, entry: &Entry<file::Platform>, platform: PlatformId) -> Vec<String> {
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for text in &entry.it.releases {
        let Some(list) = expand(text) else {
            check.unreadable_releases.push(platform);
            check.push(
                Code::BadReleases,
                entry.place(text),
                format!("`{}` is not a release, nor a range of releases", **text),
                "this text",
                "write a release (\"2.6.0\"), or a range that counts up the last part (\"3.0..3.19\")",
            );
            continue;
        };
        for release in list {
            if !seen.insert(release.clone()) {
                check.push(
                    Code::BadReleases,
                    entry.place(text),
                    format!("release {release} is in the list twice"),
                    "again here",
                    "list each release once, oldest first",
                );
            }
            all.push(release);
        }
    }
    all
}

fn expand(text: &str) -> Option<Vec<String>> {
    let numeric = |r: &str| {
        !r.is_empty() && r.split('.').all(|p| !p.is_empty() && p.len() < 6 && p.bytes().all(|b| b.is_ascii_digit()))
    };
    let Some((from, to)) = text.split_once("..") else {
        return numeric(text).then(|| vec![text.to_owned()]);
    };
    if !numeric(from) || !numeric(to) {
        return None;
    }
    let (stem, first) = from.rsplit_once('.')?;
    let (same, last) = to.rsplit_once('.')?;
    let (first, last): (u32, u32) = (first.parse().ok()?, last.parse().ok()?);
    (stem == same && first <= last && last - first < 1000)
        .then(|| (first..=last).map(|n| format!("{stem}.{n}")).collect())
}

/// The version of packetdrill that the description is about.
pub(super) fn packetdrill(check: &mut Check<'_>) -> Option<PacketdrillSource> {
    let mut sources = check.parsed.packetdrill.iter();
    let entry = sources.next()?;
    if let Some(second) = sources.next() {
        let title = "there are two `[packetdrill]` tables".to_owned();
        check.duplicate(second.table(), entry.table(), title, "keep one of them");
    }
    let p = &*entry.it;
    revision::check(check, entry, &p.repository, &p.commit, Some(&p.date));
    let only = check.per_platform(entry, &p.only).into_iter();
    let only = only.map(|found| found.map(|(_, names)| names.clone()).unwrap_or_default()).collect();
    let mut texts = |map: &file::PerPlatform<Text>| -> Vec<Option<String>> {
        check.per_platform(entry, map).into_iter().map(|found| found.map(|(_, text)| (**text).clone())).collect()
    };
    let (sysctl, apart, ran) = (texts(&p.sysctl), texts(&p.apart), texts(&p.ran));
    Some(PacketdrillSource {
        repository: (*p.repository).clone(),
        commit: (*p.commit).clone(),
        date: (*p.date).clone(),
        symbols: p.symbols.clone(),
        only,
        sysctl,
        apart,
        ran,
    })
}
