//! clang's syntax tree (`-ast-dump=json`): enumerators, structs, `typedef`s, functions, and the file that declares each.

use std::collections::{BTreeMap, HashMap};

use serde::Deserialize;

/// The parts of a node that are needed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Node {
    id: String,
    kind: String,
    loc: Loc,
    range: Range,
    name: String,
    #[serde(rename = "tagUsed")]
    tag: String,
    #[serde(rename = "completeDefinition")]
    complete: bool,
    #[serde(rename = "type")]
    ty: Type,
    #[serde(rename = "ownedTagDecl")]
    owned: Option<Reference>,
    decl: Option<Reference>,
    inner: Vec<Node>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Reference {
    id: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Type {
    #[serde(rename = "qualType")]
    written: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Loc {
    file: Option<String>,
    #[serde(rename = "spellingLoc")]
    spelling: Option<Box<Loc>>,
    #[serde(rename = "expansionLoc")]
    expansion: Option<Box<Loc>>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Range {
    begin: Loc,
    end: Loc,
}

/// The declarations of the headers.
#[derive(Debug, Default)]
pub(super) struct Tree {
    /// The file of each enumerator.
    pub(super) enumerators: BTreeMap<String, String>,
    /// The names of each enumeration.
    pub(super) enumerations: Vec<Vec<String>>,
    /// Complete structs and unions; declarations without members are left out.
    pub(super) records: Vec<Shape>,
    /// The target type and the file of each `typedef`.
    pub(super) typedefs: BTreeMap<String, (String, String)>,
    /// The type and the file of each function.
    pub(super) functions: BTreeMap<String, (String, String)>,
}

/// A struct or union whose layout is not measured yet.
#[derive(Debug)]
pub(super) struct Shape {
    /// See [`super::facts::Facts::records`].
    pub(super) name: String,
    /// A C expression for the type.
    pub(super) c_type: String,
    pub(super) union: bool,
    pub(super) packed: bool,
    pub(super) file: String,
    /// Name and type of each member, including those of unnamed members.
    pub(super) members: Vec<(String, String)>,
}

pub(super) fn read(json: &[u8]) -> Result<Tree, String> {
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let root = Node::deserialize(&mut deserializer).map_err(|e| format!("cannot parse clang's syntax tree: {e}"))?;
    let mut walk = Walk::default();
    walk.declarations(&root);
    Ok(walk.tree)
}

#[derive(Default)]
struct Walk {
    tree: Tree,
    /// The current file: clang names a file only when it changes.
    file: String,
    /// Structs without a tag, by id, until a `typedef` names them.
    unnamed: HashMap<String, usize>,
}

impl Walk {
    fn locate(&mut self, loc: &Loc) -> String {
        if let Some(spelling) = &loc.spelling {
            self.locate(spelling);
        }
        if let Some(expansion) = &loc.expansion {
            self.locate(expansion);
        }
        if let Some(file) = &loc.file {
            self.file.clone_from(file);
        }
        self.file.clone()
    }

    /// The file of a node. All nodes have to be visited in order, as clang omits a file that has not changed.
    fn place(&mut self, node: &Node) -> String {
        let file = self.locate(&node.loc);
        self.locate(&node.range.begin);
        self.locate(&node.range.end);
        file
    }

    fn pass(&mut self, node: &Node) {
        self.place(node);
        for inner in &node.inner {
            self.pass(inner);
        }
    }

    fn declarations(&mut self, root: &Node) {
        for node in &root.inner {
            match node.kind.as_str() {
                "EnumDecl" => {
                    self.place(node);
                    let mut names = Vec::new();
                    for inner in &node.inner {
                        let file = self.place(inner);
                        if inner.kind == "EnumConstantDecl" {
                            names.push(inner.name.clone());
                            self.tree.enumerators.insert(inner.name.clone(), file);
                        }
                        for deeper in &inner.inner {
                            self.pass(deeper);
                        }
                    }
                    self.tree.enumerations.push(names);
                }
                "RecordDecl" => {
                    let name = node.name.clone();
                    let c_type = format!("{} {name}", node.tag);
                    self.record(node, &name, &c_type);
                }
                "TypedefDecl" => {
                    let file = self.place(node);
                    if let Some(index) = refers(node).and_then(|id| self.unnamed.remove(id)) {
                        let shape = &mut self.tree.records[index];
                        let old = std::mem::replace(&mut shape.name, node.name.clone());
                        shape.c_type.clone_from(&node.name);
                        // Rename the unnamed structs that are members of this one.
                        for shape in &mut self.tree.records {
                            if let Some(rest) = shape.name.strip_prefix(&format!("{old}.")) {
                                shape.c_type = member_type(&node.name, rest);
                                shape.name = format!("{}.{rest}", node.name);
                            }
                        }
                    }
                    self.tree.typedefs.insert(node.name.clone(), (node.ty.written.clone(), file));
                    for inner in &node.inner {
                        self.pass(inner);
                    }
                }
                "FunctionDecl" => {
                    let file = self.place(node);
                    self.tree.functions.insert(node.name.clone(), (node.ty.written.clone(), file));
                    for inner in &node.inner {
                        self.pass(inner);
                    }
                }
                _ => self.pass(node),
            }
        }
    }

    /// Adds a struct, and the untagged structs in it.
    fn record(&mut self, node: &Node, name: &str, c_type: &str) {
        let file = self.place(node);
        let index = self.tree.records.len();
        // An untagged struct is called by its id until a `typedef` or a member names it.
        let name = if name.is_empty() { node.id.as_str() } else { name };
        if node.complete {
            self.tree.records.push(Shape {
                name: name.to_owned(),
                c_type: c_type.to_owned(),
                union: node.tag == "union",
                packed: node.inner.iter().any(|n| n.kind == "PackedAttr"),
                file,
                members: Vec::new(),
            });
            self.unnamed.insert(node.id.clone(), index);
        }
        let members = self.members(node, name, c_type);
        if node.complete {
            self.tree.records[index].members = members;
        }
    }

    fn members(&mut self, node: &Node, name: &str, c_type: &str) -> Vec<(String, String)> {
        let mut members = Vec::new();
        // Untagged structs whose member comes next.
        let mut waiting: Option<&Node> = None;
        for inner in &node.inner {
            if inner.kind == "RecordDecl" {
                if !inner.name.is_empty() {
                    let c_type = format!("{} {}", inner.tag, inner.name);
                    self.record(inner, &inner.name, &c_type);
                } else if let Some(unnamed) = followed(node, inner) {
                    let full = format!("{name}.{unnamed}");
                    let c_type = member_type(c_type, unnamed);
                    self.record(inner, &full, &c_type);
                } else {
                    waiting = Some(inner);
                    self.place(inner);
                }
                continue;
            }
            if inner.kind != "FieldDecl" {
                self.pass(inner);
                continue;
            }
            self.place(inner);
            for deeper in &inner.inner {
                self.pass(deeper);
            }
            if !inner.name.is_empty() {
                members.push((inner.name.clone(), inner.ty.written.clone()));
            } else if let Some(unnamed) = waiting.take() {
                members.extend(self.members(unnamed, name, c_type));
            }
        }
        members
    }
}

fn member_type(parent: &str, path: &str) -> String {
    format!("__typeof__((({parent} *)0)->{path})")
}

/// The member whose type is an untagged struct: it directly follows the struct.
fn followed<'a>(parent: &'a Node, record: &Node) -> Option<&'a str> {
    let at = parent.inner.iter().position(|node| node.id == record.id)?;
    let field = parent.inner.get(at + 1).filter(|node| node.kind == "FieldDecl")?;
    (!field.name.is_empty()).then_some(field.name.as_str())
}

/// The struct that a `typedef` refers to.
fn refers(node: &Node) -> Option<&str> {
    node.inner.iter().find_map(|inner| {
        let reference = inner.owned.as_ref().or(inner.decl.as_ref());
        reference.map(|reference| reference.id.as_str()).or_else(|| refers(inner))
    })
}
