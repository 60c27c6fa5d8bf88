//! The words for the closed vocabularies of the law and of the facts.

use incident::circumstances::Ground;
use incident::event::RuleText;
use incident::fact::{Certainty, FactKey};
use incident::severity::Band;
use law::{
    Anchor, Because, Capacity, Checked, CheckedHow, Citation, Condition, Duty, FactSet, Force, Phase,
    Recipient, Regime, RiskLevel, Signal, Standing, Truth, Version,
};

use crate::Wording;

impl Wording {
    /// A condition as a statement that fits in a sentence.
    pub fn condition(&self, condition: Condition) -> String {
        self.text(&format!("condition-{}", condition.as_str()))
    }

    /// Conditions as a list of statements.
    pub fn conditions(&self, conditions: &[Condition]) -> String {
        let statements: Vec<String> = conditions.iter().map(|condition| self.condition(*condition)).collect();
        statements.join("; ")
    }

    /// Yes, no or unknown.
    pub fn truth(&self, truth: Truth) -> String {
        self.text(&format!("truth-{}", truth.as_str()))
    }

    /// A fact as a short noun.
    pub fn fact(&self, key: FactKey) -> String {
        self.text(&format!("fact-{}", key.as_str()))
    }

    /// A fact as a plain question to a director.
    pub fn question(&self, ground: Ground) -> String {
        self.text(&format!("question-{}", ground_id(ground)))
    }

    /// What an answer rests on, as a short noun.
    pub fn ground(&self, ground: Ground) -> String {
        self.text(&format!("fact-{}", ground_id(ground)))
    }

    /// What an answer rests on, as a list of short nouns.
    pub fn grounds(&self, facts: FactSet) -> String {
        let nouns: Vec<String> =
            Ground::all_in(facts).into_iter().map(|ground| self.ground(ground)).collect();
        nouns.join(", ")
    }

    /// How sure a fact is, in a word.
    pub fn certainty(&self, certainty: Certainty) -> String {
        self.text(&format!("certainty-{}", certainty.as_str()))
    }

    /// How sure a fact is, as a shape: ● ◐ ○ ✕ ◇.
    pub fn certainty_mark(&self, certainty: Certainty) -> char {
        match certainty {
            Certainty::Confirmed => '●',
            Certainty::Likely => '◐',
            Certainty::Unconfirmed => '○',
            Certainty::Refuted => '✕',
            Certainty::NotExcludable => '◇',
        }
    }

    /// What to do, as an order that names to whom: `Meld dit bij de AP`.
    pub fn duty(&self, duty: Duty, to: &str) -> String {
        self.format(&format!("duty-{}", duty.as_str()), [("to", to.into())])
    }

    /// Whom a duty is owed to, in words.
    pub fn recipient(&self, recipient: Recipient) -> String {
        self.text(&format!("recipient-{}", recipient.as_str()))
    }

    /// How a duty stands.
    pub fn standing(&self, standing: Standing) -> String {
        self.text(&format!("standing-{}", standing.as_str()))
    }

    /// Which stage of a filing.
    pub fn phase(&self, phase: Phase) -> String {
        self.text(&format!("phase-{}", phase.as_str()))
    }

    /// In which quality an organisation stands.
    pub fn capacity(&self, capacity: Capacity) -> String {
        self.text(&format!("capacity-{}", capacity.as_str()))
    }

    /// A capacity with its plain words beside the term of law.
    pub fn capacity_glossed(&self, capacity: Capacity) -> String {
        self.text(&format!("capacity-glossed-{}", capacity.as_str()))
    }

    /// A level of risk for persons; `None` is undetermined.
    pub fn risk(&self, level: Option<RiskLevel>) -> String {
        self.text(&format!("risk-{}", level.map_or("undetermined", RiskLevel::as_str)))
    }

    /// What an indicator speaks for.
    pub fn signal(&self, signal: Signal) -> String {
        self.text(&format!("risk-{}", signal.as_str()))
    }

    /// A band of ENISA's score; `None` when the score spans several.
    pub fn band(&self, band: Option<Band>) -> String {
        self.text(&format!("band-{}", band.map_or("unknown", Band::as_str)))
    }

    /// With what force a page holds.
    pub fn force(&self, force: Force) -> String {
        self.text(&format!("force-{}", force.as_str()))
    }

