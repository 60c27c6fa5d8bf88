//! Which rumour comes first.

use super::Rumour;
use crate::state::State;

/// From this priority on a rumour cannot wait for somebody to decide about it: many people hear it, or it does great harm.
/// Our own choice, at about half of the highest.
pub const URGENT: u32 = 12;

impl Rumour {
    /// Whether somebody has to decide about it: nobody did, and nobody knows whether it is true.
    pub fn is_undecided(&self) -> bool {
        self.judged.is_empty() && self.settled.is_none()
    }
}

impl State {
    /// Rumours in the order in which they matter: by reach times harm, and the newest first where that is the same. What
    /// is settled comes after what is not.
    pub fn rumours_in_turn(&self) -> Vec<(u32, &Rumour)> {
        let mut all: Vec<_> = self.rumours.all().collect();
        all.sort_by_key(|(number, rumour)| {
            let order = std::cmp::Reverse((rumour.priority(), *number));
            (rumour.settled.is_some(), order)
        });
        all
    }

    /// The first rumour about which somebody has to decide.
    pub fn next_rumour(&self) -> Option<(u32, &Rumour)> {
        self.rumours_in_turn().into_iter().find(|(_, rumour)| rumour.is_undecided())
    }
}
