//! The answers of a kernel about one item.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub verdict: Verdict,
    /// The name and the result of each call, in the order of the file, such as `fresh_get` and `ok`.
    pub calls: Vec<(String, String)>,
    /// The hint of `sctp-opts` about a refusal.
    pub hint: Option<String>,
}

/// The overall result for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    Works,
    Partly,
    /// It exists, but is refused, usually because a feature is off.
    Refused,
    /// It does not exist in the kernel.
    Absent,
}

impl Verdict {
    /// The word in evidence files.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Works => "works",
            Verdict::Partly => "partly",
            Verdict::Refused => "refused",
            Verdict::Absent => "absent",
        }
    }
}
