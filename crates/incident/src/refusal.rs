//! The domain says no: an answer, not an error. The sentences are in `wording`.

mod thing;

use readiness::access::Right;

pub use self::thing::Thing;

use crate::fact::FactKey;
use crate::indicator::event::IndicatorKind;
use crate::ransom::event::RansomGround;
use crate::situation::SituationProblem;

/// Why a command is refused. Nothing was recorded; what was typed is still with who typed it.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// It takes a right that whoever does it does not have.
    NotYours {
        /// Which.
        right: Right,
    },
    /// Whoever wrote words approves them only with a reason: a second pair of eyes sees more.
    OwnWords,
    /// The incident was not opened yet.
    NotOpened,
    /// The incident was opened already.
    AlreadyOpened,
    /// The incident is closed; reopen it first.
    Closed,
    /// The incident is not closed.
    NotClosed,
    /// It is a crisis already.
    AlreadyEscalated,
    /// It is no crisis.
    NotEscalated,
    /// A text that is needed is empty.
    Empty {
        /// The field.
        field: &'static str,
    },
    /// A word outside the closed list of its field.
    Unknown {
        /// The field.
        field: &'static str,
        /// The word as written.
        word: String,
        /// The known word that looks most like it.
        nearest: Option<String>,
    },
    /// The value of a fact cannot be read.
    BadValue(SituationProblem),
    /// There is no term of this rule that could still be missed.
    NoTermToMiss {
        /// The rule.
        rule: String,
    },
    /// The moment lies in the future.
    InTheFuture {
        /// The field.
        field: &'static str,
    },
    /// Somebody else revised it meanwhile.
    Revised {
        /// The fact.
        fact: String,
        /// The number of the entry that holds now.
        entry: u64,
        /// Who recorded it, or which source says so.
        source: String,
        /// What it says now, as JSON.
        value: String,
        /// How sure it is now.
        certainty: &'static str,
    },
    /// Somebody else decided the same thing since the form was shown.
    Overtaken {
        /// The number of the entry that holds now.
        entry: u64,
    },
    /// The same source says the same already.
    NothingNew {
        /// The number of the entry that says so.
        entry: u64,
    },
    /// There is no such entry, or it is not of this kind.
    NoSuchEntry {
        /// The number.
        entry: u64,
    },
    /// The sources do not contradict each other.
    NoConflict {
        /// The fact.
        fact: String,
    },
    /// The duty is not waived.
    NotWaived {
        /// The rule.
        rule: String,
    },
    /// A late filing needs the reason of the delay (AVG art. 33(1)).
    DelayNeedsReason {
        /// The rule.
        rule: String,
    },
    /// There is a task with this id already.
    TaskExists {
        /// Its id.
        task: String,
    },
    /// There is no such task.
    NoSuchTask {
        /// Its id.
        task: String,
    },
    /// The task was finished already.
    TaskFinished {
        /// Its id.
        task: String,
    },
    /// Duties are neither done nor decided.
    Undecided {
        /// Their rules.
        rules: Vec<String>,
    },
    /// Sources still contradict each other.
    Contested {
        /// The facts.
        facts: Vec<FactKey>,
    },
    /// Facts changed after the risk was decided.
    StaleRisk,
    /// No rule was in force on the day of awareness, so that no duty shows.
    NoRulesThatDay,
    /// The name is the program's own.
    Reserved {
        /// The field.
        field: &'static str,
        /// The name.
        word: String,
    },
    /// The fact is recorded by a command of its own.
    OtherCommand {
        /// The fact.
        fact: FactKey,
        /// The command.
        command: &'static str,
    },
    /// The opening names a data subject; erasing that person would take the incident away.
    OpeningNamesPerson,
    /// Only the day of a filing is known, and its term ended on that day.
    HourNeeded {
        /// The rule.
        rule: String,
    },
    /// There is evidence with this id already.
    EvidenceExists {
        /// Its id.
        evidence: String,
    },
    /// A text is longer than anybody reads.
    TooLong {
        /// The field.
        field: &'static str,
        /// The most characters that it may have.
        limit: usize,
    },
    /// A text holds a character that cannot be shown.
    Unreadable {
        /// The field.
        field: &'static str,
    },
    /// A number lies outside its bounds.
    OutOfBounds {
        /// The field.
        field: &'static str,
        /// The lowest that it may be.
        from: u32,
        /// The highest that it may be.
        to: u32,
    },
    /// This line of this sheet was entered already.
    LineEntered {
        /// The sheet.
        sheet: String,
        /// The line.
        line: u32,
        /// The number of the entry that holds it.
        entry: u64,
    },
    /// There is no such thing.
    NoSuch {
        /// What it is.
        what: Thing,
        /// Its number or name.
        id: String,
    },
    /// There is one with this number or name already.
    Exists {
        /// What it is.
        what: Thing,
        /// Its number or name.
        id: String,
    },
    /// It ended already, or this was done already.
    Ended {
        /// What it is.
        what: Thing,
        /// Its number or name.
        id: String,
    },
    /// It is a crisis: that is ended first.
    IsCrisis,
    /// It is as grave as that already.
    StageIsSo,
    /// Nobody is called out yet.
    NotCalledOut,
    /// More than anybody reads.
    TooMany {
        /// The field.
        field: &'static str,
        /// The most that there may be.
        limit: usize,
    },
    /// What comes after would come before.
    Backwards {
        /// The field.
        field: &'static str,
    },
    /// A task would wait for itself.
    Circle {
        /// Its id.
        task: String,
    },
    /// Nothing is asked of experts with this task.
    NoService {
        /// Its id.
        task: String,
    },
    /// Another meeting is going on.
    MeetingIsOpen {
        /// Its number.
        meeting: u32,
    },
    /// Nobody asked yet what earlier decisions did.
    NotControlled {
        /// Their numbers.
        decisions: Vec<u32>,
    },
    /// Too few alternatives, and no reason why there is none.
    AlternativesNeeded {
        /// So many are needed.
        least: usize,
    },
    /// Nobody can decide on a ransom before these are known.
    DossierIncomplete {
        /// Which ones.
        grounds: Vec<RansomGround>,
    },
    /// Nothing is paid while these are in the way.
    GroundObjects {
        /// Which ones.
        grounds: Vec<RansomGround>,
    },
    /// This can always be looked at.
    AlwaysAsked {
        /// Which one.
        ground: RansomGround,
    },
    /// Somebody would hand over to themselves.
    HandoverToSelf,
    /// Only these two sign this handover.
    NotTheirs {
        /// Who leaves.
        from: String,
        /// Who goes on.
        to: String,
    },
    /// The value is not of its kind.
    NoIndicator {
        /// Which kind.
        kind: IndicatorKind,
    },
    /// A text goes only when it was approved.
    NotApproved {
        /// The message.
        message: u32,
    },
    /// The text is not the one that was read or approved.
    TextChanged {
        /// The message.
        message: u32,
    },
    /// What a text says is not so any more.
    Stale {
        /// The facts that became others.
        facts: Vec<FactKey>,
    },
    /// Our own people would hear it from others.
    StaffFirst,
    /// Nobody approved the words of an answer.
    NotAgreed {
        /// The answer line.
        line: u32,
    },
    /// The insurer did not agree to hire them, and nobody says why that could not wait.
    ConsentNeeded {
        /// Whom.
        supplier: String,
    },
    /// What was ordered or paid has one amount, and no range.
    OnlyEstimated,
    /// Whoever would do a task may not see it.
    DoesNotSee {
        /// Who.
        name: String,
    },
    /// More people see a task than the one that it would wait for.
    WaitsForUnseen {
        /// The task to wait for.
        task: String,
    },
    /// It is about something that others see: nobody would be left who may see both.
    SeenByOthers,
    /// The same stands there twice.
    Twice {
        /// The field.
        field: &'static str,
        /// What does.
        word: String,
    },
    /// More money or time than there is.
    TooMuch {
        /// The field.
        field: &'static str,
    },
    /// It must still be kept: it is closed for less long than the organisation keeps incidents.
    KeptUntil {
        /// The last day on which it is kept.
        until: jiff::civil::Date,
    },
    /// Nobody planned to look back yet.
    NotPlanned,
    /// Whether something worked is asked when it was done.
    NotDone {
        /// The improvement.
        improvement: u32,
    },
}

