//! Situation reports by mail.

use app::{App, Letter};
use incident::command::Command;
use incident::event::SituationReportIssued;
use serde_json::json;

use crate::house::{Folder, NOW, STREAM, command, contact, moment, open, record, somebody};

fn report(lang: &str) -> SituationReportIssued {
    let issue = command(json!({
        "command": "issue-situation-report", "at": NOW, "lang": lang, "tlp": "amber", "through": 1,
        "to": ["Noor Bakker", "Directie <directie@vanloon.example>", "de portier"],
        "parts": [{ "part": "summary", "lines": ["Alles ligt stil."] }, { "part": "asked", "lines": [] }],
    }));
    match issue {
        Command::IssueSituationReport(report) => report,
        other => panic!("{other:?}"),
    }
}

fn letters(app: &App, lang: &str) -> Vec<Letter> {
    app.whole().report_letters(STREAM, &report(lang), "sanne", moment(NOW)).unwrap()
}

fn house(folder: &Folder) -> App {
    let app = folder.open();
    open(&app, STREAM, "LINDE", "incident");
    somebody(&app, contact("Noor Bakker", "noor@vanloon.example", false), None);
    app
}

#[test]
fn a_report_goes_as_text_and_as_a_page_with_its_label_before_everything_else() {
    let folder = Folder::new();
    let letters = letters(&house(&folder), "nl");
    let to: Vec<&str> = letters.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!(
        to,
        ["Noor Bakker <noor@vanloon.example>", "Directie <directie@vanloon.example>", "de portier"]
    );
    for letter in &letters {
        assert_eq!(letter.subject, "TLP:AMBER Situatierapport 1 (LINDE)");
        assert!(letter.text.starts_with("TLP:AMBER: "), "{}", letter.text);
        assert!(letter.text.contains("SAMENVATTING\n- Alles ligt stil.\n\n"), "{}", letter.text);
        assert!(!letter.text.contains("GEVRAAGD"), "what is empty is left out: {}", letter.text);
        let page = &letter.attachments[0];
        assert_eq!(page.name, "situatierapport-1.pdf");
        assert!(page.bytes.starts_with(b"%PDF-"));
    }
}

#[test]
fn a_letter_is_in_the_language_of_its_report() {
    let folder = Folder::new();
    let letters = letters(&house(&folder), "en");
    assert_eq!(letters[0].subject, "TLP:AMBER Situation report 1 (LINDE)");
}

#[test]
fn when_the_attacker_may_read_mail_a_letter_says_only_that_there_is_a_report() {
    let folder = Folder::new();
    let app = house(&folder);
    record(
        &app,
        json!({ "command": "judge-channel", "channel": "mail", "trust": "untrusted", "reason": "Onbekende doorstuurregel." }),
    );
    for letter in letters(&app, "nl") {
        let all = format!("{letter:?}");
        assert!(!all.contains("ligt stil") && !all.contains("TLP"), "{all}");
        assert!(letter.attachments.is_empty() && letter.text.contains("nieuw situatierapport"), "{all}");
    }
}
