//! What happened, in the words of VERIS: who did it, what they did, to what. Each value of the fact `incident_type` has its
//! row; what the value does not say is `Unknown`.

use incident::fact::{FactKey, Facts};
use law::{Truth, Use};
use serde_json::{Value, json};

/// What VERIS calls something of which nobody knows more.
pub(super) const UNKNOWN: &str = "Unknown";

/// Who did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    /// Somebody from outside. An insider has values of their own.
    Outsider,
    /// One of our own, on purpose.
    Insider,
    /// One of us, by mistake; or a partner, when it happened at our processor.
    Us,
    /// Forces of nature.
    Nature,
    /// That is not said.
    Nobody,
}

/// A value of the fact, in the words of VERIS.
pub(super) struct Row {
    kind: &'static str,
    action: &'static str,
    variety: &'static str,
    vector: &'static str,
    who: Who,
    /// What was hit, as `asset.assets.variety`.
    pub(super) asset: &'static str,
    /// How integrity was hit, where the value itself says that it was.
    pub(super) integrity: Option<&'static str>,
    /// How availability was hit, where the value itself says that it was.
    pub(super) availability: Option<&'static str>,
}

const fn row(kind: &'static str, action: &'static str, variety: &'static str, who: Who) -> Row {
    let (vector, asset) = (UNKNOWN, UNKNOWN);
    Row { kind, action, variety, vector, who, asset, integrity: None, availability: None }
}

impl Row {
    const fn to(self, asset: &'static str) -> Row {
        Row { asset, ..self }
    }

    const fn by(self, vector: &'static str) -> Row {
        Row { vector, ..self }
    }

    const fn changes(self, integrity: &'static str) -> Row {
        Row { integrity: Some(integrity), ..self }
    }

    const fn stops(self, availability: &'static str) -> Row {
        Row { availability: Some(availability), ..self }
    }

    /// What they did, as `action`.
    pub(super) fn action(&self) -> Value {
        let said = match self.action {
            "unknown" => json!({ "notes": "Not known." }),
            "environmental" => json!({ "variety": [self.variety] }),
            "social" => {
                json!({ "variety": [self.variety], "vector": [self.vector], "target": [UNKNOWN] })
            }
            _ => json!({ "variety": [self.variety], "vector": [self.vector] }),
        };
        json!({ self.action: said })
    }

    /// Who did it, as `actor`.
    pub(super) fn actor(&self, facts: &Facts) -> Value {
        let at_processor = facts.ask(Use::Excuses).is(FactKey::BreachAtProcessor).truth == Truth::Yes;
        let actor = |variety: &str, motive: &str| json!({ "variety": [variety], "motive": [motive] });
        match self.who {
            Who::Outsider => json!({ "external": actor(UNKNOWN, UNKNOWN) }),
            Who::Insider => json!({ "internal": actor(UNKNOWN, UNKNOWN) }),
            Who::Us if at_processor => json!({ "partner": { "country": [UNKNOWN], "motive": ["NA"] } }),
            Who::Us => json!({ "internal": actor(UNKNOWN, "NA") }),
            Who::Nature => json!({ "external": actor("Force majeure", "NA") }),
            Who::Nobody => json!({ "unknown": { "notes": "Not known." } }),
        }
    }

    /// Whether somebody chose this victim: `NA` where nobody attacked.
    pub(super) fn targeted(&self) -> &'static str {
        if matches!(self.action, "error" | "environmental") { "NA" } else { UNKNOWN }
    }
}

/// What happened when nobody says it.
static NOTHING_SAID: Row = row("unspecified", "unknown", UNKNOWN, Who::Nobody);

/// The row of a value; for none, and for one that is not here, the one that says nothing.
pub(super) fn row_of(kind: Option<&str>) -> &'static Row {
    ROWS.iter().find(|row| Some(row.kind) == kind).unwrap_or(&NOTHING_SAID)
}

