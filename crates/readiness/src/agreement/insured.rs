//! Which costs of an incident the insurances would pay, before anything happens.
//!
//! The brochure of Techniek Nederland names seven covers and eleven heads of costs, and does not say which pays which. The
//! table here is our reading of its words and of what Dutch policies say; `docs/prevention.md` gives it with the reasons.
//! Where a policy pays only for a part of a head, the head counts as paid on a condition: to think oneself insured when one
//! is not is the mistake that costs most.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::event::{CostHead, Cover, CoverLine, Covered, Policy};
use crate::event::Word;

/// The covers that pay for a head of costs, the one that pays most of it first. None pays for the worth of the trade name,
/// for secrets, or for customers who stay away: no policy that we know of covers these. What is paid for orders that could
/// not be placed during the standstill belongs to [`CostHead::Standstill`].
pub fn covers_for(head: CostHead) -> &'static [Cover] {
    match head {
        CostHead::Restoration => {
            &[Cover::Restoration, Cover::IncidentResponse, Cover::Hardware, Cover::Improvement]
        }
        CostHead::Fines => &[Cover::Fines],
        CostHead::Filing | CostHead::Communication | CostHead::Forensics | CostHead::Notices => {
            &[Cover::IncidentResponse]
        }
        CostHead::Legal => &[Cover::Liability, Cover::Fines, Cover::Media],
        CostHead::Standstill => &[Cover::Interruption, Cover::KeyPeople],
        CostHead::TradeName | CostHead::Secrets | CostHead::LostCustomers => &[],
    }
}

/// Covers that answer none of the eleven heads: what they pay for is no head of its own, such as a ransom.
pub fn covers_without_head() -> impl Iterator<Item = Cover> {
    let pays = |cover: &Cover| CostHead::ALL.iter().any(|head| covers_for(*head).contains(cover));
    Cover::ALL.iter().copied().filter(move |cover| !pays(cover))
}

/// On what a payment depends even when the policy says yes.
pub fn proviso(head: CostHead, cover: Cover) -> Option<Proviso> {
    match (head, cover) {
        // "As far as the law lets fines be insured": what the law lets is settled after the fine.
        (CostHead::Fines, Cover::Fines) => Some(Proviso::Law),
        // Devices are not data; a fitting that is better than the old one is not what was lost.
        (CostHead::Restoration, Cover::Hardware | Cover::Improvement) => Some(Proviso::PartOfHead),
        // What its helpers restore while they help.
        (CostHead::Restoration, Cover::IncidentResponse) => Some(Proviso::PartOfHead),
        // Advice on whether and how to file; the brochure names no more.
        (CostHead::Filing, Cover::IncidentResponse) => Some(Proviso::PartOfHead),
        // Each pays lawyers for its own subject only: claims of others, inquiries, what was published.
        (CostHead::Legal, _) => Some(Proviso::PartOfHead),
        // People who are hired instead, not the turnover that is lost.
        (CostHead::Standstill, Cover::KeyPeople) => Some(Proviso::PartOfHead),
        _ => None,
    }
}

/// One head of costs, with what the policies in force say of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub head: CostHead,
    /// Whether it is insured.
    pub insured: Insured,
    /// What would pay, the best first.
    pub payers: Vec<Payer>,
    /// Covers that could pay and that nobody looked up, with the number of the policy.
    pub unread: Vec<(u32, Cover)>,
}

/// Whether a head of costs is insured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Insured {
    /// Yes.
    Yes,
    /// Only on a condition, or in part.
    OnCondition,
    /// No.
    No(Uninsured),
    /// There is a policy that could pay, and nobody looked up whether it does.
    NotLookedUp,
}

/// Why a head of costs is not insured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Uninsured {
    /// No cover pays for it, with whatever insurer.
    ByNobody,
    /// There is no policy in force.
    WithoutPolicy,
    /// Every policy in force says that it does not pay.
    ByThesePolicies,
}

