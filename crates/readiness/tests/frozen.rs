//! Events that were ever written decode for ever.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own data should stop")]

use readiness::event::{Event, Said, Sheet, SheetKind, Word};

/// Every file, by its name, with what it says.
fn frozen() -> Vec<(String, String, Said)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/events");
    let mut frozen = Vec::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let text = std::fs::read_to_string(&path).unwrap();
        let said: Said = serde_json::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        frozen.push((path.file_stem().unwrap().to_str().unwrap().to_owned(), text, said));
    }
    frozen.sort_by(|one, other| one.0.cmp(&other.0));
    frozen
}

/// The name of its file: a new variant does not compile here until it is added.
fn name(event: &Event) -> String {
    match event {
        Event::OrganisationNamed(_) => "organisation-named",
        Event::PersonNamed(_) => "person-named",
        Event::LinkIssued(_) => "link-issued",
        Event::LinkUsed(_) => "link-used",
        Event::SessionEnded(_) => "session-ended",
        Event::RolesGiven(_) => "roles-given",
        Event::GuestAdmitted(_) => "guest-admitted",
        Event::GuestLooked(_) => "guest-looked",
        Event::GuestStopped(_) => "guest-stopped",
        Event::HelperAdmitted(_) => "helper-admitted",
        Event::HelperDismissed(_) => "helper-dismissed",
        Event::HelperEntered(_) => "helper-entered",
        Event::HelperLooked(_) => "helper-looked",
        Event::AccessEnded(_) => "access-ended",
        Event::PasskeyAdded(_) => "passkey-added",
        Event::PasskeyRefused(_) => "passkey-refused",
        Event::PasskeyRemoved(_) => "passkey-removed",
        Event::PasskeyUsed(_) => "passkey-used",
        Event::PasswordRemoved(_) => "password-removed",
        Event::PasswordSet(_) => "password-set",
        Event::PasswordUsed(_) => "password-used",
        Event::RecoveryCodeUsed(_) => "recovery-code-used",
        Event::RecoveryCodesMade(_) => "recovery-codes-made",
        Event::CalendarMade(_) => "calendar-made",
        Event::CalendarEnded(_) => "calendar-ended",
        Event::SignInSlowed(_) => "sign-in-slowed",
        Event::SheetKept(kept) => return format!("sheet-kept-{}", kept.sheet.kind().id()),
        Event::SheetRemoved(_) => "sheet-removed",
        Event::CallOrderSet(_) => "call-order-set",
        Event::ConfirmationAsked(_) => "confirmation-asked",
        Event::ContactConfirmed(_) => "contact-confirmed",
        Event::ProposalDismissed(_) => "proposal-dismissed",
        Event::PersonErased(_) => "person-erased",
        Event::SealIssued(_) => "seal-issued",
        Event::SealOpened(_) => "seal-opened",
        Event::KitWritten(_) => "kit-written",
        Event::KitFailed(_) => "kit-failed",
        Event::KitRestored(_) => "kit-restored",
        Event::RestrictedLeftOut(_) => "restricted-left-out",
        Event::OwnRulesUsed(_) => "own-rules-used",
    }
    .to_owned()
}

#[test]
fn every_event_that_was_ever_written_decodes_and_encodes_as_it_was() {
    for (file, text, said) in frozen() {
        assert_eq!(serde_json::to_string(&said).unwrap(), text.trim(), "{file}");
        assert_eq!(name(&said.event), file);
    }
}

#[test]
fn there_is_an_example_of_every_event_and_of_every_kind_of_sheet() {
    let mut names = vec![
        "access-ended".to_owned(),
        "calendar-ended".to_owned(),
        "calendar-made".to_owned(),
        "call-order-set".to_owned(),
        "confirmation-asked".to_owned(),
        "contact-confirmed".to_owned(),
        "guest-admitted".to_owned(),
        "guest-looked".to_owned(),
        "guest-stopped".to_owned(),
        "helper-admitted".to_owned(),
        "helper-dismissed".to_owned(),
        "helper-entered".to_owned(),
        "helper-looked".to_owned(),
        "kit-failed".to_owned(),
        "kit-restored".to_owned(),
        "kit-written".to_owned(),
        "link-issued".to_owned(),
        "link-used".to_owned(),
        "organisation-named".to_owned(),
        "own-rules-used".to_owned(),
        "person-erased".to_owned(),
        "person-named".to_owned(),
        "proposal-dismissed".to_owned(),
        "restricted-left-out".to_owned(),
        "roles-given".to_owned(),
        "seal-issued".to_owned(),
        "seal-opened".to_owned(),
        "session-ended".to_owned(),
        "passkey-added".to_owned(),
        "passkey-refused".to_owned(),
        "passkey-removed".to_owned(),
        "passkey-used".to_owned(),
        "password-removed".to_owned(),
        "password-set".to_owned(),
        "password-used".to_owned(),
        "recovery-code-used".to_owned(),
        "recovery-codes-made".to_owned(),
        "sign-in-slowed".to_owned(),
        "sheet-removed".to_owned(),
    ];
    names.extend(SheetKind::ALL.iter().map(|kind| format!("sheet-kept-{}", kind.id())));
    names.sort();
    let frozen: Vec<String> = frozen().into_iter().map(|(file, ..)| file).collect();
    assert_eq!(frozen, names);
}

#[test]
fn every_field_of_every_sheet_stands_in_its_example() {
    // A field that is left blank is not written, so an example that leaves one blank would not freeze its name.
    for (file, text, said) in frozen() {
        let Event::SheetKept(kept) = said.event else { continue };
        let debug = format!("{:?}", kept.sheet);
        for blank in [": \"\"", ": None", ": [],", ": []}", ": false"] {
            assert!(!debug.contains(blank), "{file} leaves something blank: {debug} {text}");
        }
    }
}

/// Fields that sheets got later are absent in what was written before.
#[test]
fn a_policy_of_before_it_knew_own_people_panels_and_deductibles_of_covers_still_reads() {
    let text = r#"{"type":"sheet-kept","id":1,"sheet":{"type":"policy","insurer":"Noordzee Verzekeringen","number":"P-1","limit_cents":100000000,"deductible_cents":2500000,"waiting_hours":8,"notice_hours":72,"needs_consent":true,"has_panel":true,"covers":[{"cover":"interruption","covered":"on-condition","limit_cents":25000000,"condition":"Na 8 uur"}]}}"#;
    let said: Said = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&said).unwrap(), text);
    let Event::SheetKept(kept) = said.event else { panic!() };
    let Sheet::Policy(policy) = kept.sheet else { panic!() };
    assert_eq!((policy.pays_own_staff, policy.covers[0].deductible_cents), (None, None));
}
