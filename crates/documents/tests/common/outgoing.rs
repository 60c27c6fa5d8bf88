//! What leaves an incident one page at a time: how it stands, the page of somebody for whom data are processed, a letter.

use documents::{ClaimPart, ControllerPage, Document, Incident, Letter, Paper};
use serde_json::json;
use testkit::story::{Told, given};
use wording::Lang;

/// The Friday evening at Van Loon Techniek, two hours after the screens went black.
fn evening() -> Told {
    given()
        .at("2021-07-02T18:30:00+02:00")
        .when(json!({ "command": "open-incident", "code_name": "ZILVERMEEUW", "kind": "incident",
                      "profile": { "role": "controller", "country": "NL", "employees": 80 } }))
        .when(json!({ "command": "record-signal", "what": "Alle schermen zijn zwart.", "source": "Bram Visser",
                      "at": "2021-07-02T16:20:00Z" }))
        .when(json!({ "command": "record-moment", "moment": "detected", "at": "2021-07-02T16:20:00Z", "source": "Bram Visser" }))
        .when(json!({ "command": "record-fact", "fact": "dimensions", "value": ["A", "C"], "source": "IT" }))
        .when(json!({ "command": "record-fact", "fact": "incident_type", "value": "ransomware", "source": "IT" }))
        .when(json!({ "command": "record-fact", "fact": "data_categories", "value": ["basic", "iban"], "certainty": "likely",
                      "source": "IT" }))
        .when(json!({ "command": "record-fact", "fact": "persons", "value": 485, "certainty": "unconfirmed", "source": "personeelszaken" }))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2021-07-02T16:30:00Z", "reason": "IT zag het." }))
        .when(json!({ "command": "escalate", "criteria": ["kritiek proces ligt stil"], "reason": "Niemand kan werken." }))
        .at("2021-07-02T20:30:00+02:00")
        .when(json!({ "command": "add-task", "title": "Bel de verzekeraar", "assignee": "Sanne de Wit", "due_at": "2021-07-02T19:00:00Z" }))
        .when(json!({ "command": "decide-risk", "level": "risk", "reason": "Namen en rekeningnummers." }))
}

/// The incident on one page.
pub(crate) fn picture(paper: &Paper<'_>) -> Document {
    let told = evening();
    documents::picture(&Incident {
        state: &told.state,
        situation: &told.state.situation(told.now),
        rulebook: paper.rulebook,
        wording: paper.wording,
        organisation: &paper.stamp.organisation,
        decisions: &["vr 2 juli 2021, 20:30: Sanne de Wit: Het risico voor mensen: risico".to_owned()],
    })
    .unwrap()
}

/// The page for one of those for whom data are processed; of an exercise, as is asked.
pub(crate) fn controller(paper: &Paper<'_>, is_exercise: bool) -> Document {
    let w = paper.wording;
    let part = ClaimPart {
        heading: w.text("controller-numbers"),
        lines: vec!["1.200".to_owned()],
        ..ClaimPart::default()
    };
    documents::controller(&ControllerPage {
        wording: w,
        organisation: "Kaartkoning",
        name: "Dierenpark",
        is_exercise,
        zone: paper.rulebook.calendar().zone(),
        at: "2021-02-23T09:00:00Z".parse().unwrap(),
        parts: vec![part],
    })
}

/// The letter to people whose data may be stolen, as the template says it; as a draft, or as it went.
pub(crate) fn letter(paper: &Paper<'_>, is_draft: bool) -> Document {
    let (subject, body) = match paper.wording.lang() {
        Lang::Nl => ("Deze brief gaat over uw gegevens", NL),
        Lang::En => ("This letter is about your data", EN),
    };
    documents::letter(&Letter {
        organisation: &paper.stamp.organisation,
        to: if is_draft { "" } else { "Polder IT #strong[B.V.]\nDorpsstraat 1" },
        on: paper.today,
        subject,
        body,
        is_draft,
        is_exercise: false,
        wording: paper.wording,
    })
}

const NL: &str = "\
Beste heer of mevrouw,

Er is bij ons iets misgegaan met gegevens. Misschien zijn die van u gestolen. Dat weten wij nog niet.
Het spijt ons dat dit is gebeurd.

Wat is er gebeurd?
Iemand kwam onze computers binnen. Wij merkten het op vrijdag 2 juli 2021.

Wat kunt u doen?
- Klik niet op een link in een vreemde mail.
- Kijk of er geld van uw rekening gaat dat u niet kent. Bel dan uw bank.
- Wij vragen u nooit om uw wachtwoord, uw pincode of geld.

Hebt u een vraag, of maakt u zich zorgen? Bel ons op 0800 1234.

Met vriendelijke groet,
Van Loon Techniek";

const EN: &str = "\
Dear Sir or Madam,

Something went wrong with data at our company. Perhaps yours were stolen. We do not know that yet.
We are sorry that this happened.

What happened?
Somebody got into our computers. We noticed it on Friday 2 July 2021.

What can you do?
- Do not click on a link in a strange mail.
- Check whether money leaves your account that you do not know of. If so, call your bank.

Do you have a question, or are you worried? Call us on 0800 1234.

Kind regards,
Van Loon Techniek";
