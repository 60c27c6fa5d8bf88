//! Who may see an entry.

use std::collections::BTreeSet;

/// How the counsel lane is written down.
const COUNSEL: &str = "lane:counsel";

/// Who may see an entry. It stands in the envelope from the first day: need-to-know cannot be added later.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Visibility {
    /// Everybody who may see the stream.
    #[default]
    Stream,
    /// Only these people.
    Only(People),
    /// Only who reads the counsel lane: what a lawyer is asked and answers.
    Counsel,
}

/// Through whose eyes something is read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Eyes {
    /// Those of the program itself, and of whoever has the machine: they see everything.
    All,
    /// Those of a person, who may see the stream.
    Of {
        /// The id of the person.
        person: String,
        /// Whether they read the counsel lane.
        reads_counsel: bool,
    },
}

/// Ids of people: at least one, none of them empty or with a comma, so that they read back as they were
/// written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct People(BTreeSet<String>);

impl People {
    /// These people; `None` when there is nobody, or when an id is empty or holds a comma.
    pub fn new(ids: impl IntoIterator<Item = String>) -> Option<People> {
        let ids: BTreeSet<String> = ids.into_iter().collect();
        let good = !ids.is_empty() && ids.iter().all(|id| !id.is_empty() && !id.contains(','));
        good.then_some(People(ids))
    }

    /// Their ids, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl Visibility {
    /// Whether somebody sees it.
    pub fn is_open_to(&self, eyes: &Eyes) -> bool {
        match (eyes, self) {
            (Eyes::All, _) | (_, Visibility::Stream) => true,
            (Eyes::Of { person, .. }, Visibility::Only(people)) => people.0.contains(person),
            (Eyes::Of { reads_counsel, .. }, Visibility::Counsel) => *reads_counsel,
        }
    }

    /// Who may see what is about both: never more people than one of the two lets. `None` when nobody would be left, or
    /// when that is not written down: who reads the counsel lane changes.
    pub fn narrowed(&self, other: &Visibility) -> Option<Visibility> {
        match (self, other) {
            (Visibility::Stream, one) | (one, Visibility::Stream) => Some(one.clone()),
            (Visibility::Counsel, Visibility::Counsel) => Some(Visibility::Counsel),
            (Visibility::Only(some), Visibility::Only(others)) => {
                People::new(some.0.intersection(&others.0).cloned()).map(Visibility::Only)
            }
            (Visibility::Counsel, Visibility::Only(_)) | (Visibility::Only(_), Visibility::Counsel) => None,
        }
    }

    /// `stream`; `lane:counsel`; or `only:` with the ids, comma-separated, in order.
    pub fn to_text(&self) -> String {
        match self {
            Visibility::Stream => "stream".to_owned(),
            Visibility::Counsel => COUNSEL.to_owned(),
            Visibility::Only(people) => format!("only:{}", people.ids().collect::<Vec<_>>().join(",")),
        }
    }

    /// Reads what [`Visibility::to_text`] wrote; nothing else.
    pub fn parse(text: &str) -> Option<Visibility> {
        let visibility = match text.strip_prefix("only:") {
            Some(people) => Visibility::Only(People::new(people.split(',').map(str::to_owned))?),
            None if text == COUNSEL => Visibility::Counsel,
            None => Visibility::Stream,
        };
        (visibility.to_text() == text).then_some(visibility)
    }
}

#[cfg(test)]
mod tests {
    use super::{People, Visibility};

    fn only(people: &[&str]) -> Visibility {
        Visibility::Only(People::new(people.iter().map(|person| (*person).to_owned())).expect("people"))
    }

    #[test]
    fn what_is_about_two_things_is_seen_by_nobody_who_may_not_see_both() {
        let (all, counsel) = (Visibility::Stream, Visibility::Counsel);
        for (one, other, expected) in [
            (&all, &all, Some(all.clone())),
            (&all, &counsel, Some(counsel.clone())),
            (&only(&["anna"]), &all, Some(only(&["anna"]))),
            (&only(&["anna", "bob"]), &only(&["bob", "carla"]), Some(only(&["bob"]))),
            (&only(&["anna"]), &only(&["bob"]), None),
            // Who reads the lane can change, and what is written down cannot.
            (&only(&["anna"]), &counsel, None),
        ] {
            assert_eq!(one.narrowed(other), expected, "{one:?} {other:?}");
            assert_eq!(other.narrowed(one), expected, "{other:?} {one:?}");
        }
    }
}
