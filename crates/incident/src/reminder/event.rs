//! That somebody was reminded of a duty, as an event. The program records it.

use serde::{Deserialize, Serialize};

use crate::event::When;

/// See [`Event::DutyReminded`](crate::event::Event::DutyReminded).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyReminded {
    /// The rule that asks it.
    pub rule: String,
    /// By when it must be done.
    pub due_at: When,
    /// At most so many hours before that.
    pub hours: u32,
    /// Who was reminded, by name.
    pub to: Vec<String>,
}
