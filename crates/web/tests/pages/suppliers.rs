//! Suppliers both ways: one of ours is hit and asked; and we tell everybody for whom we process, each their own numbers.

use axum::http::StatusCode;
use incident::controller::event::Between;
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use readiness::access::Actor;
use readiness::agreement::event::{Contract, Direction, NoticeClause, Relation, Term};
use readiness::command::Command;
use readiness::event::Sheet;
use serde_json::json;

use crate::meetings::{Crisis, error_at};

const ONE: &str = "/suppliers/suppliers%2Fcontract%2F1";

fn contract(party: &str, relation: Relation, direction: Direction, hours: u32) -> Sheet {
    let notice = NoticeClause {
        direction,
        term: Term::Hours,
        amount: Some(hours),
        article: "artikel 7.2".to_owned(),
        ..NoticeClause::default()
    };
    Sheet::Contract(Contract {
        party: party.to_owned(),
        relation,
        notices: vec![notice],
        ..Contract::default()
    })
}

async fn prepared(sheets: Vec<Sheet>) -> Crisis {
    let crisis = Crisis::new().await;
    for sheet in sheets {
        let keep = Command::Keep { id: None, sheet, seen: None };
        let now = crisis.house.site.now();
        crisis.house.site.app().prepare(Actor::on_the_machine("terminal"), &keep, now).unwrap();
    }
    crisis
}

/// A processor of ours, which must tell us within a day.
async fn with_a_processor() -> Crisis {
    let mut crisis =
        prepared(vec![contract("Wolkenwerk", Relation::Processor, Direction::TheyTell, 24)]).await;
    let named = [
        ("supplier", "suppliers/contract/1"),
        ("hit", "affected"),
        ("told_at-date", "2021-07-02"),
        ("told_at-time", "17:00"),
        ("told_by", "Iris"),
    ];
    assert!(crisis.take("/suppliers", &named).await.starts_with(ONE));
    crisis
}

/// Two for whom we process: one with a term of a day, and one with two.
async fn with_controllers() -> Crisis {
    let of = |party, hours| contract(party, Relation::Controller, Direction::WeTell, hours);
    prepared(vec![of("Spoorlijn", 48), of("Zorgpolis", 24)]).await
}

fn controller(id: u32) -> Stakeholder {
    Stakeholder::one(StakeholderKind::Controllers, format!("contract/{id}"))
}

fn with<'a>(fields: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    fields.iter().chain(more).copied().collect()
}

