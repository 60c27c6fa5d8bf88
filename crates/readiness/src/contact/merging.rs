//! Making one contact of two.

use super::event::Contact;
use super::lines::of_both;
use crate::command::Desk;
use crate::event::{CallOrderSet, Event, Sheet, SheetKept, SheetKind, SheetRemoved};
use crate::prepared::Prepared;
use crate::refusal::Refusal;
use crate::sheet::needed;

/// Makes one contact of two; whatever pointed to the one that goes points to the one that stays.
pub(crate) fn merge(
    prepared: &Prepared,
    desk: Desk<'_>,
    into: u32,
    from: u32,
    reason: &str,
) -> Result<Vec<Event>, Refusal> {
    needed("reason", reason)?;
    if into == from {
        return Err(Refusal::Circle { field: "from" });
    }
    let (Some(stays), Some(goes)) = (prepared.contact(into), prepared.contact(from)) else {
        return Err(Refusal::Gone);
    };
    let kept = |id: u32, sheet: Sheet| Event::SheetKept(SheetKept { id, sheet, import: None });
    let mut one = merged(stays, goes);
    // Whoever stood in for the other stands in for nobody now.
    let mut deputies = stays.deputy.into_iter().chain(goes.deputy);
    one.deputy = deputies.find(|deputy| ![into, from].contains(deputy));
    let mut one = Sheet::Contact(one);
    one.let_go(prepared, &[&Sheet::Contact(stays.clone()), &Sheet::Contact(goes.clone())]);
    one.check(Some(into), prepared, desk.today)?;
    let mut events = vec![kept(into, one)];
    for id in prepared.ids().filter(|id| ![into, from].map(|it| (SheetKind::Contact, it)).contains(id)) {
        let Some(sheet) = prepared.get(id) else { continue };
        let mut repointed = sheet.repointed(from, into);
        if repointed != *sheet {
            repointed.let_go(prepared, &[sheet]);
            events.push(kept(id.1, repointed));
        }
    }
    events.extend(order(&prepared.call_order, into, from));
    let (kind, reason) = (SheetKind::Contact, reason.to_owned());
    events.push(Event::SheetRemoved(SheetRemoved { kind, id: from, reason, into: Some(into) }));
    Ok(events)
}

/// The one that stays is called when the one that goes was to be called, if nobody said when to call it.
fn order(call_order: &[u32], into: u32, from: u32) -> Option<Event> {
    if call_order.contains(&into) || !call_order.contains(&from) {
        return None;
    }
    let contacts = call_order.iter().map(|id| if *id == from { into } else { *id }).collect();
    Some(Event::CallOrderSet(CallOrderSet { contacts }))
}

/// One contact of two: what the first says, and what it leaves open from the second; the numbers of both.
/// What is private in either is private.
pub fn merged(stays: &Contact, goes: &Contact) -> Contact {
    let text = |one: &str, other: &str| if one.is_empty() { other.to_owned() } else { one.to_owned() };
    let (numbers, mails) = of_both(stays, goes);
    let mut references = stays.references.clone();
    references.extend(goes.references.iter().filter(|new| !stays.references.contains(new)).cloned());
    Contact {
        name: text(&stays.name, &goes.name),
        organisation: text(&stays.organisation, &goes.organisation),
        function: text(&stays.function, &goes.function),
        kind: stays.kind,
        own_kind: if stays.kind == goes.kind {
            text(&stays.own_kind, &goes.own_kind)
        } else {
            stays.own_kind.clone()
        },
        numbers,
        mails,
        around_the_clock: stays.around_the_clock.or(goes.around_the_clock),
        hours: text(&stays.hours, &goes.hours),
        deputy: stays.deputy.or(goes.deputy),
        references,
        technical: text(&stays.technical, &goes.technical),
        call_for: text(&stays.call_for, &goes.call_for),
        source: text(&stays.source, &goes.source),
        // What came from elsewhere was not found right by that.
        verified_on: stays.verified_on,
        note: text(&stays.note, &goes.note),
    }
}
