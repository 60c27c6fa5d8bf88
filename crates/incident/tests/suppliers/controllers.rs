//! Those for whom we process data: who must hear it now, by their own contract, with their own numbers.

use incident::controller::rows::{Bucket, Heard, Row, sheet};
use incident::refusal::Refusal;
use incident::stakeholder::event::{Stakeholder, StakeholderKind};
use incident::stakeholder::propose::Proposing;
use readiness::agreement::event::{Contract, NoticeClause, Relation, Term};
use readiness::event::{Event, Sheet, SheetKept};
use readiness::prepared::Prepared;
use serde_json::{Value, json};
use testkit::repository::rulebook;
use testkit::story::Told;

use super::{opened, with};

fn contract(party: &str, hours: Option<u32>) -> Contract {
    let clause = |amount| NoticeClause { term: Term::Hours, amount: Some(amount), ..NoticeClause::default() };
    Contract {
        party: party.to_owned(),
        relation: Relation::Controller,
        notices: hours.into_iter().map(clause).collect(),
        ..Contract::default()
    }
}

/// A preparation with these contracts, numbered from 1 on.
fn prepared(contracts: Vec<Contract>) -> Prepared {
    let mut prepared = Prepared::default();
    for (id, contract) in (1..).zip(contracts) {
        let kept = Event::SheetKept(SheetKept { id, sheet: Sheet::Contract(contract), import: None });
        prepared.happen(u64::from(id), "sanne", testkit::situations::now(), kept);
    }
    prepared
}

fn aware(told: Told) -> Told {
    told.when(json!({ "command": "record-fact", "fact": "personal_data", "value": true, "source": "IT" }))
        .when(json!({ "command": "record-fact", "fact": "dimensions", "value": ["C"], "source": "IT" }))
        .when(json!({ "command": "set-awareness", "regime": "avg", "at": "2023-03-27T07:30:00Z", "reason": "zij belden" }))
}

fn between(least: u64, most: u64) -> Value {
    json!({ "least": least, "most": most })
}

fn count(rows: &[(&Stakeholder, Value)]) -> Value {
    let rows: Vec<Value> =
        rows.iter().map(|(who, people)| json!({ "controller": who, "people": people })).collect();
    json!({ "command": "count-controllers", "source": "teller", "certainty": "confirmed",
            "known_at": "2023-03-27T08:00:00Z", "rows": rows })
}

fn tell(who: &Stakeholder) -> Value {
    json!({ "command": "tell-stakeholder", "stakeholder": who, "at": "2023-03-27T08:00:00Z", "by": "Yara",
            "channel": "phone", "text": "Uw aantal." })
}

