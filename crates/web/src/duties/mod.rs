//! The duties: what, to whom, by when, why; and what is done about them: a filing, or a decision not to act.

mod asked;
mod card;
mod explanation;
mod filed;
mod filing;
mod sheet;
mod waiver;

pub(crate) use asked::{answer as answer_sheet, field};
pub(crate) use card::{Card, cards};
pub(crate) use filed::{answer, answering, filed, foresee, foreseeing, withdraw_filing, withdrawing};
pub(crate) use filing::{filing, submit};
pub(crate) use sheet::{confirm, file, sheet};
pub(crate) use waiver::{waive, waiver, withdraw};

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use incident::state::Filing;
use law::{Anchor, Due, Obligation, Rule, Standing};

use crate::failure::Failure;
use crate::form::Form;
use crate::frame::{Frame, page};
use crate::now::Ask;
use crate::room::Room;
use explanation::{Part, part};
use readiness::access::{self, Right};

#[derive(Template)]
#[template(path = "duties/page.html")]
struct DutiesPage<'a> {
    page: Frame<'a>,
    title: String,
    buckets: Vec<(String, Vec<Card>)>,
    /// Rules that make no duty here: where they stand, and why not.
    excused: Vec<(Ask, String)>,
    /// Duties of which the reason stays unseen.
    shielded: Vec<String>,
    /// Suppliers that are hit, and those for whom we process data.
    doors: Vec<crate::beside::Card>,
}

/// What people decided about a duty that they do not act on.
struct Waived {
    /// A line each.
    told: Vec<String>,
    /// Where it stands in the log.
    href: String,
}

#[derive(Template)]
#[template(path = "duties/duty.html")]
struct DutyPage<'a> {
    page: Frame<'a>,
    title: String,
    standing: String,
    card: Option<Card>,
    parts: Vec<Part>,
    filings: Vec<Ask>,
    /// That a fact moved which the last filing rests on, and where that is looked at.
    moved: Option<Ask>,
    /// Forms of the authority that can be filled in here.
    sheets: Vec<Ask>,
    /// What was said beforehand of a term that will not be met.
    delays: Vec<Ask>,
    /// Where another moment of awareness is set for its law, which asks for knowledge of something of its own.
    aware: Option<Ask>,
    /// Where that is said; nothing when there is no term to miss.
    delay: Option<String>,
    waived: Option<Waived>,
    can_act: bool,
    /// What is done needs no decision not to do it.
    can_waive: bool,
    at: String,
    /// The form that takes a waiver back.
    form: Option<Form>,
}

/// `GET /incidents/{id}/duties`.
pub(crate) async fn duties(room: Room) -> Result<Response, Failure> {
    let picture = room.picture();
    let frame = room.frame(&picture, "/duties")?;
    let (w, buckets) = (room.wording(), picture.buckets());
    let all = [
        ("duties-dated", &buckets.dated),
        ("duties-undated", &buckets.undated),
        ("duties-pending", &buckets.pending),
        ("duties-possible", &buckets.possible),
        ("duties-waived", &buckets.waived),
        ("duties-met", &buckets.met),
    ];
    let shown = all.into_iter().filter(|(_, duties)| !duties.is_empty());
    let excused = picture.assessment.not_applicable.iter().filter(|not| !not.is_for_others()).map(|not| {
        let href = room.at(&format!("/duties/{}", not.rule.id));
        (Ask { text: not.rule.citation.to_string(), href }, w.why_not(room.rulebook(), not))
    });
    let view = DutiesPage {
        title: w.text("nav-duties"),
        buckets: shown.map(|(heading, duties)| (w.text(heading), cards(&room, &picture, duties))).collect(),
        excused: excused.collect(),
        shielded: shielded(&room)?,
        doors: vec![crate::suppliers::card(&room), crate::controllers::card(&room, &picture)?],
        page: frame,
    };
    Ok(page(&view))
}

/// What follows from entries that the visitor may not see, for a duty must not be missed because its reason may not be
/// read. Whoever files or decides is told which duty it is; others only that there is something.
pub(crate) fn shielded(room: &Room) -> Result<Vec<String>, Failure> {
    let shielded = room.seen().shielded(&room.stream(), room.now)?;
    let (w, visitor) = (room.wording(), &room.visitor);
    if shielded.is_empty() || !visitor.sees(access::event::Part::Duties) {
        return Ok(Vec::new());
    }
    if !visitor.may(Right::File) && !visitor.may(Right::Decide) {
        return Ok(vec![w.text("shielded-something")]);
    }
    let named = |duty: &app::Shielded| {
        let rule = room.rulebook().rules().find(|rule| rule.id.as_str() == duty.rule)?;
        let what = w.order(room.rulebook(), rule, room.situation.country.as_deref());
        let when = duty.due_at.map(|at| w.moment(at, room.site.zone()));
        let key = if when.is_some() { "shielded-duty-by" } else { "shielded-duty" };
        Some(w.format(key, [("what", what.into()), ("when", when.unwrap_or_default().into())]))
    };
    Ok(shielded.iter().filter_map(named).collect())
}

