//! Phase 2: checks the attributes; the result is a valid option, or all errors.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, ToTokens};
use syn::spanned::Spanned;
use syn::{
    Data, DeriveInput, Expr, Fields, GenericArgument, GenericParam, Generics, Ident, LitInt, LitStr, Path,
    PathArguments, Type,
};

use super::attrs::{FieldAttrs, Member, OptionAttrs, Role};
use super::errors::Errors;

pub(super) struct Opt {
    pub(super) ident: Ident,
    /// The position of the word `unsafe`.
    pub(super) promise: Span,
    /// The path of `sctp_opts`, if renamed.
    pub(super) root: Option<Path>,
    /// Const parameters and lifetimes; no type parameters.
    pub(super) generics: Generics,
    pub(super) info: Info,
    /// The C type, or its head if it ends with an array.
    pub(super) raw: Type,
    pub(super) get: Option<Scope>,
    pub(super) set: Option<Scope>,
    pub(super) keys: Vec<(Role, Place)>,
    pub(super) shape: Shape,
    pub(super) fields: Vec<Field>,
    /// Whether to ask the kernel for the length of its struct first.
    pub(super) ask_length: bool,
    /// An older kernel answers with an `int` instead of the struct: the value of this member.
    pub(super) short: Option<Member>,
    /// The multiple to which the length of a grown struct is rounded up, if not the alignment of `raw`.
    pub(super) align: Option<LitInt>,
    /// A module with `read` and `written`, for fields that depend on each other.
    pub(super) hook: Option<Path>,
}

/// The source of `INFO`.
pub(super) enum Info {
    /// A constant that is defined elsewhere.
    Given(Path),
    Made {
        name: LitStr,
        number: Box<Expr>,
        level: Option<Box<Expr>>,
    },
}

/// A scope with its ids, both by their names in `sctp_opts`.
pub(super) struct Scope {
    pub(super) scope: Ident,
    /// `None` for the scope of the socket.
    pub(super) ids: Option<Ident>,
}

/// The form of the Rust struct.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Unit,
    Tuple,
    Named,
}

/// The place of a value in the C type.
pub(super) enum Place {
    /// The whole C type.
    Whole,
    Member(Member),
}

pub(super) struct Field {
    /// Its name or number.
    pub(super) member: syn::Member,
    /// The name used in errors.
    pub(super) label: String,
    pub(super) kind: Kind,
    /// Read only; zero when the option is set.
    pub(super) reported: bool,
    /// `Debug` hides it.
    pub(super) secret: bool,
}

/// The C counterpart of a field.
pub(super) enum Kind {
    Value {
        place: Place,
        codec: Codec,
        /// Older kernels lack it.
        grew: bool,
    },
    /// A nested struct with its own option type.
    Nested(Member),
    Tail(Box<Tail>),
}

pub(super) struct Tail {
    /// The member that holds the number of elements.
    pub(super) count: Option<Member>,
    /// The C type of an element.
    pub(super) of: TokenStream,
    /// The capacity of the array.
    pub(super) room: TokenStream,
    /// The elements are a slice, which can be written only.
    pub(super) borrowed: bool,
}

/// The conversion between Rust and C.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Codec {
    /// The conversion of its type.
    Plain,
    /// A duration, in the unit of this type in `codec`.
    Unit(&'static str),
    /// An integer in network byte order.
    Network,
}

/// The words of `scope`, their names in Rust, and the roles that each requires.
const SCOPES: [(&str, &str, &[Role]); 7] = [
    ("socket", "Endpoint", &[]),
    ("assoc", "Assoc", &[Role::Assoc]),
    ("path", "Path", &[Role::Assoc, Role::Peer]),
    ("stream", "Stream", &[Role::Assoc, Role::Stream]),
    ("event", "Event", &[Role::Assoc, Role::Event]),
    ("policy", "Policy", &[Role::Assoc, Role::Policy]),
    ("stream-policy", "StreamPolicy", &[Role::Assoc, Role::Stream, Role::Policy]),
];

/// The words of `get_ids` and `set_ids`, and how they follow `OneOr` in Rust.
const IDS: [(&str, &str); 3] = [("future", "Future"), ("current", "Current"), ("all", "All")];

