//! The two languages, and the sentences of one of them.

use std::str::FromStr;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::{Value, numbers};

const NL: &[&str] = &[
    include_str!("../../../wording/ui/nl.ftl"),
    include_str!("../../../wording/ui/account.nl.ftl"),
    include_str!("../../../wording/ui/contain.nl.ftl"),
    include_str!("../../../wording/ui/costs.nl.ftl"),
    include_str!("../../../wording/ui/crisis.nl.ftl"),
    include_str!("../../../wording/ui/evaluation.nl.ftl"),
    include_str!("../../../wording/ui/exercise.nl.ftl"),
    include_str!("../../../wording/ui/filing.nl.ftl"),
    include_str!("../../../wording/ui/joint.nl.ftl"),
    include_str!("../../../wording/ui/cyber.nl.ftl"),
    include_str!("../../../wording/ui/keys.nl.ftl"),
    include_str!("../../../wording/ui/kit.nl.ftl"),
    include_str!("../../../wording/ui/lawbook.nl.ftl"),
    include_str!("../../../wording/ui/lists.nl.ftl"),
    include_str!("../../../wording/ui/meeting.nl.ftl"),
    include_str!("../../../wording/ui/message.nl.ftl"),
    include_str!("../../../wording/ui/people.nl.ftl"),
    include_str!("../../../wording/ui/prepare.nl.ftl"),
    include_str!("../../../wording/ui/print.nl.ftl"),
    include_str!("../../../wording/ui/regimes.nl.ftl"),
    include_str!("../../../wording/ui/register.nl.ftl"),
    include_str!("../../../wording/ui/rights.nl.ftl"),
    include_str!("../../../wording/ui/rumour.nl.ftl"),
    include_str!("../../../wording/ui/said.nl.ftl"),
    include_str!("../../../wording/ui/shift.nl.ftl"),
    include_str!("../../../wording/ui/speak.nl.ftl"),
    include_str!("../../../wording/ui/supplier.nl.ftl"),
    include_str!("../../../wording/ui/timeline.nl.ftl"),
    include_str!("../../../wording/ui/trends.nl.ftl"),
    include_str!("../../../wording/ui/web.nl.ftl"),
    include_str!("../../../wording/ui/work.nl.ftl"),
];
const EN: &[&str] = &[
    include_str!("../../../wording/ui/en.ftl"),
    include_str!("../../../wording/ui/account.en.ftl"),
    include_str!("../../../wording/ui/contain.en.ftl"),
    include_str!("../../../wording/ui/costs.en.ftl"),
    include_str!("../../../wording/ui/crisis.en.ftl"),
    include_str!("../../../wording/ui/evaluation.en.ftl"),
    include_str!("../../../wording/ui/exercise.en.ftl"),
    include_str!("../../../wording/ui/filing.en.ftl"),
    include_str!("../../../wording/ui/joint.en.ftl"),
    include_str!("../../../wording/ui/cyber.en.ftl"),
    include_str!("../../../wording/ui/keys.en.ftl"),
    include_str!("../../../wording/ui/kit.en.ftl"),
    include_str!("../../../wording/ui/lawbook.en.ftl"),
    include_str!("../../../wording/ui/lists.en.ftl"),
    include_str!("../../../wording/ui/meeting.en.ftl"),
    include_str!("../../../wording/ui/message.en.ftl"),
    include_str!("../../../wording/ui/people.en.ftl"),
    include_str!("../../../wording/ui/prepare.en.ftl"),
    include_str!("../../../wording/ui/print.en.ftl"),
    include_str!("../../../wording/ui/regimes.en.ftl"),
    include_str!("../../../wording/ui/register.en.ftl"),
    include_str!("../../../wording/ui/rights.en.ftl"),
    include_str!("../../../wording/ui/rumour.en.ftl"),
    include_str!("../../../wording/ui/said.en.ftl"),
    include_str!("../../../wording/ui/shift.en.ftl"),
    include_str!("../../../wording/ui/speak.en.ftl"),
    include_str!("../../../wording/ui/supplier.en.ftl"),
    include_str!("../../../wording/ui/timeline.en.ftl"),
    include_str!("../../../wording/ui/trends.en.ftl"),
    include_str!("../../../wording/ui/web.en.ftl"),
    include_str!("../../../wording/ui/work.en.ftl"),
];

/// A language that a person can read the program in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Dutch, the language of the house.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// Both languages.
    pub const ALL: [Lang; 2] = [Lang::Nl, Lang::En];

    /// `nl` or `en`.
    pub fn as_str(self) -> &'static str {
        match self {
            Lang::Nl => "nl",
            Lang::En => "en",
        }
    }

    /// The text of the files that hold the sentences.
    fn files(self) -> &'static [&'static str] {
        match self {
            Lang::Nl => NL,
            Lang::En => EN,
        }
    }

    /// The language as Fluent knows it, for the rules of its plurals.
    fn identifier(self) -> LanguageIdentifier {
        self.as_str().parse().unwrap_or_default()
    }
}

impl FromStr for Lang {
    type Err = ();

    fn from_str(text: &str) -> Result<Lang, ()> {
        Lang::ALL.into_iter().find(|lang| lang.as_str() == text).ok_or(())
    }
}

/// The sentences of one language.
pub struct Wording {
    lang: Lang,
    bundle: FluentBundle<FluentResource>,
}

impl Wording {
    /// Reads the sentences of a language. They are part of the program, so this cannot fail; a test sees to it that
    /// every one of them can be read.
    pub fn new(lang: Lang) -> Wording {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.identifier()]);
        // The marks that keep directions of writing apart would end up in terminals and in files.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Nl => numbers::dutch,
            Lang::En => numbers::english,
        }));
        for file in lang.files() {
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new((*file).to_owned());
            bundle.add_resource_overriding(resource);
        }
        Wording { lang, bundle }
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The sentence with this key, when it takes no arguments.
    pub fn text(&self, key: &str) -> String {
        self.format(key, [])
    }

    /// The sentence with this key, filled in. A key that does not exist comes back as it is: a screen with a strange
    /// word in it is better than none.
    pub fn format<'a>(
        &self,
        key: &str,
        arguments: impl IntoIterator<Item = (&'static str, Value<'a>)>,
    ) -> String {
        self.find(key, arguments).unwrap_or_else(|| key.to_owned())
    }

    /// The sentence with this key, if there is one.
    pub fn find<'a>(
        &self,
        key: &str,
        arguments: impl IntoIterator<Item = (&'static str, Value<'a>)>,
    ) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut named = FluentArgs::new();
        for (name, value) in arguments {
            named.set(name, value);
        }
        // What cannot be filled in shows as its own name.
        Some(self.bundle.format_pattern(pattern, Some(&named), &mut Vec::new()).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentences_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Wording>();
    }

    #[test]
    fn a_sentence_that_does_not_exist_shows_its_key() {
        assert_eq!(Wording::new(Lang::Nl).text("no-such-key"), "no-such-key");
    }
}
