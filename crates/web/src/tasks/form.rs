//! What is asked of a task: who, what, by when; and, folded away, the rest.

use incident::event::TaskAdded;
use incident::task::Task;
use readiness::event::Word as _;
use readiness::runbook::event::Track;

use super::people::{Asked, people, person, person_fields};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, moment_field, seen_by_fields, some_moment};
use crate::room::Room;

/// So many tasks to wait for are shown; the others are folded away.
const SHOWN: usize = 6;

/// The form for a new task.
pub(super) fn adding(room: &Room, posted: Option<&Posted>) -> Result<Form, Failure> {
    let w = room.wording();
    let typed = |name: &str| posted.map_or("", |posted| posted.get(name));
    let names = people(room)?;
    let own = room.visitor.name.clone();
    let form = Form::new(w.text("tasks-add"), room.at("/tasks"), w.text("tasks-submit"), String::new())
        .field(Field::line("title", w.text("tasks-title"), typed("title")));
    let form = person_fields(room, form, &names, assignee(room, &own), posted)
        .field(moment_field(room, posted, "due_at", w.text("tasks-due"), None))
        .field(track_field(room, posted, None))
        .field(Field::new("more", w.text("tasks-more"), Kind::Open { is_folded: true }));
    let form = person_fields(room, form, &names, deputy(room, ""), posted);
    let form = with_blockers(room, form, posted, None)
        .field(
            Field::area("details", w.text("tasks-details"), typed("details"))
                .hint(w.text("tasks-details-hint")),
        )
        .field(rule_field(room, typed("rule")))
        .field(Field::new("more", String::new(), Kind::Close { is_folded: true }))
        .fields(seen_by_fields(room, posted));
    let form = with_hint(form, "seen_by_people", "seen_by", w.text("seen-by-hint-task"));
    Ok(with_hint(form, "stand_in", "deputy", deputy_hint(room)))
}

/// The task that was typed; without one the form says what is wrong.
pub(super) fn added(room: &Room, form: &mut Form, posted: &Posted) -> Option<TaskAdded> {
    let due_at = some_moment(room, form, posted, "due_at").ok()?;
    Some(TaskAdded {
        title: posted.get("title").to_owned(),
        assignee: person(posted, "person", "assignee"),
        due_at,
        rule: posted.some("rule"),
        deputy: Some(person(posted, "stand_in", "deputy")).filter(|name| !name.is_empty()),
        track: track(room, form, posted).ok()?,
        blocked_by: blockers(posted),
        details: posted.get("details").to_owned(),
        ..TaskAdded::default()
    })
}

pub(super) fn assignee<'a>(room: &Room, chosen: &'a str) -> Asked<'a> {
    let label = room.wording().text("tasks-assignee");
    Asked { list: "person", line: "assignee", label, nobody: None, chosen }
}

pub(super) fn deputy<'a>(room: &Room, chosen: &'a str) -> Asked<'a> {
    let w = room.wording();
    let (label, nobody) = (w.text("tasks-deputy"), Some(w.text("tasks-nobody")));
    Asked { list: "stand_in", line: "deputy", label, nobody, chosen }
}

/// What becomes of a task that is late, and who hears of it.
pub(super) fn deputy_hint(room: &Room) -> String {
    let key = if room.site.app.sends_letters() { "tasks-deputy-hint" } else { "tasks-deputy-hint-no-mail" };
    room.wording().text(key)
}

/// Puts a hint at the first of two fields that is there.
pub(super) fn with_hint(mut form: Form, first: &str, second: &str, hint: String) -> Form {
    let has_first = form.fields.iter().any(|field| field.name == first);
    let name = if has_first { first } else { second };
    if let Some(field) = form.fields.iter_mut().find(|field| field.name == name) {
        field.hint = hint;
    }
    form
}

pub(super) fn track_field(room: &Room, posted: Option<&Posted>, held: Option<Track>) -> Field {
    let w = room.wording();
    let chosen = posted.map_or_else(
        || held.map(|track| track.id().to_owned()).unwrap_or_default(),
        |posted| posted.get("track").to_owned(),
    );
    let none = Answer::new("", w.text("tasks-no-track"), chosen.is_empty());
    let tracks = Track::ALL.iter().map(|track| {
        let hint = w.word_hint(*track).unwrap_or_default();
        Answer::new(track.id(), format!("{}: {hint}", w.word(*track)), chosen == track.id())
    });
    let answers = std::iter::once(none).chain(tracks).collect();
    Field::new("track", w.text("tasks-track"), Kind::Select(answers))
}

/// The track that was chosen, if one was; `Err` when there is no such track, which the field says.
pub(super) fn track(room: &Room, form: &mut Form, posted: &Posted) -> Result<Option<Track>, ()> {
    let Some(word) = posted.some("track") else { return Ok(None) };
    let Some(track) = Track::from_id(&word) else {
        form.err("track", room.wording().text("form-unknown"));
        return Err(());
    };
    Ok(Some(track))
}

/// Boxes for the open tasks that it may wait for, if there are any.
pub(super) fn with_blockers(
    room: &Room,
    form: Form,
    posted: Option<&Posted>,
    revised: Option<(&str, &Task)>,
) -> Form {
    let is_chosen = |id: &str| match (posted, revised) {
        (Some(posted), _) => posted.has("blocked_by", id),
        (None, Some((_, task))) => task.blocked_by.iter().any(|known| known == id),
        (None, None) => false,
    };
    let others = room.state.tasks.iter().filter(|(id, task)| {
        revised.is_none_or(|(own, _)| own != id.as_str()) && (task.is_open() || is_chosen(id))
    });
    let mut answers: Vec<Answer> =
        others.map(|(id, task)| Answer::new(id, format!("{id}: {}", task.title), is_chosen(id))).collect();
    if answers.is_empty() {
        return form;
    }
    // What was chosen is seen without unfolding the rest.
    answers.sort_by_key(|answer| !answer.is_chosen);
    let label = room.wording().text("tasks-blocked-by");
    form.field(Field::folded("blocked_by", label, Kind::Checks(answers), SHOWN))
}

pub(super) fn blockers(posted: &Posted) -> Vec<String> {
    posted.all("blocked_by").filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

fn rule_field(room: &Room, chosen: &str) -> Field {
    let w = room.wording();
    let picture = room.picture();
    let country = room.situation.country.as_deref();
    let none = Answer::new("", w.text("tasks-no-rule"), chosen.is_empty());
    let rules = picture.assessment.obligations.iter().map(|obligation| {
        let rule = obligation.rule;
        Answer::new(&rule.id, w.order(room.rulebook(), rule, country), chosen == rule.id)
    });
    let rules = std::iter::once(none).chain(rules).collect();
    Field::new("rule", w.text("tasks-rule"), Kind::Select(rules))
}

/// Unfolds what is folded away when something in it is wrong, or was filled in and comes back.
pub(super) fn unfolded(mut form: Form) -> Form {
    let folds = |field: &Field| matches!(field.kind, Kind::Open { .. } | Kind::Close { .. });
    let mut inside = false;
    let mut is_needed = false;
    for field in &form.fields {
        inside ^= folds(field);
        is_needed |= inside && field.error.is_some();
    }
    if is_needed {
        for field in form.fields.iter_mut() {
            match &mut field.kind {
                Kind::Open { is_folded } | Kind::Close { is_folded } => *is_folded = false,
                _ => {}
            }
        }
    }
    form
}
