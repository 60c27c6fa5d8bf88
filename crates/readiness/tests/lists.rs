//! Lists of contacts that people have elsewhere: which column is what, and what a row says.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::shown;
use jiff::civil::date;
use readiness::contact::columns::{BadCell, Column, Reader, is_address, read};
use readiness::contact::event::{Contact, ContactKind, Line, ReferenceOf};

/// A Dutch number, as it is dialled from anywhere.
fn phone(text: &str) -> Option<String> {
    let digits: String = text.chars().filter(|c| !" -().".contains(*c)).collect();
    let is_number = digits.len() > 2 && digits.trim_start_matches('+').chars().all(|c| c.is_ascii_digit());
    match digits.strip_prefix('0') {
        _ if !is_number => None,
        Some(rest) => (rest.len() == 9).then(|| format!("+31{rest}")),
        None => (digits.len() <= 13).then_some(digits),
    }
}

fn kind(text: &str) -> Option<ContactKind> {
    match text {
        "bank" => Some(ContactKind::Bank),
        "verzekeraar" => Some(ContactKind::Insurer),
        "anders" => Some(ContactKind::Other),
        _ => None,
    }
}

/// A row with the names of its columns: `Naam: Sanne`.
fn row(cells: &[(&str, &str)]) -> Result<Contact, Vec<BadCell>> {
    let columns: Vec<Column> = cells.iter().map(|(name, _)| Column::guess(name)).collect();
    let cells: Vec<String> = cells.iter().map(|(_, cell)| (*cell).to_owned()).collect();
    read(&cells, &columns, Reader { phone: &phone, kind: &kind })
}

fn contact(cells: &[(&str, &str)]) -> Contact {
    row(cells).unwrap_or_else(|bad| panic!("{cells:?}: {bad:?}"))
}

/// What stands between bars, with the column that each is taken for.
fn taken_for(names: &str) -> Vec<(&str, Column)> {
    names.split('|').map(str::trim).map(|name| (name, Column::guess(name))).collect()
}

fn all_are(column: Column, names: &str) {
    for (name, taken) in taken_for(names) {
        assert_eq!(taken, column, "{name}");
    }
}

#[test]
fn the_columns_of_outlook_in_english_are_known() {
    all_are(Column::FirstName, "First Name");
    all_are(Column::NamePrefix, "Middle Name");
    all_are(Column::LastName, "Last Name");
    all_are(Column::Organisation, "Company");
    all_are(Column::Function, "Job Title");
    all_are(Column::Work, "Business Phone | Business Phone 2 | Company Main Phone");
    all_are(Column::Home, "Home Phone | Home Phone 2");
    all_are(Column::Mobile, "Mobile Phone | Other Phone | Primary Phone");
    all_are(Column::Mail, "E-mail Address | E-mail 2 Address | E-mail 3 Address");
    all_are(Column::Note, "Notes");
    all_are(Column::Private, "Private");
    all_are(
        Column::Ignored,
        "Suffix | Department | Business Street | Business City | Home Street | Home Postal Code | \
         Assistant's Phone | Business Fax | Home Fax | Other Fax | Callback | Pager | Telex | ISDN | TTY/TDD Phone | \
         Account | Anniversary | Assistant's Name | Birthday | E-mail Type | E-mail Display Name | E-mail 2 Type | \
         E-mail 2 Display Name | Government ID Number | Home Address PO Box | Keywords | Location | Manager's Name | \
         Organizational ID Number | Priority | Sensitivity | Spouse | User 1 | Web Page",
    );
}

#[test]
fn the_columns_of_outlook_in_dutch_are_known() {
    all_are(Column::FirstName, "Voornaam");
    all_are(Column::NamePrefix, "Middelste naam");
    all_are(Column::LastName, "Achternaam");
    all_are(Column::Organisation, "Bedrijf");
    all_are(Column::Function, "Functie");
    all_are(Column::Work, "Telefoon op werk | Telefoon op werk 2 | Hoofdtelefoon bedrijf");
    all_are(Column::Home, "Telefoon thuis | Telefoon thuis 2");
    all_are(Column::Mobile, "Mobiele telefoon | Andere telefoon | Hoofdtelefoon");
    all_are(Column::Mail, "E-mailadres | E-mailadres 2 | E-mailadres 3");
    all_are(Column::Note, "Notities");
    all_are(
        Column::Ignored,
        "Achtervoegsel | Afdeling | Werkadres, straat | Werkadres 2, straat | Land/regio (werk) | Huisadres, plaats | \
         Telefoon assistent | Fax op werk | Fax thuis | Terugbellen | Andere fax | Pager | Telex | Account | \
         E-mailtype | E-mailtype 2 | Weergavenaam voor e-mail | E-mail, weergegeven naam 2 | Gebruiker 1 | Geslacht | \
         Gevoeligheid | Verjaardag | Webpagina",
    );
}

