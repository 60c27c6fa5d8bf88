//! One rumour: what is known of it, what was decided, what it did, and what changed when it turned out to be true.

use askama::Template;
use axum::response::Response;
use incident::event::Event;
use incident::fact::FactKey;
use incident::rumour::Rumour;
use incident::rumour::event::RumourTruth;

use super::shown::{Shown, shown};
use super::{REST, get};
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::{Ask, Step};
use crate::preparing::Numbered;
use crate::room::Room;

#[derive(Template)]
#[template(path = "rumours/rumour.html")]
struct RumourPage<'a> {
    page: Frame<'a>,
    title: String,
    rumour: Shown,
    /// Absent when the incident is closed.
    next: Option<Step>,
    /// What else can be done with it.
    acts: Vec<Ask>,
    /// What was recorded with the words that it is true.
    changed: Vec<Ask>,
    /// Everything that was decided about it and what it did, oldest first.
    history: Vec<String>,
    all: String,
}

/// `GET /incidents/{id}/rumours/{rumour}`.
pub(crate) async fn rumour(room: Room, Numbered(number): Numbered) -> Result<Response, Failure> {
    let rumour = get(&room, number)?;
    let is_open = room.state.is_open();
    let in_words = shown(&room, number, rumour);
    let view = RumourPage {
        title: in_words.title.clone(),
        rumour: in_words,
        next: if is_open { next(&room, number, rumour) } else { None },
        acts: if is_open { acts(&room, number) } else { Vec::new() },
        changed: changed(&room, rumour)?,
        history: history(&room, rumour),
        all: room.at(REST),
        page: room.frame(&room.picture(), &format!("{REST}/{number}"))?,
    };
    Ok(page(&view))
}

fn next(room: &Room, number: u32, rumour: &Rumour) -> Option<Step> {
    let w = room.wording();
    let step = |text: &str, rest: &str, verb: &str| {
        let href = room.at(&format!("{REST}/{number}/{rest}"));
        Some(Step { text: w.text(text), href, verb: w.text(verb) })
    };
    match &rumour.settled {
        Some(kept) if kept.said.truth != RumourTruth::False => {
            let old = outdated(room, rumour);
            if old == 0 {
                return None;
            }
            let text = w.format("rumour-next-correct", [("n", (old as f64).into())]);
            Some(Step { text, href: room.at("/corrections"), verb: w.text("rumour-correct") })
        }
        Some(_) => None,
        None if rumour.judged.is_empty() => step("rumour-step-decide", "decision", "rumour-decide"),
        None => step("rumour-step-settle", "truth", "rumour-settle"),
    }
}

/// How often something went out that the fact of this rumour makes wrong.
fn outdated(room: &Room, rumour: &Rumour) -> usize {
    let settled = rumour.settled.as_ref();
    let fact = settled.and_then(|kept| FactKey::parse(kept.said.fact.as_deref()?));
    room.state.outdated().iter().filter(|old| Some(old.fact) == fact).count()
}

fn acts(room: &Room, number: u32) -> Vec<Ask> {
    let w = room.wording();
    let act =
        |rest: &str, key: &str| Ask { href: room.at(&format!("{REST}/{number}/{rest}")), text: w.text(key) };
    vec![
        act("decision", "rumour-decide"),
        act("effect", "rumour-follow"),
        act("truth", "rumour-settle"),
        Ask { href: room.at("/questions/lines/new"), text: w.text("rumour-line-new") },
    ]
}

/// What was recorded in the same act as the words that settle it: a fact, work, and what follows from them.
fn changed(room: &Room, rumour: &Rumour) -> Result<Vec<Ask>, Failure> {
    let Some(settled) = &rumour.settled else { return Ok(Vec::new()) };
    let after = room.seen().recorded(&room.stream(), settled.number)?;
    let same = after.iter().take_while(|recorded| {
        let is_part =
            matches!(recorded.event, Event::FactRecorded(_) | Event::FactRevised(_) | Event::TaskAdded(_));
        recorded.recorded_at == settled.recorded_at && (is_part || recorded.event.is_receipt())
    });
    let line = |recorded| room.sentence(recorded);
    Ok(same
        .map(|recorded| Ask {
            text: line(&recorded.event),
            href: room.at(&format!("/log/{}", recorded.number)),
        })
        .collect())
}

fn history(room: &Room, rumour: &Rumour) -> Vec<String> {
    let w = room.wording();
    let mut lines: Vec<(u64, String)> = Vec::new();
    let by = |number, who: &str, event: Event| {
        let gaps = [("who", room.name(who).into()), ("what", room.sentence(&event).into())];
        (number, w.format("log-by", gaps))
    };
    lines.extend(rumour.judged.iter().map(|it| by(it.number, &it.by, Event::RumourJudged(it.said.clone()))));
    lines.extend(
        rumour.followed.iter().map(|it| by(it.number, &it.by, Event::RumourFollowed(it.said.clone()))),
    );
    lines
        .extend(rumour.settled.iter().map(|it| by(it.number, &it.by, Event::RumourSettled(it.said.clone()))));
    lines.sort_by_key(|(number, _)| *number);
    lines.into_iter().map(|(_, line)| line).collect()
}
