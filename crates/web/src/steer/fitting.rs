//! Which runbook fits what is known to have happened.

use incident::fact::FactKey;
use readiness::runbook::event::IncidentForm;

use crate::room::Room;

/// The kind of incident that it is as far as is known, with the own runbook for it if there is one.
pub(crate) fn fitting(room: &Room) -> Option<(IncidentForm, Option<u32>)> {
    let form = form_of(room)?;
    let own = room.site.app.prepared().ok().and_then(|prepared| {
        prepared.runbooks().find(|(_, runbook)| runbook.forms.contains(&form)).map(|(id, _)| id)
    });
    Some((form, own))
}

/// The kind of incident that it is as far as is known.
pub(crate) fn form_of(room: &Room) -> Option<IncidentForm> {
    let said = room.state.facts.get(&FactKey::IncidentType).into_iter().flat_map(|said| said.current());
    said.filter_map(|said| said.written.as_str().and_then(runbook_for)).next()
}

/// The runbook for what is known to have happened.
fn runbook_for(incident_type: &str) -> Option<IncidentForm> {
    Some(match incident_type {
        "ransomware" => IncidentForm::Extortion,
        "cyberattack"
        | "brute_force"
        | "credential_stuffing"
        | "sql_injection"
        | "vulnerability_exploited"
        | "web_compromise"
        | "insider_access" => IncidentForm::Hacking,
        "credential_theft" | "social_engineering" | "business_email_compromise" => IncidentForm::Phishing,
        "misdirected"
        | "misdirected_document"
        | "misdirected_email"
        | "misdirected_message"
        | "misdirected_post"
        | "cc_instead_of_bcc"
        | "identity_mixup"
        | "wrong_data_upload" => IncidentForm::Misdirected,
        "web_exposure" | "design_flaw" | "test_environment" => IncidentForm::ExposedWebsite,
        "lost_device" | "stolen_device" | "device_reassigned" => IncidentForm::LostLaptop,
        "data_loss"
        | "accidental_deletion"
        | "accidental_disclosure"
        | "lost_paper"
        | "lost_post"
        | "stolen_paper" => IncidentForm::DataLoss,
        _ => return None,
    })
}
