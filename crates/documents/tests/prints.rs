//! What must hold of paper: numbers that can be scanned, panels the right way up when folded, two pages, text that stays
//! text.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

mod common;

use common::{Desktop, bytes, every_print, keep, read, van_loon};
use documents::{Document, Stamp};
use readiness::contact::event::{Contact, ContactKind, Number, Reference, ReferenceOf};
use readiness::event::Sheet;
use readiness::paper::event::PrintKind;
use readiness::prepared::Prepared;
use readiness::runbook::event::{IncidentForm, Runbook, RunbookStep};
use readiness::team::event::{Plan, Role, RoleKind};
use typst::layout::{Frame, FrameItem, Transform};
use wording::Lang;

fn document(prepared: Prepared, kind: PrintKind) -> Document {
    let desk = Desktop::of(prepared, Lang::Nl);
    documents::print(&desk.paper(), kind).unwrap()
}

fn text(prepared: Prepared, kind: PrintKind) -> String {
    read(&document(prepared, kind).pdf().unwrap(), "pdftotext", &["-layout"])
}

fn contact(name: &str, number: &str) -> Contact {
    let number = Number { number: number.to_owned(), ..Number::default() };
    Contact { name: name.to_owned(), numbers: vec![number], ..Contact::default() }
}

/// The codes on the first page of a PDF, as a telephone reads them from a print of 300 dots an inch.
fn scanned(pdf: &[u8]) -> Vec<String> {
    let picture = bytes(pdf, "pdftoppm", &["-r", "300", "-gray", "-f", "1", "-l", "1"]);
    // P5, width, height, 255, then a byte for each dot.
    let mut parts = picture.splitn(4, |byte| byte.is_ascii_whitespace());
    let mut number = || std::str::from_utf8(parts.next().unwrap()).unwrap().parse::<usize>();
    let (_, width, height) = (number(), number().unwrap(), number().unwrap());
    let dots = parts.next().unwrap().strip_prefix(b"255\n").unwrap();
    let mut page = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| dots[y * width + x]);
    page.detect_grids().iter().map(|grid| grid.decode().unwrap().1).collect()
}

#[test]
fn the_code_beside_every_number_holds_that_number() {
    let pdf = document(van_loon(), PrintKind::CallList).pdf().unwrap();
    let codes = scanned(&pdf);
    let prepared = van_loon();
    assert_eq!(codes.len(), prepared.contacts().count());
    for (_, contact) in prepared.contacts() {
        let number = &contact.outside_number().unwrap().number;
        let held = codes.iter().filter(|code| code.contains(&format!("TEL:{number}\r\n"))).count();
        assert_eq!(held, 1, "{}", contact.title());
    }
    assert!(codes.iter().all(|code| code.starts_with("BEGIN:VCARD\r\nVERSION:3.0\r\n")));
}

#[test]
fn the_sealed_code_can_be_scanned_too() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let key = format!("AGE-SECRET-KEY-1{}", "Q".repeat(58));
    let sheet = documents::sealed_code(&desk.paper(), &["ABCD".to_owned()], &key, "De kluis");
    assert_eq!(scanned(&sheet.pdf().unwrap()), [key]);
}

/// Friday, 18:30: the team leader opens a cupboard.
#[test]
fn the_first_lines_hold_the_team_the_alarm_number_with_its_policy_who_helps_and_who_keeps_it_running() {
    let mut prepared = van_loon();
    let helps = Contact { kind: ContactKind::IncidentResponse, ..contact("Wacht & Waak", "+31850123456") };
    keep(&mut prepared, Sheet::Contact(helps));
    let text = text(prepared, PrintKind::CallList);
    let at = |what: &str| text.find(what).unwrap_or_else(|| panic!("{what} is missing in {text}"));
    let order = [
        at("1a"),
        at("2a"),
        at("Polisnummer: NZ-2021-118"),
        at("2b"),
        at("Wacht & Waak"),
        at("Storingsdienst"),
    ];
    assert!(order.is_sorted(), "{order:?} {text}");
    for number in ["06 1122 3344", "020 123 4567", "085 012 3456", "088 123 4567"] {
        at(number);
    }
}

