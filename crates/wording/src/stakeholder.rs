//! Whom we owe words to, in words.

use incident::fact::{Certainty, FactKey};
use incident::message::event::BasisFact;
use incident::situation::read_value;
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use incident::stakeholder::propose::Ground;
use jiff::tz::TimeZone;
use law::Rulebook;
use readiness::agreement::watertight::we_tell;
use readiness::event::SheetKind;
use readiness::prepared::Prepared;

use crate::Wording;
use crate::problems::one_line;

/// What the words of a ground are looked up in.
#[derive(Clone, Copy)]
pub struct GroundView<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The country (ISO 3166-1 alpha-2), which says who the authorities are.
    pub country: Option<&'a str>,
    /// What is prepared.
    pub prepared: &'a Prepared,
}

impl Wording {
    /// A kind of people, and which of them when it is one of a kind: `Klanten`, `Contractpartijen (contract/3)`. One with a
    /// name of its own is called by that name. Whoever knows the sheet behind a key shows its title instead.
    pub fn stakeholder(&self, stakeholder: &Stakeholder) -> String {
        let of = one_line(&stakeholder.of);
        match (stakeholder.kind, of.is_empty()) {
            (_, true) => self.word(stakeholder.kind),
            (StakeholderKind::Own, false) => of,
            (kind, false) => format!("{} ({of})", self.word(kind)),
        }
    }

    /// The same with the title of the sheet behind a key: `Klanten (De Linde)`.
    pub fn stakeholder_named(&self, stakeholder: &Stakeholder, prepared: &Prepared) -> String {
        let number = stakeholder.of.strip_prefix("contract/").and_then(|number| number.parse().ok());
        match number.and_then(|number| prepared.contract(number)) {
            Some(contract) => self.stakeholder(&Stakeholder::one(stakeholder.kind, contract.party.as_str())),
            None => self.stakeholder(stakeholder),
        }
    }

    /// Why somebody is proposed, as a sentence: the order of the law with its place, the contract with its clause and term,
    /// the data set by its name.
    pub fn why(&self, ground: &Ground, view: GroundView<'_>) -> String {
        let sheet = |kind: SheetKind, id: u32| match view.prepared.get((kind, id)) {
            Some(sheet) => one_line(&self.sheet_title(sheet, view.prepared)),
            None => id.to_string(),
        };
        let named =
            |key: &str, kind: SheetKind, id: u32| self.format(key, [("name", sheet(kind, id).into())]);
        match ground {
            Ground::Duty { rule } => self.asked_by("why-duty", rule, view),
            Ground::NotKnown { rule } => self.asked_by("why-not-known", rule, view),
            Ground::Clause { contract } => {
                let held = view.prepared.contract(*contract);
                let clauses: Vec<String> = held
                    .into_iter()
                    .flat_map(|held| we_tell(held).map(|notice| one_line(&self.notice(notice))))
                    .collect();
                let name = sheet(SheetKind::Contract, *contract);
                self.format("why-clause", [("name", name.into()), ("clause", clauses.join(" ").into())])
            }
            Ground::Policy { policy } => named("why-policy", SheetKind::Policy, *policy),
            Ground::TheirData { data_set } => named("why-their-data", SheetKind::DataSet, *data_set),
            Ground::Service { service } => named("why-service", SheetKind::Service, *service),
            Ground::Documents { data_set } => named("why-documents", SheetKind::DataSet, *data_set),
            Ground::KeptLonger { data_set, months } => {
                let name = sheet(SheetKind::DataSet, *data_set);
                let gaps = [("name", name.into()), ("n", f64::from(*months).into())];
                self.format("why-kept-longer", gaps)
            }
            Ground::HighRisk => self.text("why-high-risk"),
            Ground::Crisis => self.text("why-crisis"),
            Ground::Crime => self.text("why-crime"),
            Ground::Noticed => self.text("why-noticed"),
            Ground::Listed => self.text("why-listed"),
        }
    }

    fn asked_by(&self, key: &str, rule: &str, view: GroundView<'_>) -> String {
        let Some(rule) = view.rulebook.rule(rule) else { return rule.to_owned() };
        let order = self.order(view.rulebook, rule, view.country);
        let cited = self.cited(&rule.citation, &rule.checked);
        self.format(key, [("order", order.into()), ("cited", cited.into())])
    }

    /// What a text said of a fact: `485.000 (bevestigd)`.
    pub fn basis_fact(&self, basis: &BasisFact, zone: &TimeZone) -> String {
        if basis.is_contested() {
            return self.text("corrections-contested");
        }
        let (Some(key), false) = (FactKey::parse(&basis.fact), basis.is_unknown()) else {
            return self.text("corrections-unknown");
        };
        let value = match read_value(key, &basis.value) {
            Ok(Some(value)) => one_line(&self.value(key, &value, zone)),
            _ => return self.text("corrections-unknown"),
        };
        match Certainty::parse(&basis.certainty) {
            Some(certainty) => format!("{value} ({})", self.certainty(certainty)),
            None => value,
        }
    }
}
