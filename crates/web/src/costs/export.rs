//! The claim file: what an insurer asks for, as a table and as a document.

use app::ClaimPart;
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use incident::cost::cover::Item;
use incident::cost::damage::damage;
use incident::event::Kind;
use incident::state::{Filing, Recorded};
use law::Recipient;

use super::Beside;
use super::dossier::dossier;
use super::insurer::{consents, policies, told};
use super::shown::{head, parts, whys};
use crate::failure::Failure;
use crate::files::as_download;
use crate::prints::{pdf, shown};
use crate::room::Room;

/// The columns of the table of costs; the sentences are `claim-column-` and these.
const COLUMNS: [&str; 17] = [
    "number",
    "head",
    "stage",
    "what",
    "amount",
    "low",
    "high",
    "vat",
    "supplier",
    "at",
    "cover",
    "policy",
    "covered",
    "deductible",
    "uncovered",
    "why",
    "evidence",
];

/// Of these the document shows so many: a page is narrower than a spreadsheet.
const ON_PAPER: [&str; 8] = ["number", "head", "stage", "what", "amount", "covered", "why", "evidence"];

/// `GET /incidents/{id}/costs/export/{format}`.
pub(crate) async fn export(
    room: Room,
    Path((_, format)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let w = room.wording();
    let beside = Beside::of(&room)?;
    let name = format!("{}-{}", w.text("claim-name"), room.site.app().today(room.now));
    match format.as_str() {
        "csv" => Ok(download("text/csv; charset=utf-8", &format!("{name}.csv"), table(&room, &beside))),
        "pdf" => Ok(shown(&name, pdf(|| printed(&room, &beside).map(Some))?)),
        "zip" => {
            let document = pdf(|| printed(&room, &beside).map(Some))?;
            let made = [(format!("{name}.pdf"), document), (format!("{name}.csv"), table(&room, &beside))];
            let bytes = tokio::task::block_in_place(|| dossier(&room, made.into()))?;
            Ok(download("application/zip", &format!("{name}.zip"), bytes))
        }
        _ => Err(Failure::NotFound),
    }
}

fn download(kind: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, as_download(name)),
    ];
    (headers, Body::from(bytes)).into_response()
}

/// The costs as a table that every spreadsheet opens.
fn table(room: &Room, beside: &Beside) -> Vec<u8> {
    let columns: Vec<String> = COLUMNS.iter().map(|column| label(room, column)).collect();
    let rows: Vec<Vec<String>> = rows(room, beside, plain).into_iter().map(Vec::from).collect();
    exchange::write_csv(&columns, &rows)
}

fn label(room: &Room, column: &str) -> String {
    room.wording().text(&format!("claim-column-{column}"))
}

/// A row for each cost and each standstill that counts, as the columns ask.
fn rows(room: &Room, beside: &Beside, money: Money) -> Vec<[String; 17]> {
    let costs = room.state.costs.standing().map(|(number, cost)| {
        let (w, line) = (room.wording(), cost.line());
        let at = line.at.map(|at| w.start(at.0, room.site.zone())).unwrap_or_default();
        let own = if line.is_own_staff { w.text("cost-own-staff") } else { line.supplier.clone() };
        row(
            room,
            beside,
            money,
            Item::Cost(number),
            [
                number.to_string(),
                head(room, line),
                w.word(line.stage),
                line.what.clone(),
                w.amount(line.amount),
            ],
            [w.word(line.vat), own, at],
            &line.evidence,
        )
    });
    let still = room.state.costs.interruptions().filter(|(_, it)| it.withdrawn.is_none());
    let stills = still.map(|(number, still)| {
        let (w, said, zone) = (room.wording(), &still.now().said, room.site.zone());
        let until = said.until.unwrap_or(room.now);
        let at = format!("{} – {}", w.moment(said.from, zone), w.moment(until, zone));
        let margin = said.margin_cents_per_hour.map(|cents| w.euros(cents)).unwrap_or_default();
        let hours = [("hours", w.hours(still.seconds(room.now) / 60).into()), ("margin", margin.into())];
        let name = w.format("standstill-numbered", [("number", number.to_string().into())]);
        let head = w.word(readiness::agreement::event::CostHead::Standstill);
        row(
            room,
            beside,
            money,
            Item::Interruption(number),
            [name, head, w.word(still.stage()), said.what.clone(), w.format("standstill-times", hours)],
            [String::new(), String::new(), at],
            &said.evidence,
        )
    });
    costs.chain(stills).collect()
}

fn row(
    room: &Room,
    beside: &Beside,
    money: Money,
    item: Item,
    [number, head, stage, what, amount]: [String; 5],
    [vat, supplier, at]: [String; 3],
    evidence: &[String],
) -> [String; 17] {
    let (w, low, high) = (room.wording(), beside.low.row(item), beside.high.row(item));
    let cents = |row: Option<u64>| row.map(|cents| money(room, cents)).unwrap_or_default();
    let named = |id: &String| {
        let name = room.state.evidence.get(id).map(|kept| kept.name.clone()).unwrap_or_default();
        format!("{id} {name}")
    };
    [
        number,
        head,
        stage,
        what,
        amount,
        cents(low.map(|row| row.shares.total_cents)),
        cents(high.map(|row| row.shares.total_cents)),
        vat,
        supplier,
        at,
        high.and_then(|row| row.cover).map(|cover| w.word(cover)).unwrap_or_default(),
        high.and_then(|row| row.policy).map(|policy| beside.name(room, policy)).unwrap_or_default(),
        cents(high.map(|row| row.shares.covered_cents)),
        cents(high.map(|row| row.shares.deductible_cents)),
        cents(high.map(|row| row.shares.uncovered_cents())),
        whys(room, high),
        evidence.iter().map(named).collect::<Vec<_>>().join("; "),
    ]
}

