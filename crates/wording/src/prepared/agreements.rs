//! Contracts and insurances in words.

use readiness::agreement::event::{Direction, NoticeClause, Term};
use readiness::agreement::insured::{Insured, Uninsured};
use readiness::event::Word as _;

use crate::Wording;

impl Wording {
    /// A clause by which one party tells the other: `Zij melden het u binnen 24 uur, na ontdekking (artikel 7.2).`
    pub fn notice(&self, notice: &NoticeClause) -> String {
        let who = match notice.direction {
            Direction::WeTell => "notice-we-tell",
            Direction::TheyTell => "notice-they-tell",
        };
        let term = match (notice.term, notice.amount) {
            (Term::Immediately, _) => self.text("notice-immediately"),
            (_, None) => self.text("notice-term-unknown"),
            (term, Some(amount)) => {
                self.format(&format!("notice-in-{}", term.id()), [("n", f64::from(amount).into())])
            }
        };
        let mut sentence = self.format(who, [("term", term.into())]);
        for (key, text) in [
            ("notice-from", &notice.counts_from),
            ("notice-article", &notice.article),
            ("notice-channel", &notice.channel),
        ] {
            if !text.is_empty() {
                sentence.push_str(&self.format(key, [("text", text.clone().into())]));
            }
        }
        sentence
    }

    /// Whether a head of costs is insured, in a word or two.
    pub fn insured(&self, insured: &Insured) -> String {
        let key = match insured {
            Insured::Yes => "insured-yes",
            Insured::OnCondition => "insured-on-condition",
            Insured::NotLookedUp => "insured-not-looked-up",
            Insured::No(Uninsured::ByNobody) => "insured-by-nobody",
            Insured::No(Uninsured::WithoutPolicy) => "insured-without-policy",
            Insured::No(Uninsured::ByThesePolicies) => "insured-by-none-of-these",
        };
        self.text(key)
    }
}