const ASKED: [(&str, &str); 7] = [
    ("topics", "aware"),
    ("topics", "people"),
    ("channel", "phone"),
    ("at-date", "2021-07-02"),
    ("at-time", "17:10"),
    ("by", "Sanne de Wit"),
    ("assignee", "Noor Bakker"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_supplier_is_asked_answers_in_its_own_words_and_its_lateness_is_counted() {
    let mut crisis = with_a_processor().await;
    let page = crisis.get(ONE).await;
    for said in [
        "Vraag Wolkenwerk wat er gebeurde",
        "artikel 7.2",
        "Zij wisten het op: onbekend",
        "Of zij op tijd waren is onbekend",
        "Hoeveel mensen van óns zijn erbij?",
        "AVG art. 33(3)(a)",
        "Nog niet gevraagd",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    crisis.take(&format!("{ONE}/asking"), &ASKED).await;
    let task = crisis.state().tasks.values().next().unwrap().clone();
    assert_eq!(
        (task.title.as_str(), task.assignee.as_str()),
        ("Vraag Wolkenwerk opnieuw om antwoord", "Noor Bakker")
    );
    assert!(crisis.get(ONE).await.contains("Zij hebben tot"));

    let aware = [
        ("text", "Wij zagen het <b>dinsdag</b>."),
        ("outcome", "full"),
        ("aware_at-date", "2021-06-29"),
        ("aware_at-time", "09:00"),
        ("at-date", "2021-07-02"),
        ("at-time", "18:00"),
        ("by", "Iris"),
    ];
    crisis.take(&format!("{ONE}/answers/aware"), &aware).await;
    let page = crisis.get(ONE).await;
    for said in [
        "Wij zagen het &#60;b&#62;dinsdag&#60;/b&#62;.",
        "te laat: het moest vóór",
        "geeft u geen extra tijd",
        "U kunt hen in gebreke stellen",
        "template=formal-notice",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }

    let people = [
        ("text", "Van u zijn het er 120."),
        ("outcome", "full"),
        ("value-exact", "120"),
        ("certainty", "likely"),
        ("at-date", "2021-07-02"),
        ("at-time", "18:10"),
        ("by", "Iris"),
    ];
    crisis.take(&format!("{ONE}/answers/people"), &people).await;
    let state = crisis.state();
    let statement = state.facts[&incident::fact::FactKey::Persons].of_source("Wolkenwerk").unwrap();
    assert_eq!(statement.written, json!(120.0));
    assert!(!state.tasks.values().next().unwrap().is_open(), "nothing stays out, so nobody asks again");
    assert!(crisis.get(ONE).await.contains("Vastgelegd als feit"));
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_recorded_of_an_answer_whose_fact_cannot_be_read() {
    let mut crisis = with_a_processor().await;
    let people = [
        ("text", "Een stuk of wat."),
        ("outcome", "partial"),
        ("value-exact", "veel"),
        ("certainty", "likely"),
        ("at-date", "2021-07-02"),
        ("by", "Iris"),
    ];
    let page = crisis.refuse(&format!("{ONE}/answers/people"), &people).await;
    assert!(error_at(&page, "value").contains("getal"), "{page}");
    assert!(page.contains("Een stuk of wat."));
    assert!(crisis.state().suppliers.all().all(|(_, supplier)| supplier.answered().is_empty()));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_not_known_by_name_and_not_chosen_is_no_supplier() {
    let mut crisis = Crisis::new().await;
    let page = crisis.refuse("/suppliers", &[("hit", "affected"), ("name", "")]).await;
    assert!(page.contains("Kies wie het is, of schrijf de naam op."), "{page}");
    let spared = [("name", "Wolkenwerk"), ("hit", "unaffected")];
    assert!(error_at(&crisis.refuse("/suppliers", &spared).await, "add-because").contains("Vul dit in"));
    crisis.told(
        json!({ "command": "record-fact", "fact": "breach_at_processor", "value": true, "source": "balie" }),
    );
    assert!(crisis.get("").await.contains("Er ging iets mis bij een leverancier."));
}

/// The formal notice begins with the clause and with what stays out, and asks a person for the new term.
#[tokio::test(flavor = "multi_thread")]
async fn a_formal_notice_holds_the_clause_and_what_stays_out() {
    let mut crisis = with_a_processor().await;
    crisis.take(&format!("{ONE}/asking"), &ASKED).await;
    let begun = [
        ("stakeholder", "suppliers/contract/1"),
        ("template", "formal-notice"),
        ("channel", "letter"),
        ("lang", "nl"),
    ];
    crisis.take("/messages/new", &begun).await;
    let page = crisis.get("/messages/1").await;
    for said in [
        "Aan Wolkenwerk",
        "artikel 7.2",
        "Hoeveel mensen van óns zijn erbij?",
        "Kies een termijn die redelijk is.",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(crisis.get(ONE).await.contains("Ingebrekestelling: nog niet verstuurd"));
}

fn counted(rows: &str) -> Vec<(&str, &str)> {
    vec![
        ("rows", rows),
        ("certainty", "confirmed"),
        ("source", "teller"),
        ("known_at-date", "2021-07-02"),
        ("known_at-time", "18:00"),
    ]
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_with_a_wrong_row_is_refused_with_its_place_and_the_mend_and_stays() {
    let mut crisis = with_controllers().await;
    let table = "opdrachtgever\tmensen\trecords\nSpoorlijm\t1.200\t\nZorgpolis\tveel\t3\nWaterschap\t5\t\nZorgpolis\t5\t";
    let page = crisis.refuse("/controllers/numbers", &counted(table)).await;
    let error = error_at(&page, "rows");
    for said in [
        "Regel 2: &#34;Spoorlijm&#34; kent Paraat niet. Bedoelt u &#34;spoorlijn&#34;?",
        "Regel 3: &#34;veel&#34; is geen aantal.",
        "Regel 4: &#34;Waterschap&#34; kent Paraat niet. Verbeter de naam",
        "Er is niets vastgelegd.",
    ] {
        assert!(error.contains(said), "{said}: {error}");
    }
    assert!(page.contains("Waterschap\t5"), "what was pasted stays");
    assert!(crisis.state().controllers.people().is_none());
    let nameless = crisis.refuse("/controllers/numbers", &counted("iets;anders\nx;y")).await;
    assert!(error_at(&nameless, "rows").contains("Noem die kolom"), "{nameless}");
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_many_are_pasted_told_and_told_anew_when_they_change() {
    let mut crisis = with_controllers().await;
    let (rows, added) = ("Spoorlijn;1.200;3.000\nZorgpolis;100-200;", ("strangers", "yes"));
    crisis.take("/controllers/numbers", &with(&counted(rows), &[added])).await;
    let people =
        |crisis: &Crisis, id| crisis.state().controllers.now(&controller(id)).unwrap().count.people.unwrap();
    assert_eq!(people(&crisis, 1), Between { least: 1_200, most: 1_200 });
    assert_eq!(people(&crisis, 2), Between { least: 100, most: 200 });
    let page = crisis.get("/controllers").await;
    for said in [
        "2 opdrachtgevers. Verteld: 0.",
        "1.300 tot 1.400",
        "Moet het nu horen",
        "Vertel het Zorgpolis.",
        "Volgens het contract vóór",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let told = [
        ("text", "Er is iets misgegaan met uw gegevens."),
        ("who", "controllers/contract/1"),
        ("who", "controllers/contract/2"),
        ("channel", "mail"),
        ("at-date", "2021-07-02"),
        ("at-time", "18:20"),
        ("by", "Sanne de Wit"),
    ];
    crisis.take("/controllers/telling", &told).await;
    let state = crisis.state();
    let texts: Vec<&str> = state.stakeholders.told().iter().map(|kept| kept.said.text.as_str()).collect();
    assert!(
        texts[0].contains("Mensen van u:") && texts.iter().any(|text| text.contains("1.200")),
        "{texts:?}"
    );
    assert!(texts.iter().all(|text| !(text.contains("1.200") && text.contains("100 tot 200"))), "{texts:?}");
    assert!(crisis.get("/controllers").await.contains("Weet wat wij weten"));

    let of_one = "/controllers/controllers%2Fcontract%2F1";
    let revised = [
        ("people", "1.350"),
        ("records", "3.000"),
        ("certainty", "confirmed"),
        ("source", "onderzoeksbureau"),
        ("known_at-date", "2021-07-02"),
        ("known_at-time", "18:25"),
        ("reason", "Een tweede map."),
    ];
    crisis.take(of_one, &revised).await;
    let page = crisis.get(of_one).await;
    for said in [
        "Kreeg op",
        "1.200. Dat klopt niet meer.",
        "Het aantal is veranderd.",
        "Een tweede map.",
        "Dit aantal vertelde u op",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(crisis.get("/controllers?show=old").await.contains("Spoorlijn"));
    assert!(
        !crisis
            .get("/controllers?show=old")
            .await
            .contains("<h3><a href=\"/incidents/1/controllers/controllers%2Fcontract%2F2\"")
    );
    let pdf = crisis.sanne.get(&format!("{}{of_one}/pdf", crisis.incident)).await;
    assert_eq!(pdf.status, StatusCode::OK);
    assert!(pdf.body.starts_with("%PDF"));
}

#[tokio::test(flavor = "multi_thread")]
async fn three_hundred_are_one_table_one_page_and_one_act() {
    let mut crisis = Crisis::new().await;
    let rows: Vec<String> = (1..=300).map(|n| format!("Opdrachtgever {n}\t{n}")).collect();
    let table = format!("opdrachtgever\tmensen\n{}", rows.join("\n"));
    crisis.take("/controllers/numbers", &with(&counted(&table), &[("strangers", "yes")])).await;
    let page = crisis.get("/controllers?find=gever+299").await;
    assert!(
        page.contains("300 opdrachtgevers") && page.contains("299 opdrachtgevers staan hier nu niet bij."),
        "{page}"
    );
    assert!(page.contains("Opdrachtgever 299") && !page.contains("Opdrachtgever 298"));
    let names: Vec<String> = (1..=300).map(|n| format!("controllers/Opdrachtgever {n}")).collect();
    let mut told =
        vec![("text", "Zie bericht 1."), ("channel", "mail"), ("at-date", "2021-07-02"), ("by", "Sanne")];
    told.extend(names.iter().map(|name| ("who", name.as_str())));
    crisis.take("/controllers/telling", &told).await;
    assert_eq!(crisis.state().stakeholders.told().len(), 300);
    assert!(
        crisis.get("/controllers?show=untold").await.contains("300 opdrachtgevers staan hier nu niet bij.")
    );
}
