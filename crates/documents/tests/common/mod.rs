//! A small firm with a call list, a team and a plan, to be printed.

#![allow(dead_code, reason = "no test needs all of it")]

pub(crate) mod evaluation;
pub(crate) mod lawbook;
pub(crate) mod outgoing;
pub(crate) mod sitrep;
pub(crate) mod takeaway;
pub(crate) mod timeline;

use std::io::Write as _;
use std::process::{Command as Program, Stdio};

use documents::{Document, Paper, Stamp};
use incident::event::Kind;
use incident::state::{Recorded, State};
use jiff::civil::{Date, date};
use law::Rulebook;
use readiness::command::{Command, Desk};
use readiness::event::{Sheet, Word as _};
use readiness::paper::event::{PrintKind, PrintedCopy};
use readiness::prepared::Prepared;
use readiness::runbook::event::IncidentForm;
use wording::{Lang, Wording};

pub(crate) const TODAY: Date = date(2021, 6, 1);

#[derive(serde::Deserialize)]
struct Sheets {
    sheet: Vec<Sheet>,
}

/// What Van Loon Techniek had prepared, as the demo shows it.
pub(crate) fn van_loon() -> Prepared {
    let told: Sheets = toml::from_str(include_str!("../../../../stories/van-loon.sheets.toml")).unwrap();
    let mut prepared = Prepared::default();
    for sheet in told.sheet {
        keep(&mut prepared, sheet);
    }
    prepared
}

/// Writes a new sheet.
pub(crate) fn keep(prepared: &mut Prepared, sheet: Sheet) {
    let now = "2021-06-01T10:00:00+02:00".parse().unwrap();
    let desk = Desk { actor: "sanne", now, today: TODAY };
    let events = Command::Keep { id: None, sheet, seen: None }.decide(prepared, desk).unwrap();
    for event in events {
        let number = prepared.number + 1;
        prepared.happen(number, "sanne", now, event);
        prepared.number = number;
    }
}

/// What prints are made from.
pub(crate) struct Desktop {
    pub(crate) prepared: Prepared,
    pub(crate) wording: Wording,
    pub(crate) rulebook: Rulebook,
    pub(crate) stamp: Stamp,
}

impl Desktop {
    pub(crate) fn of(prepared: Prepared, lang: Lang) -> Desktop {
        let wording = Wording::new(lang);
        let stamp = Stamp {
            organisation: "Van Loon Techniek".to_owned(),
            version: "Exemplaar 3, versie 41 van di 1 juni 2021".to_owned(),
            check_before: "Controleer vóór wo 1 juni 2022".to_owned(),
            confidential: "Vertrouwelijk: hier staan gegevens van mensen in".to_owned(),
            kept: "Ook op papier: 2 De kluis".to_owned(),
            sheet_number: Some("3".to_owned()),
        };
        let rulebook = Rulebook::load(&testkit::repository::rule_files()).unwrap();
        Desktop { prepared, wording, rulebook, stamp }
    }

    pub(crate) fn paper(&self) -> Paper<'_> {
        Paper {
            prepared: &self.prepared,
            wording: &self.wording,
            rulebook: &self.rulebook,
            today: TODAY,
            stamp: &self.stamp,
        }
    }
}

/// Every print, by a name for files.
pub(crate) fn every_print(paper: &Paper<'_>) -> Vec<(String, Document)> {
    let named = |kind: &PrintKind| (kind.id().to_owned(), documents::print(paper, *kind).unwrap());
    let mut prints: Vec<(String, Document)> = PrintKind::ALL.iter().map(named).collect();
    prints.push(("runbook-extortion".to_owned(), documents::runbook(paper, IncidentForm::Extortion)));
    let copy = PrintedCopy {
        prints: vec![PrintKind::CallList, PrintKind::CrisisCard, PrintKind::LogSheets],
        runbooks: vec![IncidentForm::LostStick],
        place: "De kluis".to_owned(),
        ..PrintedCopy::default()
    };
    let replaced = ["Exemplaar 1, De kluis, van ma 4 mei 2020".to_owned()];
    prints.push((
        "copy".to_owned(),
        documents::copy(
            paper,
            3,
            &copy,
            &replaced,
            &["Exemplaar 2 Thuis bij Sanne, van di 1 juni 2020".to_owned()],
        )
        .unwrap(),
    ));
    let groups = ["ABCD", "EFGH", "JKMN", "PQRS", "TVWX", "YZ23", "4567"].map(str::to_owned);
    prints.push((
        "seal".to_owned(),
        documents::sealed_code(paper, &groups, &format!("AGE-SECRET-KEY-1{}", "Q".repeat(58)), "De kluis"),
    ));
    let invited = documents::Invited {
        name: "Bram Visser",
        address: "https://paraat.vanloon.example",
        groups: &groups[..5],
        until: "ma 5 juli 2021, 18:30",
    };
    prints.push(("invitation".to_owned(), documents::invitation(paper, &invited)));
    prints.push(("situation-report".to_owned(), sitrep::situation_report(paper, false)));
    prints.push(("situation-report-exercise".to_owned(), sitrep::situation_report(paper, true)));
    let state = laptop();
    prints.push(("custody".to_owned(), custody(paper, &state, "2")));
    prints.push(("timeline".to_owned(), timeline::timeline(paper, Kind::Incident)));
    prints.push(("timeline-exercise".to_owned(), timeline::timeline(paper, Kind::Exercise)));
    prints.push(("lawbook".to_owned(), lawbook::lawbook(paper)));
    prints.push(("claim".to_owned(), takeaway::claim(paper)));
    prints.push(("register".to_owned(), takeaway::register(paper)));
    prints.push(("evaluation".to_owned(), evaluation::evaluation(paper)));
    prints.push(("picture".to_owned(), outgoing::picture(paper)));
    prints.push(("controller".to_owned(), outgoing::controller(paper, false)));
    prints.push(("letter".to_owned(), outgoing::letter(paper, false)));
    prints.push(("letter-draft".to_owned(), outgoing::letter(paper, true)));
    prints
}

