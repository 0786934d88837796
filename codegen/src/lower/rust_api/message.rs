//! The types of ancillary messages and notifications, and how their members are converted.

use super::docs::{self, Doc};
use super::fields::field_doc;
use super::info::{self, Info};
use super::types::{Codec, RustType};
use crate::input::file::{Flow, Role};
use crate::model::names::{inner_type, of_title};
use crate::model::{CType, Cmsg, Common, Count, Field, Notification, Offer, Opt, PlatformId, Spec, StructId, View};

/// A member of a struct.
pub(crate) struct Member {
    pub(crate) name: String,
    /// In C.
    pub(crate) c_name: String,
    pub(crate) doc: String,
    pub(crate) ty: RustType,
    pub(crate) conversion: Conversion,
    default: bool,
}

/// How a member is converted from bytes and to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Conversion {
    /// The struct itself is an address, and the only member.
    Whole,
    /// The bytes after the struct.
    Tail,
    /// The bytes after the struct, as numbers.
    Numbers,
    Address,
    /// A struct with a separate type.
    Inner,
    /// A number that old kernels do not send.
    Grown,
    Number(Codec),
}

impl Member {
    /// Whether it borrows from the message.
    pub(crate) fn borrows(&self) -> bool {
        matches!(self.conversion, Conversion::Tail | Conversion::Numbers)
    }
}

pub(crate) struct CmsgType {
    pub(crate) name: String,
    /// C names, that of the number first.
    pub(crate) aliases: Vec<String>,
    pub(crate) derives: Vec<&'static str>,
    pub(crate) doc: Doc,
    pub(crate) info: Info,
    /// The tag of the struct.
    pub(crate) raw: String,
    /// A tuple if there is one.
    pub(crate) members: Vec<Member>,
    /// The module of `control` for the platform's headers of ancillary data.
    pub(crate) system: String,
    pub(crate) sent: bool,
    pub(crate) received: bool,
    pub(crate) first: bool,
    /// Number and struct of the message to write after it, filled with zeros.
    pub(crate) follower: Option<(String, String)>,
}

impl CmsgType {
    /// Whether only kernels create it, so that members may be added: `non_exhaustive`.
    pub(crate) fn only_read(&self) -> bool {
        self.received && !self.sent && self.members.len() > 1
    }
}

pub(crate) struct NotificationType {
    pub(crate) name: String,
    pub(crate) c_name: String,
    pub(crate) summary: String,
    /// Its content, if it has any.
    pub(crate) payload: Option<Payload>,
}

/// The type of a notification's content, which has the notification's name.
pub(crate) struct Payload {
    /// C names, that of the number first.
    pub(crate) aliases: Vec<String>,
    pub(crate) doc: Doc,
    pub(crate) info: Info,
    /// The tag of the struct.
    pub(crate) raw: String,
    pub(crate) members: Vec<Member>,
    /// C name of the first member that old kernels lack.
    pub(crate) grown: Option<String>,
    /// The member with the association id.
    pub(crate) assoc: String,
    /// The structs in its members.
    pub(crate) inner: Vec<InnerType>,
}

impl Payload {
    /// Whether it borrows from the message.
    pub(crate) fn borrows(&self) -> bool {
        self.members.iter().any(Member::borrows)
    }
}

/// The type of a struct inside a notification's or an option's. Items do not share it, because its members may have
/// different meanings.
pub(crate) struct InnerType {
    pub(crate) name: String,
    /// The C name of the member that contains it.
    pub(crate) alias: String,
    pub(crate) doc: String,
    pub(crate) raw: String,
    pub(crate) members: Vec<Member>,
}

/// All ancillary messages of a platform.
pub(crate) fn cmsgs(spec: &Spec, platform: PlatformId) -> Result<Vec<CmsgType>, String> {
    let offered = spec.cmsgs.iter().filter_map(|cmsg| Some((cmsg, cmsg.common.offer(platform)?)));
    offered.map(|(cmsg, offer)| lower_cmsg(spec, platform, cmsg, offer)).collect()
}

