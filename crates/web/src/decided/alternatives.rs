//! What else could be done, as fields of a form and as people read it.

use incident::decision::event::Alternative;
use wording::Wording;

use crate::form::{Field, Kind, Posted};

/// Whoever sees more than three chooses worse.
const MOST: usize = 3;

/// The parts of one: their names in a form.
const PARTS: [&str; 4] = ["what", "advantages", "drawbacks", "affects"];

/// One of the things that could be done, as it is shown: what is not said is left out.
pub(crate) struct Other {
    pub(crate) what: String,
    /// What speaks for it, what against it, and who is hit: the word and the text of each.
    pub(crate) weighed: Vec<(String, String)>,
}

/// The fields for three of them; those that are not needed are folded away while nothing is typed in them.
pub(crate) fn fields(w: &Wording, posted: Option<&Posted>, needed: usize, hint: String) -> Vec<Field> {
    let mut fields = vec![open("alternatives", w.text("alternatives-legend"), false).hint(hint)];
    for number in 1..=MOST {
        let name = |part: &str| format!("alternative-{number}-{part}");
        let typed = |part: &str| posted.map_or("", |posted| posted.get(&name(part)));
        let is_folded = number > needed && PARTS.iter().all(|part| typed(part).is_empty());
        let legend = w.format("alternatives-one", [("number", number.to_string().into())]);
        fields.push(open(&format!("alternative-{number}"), legend, is_folded));
        fields.push(Field::line(name("what"), w.text("alternatives-what"), typed("what")));
        for part in &PARTS[1..] {
            fields.push(Field::line(name(part), w.text(&format!("alternatives-{part}")), typed(part)));
        }
        fields.push(close(&format!("alternative-{number}-end"), is_folded));
    }
    fields.push(close("alternatives-end", false));
    fields
}

/// Those that were typed; blank ones are left out where they are decided on.
pub(crate) fn read(posted: &Posted) -> Vec<Alternative> {
    let one = |number: usize| {
        let typed = |part: &str| posted.get(&format!("alternative-{number}-{part}")).to_owned();
        Alternative {
            what: typed("what"),
            advantages: typed("advantages"),
            drawbacks: typed("drawbacks"),
            affects: typed("affects"),
        }
    };
    (1..=MOST).map(one).collect()
}

/// As people read them.
pub(crate) fn told(w: &Wording, alternatives: &[Alternative]) -> Vec<Other> {
    let other = |one: &Alternative| {
        let said = [
            ("alternatives-for", &one.advantages),
            ("alternatives-against", &one.drawbacks),
            ("alternatives-hit", &one.affects),
        ];
        let said = said.into_iter().filter(|(_, text)| !text.is_empty());
        Other {
            what: one.what.clone(),
            weighed: said.map(|(key, text)| (w.text(key), text.clone())).collect(),
        }
    };
    alternatives.iter().map(other).collect()
}

fn open(name: &str, legend: String, is_folded: bool) -> Field {
    Field::new(name, legend, Kind::Open { is_folded })
}

fn close(name: &str, is_folded: bool) -> Field {
    Field::new(name, String::new(), Kind::Close { is_folded })
}
