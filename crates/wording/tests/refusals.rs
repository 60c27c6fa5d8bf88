//! A refusal says what is refused and how to go on.

use std::collections::BTreeSet;

use expect_test::expect;
use incident::fact::FactKey;
use incident::indicator::event::IndicatorKind;
use incident::ransom::event::RansomGround;
use incident::refusal::{Refusal, Thing};
use incident::situation::{SituationProblem, Wrong};
use wording::{Lang, Wording};

fn revised(fact: &str, value: &str) -> Refusal {
    Refusal::Revised {
        fact: fact.to_owned(),
        entry: 1204,
        source: "onderzoeksbureau".to_owned(),
        value: value.to_owned(),
        certainty: "confirmed",
    }
}

fn unknown(field: &'static str, nearest: Option<&str>) -> Refusal {
    Refusal::Unknown { field, word: "twee\nregels".to_owned(), nearest: nearest.map(str::to_owned) }
}

fn kinds_of_refusal() -> Vec<Refusal> {
    let rule = || "avg-33-1".to_owned();
    let task = || "sleutels-wisselen".to_owned();
    let what = Wrong::Negative;
    let problem = SituationProblem { id: None, path: "facts.persons".to_owned(), line: None, what };
    vec![
        Refusal::NotOpened,
        Refusal::AlreadyOpened,
        Refusal::Closed,
        Refusal::NotClosed,
        Refusal::AlreadyEscalated,
        Refusal::NotEscalated,
        Refusal::Empty { field: "source" },
        unknown("fact", Some("persons")),
        Refusal::BadValue(problem),
        Refusal::InTheFuture { field: "known_at" },
        revised("exfiltration", "true"),
        Refusal::Overtaken { entry: 1204 },
        Refusal::NothingNew { entry: 1204 },
        Refusal::NoSuchEntry { entry: 1204 },
        Refusal::NoConflict { fact: "persons".to_owned() },
        Refusal::NotWaived { rule: rule() },
        Refusal::DelayNeedsReason { rule: rule() },
        Refusal::TaskExists { task: task() },
        Refusal::NoSuchTask { task: task() },
        Refusal::TaskFinished { task: task() },
        Refusal::Undecided { rules: vec![rule(), "avg-34-1".to_owned()] },
        Refusal::Contested { facts: vec![FactKey::Backup, FactKey::Persons] },
        Refusal::StaleRisk,
        Refusal::NoRulesThatDay,
        Refusal::Reserved { field: "actor", word: "paraat".to_owned() },
        Refusal::OtherCommand { fact: FactKey::Aware, command: "set-awareness" },
        Refusal::HourNeeded { rule: rule() },
        Refusal::OpeningNamesPerson,
        Refusal::EvidenceExists { evidence: "logbestand".to_owned() },
        Refusal::TooLong { field: "text", limit: 4_000 },
        Refusal::Unreadable { field: "sheet" },
        Refusal::OutOfBounds { field: "line", from: 1, to: 999 },
        Refusal::LineEntered { sheet: "12-3".to_owned(), line: 4, entry: 1204 },
        Refusal::NoSuch { what: Thing::Meeting, id: "4".to_owned() },
        Refusal::Exists { what: Thing::Person, id: "Bram".to_owned() },
        Refusal::Ended { what: Thing::Handover, id: "1".to_owned() },
        Refusal::IsCrisis,
        Refusal::StageIsSo,
        Refusal::NotCalledOut,
        Refusal::TooMany { field: "priorities", limit: 10 },
        Refusal::Backwards { field: "until" },
        Refusal::Circle { task: task() },
        Refusal::NoService { task: task() },
        Refusal::MeetingIsOpen { meeting: 2 },
        Refusal::NotControlled { decisions: vec![1, 3] },
        Refusal::AlternativesNeeded { least: 2 },
        Refusal::DossierIncomplete { grounds: vec![RansomGround::Police, RansomGround::Sanctions] },
        Refusal::GroundObjects { grounds: vec![RansomGround::Sanctions] },
        Refusal::AlwaysAsked { ground: RansomGround::Alternatives },
        Refusal::HandoverToSelf,
        Refusal::NotTheirs { from: "Teun".to_owned(), to: "Fleur".to_owned() },
        Refusal::NoIndicator { kind: IndicatorKind::Ipv4 },
        Refusal::ConsentNeeded { supplier: "De Speurder".to_owned() },
        Refusal::OnlyEstimated,
        Refusal::DoesNotSee { name: "Bram Visser".to_owned() },
        Refusal::WaitsForUnseen { task: "2".to_owned() },
        Refusal::SeenByOthers,
        Refusal::TooMuch { field: "amount" },
        Refusal::NotPlanned,
        Refusal::NotDone { improvement: 2 },
        Refusal::KeptUntil { until: jiff::civil::date(2031, 7, 2) },
        Refusal::Twice { field: "rows", word: "controllers/Spoorlijn".to_owned() },
    ]
}

