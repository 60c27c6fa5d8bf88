//! Writing a report: each part is proposed from what was recorded, whoever writes it chooses and writes the summary.

use app::Letter;
use axum::response::Response;
use calendar::Start;
use incident::channel::event::ChannelKind;
use incident::command::Command;
use incident::event::{SituationReportIssued, When};
use incident::picture::{Options, picture};
use incident::since::changes;
use incident::sitrep::event::{Part, SitrepPart, Tlp};
use jiff::SignedDuration;
use readiness::event::Word as _;
use wording::ReportGround;

use super::{REST, to};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, Theirs, moment_field, show, show_refused, some_moment};
use crate::room::Room;

/// More lines of a part do not fit on a page.
const MOST_LINES: usize = 12;

/// The box that sends it by mail too.
const MAIL: &str = "mail";

/// The box of whoever looked at the list once more.
const LOOKED: &str = "looked";

/// The value of a box that is ticked.
const SENT: &str = "yes";

/// Until somebody says otherwise the next one comes after so many hours.
const NEXT_HOURS: i64 = 4;

/// `GET /incidents/{id}/situation-reports/new`.
pub(crate) async fn draft(room: Room) -> Result<Response, Failure> {
    let form = form(&room, &proposed(&room)?, None);
    show(&room, &rest(), form)
}

/// `POST /incidents/{id}/situation-reports/new`: what was written is frozen, as of the entry that the draft knew.
pub(crate) async fn issue(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, &typed(&posted), Some(&posted));
    let next_at = some_moment(&room, &mut form, &posted, "next_at");
    let tlp = Tlp::from_id(posted.get("tlp"));
    if tlp.is_none() {
        form.err("tlp", room.wording().text("form-unknown"));
    }
    too_much(&room, &mut form, &posted);
    unsure(&room, &mut form, &posted, tlp);
    let (seen, through) = known(&room, &posted);
    if let Some(newer) = newer(&room, seen)? {
        form.theirs = Some(newer);
        form.hidden.retain(|(name, _)| name != "seen");
        form = form.hide("seen", room.state.number);
    }
    let (Ok(next_at), Some(tlp), false) = (next_at, tlp, form.has_errors()) else {
        return show(&room, &rest(), form);
    };
    let report = SituationReportIssued {
        report: 0,
        at: When(Start::Moment(room.moment())),
        lang: room.visitor.lang.as_str().to_owned(),
        tlp,
        to: to::read(&posted),
        parts: typed(&posted),
        through,
        next_at,
    };
    let letters = if posted.has(MAIL, SENT) { mailed(&room, &report)? } else { Vec::new() };
    let command = Command::IssueSituationReport(report);
    match room.record_with_letters(&command, &[], &letters, Some(seen)) {
        Ok(()) => {
            let number = room.state.situation_reports.next();
            Ok(room.done(&format!("{REST}/{number}"), "situation-report"))
        }
        Err(not) => show_refused(&room, &rest(), form, not),
    }
}

fn rest() -> String {
    format!("{REST}/new")
}

/// What may be said, as far as it was recorded and everybody may read it: a report goes to many, also where its writer sees
/// more.
fn proposed(room: &Room) -> Result<Vec<Part>, Failure> {
    let (stream, open) = (room.stream(), room.site.app.seen_by_all());
    let state = open.state(&stream)?;
    let through = state.situation_reports.last().map(|(_, kept)| kept.said.through);
    let since = match through {
        Some(through) => open.recorded(&stream, through)?,
        None => Vec::new(),
    };
    let starred: Vec<u64> = state.starred.iter().copied().collect();
    let starred = open.entries_of(&stream, &starred)?;
    let starred: Vec<_> =
        starred.iter().filter_map(|entry| incident::state::Recorded::read(entry).ok().flatten()).collect();
    let situation = state.situation(room.now);
    let picture = picture(room.rulebook(), &situation, Options::default());
    let ground = ReportGround {
        state: &state,
        situation: &situation,
        picture: &picture,
        rulebook: room.rulebook(),
        since: &since,
        starred: &starred,
    };
    Ok(room.wording().situation_report(&ground))
}

/// The parts as they were typed, a line for each line.
fn typed(posted: &Posted) -> Vec<Part> {
    let part = |part: &SitrepPart| Part {
        part: *part,
        lines: posted.get(part.id()).lines().map(|line| line.trim().to_owned()).collect(),
    };
    SitrepPart::ALL.iter().map(part).collect()
}

fn form(room: &Room, parts: &[Part], posted: Option<&Posted>) -> Form {
    let w = room.wording();
    let number = room.state.situation_reports.next().to_string();
    let (seen, through) = match posted {
        Some(posted) => known(room, posted),
        None => (room.state.number, room.state.number),
    };
    let heading = w.format("sitreps-write", [("number", number.into())]);
    let mut form = Form::new(heading, room.at(&rest()), w.text("sitrep-submit"), room.at(REST))
        .lead(w.format("sitrep-draft-lead", [("entry", through.to_string().into())]))
        .hide("seen", seen)
        .hide("through", through);
    if room.state.channels.is_red(ChannelKind::Mail) {
        form = form.lead(w.text("sitrep-mail-red"));
    }
    form.fields.extend(parts.iter().map(|part| part_field(room, part)));
    form = form.field(tlp_field(room, posted));
    form.fields.extend(to::fields(room, posted));
    form.fields.extend(mail_fields(room, posted));
    let next = room.now.saturating_add(SignedDuration::from_hours(NEXT_HOURS)).ok();
    let next = next.map(|at| When(Start::Moment(at)));
    form.field(
        moment_field(room, posted, "next_at", w.text("sitrep-next-at"), next)
            .hint(w.text("sitrep-next-at-hint")),
    )
}