/// The words of `unit`, and their names in Rust.
const UNITS: [(&str, &str); 3] = [("s", "Seconds"), ("ms", "Millis"), ("us", "Micros")];

impl Opt {
    pub(super) fn new(input: DeriveInput) -> syn::Result<Self> {
        let mut errors = Errors::default();
        let DeriveInput { attrs, ident, generics, data, .. } = input;
        let span = ident.span();
        for parameter in &generics.params {
            if matches!(parameter, GenericParam::Type(_)) {
                errors.at(parameter, "an option cannot have type parameters, only constants and lifetimes");
            }
        }
        let opt = if let Data::Struct(data) = data {
            Self::check(OptionAttrs::new(&attrs, &mut errors), ident, generics, &data.fields, &mut errors)
        } else {
            errors.here(span, "only a struct can be an option");
            None
        };
        errors.finish()?;
        // Without an option there are errors, which have been returned.
        opt.ok_or_else(|| syn::Error::new(span, "cannot derive `SockOpt`"))
    }

    /// `None` only where there are errors.
    fn check(attrs: OptionAttrs, ident: Ident, generics: Generics, body: &Fields, errors: &mut Errors) -> Option<Self> {
        let shape = match body {
            Fields::Unit => Shape::Unit,
            Fields::Unnamed(_) => Shape::Tuple,
            Fields::Named(_) => Shape::Named,
        };

        let (get, set) = access(attrs.access.as_ref(), errors);
        let scope = scope(&attrs, errors);
        let fields = fields(body, errors);
        let keys = keys(&ident, &attrs, scope, shape, errors);
        let get_ids = ids("get_ids", attrs.get_ids.as_ref(), get, scope, errors);
        let set_ids = ids("set_ids", attrs.set_ids.as_ref(), set, scope, errors);
        if attrs.promise.is_none() {
            errors.at(
                &ident,
                "the option determines which memory the kernel reads and writes: check the safety requirements of \
                 `SockOpt`, and add `#[sockopt(unsafe, …)]`",
            );
        }
        if attrs.raw.is_none() {
            errors.at(&ident, "the C type is missing: add `#[sockopt(raw = path::to::struct)]`");
        }
        align(attrs.align.as_ref(), set, &fields, errors);
        let short = short(&attrs, get, &fields, errors);
        directions(get, set, &fields, errors);
        together(attrs.ask_length, set, &fields, errors);
        let info = info(&ident, attrs.name, attrs.number, attrs.level, attrs.info, errors);
        let named = |ids| Scope { scope: format_ident!("{}", scope_name(scope, attrs.wildcard)), ids };

        Some(Self {
            ident,
            promise: attrs.promise?,
            root: attrs.root,
            generics,
            info: info?,
            raw: attrs.raw?,
            get: get.then(|| named(get_ids)),
            set: set.then(|| named(set_ids)),
            keys,
            shape,
            fields,
            ask_length: attrs.ask_length.is_some(),
            short,
            align: attrs.align,
            hook: attrs.hook,
        })
    }

    /// The trailing array, if there is one.
    pub(super) fn tail(&self) -> Option<&Tail> {
        self.fields.iter().find_map(|field| match &field.kind {
            Kind::Tail(tail) => Some(&**tail),
            _ => None,
        })
    }

    /// The members that older kernels lack.
    pub(super) fn grown(&self) -> Vec<&Member> {
        let grown = self.fields.iter().filter_map(|field| match &field.kind {
            Kind::Value { place: Place::Member(member), grew: true, .. } => Some(member),
            _ => None,
        });
        grown.collect()
    }
}

