//! Cards as telephones and mail programs give them.

use exchange::{Card, CardProblem, CardWhat, PhoneKind, Problem, holds_cards, read_cards, write_cards};

fn cards(text: &str) -> (Vec<Card>, Vec<CardProblem>) {
    read_cards(text.as_bytes()).unwrap()
}

/// The only card of a text that is as it should be.
fn card(text: &str) -> Card {
    let (mut cards, problems) = cards(text);
    assert_eq!(problems, []);
    assert_eq!(cards.len(), 1);
    cards.remove(0)
}

fn problem(card: usize, line: usize, what: CardWhat) -> CardProblem {
    CardProblem { card, line, what }
}

#[test]
fn a_card_of_today_is_read() {
    let card = card(
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna de Vries\r\nN:Vries;Anna;;drs.;\r\nORG:Ziekenhuis De Linde;Bestuur\r\n\
         TITLE:bestuurder\\, waarnemend\r\nTEL;VALUE=uri;TYPE=\"cell,voice\":tel:+31-6-1234-5678\r\n\
         item1.TEL;type=WORK;type=pref:088 180 5255\r\nTEL;TYPE=work,fax:088 180 5256\r\nTEL:0182-123 456\r\n\
         EMAIL;TYPE=work:anna@linde.example\r\nEMAIL:mailto:anna@thuis.example\r\nNOTE:eerst bellen\\ndan mailen\r\n\
         CATEGORIES:crisisteam,zorg\\, acuut\r\nURL:https://linde.example\r\nPHOTO:data:image/png;base64,AAAA\r\nEND:VCARD\r\n",
    );
    let expected = Card {
        number: 1,
        name: "Anna de Vries".to_owned(),
        organisation: "Ziekenhuis De Linde, Bestuur".to_owned(),
        title: "bestuurder, waarnemend".to_owned(),
        phones: [
            ("+31-6-1234-5678", PhoneKind::Mobile),
            ("088 180 5255", PhoneKind::Work),
            ("088 180 5256", PhoneKind::Fax),
            ("0182-123 456", PhoneKind::Other),
        ]
        .map(|(phone, kind)| (phone.to_owned(), kind))
        .to_vec(),
        mails: ["anna@linde.example", "anna@thuis.example"].map(str::to_owned).to_vec(),
        note: "eerst bellen\ndan mailen".to_owned(),
        categories: ["crisisteam", "zorg, acuut"].map(str::to_owned).to_vec(),
        url: Some("https://linde.example".to_owned()),
    };
    assert_eq!(card, expected);
}

#[test]
fn a_card_of_an_old_telephone_is_read_with_its_accents() {
    let card = card(
        "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Co=C3=ABn;Zo=C3=AB;;;\n\
         TEL;CELL;PREF:0612345678\nTEL;HOME;VOICE:0182123456\nNOTE;ENCODING=QUOTED-PRINTABLE:regel een=0D=0Aregel =\ntwee\n\
         PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQEAAAAAAAD/\nAAAAAAAAAAAAAAAAAAAAAAAAAAA/\n  AAAA\n\nROLE:arts\nEND:VCARD\n",
    );
    assert_eq!(card.name, "Zoë Coën");
    assert_eq!(card.phones[0], ("0612345678".to_owned(), PhoneKind::Mobile));
    assert_eq!(card.phones[1], ("0182123456".to_owned(), PhoneKind::Home));
    assert_eq!(card.note, "regel een\nregel twee");
    assert_eq!(card.title, "arts");
    let (cards, _) =
        cards("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:af=\n\nFN:Anna\nTITLE;QUOTED-PRINTABLE:arts=\nEND:VCARD\n");
    assert_eq!(
        (cards[0].name.as_str(), cards[0].note.as_str(), cards[0].title.as_str()),
        ("Anna", "af", "arts=")
    );
}

