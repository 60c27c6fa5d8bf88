//! What a contract lacks, and whether whoever has our data tells us of a breach in time.
//!
//! For whoever processes personal data on behalf of another, AVG art. 28(3) says what the contract provides. Beyond that we
//! ask what incidents showed to be needed: 72 hours to tell the authority (AVG art. 33(1)) are short when a supplier takes a
//! month.

use jiff::civil::Date;

use super::event::{Clause, Contract, Direction, NoticeClause, Relation, Term};
use crate::event::Word;

/// Within how many hours somebody else must tell us of a breach. The law says "without undue delay" (AVG art. 33(2)); a
/// number makes that certain, and leaves us two of the three days that the authority gives.
pub const NOTICE_HOURS: u32 = 24;

/// Who asks that a contract settles something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum AskedBy {
    /// The law: the article of the AVG, such as `28(3)(c)`.
    Law(&'static str),
    /// Practice.
    Practice,
}

/// Who asks that a contract of this kind settles this; nobody when it need not. What the law asks of a processor's contract it
/// asks of both sides, so it is the same when we are the processor.
pub fn required(relation: Relation, clause: Clause) -> Option<AskedBy> {
    let is_needed = match relation {
        Relation::Processor => true,
        Relation::Controller => law(clause).is_some() || FOR_EVERYBODY.contains(&clause),
        Relation::Supplier => !matches!(clause, Clause::SubProcessors | Clause::Assistance),
        Relation::Customer => FOR_EVERYBODY.contains(&clause),
        Relation::Partner => FOR_EVERYBODY.contains(&clause) || FOR_PARTNERS.contains(&clause),
    };
    let has_law = matches!(relation, Relation::Processor | Relation::Controller);
    let asked_by = law(clause).filter(|_| has_law).map_or(AskedBy::Practice, AskedBy::Law);
    is_needed.then_some(asked_by)
}

/// What any agreement settles, whoever has the systems and the data.
const FOR_EVERYBODY: [Clause; 3] = [Clause::ContactPoint, Clause::Confidentiality, Clause::Liability];

/// What those settle who share systems or data as equals.
const FOR_PARTNERS: [Clause; 3] = [Clause::Notice, Clause::NoticeContent, Clause::Security];

/// Where AVG art. 28(3) asks it of the contract with a processor. Its points (a), on instructions, and the subject, duration
/// and purpose of its first sentence have no clause in our list.
fn law(clause: Clause) -> Option<&'static str> {
    match clause {
        Clause::Confidentiality => Some("28(3)(b)"),
        Clause::Security => Some("28(3)(c)"),
        Clause::SubProcessors => Some("28(3)(d)"),
        Clause::Assistance => Some("28(3)(e)(f)"),
        Clause::Exit => Some("28(3)(g)"),
        Clause::Audit => Some("28(3)(h)"),
        Clause::Notice
        | Clause::NoticeContent
        | Clause::ContactPoint
        | Clause::Evidence
        | Clause::Location
        | Clause::Continuity
        | Clause::Liability => None,
    }
}

/// A clause that a contract should have, with whether it does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequiredClause {
    /// Which.
    pub clause: Clause,
    /// Who asks it.
    pub asked_by: AskedBy,
    /// Whether it is there.
    pub found: Found,
}

/// Whether a contract settles something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// It does.
    There,
    /// It does not.
    Missing,
    /// Nobody looked.
    NotLookedUp,
}

/// Everything that a contract should settle, in the order in which people read it.
pub fn clauses(contract: &Contract) -> Vec<RequiredClause> {
    let needed =
        Clause::ALL.iter().filter_map(|clause| Some((*clause, required(contract.relation, *clause)?)));
    needed
        .map(|(clause, asked_by)| RequiredClause { clause, asked_by, found: found(contract, clause) })
        .collect()
}

/// Whether nothing that the contract should settle is missing or was not looked up.
pub fn is_watertight(contract: &Contract) -> bool {
    clauses(contract).iter().all(|required| required.found == Found::There)
}

/// Whether a contract settles this. When it was written down twice, the answer that promises less counts. A term that is
/// written down and too long outweighs whoever says that the clause is there.
fn found(contract: &Contract, clause: Clause) -> Found {
    let mut answers = contract.clauses.iter().filter(|found| found.clause == clause);
    let stated = match answers.clone().next() {
        None => Found::NotLookedUp,
        Some(_) if answers.all(|found| found.is_there) => Found::There,
        Some(_) => Found::Missing,
    };
    match (clause, stated, their_notice(contract)) {
        (Clause::Notice, _, TheirNotice::TooLate(_)) => Found::Missing,
        (Clause::Notice, Found::NotLookedUp, TheirNotice::InTime(_)) => Found::There,
        _ => stated,
    }
}