/// An incident with a photo and a laptop, which went from hand to hand, once without anybody saying how.
pub(crate) fn laptop() -> State {
    let events = [
        r#"{"type":"incident-opened","code_name":"KOMPAS","kind":"incident","profile":{}}"#,
        r#"{"type":"evidence-kept","evidence":"1","name":"schijf-7KX.e01","digest":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","bytes":512110190592}"#,
        r#"{"type":"object-secured","evidence":"2","what":"Laptop 7KX van de receptie, zwart, serienummer PF-3X9K2","place":"De kluis","by":"Bram Visser","at":"2021-07-02T18:50:00+02:00"}"#,
        r#"{"type":"custody-passed","evidence":"2","from":"Bram Visser","to":"Polder IT, Teun Smit","at":"2021-07-02T20:10:00+02:00","why":"Er moet een kopie van komen.","place":"Delft, het lab van Polder IT"}"#,
        r#"{"type":"image-made","evidence":"2","image":"1","by":"Teun Smit","at":"2021-07-03T02:15:00+02:00","how":"FTK Imager 4.7, met een write blocker van Tableau.","original":"Delft, het lab van Polder IT"}"#,
        r#"{"type":"custody-passed","evidence":"2","from":"Noor Bakker","to":"Politie, eenheid Oost","at":"2021-07-05","why":"Aangifte."}"#,
    ];
    let recorded = (1..).zip(events).map(|(number, event)| Recorded {
        number,
        actor: "sanne".to_owned(),
        recorded_at: "2021-07-05T12:00:00Z".parse().unwrap(),
        event: serde_json::from_str(event).unwrap(),
    });
    State::fold(&recorded.collect::<Vec<_>>())
}

/// The chain of custody of one piece of it.
pub(crate) fn custody(paper: &Paper<'_>, state: &State, id: &str) -> Document {
    let piece = documents::Piece {
        id,
        evidence: &state.evidence[id],
        keeper: "Sanne de Wit",
        state,
        rulebook: paper.rulebook,
        wording: paper.wording,
        organisation: &paper.stamp.organisation,
        now: "2021-07-05T12:30:00Z".parse().unwrap(),
    };
    documents::custody(&piece).unwrap()
}

/// What a program of poppler reads in a PDF.
pub(crate) fn read(pdf: &[u8], program: &str, arguments: &[&str]) -> String {
    String::from_utf8_lossy(&bytes(pdf, program, arguments)).into_owned()
}

/// The same, as bytes. The PDF goes through a file, for not all of them read standard input.
pub(crate) fn bytes(pdf: &[u8], program: &str, arguments: &[&str]) -> Vec<u8> {
    let file = std::env::temp_dir().join(format!(
        "paraat-print-{}-{:?}.pdf",
        std::process::id(),
        std::thread::current().id()
    ));
    std::fs::File::create(&file).unwrap().write_all(pdf).unwrap();
    let mut run = Program::new(program);
    run.args(arguments).arg(&file).stdin(Stdio::null()).stderr(Stdio::null());
    if program == "pdftotext" {
        run.arg("-");
    }
    let output = run.output();
    std::fs::remove_file(&file).unwrap();
    output
        .unwrap_or_else(|error| panic!("{program}: {error}; `cargo xtask test` installs poppler-utils"))
        .stdout
}
