//! Bringing the index up to date.

use journal::{Entry, Head};
use store::{Indexed, Journal as _, Reindex, StreamHead};
use wording::{Lang, Wording};

use super::texts::{items_of, sheet_texts};
use crate::{App, AppProblem};

/// A change of what texts are made of is a greater number.
const FORMAT: u32 = 1;

/// The prefix of the streams of incidents.
const INCIDENT: &str = "incident/";

/// So many entries are taken into account at a time; in between an erasure can come.
const BATCH: u64 = 2_000;

impl App {
    /// Takes every entry into account that the index does not know.
    pub(super) fn bring_index_up_to_date(&self) -> Result<(), AppProblem> {
        // Sentences of another program or of other rules are other sentences.
        let made_by = format!("{FORMAT} {} {}", env!("CARGO_PKG_VERSION"), self.rulebook().version());
        self.store.open_index(&made_by)?;
        let words = self.words.get_or_init(|| Lang::ALL.map(Wording::new));
        for head in &self.store.streams()? {
            if head.stream == readiness::STREAM {
                self.index_sheets(words, head)?;
            } else if head.stream.starts_with(INCIDENT) {
                self.index_incident(words, head)?;
            }
        }
        Ok(())
    }

    fn index_incident(&self, words: &[Wording; 2], head: &StreamHead) -> Result<(), AppProblem> {
        loop {
            let Some(known) = self.known(head)? else { return Ok(()) };
            let through = (known.head.number + BATCH).min(head.head.number);
            let entries = self.entries_through(&head.stream, known.head.number, through)?;
            let Some(last) = entries.last().map(Entry::head) else { return Ok(()) };
            let texts = entries.iter().filter_map(|entry| self.entry_text(words, entry)).collect();
            let began_at = entries.first().filter(|entry| entry.number == 1).map(|entry| entry.recorded_at);
            let change = Reindex { gone: Vec::new(), texts, began_at };
            // Something was erased meanwhile: what was read is not used.
            self.store.index(&head.stream, &known, &change, last)?;
        }
    }

    fn index_sheets(&self, words: &[Wording; 2], head: &StreamHead) -> Result<(), AppProblem> {
        let Some(known) = self.known(head)? else { return Ok(()) };
        let prepared = self.prepared()?;
        let changed = prepared.ids().filter(|id| prepared.last_entry(*id) > known.head.number);
        let mut change = Reindex::default();
        for id in changed {
            change.gone.extend(items_of(id));
            change.texts.extend(prepared.get(id).into_iter().flat_map(|sheet| sheet_texts(words, id, sheet)));
        }
        let last = self.entries_through(&head.stream, prepared.number.saturating_sub(1), prepared.number)?;
        if let Some(through) = last.first().map(Entry::head) {
            self.store.index(&head.stream, &known, &change, through)?;
        }
        Ok(())
    }

    /// How far the index of a stream is; nothing when it is up to date. What it knows must be what the journal says: after
    /// a folder was put back from a copy it is not.
    fn known(&self, stream: &StreamHead) -> Result<Option<Indexed>, AppProblem> {
        let known = self.store.indexed(&stream.stream)?;
        if known.head == stream.head {
            return Ok(None);
        }
        let Head { number, hash } = known.head;
        let is_true = number == 0 || {
            let entries = self.entries_through(&stream.stream, number - 1, number)?;
            entries.first().is_some_and(|entry| entry.hash == hash)
        };
        if is_true {
            // A stream that went on since its head was read is not behind.
            return Ok((number < stream.head.number).then_some(known));
        }
        self.store.unindex(&stream.stream);
        self.store.indexed(&stream.stream).map(Some).map_err(AppProblem::from)
    }
}
