//! What stands beside a text while somebody writes it: what stands in its way, how it reads now, and on what it rests.

use incident::message::Message;
use incident::message::event::MessageWritten;

use super::conflicts::{Conflict, conflicts};
use super::language::{Bound, Check, Rest, bind, checks, citable, plainness};
use super::rest;
use crate::files::encoded;
use crate::room::Room;

/// Everything beside a text.
pub(super) struct Aside {
    /// What must be mended before it can go, each in a sentence.
    pub(super) problems: Vec<String>,
    pub(super) blocks: Vec<Shown>,
    pub(super) advice: Vec<Shown>,
    pub(super) conflicts: Vec<Conflict>,
    /// How plain it is.
    pub(super) plain: Vec<String>,
    pub(super) subject: String,
    pub(super) body: String,
    pub(super) lang: String,
    pub(super) rests: Vec<Rest>,
    /// What can be cited: the name in braces, and what it is called.
    pub(super) citable: Vec<(String, String)>,
    pub(super) bound: Bound,
}

/// A check with what people did about it.
pub(super) struct Shown {
    pub(super) check: Check,
    /// Where it is overruled; empty for advice, and once somebody did.
    pub(super) overrule: String,
    /// Who overruled it, and why.
    pub(super) overruled: Option<String>,
}

impl Aside {
    /// What is to be said of a text that was written for a message.
    pub(super) fn of(room: &Room, number: u32, message: &Message, written: &MessageWritten) -> Aside {
        let mut bound = bind(room, written);
        let shown = |check: Check| shown(room, number, message, check);
        let (blocks, advice) =
            checks(room, written, &bound).into_iter().partition::<Vec<_>, _>(|check| check.is_block);
        Aside {
            problems: std::mem::take(&mut bound.problems),
            blocks: blocks.into_iter().map(shown).collect(),
            advice: advice.into_iter().map(shown).collect(),
            conflicts: conflicts(room, written, &bound),
            plain: plainness(room, written, &bound.body),
            subject: bound.subject.clone(),
            body: bound.body.clone(),
            lang: written.lang.clone(),
            rests: std::mem::take(&mut bound.rests),
            citable: citable(room),
            bound,
        }
    }

    /// How much keeps the text from being approved.
    pub(super) fn in_the_way(&self) -> usize {
        self.problems.len() + self.standing().count()
    }

    /// Checks that block, and that nobody overruled.
    pub(super) fn standing(&self) -> impl Iterator<Item = &Shown> {
        self.blocks.iter().filter(|shown| shown.overruled.is_none())
    }
}

fn shown(room: &Room, number: u32, message: &Message, check: Check) -> Shown {
    let w = room.wording();
    let same = message
        .overruled
        .iter()
        .rev()
        .find(|kept| kept.said.check == check.rule && kept.said.quote.trim() == check.quote.trim());
    let overruled = same.map(|kept| {
        let gaps = [("by", kept.said.by.clone().into()), ("reason", kept.said.reason.clone().into())];
        w.format("message-overruled", gaps)
    });
    let address =
        format!("{}/overruling?check={}&quote={}", rest(number), encoded(&check.rule), encoded(&check.quote));
    let overrule = if check.is_block && overruled.is_none() { room.at(&address) } else { String::new() };
    Shown { check, overrule, overruled }
}
