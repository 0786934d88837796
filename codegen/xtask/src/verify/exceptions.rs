//! `codegen/xtask/verify.toml`: intended differences between headers and description, each with a reason. An entry that is no
//! longer needed is an error.

use std::collections::BTreeSet;
use std::path::Path;

use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Exceptions {
    /// Names of the headers that the description leaves out.
    pub unlisted: Vec<Unlisted>,
    /// Structs whose name in the description does not exist in C.
    pub named: Vec<Named>,
    /// Structs that are wrong in a set of headers.
    pub differs: Vec<Differs>,
    /// Numbers that are in no header of a set.
    pub absent: Vec<Absent>,
    /// Numbers that are wrong in a set of headers.
    pub other: Vec<Other>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unlisted {
    /// A platform (`linux`) or the name of a set.
    pub r#in: String,
    /// Names, with `*` as a wildcard.
    pub names: Vec<String>,
    pub why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// A platform (`linux`) or the name of a set.
    pub r#in: String,
    pub r#struct: String,
    /// `parent.member` with this type.
    pub c: String,
    pub why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Differs {
    /// A platform (`linux`) or the name of a set.
    pub r#in: String,
    pub r#struct: String,
    pub why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Absent {
    /// A platform (`linux`) or the name of a set.
    pub r#in: String,
    pub names: Vec<String>,
    pub why: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Other {
    /// A platform (`linux`) or the name of a set.
    pub r#in: String,
    pub names: Vec<String>,
    pub why: String,
}

pub const PATH: &str = "codegen/xtask/verify.toml";

/// The keys of the entries that were needed.
pub type Used = BTreeSet<String>;

impl Exceptions {
    pub fn read(root: &Path) -> Result<Exceptions, String> {
        let path = root.join(PATH);
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let exceptions: Exceptions = toml::from_str(&text).map_err(|error| format!("{PATH}: {error}"))?;
        match exceptions.reasons().into_iter().find(|(_, why)| why.trim().len() < 10) {
            Some((what, _)) => Err(format!("{PATH}: {what} has no reason")),
            None => Ok(exceptions),
        }
    }

    fn reasons(&self) -> Vec<(String, &str)> {
        let mut all: Vec<(String, &str)> = Vec::new();
        all.extend(self.unlisted.iter().map(|e| (e.names.join(", "), e.why.as_str())));
        all.extend(self.named.iter().map(|e| (e.r#struct.clone(), e.why.as_str())));
        all.extend(self.differs.iter().map(|e| (e.r#struct.clone(), e.why.as_str())));
        all.extend(self.absent.iter().map(|e| (e.names.join(", "), e.why.as_str())));
        all.extend(self.other.iter().map(|e| (e.names.join(", "), e.why.as_str())));
        all
    }

    /// Whether a name of the headers may be missing from the description.
    pub fn unlisted(&self, place: &Place<'_>, name: &str, used: &mut Used) -> bool {
        let lists = self.unlisted.iter().filter(|list| place.is(&list.r#in));
        let found =
            lists.flat_map(|list| list.names.iter().map(move |n| (list, n))).find(|(_, pattern)| fits(pattern, name));
        note(found.map(|(list, pattern)| format!("unlisted {} {pattern}", list.r#in)), used)
    }

    /// The name of a struct in the headers.
    pub fn named(&self, place: &Place<'_>, name: &str, used: &mut Used) -> Option<&str> {
        let found = self.named.iter().find(|named| place.is(&named.r#in) && named.r#struct == name)?;
        used.insert(format!("named {} {name}", found.r#in));
        Some(&found.c)
    }

    /// Whether a struct is known to be wrong in the headers. Call it only if it differs.
    pub fn differs(&self, place: &Place<'_>, name: &str, used: &mut Used) -> bool {
        let found = self.differs.iter().find(|differs| place.is(&differs.r#in) && differs.r#struct == name);
        note(found.map(|differs| format!("differs {} {name}", differs.r#in)), used)
    }

    /// Whether a name is known to be in no header. Call it only if it is missing.
    pub fn absent(&self, place: &Place<'_>, name: &str, used: &mut Used) -> bool {
        let mut lists = self.absent.iter().filter(|list| place.is(&list.r#in));
        note(lists.find(|list| list.names.iter().any(|n| n == name)).map(|l| format!("absent {} {name}", l.r#in)), used)
    }

    /// Whether a number is known to be wrong in the headers. Call it only if it differs.
    pub fn other(&self, place: &Place<'_>, name: &str, used: &mut Used) -> bool {
        let mut lists = self.other.iter().filter(|list| place.is(&list.r#in));
        note(lists.find(|list| list.names.iter().any(|n| n == name)).map(|l| format!("other {} {name}", l.r#in)), used)
    }

    /// The entries for the compared platforms and sets that were not needed.
    pub fn unneeded(&self, looked_at: &BTreeSet<String>, used: &Used) -> Vec<String> {
        let mut all = Vec::new();
        let names = |kind: &str, place: &str, names: &[String]| {
            names.iter().map(|name| (place.to_owned(), format!("{kind} {place} {name}"))).collect::<Vec<_>>()
        };
        self.unlisted.iter().for_each(|e| all.extend(names("unlisted", &e.r#in, &e.names)));
        self.absent.iter().for_each(|e| all.extend(names("absent", &e.r#in, &e.names)));
        self.other.iter().for_each(|e| all.extend(names("other", &e.r#in, &e.names)));
        self.named.iter().for_each(|e| all.extend(names("named", &e.r#in, std::slice::from_ref(&e.r#struct))));
        self.differs.iter().for_each(|e| all.extend(names("differs", &e.r#in, std::slice::from_ref(&e.r#struct))));
        all.retain(|(place, key)| looked_at.contains(place) && !used.contains(key));
        all.into_iter().map(|(_, key)| key).collect()
    }
}

fn note(key: Option<String>, used: &mut Used) -> bool {
    key.is_some_and(|key| {
        used.insert(key);
        true
    })
}

fn fits(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        Some((start, end)) => name.len() >= start.len() + end.len() && name.starts_with(start) && name.ends_with(end),
        None => pattern == name,
    }
}

/// A set, and its platform, to which entries can apply.
#[derive(Debug)]
pub struct Place<'a> {
    /// The platform; `None` for a library that runs on another system.
    pub platform: Option<&'a str>,
    pub set: &'a str,
}

impl Place<'_> {
    fn is(&self, name: &str) -> bool {
        self.platform == Some(name) || self.set == name
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
        [[unlisted]]\nin = \"linux\"\nnames = [\"A_*\", \"*_B\", \"C\"]\nwhy = \"not for sockets\"\n\
        [[differs]]\nin = \"usrsctp\"\nstruct = \"s\"\nwhy = \"wrong in the header\"\n";

    #[test]
    fn an_unneeded_entry_is_reported() {
        let exceptions: Exceptions = toml::from_str(TEXT).unwrap();
        let linux = Place { platform: Some("linux"), set: "Linux 6.1" };
        let usrsctp = Place { platform: None, set: "usrsctp" };
        let mut used = Used::new();
        assert!(exceptions.unlisted(&linux, "A_1", &mut used));
        assert!(exceptions.unlisted(&linux, "X_B", &mut used));
        assert!(!exceptions.unlisted(&linux, "CC", &mut used));
        assert!(!exceptions.unlisted(&usrsctp, "C", &mut used));
        let all = BTreeSet::from(["linux".to_owned(), "usrsctp".to_owned()]);
        assert_eq!(exceptions.unneeded(&all, &used), ["unlisted linux C", "differs usrsctp s"]);
        // Entries for sets that were not compared are not reported.
        let linux_only = BTreeSet::from(["linux".to_owned()]);
        assert!(exceptions.differs(&usrsctp, "s", &mut used));
        assert_eq!(exceptions.unneeded(&linux_only, &used), ["unlisted linux C"]);
    }
}
