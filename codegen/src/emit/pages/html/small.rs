//! Shrinks the page: removes end tags that HTML implies, and quotes that an attribute does not need.

/// End tags that are implied by the next start tag, or by the end of the parent.
const IMPLIED: [&str; 8] = ["</td>", "</th>", "</tr>", "</thead>", "</tbody>", "</li>", "</dt>", "</dd>"];

/// Tags that close an open paragraph.
const AFTER_PARAGRAPH: [&str; 10] =
    ["<p>", "<pre", "<h3", "<ul", "<dl", "<table", "<figure", "</div>", "</td>", "</th>"];

/// Words in the examples that are not and do not begin a character reference: an ampersand before them needs no escape.
const NO_REFERENCE: [&str; 4] = ["socket", "new", "info", "value"];

/// Style and script are not changed. Elsewhere quotation marks are escaped as `&quot;`, so `="` always begins an attribute.
pub(super) fn small(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '=', '&']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(raw) = ["style", "script"].iter().find_map(|tag| raw_text(rest, tag)) {
            out.push_str(&rest[..raw]);
            rest = &rest[raw..];
        } else if let Some(tag) = IMPLIED.iter().find(|tag| rest.starts_with(**tag)) {
            rest = &rest[tag.len()..];
        } else if let Some(after) =
            rest.strip_prefix("</p>").filter(|r| AFTER_PARAGRAPH.iter().any(|t| r.starts_with(t)))
        {
            rest = after;
        } else if let Some(after) = rest.strip_prefix("&amp;").filter(|r| begins_with_no_reference(r)) {
            out.push('&');
            rest = after;
        } else if let Some((value, after)) = rest.strip_prefix("=\"").and_then(|r| r.split_once('"')) {
            let plain = |c: char| c.is_ascii_alphanumeric() || "-_.:/#".contains(c);
            if !value.is_empty() && value.chars().all(plain) && !(value.ends_with('/') && after.starts_with('>')) {
                out.push('=');
                out.push_str(value);
            } else {
                out.push_str(&rest[..value.len() + 3]);
            }
            rest = after;
        } else {
            out.push_str(&rest[..1]);
            rest = &rest[1..];
        }
    }
    out.push_str(rest);
    out
}

fn begins_with_no_reference(text: &str) -> bool {
    NO_REFERENCE.iter().any(|word| text.strip_prefix(word).is_some_and(|rest| rest.starts_with([',', ')'])))
}

/// A style or script without indentation, and without comments on separate lines.
fn lines(text: &str) -> String {
    let kept = text
        .lines()
        .map(str::trim)
        .filter(|l| !(l.is_empty() || l.starts_with("//") || l.starts_with("/*") && l.ends_with("*/")));
    kept.map(|line| format!("{line}\n")).collect()
}

/// Also removes line ends in a script where a statement continues.
pub(super) fn script(js: &str) -> String {
    [";\n", "{\n", ",\n", "(\n"].iter().fold(lines(js), |js, end| js.replace(end, &end[..1]))
}

/// Also removes insignificant spaces and line ends from a style sheet. Its strings contain none.
pub(super) fn style(css: &str) -> String {
    let tight = [
        ("; ", ";"),
        (": ", ":"),
        (", ", ","),
        (" { ", "{"),
        (" {", "{"),
        (" }", "}"),
        (" > ", ">"),
        ("{\n", "{"),
        (";\n", ";"),
        (",\n", ","),
        ("}\n", "}"),
        (";}", "}"),
    ];
    tight.iter().fold(lines(css), |css, (from, to)| css.replace(from, to))
}

/// The length of an element whose content is not HTML.
fn raw_text(html: &str, tag: &str) -> Option<usize> {
    let end = format!("</{tag}>");
    html.starts_with(&format!("<{tag}>")).then(|| html.find(&end).map_or(html.len(), |at| at + end.len()))
}

#[cfg(test)]
mod tests {
    use super::small;

    #[test]
    fn only_what_html_implies_is_left_out() {
        let html = r#"<table class="a b"><tr id="x"><td>1 = "2"</td><td><p title="">b</p></td></tr></table><a href="u/">l</a>"#;
        let html = html.replace("\"2\"", "&quot;2&quot;");
        assert_eq!(
            small(&html),
            r#"<table class="a b"><tr id=x><td>1 = &quot;2&quot;<td><p title="">b</table><a href="u/">l</a>"#
        );
        assert_eq!(super::lines("a {\n  b: c;\n}\n/* d */\n// e\n"), "a {\nb: c;\n}\n");
        assert_eq!(super::style("a > b,\nc { d: e; f: g; }\nh {\n  i: j;\n}\n"), "a>b,c{d:e;f:g}h{i:j}");
        assert_eq!(super::script("a = () => {\n  b(\n    c,\n    d)\n};\ne;\n"), "a = () => {b(c,d)\n};e;");
        assert_eq!(small("get(&amp;socket, &amp;new) &amp;newt; &amp;not"), "get(&socket, &new) &amp;newt; &amp;not");
        let raw = r#"<style>a[b="c"]{}</style><script>x = "</td>"</script>"#;
        assert_eq!(small(raw), raw);
    }
}
