//! The lines of a logbook: what every event says, in a sentence or a few short ones.

mod cost;
mod evaluation;
mod exercise;
mod filing;
mod kind;
mod paper;
mod rooms;
mod speech;
mod supplier;

pub use kind::{LOG_KINDS, log_kind};

use incident::event::{
    ConflictResolved, DeadlineMoved, DutyWaived, EntryWithdrawn, Event, EvidenceKept, FactRecorded,
    IncidentEscalated, IncidentOpened, Kind, MomentRecorded, NoteWritten, ObligationArose, ObligationChanged,
    ObligationLapsed, PersonErased, Profile, RestrictedLeftOut, RiskDecided, RiskProposed,
    SignificanceDecided, TaskAdded, When,
};
use incident::fact::{Certainty, FactKey};
use incident::situation::read_value;
use jiff::tz::TimeZone;
use law::{Anchor, Because, Capacity, Condition, RiskLevel, Rule, Rulebook, Standing};

use crate::problems::one_line;
use crate::{Value, Wording};

/// More characters of what somebody wrote do not fit in a line; the whole text stands with the entry.
const MOST_CHARACTERS: usize = 300;

/// How many digits of a hash a person compares.
const DIGITS_OF_VERSION: usize = 12;

impl Wording {
    /// What an event says, for the logbook: `Gegeven vastgelegd: aantal personen: 485.000 ● bevestigd. Bron: SOC.`
    /// Who recorded it and when stand beside it. What people wrote comes out as it is, but on one line and of at most
    /// 300 characters; whoever shows it on a page escapes it. Moments are told on the clock of the zone.
    pub fn log_line(&self, event: &Event, rulebook: &Rulebook, zone: &TimeZone) -> String {
        let log = Log { wording: self, rulebook, zone };
        let sentences = match event {
            Event::IncidentOpened(event) => log.opened(event),
            Event::ProfileRevised(profile) => log.profile_revised(profile),
            Event::FactRecorded(event) => log.fact("log-fact-recorded", event),
            Event::FactRevised(event) => log.fact_revised(event.supersedes, &event.now),
            Event::FactWithdrawn(event) => log.entry("log-fact-withdrawn", event.entry, &event.reason),
            Event::ConflictResolved(event) => log.conflict_resolved(event),
            Event::SignalRecorded(event) => log.signal(event.at, &event.what, &event.source),
            Event::MomentRecorded(event) => log.moment(event),
            Event::AwarenessSet(event) => log.awareness(&event.regime, event.at, &event.reason),
            Event::RiskDecided(event) => log.risk_decided(event),
            Event::SignificanceDecided(event) => log.significance(event),
            Event::DutyWaived(event) => log.waived(event),
            Event::WaiverWithdrawn(event) => log.waiver_withdrawn(&event.rule, &event.reason),
            Event::FilingSubmitted(event) => log.filing(event),
            Event::SheetAnswered(_)
            | Event::AuthorityAnswered(_)
            | Event::FilingWithdrawn(_)
            | Event::DelayForeseen(_) => log.around_filing(event),
            Event::TaskAdded(event) => log.task_added(event),
            Event::TaskFinished(event) => log.task_finished(&event.task, &event.result),
            Event::NoteWritten(event) => log.note(event),
            Event::EntryCorrected(event) => log.corrected(event.entry, &event.text, &event.reason),
            Event::EntryWithdrawn(EntryWithdrawn { entry, reason }) => {
                log.entry("log-entry-withdrawn", *entry, reason)
            }
            Event::EvidenceKept(event) => log.evidence(event),
            Event::PaperLineEntered(event) => log.paper_line(event),
            Event::PaperPhotoAttached(event) => log.paper_photo(event),
            Event::IncidentEscalated(event) => log.escalated(event),
            Event::IncidentDeescalated(event) => log.course("log-incident-deescalated", &event.reason),
            Event::IncidentClosed(event) => log.course("log-incident-closed", &event.reason),
            Event::IncidentReopened(event) => log.course("log-incident-reopened", &event.reason),
            Event::PersonErased(event) => log.erased(event),
            Event::RestrictedLeftOut(event) => log.left_out(event),
            Event::RulebookUsed(event) => log.rulebook_used(&event.rulebook),
            Event::ObligationArose(event) => log.arose(event),
            Event::ObligationChanged(event) => log.changed(event),
            Event::ObligationLapsed(event) => log.lapsed(event),
            Event::DeadlineMoved(event) => log.deadline_moved(event),
            Event::RiskProposed(event) => log.risk_proposed(event),
            Event::CostRecorded(_)
            | Event::CostRevised(_)
            | Event::CostWithdrawn(_)
            | Event::InterruptionStated(_)
            | Event::InterruptionWithdrawn(_)
            | Event::ConsentStated(_) => log.about_costs(event),
            Event::SupplierNamed(_)
            | Event::SupplierAsked(_)
            | Event::SupplierAnswered(_)
            | Event::ControllersCounted(_) => log.about_suppliers(event),
            other => log.in_a_room(other),
        };
        sentences.join(" ")
    }

