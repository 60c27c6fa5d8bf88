//! The register as JSON-LD, in the terms of the Data Privacy Vocabulary of W3C's community group (DPV 2.1, compared on
//! 28 November 2026 with its modules `eu-gdpr/data_breach`, `dpv/status` and `risk/incident_status`). What DPV has no word for is in
//! words of our own.

use calendar::Start;
use incident::fact::{Certainty, FactKey, Value as Held};
use jiff::Timestamp;
use law::{RiskLevel, Truth};
use serde_json::{Value, json};

use super::{Breach, Measure, Reported};

/// The format. A greater number means something else.
const FORMAT: &str = "paraat-register/1";

/// The register with the breaches that were picked.
pub fn breach_register_json(organisation: &str, breaches: &[Breach], now: Timestamp) -> Value {
    json!({
        "@context": {
            "dpv": "https://w3id.org/dpv#",
            "risk": "https://w3id.org/dpv/risk#",
            "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
            "dct": "http://purl.org/dc/terms/",
            "xsd": "http://www.w3.org/2001/XMLSchema#",
            "paraat": "urn:paraat:register:",
        },
        "@type": "eu-gdpr:DataBreachRegister",
        "paraat:format": FORMAT,
        "dct:created": { "@type": "xsd:dateTime", "@value": now.to_string() },
        "dpv:hasDataController": { "@type": "dpv:DataController", "dct:title": organisation },
        "dct:hasPart": breaches.iter().map(one).collect::<Vec<_>>(),
    })
}

fn one(breach: &Breach) -> Value {
    json!({
        "@id": format!("urn:paraat:{}", breach.stream.replace('/', ":")),
        "@type": types(breach),
        "dct:title": breach.code_name,
        "dpv:hasStatus": status(breach),
        "paraat:isPartial": breach.is_partial,
        "paraat:occurred": breach.occurred.map(moment),
        "paraat:detected": breach.detected.map(moment),
        "paraat:aware": breach.aware.map(moment),
        "paraat:closed": breach.closed_at.map(|at| moment(Start::Moment(at))),
        "paraat:keepUntil": breach.keep_until.map(|day| moment(Start::Day(day))),
        "paraat:incidentType": fact(breach, FactKey::IncidentType),
        "dpv:hasPersonalData": fact(breach, FactKey::DataCategories),
        "dpv:hasDataSubject": {
            "@type": "dpv:DataSubject",
            "paraat:count": fact(breach, FactKey::Persons),
        },
        "dpv:hasConsequence": breach.effects.iter().map(|(name, is_suspected)| json!({
            "@type": "dpv:Consequence", "dct:title": name, "paraat:isSuspected": is_suspected,
        })).collect::<Vec<_>>(),
        "dpv:isMitigatedByMeasure": breach.measures.iter().map(measure).collect::<Vec<_>>(),
        "dpv:hasRiskLevel": is_high(breach).then(|| json!({ "@id": "risk:HighRisk" })),
        "dpv:hasAuditStatus": breach.risk.as_ref().map(|risk| json!({
            "@id": assessed(risk.level),
            "paraat:reason": risk.reason,
            "paraat:decidedAt": risk.at.to_string(),
        })),
        "paraat:toAuthority": notice("eu-gdpr:DPABreachNotice", &breach.authority),
        "paraat:toDataSubjects": people(breach),
        "paraat:toController": notice("eu-gdpr:ControllerBreachNotice", &breach.controller),
        "paraat:atProcessor": fact(breach, FactKey::BreachAtProcessor),
    })
}

/// What kind of breach: one type for each of confidentiality, integrity and availability that was hit.
fn types(breach: &Breach) -> Vec<&'static str> {
    let mut types = vec!["eu-gdpr:DataBreach"];
    let held = breach.fact(FactKey::Dimensions).filter(|fact| fact.certainty != Certainty::Refuted);
    if let Some(Held::Choices(dimensions)) = held.map(|fact| &fact.value) {
        types.extend(dimensions.iter().filter_map(|dimension| match *dimension {
            "C" => Some("eu-gdpr:ConfidentialityBreach"),
            "I" => Some("eu-gdpr:IntegrityBreach"),
            "A" => Some("eu-gdpr:AvailabilityBreach"),
            _ => None,
        }));
    }
    types
}