fn part_field(room: &Room, part: &Part) -> Field {
    let w = room.wording();
    let field = Field::area(part.part.id(), w.word(part.part), &part.lines.join("\n"));
    match part.part {
        SitrepPart::Summary => field.hint(w.text("sitrep-summary-hint")),
        SitrepPart::Communication => field.hint(w.text("sitrep-communication-hint")),
        SitrepPart::Asked => field.hint(w.text("sitrep-asked-hint")),
        _ => field,
    }
}

fn tlp_field(room: &Room, posted: Option<&Posted>) -> Field {
    let w = room.wording();
    let chosen = posted.map_or(Some(Tlp::Amber), |posted| Tlp::from_id(posted.get("tlp")));
    let answer = |tlp: &Tlp| {
        let hint = w.word_hint(*tlp).unwrap_or_default();
        Answer { hint, ..Answer::new(tlp.id(), w.word(*tlp), Some(*tlp) == chosen) }
    };
    Field::new("tlp", w.text("sitrep-tlp"), Kind::Radios(Tlp::ALL.iter().map(answer).collect()))
        .hint(w.text("sitrep-tlp-hint"))
}

/// The last entry that the writer saw, and the last that the report knows of: never one that nobody saw.
fn known(room: &Room, posted: &Posted) -> (u64, u64) {
    let last = room.state.number;
    let seen = posted.number("seen").unwrap_or(last).min(last);
    (seen, posted.number("through").unwrap_or(seen).min(seen))
}

/// Letters with a report to everybody on its list.
fn mailed(room: &Room, report: &SituationReportIssued) -> Result<Vec<Letter>, Failure> {
    // The page that goes with them is laid out here.
    let write = || room.seen().report_letters(&room.stream(), report, &room.visitor.person, room.moment());
    Ok(tokio::task::block_in_place(write)?)
}

/// A mail cannot be taken back: what only some may read goes after a second look at the list.
fn unsure(room: &Room, form: &mut Form, posted: &Posted, tlp: Option<Tlp>) {
    let is_narrow = matches!(tlp, Some(Tlp::Red | Tlp::AmberStrict | Tlp::Amber));
    if posted.has(MAIL, SENT) && is_narrow && !posted.has(LOOKED, SENT) {
        form.err(LOOKED, room.wording().text("sitrep-look-first"));
    }
}

/// Whether it goes by mail too, when there is a relay.
fn mail_fields(room: &Room, posted: Option<&Posted>) -> Vec<Field> {
    if !room.site.app.sends_letters() {
        return Vec::new();
    }
    let w = room.wording();
    let one = |name: &'static str, label: &str, answer: &str| {
        let is_ticked = posted.is_some_and(|posted| posted.has(name, SENT));
        Field::new(name, w.text(label), Kind::Checks(vec![Answer::new(SENT, w.text(answer), is_ticked)]))
    };
    let is_read = room.state.channels.is_red(ChannelKind::Mail);
    let hint = if is_read { "sitrep-mail-hint-red" } else { "sitrep-mail-hint" };
    vec![
        one(MAIL, "sitrep-mail", "sitrep-mail-send").hint(w.text(hint)),
        one(LOOKED, "sitrep-looked", "sitrep-looked-yes").hint(w.text("sitrep-looked-hint")),
    ]
}

/// Each part that has more lines than anybody reads says so at its field.
fn too_much(room: &Room, form: &mut Form, posted: &Posted) {
    for part in SitrepPart::ALL {
        let lines = posted.get(part.id()).lines().filter(|line| !line.trim().is_empty()).count();
        if lines > MOST_LINES {
            let most = [("limit", MOST_LINES.to_string().into())];
            form.err(part.id(), room.wording().format("sitrep-too-many", most));
        }
    }
}

/// What changed since the draft was made, to be read beside one's own text; nothing when nothing that a report tells did.
fn newer(room: &Room, seen: u64) -> Result<Option<Theirs>, Failure> {
    let recorded = room.seen().recorded(&room.stream(), seen)?;
    let changed = changes(&room.state, &recorded, seen);
    let Some(last) = changed.iter().map(|change| change.number).max() else { return Ok(None) };
    let (w, country) = (room.wording(), room.situation.country.as_deref());
    let lines = changed.iter().map(|change| {
        let entry = w.format("sitrep-entry", [("entry", change.number.to_string().into())]);
        (entry, String::new(), w.change(room.rulebook(), country, change))
    });
    Ok(Some(Theirs {
        heading: w.text("sitrep-newer"),
        text: w.text("sitrep-newer-text"),
        changes: lines.collect(),
        href: room.at(&format!("/log/{last}")),
        how: w.text("sitrep-newer-how"),
    }))
}
