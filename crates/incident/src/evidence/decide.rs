//! Keeping evidence, and writing down in whose hands it is.

use super::event::{CustodyPassed, EvidenceKept, ImageMade, ObjectSecured};
use crate::command::{
    Desk, LONG, NAME, free_id, known_evidence, needed, not_in_the_future, optional, readable,
};
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;

pub(crate) fn keep(state: &State, kept: &EvidenceKept) -> Result<Event, Refusal> {
    let evidence = new_id(state, &kept.evidence)?;
    needed("name", &kept.name)?;
    if journal::Hash::parse(&kept.digest).is_none() {
        return Err(Refusal::Unknown { field: "digest", word: kept.digest.clone(), nearest: None });
    }
    Ok(Event::EvidenceKept(EvidenceKept { evidence, ..kept.clone() }))
}

pub(crate) fn secure(state: &State, secured: &ObjectSecured, desk: Desk<'_>) -> Result<Event, Refusal> {
    let evidence = new_id(state, &secured.evidence)?;
    readable("what", &secured.what, LONG)?;
    readable("place", &secured.place, NAME)?;
    readable("by", &secured.by, NAME)?;
    not_in_the_future("at", secured.at, desk)?;
    Ok(Event::ObjectSecured(ObjectSecured { evidence, ..secured.clone() }))
}

pub(crate) fn pass(state: &State, passed: &CustodyPassed, desk: Desk<'_>) -> Result<Event, Refusal> {
    known_evidence(state, &passed.evidence)?;
    readable("from", &passed.from, NAME)?;
    readable("to", &passed.to, NAME)?;
    not_in_the_future("at", passed.at, desk)?;
    readable("why", &passed.why, LONG)?;
    optional("place", &passed.place, NAME)?;
    Ok(Event::CustodyPassed(passed.clone()))
}

pub(crate) fn image(state: &State, made: &ImageMade, desk: Desk<'_>) -> Result<Event, Refusal> {
    known_evidence(state, &made.evidence)?;
    made.image.as_deref().map_or(Ok(()), |image| known_evidence(state, image))?;
    readable("by", &made.by, NAME)?;
    not_in_the_future("at", made.at, desk)?;
    readable("how", &made.how, LONG)?;
    optional("digest", &made.digest, NAME)?;
    readable("original", &made.original, NAME)?;
    Ok(Event::ImageMade(made.clone()))
}

fn new_id(state: &State, asked: &str) -> Result<String, Refusal> {
    let evidence = free_id(asked, &state.evidence);
    if state.evidence.contains_key(&evidence) {
        Err(Refusal::EvidenceExists { evidence })
    } else {
        Ok(evidence)
    }
}