#[test]
fn the_columns_of_google_are_known() {
    all_are(Column::FirstName, "First Name | Given Name");
    all_are(Column::NamePrefix, "Middle Name | Additional Name");
    all_are(Column::LastName, "Last Name | Family Name");
    all_are(Column::Organisation, "Organization Name | Organization 1 - Name");
    all_are(Column::Function, "Organization Title | Organization 1 - Title");
    all_are(Column::Mail, "E-mail 1 - Value | E-mail 2 - Value");
    all_are(Column::Mobile, "Phone 1 - Value | Phone 4 - Value");
    all_are(Column::Note, "Notes");
    all_are(
        Column::Ignored,
        "Phonetic First Name | Phonetic Last Name | Name Prefix | Name Suffix | Nickname | File As | Birthday | Photo | \
         Organization Department | Labels | E-mail 1 - Label | E-mail 1 - Type | Phone 1 - Label | Phone 1 - Type | \
         Address 1 - Street | Address 1 - City | Website 1 - Value",
    );
}

#[test]
fn the_columns_of_lists_that_people_keep_themselves_are_known() {
    all_are(
        Column::Name,
        "Naam | NAAM: | Contactpersoon | Contact persoon | Naam contactpersoon | Full name",
    );
    all_are(Column::NamePrefix, "Tussenvoegsel | Tussenvoegsels | Tussenv.");
    all_are(Column::Organisation, "Organisatie | Bedrijf / organisatie | Firma | Naam bedrijf | Employer");
    all_are(Column::Function, "Functie | Rol | Position | Role");
    all_are(
        Column::Mobile,
        "Mobiel | 06 | 06-nummer | GSM | Tel. | Tel.nr. | Telnr | Telefoon 2 | Telefoonnr.",
    );
    all_are(Column::Mobile, "Telefoon (mobiel) | Mobiel nr. | Tel. mobiel | Cell phone | Telephone");
    all_are(
        Column::Work,
        "Telefoon werk | Tel. werk | Vast nummer | Vaste telefoon | Doorkiesnummer | Office phone",
    );
    all_are(Column::Home, "Telefoon privé | Tel. prive | Thuis");
    all_are(Column::Alarm, "Alarmnummer | Noodnummer | Storingsnummer | Hotline");
    all_are(Column::Mail, "E-mail | Email | Mail | E-mail adres | Email adres | e-mailadres | Emailaddress");
    all_are(Column::AroundTheClock, "24/7 | 24/7 bereikbaar | Dag en nacht | Around the clock");
    all_are(Column::Hours, "Bereikbaar | Bereikbaarheid | Openingstijden");
    all_are(Column::CustomerNumber, "Klantnummer | Klantnr. | Debiteurnr");
    all_are(Column::ContractNumber, "Contractnummer | Contractnr.");
    all_are(Column::PolicyNumber, "Polisnummer | Polisnr");
    all_are(Column::Note, "Opmerking | Opmerkingen | Opm. | Bijzonderheden | Remarks");
    all_are(Column::Ignored, "Nr | # | ID | Adres | Postcode | Plaats | Website | Fax | ");
}

#[test]
fn every_column_has_a_name_of_its_own_and_is_found_by_its_id() {
    let all: Vec<Column> = Column::all().collect();
    for column in &all {
        assert_eq!(Column::from_id(column.id()), Some(*column));
    }
    assert_eq!(all.len(), 24);
    assert_eq!(Column::from_id("fax"), None);
}

#[test]
fn a_name_comes_whole_or_in_parts() {
    assert_eq!(contact(&[("Naam", " Sanne de Wit ")]).name, "Sanne de Wit");
    let parts = [("Achternaam", "Wit"), ("Voornaam", "Sanne"), ("Tussenvoegsel", "de")];
    assert_eq!(contact(&parts).name, "Sanne de Wit");
    assert_eq!(contact(&[("Achternaam", "Visser"), ("Voornaam", "")]).name, "Visser");
    let both = [("Voornaam", "Sanne"), ("Naam", "Sanne de Wit"), ("Achternaam", "de Wit")];
    assert_eq!(contact(&both).name, "Sanne de Wit");
}

#[test]
fn one_cell_may_hold_several_numbers() {
    for cell in [
        "06-12345678; 020-1234567",
        "06 12345678 | 0201234567",
        "06-12345678\n020-1234567",
        "06-12345678, 020-1234567",
        "06-12345678 / 020-1234567",
        "06-12345678/020-1234567",
        "06-12345678 ::: 020-1234567",
    ] {
        let contact = contact(&[("Naam", "Sanne"), ("Mobiel", cell)]);
        assert_eq!(shown(&contact), ["+31612345678", "+31201234567"], "{cell:?}");
    }
}

