//! A crisis is one act: everything is recorded at once and nothing twice; the team is called, the deputy after a while.

mod callout;

use std::sync::Arc;

use axum::http::{StatusCode, header};
use calendar::Start;
use incident::fact::FactKey;
use incident::state::State;
use incident::steering::event::Stage;
use incident::task::Task;
use readiness::access::Actor;
use readiness::command::Command;
use readiness::contact::event::{Contact, ContactKind, Line, Number};
use readiness::event::Sheet;
use readiness::runbook::event::Track;
use web::ROUTES;

use crate::browser::{Browser, House, Page, filled};
use crate::preparing::{contact, keep};

/// Friday evening, 18:30, at Van Loon; an incident was just opened.
struct Evening {
    house: House,
    sanne: Browser,
    incident: String,
}

/// A role of the team.
type Role<'a> = (&'a str, &'a str, &'a str);

impl Evening {
    async fn new() -> Evening {
        let house = House::new();
        let mut sanne = house.person("Sanne de Wit").await;
        let incident = house.incident(&mut sanne).await;
        Evening { house, sanne, incident }
    }

    /// The same after an afternoon of preparation: Noor leads, Joost stands in for her; Bram leads the technical work, and
    /// Noor stands in for him; Sanne is the board; Fleur is in the call list only.
    async fn prepared() -> Evening {
        let mut evening = Evening::new().await;
        let sanne = &mut evening.sanne;
        let names = ["Sanne de Wit", "Noor Bakker", "Bram Visser", "Joost Smit", "Fleur Jansen"];
        for (at, name) in names.into_iter().enumerate() {
            let number = format!("06 1234560{}", at + 1);
            keep(sanne, "/sheets/contact/new", &contact(name, &number)).await;
        }
        let roles: [Role<'_>; 3] = [("board", "1", ""), ("lead", "2", "4"), ("technical-lead", "3", "2")];
        for (role, person, deputy) in roles {
            let mut fields = vec![("role", role), ("held-rows", "1"), ("held-0-person", person)];
            fields.push(("held-0-deputy", deputy));
            keep(sanne, "/sheets/role/new", &fields).await;
        }
        let plan = [
            ("criteria", "Een vestiging kan langer dan 4 uur niet werken.\nIemand vraagt om geld."),
            ("room", "De kantine"),
            ("channel", "Een groep op privételefoons"),
            ("code_word", "in de kluis"),
            ("first_meeting_minutes", "45"),
            ("meeting_every_hours", "4"),
        ];
        keep(sanne, "/sheets/plan/1", &plan).await;
        keep(sanne, "/sheets/profile/1", &[("country", "NL"), ("is_insured", "no")]).await;
        evening
    }

    fn stream(&self) -> String {
        self.incident.replacen("/incidents/", "incident/", 1)
    }

    fn state(&self) -> Arc<State> {
        self.house.site.app().state(&self.stream()).unwrap()
    }

    async fn get(&mut self, rest: &str) -> String {
        let page = self.sanne.get(&format!("{}{rest}", self.incident)).await;
        assert_eq!(page.status, StatusCode::OK, "{rest}: {}", page.body);
        page.body
    }

    async fn post(&mut self, rest: &str, fields: &[(&str, &str)]) -> Page {
        self.sanne.post(&format!("{}{rest}", self.incident), fields).await
    }

    /// Sends a form that must be taken.
    async fn take(&mut self, rest: &str, fields: &[(&str, &str)]) {
        let page = self.post(rest, fields).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{rest}: {}", page.body);
        let next = page.headers[header::LOCATION].to_str().unwrap().to_owned();
        let shown = self.sanne.get(&next).await.body;
        assert!(shown.contains("class=\"done\""), "{next} says what was done");
    }

    async fn activate(&mut self) {
        let mut fields = ACTIVATION.to_vec();
        fields.push(("reason", "Alle schermen zijn zwart."));
        self.take("/course/escalate", &fields).await;
    }

    async fn call(&mut self, person: &str, outcome: &str) {
        self.take("/callout/calls", &[("person", person), ("outcome", outcome)]).await;
    }

    /// The names of who is to be called now, in order.
    async fn called_now(&mut self) -> Vec<String> {
        let page = self.get("/callout").await;
        let cards = page.split("<li class=\"card call").skip(1);
        cards.map(|card| card.split("<h3>").nth(1).unwrap().split('<').next().unwrap().to_owned()).collect()
    }

    fn task(&self, step: u32) -> Task {
        let state = self.state();
        let of = |task: &&Task| task.runbook.as_ref().is_some_and(|it| it.step == step);
        state.tasks.values().find(of).unwrap_or_else(|| panic!("no task of step {step}")).clone()
    }
}

/// What somebody fills in who leaves most of the form as it is proposed.
const ACTIVATION: [(&str, &str); 12] = [
    ("criteria", "Iemand vraagt om geld."),
    ("criteria_other", "De telefoon staat niet stil.\n"),
    ("at-date", "2021-07-02"),
    ("at-time", "18:25"),
    ("leader", "Noor Bakker"),
    ("aim", "Maandag om 7:00 uur werkt iedereen weer"),
    ("runbook", "extortion"),
    ("deputy_after_minutes", "15"),
    ("first_meeting_at-date", "2021-07-02"),
    ("first_meeting_at-time", "19:15"),
    ("place", "De kantine"),
    ("channel", "Een groep op privételefoons"),
];

fn moment(text: &str) -> Option<Start> {
    Some(Start::Moment(text.parse().unwrap()))
}

/// Somebody of the house, with a name and a function as long as they are.
fn staff(house: &House, name: &str, function: &str, phone: &str) {
    let number = Number { number: phone.to_owned(), line: Line::Mobile, ..Number::default() };
    let contact = Contact {
        name: name.to_owned(),
        function: function.to_owned(),
        kind: ContactKind::Staff,
        numbers: vec![number],
        ..Contact::default()
    };
    let command = Command::Keep { id: None, sheet: Sheet::Contact(contact), seen: None };
    house.site.app().prepare(Actor::on_the_machine("sanne-de-wit"), &command, house.site.now()).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_is_filled_in_from_what_was_prepared() {
    let mut evening = Evening::prepared().await;
    let form = evening.get("/course/escalate").await;
    for proposed in [
        "value=\"Een vestiging kan langer dan 4 uur niet werken.\"",
        "value=\"Iemand vraagt om geld.\"",
        "value=\"18:30\"",
        "value=\"Noor Bakker\"",
        "value=\"extortion\" selected",
        "value=\"15\"",
        "value=\"19:15\"",
        "value=\"De kantine\"",
        "value=\"Een groep op privételefoons\"",
        "U roept 5 mensen op",
    ] {
        assert!(form.contains(proposed), "{proposed}: {form}");
    }
    assert!(!form.contains("Klanten of de pers"), "ours are for who has none");
    keep(&mut evening.sanne, "/prepare/runbooks/extortion", &[]).await;
    let form = evening.get("/course/escalate").await;
    let first = form.split("<select").nth(1).unwrap().split("</option>").next().unwrap().to_owned();
    assert!(first.contains("value=\"own/1\" selected"), "their own goes first: {first}");
}

#[tokio::test(flavor = "multi_thread")]
async fn activating_records_all_of_it_at_once() {
    let mut evening = Evening::prepared().await;
    evening.activate().await;
    let state = evening.state();
    let stage = state.steering.stages.last().unwrap();
    assert_eq!((stage.stage, stage.at), (Stage::Crisis, moment("2021-07-02T16:25:00Z").unwrap()));
    assert_eq!(stage.criteria, ["Iemand vraagt om geld.", "De telefoon staat niet stil."]);
    let direction = &state.steering.direction.as_ref().unwrap().said;
    assert_eq!(
        (direction.leader.as_str(), direction.aim.as_str()),
        ("Noor Bakker", "Maandag om 7:00 uur werkt iedereen weer")
    );
    let callout = state.callout.as_ref().unwrap();
    let begun = &callout.begun.said;
    assert_eq!((begun.deputy_after_minutes, begun.place.as_str()), (15, "De kantine"));
    assert_eq!(begun.first_meeting_at.map(|when| when.0), moment("2021-07-02T17:15:00Z"));
    let people: Vec<(&str, &str, Option<&str>)> = callout
        .people
        .iter()
        .map(|it| (it.id(), it.summons.said.role.as_str(), it.summons.said.stands_in_for.as_deref()))
        .collect();
    // Noor also stands in for Bram, but holds a role of her own: she is called for that, and once.
    let expected = [
        ("contact/2", "Crisisleider, Vervangt: Technisch leider", None),
        ("contact/4", "Vervangt: Crisisleider", Some("contact/2")),
        ("contact/3", "Technisch leider", None),
        ("contact/1", "Bestuur", None),
        ("contact/5", "", None),
    ];
    assert_eq!(people.len(), expected.len());
    for person in expected {
        assert!(people.iter().any(|(id, _, of)| (*id, *of) == (person.0, person.2)), "{people:?}");
    }
    assert!(callout.person("contact/5").unwrap().summons.said.called_by.is_some());
    assert_eq!(state.steering.runbooks.len(), 1);
    assert_eq!(state.steering.runbooks[0].said.form.as_deref(), Some("extortion"));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_step_of_the_runbook_becomes_a_task_for_whoever_holds_its_role() {
    let mut evening = Evening::prepared().await;
    evening.activate().await;
    let first = evening.task(1);
    assert_eq!((first.assignee.as_str(), first.deputy.as_deref()), ("Bram Visser", Some("Noor Bakker")));
    assert_eq!((first.due_at, first.track), (moment("2021-07-02T16:35:00Z"), Some(Track::Containment)));
    assert!(first.title.starts_with("Haal getroffen computers van het netwerk"), "{}", first.title);
    assert!(first.details.contains("\nWis niets en herstel niets."), "{}", first.details);
    let second = evening.task(2);
    assert_eq!(second.assignee, "Noor Bakker", "nobody takes notes: whoever leads sees to it");
    assert_eq!(evening.task(7).rule.as_deref(), Some("avg-33-2"));
    let state = evening.state();
    let steps: Vec<u32> = state.tasks.values().filter_map(|task| Some(task.runbook.as_ref()?.step)).collect();
    assert!(!steps.contains(&3), "who is not insured calls no insurer");
    assert_eq!(
        steps.len(),
        wording::Wording::new(wording::Lang::Nl)
            .default_runbook(readiness::runbook::event::IncidentForm::Extortion)
            .steps
            .len()
            - 1
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_it_afterwards_has_the_same_time_for_each_step() {
    let mut evening = Evening::prepared().await;
    evening.house.set_clock("2021-07-02T18:00:00Z");
    evening.activate().await;
    let expected = moment("2021-07-02T18:10:00Z");
    assert_eq!(evening.task(1).due_at, expected, "nobody is late before anybody asked them");
}

#[tokio::test(flavor = "multi_thread")]
async fn activating_again_calls_nobody_and_adds_nothing_twice() {
    let mut evening = Evening::prepared().await;
    evening.activate().await;
    let (before, again) = (evening.state(), evening.post("/course/escalate", &ACTIVATION).await);
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "it is a crisis");
    assert_eq!(evening.state().number, before.number);
    evening.call("contact/2", "reached").await;
    let over = [
        ("over", "Iemand vraagt om geld."),
        ("reason", "De computers doen het weer."),
        ("at-date", "2021-07-02"),
        ("at-time", "18:28"),
    ];
    evening.take("/course/deescalate", &over).await;
    let ended = evening.state();
    let reason = &ended.steering.stages.last().unwrap().reason;
    assert_eq!(reason, "De computers doen het weer.\nDit is niet meer zo: Iemand vraagt om geld.");
    keep(&mut evening.sanne, "/sheets/contact/new", &contact("Karin Jansma", "06 55555555")).await;
    evening.house.set_clock("2021-07-03T08:00:00Z");
    evening.activate().await;
    let after = evening.state();
    assert_eq!(after.steering.stage(), Stage::Crisis);
    let callout = after.callout.as_ref().unwrap();
    assert_eq!(callout.people.len(), before.callout.as_ref().unwrap().people.len() + 1, "and Karin is new");
    assert_eq!((after.tasks.len(), after.steering.runbooks.len()), (before.tasks.len(), 1));
    let page = evening.get("/callout").await;
    assert!(page.contains("Eén mens is bereikt vóór deze oproep"), "{page}");
    let other = [("leader", "Joost Smit"), ("reason", "x"), ("criteria", "x"), ("aim", "iets anders")];
    evening.take("/course/deescalate", &[("reason", "toch niet")]).await;
    evening.take("/course/escalate", &other).await;
    let direction = evening.state().steering.direction.clone().unwrap().said;
    assert_eq!(
        (direction.leader.as_str(), direction.aim.as_str()),
        ("Joost Smit", "Maandag om 7:00 uur werkt iedereen weer"),
        "another leader, and the aim stays"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn when_one_thing_is_refused_nothing_is_recorded_and_what_was_typed_stays() {
    let mut evening = Evening::prepared().await;
    let before = evening.state().number;
    for (field, wrong, says) in [
        ("deputy_after_minutes", "0", "Kies een getal van 1 tot en met"),
        ("deputy_after_minutes", "kort", "Dit is geen getal"),
        ("criteria", "", "Vul dit in."),
        ("leader", " ", "Vul dit in."),
        ("runbook", "own/99", "Kies een van de antwoorden."),
        ("at-time", "23:59", "ligt in de toekomst"),
        ("first_meeting_at-date", "2021-02-30", "bestaat niet"),
    ] {
        let mut fields: Vec<_> = ACTIVATION
            .into_iter()
            .filter(|(name, _)| *name != field && !(field == "criteria" && *name == "criteria_other"))
            .collect();
        fields.extend([(field, wrong), ("reason", "Alle schermen zijn zwart.")]);
        let page = evening.post("/course/escalate", &fields).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {wrong}");
        assert!(page.body.contains(says), "{field} {wrong}: {}", page.body);
        assert!(page.body.contains(">Alle schermen zijn zwart.</textarea>"), "{field}");
        assert_eq!(evening.state().number, before, "{field} {wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_judged_of_a_channel_is_said_with_a_shape_its_reason_and_what_follows() {
    let mut evening = Evening::prepared().await;
    evening.activate().await;
    let page = evening.get("/channels").await;
    assert!(page.contains("id=\"channel-mail\" open"), "the first of the first hour stands open: {page}");
    assert!(!page.contains("id=\"channel-chat\" open"));
    let no_reason = [("entry", "mail"), ("channel", "mail"), ("trust", "untrusted"), ("source", "Polder IT")];
    let page = evening.post("/channels", &no_reason).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("id=\"channel0-reason-error\"") && page.body.contains("value=\"Polder IT\""));
    let mut whole = no_reason.to_vec();
    whole.push(("reason", "De dader was beheerder."));
    evening.take("/channels", &whole).await;
    let other = [
        ("entry", "another"),
        ("channel", "other"),
        ("name", "Portofoons"),
        ("trust", "doubted"),
        ("reason", "Niet bekeken."),
    ];
    evening.take("/channels", &other).await;
    let page = evening.get("/channels").await;
    for said in [
        "<span aria-hidden=\"true\">▲</span> Leest mee, of kan meelezen",
        "<span aria-hidden=\"true\">?</span> Dat weten we niet",
        "De dader was beheerder. (volgens Polder IT, vr 2 juli 2021, 18:30)",
        "De dader leest mee, of kan dat: e-mail. Praat daar niet over herstel.",
        "Van deze kanalen weten we het niet: Portofoons.",
        "Gebruik: Een groep op privételefoons",
        "Het codewoord ligt hier: in de kluis",
        "id=\"channel-chat\" open",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    let seen = [("entry", "mail"), ("channel", "mail"), ("trust", "trusted"), ("reason", "y"), ("seen", "1")];
    let page = evening.post("/channels", &seen).await;
    assert!(page.body.contains("Iemand anders was u net voor"), "{}", page.body);
    assert!(evening.get("/steer").await.contains("De dader leest mee, of kan dat: e-mail."));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_direction_stands_on_every_page_once_it_was_set() {
    let mut evening = Evening::prepared().await;
    let form = evening.get("/direction").await;
    assert!(form.contains("Sanne de Wit en Noor Bakker spreken elkaar elke 4 uur."), "{form}");
    assert!(form.contains("value=\"Noor Bakker\"") && form.contains("value=\"Joost Smit\""), "{form}");
    assert!(!evening.get("/log").await.contains("class=\"direction\""), "nothing was set");
    let aim = "Maandag werkt iedereen weer <b>snel</b>";
    let fields = [
        ("aim", aim),
        ("leader", "Noor Bakker"),
        ("priorities", "planning\n\nloon"),
        ("management", "Sanne en Noor, elke 2 uur"),
        ("seen", "0"),
    ];
    evening.take("/direction", &fields).await;
    let line = "Doel: Maandag werkt iedereen weer &#60;b&#62;snel&#60;/b&#62; · Leiding: Noor Bakker · Directie: Sanne en Noor, elke 2 uur";
    let mut pages = 0;
    for route in ROUTES.iter().filter(|route| route.method == "get" && !route.path.ends_with("/live")) {
        let path = filled(route.path, &evening.incident);
        let page = evening.sanne.get(&path).await;
        if page.status == StatusCode::OK && page.body.contains("data-incident=") {
            assert!(page.body.contains(line), "{path}: {}", page.body);
            pages += 1;
        }
    }
    assert!(pages > 15, "{pages}");
    let page = evening.post("/direction", &[("aim", "anders"), ("leader", "Joost"), ("seen", "0")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Iemand anders was u net voor") && page.body.contains(">anders</textarea>"));
    let held = evening.state().steering.direction.as_ref().unwrap().number.to_string();
    evening.take("/direction", &[("aim", "anders"), ("leader", "Joost"), ("seen", &held)]).await;
    let page = evening.get("/direction").await;
    assert!(page.contains("iedereen weer &#60;b&#62;snel") && page.contains("Doel: anders · Leiding: Joost"));
    let many = (0..11).map(|number| number.to_string()).collect::<Vec<_>>().join("\n");
    let page = evening.post("/direction", &[("aim", "x"), ("leader", "y"), ("priorities", &many)]).await;
    assert!(page.body.contains("id=\"priorities-error\""), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn in_a_crisis_the_first_page_begins_with_steering_unless_the_law_cannot_wait() {
    let mut evening = Evening::prepared().await;
    let now = evening.get("").await;
    assert!(!now.contains("Zoek uit of de dader kan meelezen") && now.contains("/course/stage"), "{now}");
    evening.activate().await;
    let now = evening.get("").await;
    let place = |text: &str| now.find(text).unwrap_or_else(|| panic!("{text}: {now}"));
    let channels = "Zoek uit of de dader kan meelezen: e-mail, chat en videobellen, aanmelden (accounts).";
    assert!(place(channels) < place("Bel nu 4 mensen."), "{now}");
    assert!(place("Bel nu 4 mensen.") < place("Het volgende overleg is op vr 2 juli 2021, 19:15."));
    evening.house.set_clock("2021-07-05T14:30:00Z");
    let now = evening.get("").await;
    let step = now.split("<p class=\"step\">").nth(1).unwrap();
    assert!(step.starts_with("Meld dit bij de AP, uiterlijk ma 5 juli 2021, 18:30"), "{step}");
    evening.house.set_clock("2021-07-05T14:29:59Z");
    let now = evening.get("").await;
    assert!(now.split("<p class=\"step\">").nth(1).unwrap().starts_with("Zoek uit"), "{now}");
}

#[tokio::test(flavor = "multi_thread")]
async fn how_grave_it_is_stands_in_the_bar_and_what_it_was_on_the_page_of_steering() {
    let mut evening = Evening::new().await;
    assert!(evening.get("/steer").await.contains("Kunt u dit niet meer op de gewone manier aan?"));
    let stage = |stage: &'static str| [("stage", stage), ("reason", "Een kapotte schijf.")];
    for wrong in ["crisis", "ramp", "incident"] {
        let page = evening.post("/course/stage", &stage(wrong)).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    evening.take("/course/stage", &stage("disruption")).await;
    assert!(evening.get("/log").await.contains("storing, sinds vr 2 juli 2021, 18:30"));
    evening.house.set_clock("2021-07-02T17:00:00Z");
    let fields = [("criteria", "Iemand dreigt."), ("reason", "Een brief."), ("leader", "Noor")];
    evening.take("/course/escalate", &fields).await;
    let hub = evening.get("/steer").await;
    for said in [
        "crisis, sinds vr 2 juli 2021, 19:00",
        "Waaraan u dat ziet: Iemand dreigt.",
        "De leiding heeft: Noor",
        "vr 2 juli 2021, 18:30: Storing. Vastgelegd door Sanne de Wit. Reden: Een kapotte schijf.",
    ] {
        assert!(hub.contains(said), "{said}: {hub}");
    }
    assert!(evening.get("/direction").await.contains("value=\"Noor\""), "who leads is known");
}

#[tokio::test(flavor = "multi_thread")]
async fn steering_is_one_part_with_all_its_rooms() {
    let mut evening = Evening::prepared().await;
    evening.activate().await;
    for rest in ["/steer", "/callout", "/callout/people", "/direction", "/channels", "/course/deescalate"] {
        let page = evening.get(rest).await;
        let steer = format!("href=\"{}/steer\" aria-current=\"page\"", evening.incident);
        assert!(page.contains(&steer) && page.matches("aria-current=\"page\"").count() == 1, "{rest}");
    }
    let log = evening.get("/log").await;
    assert!(log.contains("<summary aria-current=\"true\">Meer</summary>"), "{log}");
    assert!(!evening.get("/facts").await.contains("<summary aria-current"));
}

#[tokio::test(flavor = "multi_thread")]
async fn names_that_are_long_or_hostile_stay_text_and_keep_nobody_from_saying_that_it_is_a_crisis() {
    let mut evening = Evening::new().await;
    let hostile = "\"><img src=x onerror=alert(1)>";
    let long = format!("{hostile} {}", "heel lang ".repeat(60));
    for (name, function) in [(long.as_str(), hostile), ("Noor <script>alert(1)</script>", long.as_str())] {
        staff(&evening.house, name, function, "+31612345678");
    }
    let mut fields = ACTIVATION.to_vec();
    fields.retain(|(name, _)| !["leader", "criteria", "aim"].contains(name));
    fields.extend([("criteria", hostile), ("aim", hostile), ("reason", hostile), ("leader", hostile)]);
    evening.take("/course/escalate", &fields).await;
    assert_eq!(evening.state().callout.as_ref().unwrap().people.len(), 2);
    evening.take("/callout/people", &[("name", hostile), ("role", hostile)]).await;
    let call =
        [("person", "contact/1"), ("outcome", "taken-over"), ("taken_over_by", hostile), ("note", hostile)];
    evening.take("/callout/calls", &call).await;
    for rest in
        ["/callout", "/steer", "/direction", "/channels", "/tasks", "/callout/calls?person=contact%2F1"]
    {
        let page = evening.get(rest).await;
        assert!(!page.contains("<img") && !page.contains("<script>alert"), "{rest}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_runbook_that_is_proposed_is_that_of_what_happened_or_none() {
    let evening = Evening::new().await;
    let said = evening.state();
    assert!(said.facts.contains_key(&FactKey::IncidentType));
    let mut other = Evening::new().await;
    let answers = [("step", "whose"), ("what", "dont-know"), ("since", "now"), ("whose", "customers")];
    other.incident = other.sanne.post("/start", &answers).await.location();
    let form = other.get("/course/escalate").await;
    assert!(form.contains("value=\"\" selected"), "nobody knows yet: {form}");
}
