//! The index in the documentation of `sctp-opts`: every option by section, and what each C name is in Rust.
//!
//! There is a page per platform. It lists what other platforms have as well, and links to their documentation.

use std::collections::BTreeMap;

use crate::input::file::{Access, ValuesKind};
use crate::lower::rust_api::fields::{rust_name, shown_fields};
use crate::lower::rust_api::values;
use crate::lower::text;
use crate::model::{Argument, Common, Opt, Origin, PlatformId, Section, Spec};

pub(super) fn render(spec: &Spec, platform: PlatformId) -> String {
    Page { spec, platform }.render()
}

struct Page<'a> {
    spec: &'a Spec,
    platform: PlatformId,
}

impl Page<'_> {
    fn render(&self) -> String {
        let title = &self.spec.platform(self.platform).title;
        let mut out = format!(
            "<!-- Made by `cargo xtask generate` from spec/; do not edit. -->\n\
             Every socket option of every system by the section that defines it, and what each C name is called in \
             Rust.\n\n\
             This page is that of {title}. A type that only another system has is linked to the documentation for that \
             system. A release is exact, or about (≈) or at most (≤) the one given; `get` and `set` are what {title} \
             allows. What each kernel was seen to do is in the repository, in `docs/status.md`.\n"
        );
        out += &self.options();
        out += &self.fields();
        out += &self.values();
        out += &self.calls();
        out
    }

    /// Why calls fail.
    fn calls(&self) -> String {
        let title = &self.spec.platform(self.platform).title;
        let mut out = format!(
            "\n# Calls\n\nWhy a call that every socket has fails on one of SCTP, on {title}. The error says it, too; the \
             page of an option has the errors of that option, and so have those behind the functions above.\n\n\
             | call | error | when, and what to do |\n|:--|:--|:--|\n"
        );
        for call in &self.spec.calls {
            for cause in &call.errors[self.platform.0] {
                let rest = text::cause_after_errno(cause);
                out += &format!("| `{}` | `{}` | {} |\n", call.name, cause.errno, rest.replace('|', "\\|"));
            }
        }
        out
    }

    /// All options: by RFC, then those of no RFC.
    fn options(&self) -> String {
        let mut rfcs: BTreeMap<u32, Vec<(&Section, &Opt)>> = BTreeMap::new();
        let mut others: [(&str, Vec<&Opt>); 3] = [
            ("Extensions", Vec::new()),
            ("Behind the functions of the C libraries", Vec::new()),
            ("Drafts", Vec::new()),
        ];
        for option in &self.spec.options {
            match &option.common.origin {
                Origin::Rfc(section) => rfcs.entry(section.rfc).or_default().push((section, option)),
                Origin::Extension => others[usize::from(option.is_behind_a_function())].1.push(option),
                Origin::Draft(_) => others[2].1.push(option),
            }
        }
        let mut out = String::new();
        for (rfc, mut list) in rfcs {
            list.sort_by_key(|(section, _)| numbers(&section.section));
            let rows =
                list.into_iter().map(|(section, option)| (format!("[{}]({})", section.section, section.url()), option));
            out += &self.table(&format!("RFC {rfc}"), "section", rows);
        }
        for (title, list) in others {
            let rows = list.into_iter().map(|option| {
                let first = match &option.common.origin {
                    Origin::Draft(name) => format!("[draft](https://datatracker.ietf.org/doc/{name}/)"),
                    _ => "–".to_owned(),
                };
                (first, option)
            });
            out += &self.table(title, "source", rows);
        }
        out
    }

    fn table<'o>(&self, title: &str, first: &str, rows: impl Iterator<Item = (String, &'o Opt)>) -> String {
        let platforms = self.spec.platforms.iter().map(|p| format!(" {} |", p.title)).collect::<String>();
        let rules = ":--|".repeat(self.spec.platforms.len());
        let mut out = format!("\n# {title}\n\n| {first} | C | Rust | |{platforms}\n|:--|:--|:--|:--|{rules}\n");
        for (first, option) in rows {
            let common = &option.common;
            let releases: String = self.spec.platform_ids().map(|p| format!(" {} |", since(common, p))).collect();
            out += &format!(
                "| {first} | {} | {} | {} |{releases}\n",
                self.c_link(common),
                self.rust(option),
                self.access(option)
            );
        }
        out
    }

    /// The constant, where this platform has it.
    fn c_link(&self, common: &Common) -> String {
        let (name, module) = (&common.name, &self.spec.platform(self.platform).name);
        match common.offer(self.platform) {
            Some(_) => format!("[`{name}`](sctp_sys::{module}::{name})"),
            None => format!("`{name}`"),
        }
    }

    /// The type; where it is another platform's, in that one's documentation; or why there is none.
    fn rust(&self, option: &Opt) -> String {
        let rust = &option.rust;
        if option.wrapped(self.platform) {
            return format!("[`{rust}`](crate::options::{rust})");
        }
        match self.spec.platform_ids().find(|other| option.wrapped(*other)) {
            Some(other) => {
                let os = self.spec.platform(other).targets.first().map_or("", String::as_str);
                let target =
                    if os == "linux" { "x86_64-unknown-linux-gnu".to_owned() } else { format!("x86_64-unknown-{os}") };
                format!(
                    "[`{rust}`](https://docs.rs/sctp-opts/latest/{target}/sctp_opts/options/struct.{rust}.html) ({})",
                    self.spec.platform(other).title
                )
            }
            None => option.no_wrapper.as_deref().unwrap_or("no system has it").to_owned(),
        }
    }

    fn access(&self, option: &Opt) -> &'static str {
        match option.common.offer(self.platform).map(|offer| offer.access) {
            Some(Access::GetSet) => "get,\u{a0}set",
            Some(Access::Get) => "get",
            Some(Access::Set) => "set",
            Some(Access::None) | None => "–",
        }
    }

    /// The members of the structs, and the fields of the types.
    fn fields(&self) -> String {
        let mut out = "\n# Members of the C structs\n\n| C | Rust |\n|:--|:--|\n".to_owned();
        let module = &self.spec.platform(self.platform).name;
        let mut rows: BTreeMap<(usize, usize), Vec<String>> = BTreeMap::new();
        for option in self.spec.options.iter().filter(|option| option.wrapped(self.platform)) {
            let Some(offer) = option.common.offer(self.platform) else { continue };
            let Argument::Struct(id) = offer.argument else { continue };
            let fields = &self.spec.structure(id).fields;
            let shown = shown_fields(option, offer, fields);
            for field in &shown {
                let place = fields.iter().position(|f| f.name == field.name).unwrap_or_default();
                let (ty, name) = (&option.rust, rust_name(option, field));
                rows.entry((id.0, place)).or_default().push(if shown.len() == 1 {
                    format!("[`{ty}`](crate::options::{ty})")
                } else {
                    format!("[`{ty}::{name}`](crate::options::{ty}::{name})")
                });
            }
        }
        for ((structure, field), types) in rows {
            let structure = &self.spec.structs[structure];
            let (tag, member) = (&structure.name, &structure.fields[field].name);
            out += &format!("| [`{tag}`](sctp_sys::{module}::{tag}) `{member}` | {} |\n", types.join(", "));
        }
        out
    }

    /// The constants that are values of the types.
    fn values(&self) -> String {
        let mut out = "\n# C constants\n\n| C | Rust |\n|:--|:--|\n".to_owned();
        let module = &self.spec.platform(self.platform).name;
        for notification in &self.spec.notifications {
            if notification.common.offer(self.platform).is_some() {
                let (c, rust) = (self.c_link(&notification.common), &notification.rust);
                out += &format!("| {c} | [`NotificationType::{rust}`](crate::options::NotificationType::{rust}) |\n");
            }
        }
        for id in values::of_options(self.spec, self.platform) {
            let table = &self.spec.values[id.0];
            let ty = &table.name;
            for value in table.values.iter().filter(|v| v.on[self.platform.0].is_some()) {
                let name = &value.name;
                let rust = if table.kind == ValuesKind::Enum && value.alias {
                    let same = |other: &&crate::model::Value| {
                        !other.alias && other.on[self.platform.0] == value.on[self.platform.0]
                    };
                    table.values.iter().find(same).map(|v| &v.rust)
                } else {
                    Some(&value.rust)
                };
                if let Some(rust) = rust {
                    out += &format!(
                        "| [`{name}`](sctp_sys::{module}::{name}) | [`{ty}::{rust}`](crate::options::{ty}::{rust}) |\n"
                    );
                }
            }
        }
        out
    }
}

/// Since when, or not.
fn since(common: &Common, platform: PlatformId) -> String {
    match common.offer(platform) {
        Some(offer) if offer.partial.is_some() => format!("partly {}", text::release(&offer.since)),
        Some(offer) => text::release(&offer.since),
        None => "no".to_owned(),
    }
}

/// `8.1.10` after `8.1.9`.
fn numbers(section: &str) -> Vec<u32> {
    section.split('.').map(|part| part.parse().unwrap_or(u32::MAX)).collect()
}
