//! The directions that options do not have, for the property tests of `sctp-opts`: values have to go both ways.

use quote::{format_ident, quote};

use crate::emit::text::derive;
use crate::emit::text::rust::{pretty, HEAD};
use crate::lower::tests::properties::{one_way, Direction, OneWay};
use crate::model::{PlatformId, Spec};
use crate::write::OutputFile;

/// One file per platform.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    spec.platform_ids().map(|platform| other_ways(spec, platform)).collect()
}

fn other_ways(spec: &Spec, platform: PlatformId) -> Result<OutputFile, String> {
    let (name, title) = (&spec.platform(platform).name, &spec.platform(platform).title);
    let ident = format_ident!("{name}");
    let other_ways = one_way(spec, platform)?.iter().map(other_way).collect::<Result<Vec<_>, _>>()?;
    let other_ways = other_ways.iter().flatten();
    let code = pretty(&quote! {
        use crate::generated::#ident::*;
        use sctp_sys::#ident as sys;

        #(#other_ways)*
    });
    let text = format!("//! The directions that options of {title} lack.\n{HEAD}\n{code}");
    Ok(OutputFile::new(format!("sctp-opts/tests/properties/{name}.rs"), text))
}

/// The implementation of the direction that an option lacks.
fn other_way(OneWay { ty, lacks }: &OneWay) -> Result<Option<syn::Item>, String> {
    let lacks = match lacks {
        Direction::Get => "GetOpt",
        Direction::Set => "SetOpt",
    };
    let is_it = |item: &syn::Item| match item {
        syn::Item::Impl(item) => {
            item.trait_.as_ref().and_then(|(path, _)| path.segments.last()).is_some_and(|t| t.ident == lacks)
        }
        _ => false,
    };
    Ok(derive::implementations(ty)?.into_iter().find(is_it))
}
