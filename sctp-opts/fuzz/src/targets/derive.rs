//! Input of `#[derive(SockOpt)]`: errors, or an expansion that is valid Rust, but never a panic.

#[path = "../../../macros/src/expand/mod.rs"]
mod expand;

/// The maximum nesting of brackets: rustc limits it too, before a macro sees them.
const DEEPEST: usize = 64;

pub fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    if depth(text) > DEEPEST {
        return;
    }
    let Ok(input) = syn::parse_str::<syn::DeriveInput>(text) else { return };
    match expand::expand(input) {
        Ok(code) => {
            if let Err(error) = syn::parse2::<syn::File>(code.clone()) {
                panic!("the expansion is not Rust: {error}\n{code}");
            }
        }
        Err(error) => {
            let message = error.to_compile_error().to_string();
            assert!(message.contains("compile_error"), "no error in `{message}`");
        }
    }
}

/// The deepest nesting that it can have, whatever else it contains.
fn depth(text: &str) -> usize {
    let opening = |c: char| matches!(c, '(' | '[' | '{' | '<' | '&' | '*' | '-' | '!');
    text.chars().filter(|c| opening(*c)).count().min(deepest(text))
}

fn deepest(text: &str) -> usize {
    let (mut depth, mut most, mut prefixes) = (0_usize, 0, 0);
    for c in text.chars() {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            // Each may be an operator before the next.
            '&' | '*' | '-' | '!' => prefixes += 1,
            _ => {}
        }
        most = most.max(depth + prefixes);
    }
    most
}
