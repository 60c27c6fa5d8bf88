//! Which regimes bind the organisation, and why: from plain answers that are given once.
//!
//! Every finding names the answers that it rests on or waits for. What nobody answered is unknown; it is never taken for a
//! "no". An incident that is opened later begins with what follows from this.

pub mod event;
mod regime;
mod size;

use law::{Capacity, FactSet, Finding, Truth};

pub use self::regime::Regime;
use crate::event::Word;
use crate::prepared::{ONLY, Prepared};
use crate::scope::event::{ScopeQuestion, ScopeReply};
use crate::team::event::Profile;

/// What a finding rests on, or waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ScopeGround {
    /// An answer to a question.
    Answer(ScopeQuestion),
    /// The country.
    Country,
    /// Whether it decides itself on personal data.
    Role,
    /// How many people work in the whole group.
    GroupEmployees,
    /// Annual turnover of the whole group.
    GroupTurnover,
    /// Annual balance sheet total of the whole group.
    GroupBalance,
    /// Whether it is insured.
    Insured,
}

/// The grounds that are no answers, by number from here on.
const APART: u8 = 200;
const OTHERS: [ScopeGround; 6] = [
    ScopeGround::Country,
    ScopeGround::Role,
    ScopeGround::GroupEmployees,
    ScopeGround::GroupTurnover,
    ScopeGround::GroupBalance,
    ScopeGround::Insured,
];

impl ScopeGround {
    fn set(self) -> FactSet {
        let other = OTHERS.iter().position(|other| *other == self);
        let number = match self {
            ScopeGround::Answer(question) => question as u8,
            _ => APART + other.unwrap_or_default() as u8,
        };
        FactSet::of(number)
    }

    fn all_in(facts: FactSet) -> Vec<ScopeGround> {
        let named = |number: u8| match number.checked_sub(APART) {
            Some(other) => OTHERS.get(usize::from(other)).copied(),
            None => ScopeQuestion::ALL.get(usize::from(number)).copied().map(ScopeGround::Answer),
        };
        facts.iter().filter_map(named).collect()
    }
}

/// Whether one regime binds the organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scoped {
    /// Which.
    pub regime: Regime,
    /// Whether it does.
    pub binds: Truth,
    /// What that rests on; or, while it is unknown, what would settle it.
    pub because: Vec<ScopeGround>,
}

/// A step of the questions: the numbers of the group are asked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScopeStep {
    /// A question that is answered with yes or no.
    Question(ScopeQuestion),
    /// How large the group is.
    Size,
}

/// Every step, in the order in which it is asked.
pub fn steps() -> impl Iterator<Item = ScopeStep> {
    let size_before = |question: &ScopeQuestion| *question == ScopeQuestion::DomainNames;
    ScopeQuestion::ALL.iter().flat_map(move |question| {
        let size = size_before(question).then_some(ScopeStep::Size);
        size.into_iter().chain([ScopeStep::Question(*question)])
    })
}

/// Which regimes bind, in the order of the list.
pub fn scope(prepared: &Prepared) -> Vec<Scoped> {
    let blank = Profile::default();
    let profile = prepared.profile(ONLY).unwrap_or(&blank);
    let asked = Asked { profile, is_insured: prepared.is_insured() };
    let found = |regime: &Regime| {
        let finding = asked.regime(*regime);
        Scoped { regime: *regime, binds: finding.truth, because: ScopeGround::all_in(finding.facts) }
    };
    Regime::ALL.iter().map(found).collect()
}

/// Whether a step still has no answer, and matters: of the kinds of licence nobody is asked who has none.
pub fn is_open(prepared: &Prepared, step: ScopeStep) -> bool {
    let blank = Profile::default();
    let profile = prepared.profile(ONLY).unwrap_or(&blank);
    match step {
        ScopeStep::Size => profile.group_employees.is_none(),
        ScopeStep::Question(question) => {
            profile.scope_reply(question).is_none() && is_asked(profile, question)
        }
    }
}

/// Whether a question matters after what was answered already.
pub fn is_asked(profile: &Profile, question: ScopeQuestion) -> bool {
    use ScopeQuestion as Q;
    let of_licence =
        matches!(question, Q::Bank | Q::Insurer | Q::OtherFinancial | Q::InvestmentFirm | Q::Intermediary);
    !(of_licence && profile.scope_reply(Q::Licence) == Some(ScopeReply::No))
}

