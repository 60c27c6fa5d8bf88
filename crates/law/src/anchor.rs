//! What a period runs from.

/// The moment a period runs from. Which moment it was is set by a person, never guessed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anchor {
    /// The organisation became aware (AVG art. 33(1)).
    Aware,
    /// The incident was classified (DORA).
    Classified,
    /// The incident was detected.
    Detected,
    /// The incident occurred.
    Occurred,
    /// Somebody entitled to it asked.
    Asked,
    /// The filing that another rule asks was actually submitted.
    Filed(String),
    /// The term of another rule passed without its filing, or the filing came late.
    Missed(String),
    /// Something that may not have happened yet.
    Event(String),
}

impl Anchor {
    /// Reads `aware`, `classified`, `detected`, `occurred`, `asked`, `filed:<rule>`, `missed:<rule>` or
    /// `event:<name>`.
    pub fn parse(text: &str) -> Option<Anchor> {
        let named = |rest: &str| (!rest.trim().is_empty()).then(|| rest.trim().to_owned());
        match text {
            "aware" => Some(Anchor::Aware),
            "classified" => Some(Anchor::Classified),
            "detected" => Some(Anchor::Detected),
            "occurred" => Some(Anchor::Occurred),
            "asked" => Some(Anchor::Asked),
            _ => match text.split_once(':')? {
                ("filed", rule) => named(rule).map(Anchor::Filed),
                ("missed", rule) => named(rule).map(Anchor::Missed),
                ("event", name) => named(name).map(Anchor::Event),
                _ => None,
            },
        }
    }

    /// The rule that the anchor speaks of, if any.
    pub fn rule(&self) -> Option<&str> {
        match self {
            Anchor::Filed(rule) | Anchor::Missed(rule) => Some(rule),
            _ => None,
        }
    }
}

impl std::fmt::Display for Anchor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Anchor::Aware => f.write_str("aware"),
            Anchor::Classified => f.write_str("classified"),
            Anchor::Detected => f.write_str("detected"),
            Anchor::Occurred => f.write_str("occurred"),
            Anchor::Asked => f.write_str("asked"),
            Anchor::Filed(rule) => write!(f, "filed:{rule}"),
            Anchor::Missed(rule) => write!(f, "missed:{rule}"),
            Anchor::Event(name) => write!(f, "event:{name}"),
        }
    }
}
