//! Reminding people of duties before their terms end: whoever does it, else who leads; in the last hours the deputy too. Each is
//! recorded before its letters go, so that nobody is reminded of the same twice.

use std::collections::BTreeMap;
use std::sync::{MutexGuard, PoisonError};

use calendar::Start;
use incident::channel::event::ChannelKind;
use incident::event::{DutyReminded, Event, When};
use incident::reminder::{DEPUTY_HOURS, Reminder, hours_before};
use incident::state::State;
use incident::task::Task;
use jiff::Timestamp;
use journal::{Eyes, Visibility};
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
        let mut writes = Writes::default();
        // The terms of an exercise are on its own clock, and its people are at the table.
        if state.exercise.is_some() {
            return Ok(writes);
        }
        let prepared = self.prepared()?;
        let kind = state.opened.as_ref().map(|opened| opened.kind);
        let mut numbered = Vec::new();
        for reminder in state.to_remind(&self.rulebook(), now) {
            let to = whom(state, &prepared, &reminder.rule, reminder.hours);
            // Nobody is reminded of what is nobody's; the next of the five moments looks again.
            if to.is_empty() {
                continue;
            }
            let seen_by = self.who_may_know(stream, state, &reminder, now)?;
            let Reminder { rule, due_at, hours } = &reminder;
            let due_at = When(Start::Moment(*due_at));
            let reminded = DutyReminded { rule: rule.clone(), due_at, hours: *hours, to: to.clone() };
            writes.drafts.push(draft(PROGRAM, &seen_by, now, &[], Event::DutyReminded(reminded)));
            numbered.push((to, reminder, seen_by));
        }
        for ((to, reminder, seen_by), number) in numbered.iter().zip(state.number + 1..) {
            let (Some(writing), Some(post)) = (self.writing(&prepared, kind, seen_by, now), &self.post)
            else {
                continue;
            };
            for name in to {
                if let Some(address) = mail_of(&prepared, name) {
                    let letter = self.reminder_letter(post, stream, state, reminder, (name, address));
                    writing.put(&mut writes, number, &letter)?;
                }
            }
        }
        Ok(writes)
    }

    /// Who may know that somebody is reminded of a duty: everybody, unless the task that serves it, or what the duty follows
    /// from, is for a few.
    fn who_may_know(
        &self,
        stream: &str,
        state: &State,
        reminder: &Reminder,
        now: Timestamp,
    ) -> Result<Visibility, AppProblem> {
        let task = match serving(state, &reminder.rule) {
            Some(task) => self.visibility_of(stream, task.number)?.unwrap_or_default(),
            None => Visibility::Stream,
        };
        let duty = self.duty_shown_to(stream, reminder, now)?;
        // Where nobody would be left, fewest people learn of it: the counsel lane, whose readers see who filed what.
        Ok(task.narrowed(&duty).unwrap_or(Visibility::Counsel))
    }

    /// The widest of the ways in which entries of a stream are restricted, in which a duty shows; everybody when it shows
    /// without any.
    fn duty_shown_to(
        &self,
        stream: &str,
        reminder: &Reminder,
        now: Timestamp,
    ) -> Result<Visibility, AppProblem> {
        let shows = |view: &View<'_>| -> Result<bool, AppProblem> {
            let due = view.state(stream)?.to_remind(&self.rulebook(), now);
            Ok(due.iter().any(|one| one.rule == reminder.rule && one.due_at == reminder.due_at))
        };
        if shows(&self.seen_by_all())? {
            return Ok(Visibility::Stream);
        }
        for visibility in self.restrictions(stream)? {
            let eyes = match &visibility {
                Visibility::Stream => continue,
                Visibility::Counsel => Eyes::Of { person: String::new(), reads_counsel: true },
                Visibility::Only(people) => {
                    let person = people.ids().next().unwrap_or_default().to_owned();
                    Eyes::Of { person, reads_counsel: false }
                }
            };
            if shows(&self.seen_by(eyes))? {
                return Ok(visibility);
            }
        }
        // It follows only from several of them together.
        Ok(Visibility::Counsel)
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
    let (first, deputy) = match serving(state, rule) {
        Some(task) => (Some(task.in_hands_of().to_owned()), task.deputy.clone()),
        None => leads(prepared),
    };
    let deputy = deputy.filter(|_| hours <= DEPUTY_HOURS);
    let mut to: Vec<String> =
        first.into_iter().chain(deputy).filter(|name| !name.trim().is_empty()).collect();
    to.dedup();
    to
}

/// The open task that serves a rule, the first of them.
fn serving<'a>(state: &'a State, rule: &str) -> Option<&'a Task> {
    let serves = |task: &&Task| task.is_open() && task.rule.as_deref() == Some(rule);
    state.tasks.values().filter(serves).min_by_key(|task| task.number)
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
