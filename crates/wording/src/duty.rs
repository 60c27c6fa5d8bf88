//! A duty in words: what to do and to whom, by when, and why; and why a rule makes none.

use incident::picture::Picture;
use jiff::Timestamp;
use law::{
    Anchor, Because, Condition, Due, NotApplicable, Obligation, Recipient, Rule, Rulebook, Standing, Truth,
    Use,
};

use crate::Wording;

/// Where nothing is known of the country, the house is Dutch.
const AT_HOME: &str = "NL";

/// The short name of the authority in the country (ISO 3166-1 alpha-2), or the id of a recipient that is no authority
/// there. Short names are the same in every language.
pub fn short_name<'a>(rulebook: &'a Rulebook, to: Recipient, country: Option<&str>) -> &'a str {
    let authority = rulebook.authority(to, country.unwrap_or(AT_HOME));
    authority.map_or(to.as_str(), |authority| authority.short.as_str())
}

/// To whom a rule owes something, in short: the party to the agreement by name, else as [`short_name`].
pub fn addressee<'a>(rulebook: &'a Rulebook, rule: &'a Rule, country: Option<&str>) -> &'a str {
    rule.party.as_deref().unwrap_or_else(|| short_name(rulebook, rule.to, country))
}

impl Wording {
    /// What a rule asks, as an order that names to whom, by the name that people in the country (ISO 3166-1 alpha-2)
    /// use.
    pub fn order(&self, rulebook: &Rulebook, rule: &Rule, country: Option<&str>) -> String {
        if let Some(party) = &rule.party {
            return self.duty(rule.duty, party);
        }
        // Those of which the short name is no name with an article are told in words.
        let in_words = matches!(
            rule.to,
            Recipient::FinancialAuthority
                | Recipient::CsirtAndCompetentAuthority
                | Recipient::CriticalEntityAuthority
        );
        let to = match rulebook.authority(rule.to, country.unwrap_or(AT_HOME)) {
            Some(authority) if !in_words => {
                self.format("recipient-authority", [("short", authority.short.as_str().into())])
            }
            _ => self.recipient(rule.to),
        };
        self.duty(rule.duty, &to)
    }

    /// By when a duty is due, absolute first and relative to `now` second; or when it was done, or what it waits for.
    /// Moments are told on the clock of the rulebook's zone.
    pub fn by_when(&self, rulebook: &Rulebook, obligation: &Obligation<'_>, now: Timestamp) -> String {
        let zone = rulebook.calendar().zone();
        if let Some(filed) = obligation.filed {
            let filed = self.start(filed.at, zone);
            return match obligation.late {
                Some(late) => {
                    let late = self.late(late);
                    self.format("due-filed-late", [("filed", filed.into()), ("late", late.into())])
                }
                None => self.format("due-filed", [("filed", filed.into())]),
            };
        }
        match &obligation.due {
            Due::Dated(deadline) => {
                let due = self.deadline(deadline, zone);
                if deadline.is_past(now) {
                    let late = self.late(now.duration_since(deadline.at()));
                    self.format("due-missed", [("due", due.into()), ("late", late.into())])
                } else {
                    let left = self.left(deadline.at().duration_since(now));
                    self.format("due-dated", [("due", due.into()), ("left", left.into())])
                }
            }
            Due::Pending(anchor) => {
                self.format("due-pending", [("anchor", self.anchor_cited(rulebook, anchor).into())])
            }
            Due::WithoutUndueDelay { since } => match (since, &obligation.rule.after) {
                (Some(since), Some(anchor)) if rulebook.moment_of(*since) <= now => {
                    let age = self.age(now.duration_since(rulebook.moment_of(*since)));
                    let anchor = self.anchor_cited(rulebook, anchor);
                    self.format("due-undated-since", [("age", age.into()), ("anchor", anchor.into())])
                }
                _ => self.text("due-undated"),
            },
        }
    }

