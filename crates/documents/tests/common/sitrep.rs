//! A situation report of Saturday morning at Van Loon Techniek, and the same as one of an exercise.

use documents::{Document, Paper, SituationReport};
use incident::event::SituationReportIssued;
use wording::Lang;

const NL: &str = r#"{
  "report": 3, "at": "2021-07-03T08:00:00Z", "lang": "nl", "tlp": "amber", "through": 84,
  "to": ["Joost Smit <joost@vanloon.example>", "directie@vanloon.example"], "next_at": "2021-07-03T16:00:00Z",
  "parts": [
    { "part": "summary", "lines": ["Alle servers staan uit. De back-up van donderdag is schoon.", "Van 1.500 computers zijn er 150 geraakt.", "Maandag om 7 uur werkt iedereen weer, als het meezit."] },
    { "part": "changes", "lines": ["aantal personen: 485 → 715 (bevestigd), volgens personeelszaken", "Besluit 2: Teams gaan naar alle 18 vestigingen", "Klaar: Bel de verzekeraar (dossier is open)"] },
    { "part": "happened", "lines": ["vr 2 juli 2021, 18:30: wat er gebeurde: gijzelsoftware (ransomware)", "vr 2 juli 2021, 19:05: vanaf hier is het een crisis"] },
    { "part": "unknown", "lines": ["Zijn er gegevens buitgemaakt?", "Aanname: hij kwam binnen via een leverancier"] },
    { "part": "affected", "lines": ["aantal personen: 715 (bevestigd)", "Geraakt: Planning (Systeem); Webwinkel (Systeem)"] },
    { "part": "measures", "lines": ["Van het netwerk halen: alle servers, sinds vr 2 juli 2021, 19:00", "Besluit 1: Alles gaat van het netwerk (Het werkt)"] },
    { "part": "actions", "lines": ["Computers nakijken (Polder IT, za 3 juli 2021, 20:00): 1.200 van 1.500 (80 %)"] },
    { "part": "filings", "lines": ["Meld dit bij de AP: uiterlijk ma 5 juli 2021, 18:30"] },
    { "part": "communication", "lines": ["Klanten zijn gebeld. De krant schrijft dat er losgeld is gevraagd: dat is niet zo."] },
    { "part": "outlook", "lines": ["Als het meezit: maandag werkt iedereen", "Als het tegenzit: woensdag"] },
    { "part": "asked", "lines": ["Akkoord voor overwerk in het weekend"] }
  ]
}"#;

const EN: &str = r#"{
  "report": 3, "at": "2021-07-03T08:00:00Z", "lang": "en", "tlp": "amber-strict", "through": 84,
  "to": ["Joost Smit <joost@vanloon.example>", "board@vanloon.example"], "next_at": "2021-07-03T16:00:00Z",
  "parts": [
    { "part": "summary", "lines": ["All servers are off. Thursday's back-up is clean.", "Of 1,500 computers 150 are hit.", "On Monday at 7 everybody works again, at best."] },
    { "part": "changes", "lines": ["number of people: 485 → 715 (confirmed), says HR"] },
    { "part": "measures", "lines": ["Decision 1: Everything goes off the network (It works)"] },
    { "part": "filings", "lines": ["Report this to the AP: by Mon 5 July 2021, 18:30"] },
    { "part": "asked", "lines": ["Consent to overtime at the weekend"] }
  ]
}"#;

/// The report in the language of a paper.
pub(crate) fn situation_report(paper: &Paper<'_>, is_exercise: bool) -> Document {
    let said = if paper.wording.lang() == Lang::Nl { NL } else { EN };
    let said: SituationReportIssued = serde_json::from_str(said).unwrap();
    printed(paper, &said, is_exercise)
}

/// A report that says this.
pub(crate) fn printed(paper: &Paper<'_>, said: &SituationReportIssued, is_exercise: bool) -> Document {
    let report = SituationReport {
        number: said.report,
        said,
        code_name: "ZILVERMEEUW",
        is_exercise,
        by: "Sanne de Wit",
        organisation: &paper.stamp.organisation,
        recorded_at: "2021-07-03T08:05:00Z".parse().unwrap(),
        zone: paper.rulebook.calendar().zone(),
        wording: paper.wording,
    };
    documents::situation_report(&report).unwrap()
}
