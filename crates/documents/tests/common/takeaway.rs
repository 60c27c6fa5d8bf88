//! What people take along of an incident, and of all of them: the claim file, the register of breaches.

use documents::{Claim, ClaimPart, Document, Paper, Register};
use jiff::Timestamp;
use wording::Lang;

fn now() -> Timestamp {
    "2021-07-12T08:00:00Z".parse().unwrap()
}

fn words(of: &[&str]) -> Vec<String> {
    of.iter().map(|word| (*word).to_owned()).collect()
}

/// The claim file of the ransomware at Van Loon, with a line that nobody pays and a name that looks like markup.
pub(crate) fn claim(paper: &Paper<'_>) -> Document {
    let is_dutch = paper.wording.lang() == Lang::Nl;
    let [notice, costs, police] = if is_dutch {
        ["Gemerkt, gemeld en akkoord", "Kosten en stilstand", "Aangifte"]
    } else {
        ["Noticed, told and agreed", "Costs and standstill", "Report to the police"]
    };
    let columns = if is_dutch {
        ["Nummer", "Kostensoort", "Hoe vast", "Waarvoor", "Bedrag", "Gedekt", "Waarom", "Bewijs"]
    } else {
        ["Number", "Head", "Stage", "What for", "Amount", "Covered", "Why", "Evidence"]
    };
    let row = |cells: [&str; 8]| words(&cells);
    documents::claim(&Claim {
        wording: paper.wording,
        organisation: "Van Loon Techniek",
        code_name: "vrijdagavond",
        is_exercise: false,
        zone: paper.rulebook.calendar().zone(),
        at: now(),
        parts: vec![
            ClaimPart {
                heading: notice.to_owned(),
                lines: words(&["2021-07-02 18:30: alle schermen zwart", "2021-07-02 19:05: NV-2021-77"]),
                ..ClaimPart::default()
            },
            ClaimPart {
                heading: costs.to_owned(),
                lines: words(&["€ 221.500"]),
                columns: words(&columns),
                rows: vec![
                    row([
                        "1",
                        "Onderzoek",
                        "besteld",
                        "Zes dagen onderzoek",
                        "€ 24.000",
                        "€ 24.000",
                        "",
                        "1 factuur.pdf",
                    ]),
                    row([
                        "2",
                        "Herstel",
                        "betaald",
                        "#strong[Nieuwe] servers",
                        "€ 30.000",
                        "€ 0",
                        "Verbetering",
                        "",
                    ]),
                ],
            },
            ClaimPart {
                heading: police.to_owned(),
                lines: words(&["2021-07-05: PL0600-2021-1"]),
                ..ClaimPart::default()
            },
        ],
    })
}

/// The register with two breaches, one of which was not reported.
pub(crate) fn register(paper: &Paper<'_>) -> Document {
    let columns = if paper.wording.lang() == Lang::Nl {
        ["Incident", "Wat er gebeurde", "Gevolgen", "Maatregelen", "Gemeld"]
    } else {
        ["Incident", "What happened", "Effects", "Measures", "Reported"]
    };
    documents::register(&Register {
        wording: paper.wording,
        organisation: "Van Loon Techniek",
        zone: paper.rulebook.calendar().zone(),
        at: now(),
        filters: words(&["2021"]),
        columns: words(&columns),
        rows: vec![
            words(&[
                "vrijdagavond",
                "Gijzelsoftware",
                "715 mensen",
                "Van het netwerk",
                "AP, 2021-07-05, 2021-1234",
            ]),
            words(&["KOMPAS", "Laptop weg", "versleuteld", "op afstand gewist", "niet: geen risico"]),
        ],
    })
}
