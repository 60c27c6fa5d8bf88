//! The risk proposal: what guidance and decisions say of circumstances like these.
//!
//! Articles 33 and 34 of the AVG turn on "unlikely to result in a risk" and "high risk". Those are human
//! decisions; the program proposes, with reasons, and says what could still change the proposal.

use crate::rule::Provision;
use crate::vocabulary::vocabulary;
use crate::{Circumstances, Condition, FactSet, Finding, Rulebook, Truth, Use};

vocabulary! {
    /// What an indicator speaks for.
    Signal {
        /// An explicit ground why a risk is unlikely.
        Unlikely = "unlikely",
        /// A risk, at the least.
        Risk = "risk",
        /// A high risk.
        High = "high",
    }
}

/// One indicator: a cited circumstance that speaks for a level of risk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// What every block has.
    pub provision: Provision,
    /// What it speaks for.
    pub proposes: Signal,
    /// All of these must hold; for `unlikely` each must be established.
    pub when: Vec<Condition>,
    /// Any of these silences it: for `unlikely` when somebody merely suspects it, for `risk` and `high` only
    /// when it is established.
    pub unless: Vec<Condition>,
    /// The guidance and decisions it follows, for people to look up.
    pub cites: String,
}

impl Indicator {
    /// Whether it speaks in these circumstances, whatever the others say.
    pub fn speaks(&self, circumstances: &Circumstances) -> bool {
        let (says, _) = self.says(circumstances);
        says.truth == Truth::Yes
    }

    /// What it says, and whether something could silence it.
    fn says(&self, circumstances: &Circumstances) -> (Finding, FactSet) {
        let (for_when, for_unless) = match self.proposes {
            Signal::Unlikely => (Use::Excuses, Use::Silences),
            Signal::Risk | Signal::High => (Use::Triggers, Use::Excuses),
        };
        let holds = Finding::all(self.when.iter().map(|c| circumstances.finding(*c, for_when)));
        let silenced = Finding::any(self.unless.iter().map(|c| circumstances.finding(*c, for_unless)));
        match silenced.truth {
            Truth::Yes => (silenced.negate(), FactSet::EMPTY),
            _ => (holds, waits(silenced)),
        }
    }
}

/// A level of risk for the rights and freedoms of natural persons (AVG art. 33 and 34).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RiskLevel {
    /// "Niet waarschijnlijk dat … een risico".
    Unlikely,
    /// A risk.
    Risk,
    /// "Waarschijnlijk een hoog risico".
    High,
}

impl RiskLevel {
    /// `unlikely`, `risk` or `high`.
    pub fn as_str(self) -> &'static str {
        match self {
            RiskLevel::Unlikely => "unlikely",
            RiskLevel::Risk => "risk",
            RiskLevel::High => "high",
        }
    }

    /// The level with this id.
    pub fn parse(id: &str) -> Option<RiskLevel> {
        [RiskLevel::Unlikely, RiskLevel::Risk, RiskLevel::High].into_iter().find(|level| level.as_str() == id)
    }
}

/// What is proposed, on which indicators, and what could change it.
#[derive(Clone, Debug)]
pub struct Proposal<'a> {
    /// The level; `None` is "undetermined": too little is known.
    pub level: Option<RiskLevel>,
    /// The indicators that speak for the level, each with the facts that it rests on.
    pub because: Vec<(&'a Indicator, FactSet)>,
    /// Whether a risk is unlikely, as far as the grounds can say; while unknown, the facts they ask for.
    pub unlikely: Finding,
    /// Whether a high risk is likely, as far as the indicators can say; while unknown, the facts they ask
    /// for.
    pub high: Finding,
    /// The unknown facts that could still change the level. Learning any other fact cannot.
    pub awaits: FactSet,
}

/// Proposes a level of risk. `silenced` is an indicator to leave out, to see what it contributes.
///
/// An established ground goes before every other indicator; of the others the highest counts.
pub fn propose<'a>(
    rulebook: &'a Rulebook,
    circumstances: &Circumstances,
    day: jiff::civil::Date,
    silenced: Option<&str>,
) -> Proposal<'a> {
    let speaking = || {
        rulebook
            .indicators()
            .filter(move |indicator| indicator.in_force.on(day) && Some(indicator.id.as_str()) != silenced)
    };
    let mut voices = Voices::default();
    for indicator in speaking() {
        voices.hear(indicator, circumstances);
    }
    voices.conclude()
}

/// What the indicators of one signal say together.
struct Voice<'a> {
    says: Finding,
    because: Vec<(&'a Indicator, FactSet)>,
    /// Unknown facts that could silence an indicator that speaks, or one that still may.
    could_silence: FactSet,
}

impl Default for Voice<'_> {
    fn default() -> Self {
        Voice { says: Finding::any([]), because: Vec::new(), could_silence: FactSet::EMPTY }
    }
}

impl<'a> Voice<'a> {
    fn hear(&mut self, indicator: &'a Indicator, circumstances: &Circumstances) {
        let (says, could_silence) = indicator.says(circumstances);
        if says.truth == Truth::Yes {
            self.because.push((indicator, says.facts));
        }
        if says.truth != Truth::No {
            self.could_silence = self.could_silence.union(could_silence);
        }
        self.says = self.says.or(says);
    }

    /// The unknown facts that could change what this signal says.
    fn awaits(&self) -> FactSet {
        waits(self.says).union(self.could_silence)
    }
}

fn waits(finding: Finding) -> FactSet {
    if finding.truth == Truth::Unknown { finding.facts } else { FactSet::EMPTY }
}

#[derive(Default)]
struct Voices<'a> {
    unlikely: Voice<'a>,
    risk: Voice<'a>,
    high: Voice<'a>,
    /// Whether any indicator was in force at all.
    spoke: bool,
}

impl<'a> Voices<'a> {
    fn hear(&mut self, indicator: &'a Indicator, circumstances: &Circumstances) {
        let voice = match indicator.proposes {
            Signal::Unlikely => &mut self.unlikely,
            Signal::Risk => &mut self.risk,
            Signal::High => &mut self.high,
        };
        voice.hear(indicator, circumstances);
        self.spoke = true;
    }

    fn conclude(self) -> Proposal<'a> {
        let Voices { unlikely, risk, high, spoke } = self;
        let settled_between = spoke && unlikely.says.truth == Truth::No && high.says.truth == Truth::No;
        let (level, because, awaits) = if unlikely.says.truth == Truth::Yes {
            (Some(RiskLevel::Unlikely), unlikely.because, unlikely.could_silence)
        } else if high.says.truth == Truth::Yes {
            (Some(RiskLevel::High), high.because, unlikely.awaits().union(high.could_silence))
        } else {
            let awaits = unlikely.awaits().union(high.awaits());
            if risk.says.truth == Truth::Yes || settled_between {
                (Some(RiskLevel::Risk), risk.because, awaits.union(risk.could_silence))
            } else {
                (None, Vec::new(), awaits.union(risk.awaits()))
            }
        };
        Proposal { level, because, unlikely: unlikely.says, high: high.says, awaits }
    }
}
