//! People: who is proposed and why, what was weighed, who was told, who waits, and which old values are put right.

use readiness::access::Actor;
use readiness::agreement::event::{Contract, Direction, NoticeClause, Relation, Term};
use readiness::command::Command;
use readiness::contact::event::ContactKind;
use readiness::event::Sheet;
use readiness::inventory::event::{DataSet, System};
use serde_json::json;

use crate::meetings::{Crisis, error_at, hidden};
use crate::sitreps::learn;

const ROWS: &str = "/stakeholders";
const STAFF: &str = "/stakeholders/staff";

const WEIGHED: [(&str, &str); 8] = [
    ("necessity", "should"),
    ("ground", "Zij staan aan de balie."),
    ("means", "Zij krijgen de vragen."),
    ("advantages", "Zij weten wat zij zeggen."),
    ("drawbacks", "Het kan uitlekken."),
    ("expected", "Schrik."),
    ("decided_by", "Sanne de Wit"),
    ("channels", "meeting"),
];

const TOLD: [(&str, &str); 8] = [
    ("text", "De kassa ligt stil. Praat niet met de pers."),
    ("channel", "meeting"),
    ("at-date", "2021-07-02"),
    ("at-time", "18:30"),
    ("by", "Sanne de Wit"),
    ("to", "Iedereen in de kantine"),
    ("reached", "40"),
    ("answer", "Krijgen wij wel loon?"),
];

impl Crisis {
    fn keep(&self, sheet: Sheet) {
        let command = Command::Keep { id: None, sheet, seen: None };
        self.house
            .site
            .app()
            .prepare(Actor::on_the_machine("sanne"), &command, self.house.site.now())
            .unwrap();
    }

    fn fact(&self, fact: &str, value: serde_json::Value) {
        let mut command =
            json!({ "command": "record-fact", "fact": fact, "certainty": "confirmed", "source": "het lab" });
        command["value"] = value;
        self.told(command);
    }

    fn tell(&self, kind: &str, channel: &str) {
        let at = self.house.site.now().to_string();
        self.told(json!({ "command": "tell-stakeholder", "stakeholder": { "kind": kind }, "at": at,
                          "by": "Sanne", "channel": channel, "text": "Er is iets gebeurd." }));
    }
}

/// A part of the page under a heading with an id.
fn group<'a>(page: &'a str, id: &str) -> &'a str {
    let from = page.split(&format!("aria-labelledby=\"group-{id}\"")).nth(1);
    from.unwrap_or_else(|| panic!("no {id} in {page}")).split("</section>").next().unwrap()
}

