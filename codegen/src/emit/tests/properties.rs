//! Implementations of the directions that options lack, for the property tests of `sctp-opts`, which convert values in
//! both directions.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, ToTokens};

use crate::emit::text::rust::{pretty, HEAD};
use crate::emit::text::{derive, serial};
use crate::lower::rust_api::option::OptionType;
use crate::lower::tests::properties::{one_way, Direction, How, OneWay, Owned};
use crate::model::{PlatformId, Spec};
use crate::write::OutputFile;

/// One file per platform.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    spec.platform_ids().map(|platform| other_ways(spec, platform)).collect()
}

fn other_ways(spec: &Spec, platform: PlatformId) -> Result<OutputFile, String> {
    let (name, title) = (&spec.platform(platform).name, &spec.platform(platform).title);
    let ident = format_ident!("{name}");
    let other_ways = one_way(spec, platform)?;
    let other_ways = other_ways.iter().map(|it| other_way(it, &ident)).collect::<Result<Vec<_>, _>>()?;
    let code = pretty(&quote! {
        pub(super) use crate::generated::#ident::*;
        use sctp_sys::#ident as sys;

        #(#other_ways)*
    });
    let text = format!("//! The directions that options of {title} lack.\n{HEAD}\n{code}");
    Ok(OutputFile::new(format!("sctp-opts/tests/properties/{name}.rs"), text))
}

/// The implementation of the direction that an option lacks, or a type that has both.
fn other_way(OneWay { ty, how }: &OneWay, platform: &Ident) -> Result<TokenStream, String> {
    let items = derive::implementations(ty)?;
    let lacks = match how {
        How::Lacks(Direction::Get) => "GetOpt",
        How::Lacks(Direction::Set) => "SetOpt",
        How::Owned(owned) => return Ok(self::owned(ty, owned, &items, platform)),
    };
    let lacking = items.iter().filter(|item| implements(item, lacks));
    Ok(quote!(#(#lacking)*))
}

/// Whether it is an implementation of this trait.
fn implements(item: &syn::Item, name: &str) -> bool {
    let syn::Item::Impl(item) = item else { return false };
    item.trait_.as_ref().and_then(|(path, _)| path.segments.last()).is_some_and(|of| of.ident == name)
}

/// Reading uses the derive's code; setting uses the option's own.
fn owned(ty: &OptionType, owned: &Owned, items: &[syn::Item], platform: &Ident) -> TokenStream {
    let (name, module) = (format_ident!("{}", ty.name), format_ident!("{}", owned.module));
    let real = quote!(crate::generated::#platform::#name);
    let derives = ty.derives.iter().map(|name| format_ident!("{name}"));
    let (declaration, serial) = (derive::declaration(ty), serial::both());
    let own = items.iter().filter(|item| !implements(item, "SetOpt"));
    let value = |name: &dyn ToTokens, borrowed: bool| {
        let borrow = borrowed.then(|| quote!(&));
        quote!(#borrow self.#name)
    };
    let borrowing = match (ty.members.as_slice(), owned.borrowed.as_slice()) {
        ([_], [borrowed]) => {
            let value = value(&Literal::usize_unsuffixed(0), *borrowed);
            quote!(#real(#value))
        }
        (many, borrowed) => {
            let members = many.iter().zip(borrowed).map(|(member, borrowed)| {
                let name = format_ident!("{}", member.name);
                let value = value(&name, *borrowed);
                quote!(#name: #value)
            });
            quote!(#real { #(#members),* })
        }
    };
    let uses = owned.imports.iter().map(|(path, names)| {
        let path = path.split("::").map(|name| format_ident!("{name}"));
        let names = names.iter().map(|name| format_ident!("{name}"));
        quote!(use #(#path)::*::{#(#names),*};)
    });
    quote! {
        mod #module {
            use super::*;
            #(#uses)*

            #[derive(#(#derives),*)]
            #serial
            #declaration

            #(#own)*

            impl ::sctp_opts::SetOpt for #name {
                type Scope = <#real<'static> as ::sctp_opts::SetOpt>::Scope;
                type Raw = <Self as ::sctp_opts::GetOpt>::Raw;
                fn encode(
                    &self,
                    key: &::sctp_opts::Key<Self::Scope>,
                    raw: &mut Self::Raw,
                ) -> ::sctp_opts::codec::Result<usize> {
                    crate::properties::front(&#borrowing, key, raw)
                }
            }
        }
        pub(super) use #module::#name;
    }
}
