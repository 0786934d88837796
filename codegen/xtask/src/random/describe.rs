//! Random descriptions, generated from the schema: values for a key are chosen by its name, or else by its type, so that
//! a new key is covered without a change here.

use codegen::input::schema_check::schema;
use codegen::model::CType;
use serde_json::Value as Json;
use toml::{Table, Value};

const PLATFORMS: [(&str, [&str; 4]); 2] =
    [("linux", ["2.6.0", "3.0", "4.11", "6.1"]), ("freebsd", ["7.0", "9.0", "11.0", "13.0"])];

const SENTENCES: [&str; 12] = [
    "What it is.",
    "About `SCTP_RTOINFO` and [others](https://example.org).",
    "A | cell, a * star, an _underscore_ and a `tick.",
    "It ends */ the comment.",
    "\"Quotes\" and \\ backslashes \\n stay.",
    "{braces} and #hashes.",
    "<script>alert(1)</script> is text.",
    "Ünïcode ≤ 3, and more…",
    "### A heading?",
    "``` is not a block.",
    "[`Broken](link) and ](more.",
    "/// Rust /* and C // comments.",
];

const BAD_TEXTS: [&str; 8] =
    ["", "two\nlines.", "A\rreturn.", "Turned \u{202e}round.", "no capital letter", "No full stop", "TODO", "Nul \0."];

const BAD_NAMES: [&str; 16] = [
    "register",
    "linux",
    "unix",
    "type",
    "match",
    "self",
    "Self",
    "size_t",
    "u16",
    "2nd",
    "with space",
    "Ä",
    "",
    "Option",
    "int",
    "__tail_padding",
];

/// Types that are not numbers.
const OTHER_TYPES: [&str; 4] = ["sockaddr_storage", "sctp_rtoinfo", "void*", "sockaddr*"];

/// Knuth's linear congruential generator; returns the upper half of the state.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Self {
        let mut random = Self(seed ^ 0x9e37_79b9_7f4a_7c15);
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 32
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next()).unwrap_or_default() % bound
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    fn of<'a, T: ?Sized>(&mut self, from: &[&'a T]) -> &'a T {
        from[self.below(from.len())]
    }
}

/// Generates one description: an option, a message or a function, with the structs and values that it needs.
pub(super) struct Describer {
    schema: Json,
    random: Random,
    /// Number of the description, which keeps its names distinct from those of others.
    index: usize,
    names: usize,
    /// In percent: how often an optional key is present, and how often something is wrong.
    density: usize,
    wrongness: usize,
    /// The platforms that have the item. Items with an address have one platform only, as the structs of addresses differ.
    on: &'static [usize],
    structs: Vec<String>,
    tables: Vec<String>,
    /// Fields of the current struct.
    fields: Vec<String>,
}

/// The TOML text of a description.
pub(super) fn describe(seed: u64, index: usize) -> String {
    let mut random = Random::new(seed.wrapping_mul(1_000_003).wrapping_add(index as u64));
    let (density, wrongness) = (random.of(&[&3, &10, &25]), random.of(&[&0, &0, &2, &10]));
    let random_on = random.below(10);
    let mut describer = Describer {
        schema: schema(),
        random,
        index,
        names: 0,
        density: *density,
        wrongness: *wrongness,
        on: if random_on < 4 {
            &[0, 1]
        } else if random_on < 8 {
            &[0]
        } else {
            &[1]
        },
        structs: Vec::new(),
        tables: Vec::new(),
        fields: Vec::new(),
    };
    let mut file = Table::new();
    describer.file(&mut file);
    toml::to_string(&file).unwrap_or_default()
}

impl Describer {
    fn name(&mut self, what: &str) -> String {
        if self.wrong() {
            return self.random.of(&BAD_NAMES).to_owned();
        }
        self.names += 1;
        let (index, name) = (self.index, self.names);
        match what {
            "option" | "cmsg" | "notification" | "value" => format!("SCTP_R{index}_N{name}"),
            "values" => format!("R{index}T{name}"),
            "rust" => format!("R{index}Rust{name}"),
            "rust field" => format!("rust{name}"),
            _ => format!("r{index}_n{name}"),
        }
    }

