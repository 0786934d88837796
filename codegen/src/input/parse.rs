//! Parses TOML into [`crate::input::file`] types, entry by entry, so that an invalid entry does not hide errors in others.

use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::de::{DeTable, DeValue};
use toml::Spanned;

use crate::diag::{line_column, Code, Diagnostics, FileId, Place, Source};
use crate::input::file::{self, At};
use crate::input::schema_check;

#[derive(Debug)]
pub struct Entry<T> {
    pub file: FileId,
    pub it: At<T>,
}

impl<T> Entry<T> {
    pub fn place<U>(&self, at: &At<U>) -> Place {
        Place { file: self.file, span: at.span() }
    }
    pub fn table(&self) -> Place {
        self.place(&self.it)
    }
}

/// The unchecked content of the files.
#[derive(Debug, Default)]
pub struct Parsed {
    pub platforms: Vec<Entry<file::Platform>>,
    pub options: Vec<Entry<file::Opt>>,
    pub structs: Vec<Entry<file::Struct>>,
    pub values: Vec<Entry<file::Values>>,
    pub cmsgs: Vec<Entry<file::Cmsg>>,
    pub notifications: Vec<Entry<file::Notification>>,
    pub functions: Vec<Entry<file::Function>>,
    pub calls: Vec<Entry<file::Call>>,
    pub packetdrill: Vec<Entry<file::PacketdrillSource>>,
    pub expressions: Vec<Entry<file::Expression>>,
    pub scripts: Vec<Entry<file::Script>>,
    pub exchanges: Vec<Entry<file::Exchange>>,
    pub wires: Vec<Entry<file::Wire>>,
    pub bugs: Vec<Entry<file::Bug>>,
    pub unnoticed: Vec<Entry<file::Unnoticed>>,
    /// Names of invalid entries that were dropped: references to them are not reported again.
    pub broken: BTreeSet<String>,
}

impl Parsed {
    /// The C names of all items.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let options = self.options.iter().map(|e| e.it.name.as_str());
        let cmsgs = self.cmsgs.iter().map(|e| e.it.name.as_str());
        let notifications = self.notifications.iter().map(|e| e.it.name.as_str());
        options.chain(cmsgs).chain(notifications).chain(self.functions.iter().map(|e| e.it.name.as_str()))
    }
}

/// Reads the description's files in `dir`, sorted by name. Invalid UTF-8, a directory in place of a file and the like are
/// I/O errors, not errors in the description.
pub fn read(root: &Path, dir: &Path) -> std::io::Result<Vec<Source>> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(dir)
        .map_err(|e| naming(dir, &e))?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<Result<_, _>>()
        .map_err(|e| naming(dir, &e))?;
    paths.retain(|p| p.extension().is_some_and(|e| e == "toml"));
    paths.sort();
    if paths.is_empty() {
        return Err(std::io::Error::new(
            std::io::ErrorKind::NotFound,
            format!("{}: no *.toml here; the description of the API is expected in this folder", dir.display()),
        ));
    }
    let mut room = LONGEST;
    paths
        .into_iter()
        .map(|path| {
            let shown = path.strip_prefix(root).unwrap_or(&path);
            let text = read_text(&path, shown, &mut room)?;
            Ok(Source { path: shown.to_path_buf(), text })
        })
        .collect()
}

/// Reads one file, with the same requirements.
pub fn read_one(path: &Path) -> std::io::Result<Source> {
    let mut room = LONGEST;
    Ok(Source { path: path.to_owned(), text: read_text(path, path, &mut room)? })
}

/// The maximum total length: the parser needs several times as much memory.
pub const LONGEST: u64 = 4 << 20;

/// Reads a regular file (reading another one could block, or never end) of at most `room` bytes in UTF-8.
fn read_text(path: &Path, shown: &Path, room: &mut u64) -> std::io::Result<String> {
    let wrong = |place: String, what: &str| {
        let message = format!("{}{place}: {what}", shown.display());
        std::io::Error::new(std::io::ErrorKind::InvalidData, message)
    };
    let metadata = std::fs::metadata(path).map_err(|e| naming(shown, &e))?;
    if !metadata.is_file() {
        return Err(wrong(String::new(), "this is not a regular file"));
    }
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(path).and_then(|file| file.take(*room + 1).read_to_end(&mut bytes));
    opened.map_err(|e| naming(shown, &e))?;
    *room = room.checked_sub(bytes.len() as u64).ok_or_else(|| {
        let most = format!("with this file there are more than {} MiB, which is too long", LONGEST >> 20);
        wrong(String::new(), &most)
    })?;
    // Line endings make no difference.
    String::from_utf8(bytes).map(|text| text.replace("\r\n", "\n")).map_err(|error| {
        let (valid, rest) = error.as_bytes().split_at(error.utf8_error().valid_up_to());
        let (line, column) = line_column(&String::from_utf8_lossy(valid), valid.len());
        let what = format!("the byte 0x{:02x} is not UTF-8; save the file as UTF-8", rest[0]);
        wrong(format!(":{line}:{column}"), &what)
    })
}

