//! Mutations of a source file: each is compiled in next to the original, and a switch selects one at run time.

use proc_macro2::Span;
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::visit_mut::{self, VisitMut};
use syn::{parse_quote, BinOp, Expr, ExprMethodCall, Ident, UnOp};

/// One change of one expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mutant {
    /// Selects the mutant at run time; unique among all files.
    pub id: usize,
    /// Relative to the root of the workspace.
    pub file: String,
    pub line: usize,
    /// The original expression, shortened.
    pub from: String,
    /// For example `== to !=`.
    pub change: String,
}

/// Finds the mutants of a file, numbered from `first`; also returns the file's text with the `wanted` ones compiled in.
pub fn of(
    file: &str,
    text: &str,
    first: usize,
    wanted: &dyn Fn(&Mutant) -> bool,
) -> Result<(Vec<Mutant>, String), String> {
    let mut tree = syn::parse_file(text).map_err(|error| format!("{file}: {error}"))?;
    let mut finder = Finder { file, next: first, wanted, mutants: Vec::new() };
    finder.visit_file_mut(&mut tree);
    Ok((finder.mutants, prettyplease::unparse(&tree)))
}

struct Finder<'a> {
    file: &'a str,
    next: usize,
    wanted: &'a dyn Fn(&Mutant) -> bool,
    mutants: Vec<Mutant>,
}

enum Switch {
    /// The condition is negated.
    Negate,
    /// The condition in the closure, which is the only argument, is negated.
    NegateClosure,
    /// The expression is replaced with another one.
    Replace(Box<Expr>),
}

