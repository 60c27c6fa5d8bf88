//! Telephone numbers as people and spreadsheets write them.

use exchange::phone;
use proptest::prelude::*;

/// Each text with the number as it is dialled from everywhere, as it is read, and whether it is one to carry along.
const DUTCH: &[(&str, &str, &str, bool)] = &[
    ("06-12345678", "+31612345678", "06 12345678", true),
    ("06 1234 5678", "+31612345678", "06 12345678", true),
    ("0612345678", "+31612345678", "06 12345678", true),
    ("+31612345678", "+31612345678", "06 12345678", true),
    ("+31 (0)6 12 34 56 78", "+31612345678", "06 12345678", true),
    ("+31 6-1234.5678", "+31612345678", "06 12345678", true),
    ("+31 06 12345678", "+31612345678", "06 12345678", true),
    ("0031612345678", "+31612345678", "06 12345678", true),
    ("0031 (0) 6 12345678", "+31612345678", "06 12345678", true),
    ("(06) 12345678", "+31612345678", "06 12345678", true),
    ("06 – 1234\u{2011}5678", "+31612345678", "06 12345678", true),
    ("06\u{a0}12345678", "+31612345678", "06 12345678", true),
    ("\u{202a}+31 6 12345678\u{202c}", "+31612345678", "06 12345678", true),
    ("tel:+31612345678", "+31612345678", "06 12345678", true),
    ("  0612345678 ", "+31612345678", "06 12345678", true),
    ("31612345678", "+31612345678", "06 12345678", true),
    ("612345678", "+31612345678", "06 12345678", true),
    ("3.1612345678E10", "+31612345678", "06 12345678", true),
    ("3,1612345678E+10", "+31612345678", "06 12345678", true),
    ("6.12345E+8", "+31612345000", "06 12345000", true),
    ("088 180 5255", "+31881805255", "088 180 5255", false),
    ("0881805255", "+31881805255", "088 180 5255", false),
    ("0182-123 456", "+31182123456", "0182 123 456", false),
    ("020 - 123 45 67", "+31201234567", "020 123 4567", false),
    ("201234567", "+31201234567", "020 123 4567", false),
    ("085-1234567", "+31851234567", "085 123 4567", false),
    ("112", "112", "112", false),
    ("113", "113", "113", false),
    ("144", "144", "144", false),
    ("116 111", "116111", "116111", false),
    ("0800-1744", "08001744", "0800 1744", false),
    ("0900-8844", "09008844", "0900 8844", false),
    ("0800 123 4567", "08001234567", "0800 1234567", false),
    ("14 0182", "140182", "14 0182", false),
    ("14020", "14020", "14 020", false),
    ("+32 470 12 34 56", "+32470123456", "+32 470 12 34 56", true),
    ("0049 1511 2345678", "+4915112345678", "+49 1511 2345678", true),
    ("+44 (0)20 7946 0958", "+442079460958", "+44 20 7946 0958", false),
    ("+1 202-555-0143", "+12025550143", "+1 202-555-0143", false),
    ("+39 06 1234 5678", "+390612345678", "+39 06 1234 5678", false),
];

/// What stands in columns for telephone numbers and is none.
const NONE: &[&str] = &[
    "",
    " ",
    "-",
    "0",
    "+",
    "n.v.t.",
    "geen",
    "toestel 4321",
    "4321",
    "12345678",
    "0612345",
    "06123456789",
    "06-12345678 / 06-12345679",
    "06-12345678 (privé)",
    "00000000000",
    "+999 1234567",
    "06+12345678",
    "++31612345678",
    "3.16E+10",
    "3.1612345678E-10",
    "6.1E99999999999999999999",
    "E10",
    ".E",
    "javascript:alert(1)",
    "tel:javascript:alert(1)",
    "=HYPERLINK(\"http://kwaad.example\")",
    "=cmd|' /C calc'!A0",
    "<script>0612345678</script>",
    "06-12345678;ext=12",
    "٠٦١٢٣٤٥٦٧٨",
    "０６１２３４５６７８",
    "06-1234O678",
    "\u{0}0612345678",
    "2026-11-22",
    "anna@linde.example",
];

#[test]
fn a_dutch_number_is_understood_however_it_is_written() {
    for (text, international, grouped, is_mobile) in DUTCH {
        let found = phone(text, "NL").unwrap_or_else(|| panic!("{text} is not understood"));
        let found = (found.international.as_str(), found.grouped.as_str(), found.is_mobile);
        assert_eq!(found, (*international, *grouped, *is_mobile), "{text}");
    }
}

#[test]
fn what_is_no_number_is_none() {
    for text in NONE {
        assert_eq!(phone(text, "NL"), None, "{text}");
    }
    assert_eq!(phone(&"6".repeat(10_000), "NL"), None);
    assert_eq!(phone(&format!("+{}", "3".repeat(10_000)), "NL"), None);
    assert_eq!(phone("0612345678", "Nederland"), None);
}

#[test]
fn a_number_is_read_by_the_customs_of_the_country() {
    let belgian = phone("0470 12 34 56", "BE").unwrap();
    assert_eq!((belgian.international.as_str(), belgian.grouped.as_str()), ("+32470123456", "0470 12 34 56"));
    let dutch = phone("+31 6 12345678", "BE").unwrap();
    assert_eq!((dutch.international.as_str(), dutch.grouped.as_str()), ("+31612345678", "+31 6 12345678"));
    assert_eq!(phone("112", "BE").unwrap().international, "112");
    assert_eq!(phone("113", "BE"), None);
    assert_eq!(phone("+31 800 1744", "BE").unwrap().international, "+318001744");
}

#[test]
fn a_number_that_was_understood_is_understood_again() {
    for (text, ..) in DUTCH {
        let found = phone(text, "NL").unwrap();
        assert_eq!(phone(&found.international, "NL").as_ref(), Some(&found), "{text}");
        assert_eq!(phone(&found.grouped, "NL").as_ref(), Some(&found), "{text}");
    }
}

proptest! {
    #[test]
    fn no_text_makes_a_number_panic(text in "\\PC{0,40}", digits in "[+(]?[0-9() ./eE-]{0,24}") {
        for text in [text, digits] {
            for country in ["NL", "US", "IT", "AR", "xx"] {
                if let Some(found) = phone(&text, country) {
                    let rest = found.international.trim_start_matches('+');
                    prop_assert!(!rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()));
                }
            }
        }
    }
}