#[test]
fn a_number_that_fails_with_our_own_network_comes_last_and_where_there_is_no_other_the_list_says_so() {
    let mut prepared = Prepared::default();
    let own = Number { number: "+31201112233".to_owned(), is_own: true, ..Number::default() };
    let mobile = Number { number: "+31612345678".to_owned(), ..Number::default() };
    let both =
        Contact { name: "Ada Smit".to_owned(), numbers: vec![own.clone(), mobile], ..Contact::default() };
    keep(&mut prepared, Sheet::Contact(both));
    assert!(!text(prepared.clone(), PrintKind::CallList).contains("Geen nummer dat werkt"));
    let order = text(prepared.clone(), PrintKind::CallList);
    assert!(order.find("06 1234 5678") < order.find("020 111 2233"), "{order}");
    let pdf = document(prepared.clone(), PrintKind::CallList).pdf().unwrap();
    assert!(scanned(&pdf)[0].contains("TEL:+31612345678"));
    keep(
        &mut prepared,
        Sheet::Contact(Contact { name: "Balie".to_owned(), numbers: vec![own], ..Contact::default() }),
    );
    assert!(text(prepared, PrintKind::CallList).contains("Geen nummer dat werkt"));
}

/// Sixty contacts, some with long names and much to say.
fn sixty() -> Prepared {
    let mut prepared = van_loon();
    for number in 0..60 {
        let name =
            if number % 7 == 0 { "Zeer lange naam van iemand ".repeat(4) } else { format!("Klant {number}") };
        let it = contact(name.trim(), &format!("+316200000{number:02}"));
        keep(&mut prepared, Sheet::Contact(Contact { kind: ContactKind::Customer, ..it }));
    }
    prepared
}

#[test]
fn the_call_list_fits_on_two_pages_and_says_how_many_more_there_are() {
    let document = document(sixty(), PrintKind::CallList);
    assert_eq!(document.lay_out().unwrap().count(), 2);
    let text = read(&document.pdf().unwrap(), "pdftotext", &["-layout"]);
    assert!(text.contains("contacten staan in de bellijst met iedereen"), "{text}");
    // The head of the table stands on both pages, and the first who are called are there.
    assert_eq!(text.matches("Telefoon").count(), 2);
    assert!(text.contains("Noor Bakker") && text.contains("Klant 1"));
}

#[test]
fn everybody_stands_on_the_whole_list_and_nobody_is_split_over_two_pages() {
    let pages = document(sixty(), PrintKind::WholeCallList).lay_out().unwrap();
    let texts: Vec<String> = pages.laid_out().pages().iter().map(|page| words(&page.frame)).collect();
    for number in (0..60).filter(|number| number % 7 != 0) {
        let name = format!("Klant {number} ");
        let on: Vec<&String> = texts.iter().filter(|text| text.contains(&name)).collect();
        assert_eq!(on.len(), 1, "{name}");
        assert!(on[0].contains(&format!("06 2000 00{number:02}")), "{name} and its number stand on one page");
    }
}

/// All words of a frame, in the order in which they were laid out.
fn words(frame: &Frame) -> String {
    let mut words = String::new();
    walk(frame, Transform::identity(), &mut |_, text| words.push_str(&format!("{text} ")));
    words
}

/// Sees every text with where and how it lies on the page.
fn walk(frame: &Frame, transform: Transform, see: &mut dyn FnMut(Transform, &str)) {
    for (at, item) in frame.items() {
        let here = transform.pre_concat(Transform::translate(at.x, at.y));
        match item {
            FrameItem::Group(group) => walk(&group.frame, here.pre_concat(group.transform), see),
            FrameItem::Text(text) => see(here, &text.text),
            _ => {}
        }
    }
}

/// Where a text lies on the first page: column and row of the booklet, and whether it stands on its head.
fn panel(page: &Frame, wanted: &str) -> (usize, usize, bool) {
    let mut found = None;
    let (width, height) = (page.width() / 4.0, page.height() / 2.0);
    walk(page, Transform::identity(), &mut |transform, text| {
        if text.contains(wanted) && found.is_none() {
            let column = (transform.tx.to_pt() / width.to_pt()) as usize;
            let row = (transform.ty.to_pt() / height.to_pt()) as usize;
            found = Some((column, row, transform.sx.get() < 0.0));
        }
    });
    found.unwrap_or_else(|| panic!("{wanted} is not on the sheet"))
}

