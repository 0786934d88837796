//! Markdown documentation of an item.

use crate::emit::text::example::doc_test;
use crate::lower::rust_api::docs::Doc;

/// The documentation of an option; its C name is the heading of the table.
pub(super) fn of_option(doc: &Doc) -> String {
    with_table(doc, &table(&doc.facts, true))
}

/// The documentation of a message.
pub(super) fn of_message(doc: &Doc) -> String {
    with_table(doc, &format!("| | |\n|:--|:--|\n{}", table(&doc.facts, false)))
}

fn table(facts: &[(&str, String)], headed: bool) -> String {
    let mut out = String::new();
    for (at, (word, fact)) in facts.iter().enumerate() {
        out += &format!("| {word} | {fact} |\n");
        if headed && at == 0 {
            out += "|:--|:--|\n";
        }
    }
    out
}

fn with_table(doc: &Doc, table: &str) -> String {
    let mut out = format!("{}\n", doc.summary);
    for paragraph in doc.badges.iter().chain(&doc.details) {
        out += &format!("\n{paragraph}\n");
    }
    if let Some(deprecated) = &doc.deprecated {
        out += &format!("\n**Deprecated** in favour of {deprecated}.\n");
    }
    if let Some(partial) = &doc.partial {
        out += &format!("\n**Partly supported**: {partial}\n");
    }
    out += &format!("\n{table}");
    if let Some(example) = &doc.example {
        out += &format!("\n# Example\n\n{}", doc_test(example));
    }
    out += &list("Errors", &doc.errors);
    out += &list(&format!("On {}", doc.platform), &doc.notes);
    out
}

fn list(title: &str, lines: &[String]) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let lines: String = lines.iter().map(|line| format!("- {line}\n")).collect();
    format!("\n# {title}\n\n{lines}")
}