/// Each of them with what a test asks of it.
fn each<T>(told: &Told, prepared: &Prepared, ask: impl Fn(&Row<'_>) -> T) -> Vec<(String, T)> {
    let picture = told.picture();
    let from = Proposing { state: &told.state, picture: &picture, prepared };
    from.controllers(rulebook()).iter().map(|row| (row.controller.of.clone(), ask(row))).collect()
}

fn buckets(told: &Told, prepared: &Prepared) -> Vec<(String, Bucket)> {
    each(told, prepared, |row| row.bucket)
}

fn named(name: &str) -> Stakeholder {
    Stakeholder::one(StakeholderKind::Controllers, name)
}

#[test]
fn each_of_them_has_the_term_of_its_own_contract_and_the_first_one_comes_first() {
    let prepared = prepared(vec![
        contract("Spoorlijn", Some(48)),
        contract("Zorgpolis", Some(24)),
        contract("Railbouw", None),
    ]);
    let due = |told: &Told| each(told, &prepared, |row| row.due_at.map(|at| at.to_string()));
    assert!(due(&opened()).iter().all(|(_, due)| due.is_none()), "nobody set the moment of awareness");
    let told = aware(opened());
    let at = |text: &str| Some(text.to_owned());
    assert_eq!(
        due(&told),
        [
            ("contract/2".to_owned(), at("2023-03-28T07:30:00Z")),
            ("contract/1".to_owned(), at("2023-03-29T07:30:00Z")),
            ("contract/3".to_owned(), None),
        ]
    );
    assert!(buckets(&told, &prepared).iter().all(|(_, bucket)| *bucket == Bucket::Must), "by AVG art. 33(2)");
    let late = each(&told.at("2023-03-28T09:31:00+02:00"), &prepared, |row| {
        row.is_late(rulebook(), "2023-03-28T07:31:00Z".parse().unwrap())
    });
    assert_eq!(late.iter().filter(|(_, late)| *late).count(), 1);
}

#[test]
fn a_contract_by_which_others_process_for_us_is_none_of_them() {
    let prepared =
        prepared(vec![Contract { relation: Relation::Processor, ..contract("Wolkenwerk", Some(24)) }]);
    assert!(buckets(&aware(opened()), &prepared).is_empty());
}

#[test]
fn whoever_was_told_an_old_number_must_hear_the_new_one() {
    let prepared = prepared(vec![contract("Spoorlijn", Some(24))]);
    let who = sheet(1);
    let heard = |told: &Told| {
        each(told, &prepared, |row| match row.heard {
            Heard::Nothing => "nothing".to_owned(),
            Heard::NoNumber => "no number".to_owned(),
            Heard::Now => "now".to_owned(),
            Heard::Old(then) => then.count.people.unwrap().least.to_string(),
        })
        .remove(0)
        .1
    };
    let told = aware(opened());
    assert_eq!(heard(&told), "nothing");
    let all = Stakeholder::all(StakeholderKind::Controllers);
    let told = told.when(tell(&all));
    assert_eq!((heard(&told).as_str(), buckets(&told, &prepared)[0].1), ("no number", Bucket::Later));
    let told = told.when(count(&[(&who, between(780, 780))]));
    assert_eq!((heard(&told).as_str(), buckets(&told, &prepared)[0].1), ("no number", Bucket::Wise));
    let told = told.when(tell(&who));
    assert_eq!((heard(&told).as_str(), buckets(&told, &prepared)[0].1), ("now", Bucket::Later));
    let told = told.when(count(&[(&who, between(810, 900))]));
    assert_eq!((heard(&told).as_str(), buckets(&told, &prepared)[0].1), ("780", Bucket::Must));
    assert_eq!(told.state.controllers.history(&who).len(), 2, "nothing is overwritten");
}

/// The words of a message are those of when its approval was asked: a number that changed since went out old.
#[test]
fn a_message_that_waited_told_the_number_of_when_it_was_written() {
    let prepared = prepared(vec![contract("Spoorlijn", Some(24))]);
    let who = sheet(1);
    let of_it = |command: &str, more: Value| {
        let mut told = json!({ "command": command, "message": 1 });
        told.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        told
    };
    let told = aware(opened()).when(count(&[(&who, between(780, 780))]));
    let words = json!({ "stakeholder": who, "lang": "nl", "channel": "mail", "body": "Het zijn er 780." });
    let told = told.when(of_it("write-message", words));
    let asked = json!({ "speed": "four-eyes", "of": "Bas", "body": "Het zijn er 780." });
    let told = told.when(of_it("ask-approval", asked));
    let digest = told.state.messages.get(1).unwrap().asked().unwrap().said.digest.clone();
    let told = told.by("Bas").when(of_it("approve-message", json!({ "digest": digest, "by": "Bas" })));
    let told = told.when(count(&[(&who, between(810, 810))]));
    let sent = json!({ "digest": digest, "at": "2023-03-27T08:00:00Z", "by": "Yara", "channel": "mail" });
    let told = told.when(of_it("send-message", sent));
    assert_eq!(buckets(&told, &prepared)[0].1, Bucket::Must, "they were told 780");
}

/// An unknown excuses nobody: only a nought that is confirmed says that nothing of theirs is hit.
#[test]
fn only_a_confirmed_nought_spares_and_that_is_wise_to_tell() {
    let prepared = prepared(vec![contract("Spoorlijn", Some(24))]);
    let nought = count(&[(&sheet(1), between(0, 0))]);
    let likely = aware(opened()).when(with(nought.clone(), "certainty", json!("likely")));
    assert_eq!(buckets(&likely, &prepared)[0].1, Bucket::Must);
    let range = aware(opened()).when(count(&[(&sheet(1), between(0, 9))]));
    assert_eq!(buckets(&range, &prepared)[0].1, Bucket::Must);
    let sure = aware(opened()).when(nought);
    assert_eq!(buckets(&sure, &prepared)[0].1, Bucket::Wise);
    let looked = json!({ "command": "state-impact", "on": "agreement", "key": "contract-1", "name": "Spoorlijn",
                         "hit": "unaffected", "source": "IT", "because": "Hun map staat elders." });
    let told = aware(opened()).when(looked);
    assert_eq!(buckets(&told, &prepared)[0].1, Bucket::Wise);
    let told = told.when(count(&[(&sheet(1), between(3, 3))]));
    assert_eq!(buckets(&told, &prepared)[0].1, Bucket::Must, "what was counted later says more");
}

#[test]
fn three_hundred_are_counted_in_one_act_and_summed() {
    let names: Vec<Stakeholder> = (1..=300).map(|n| named(&format!("Opdrachtgever {n}"))).collect();
    let rows: Vec<(&Stakeholder, Value)> = names.iter().map(|who| (who, between(10, 12))).collect();
    let told = aware(opened()).when(count(&rows));
    let sum = told.state.controllers.people().unwrap();
    assert_eq!((sum.least, sum.most), (3_000, 3_600));
    assert_eq!(buckets(&told, &Prepared::default()).len(), 300);
}

#[test]
fn a_row_that_cannot_be_is_refused_and_so_are_all() {
    let who = named("Spoorlijn");
    let told = opened();
    let twice = told.refusal_of(count(&[(&who, between(1, 1)), (&who, between(2, 2))]));
    assert_eq!(twice, Refusal::Twice { field: "rows", word: "controllers/Spoorlijn".to_owned() });
    assert_eq!(told.refusal_of(count(&[])), Refusal::Empty { field: "rows" });
    assert_eq!(told.refusal_of(count(&[(&who, between(2, 1))])), Refusal::Backwards { field: "people" });
    let all = Stakeholder::all(StakeholderKind::Controllers);
    assert_eq!(told.refusal_of(count(&[(&all, between(1, 1))])), Refusal::Empty { field: "controller" });
    let other = Stakeholder::one(StakeholderKind::Customers, "Spoorlijn");
    assert_eq!(told.refusal_of(count(&[(&other, between(1, 1))])).id(), "unknown");
    let told = told.when(count(&[(&who, between(1, 1))]));
    assert_eq!(told.refusal_of(count(&[(&who, between(1, 1))])).id(), "nothing-new");
}
