//! Lists of contacts that people have elsewhere: looked at first, taken over whole, undone whole.

use axum::body::Body;
use axum::http::{Request, StatusCode, header};

use readiness::event::Word as _;

use crate::browser::{Browser, HOST, House, Page};
use crate::preparing::{contact, keep};

/// Sends a file as the form for lists does.
async fn send(browser: &mut Browser, name: &str, bytes: &[u8]) -> Page {
    let token = browser.token().await;
    let mut body = Vec::new();
    let part = |head: &str| format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n");
    body.extend(part("name=\"token\"").bytes().chain(token.bytes()).chain(*b"\r\n"));
    body.extend(part(&format!("name=\"file\"; filename=\"{name}\"")).bytes().chain(bytes.iter().copied()));
    body.extend(*b"\r\n--x--\r\n");
    let request = Request::post("/prepare/contacts/import")
        .header(header::HOST, HOST)
        .header(header::ORIGIN, format!("http://{HOST}"))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    browser.send(request, Body::from(body)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_looked_at_taken_over_and_undone() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    keep(&mut sanne, "/sheets/contact/new", &contact("Bram Visser", "06 12345678")).await;
    // As Excel of a Dutch Windows writes it: another alphabet, semicolons.
    let file = b"Naam;Telefoon;E-mailadres\r\nBram Visser;0612345678;bram@vanloon.example\r\nJos\xe9 Mertens;+32 470 12 34 56;\r\n";
    let page = send(&mut sanne, "lijst.csv", file).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let at = page.location();
    let page = sanne.get(&at).await;
    assert!(
        page.body.contains("José Mertens") && page.body.contains("zelfde nummer als Bram Visser"),
        "{}",
        page.body
    );
    assert_eq!(house.prepared().contacts().count(), 1, "nothing was taken over yet");
    let stranger = house.person("Noor Bakker").await.get(&at).await;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND, "a list that waits is for whoever sent it");
    keep(&mut sanne, &at, &[("known", "complete")]).await;
    let prepared = house.prepared();
    assert_eq!(prepared.contacts().count(), 2);
    assert_eq!(prepared.contact(1).unwrap().mails[0].address, "bram@vanloon.example");
    assert_eq!(prepared.contact(2).unwrap().numbers[0].number, "+32470123456");
    let page = sanne.get("/prepare/contacts").await;
    let undo =
        page.body.split("action=\"/prepare/contacts/imports/").nth(1).unwrap().split('"').next().unwrap();
    keep(&mut sanne, &format!("/prepare/contacts/imports/{undo}"), &[]).await;
    let prepared = house.prepared();
    assert_eq!(prepared.contacts().count(), 1);
    assert!(prepared.contact(1).unwrap().mails.is_empty(), "what was completed is as it was");
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_that_a_spreadsheet_took_for_amounts_are_numbers_again_or_are_told() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let file = "Naam;Telefoon\nEen;612345678.0\nTwee;31612345678.0\nDrie;3.1612345678E10\nVier;6123456780\n";
    let at = send(&mut sanne, "x.csv", file.as_bytes()).await.location();
    let page = sanne.get(&at).await;
    assert!(page.body.contains("Regel 5:") && page.body.contains("6123456780"), "{}", page.body);
    keep(&mut sanne, &at, &[("leaves_out", "yes")]).await;
    let prepared = house.prepared();
    let numbers: Vec<&str> = prepared.contacts().map(|(_, it)| it.numbers[0].number.as_str()).collect();
    assert_eq!(numbers, ["+31612345678"; 3]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_goes_out_private_comes_in_private() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let mut fields = contact("Bram Visser", "06 12345678");
    fields.extend([("numbers-0-is_private", "yes"), ("note", "Belt terug")]);
    keep(&mut sanne, "/sheets/contact/new", &fields).await;
    let file = sanne.get("/prepare/contacts/export/csv").await.body;
    keep(&mut sanne, "/sheets/contact/1/removal", &[("reason", "Opnieuw")]).await;
    let at = send(&mut sanne, "x.csv", file.as_bytes()).await.location();
    keep(&mut sanne, &at, &[]).await;
    let prepared = house.prepared();
    let contact = prepared.contact(2).unwrap();
    assert!(contact.numbers[0].is_private);
    assert_eq!((contact.note.as_str(), contact.kind.id()), ("Belt terug", "staff"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_that_could_not_be_kept_is_told_before_anything_is() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let file = "Naam;Nagekeken op\nEen;2020-01-01\nTwee;2031-01-01\n";
    let at = send(&mut sanne, "x.csv", file.as_bytes()).await.location();
    let page = sanne.get(&at).await;
    assert!(page.body.contains("1 contact kan mee") && page.body.contains("Regel 3:"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_row_with_a_mistake_stops_the_list_until_somebody_leaves_it_out() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let file = "Naam,Telefoon\nBram,06 12345678\nNoor,geen idee\n,06 87654321\n";
    let at = send(&mut sanne, "lijst.csv", file.as_bytes()).await.location();
    let page = sanne.get(&at).await;
    assert!(
        page.body.contains("Regel 3:") && page.body.contains("geen idee") && page.body.contains("Regel 4:")
    );
    let page = sanne.post(&at, &[("known", "skip")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(house.prepared().contacts().count(), 0, "nothing half");
    keep(&mut sanne, &at, &[("known", "skip"), ("leaves_out", "yes")]).await;
    assert_eq!(house.prepared().contacts().count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn columns_that_nobody_knows_are_chosen_and_looked_at_again() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let at = send(&mut sanne, "x.csv", b"A;B\nBram;06 12345678\n").await.location();
    let page = sanne.post(&at, &[("go", "again"), ("column-0", "name"), ("column-1", "mobile")]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("06 12345678"), "{}", page.body);
    keep(&mut sanne, &at, &[("column-0", "name"), ("column-1", "mobile")]).await;
    assert_eq!(house.prepared().contact(1).unwrap().numbers[0].number, "+31612345678");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_formula_stays_text_on_pages_and_is_harmless_in_files() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let file = "Naam;Telefoon\n\"=HYPERLINK(\"\"http://kwaad.example\"\")\";06 12345678\n";
    let at = send(&mut sanne, "x.csv", file.as_bytes()).await.location();
    keep(&mut sanne, &at, &[]).await;
    let page = sanne.get("/prepare/contacts/export/csv").await;
    assert!(page.body.contains("'=HYPERLINK"), "{}", page.body);
    assert_eq!(page.headers[header::CONTENT_TYPE], "text/csv; charset=utf-8");
    let page = sanne.get("/prepare/contacts").await;
    assert!(page.body.contains("=HYPERLINK(&#34;") && !page.body.contains("href=\"http://kwaad"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_list_is_told_kindly_and_nothing_is_kept() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    for (name, bytes) in [
        ("leeg.csv", &b""[..]),
        ("plaatje.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
        ("kapot.xlsx", b"PK\x03\x04 en dan niets"),
        ("oud.xls", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 rest"),
    ] {
        let page = send(&mut sanne, name, bytes).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(page.body.contains("class=\"errors\""), "{name}");
        assert!(!page.body.contains("import-problem-"), "{name} has no sentence");
    }
}

#[test]
fn whatever_may_be_wrong_with_a_list_has_a_sentence_in_both_languages() {
    use exchange::{CardWhat, Problem, RowWhat};
    let (characters, limit, row, column) = (1, 1, 1, String::new());
    let problems = [
        Problem::Empty.id(),
        Problem::NotATable.id(),
        Problem::NotCards.id(),
        Problem::Unreadable.id(),
        Problem::OldSpreadsheet.id(),
        Problem::Protected.id(),
        Problem::FileTooLarge { limit_bytes: 1 }.id(),
        Problem::UnpacksTooLarge { limit_bytes: 1 }.id(),
        Problem::TooManyParts { limit }.id(),
        Problem::TooManyRows { limit }.id(),
        Problem::TooManyColumns { limit }.id(),
        Problem::TooManyCards { limit }.id(),
        Problem::TooMuchText { limit_bytes: 1 }.id(),
        Problem::CellTooLong { row, column, limit }.id(),
    ];
    let rows = [
        RowWhat::CellTooLong { characters, limit }.id(),
        RowWhat::MoreCellsThanColumns { surplus: Vec::new() }.id(),
        RowWhat::ErrorValue { shown: String::new() }.id(),
        RowWhat::FormulaWithoutValue.id(),
        RowWhat::QuoteNotClosed.id(),
        RowWhat::LostCharacters.id(),
    ];
    let cards = [
        CardWhat::EndMissing.id(),
        CardWhat::OutsideCards.id(),
        CardWhat::LineNotUnderstood.id(),
        CardWhat::ValueTooLong { characters, limit }.id(),
        CardWhat::LostCharacters.id(),
        CardWhat::NothingOnIt.id(),
        "no-name",
        "bad-phone",
    ];
    for lang in wording::Lang::ALL {
        let wording = wording::Wording::new(lang);
        let keys = problems.iter().map(|id| format!("import-problem-{id}"));
        let keys = keys.chain(rows.iter().map(|id| format!("row-problem-{id}")));
        for key in keys.chain(cards.iter().map(|id| format!("import-card-{id}"))) {
            assert!(wording.find(&key, []).is_some(), "{key} {lang:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cards_come_in_and_go_out() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let cards = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bram Visser\r\nTEL;TYPE=CELL:0612345678\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nTEL:0687654321\r\nEND:VCARD\r\n";
    let at = send(&mut sanne, "kaart.vcf", cards.as_bytes()).await.location();
    let page = sanne.get(&at).await;
    assert!(page.body.contains("Regel 2:"), "a card without a name is said: {}", page.body);
    keep(&mut sanne, &at, &[("leaves_out", "yes")]).await;
    let page = sanne.get("/prepare/contacts/export/vcf").await;
    assert!(page.body.contains("FN:Bram Visser") && page.body.contains("+31612345678"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_thousand_rows_come_in_whole_and_go_out_whole() {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let mut file = "Voornaam;Achternaam;Bedrijf;Telefoon;E-mail\n".to_owned();
    for number in 0..20_000_u32 {
        let first = ["Jan", "Piet", "Klaas", "Noor", "Sanne", "Bram"][number as usize % 6];
        let phone = 10_000_000 + number * 7;
        file.push_str(&format!(
            "{first};Bakker{number};Bedrijf {};06{phone};m{number}@x.example\n",
            number % 900
        ));
    }
    let at = send(&mut sanne, "groot.csv", file.as_bytes()).await.location();
    assert!(sanne.get(&at).await.body.contains("20.000 contacten kunnen mee"));
    keep(&mut sanne, &at, &[]).await;
    assert_eq!(house.prepared().contacts().count(), 20_000);
    for path in ["/prepare", "/prepare/contacts", "/sheets/role/new", "/prepare/contacts/slips"] {
        let page = sanne.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.len() < 1 << 20, "{path} is {} bytes", page.body.len());
    }
    let role = [("role", "lead"), ("held-rows", "1"), ("held-0-person", "jan bakker0")];
    keep(&mut sanne, "/sheets/role/new", &role).await;
    assert_eq!(
        house.prepared().role(1).unwrap().held[0].person,
        Some(1),
        "named, for nobody looks through a list"
    );
    let page = sanne
        .post("/sheets/role/new", &[("role", "logger"), ("held-rows", "1"), ("held-0-person", "Jan")])
        .await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("Zo heet er niemand"));
    let undo = at.rsplit('/').next().unwrap().to_owned();
    keep(&mut sanne, &format!("/prepare/contacts/imports/{undo}/undo"), &[]).await;
    assert_eq!(house.prepared().contacts().count(), 0);
}
