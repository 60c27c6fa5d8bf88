//! Old values as people read them, and what was done about them.

use incident::correction::{Outdated, Went};
use readiness::prepared::Prepared;

use super::settle;
use crate::files::encoded;
use crate::form::Form;
use crate::now::Ask;
use crate::room::Room;

/// An old value that went out.
pub(super) struct Line {
    pub(super) id: String,
    /// The entry with which it went.
    pub(super) entry: u64,
    /// Who heard it.
    pub(super) who: String,
    /// With what it went.
    pub(super) went: String,
    pub(super) href: String,
    pub(super) at: String,
    /// What was said then and what is so now.
    pub(super) change: String,
    /// Where it is put right.
    pub(super) act: Ask,
    /// Absent when the incident is closed.
    pub(super) form: Option<Form>,
}

/// What was settled.
pub(super) struct Done {
    pub(super) settlement: String,
    pub(super) went: String,
    pub(super) fact: String,
    pub(super) because: String,
    pub(super) message: Option<Ask>,
    pub(super) by: String,
    pub(super) href: String,
}

/// A line, with its form as it was sent.
pub(super) fn line(room: &Room, prepared: &Prepared, old: &Outdated, form: Option<Form>) -> Line {
    let (w, zone) = (room.wording(), room.site.zone());
    let gaps = [("then", w.basis_fact(&old.then, zone).into()), ("now", w.basis_fact(&old.now, zone).into())];
    let (went, who) = went(room, prepared, &old.by);
    let form = form.unwrap_or_else(|| settle::form(room, old, None));
    Line {
        id: format!("old-{}-{}", old.entry, old.fact.as_str()),
        entry: old.entry,
        who,
        went,
        href: room.at(&format!("/log/{}", old.entry)),
        at: w.format("corrections-at", [("at", w.start(old.at, zone).into())]),
        change: w.format("corrections-change", gaps),
        act: act(room, old),
        form: room.state.is_open().then_some(form),
    }
}

/// What was settled, the last first.
pub(super) fn settled(room: &Room, prepared: &Prepared) -> Vec<Done> {
    let (w, zone) = (room.wording(), room.site.zone());
    let all = room.state.every_outdated();
    let done = |kept: &incident::state::Kept<incident::event::CorrectionSettled>| {
        let said = &kept.said;
        let old = all.iter().find(|old| old.entry == said.entry && old.fact.as_str() == said.fact);
        let fact = incident::fact::FactKey::parse(&said.fact).map(|fact| w.fact(fact));
        let message = said.message.map(|number| Ask {
            text: w.format("corrections-settled-through", [("number", number.to_string().into())]),
            href: room.at(&format!("/messages/{number}")),
        });
        let gaps = [("at", w.moment(kept.recorded_at, zone).into()), ("who", room.name(&kept.by).into())];
        Done {
            settlement: w.word(said.settlement),
            // A value that came back as it was is no old one any more; what was settled stays.
            went: old.map(|old| went(room, prepared, &old.by).0).unwrap_or_default(),
            fact: fact.unwrap_or_default(),
            because: said.because.clone(),
            message,
            by: w.format("corrections-settled-by", gaps),
            href: room.at(&format!("/log/{}", said.entry)),
        }
    };
    room.state.settled.iter().rev().map(done).collect()
}

/// With what it went, and who heard it.
fn went(room: &Room, prepared: &Prepared, by: &Went) -> (String, String) {
    let w = room.wording();
    match by {
        Went::Message(number, who) => {
            let who = w.stakeholder_named(who, prepared);
            let gaps = [("number", number.to_string().into()), ("who", who.clone().into())];
            (w.format("corrections-went-message", gaps), who)
        }
        Went::Conversation(who) => {
            let who = w.stakeholder_named(who, prepared);
            (w.format("corrections-went-conversation", [("who", who.clone().into())]), who)
        }
        Went::Filing(rule) => {
            let (book, country) = (room.rulebook(), room.situation.country.as_deref());
            let found = book.rule(rule);
            let order = found.map_or_else(|| rule.clone(), |rule| w.order(book, rule, country));
            let to =
                found.map_or_else(String::new, |rule| wording::addressee(book, rule, country).to_owned());
            (w.format("corrections-went-filing", [("order", order.into())]), to)
        }
    }
}

/// A message is put right with a message, a filing with an update of it.
fn act(room: &Room, old: &Outdated) -> Ask {
    let w = room.wording();
    match &old.by {
        Went::Message(_, who) | Went::Conversation(who) => {
            let key = encoded(&who.key());
            let rest = format!("/messages/new?stakeholder={key}&corrects={}&template=correction", old.entry);
            Ask { text: w.text("corrections-write"), href: room.at(&rest) }
        }
        Went::Filing(rule) => {
            Ask { text: w.text("corrections-update"), href: room.at(&format!("/duties/{rule}/filing")) }
        }
    }
}