    /// The word for a kind of line: `besluit`, `melding`.
    pub fn log_kind_word(&self, kind: &str) -> String {
        self.text(&format!("log-kind-{kind}"))
    }
}

/// What the lines are told with.
struct Log<'a> {
    wording: &'a Wording,
    rulebook: &'a Rulebook,
    zone: &'a TimeZone,
}

impl Log<'_> {
    fn opened(&self, event: &IncidentOpened) -> Vec<String> {
        let key = match event.kind {
            Kind::Incident => "log-incident-opened",
            Kind::Exercise => "log-exercise-opened",
        };
        let opened = self.with(key, "name", told(&event.code_name));
        let profile = self.with("log-profile", "profile", self.profile(&event.profile));
        vec![opened, profile]
    }

    fn profile_revised(&self, profile: &Profile) -> Vec<String> {
        vec![self.with("log-profile-revised", "profile", self.profile(profile))]
    }

    /// Every part of a profile, for what is absent is unknown from here on.
    fn profile(&self, profile: &Profile) -> String {
        let wording = self.wording;
        let choice = |key, word: &String| wording.choice(key, &told(word));
        let parts = [
            ("field-role", profile.role.as_ref().map(|role| choice(FactKey::Role, role))),
            ("field-sector", profile.sector.as_ref().map(|sector| choice(FactKey::Sector, sector))),
            ("field-country", profile.country.as_deref().map(told)),
            ("log-employees", profile.employees.map(|number| wording.number(f64::from(number)))),
        ];
        let known = parts.map(|(name, value)| {
            let value = value.unwrap_or_else(|| wording.text("truth-unknown"));
            format!("{}: {value}", wording.text(name))
        });
        let standing = [
            ("fact-entity", profile.entity.iter().map(|word| choice(FactKey::Entity, word)).collect()),
            ("fact-capacities", self.capacities(&profile.capacities)),
            ("profile-not-capacities", self.capacities(&profile.not_capacities)),
            ("profile-open-capacities", self.capacities(&profile.open_capacities)),
        ];
        let standing = standing.into_iter().filter(|(_, words)| !words.is_empty());
        let standing = standing.map(|(name, words)| format!("{}: {}", wording.text(name), words.join(", ")));
        known.into_iter().chain(standing).collect::<Vec<String>>().join("; ")
    }

    /// Capacities by their names; one that this program does not know is told as it is written.
    fn capacities(&self, words: &[String]) -> Vec<String> {
        let named = |word: &String| match Capacity::parse(word) {
            Some(capacity) => self.wording.capacity(capacity),
            None => told(word),
        };
        words.iter().map(named).collect()
    }

    fn fact(&self, key: &str, event: &FactRecorded) -> Vec<String> {
        let mut sentences = vec![self.with(key, "fact", self.statement(event)), self.source(&event.source)];
        if let Some(at) = event.happened_at {
            sentences.push(self.with("log-happened", "at", self.at(at)));
        }
        if let Some(evidence) = &event.evidence {
            sentences.push(self.with("log-evidence", "evidence", ended(evidence)));
        }
        sentences
    }

    fn fact_revised(&self, supersedes: u64, now: &FactRecorded) -> Vec<String> {
        let mut sentences = self.fact("log-fact-revised", now);
        sentences.push(self.with("log-supersedes", "entry", supersedes.to_string()));
        sentences
    }

    /// A fact with its value and how sure it is. A word that this program does not know shows as it was written.
    fn statement(&self, event: &FactRecorded) -> String {
        let wording = self.wording;
        let key = FactKey::parse(&event.fact);
        let value = match key.map(|key| (key, read_value(key, &event.value))) {
            Some((key, Ok(Some(value)))) => told(&wording.value(key, &value, self.zone)),
            Some((_, Ok(None))) => wording.text("truth-unknown"),
            _ => told(&event.value.to_string()),
        };
        let certainty = Certainty::parse(&event.certainty);
        let mark = certainty.map_or('?', |certainty| wording.certainty_mark(certainty)).to_string();
        let certainty =
            certainty.map_or_else(|| told(&event.certainty), |certainty| wording.certainty(certainty));
        let gaps = [
            ("fact", self.fact_named(&event.fact).into()),
            ("value", value.into()),
            ("mark", mark.into()),
            ("certainty", certainty.into()),
        ];
        wording.format("fact-line", gaps)
    }

    fn conflict_resolved(&self, event: &ConflictResolved) -> Vec<String> {
        let gaps = [("fact", self.fact_named(&event.fact).into()), ("source", ended(&event.source).into())];
        vec![self.wording.format("log-conflict-resolved", gaps), self.reason(&event.reason)]
    }

    fn signal(&self, at: When, what: &str, source: &str) -> Vec<String> {
        let gaps = [("at", self.at(at).into()), ("what", ended(what).into())];
        vec![self.wording.format("log-signal-recorded", gaps), self.source(source)]
    }

    fn moment(&self, event: &MomentRecorded) -> Vec<String> {
        let moment = match Anchor::parse(&event.moment) {
            Some(Anchor::Event(name)) => self.wording.anchor(&Anchor::Event(told(&name))),
            Some(anchor) => self.wording.anchor(&anchor),
            None if event.moment == "investigated" => self.wording.text("log-investigated"),
            None => told(&event.moment),
        };
        let gaps = [("moment", moment.into()), ("at", self.at(event.at).into())];
        vec![self.wording.format("log-moment-recorded", gaps), self.source(&event.source)]
    }

    fn awareness(&self, regime: &str, at: When, reason: &str) -> Vec<String> {
        let name = self.wording.find(&format!("log-regime-{regime}"), []);
        let name = name.unwrap_or_else(|| told(regime));
        let gaps = [("regime", name.into()), ("at", self.at(at).into())];
        vec![self.wording.format("log-awareness-set", gaps), self.reason(reason)]
    }

    fn risk_decided(&self, event: &RiskDecided) -> Vec<String> {
        let risk = match RiskLevel::parse(&event.level) {
            Some(level) => self.wording.text(&format!("log-risk-{}", level.as_str())),
            None => told(&event.level),
        };
        vec![self.with("log-decided", "decision", risk), self.reason(&event.reason)]
    }

    fn significance(&self, event: &SignificanceDecided) -> Vec<String> {
        let decision = match (event.what.as_str(), event.holds) {
            ("significant", true) => self.wording.text("log-significant-yes"),
            ("significant", false) => self.wording.text("log-significant-no"),
            ("major", true) => self.wording.text("log-major-yes"),
            ("major", false) => self.wording.text("log-major-no"),
            (other, true) => format!("{}: {}", told(other), self.wording.text("truth-yes")),
            (other, false) => format!("{}: {}", told(other), self.wording.text("truth-no")),
        };
        vec![self.with("log-decided", "decision", decision), self.reason(&event.reason)]
    }

    fn waived(&self, event: &DutyWaived) -> Vec<String> {
        let waived = self.with("log-duty-waived", "rule", self.rule(&event.rule));
        let mut sentences = vec![waived, self.reason(&event.ground)];
        if !event.approved_by.is_empty() {
            sentences.push(self.with("waiver-approved", "by", event.approved_by.clone()));
        }
        if !event.reopen_when.is_empty() {
            let facts: Vec<_> = event.reopen_when.iter().map(|fact| self.fact_named(fact)).collect();
            sentences.push(self.with("log-reopen-when", "facts", facts.join(", ")));
        }
        sentences
    }

    fn waiver_withdrawn(&self, rule: &str, reason: &str) -> Vec<String> {
        vec![self.with("log-waiver-withdrawn", "rule", self.rule(rule)), self.reason(reason)]
    }

    fn task_added(&self, event: &TaskAdded) -> Vec<String> {
        let gaps = [
            ("task", told(&event.task).into()),
            ("assignee", told(&event.assignee).into()),
            ("title", ended(&event.title).into()),
        ];
        let mut sentences = vec![self.wording.format("log-task-added", gaps)];
        if let Some(due) = event.due_at {
            sentences.push(self.with("log-task-due", "due", self.at(due)));
        }
        if let Some(rule) = &event.rule {
            sentences.push(self.with("log-task-rule", "rule", self.rule(rule)));
        }
        sentences
    }

    fn task_finished(&self, task: &str, result: &str) -> Vec<String> {
        let gaps = [("task", told(task).into()), ("result", ended(result).into())];
        vec![self.wording.format("log-task-finished", gaps)]
    }

    fn note(&self, event: &NoteWritten) -> Vec<String> {
        let text = told(&event.text);
        vec![match event.happened_at {
            None => self.with("log-note-written", "text", text),
            Some(at) => {
                let gaps = [("at", self.at(at).into()), ("text", text.into())];
                self.wording.format("log-note-written-later", gaps)
            }
        }]
    }

    fn corrected(&self, entry: u64, text: &str, reason: &str) -> Vec<String> {
        let gaps = [("entry", entry.to_string().into()), ("text", ended(text).into())];
        vec![self.wording.format("log-entry-corrected", gaps), self.reason(reason)]
    }

    /// An entry that no longer counts. Numbers of entries are names: they get no separators.
    fn entry(&self, key: &str, entry: u64, reason: &str) -> Vec<String> {
        vec![self.with(key, "entry", entry.to_string()), self.reason(reason)]
    }

    fn evidence(&self, event: &EvidenceKept) -> Vec<String> {
        let gaps = [
            ("evidence", told(&event.evidence).into()),
            ("name", told(&event.name).into()),
            ("bytes", event.bytes.into()),
        ];
        vec![self.wording.format("log-evidence-kept", gaps)]
    }

    fn escalated(&self, event: &IncidentEscalated) -> Vec<String> {
        let criteria = event.criteria.join("; ");
        let mut said = vec![
            self.with("log-incident-escalated", "criteria", ended(&criteria)),
            self.reason(&event.reason),
        ];
        said.extend(
            (!event.leader.is_empty())
                .then(|| self.with("log-direction-leader", "leader", ended(&event.leader))),
        );
        said
    }

    fn course(&self, key: &str, reason: &str) -> Vec<String> {
        vec![self.wording.text(key), self.reason(reason)]
    }

    fn erased(&self, event: &PersonErased) -> Vec<String> {
        let erased = self.with("log-person-erased", "entries", numbers(&event.entries));
        [erased, self.reason(&event.reason)].into_iter().chain(self.superseded(&event.superseded)).collect()
    }

    fn left_out(&self, event: &RestrictedLeftOut) -> Vec<String> {
        let left_out = self.with("log-restricted-left-out", "entries", numbers(&event.entries));
        std::iter::once(left_out).chain(self.superseded(&event.superseded)).collect()
    }

    /// What does not count again.
    fn superseded(&self, entries: &[u64]) -> Option<String> {
        (!entries.is_empty()).then(|| self.with("log-erased-superseded", "entries", numbers(entries)))
    }

    fn rulebook_used(&self, rulebook: &str) -> Vec<String> {
        let version: String = rulebook.chars().take(DIGITS_OF_VERSION).collect();
        vec![self.with("log-rulebook-used", "version", told(&version))]
    }

    /// A duty that may exist is not told as one that does.
    fn arose(&self, event: &ObligationArose) -> Vec<String> {
        let standing = standing(&event.standing);
        let may_exist = standing == Some(Standing::Possible);
        let rule = ("rule", self.rule(&event.rule).into());
        let arose = match (event.due, may_exist) {
            (None, false) => self.wording.format("log-obligation-arose", [rule]),
            (None, true) => self.wording.format("log-obligation-possible", [rule]),
            (Some(due), _) => {
                let key = if may_exist { "log-obligation-possible-due" } else { "log-obligation-arose-due" };
                self.wording.format(key, [rule, ("due", self.at(due).into())])
            }
        };
        match standing {
            Some(Standing::Open | Standing::Possible) => vec![arose],
            _ => vec![arose, self.with("log-standing", "standing", self.standing(&event.standing))],
        }
    }

    fn changed(&self, event: &ObligationChanged) -> Vec<String> {
        let gaps = [
            ("rule", self.rule(&event.rule).into()),
            ("from", self.standing(&event.from).into()),
            ("to", self.standing(&event.to).into()),
        ];
        vec![self.wording.format("log-obligation-changed", gaps)]
    }

    fn lapsed(&self, event: &ObligationLapsed) -> Vec<String> {
        let because = self.because(self.rulebook.rule(&event.rule), &event.because);
        let gaps = [("rule", self.rule(&event.rule).into()), ("because", because.into())];
        vec![self.wording.format("log-obligation-lapsed", gaps)]
    }

    /// Why a duty lapsed. The receipt holds only a name; the rule says whether a condition must hold or excuses.
    fn because(&self, rule: Option<&Rule>, because: &str) -> String {
        if because == "not-in-force" {
            return self.wording.text("log-not-in-force");
        }
        if let Some(of) = because.strip_prefix("missed:") {
            return self.wording.because(Because::NotMissed(&told(of)), Capacity::Controller);
        }
        if let Some(agreement) = because.strip_prefix("untouched:") {
            return self.wording.because(Because::Untouched(agreement), Capacity::ContractParty);
        }
        if let Some(of) = because.strip_prefix("term:") {
            return self.wording.because(Because::NoTerm(&told(of)), Capacity::Controller);
        }
        if let Some(capacity) = Capacity::parse(because) {
            return self.wording.because(Because::Capacity, capacity);
        }
        let Some(condition) = Condition::parse(because) else {
            return self.wording.because(Because::Displaced(&told(because)), Capacity::Controller);
        };
        match rule {
            Some(rule) if rule.unless.contains(&condition) => {
                self.wording.because(Because::Excused(condition), rule.on)
            }
            Some(rule) if rule.when.contains(&condition) => {
                self.wording.because(Because::Lacks(condition), rule.on)
            }
            _ => self.with("log-depends-on", "condition", self.wording.condition(condition)),
        }
    }

    fn deadline_moved(&self, event: &DeadlineMoved) -> Vec<String> {
        let date = |at: Option<When>| at.map_or_else(|| self.wording.text("log-no-date"), |at| self.at(at));
        let gaps = [
            ("rule", self.rule(&event.rule).into()),
            ("from", date(event.from).into()),
            ("to", date(event.to).into()),
        ];
        vec![self.wording.format("log-deadline-moved", gaps)]
    }

    fn risk_proposed(&self, event: &RiskProposed) -> Vec<String> {
        let risk = match (RiskLevel::parse(&event.level), event.level.as_str()) {
            (None, "undetermined") => self.wording.risk(None),
            (None, unknown) => told(unknown),
            (level, _) => self.wording.risk(level),
        };
        let mut sentences = vec![self.with("log-risk-proposed", "risk", risk)];
        if !event.because.is_empty() {
            sentences.push(self.with("log-indicators", "indicators", told(&event.because.join(", "))));
        }
        sentences
    }

    /// What a rule asks, with its name. The authority is not named: an event does not say in which country.
    fn rule(&self, id: &str) -> String {
        match self.rulebook.rule(id) {
            Some(rule) => {
                let duty = self.wording.duty(rule.duty, &self.wording.recipient(rule.to));
                format!("{duty} ({id})")
            }
            None => told(id),
        }
    }

    fn fact_named(&self, name: &str) -> String {
        FactKey::parse(name).map_or_else(|| told(name), |key| self.wording.fact(key))
    }

    fn standing(&self, name: &str) -> String {
        standing(name).map_or_else(|| told(name), |standing| self.wording.standing(standing))
    }

    fn at(&self, when: When) -> String {
        self.wording.start(when.0, self.zone)
    }

    fn source(&self, source: &str) -> String {
        self.with("log-source", "source", ended(source))
    }

    fn reason(&self, reason: &str) -> String {
        self.with("log-reason", "reason", ended(reason))
    }

    /// A sentence with one gap.
    fn with(&self, key: &str, gap: &'static str, value: String) -> String {
        self.wording.format(key, [(gap, Value::from(value))])
    }
}

/// What somebody wrote, on one line, and shortened when it is too long for one.
fn told(text: &str) -> String {
    let line = one_line(text);
    match line.char_indices().nth(MOST_CHARACTERS) {
        Some((at, _)) => format!("{}…", line[..at].trim_end()),
        None => line,
    }
}

/// What somebody wrote, as the end of a sentence: with a full stop, unless it ends by itself.
fn ended(text: &str) -> String {
    let mut text = told(text);
    if !text.ends_with(['.', '!', '?', '…']) {
        text.push('.');
    }
    text
}

fn numbers(entries: &[u64]) -> String {
    entries.iter().map(u64::to_string).collect::<Vec<_>>().join(", ")
}

fn standing(name: &str) -> Option<Standing> {
    Standing::ALL.into_iter().find(|standing| standing.as_str() == name)
}
