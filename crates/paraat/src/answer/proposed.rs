//! What would change if the proposals were law.

use incident::picture::{Change, Picture, changes};
use incident::situation::Situation;
use law::{NotApplicable, Obligation};
use serde::Serialize;

use super::Printer;
use super::duties::{Duties, Duty, Excused};

/// The differences between the law of today and the proposals.
#[derive(Serialize)]
pub(super) struct Proposed<'a> {
    acts: Vec<&'a str>,
    gone: Vec<Excused<'a>>,
    changed: Vec<Changed<'a>>,
    new: Vec<Duty<'a>>,
}

/// A duty of today that would stand otherwise.
#[derive(Serialize)]
struct Changed<'a> {
    today: Duty<'a>,
    proposed: Duty<'a>,
}

impl<'a> Proposed<'a> {
    pub(super) fn of(
        printer: &'a Printer<'a>,
        situation: &'a Situation,
        today: &'a Picture<'a>,
        proposed: &'a Picture<'a>,
    ) -> Proposed<'a> {
        let mut acts: Vec<&str> =
            printer.rulebook.proposals().map(|provision| provision.citation.act.as_str()).collect();
        acts.sort_unstable();
        acts.dedup();
        let mut found = Proposed { acts, gone: Vec::new(), changed: Vec::new(), new: Vec::new() };
        let duty = |picture: &'a Picture<'a>, obligation: &'a Obligation<'a>| {
            Duties::duty_of(printer, situation, picture, obligation)
        };
        for change in changes(today, proposed) {
            match change {
                Change::Gone { duty, .. } => {
                    found.gone.extend(not(proposed, duty).map(|not| Excused::of(printer, not)));
                }
                Change::Other { today: held, proposed: other } => {
                    found.changed.push(Changed { today: duty(today, held), proposed: duty(proposed, other) });
                }
                Change::New(new) => found.new.push(duty(proposed, new)),
            }
        }
        found
    }
}

/// Why a duty of today would be gone.
fn not<'a>(proposed: &'a Picture<'a>, duty: &Obligation<'_>) -> Option<&'a NotApplicable<'a>> {
    proposed.assessment.not_applicable.iter().find(|not| not.rule.id == duty.rule.id)
}