#[test]
fn a_card_is_read_in_whatever_characters_it_has() {
    let text = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Coën\r\nEND:VCARD\r\n";
    let old: Vec<u8> = text.chars().map(|sign| sign as u8).collect();
    let wide = text.encode_utf16().flat_map(u16::to_le_bytes);
    let wide = [0xFF, 0xFE].into_iter().chain(wide).collect();
    let marked = [b"\xEF\xBB\xBF", text.as_bytes()].concat();
    let said =
        [b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1:Zo\xEB Co\xEBn\nEND:VCARD".to_vec()].concat();
    for file in [text.as_bytes().to_vec(), old, wide, marked, said] {
        let (cards, problems) = read_cards(&file).unwrap();
        assert_eq!((cards[0].name.as_str(), problems), ("Zoë Coën", Vec::new()));
    }
}

#[test]
fn a_folded_line_is_one_line_in_every_version() {
    let text =
        |version, fold| format!("BEGIN:VCARD\r\nVERSION:{version}\r\nFN:Anna{fold}de Vries\r\nEND:VCARD\r\n");
    assert_eq!(card(&text("3.0", "\r\n  ")).name, "Anna de Vries");
    assert_eq!(card(&text("4.0", "\n\t ")).name, "Anna de Vries");
    assert_eq!(card(&text("2.1", "\r\n ")).name, "Anna de Vries");
}

#[test]
fn broken_cards_between_good_ones_are_said_with_their_number_and_line() {
    let (cards, problems) = cards(
        "lijst van de crisistelefoon\n\nBEGIN:VCARD\nFN:Anna\nEND:VCARD\nBEGIN:VCARD\nFN:Bram\ndit is geen regel\nTEL:112\n\
         BEGIN:VCARD\nFN:Carla\nEND:VCARD\nBEGIN:VCARD\nNOTE:niemand\nEND:VCARD\nBEGIN:VCARD\nFN;ENCODING=B:AAAA\nTEL:06\n",
    );
    let names: Vec<(usize, &str)> = cards.iter().map(|card| (card.number, card.name.as_str())).collect();
    assert_eq!(names, [(1, "Anna"), (2, "Bram"), (3, "Carla"), (5, "")]);
    assert_eq!(
        problems,
        [
            problem(1, 1, CardWhat::OutsideCards),
            problem(2, 8, CardWhat::LineNotUnderstood),
            problem(2, 10, CardWhat::EndMissing),
            problem(4, 15, CardWhat::NothingOnIt),
            problem(5, 17, CardWhat::LineNotUnderstood),
            problem(5, 18, CardWhat::EndMissing),
        ]
    );
}

#[test]
fn the_card_of_who_acts_for_somebody_is_not_theirs() {
    let card = card(
        "BEGIN:VCARD\nVERSION:2.1\nFN:Anna\nAGENT:\nBEGIN:VCARD\nFN:Bram\nTEL:06\nEND:VCARD\nTEL:112\nEND:VCARD\n",
    );
    assert_eq!((card.name.as_str(), card.phones.len()), ("Anna", 1));
    let (cards, _) =
        cards("BEGIN:VCARD\nFN:Anna\nAGENT:\nBEGIN:VCARD\nFN:Bram\nBEGIN:VCARD\nFN:Carla\nEND:VCARD\n");
    assert_eq!(cards.iter().map(|card| card.name.as_str()).collect::<Vec<_>>(), ["Anna", "Carla"]);
}

#[test]
fn a_value_that_is_too_long_is_left_out_and_said() {
    let text = |length: usize| format!("BEGIN:VCARD\nFN:Anna\nNOTE:{}\nEND:VCARD\n", "x".repeat(length));
    assert_eq!(card(&text(10_000)).note.len(), 10_000);
    let (cards, problems) = cards(&text(10_001));
    assert_eq!(cards[0].note, "");
    assert_eq!(problems, [problem(1, 3, CardWhat::ValueTooLong { characters: 10_001, limit: 10_000 })]);
}

#[test]
fn a_file_without_cards_is_said_to_have_none() {
    assert_eq!(read_cards(b""), Err(Problem::Empty));
    assert_eq!(read_cards(b"Naam;Telefoon\nAnna;06\n"), Err(Problem::NotCards));
    assert!(holds_cards(b"\xEF\xBB\xBF\r\nbegin:vcard\r\n"));
    assert!(!holds_cards(b"Naam;Telefoon"));
}

#[test]
fn no_value_can_begin_a_property_or_a_card() {
    let evil = "x\r\nEND:VCARD\r\nBEGIN:VCARD\nTEL:0900-1\u{2028}END:VCARD\u{85}TEL:1";
    let card = Card {
        number: 1,
        name: evil.to_owned(),
        phones: vec![(evil.to_owned(), PhoneKind::Work)],
        mails: vec![evil.to_owned()],
        categories: vec![evil.to_owned()],
        url: Some(evil.to_owned()),
        ..Card::default()
    };
    let written = write_cards(&[card]);
    let begins: Vec<&str> = written.split("\r\n").filter(|line| !line.starts_with(' ')).collect();
    let names: Vec<&str> = begins.iter().map(|line| line.split([':', ';']).next().unwrap()).collect();
    assert_eq!(names, ["BEGIN", "VERSION", "N", "FN", "TEL", "EMAIL", "CATEGORIES", "URL", "END", ""]);
    assert!(!written.replace("\r\n", "").contains(['\r', '\n']));
    assert_eq!(cards(&written).0.len(), 1);
}

#[test]
fn a_long_line_is_folded_between_characters() {
    let card = Card { number: 1, name: "é🚑".repeat(100), ..Card::default() };
    let written = write_cards(std::slice::from_ref(&card));
    assert!(written.split("\r\n").all(|line| line.len() <= 75));
    assert_eq!(cards(&written).0, [card]);
}