    fn wrong(&mut self) -> bool {
        let chance = self.wrongness;
        self.random.percent(chance)
    }

    /// A right value, or occasionally a wrong one.
    fn pick(&mut self, right: &[&str], wrong: &[&str]) -> String {
        let from = if self.wrong() { wrong } else { right };
        self.random.of(from).to_owned()
    }

    fn file(&mut self, file: &mut Table) {
        for _ in 0..self.random.below(3) {
            let name = self.name("values");
            let mut table = self.table("values", "values");
            table.insert("name".into(), Value::String(name.clone()));
            self.coherent_values(&mut table);
            self.tables.push(name);
            push(file, "values", table);
        }
        let kind =
            *self.random.of(&[&"option", &"option", &"option", &"option", &"cmsg", &"notification", &"function"]);
        let scopes = ["socket", "assoc", "path", "stream", "event", "policy", "stream-policy"];
        let scope = if kind == "option" && self.random.percent(50) { self.random.of(&scopes) } else { "socket" };
        let needed = kind != "function" && (kind == "cmsg" || scope != "socket" || self.random.percent(75));
        if needed && self.random.percent(40) {
            let inner = self.structure("socket", "inner", false);
            push(file, "struct", inner);
        }
        if needed {
            let rest = kind != "cmsg" && self.random.percent(30);
            let outer = self.structure(scope, kind, rest);
            push(file, "struct", outer);
        }
        let mut item = self.table(kind, kind);
        let name = self.name(kind);
        item.insert("name".into(), Value::String(name));
        self.coherent_item(&mut item, kind, scope, needed);
        push(file, kind, item);
    }

    /// Adjusts an item so that it is likely to be accepted.
    fn coherent_item(&mut self, item: &mut Table, kind: &str, scope: &str, with_struct: bool) {
        if self.wrong() {
            return;
        }
        if let (true, Some(name)) = (with_struct, self.structs.last().cloned()) {
            item.insert("struct".into(), Value::String(name));
            for key in ["type", "as", "unit", "zero", "range"] {
                item.remove(key);
            }
        } else if kind == "option" {
            item.remove("struct");
            item.remove("field");
            if !item.contains_key("type") {
                let ty = self.random.of(&["int", "u32", "u8", "long", "i64"]);
                item.insert("type".into(), Value::String(ty.to_owned()));
            }
        } else {
            item.remove("struct");
            item.remove("field");
        }
        for (at, (platform, _)) in PLATFORMS.iter().enumerate() {
            if !self.on.contains(&at) {
                let mut line = Table::new();
                line.insert("absent".into(), Value::String("It is not there.".into()));
                if let Some(on) = item.get_mut("on").and_then(Value::as_table_mut) {
                    on.insert((*platform).to_owned(), Value::Table(line));
                }
            }
        }
        if kind == "option" {
            item.insert("scope".into(), Value::String(scope.to_owned()));
            if scope != "path" {
                item.remove("wildcard");
            }
            if scope == "socket" {
                item.remove("ids");
            }
            if item.contains_key("rfc") {
                item.remove("draft");
            }
            if item.get("access").and_then(Value::as_str) == Some("set") && !with_struct {
                item.insert("example".into(), Value::Table(Table::new()));
            }
            if let (false, Some(Value::Table(example))) = (with_struct, item.get_mut("example")) {
                example.clear();
                example.insert("value".into(), Value::String("1".into()));
            }
        }
    }

