//! Several changes of the preparation that are decided one on top of the other, and recorded together.

use crate::command::{Desk, keep};
use crate::event::{Event, Sheet};
use crate::prepared::Prepared;
use crate::refusal::Refusal;

/// The preparation as it will be, with the events that make it so.
pub(crate) struct Draft<'a> {
    pub(crate) after: Prepared,
    pub(crate) events: Vec<Event>,
    desk: Desk<'a>,
}

impl<'a> Draft<'a> {
    pub(crate) fn on(prepared: &Prepared, desk: Desk<'a>) -> Draft<'a> {
        Draft { after: prepared.clone(), events: Vec::new(), desk }
    }

    /// Writes a sheet, and gives its number. What it says already needs no event.
    pub(crate) fn keep(&mut self, id: Option<u32>, sheet: &Sheet) -> Result<u32, Refusal> {
        let own = id.unwrap_or_else(|| self.after.free(sheet.kind()));
        let events = match keep(&self.after, self.desk, id, sheet, None) {
            Err(Refusal::NothingNew) => Vec::new(),
            events => events?,
        };
        for event in events {
            self.after.number += 1;
            self.after.happen(self.after.number, self.desk.actor, self.desk.now, event.clone());
            self.events.push(event);
        }
        Ok(own)
    }

    /// What is recorded.
    pub(crate) fn done(self) -> Result<Vec<Event>, Refusal> {
        if self.events.is_empty() { Err(Refusal::NothingNew) } else { Ok(self.events) }
    }
}
