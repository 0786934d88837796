//! The sentences of the description, by what they are about.

use crate::model::{Common, PlatformId, Refined, Spec, Support};

/// The texts about one name.
pub(crate) struct Prose {
    /// `SCTP_INIT`, `sctp_initmsg`, `sctp_initmsg.sinit_max_attempts`, or `AssocState.SCTP_CLOSED`. A field that means
    /// something else in one item is `SCTP_SNDRCV.sinfo_context`.
    pub(crate) about: String,
    pub(crate) kind: Kind,
    pub(crate) texts: Vec<String>,
}

/// What texts can be wrong about.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Kind {
    /// They only say what something is: a struct, a table of values, an item that the platform does not have, or a number
    /// in packets, which the protocol assigns.
    Names,
    /// About a field: many only say what it is.
    Field,
    Claims,
}

impl Prose {
    fn new(about: impl Into<String>, kind: Kind, texts: impl IntoIterator<Item = String>) -> Self {
        Self { about: about.into(), kind, texts: texts.into_iter().collect() }
    }
}

/// All that a platform's users read.
pub(crate) fn prose(spec: &Spec, platform: PlatformId) -> Vec<Prose> {
    let options = spec.options.iter().map(|it| &it.common);
    let cmsgs = spec.cmsgs.iter().map(|it| &it.common);
    let notifications = spec.notifications.iter().map(|it| &it.common);
    let functions = spec.functions.iter().map(|it| &it.common);
    let items = options.chain(cmsgs).chain(notifications).chain(functions);
    let mut all: Vec<Prose> = items.flat_map(|item| of_item(item, platform)).collect();
    for structure in spec.structs.iter().filter(|structure| structure.on.contains(&platform)) {
        let name = &structure.name;
        all.push(Prose::new(name, Kind::Names, structure.doc.clone()));
        all.extend(structure.fields.iter().map(|field| {
            let texts = texts(field.meaning.doc.as_ref(), field.meaning.zero.as_ref());
            Prose::new(format!("{name}.{}", field.name), Kind::Field, texts)
        }));
    }
    for values in &spec.values {
        let own = values.values.iter().filter(|value| value.on[platform.0].is_some() || value.wire.is_some());
        let own = own.map(|value| {
            let kind = if value.wire.is_some() { Kind::Names } else { Kind::Claims };
            Prose::new(format!("{}.{}", values.name, value.name), kind, value.doc.clone())
        });
        let own: Vec<Prose> = own.collect();
        if !own.is_empty() {
            all.push(Prose::new(&values.name, Kind::Names, [values.doc.clone()]));
            all.extend(own);
        }
    }
    all.retain(|prose| !prose.texts.is_empty());
    all
}

/// An item, and the fields that mean something else in it.
fn of_item(item: &Common, platform: PlatformId) -> Vec<Prose> {
    let mut all = vec![item.doc.clone()];
    let mut refined: &[(String, Refined)] = &[];
    let kind = match &item.on[platform.0] {
        Support::Offered(offer) => {
            all.extend(item.details.clone());
            all.extend(offer.partial.clone());
            all.extend(offer.line.notes.iter().cloned());
            all.extend(offer.forms.iter().map(|form| form.doc.clone()));
            refined = &item.fields;
            Kind::Claims
        }
        Support::Absent(why) => {
            all.push(why.clone());
            Kind::Names
        }
    };
    let fields = refined.iter().map(|(field, refined)| {
        let texts = texts(refined.doc.as_ref(), refined.zero.as_ref());
        Prose::new(format!("{}.{field}", item.name), Kind::Field, texts)
    });
    std::iter::once(Prose::new(&item.name, kind, all)).chain(fields).collect()
}

/// A field's description, and what 0 means.
fn texts(doc: Option<&String>, zero: Option<&String>) -> Vec<String> {
    doc.cloned().into_iter().chain(zero.map(|zero| format!("0: {zero}"))).collect()
}
