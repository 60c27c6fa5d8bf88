//! Reminding people of duties before their terms end: whoever does it, else who leads; in the last hours the deputy too. Each is
//! recorded before its letters go, so that nobody is reminded of the same twice.

use std::collections::BTreeMap;
use std::sync::{MutexGuard, PoisonError};

use calendar::Start;
use incident::channel::event::ChannelKind;
use incident::event::{DutyReminded, Event, When};
use incident::reminder::{DEPUTY_HOURS, Reminder, hours_before};
use incident::state::State;
use jiff::Timestamp;
use journal::Visibility;
use mail::Letter;
use readiness::prepared::Prepared;
use readiness::team::event::RoleKind;
use store::Journal as _;

use super::Name;
use crate::incidents::INCIDENT;
use crate::post::{Post, Writes, mail_of};
use crate::record::draft;
use crate::{App, AppProblem, NotRecorded, PROGRAM, RunningTerm, View};

/// When a stream is to be looked at again, as far as an entry: nobody computes the law every second.
pub(crate) type Watched = BTreeMap<String, (u64, Option<Timestamp>)>;

impl App {
    /// Reminds people of every duty whose term ends soon, and writes letters to whom we have an address of. How many duties
    /// that were.
    ///
    /// # Errors
    ///
    /// The world fails; whoever could be reminded was.
    pub fn remind_of_duties(&self, now: Timestamp) -> Result<usize, AppProblem> {
        let (mut reminded, mut failed) = (0, None);
        for head in self.store.streams()? {
            let (stream, number) = (head.stream, head.head.number);
            if !stream.starts_with(INCIDENT) || !self.is_time_to_look(&stream, number, now) {
                continue;
            }
            match self.remind(&stream, now) {
                Ok(count) => reminded += count,
                // One incident that cannot be written keeps nobody from being reminded of another.
                Err(problem) => failed = failed.or(Some(problem)),
            }
        }
        failed.map_or(Ok(reminded), Err)
    }

    fn is_time_to_look(&self, stream: &str, number: u64, now: Timestamp) -> bool {
        match self.watched().get(stream) {
            Some((known, next)) if *known == number => next.is_some_and(|next| next <= now),
            _ => !self.is_known_closed(stream, number),
        }
    }

    fn remind(&self, stream: &str, now: Timestamp) -> Result<usize, AppProblem> {
        let appended = self.append_all(stream, |state| Ok(self.reminding(stream, state, now)?));
        let appended = match appended {
            Ok(entries) => entries,
            Err(NotRecorded::Failed(problem)) => return Err(problem),
            Err(NotRecorded::Refused(_)) => return Err(AppProblem::Busy),
        };
        let state = self.state(stream)?;
        let next = state.next_reminder(&self.rulebook(), now);
        self.watched().insert(stream.to_owned(), (state.number, next));
        let reminded = |event: &str| event.contains("\"duty-reminded\"");
        let said = appended.iter().filter_map(|entry| entry.payload.as_ref());
        Ok(said.filter(|payload| reminded(&payload.event)).count())
    }

    /// The entries, and the letters about them.
    fn reminding(&self, stream: &str, state: &State, now: Timestamp) -> Result<Writes, AppProblem> {
        let (everybody, mut writes) = (Visibility::Stream, Writes::default());
        let prepared = self.prepared()?;
        let kind = state.opened.as_ref().map(|opened| opened.kind);
        let writing = self.writing(&prepared, kind, &everybody, now);
        let due = state.to_remind(&self.rulebook(), now).into_iter();
        let due = due.map(|reminder| (whom(state, &prepared, &reminder.rule, reminder.hours), reminder));
        // Nobody is reminded of what is nobody's; the next of the five moments looks again.
        let due: Vec<(Vec<String>, Reminder)> = due.filter(|(to, _)| !to.is_empty()).collect();
        for (to, Reminder { rule, due_at, hours }) in &due {
            let due_at = When(Start::Moment(*due_at));
            let reminded = DutyReminded { rule: rule.clone(), due_at, hours: *hours, to: to.clone() };
            writes.drafts.push(draft(PROGRAM, &everybody, now, &[], Event::DutyReminded(reminded)));
        }
        if let (Some(writing), Some(post)) = (writing, &self.post) {
            for ((to, reminder), number) in due.iter().zip(state.number + 1..) {
                for name in to {
                    if let Some(address) = mail_of(&prepared, name) {
                        let letter = self.reminder_letter(post, stream, state, reminder, (name, address));
                        writing.put(&mut writes, number, &letter)?;
                    }
                }
            }
        }
        Ok(writes)
    }

