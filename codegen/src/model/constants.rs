//! The constants of the description.

use std::collections::BTreeSet;

use crate::model::{CType, CodePlace, CodeSource, Platform, PlatformId, Spec};

impl Platform {
    /// The number of an option's level. The number of `SOL_SOCKET` is not described; systems of the BSD family have 0xffff.
    pub fn level(&self, name: &str) -> i64 {
        match (name, self.sockaddr_len) {
            ("SOL_SOCKET", false) => 1,
            ("SOL_SOCKET", true) => 0xffff,
            _ => 132,
        }
    }

    /// The URL of a location in its source code.
    pub fn code_address(&self, place: &CodePlace) -> String {
        let CodeSource { repository, commit, under, .. } = &self.code[place.source];
        let line =
            if place.at.starts_with(|c: char| c.is_ascii_digit()) { format!("#L{}", place.at) } else { String::new() };
        format!("https://github.com/{repository}/blob/{commit}/{under}/{}{line}", place.file)
    }
}

impl Spec {
    /// The constants of a platform in order, each name once, with the C type of the field that contains them.
    pub fn constants(&self, platform: PlatformId) -> Vec<(String, i64, CType)> {
        let mut seen = BTreeSet::new();
        let mut all = Vec::new();
        let mut add = |name: &str, value: i64, ty: CType| {
            if seen.insert(name.to_owned()) {
                all.push((name.to_owned(), value, ty));
            }
        };
        let u16 = CType::Int { bits: 16, signed: false };
        for option in &self.options {
            if let Some((offer, value)) = option.common.offer(platform).and_then(|o| Some((o, o.value?))) {
                for name in std::iter::once(&option.common.name).chain(&offer.aliases) {
                    add(name, value, CType::CInt);
                }
            }
        }
        for cmsg in &self.cmsgs {
            if let Some((offer, value)) = cmsg.common.offer(platform).and_then(|o| Some((o, o.value?))) {
                for name in std::iter::once(&cmsg.common.name).chain(&offer.aliases) {
                    add(name, value, CType::CInt);
                }
            }
        }
        for n in &self.notifications {
            if let Some((offer, value)) = n.common.offer(platform).and_then(|o| Some((o, o.value?))) {
                for name in std::iter::once(&n.common.name).chain(&offer.aliases) {
                    add(name, value, u16.clone());
                }
            }
        }
        for table in &self.values {
            for value in &table.values {
                if let Some(number) = value.on[platform.0] {
                    add(&value.name, number, table.types[platform.0].clone());
                }
            }
        }
        for (name, number) in &self.platform(platform).errno {
            add(name, i64::from(*number), CType::CInt);
        }
        all
    }
}
