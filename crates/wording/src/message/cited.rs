//! What a text may cite in braces: facts, what else was recorded, and what whoever sends the text gives.

use incident::fact::FactKey;

use crate::names::names;

names! {
    /// What an incident records apart from its facts, and a text may tell.
    Told {
        /// When it happened.
        Occurred "occurred",
        /// When somebody saw it first.
        Detected "detected",
        /// When the investigation ended.
        Investigated "investigated",
        /// When it was reported to the data protection authority (AVG art. 33(1)).
        ReportedToAuthority "reported_to_authority",
        /// What was done to limit the harm, in words that may go outside.
        Measures "measures",
    }
}

names! {
    /// What is no fact: whoever sends a text gives it.
    GivenName {
        /// What the organisation is called.
        Organisation "organisation",
        /// What the incident is called outside.
        Incident "incident",
        /// The moment of writing.
        Now "now",
        /// The number to call.
        Phone "phone",
        /// The person or desk to turn to.
        Contact "contact",
        /// Who speaks with the press.
        Spokesperson "spokesperson",
        /// When more will be told.
        NextUpdate "next_update",
        /// Where that can be read or heard.
        Place "place",
        /// What whoever reads it is called.
        Addressee "addressee",
        /// The clause and the term by which they tell us.
        AgreedNotice "agreed_notice",
        /// The questions that they did not answer in full.
        Unanswered "unanswered",
        /// How many people of theirs.
        OwnPeople "own_people",
        /// How many records of theirs.
        OwnRecords "own_records",
        /// Which kinds of data of theirs.
        OwnKinds "own_kinds",
    }
}

/// Something that a text cites.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cited {
    /// A fact.
    Fact(FactKey),
    /// Something else that the incident records.
    Told(Told),
    /// Something that is given.
    Given(GivenName),
}

impl Cited {
    /// Everything that there is to cite.
    pub fn all() -> impl Iterator<Item = Cited> {
        let facts = FactKey::ALL.iter().map(|key| Cited::Fact(*key));
        let told = Told::ALL.iter().map(|told| Cited::Told(*told));
        facts.chain(told).chain(GivenName::ALL.iter().map(|given| Cited::Given(*given)))
    }

    /// The name as it stands in braces.
    pub fn as_str(self) -> &'static str {
        match self {
            Cited::Fact(key) => key.as_str(),
            Cited::Told(told) => told.as_str(),
            Cited::Given(given) => given.as_str(),
        }
    }

    /// What has this name.
    pub fn parse(name: &str) -> Option<Cited> {
        Cited::all().find(|cited| cited.as_str() == name)
    }

    /// Whether it can be told at all: a filing or a decision that a situation file may write among the facts is
    /// recorded by itself in a journal, and no letter cites it.
    pub(super) fn can_be_told(self) -> bool {
        match self {
            Cited::Fact(FactKey::Aware | FactKey::Classified) => true,
            Cited::Fact(key) => key.recorded_by().is_none(),
            Cited::Told(_) | Cited::Given(_) => true,
        }
    }
}