    /// A letter. When the attacker may read mail, it says only where to look.
    fn reminder_letter(
        &self,
        post: &Post,
        stream: &str,
        state: &State,
        reminder: &Reminder,
        (name, address): (&str, String),
    ) -> Letter {
        let w = &post.wording;
        let incident = state.opened.as_ref().map(|opened| one_line(&opened.code_name)).unwrap_or_default();
        let is_read = state.channels.is_red(ChannelKind::Mail);
        let mut text = vec![w.format("letter-hello", [("name", one_line(name).into())])];
        if is_read {
            text.push(w.text("letter-remind-look"));
        } else {
            text.extend(self.about(post, state, reminder));
            let id = stream.strip_prefix(INCIDENT).unwrap_or(stream);
            let link =
                post.address.as_ref().map(|at| format!("{at}/incidents/{id}/duties/{}", reminder.rule));
            text.push(match link {
                Some(link) => w.format("letter-look-at", [("address", link.into())]),
                None => w.text("letter-remind-look"),
            });
        }
        text.push(w.text("letter-end"));
        let subject = if is_read { "letter-look-subject" } else { "letter-remind-subject" };
        let subject = w.format(subject, [("incident", incident.into())]);
        Letter { to: address, subject, text: text.join("\n\n"), attachments: Vec::new() }
    }

    fn about(&self, post: &Post, state: &State, reminder: &Reminder) -> Vec<String> {
        let (w, rulebook) = (&post.wording, &self.rulebook());
        let country = state.profile.country.as_deref();
        let duty = rulebook.rule(&reminder.rule).map(|rule| w.order(rulebook, rule, country));
        let due = w.moment(reminder.due_at, rulebook.calendar().zone());
        let why = if reminder.hours <= DEPUTY_HOURS { "letter-remind-deputy" } else { "letter-remind-first" };
        vec![
            w.format("letter-remind", [("duty", duty.unwrap_or_default().into())]),
            w.format("letter-remind-due", [("due", due.into())]),
            w.text(why),
        ]
    }

    pub(crate) fn watched(&self) -> MutexGuard<'_, Watched> {
        // A thread that panicked left at worst a moment at which nothing is due.
        self.watched.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl View<'_> {
    /// The terms that end within a day and are somebody's to keep, by name: theirs who do it, who lead, or who are the deputy
    /// in the last hours.
    ///
    /// # Errors
    ///
    /// The journal cannot be read.
    pub fn terms_of(&self, name: &str, now: Timestamp) -> Result<Vec<RunningTerm>, AppProblem> {
        let (prepared, name) = (self.app.prepared()?, Name::new(name));
        let mut theirs = Vec::new();
        for term in self.running_terms(now)? {
            let Some(hours) = hours_before(term.due_at, now) else { continue };
            let to = whom(&*self.state(&term.stream)?, &prepared, &term.rule, hours);
            if to.iter().any(|known| Name::new(known) == name) {
                theirs.push(term);
            }
        }
        Ok(theirs)
    }
}

/// Who is reminded of a rule: whoever has a task that serves it, else who leads; in the last hours the deputy too.
fn whom(state: &State, prepared: &Prepared, rule: &str, hours: u32) -> Vec<String> {
    let serves = |task: &&incident::task::Task| task.is_open() && task.rule.as_deref() == Some(rule);
    let (first, deputy) = match state.tasks.values().filter(serves).min_by_key(|task| task.number) {
        Some(task) => (Some(task.in_hands_of().to_owned()), task.deputy.clone()),
        None => leads(prepared),
    };
    let deputy = deputy.filter(|_| hours <= DEPUTY_HOURS);
    let mut to: Vec<String> =
        first.into_iter().chain(deputy).filter(|name| !name.trim().is_empty()).collect();
    to.dedup();
    to
}

/// Who leads, and who does in their place.
fn leads(prepared: &Prepared) -> (Option<String>, Option<String>) {
    let holding = prepared.role_of(RoleKind::Lead).and_then(|(_, role)| role.holder(None));
    let name = |contact: Option<u32>| Some(prepared.contact(contact?)?.title().to_owned());
    holding.map_or((None, None), |holding| (name(holding.person), name(holding.deputy)))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