    /// A place with its mark when its page was not compared word for word: `UAVG art. 42, niet gecontroleerd`.
    pub fn cited(&self, citation: &Citation, checked: &Checked) -> String {
        match checked.how {
            CheckedHow::Literal => citation.to_string(),
            _ => format!("{citation}, {}", self.text("checked-not")),
        }
    }

    /// How a page was compared with its source.
    pub fn checked_how(&self, how: CheckedHow) -> String {
        self.text(&format!("checked-{}", how.as_str()))
    }

    /// What a term runs from: `kennisneming`, `de melding volgens avg-33-1`.
    pub fn anchor(&self, anchor: &Anchor) -> String {
        let (key, name) = match anchor {
            Anchor::Aware => ("anchor-aware", ""),
            Anchor::Classified => ("anchor-classified", ""),
            Anchor::Detected => ("anchor-detected", ""),
            Anchor::Occurred => ("anchor-occurred", ""),
            Anchor::Asked => ("anchor-asked", ""),
            Anchor::Filed(rule) => ("anchor-filed", rule.as_str()),
            Anchor::LatestFiled(rules) => ("anchor-filed", rules.first().map_or("", String::as_str)),
            Anchor::Before(rule) => ("anchor-before", rule.as_str()),
            Anchor::Missed(rule) => ("anchor-missed", rule.as_str()),
            Anchor::Event(name) => return self.happening(name),
        };
        self.format(key, [("name", name.into())])
    }

    /// Awareness under one regime: `kennisneming voor de Cyberbeveiligingswet`.
    pub fn awareness_under(&self, regime: Regime) -> String {
        self.format("anchor-aware-under", [("regime", self.regime(regime).into())])
    }

    /// A body of law as the log calls it.
    pub fn regime(&self, regime: Regime) -> String {
        self.text(&format!("log-regime-{}", regime.as_str()))
    }

    /// Something that may not have happened yet, and from which a term runs; by its name in a page when that is all.
    pub fn happening(&self, name: &str) -> String {
        self.find(&format!("event-{name}"), [])
            .unwrap_or_else(|| self.format("anchor-event", [("name", name.into())]))
    }

    /// How and when a page was compared with its source, as a clause; the day is already in words.
    pub fn checked_on(&self, how: CheckedHow, on: &str) -> String {
        self.format(&format!("explain-checked-{}", how.as_str()), [("on", on.into())])
    }

    /// Why a rule does not apply, as a clause. The capacity is the one that the rule binds.
    pub fn because(&self, because: Because<'_>, capacity: Capacity) -> String {
        match because {
            Because::Capacity => {
                self.format("because-capacity", [("capacity", self.capacity_glossed(capacity).into())])
            }
            Because::Lacks(condition) => {
                self.format("because-lacks", [("condition", self.condition(condition).into())])
            }
            Because::Excused(condition) => {
                self.format("because-excused", [("condition", self.condition(condition).into())])
            }
            Because::Displaced(by) => self.format("because-displaced", [("by", by.into())]),
            Because::Untouched(_) => self.text("because-untouched"),
            Because::NotMissed(rule) => self.format("because-not-missed", [("rule", rule.into())]),
            Because::NoTerm(rule) => self.format("because-no-term", [("rule", rule.into())]),
        }
    }

    /// Which version of a text it is, as paper says it.
    pub fn version(&self, version: &Version) -> String {
        self.format("explain-version", [("version", version.short().into())])
    }

    /// Under which text of a rule something was done, as its receipt says.
    pub fn rule_text(&self, text: &RuleText) -> String {
        let version = text.version.get(..12).unwrap_or(&text.version);
        let gaps = [
            ("rule", text.rule.as_str().into()),
            ("version", version.into()),
            ("since", self.day(text.since).into()),
        ];
        self.format("explain-rule-text", gaps)
    }

    /// A role that a page asks a question of; a role without a word of its own shows as the page writes it.
    pub fn role(&self, role: &str) -> String {
        self.find(&format!("role-{role}"), []).unwrap_or_else(|| role.to_owned())
    }
}

/// The name of a ground within a key.
fn ground_id(ground: Ground) -> &'static str {
    match ground {
        Ground::RiskDecision => "risk_decision",
        other => other.as_str(),
    }
}
