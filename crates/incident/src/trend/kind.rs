//! What kind of incident it was, in the groups in which the AP and the CBS count reports, so that one can stand beside the
//! other. What nobody knows is a group of its own: it is none of theirs.

use crate::fact::{Certainty, FactKey, Facts, Value};

/// A group of incidents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrendKind {
    /// A letter or parcel that went astray.
    Post,
    /// An e-mail that went to somebody else, or that showed the addresses of others.
    Email,
    /// Hacking, malware or phishing.
    Attack,
    /// Something else of which it is known what it was.
    Other,
    /// Nobody knows or says what it was.
    Unknown,
}

impl TrendKind {
    /// Every group, in the order of the AP.
    pub const ALL: [TrendKind; 5] =
        [TrendKind::Post, TrendKind::Email, TrendKind::Attack, TrendKind::Other, TrendKind::Unknown];

    /// Its id in kebab-case.
    pub fn id(self) -> &'static str {
        match self {
            TrendKind::Post => "post",
            TrendKind::Email => "email",
            TrendKind::Attack => "attack",
            TrendKind::Other => "other",
            TrendKind::Unknown => "unknown",
        }
    }

    /// The group of what is held to have happened.
    pub fn of(facts: &Facts) -> TrendKind {
        what_happened(facts).map_or(TrendKind::Unknown, |(kind, _)| TrendKind::of_type(kind))
    }

    /// The group of a value of the fact `incident_type`.
    pub fn of_type(kind: &str) -> TrendKind {
        match kind {
            "lost_post" | "misdirected_post" => TrendKind::Post,
            "cc_instead_of_bcc" | "misdirected_email" => TrendKind::Email,
            "account_lock"
            | "brute_force"
            | "business_email_compromise"
            | "credential_stuffing"
            | "credential_theft"
            | "cyberattack"
            | "ransomware"
            | "social_engineering"
            | "sql_injection"
            | "vulnerability_exploited"
            | "web_compromise" => TrendKind::Attack,
            "unspecified" => TrendKind::Unknown,
            _ => TrendKind::Other,
        }
    }
}

/// What is held to have happened, and how surely. What was refuted, and what only cannot be excluded, did not happen as far as
/// anybody knows.
pub fn what_happened(facts: &Facts) -> Option<(&'static str, Certainty)> {
    let fact = facts.get(FactKey::IncidentType)?;
    match (&fact.value, fact.certainty) {
        (_, Certainty::Refuted | Certainty::NotExcludable) => None,
        (Value::Choice(kind), certainty) => Some((kind, certainty)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fact::{Fact, Kind};

    #[test]
    fn every_value_falls_in_one_group_and_a_new_one_is_looked_at_here() {
        let Kind::Choice(all) = FactKey::IncidentType.kind() else { panic!("it is a choice") };
        let count = |kind| all.iter().filter(|value| TrendKind::of_type(value) == kind).count();
        assert_eq!(TrendKind::ALL.map(count), [2, 2, 11, 28, 1]);
    }

    #[test]
    fn what_was_refuted_or_cannot_be_excluded_is_unknown() {
        let of = |certainty| {
            let mut facts = Facts::default();
            let value = Value::Choice("ransomware");
            facts.hold(FactKey::IncidentType, Fact { value, certainty, known_at: None });
            TrendKind::of(&facts)
        };
        use TrendKind::{Attack, Unknown};
        assert_eq!(Certainty::ALL.map(of), [Attack, Attack, Attack, Unknown, Unknown]);
        assert_eq!(TrendKind::of(&Facts::default()), Unknown);
    }
}
