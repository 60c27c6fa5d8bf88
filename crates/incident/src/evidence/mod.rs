//! Evidence: files and things, in whose hands they were, and the images that were made of them.

mod chain;
pub(crate) mod decide;
pub mod event;

pub use chain::{Chain, Link};

use std::collections::BTreeMap;

use self::event::{CustodyPassed, EvidenceKept, ImageMade, ObjectSecured};
use crate::event::Event;
use crate::state::{Kept, Recorded};

/// A file or a thing that is kept as evidence.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    /// The name of the file as it came, or what the thing is.
    pub name: String,
    /// SHA-256 of the content of a file, 64 hexadecimal digits; empty for a thing.
    pub digest: String,
    /// The size of a file in bytes; 0 for a thing.
    pub bytes: u64,
    /// How a thing was secured; nothing for a file.
    pub object: Option<Kept<ObjectSecured>>,
    /// From hand to hand, in the order in which it was recorded.
    pub custody: Vec<Kept<CustodyPassed>>,
    /// Images that were made of it.
    pub images: Vec<Kept<ImageMade>>,
    /// Who recorded it.
    pub by: String,
    /// When it was recorded.
    pub recorded_at: jiff::Timestamp,
    /// The number of its entry.
    pub number: u64,
}

impl Evidence {
    /// Whether it is a file that is kept here.
    pub fn is_file(&self) -> bool {
        self.object.is_none()
    }

    fn new(recorded: &Recorded, name: &str) -> Evidence {
        Evidence {
            name: name.to_owned(),
            digest: String::new(),
            bytes: 0,
            object: None,
            custody: Vec::new(),
            images: Vec::new(),
            by: recorded.actor.clone(),
            recorded_at: recorded.recorded_at,
            number: recorded.number,
        }
    }
}

pub(crate) fn apply(all: &mut BTreeMap<String, Evidence>, recorded: &Recorded) {
    match &recorded.event {
        Event::EvidenceKept(EvidenceKept { evidence, name, digest, bytes }) => {
            let (digest, bytes) = (digest.clone(), *bytes);
            all.insert(evidence.clone(), Evidence { digest, bytes, ..Evidence::new(recorded, name) });
        }
        Event::ObjectSecured(e) => {
            let object = Some(Kept::new(recorded, e));
            all.insert(e.evidence.clone(), Evidence { object, ..Evidence::new(recorded, &e.what) });
        }
        Event::CustodyPassed(e) => {
            let evidence = all.get_mut(&e.evidence);
            evidence.into_iter().for_each(|evidence| evidence.custody.push(Kept::new(recorded, e)));
        }
        Event::ImageMade(e) => {
            let evidence = all.get_mut(&e.evidence);
            evidence.into_iter().for_each(|evidence| evidence.images.push(Kept::new(recorded, e)));
        }
        _ => {}
    }
}
