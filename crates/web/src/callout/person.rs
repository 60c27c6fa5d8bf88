//! Somebody to call now, as a page shows them: the numbers are looked up in the call list, and never recorded here.

use incident::callout::event::CallOutcome;
use incident::callout::{Callout, Summoned, ToCall};
use incident::channel::event::ChannelKind;

use super::summons::contact_of;
use crate::contacts::{Dial, country, dials};
use crate::files::encoded;
use crate::room::Room;
use crate::steer::Holders;

/// What is needed to say anything about somebody who is called out.
pub(super) struct Reading<'a> {
    pub(super) room: &'a Room,
    pub(super) holders: &'a Holders,
    pub(super) callout: &'a Callout,
}

/// Somebody to call now.
pub(super) struct Person {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) role: String,
    /// Who calls them, how often they were called, in whose place.
    pub(super) lines: Vec<String>,
    /// Whether the visitor is the one to call them.
    pub(super) is_own: bool,
    /// Whether they are the visitor.
    pub(super) is_self: bool,
    /// Numbers that work first.
    pub(super) numbers: Vec<Number>,
    /// Why there is no number, or not every one.
    pub(super) note: Option<String>,
    /// Who takes over when they cannot come, as it was prepared: one tap says so.
    pub(super) over: Option<String>,
    /// Where to say more than one tap does.
    pub(super) more: String,
}

/// A number to dial, unless it is the wrong one now.
pub(super) struct Number {
    pub(super) dial: Dial,
    /// Whether it runs over telephony that the attacker may hear.
    pub(super) is_red: bool,
}

impl Reading<'_> {
    /// Somebody to call.
    pub(super) fn person(&self, call: &ToCall<'_>) -> Person {
        let (numbers, note) = self.numbers(call.person);
        let caller = self.caller(call.person);
        let visitor = &self.room.visitor.name;
        Person {
            id: call.person.id().to_owned(),
            name: call.person.name().to_owned(),
            role: call.person.summons.said.role.clone(),
            lines: self.lines(call, caller.as_deref()),
            is_own: caller.as_ref().is_some_and(|caller| caller == visitor),
            is_self: call.person.name() == visitor,
            numbers,
            note,
            over: self.deputy(call.person),
            more: self.address(call.person),
        }
    }

    /// Where a call to somebody is written down with more words.
    pub(super) fn address(&self, person: &Summoned) -> String {
        self.room.at(&format!("/callout/calls?person={}", encoded(person.id())))
    }

    /// Who stands in for somebody, also when they hold a role of their own and are called for that.
    pub(super) fn deputy(&self, person: &Summoned) -> Option<String> {
        if let Some(deputy) = self.callout.deputies_of(person.id()).next() {
            return Some(deputy.name().to_owned());
        }
        self.holders.name(self.holders.deputy_of(contact_of(person.id())?))
    }

    /// Who calls somebody: whoever leads when nobody above them was reached, unless they are waited for themselves.
    fn caller(&self, person: &Summoned) -> Option<String> {
        let is_waited_for = |name: &str| {
            let mut named = self.callout.people.iter().filter(|person| person.name() == name);
            named.any(|person| person.outcome() != Some(CallOutcome::Reached))
        };
        let leader = || self.room.state.steering.leader().filter(|leader| !is_waited_for(leader));
        let caller = self.callout.caller_of(person).map(|caller| caller.name());
        caller.or_else(leader).map(str::to_owned)
    }

    fn lines(&self, call: &ToCall<'_>, caller: Option<&str>) -> Vec<String> {
        let w = self.room.wording();
        let name = |name: &str| -> wording::Value<'static> { name.to_owned().into() };
        let mut lines = Vec::new();
        lines.extend(call.instead_of.map(|of| w.format("callout-instead-of", [("name", name(of.name()))])));
        lines.push(match caller {
            Some(caller) if caller == self.room.visitor.name => w.text("callout-you-call"),
            Some(caller) if caller != call.person.name() => {
                w.format("callout-called-by", [("name", name(caller))])
            }
            _ => w.text("callout-anybody-calls"),
        });
        lines.extend((call.tries > 0).then(|| w.format("callout-tries", [("n", call.tries.into())])));
        lines.extend(call.instead_of.is_none().then(|| self.turn(call.person)).flatten());
        lines
    }

    /// When it is the turn of their deputy.
    fn turn(&self, person: &Summoned) -> Option<String> {
        let w = self.room.wording();
        let deputy = self.deputy(person)?;
        let is_listed = self.callout.deputies_of(person.id()).next().is_some();
        let at = self.callout.passes_at(person);
        let key = match (is_listed, self.room.now >= at) {
            (false, _) => "callout-deputy-elsewhere",
            (true, false) => "callout-deputy-from",
            (true, true) => "callout-deputy-now",
        };
        let at = w.moment(at, self.room.site.zone());
        Some(w.format(key, [("deputy", deputy.into()), ("at", at.into())]))
    }

    /// The numbers of somebody as the visitor may see them: those that do not run over our own telephony first.
    fn numbers(&self, person: &Summoned) -> (Vec<Number>, Option<String>) {
        let (w, prepared) = (self.room.wording(), &self.holders.prepared);
        let Some(contact) = contact_of(person.id()).and_then(|id| prepared.contact(id)) else {
            return (Vec::new(), Some(w.text("callout-not-listed")));
        };
        let sees_private = prepared.sees_private(&self.room.visitor.person);
        let mut dials = dials(w, contact, country(prepared), sees_private);
        dials.sort_by_key(|dial| dial.is_own);
        let is_red = self.room.state.channels.is_red(ChannelKind::Telephony);
        let is_hidden = !sees_private && contact.numbers.iter().any(|number| number.is_private);
        let note = match (is_hidden, dials.is_empty()) {
            (true, _) => Some(w.text("contact-hidden")),
            (false, true) => Some(w.text("callout-no-number")),
            (false, false) => None,
        };
        let number = |dial: Dial| Number { is_red: is_red && dial.is_own, dial };
        (dials.into_iter().map(number).collect(), note)
    }
}
