//! Messages: a text bound to facts, approved word for word by people, sent, and stale when a fact that it rests on
//! becomes another.

pub(crate) mod decide;
pub mod event;
mod stale;

pub use decide::{BODY, RECIPIENTS, before_staff};

use jiff::SignedDuration;
use journal::Hash;

use self::event::{
    ApprovalAsked, ApprovalRefused, CallReported, CallShared, CheckOverruled, MessageApproved,
    MessageDropped, MessageSent, MessageWritten, Speed,
};
use crate::event::Event;
use crate::stakeholder::event::Stakeholder;
use crate::state::{Kept, Numbered, Recorded, State};

/// A message with all that happened to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Everything that was written, oldest first; there is always one.
    versions: Vec<Kept<MessageWritten>>,
    /// When approval was asked, of which exact text.
    asked: Vec<Kept<ApprovalAsked>>,
    approvals: Vec<Kept<MessageApproved>>,
    /// Who did not approve, and why.
    pub refusals: Vec<Kept<ApprovalRefused>>,
    /// Checks that somebody overruled.
    pub overruled: Vec<Kept<CheckOverruled>>,
    /// When it went.
    pub sent: Vec<Kept<MessageSent>>,
    /// Why it does not go.
    pub dropped: Option<Kept<MessageDropped>>,
}

/// How far a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Somebody writes it.
    Draft,
    /// It waits for approval.
    Asked,
    /// It may go.
    Approved,
    /// It went.
    Sent,
    /// It does not go.
    Dropped,
}

impl Stage {
    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            Stage::Draft => "draft",
            Stage::Asked => "asked",
            Stage::Approved => "approved",
            Stage::Sent => "sent",
            Stage::Dropped => "dropped",
        }
    }
}

/// All of them, by number.
pub type Messages = Numbered<Message>;

/// The digest of an exact text: one changed character makes another.
pub fn digest(subject: &str, body: &str) -> String {
    Hash::of(format!("{subject}\n{body}").as_bytes()).to_string()
}

impl Message {
    /// What it says now, with facts in braces.
    ///
    /// # Panics
    ///
    /// Never: a message exists because somebody wrote it.
    pub fn now(&self) -> &Kept<MessageWritten> {
        self.versions.last().expect("a message was written")
    }

    /// Everything that was written, oldest first.
    pub fn versions(&self) -> &[Kept<MessageWritten>] {
        &self.versions
    }

    /// For whom it is.
    pub fn stakeholder(&self) -> &Stakeholder {
        &self.now().said.stakeholder
    }

    /// Every text for which approval was asked, oldest first.
    pub fn every_asked(&self) -> &[Kept<ApprovalAsked>] {
        &self.asked
    }

    /// The exact text that waits for approval or has it: nothing once somebody wrote it anew or refused.
    pub fn asked(&self) -> Option<&Kept<ApprovalAsked>> {
        let asked = self.asked.last()?;
        let is_refused = self.refusals.last().is_some_and(|refused| refused.number > asked.number);
        (asked.number > self.now().number && !is_refused).then_some(asked)
    }

    /// Approvals of the text that waits.
    pub fn approvals(&self) -> impl Iterator<Item = &Kept<MessageApproved>> {
        let asked = self.asked();
        self.approvals.iter().filter(move |approved| {
            asked.is_some_and(|asked| {
                approved.number > asked.number && approved.said.digest == asked.said.digest
            })
        })
    }

    /// Whether the text that waits was approved by whom it takes: at a first notice somebody who was named, else somebody who
    /// did not write it, or the same with a reason why nobody else is there.
    pub fn is_approved(&self) -> bool {
        let Some(asked) = self.asked() else { return false };
        self.approvals().any(|approved| counts(asked, self.now(), approved))
    }

    /// Each text that was approved: how approval was asked, and the first approval that counted.
    pub(crate) fn waits(&self) -> impl Iterator<Item = (&Kept<ApprovalAsked>, &Kept<MessageApproved>)> {
        self.asked.iter().filter_map(|asked| {
            let of_it = |approved: &&Kept<MessageApproved>| {
                approved.number > asked.number && approved.said.digest == asked.said.digest
            };
            let approved = self.approvals.iter().filter(of_it).find(|approved| {
                let written = self.versions.iter().rev().find(|version| version.number < asked.number);
                written.is_some_and(|written| counts(asked, written, approved))
            })?;
            Some((asked, approved))
        })
    }

