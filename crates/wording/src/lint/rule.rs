//! One rule, read from its file.

use incident::fact::FactKey;

use super::file::{CheckName, Each, Judged, Near, Said, Where};
use super::lexicon::List;
use super::{Draft, Level, ground};
use crate::Lang;

/// A rule.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) id: String,
    pub(super) level: Level,
    pub(super) applies: Applies,
    pub(super) place: Where,
    pub(super) looks: Looks,
    pub(super) why: Said,
    pub(super) instead: Said,
    pub(super) source: Said,
}

/// What a rule looks at. An empty list limits nothing.
#[derive(Debug)]
pub(super) struct Applies {
    pub(super) languages: Vec<Lang>,
    pub(super) audiences: Vec<String>,
    pub(super) not_audiences: Vec<String>,
    pub(super) templates: Vec<String>,
    pub(super) not_templates: Vec<String>,
    pub(super) responsibility: Vec<Judged>,
    /// With any of these established so, all is right.
    pub(super) unless: Vec<(FactKey, bool)>,
    /// Whether something must have leaked that readers can do something about, or nothing may have.
    pub(super) when_leaked: Option<bool>,
}

/// What a rule looks for.
#[derive(Debug)]
pub(super) enum Looks {
    /// Phrases that should not be there.
    For(Phrases),
    /// Phrases of which one should be.
    Missing(Each<List>),
    /// Something that code checks.
    Check { name: CheckName, limit: u32, upto: u32, phrases: Phrases },
}

/// Phrases, with what makes them right and what must be there too.
#[derive(Debug)]
pub(super) struct Phrases {
    pub(super) find: Each<List>,
    pub(super) unless: Each<List>,
    pub(super) near: Near,
    /// A sentence that cites a fact which is established may say so.
    pub(super) unless_cited: bool,
    pub(super) also: Option<Each<List>>,
    /// The text must hold an address of a page too.
    pub(super) with_link: bool,
}

impl Applies {
    /// Whether a rule has anything to say of a draft.
    pub(super) fn to(&self, draft: &Draft<'_>, has_leaked: bool) -> bool {
        let among = |all: &[String], id: &str| all.iter().any(|other| other == id);
        let limited = |all: &[String], id: &str| all.is_empty() || among(all, id);
        let judged = Judged::from(draft.responsibility);
        self.languages.contains(&draft.lang)
            && limited(&self.audiences, draft.audience)
            && limited(&self.templates, draft.template)
            && !among(&self.not_audiences, draft.audience)
            && !among(&self.not_templates, draft.template)
            && (self.responsibility.is_empty() || self.responsibility.contains(&judged))
            && self.when_leaked.is_none_or(|asked| asked == has_leaked)
            && !self.unless.iter().any(|(key, so)| ground::established(draft.state, *key) == Some(*so))
    }
}