fn status(breach: &Breach) -> Value {
    let id = match (breach.is_breach, breach.closed_at) {
        (_, Some(_)) => "risk:IncidentConcluded",
        (Truth::Unknown, None) => "risk:IncidentSuspected",
        (_, None) => "risk:IncidentOngoing",
    };
    json!({ "@id": id })
}

fn is_high(breach: &Breach) -> bool {
    breach.risk.as_ref().is_some_and(|risk| risk.level == RiskLevel::High)
}

/// What the assessment says of the risk, in the words that the vocabulary has for the AVG. It has none for "unlikely": the
/// nearest one stands for it, and the reason beside it says what was meant.
fn assessed(level: RiskLevel) -> &'static str {
    match level {
        RiskLevel::Unlikely => "eu-gdpr:DBIAIndicatesNoRisk",
        RiskLevel::Risk => "eu-gdpr:DBIAIndicatesLowRisk",
        RiskLevel::High => "eu-gdpr:DBIAIndicatesHighRisk",
    }
}

/// A fact with how sure it is; `null` when nothing is held, and when sources contradict each other.
fn fact(breach: &Breach, key: FactKey) -> Value {
    let Some(fact) = breach.fact(key).filter(|_| !breach.contested.contains(&key)) else {
        return Value::Null;
    };
    let value = match &fact.value {
        Held::Bool(is) => json!(is),
        // There is no infinity in JSON: what is only known from below has no upper end.
        Held::Number { min, max } => json!({ "min": min, "max": max.is_finite().then_some(max) }),
        Held::Numbers(numbers) => json!(numbers),
        Held::When(start) => moment(*start),
        Held::Choice(choice) => json!(choice),
        Held::Choices(choices) => json!(choices),
        Held::Text(text) => json!(text),
    };
    json!({ "paraat:value": value, "paraat:certainty": fact.certainty.as_str() })
}

fn moment(start: Start) -> Value {
    match start {
        Start::Moment(at) => json!({ "@type": "xsd:dateTime", "@value": at.to_string() }),
        Start::Day(day) => json!({ "@type": "xsd:date", "@value": day.to_string() }),
    }
}

fn measure(measure: &Measure) -> Value {
    let (what, at) = match measure {
        Measure::Contained { act, system, from } => {
            (format!("{}: {system}", readiness::event::Word::id(*act)), moment(*from))
        }
        Measure::Decided { what, at } => (what.clone(), moment(Start::Moment(*at))),
    };
    json!({ "@type": "risk:IncidentMitigationMeasure", "dct:title": what, "dct:date": at })
}

fn people(breach: &Breach) -> Value {
    let mut value = notice("eu-gdpr:DataSubjectBreachNotice", &breach.people);
    if let Some(told) = breach.people_told.filter(|_| !breach.people.is_made()) {
        value["dpv:hasNotificationStatus"] = json!({ "@id": "dpv:NotificationCompleted" });
        value["dct:date"] = moment(told);
    }
    value
}

fn notice(kind: &str, reported: &Reported) -> Value {
    let status = match reported {
        Reported::Made { .. } => Some("dpv:NotificationCompleted"),
        // One that was withdrawn was made and is not needed any more: when and why stands beside it.
        Reported::Owed { .. } => Some("dpv:NotificationPlanned"),
        Reported::Withdrawn { .. } | Reported::Waived { .. } | Reported::NotAsked => {
            Some("dpv:NotificationNotNeeded")
        }
        // Nobody knows yet whether one is needed, for which the vocabulary has no word.
        Reported::Possible => None,
    };
    let mut value =
        json!({ "@type": kind, "dpv:hasNotificationStatus": status.map(|id| json!({ "@id": id })) });
    match reported {
        Reported::Made { at, reference, delay_reason } => {
            value["dct:date"] = moment(*at);
            value["dct:identifier"] = json!(reference);
            value["paraat:delayReason"] = json!(delay_reason);
        }
        Reported::Withdrawn { at, withdrawn_at, reason } => {
            value["dct:date"] = moment(*at);
            value["paraat:withdrawnAt"] = moment(*withdrawn_at);
            value["paraat:ground"] = json!(reason);
        }
        Reported::Waived { ground, at, .. } => {
            value["paraat:ground"] = json!(ground);
            value["paraat:decidedAt"] = json!(at.to_string());
        }
        Reported::Owed { due_at } => value["paraat:dueAt"] = json!(due_at.map(|at| at.to_string())),
        Reported::Possible | Reported::NotAsked => {}
    }
    value
}
