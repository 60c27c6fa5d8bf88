//! What the organisation agreed itself, where the rules are.

use axum::http::StatusCode;
use readiness::access::Actor;
use readiness::agreement::event::{Contract, Direction, NoticeClause, Term};
use readiness::command::Command;
use readiness::event::Sheet;

use crate::browser::House;

const PROTOCOL: &str = r#"+++
act      = "Protocol <b>incidenten</b>"
article  = "4"
in_force = { from = 2020-01-01 }
source   = "map 12"
force    = "agreed"
checked  = { on = 2026-11-21, how = "secondary" }
+++

# Protocol

```toml rule
id     = "protocol-4"
duty   = "inform-contract-partner"
on     = "contract-party"
to     = "contract-partner"
party  = "Meldpunt <i>Zorg</i>"
due    = { within = "1 hour", after = "aware" }
```
"#;

const BELGIUM: &str = "zone = \"Europe/Brussels\"\nweekend = [\"saturday\", \"sunday\"]\nknown_from = 2020-01-01\n\
    source = { act = \"Wet van 4 januari 1974\", article = \"1\", url = \"u\", checked_on = 2026-11-21 }\n\
    [[holiday]]\nname = \"Wapenstilstand\"\nmonth = 11\nday = 11\ncitation = \"art. 1\"\n";

#[tokio::test(flavor = "multi_thread")]
async fn own_rules_stand_with_their_term_and_pages_that_are_wrong_with_their_place_and_mend() {
    let wrong = PROTOCOL.replace("protocol-4", "protocol-5").replace("contract-party", "contract-partyy");
    let house = House::with_pages(&[("protocol.md", PROTOCOL), ("wrong.md", &wrong)]);
    let mut sanne = house.person("Sanne de Wit").await;
    let body = sanne.get("/prepare/rules").await.body;
    assert!(body.contains("Licht Meldpunt &#60;i&#62;Zorg&#60;/i&#62; in"), "{body}");
    assert!(body.contains("binnen 1 uur") && body.contains("rules.d/protocol.md"));
    assert!(body.contains("Deze pagina&#39;s gelden niet"), "{body}");
    assert!(body.contains("rules.d/wrong.md:15") && body.contains("contract-party"), "{body}");
    assert!(!body.contains("<b>incidenten") && !body.contains("protocol-5"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contract_asks_whose_working_days_count_only_where_there_is_another_calendar() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    assert!(!sanne.get("/sheets/contract/new").await.body.contains("Werkdagen van welk land?"));
    let house = House::with_pages(&[("calendars/be.toml", BELGIUM)]);
    let mut sanne = house.person("Sanne de Wit").await;
    assert!(sanne.get("/sheets/contract/new").await.body.contains("Werkdagen van welk land?"));
    let notice = NoticeClause {
        direction: Direction::WeTell,
        term: Term::WorkingDays,
        amount: Some(1),
        days_of: "be".to_owned(),
        ..NoticeClause::default()
    };
    let contract = Contract { party: "De Linde".to_owned(), notices: vec![notice], ..Contract::default() };
    let keep = Command::Keep { id: None, sheet: Sheet::Contract(contract), seen: None };
    house.site.app().prepare(Actor::on_the_machine("sanne"), &keep, house.site.now()).unwrap();
    let page = sanne.get("/sheets/contract/1").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("<option value=\"be\" selected>BE</option>"), "{}", page.body);
    let rulebook = house.site.app().rulebook();
    assert_eq!(rulebook.rule("contract-1-1").unwrap().due.as_ref().unwrap().calendar.as_deref(), Some("be"));
}