fn naming(path: &Path, error: &std::io::Error) -> std::io::Error {
    std::io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

/// Parses all sources, and reports all syntax errors, unknown keys and wrong types.
pub fn parse(sources: &[Source], diagnostics: &mut Diagnostics) -> Parsed {
    let mut parsed = Parsed::default();
    let shape = schema_check::Shape::default();
    let mut entries_left = MOST_ENTRIES;
    for (index, source) in sources.iter().enumerate() {
        let file = FileId(index);
        let (table, errors) = match DeTable::parse(&source.text) {
            Ok(table) => (table, Vec::new()),
            // Errors take hundreds of bytes for each byte of a hostile file.
            Err(first) if source.text.len() > LONGEST_WITH_ALL_ERRORS => {
                (Spanned::new(0..0, DeTable::new()), vec![first])
            }
            Err(_) => DeTable::parse_recoverable(&source.text),
        };
        if !errors.is_empty() {
            for error in errors.into_iter().take(MOST_SYNTAX_ERRORS) {
                let span = error.span().unwrap_or(0..0);
                diagnostics.push(
                    Code::Syntax,
                    Place { file, span },
                    format!("this is not TOML: {}", error.message()),
                    "here",
                    "correct the TOML; https://toml.io/en/v1.0.0 shows the grammar",
                );
            }
            // Otherwise other files would be reported for missing names.
            parsed.broken.insert(ANYTHING.into());
            continue;
        }
        for (key, value) in table.into_inner() {
            if diagnostics.is_full() {
                parsed.broken.insert(ANYTHING.into());
                return parsed;
            }
            if !shape.top_level(file, &key, &value, diagnostics) {
                continue;
            }
            let entries: Vec<_> = match value.into_inner() {
                DeValue::Array(list) => list.into_iter().collect(),
                other => vec![Spanned::new(key.span(), other)],
            };
            for entry in entries {
                if entries_left == 0 {
                    diagnostics.push(
                        Code::Syntax,
                        Place { file, span: entry.span() },
                        format!("the description has more than {MOST_ENTRIES} entries"),
                        "one too many",
                        "remove entries that do not belong here",
                    );
                }
                if entries_left == 0 || diagnostics.is_full() {
                    parsed.broken.insert(ANYTHING.into());
                    return parsed;
                }
                entries_left -= 1;
                if shape.entry(file, key.get_ref(), &entry, diagnostics) {
                    keep(&mut parsed, file, key.get_ref(), entry, diagnostics);
                } else if let Some(name) = name_of(&entry) {
                    parsed.broken.insert(name);
                }
            }
        }
    }
    parsed
}

/// In longer files only the first syntax error is reported.
const LONGEST_WITH_ALL_ERRORS: usize = 1 << 20;

/// More than a hundred times the size of the API. The limit exists because references are looked up one by one.
const MOST_ENTRIES: usize = 20_000;

/// A single missing character can cause an error in every line that follows, so only the first errors are reported.
const MOST_SYNTAX_ERRORS: usize = 5;

/// The name of all items of an unreadable file, in [`Parsed::broken`].
pub const ANYTHING: &str = "*";

fn name_of(entry: &Spanned<DeValue<'_>>) -> Option<String> {
    entry.get_ref().as_table()?.get("name")?.get_ref().as_str().map(str::to_owned)
}

fn keep(parsed: &mut Parsed, file: FileId, key: &str, entry: Spanned<DeValue<'_>>, diagnostics: &mut Diagnostics) {
    let place = Place { file, span: entry.span() };
    let name = name_of(&entry);
    let result = match key {
        "platform" => one(file, entry, &mut parsed.platforms),
        "option" => one(file, entry, &mut parsed.options),
        "struct" => one(file, entry, &mut parsed.structs),
        "values" => one(file, entry, &mut parsed.values),
        "cmsg" => one(file, entry, &mut parsed.cmsgs),
        "notification" => one(file, entry, &mut parsed.notifications),
        "function" => one(file, entry, &mut parsed.functions),
        "call" => one(file, entry, &mut parsed.calls),
        "packetdrill" => one(file, entry, &mut parsed.packetdrill),
        "expression" => one(file, entry, &mut parsed.expressions),
        "script" => one(file, entry, &mut parsed.scripts),
        "exchange" => one(file, entry, &mut parsed.exchanges),
        "wire" => one(file, entry, &mut parsed.wires),
        "bug" => one(file, entry, &mut parsed.bugs),
        "unnoticed" => one(file, entry, &mut parsed.unnoticed),
        _ => Ok(()),
    };
    if let Err(error) = result {
        // Only a number that does not fit into its type passes the schema and is rejected by serde.
        let span = error.span().unwrap_or(place.span);
        let help = "write a value that fits; docs/spec-format.md says what each key takes";
        diagnostics.push(Code::WrongType, Place { file, span }, error.message().to_owned(), "this value", help);
        parsed.broken.extend(name);
    }
}

fn one<T: for<'de> Deserialize<'de>>(
    file: FileId,
    entry: Spanned<DeValue<'_>>,
    into: &mut Vec<Entry<T>>,
) -> Result<(), toml::de::Error> {
    let it = At::<T>::deserialize(toml::de::ValueDeserializer::from(entry))?;
    into.push(Entry { file, it });
    Ok(())
}
