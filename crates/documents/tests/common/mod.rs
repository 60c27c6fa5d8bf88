//! A small firm with a call list, a team and a plan, to be printed.

#![allow(dead_code, reason = "no test needs all of it")]

use documents::{Paper, Stamp};
use jiff::civil::{Date, date};
use law::Rulebook;
use readiness::command::{Command, Desk};
use readiness::event::Sheet;
use readiness::prepared::Prepared;
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
