//! Who calls whom, when nobody can send a message to all.
//!
//! A tree: whoever chairs begins, nobody calls more than a few, everybody is called once. Whoever cannot be reached is
//! passed over: their caller calls who stands in for them, and the people below them.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::contact::event::ContactKind;
use crate::prepared::Prepared;
use crate::team::event::RoleKind;

/// Who calls more people than this is still calling when the first of them should be acting.
pub const MOST_CALLS: usize = 5;

/// Who calls whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CallTree {
    /// Everybody who calls others, the first caller on top, then level by level.
    pub calls: Vec<Call>,
}

/// One caller with whom they call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// Who calls: a contact.
    pub caller: u32,
    /// How many calls before they were called themselves: 0 for the first.
    pub depth: usize,
    /// Whom they call, in order: contacts.
    pub called: Vec<u32>,
}

impl CallTree {
    /// Whom somebody calls.
    pub fn called_by(&self, caller: u32) -> &[u32] {
        self.calls.iter().find(|call| call.caller == caller).map_or(&[], |call| &call.called)
    }
}

/// The call tree of the crisis team and of the staff in the call list. Empty when there is nobody to call, or nobody to
/// begin.
pub fn call_tree(prepared: &Prepared) -> CallTree {
    let mut people = prepared.team_members();
    let known: BTreeSet<u32> = people.iter().copied().collect();
    let staff = prepared.contacts().filter(|(_, contact)| contact.kind == ContactKind::Staff);
    people.extend(staff.map(|(id, _)| id).filter(|id| !known.contains(id)));
    let Some(first) = first(prepared, &people) else { return CallTree::default() };
    let wanted = wanted(prepared);
    let mut tree = Growing::from(first);
    // Who is to be called by somebody in particular comes first, so that there is room.
    let (bound, free): (Vec<u32>, Vec<u32>) =
        people.into_iter().filter(|id| *id != first).partition(|id| wanted.contains_key(id));
    let mut waiting: VecDeque<u32> = bound.into();
    let mut turns = waiting.len() * waiting.len();
    while let Some(person) = waiting.pop_front() {
        match wanted.get(&person).filter(|caller| tree.has(**caller)) {
            Some(caller) => tree.add_below(*caller, person),
            // Their caller is not in the tree yet, or never comes: those who call each other out in a circle.
            None if turns > 0 => {
                turns -= 1;
                waiting.push_back(person);
            }
            None => tree.add(person),
        }
    }
    free.into_iter().for_each(|person| tree.add(person));
    tree.done()
}

/// Who begins: whoever chairs, else who stands in, else the first of the team.
fn first(prepared: &Prepared, people: &[u32]) -> Option<u32> {
    let lead = prepared.role_of(RoleKind::Lead).and_then(|(_, role)| role.holder(None));
    let lead = lead.and_then(|held| held.person.or(held.deputy)).filter(|id| prepared.contact(*id).is_some());
    lead.or_else(|| people.first().copied())
}

/// By whom somebody is called out, as the roles say: the holder of the role that calls theirs.
fn wanted(prepared: &Prepared) -> BTreeMap<u32, u32> {
    let holder = |id: u32| prepared.role(id)?.holder(None)?.person;
    let mut wanted = BTreeMap::new();
    for (_, role) in prepared.roles() {
        let Some(caller) = role.called_by.and_then(holder) else { continue };
        let Some(person) = role.holder(None).and_then(|held| held.person) else { continue };
        if person != caller {
            wanted.entry(person).or_insert(caller);
        }
    }
    wanted
}

/// A tree while people are added to it.
struct Growing {
    /// Everybody in it, in the order in which they came, with how deep they are and whom they call.
    nodes: Vec<(u32, usize, Vec<usize>)>,
    places: BTreeMap<u32, usize>,
    /// Before this place nobody can call more.
    open: usize,
}

impl Growing {
    fn from(first: u32) -> Growing {
        Growing { nodes: vec![(first, 0, Vec::new())], places: BTreeMap::from([(first, 0)]), open: 0 }
    }

    fn has(&self, person: u32) -> bool {
        self.places.contains_key(&person)
    }

    /// Adds somebody below a caller: as high as there is room.
    fn add_below(&mut self, caller: u32, person: u32) {
        if self.has(person) {
            return;
        }
        let mut level = VecDeque::from([self.places.get(&caller).copied().unwrap_or_default()]);
        while let Some(at) = level.pop_front() {
            let (_, depth, called) = &self.nodes[at];
            if called.len() < MOST_CALLS {
                return self.hang(at, depth + 1, person);
            }
            level.extend(called);
        }
    }

    /// Adds somebody wherever there is room, the earliest first: whoever came earlier is called earlier.
    fn add(&mut self, person: u32) {
        while self.nodes.get(self.open).is_some_and(|(.., called)| called.len() >= MOST_CALLS) {
            self.open += 1;
        }
        if let Some((_, depth, _)) = self.nodes.get(self.open).filter(|_| !self.has(person)) {
            self.hang(self.open, depth + 1, person);
        }
    }

    fn hang(&mut self, at: usize, depth: usize, person: u32) {
        let place = self.nodes.len();
        self.places.insert(person, place);
        self.nodes[at].2.push(place);
        self.nodes.push((person, depth, Vec::new()));
    }

    fn done(self) -> CallTree {
        let person = |at: &usize| self.nodes[*at].0;
        let mut calls: Vec<Call> = self
            .nodes
            .iter()
            .filter(|(.., called)| !called.is_empty())
            .map(|(caller, depth, called)| Call {
                caller: *caller,
                depth: *depth,
                called: called.iter().map(person).collect(),
            })
            .collect();
        calls.sort_by_key(|call| call.depth);
        CallTree { calls }
    }
}
