//! What arrives is what was written, whatever was written.

use mail::{Answer, Attached, Letter};
use mail_parser::{MessageParser, MimeHeaders as _};

use crate::sink::Sink;
use crate::{letter, relay, sent};

/// The letter that a sink took, without what the sink put before it.
fn mail(took: &str) -> String {
    let own = took.split_once("+0000 (UTC)\n").map_or(took, |(_, own)| own);
    own.replace('\n', "\r\n")
}

fn delivered(letter: &Letter) -> String {
    let sink = Sink::start(&[]);
    assert_eq!(sent(&relay(sink.port), letter), (Answer::Sent, true));
    let took = sink.took();
    assert!(took.contains("X-Rcpt-Args: <teun@vanloon.example>"), "{took}");
    assert_eq!(took.matches("X-Rcpt-Args").count(), 1, "{took}");
    mail(&took)
}

#[test]
fn a_letter_arrives_with_its_id_its_date_and_its_text() {
    let written = delivered(&letter("Teun Bakker <teun@vanloon.example>"));
    let read = MessageParser::default().parse(&written).unwrap();
    assert_eq!(read.message_id(), Some("00ff@vanloon.example"));
    assert_eq!(read.date().unwrap().to_rfc3339(), "2026-11-27T17:30:00Z");
    assert_eq!(read.subject(), Some("Taak 3"));
    assert_eq!(read.body_text(0).unwrap().trim_end(), "Kijk in Paraat.");
    let (from, to) = (read.from().unwrap().first().unwrap(), read.to().unwrap().first().unwrap());
    assert_eq!((from.name(), from.address()), (Some("Paraat"), Some("paraat@vanloon.example")));
    assert_eq!((to.name(), to.address()), (Some("Teun Bakker"), Some("teun@vanloon.example")));
    assert!(written.contains("Auto-Submitted: auto-generated\r\n"), "{written}");
    let again = delivered(&letter("teun@vanloon.example"));
    assert!(again.contains("Message-ID: <00ff@vanloon.example>\r\n"), "{again}");
}

#[test]
fn every_character_arrives_and_no_line_is_longer_than_a_relay_takes() {
    let long = "reële één ".repeat(400);
    let text =
        format!("Beste Zoë,\n\n.een punt\n..twee\nFrom hier\n{long}\n{}\neinde  \n🦦", "x".repeat(5000));
    let mut letter = letter("teun@vanloon.example");
    letter.subject = format!("Één {}", "reële ".repeat(60));
    letter.text.clone_from(&text);
    let written = delivered(&letter);
    assert!(written.is_ascii());
    let longest = written.lines().map(str::len).max().unwrap();
    assert!(longest <= 998, "{longest}");
    let read = MessageParser::default().parse(&written).unwrap();
    assert_eq!(read.subject().unwrap(), letter.subject.trim());
    let arrived = read.body_text(0).unwrap().replace("\r\n", "\n");
    assert!(arrived.trim_end_matches('\n') == text, "it arrives otherwise");
}

#[test]
fn names_of_three_hundred_characters_arrive_and_break_nothing() {
    let name = "Zoë van Loon ".repeat(23);
    assert!(name.trim().chars().count() > 290);
    let mut letter = letter(&format!("{name}<teun@vanloon.example>"));
    letter.attachments = vec![Attached {
        name: format!("{}é.pdf", "bewijs ".repeat(45)),
        media_type: "application/pdf".to_owned(),
        bytes: vec![0, 13, 10, 46, 13, 10, 255],
    }];
    let written = delivered(&letter);
    assert!(written.lines().all(|line| line.len() <= 998));
    let read = MessageParser::default().parse(&written).unwrap();
    assert_eq!(read.to().unwrap().first().unwrap().name(), Some(name.trim()));
    let attached = read.attachment(0).unwrap();
    assert_eq!(attached.contents(), [0, 13, 10, 46, 13, 10, 255]);
    assert!(attached.attachment_name().unwrap().starts_with("bewijs bewijs"), "{written}");
}

#[test]
fn a_file_arrives_byte_for_byte_whatever_its_kind_is_said_to_be() {
    let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    for (kind, arrives) in [("image/png", "image/png"), ("kwaad\r\nBcc: x", "application/octet-stream")] {
        let mut letter = letter("teun@vanloon.example");
        letter.attachments = vec![Attached {
            name: "../\"pad\r\nBcc: eve@kwaad.example".to_owned(),
            media_type: kind.to_owned(),
            bytes: bytes.clone(),
        }];
        let written = delivered(&letter);
        assert!(!written.lines().any(|line| line.starts_with("Bcc")), "{written}");
        let read = MessageParser::default().parse(&written).unwrap();
        assert_eq!(read.body_text(0).unwrap().trim_end(), "Kijk in Paraat.");
        let attached = read.attachment(0).unwrap();
        assert!(attached.contents() == bytes, "{} bytes", attached.contents().len());
        let is = attached.content_type().unwrap();
        assert_eq!(format!("{}/{}", is.ctype(), is.subtype().unwrap()), arrives);
        assert_eq!(attached.attachment_name(), Some("..--pad  Bcc: eve@kwaad.example"));
    }
}

#[test]
fn nothing_that_is_typed_becomes_a_header_or_another_recipient() {
    let evil = "x\r\nBcc: eve@kwaad.example\r\n\r\nandere tekst\r\n.\r\nMAIL FROM:<eve@kwaad.example>\r\n";
    let letter = Letter {
        to: format!("{} <teun@vanloon.example>", evil.replace(['<', '>'], "")),
        subject: evil.to_owned(),
        text: evil.to_owned(),
        attachments: Vec::new(),
    };
    let written = delivered(&letter);
    let read = MessageParser::default().parse(&written).unwrap();
    assert!(read.bcc().is_none(), "{written}");
    assert!(!read.subject().unwrap().contains(['\r', '\n']));
    assert_eq!(
        read.body_text(0).unwrap().replace("\r\n", "\n").trim_end(),
        evil.replace("\r\n", "\n").trim_end()
    );
}
