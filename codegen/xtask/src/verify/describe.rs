//! `--describe`: tables for what the headers have and the description lacks.
//!
//! What can be read from the headers is filled in. The rest is on lines that start with `# TODO`: uncommented and with
//! the right value, each becomes the key that `cargo xtask check` requires.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::compare::{compare, Case};
use super::expected;
use super::facts::{self, Class, Kind, Record};
use codegen::input::file::ValuesKind;
use codegen::model::{Common, ItemKind, Values};

/// The tables for a set of headers, grouped by the file of `spec/` that they go into; empty if nothing is missing.
pub fn tables(case: &Case<'_>) -> String {
    let outcome = compare(case);
    let mut tables = Tables { case, files: BTreeMap::new() };
    let missing: BTreeSet<&str> = outcome.missing_names.iter().map(String::as_str).collect();
    for (name, member) in &outcome.missing_members {
        tables.member(name, member);
    }
    if let Some(release) = tables.unknown_release() {
        let line = format!("# TODO add \"{release}\" to `releases` of {}", tables.platform());
        tables.line("platforms.toml", &line);
    }
    for name in &missing {
        if tables.kind(name) == Some(Kind::Record) {
            let of_notification = missing.iter().any(|item| tables.is_named_like(name, item));
            tables.structure(name, of_notification);
        }
    }
    let mut values = Vec::new();
    for name in &missing {
        match tables.item(name) {
            _ if !tables.is_number(name) => {}
            Some(item) => tables.numbered(item, name),
            None => values.push(*name),
        }
    }
    tables.values(&values);
    for name in &missing {
        tables.rest(name);
    }
    tables.text()
}

struct Tables<'a> {
    case: &'a Case<'a>,
    files: BTreeMap<&'static str, String>,
}

impl<'a> Tables<'a> {
    fn kind(&self, name: &str) -> Option<Kind> {
        self.case.facts.public.get(name).map(|public| public.kind)
    }

    fn is_number(&self, name: &str) -> bool {
        matches!(self.kind(name), Some(Kind::Macro | Kind::Enumerator)) && self.case.facts.constants.contains_key(name)
    }

    fn value(&self, name: &str) -> i64 {
        self.case.facts.constants.get(name).map_or(0, |constant| constant.value)
    }

    /// The kind of item that a number belongs to: that of its enumeration, or an option for a macro that is written like the
    /// options (`140`; on FreeBSD `0x0000002d`) and whose number no described option has.
    fn item(&self, name: &str) -> Option<ItemKind> {
        let (spec, platform) = (self.case.spec, self.case.platform);
        if let Some(enumeration) = self.case.facts.enumerations.iter().find(|names| names.iter().any(|n| n == name)) {
            let described = |common: &Common| common.offer(platform).is_some() && enumeration.contains(&common.name);
            let is_end = name.ends_with("_MAX");
            return match () {
                () if is_end => None,
                () if spec.cmsgs.iter().any(|cmsg| described(&cmsg.common)) => Some(ItemKind::Cmsg),
                () if spec.notifications.iter().any(|n| described(&n.common)) => Some(ItemKind::Notification),
                () => None,
            };
        }
        let body = self.case.facts.macros.get(name).map(String::as_str).unwrap_or_default();
        let number = match body.strip_prefix("0x") {
            Some(digits) if digits.len() == 8 => i64::from_str_radix(digits, 16).ok(),
            None if !body.starts_with('0') => body.parse::<i64>().ok(),
            _ => None,
        };
        let taken = |number: i64| {
            spec.options.iter().any(|option| option.common.offer(platform).is_some_and(|o| o.value == Some(number)))
        };
        number.is_some_and(|number| number > 0 && !taken(number)).then_some(ItemKind::Option)
    }

    /// Whether a struct has the name of a notification.
    fn is_named_like(&self, tag: &str, item: &str) -> bool {
        item.to_lowercase() == tag && self.is_number(item) && self.item(item) == Some(ItemKind::Notification)
    }

    /// The struct with an item's name in lower case, if the headers have one.
    fn struct_of(&self, name: &str) -> Option<String> {
        let lower = name.to_lowercase();
        self.case.facts.record(&lower).is_some().then_some(lower)
    }

