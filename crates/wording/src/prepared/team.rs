//! The crisis team in words.

use readiness::event::Word as _;
use readiness::prepared::Prepared;
use readiness::team::Doubt;
use readiness::team::event::{Mandate, Role};

use crate::Wording;

impl Wording {
    /// What a role is called.
    pub fn role_title(&self, role: &Role) -> String {
        if role.role.is_own() && !role.own_role.is_empty() {
            role.own_role.clone()
        } else {
            self.word(role.role)
        }
    }

    /// What a role may do, with how far: `geld uitgeven (tot € 25.000)`.
    pub fn mandate(&self, mandate: &Mandate) -> String {
        format!("{}{}", self.word(mandate.act), self.mandate_terms(mandate))
    }

    /// Within what bounds, behind what it is about: ` (tot € 25.000; na overleg)`. Empty when there are none.
    pub fn mandate_terms(&self, mandate: &Mandate) -> String {
        let limit = mandate
            .limit_cents
            .map(|cents| self.format("mandate-limit", [("limit", self.euros(cents).into())]));
        let condition = Some(mandate.condition.clone()).filter(|condition| !condition.is_empty());
        let terms: Vec<String> = limit.into_iter().chain(condition).collect();
        if terms.is_empty() { String::new() } else { format!(" ({})", terms.join("; ")) }
    }

    /// Something that does not hold in the team.
    pub fn team_doubt(&self, doubt: &Doubt, prepared: &Prepared) -> String {
        let gaps = match doubt {
            Doubt::NobodyIs(role)
            | Doubt::NoDeputy(role)
            | Doubt::OwnDeputy(role)
            | Doubt::Twice(role)
            | Doubt::ReportsToNobody(role)
            | Doubt::NoLimit(role)
            | Doubt::RansomBelowBoard(role) => vec![("role", self.word(*role).into())],
            Doubt::Both(one, other) => {
                vec![("one", self.word(*one).into()), ("other", self.word(*other).into())]
            }
            Doubt::Unreachable(role, contact) => {
                let who = prepared.contact(*contact).map(|contact| contact.title().to_owned());
                vec![("role", self.word(*role).into()), ("who", who.unwrap_or_default().into())]
            }
            Doubt::ManyTops(count) => vec![("n", (*count as f64).into())],
            Doubt::NoMandate(act) => return self.text(&format!("doubt-no-mandate-{}", act.id())),
            Doubt::Untrained | Doubt::NotCredible | Doubt::NobodyResponsible => Vec::new(),
        };
        self.format(&format!("doubt-{}", doubt.id()), gaps)
    }
}
