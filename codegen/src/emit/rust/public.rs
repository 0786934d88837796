//! The modules of `sctp-opts` that users see: what the host's generated modules have, with C's names to search for.
//!
//! rustdoc drops the aliases of what is shown where it is re-exported, unless they stand at the re-export.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::rust::index;
use crate::emit::text::rust::{cfg_of, pretty, HEAD};
use crate::model::{PlatformId, Spec};
use crate::write::OutputFile;

/// A generated module that users see.
pub(super) struct Shown<'a> {
    platform: PlatformId,
    /// `options`, which are the platform's module itself, or what it is called there.
    name: &'a str,
    /// The types that have aliases, with these.
    aliased: Vec<(syn::Ident, Vec<syn::Attribute>)>,
}

impl<'a> Shown<'a> {
    /// Of its text.
    pub(super) fn new(platform: PlatformId, name: &'a str, text: &str) -> Result<Self, String> {
        let file: syn::File = syn::parse_str(text).map_err(|error| format!("{name}: {error}"))?;
        let types = file.items.into_iter().filter_map(|item| match item {
            syn::Item::Struct(item) => Some((item.ident, aliases(item.attrs))),
            syn::Item::Enum(item) => Some((item.ident, aliases(item.attrs))),
            _ => None,
        });
        Ok(Self { platform, name, aliased: types.filter(|(_, aliases)| !aliases.is_empty()).collect() })
    }

    fn render(&self, spec: &Spec) -> TokenStream {
        let platform = spec.platform(self.platform);
        let (system, name) = (format_ident!("{}", platform.name), format_ident!("{}", self.name));
        let path = if self.name == "options" {
            quote!(crate::generated::#system)
        } else {
            quote!(crate::generated::#system::#name)
        };
        let aliased = self.aliased.iter().map(|(ident, aliases)| {
            quote! {
                #(#aliases)*
                pub use #path::#ident;
            }
        });
        let here = cfg_of(platform);
        let docs = docs(self.name, &platform.title).into_iter().map(|line| quote!(#[doc = #line]));
        quote! {
            #[cfg(#here)]
            #(#docs)*
            pub mod #name {
                #(#aliased)*
                pub use #path::*;
            }
        }
    }
}

/// `#[doc(alias = "…")]`, which alone is written with a list.
fn aliases(mut attrs: Vec<syn::Attribute>) -> Vec<syn::Attribute> {
    attrs.retain(|attr| matches!(&attr.meta, syn::Meta::List(list) if list.path.is_ident("doc")));
    attrs
}

/// Included by `lib.rs`.
pub(super) fn emit(spec: &Spec, modules: &[Shown<'_>]) -> OutputFile {
    let mut out = format!("// The modules of the host.\n{HEAD}");
    for module in modules {
        out.push('\n');
        out += &pretty(&module.render(spec));
    }
    for id in spec.platform_ids() {
        let platform = spec.platform(id);
        let (here, page, aliases) = (cfg_of(platform), format!("{}.md", platform.name), index::aliases(spec, id));
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

fn docs(module: &str, title: &str) -> Vec<String> {
    match module {
        "options" => vec![
            format!(" The options of {title}; [`index`] lists those of all systems."),
            String::new(),
            " What their examples take as given: `socket` is anything with a file descriptor, `assoc` the".to_owned(),
            " [`AssocId`] of one of its associations, `peer` an address of the peer, and `local` one of".to_owned(),
            " our own.".to_owned(),
        ],
        "cmsgs" => vec![format!(" The ancillary messages of {title}.")],
        _ => vec![format!(" The {module} of {title}.")],
    }
}