/// What a contract says of the term within which the other side tells us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TheirNotice<'a> {
    /// No such term is written down.
    NotLookedUp,
    /// A term is written down without its number.
    Unnumbered(&'a NoticeClause),
    /// At once, or within a day.
    InTime(&'a NoticeClause),
    /// Later than that. Days and working days are too late, even one: it may end in the night after the next day.
    TooLate(&'a NoticeClause),
}

/// Whether the other side tells us in time. With several terms the quickest counts: the others are about what follows it.
pub fn their_notice(contract: &Contract) -> TheirNotice<'_> {
    let theirs = contract.notices.iter().filter(|notice| notice.direction == Direction::TheyTell);
    let judged = theirs.map(judge);
    let rank = |notice: &TheirNotice<'_>| match notice {
        TheirNotice::InTime(_) => 0,
        TheirNotice::Unnumbered(_) => 1,
        TheirNotice::TooLate(_) => 2,
        TheirNotice::NotLookedUp => 3,
    };
    judged.min_by_key(rank).unwrap_or(TheirNotice::NotLookedUp)
}

fn judge(notice: &NoticeClause) -> TheirNotice<'_> {
    match (notice.term, notice.amount) {
        (Term::Immediately, _) => TheirNotice::InTime(notice),
        (Term::Days | Term::WorkingDays, _) => TheirNotice::TooLate(notice),
        (Term::Hours, None) => TheirNotice::Unnumbered(notice),
        (Term::Hours, Some(hours)) if hours <= NOTICE_HOURS => TheirNotice::InTime(notice),
        (Term::Hours, Some(_)) => TheirNotice::TooLate(notice),
    }
}

/// The clauses by which we tell the other side.
pub fn we_tell(contract: &Contract) -> impl Iterator<Item = &NoticeClause> {
    contract.notices.iter().filter(|notice| notice.direction == Direction::WeTell)
}

/// How a contract stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Running {
    /// It has yet to begin.
    NotYet {
        /// Its first day.
        starts_on: Date,
    },
    /// It holds, as far as anybody knows.
    Runs,
    /// It has ended. What it says of data that they still have may live on.
    Ended {
        /// Its last day.
        ends_on: Date,
    },
}

/// How a contract stands today; on its first and its last day it holds.
pub fn running(contract: &Contract, today: Date) -> Running {
    match (contract.starts_on, contract.ends_on) {
        (_, Some(ends_on)) if ends_on < today => Running::Ended { ends_on },
        (Some(starts_on), _) if today < starts_on => Running::NotYet { starts_on },
        _ => Running::Runs,
    }
}

