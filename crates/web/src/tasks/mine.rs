//! What is in one's own hands, over all incidents.

use std::sync::Arc;

use app::{OpenTask, Work};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use incident::event::Kind;

use crate::failure::Failure;
use crate::files::encoded;
use crate::frame::{Frame, page};
use crate::room::ClockFace;
use crate::site::Site;
use crate::visitor::Visitor;

#[derive(Template)]
#[template(path = "tasks/mine.html")]
struct MinePage<'a> {
    page: Frame<'a>,
    title: String,
    /// Terms of the law that end within a day and are theirs to keep.
    terms: Vec<Term>,
    late: Vec<Mine>,
    others: Vec<Mine>,
}

/// A term that ends soon.
struct Term {
    title: String,
    href: String,
    clock: ClockFace,
}

/// A task in one's hands.
struct Mine {
    title: String,
    href: String,
    /// The incident that it belongs to.
    code_name: String,
    incident: String,
    is_exercise: bool,
    due: String,
    /// That it came from somebody else, and that it waits for others.
    lines: Vec<String>,
}

/// `GET /tasks`.
pub(crate) async fn mine(State(site): State<Arc<Site>>, visitor: Visitor) -> Result<Response, Failure> {
    let now = site.now();
    let mut tasks = tokio::task::block_in_place(|| site.app.seen_by(visitor.eyes()).tasks_of(&visitor.name))?;
    tasks.sort_by_key(|(work, task)| {
        (task.late_after.unwrap_or(jiff::Timestamp::MAX), work.code_name.clone(), task.task.clone())
    });
    let (late, others): (Vec<_>, Vec<_>) = tasks.into_iter().partition(|(_, task)| task.is_late(now));
    let terms = terms(&site, &visitor, now)?;
    let frame = Frame::new(&site, visitor.lang, Some(&visitor), "/tasks");
    let shown = |tasks: Vec<(Arc<Work>, OpenTask)>| {
        tasks.iter().map(|(work, task)| shown(&site, &visitor, work, task)).collect()
    };
    Ok(page(&MinePage {
        title: frame.t("frame-mine"),
        terms,
        late: shown(late),
        others: shown(others),
        page: frame,
    }))
}

fn terms(site: &Site, visitor: &Visitor, now: jiff::Timestamp) -> Result<Vec<Term>, Failure> {
    let seen = site.app.seen_by(visitor.eyes());
    let terms = tokio::task::block_in_place(|| seen.terms_of(&visitor.name, now))?;
    let (w, zone, rulebook) = (site.wording(visitor.lang), site.zone(), &*site.app.rulebook());
    let term = |term: app::RunningTerm| {
        let rule = rulebook.rule(&term.rule);
        let duty = rule.map(|rule| w.order(rulebook, rule, term.country.as_deref())).unwrap_or_default();
        let incident = term.stream.replacen("incident/", "/incidents/", 1);
        Term {
            href: format!("{incident}/duties/{}", encoded(&term.rule)),
            title: format!("{}: {duty}", term.code_name),
            clock: ClockFace {
                // The heading says of what it is.
                what: String::new(),
                at: term.due_at.to_string(),
                absolute: w.moment(term.due_at, zone),
                relative: w.left(term.due_at.duration_since(now)),
                is_late: false,
            },
        }
    };
    Ok(terms.into_iter().map(term).collect())
}

fn shown(site: &Site, visitor: &Visitor, work: &Work, task: &OpenTask) -> Mine {
    let (w, zone) = (site.wording(visitor.lang), site.zone());
    let incident = work.stream.replacen("incident/", "/incidents/", 1);
    let mut lines = Vec::new();
    lines.extend(task.passed_at.map(|at| {
        let gaps = [("from", task.assignee.clone().into()), ("since", w.moment(at, zone).into())];
        w.format("mine-passed", gaps)
    }));
    if task.waits_for > 0 {
        lines.push(w.format("mine-waits", [("n", (task.waits_for as f64).into())]));
    }
    Mine {
        title: task.title.clone(),
        href: format!("{incident}/tasks/{}", encoded(&task.task)),
        code_name: work.code_name.clone(),
        incident,
        is_exercise: work.kind == Kind::Exercise,
        due: task
            .due_at
            .map(|due| w.format("tasks-by", [("due", w.start(due, zone).into())]))
            .unwrap_or_default(),
        lines,
    }
}
