//! The texts that everybody begins with, as they stand in `wording/messages/`.

use super::{Template, TemplateProblem};
use crate::Lang;

/// Declares which templates there are, so that one without its files does not compile.
macro_rules! files {
    ($count:literal: $($id:literal,)+) => {
        /// The names of all templates, in the order in which people choose.
        pub const TEMPLATE_IDS: [&str; $count] = [$($id,)+];

        const FILES: [(&str, [&str; 2]); $count] = [$((
            $id,
            [
                include_str!(concat!("../../../../wording/messages/nl/", $id, ".md")),
                include_str!(concat!("../../../../wording/messages/en/", $id, ".md")),
            ],
        ),)+];
    };
}

files! {
    22:
    "holding-statement",
    "staff",
    "staff-victims",
    "customers-service",
    "data-subjects",
    "former-customers",
    "suppliers",
    "controllers",
    "partners-briefing",
    "press-lines",
    "bank",
    "insurer",
    "police",
    "networks",
    "website",
    "phone-script",
    "letter",
    "advertisement",
    "board",
    "correction",
    "supplier-questions",
    "formal-notice",
}

/// Declares what several templates say alike, so that it is written once.
macro_rules! parts {
    ($count:literal: $($name:literal,)+) => {
        const PARTS: [(&str, [&str; 2]); $count] = [$((
            $name,
            [
                include_str!(concat!("../../../../wording/messages/nl/parts/", $name, ".md")),
                include_str!(concat!("../../../../wording/messages/en/parts/", $name, ".md")),
            ],
        ),)+];
    };
}

parts! {
    4:
    "event",
    "kinds",
    "harm",
    "advice",
}

/// All templates in both languages.
#[derive(Clone, Debug, PartialEq)]
pub struct Templates(Vec<Template>);

impl Templates {
    /// The templates that are part of the program. One that cannot be read is left out; a test sees to it that all can.
    pub fn new() -> Templates {
        Templates(Templates::read().filter_map(Result::ok).collect())
    }

    /// Reads them one by one.
    pub fn read() -> impl Iterator<Item = Result<Template, Vec<TemplateProblem>>> {
        Lang::ALL.into_iter().flat_map(|lang| {
            let parts = PARTS.map(|(name, texts)| (name, in_lang(texts, lang)));
            FILES.into_iter().map(move |(id, texts)| Template::read(id, lang, in_lang(texts, lang), &parts))
        })
    }

    /// The template with this name in this language.
    pub fn template(&self, id: &str, lang: Lang) -> Option<&Template> {
        self.all(lang).find(|template| template.id == id)
    }

    /// All templates of a language, in the order in which people choose.
    pub fn all(&self, lang: Lang) -> impl Iterator<Item = &Template> {
        self.0.iter().filter(move |template| template.lang == lang)
    }
}

impl Default for Templates {
    fn default() -> Templates {
        Templates::new()
    }
}

fn in_lang([nl, en]: [&'static str; 2], lang: Lang) -> &'static str {
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}
