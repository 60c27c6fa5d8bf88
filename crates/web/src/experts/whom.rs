//! Of whom a service is asked: whoever is prepared for that, with the number to call.

use incident::task::Expertise;
use readiness::contact::event::ContactKind;
use readiness::prepared::Prepared;

use crate::contacts::{country, dials, number_in_words};
use crate::failure::Failure;
use crate::room::Room;

/// Somebody to ask.
pub(crate) struct Whom {
    pub(crate) name: String,
    /// What they are to us.
    pub(crate) kind: String,
    /// A number to call: as telephones want it, and as people read it.
    pub(crate) number: Option<(String, String)>,
}

/// Who does this for us, whom to ask first on top: who is ready for incidents before who keeps the office running.
fn kinds(expertise: Expertise) -> &'static [ContactKind] {
    match expertise {
        Expertise::Law => &[ContactKind::IncidentResponse, ContactKind::Lawyer, ContactKind::PrivacyAdviser],
        Expertise::Technique => &[
            ContactKind::IncidentResponse,
            ContactKind::ItOffice,
            ContactKind::ItCloud,
            ContactKind::ItWebsite,
        ],
        Expertise::Bank => &[ContactKind::Bank],
    }
}

/// Whom to ask, as far as that is prepared. Insurers have people for this: their number for alarms stands first.
pub(crate) fn whom(room: &Room, expertise: Expertise) -> Result<Vec<Whom>, Failure> {
    let prepared = room.site.app.prepared()?;
    let sees_private = prepared.sees_private(&room.visitor.person);
    let (w, country) = (room.wording(), country(&prepared));
    let mut all = Vec::new();
    if expertise != Expertise::Bank {
        all.extend(prepared.policies().filter(|(_, policy)| !policy.alarm_number.is_empty()).map(
            |(_, policy)| {
                let name = if policy.insurer.is_empty() {
                    w.word(ContactKind::Insurer)
                } else {
                    policy.insurer.clone()
                };
                let kind = w.text("experts-alarm");
                Whom { name, kind, number: Some(dial(&policy.alarm_number, country)) }
            },
        ));
    }
    for kind in kinds(expertise) {
        let contacts = prepared.contacts().filter(|(_, contact)| contact.kind == *kind);
        all.extend(contacts.map(|(_, contact)| {
            let mut numbers = dials(w, contact, country, sees_private);
            // What runs over our own telephony may fail with it.
            numbers.sort_by_key(|number| number.is_own);
            let number = numbers.into_iter().next().map(|number| (number.href, number.shown));
            Whom { name: contact.title().to_owned(), kind: w.word(*kind), number }
        }));
    }
    Ok(all)
}

/// The number for alarms of an insurer, if one is prepared.
pub(super) fn alarm(prepared: &Prepared) -> Option<(String, String)> {
    let mut policies = prepared.policies();
    let (_, policy) = policies.find(|(_, policy)| !policy.alarm_number.is_empty())?;
    Some(dial(&policy.alarm_number, country(prepared)))
}

fn dial(number: &str, country: &str) -> (String, String) {
    let plain = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    (plain, number_in_words(number, country))
}
