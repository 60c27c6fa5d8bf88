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
    /// The latest filing among these rules: a report, and what updates it.
    LatestFiled(Vec<String>),
    /// The end of another rule's term, by which it must be said that the term will not be met.
    Before(String),
    /// The term of another rule passed without its filing, or the filing came late.
    Missed(String),
    /// Something that may not have happened yet.
    Event(String),
}

impl Anchor {
    /// Reads `aware`, `classified`, `detected`, `occurred`, `asked`, `filed:<rule>`,
    /// `latest-filed:<rule>,<rule>`, `before:<rule>`, `missed:<rule>` or `event:<name>`.
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
                ("latest-filed", rules) => {
                    rules.split(',').map(named).collect::<Option<Vec<_>>>().map(Anchor::LatestFiled)
                }
                ("before", rule) => named(rule).map(Anchor::Before),
                ("missed", rule) => named(rule).map(Anchor::Missed),
                ("event", name) => named(name).map(Anchor::Event),
                _ => None,
            },
        }
    }

    /// The rules that the anchor speaks of.
    pub fn rules(&self) -> &[String] {
        match self {
            Anchor::Filed(rule) | Anchor::Missed(rule) | Anchor::Before(rule) => std::slice::from_ref(rule),
            Anchor::LatestFiled(rules) => rules,
            _ => &[],
        }
    }

    /// Whether it is the submission of a report.
    pub fn is_filing(&self) -> bool {
        matches!(self, Anchor::Filed(_) | Anchor::LatestFiled(_))
    }

    /// The rule whose term must be known before anything can be said of this anchor.
    pub(crate) fn follows(&self) -> Option<&str> {
        match self {
            Anchor::Missed(rule) | Anchor::Before(rule) => Some(rule),
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
            Anchor::LatestFiled(rules) => write!(f, "latest-filed:{}", rules.join(",")),
            Anchor::Before(rule) => write!(f, "before:{rule}"),
            Anchor::Missed(rule) => write!(f, "missed:{rule}"),
            Anchor::Event(name) => write!(f, "event:{name}"),
        }
    }
}
