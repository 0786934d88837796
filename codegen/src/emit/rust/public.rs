//! The public modules of `sctp-opts`: those generated for the target, with C names as search aliases.
//!
//! rustdoc ignores the aliases of re-exported items, unless they are at the re-export.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::text::rust::{cfg_of, pretty, HEAD};
use crate::lower::rust_api::modules::Modules;
use crate::write::OutputFile;

/// Included by `lib.rs`.
pub(super) fn emit(platforms: &[Modules<'_>]) -> OutputFile {
    let mut out = format!("// The modules of the host.\n{HEAD}");
    for modules in platforms {
        for module in ["options", "cmsgs", "notifications"] {
            out += &format!("\n{}", pretty(&render(modules, module, platforms)));
        }
    }
    for modules in platforms {
        let (here, page) = (cfg_of(modules.platform), format!("{}.md", modules.platform.name));
        let aliases = &modules.options.without_type;
        out.push('\n');
        out += &pretty(&quote! {
            #[cfg(#here)]
            #[doc = include_str!(#page)]
            #(#[doc(alias = #aliases)])*
            pub mod index {}
        });
    }
    OutputFile::new("sctp-opts/src/generated/public.rs", out)
}

fn render(modules: &Modules<'_>, module: &str, platforms: &[Modules<'_>]) -> TokenStream {
    let (platform, name) = (modules.platform, format_ident!("{module}"));
    let path = path(modules, module);
    let aliased = aliased(modules, module).into_iter().map(|(name, aliases)| {
        let name = format_ident!("{name}");
        quote! {
            #(#[doc(alias = #aliases)])*
            pub use #path::#name;
        }
    });
    let (here, elsewhere) = (cfg_of(platform), elsewhere(modules, module, platforms));
    let docs = docs(module, &platform.title).into_iter().map(|line| quote!(#[doc = #line]));
    quote! {
        #[cfg(#here)]
        #(#docs)*
        pub mod #name {
            #(#aliased)*
            pub use #path::*;
            #elsewhere
        }
    }
}

/// Where a platform has the module.
fn path(modules: &Modules<'_>, module: &str) -> TokenStream {
    let (system, name) = (format_ident!("{}", modules.platform.name), format_ident!("{module}"));
    // The options are in the platform's module itself.
    if module == "options" {
        quote!(crate::generated::#system)
    } else {
        quote!(crate::generated::#system::#name)
    }
}

/// Items of other platforms, configured out: if a program uses one, the compiler shows that line.
fn elsewhere(modules: &Modules<'_>, module: &str, platforms: &[Modules<'_>]) -> TokenStream {
    let here = types(modules, module);
    let others = platforms.iter().filter(|other| other.platform.name != modules.platform.name);
    let items = others.filter_map(|other| {
        let names: Vec<_> = types(other, module).difference(&here).map(|name| format_ident!("{name}")).collect();
        let (path, there) = (path(other, module), cfg_of(other.platform));
        (!names.is_empty()).then(|| {
            quote! {
                #[cfg(#there)]
                pub use #path::{#(#names),*};
            }
        })
    });
    items.collect()
}

/// The names of the types in the module.
fn types<'m>(modules: &'m Modules<'_>, module: &str) -> BTreeSet<&'m str> {
    let mut names: BTreeSet<&str> = aliased(modules, module).into_iter().map(|(name, _)| name).collect();
    if module == "options" {
        names.extend(modules.options.values.iter().map(|table| table.name.as_str()));
    }
    names
}

/// The types that have aliases, with these.
fn aliased<'m>(modules: &'m Modules<'_>, module: &str) -> Vec<(&'m str, &'m [String])> {
    match module {
        "options" => {
            let each = modules.options.types.iter().flat_map(|(ty, _)| {
                let parts = ty.parts.iter().map(|part| (part.ty.name.as_str(), std::slice::from_ref(&part.ty.alias)));
                std::iter::once((ty.name.as_str(), ty.aliases.as_slice())).chain(parts)
            });
            each.collect()
        }
        "cmsgs" => modules.cmsgs.types.iter().map(|ty| (ty.name.as_str(), ty.aliases.as_slice())).collect(),
        _ => {
            let payloads = modules.notifications.types.iter().filter_map(|n| Some((n, n.payload.as_ref()?)));
            let each = payloads.flat_map(|(n, payload)| {
                let inner = payload.inner.iter().map(|ty| (ty.name.as_str(), std::slice::from_ref(&ty.alias)));
                std::iter::once((n.name.as_str(), payload.aliases.as_slice())).chain(inner)
            });
            each.collect()
        }
    }
}

fn docs(module: &str, title: &str) -> Vec<String> {
    match module {
        "options" => vec![
            format!(" The options of {title}; [`index`] lists those of all systems."),
            String::new(),
            " In their examples `socket` is anything with a file descriptor, `assoc` the".to_owned(),
            " [`AssocId`] of one of its associations, `peer` an address of the peer, and `local` one of".to_owned(),
            " our own.".to_owned(),
        ],
        "cmsgs" => vec![format!(" The ancillary messages of {title}.")],
        _ => vec![format!(" The {module} of {title}.")],
    }
}