    /// What a term runs from, where a rule is named by the place where it stands: its id is a word for developers.
    fn anchor_cited(&self, rulebook: &Rulebook, anchor: &Anchor) -> String {
        let cited = |rule: &String| rulebook.rule(rule).map(|rule| rule.citation.to_string());
        let cited = match anchor {
            Anchor::Filed(rule) => cited(rule).map(Anchor::Filed),
            Anchor::LatestFiled(rules) => rules.first().and_then(cited).map(Anchor::Filed),
            Anchor::Before(rule) => cited(rule).map(Anchor::Before),
            Anchor::Missed(rule) => cited(rule).map(Anchor::Missed),
            _ => None,
        };
        self.anchor(cited.as_ref().unwrap_or(anchor))
    }

    /// What stands under a duty, one sentence each: the facts behind it, what it waits for or could lapse by, and
    /// other counts of its term. Of a duty that is done or waived nobody asks that any more.
    pub fn duty_reasons(
        &self,
        rulebook: &Rulebook,
        picture: &Picture<'_>,
        obligation: &Obligation<'_>,
    ) -> Vec<String> {
        if matches!(obligation.standing, Standing::Met | Standing::Waived) {
            return Vec::new();
        }
        let mut reasons = Vec::new();
        if !obligation.because.is_empty() {
            let facts = self.grounds(obligation.because);
            reasons.push(self.format("duty-is-because", [("facts", facts.into())]));
        }
        match obligation.standing {
            Standing::Possible => reasons.extend(self.waits_for(picture, obligation)),
            _ => reasons.extend(self.may_lapse(obligation)),
        }
        reasons.extend(self.other_counts(rulebook, obligation));
        reasons
    }

    /// Why a rule makes no duty, as a clause; what goes before it is shown with its place.
    pub fn why_not(&self, rulebook: &Rulebook, not: &NotApplicable<'_>) -> String {
        let because = self.because(not.because, not.rule.on);
        let Because::Displaced(by) = not.because else { return because };
        let exception = rulebook.exception(by).map(|found| (&found.citation, &found.checked));
        match exception.or_else(|| rulebook.rule(by).map(|found| (&found.citation, &found.checked))) {
            Some((citation, checked)) => format!("{because} ({})", self.cited(citation, checked)),
            None => because,
        }
    }

    /// What keeps a duty possible. Its excuses, and provisions that might go before it, are left to the explanation.
    fn waits_for(&self, picture: &Picture<'_>, obligation: &Obligation<'_>) -> Vec<String> {
        let rule = obligation.rule;
        let mut waits = Vec::new();
        if picture.circumstances.capacity(rule.on, Use::Triggers).truth != Truth::Yes {
            let capacity = self.capacity_glossed(rule.on);
            waits.push(self.format("duty-waits-for-capacity", [("capacity", capacity.into())]));
        }
        let asked = awaited(obligation, &rule.when);
        if !asked.is_empty() {
            let conditions = self.conditions(&asked);
            waits.push(self.format("duty-waits-for", [("conditions", conditions.into())]));
        }
        waits
    }

    /// Which of its own excuses could still take an open duty away.
    fn may_lapse(&self, obligation: &Obligation<'_>) -> Option<String> {
        let own = awaited(obligation, &obligation.rule.unless);
        if own.is_empty() {
            return None;
        }
        let arguments = [("n", own.len().into()), ("conditions", self.conditions(&own).into())];
        Some(self.format("duty-may-lapse", arguments))
    }

    /// Other counts of the term, where they end at another moment. For information: the strict one is kept.
    fn other_counts(&self, rulebook: &Rulebook, obligation: &Obligation<'_>) -> Vec<String> {
        let Due::Dated(strict) = &obligation.due else { return Vec::new() };
        let mut told = vec![strict.at()];
        let mut counts = Vec::new();
        for counted in &obligation.readings {
            if !told.contains(&counted.deadline.at()) {
                told.push(counted.deadline.at());
                let due = self.deadline(&counted.deadline, rulebook.calendar().zone());
                let source = counted.reading.source.as_str();
                counts.push(self.format("due-reading", [("due", due.into()), ("source", source.into())]));
            }
        }
        counts
    }
}

/// The conditions among these that the duty awaits.
fn awaited(obligation: &Obligation<'_>, among: &[Condition]) -> Vec<Condition> {
    obligation.awaits.iter().filter(|condition| among.contains(condition)).copied().collect()
}
