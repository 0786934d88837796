//! The directions that options do not have, for the property tests of `sctp-opts`: values have to go both ways.

use quote::{format_ident, quote};

use crate::emit::text::derive;
use crate::emit::text::rust::{pretty, HEAD};
use crate::input::file::Access;
use crate::lower::rust_api::option::OptionType;
use crate::model::{Offer, Opt, PlatformId, Spec};
use crate::write::OutputFile;

/// One file per platform.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    spec.platform_ids().map(|platform| other_ways(spec, platform)).collect()
}

fn other_ways(spec: &Spec, platform: PlatformId) -> Result<OutputFile, String> {
    let (name, title) = (&spec.platform(platform).name, &spec.platform(platform).title);
    let ident = format_ident!("{name}");
    let mut other_ways = Vec::new();
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        other_ways.extend(other_way(spec, platform, option, offer)?);
    }
    let code = pretty(&quote! {
        use crate::generated::#ident::*;
        use sctp_sys::#ident as sys;

        #(#other_ways)*
    });
    let text = format!("//! The directions that options of {title} lack.\n{HEAD}\n{code}");
    Ok(OutputFile::new(format!("sctp-opts/tests/properties/{name}.rs"), text))
}

/// The implementation of the direction that an option does not have, for tests that go both ways.
fn other_way(spec: &Spec, platform: PlatformId, option: &Opt, offer: &Offer) -> Result<Option<syn::Item>, String> {
    let lacks = match offer.access {
        Access::Get => "SetOpt",
        Access::Set => "GetOpt",
        Access::GetSet | Access::None => return Ok(None),
    };
    let ty = OptionType::new(spec, platform, option, Access::GetSet)?;
    Ok(derive::implementations(&ty)?.into_iter().find(|item| match item {
        syn::Item::Impl(item) => {
            item.trait_.as_ref().and_then(|(path, _)| path.segments.last()).is_some_and(|t| t.ident == lacks)
        }
        _ => false,
    }))
}
