//! What the store and the use cases answer, as sentences.

use app::AppProblem;
use store::{Fault, Finding, Place, StoreProblem};
use wording::{Value, Wording};

use crate::layout::printable;

/// What a sentence is filled in with.
type Gaps = Vec<(&'static str, Value<'static>)>;

/// What happened to the data folder, as a terminal may show it.
pub(crate) fn store_problem(problem: &StoreProblem, wording: &Wording) -> String {
    printable(&app::words::store_problem(problem, wording))
}

/// Why a use case did not happen, as a terminal may show it.
pub(crate) fn app_problem(problem: &AppProblem, wording: &Wording) -> String {
    printable(&app::words::app_problem(problem, wording))
}

/// One line: the place, and what is wrong there.
pub(crate) fn finding(finding: &Finding, wording: &Wording) -> String {
    let place = place(&finding.place, wording);
    let what = fault(finding, wording);
    wording.format("finding", [("place", place.into()), ("what", what.into())])
}

fn place(place: &Place, wording: &Wording) -> String {
    let (key, gaps) = match place {
        Place::Database => ("place-database", Vec::new()),
        Place::Stream { organisation, stream } => {
            ("place-stream", vec![gap("organisation", organisation), gap("stream", stream)])
        }
        Place::Entry { organisation, stream, number } => (
            "place-entry",
            vec![gap("organisation", organisation), gap("stream", stream), gap("number", number)],
        ),
        Place::Row { table, key } if key.is_empty() => ("place-table", vec![gap("table", table)]),
        Place::Row { table, key } => ("place-row", vec![gap("table", table), gap("key", key)]),
        Place::File { path } => ("place-file", vec![gap("path", &path.display())]),
    };
    wording.format(key, gaps)
}

fn fault(finding: &Finding, wording: &Wording) -> String {
    let gaps = match &finding.what {
        Fault::Integrity { what } | Fault::Unreadable { what } => vec![gap("what", what)],
        Fault::Column { column } => vec![gap("column", column)],
        Fault::EntryMissing { through } => {
            vec![("n", missing(&finding.place, *through).into()), gap("through", through)]
        }
        Fault::AnnouncedNotErased { by } => vec![gap("by", by)],
        Fault::Head { head: None, last } => return wording.format("fault-head-none", [gap("last", last)]),
        Fault::Head { head: Some(head), last } if last.number == 0 => {
            return wording.format("fault-head-empty", [gap("head", head)]);
        }
        Fault::Head { head: Some(head), last } => vec![gap("head", head), gap("last", last)],
        Fault::KnownHead { known, found: None } => {
            return wording.format("fault-known-head-none", [gap("known", known)]);
        }
        Fault::KnownHead { known, found: Some(found) } => vec![gap("known", known), gap("found", found)],
        Fault::FileChanged { found } => vec![gap("found", found)],
        _ => Gaps::new(),
    };
    wording.format(&format!("fault-{}", finding.what.id()), gaps)
}

/// How many entries are missing in a row.
fn missing(place: &Place, through: u64) -> u64 {
    match place {
        Place::Entry { number, .. } => through.saturating_sub(*number).saturating_add(1),
        _ => 1,
    }
}

/// Something to fill in, on one line and unable to steer a terminal: a folder may hold what others put there. Numbers
/// are names here, so they get no separators.
fn gap(name: &'static str, what: &(impl ToString + ?Sized)) -> (&'static str, Value<'static>) {
    (name, printable(&what.to_string()).replace(['\n', '\t'], " ").into())
}

#[cfg(test)]
mod tests {
    use std::io::ErrorKind;

    use expect_test::expect;
    use journal::{Hash, Head};
    use wording::Lang;

    use super::*;

    fn problems() -> Vec<StoreProblem> {
        let path = "/data/paraat.sqlite";
        vec![
            StoreProblem::DiskFull,
            StoreProblem::ReadOnly,
            StoreProblem::Locked,
            StoreProblem::NoPermission,
            StoreProblem::Missing { path: path.into() },
            StoreProblem::NotADatabase,
            StoreProblem::Newer { found: 4, known: 3 },
            StoreProblem::Older { found: 1, known: 2 },
            StoreProblem::KeyMissing { place: "/data/paraat.key".to_owned() },
            StoreProblem::KeyWrong { place: "PARAAT_KEY".to_owned() },
            StoreProblem::KeyUnreadable { place: "PARAAT_KEY".to_owned() },
            StoreProblem::KeyLocked { path: path.into() },
            StoreProblem::PassphraseWrong { path: path.into() },
            StoreProblem::KeyExists { path: path.into() },
            StoreProblem::KeyHasNoPlace,
            StoreProblem::Corrupt { what: "twee\nregels".to_owned() },
            StoreProblem::SourceUnreadable { kind: ErrorKind::UnexpectedEof },
            StoreProblem::Io { kind: ErrorKind::Other, path: path.into() },
            StoreProblem::NoChance,
            StoreProblem::Closed,
        ]
    }

    fn faults() -> Vec<Fault> {
        let hash = Hash::NONE;
        let head = |number| Head { number, hash };
        let what = || "twee\nregels\u{1b}[2J".to_owned();
        vec![
            Fault::Integrity { what: what() },
            Fault::Schema,
            Fault::Unreadable { what: what() },
            Fault::Column { column: "actor".to_owned() },
            Fault::EntryMissing { through: 1204 },
            Fault::EntryMissing { through: 1206 },
            Fault::EntryInserted,
            Fault::Previous,
            Fault::Envelope,
            Fault::Payload,
            Fault::Event,
            Fault::ErasedUnannounced,
            Fault::AnnouncedNotErased { by: 1300 },
            Fault::Head { head: Some(head(1300)), last: head(1204) },
            Fault::Head { head: Some(head(1300)), last: head(0) },
            Fault::Head { head: None, last: head(1204) },
            Fault::KnownHead { known: head(1204), found: Some(hash) },
            Fault::KnownHead { known: head(1204), found: None },
            Fault::RowChanged,
            Fault::RowsIncomplete,
            Fault::FileMissing,
            Fault::FileStrange,
            Fault::FileChanged { found: hash },
        ]
    }