const DEVICE: &str = "U - Unknown";
const PAPER: &str = "M - Documents";
const SITE: &str = "S - Web application";
const WEB: &str = "Web application";
const OTHER: &str = "Other";

use Who::{Insider, Nature, Nobody, Outsider, Us};

static ROWS: [Row; 44] = [
    row("accidental_deletion", "error", OTHER, Us).stops("Loss"),
    row("accidental_disclosure", "error", UNKNOWN, Us),
    row("account_lock", "unknown", UNKNOWN, Nobody).stops(UNKNOWN),
    row("brute_force", "hacking", "Brute force", Outsider),
    row("business_email_compromise", "unknown", UNKNOWN, Outsider),
    row("cc_instead_of_bcc", "error", "Misdelivery", Us),
    row("credential_stuffing", "hacking", "Use of stolen creds", Outsider),
    row("credential_theft", "unknown", UNKNOWN, Nobody),
    row("cyberattack", "unknown", UNKNOWN, Outsider),
    row("data_loss", "unknown", UNKNOWN, Nobody).stops("Loss"),
    row("deliberate_disclosure", "misuse", UNKNOWN, Nobody),
    row("design_flaw", "error", OTHER, Nobody),
    row("device_reassigned", "error", OTHER, Us).to(DEVICE),
    row("excessive_internal_access", "error", "Misconfiguration", Us),
    row("identity_mixup", "error", OTHER, Us),
    row("improper_disposal", "error", "Disposal error", Us),
    row("insecure_transmission", "error", OTHER, Us),
    row("insider_access", "misuse", "Privilege abuse", Insider),
    row("insider_copy", "misuse", "Data mishandling", Insider),
    row("insider_disclosure", "misuse", "Data mishandling", Insider),
    row("insider_retention", "misuse", "Data mishandling", Insider),
    row("internal_exposure", "error", UNKNOWN, Us),
    row("lost_device", "error", "Loss", Us).to(DEVICE).stops("Loss"),
    row("lost_paper", "error", "Loss", Us).to(PAPER).stops("Loss"),
    row("lost_post", "error", "Loss", Nobody).to(PAPER).stops("Loss"),
    row("misdirected", "error", "Misdelivery", Us),
    row("misdirected_document", "error", "Misdelivery", Us),
    row("misdirected_email", "error", "Misdelivery", Us),
    row("misdirected_message", "error", "Misdelivery", Us),
    row("misdirected_post", "error", "Misdelivery", Us).to(PAPER),
    row("power_outage", "environmental", "Power failure", Nature).stops("Interruption"),
    row("ransomware", "malware", "Ransomware", Outsider)
        .changes("Software installation")
        .stops("Obscuration"),
    row("social_engineering", "social", UNKNOWN, Outsider).to("P - Unknown").changes("Alter behavior"),
    row("software_error", "error", "Programming error", Nobody),
    row("sql_injection", "hacking", "SQLi", Outsider).to("S - Database"),
    row("stolen_device", "physical", "Theft", Nobody).to(DEVICE).stops("Loss"),
    row("stolen_paper", "physical", "Theft", Nobody).to(PAPER).stops("Loss"),
    row("test_environment", "error", UNKNOWN, Us),
    row("unspecified", "unknown", UNKNOWN, Nobody),
    row("vulnerability_exploited", "hacking", "Exploit vuln", Outsider),
    row("vulnerability_only", "unknown", UNKNOWN, Nobody),
    row("web_compromise", "hacking", UNKNOWN, Outsider).by(WEB).to(SITE),
    row("web_exposure", "error", UNKNOWN, Us).to(SITE),
    row("wrong_data_upload", "error", OTHER, Us),
];

#[cfg(test)]
mod tests {
    use incident::fact::Kind;

    use super::*;

    #[test]
    fn every_value_of_the_fact_has_its_row_and_no_other_has_one() {
        let Kind::Choice(all) = FactKey::IncidentType.kind() else { panic!("it is a choice") };
        assert_eq!(ROWS.each_ref().map(|row| row.kind), all);
    }
}