#[test]
fn every_refusal_reads_as_sentences() {
    let told: Vec<String> =
        kinds_of_refusal().iter().map(|refusal| Wording::new(Lang::Nl).refusal(refusal)).collect();
    expect![[r#"
        Dit incident is nog niet geopend; er is niets vastgelegd. Open het eerst.
        Dit incident is al geopend. Ga ermee verder, of kies een andere naam voor een nieuw incident.
        Dit incident is gesloten; er is niets vastgelegd. Heropen het eerst, met een reden.
        Dit incident is niet gesloten. U kunt gewoon verder.
        Dit incident is al een crisis. U hoeft niets te doen.
        Dit incident is geen crisis. Afschalen is niet nodig.
        Hier ontbreekt iets: bron (source). Vul dat in.
        Bij gegeven (fact) bestaat "twee regels" niet. Bedoelt u "persons"?
        Dit is niet vastgelegd. facts.persons: dit getal is kleiner dan nul; vul 0 of meer in
        Dit moment ligt in de toekomst: wanneer u het wist (known_at). Vul een moment in dat al voorbij is.
        Volgens onderzoeksbureau geldt nu al iets wat u nog niet zag: gegevens buitgemaakt: ja (bevestigd, logregel 1204). Uw tekst is niet vastgelegd. Klopt die toch, leg die dan vast als herziening van logregel 1204 (seen).
        Iemand anders was u net voor, in logregel 1204. Uw tekst is niet vastgelegd. Lees eerst wat er nu staat, en leg daarna vast wat dan nog klopt.
        Dezelfde bron zegt dit al, in logregel 1204. U hoeft niets te doen.
        Logregel 1204 bestaat niet, of kan zo niet worden veranderd. Kijk in het logboek welk nummer u bedoelt.
        De bronnen spreken elkaar hier niet tegen: aantal personen. U hoeft niet te kiezen.
        Bij avg-33-1 is niet besloten om de plicht niet te doen. U hoeft dus niets in te trekken.
        De termijn van avg-33-1 was al voorbij; er is nog niets vastgelegd. Zet erbij waarom het later werd (delay_reason), en leg het opnieuw vast.
        Er is al een taak sleutels-wisselen. Kies een andere naam voor de nieuwe taak.
        Er is geen taak sleutels-wisselen. Kijk hoe de taak heet, of voeg haar eerst toe.
        Taak sleutels-wisselen is al klaar. Is er nog werk, voeg dan een nieuwe taak toe.
        Het incident kan nog niet dicht. Niet gedaan en niet besloten: avg-33-1, avg-34-1. Doe het, zoek uit of het hier geldt, of besluit met een reden om het niet te doen.
        Het incident kan nog niet dicht. Bronnen spreken elkaar tegen over: bruikbare reservekopie, aantal personen. Kies eerst, met een reden, wie u gelooft.
        Het incident kan nog niet dicht. Na het besluit over het risico zijn gegevens veranderd. Kijk ernaar en besluit opnieuw over het risico, ook als het hetzelfde blijft.
        Het incident kan nog niet dicht. Van de dag sinds wanneer u ervan weet, heeft Paraat geen regels. Dat u geen plichten ziet, zegt dus niets. Kijk of die datum klopt.
        "paraat" is de naam van het programma zelf. Vul de naam van een mens in: wie dit vastlegt (actor).
        Dit wordt hier niet als gegeven vastgelegd: kennisneming. Gebruik daarvoor set-awareness.
        De termijn van avg-33-1 eindigde op deze dag, dus het uur telt; er is nog niets vastgelegd. Vul ook het uur in. Weet u dat niet, zet er dan bij waarom (delay_reason).
        Noem in de opening geen mensen: wordt iemand later gewist, dan verdwijnt het hele incident. Leg vast om wie het gaat in een aantekening.
        Er is al bewijs met de naam logbestand. Kies een andere naam voor het nieuwe bewijs.
        Deze tekst is te lang: tekst (text). Er passen 4.000 tekens in. Maak hem korter; er is niets vastgelegd.
        Hier staat een teken in dat niemand kan zien: blad (sheet). Typ de tekst opnieuw.
        Dit getal kan niet: regel (line). Kies een getal van 1 tot en met 999.
        Deze regel van papier is al ingevoerd: blad 12-3, regel 4. Die staat in logregel 1204; uw tekst is niet vastgelegd. Kijk op het blad welke regel u bedoelt.
        Dit is er niet: overleg 4. Kijk welke u bedoelt.
        Dit is er al: persoon Bram. Er is niets vastgelegd.
        Dit is al afgerond: overdracht 1. Er is niets vastgelegd.
        Dit is een crisis. Beëindig eerst de crisis, met een reden.
        Zo staat het er al. Er is niets vastgelegd.
        Het team is nog niet opgeroepen. Doe dat eerst.
        Dit is te veel: prioriteiten (priorities). Het mogen er hooguit 10 zijn. Kies de belangrijkste.
        Dit ligt vóór het begin: tot wanneer (until). Kijk de dag en het uur na.
        Taak sleutels-wisselen zou op zichzelf wachten. Kies een andere taak om op te wachten.
        Met taak sleutels-wisselen wordt niets van deskundigen gevraagd.
        Overleg 2 is nog niet gesloten. Sluit dat eerst.
        Zeg eerst van elk eerder besluit of het werkt: 1, 3. "Te vroeg om te zeggen" mag ook.
        Schrijf op wat ook had gekund: ten minste 2. Was er niets anders? Zeg dan waarom.
        Over losgeld kan nog niemand besluiten. Dit ontbreekt: Politie gesproken; Sanctielijsten nagekeken.
        Betalen kan niet zolang dit in de weg staat: Sanctielijsten nagekeken.
        Dit kan altijd worden nagekeken: Wat anders kan. Zeg wat daaruit kwam.
        Wie weggaat en wie doorgaat, zijn dezelfde. Kies iemand anders.
        Deze overdracht tekenen alleen Teun en Fleur.
        Dit is geen IPv4-adres. Kijk of u het helemaal hebt overgenomen.
        De verzekeraar is nog niet akkoord met De Speurder; er is niets vastgelegd. Bel eerst. Kon dat niet wachten? Zeg dan waarom.
        Een bedrag van-tot is een schatting. Wat besteld of betaald is, heeft één bedrag.
        Bram Visser mag deze taak niet zien. Geef de taak aan iemand die dat wel mag, of maak er een nieuwe taak van.
        Taak 2 mag niet iedereen zien die deze taak ziet. Laat deze taak daar niet op wachten.
        Dit hoort bij iets wat andere mensen mogen zien. Kies opnieuw wie dit mag zien.
        Dit is te veel: bedrag (amount). Kijk of er geen cijfer te veel staat.
        Er is nog geen evaluatie gepland; er is niets vastgelegd. Plan die eerst, met leiding en team.
        Verbetering 2 is nog niet gedaan. Zeg eerst dat zij is gedaan. Daarna kunt u zeggen of zij werkte.
        Dit incident bewaart u tot en met wo 2 juli 2031; er is niets gewist. Wacht tot daarna, of kort de bewaartermijn in bij Plan.
        controllers/Spoorlijn staat er twee keer in; er is niets vastgelegd. Haal er één weg, bij tabel (rows)."#]]
    .assert_eq(&told.join("\n"));
}

#[test]
fn every_refusal_has_a_sentence_in_both_languages() {
    let ids: BTreeSet<_> = kinds_of_refusal().iter().map(Refusal::id).collect();
    assert_eq!(ids.len(), 62);
    for lang in Lang::ALL {
        for refusal in kinds_of_refusal() {
            let told = Wording::new(lang).refusal(&refusal);
            assert!(!told.contains(['{', '}', '$', '\n']), "{told}");
            assert!(!told.contains("refusal-") && !told.contains("mend-"), "{told}");
        }
    }
}

/// The fields that a refusal can name.
const FIELDS: [&str; 34] = [
    "actor",
    "source",
    "value",
    "reason",
    "ground",
    "text",
    "title",
    "assignee",
    "task",
    "result",
    "channel",
    "content",
    "code_name",
    "what",
    "evidence",
    "name",
    "criteria",
    "happened_at",
    "known_at",
    "at",
    "fact",
    "rule",
    "regime",
    "moment",
    "level",
    "certainty",
    "role",
    "sector",
    "country",
    "digest",
    "sheet",
    "line",
    "by",
    "mark",
];

#[test]
fn a_field_is_named_in_words_with_its_name_in_a_command() {
    for field in FIELDS {
        for lang in Lang::ALL {
            assert_ne!(Wording::new(lang).text(&format!("field-{field}")), format!("field-{field}"));
        }
    }
    let told = Lang::ALL.map(|lang| Wording::new(lang).refusal(&Refusal::Empty { field: "source" }));
    assert_eq!(
        told,
        ["Hier ontbreekt iets: bron (source). Vul dat in.", "Something is missing: source. Fill it in."]
    );
}

#[test]
fn a_word_that_looks_like_no_other_says_where_to_look() {
    let wording = Wording::new(Lang::Nl);
    let told = wording.refusal(&unknown("regime", None));
    assert_eq!(told, "Bij regime bestaat \"twee regels\" niet. Noem een wet, zoals avg, cbw of dora.");
    let told = wording.refusal(&unknown("country", Some("NL")));
    assert_eq!(told, "Bij land (country) bestaat \"twee regels\" niet. Schrijf twee hoofdletters, zoals NL.");
    let told = wording.refusal(&unknown("new_field", None));
    assert_eq!(told, "Bij new_field bestaat \"twee regels\" niet. Controleer hoe het is geschreven.");
}

#[test]
fn what_holds_now_is_told_in_words_where_there_are_words() {
    let wording = Wording::new(Lang::Nl);
    let says = |fact, value| wording.refusal(&revised(fact, value));
    assert!(says("exfiltration", "true").contains("gegevens buitgemaakt: ja (bevestigd, logregel 1204)"));
    assert!(says("persons", "941000").contains("941.000"));
    assert!(says("role", r#""processor""#).contains("verwerker"));
    assert!(says("persons", r#"{"min":3}"#).contains(r#"{"min":3}"#));
}