/// A cover that would pay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payer {
    /// The number of the policy.
    pub policy: u32,
    /// Which cover of it.
    pub cover: Cover,
    /// The most that it pays, in euro cents: its own limit or that of the policy, whichever is lower. Absent when nobody
    /// looked it up.
    pub limit_cents: Option<u64>,
    /// On what the payment depends; on nothing when it is empty.
    pub provisos: Vec<Proviso>,
}

/// On what a payment depends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proviso {
    /// On what the policy says; its line of the cover has the words.
    Policy,
    /// On whether the law lets this be insured.
    Law,
    /// It pays for a part of the head only.
    PartOfHead,
}

/// The eleven heads of costs against the policies that are in force on this day, by their numbers.
pub fn insured(policies: &BTreeMap<u32, &Policy>, today: Date) -> Vec<Row> {
    let in_force: Vec<(u32, &Policy)> = policies
        .iter()
        .map(|(id, policy)| (*id, *policy))
        .filter(|(_, policy)| is_in_force(policy, today))
        .collect();
    CostHead::ALL.iter().map(|head| row(*head, &in_force)).collect()
}

/// Whether a policy is in force on a day, first and last day included. A day that nobody looked up is no bound.
pub fn is_in_force(policy: &Policy, today: Date) -> bool {
    policy.starts_on.is_none_or(|day| day <= today) && policy.ends_on.is_none_or(|day| today <= day)
}

fn row(head: CostHead, policies: &[(u32, &Policy)]) -> Row {
    let (mut payers, mut unread) = (Vec::new(), Vec::new());
    for (id, policy) in policies {
        for cover in covers_for(head) {
            match strictest(policy, *cover) {
                None => unread.push((*id, *cover)),
                Some(line) => payers.extend(payer(head, *id, policy, line)),
            }
        }
    }
    payers.sort_by_key(|payer| (!payer.provisos.is_empty(), std::cmp::Reverse(payer.limit_cents)));
    let insured = match payers.first() {
        Some(best) if best.provisos.is_empty() => Insured::Yes,
        Some(_) => Insured::OnCondition,
        None if covers_for(head).is_empty() => Insured::No(Uninsured::ByNobody),
        None if policies.is_empty() => Insured::No(Uninsured::WithoutPolicy),
        None if unread.is_empty() => Insured::No(Uninsured::ByThesePolicies),
        None => Insured::NotLookedUp,
    };
    Row { head, insured, payers, unread }
}

/// What a policy says of a cover. When it was written down twice, the line that promises least counts.
pub fn strictest(policy: &Policy, cover: Cover) -> Option<&CoverLine> {
    let promise = |line: &&CoverLine| match line.covered {
        Covered::No => (0, 0),
        Covered::OnCondition => (1, line.limit_cents.unwrap_or(u64::MAX)),
        Covered::Yes => (2, line.limit_cents.unwrap_or(u64::MAX)),
    };
    policy.covers.iter().filter(|line| line.cover == cover).min_by_key(promise)
}

