//! What went, word for word, with what became of it.

use incident::message::Message;

use super::at_text;
use crate::failure::Failure;
use crate::letters::letters;
use crate::room::Room;

/// A text that went.
pub(super) struct Went {
    pub(super) heading: String,
    pub(super) lang: String,
    pub(super) subject: String,
    pub(super) body: String,
    /// To whom, where, when they hear more: a word, and what it says.
    pub(super) head: Vec<(String, String)>,
    pub(super) letters: Vec<String>,
    pub(super) id: String,
}

/// Everything that went with a message, the last first.
pub(super) fn went(room: &Room, message: &Message) -> Result<Vec<Went>, Failure> {
    let w = room.wording();
    let mut all = Vec::new();
    for sent in message.sent.iter().rev() {
        let (said, text) = (&sent.said, message.sent_text(sent));
        let gaps = [
            ("at", at_text(room, said.at.0).into()),
            ("by", said.by.clone().into()),
            ("channel", w.word(said.channel).into()),
        ];
        let head = [
            ("message-to", said.to.join(", ")),
            ("message-where", said.place.clone()),
            ("message-reached", said.reached.map(|n| w.number(n as f64)).unwrap_or_default()),
            ("message-next-at", said.next_at.map(|at| at_text(room, at.0)).unwrap_or_default()),
            ("message-because", said.because.clone()),
        ];
        all.push(Went {
            heading: w.format("message-went", gaps),
            lang: message.now().said.lang.clone(),
            subject: text.map(|text| text.said.subject.clone()).unwrap_or_default(),
            body: text.map(|text| text.said.body.clone()).unwrap_or_default(),
            head: head
                .into_iter()
                .filter(|(_, says)| !says.is_empty())
                .map(|(key, says)| (w.text(key), says))
                .collect(),
            letters: letters(room, &[sent.number])?,
            id: format!("went-{}", sent.number),
        });
    }
    Ok(all)
}
