//! The macros that the preprocessor defines (`-E -dD`), with their files.

use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Macro {
    pub(super) parameters: bool,
    pub(super) body: String,
    /// The file of the last definition.
    pub(super) file: String,
}

/// The macros that are defined at the end of the text.
pub(super) fn read(text: &str) -> BTreeMap<String, Macro> {
    let mut macros = BTreeMap::new();
    let mut file = String::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("#define ") {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            let (name, rest) = rest.split_at(end);
            let parameters = rest.starts_with('(');
            let body = if parameters { rest } else { rest.trim() };
            macros.insert(name.to_owned(), Macro { parameters, body: body.to_owned(), file: file.clone() });
        } else if let Some(name) = line.strip_prefix("#undef ") {
            macros.remove(name.trim());
        } else if let Some((_, rest)) = line.strip_prefix("# ").and_then(|rest| rest.split_once('"')) {
            if let Some((path, _)) = rest.rsplit_once('"') {
                path.clone_into(&mut file);
            }
        }
    }
    macros
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_definition_of_a_macro_is_used() {
        let text = "# 1 \"a.h\"\n#define A 1\n#define F(x) x\n#define G\n# 1 \"b.h\" 1\n#undef A\n#define A (2)\n#define B A\n#undef B\n";
        let macros = read(text);
        assert_eq!(macros["A"], Macro { parameters: false, body: "(2)".into(), file: "b.h".into() });
        assert!(macros["F"].parameters && macros["G"].body.is_empty());
        assert!(!macros.contains_key("B"));
    }
}
