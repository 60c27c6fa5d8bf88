//! A rule, an exception or an indicator: what they have in common.

use law::{Checked, Citation, Exception, Force, InForce, Indicator, Place, Rule, Rulebook, Version};

use super::{Document, View, quote};

/// Something that a page encodes.
#[derive(Clone, Copy)]
pub(super) enum Provision<'a> {
    Rule(&'a Rule),
    Exception(&'a Exception),
    Indicator(&'a Indicator),
}

/// Everything that can be explained.
pub(super) fn all(rulebook: &Rulebook) -> impl Iterator<Item = Provision<'_>> {
    let rules = rulebook.rules().map(Provision::Rule);
    let exceptions = rulebook.exceptions().map(Provision::Exception);
    rules.chain(exceptions).chain(rulebook.indicators().map(Provision::Indicator))
}

impl<'a> Provision<'a> {
    pub(super) fn id(self) -> &'a str {
        match self {
            Provision::Rule(rule) => &rule.id,
            Provision::Exception(exception) => &exception.id,
            Provision::Indicator(indicator) => &indicator.id,
        }
    }

    pub(super) fn in_force(&self) -> &'a InForce {
        match self {
            Provision::Rule(rule) => &rule.in_force,
            Provision::Exception(exception) => &exception.in_force,
            Provision::Indicator(indicator) => &indicator.in_force,
        }
    }

    fn citation(self) -> &'a Citation {
        match self {
            Provision::Rule(rule) => &rule.citation,
            Provision::Exception(exception) => &exception.citation,
            Provision::Indicator(indicator) => &indicator.citation,
        }
    }

    fn force(self) -> Force {
        match self {
            Provision::Rule(rule) => rule.force,
            Provision::Exception(exception) => exception.force,
            Provision::Indicator(indicator) => indicator.force,
        }
    }

    fn checked(self) -> &'a Checked {
        match self {
            Provision::Rule(rule) => &rule.checked,
            Provision::Exception(exception) => &exception.checked,
            Provision::Indicator(indicator) => &indicator.checked,
        }
    }

    fn version(self) -> Version {
        match self {
            Provision::Rule(rule) => rule.version,
            Provision::Exception(exception) => exception.version,
            Provision::Indicator(indicator) => indicator.version,
        }
    }

    fn words(self) -> &'a [String] {
        match self {
            Provision::Rule(rule) => &rule.words,
            Provision::Exception(exception) => &exception.words,
            Provision::Indicator(indicator) => &indicator.words,
        }
    }

    fn place(self) -> &'a Place {
        match self {
            Provision::Rule(rule) => &rule.place,
            Provision::Exception(exception) => &exception.place,
            Provision::Indicator(indicator) => &indicator.place,
        }
    }
}

impl View<'_> {
    /// Where it stands, since when it holds, how it was compared, and the words themselves.
    pub(super) fn head(&self, document: &mut Document, provision: &Provision<'_>) {
        let (wording, citation) = (self.wording, provision.citation());
        document.line(0, format!("{} — {citation}", provision.id()));
        document.line(0, &citation.act);
        document.line(0, &citation.source);
        let from = wording.day(provision.in_force().from);
        let force = wording.force(provision.force());
        let since = match provision.in_force().until {
            None => wording.format("explain-since", [("force", force.into()), ("from", from.into())]),
            Some(until) => {
                let until = wording.day(until);
                let arguments = [("force", force.into()), ("from", from.into()), ("until", until.into())];
                wording.format("explain-since-until", arguments)
            }
        };
        document.line(0, since);
        let checked = provision.checked();
        document.line(0, wording.checked_on(checked.how, &wording.day(checked.on)));
        let place = provision.place().to_string();
        document.line(0, wording.format("explain-place", [("place", place.into())]));
        document.line(0, wording.version(&provision.version()));
        self.quote(document, provision);
    }

    /// The quotations that hold the words that the provision is pinned to, with those words marked.
    fn quote(&self, document: &mut Document, provision: &Provision<'_>) {
        let Some(page) = self.rulebook.page(provision.place()) else { return };
        let quoted = page.quotations.iter().map(|quotation| quote::mark(quotation, provision.words()));
        let quoted: Vec<_> = quoted.collect();
        let pinned = quoted.iter().any(|quote| quote.is_marked);
        let shown = quoted.iter().filter(|quote| quote.is_marked || !pinned);
        document.heading(self.wording.text("explain-article"));
        if quoted.is_empty() {
            return document.line(2, self.wording.text("explain-not-quoted"));
        }
        for paragraph in shown.flat_map(|quote| &quote.paragraphs) {
            document.quote(2, paragraph);
        }
    }

    /// The open norms: questions to people, not guesses.
    pub(super) fn left_to_people(&self, document: &mut Document, provision: &Provision<'_>) {
        let Some(page) = self.rulebook.page(provision.place()) else { return };
        let concerns = |of: &Option<String>| of.as_ref().is_none_or(|of| of == provision.id());
        let mut questions = page.left_to_people.iter().filter(|left| concerns(&left.of)).peekable();
        if questions.peek().is_none() {
            return;
        }
        document.heading(self.wording.text("explain-left-to-people"));
        for left in questions {
            document.item(2, "- ", format!("{}: {}", self.wording.role(&left.asks), left.what));
        }
    }
}