impl Refusal {
    /// Its id in kebab-case, as interfaces and stories write it.
    pub fn id(&self) -> &'static str {
        match self {
            Refusal::NotYours { .. } => "not-yours",
            Refusal::OwnWords => "own-words",
            Refusal::NotOpened => "not-opened",
            Refusal::AlreadyOpened => "already-opened",
            Refusal::Closed => "closed",
            Refusal::NotClosed => "not-closed",
            Refusal::AlreadyEscalated => "already-escalated",
            Refusal::NotEscalated => "not-escalated",
            Refusal::Empty { .. } => "empty",
            Refusal::Unknown { .. } => "unknown",
            Refusal::BadValue(_) => "bad-value",
            Refusal::InTheFuture { .. } => "in-the-future",
            Refusal::Revised { .. } => "revised",
            Refusal::Overtaken { .. } => "overtaken",
            Refusal::NothingNew { .. } => "nothing-new",
            Refusal::NoSuchEntry { .. } => "no-such-entry",
            Refusal::NoConflict { .. } => "no-conflict",
            Refusal::NotWaived { .. } => "not-waived",
            Refusal::DelayNeedsReason { .. } => "delay-needs-reason",
            Refusal::TaskExists { .. } => "task-exists",
            Refusal::NoSuchTask { .. } => "no-such-task",
            Refusal::NoTermToMiss { .. } => "no-term-to-miss",
            Refusal::TaskFinished { .. } => "task-finished",
            Refusal::Undecided { .. } => "undecided",
            Refusal::Contested { .. } => "contested",
            Refusal::StaleRisk => "stale-risk",
            Refusal::NoRulesThatDay => "no-rules-that-day",
            Refusal::Reserved { .. } => "reserved",
            Refusal::OtherCommand { .. } => "other-command",
            Refusal::OpeningNamesPerson => "opening-names-person",
            Refusal::HourNeeded { .. } => "hour-needed",
            Refusal::EvidenceExists { .. } => "evidence-exists",
            Refusal::TooLong { .. } => "too-long",
            Refusal::Unreadable { .. } => "unreadable",
            Refusal::OutOfBounds { .. } => "out-of-bounds",
            Refusal::LineEntered { .. } => "line-entered",
            Refusal::NoSuch { .. } => "no-such",
            Refusal::Exists { .. } => "exists",
            Refusal::Ended { .. } => "ended",
            of_a_room => of_a_room.id_of_a_room(),
        }
    }

    /// The id of what only one room can say: a meeting, a message, costs. All others stand in [`Refusal::id`].
    fn id_of_a_room(&self) -> &'static str {
        match self {
            Refusal::IsCrisis => "is-crisis",
            Refusal::StageIsSo => "stage-is-so",
            Refusal::NotCalledOut => "not-called-out",
            Refusal::TooMany { .. } => "too-many",
            Refusal::Backwards { .. } => "backwards",
            Refusal::Circle { .. } => "circle",
            Refusal::NoService { .. } => "no-service",
            Refusal::MeetingIsOpen { .. } => "meeting-is-open",
            Refusal::NotControlled { .. } => "not-controlled",
            Refusal::AlternativesNeeded { .. } => "alternatives-needed",
            Refusal::DossierIncomplete { .. } => "dossier-incomplete",
            Refusal::GroundObjects { .. } => "ground-objects",
            Refusal::AlwaysAsked { .. } => "always-asked",
            Refusal::HandoverToSelf => "handover-to-self",
            Refusal::NotTheirs { .. } => "not-theirs",
            Refusal::NoIndicator { .. } => "no-indicator",
            Refusal::NotApproved { .. } => "not-approved",
            Refusal::TextChanged { .. } => "text-changed",
            Refusal::Stale { .. } => "stale",
            Refusal::StaffFirst => "staff-first",
            Refusal::NotAgreed { .. } => "not-agreed",
            Refusal::ConsentNeeded { .. } => "consent-needed",
            Refusal::OnlyEstimated => "only-estimated",
            Refusal::DoesNotSee { .. } => "does-not-see",
            Refusal::WaitsForUnseen { .. } => "waits-for-unseen",
            Refusal::SeenByOthers => "seen-by-others",
            Refusal::Twice { .. } => "twice",
            Refusal::TooMuch { .. } => "too-much",
            Refusal::KeptUntil { .. } => "kept-until",
            Refusal::NotPlanned => "not-planned",
            Refusal::NotDone { .. } => "not-done",
            _ => "refused",
        }
    }
}
