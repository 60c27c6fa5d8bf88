//! What every page is made from.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, Weak};

use app::App;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use readiness::access::{Access, SEALED};
use tokio::sync::watch;
use wording::{Lang, Wording};

use crate::account::Seen;
use crate::contacts::WaitingFiles;
use crate::installation::Installation;
use crate::live::Presence;

/// What time it is.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// How browsers reach us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transport {
    /// Plain HTTP that does not leave the machine.
    Loopback,
    /// Plain HTTP over a network, for which somebody asked in so many words.
    Plain,
    /// TLS.
    Tls,
}

/// The program as its pages see it.
pub struct Site {
    pub(crate) app: App,
    pub(crate) transport: Transport,
    pub(crate) presence: Presence,
    /// When each session was last seen.
    pub(crate) seen: Seen,
    /// Incidents that were opened since the program started, by what their form carried.
    pub(crate) opened: Mutex<BTreeMap<String, String>>,
    /// Files of contacts that were read and not taken over yet.
    pub(crate) waiting: Mutex<WaitingFiles>,
    /// The program that it is one site of, if there are others.
    installation: OnceLock<Weak<Installation>>,
    clock: Clock,
    /// The names by which browsers may call us, with their port: another one is somebody else's page that had its
    /// name pointed at this machine.
    hosts: Vec<String>,
    wordings: [Wording; 2],
    /// Becomes true when the program stops, so that open connections end.
    stops: watch::Sender<bool>,
}

impl Site {
    /// A site over the use cases. `hosts` are the values of `Host` that browsers may send.
    pub fn new(app: App, clock: Clock, hosts: Vec<String>, transport: Transport) -> Site {
        Site {
            app,
            transport,
            presence: Presence::default(),
            seen: Seen::default(),
            opened: Mutex::default(),
            waiting: Mutex::default(),
            installation: OnceLock::new(),
            clock,
            hosts,
            wordings: Lang::ALL.map(Wording::new),
            stops: watch::channel(false).0,
        }
    }

    /// The use cases.
    pub fn app(&self) -> &App {
        &self.app
    }

    /// The moment.
    pub fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// The program that it is one site of, as long as that runs.
    pub fn installation(&self) -> Option<Arc<Installation>> {
        self.installation.get()?.upgrade()
    }

    /// A site is of one program; that stays so.
    pub(crate) fn belongs_to(&self, installation: &Arc<Installation>) {
        let _ = self.installation.set(Arc::downgrade(installation));
    }

    /// Where browsers of people find it: the last name that it has, for the first are numbers when there are any.
    pub fn address(&self) -> String {
        let scheme = if self.transport == Transport::Tls { "https" } else { "http" };
        format!("{scheme}://{}", self.hosts.last().map_or("", String::as_str))
    }

    /// Ends what would keep connections open.
    pub fn stop(&self) {
        self.stops.send_replace(true);
    }

    pub(crate) fn stops(&self) -> watch::Receiver<bool> {
        self.stops.subscribe()
    }

    pub(crate) fn wording(&self, lang: Lang) -> &Wording {
        let [nl, en] = &self.wordings;
        match lang {
            Lang::Nl => nl,
            Lang::En => en,
        }
    }

    /// What a person is called.
    pub(crate) fn name(&self, person: &str, lang: Lang) -> String {
        self.names(lang).of(person)
    }

    /// What people are called, for whoever needs many names.
    pub(crate) fn names(&self, lang: Lang) -> Names<'_> {
        Names { wording: self.wording(lang), access: self.app.access().ok() }
    }

    /// The zone in which people read and write times.
    pub(crate) fn zone(&self) -> &TimeZone {
        self.app.law().calendar().zone()
    }

    pub(crate) fn is_ours(&self, host: &str) -> bool {
        self.hosts.iter().any(|known| known.eq_ignore_ascii_case(host))
    }
}

/// What people are called.
pub(crate) struct Names<'a> {
    wording: &'a Wording,
    /// Nothing when the journal cannot be read: then people are called by their ids.
    access: Option<Arc<Access>>,
}

impl Names<'_> {
    /// The name of a person. Nobody knows who opened an envelope.
    pub(crate) fn of(&self, person: &str) -> String {
        match person {
            app::PROGRAM => self.wording.text("frame-program"),
            SEALED => self.wording.text("person-sealed-code"),
            _ if self.access.as_ref().is_some_and(|access| access.is_erased(person)) => {
                self.wording.text("person-erased")
            }
            _ => self.access.as_ref().map_or(person, |access| access.name(person)).to_owned(),
        }
    }
}