/// Whether somebody should look at a contract again: its day of review is today or was before.
pub fn is_review_due(contract: &Contract, today: Date) -> bool {
    contract.review_on.is_some_and(|day| day <= today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::event::ClauseFound;
    use super::*;

    const TODAY: Date = date(2026, 11, 20);

    fn contract(relation: Relation, found: &[(Clause, bool)]) -> Contract {
        let clauses =
            found.iter().map(|(clause, is_there)| ClauseFound { clause: *clause, is_there: *is_there });
        Contract { relation, clauses: clauses.collect(), ..Contract::default() }
    }

    fn they_tell(term: Term, amount: Option<u32>) -> NoticeClause {
        NoticeClause { direction: Direction::TheyTell, term, amount, ..NoticeClause::default() }
    }

    fn with_notice(term: Term, amount: Option<u32>) -> Contract {
        Contract { notices: vec![they_tell(term, amount)], ..Contract::default() }
    }

    fn missing(contract: &Contract, found: Found) -> Vec<Clause> {
        clauses(contract).into_iter().filter(|c| c.found == found).map(|c| c.clause).collect()
    }

    #[test]
    fn a_processor_settles_everything_six_points_of_it_by_law() {
        let all = clauses(&contract(Relation::Processor, &[]));
        assert_eq!(all.len(), Clause::ALL.len());
        let law: Vec<Clause> =
            all.iter().filter(|c| c.asked_by != AskedBy::Practice).map(|c| c.clause).collect();
        let expected = [
            Clause::Security,
            Clause::Audit,
            Clause::SubProcessors,
            Clause::Confidentiality,
            Clause::Assistance,
            Clause::Exit,
        ];
        assert_eq!(law, expected);
    }

    #[test]
    fn the_law_asks_the_same_of_the_contract_when_we_are_the_processor() {
        for clause in Clause::ALL.iter().filter(|clause| law(**clause).is_some()) {
            assert_eq!(required(Relation::Controller, *clause), required(Relation::Processor, *clause));
        }
        assert_eq!(required(Relation::Controller, Clause::Notice), None);
    }

    #[test]
    fn of_suppliers_customers_and_partners_only_practice_asks() {
        for relation in [Relation::Supplier, Relation::Customer, Relation::Partner] {
            let all = clauses(&contract(relation, &[]));
            assert!(all.iter().all(|required| required.asked_by == AskedBy::Practice), "{relation:?}");
            assert!(all.iter().any(|required| required.clause == Clause::ContactPoint), "{relation:?}");
        }
        assert_eq!(required(Relation::Supplier, Clause::SubProcessors), None);
        assert_eq!(required(Relation::Customer, Clause::Audit), None);
    }

    #[test]
    fn what_nobody_looked_up_is_not_missing() {
        let all = contract(Relation::Customer, &[(Clause::Liability, false), (Clause::ContactPoint, true)]);
        assert_eq!(missing(&all, Found::Missing), [Clause::Liability]);
        assert_eq!(missing(&all, Found::NotLookedUp), [Clause::Confidentiality]);
        assert!(!is_watertight(&all));
    }

    #[test]
    fn a_contract_that_settles_all_it_should_holds_water() {
        let found = FOR_EVERYBODY.map(|clause| (clause, true));
        assert!(is_watertight(&contract(Relation::Customer, &found)));
        assert!(!is_watertight(&contract(Relation::Processor, &found)));
    }

    #[test]
    fn of_two_answers_on_one_clause_the_one_that_promises_less_counts() {
        let twice = contract(Relation::Processor, &[(Clause::Audit, true), (Clause::Audit, false)]);
        assert_eq!(missing(&twice, Found::Missing), [Clause::Audit]);
        let twice = contract(Relation::Processor, &[(Clause::Audit, true), (Clause::Audit, true)]);
        assert_eq!(missing(&twice, Found::There), [Clause::Audit]);
    }

    #[test]
    fn at_once_and_within_a_day_are_in_time() {
        for (term, amount) in [(Term::Immediately, None), (Term::Hours, Some(1)), (Term::Hours, Some(24))] {
            assert!(matches!(their_notice(&with_notice(term, amount)), TheirNotice::InTime(_)));
        }
    }

    #[test]
    fn more_hours_and_any_days_are_too_late() {
        let late = [
            (Term::Hours, Some(25)),
            (Term::Days, Some(1)),
            (Term::WorkingDays, Some(1)),
            (Term::Days, None),
        ];
        for (term, amount) in late {
            assert!(matches!(their_notice(&with_notice(term, amount)), TheirNotice::TooLate(_)));
        }
    }

    #[test]
    fn a_term_without_its_number_and_no_term_at_all_are_unknown() {
        assert!(matches!(their_notice(&with_notice(Term::Hours, None)), TheirNotice::Unnumbered(_)));
        assert_eq!(their_notice(&Contract::default()), TheirNotice::NotLookedUp);
        let ours = NoticeClause { direction: Direction::WeTell, ..NoticeClause::default() };
        let ours = Contract { notices: vec![ours], ..Contract::default() };
        assert_eq!(their_notice(&ours), TheirNotice::NotLookedUp);
        assert_eq!(we_tell(&ours).count(), 1);
    }

    #[test]
    fn the_quickest_of_several_terms_counts() {
        let mut contract = with_notice(Term::Hours, Some(72));
        contract.notices.push(they_tell(Term::Hours, Some(12)));
        assert_eq!(their_notice(&contract), TheirNotice::InTime(&contract.notices[1]));
    }

    #[test]
    fn a_term_that_is_too_long_outweighs_whoever_says_that_the_clause_is_there() {
        let stated = contract(Relation::Processor, &[(Clause::Notice, true)]);
        let long = Contract { notices: vec![they_tell(Term::Hours, Some(72))], ..stated.clone() };
        assert_eq!(found(&stated, Clause::Notice), Found::There);
        assert_eq!(found(&long, Clause::Notice), Found::Missing);
    }

    #[test]
    fn a_term_within_a_day_shows_that_the_clause_is_there() {
        assert_eq!(found(&with_notice(Term::Hours, Some(24)), Clause::Notice), Found::There);
        assert_eq!(found(&with_notice(Term::Hours, None), Clause::Notice), Found::NotLookedUp);
        let denied = contract(Relation::Processor, &[(Clause::Notice, false)]);
        let denied = Contract { notices: vec![they_tell(Term::Immediately, None)], ..denied };
        assert_eq!(found(&denied, Clause::Notice), Found::Missing);
    }

    #[test]
    fn a_contract_holds_from_its_first_day_to_its_last() {
        let dated = |starts_on, ends_on| Contract { starts_on, ends_on, ..Contract::default() };
        let (before, after) = (date(2026, 11, 19), date(2026, 11, 21));
        assert_eq!(running(&dated(Some(TODAY), Some(TODAY)), TODAY), Running::Runs);
        assert_eq!(running(&dated(None, None), TODAY), Running::Runs);
        assert_eq!(running(&dated(None, Some(before)), TODAY), Running::Ended { ends_on: before });
        assert_eq!(running(&dated(Some(after), None), TODAY), Running::NotYet { starts_on: after });
    }

    #[test]
    fn a_contract_is_looked_at_again_on_its_day() {
        let due = |review_on| is_review_due(&Contract { review_on, ..Contract::default() }, TODAY);
        assert!(due(Some(TODAY)));
        assert!(!due(Some(date(2026, 11, 21))));
        assert!(!due(None));
    }
}