impl Finder<'_> {
    /// The id of a new mutant; `None` if it is not wanted.
    fn add(&mut self, at: Span, expr: &Expr, change: &str) -> Option<usize> {
        let id = self.next;
        self.next += 1;
        let from = shortened(&expr.to_token_stream().to_string());
        let line = at.start().line;
        let mutant = Mutant { id, file: self.file.to_owned(), line, from, change: change.to_owned() };
        (self.wanted)(&mutant).then(|| {
            self.mutants.push(mutant);
            id
        })
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(100) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A mutation of an expression: its position, its description, and the switch.
fn mutation(expr: &Expr) -> Option<(Span, String, Switch)> {
    match expr {
        Expr::Binary(binary) => {
            let at = binary.op.span();
            let replaced = |op: BinOp, name: &str| {
                let mut other = binary.clone();
                other.op = op;
                Some((at, name.to_owned(), Switch::Replace(Box::new(Expr::Binary(other)))))
            };
            let is_one = matches!(&*binary.right, Expr::Lit(lit) if lit.to_token_stream().to_string() == "1");
            match binary.op {
                BinOp::Eq(_) => Some((at, "== to !=".to_owned(), Switch::Negate)),
                BinOp::Ne(_) => Some((at, "!= to ==".to_owned(), Switch::Negate)),
                BinOp::And(_) => replaced(parse_quote!(||), "&& to ||"),
                BinOp::Or(_) => replaced(parse_quote!(&&), "|| to &&"),
                BinOp::Lt(_) => replaced(parse_quote!(<=), "< to <="),
                BinOp::Le(_) => replaced(parse_quote!(<), "<= to <"),
                BinOp::Gt(_) => replaced(parse_quote!(>=), "> to >="),
                BinOp::Ge(_) => replaced(parse_quote!(>), ">= to >"),
                BinOp::Add(_) if is_one => replaced(parse_quote!(-), "+ 1 to - 1"),
                BinOp::Sub(_) if is_one => replaced(parse_quote!(+), "- 1 to + 1"),
                _ => None,
            }
        }
        Expr::Unary(unary) if matches!(unary.op, UnOp::Not(_)) => {
            Some((unary.op.span(), "! removed".to_owned(), Switch::Negate))
        }
        Expr::MethodCall(call) => {
            let (change, switch) = method(call)?;
            Some((call.method.span(), change, switch))
        }
        _ => None,
    }
}

fn method(call: &ExprMethodCall) -> Option<(String, Switch)> {
    let renamed = |name: &str| {
        let mut other = call.clone();
        other.method = Ident::new(name, call.method.span());
        (format!("{} to {name}", call.method), Switch::Replace(Box::new(Expr::MethodCall(other))))
    };
    match (call.method.to_string().as_str(), call.args.len()) {
        ("any", 1) => Some(renamed("all")),
        ("all", 1) => Some(renamed("any")),
        ("first", 0) => Some(renamed("last")),
        ("last", 0) => Some(renamed("first")),
        ("is_empty", 0) => Some(("is_empty negated".to_owned(), Switch::Negate)),
        ("filter" | "retain", 1) if matches!(call.args[0], Expr::Closure(_)) => {
            Some((format!("{} negated", call.method), Switch::NegateClosure))
        }
        _ => None,
    }
}

impl VisitMut for Finder<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        let mutation = mutation(expr);
        let added = mutation.and_then(|(at, change, switch)| Some((self.add(at, expr, &change)?, switch)));
        // A replacement contains no nested mutants: only one mutant is active at a time.
        visit_mut::visit_expr_mut(self, expr);
        let Some((id, switch)) = added else { return };
        match switch {
            Switch::Negate => *expr = parse_quote!((crate::mutant::chosen(#id) ^ (#expr))),
            Switch::Replace(other) => {
                *expr = parse_quote!((if crate::mutant::chosen(#id) { #other } else { #expr }));
            }
            Switch::NegateClosure => {
                let Expr::MethodCall(call) = expr else { return };
                if let Some(Expr::Closure(closure)) = call.args.first_mut() {
                    let body = &closure.body;
                    *closure.body = parse_quote!((crate::mutant::chosen(#id) ^ (#body)));
                }
            }
        }
    }

    // Skip what cannot call functions (constants, types, patterns), and tests.
    fn visit_item_const_mut(&mut self, _: &mut syn::ItemConst) {}
    fn visit_item_static_mut(&mut self, _: &mut syn::ItemStatic) {}
    fn visit_impl_item_const_mut(&mut self, _: &mut syn::ImplItemConst) {}
    fn visit_type_mut(&mut self, _: &mut syn::Type) {}
    fn visit_pat_mut(&mut self, _: &mut syn::Pat) {}
    fn visit_item_fn_mut(&mut self, item: &mut syn::ItemFn) {
        if item.sig.constness.is_none() {
            visit_mut::visit_item_fn_mut(self, item);
        }
    }
    fn visit_impl_item_fn_mut(&mut self, item: &mut syn::ImplItemFn) {
        if item.sig.constness.is_none() {
            visit_mut::visit_impl_item_fn_mut(self, item);
        }
    }
    fn visit_item_mod_mut(&mut self, item: &mut syn::ItemMod) {
        let is_test = |attr: &syn::Attribute| attr.to_token_stream().to_string().contains("test");
        if !item.attrs.iter().any(is_test) {
            visit_mut::visit_item_mod_mut(self, item);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn changes(body: &str) -> Vec<(usize, String)> {
        let text = format!("fn f() {{\n{body}\n}}\n");
        let (mutants, _) = of("f.rs", &text, 0, &|_| true).unwrap();
        mutants.into_iter().map(|mutant| (mutant.line, mutant.change)).collect()
    }

    #[test]
    fn each_kind_of_mutation_is_found_on_its_line() {
        let cases = [
            ("a == b", "== to !="),
            ("a != b", "!= to =="),
            ("a && b", "&& to ||"),
            ("a || b", "|| to &&"),
            ("a < b", "< to <="),
            ("n + 1", "+ 1 to - 1"),
            ("n - 1", "- 1 to + 1"),
            ("!a", "! removed"),
            ("a.iter().any(f)", "any to all"),
            ("a.iter().all(f)", "all to any"),
            ("a.first()", "first to last"),
            ("a.is_empty()", "is_empty negated"),
            ("a.filter(|x| f(x))", "filter negated"),
        ];
        for (code, change) in cases {
            assert_eq!(changes(code), [(2, change.to_owned())], "{code}");
        }
        for code in ["n + 2", "a.filter(f)", "const A: bool = 1 == 2;", "a.get(0)"] {
            assert_eq!(changes(code), [], "{code}");
        }
    }

    #[test]
    fn a_switch_contains_the_original_and_the_mutant() {
        let (_, text) = of("f.rs", "fn f() -> bool {\n    a == b && c.first() == d\n}\n", 7, &|_| true).unwrap();
        let original = "if crate::mutant::chosen(7usize) { a == b || c.first() == d } else {";
        let joined = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(joined.contains(original), "{joined}");
        for id in 8..=10 {
            assert_eq!(joined.matches(&format!("chosen({id}usize)")).count(), 1, "{joined}");
        }
    }

    #[test]
    fn an_unwanted_mutant_uses_up_an_id_but_is_not_compiled_in() {
        let text = "fn f() -> bool { a == b && c }\n";
        let (mutants, out) = of("f.rs", text, 0, &|mutant| mutant.id != 0).unwrap();
        assert_eq!(mutants.iter().map(|mutant| mutant.id).collect::<Vec<_>>(), [1]);
        assert!(out.contains("chosen(1usize)") && !out.contains("chosen(0usize)"), "{out}");
    }
}
