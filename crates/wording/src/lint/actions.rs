//! What readers can do against the harm, by the kind of data that leaked.

use std::collections::BTreeMap;

use incident::fact::{FactKey, Kind};

use super::file::{ACTIONS, ActionsFile, Each, GroupEntry, Said, line_at};
use super::lexicon::List;
use super::problem::{Mistake, Problem};
use super::{ground, rules::Reader};
use incident::state::State;

/// Every kind of data with what one can do.
#[derive(Debug, Default)]
pub(super) struct Actions {
    pub(super) groups: Vec<Group>,
    by_kind: BTreeMap<String, usize>,
}

/// Kinds of data about which readers can do the same.
#[derive(Debug)]
pub(super) struct Group {
    kinds: Vec<String>,
    absent_by: Option<FactKey>,
    pub(super) name: Said,
    pub(super) named: Each<List>,
    pub(super) act: Said,
    pub(super) said: Each<List>,
}

impl Actions {
    /// Reads the file; every kind of data must stand in it once.
    pub(super) fn read(file: ActionsFile, reader: &mut Reader) -> Actions {
        let mut actions = Actions::default();
        let mut seen: Vec<String> = Vec::new();
        for entry in file.group {
            let line = line_at(ACTIONS, entry.id.span().start);
            for kind in &entry.kinds {
                actions.by_kind.insert(kind.clone(), actions.groups.len());
            }
            seen.extend(entry.kinds.iter().cloned());
            let group = Group::read(entry, line, reader);
            actions.groups.push(group);
        }
        seen.extend(file.nothing.into_keys());
        let wrong = |mistake: Mistake| Problem { file: ACTIONS.0, line: 1, mistake };
        reader.problems.extend(mistakes(seen).into_iter().map(wrong));
        actions
    }

    /// The groups of some kinds, each once, in the order of the file.
    pub(super) fn groups_of(&self, kinds: &[&str]) -> Vec<usize> {
        let mut groups: Vec<usize> =
            kinds.iter().filter_map(|kind| self.by_kind.get(*kind)).copied().collect();
        groups.sort_unstable();
        groups.dedup();
        groups
    }
}

impl Group {
    fn read(entry: GroupEntry, line: usize, reader: &mut Reader) -> Group {
        let absent_by = entry.absent_by.as_deref().map(|name| (name, FactKey::parse(name)));
        if let Some((name, None)) = absent_by {
            reader.problems.push(Problem {
                file: ACTIONS.0,
                line,
                mistake: Mistake::Unknown(name.to_owned()),
            });
        }
        reader.source(&entry.source, ACTIONS, line);
        Group {
            absent_by: absent_by.and_then(|(_, key)| key),
            named: reader.lists(&entry.named, ACTIONS, line),
            said: reader.lists(&entry.said, ACTIONS, line),
            kinds: entry.kinds,
            name: entry.name,
            act: entry.act,
        }
    }

    /// Whether it is established that nothing of the kind is in the set.
    pub(super) fn is_absent(&self, state: Option<&State>) -> bool {
        let by_fact = self.absent_by.is_some_and(|key| ground::established(state, key) == Some(false));
        let by_list = ground::known_kinds(state)
            .is_some_and(|known| !known.iter().any(|kind| self.kinds.iter().any(|own| own == kind)));
        by_fact || by_list
    }
}

/// Kinds that are forgotten, unknown or there twice.
fn mistakes(mut seen: Vec<String>) -> Vec<Mistake> {
    let Kind::Choices(all) = FactKey::DataCategories.kind() else { return Vec::new() };
    seen.sort();
    let twice = seen.windows(2).filter(|pair| pair[0] == pair[1]).map(|pair| Mistake::Twice(pair[0].clone()));
    let unknown = seen.iter().filter(|kind| !all.contains(&kind.as_str())).cloned().map(Mistake::Unknown);
    let forgotten = all.iter().filter(|kind| seen.binary_search_by(|own| own.as_str().cmp(kind)).is_err());
    twice.chain(unknown).chain(forgotten.map(|kind| Mistake::Incomplete(kind))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_of_data_that_is_forgotten_or_unknown_or_there_twice_is_named() {
        let Kind::Choices(all) = FactKey::DataCategories.kind() else { panic!("it is a list") };
        let every = || all.iter().map(|kind| (*kind).to_owned());
        assert_eq!(mistakes(every().collect()), []);
        assert_eq!(mistakes(every().filter(|kind| kind != "iban").collect()), [Mistake::Incomplete("iban")]);
        assert_eq!(
            mistakes(every().chain(["iban".to_owned(), "shoe-size".to_owned()]).collect()),
            [Mistake::Twice("iban".to_owned()), Mistake::Unknown("shoe-size".to_owned())]
        );
    }
}