    fn coherent_values(&mut self, table: &mut Table) {
        if self.wrong() {
            return;
        }
        table.remove("carried_by");
        table.remove("type_on");
        let constants = table.get("kind").and_then(Value::as_str) == Some("constants");
        let ty = if constants { "int" } else { self.random.of(&["u8", "u16", "u32", "int", "u64"]) };
        table.insert("type".into(), Value::String(ty.to_owned()));
        for (at, value) in table.get_mut("values").and_then(Value::as_array_mut).into_iter().flatten().enumerate() {
            let Some(value) = value.as_table_mut() else { continue };
            for key in ["alias", "unsigned", "since", "wire"] {
                value.remove(key);
            }
            let numbers = PLATFORMS.map(|(platform, _)| (platform.to_owned(), Value::Integer(1 << (at % 7))));
            value.insert("on".into(), Value::Table(numbers.into_iter().collect()));
        }
    }

    fn structure(&mut self, scope: &str, kind: &str, rest: bool) -> Table {
        let name = self.name("struct");
        self.fields.clear();
        let mut s = self.table("struct", "struct");
        s.insert("name".into(), Value::String(name.clone()));
        if !self.wrong() {
            s.remove("typedef");
            let on: Vec<&str> = self.on.iter().map(|at| PLATFORMS[*at].0).collect();
            s.insert("on".into(), strings(&on));
            if self.random.percent(85) {
                s.remove("union");
            }
            // Without padding it can be the element of an array.
            if kind == "inner" && self.random.percent(60) {
                s.insert("packed".into(), Value::Boolean(true));
                s.remove("align");
                s.remove("union");
            }
        }
        let mut fields = Vec::new();
        let mut role = |describer: &mut Self, ty: &str, is: &str| {
            let mut field = Table::new();
            let name = describer.name("field");
            field.insert("name".into(), Value::String(name));
            field.insert("type".into(), Value::String(ty.into()));
            field.insert("is".into(), Value::String(is.into()));
            fields.push(Value::Table(field));
        };
        if kind == "notification" {
            role(self, "u16", "type");
            role(self, "u16", "flags");
            role(self, "u32", "length");
        }
        if scope != "socket" || kind == "notification" {
            role(self, "sctp_assoc_t", "assoc");
        }
        for (word, ty) in [("path", "sockaddr_storage"), ("stream", "u16"), ("event", "u16"), ("policy", "u16")] {
            if scope.split('-').any(|part| part == word) {
                role(self, ty, if word == "path" { "peer" } else { word });
            }
        }
        let before = self.structs.clone();
        let count = 1 + self.random.below(4);
        for _ in 0..count {
            let field = self.table("field", "struct.fields");
            fields.push(Value::Table(self.coherent_field(field)));
        }
        if rest {
            let (counter, list) = (self.name("field"), self.name("field"));
            let mut counts = Table::new();
            counts.insert("name".into(), Value::String(counter));
            counts.insert("type".into(), Value::String("u32".into()));
            counts.insert("counts".into(), Value::String(list.clone()));
            let mut last = self.table("field", "struct.fields");
            last.insert("name".into(), Value::String(list));
            let mut last = self.coherent_field(last);
            last.insert("array".into(), Value::String("rest".into()));
            last.insert("room".into(), Value::Integer(8));
            last.remove("grew");
            if let (true, Some(inner)) = (self.random.percent(40), self.structs.last().cloned()) {
                last.insert("type".into(), Value::String(inner));
                last.retain(|key, _| ["name", "type", "array", "room", "doc"].contains(&key));
            }
            fields.extend([Value::Table(counts), Value::Table(last)]);
        }
        s.insert("fields".into(), Value::Array(fields));
        self.structs = before;
        self.structs.push(name);
        s
    }

    fn coherent_field(&mut self, mut field: Table) -> Table {
        if let Some(name) = field.get("name").and_then(Value::as_str) {
            self.fields.push(name.to_owned());
        }
        if self.wrong() {
            return field;
        }
        for key in ["counts", "is", "room", "caller_sized", "code"] {
            field.remove(key);
        }
        if !self.random.percent(20) {
            field.remove("grew");
        }
        if field.get("array") == Some(&Value::String("rest".into())) {
            field.remove("array");
        }
        if field.contains_key("as") {
            field.remove("unit");
        }
        if field.get("type").and_then(Value::as_str).is_some_and(|ty| ty.ends_with('*')) && !self.random.percent(10) {
            field.insert("type".into(), Value::String("u16".into()));
        }
        if self.random.percent(10) {
            field.insert("is".into(), Value::String("reserved".into()));
        }
        field
    }