/// `name`, `number` and `level`, or `info`.
fn info(
    ident: &Ident,
    name: Option<LitStr>,
    number: Option<Expr>,
    level: Option<Expr>,
    info: Option<Path>,
    errors: &mut Errors,
) -> Option<Info> {
    if let Some(info) = info {
        let others = [name.map(|name| name.span()), number.map(|n| n.span()), level.map(|level| level.span())];
        for span in others.into_iter().flatten() {
            errors.here(span, "`info` already contains name, number and level");
        }
        return Some(Info::Given(info));
    }
    if name.is_none() {
        errors.at(ident, "the C name is missing: add `#[sockopt(name = \"SCTP_…\")]`");
    }
    if number.is_none() {
        errors.at(ident, "the number is missing: add `#[sockopt(number = …)]`");
    }
    Some(Info::Made { name: name?, number: Box::new(number?), level: level.map(Box::new) })
}

/// Whether it can be read, and set.
fn access(access: Option<&LitStr>, errors: &mut Errors) -> (bool, bool) {
    let Some(literal) = access else { return (true, true) };
    match literal.value().as_str() {
        "get+set" => (true, true),
        "get" => (true, false),
        "set" => (false, true),
        _ => {
            errors.at(literal, "`access` must be \"get+set\", \"get\" or \"set\"");
            (true, true)
        }
    }
}

/// The line of [`SCOPES`].
fn scope(attrs: &OptionAttrs, errors: &mut Errors) -> usize {
    let found = attrs.scope.as_ref().and_then(|literal| {
        let value = literal.value();
        let found = SCOPES.iter().position(|(word, ..)| *word == value);
        if found.is_none() {
            let words: Vec<_> = SCOPES.iter().map(|(word, ..)| format!("\"{word}\"")).collect();
            errors.at(literal, format!("`scope` must be one of {}", words.join(", ")));
        }
        found
    });
    let scope = found.unwrap_or(0);
    if let (Some(span), false) = (attrs.wildcard, SCOPES[scope].0 == "path") {
        errors.here(span, "`wildcard` allows leaving out the address of a path, and requires the scope \"path\"");
    }
    scope
}

/// The name of the scope in Rust.
fn scope_name(scope: usize, wildcard: Option<Span>) -> &'static str {
    let (word, name, _) = SCOPES[scope];
    if word == "path" && wildcard.is_some() {
        "AnyPath"
    } else {
        name
    }
}

/// The places of the parts of the key in C.
fn keys(ident: &Ident, attrs: &OptionAttrs, scope: usize, shape: Shape, errors: &mut Errors) -> Vec<(Role, Place)> {
    let (word, _, needed) = SCOPES[scope];
    let mut keys = Vec::new();
    for (role, member) in Role::ALL.into_iter().zip(&attrs.roles) {
        let name = role.name();
        match (member, needed.contains(&role)) {
            (Some(member), true) => keys.push((role, Place::Member(member.clone()))),
            (Some(member), false) => errors.at(member, format!("the scope \"{word}\" has no `{name}`")),
            // The id is the only member.
            (None, true) if word == "assoc" && shape == Shape::Unit => keys.push((role, Place::Whole)),
            (None, true) => {
                let at = attrs.scope.as_ref().map_or_else(|| ident.span(), LitStr::span);
                errors.here(at, format!("the scope \"{word}\" needs `{name} = …`, a member of the C struct"));
            }
            (None, false) => {}
        }
    }
    keys
}

/// The marker in `sctp_opts::ids` for `get_ids` or `set_ids`.
fn ids(name: &str, words: Option<&LitStr>, used: bool, scope: usize, errors: &mut Errors) -> Option<Ident> {
    let socket = scope == 0;
    let mut takes = [false; 3];
    if let Some(literal) = words {
        if !used {
            errors.at(literal, format!("`{name}` has no effect with this `access`"));
        } else if socket {
            errors.at(literal, format!("the scope \"socket\" has no association ids: remove `{name}`"));
        }
        for word in literal.value().split_whitespace() {
            match IDS.iter().position(|(id, _)| *id == word) {
                Some(id) => takes[id] = true,
                None => errors.at(literal, format!("`{name}` must be words of \"future current all\", not \"{word}\"")),
            }
        }
    }
    let more: String = IDS.iter().zip(takes).filter(|(_, taken)| *taken).map(|((_, name), _)| *name).collect();
    let or = if more.is_empty() { "" } else { "Or" };
    (!socket).then(|| format_ident!("One{or}{more}"))
}

