//! What was known at a moment, by one of two clocks: what had been typed in by then, or what somebody knew by then,
//! whenever it was typed in. The moment at which something was so in the world is neither.

use std::collections::BTreeMap;

use jiff::Timestamp;
use law::Rulebook;
use readiness::words;

use crate::event::{Event, When};
use crate::state::{Recorded, State};
use crate::timeline::happened_at;

words! {
    /// By which clock something counts as known.
    KnownBy "known-by" {
        /// It had been typed in.
        Recorded "recorded",
        /// Somebody knew it.
        Learnt "learnt",
    }
}

/// The incident as it was known at a moment, of all that was recorded. The order of entries is certain, a clock that was set
/// wrong is not: of what was recorded everything up to the last entry of then counts.
pub fn as_of(recorded: &[Recorded], rulebook: &Rulebook, at: Timestamp, by: KnownBy) -> State {
    let last = recorded.iter().rposition(|one| one.recorded_at <= at).map_or(0, |last| last + 1);
    match by {
        KnownBy::Recorded => State::fold(&recorded[..last]),
        KnownBy::Learnt => State::fold(learnt(recorded, rulebook, at, last).iter().copied()),
    }
}

/// What somebody knew by then. What takes something back, or puts it right, counts with what it is about, whenever somebody
/// typed that in: nobody knew what was only a slip of the pen. Of a message that had gone its words count too.
fn learnt<'a>(
    recorded: &'a [Recorded],
    rulebook: &Rulebook,
    at: Timestamp,
    last: usize,
) -> Vec<&'a Recorded> {
    let by_then = |when: When| rulebook.moment_of(when.0) <= at;
    let mut gone: BTreeMap<u32, u64> = BTreeMap::new();
    for one in recorded {
        if let Event::MessageSent(sent) = &one.event
            && by_then(sent.at)
        {
            gone.insert(sent.message, one.number);
        }
    }
    let mut known: Vec<&Recorded> = Vec::new();
    for (place, one) in recorded.iter().enumerate() {
        let has_gone = || {
            let message = words_of(&one.event);
            message.and_then(|message| gone.get(&message)).is_some_and(|sent| one.number < *sent)
        };
        let is_known = match (learnt_at(&one.event), mends(&one.event)) {
            (Some(when), _) => by_then(when),
            (None, Some(entry)) => known.iter().any(|other| other.number == entry),
            (None, None) => place < last || has_gone(),
        };
        if is_known {
            known.push(one);
        }
    }
    known
}

/// When somebody knew what an event says, where it tells that itself. When something was so in the world does not say when
/// anybody knew it.
fn learnt_at(event: &Event) -> Option<When> {
    match event {
        Event::FactRecorded(stated) => Some(stated.known_at),
        Event::FactRevised(revised) => Some(revised.now.known_at),
        Event::MomentRecorded(_)
        | Event::NoteWritten(_)
        | Event::IndicatorRecorded(_)
        | Event::InterruptionStated(_)
        | Event::CostRecorded(_)
        | Event::CostRevised(_) => None,
        other => happened_at(other),
    }
}

/// The entry that an event takes back.
fn mends(event: &Event) -> Option<u64> {
    match event {
        Event::FactWithdrawn(withdrawn) => Some(withdrawn.entry),
        Event::EntryWithdrawn(withdrawn) => Some(withdrawn.entry),
        _ => None,
    }
}

/// The message whose words an event is about.
fn words_of(event: &Event) -> Option<u32> {
    match event {
        Event::MessageWritten(written) => Some(written.message),
        Event::ApprovalAsked(asked) => Some(asked.message),
        Event::MessageApproved(approved) => Some(approved.message),
        _ => None,
    }
}
