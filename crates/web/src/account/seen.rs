//! When each session was last seen. It is kept in memory: an entry for each page that somebody looks at would say more of
//! people than of the incident.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;
use journal::Hash;

/// So many sessions are remembered; then the half that was seen longest ago is forgotten.
const MOST: usize = 5_000;

/// When sessions were last seen.
#[derive(Default)]
pub(crate) struct Seen(Mutex<BTreeMap<Hash, Timestamp>>);

impl Seen {
    /// A session is here now.
    pub(crate) fn touch(&self, session: Hash, now: Timestamp) {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        seen.insert(session, now);
        if seen.len() > MOST {
            let mut moments: Vec<Timestamp> = seen.values().copied().collect();
            moments.sort_unstable();
            let middle = moments[moments.len() / 2];
            seen.retain(|_, at| *at > middle);
        }
    }

    /// When a session was last here, since the program started.
    pub(crate) fn last(&self, session: Hash) -> Option<Timestamp> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&session).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_seen_longest_ago_are_forgotten_first() {
        let (seen, at) = (Seen::default(), |second: usize| Timestamp::from_second(second as i64).unwrap());
        for number in 0..12_000_usize {
            seen.touch(Hash::of(&number.to_be_bytes()), at(number));
        }
        assert!(seen.0.lock().unwrap().len() <= MOST);
        assert_eq!(seen.last(Hash::of(&11_999_usize.to_be_bytes())), Some(at(11_999)));
        assert_eq!(seen.last(Hash::of(&0_usize.to_be_bytes())), None);
    }
}
