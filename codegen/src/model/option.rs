//! Properties of options that follow from their scope, argument and members.

use crate::input::file::{Access, Role, Scope, ValuesKind};
use crate::model::{Argument, CType, Count, Field, Meaning, Offer, Opt, PlatformId, Spec, StructId, View};

/// The struct whose members enable notifications.
pub const SUBSCRIPTIONS: &str = "sctp_event_subscribe";

/// The struct of an address of any family.
pub const ADDRESS: &str = "sockaddr_storage";

/// The roles of the fields that select what an option is read from or set for, by scope, and the derive's word for each.
pub fn selectors(scope: Scope) -> &'static [(Role, &'static str)] {
    match scope {
        Scope::Socket => &[],
        Scope::Assoc => &[(Role::Assoc, "assoc")],
        Scope::Path => &[(Role::Assoc, "assoc"), (Role::Peer, "peer")],
        Scope::Stream => &[(Role::Assoc, "assoc"), (Role::Stream, "stream")],
        Scope::Event => &[(Role::Assoc, "assoc"), (Role::Event, "event")],
        Scope::Policy => &[(Role::Assoc, "assoc"), (Role::Policy, "policy")],
        Scope::StreamPolicy => &[(Role::Assoc, "assoc"), (Role::Stream, "stream"), (Role::Policy, "policy")],
    }
}

/// The derive's word for a scope.
pub fn scope_word(scope: Scope) -> &'static str {
    match scope {
        Scope::Socket => "socket",
        Scope::Assoc => "assoc",
        Scope::Path => "path",
        Scope::Stream => "stream",
        Scope::Event => "event",
        Scope::Policy => "policy",
        Scope::StreamPolicy => "stream-policy",
    }
}

impl Opt {
    /// Whether `sctp-opts` has a type for it on a platform.
    pub fn wrapped(&self, platform: PlatformId) -> bool {
        self.no_wrapper.is_none() && self.common.offer(platform).is_some_and(|o| o.access != Access::None)
    }

    /// Whether the argument itself is a `sctp_assoc_t`, so that the key is the value.
    pub fn is_bare_id(&self, argument: &Argument) -> bool {
        self.scope == Scope::Assoc
            && matches!(argument, Argument::Scalar(Meaning { ty: CType::AssocT, view: View::AssocId, .. }))
    }

    /// Whether a field of its struct is a selector.
    pub fn selects_with(&self, field: &Field) -> bool {
        selectors(self.scope).iter().any(|(role, _)| field.role == Some(*role))
    }

    /// Whether it is the implementation of a C library's function, which should be called instead.
    pub fn is_behind_a_function(&self) -> bool {
        self.no_wrapper.as_ref().is_some_and(|why| why.starts_with("behind"))
    }

    /// Whether its Rust type has the member.
    pub fn shows(&self, offer: &Offer, field: &Field) -> bool {
        let readable = matches!(offer.access, Access::Get | Access::GetSet);
        let means_something = self.common.field(None, field).role != Some(Role::Reserved);
        means_something && field.counts.is_none() && (!self.selects_with(field) || (field.reported && readable))
    }

    /// Whether the type of a member in Rust has a default.
    pub fn has_default(&self, spec: &Spec, platform: PlatformId, offer: &Offer, field: &Field) -> bool {
        match self.part(spec, platform, offer, field) {
            Some(id) => field.repeats_default(self.part_has_default(spec, field, id)),
            None => field.has_default(&self.meaning(field), spec),
        }
    }

    /// Whether all members of a [part](Self::part) have a default.
    pub fn part_has_default(&self, spec: &Spec, outer: &Field, id: StructId) -> bool {
        let mut shown = self.part_shows(spec, outer, id);
        shown.all(|field| field.has_default(&field.meaning, spec))
    }

    /// The members of a [part](Self::part) that Rust shows, with their refined meaning.
    pub fn part_shows<'s>(
        &'s self,
        spec: &'s Spec,
        outer: &'s Field,
        id: StructId,
    ) -> impl Iterator<Item = Field> + 's {
        let fields = spec.structure(id).fields.iter().map(|field| self.common.field(Some(outer), field));
        fields.filter(|field| field.role != Some(Role::Reserved))
    }

    /// The struct in a field, if it has a type for this option only: as the element of an array, or because it is not the type
    /// of an option that can be read.
    pub fn part(&self, spec: &Spec, platform: PlatformId, offer: &Offer, field: &Field) -> Option<StructId> {
        let CType::Struct(id) = field.meaning.ty else { return None };
        let tag = &spec.structure(id).name;
        let shared =
            field.count == Count::One && offer.access != Access::Set && spec.option_that_reads(tag, platform).is_some();
        (tag != ADDRESS && !shared).then_some(id)
    }

    /// The refined meaning of a field of its struct.
    pub fn meaning(&self, field: &Field) -> Meaning {
        self.common.field(None, field).meaning
    }
}

/// Larger arrays do not implement `Default`.
const LARGEST_DEFAULT: u32 = 32;

impl Field {
    /// The length of an array with `all` elements, and the length of its inner arrays.
    pub fn lengths(&self, all: u32) -> (u32, Option<u32>) {
        match self.inner_length {
            Some(inner) => (all / inner.max(1), Some(inner)),
            None => (all, None),
        }
    }

    /// Whether a value of the member can be omitted, given its meaning.
    pub fn has_default(&self, meaning: &Meaning, spec: &Spec) -> bool {
        let one = match meaning.ty {
            CType::Struct(_) => meaning.zero.is_some(),
            _ => meaning.has_default(spec),
        };
        self.repeats_default(one)
    }

    /// Whether all values of the member can be omitted if a single one can.
    fn repeats_default(&self, one: bool) -> bool {
        match self.count {
            Count::Rest { .. } => true,
            _ if self.grew.is_some() => true,
            Count::Fixed(all) => {
                let (outer, inner) = self.lengths(all);
                one && outer <= LARGEST_DEFAULT && inner.is_none_or(|inner| inner <= LARGEST_DEFAULT)
            }
            Count::One => one,
        }
    }
}

impl Meaning {
    /// Whether a number has a value that means "none".
    pub fn has_default(&self, spec: &Spec) -> bool {
        match &self.view {
            View::Plain | View::Bool | View::Ppid => !matches!(self.ty, CType::Struct(_)),
            View::Values(id) => spec.values[id.0].kind == ValuesKind::Flags,
            View::AssocId | View::NotificationType => false,
        }
    }

    /// Whether an array of these is text or other bytes, which are passed unchanged.
    pub fn is_byte(&self) -> bool {
        self.ty == CType::Int { bits: 8, signed: false } && self.view == View::Plain
    }
}