/// `GET /incidents/{id}/duties/{rule}`.
pub(crate) async fn duty(room: Room, Path((_, rule)): Path<(String, String)>) -> Result<Response, Failure> {
    let found = find(&room, &rule)?;
    let picture = room.picture();
    let rest = format!("/duties/{rule}");
    let frame = room.frame(&picture, &rest)?;
    let w = room.wording();
    let obligation = picture.obligation(&rule);
    let blocks = w.explain(room.rulebook(), &room.situation, &picture, &rule).unwrap_or_default();
    let filings = room.state.filings.iter().filter(|filing| filing.rule == rule);
    let waiver = room.state.waivers.get(&rule);
    let is_open = room.state.is_open();
    let view = DutyPage {
        title: w.order(room.rulebook(), found, room.situation.country.as_deref()),
        standing: obligation.map_or(String::new(), |obligation| w.standing(obligation.standing)),
        card: obligation.map(|obligation| card::card(&room, &picture, obligation)),
        parts: blocks.into_iter().map(part).collect(),
        filings: filings.map(|filing| submitted(&room, filing)).collect(),
        moved: filed::moved(&room, &rule).map(|(number, facts)| {
            let facts: Vec<String> = facts.iter().map(|fact| w.fact(*fact)).collect();
            let text = w.format("filed-moved", [("facts", facts.join(", ").into())]);
            Ask { text, href: room.at(&format!("/filings/{number}")) }
        }),
        sheets: wording::filing::sheets_for(&rule)
            .map(|sheet| Ask {
                text: sheet.title.in_language(w.lang()).to_owned(),
                href: room.at(&format!("{rest}/sheets/{}", sheet.id)),
            })
            .collect(),
        aware: obligation.filter(|_| is_open).and_then(|duty| aware(&room, duty.rule)),
        delays: delays(&room, &rule),
        delay: obligation
            .filter(|it| is_open && may_be_missed(&room, it))
            .map(|_| room.at(&format!("{rest}/delay"))),
        waived: waiver.map(|waiver| Waived {
            told: waiver::told(&room, waiver),
            href: room.at(&format!("/log/{}", waiver.number)),
        }),
        can_act: is_open && obligation.is_some(),
        can_waive: obligation.is_some_and(|obligation| obligation.standing != Standing::Met),
        at: room.at(&rest),
        form: (is_open && waiver.is_some()).then(|| waiver::withdrawal(&room, found, "")),
        page: frame,
    };
    Ok(page(&view))
}

/// Where another moment of awareness is set for the law of a rule, when its term runs from one of its own.
fn aware(room: &Room, rule: &Rule) -> Option<Ask> {
    let w = room.wording();
    let anchors = rule.due.iter().flat_map(|due| due.or.iter().map(|(_, anchor)| anchor)).chain(&rule.after);
    anchors.into_iter().find(|anchor| **anchor == Anchor::Aware)?;
    let regime = rule.regime?;
    let text = w.format("awareness-other", [("regime", w.regime(regime).into())]);
    Some(Ask { text, href: room.at(&format!("/awareness?regime={}", regime.as_str())) })
}

/// What was said beforehand of a term that will not be met.
fn delays(room: &Room, rule: &str) -> Vec<Ask> {
    let (w, zone) = (room.wording(), room.site.zone());
    let said = |kept: &incident::state::Kept<incident::event::DelayForeseen>| {
        let at = w.moment(kept.recorded_at, zone);
        let gaps = [("at", at.into()), ("reason", kept.said.reason.clone().into())];
        Ask { text: w.format("delay-said", gaps), href: room.at(&format!("/log/{}", kept.number)) }
    };
    room.state.desk.delays(rule).iter().map(said).collect()
}

/// Whether a term runs that can still be missed.
fn may_be_missed(room: &Room, obligation: &Obligation<'_>) -> bool {
    matches!(obligation.standing, Standing::Open | Standing::Possible)
        && matches!(&obligation.due, Due::Dated(deadline) if !deadline.is_past(room.now))
}

/// The rule with this id.
fn find<'a>(room: &'a Room, rule: &str) -> Result<&'a Rule, Failure> {
    room.rulebook().rules().find(|found| found.id == rule).ok_or(Failure::NotFound)
}

/// A filing that was recorded, in a few words.
fn submitted(room: &Room, filing: &Filing) -> Ask {
    let w = room.wording();
    let at = w.start(filing.at, room.site.zone());
    let mut says =
        vec![w.format("filing-recorded", [("at", at.into()), ("channel", filing.channel.clone().into())])];
    let reference =
        filing.reference.clone().map(|it| w.format("filing-has-reference", [("reference", it.into())]));
    let reason =
        filing.delay_reason.clone().map(|it| w.format("filing-late-because", [("reason", it.into())]));
    says.extend(reference.into_iter().chain(reason));
    Ask { text: says.join(" "), href: room.at(&format!("/filings/{}", filing.number)) }
}
