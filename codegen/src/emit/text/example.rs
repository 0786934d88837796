//! The examples of options as functions, for the documentation and for tests.

use crate::lower::rust_api::example::{Example, Variable};

/// The type of a variable in an application.
fn type_in_application(variable: Variable) -> &'static str {
    match variable {
        Variable::Socket => "impl std::os::fd::AsFd",
        Variable::Assoc => "sctp_opts::AssocId",
        Variable::Peer | Variable::Local => "std::net::SocketAddr",
    }
}

fn parameters(example: &Example) -> String {
    let one = |variable: &Variable| format!("{}: {}", variable.name(), type_in_application(*variable));
    example.variables.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The example as a documentation test; lines that are needed only to compile are hidden.
pub(crate) fn doc_test(example: &Example) -> String {
    let parameters = parameters(example);
    let head = format!("fn example({parameters}) -> Result<(), Box<dyn std::error::Error>>");
    format!("```no_run\n# {head} {{\n{}# Ok(()) }}\n```\n", example.shown)
}

/// The example as a function that tests call or compile. It requires `Outcome`.
pub(crate) fn function(example: &Example, name: &str) -> String {
    let line = |line: &str| if line.is_empty() { "\n".to_owned() } else { format!("    {line}\n") };
    let body: String = example.shown.lines().map(line).collect();
    format!("fn {name}({}) -> Outcome {{\n{body}    Ok(())\n}}\n", parameters(example))
}
