//! Runs clang to read macros, the syntax tree, and numbers from headers.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::ast::{self, Shape, Tree};
use super::facts::{Class, Constant, Facts, Field, Function, Kind, Public, Record};
use super::macros::{self, Macro};
use super::probe::Probe;

/// A translation unit and its compiler arguments.
#[derive(Debug)]
pub struct Unit {
    /// The `#include` lines and the definitions before them.
    pub prologue: String,
    /// Target and include folders for clang.
    pub arguments: Vec<OsString>,
    /// Suffixes of the paths of the public headers.
    pub public: &'static [&'static str],
}

/// Names to measure in addition to those that the public headers declare.
#[derive(Debug, Default)]
pub struct Interest {
    pub constants: BTreeSet<String>,
    pub records: BTreeSet<String>,
}

#[derive(Debug, Clone)]
pub struct Clang {
    program: PathBuf,
    /// Folder of clang's own headers, such as `stddef.h`.
    pub include: PathBuf,
}

impl Clang {
    pub fn new(program: PathBuf) -> Result<Clang, String> {
        let output = Command::new(&program)
            .arg("-print-resource-dir")
            .output()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let folder = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok(Clang { program, include: Path::new(&folder).join("include") })
    }

    fn run(&self, unit: &Unit, source: &Path, more: &[&str]) -> Result<(bool, Vec<u8>, String), String> {
        let output = Command::new(&self.program)
            .args(["-w", "-fno-color-diagnostics", "-ferror-limit=0", "-x", "c"])
            .args(&unit.arguments)
            .args(more)
            .arg(source)
            .stdin(Stdio::null())
            .output()
            .map_err(|error| format!("{}: {error}", self.program.display()))?;
        Ok((output.status.success(), output.stdout, String::from_utf8_lossy(&output.stderr).into_owned()))
    }

    fn succeeded(&self, unit: &Unit, source: &Path, more: &[&str]) -> Result<Vec<u8>, String> {
        match self.run(unit, source, more)? {
            (true, output, _) => Ok(output),
            (false, _, messages) => Err(format!("the headers do not compile:\n{messages}")),
        }
    }

    /// Reads all facts. `scratch` is a folder for this call only.
    pub fn facts(&self, unit: &Unit, interest: &Interest, scratch: &Path) -> Result<Facts, String> {
        let source = scratch.join("probe.c");
        let write = |text: &str| fs::write(&source, text).map_err(|error| format!("{}: {error}", source.display()));
        write(&unit.prologue)?;
        let text = self.succeeded(unit, &source, &["-E", "-dD"])?;
        let macros = macros::read(&String::from_utf8_lossy(&text));
        let tree = ast::read(&self.succeeded(unit, &source, &["-fsyntax-only", "-Xclang", "-ast-dump=json"])?)?;

        let mut asked = Asked::new(unit, interest, &macros, &tree);
        asked.questions();
        write(&asked.probe.render(&unit.prologue, &BTreeSet::new()))?;
        // What does not compile is not an integer: a string, a type, a piece of syntax.
        let (_, _, messages) = self.run(unit, &source, &["-fsyntax-only"])?;
        let faulty = Probe::faulty(&unit.prologue, &source.to_string_lossy(), &messages);
        write(&asked.probe.render(&unit.prologue, &faulty))?;
        let llvm = self.succeeded(unit, &source, &["-S", "-emit-llvm", "-O0", "-o", "-"])?;
        let llvm = String::from_utf8_lossy(&llvm);
        let answers = asked.probe.answers(&llvm);
        Ok(asked.facts(&answers))
    }
}

/// The questions for the compiler, and how its answers become facts.
struct Asked<'a> {
    unit: &'a Unit,
    macros: &'a BTreeMap<String, Macro>,
    tree: &'a Tree,
    constants: BTreeSet<&'a str>,
    records: Vec<&'a Shape>,
    probe: Probe,
}