fn fields(fields: &Fields, errors: &mut Errors) -> Vec<Field> {
    let alone = fields.len() == 1;
    let fields = fields.iter().enumerate().filter_map(|(i, field)| {
        let attrs = FieldAttrs::new(&field.attrs, errors);
        let member = match &field.ident {
            Some(ident) => syn::Member::Named(ident.clone()),
            None => syn::Member::Unnamed(i.into()),
        };
        let label = match &field.ident {
            // The name without `r#`.
            Some(ident) => ident.to_string().trim_start_matches("r#").to_owned(),
            None if alone => "value".to_owned(),
            None => format!("value {i}"),
        };
        let (reported, secret) = (attrs.reported.is_some(), attrs.secret.is_some());
        let kind = kind(field, attrs, alone, errors)?;
        Some(Field { member, label, kind, reported, secret })
    });
    fields.collect()
}

/// Determines the C counterpart of a field.
fn kind(field: &syn::Field, attrs: FieldAttrs, alone: bool, errors: &mut Errors) -> Option<Kind> {
    let at = field.ident.as_ref().map_or_else(|| field.ty.span(), Ident::span);
    if let Some(tail) = attrs.tail {
        for (other, name) in [
            (attrs.raw.map(|raw| raw.span()), "raw"),
            (attrs.unit.map(|unit| unit.span()), "unit"),
            (attrs.network, "network"),
            (attrs.grew, "grew"),
            (attrs.nested, "nested"),
        ] {
            if let Some(other) = other {
                errors.here(other, format!("`{name}` cannot be combined with `tail`"));
            }
        }
        let (item, room, borrowed) = match (list(&field.ty), slice(&field.ty), &tail.room) {
            (Some((item, room)), _, None) => (item, room, false),
            (Some(_), _, Some(room)) => {
                errors.at(room, "the capacity of a `List<T, N>` is `N`: remove `room`");
                return None;
            }
            (None, Some(item), Some(room)) => (item, room.to_token_stream(), true),
            (None, Some(_), None) => {
                errors.at(&field.ty, "the maximum number of elements is missing: add `tail(room = …)`");
                return None;
            }
            (None, None, _) => {
                errors.at(&field.ty, "the trailing array must be a `List<T, N>`, or a `&[T]` in a write-only option");
                return None;
            }
        };
        return Some(Kind::Tail(Box::new(Tail {
            count: tail.count,
            of: tail.of.map_or(item, |of| of.to_token_stream()),
            room,
            borrowed,
        })));
    }
    if let Some(span) = attrs.nested {
        for (other, name) in
            [(attrs.unit.map(|unit| unit.span()), "unit"), (attrs.network, "network"), (attrs.grew, "grew")]
        {
            if let Some(other) = other {
                errors.here(other, format!("`{name}` cannot be combined with `nested`"));
            }
        }
        let Some(raw) = attrs.raw else {
            errors.here(span, "the member of the C struct is missing: add `raw = …`");
            return None;
        };
        return Some(Kind::Nested(raw));
    }
    let codec = match (&attrs.unit, attrs.network) {
        (Some(unit), None) => unit_of(unit, errors),
        (Some(_), Some(network)) => {
            errors.here(network, "`network` cannot be combined with `unit`");
            Codec::Plain
        }
        (None, Some(_)) => Codec::Network,
        (None, None) => Codec::Plain,
    };
    if attrs.grew.is_some() && !is_option(&field.ty) {
        errors.at(&field.ty, "older kernels lack this member, so the field must be an `Option<…>`");
    }
    let place = match attrs.raw {
        Some(raw) => Place::Member(raw),
        None if alone && attrs.grew.is_none() => Place::Whole,
        None => {
            errors.here(at, "the member of the C struct is missing: add `#[sockopt(raw = …)]`");
            return None;
        }
    };
    Some(Kind::Value { place, codec, grew: attrs.grew.is_some() })
}

/// The codec of `unit`.
fn unit_of(unit: &LitStr, errors: &mut Errors) -> Codec {
    let value = unit.value();
    if let Some((_, name)) = UNITS.iter().find(|(word, _)| *word == value) {
        return Codec::Unit(name);
    }
    errors.at(unit, "`unit` is \"s\", \"ms\" or \"us\"");
    Codec::Plain
}