    /// How far it is. What went stays gone, also when somebody writes on; then a new version begins.
    pub fn stage(&self) -> Stage {
        let last_sent = self.sent.last().map_or(0, |sent| sent.number);
        if self.dropped.as_ref().is_some_and(|dropped| dropped.number > self.now().number) {
            Stage::Dropped
        } else if last_sent > self.now().number {
            Stage::Sent
        } else if self.is_approved() {
            Stage::Approved
        } else if self.asked().is_some() {
            Stage::Asked
        } else {
            Stage::Draft
        }
    }

    /// The exact text that went with an entry.
    pub fn sent_text(&self, sent: &Kept<MessageSent>) -> Option<&Kept<ApprovalAsked>> {
        self.asked
            .iter()
            .rev()
            .find(|asked| asked.number < sent.number && asked.said.digest == sent.said.digest)
    }
}

/// Whether an approval is by whom it takes.
fn counts(
    asked: &Kept<ApprovalAsked>,
    written: &Kept<MessageWritten>,
    approved: &Kept<MessageApproved>,
) -> bool {
    let has_reason = !approved.said.because.trim().is_empty();
    match asked.said.speed {
        Speed::FirstNotice => has_reason || is_named(asked, &approved.said.by),
        Speed::FourEyes => has_reason || approved.by != written.by,
    }
}

impl State {
    /// How long texts of this incident waited for their approval, on average; nothing while none was approved.
    pub fn mean_wait_for_approval(&self) -> Option<SignedDuration> {
        let waited = |(asked, approved): (&Kept<ApprovalAsked>, &Kept<MessageApproved>)| {
            approved.recorded_at.duration_since(asked.recorded_at)
        };
        let all = self.messages.all().flat_map(|(_, message)| message.waits());
        let waits: Vec<SignedDuration> = all.map(waited).collect();
        let count = i32::try_from(waits.len()).ok().filter(|count| *count > 0)?;
        Some(waits.into_iter().sum::<SignedDuration>() / count)
    }
}

/// Whether somebody is the one who was asked, or the deputy.
pub fn is_named(asked: &Kept<ApprovalAsked>, by: &str) -> bool {
    let is = |name: &str| !name.trim().is_empty() && name.trim().to_lowercase() == by.trim().to_lowercase();
    is(&asked.said.of) || is(&asked.said.deputy)
}

impl Numbered<Message> {
    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::MessageWritten(e) => self.write(recorded, e),
            Event::ApprovalAsked(e) => {
                self.change(e.message, |message| message.asked.push(Kept::new(recorded, e)));
            }
            Event::MessageApproved(e) => {
                self.change(e.message, |message| message.approvals.push(Kept::new(recorded, e)));
            }
            Event::ApprovalRefused(e) => {
                self.change(e.message, |message| message.refusals.push(Kept::new(recorded, e)));
            }
            Event::CheckOverruled(e) => {
                self.change(e.message, |message| message.overruled.push(Kept::new(recorded, e)));
            }
            Event::MessageSent(e) => {
                self.change(e.message, |message| message.sent.push(Kept::new(recorded, e)));
            }
            Event::MessageDropped(e) => {
                self.change(e.message, |message| message.dropped = Some(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }

    fn write(&mut self, recorded: &Recorded, written: &MessageWritten) {
        let version = Kept::new(recorded, written);
        if self.has(written.message) {
            self.change(written.message, |message| message.versions.push(version));
        } else {
            let message = Message {
                versions: vec![version],
                asked: Vec::new(),
                approvals: Vec::new(),
                refusals: Vec::new(),
                overruled: Vec::new(),
                sent: Vec::new(),
                dropped: None,
            };
            self.put(written.message, message);
        }
    }
}

/// A call that somebody was asked to make, with what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct SharedCall {
    /// Who is called, by whom, with which message.
    pub shared: Kept<CallShared>,
    /// What came of it, each time.
    pub reports: Vec<Kept<CallReported>>,
}

impl SharedCall {
    /// The id under which whoever is called can be erased.
    pub fn subject(call: u32) -> String {
        format!("call/{call}")
    }
}

/// All of them, by number.
pub type SharedCalls = Numbered<SharedCall>;

impl Numbered<SharedCall> {
    pub(crate) fn apply(&mut self, recorded: &Recorded) {
        match &recorded.event {
            Event::CallShared(e) => {
                self.put(e.call, SharedCall { shared: Kept::new(recorded, e), reports: Vec::new() });
            }
            Event::CallReported(e) => {
                self.change(e.call, |call| call.reports.push(Kept::new(recorded, e)));
            }
            _ => {}
        }
    }
}
