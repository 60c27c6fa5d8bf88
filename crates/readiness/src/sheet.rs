//! What must hold of every sheet, whatever its kind: what is needed, what it points to, and how long texts may be.

use jiff::civil::Date;
use serde_json::Value;

use crate::event::{Sheet, SheetKind};
use crate::prepared::{Prepared, SheetId};
use crate::refusal::Refusal;

/// More characters nobody reads in a crisis.
pub const LONGEST_TEXT: usize = 4_000;

/// More lines nobody uses.
pub const MOST_LINES: usize = 200;

/// The highest level of a measure.
pub const HIGHEST_LEVEL: u8 = 4;

/// The highest likelihood and the gravest impact of a risk.
pub const HIGHEST_SCORE: u8 = 5;

impl Sheet {
    /// Whether it may be kept with this number.
    ///
    /// # Errors
    ///
    /// Why not.
    pub fn check(&self, own: Option<u32>, prepared: &Prepared, today: Date) -> Result<(), Refusal> {
        if let Some(field) = self.missing() {
            return Err(Refusal::Empty { field });
        }
        let value = serde_json::to_value(self).expect("a sheet has no key that JSON cannot hold");
        texts(&value)?;
        self.bounds()?;
        self.days(today)?;
        for (field, id) in self.links() {
            if Some(id.1) == own && id.0 == self.kind() {
                return Err(Refusal::Circle { field });
            }
            if prepared.version(id).is_none() {
                return Err(Refusal::NoSuchSheet { field });
            }
        }
        self.reports_in_a_circle(own, prepared)
    }