    fn platform(&self) -> &'a str {
        &self.case.spec.platform(self.case.platform).name
    }

    fn others(&self) -> impl Iterator<Item = &'a str> + '_ {
        let spec = self.case.spec;
        spec.platform_ids().filter(|id| *id != self.case.platform).map(|id| spec.platform(id).name.as_str())
    }

    fn release(&self) -> Option<String> {
        let (major, minor) = self.case.release?;
        Some(format!("{major}.{minor}"))
    }

    /// The release of the headers, if the description does not contain it yet.
    fn unknown_release(&self) -> Option<String> {
        let set = self.case.release?;
        let releases = &self.case.spec.platform(self.case.platform).releases;
        let known = releases.iter().any(|name| expected::release(name) == Some(set));
        self.release().filter(|_| !known)
    }

    /// Appends a line to a file, with an empty line before a table.
    fn line(&mut self, file: &'static str, line: &str) {
        let text = self.files.entry(file).or_default();
        if line.starts_with("[[") && !text.is_empty() {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
    }

    fn member(&mut self, name: &str, member: &str) {
        let Some(record) = self.case.facts.record(name) else { return };
        let Some(at) = record.fields.iter().position(|field| field.name == member) else { return };
        let behind = at.checked_sub(1).map_or("the start".to_owned(), |at| format!("`{}`", record.fields[at].name));
        let line = self.field(&record.fields[at], None);
        let grew = self.release().map_or(String::new(), |release| format!("; if it grew, `grew = \"{release}\"`"));
        self.line("structs.toml", &format!("# A new member of `{name}`, behind {behind}{grew}:"));
        self.line("structs.toml", &line);
    }

    /// Describes a struct; `of_notification` marks the fields with which all notifications begin.
    fn structure(&mut self, name: &str, of_notification: bool) {
        let Some(record) = self.case.facts.record(name) else { return };
        let on = self.platform();
        self.line("structs.toml", "[[struct]]");
        self.line("structs.toml", &format!("name = \"{name}\""));
        self.line("structs.toml", &format!("on = [\"{on}\"]"));
        for (key, is) in [("union", record.union), ("packed", record.packed)] {
            if is {
                self.line("structs.toml", &format!("{key} = true"));
            }
        }
        if let Some(align) = own_alignment(record) {
            self.line("structs.toml", &format!("align = {align}"));
        }
        self.line("structs.toml", "# TODO doc = \"What it describes.\"");
        self.line("structs.toml", "fields = [");
        let head: &[&str] = if of_notification { &["type", "flags", "length"] } else { &[] };
        for (at, field) in record.fields.iter().enumerate() {
            let line = self.field(field, head.get(at).copied());
            self.line("structs.toml", &line);
        }
        self.line("structs.toml", "]");
    }

    /// A member as a line of `fields`, with its role if known.
    fn field(&self, field: &facts::Field, role: Option<&str>) -> String {
        let (ty, is_assoc) = self.field_type(field);
        let mut line = format!("  {{ name = \"{}\", type = \"{ty}\"", field.name);
        if field.flexible || field.array && field.size == 0 {
            line += ", array = \"rest\"";
        } else if field.array {
            let _ = write!(line, ", array = {}", field.size / field.element.max(1));
        }
        let reserved = ["pad", "reserved", "unused"].iter().any(|word| field.name.contains(word));
        let role = role.or(is_assoc.then_some("assoc")).or(reserved.then_some("reserved"));
        line += &match role {
            Some(role) => format!(", is = \"{role}\" }},"),
            None => {
                " }, # TODO doc = \"What it contains.\" inside the braces; `as` if it takes named values".to_owned()
            }
        };
        line
    }

    fn field_type(&self, field: &facts::Field) -> (String, bool) {
        let word = facts::words(&field.ty).into_iter().rfind(|word| word != "*").unwrap_or_default();
        if word == "sctp_assoc_t" {
            return (word, true);
        }
        let plain_char = self.case.facts.resolved(&field.ty) == "char";
        let ty = match field.class {
            Class::Integer { .. } if plain_char => "char".to_owned(),
            Class::Integer { signed: true } if word == "int" => "int".to_owned(),
            Class::Integer { signed } => format!("{}{}", if signed { "i" } else { "u" }, field.element * 8),
            Class::Pointer => format!("*{word}"),
            Class::Record => word,
        };
        (ty, false)
    }

    /// Describes an item with a number.
    fn numbered(&mut self, item: ItemKind, name: &str) {
        let (file, table) = match item {
            ItemKind::Cmsg => ("cmsgs.toml", "[[cmsg]]"),
            ItemKind::Notification => ("notifications.toml", "[[notification]]"),
            ItemKind::Option | ItemKind::Function => ("options.toml", "[[option]]"),
        };
        let tag = self.struct_of(name);
        let record = tag.as_ref().and_then(|tag| self.case.facts.record(tag));
        let selects = record.is_some_and(|r| r.fields.iter().any(|f| f.ty.contains("sctp_assoc_t")));
        let mut lines =
            vec![table.to_owned(), format!("name = \"{name}\""), "# TODO doc = \"What it does.\"".to_owned()];
        lines.push(match (&tag, item) {
            (Some(tag), _) => format!("struct = \"{tag}\""),
            (None, ItemKind::Option) => "# TODO struct = \"its struct\", or: type = \"int\"".to_owned(),
            (None, _) => "# TODO struct = \"its struct\"".to_owned(),
        });
        if item == ItemKind::Option && (selects || tag.is_none()) {
            // Without a struct of that name the headers do not show whether it has an association id.
            let if_any = if selects { "" } else { ", if its struct has an association id" };
            lines.push(format!("# TODO scope = \"assoc\", or another one of docs/spec-format.md{if_any}"));
            let ids = "# TODO ids = { get = [\"future\"], set = [\"future\", \"current\", \"all\"] }";
            lines.push(format!("{ids}{if_any}"));
        }
        lines.push(match item {
            ItemKind::Cmsg => "# TODO flow = \"send\", or \"receive\", or \"both\"".to_owned(),
            ItemKind::Notification => {
                "# TODO subscribe = \"its member of sctp_event_subscribe\", if it has one".to_owned()
            }
            ItemKind::Option | ItemKind::Function => {
                "# TODO example = { member = \"value\" }, or for an int: { value = \"1\" }".to_owned()
            }
        });
        let support = match self.release() {
            Some(release) => {
                let title = &self.case.spec.platform(self.case.platform).title;
                format!("since = \"{release}\", source = \"header of {title} {release}\"")
            }
            None => "since = \"unknown\"".to_owned(),
        };
        lines.push(format!("on.{} = {{ value = {}, {support} }}", self.platform(), self.value(name)));
        lines.extend(self.others().map(|other| format!("# TODO on.{other} = {{ absent = \"Why it has none.\" }}")));
        for line in lines {
            self.line(file, &line);
        }
    }

    /// Describes numbers that are not options: as rows of tables with the same prefix, or as new tables.
    fn values(&mut self, names: &[&str]) {
        let mut tables: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for name in names {
            match self.table_of(name) {
                Some(table) => {
                    let row = self.row(name);
                    self.line("values.toml", &format!("# A new row of `{}`:", table.name));
                    self.line("values.toml", &row);
                }
                None => tables.entry(prefix(name)).or_default().push(name),
            }
        }
        for (prefix, mut names) in tables {
            names.sort_by_key(|name| self.value(name));
            let numbers: Vec<i64> = names.iter().map(|name| self.value(name)).collect();
            let enumerators = names.iter().all(|name| self.kind(name) == Some(Kind::Enumerator));
            let bits = numbers.iter().all(|number| number.count_ones() == 1);
            let written_as_bits = names.iter().any(|name| {
                let body = self.case.facts.macros.get(*name).map(String::as_str).unwrap_or_default();
                body.contains("<<") || body.contains("0x")
            });
            let kind = if bits && (written_as_bits || !enumerators && names.len() > 2) { "flags" } else { "enum" };
            self.line("values.toml", "[[values]]");
            self.line("values.toml", &format!("name = \"{}\"", camel(prefix)));
            self.line("values.toml", &format!("kind = \"{kind}\""));
            self.line("values.toml", "# TODO type = \"u32\", the type of the member with these values");
            self.line("values.toml", "# TODO doc = \"What the values mean.\"");
            self.line("values.toml", "values = [");
            for name in names {
                let row = self.row(name);
                self.line("values.toml", &row);
            }
            self.line("values.toml", "]");
        }
    }

    fn row(&self, name: &str) -> String {
        let (on, value) = (self.platform(), self.value(name));
        let since = self.release().map_or(String::new(), |r| format!(", since = {{ {on} = \"{r}\" }}"));
        format!("  {{ name = \"{name}\", on = {{ {on} = {value} }}{since} }}, # TODO doc = \"What it means.\" inside the braces")
    }

    /// The described table whose values share the first two words of the name, if there is exactly one.
    fn table_of(&self, name: &str) -> Option<&'a Values> {
        let own = prefix(name);
        let shares = |table: &&Values| {
            table.kind != ValuesKind::Constants && table.values.iter().any(|value| prefix(&value.name) == own)
        };
        let mut tables = self.case.spec.values.iter().filter(shares);
        tables.next().filter(|_| tables.next().is_none())
    }

    /// Describes a function; mentions typedefs and macros without a number.
    fn rest(&mut self, name: &str) {
        let release = self.release();
        match self.kind(name) {
            Some(Kind::Function) => {
                let signature = self.case.facts.functions.get(name).map_or("", |f| f.signature.as_str()).to_owned();
                let (returns, arguments) = signature.split_once(" (").unwrap_or((&signature, ""));
                let quoted: Vec<String> =
                    arguments.trim_end_matches(')').split(", ").map(|argument| format!("\"{argument}\"")).collect();
                let (on, others) = (self.platform(), self.others().map(str::to_owned).collect::<Vec<_>>());
                self.line("functions.toml", "[[function]]");
                self.line("functions.toml", &format!("name = \"{name}\""));
                self.line("functions.toml", "# TODO doc = \"What it does.\"");
                self.line("functions.toml", &format!("returns = \"{returns}\""));
                self.line("functions.toml", &format!("args = [{}] # TODO names of the arguments", quoted.join(", ")));
                let since = release.unwrap_or_else(|| "unknown".to_owned());
                self.line(
                    "functions.toml",
                    &format!("# TODO on.{on} = {{ since = \"{since}\", library = \"its library\" }}"),
                );
                for other in others {
                    self.line("functions.toml", &format!("# TODO on.{other} = {{ absent = \"Why it has none.\" }}"));
                }
            }
            Some(kind @ (Kind::Macro | Kind::Enumerator | Kind::Typedef)) if !self.is_number(name) => {
                let what = if kind == Kind::Typedef { "type" } else { "macro without a number" };
                let line = format!("# TODO `{name}`, a {what}: describe it, or list it in {}", super::exceptions::PATH);
                self.line("values.toml", &line);
            }
            _ => {}
        }
    }

    fn text(self) -> String {
        let mut out = String::new();
        for (file, text) in self.files {
            let _ = write!(out, "# ---- spec/{file} ----\n\n{text}\n");
        }
        out
    }
}

