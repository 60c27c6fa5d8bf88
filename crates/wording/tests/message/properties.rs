//! Laws that hold for every text.

use std::sync::LazyLock;

use incident::state::State;
use proptest::prelude::*;
use wording::message::Cited;
use wording::{Lang, Wording};

use crate::world;

static WORDINGS: LazyLock<[Wording; 2]> = LazyLock::new(|| Lang::ALL.map(Wording::new));
static STATES: LazyLock<[State; 4]> = LazyLock::new(|| {
    [world::nothing(), world::half(), world::everything(), world::refuted()].map(world::state)
});

/// Pieces of what may stand in a text, in any order.
fn text() -> impl Strategy<Value = String> {
    let names: Vec<String> = Cited::all().map(|cited| format!("{{{}}}", cited.as_str())).collect();
    let piece = prop_oneof![
        proptest::sample::select(names),
        proptest::sample::select(vec![
            "{if persons known}",
            "{if exfiltration is yes}",
            "{if exfiltration is no}",
            "{end}",
            "\n",
            "\r\n",
            " ",
            ". ",
            ": ",
            "{perhaps exfiltration}",
            "{? Wat?}",
            "{",
            "}",
            "{{",
            "{if",
            "- ",
            "é",
            "\u{202e}",
            "12",
        ])
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Whatever is typed can be bound, and every problem points at letters.
    #[test]
    fn binding_never_fails_and_its_spans_lie_on_letters(text in text(), lang in 0_usize..2, state in 0_usize..4) {
        let bound = WORDINGS[lang].bind(&text, &STATES[state], &world::given_all());
        for problem in &bound.problems {
            prop_assert!(text.get(problem.span.clone()).is_some(), "{problem:?}");
            prop_assert!(!problem.span.is_empty());
            prop_assert!(!WORDINGS[lang].text_problem(problem).is_empty());
        }
        prop_assert!(bound.problems.is_sorted_by_key(|problem| problem.span.start));
    }

    /// A text without braces says what it says.
    #[test]
    fn a_text_without_braces_stays_as_it_is(text in "[^{}]*", state in 0_usize..4) {
        let bound = WORDINGS[0].bind(&text, &STATES[state], &world::given_all());
        prop_assert_eq!(bound.text, text);
        prop_assert!(bound.basis.is_empty() && bound.problems.is_empty());
    }

    /// What was bound holds nothing more to bind, unless there was a mistake in it.
    #[test]
    fn a_bound_text_stays_as_it_is(text in text(), state in 0_usize..4) {
        let given = world::given_all();
        let bound = WORDINGS[0].bind(&text, &STATES[state], &given);
        if bound.problems.is_empty() {
            let again = WORDINGS[0].bind(&bound.text, &STATES[state], &given);
            prop_assert_eq!(again.text, bound.text);
        }
    }
}