/// `short = "int"`: the member that an older kernel returns as an `int`.
fn short(attrs: &OptionAttrs, get: bool, fields: &[Field], errors: &mut Errors) -> Option<Member> {
    let literal = attrs.short.as_ref()?;
    if literal.value() != "int" {
        errors.at(literal, "`short` is \"int\"");
    }
    if !get {
        errors.at(literal, "`short` has no effect with this `access`");
    }
    let one = matches!(fields, [Field { kind: Kind::Value { place: Place::Member(_), grew: false, .. }, .. }]);
    let assoc = attrs.roles[0].clone();
    if !one || assoc.is_none() {
        errors.at(literal, "`short` requires a C struct of an association id and one value");
    }
    assoc
}

/// `align = 4`: a power of two, for the length of a struct with fields that `grew`.
fn align(align: Option<&LitInt>, set: bool, fields: &[Field], errors: &mut Errors) {
    let Some(literal) = align else { return };
    if !literal.base10_parse::<usize>().is_ok_and(usize::is_power_of_two) {
        errors.at(literal, "`align` must be a power of two");
    }
    let grew = fields.iter().any(|field| matches!(field.kind, Kind::Value { grew: true, .. }));
    if !set || !grew {
        errors.at(literal, "`align` requires an option that can be set, and a field with `grew`");
    }
}

/// Attributes that only make sense in one direction.
fn directions(get: bool, set: bool, fields: &[Field], errors: &mut Errors) {
    for field in fields {
        if field.reported && !get {
            errors.at(&field.member, "`reported` is for fields that are only read, and this option is write-only");
        }
        if matches!(field.kind, Kind::Nested(_)) && set && !field.reported {
            errors.at(&field.member, "a `nested` field can only be read: add `reported`, or use `access = \"get\"`");
        }
        if matches!(&field.kind, Kind::Tail(tail) if tail.borrowed) && get {
            errors.at(&field.member, "a slice can only be set: use a `List<T, N>`, or `access = \"set\"`");
        }
    }
}

/// Attributes that exclude each other.
fn together(ask_length: Option<Span>, set: bool, fields: &[Field], errors: &mut Errors) {
    let tails: Vec<_> = fields.iter().filter(|field| matches!(field.kind, Kind::Tail(_))).collect();
    if let [_, more @ ..] = &tails[..] {
        for field in more {
            errors.at(&field.member, "a C struct has only one trailing array");
        }
    }
    let grew = |field: &&Field| matches!(field.kind, Kind::Value { grew: true, .. });
    if !tails.is_empty() {
        for field in fields.iter().filter(grew) {
            errors.at(&field.member, "`grew` cannot be combined with a trailing array");
        }
    }
    if let Some(span) = ask_length {
        if !set {
            errors.here(span, "`ask_length` has no effect with this `access`");
        }
        let plain = |field: &Field| {
            let whole = matches!(field.kind, Kind::Value { place: Place::Whole, .. });
            !whole && matches!(field.kind, Kind::Value { codec: Codec::Plain | Codec::Network | Codec::Unit(_), .. })
        };
        if !fields.iter().all(plain) {
            errors.here(span, "`ask_length` requires a C struct of integers");
        }
    }
}

/// `T` and `N` of a `List<T, N>`.
fn list(ty: &Type) -> Option<(TokenStream, TokenStream)> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "List")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    let mut arguments = arguments.args.iter();
    match (arguments.next(), arguments.next(), arguments.next()) {
        (Some(GenericArgument::Type(item)), Some(room), None) => Some((item.to_token_stream(), room.to_token_stream())),
        _ => None,
    }
}

/// `T` of a `&[T]`.
fn slice(ty: &Type) -> Option<TokenStream> {
    match ty {
        Type::Reference(reference) if reference.mutability.is_none() => match &*reference.elem {
            Type::Slice(slice) => Some(slice.elem.to_token_stream()),
            _ => None,
        },
        _ => None,
    }
}

fn is_option(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Option"))
}
