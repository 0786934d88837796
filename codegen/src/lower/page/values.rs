//! The named values that members refer to: enumerations and flags.

use crate::input::file::ValuesKind;
use crate::model::{Section, Spec, Value, Values};

pub(crate) struct Table<'a> {
    pub(crate) name: &'a str,
    pub(crate) doc: &'a str,
    pub(crate) rfc: Option<&'a Section>,
    pub(crate) rows: Vec<Row<'a>>,
}

pub(crate) struct Row<'a> {
    pub(crate) name: &'a str,
    /// The numbers of each platform; flags are in hexadecimal.
    pub(crate) numbers: Vec<Option<String>>,
    pub(crate) doc: Option<&'a str>,
    /// The platforms that had it later than the others, with the release.
    pub(crate) since: Vec<(&'a str, String)>,
}

/// All values except for constants that are not in any member.
pub(crate) fn tables(spec: &Spec) -> Vec<Table<'_>> {
    let tables = spec.values.iter().filter(|table| table.kind != ValuesKind::Constants);
    tables.map(|table| self::table(spec, table)).collect()
}

fn table<'a>(spec: &'a Spec, table: &'a Values) -> Table<'a> {
    let flags = table.kind == ValuesKind::Flags;
    let rows = table.values.iter().map(|value| row(spec, value, flags)).collect();
    Table { name: &table.name, doc: &table.doc, rfc: table.rfc.as_ref(), rows }
}

fn row<'a>(spec: &'a Spec, value: &'a Value, flags: bool) -> Row<'a> {
    let number = |number: i64| if flags { format!("{number:#x}") } else { number.to_string() };
    let since = spec.platform_ids().filter_map(|p| {
        let since = value.since[p.0].as_ref()?;
        Some((spec.platform(p).title.as_str(), since.clone()))
    });
    Row {
        name: &value.name,
        numbers: spec.platform_ids().map(|p| value.on[p.0].map(number)).collect(),
        doc: value.doc.as_deref(),
        since: since.collect(),
    }
}