#[test]
fn the_column_says_what_kind_of_line_it_is_and_home_is_private() {
    let cells = [
        ("Naam", "Sanne"),
        ("Thuis", "020-1234567"),
        ("Werk", "020-7654321"),
        ("Mobiel", "06-12345678"),
        ("Alarmnummer", "112"),
    ];
    let lines: Vec<(Line, bool)> =
        contact(&cells).numbers.iter().map(|it| (it.line, it.is_private)).collect();
    let expected = [(Line::Home, true), (Line::Work, false), (Line::Mobile, false), (Line::Alarm, false)];
    assert_eq!(lines, expected);
}

#[test]
fn a_number_that_stands_in_two_columns_is_taken_over_once_whatever_their_order() {
    let cells = [("Naam", "Sanne"), ("Mobiel", "06-12345678"), ("Thuis", "0612345678")];
    for cells in orders(&cells) {
        let contact = contact(&cells);
        assert_eq!(shown(&contact), ["+31612345678*"], "what is private in one is private");
        assert_eq!(contact.numbers[0].line, Line::Mobile);
    }
}

/// The same cells in every order.
fn orders<'a>(cells: &[(&'a str, &'a str)]) -> Vec<Vec<(&'a str, &'a str)>> {
    let Some((first, rest)) = cells.split_first() else { return vec![Vec::new()] };
    let mut all = Vec::new();
    for order in orders(rest) {
        for at in 0..=order.len() {
            let mut longer = order.clone();
            longer.insert(at, *first);
            all.push(longer);
        }
    }
    all
}

#[test]
fn the_order_of_columns_does_not_matter() {
    let cells = [
        ("Naam", "Sanne"),
        ("Afgeschermd", "ja"),
        ("Mobiel", "06-12345678"),
        ("Soort", "bank"),
        ("24/7", "nee"),
    ];
    let expected = contact(&cells);
    assert!(expected.numbers[0].is_private);
    for cells in orders(&cells) {
        assert_eq!(contact(&cells), expected, "{cells:?}");
    }
}

#[test]
fn a_row_that_is_private_hides_all_its_numbers_and_no_hides_none() {
    let named = |cell: &str| {
        let cells = [("Naam", "x"), ("Private", cell), ("Mobiel", "0612345678"), ("Thuis", "0201234567")];
        shown(&contact(&cells))
    };
    assert_eq!(named("ja"), ["+31612345678*", "+31201234567*"]);
    assert_eq!(named("nee"), ["+31612345678", "+31201234567*"]);
    assert_eq!(named(""), ["+31612345678", "+31201234567*"]);
}

#[test]
fn a_column_that_is_called_prive_holds_numbers_or_yes_and_no() {
    let prive = |cell: &str| {
        let cells = [("Naam", "x"), ("Privé", cell), ("Mobiele telefoon", "0612345678")];
        shown(&contact(&cells))
    };
    assert_eq!(prive("020-1234567"), ["+31201234567*", "+31612345678"]);
    assert_eq!(prive("Waar"), ["+31612345678*"], "as Outlook writes it");
    assert_eq!(prive("Onwaar"), ["+31612345678"]);
}

#[test]
fn several_addresses_for_mail_stand_in_a_cell_or_in_columns_and_come_once() {
    let cells = [
        ("Naam", "Sanne"),
        ("E-mail", "sanne@vanloon.example; info@vanloon.example"),
        ("E-mail 2", "Sanne@vanloon.example, sanne@thuis.example ::: s@vanloon.example"),
    ];
    let mails: Vec<String> = contact(&cells).mails.into_iter().map(|mail| mail.address).collect();
    let expected =
        ["sanne@vanloon.example", "info@vanloon.example", "sanne@thuis.example", "s@vanloon.example"];
    assert_eq!(mails, expected);
    for address in
        ["sanne", "@vanloon.example", "sanne@", "sanne@localhost", "a@b@c.nl", "Sanne <s@v.nl>", "a b@c.nl"]
    {
        assert!(!is_address(address), "{address}");
    }
}

#[test]
fn yes_and_no_are_said_in_many_ways_and_nothing_else_is() {
    let answers = |cell: &str| row(&[("Naam", "x"), ("24/7", cell)]).map(|it| it.around_the_clock);
    for yes in ["ja", "J", "Yes", "true", "WAAR", "1", "x"] {
        assert_eq!(answers(yes), Ok(Some(true)), "{yes}");
    }
    for no in ["nee", "N", "no", "False", "onwaar", "0", "-"] {
        assert_eq!(answers(no), Ok(Some(false)), "{no}");
    }
    assert_eq!(answers(" "), Ok(None));
    assert!(answers("misschien").is_err());
}

