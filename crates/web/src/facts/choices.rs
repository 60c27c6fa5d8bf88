//! Long lists of answers: those that people mostly need come first, the others are folded away.

use incident::fact::FactKey;

use crate::form::Answer;
use crate::room::Room;

/// A list that is no longer than this is shown as it is.
const SHORT: usize = 9;

/// What most incidents are about, in the order in which people look for it.
fn common(key: FactKey) -> &'static [&'static str] {
    match key {
        FactKey::DataCategories => &[
            "name",
            "contact",
            "address",
            "email",
            "phone",
            "birth_date",
            "national_id",
            "passport",
            "id_card",
            "iban",
            "financial",
            "health",
            "credentials",
            "employment",
            "salary",
            "customer",
            "minors",
        ],
        FactKey::IncidentType => &[
            "ransomware",
            "cyberattack",
            "credential_theft",
            "business_email_compromise",
            "misdirected_email",
            "misdirected_post",
            "lost_device",
            "stolen_device",
            "web_exposure",
            "insider_access",
        ],
        FactKey::Entity => &[
            "gemeente",
            "credit_institution",
            "insurer",
            "investment_firm",
            "payment_institution",
            "msp",
            "cloud",
            "energy_large",
            "critical_entity",
            "micro_company",
        ],
        FactKey::Role => &["controller", "processor", "controller_and_processor"],
        FactKey::Sector => &[
            "healthcare",
            "education",
            "government",
            "ict",
            "manufacturing",
            "retail",
            "service_provider",
            "legal",
            "insurance",
            "bank",
            "small_business",
        ],
        _ => &[],
    }
}

/// The answers to a closed list, and after how many the others are folded away. What is chosen is never hidden.
pub(crate) fn answers(
    room: &Room,
    key: FactKey,
    all: &[&'static str],
    is_chosen: impl Fn(&str) -> bool,
) -> (Vec<Answer>, usize) {
    let w = room.wording();
    let answer = |value: &&'static str| Answer::new(value, w.choice(key, value), is_chosen(value));
    let common = common(key);
    if all.len() <= SHORT && common.is_empty() {
        return (all.iter().map(answer).collect(), 0);
    }
    let first = common.iter().copied().filter(|value| all.contains(value));
    let chosen = all.iter().copied().filter(|value| is_chosen(value) && !common.contains(value));
    let first: Vec<&'static str> = first.chain(chosen).collect();
    let mut rest: Vec<Answer> = all.iter().filter(|value| !first.contains(value)).map(answer).collect();
    rest.sort_by_key(|answer| answer.label.to_lowercase());
    let mut answers: Vec<Answer> = first.iter().map(answer).collect();
    let fold_after = answers.len();
    answers.extend(rest);
    (answers, fold_after)
}