    fn resolve(&self, schema: &Json) -> Json {
        let mut schema = schema.clone();
        loop {
            if let Some(reference) = schema["$ref"].as_str() {
                schema = self.schema.pointer(reference.trim_start_matches('#')).cloned().unwrap_or(Json::Null);
            } else if let Some([only]) = schema["allOf"].as_array().map(Vec::as_slice) {
                schema = only.clone();
            } else if let Some([one, null]) = schema["anyOf"].as_array().map(Vec::as_slice) {
                if null["type"] != "null" {
                    return schema;
                }
                schema = one.clone();
            } else {
                return schema;
            }
        }
    }

    /// An entry of the schema's table `path`, such as `option` or `struct.fields`.
    fn table(&mut self, kind: &str, path: &str) -> Table {
        let mut schema = self.schema.clone();
        for step in path.split('.') {
            schema = self.resolve(&schema["properties"][step]);
            schema = self.resolve(&schema["items"]);
        }
        self.object(kind, &schema)
    }

    fn object(&mut self, kind: &str, schema: &Json) -> Table {
        let mut table = Table::new();
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Json::as_str).collect();
        for (key, schema) in schema["properties"].as_object().into_iter().flatten() {
            // A made-up option has no adapted packetdrill script.
            if key == "adapted" && !self.wrong() {
                continue;
            }
            let needed = required.contains(&key.as_str());
            let density = self.density;
            if needed && self.wrong() || !needed && !self.random.percent(density) {
                continue;
            }
            let schema = self.resolve(schema);
            if let Some(value) = self.value(kind, key, &schema) {
                table.insert(key.clone(), value);
            }
        }
        table
    }

    fn text(&mut self) -> String {
        if self.wrong() { self.random.of(&BAD_TEXTS) } else { self.random.of(&SENTENCES) }.to_owned()
    }

    fn value(&mut self, kind: &str, key: &str, schema: &Json) -> Option<Value> {
        let own = |describer: &mut Self, from: &[String]| match from {
            [] => None,
            many => Some(many[describer.random.below(many.len())].clone()),
        };
        let word = match key {
            "name" => self.name(kind),
            "doc" | "details" | "absent" | "partial" | "keep" | "no_wrapper" | "when" | "hint" | "notes"
            | "default" | "source" | "library" => self.text(),
            "zero" => self.random.of(&["unchanged", "off", "default", "it goes on"]).to_owned(),
            "rfc" | "protocol" => self.pick(&["6458#8.1.1", "9260#16"], &["4960#10", "7053#x"]),
            "draft" => self.pick(&["draft-ietf-tsvwg-natsupp"], &["no draft"]),
            "level" => self.pick(&["SOL_SOCKET", "IPPROTO_SCTP"], &["SOL_FOO", "SCTP_RTOINFO"]),
            "struct" => {
                let known = self.structs.clone();
                own(self, &known)?
            }
            "type" if kind == "values" => self.random.of(&["u8", "u16", "u32", "int", "long", "i64"]).to_owned(),
            "type" | "type_on" => {
                let inner = self.structs.clone();
                if kind == "field" && self.random.percent(30) {
                    own(self, &inner).unwrap_or_else(|| "u32".to_owned())
                } else {
                    self.random.of(&[&CType::WORDS[..], &OTHER_TYPES].concat()).to_owned()
                }
            }
            "as" => {
                let tables = self.tables.clone();
                if self.random.percent(60) {
                    own(self, &tables).unwrap_or_else(|| "bool".to_owned())
                } else {
                    self.pick(&["bool", "Ppid", "AssocId", "NotificationType", "SppFlags"], &["Nothing", "Ipv4Addr"])
                }
            }
            "range" => self.pick(&["0..10", "1..100"], &["-5..5", "9..1", "0..4294967295", "1"]),
            "rust" if kind == "function" => {
                self.pick(&["functions::bindx", "get"], &["functions::bind", "std::get", "2"])
            }
            "followed_by" => self.pick(&["SCTP_SNDINFO"], &["SCTP_NOTHING"]),
            "rust" if kind == "field" => self.name("rust field"),
            "rust" => self.name("rust"),
            "prefix" => self.pick(&["SCTP_", "", "SCTP_R"], &["X"]),
            "counts" | "carried_by" => {
                let fields = self.fields.clone();
                own(self, &fields)?
            }
            "grew" | "since" | "until" => {
                let (_, releases) = self.random.of(&[&PLATFORMS[0], &PLATFORMS[1]]);
                self.random.of(releases).to_owned()
            }
            "needs" => self.pick(&["net.sctp.auth_enable=1", "SCTP_RTOINFO"], &["nothing"]),
            "sysctls" => "net.sctp.rto_min".to_owned(),
            "aliases" => self.name(if kind == "option" { "option" } else { "alias" }),
            "refused" | "errno" => self.pick(&["EINVAL", "EOPNOTSUPP"], &["EWHAT"]),
            "by" => self.pick(&["SCTP_RTOINFO"], &["SCTP_NOTHING"]),
            "subscribe" => self.pick(&["sctp_association_event"], &["sctp_no_event"]),
            "enabled_by" => self.pick(&["SCTP_RECVRCVINFO"], &["SCTP_NOTHING"]),
            "returns" => self.pick(&["int", "void", "ssize_t", "struct sockaddr *"], &["long", "*", "struct"]),
            "args" => {
                let types =
                    ["int", "const struct sockaddr *", "unsigned int", "void *", "sctp_assoc_t", "short", "size_t *"];
                format!("{} {}", self.random.of(&types), self.name("argument"))
            }
            "array" => {
                return Some(match self.random.below(8) {
                    0 => Value::String("rest".into()),
                    1 if self.wrong() => Value::Integer(0),
                    6 => Value::Array(vec![Value::Integer(2), Value::Integer(33)]),
                    1 | 7 => Value::Array(vec![Value::Integer(3), Value::Integer(4)]),
                    n => Value::Integer([1, 2, 3, 16][n - 2]),
                })
            }
            "align" => return Some(Value::Integer(*self.random.of(&[&1, &2, &4, &8, &16, &3]))),
            "room" => return Some(Value::Integer(*self.random.of(&[&1, &8, &64, &100_000]))),
            "value" => {
                let number = 20_000 + i64::try_from(self.index).unwrap_or_default();
                let wild = *self.random.of(&[&-1, &(1 << 31), &(1 << 40)]);
                return Some(Value::Integer(if self.wrong() { wild } else { number }));
            }
            "wire" => return Some(Value::Integer(i64::try_from(self.random.below(300)).unwrap_or_default())),
            _ => return self.by_type(kind, key, schema),
        };
        Some(if schema["type"] == "array" {
            Value::Array(vec![Value::String(word)])
        } else if schema["type"] == "object" {
            let mut map = Table::new();
            for (platform, releases) in &PLATFORMS {
                let word = if key == "since" { self.random.of(releases).to_owned() } else { word.clone() };
                map.insert((*platform).to_owned(), Value::String(word));
            }
            Value::Table(map)
        } else {
            Value::String(word)
        })
    }

    /// A value for a key whose name has no special meaning here, by the schema's type.
    fn by_type(&mut self, kind: &str, key: &str, schema: &Json) -> Option<Value> {
        let words: Vec<String> = match (&schema["enum"], &schema["oneOf"]) {
            (Json::Array(list), _) => list.iter().filter_map(Json::as_str).map(str::to_owned).collect(),
            (_, Json::Array(choices)) => choices
                .iter()
                .flat_map(|choice| {
                    choice["const"]
                        .as_str()
                        .into_iter()
                        .chain(choice["enum"].as_array().into_iter().flatten().filter_map(Json::as_str))
                })
                .map(str::to_owned)
                .collect(),
            _ => Vec::new(),
        };
        if !words.is_empty() {
            let at = self.random.below(words.len());
            return Some(Value::String(words[at].clone()));
        }
        let is = |ty: &str| {
            schema["type"] == ty || schema["type"].as_array().is_some_and(|types| types.iter().any(|t| t == ty))
        };
        if is("boolean") {
            return Some(Value::Boolean(self.random.percent(70)));
        }
        if is("integer") {
            return Some(Value::Integer(i64::try_from(self.random.below(100)).unwrap_or_default()));
        }
        if is("array") {
            let (inner, count) = (self.resolve(&schema["items"]), 1 + self.random.below(3));
            let of = if kind == "values" && key == "values" { "value" } else { key };
            let items = (0..count).filter_map(|_| {
                if inner["properties"].is_object() {
                    Some(Value::Table(self.object(of, &inner)))
                } else {
                    self.value(of, key, &inner)
                }
            });
            return Some(Value::Array(items.collect()));
        }
        if is("object") {
            return Some(Value::Table(self.map(kind, key, schema)));
        }
        is("string").then(|| Value::String(self.text()))
    }

    /// A map with free keys: platforms or fields.
    fn map(&mut self, kind: &str, key: &str, schema: &Json) -> Table {
        if schema["properties"].is_object() {
            return self.object(key, schema);
        }
        let inner = self.resolve(&schema["additionalProperties"]);
        let mut map = Table::new();
        if key == "field" || key == "example" {
            for _ in 0..2 {
                let Some(name) = self.fields.last().cloned() else { break };
                let value = if inner["properties"].is_object() {
                    Value::Table(self.object(key, &inner))
                } else {
                    Value::String(self.random.of(&["1", "true", "SCTP_R", "1, 2", "text", "peer"]).to_owned())
                };
                map.insert(name, value);
            }
            return map;
        }
        for (platform, releases) in &PLATFORMS {
            if self.wrong() {
                continue;
            }
            let value = if inner["properties"].is_object() {
                let mut line = self.object("line", &inner);
                self.coherent_line(&mut line, kind, releases);
                Some(Value::Table(line))
            } else {
                self.value(kind, key, &inner)
            };
            if let Some(value) = value {
                map.insert((*platform).to_owned(), value);
            }
        }
        map
    }

    fn coherent_line(&mut self, line: &mut Table, kind: &str, releases: &[&str; 4]) {
        if self.wrong() {
            return;
        }
        if line.contains_key("absent") && self.random.percent(70) {
            line.retain(|key, _| key == "absent");
            return;
        }
        for key in ["absent", "until", "struct", "ids", "forms", "returns", "args", "without"] {
            line.remove(key);
        }
        line.insert("since".into(), Value::String(self.random.of(releases).to_owned()));
        // A line's own `access` decides which direction can be refused.
        if line.get("access").and_then(Value::as_str).is_none_or(|access| access == "get+set") {
            line.remove("refused");
        }
        if kind == "function" {
            for key in ["value", "access", "length", "refused"] {
                line.remove(key);
            }
        } else if !line.contains_key("value") {
            line.insert("value".into(), Value::Integer(20_000 + i64::try_from(self.index).unwrap_or_default()));
        }
    }
}

fn push(file: &mut Table, key: &str, entry: Table) {
    let list = file.entry(key).or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(list) = list {
        list.push(Value::Table(entry));
    }
}

fn strings(words: &[&str]) -> Value {
    Value::Array(words.iter().map(|word| Value::String((*word).to_owned())).collect())
}