#[test]
fn days_are_read_as_dutch_people_write_them() {
    let verified = |cell: &str| row(&[("Naam", "x"), ("Nagekeken op", cell)]).map(|it| it.verified_on);
    let day = date(2026, 11, 22);
    for cell in ["2026-11-22", "22-11-2026", "22/11/2026", "22.11.2026", "22-11-26"] {
        assert_eq!(verified(cell), Ok(Some(day)), "{cell}");
    }
    assert_eq!(verified("1-2-2026"), Ok(Some(date(2026, 2, 1))));
    for cell in
        ["31-2-2026", "11-22-2026", "gisteren", "22-11", "22-11-2026-3", "22-11-2026-x", "0", "22-11-126"]
    {
        assert!(verified(cell).is_err(), "{cell}");
    }
}

#[test]
fn a_kind_is_one_of_ours_or_becomes_one_of_their_own() {
    let read = |cell: &str| {
        let contact = contact(&[("Naam", "x"), ("Soort", cell)]);
        (contact.kind, contact.own_kind)
    };
    assert_eq!(read("Bank"), (ContactKind::Bank, String::new()));
    assert_eq!(read("it-office"), (ContactKind::ItOffice, String::new()), "by its id");
    assert_eq!(read("Dakdekker"), (ContactKind::Other, "Dakdekker".to_owned()));
    assert_eq!(read("Anders"), (ContactKind::Other, "Anders".to_owned()), "or it could not be kept");
    let twice = contact(&[("Naam", "x"), ("Soort", "Dakdekker"), ("Categorie", "Bank")]);
    assert_eq!((twice.kind, twice.own_kind.as_str()), (ContactKind::Bank, ""));
}

#[test]
fn numbers_by_which_they_know_us_come_with_what_they_are() {
    let cells = [("Naam", "x"), ("Klantnummer", "K-1"), ("Contractnummer", "C-7"), ("Polisnummer", "P-9")];
    let references: Vec<(ReferenceOf, String)> =
        contact(&cells).references.into_iter().map(|it| (it.of, it.number)).collect();
    let expected = [
        (ReferenceOf::Customer, "K-1".to_owned()),
        (ReferenceOf::Contract, "C-7".to_owned()),
        (ReferenceOf::Policy, "P-9".to_owned()),
    ];
    assert_eq!(references, expected);
}

#[test]
fn a_dash_where_a_number_should_be_is_no_number() {
    for nothing in ["-", "–", "n.v.t.", "NVT", "geen", "n/a"] {
        let cells = [
            ("Naam", "x"),
            ("Mobiel", nothing),
            ("E-mail", nothing),
            ("Nagekeken op", nothing),
            ("Werk", nothing),
        ];
        let contact = contact(&cells);
        assert_eq!(
            (contact.numbers.len(), contact.mails.len(), contact.verified_on),
            (0, 0, None),
            "{nothing}"
        );
    }
}

#[test]
fn every_cell_that_cannot_be_read_is_told_and_nothing_of_the_row_is_taken() {
    let long = "9".repeat(200);
    let bad = row(&[
        ("Naam", "Sanne"),
        ("Mobiel", "06-12345678; bel Piet"),
        ("Adres", "Dorpsstraat 1"),
        ("E-mail", "sanne"),
        ("24/7", "soms"),
        ("Nagekeken op", "ooit"),
        ("Afgeschermd", "misschien"),
        ("Alarmnummer", &long),
    ])
    .unwrap_err();
    let told: Vec<(usize, Column, &str)> =
        bad.iter().map(|cell| (cell.column, cell.wanted, cell.text.as_str())).collect();
    let expected = [
        (1, Column::Mobile, "06-12345678; bel Piet"),
        (3, Column::Mail, "sanne"),
        (4, Column::AroundTheClock, "soms"),
        (5, Column::VerifiedOn, "ooit"),
        (6, Column::Private, "misschien"),
        (7, Column::Alarm, &long[..60]),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_row_without_a_name_and_without_an_organisation_lacks_its_name() {
    let bad = row(&[("Mobiel", "0612345678"), ("Naam", " ")]).unwrap_err();
    assert_eq!(bad, [BadCell { column: 1, wanted: Column::Name, text: String::new() }]);
    assert_eq!(contact(&[("Bedrijf", "Polder IT")]).title(), "Polder IT");
    let neither = row(&[("Mobiel", "0612345678")]).unwrap_err();
    assert_eq!(neither[0].wanted, Column::Name);
    assert!(row(&[]).is_err());
}

#[test]
fn a_row_may_be_shorter_or_longer_than_its_columns() {
    let reader = Reader { phone: &phone, kind: &kind };
    let columns = [Column::Name, Column::Mobile];
    let short = read(&["Sanne".to_owned()], &columns, reader).unwrap();
    assert_eq!(short.name, "Sanne");
    let cells = ["Sanne", "0612345678", "teveel"].map(str::to_owned);
    assert_eq!(read(&cells, &columns, reader).unwrap().numbers.len(), 1);
}
