//! The bell: after something is on the disk, whoever listens to its stream hears the number of its last entry.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::watch;

use crate::App;

/// The numbers of a stream's last entry, as they come. Numbers in between may be missed; the last never is.
pub type Rings = watch::Receiver<u64>;

/// One bell for each stream that somebody listens to.
#[derive(Default)]
pub(crate) struct Bell {
    streams: Mutex<BTreeMap<String, watch::Sender<u64>>>,
    /// Rings with every stream, and counts.
    any: watch::Sender<u64>,
}

impl Bell {
    pub(crate) fn ring(&self, stream: &str, number: u64) {
        self.any.send_modify(|count| *count = count.wrapping_add(1));
        let mut streams = self.streams();
        if let Some(sender) = streams.get(stream) {
            // Whoever recorded first may ring last: the number never falls.
            sender.send_modify(|last| *last = number.max(*last));
            if sender.is_closed() {
                streams.remove(stream);
            }
        }
    }

    fn listen(&self, stream: &str) -> Rings {
        let mut streams = self.streams();
        let sender = streams.entry(stream.to_owned()).or_insert_with(|| watch::channel(0).0);
        sender.subscribe()
    }

    fn streams(&self) -> MutexGuard<'_, BTreeMap<String, watch::Sender<u64>>> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl App {
    /// Listens to a stream from now on.
    pub fn listen(&self, stream: &str) -> Rings {
        self.bell.listen(stream)
    }

    /// Listens to every stream from now on: the number says only that something was written.
    pub fn listen_to_all(&self) -> Rings {
        self.bell.any.subscribe()
    }
}
