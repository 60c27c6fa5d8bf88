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
            Sheet::Contact(contact) if contact.own_kind.is_empty() && contact.kind.is_own() => {
                ("own_kind", true)
            }
            Sheet::Contact(contact) => ("name", contact.name.is_empty() && contact.organisation.is_empty()),
            Sheet::Role(role) => ("own_role", role.role.is_own() && role.own_role.is_empty()),
            Sheet::Runbook(runbook) if runbook.steps.is_empty() => ("steps", true),
            Sheet::Runbook(runbook) => ("title", runbook.title.is_empty()),
            Sheet::Contract(contract) => ("party", contract.party.is_empty() && contract.contact.is_none()),
            Sheet::Policy(policy) => ("insurer", policy.insurer.is_empty() && policy.contact.is_none()),
            Sheet::DataSet(set) => ("name", set.name.is_empty()),
            Sheet::Service(service) => ("name", service.name.is_empty()),
            Sheet::System(system) => ("name", system.name.is_empty()),
            Sheet::Measure(measure) => ("title", measure.listed.is_empty() && measure.title.is_empty()),
            Sheet::Risk(risk) => ("title", risk.title.is_empty()),
            Sheet::Training(training) => ("title", training.title.is_empty()),
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
        self.clone().visit_links(&mut |field, kind, id| links.push((field, (kind, *id))));
        links
    }

    /// The same sheet with every link to one contact led to another.
    pub fn repointed(&self, from: u32, to: u32) -> Sheet {
        let mut sheet = self.clone();
        sheet.visit_links(&mut |_, kind, id| {
            if kind == SheetKind::Contact && *id == from {
                *id = to;
            }
        });
        sheet
    }

    /// Shows every link to a visitor.
    fn visit_links(&mut self, visit: &mut dyn FnMut(&'static str, SheetKind, &mut u32)) {
        use SheetKind as Kind;
        let mut all = |field, kind, ids: &mut dyn Iterator<Item = &mut u32>| {
            for id in ids {
                visit(field, kind, id);
            }
        };
        match self {
            Sheet::Plan(plan) => all("responsible", Kind::Contact, &mut plan.responsible.iter_mut()),
            Sheet::Contact(contact) => all("deputy", Kind::Contact, &mut contact.deputy.iter_mut()),
            Sheet::Role(role) => {
                let people = role.held.iter_mut().flat_map(|it| it.person.iter_mut().chain(&mut it.deputy));
                all("held", Kind::Contact, &mut { people });
                all("reports_to", Kind::Role, &mut role.reports_to.iter_mut());
                all("informs", Kind::Role, &mut role.informs.iter_mut());
                all("called_by", Kind::Role, &mut role.called_by.iter_mut());
            }
            Sheet::Contract(contract) => {
                all("contact", Kind::Contact, &mut contract.contact.iter_mut());
                all("data_sets", Kind::DataSet, &mut contract.data_sets.iter_mut());
            }
            Sheet::Policy(policy) => all("contact", Kind::Contact, &mut policy.contact.iter_mut()),
            Sheet::Service(service) => {
                all("contacts", Kind::Contact, &mut service.contacts.iter_mut());
                all("data_sets", Kind::DataSet, &mut service.data_sets.iter_mut());
            }
            Sheet::System(system) => {
                all("supplier", Kind::Contact, &mut system.supplier.iter_mut());
                all("services", Kind::Service, &mut system.services.iter_mut());
                all("data_sets", Kind::DataSet, &mut system.data_sets.iter_mut());
            }
            Sheet::Risk(risk) => all("systems", Kind::System, &mut risk.systems.iter_mut()),
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
            | Sheet::Training(_) => None,
        }
    }
}

/// Whether every text in a sheet can be read.
fn texts(value: &Value) -> Result<(), Refusal> {
    match value {
        Value::String(text) if text.chars().count() > LONGEST_TEXT => {
            Err(Refusal::TooLong { limit: LONGEST_TEXT, begin: text.chars().take(40).collect() })
        }
        Value::String(text) if text.chars().any(|c| c.is_control() && c != '\n') => {
            Err(Refusal::Unshowable { text: text.chars().filter(|c| !c.is_control()).take(40).collect() })
        }
        Value::Array(lines) if lines.len() > MOST_LINES => Err(Refusal::TooMany { limit: MOST_LINES }),
        Value::Array(lines) => lines.iter().try_for_each(texts),
        Value::Object(fields) => fields.values().try_for_each(texts),
        _ => Ok(()),
    }
}