fn payer(head: CostHead, id: u32, policy: &Policy, line: &CoverLine) -> Option<Payer> {
    let limit_cents = [line.limit_cents, policy.limit_cents].into_iter().flatten().min();
    if line.covered == Covered::No || limit_cents == Some(0) {
        return None;
    }
    let is_conditional = line.covered == Covered::OnCondition || !line.condition.trim().is_empty();
    let stated = is_conditional.then_some(Proviso::Policy);
    let provisos = stated.into_iter().chain(proviso(head, line.cover)).collect();
    Some(Payer { policy: id, cover: line.cover, limit_cents, provisos })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 20);

    fn line(cover: Cover, covered: Covered) -> CoverLine {
        CoverLine { cover, covered, ..CoverLine::default() }
    }

    fn policy(covers: &[(Cover, Covered)]) -> Policy {
        let covers = covers.iter().map(|(cover, covered)| line(*cover, *covered)).collect();
        Policy { limit_cents: Some(50_000_000), covers, ..Policy::default() }
    }

    fn head(head: CostHead, policies: &[&Policy]) -> Row {
        let numbered = (1..).zip(policies.iter().copied()).collect();
        insured(&numbered, TODAY).into_iter().find(|row| row.head == head).unwrap()
    }

    #[test]
    fn every_head_has_its_row_in_the_order_of_the_brochure() {
        let rows = insured(&BTreeMap::new(), TODAY);
        assert_eq!(rows.iter().map(|row| row.head).collect::<Vec<_>>(), CostHead::ALL);
    }

    #[test]
    fn nobody_insures_the_trade_name_secrets_and_customers_who_stay_away() {
        let everything: Vec<(Cover, Covered)> =
            Cover::ALL.iter().map(|cover| (*cover, Covered::Yes)).collect();
        let policy = policy(&everything);
        for lost in [CostHead::TradeName, CostHead::Secrets, CostHead::LostCustomers] {
            let row = head(lost, &[&policy]);
            assert_eq!(row.insured, Insured::No(Uninsured::ByNobody));
            assert!(row.payers.is_empty() && row.unread.is_empty());
        }
    }

    #[test]
    fn without_a_policy_nothing_is_insured() {
        assert_eq!(head(CostHead::Forensics, &[]).insured, Insured::No(Uninsured::WithoutPolicy));
        assert_eq!(head(CostHead::Secrets, &[]).insured, Insured::No(Uninsured::ByNobody));
    }

    #[test]
    fn a_cover_that_nobody_looked_up_is_neither_yes_nor_no() {
        let row = head(CostHead::Forensics, &[&policy(&[])]);
        assert_eq!(row.insured, Insured::NotLookedUp);
        assert_eq!(row.unread, [(1, Cover::IncidentResponse)]);
    }

    #[test]
    fn what_the_policy_pays_is_insured_up_to_its_limit() {
        let row = head(CostHead::Forensics, &[&policy(&[(Cover::IncidentResponse, Covered::Yes)])]);
        assert_eq!(row.insured, Insured::Yes);
        let limit_cents = Some(50_000_000);
        let cover = Cover::IncidentResponse;
        assert_eq!(row.payers, [Payer { policy: 1, cover, limit_cents, provisos: Vec::new() }]);
    }

    #[test]
    fn the_lower_of_the_two_limits_counts() {
        let mut policy = policy(&[(Cover::IncidentResponse, Covered::Yes)]);
        policy.covers[0].limit_cents = Some(2_500_000);
        assert_eq!(head(CostHead::Notices, &[&policy]).payers[0].limit_cents, Some(2_500_000));
        policy.covers[0].limit_cents = Some(99_000_000);
        assert_eq!(head(CostHead::Notices, &[&policy]).payers[0].limit_cents, Some(50_000_000));
        policy.limit_cents = None;
        policy.covers[0].limit_cents = None;
        assert_eq!(head(CostHead::Notices, &[&policy]).payers[0].limit_cents, None);
    }

    #[test]
    fn a_cover_up_to_nothing_pays_nothing() {
        let mut policy = policy(&[(Cover::IncidentResponse, Covered::Yes)]);
        policy.covers[0].limit_cents = Some(0);
        assert_eq!(head(CostHead::Notices, &[&policy]).insured, Insured::No(Uninsured::ByThesePolicies));
    }

    #[test]
    fn a_policy_counts_from_its_first_day_to_its_last() {
        let mut policy = policy(&[(Cover::IncidentResponse, Covered::Yes)]);
        policy.starts_on = Some(TODAY);
        policy.ends_on = Some(TODAY);
        assert_eq!(head(CostHead::Forensics, &[&policy]).insured, Insured::Yes);
        policy.ends_on = Some(date(2026, 11, 19));
        assert_eq!(head(CostHead::Forensics, &[&policy]).insured, Insured::No(Uninsured::WithoutPolicy));
        policy.ends_on = None;
        policy.starts_on = Some(date(2026, 11, 21));
        assert_eq!(head(CostHead::Forensics, &[&policy]).insured, Insured::No(Uninsured::WithoutPolicy));
    }

    #[test]
    fn fines_are_never_insured_for_certain() {
        let row = head(CostHead::Fines, &[&policy(&[(Cover::Fines, Covered::Yes)])]);
        assert_eq!(row.insured, Insured::OnCondition);
        assert_eq!(row.payers[0].provisos, [Proviso::Law]);
    }

    #[test]
    fn better_systems_than_before_are_paid_in_part_at_most() {
        let row = head(
            CostHead::Restoration,
            &[&policy(&[
                (Cover::Restoration, Covered::No),
                (Cover::IncidentResponse, Covered::No),
                (Cover::Hardware, Covered::No),
                (Cover::Improvement, Covered::Yes),
            ])],
        );
        assert_eq!(row.insured, Insured::OnCondition);
        assert_eq!(row.payers[0].provisos, [Proviso::PartOfHead]);
    }

    #[test]
    fn a_condition_that_somebody_wrote_down_counts_also_beside_a_yes() {
        let mut policy = policy(&[(Cover::Interruption, Covered::Yes)]);
        policy.covers[0].condition = "MFA".to_owned();
        let row = head(CostHead::Standstill, &[&policy]);
        assert_eq!(row.insured, Insured::OnCondition);
        assert_eq!(row.payers[0].provisos, [Proviso::Policy]);
    }

    #[test]
    fn of_two_lines_on_one_cover_the_one_that_promises_less_counts() {
        let twice = [(Cover::IncidentResponse, Covered::Yes), (Cover::IncidentResponse, Covered::No)];
        let row = head(CostHead::Forensics, &[&policy(&twice)]);
        assert_eq!(row.insured, Insured::No(Uninsured::ByThesePolicies));
        let mut limited = policy(&[(Cover::IncidentResponse, Covered::Yes); 2]);
        limited.covers[1].limit_cents = Some(2_500_000);
        let row = head(CostHead::Forensics, &[&limited]);
        assert_eq!(row.payers.iter().map(|payer| payer.limit_cents).collect::<Vec<_>>(), [Some(2_500_000)]);
    }

    #[test]
    fn help_with_filing_is_advice_and_lawyers_are_paid_by_subject() {
        let all = policy(&[
            (Cover::IncidentResponse, Covered::Yes),
            (Cover::Liability, Covered::Yes),
            (Cover::Fines, Covered::Yes),
            (Cover::Media, Covered::Yes),
        ]);
        for in_part in [CostHead::Filing, CostHead::Legal] {
            assert_eq!(head(in_part, &[&all]).insured, Insured::OnCondition, "{in_part:?}");
        }
    }

    #[test]
    fn one_policy_that_pays_is_enough_and_the_best_comes_first() {
        let no = policy(&[(Cover::IncidentResponse, Covered::No)]);
        let condition = policy(&[(Cover::IncidentResponse, Covered::OnCondition)]);
        let mut small = policy(&[(Cover::IncidentResponse, Covered::Yes)]);
        small.limit_cents = Some(1_000_000);
        let large = policy(&[(Cover::IncidentResponse, Covered::Yes)]);
        let row = head(CostHead::Communication, &[&no, &condition, &small, &large]);
        assert_eq!(row.insured, Insured::Yes);
        assert_eq!(row.payers.iter().map(|payer| payer.policy).collect::<Vec<_>>(), [4, 3, 2]);
    }

    #[test]
    fn one_policy_that_says_no_leaves_open_what_another_says() {
        let no = policy(&[(Cover::IncidentResponse, Covered::No)]);
        let row = head(CostHead::Communication, &[&no, &policy(&[])]);
        assert_eq!(row.insured, Insured::NotLookedUp);
        assert_eq!(row.unread, [(2, Cover::IncidentResponse)]);
    }

    #[test]
    fn ransom_calls_and_money_paid_by_mistake_are_no_heads_of_their_own() {
        let covers: Vec<Cover> = covers_without_head().collect();
        assert_eq!(covers, [Cover::Extortion, Cover::PhoneHacking, Cover::PaymentFraud]);
    }
}
