//! What a kernel said to one item.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What became of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub verdict: Verdict,
    /// How each call ended, in the order of the file: `fresh_get`, `ok`.
    pub calls: Vec<(String, String)>,
    /// What to do about a refusal, as `sctp-opts` says.
    pub hint: Option<String>,
}

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It does what it should.
    Works,
    /// Some of it does.
    Partly,
    /// It is there, and says no: mostly a switch is off.
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