/// The card of a row.
fn row<'a>(page: &'a str, key: &str) -> &'a str {
    let mut cards = page.split("<li class=\"card\">");
    cards.find(|card| card.contains(&format!("/stakeholders/{key}\""))).unwrap_or_else(|| panic!("no {key}"))
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_to_tell_is_proposed_with_why_and_the_most_urgent_comes_first() {
    let mut crisis = Crisis::new().await;
    let page = crisis.get(ROWS).await;
    let next = page.split("class=\"next\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(next.contains("Autoriteit Persoonsgegevens") && next.contains("/duties/avg-33-1"), "{next}");
    let must = group(&page, "must");
    let authority = row(must, "authority");
    assert!(authority.contains("De wet vraagt het. Meld dit bij de AP (AVG"), "{authority}");
    assert!(authority.contains("Uiterlijk") && authority.contains("Nog niet verteld"), "{authority}");
    assert!(!authority.contains("dismissal"), "{authority}");
    let staff = row(group(&page, "should"), "staff");
    assert!(staff.contains("gesprek, sms, e-mail") && staff.contains("dismissal"), "{staff}");
    assert!(group(&page, "may").contains("<details"), "what may be done stands folded");
    assert!(page.contains("aria-current=\"page\">Mensen"), "{page}");
    assert!(page.contains("Alles wat u vertelde, klopt nog."), "the door to what is put right");
}

#[tokio::test(flavor = "multi_thread")]
async fn as_long_as_the_risk_is_not_known_data_subjects_are_to_be_found_out_about() {
    let mut crisis = Crisis::new().await;
    crisis.fact("personal_data", json!(true));
    let page = crisis.get(ROWS).await;
    let subjects = row(group(&page, "find-out"), "data-subjects");
    assert!(
        subjects.contains("Misschien vraagt de wet het.") && !subjects.contains("dismissal"),
        "{subjects}"
    );
    // Nobody puts aside what the law may ask.
    let rest = format!("{ROWS}/data-subjects/dismissal");
    let page = crisis.refuse(&rest, &[("ground", "te duur"), ("decided_by", "Sanne")]).await;
    assert!(page.contains("U kunt de rij hier niet wegzetten") && page.contains("/duties/avg-34-1/waiver"));
    let mut fields = WEIGHED.to_vec();
    fields[0] = ("necessity", "not");
    let page = crisis.refuse(&format!("{ROWS}/data-subjects"), &fields).await;
    assert!(error_at(&page, "weigh-necessity").contains("Kies Moet"), "{page}");
    assert!(page.contains("/duties/avg-34-1/waiver"));
    crisis.told(json!({ "command": "decide-risk", "level": "high", "reason": "paspoorten" }));
    let page = crisis.get(ROWS).await;
    assert!(row(group(&page, "must"), "data-subjects").contains("De wet vraagt het."));
    for kind in ["press", "board", "public"] {
        assert!(row(group(&page, "should"), kind).contains("Het risico voor mensen is hoog"), "{kind}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_processes_for_others_sees_them_on_top_with_clause_and_term() {
    let mut crisis = Crisis::new().await;
    let notice = NoticeClause {
        direction: Direction::WeTell,
        term: Term::Hours,
        amount: Some(24),
        article: "7.2".to_owned(),
        ..NoticeClause::default()
    };
    let party = "Gemeente <Zuidwold>".to_owned();
    let contract =
        Contract { party, notices: vec![notice], relation: Relation::Controller, ..Contract::default() };
    crisis.keep(Sheet::Contract(contract));
    crisis.told(json!({ "command": "revise-profile", "country": "NL", "role": "processor" }));
    crisis.fact("personal_data", json!(true));
    let page = crisis.get(ROWS).await;
    let next = page.split("class=\"next\"").nth(1).unwrap().split("</section>").next().unwrap();
    assert!(next.contains("Opdrachtgevers voor wie u gegevens verwerkt"), "{next}");
    let one = row(group(&page, "must"), "controllers%2Fcontract%2F1");
    assert!(
        one.contains("Gemeente &#60;Zuidwold&#62;") && one.contains("binnen 24 uur (artikel 7.2)"),
        "{one}"
    );
    let page = crisis.get(&format!("{ROWS}/controllers%2Fcontract%2F1")).await;
    assert!(page.contains("Het contract vraagt het:") && page.contains("Zij moeten zelf melden."), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_is_weighed_given_to_somebody_and_told() {
    let mut crisis = Crisis::new().await;
    let page = crisis.get(STAFF).await;
    assert!(
        page.contains("Nog niemand vertelde hun iets.") && page.contains("/messages/new?stakeholder=staff")
    );
    assert!(page.contains("Wat zeggen zij tegen klanten"), "what to think of");
    let tasks = crisis.state().tasks.len();
    let mut fields = WEIGHED.to_vec();
    fields.extend([("channels", "sms"), ("task", "yes"), ("seen", "0")]);
    let page = crisis.refuse(STAFF, &fields).await;
    assert_eq!(error_at(&page, "weigh-task"), "Zeg wie de taak doet.");
    assert!(page.contains("Zij staan aan de balie.</textarea>"), "what was typed stays");
    fields.extend([("assignee", "Noor Bakker"), ("tell_at-date", "2021-07-03"), ("tell_at-time", "09:00")]);
    assert_eq!(crisis.take(STAFF, &fields).await, "/stakeholders/staff?done=weighed");
    let state = crisis.state();
    assert_eq!(state.tasks.len(), tasks + 1);
    assert!(
        state
            .tasks
            .values()
            .any(|task| task.title == "Vertel het: Personeel" && task.assignee == "Noor Bakker")
    );
    let page = crisis.get(STAFF).await;
    for said in ["Zij krijgen de vragen.", "Het kan uitlekken.", "sms, gesprek", "Dit doet Noor Bakker."] {
        assert!(page.contains(said), "{said} in {page}");
    }
    let seen = hidden(&page, "/stakeholders/staff\"", "seen");
    assert_eq!(seen, state.stakeholders.weighed().next().unwrap().1.number.to_string());
    // Somebody else decided meanwhile: both stand there.
    fields.retain(|(name, _)| *name != "task");
    let page = crisis.refuse(STAFF, &fields).await;
    assert!(page.contains("class=\"theirs\""), "{page}");
    assert_eq!(crisis.take(&format!("{STAFF}/told"), &TOLD).await, "/stakeholders/staff?done=told");
    let page = crisis.get(STAFF).await;
    for said in [
        "De kassa ligt stil.",
        "Iedereen in de kantine",
        "40 mensen",
        "Krijgen wij wel loon?",
        "geleden voor het laatst",
    ] {
        assert!(page.contains(said), "{said} in {page}");
    }
    let page = crisis.get(ROWS).await;
    assert!(row(&page, "staff").contains("Verteld op vr 2 juli 2021, 18:30"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_read_about_a_conversation_stands_at_its_field() {
    let mut crisis = Crisis::new().await;
    let told = [("text", "Dag"), ("channel", "duif"), ("at-date", ""), ("by", "Sanne"), ("reached", "veel")];
    let page = crisis.refuse(&format!("{STAFF}/told"), &told).await;
    for (field, error) in
        [("tell-channel", "Kies"), ("tell-at", ""), ("tell-reached", "Schrijf een heel getal.")]
    {
        assert!(error_at(&page, field).contains(error), "{field}");
    }
    assert!(page.contains(">Dag</textarea>"));
    let mut late = TOLD.to_vec();
    late[2] = ("at-date", "2031-07-02");
    let page = crisis.refuse(&format!("{STAFF}/told"), &late).await;
    error_at(&page, "tell-at");
    for rest in ["/stakeholders/own", "/stakeholders/koning", "/stakeholders/own%2Fniemand"] {
        let page = crisis.sanne.get(&format!("{}{rest}", crisis.incident)).await;
        assert_eq!(page.status, axum::http::StatusCode::NOT_FOUND, "{rest}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_of_our_own_is_added_and_a_row_that_does_not_concern_us_is_put_aside() {
    let mut crisis = Crisis::new().await;
    let mut own =
        vec![("stakeholder", ""), ("kind", "own"), ("necessity", "should"), ("ground", "Zij wonen ernaast.")];
    own.push(("decided_by", "Sanne"));
    let page = crisis.refuse(ROWS, &own).await;
    error_at(&page, "add-stakeholder");
    assert!(page.contains("Zij wonen ernaast.</textarea>"));
    own[0] = ("stakeholder", "Wijkraad / Zuid?");
    let to = crisis.take(ROWS, &own).await;
    assert_eq!(to, "/stakeholders/own%2FWijkraad%20%2F%20Zuid%3F?done=weighed");
    assert!(crisis.get(&to).await.contains("<h1>Wijkraad / Zuid?</h1>"));
    let page = crisis.get(ROWS).await;
    assert!(group(&page, "should").contains("Wijkraad / Zuid?"));
    let bank = format!("{ROWS}/bank/dismissal");
    let page = crisis.refuse(&bank, &[("ground", " "), ("decided_by", "Sanne"), ("seen", "0")]).await;
    error_at(&page, "ground");
    let to = crisis
        .take(&bank, &[("ground", "Er is geen geld weg."), ("decided_by", "Sanne"), ("seen", "0")])
        .await;
    assert_eq!(to, "/stakeholders?done=dismissed");
    let page = crisis.get(ROWS).await;
    assert!(row(group(&page, "not"), "bank").contains("Niet: Er is geen geld weg."));
    assert!(!row(&page, "bank").contains("Kijk opnieuw"));
    // Then money turns out to be at stake.
    crisis.fact("persons", json!(12));
    assert!(!row(&crisis.get(ROWS).await, "bank").contains("Kijk opnieuw"), "it is no stronger by that");
    crisis.fact("financial_data", json!(true));
    assert!(row(&crisis.get(ROWS).await, "bank").contains("Kijk opnieuw. Sinds u dit besloot"));
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_hear_it_before_the_world_and_not_by_the_intranet_alone() {
    let mut crisis = Crisis::new().await;
    crisis.keep(Sheet::DataSet(DataSet {
        name: "Adressen".to_owned(),
        of_whom: vec![ContactKind::Staff, ContactKind::Customer],
        retention_months: Some(24),
        ..DataSet::default()
    }));
    crisis.keep(Sheet::System(System {
        name: "Adresboek".to_owned(),
        data_sets: vec![1],
        ..System::default()
    }));
    crisis.told(json!({ "command": "state-impact", "on": "system", "key": "1", "name": "Adresboek",
                        "hit": "affected", "source": "IT" }));
    crisis.told(json!({ "command": "decide-risk", "level": "high", "reason": "adressen" }));
    let page = crisis.get(ROWS).await;
    assert!(
        row(&page, "staff-victims").contains("Hun gegevens zijn geraakt, of dat kan: Adressen"),
        "{page}"
    );
    assert!(row(&page, "former-customers").contains("U bewaart die 24 maanden."), "{page}");
    assert!(row(&page, "public").contains("Uw personeel weet nog niets."), "{page}");
    crisis.told(
        json!({ "command": "weigh-stakeholder", "stakeholder": { "kind": "staff" }, "necessity": "should",
                        "ground": "x", "decided_by": "Sanne", "channels": ["intranet"] }),
    );
    assert!(row(&crisis.get(ROWS).await, "staff").contains("Niet iedereen leest het intranet."));
    crisis.tell("staff", "meeting");
    let page = crisis.get(ROWS).await;
    assert!(
        !page.contains("Uw personeel weet nog niets.") && !page.contains("Niet iedereen leest"),
        "{page}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_heard_nothing_for_a_week_is_named_on_the_first_page_and_in_the_matrix() {
    let mut crisis = Crisis::new().await;
    crisis.tell("customers", "mail");
    assert!(!crisis.get("").await.contains("een week niets"));
    crisis.house.set_clock("2021-07-10T18:30:00+02:00");
    let now = crisis.get("").await;
    assert!(
        now.contains("Eén partij hoorde een week niets: Klanten.") && now.contains("/stakeholders\""),
        "{now}"
    );
    let page = crisis.get(ROWS).await;
    assert!(row(&page, "customers").contains("Zij hebben 8 dagen niets gehoord."), "{page}");
    let mut told = TOLD.to_vec();
    told.extend([("next_at-date", "2021-07-11"), ("next_at-time", "09:00")]);
    told[2] = ("at-date", "2021-07-10");
    crisis.take(&format!("{ROWS}/customers/told"), &told).await;
    assert!(!crisis.get("").await.contains("een week niets"));
    // What was promised was not kept.
    crisis.house.set_clock("2021-07-11T09:01:00+02:00");
    assert!(crisis.get("").await.contains("Het moment waarop u nieuws beloofde, is voorbij. Voor: Klanten."));
    assert!(
        row(&crisis.get(ROWS).await, "customers").contains("U beloofde nieuws op zo 11 juli 2021, 09:00.")
    );
    told[2] = ("at-date", "2021-07-09");
    told[8] = ("next_at-date", "2021-07-08");
    let page = crisis.refuse(&format!("{ROWS}/customers/told"), &told).await;
    error_at(&page, "tell-next_at");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_channel_that_the_attacker_may_read_is_marked_where_it_is_chosen() {
    let mut crisis = Crisis::new().await;
    let rest = format!("{ROWS}/customers");
    assert!(!crisis.get(&rest).await.contains("/channels\">"));
    crisis.told(json!({ "command": "judge-channel", "channel": "mail", "trust": "untrusted", "reason": "hij leest mee" }));
    let page = crisis.get(&rest).await;
    assert!(page.contains("/channels\">") && page.contains("id=\"weigh-channels-hint\""), "{page}");
    assert!(row(&crisis.get(ROWS).await, "customers").contains("telefoon, e-mail (▲ niet vertrouwd)"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_heard_an_old_number_is_listed_until_it_is_put_right() {
    let mut crisis = Crisis::new().await;
    learn(&crisis, 485_000);
    crisis.tell("customers", "phone");
    let at = crisis.house.site.now().to_string();
    crisis.told(json!({ "command": "submit-filing", "rule": "avg-33-1", "at": at, "channel": "formulier", "content": "485.000" }));
    let page = crisis.get("/corrections").await;
    assert!(page.contains("Alles wat u vertelde, klopt nog."), "{page}");
    learn(&crisis, 715_000);
    let page = crisis.get("/corrections").await;
    assert!(page.contains("Gesprek: Klanten") && page.contains("Melding: Meld dit bij de AP"), "{page}");
    assert!(page.contains("Toen: 485.000 (bevestigd). Nu: 715.000 (bevestigd)."), "{page}");
    let [call, filing] = crisis.state().outdated().try_into().unwrap();
    let begin =
        format!("/messages/new?stakeholder=customers&#38;corrects={}&#38;template=correction", call.entry);
    assert!(page.contains(&begin) && page.contains("/duties/avg-33-1/filing"), "{page}");
    assert!(crisis.get("").await.contains("2 keer vertelde u iets dat niet meer klopt."));
    assert!(crisis.get(ROWS).await.contains("2 keer klopt niet meer wat u vertelde."));
    let (entry, through) = (call.entry.to_string(), call.through.to_string());
    let mut fields = vec![("entry", entry.as_str()), ("fact", "persons"), ("through", &through)];
    fields.extend([("settlement", "not-needed"), ("because", "")]);
    let page = crisis.refuse("/corrections", &fields).await;
    error_at(&page, &format!("settle-{entry}-persons-because"));
    fields[4] = ("because", "Sanne <belde> het door.");
    assert_eq!(crisis.take("/corrections", &fields).await, "/corrections?done=settled");
    let page = crisis.get("/corrections").await;
    assert!(page.contains("Sanne &#60;belde&#62; het door.") && page.contains("Gesprek: Klanten"), "{page}");
    assert_eq!(crisis.state().outdated(), [filing]);
    // Whoever settles it once more is told that it is no longer there, and loses no word.
    let page = crisis.refuse("/corrections", &fields).await;
    assert!(page.contains("Sanne &#60;belde&#62; het door.</textarea>"), "{page}");
    learn(&crisis, 900_000);
    assert_eq!(crisis.state().outdated().len(), 2, "another change opens it again");
    // What was read on the page is no longer so.
    let page = crisis.refuse("/corrections", &fields).await;
    assert!(page.contains("class=\"theirs\""), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_incident_shows_everything_and_takes_nothing() {
    let mut crisis = Crisis::new().await;
    learn(&crisis, 10);
    crisis.tell("customers", "phone");
    learn(&crisis, 20);
    for rule in ["avg-33-1", "avg-33-4", "avg-33-5", "avg-34-1", "avg-34-3-c"] {
        crisis.told(json!({ "command": "waive-duty", "rule": rule, "ground": "x" }));
    }
    crisis.told(json!({ "command": "close", "reason": "klaar" }));
    for rest in [ROWS, STAFF, "/corrections"] {
        let page = crisis.get(rest).await;
        let main = page.split("<main").nth(1).unwrap().split("</main>").next().unwrap();
        assert!(!main.contains("<form"), "{rest} {main}");
    }
    crisis.refuse(&format!("{STAFF}/told"), &TOLD).await;
    assert!(crisis.get("/corrections").await.contains("Gesprek: Klanten"));
}

#[tokio::test(flavor = "multi_thread")]
async fn once_everybody_heard_whoever_waits_comes_next_and_then_what_is_no_longer_so() {
    let mut crisis = Crisis::new().await;
    learn(&crisis, 485_000);
    for kind in [
        "authority",
        "data-subjects",
        "staff",
        "customers",
        "insurer",
        "board",
        "chain-partners",
        "networks",
        "police",
    ] {
        crisis.tell(kind, "phone");
    }
    let next = |page: String| {
        page.split("class=\"next\"").nth(1).unwrap().split("</section>").next().unwrap().to_owned()
    };
    let page = next(crisis.get(ROWS).await);
    assert!(page.contains("heeft het gehoord."), "{page}");
    learn(&crisis, 715_000);
    let page = next(crisis.get(ROWS).await);
    assert!(
        page.contains("keer vertelde u iets dat niet meer klopt.") && page.contains("/corrections\""),
        "{page}"
    );
    crisis.house.set_clock("2021-07-12T18:30:00+02:00");
    let page = next(crisis.get(ROWS).await);
    assert!(page.contains("Vertel opnieuw hoe het staat: Mensen van wie"), "{page}");
}