/// All notifications of a platform.
pub(crate) fn notifications(spec: &Spec, platform: PlatformId) -> Result<Vec<NotificationType>, String> {
    let offered = spec.notifications.iter().filter_map(|n| Some((n, n.common.offer(platform)?)));
    let lower = |(n, offer): (&Notification, &Offer)| {
        let id = offer.argument.structure();
        Ok(NotificationType {
            name: n.rust.clone(),
            c_name: n.common.name.clone(),
            summary: n.common.doc.clone(),
            payload: id.map(|id| payload(spec, platform, n, offer, id)).transpose()?,
        })
    };
    offered.map(lower).collect()
}

fn lower_cmsg(spec: &Spec, platform: PlatformId, cmsg: &Cmsg, offer: &Offer) -> Result<CmsgType, String> {
    let common = &cmsg.common;
    let id = offer.argument.structure().ok_or_else(|| format!("{} has no struct", common.name))?;
    let s = spec.structure(id);
    let members = match RustType::of_address(&s.name) {
        Some(ty) => vec![Member {
            name: "address".to_owned(),
            c_name: s.fields[0].name.clone(),
            doc: "The address.".to_owned(),
            ty,
            conversion: Conversion::Whole,
            default: false,
        }],
        None => Parts { spec, platform, item: &cmsg.rust, common, offer, hides: is_hidden }.members(None, id)?,
    };
    let default = members.iter().all(|member| member.default).then_some("Default");
    Ok(CmsgType {
        name: cmsg.rust.clone(),
        aliases: aliases(common, offer, &cmsg.rust),
        derives: ["Clone", "Copy", "Debug"].into_iter().chain(default).chain(["PartialEq", "Eq", "Hash"]).collect(),
        doc: docs::of_cmsg(spec, platform, cmsg, offer),
        info: info::of_message(spec.platform(platform), common, offer, cmsg.enabled_by.as_ref()),
        raw: s.name.clone(),
        members,
        system: system(spec, platform),
        sent: matches!(cmsg.flow, Flow::Send | Flow::Both),
        received: matches!(cmsg.flow, Flow::Receive | Flow::Both),
        first: cmsg.first,
        follower: follower(spec, platform, cmsg)?,
    })
}

/// The headers of ancillary data are those of the first upstream.
fn system(spec: &Spec, platform: PlatformId) -> String {
    spec.lineage(spec.platform(platform)).last().map_or_else(String::new, |oldest| of_title(&oldest.title))
}

fn follower(spec: &Spec, platform: PlatformId, cmsg: &Cmsg) -> Result<Option<(String, String)>, String> {
    let Some(name) = &cmsg.followed_by[platform.0] else { return Ok(None) };
    let other = spec.cmsgs.iter().find(|other| other.common.name == *name);
    let id = other.and_then(|other| other.common.offer(platform)?.argument.structure());
    let id = id.ok_or_else(|| format!("{}: {name} is not on this platform", cmsg.common.name))?;
    Ok(Some((name.clone(), spec.structure(id).name.clone())))
}

fn payload(
    spec: &Spec,
    platform: PlatformId,
    n: &Notification,
    offer: &Offer,
    id: StructId,
) -> Result<Payload, String> {
    let (common, s) = (&n.common, spec.structure(id));
    let parts = Parts { spec, platform, item: &n.rust, common, offer, hides: is_hidden };
    let assoc = s.fields.iter().find(|field| field.role == Some(Role::Assoc));
    let shown = s.fields.iter().filter(|field| !is_hidden(&common.field(None, field)));
    let inner = shown.filter_map(|outer| Some((outer, inner_struct(spec, outer)?)));
    Ok(Payload {
        aliases: aliases(common, offer, &n.rust),
        doc: docs::of_notification(spec, platform, n, offer),
        info: info::of_message(spec.platform(platform), common, offer, None),
        raw: s.name.clone(),
        members: parts.members(None, id)?,
        grown: s.fields.iter().find(|field| field.grew.is_some()).map(|field| field.name.clone()),
        assoc: assoc
            .map(|field| common.field(None, field).rust)
            .ok_or_else(|| format!("{} is of no association", common.name))?,
        inner: inner.map(|(outer, id)| parts.inner(outer, id)).collect::<Result<_, _>>()?,
    })
}

/// The struct in a field of an option.
pub(super) fn part(
    spec: &Spec,
    platform: PlatformId,
    option: &Opt,
    offer: &Offer,
    outer: &Field,
    id: StructId,
) -> Result<InnerType, String> {
    let (common, item) = (&option.common, &option.rust);
    let hides = |field: &Field| field.role == Some(Role::Reserved);
    Parts { spec, platform, item, common, offer, hides }.inner(outer, id)
}