    /// The field that is needed and empty.
    fn missing(&self) -> Option<&'static str> {
        let (field, is_missing) = match self {
            Sheet::Profile(_) | Sheet::Plan(_) => return None,
            Sheet::Contact(contact) if contact.kind.is_own() && is_blank(&contact.own_kind) => {
                ("own_kind", true)
            }
            Sheet::Contact(contact) => ("name", is_blank(&contact.name) && is_blank(&contact.organisation)),
            Sheet::Role(role) => ("own_role", role.role.is_own() && is_blank(&role.own_role)),
            Sheet::Runbook(runbook) if runbook.steps.is_empty() => ("steps", true),
            Sheet::Runbook(runbook) => ("title", is_blank(&runbook.title)),
            Sheet::Contract(contract) => ("party", is_blank(&contract.party) && contract.contact.is_none()),
            Sheet::Policy(policy) => ("insurer", is_blank(&policy.insurer) && policy.contact.is_none()),
            Sheet::DataSet(set) => ("name", is_blank(&set.name)),
            Sheet::Service(service) => ("name", is_blank(&service.name)),
            Sheet::System(system) => ("name", is_blank(&system.name)),
            Sheet::Measure(measure) => ("title", is_blank(&measure.listed) && is_blank(&measure.title)),
            Sheet::Risk(risk) => ("title", is_blank(&risk.title)),
            Sheet::Training(training) => ("title", is_blank(&training.title)),
            Sheet::PrintedCopy(copy) if copy.prints.is_empty() && copy.runbooks.is_empty() => {
                ("prints", true)
            }
            Sheet::PrintedCopy(copy) => ("place", copy.holder.is_none() && is_blank(&copy.place)),
        };
        is_missing.then_some(field)
    }

    /// Whether its numbers lie within their bounds.
    fn bounds(&self) -> Result<(), Refusal> {
        let within = |field, number: Option<u8>| match number {
            Some(number) if !(1..=HIGHEST_SCORE).contains(&number) => Err(Refusal::OutOfBounds { field }),
            _ => Ok(()),
        };
        match self {
            Sheet::Measure(measure) if measure.level > HIGHEST_LEVEL => {
                Err(Refusal::OutOfBounds { field: "level" })
            }
            Sheet::Risk(risk) => within("likelihood", risk.likelihood).and(within("impact", risk.impact)),
            _ => Ok(()),
        }
    }

    /// Whether its days can be.
    fn days(&self, today: Date) -> Result<(), Refusal> {
        let past = match self {
            Sheet::Contact(contact) => vec![("verified_on", contact.verified_on)],
            Sheet::Role(role) => role.held.iter().map(|held| ("held", held.trained_on)).collect(),
            Sheet::DataSet(set) => vec![("cleaned_on", set.cleaned_on)],
            Sheet::System(system) => vec![("restored_on", system.restored_on)],
            Sheet::Measure(measure) => vec![("evidence_on", measure.evidence_on)],
            Sheet::Risk(risk) => vec![("assessed_on", risk.assessed_on)],
            Sheet::Training(training) => vec![("held_on", training.held_on)],
            Sheet::PrintedCopy(copy) => {
                vec![("printed_on", copy.printed_on), ("destroyed_on", copy.destroyed_on)]
            }
            _ => Vec::new(),
        };
        if let Some((field, _)) = past.into_iter().find(|(_, day)| day.is_some_and(|day| day > today)) {
            return Err(Refusal::InTheFuture { field });
        }
        let (starts, ends) = match self {
            Sheet::Contract(contract) => (contract.starts_on, contract.ends_on),
            Sheet::Policy(policy) => (policy.starts_on, policy.ends_on),
            _ => (None, None),
        };
        match (starts, ends) {
            (Some(starts), Some(ends)) if ends < starts => {
                Err(Refusal::EndsBeforeItBegins { field: "ends_on" })
            }
            _ => Ok(()),
        }
    }

    /// The sheets that it points to, with the field that does.
    pub fn links(&self) -> Vec<(&'static str, SheetId)> {
        let mut links = Vec::new();
        self.clone().keep_links(&mut |field, kind, id| {
            links.push((field, (kind, *id)));
            true
        });
        links
    }

    /// The same sheet with every link to one contact led to another. Nobody stands in for themselves by that, and nobody
    /// is named twice.
    pub fn repointed(&self, from: u32, to: u32) -> Sheet {
        let mut sheet = self.clone();
        if !self.links().iter().any(|(_, link)| *link == (SheetKind::Contact, from)) {
            return sheet;
        }
        sheet.keep_links(&mut |_, kind, id| {
            if kind == SheetKind::Contact && *id == from {
                *id = to;
            }
            true
        });
        match &mut sheet {
            Sheet::Role(role) => {
                for held in role.held.iter_mut().filter(|held| held.person == Some(to)) {
                    held.deputy = held.deputy.filter(|deputy| *deputy != to);
                }
            }
            Sheet::Service(service) => {
                let first = service.contacts.iter().position(|id| *id == to);
                let mut at = 0..;
                service.contacts.retain(|id| at.next() == first || *id != to);
            }
            _ => {}
        }
        sheet
    }

    /// Lets go of links to what was taken out, as far as an older sheet had them. A link that somebody made just now
    /// stays, to be refused.
    pub(crate) fn let_go(&mut self, prepared: &Prepared, older: &[&Sheet]) {
        let had: Vec<_> = older.iter().flat_map(|sheet| sheet.links()).collect();
        self.keep_links(&mut |field, kind, id| {
            prepared.version((kind, *id)).is_some() || !had.contains(&(field, (kind, *id)))
        });
    }

    /// Shows every link to a visitor, and takes out those that it does not keep.
    fn keep_links(&mut self, keep: Keep<'_>) {
        use SheetKind as Kind;
        match self {
            Sheet::Plan(plan) => one("responsible", Kind::Contact, &mut plan.responsible, keep),
            Sheet::Contact(contact) => one("deputy", Kind::Contact, &mut contact.deputy, keep),
            Sheet::Role(role) => {
                for held in &mut role.held {
                    one("held", Kind::Contact, &mut held.person, keep);
                    one("held", Kind::Contact, &mut held.deputy, keep);
                }
                one("reports_to", Kind::Role, &mut role.reports_to, keep);
                many("informs", Kind::Role, &mut role.informs, keep);
                one("called_by", Kind::Role, &mut role.called_by, keep);
            }
            Sheet::Contract(contract) => {
                one("contact", Kind::Contact, &mut contract.contact, keep);
                many("data_sets", Kind::DataSet, &mut contract.data_sets, keep);
            }
            Sheet::Policy(policy) => one("contact", Kind::Contact, &mut policy.contact, keep),
            Sheet::Service(service) => {
                many("contacts", Kind::Contact, &mut service.contacts, keep);
                many("data_sets", Kind::DataSet, &mut service.data_sets, keep);
            }
            Sheet::System(system) => {
                one("supplier", Kind::Contact, &mut system.supplier, keep);
                many("services", Kind::Service, &mut system.services, keep);
                many("data_sets", Kind::DataSet, &mut system.data_sets, keep);
            }
            Sheet::Risk(risk) => many("systems", Kind::System, &mut risk.systems, keep),
            Sheet::PrintedCopy(copy) => one("holder", Kind::Contact, &mut copy.holder, keep),
            Sheet::Profile(_)
            | Sheet::Runbook(_)
            | Sheet::DataSet(_)
            | Sheet::Measure(_)
            | Sheet::Training(_) => {}
        }
    }

    /// Whether a role would report to itself by way of others.
    fn reports_in_a_circle(&self, own: Option<u32>, prepared: &Prepared) -> Result<(), Refusal> {
        let (Sheet::Role(role), Some(own)) = (self, own) else { return Ok(()) };
        let mut above = role.reports_to;
        // As many steps as there are roles are enough to come round.
        for _ in prepared.roles() {
            if above == Some(own) {
                return Err(Refusal::Circle { field: "reports_to" });
            }
            above = above.and_then(|id| prepared.role(id)).and_then(|role| role.reports_to);
        }
        if above == Some(own) { Err(Refusal::Circle { field: "reports_to" }) } else { Ok(()) }
    }

    /// When somebody should look at it again, if it says so.
    pub fn review_on(&self) -> Option<Date> {
        match self {
            Sheet::Runbook(runbook) => runbook.review_on,
            Sheet::Contract(contract) => contract.review_on.into_iter().chain(contract.ends_on).min(),
            Sheet::Policy(policy) => policy.ends_on,
            Sheet::DataSet(set) => set.review_on,
            Sheet::System(system) => system.review_on,
            Sheet::Measure(measure) => measure.review_on,
            Sheet::Risk(risk) => risk.review_on,
            Sheet::Profile(_)
            | Sheet::Plan(_)
            | Sheet::Contact(_)
            | Sheet::Role(_)
            | Sheet::Service(_)
            | Sheet::Training(_)
            | Sheet::PrintedCopy(_) => None,
        }
    }
}