impl<'a> Asked<'a> {
    fn new(unit: &'a Unit, interest: &'a Interest, macros: &'a BTreeMap<String, Macro>, tree: &'a Tree) -> Self {
        let is_public = |file: &str| is_public(unit, file);
        let mut constants: BTreeSet<&str> = interest
            .constants
            .iter()
            .map(String::as_str)
            .filter(|name| macros.contains_key(*name) || tree.enumerators.contains_key(*name))
            .collect();
        constants.extend(
            macros
                .iter()
                .filter(|(_, m)| is_public(&m.file) && !m.parameters && !m.body.is_empty())
                .map(|(n, _)| n.as_str()),
        );
        constants.extend(tree.enumerators.iter().filter(|(_, file)| is_public(file)).map(|(name, _)| name.as_str()));
        let wanted = |shape: &&Shape| {
            let name = shape.name.split('.').next().unwrap_or_default();
            is_public(&shape.file) || interest.records.contains(name)
        };
        let records = tree.records.iter().filter(wanted).collect();
        Asked { unit, macros, tree, constants, records, probe: Probe::default() }
    }

    fn questions(&mut self) {
        self.probe.ask("pointer", "sizeof(void *)");
        for name in &self.constants {
            self.probe.ask(format!("value {name}"), *name);
            self.probe.ask(format!("signed {name}"), format!("((__typeof__({name}))-1) < 0"));
            self.probe.ask(format!("bytes {name}"), format!("sizeof({name})"));
        }
        for shape in &self.records {
            let ty = &shape.c_type;
            self.probe.ask(format!("size {}", shape.name), format!("sizeof({ty})"));
            self.probe.ask(format!("align {}", shape.name), format!("_Alignof({ty})"));
            let members = shape.members.iter().map(|(name, ty)| (name.as_str(), ty.as_str()));
            let aliases = self.aliases(shape).into_iter().map(|(name, _, ty)| (name, ty));
            for (name, written) in members.chain(aliases) {
                let key = format!("{}.{name}", shape.name);
                let access = format!("((({ty} *)0)->{name})");
                let one = if written.ends_with(']') { format!("{access}[0]") } else { access.clone() };
                self.probe.ask(format!("offset {key}"), format!("__builtin_offsetof({ty}, {name})"));
                // A flexible array has no size: its question is dropped as an error.
                self.probe.ask(format!("whole {key}"), format!("sizeof({access})"));
                self.probe.ask(format!("one {key}"), format!("sizeof({one})"));
                self.probe.ask(format!("class {key}"), format!("__builtin_classify_type({one})"));
                let number = format!("__builtin_choose_expr(__builtin_classify_type({one}) == 1, {one}, 0)");
                self.probe.ask(format!("signed {key}"), format!("((__typeof__({number}))-1) < 0"));
            }
        }
    }

    /// Macros that denote a member of a struct: the macro's name, the member, and the type.
    fn aliases(&self, shape: &'a Shape) -> Vec<(&'a str, &'a str, &'a str)> {
        let member = |path: &str| {
            let first = path.split('.').next()?.trim();
            shape.members.iter().find(|(name, _)| name == first)
        };
        let is_path =
            |body: &str| !body.is_empty() && body.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
        let mut aliases = Vec::new();
        for (name, m) in self.macros.iter().filter(|(_, m)| !m.parameters && is_path(&m.body)) {
            if name == &m.body {
                continue;
            }
            // Follow aliases of aliases.
            let mut body = m.body.as_str();
            for _ in 0..4 {
                match self.macros.get(body).filter(|next| next.body != body && is_path(&next.body)) {
                    Some(next) => body = next.body.as_str(),
                    None => break,
                }
            }
            if let Some((first, ty)) = member(body) {
                let ty = if body.contains('.') { self.type_behind(ty, body) } else { ty };
                aliases.push((name.as_str(), first.as_str(), ty));
            }
        }
        aliases
    }

