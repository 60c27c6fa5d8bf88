//! What follows from the filing itself: which one it is, under which act, and what went before.

use super::{Derived, Ground, Source, fact, many, words};
use crate::fact::FactKey;
use crate::filing::Filing;

pub(super) fn about_the_filing(source: Source, ground: &Ground<'_>) -> Option<Derived> {
    let state = ground.state;
    let earlier: Option<&Filing> = state.filings_of(ground.rule).find(|filing| filing.withdrawn.is_none());
    let name = |filing: &Filing| ground.other_authorities.iter().find(|(rule, _)| *rule == filing.rule);
    let others = || state.filings.iter().filter(|it| it.withdrawn.is_none() && name(it).is_some());
    let id = |id: &str| Some(Derived::Ids(vec![id.to_owned()]));
    match source {
        Source::FilingKind => id(if earlier.is_some() { "follow-up" } else { "first" }),
        Source::Completeness => match fact(FactKey::FilingComplete, ground.situation)? {
            Derived::Yes(true) => id("complete"),
            _ => id("incomplete"),
        },
        Source::EarlierReference => words(earlier?.known_as()?),
        Source::CodeName => words(&state.opened.as_ref()?.code_name),
        Source::Stage => id(stage(ground.rule)?),
        Source::Act => id(act(ground.rule)),
        Source::OtherAuthorities => Some(Derived::Yes(others().next().is_some())),
        Source::OtherAuthoritiesNames => {
            let said = |filing: &Filing| {
                let (_, name) = name(filing)?;
                Some(
                    filing
                        .known_as()
                        .map_or_else(|| name.clone(), |reference| format!("{name} ({reference})")),
                )
            };
            let mut names: Vec<String> = others().filter_map(said).collect();
            names.sort();
            names.dedup();
            many(names)
        }
        Source::DelayReason if ground.is_late => {
            let said = earlier.and_then(|filing| filing.delay_reason.as_deref());
            let foreseen = state.desk.delays(ground.rule).last().map(|kept| kept.said.reason.as_str());
            words(said.or(foreseen)?)
        }
        _ => None,
    }
}

/// Under which act a rule asks it, as far as the form of the data protection authority tells acts apart.
fn act(rule: &str) -> &'static str {
    match rule {
        _ if rule.starts_with("wpg-") => "wpg",
        _ if rule.starts_with("611-2013-") => "tw",
        _ => "avg",
    }
}

/// Which of the three reports of DORA art. 19(4) a rule asks.
fn stage(rule: &str) -> Option<&'static str> {
    match rule {
        "dora-19-4-a" => Some("initial"),
        "dora-19-4-b" | "dora-19-4-b-update" | "dora-19-4-asked" => Some("intermediate"),
        "dora-19-4-c" => Some("final"),
        _ => None,
    }
}