/// Decides whether a link stays.
type Keep<'a> = &'a mut dyn FnMut(&'static str, SheetKind, &mut u32) -> bool;

fn one(field: &'static str, kind: SheetKind, id: &mut Option<u32>, keep: Keep<'_>) {
    if id.as_mut().is_some_and(|id| !keep(field, kind, id)) {
        *id = None;
    }
}

fn many(field: &'static str, kind: SheetKind, ids: &mut Vec<u32>, keep: Keep<'_>) {
    ids.retain_mut(|id| keep(field, kind, id));
}

/// Nobody is called by a space.
fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

/// Whether a text that somebody must give is there and can be read.
pub(crate) fn needed(field: &'static str, text: &str) -> Result<(), Refusal> {
    if is_blank(text) { Err(Refusal::Empty { field }) } else { readable(text) }
}

/// Whether every text in a sheet can be read.
fn texts(value: &Value) -> Result<(), Refusal> {
    match value {
        Value::String(text) => readable(text),
        Value::Array(lines) if lines.len() > MOST_LINES => Err(Refusal::TooMany { limit: MOST_LINES }),
        Value::Array(lines) => lines.iter().try_for_each(texts),
        Value::Object(fields) => fields.values().try_for_each(texts),
        _ => Ok(()),
    }
}

fn readable(text: &str) -> Result<(), Refusal> {
    if text.chars().count() > LONGEST_TEXT {
        return Err(Refusal::TooLong { limit: LONGEST_TEXT, begin: text.chars().take(40).collect() });
    }
    if text.chars().any(|c| c.is_control() && c != '\n') {
        return Err(Refusal::Unshowable {
            text: text.chars().filter(|c| !c.is_control()).take(40).collect(),
        });
    }
    Ok(())
}