/// The booklet is made so: the sheet is folded along its length with the print outside, cut along the two middle panels of
/// that fold, and pushed together until the middle panels stand out as leaves of their own. Seen from above that is a cross:
/// the western leaf is the first column, with the lower row on its southern and the upper row on its northern side, the
/// eastern leaf the last; the southern leaf is the lower middle pair, the northern leaf the upper. Going round the cross
/// from one opening to the next gives the order of the pages; what was printed in the upper row is folded over, so it must
/// stand on its head on the sheet to stand upright in the hand.
fn folded() -> Vec<(usize, usize, bool)> {
    let (lower, upper) = (|column| (column, 1, false), |column| (column, 0, true));
    // South-west, south-east, north-east, north-west: of each opening the left page, then the right one.
    let round = [lower(0), lower(1), lower(2), lower(3), upper(3), upper(2), upper(1), upper(0)];
    // The cover is a right page; the reader turns from it to the next opening.
    round.iter().cycle().skip(7).take(8).copied().collect()
}

#[test]
fn every_page_of_the_booklet_lands_upright_and_in_its_place_when_folded() {
    let pages = document(van_loon(), PrintKind::Pocket).lay_out().unwrap();
    assert_eq!(pages.count(), 1);
    let sheet = &pages.laid_out().pages()[0].frame;
    let begins =
        ["Is dit een crisis", "A · Sturen", "Wie mag dit", "B · Afhandelen", "Niet doen", "C · Nummers"];
    let found: Vec<_> = begins.iter().map(|begin| panel(sheet, begin)).collect();
    assert_eq!(found, folded()[..6]);
    assert_eq!(panel(sheet, "Gegevens"), folded()[0], "the criteria speak of data");
    assert_eq!(panel(sheet, "Kamer van Koophandel"), folded()[7]);
}

#[test]
fn the_folder_has_its_parts_behind_each_other_when_printed_on_both_sides_and_flipped_over_the_long_edge() {
    let pages = document(van_loon(), PrintKind::CrisisCard).lay_out().unwrap();
    assert_eq!(pages.count(), 2);
    let side = |page: usize, wanted: &str| {
        let mut on = Vec::new();
        let frame = &pages.laid_out().pages()[page].frame;
        walk(frame, Transform::identity(), &mut |transform, text| {
            if text.contains(wanted) {
                assert!(transform.sx.get() > 0.0, "{wanted} stands upright");
                on.push(if transform.tx < frame.width() / 2.0 { "left" } else { "right" });
            }
        });
        // Two of the same below each other.
        assert_eq!(on.len(), 2, "{wanted}");
        on[0]
    };
    // Outside: the front is on the right. Inside, behind the front: the first part, on the left.
    assert_eq!((side(0, "Is dit een crisis"), side(0, "C · Gegevens")), ("right", "left"));
    assert_eq!((side(1, "A · Sturen"), side(1, "B · Afhandelen")), ("left", "right"));
}

#[test]
fn four_cards_for_the_wallet_fit_on_a_sheet_each_with_five_numbers_and_five_steps() {
    let pages = document(van_loon(), PrintKind::WalletCard).lay_out().unwrap();
    assert_eq!(pages.count(), 1);
    let words = words(&pages.laid_out().pages()[0].frame);
    assert_eq!(words.matches("06 1122 3344").count(), 4);
    assert_eq!(words.matches("Verwijs de pers naar de woordvoerder.").count(), 4);
}

#[test]
fn whatever_people_type_stays_text_on_every_print() {
    let hostile = [
        "#panic(\"x\") *vet* = kop $x^2$ <b>@ref `code` \\ // /* [",
        "עדה כהן \u{202e}78563412\u{2066}",
        "محمد بن علي",
        "Bram 👨‍👩‍👧 🧯 Visser",
        &"Zoë ".repeat(75),
        "regel een\nregel twee\n\n#regel drie",
    ];
    for text in hostile {
        let mut prepared = Prepared::default();
        let reference = Reference { of: ReferenceOf::Policy, number: text.to_owned() };
        let it = Contact {
            organisation: text.to_owned(),
            function: text.to_owned(),
            call_for: text.to_owned(),
            hours: text.to_owned(),
            references: vec![reference],
            ..contact(text, "+31612345678")
        };
        keep(&mut prepared, Sheet::Contact(it));
        let held = vec![readiness::team::event::Holding { person: Some(1), ..Default::default() }];
        let role = Role { role: RoleKind::Lead, held, duties: text.to_owned(), ..Role::default() };
        keep(&mut prepared, Sheet::Role(role));
        let plan = Plan { room: text.to_owned(), criteria: text.to_owned(), ..Plan::default() };
        keep(&mut prepared, Sheet::Plan(plan));
        let step = RunbookStep { what: text.to_owned(), dos: text.to_owned(), ..RunbookStep::default() };
        let runbook = Runbook {
            title: text.to_owned(),
            forms: vec![IncidentForm::Extortion],
            steps: vec![step],
            ..Runbook::default()
        };
        keep(&mut prepared, Sheet::Runbook(runbook));
        let mut desk = Desktop::of(prepared, Lang::Nl);
        desk.stamp = Stamp { organisation: text.to_owned(), ..desk.stamp };
        for (name, document) in every_print(&desk.paper()) {
            document.pdf().unwrap_or_else(|error| panic!("{name} with {text:?}: {error}"));
        }
    }
}