/// The first two words of a name, such as `SCTP_EXAMPLE`, which the values of a table share.
fn prefix(name: &str) -> &str {
    name.match_indices('_').nth(1).map_or(name, |(end, _)| &name[..end])
}

/// For example `Example` for `SCTP_EXAMPLE`.
fn camel(prefix: &str) -> String {
    let words = prefix.strip_prefix("SCTP_").unwrap_or(prefix).split('_').filter(|word| !word.is_empty());
    words.map(|word| word[..1].to_uppercase() + &word[1..].to_lowercase()).collect()
}

/// The alignment, if it differs from the one that the members imply.
fn own_alignment(record: &Record) -> Option<u64> {
    let of_members = record.fields.iter().map(|field| field.element.min(8)).max().unwrap_or(1);
    let plain = record.fields.iter().all(|field| field.class != Class::Record);
    (record.packed && record.align > 1 || plain && !record.packed && record.align > of_members).then_some(record.align)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_is_named_after_the_first_two_words_of_its_values() {
        assert_eq!(prefix("SCTP_EXAMPLE_DROP_OLDEST"), "SCTP_EXAMPLE");
        assert_eq!(prefix("SCTP_EXAMPLE"), "SCTP_EXAMPLE");
        assert_eq!(camel("SCTP_EXAMPLE"), "Example");
        assert_eq!(camel("SCTP_SS_EXAMPLE"), "SsExample");
    }
}