/// In which capacities of the law the organisation stands: with yes, no, or an unknown that somebody was asked about. Of
/// what nobody was asked about nothing is said.
pub fn capacities(prepared: &Prepared) -> Vec<(Capacity, Truth)> {
    let blank = Profile::default();
    let profile = prepared.profile(ONLY).unwrap_or(&blank);
    let asked = Asked { profile, is_insured: prepared.is_insured() };
    let mut found: Vec<(Capacity, Truth)> = Vec::new();
    for regime in Regime::ALL {
        // A capacity that this program's law does not know says nothing.
        let Some(capacity) = regime.capacity().and_then(Capacity::parse) else { continue };
        let finding = asked.regime(*regime);
        let spoken = ScopeGround::all_in(finding.facts).into_iter().any(|ground| match ground {
            ScopeGround::Answer(question) => profile.scope_reply(question).is_some(),
            ScopeGround::Insured => prepared.is_insured().is_some(),
            _ => false,
        });
        if finding.truth != Truth::Unknown || spoken {
            found.push((capacity, finding.truth));
        }
    }
    found
}

/// What kind of entity it is, as a word of the facts; the kind that says most about its duties comes first.
pub fn entity(prepared: &Prepared) -> Option<&'static str> {
    use ScopeQuestion as Q;
    let profile = prepared.profile(ONLY)?;
    let kinds = [
        (Q::Bank, "credit_institution"),
        (Q::Insurer, "insurer"),
        (Q::InvestmentFirm, "investment_firm"),
        (Q::Licence, "financiele_onderneming_wft"),
        (Q::DecentralBody, "gemeente"),
        (Q::QualifiedTrust, "tsp"),
        (Q::OtherTrust, "tsp_nonqualified"),
        (Q::DomainNames, "dns"),
        (Q::CriticalEntity, "critical_entity"),
    ];
    let yes = |question: Q| profile.scope_reply(question) == Some(ScopeReply::Yes);
    kinds.into_iter().find(|(question, _)| yes(*question)).map(|(_, kind)| kind)
}

impl Profile {
    /// What was answered to a question; the last answer counts.
    pub fn scope_reply(&self, question: ScopeQuestion) -> Option<ScopeReply> {
        self.scope.iter().rfind(|answer| answer.question == question).map(|answer| answer.reply)
    }

    /// Holds an answer, in place of an earlier one.
    pub fn answer_scope(&mut self, question: ScopeQuestion, reply: ScopeReply) {
        self.scope.retain(|answer| answer.question != question);
        self.scope.push(event::ScopeAnswer { question, reply });
    }
}

/// Questions to what was answered.
struct Asked<'a> {
    profile: &'a Profile,
    is_insured: Option<bool>,
}

impl Asked<'_> {
    /// A licence of some kind needs a licence; without one the answer to its kind is no.
    fn is(&self, question: ScopeQuestion) -> Finding {
        let truth = match self.profile.scope_reply(question) {
            Some(ScopeReply::Yes) => Truth::Yes,
            Some(ScopeReply::No) => Truth::No,
            Some(ScopeReply::Unknown) | None => Truth::Unknown,
        };
        if !is_asked(self.profile, question) {
            return Finding::new(Truth::No, ScopeGround::Answer(ScopeQuestion::Licence).set());
        }
        Finding::new(truth, ScopeGround::Answer(question).set())
    }

    fn any(&self, questions: &[ScopeQuestion]) -> Finding {
        Finding::any(questions.iter().map(|question| self.is(*question)))
    }

    fn dutch(&self) -> Finding {
        let country = self.profile.country.as_str();
        let truth = if country.is_empty() { Truth::Unknown } else { Truth::from_bool(country == "NL") };
        Finding::new(truth, ScopeGround::Country.set())
    }

    fn role(&self, roles: &[&str]) -> Finding {
        let role = self.profile.role.as_str();
        let truth = if role.is_empty() { Truth::Unknown } else { Truth::from_bool(roles.contains(&role)) };
        Finding::new(truth, ScopeGround::Role.set())
    }
}
