//! All costs on one page: how much it is, what is paid of it, and line by line why.

use askama::Template;
use axum::response::Response;
use incident::cost::cover::{Settlement, Shares};
use incident::cost::damage::damage;
use incident::cost::group::visibility;
use readiness::access::Right;
use readiness::agreement::event::CostHead;
use readiness::event::Word as _;
use wording::benchmarks::benchmarks;

use super::insurer::{PolicyShown, consents, policies, told};
use super::shown::{Shown, between, of_cost, of_standstill, parts};
use super::{Beside, REST};
use crate::beside::Card;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::now::Ask;
use crate::room::Room;

#[derive(Template)]
#[template(path = "costs/list.html")]
struct ListPage<'a> {
    page: Frame<'a>,
    title: String,
    total: String,
    /// How it falls apart.
    parts: Vec<(String, String)>,
    warnings: Vec<String>,
    /// Sums by head: its name, whether it shows, all of it, and what is covered.
    heads: Vec<(String, String, String, String)>,
    stages: Vec<(String, String)>,
    lines: Vec<Shown>,
    stills: Vec<Shown>,
    policies: Vec<PolicyShown>,
    told: Vec<Ask>,
    consents: Vec<Ask>,
    /// What others published, to compare with: how much, what, and who says so.
    elsewhere: Vec<(String, String, String)>,
    /// The damage for the police: all of it, and what can be shown.
    damage: Vec<String>,
    /// Files to take along; empty for who may not.
    files: Vec<(String, String)>,
    add: String,
    stop: String,
    consent: String,
    tell: String,
}

/// `GET /incidents/{id}/costs`.
pub(crate) async fn costs(room: Room) -> Result<Response, Failure> {
    let (w, all) = (room.wording(), &room.state.costs);
    let beside = Beside::of(&room)?;
    let file = |format: &'static str| (room.at(&format!("{REST}/export/{format}")), format.to_uppercase());
    let view = ListPage {
        title: w.text("costs-title"),
        total: between(&room, beside.low.total.total_cents, beside.high.total.total_cents),
        parts: parts(&room, beside.low.total, beside.high.total),
        warnings: warnings(&room, &beside),
        heads: heads(&room, &beside),
        stages: stages(&room, &beside),
        lines: all.all().map(|(number, cost)| of_cost(&room, &beside, number, cost)).collect(),
        stills: all.interruptions().map(|(n, still)| of_standstill(&room, &beside, n, still)).collect(),
        policies: policies(&room, &beside),
        told: told(&room),
        consents: consents(&room),
        elsewhere: elsewhere(&room),
        damage: damages(&room),
        files: if room.visitor.may(Right::Export) {
            ["pdf", "csv", "zip"].map(file).into()
        } else {
            Vec::new()
        },
        add: room.at(&format!("{REST}/new")),
        stop: room.at(&format!("{REST}/standstill")),
        consent: room.at(&format!("{REST}/consent")),
        tell: room.at("/stakeholders/insurer"),
        page: room.frame(&room.picture(), REST)?,
    };
    Ok(page(&view))
}

fn warnings(room: &Room, beside: &Beside) -> Vec<String> {
    let (w, costs) = (room.wording(), &room.state.costs);
    let in_force = beside.policies();
    let hired = costs.standing().filter(|(_, cost)| {
        let line = cost.line();
        let is_hired = line.stage != incident::cost::event::CostStage::Estimated;
        is_hired && !incident::cost::consent::lacking(costs, line, &in_force).is_empty()
    });
    let hired = hired.count();
    let mut warnings = Vec::new();
    warnings.extend(costs.mixes_vat().then(|| w.text("costs-mixed-vat")));
    warnings.extend((hired > 0).then(|| w.format("costs-hired", [("n", (hired as f64).into())])));
    warnings.extend(in_force.is_empty().then(|| w.text("costs-no-policy")));
    warnings
}

/// Sums by head, in the order of the brochure; what is none of them comes last.
fn heads(room: &Room, beside: &Beside) -> Vec<(String, String, String, String)> {
    let w = room.wording();
    let heads = CostHead::ALL.iter().map(|head| Some(*head)).chain([None]);
    let sums = |settled: &Settlement, head: Option<CostHead>| settled.by_head.get(&head).copied();
    heads
        .filter_map(|head| {
            let (low, high) = (sums(&beside.low, head)?, sums(&beside.high, head)?);
            let name = head.map_or_else(|| w.text("cost-no-head"), |head| w.word(head));
            let seen = head.map(|head| w.word(visibility(head))).unwrap_or_default();
            let of = |of: fn(Shares) -> u64| between(room, of(low), of(high));
            Some((name, seen, of(|it| it.total_cents), of(|it| it.covered_cents)))
        })
        .collect()
}

fn stages(room: &Room, beside: &Beside) -> Vec<(String, String)> {
    let stages = beside.high.by_stage.iter().rev();
    let stage = |(stage, high): (&incident::cost::event::CostStage, &Shares)| {
        let low = beside.low.by_stage.get(stage).copied().unwrap_or_default();
        (room.wording().word(*stage), between(room, low.total_cents, high.total_cents))
    };
    stages.map(stage).collect()
}

fn elsewhere(room: &Room) -> Vec<(String, String, String)> {
    let w = room.wording();
    let heads = CostHead::ALL.iter().map(|head| Some(*head));
    let mut seen = std::collections::BTreeSet::new();
    let all = std::iter::once(None).chain(heads).flat_map(benchmarks);
    all.filter(|benchmark| seen.insert(benchmark.id.as_str()))
        .map(|benchmark| {
            let source = format!("{}, {}", benchmark.source, benchmark.year);
            (w.benchmark(benchmark), benchmark.what.in_language(w.lang()).to_owned(), source)
        })
        .collect()
}

fn damages(room: &Room) -> Vec<String> {
    let (w, damage) = (room.wording(), damage(&room.state.costs, room.now));
    if damage.losses.is_empty() {
        return Vec::new();
    }
    let all = between(room, damage.low_cents, damage.high_cents);
    vec![
        w.format("damage-all", [("amount", all.into())]),
        w.format("damage-shown", [("amount", w.euros(damage.shown_cents).into())]),
    ]
}

/// How the costs stand, for whoever comes from elsewhere.
pub(crate) fn card(room: &Room) -> Card {
    let w = room.wording();
    let (title, href) = (w.text("costs-title"), room.at(REST));
    let sentence = match Beside::of(room) {
        Ok(beside) if !room.state.costs.is_empty() => {
            let gaps = [
                ("total", w.euros(beside.high.total.total_cents).into()),
                ("covered", w.euros(beside.high.total.covered_cents).into()),
            ];
            w.format("costs-card", gaps)
        }
        _ => w.text("costs-none"),
    };
    Card { title, sentence, href }
}
