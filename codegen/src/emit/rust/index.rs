//! The index in the documentation of `sctp-opts`, with a page for each platform.

use crate::input::file::Access;
use crate::lower::rust_api::index::{
    CallRow, Constant, ConstantRow, Index, MemberRow, OptionRow, Release, RustName, ShownBy, Table,
};
use crate::lower::text;
use crate::model::{Origin, Platform, Spec};

pub(super) fn render(spec: &Spec, platform: &Platform, index: &Index) -> String {
    let Platform { title, name: module, .. } = platform;
    let mut out = format!(
        "Every socket option of every system by the section that defines it, and the name of each C name in \
         Rust.\n\n\
         <!-- Made by `cargo xtask generate` from spec/; do not edit. -->\n\n\
         This page is that of {title}. A type that only another system has is linked to the documentation for that \
         system. A release is exact, or about (≈) or at most (≤) the one given; `get` and `set` are what {title} \
         allows. What each kernel was seen to do is in the repository, in `docs/status.md`.\n"
    );
    for table in &index.tables {
        out += &options(spec, module, table);
    }
    out += "\n# Members of the C structs\n\n| C | Rust |\n|:--|:--|\n";
    out.extend(index.members.iter().map(|row| member(module, row)));
    out += "\n# C constants\n\n| C | Rust |\n|:--|:--|\n";
    out.extend(index.constants.iter().map(|row| constant(module, row)));
    out += &format!(
        "\n# Calls\n\nWhy a call that every socket has fails on an SCTP socket, on {title}. The error says so, too; the \
         page of an option has the errors of that option, and so have those behind the functions above.\n\n\
         | call | error | when, and what to do |\n|:--|:--|:--|\n"
    );
    out.extend(index.calls.iter().map(call));
    out += "\n# The socket layer\n\n| | |\n|:--|:--|\n";
    for (what, pages) in index.elsewhere {
        let pages: Vec<String> = pages.iter().map(|page| format!("[`guide::{page}`](crate::guide::{page})")).collect();
        out += &format!("| {what} | {} |\n", pages.join(", "));
    }
    out
}

fn options(spec: &Spec, module: &str, table: &Table) -> String {
    let platforms = spec.platforms.iter().map(|p| format!(" {} |", p.title)).collect::<String>();
    let rules = ":--|".repeat(spec.platforms.len());
    let (title, first) = (&table.title, table.first);
    let mut out = format!("\n# {title}\n\n| {first} | C | Rust | |{platforms}\n|:--|:--|:--|:--|{rules}\n");
    out.extend(table.rows.iter().map(|row| option(module, row)));
    out
}

fn option(module: &str, row: &OptionRow) -> String {
    let origin = match &row.origin {
        Origin::Rfc(section) => format!("[{}]({})", section.section, section.url()),
        Origin::Draft(name) => format!("[draft]({})", text::draft_address(name)),
        Origin::Extension => "–".to_owned(),
    };
    let (c, rust) = (c_link(module, &row.c), rust(&row.rust));
    let access = match row.access {
        Some(Access::GetSet) => "get,\u{a0}set",
        Some(Access::Get) => "get",
        Some(Access::Set) => "set",
        Some(Access::None) | None => "–",
    };
    let releases: String = row.on.iter().map(|release| format!(" {} |", since(release.as_ref()))).collect();
    format!("| {origin} | {c} | {rust} | {access} |{releases}\n")
}

fn c_link(module: &str, constant: &Constant) -> String {
    let name = &constant.name;
    if constant.there {
        format!("[`{name}`](sctp_sys::{module}::{name})")
    } else {
        format!("`{name}`")
    }
}

fn rust(name: &RustName) -> String {
    match name {
        RustName::Here(name) => format!("[`{name}`](crate::options::{name})"),
        RustName::Elsewhere { name, platform, target } => format!(
            "[`{name}`](https://docs.rs/sctp-opts/latest/{target}/sctp_opts/options/struct.{name}.html) ({platform})"
        ),
        RustName::None(why) => why.clone(),
    }
}

fn since(release: Option<&Release>) -> String {
    match release {
        Some(Release { since, partly }) => format!("{}{}", if *partly { "partly " } else { "" }, text::release(since)),
        None => "no".to_owned(),
    }
}

fn member(module: &str, row: &MemberRow) -> String {
    let MemberRow { tag, member, types } = row;
    let link = |ShownBy { ty, field }: &ShownBy| match field {
        Some(field) => format!("[`{ty}::{field}`](crate::options::{ty}::{field})"),
        None => format!("[`{ty}`](crate::options::{ty})"),
    };
    let types: Vec<String> = types.iter().map(link).collect();
    format!("| [`{tag}`](sctp_sys::{module}::{tag}) `{member}` | {} |\n", types.join(", "))
}

fn constant(module: &str, row: &ConstantRow) -> String {
    let ConstantRow { c, ty, value } = row;
    format!("| [`{c}`](sctp_sys::{module}::{c}) | [`{ty}::{value}`](crate::options::{ty}::{value}) |\n")
}

fn call(CallRow { call, errno, cause }: &CallRow) -> String {
    format!("| `{call}` | `{errno}` | {} |\n", cause.replace('|', "\\|"))
}
