//! The sealed code, as it is printed and as people type it.

use kit::{Mistyped, SealedCode};
use proptest::prelude::*;

use crate::made::code;

const LETTERS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

#[test]
fn a_code_is_seven_groups_of_four_letters_that_cannot_be_taken_for_each_other() {
    let code = SealedCode::new().unwrap();
    let text = code.reveal();
    let groups: Vec<&str> = text.split('-').collect();
    assert!(groups.len() == 7 && groups.iter().all(|group| group.len() == 4), "{text}");
    assert!(text.chars().all(|letter| letter == '-' || LETTERS.contains(letter)), "{text}");
    assert_ne!(SealedCode::new().unwrap(), code);
    assert_eq!(format!("{code:?}"), "SealedCode", "it does not end up in a log");
}

/// The code on paper, the key and the recipient hang together for ever: kits lie in safes.
#[test]
fn the_same_code_opens_the_same_kits_in_every_version() {
    assert_eq!(code().reveal(), "CNJP-W837-CNM6-ATBD-5GG7-8SBK-EKRQ");
    assert_eq!(
        code().recipient().to_string(),
        "age1gmz8hy2258wymu78z3tzneyzhns4vv8przcg2w09aajsmgt8ss3qw6ny6v"
    );
    assert!(code().identity_text().starts_with("AGE-SECRET-KEY-1"));
    let identity: age::x25519::Identity = code().identity_text().parse().unwrap();
    assert_eq!(identity.to_public().to_string(), code().recipient().to_string());
    let lowest = SealedCode::from_bytes([0; 16]);
    let highest = SealedCode::from_bytes([255; 16]);
    assert_eq!(lowest.reveal(), "0000-0000-0000-0000-0000-0000-0000");
    for code in [lowest, highest] {
        assert_eq!(SealedCode::parse(&code.reveal()), Ok(code));
    }
}

#[test]
fn a_code_is_read_as_tired_people_type_it() {
    let text = SealedCode::from_bytes([0x04, 0x21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]).reveal();
    let code = SealedCode::parse(&text).unwrap();
    let written = [
        text.to_lowercase(),
        text.replace('-', ""),
        text.replace('-', "  "),
        text.replace('-', "\u{a0}\u{2013} "),
        format!("\u{feff} {text}\r\n"),
        text.replace('0', "O").replace('1', "l"),
        text.replace('0', "o").replace('1', "I"),
    ];
    for text in written {
        assert_eq!(SealedCode::parse(&text), Ok(code.clone()), "{text}");
    }
}

#[test]
fn what_is_wrong_with_what_was_typed_is_said() {
    let text = code().reveal();
    assert_eq!(SealedCode::parse(""), Err(Mistyped::Length { letters: 0 }));
    assert_eq!(SealedCode::parse(&text[..text.len() - 1]), Err(Mistyped::Length { letters: 27 }));
    assert_eq!(SealedCode::parse(&format!("{text}0")), Err(Mistyped::Length { letters: 29 }));
    assert_eq!(SealedCode::parse(&text.replace('C', "U")), Err(Mistyped::Letter { letter: 'U' }));
    assert_eq!(SealedCode::parse("é"), Err(Mistyped::Letter { letter: 'é' }));
    assert_eq!(SealedCode::parse(&"7".repeat(1 << 20)), Err(Mistyped::Length { letters: 1 << 20 }));
}

#[test]
fn every_wrong_letter_and_every_two_neighbours_that_changed_places_are_found() {
    let letters: Vec<char> = code().reveal().chars().filter(|letter| *letter != '-').collect();
    for at in 0..letters.len() {
        for wrong in LETTERS.chars().filter(|wrong| *wrong != letters[at]) {
            let mut typed = letters.clone();
            typed[at] = wrong;
            assert_eq!(SealedCode::parse(&String::from_iter(typed)), Err(Mistyped::Check), "{at} {wrong}");
        }
        let mut typed = letters.clone();
        if at > 0 && typed[at] != typed[at - 1] {
            typed.swap(at, at - 1);
            assert_eq!(SealedCode::parse(&String::from_iter(typed)), Err(Mistyped::Check), "{at}");
        }
    }
}

proptest! {
    #[test]
    fn every_code_reads_back_as_it_was_printed(chance in any::<[u8; 16]>()) {
        let code = SealedCode::from_bytes(chance);
        prop_assert_eq!(SealedCode::parse(&code.reveal()), Ok(code));
    }

    #[test]
    fn no_text_makes_it_fall_over(text in "\\PC{0,60}") {
        let _ = SealedCode::parse(&text);
    }
}
