//! The tables that the property tests of `sctp-opts` go through: where the members of every option's struct are, and
//! which values they take. From the description alone, so that the derive's code has a second opinion.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use crate::emit::text::derive;
use crate::emit::text::rust::{pretty, HEAD};
use crate::emit::text::types::raw_type;
use crate::input::file::{Access, Unit};
use crate::lower::rust_api::option::OptionType;
use crate::lower::rust_api::types::RawType;
use crate::model::{Argument, CType, Count, Field, Meaning, Offer, Opt, PlatformId, Spec, StructId, View};
use crate::write::OutputFile;

/// One table per platform.
pub fn emit(spec: &Spec) -> Result<Vec<OutputFile>, String> {
    spec.platform_ids().map(|platform| table(spec, platform)).collect()
}

fn table(spec: &Spec, platform: PlatformId) -> Result<OutputFile, String> {
    let (name, title) = (&spec.platform(platform).name, &spec.platform(platform).title);
    let ident = format_ident!("{name}");
    let (mut rows, mut other_ways) = (Vec::new(), Vec::new());
    for option in spec.options.iter().filter(|option| option.wrapped(platform)) {
        let Some(offer) = option.common.offer(platform) else { continue };
        rows.push(row(spec, platform, option, offer)?);
        other_ways.extend(other_way(spec, platform, option, offer)?);
    }
    let code = pretty(&quote! {
        use core::mem::offset_of;

        use crate::generated::#ident::*;
        use crate::end_of;
        use sctp_sys::#ident as sys;

        use super::{check, Form, Member, Row, Tail};

        /// All options with a type, in the order of the description.
        pub(super) const OPTIONS: &[Row] = &[#(#rows),*];

        #(#other_ways)*
    });
    let text = format!(
        "//! Where the members of the options of {title} are, and the directions that they lack.\n{HEAD}\n{code}"
    );
    Ok(OutputFile::new(format!("sctp-opts/tests/properties/{name}.rs"), text))
}

fn row(spec: &Spec, platform: PlatformId, option: &Opt, offer: &Offer) -> Result<TokenStream, String> {
    let (name, ty) = (&option.common.name, format_ident!("{}", option.rust));
    let (mut keys, mut members, mut tail) = (Vec::new(), Vec::new(), quote!(None));
    let (size, mut least);
    match &offer.argument {
        Argument::Scalar(meaning) => {
            let raw = raw_type(&RawType::of_number(&meaning.ty));
            size = quote!(size_of::<#raw>());
            least = size.clone();
            if option.is_bare_id(&offer.argument) {
                keys.push(quote!((0, #size)));
            } else {
                let form = form(spec, platform, meaning);
                members.push(quote!(Member { name: "the value", at: 0, end: #size, form: #form, written: true }));
            }
        }
        Argument::Struct(id) => {
            let s = spec.structure(*id);
            let tag = format_ident!("{}", s.name);
            size = quote!(size_of::<sys::#tag>());
            least = size.clone();
            if let Some(first) = s.fields.iter().find(|field| field.grew.is_some()) {
                let member = format_ident!("{}", first.name);
                least = quote!(offset_of!(sys::#tag, #member));
            }
            for field in &s.fields {
                if option.selects_with(field) {
                    let member = format_ident!("{}", field.name);
                    keys.push(quote!((offset_of!(sys::#tag, #member), end_of!(sys::#tag, #member))));
                }
                if let Count::Rest { room, .. } = field.count {
                    let (form, of) = (
                        form(spec, platform, &option.meaning(field)),
                        raw_type(&RawType::of_element(spec, &field.meaning.ty)),
                    );
                    let room = room as usize;
                    let counter = s.fields.iter().find(|f| f.counts.as_deref() == Some(&field.name));
                    let counter = counter.map_or(quote!(None), |counter| {
                        let member = format_ident!("{}", counter.name);
                        quote!(Some((offset_of!(sys::#tag, #member), end_of!(sys::#tag, #member))))
                    });
                    tail = quote!(Some(Tail { each: size_of::<#of>(), form: #form, room: #room, counter: #counter }));
                } else if option.shows(offer, field) {
                    let written = !(field.reported && offer.access == Access::GetSet);
                    members.extend(member(spec, platform, option, *id, field, written, &[])?);
                }
            }
        }
        Argument::None => return Err(format!("{name} has no argument")),
    }
    if offer.access != Access::Set && offer.forms.iter().any(|form| form.ty == "int") {
        least = quote!(size_of::<::core::ffi::c_int>());
    }
    let grown = match offer.argument {
        Argument::Struct(id) => spec.structure(id).fields.iter().any(|field| field.grew.is_some()),
        _ => false,
    };
    Ok(quote! {
        Row {
            name: #name,
            size: #size,
            least: #least,
            grown: #grown,
            keys: &[#(#keys),*],
            members: &[#(#members),*],
            tail: #tail,
            check: check::<#ty>,
        }
    })
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

/// A member, or those of a struct in its place.
fn member(
    spec: &Spec,
    platform: PlatformId,
    option: &Opt,
    outer: StructId,
    field: &Field,
    written: bool,
    path: &[String],
) -> Result<Vec<TokenStream>, String> {
    let path: Vec<String> = path.iter().cloned().chain([field.name.clone()]).collect();
    let meaning = option.meaning(field);
    if let CType::Struct(inner) = meaning.ty {
        if spec.structure(inner).name != "sockaddr_storage" {
            let (option, offer) = spec
                .option_that_reads(&spec.structure(inner).name, platform)
                .ok_or_else(|| format!("{}: no option reads `{}`", option.common.name, field.name))?;
            let mut all = Vec::new();
            for field in &spec.structure(inner).fields {
                if option.shows(offer, field) {
                    // Only what is read contains a struct; nothing writes it back.
                    all.extend(member(spec, platform, option, outer, field, false, &path)?);
                }
            }
            return Ok(all);
        }
    }
    let (name, tag) = (path.join("."), format_ident!("{}", spec.structure(outer).name));
    let steps = path.iter().map(|step| format_ident!("{step}"));
    let steps = quote!(#(#steps).*);
    let form = form(spec, platform, &meaning);
    if let Count::Fixed(length) = field.count {
        let of = raw_type(&RawType::of_element(spec, &meaning.ty));
        let elements = (0..length as usize).map(|i| {
            quote! {
                Member {
                    name: #name,
                    at: offset_of!(sys::#tag, #steps) + #i * size_of::<#of>(),
                    end: offset_of!(sys::#tag, #steps) + (#i + 1) * size_of::<#of>(),
                    form: #form,
                    written: #written,
                }
            }
        });
        return Ok(elements.collect());
    }
    Ok(vec![quote! {
        Member {
            name: #name,
            at: offset_of!(sys::#tag, #steps),
            end: end_of!(sys::#tag, #steps),
            form: #form,
            written: #written,
        }
    }])
}

/// Which values there are.
fn form(spec: &Spec, platform: PlatformId, meaning: &Meaning) -> TokenStream {
    if matches!(meaning.ty, CType::Struct(_)) {
        let length = spec.platform(platform).sockaddr_len;
        let unset = meaning.zero.is_some();
        return quote!(Form::Address { length: #length, unset: #unset });
    }
    let unit = matches!(meaning.unit, Some(Unit::Milliseconds | Unit::Seconds | Unit::Microseconds));
    let bits = match &meaning.view {
        View::Bool => 1,
        View::Values(id) => bits(&spec.values[id.0].ty).min(bits(&meaning.ty)),
        View::NotificationType => 16,
        // A time is not negative.
        View::Plain if unit && signed(&meaning.ty) => bits(&meaning.ty) - 1,
        View::Plain | View::Ppid | View::AssocId => bits(&meaning.ty),
    };
    if let CType::Long { signed } = meaning.ty {
        // As wide as a pointer, which differs.
        let sign = u32::from(unit && signed);
        return if bits < 63 {
            quote!(Form::Number { bits: #bits })
        } else {
            quote!(Form::Number { bits: usize::BITS - #sign })
        };
    }
    quote!(Form::Number { bits: #bits })
}

fn bits(ty: &CType) -> u32 {
    match ty {
        CType::Int { bits, .. } => (*bits).into(),
        CType::Char => 8,
        CType::CInt | CType::CUInt | CType::AssocT => 32,
        CType::Long { .. } | CType::Pointer(_) | CType::Struct(_) => 64,
    }
}

fn signed(ty: &CType) -> bool {
    matches!(ty, CType::Int { signed: true, .. } | CType::CInt | CType::Long { signed: true })
}
