//! A kernel's answers about one item.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The result for one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub verdict: Verdict,
    /// The result of each call, in the order of the file: `fresh_get`, `ok`.
    pub calls: Vec<(String, String)>,
    /// What to do about a refusal, as `sctp-opts` says.
    pub hint: Option<String>,
}

/// The result for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It works.
    Works,
    /// It works in part.
    Partly,
    /// It exists, but is refused, usually because a feature is off.
    Refused,
    /// The kernel does not know it.
    Absent,
}

impl Verdict {
    /// As in the files.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Works => "works",
            Verdict::Partly => "partly",
            Verdict::Refused => "refused",
            Verdict::Absent => "absent",
        }
    }
}
