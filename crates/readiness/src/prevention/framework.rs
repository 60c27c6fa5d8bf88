//! By which words measures are ordered: where they come from, what sort they are, and which principle and which duty of
//! care they serve.

use jiff::civil::{Date, date};
use law::{Checked, CheckedHow};

use crate::event::Word;

/// Where a measure of the list comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The brochure of Techniek Nederland: what the organisation does.
    Organisation,
    /// The brochure of Techniek Nederland: what technology does.
    Technology,
    /// The brochure of Techniek Nederland: what everybody does.
    Behaviour,
    /// Not in the brochure; incidents that became known show that it lacks.
    Cases,
}

impl Word for Origin {
    const LIST: &'static str = "origin";
    const ALL: &'static [Origin] =
        &[Origin::Organisation, Origin::Technology, Origin::Behaviour, Origin::Cases];

    fn id(self) -> &'static str {
        match self {
            Origin::Organisation => "organisation",
            Origin::Technology => "technology",
            Origin::Behaviour => "behaviour",
            Origin::Cases => "cases",
        }
    }
}

/// The three sorts of precautions that the brochure of Techniek Nederland names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// By rules and agreements.
    Administrative,
    /// By locks and walls.
    Physical,
    /// By technology.
    Technical,
}

impl Word for Sort {
    const LIST: &'static str = "sort";
    const ALL: &'static [Sort] = &[Sort::Administrative, Sort::Physical, Sort::Technical];

    fn id(self) -> &'static str {
        match self {
            Sort::Administrative => "administrative",
            Sort::Physical => "physical",
            Sort::Technical => "technical",
        }
    }
}

/// The five basic principles of NCSC and DTC. Their ids are their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Principle {
    /// 1: know the risks.
    Risks,
    /// 2: promote safe behaviour.
    Behaviour,
    /// 3: protect systems, applications and devices.
    Systems,
    /// 4: govern who gets at data and services.
    Access,
    /// 5: be prepared for incidents.
    Incidents,
}

impl Word for Principle {
    const LIST: &'static str = "principle";
    const ALL: &'static [Principle] = &[
        Principle::Risks,
        Principle::Behaviour,
        Principle::Systems,
        Principle::Access,
        Principle::Incidents,
    ];

    fn id(self) -> &'static str {
        match self {
            Principle::Risks => "1",
            Principle::Behaviour => "2",
            Principle::Systems => "3",
            Principle::Access => "4",
            Principle::Incidents => "5",
        }
    }
}

/// What the measures of an essential or important entity comprise at least (Cbw art. 21(3)). Their ids are the letters of
/// the article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CareDuty {
    /// a: policies on risk analysis and security.
    Policy,
    /// b: handling incidents.
    Incidents,
    /// c: continuity, back-ups, recovery, crisis management.
    Continuity,
    /// d: the security of the supply chain.
    SupplyChain,
    /// e: acquiring, developing and maintaining systems; vulnerabilities.
    Maintenance,
    /// f: judging whether measures have an effect.
    Effectiveness,
    /// g: cyber hygiene and training.
    Hygiene,
    /// h: cryptography.
    Cryptography,
    /// i: personnel, access, assets.
    Access,
    /// j: multi-factor authentication, secured communication.
    Authentication,
}

impl Word for CareDuty {
    const LIST: &'static str = "cbw";
    const ALL: &'static [CareDuty] = &[
        CareDuty::Policy,
        CareDuty::Incidents,
        CareDuty::Continuity,
        CareDuty::SupplyChain,
        CareDuty::Maintenance,
        CareDuty::Effectiveness,
        CareDuty::Hygiene,
        CareDuty::Cryptography,
        CareDuty::Access,
        CareDuty::Authentication,
    ];

    fn id(self) -> &'static str {
        match self {
            CareDuty::Policy => "a",
            CareDuty::Incidents => "b",
            CareDuty::Continuity => "c",
            CareDuty::SupplyChain => "d",
            CareDuty::Maintenance => "e",
            CareDuty::Effectiveness => "f",
            CareDuty::Hygiene => "g",
            CareDuty::Cryptography => "h",
            CareDuty::Access => "i",
            CareDuty::Authentication => "j",
        }
    }
}

/// What the list refers to, beside where its measures come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Framework {
    /// The five basic principles of NCSC and DTC.
    Principles,
    /// Cbw art. 21(3), a to j.
    Cbw,
    /// The safeguards of CIS Controls v8.1, by their numbers only: their text is not free.
    Cis,
}

impl Framework {
    /// When and how the names and numbers of the framework were last compared with a text of it. Which measure serves
    /// which of them is our own reading in every row.
    pub fn checked(self) -> Checked {
        match self {
            Framework::Principles => Checked { on: COMPARED_ON, how: CheckedHow::Secondary },
            Framework::Cbw => Checked { on: COMPARED_ON, how: CheckedHow::Literal },
            Framework::Cis => Checked { on: COMPARED_ON, how: CheckedHow::Secondary },
        }
    }
}

/// The day on which somebody last compared the list with its sources; `docs/prevention.md` names them.
const COMPARED_ON: Date = date(2026, 11, 22);

#[cfg(test)]
mod tests {
    use super::*;

    fn ids<W: Word>() -> Vec<&'static str> {
        W::ALL.iter().map(|word| word.id()).collect()
    }

    #[test]
    fn principles_are_numbered_and_duties_of_care_are_lettered_as_their_sources_do() {
        assert_eq!(ids::<Principle>(), ["1", "2", "3", "4", "5"]);
        assert_eq!(ids::<CareDuty>(), ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]);
    }

    #[test]
    fn only_the_act_was_compared_word_for_word() {
        assert_eq!(Framework::Cbw.checked().how, CheckedHow::Literal);
        assert_eq!(Framework::Principles.checked().how, CheckedHow::Secondary);
        assert_eq!(Framework::Cis.checked().how, CheckedHow::Secondary);
    }
}
