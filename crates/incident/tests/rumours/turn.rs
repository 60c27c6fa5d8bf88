use incident::question::{Words, in_turn};
use serde_json::json;
use testkit::repository::rulebook;
use testkit::story::Told;

use super::{judged, opened, question, rumour, settled, with};

fn order(told: &Told) -> Vec<u32> {
    told.state.rumours_in_turn().into_iter().map(|(number, _)| number).collect()
}

/// The six of §4.6 of our notes on crisis practice, as others say them.
#[test]
fn reach_times_harm_decides_which_rumour_comes_first() {
    let mut told = opened();
    for (text, reach, harm) in [
        ("Zij hebben stiekem betaald.", 2, 4),
        ("Het zijn er veel meer.", 4, 4),
        ("Wachtwoorden zijn ook gelekt.", 3, 5),
        ("Het is een technische storing.", 5, 2),
        ("Je krijgt vanzelf schadevergoeding.", 4, 3),
        ("Interne notities liggen op straat.", 3, 4),
    ] {
        told = told.when(rumour(text, reach, harm));
    }
    assert_eq!(order(&told), [2, 3, 6, 5, 4, 1], "of two that weigh the same the newest comes first");
    assert_eq!(told.state.next_rumour().unwrap().0, 2);
    // What was decided says how far it goes now: 3 times 4.
    let told = told.when(judged(2, "watch"));
    assert_eq!(told.state.rumours.get(2).unwrap().priority(), 12);
    assert_eq!(told.state.next_rumour().unwrap().0, 3, "about the second somebody decided");
    let told = told.when(settled(3, "true"));
    assert_eq!(told.state.next_rumour().unwrap().0, 6);
    assert_eq!(order(&told).last(), Some(&3), "what is settled comes last");
}

#[test]
fn questions_are_answered_by_when_an_answer_is_wanted_and_the_press_before_others() {
    let due = |text, kind, due: &str| with(question(text, kind), "due_at", json!(due));
    let told = opened()
        .when(question("Werkt de kassa?", "customers"))
        .when(due("Ligt mijn bsn op straat?", "customers", "2026-07-03T19:00:00Z"))
        .when(due("Hebt u betaald?", "press", "2026-07-03T19:00:00Z"))
        .when(due("Kan ik morgen terecht?", "customers", "2026-07-03T17:00:00Z"))
        .when(question("Wie deed het?", "press"));
    let turn = |told: &Told| -> Vec<u32> {
        in_turn(&told.state, rulebook()).into_iter().map(|(number, _)| number).collect()
    };
    assert_eq!(turn(&told), [4, 3, 2, 5, 1]);
    let answer = json!({ "command": "answer-question", "question": 4, "text": "Ja.", "by": "Fleur",
                         "at": "2026-07-03T16:25:00Z" });
    assert_eq!(turn(&told.clone().when(answer)), [3, 2, 5, 1]);
    let late = told.state.questions.get(4).unwrap();
    assert!(!late.is_late(rulebook(), "2026-07-03T16:59:00Z".parse().unwrap()));
    assert!(late.is_late(rulebook(), "2026-07-03T17:01:00Z".parse().unwrap()));
}

#[test]
fn questions_are_alike_when_most_of_their_words_are_the_same() {
    let alike = |one: &str, other: &str| Words::of(one).are_alike(&Words::of(other));
    assert!(alike("Zijn mijn wachtwoorden gelekt?", "Zijn wachtwoorden gelekt"));
    assert!(alike("Hebt u betaald?", "hebt U BETAALD"));
    assert!(!alike("Hebt u betaald?", "Wanneer werkt de kassa weer?"));
    assert!(!alike("Zijn mijn wachtwoorden gelekt?", "Zijn mijn adres en rekeningnummer veilig?"));
    assert!(!alike("", "?"), "nothing is like nothing");
}
