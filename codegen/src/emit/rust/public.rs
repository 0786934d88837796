//! The public modules of `sctp-opts`, which re-export the items.
//!
//! rustdoc only finds an alias of a re-exported item if it is repeated at the re-export.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::text::rust::{cfg_of, pretty, HEAD};
use crate::lower::rust_api::modules::Modules;
use crate::lower::rust_api::public::{self, Kind, Module};
use crate::model::Platform;
use crate::write::OutputFile;

/// Included by `lib.rs`.
pub(super) fn emit(platforms: &[Modules<'_>]) -> OutputFile {
    let mut out = format!("// The modules of the host.\n{HEAD}");
    for module in public::modules(platforms) {
        out += &format!("\n{}", pretty(&render(&module)));
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

fn render(Module { platform, kind, aliased, elsewhere }: &Module<'_>) -> TokenStream {
    let (path, name) = (path(platform, *kind), format_ident!("{}", name(*kind)));
    let aliased = aliased.iter().map(|(name, aliases)| {
        let name = format_ident!("{name}");
        quote! {
            #(#[doc(alias = #aliases)])*
            pub use #path::#name;
        }
    });
    // The item is configured out: if a program uses it, the compiler shows that line.
    let elsewhere = elsewhere.iter().map(|(other, names)| {
        let names = names.iter().map(|name| format_ident!("{name}"));
        let (path, there) = (self::path(other, *kind), cfg_of(other));
        quote! {
            #[cfg(#there)]
            pub use #path::{#(#names),*};
        }
    });
    let here = cfg_of(platform);
    let docs = docs(*kind, &platform.title).into_iter().map(|line| quote!(#[doc = #line]));
    quote! {
        #[cfg(#here)]
        #(#docs)*
        pub mod #name {
            #(#aliased)*
            pub use #path::*;
            #(#elsewhere)*
        }
    }
}

fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Options => "options",
        Kind::Cmsgs => "cmsgs",
        Kind::Notifications => "notifications",
    }
}

/// The path of the module of a platform.
fn path(platform: &Platform, kind: Kind) -> TokenStream {
    let (system, name) = (format_ident!("{}", platform.name), format_ident!("{}", name(kind)));
    match kind {
        // Options are in the platform's module itself.
        Kind::Options => quote!(crate::generated::#system),
        Kind::Cmsgs | Kind::Notifications => quote!(crate::generated::#system::#name),
    }
}

fn docs(kind: Kind, title: &str) -> Vec<String> {
    match kind {
        Kind::Options => vec![
            format!(" The options of {title}; [`index`] lists those of all systems."),
            String::new(),
            " In their examples `socket` is anything with a file descriptor, `assoc` the".to_owned(),
            " [`AssocId`] of one of its associations, `peer` an address of the peer, and `local` one of".to_owned(),
            " our own.".to_owned(),
        ],
        Kind::Cmsgs => vec![format!(" The ancillary messages of {title}.")],
        Kind::Notifications => vec![format!(" The notifications of {title}.")],
    }
}
