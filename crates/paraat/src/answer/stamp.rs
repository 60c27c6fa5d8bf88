//! Which text of a provision a finding rests on. It is the same in every answer, so that it is put in letters once for all.

use std::borrow::Cow;
use std::collections::HashMap;

use law::{Provision, Rulebook, Version};
use serde::Serialize;

/// The version of a provision with the name of its hash, and the days on which it holds.
pub(super) struct Stamp {
    version: String,
    from: String,
    until: Option<String>,
}

/// From when until when the text of a provision holds, as days.
#[derive(Serialize)]
pub(super) struct InForce<'a> {
    from: Cow<'a, str>,
    until: Option<Cow<'a, str>>,
}

/// The stamps of a rulebook.
pub(super) struct Stamps(HashMap<Version, Stamp>);

impl Stamps {
    /// Of everything that an answer may name.
    pub(super) fn of(rulebook: &Rulebook) -> Stamps {
        let rules = rulebook.rules().map(|rule| &rule.provision);
        let criteria = rulebook.criteria().map(|criteria| &criteria.provision);
        let all = rules.chain(criteria).chain(rulebook.indicators().map(|indicator| &indicator.provision));
        Stamps(all.map(|provision| (provision.version, Stamp::of(provision))).collect())
    }

    /// Version and days of a provision. Those of one that is not in the rulebook, as of a proposal, are made anew.
    pub(super) fn stamp(&self, provision: &Provision) -> (Cow<'_, str>, InForce<'_>) {
        match self.0.get(&provision.version) {
            Some(Stamp { version, from, until }) => {
                let until = until.as_deref().map(Cow::Borrowed);
                (Cow::Borrowed(version), InForce { from: Cow::Borrowed(from), until })
            }
            None => {
                let Stamp { version, from, until } = Stamp::of(provision);
                let until = until.map(Cow::Owned);
                (Cow::Owned(version), InForce { from: Cow::Owned(from), until })
            }
        }
    }
}

impl Stamp {
    fn of(provision: &Provision) -> Stamp {
        let law::InForce { from, until } = provision.in_force;
        Stamp {
            version: format!("sha256:{}", provision.version),
            from: from.to_string(),
            until: until.map(|day| day.to_string()),
        }
    }
}
