//! The reasons for which a random description is not compiled.

pub(super) enum Failed {
    /// A tool is missing or cannot be run.
    Machine(String),
    /// The generated code is wrong.
    Output(String),
}

impl From<std::io::Error> for Failed {
    fn from(error: std::io::Error) -> Self {
        Failed::Machine(error.to_string())
    }
}
