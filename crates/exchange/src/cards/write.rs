//! Cards to take along.

use super::{Card, PhoneKind};
use crate::clean::clean;

/// How many bytes a line of a card may have, without its end.
const LINE_BYTES: usize = 75;

/// Writes cards as vCard 3.0, which every telephone and mail program reads. No value can begin a property or a
/// card of its own, whatever stands in it.
pub fn write_cards(cards: &[Card]) -> String {
    let mut text = String::new();
    for card in cards {
        write_card(&mut text, card);
    }
    text
}

fn write_card(text: &mut String, card: &Card) {
    put(text, "BEGIN:VCARD");
    put(text, "VERSION:3.0");
    // The name as it is said cannot be cut into its parts; who asks for the parts finds all of it in the first.
    put(text, &format!("N:{};;;;", escape(&card.name)));
    put(text, &format!("FN:{}", escape(&card.name)));
    let single = [("ORG", &card.organisation), ("TITLE", &card.title), ("NOTE", &card.note)];
    for (name, value) in single.into_iter().filter(|(_, value)| !value.is_empty()) {
        put(text, &format!("{name}:{}", escape(value)));
    }
    for (phone, kind) in &card.phones {
        put(text, &format!("TEL;TYPE={}:{}", types(*kind), escape(phone)));
    }
    for mail in &card.mails {
        put(text, &format!("EMAIL;TYPE=INTERNET:{}", escape(mail)));
    }
    if !card.categories.is_empty() {
        let categories: Vec<String> = card.categories.iter().map(|it| escape(it)).collect();
        put(text, &format!("CATEGORIES:{}", categories.join(",")));
    }
    if let Some(url) = &card.url {
        put(text, &format!("URL:{}", escape(url)));
    }
    put(text, "END:VCARD");
}

fn types(kind: PhoneKind) -> &'static str {
    match kind {
        PhoneKind::Mobile => "CELL",
        PhoneKind::Work => "WORK,VOICE",
        PhoneKind::Home => "HOME,VOICE",
        PhoneKind::Fax => "FAX",
        PhoneKind::Pager => "PAGER",
        PhoneKind::Other => "VOICE",
    }
}

/// A value with its marks and line breaks escaped.
fn escape(value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for sign in clean(value).chars() {
        match sign {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            sign => escaped.push(sign),
        }
    }
    escaped
}

/// Adds a line, folded where it is too long, never inside a character.
fn put(text: &mut String, line: &str) {
    let mut bytes = 0;
    for sign in line.chars() {
        if bytes + sign.len_utf8() > LINE_BYTES {
            text.push_str("\r\n ");
            bytes = 1;
        }
        text.push(sign);
        bytes += sign.len_utf8();
    }
    text.push_str("\r\n");
}
