//! Who has a page of an incident open.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::site::Site;

/// Who is where. It is forgotten when the program stops: being here is no fact about the incident.
#[derive(Default)]
pub(crate) struct Presence {
    rooms: Mutex<BTreeMap<String, People>>,
}

/// The people at one incident, each with how many pages they have open.
struct People {
    open: BTreeMap<String, usize>,
    changes: watch::Sender<u64>,
}

impl Default for People {
    fn default() -> People {
        People { open: BTreeMap::new(), changes: watch::channel(0).0 }
    }
}

/// Somebody is here for as long as this exists.
pub(crate) struct Here {
    site: Arc<Site>,
    stream: String,
    person: String,
}

impl Presence {
    /// Somebody opens a page.
    pub(crate) fn arrive(site: &Arc<Site>, stream: &str, person: &str) -> Here {
        {
            let mut rooms = site.presence.rooms();
            let people = rooms.entry(stream.to_owned()).or_default();
            let open = people.open.entry(person.to_owned()).or_default();
            *open += 1;
            if *open == 1 {
                people.changes.send_modify(|count| *count += 1);
            }
        }
        Here { site: Arc::clone(site), stream: stream.to_owned(), person: person.to_owned() }
    }

    /// Who is at an incident, by id.
    pub(crate) fn here(&self, stream: &str) -> Vec<String> {
        self.rooms().get(stream).map(|people| people.open.keys().cloned().collect()).unwrap_or_default()
    }

    /// Hears whenever somebody comes or goes.
    pub(crate) fn changes(&self, stream: &str) -> watch::Receiver<u64> {
        self.rooms().entry(stream.to_owned()).or_default().changes.subscribe()
    }

    fn rooms(&self) -> MutexGuard<'_, BTreeMap<String, People>> {
        self.rooms.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Here {
    fn drop(&mut self) {
        let mut rooms = self.site.presence.rooms();
        let Some(people) = rooms.get_mut(&self.stream) else { return };
        if let Some(open) = people.open.get_mut(&self.person) {
            *open -= 1;
            if *open == 0 {
                people.open.remove(&self.person);
                people.changes.send_modify(|count| *count += 1);
            }
        }
    }
}