    fn entry() -> Place {
        Place::Entry {
            organisation: "de-linde".to_owned(),
            stream: "incident/larix".to_owned(),
            number: 1204,
        }
    }

    /// Hashes are shortened, so that the sentences can be read here.
    fn told(findings: impl IntoIterator<Item = Finding>, lang: Lang) -> String {
        let wording = Wording::new(lang);
        let lines: Vec<String> = findings.into_iter().map(|found| finding(&found, &wording)).collect();
        lines.join("\n").replace(&Hash::NONE.to_string(), "00…")
    }

    #[test]
    fn every_fault_has_a_sentence_in_both_languages() {
        for lang in Lang::ALL {
            let findings = faults().into_iter().map(|what| Finding { place: entry(), what });
            let told = told(findings, lang);
            assert_eq!(told.lines().count(), faults().len());
            assert!(!told.contains(['{', '}', '$', '\u{1b}']) && !told.contains("fault-"), "{told}");
        }
    }

    #[test]
    fn every_failure_of_the_folder_has_a_sentence_in_both_languages() {
        for wording in Lang::ALL.map(Wording::new) {
            for problem in problems() {
                let told = store_problem(&problem, &wording);
                assert!(!told.contains(['{', '}', '$', '\n']) && !told.contains("store-"), "{told}");
            }
        }
    }

    #[test]
    fn a_finding_says_where_and_what_for_a_judge() {
        let row = |key: &str| Place::Row { table: "derived", key: key.to_owned() };
        let [organisation, stream] = ["de-linde", "incident/larix"].map(str::to_owned);
        let places = [
            (entry(), Fault::EntryMissing { through: 1204 }),
            (entry(), Fault::EntryMissing { through: 1206 }),
            (entry(), Fault::ErasedUnannounced),
            (
                Place::Stream { organisation, stream },
                Fault::Head {
                    head: Some(Head { number: 1300, hash: Hash::NONE }),
                    last: Head { number: 1204, hash: Hash::NONE },
                },
            ),
            (row("incident-summary/larix"), Fault::RowChanged),
            (row(""), Fault::Unreadable { what: "no such column".to_owned() }),
            (Place::File { path: "attachments/ab/cd".into() }, Fault::FileMissing),
            (Place::Database, Fault::Schema),
        ];
        let findings = places.map(|(place, what)| Finding { place, what });
        expect![[r#"
            logboek incident/larix van de-linde, logregel 1204: deze regel staat hier niet, en er zijn wel latere: hij is weggehaald of verplaatst.
            logboek incident/larix van de-linde, logregel 1204: deze regel en de volgende, tot en met 1206, staan hier niet, en er zijn wel latere: zij zijn weggehaald of verplaatst.
            logboek incident/larix van de-linde, logregel 1204: de inhoud van deze regel is weg, en geen logregel meldt dat die is gewist.
            logboek incident/larix van de-linde: het logboek eindigt bij 1204:00…, maar als laatste is bijgehouden 1300:00…: het is ingekort, verlengd of vervangen.
            tabel derived, rij incident-summary/larix: deze rij is veranderd.
            tabel derived: dit kan niet worden gelezen (no such column).
            bestand attachments/ab/cd: dit bestand is als bijlage bewaard, en staat er niet meer.
            databank: de tabellen zijn niet zoals deze versie van het programma ze maakt."#]].assert_eq(&told(findings, Lang::Nl));
    }

    #[test]
    fn a_use_case_that_fails_says_why_and_what_to_do() {
        let path = "rules/eu/avg/artikel-33.md".to_owned();
        let mistakes = law::Rulebook::load(&[law::SourceFile { path, bytes: b"+++".to_vec() }]).unwrap_err();
        let problems = [
            AppProblem::Store(StoreProblem::DiskFull),
            AppProblem::Rulebook(mistakes),
            AppProblem::RulebookGone { version: "3f2a".to_owned() },
            AppProblem::Unreadable { stream: "incident/larix".to_owned(), number: 1204 },
            AppProblem::Busy,
        ];
        let wording = Wording::new(Lang::Nl);
        let told: Vec<String> = problems.iter().map(|problem| app_problem(problem, &wording)).collect();
        expect![[r#"
            De schijf is vol. Er is niets nieuws vastgelegd; alles wat al was bevestigd, staat er nog. Maak ruimte vrij, maar verwijder niets uit deze map. Probeer het daarna opnieuw.
            De regels bevatten fouten; er is niets vastgelegd. Verbeter ze eerst:
            calendars/nl.toml:1: "calendars/nl.toml" ontbreekt
              hint: voeg "calendars/nl.toml" toe
            rules/eu/avg/artikel-33.md:1: de pagina begint niet met gegevens tussen regels met +++
              hint: zet bovenaan +++, dan act, article, in_force, source, force en checked, en sluit af met +++
            De regels van toen (versie 3f2a) zijn niet bewaard. Daarom kan ik niet laten zien wat toen gold.
            Logregel 1204 van incident/larix begrijp ik niet: een nieuwere versie schreef die, of zij is beschadigd. Er is niets veranderd. Gebruik de nieuwste versie, of kijk met `paraat verify` wat er afwijkt.
            Anderen leggen op dit moment ook iets vast. Dit is nog niet vastgelegd: probeer het opnieuw."#]].assert_eq(&told.join("\n"));
    }
}
