//! The table that the live tests of `sctp-opts` go through: what the description says of every wrapped option.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::text::example::function;
use crate::emit::text::rust::{pretty, HEAD};
use crate::input::file::{Access, Special, Style};
use crate::lower::rust_api::example::{Example, Variable};
use crate::model::option::scope_word;
use crate::model::{Cause, Offer, Opt, PlatformId, Spec};
use crate::write::OutputFile;

/// The table and the examples for Linux, whose kernels run as processes.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    let mut files = Vec::new();
    for platform in spec.platform_ids().filter(|platform| spec.platform(*platform).name == "linux") {
        let examples = examples(spec, platform)?;
        files.push(OutputFile::new("sctp-opts/tests/live/generated/mod.rs", render(spec, platform)));
        files.push(OutputFile::new("sctp-opts/tests/live/generated/examples.rs", examples));
    }
    Ok(files)
}

/// Each option's example, with its very text.
fn examples(spec: &Spec, platform: PlatformId) -> Result<String, String> {
    let (mut rows, mut functions) = (String::new(), String::new());
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        let example = Example::new(spec, platform, option, offer)?;
        let (name, ident) = (&option.common.name, option.common.name.to_lowercase());
        let arguments: Vec<String> =
            example.variables.iter().map(|variable| format!("at.{}", variable.name())).collect();
        rows += &format!("    (\"{name}\", |at| {ident}({})),\n", arguments.join(", "));
        functions += &format!("\n{}", function(&example, &ident, type_in_test));
    }
    Ok(format!(
        "//! The examples in the documentation of {}'s options, word for word.\n{HEAD}\n\
         use std::net::SocketAddr;\n\nuse sctp_opts::AssocId;\n\n\
         use crate::bench::Socket;\nuse crate::examples::{{Example, Outcome}};\n\n\
         /// Of all options with a type, in the order of the description.\n\
         pub(crate) const EXAMPLES: &[(&str, Example)] = &[\n{rows}];\n{functions}",
        spec.platform(platform).title
    ))
}

fn type_in_test(variable: Variable) -> &'static str {
    match variable {
        Variable::Socket => "&Socket",
        Variable::Assoc => "AssocId",
        Variable::Peer | Variable::Local => "SocketAddr",
    }
}

fn render(spec: &Spec, platform: PlatformId) -> String {
    let rows = spec.options.iter().filter(|option| option.wrapped(platform)).filter_map(|option| {
        let offer = option.common.offer(platform)?;
        Some(row(option, offer, &spec.platform(platform).errno))
    });
    let calls = spec.calls.iter().map(|call| {
        let name = &call.name;
        let causes = call.errors[platform.0].iter().map(|cause| declared(cause, false, false));
        quote!((#name, &[#(#causes),*]))
    });
    let table = pretty(&quote! {
        use sctp_opts::SockOpt;
        use sctp_opts::options as o;

        use crate::described::{get_at, get_bytes, set_back, set_bytes, set_sample, Declared, Described, Only};

        /// All options with a type, in the order of the description.
        pub(crate) const OPTIONS: &[Described] = &[#(#rows),*];

        /// All calls that are not about an option, and why they fail.
        pub(crate) const CALLS: &[(&str, &[Declared])] = &[#(#calls),*];
    });
    let functions = functions(spec);
    let head = format!("{HEAD}\npub(crate) mod examples;\npub(crate) mod manual;\n");
    format!(
        "//! What the description says of each option of {}.\n{head}\n{table}\n{functions}",
        spec.platform(platform).title
    )
}

/// What does the job of each function; the compiler sees whether it is there.
fn functions(spec: &Spec) -> String {
    let rows: Vec<(&str, &str)> = spec
        .functions
        .iter()
        .filter_map(|function| Some((function.common.name.as_str(), function.rust.as_deref()?)))
        .collect();
    let uses: BTreeSet<&str> = rows.iter().map(|(_, rust)| *rust).collect();
    let uses: String = uses.iter().map(|rust| format!("    use {rust} as _;\n")).collect();
    let rows: String = rows.iter().map(|(name, rust)| format!("    (\"{name}\", \"{rust}\"),\n")).collect();
    format!(
        "/// All functions of C, and what does their job in Rust.\npub(crate) const FUNCTIONS: &[(&str, &str)] = &[\n{rows}];\n\n\
         /// All of it is there.\n#[allow(unused_imports)]\nmod counterparts {{\n{uses}}}\n"
    )
}

fn row(option: &Opt, offer: &Offer, errno: &[(String, i32)]) -> TokenStream {
    let (name, rust, scope) = (&option.common.name, &option.rust, scope_word(option.scope));
    let ty = format_ident!("{rust}");
    let (readable, writable) = (offer.access != Access::Set, offer.access != Access::Get);
    let get = if readable { quote!(Some(get_at::<o::#ty>)) } else { quote!(None) };
    let set = match (readable, writable) {
        (true, true) => quote!(Some(set_back::<o::#ty>)),
        (false, true) => quote!(Some(set_sample::<o::#ty>)),
        (_, false) => quote!(None),
    };
    let refused = offer.refused.as_ref().and_then(|name| errno.iter().find(|(known, _)| known == name));
    let refused = refused.map_or(quote!(None), |(_, number)| quote!(Some(#number)));
    let only = match option.style {
        Style::Both => quote!(Only::Neither),
        Style::OneToOne => quote!(Only::OneToOne),
        Style::OneToMany => quote!(Only::OneToMany),
    };
    let (get_ids, set_ids) = (ids(&offer.get_ids), ids(&offer.set_ids));
    let causes = offer.errors.iter().map(|cause| {
        let get = readable && cause.on != Access::Set;
        let set = writable && cause.on != Access::Get;
        declared(cause, get, set)
    });
    let (needs, notes) = (&offer.needs, &offer.notes);
    quote! {
        Described {
            name: #name,
            rust: #rust,
            info: <o::#ty as SockOpt>::INFO,
            scope: #scope,
            only: #only,
            get: #get,
            set: #set,
            get_bytes: get_bytes::<o::#ty>,
            set_bytes: set_bytes::<o::#ty>,
            refused: #refused,
            get_ids: &[#(#get_ids),*],
            set_ids: &[#(#set_ids),*],
            needs: &[#(#needs),*],
            causes: &[#(#causes),*],
            notes: &[#(#notes),*],
        }
    }
}

fn declared(cause: &Cause, get: bool, set: bool) -> TokenStream {
    let Cause { errno, number, when, others, .. } = cause;
    let hint = cause.hint.as_deref().unwrap_or_default();
    quote! {
        Declared { errno: #errno, number: #number, when: #when, hint: #hint, others: #others, get: #get, set: #set }
    }
}

/// As C calls them.
fn ids(ids: &[Special]) -> impl Iterator<Item = &'static str> + '_ {
    ids.iter().map(|id| match id {
        Special::Future => "SCTP_FUTURE_ASSOC",
        Special::Current => "SCTP_CURRENT_ASSOC",
        Special::All => "SCTP_ALL_ASSOC",
    })
}