    /// The type of `a.b`, where `ty` is the type of `a`.
    fn type_behind(&self, ty: &'a str, path: &str) -> &'a str {
        let last = path.rsplit('.').next().unwrap_or_default();
        let found = |shape: &&Shape| {
            let tag = ty.rsplit(' ').next().unwrap_or_default();
            shape.name == tag || shape.name.ends_with(&format!(".{}", path.split('.').next().unwrap_or_default()))
        };
        let shape = self.tree.records.iter().find(found);
        let member = shape.and_then(|shape| shape.members.iter().find(|(name, _)| name == last));
        member.map_or("", |(_, ty)| ty.as_str())
    }

    fn facts(&self, answers: &BTreeMap<&str, i64>) -> Facts {
        let get = |key: String| answers.get(key.as_str()).copied();
        let bytes = |key: String| get(key).and_then(|n| u64::try_from(n).ok());
        let mut facts = Facts { pointer: bytes("pointer".to_owned()).unwrap_or(0), ..Facts::default() };
        for name in &self.constants {
            if let (Some(value), Some(signed), Some(size)) =
                (get(format!("value {name}")), get(format!("signed {name}")), bytes(format!("bytes {name}")))
            {
                facts.constants.insert((*name).to_owned(), Constant { value, signed: signed != 0, size });
            }
        }
        for shape in &self.records {
            let field = |name: &str, ty: &str| {
                let key = format!("{}.{name}", shape.name);
                let size = bytes(format!("whole {key}"));
                Some(Field {
                    name: name.to_owned(),
                    offset: bytes(format!("offset {key}"))?,
                    flexible: size.is_none(),
                    size: size.unwrap_or(0),
                    array: ty.ends_with(']'),
                    element: bytes(format!("one {key}"))?,
                    class: match get(format!("class {key}"))? {
                        5 => Class::Pointer,
                        12 | 13 => Class::Record,
                        _ => Class::Integer { signed: get(format!("signed {key}"))? != 0 },
                    },
                    ty: ty.split('[').next().unwrap_or_default().trim().to_owned(),
                })
            };
            let (Some(size), Some(align)) =
                (bytes(format!("size {}", shape.name)), bytes(format!("align {}", shape.name)))
            else {
                continue;
            };
            let aliases = self.aliases(shape).into_iter();
            let record = Record {
                union: shape.union,
                size,
                align,
                packed: shape.packed,
                fields: shape.members.iter().filter_map(|(name, ty)| field(name, ty)).collect(),
                aliases: aliases
                    .filter_map(|(name, first, ty)| Some((name.to_owned(), (first.to_owned(), field(name, ty)?))))
                    .collect(),
                file: shape.file.clone(),
            };
            facts.records.insert(shape.name.clone(), record);
        }
        for (name, (signature, file)) in &self.tree.functions {
            facts.functions.insert(name.clone(), Function { signature: signature.clone(), file: file.clone() });
        }
        for (name, (ty, _)) in &self.tree.typedefs {
            facts.typedefs.insert(name.clone(), ty.clone());
        }
        for (name, m) in self.macros.iter().filter(|(_, m)| !m.parameters) {
            facts.macros.insert(name.clone(), m.body.clone());
        }
        facts.enumerations.clone_from(&self.tree.enumerations);
        self.public_names(&mut facts);
        facts
    }

    fn public_names(&self, facts: &mut Facts) {
        let tree = self.tree;
        let macros =
            self.macros.iter().filter(|(_, m)| !m.body.is_empty()).map(|(name, m)| (name, Kind::Macro, &m.file));
        let enumerators = tree.enumerators.iter().map(|(name, file)| (name, Kind::Enumerator, file));
        let records = tree.records.iter().filter(|shape| !shape.name.contains('.') && !shape.name.starts_with("0x"));
        let records = records.map(|shape| (&shape.name, Kind::Record, &shape.file));
        let typedefs = tree.typedefs.iter().map(|(name, (_, file))| (name, Kind::Typedef, file));
        let functions = tree.functions.iter().map(|(name, (_, file))| (name, Kind::Function, file));
        // Enumerators come last to win over `enum { A, #define A A`.
        for (name, kind, file) in macros.chain(typedefs).chain(records).chain(functions).chain(enumerators) {
            if is_public(self.unit, file) {
                facts.public.insert(name.clone(), Public { kind, file: file.clone() });
            }
        }
    }
}

fn is_public(unit: &Unit, file: &str) -> bool {
    unit.public.iter().any(|end| file.ends_with(end))
}
