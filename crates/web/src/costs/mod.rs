//! What the incident costs, with what the policies would pay of it beside each line, and why.

mod consent;
mod dossier;
mod export;
mod insurer;
mod line;
mod list;
mod shown;
mod still;

pub(crate) use consent::{ask, asking};
pub(crate) use export::export;
pub(crate) use line::{add, adding, revise, revising, withdraw, withdrawing};
pub(crate) use list::{card, costs};
pub(crate) use still::{restate, restating, stop, stopping, undo, undoing};

use std::collections::BTreeMap;
use std::sync::Arc;

use incident::cost::cover::{Days, End, Settlement};
use readiness::agreement::event::Policy;
use readiness::agreement::insured::is_in_force;
use readiness::event::Sheet;
use readiness::prepared::Prepared;

use crate::failure::Failure;
use crate::form::{Answer, Field, Kind, Posted};
use crate::room::Room;

const REST: &str = "/costs";

/// The costs beside the policies.
struct Beside {
    prepared: Arc<Prepared>,
    low: Settlement,
    high: Settlement,
    days: Days,
}

impl Beside {
    fn of(room: &Room) -> Result<Beside, Failure> {
        let app = room.site.app();
        Ok(Beside {
            prepared: app.prepared()?,
            low: app.settlement(&room.state, End::Low, room.now)?,
            high: app.settlement(&room.state, End::High, room.now)?,
            days: Days::of(&room.state, room.rulebook()),
        })
    }

    /// The policies in force, by number.
    fn policies(&self) -> BTreeMap<u32, &Policy> {
        self.prepared.policies().filter(|(_, policy)| is_in_force(policy, self.days.found_on)).collect()
    }

    /// What people call a policy.
    fn name(&self, room: &Room, policy: u32) -> String {
        let sheet = self.prepared.policy(policy).map(|policy| Sheet::Policy(policy.clone()));
        sheet.map(|sheet| room.wording().sheet_title(&sheet, &self.prepared)).unwrap_or_default()
    }
}

/// A list of sheets to choose one of, with "none" on top.
fn one_of(none: String, all: Vec<(u32, String)>, chosen: Option<u32>) -> Kind {
    let answer = |(id, name): (u32, String)| Answer::new(&id.to_string(), name, chosen == Some(id));
    let none = Answer::new("", none, chosen.is_none());
    Kind::Select(std::iter::once(none).chain(all.into_iter().map(answer)).collect())
}

/// Which policy, when there are several to choose from.
fn policy_field(room: &Room, chosen: Option<u32>) -> Result<Option<Field>, Failure> {
    let w = room.wording();
    let prepared = room.site.app().prepared()?;
    let title = |policy: &Policy| w.sheet_title(&Sheet::Policy(policy.clone()), &prepared);
    let all: Vec<(u32, String)> = prepared.policies().map(|(id, policy)| (id, title(policy))).collect();
    let field = || {
        Field::new("policy", w.text("cost-policy"), one_of(w.text("cost-policy-any"), all.clone(), chosen))
    };
    Ok((all.len() > 1).then(field))
}

/// The files that are kept as evidence, to tick.
fn evidence_field(room: &Room, chosen: &[String]) -> Option<Field> {
    let answer = |(id, kept): (&String, &incident::evidence::Evidence)| {
        Answer::new(id, format!("{id}. {}", kept.name), chosen.contains(id))
    };
    let answers: Vec<Answer> = room.state.evidence.iter().map(answer).collect();
    let w = room.wording();
    (!answers.is_empty()).then(|| {
        Field::folded("evidence", w.text("cost-evidence"), Kind::Checks(answers), 5)
            .hint(w.text("cost-evidence-hint"))
    })
}

fn ticked(posted: &Posted, name: &str) -> Vec<String> {
    posted.all(name).map(str::to_owned).collect()
}

/// Euros as somebody typed them, in cents; `Err` when that is no amount.
fn cents(room: &Room, text: &str) -> Result<Option<u64>, ()> {
    let euros = crate::form::number(text, room.wording().lang())?;
    // More than this is no amount, and the domain says so.
    Ok(euros.map(|euros| (euros * 100.0).round().min(1e18) as u64))
}

/// Euros as somebody types them: without thousands apart, with cents when there are some.
fn typed_euros(room: &Room, cents: u64) -> String {
    let mark = if room.wording().lang() == wording::Lang::Nl { ',' } else { '.' };
    match cents % 100 {
        0 => (cents / 100).to_string(),
        rest => format!("{}{mark}{rest:02}", cents / 100),
    }
}