/// Rust refuses a name as an alias of itself.
fn aliases(common: &Common, offer: &Offer, rust: &str) -> Vec<String> {
    std::iter::once(&common.name).chain(&offer.aliases).filter(|alias| *alias != rust).cloned().collect()
}

/// The struct in a field, unless it is an address.
pub(super) fn inner_struct(spec: &Spec, field: &Field) -> Option<StructId> {
    match field.meaning.ty {
        CType::Struct(id) => RustType::of_address(&spec.structure(id).name).is_none().then_some(id),
        _ => None,
    }
}

/// Whether a message's type omits a field.
pub(super) fn is_hidden(field: &Field) -> bool {
    match field.role {
        Some(Role::Type | Role::Length | Role::Reserved) => true,
        Some(Role::Flags) => field.meaning.view == View::Plain,
        _ => false,
    }
}

/// An item, with the data for converting its members.
struct Parts<'a> {
    spec: &'a Spec,
    platform: PlatformId,
    /// The name of its type.
    item: &'a str,
    common: &'a Common,
    offer: &'a Offer,
    /// The fields that the Rust type omits.
    hides: fn(&Field) -> bool,
}

impl Parts<'_> {
    /// The members of the Rust type for the item's struct, or for the one in its field `inside`.
    fn members(&self, inside: Option<&Field>, id: StructId) -> Result<Vec<Member>, String> {
        let fields = self.spec.structure(id).fields.iter().map(|field| self.common.field(inside, field));
        fields.filter(|field| !(self.hides)(field)).map(|field| self.member(&field)).collect()
    }

    fn member(&self, field: &Field) -> Result<Member, String> {
        let meaning = &field.meaning;
        let number = || RustType::of_number(self.spec, meaning);
        let (ty, conversion) = match (&meaning.ty, field.count) {
            (CType::Int { bits: 8, .. }, Count::Rest { .. }) => (RustType::Bytes, Conversion::Tail),
            (CType::Int { bits: 16, .. }, Count::Rest { .. }) => (RustType::Numbers, Conversion::Numbers),
            (_, Count::Rest { .. }) => {
                return Err(format!("{}: an array of these cannot be represented in Rust", field.name));
            }
            (_, Count::Fixed(all)) => {
                let element = RustType::of_element(self.spec, meaning);
                (RustType::of_array(element, field, all), Conversion::Number(Codec::Plain))
            }
            (CType::Struct(id), _) => match RustType::of_address(&self.spec.structure(*id).name) {
                Some(RustType::SocketAddr) if meaning.zero.is_some() => {
                    (RustType::SocketAddr.optional(), Conversion::Address)
                }
                Some(ty) => (ty, Conversion::Address),
                None => (RustType::Named(self.inner_name(field)), Conversion::Inner),
            },
            _ if field.grew.is_some() => (number().optional(), Conversion::Grown),
            _ => (number(), Conversion::Number(Codec::of(self.spec, meaning))),
        };
        let is_id = meaning.view == View::AssocId && field.count == Count::One;
        let is_struct = matches!(meaning.ty, CType::Struct(_));
        Ok(Member {
            name: field.rust.clone(),
            c_name: field.name.clone(),
            doc: field_doc(field, meaning, self.offer, self.spec.platform(self.platform)),
            ty,
            conversion,
            default: !is_struct && (field.has_default(meaning, self.spec) || is_id),
        })
    }

    fn inner(&self, outer: &Field, id: StructId) -> Result<InnerType, String> {
        let meant = self.common.field(None, outer);
        Ok(InnerType {
            name: self.inner_name(&meant),
            alias: outer.name.clone(),
            doc: match &meant.meaning.doc {
                Some(doc) => format!("{doc}\n\nIn [`{}`].", self.item),
                None => format!("`{}` of [`{}`].", outer.name, self.item),
            },
            raw: self.spec.structure(id).name.clone(),
            members: self.members(Some(outer), id)?,
        })
    }

    fn inner_name(&self, outer: &Field) -> String {
        inner_type(self.item, &outer.rust)
    }
}