#[test]
fn markup_and_marks_of_direction_change_nothing_beside_them() {
    let mut prepared = Prepared::default();
    keep(&mut prepared, Sheet::Contact(contact("*Ada* #strong[Smit] \u{202e}", "+31612345678")));
    let text = text(prepared, PrintKind::CallList);
    assert!(text.contains("*Ada* #strong[Smit]") && text.contains("06 1234 5678"), "{text}");
}

#[test]
fn an_organisation_that_prepared_nothing_gets_prints_to_fill_in() {
    let desk = Desktop::of(Prepared::default(), Lang::En);
    for (name, document) in every_print(&desk.paper()) {
        let pdf = document.pdf().unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!read(&pdf, "pdftotext", &[]).trim().is_empty(), "{name}");
    }
}

#[test]
fn blank_sheets_carry_the_number_of_their_copy() {
    let text = text(van_loon(), PrintKind::LogSheets);
    for sheet in 1..=5 {
        assert!(text.contains(&format!("Blad 3-{sheet}")), "{text}");
    }
}

#[test]
fn every_pdf_says_that_it_keeps_for_ever_and_can_be_read_aloud() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    for (name, document) in every_print(&desk.paper()) {
        let pdf = document.pdf().unwrap();
        let held = String::from_utf8_lossy(&pdf);
        assert!(held.contains("<pdfaid:part>2</pdfaid:part>"), "{name}");
        assert!(held.contains("<pdfaid:conformance>A</pdfaid:conformance>"), "{name}");
        assert!(held.contains("<pdfuaid:part>1</pdfuaid:part>"), "{name}");
        let fonts = read(&pdf, "pdffonts", &[]);
        let not_embedded = fonts.lines().skip(2).filter(|line| !line.contains(" yes yes yes "));
        assert_eq!(not_embedded.count(), 0, "{name}: {fonts}");
    }
}

/// It leaves the house: whose it is stands on it, with their numbers, and that it is an exercise.
#[test]
fn the_page_for_one_of_those_for_whom_we_process_holds_its_own_numbers() {
    for lang in Lang::ALL {
        let desk = Desktop::of(van_loon(), lang);
        let page = common::outgoing::controller(&desk.paper(), true);
        let text = read(&page.pdf().unwrap(), "pdftotext", &["-layout"]);
        for said in ["Kaartkoning", "Dierenpark", "1.200", desk.wording.text("bar-exercise").as_str()] {
            assert!(text.contains(said), "{said}: {text}");
        }
    }
}

/// The window of a DL envelope, in points: how far from the left and from the top, how wide, how high.
const WINDOW: [u32; 4] = [70, 127, 242, 91];

#[test]
fn a_letter_says_its_exact_words_and_leaves_the_window_of_an_envelope_to_the_address() {
    let desk = Desktop::of(van_loon(), Lang::Nl);
    let paper = desk.paper();
    let went = common::outgoing::letter(&paper, false).pdf().unwrap();
    let said = read(&went, "pdftotext", &[]).split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Polder IT #strong[B.V.]",
        "1 juni 2021",
        "Dat weten wij nog niet.",
        "Bel dan uw bank.",
        "Met vriendelijke groet,",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!said.contains("Concept"), "{said}");
    let draft = common::outgoing::letter(&paper, true).pdf().unwrap();
    assert!(read(&draft, "pdftotext", &[]).contains("Concept, nog niet versturen"));
    let [left, top, width, height] = WINDOW.map(|at| at.to_string());
    let within = ["-x", &left, "-y", &top, "-W", &width, "-H", &height, "-r", "72"];
    assert_eq!(read(&draft, "pdftotext", &within).trim(), "");
    assert_eq!(read(&went, "pdftotext", &within).trim(), "Polder IT #strong[B.V.]\nDorpsstraat 1");
}