/// How an amount of cents is written.
type Money = fn(&Room, u64) -> String;

/// Euros for people.
fn in_words(room: &Room, cents: u64) -> String {
    room.wording().euros(cents)
}

/// Euros for a spreadsheet: a point before the cents, and nothing between thousands.
fn plain(_: &Room, cents: u64) -> String {
    format!("{}.{:02}", cents / 100, cents % 100)
}

fn printed(room: &Room, beside: &Beside) -> Result<app::Document, app::AppProblem> {
    let opened = room.state.opened.as_ref();
    room.site.app().print_claim(app::PrintedClaim {
        wording: room.wording(),
        code_name: opened.map_or("", |opened| opened.code_name.as_str()),
        is_exercise: opened.is_some_and(|opened| opened.kind == Kind::Exercise),
        parts: claim(room, beside)?,
        now: room.now,
    })
}

/// The parts, in the order in which an insurer asks for them.
fn claim(room: &Room, beside: &Beside) -> Result<Vec<ClaimPart>, app::AppProblem> {
    let (w, zone) = (room.wording(), room.site.zone());
    let part = |key: &str, lines: Vec<String>| ClaimPart {
        heading: w.text(key),
        lines: if lines.is_empty() { vec![w.text("claim-nothing")] } else { lines },
        ..ClaimPart::default()
    };
    let mut notice: Vec<String> = Vec::new();
    let signals = room.state.signals.values().map(|kept| (kept.said.at, kept.said.what.clone()));
    notice.extend(signals.map(|(at, what)| format!("{}: {what}", w.start(at.0, zone))));
    notice.extend(told(room).into_iter().map(|ask| ask.text));
    notice.extend(consents(room).into_iter().map(|ask| ask.text));
    for policy in policies(room, beside) {
        notice.push(format!(
            "{}: {}",
            policy.name,
            policy.warnings.into_iter().chain(policy.lines).collect::<Vec<_>>().join(" ")
        ));
    }
    let totals = parts(room, beside.low.total, beside.high.total);
    let totals = totals.into_iter().map(|(word, amount)| format!("{word}: {amount}"));
    let mut table = part("claim-costs", totals.collect());
    let kept = ON_PAPER.map(|name| COLUMNS.iter().position(|column| *column == name).unwrap_or_default());
    table.columns = ON_PAPER.iter().map(|column| label(room, column)).collect();
    let narrow = |row: [String; 17]| kept.iter().map(|at| row[*at].clone()).collect();
    table.rows = rows(room, beside, in_words).into_iter().map(narrow).collect();
    let measures = beside.prepared.measures().map(|(_, measure)| {
        [w.measure(measure), w.level(measure.level), measure.evidence.clone()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join(" · ")
    });
    let others =
        |police: bool| room.state.filings.iter().filter(move |filing| is_to_police(room, filing) == police);
    let filed = |filing: &Filing| {
        let reference = filing.known_as().map(|it| format!(" ({it})")).unwrap_or_default();
        let rule = room.rulebook().rules().find(|rule| rule.id == filing.rule);
        let what = rule.map_or_else(
            || filing.rule.clone(),
            |rule| {
                let order = w.order(room.rulebook(), rule, room.situation.country.as_deref());
                format!("{order} ({})", rule.citation)
            },
        );
        format!("{}: {what}{reference}", w.start(filing.at, zone))
    };
    let damage = damage(&room.state.costs, room.now);
    Ok(vec![
        part("claim-notice", notice),
        table,
        part("claim-timeline", timeline(room)?),
        part("claim-controls", measures.collect()),
        part("claim-filings", others(false).map(filed).collect()),
        part("claim-police", others(true).map(filed).collect()),
        part(
            "damage-title",
            vec![
                w.format(
                    "damage-all",
                    [("amount", super::shown::between(room, damage.low_cents, damage.high_cents).into())],
                ),
                w.format("damage-shown", [("amount", w.euros(damage.shown_cents).into())]),
            ],
        ),
    ])
}

fn is_to_police(room: &Room, filing: &Filing) -> bool {
    room.rulebook().rules().any(|rule| rule.id == filing.rule && rule.to == Recipient::Police)
}

/// What was marked for the summary; all that is no receipt while nothing was.
fn timeline(room: &Room) -> Result<Vec<String>, app::AppProblem> {
    let recorded = room.seen().recorded(&room.stream(), 0)?;
    let starred = &room.state.starred;
    let counts = |one: &&Recorded| {
        if starred.is_empty() { !one.event.is_receipt() } else { starred.contains(&one.number) }
    };
    let zone = room.site.zone();
    let line = |one: &Recorded| {
        let at = incident::timeline::happened_at(&one.event);
        let at = at.map_or_else(
            || room.wording().moment(one.recorded_at, zone),
            |at| room.wording().start(at.0, zone),
        );
        format!("{at}: {}", room.sentence(&one.event))
    };
    Ok(recorded.iter().filter(counts).map(line).collect())
}
