//! A situation report on paper, and as letters to whom it is for.

use documents::Document;
use incident::channel::event::ChannelKind;
use incident::event::{Kind, SituationReportIssued};
use incident::sitrep::event::Part;
use incident::state::State;
use jiff::Timestamp;
use mail::{Attached, Letter};
use readiness::prepared::Prepared;
use wording::Wording;

use crate::post::mail_of;
use crate::{App, AppProblem, View};

impl View<'_> {
    /// A situation report as it was issued, in its own language. Nothing when there is none with this number.
    ///
    /// # Errors
    ///
    /// As [`App::trial`].
    pub fn situation_report(&self, stream: &str, number: u32) -> Result<Option<Document>, AppProblem> {
        let state = self.state(stream)?;
        let Some(kept) = state.situation_reports.get(number) else { return Ok(None) };
        self.app.printed(&state, number, &kept.said, &kept.by, kept.recorded_at).map(Some)
    }

    /// Letters with the report that `actor` is about to issue, one to each on its list, the page with it. Whoever is named
    /// without an address is looked up; to whom none is found the letter cannot go, which is recorded then. When the
    /// attacker may read mail, they say only that there is a report.
    ///
    /// The label stands in the subject and before the text, as TLP 2.0 of FIRST asks of mail.
    ///
    /// # Errors
    ///
    /// As [`App::trial`].
    pub fn report_letters(
        &self,
        stream: &str,
        said: &SituationReportIssued,
        actor: &str,
        now: Timestamp,
    ) -> Result<Vec<Letter>, AppProblem> {
        let state = self.state(stream)?;
        let (Some(opened), prepared) = (&state.opened, self.app.prepared()?) else { return Ok(Vec::new()) };
        let number = state.situation_reports.next();
        let w = Wording::new(said.lang.parse().unwrap_or_default());
        let title = w.format("sitrep-named", [("number", number.to_string().into())]);
        let named = format!("{title} ({})", opened.code_name);
        let is_read = state.channels.is_red(ChannelKind::Mail);
        let (subject, text, attachments) = if is_read {
            (named, format!("{}\n\n{}", w.text("sitrep-letter-look"), w.text("letter-end")), Vec::new())
        } else {
            let bytes = self.app.printed(&state, number, said, actor, now)?.pdf()?;
            let name = format!("{}-{number}.pdf", w.text("sitrep-file"));
            let page = Attached { name, media_type: "application/pdf".to_owned(), bytes };
            let text = self.app.text(&w, &named, said, self.app.access()?.name(actor));
            (format!("{} {named}", w.word(said.tlp)), text, vec![page])
        };
        let letter = |to: &String| Letter {
            to: addressed(&prepared, to),
            subject: subject.clone(),
            text: text.clone(),
            attachments: attachments.clone(),
        };
        Ok(said.to.iter().map(letter).collect())
    }
}

impl App {
    /// Letters with a text that was approved, one to each on a list. Whoever is named without an address is looked up; to whom
    /// none is found the letter cannot go, which is recorded then.
    ///
    /// # Errors
    ///
    /// The preparation cannot be read.
    pub fn message_letters(
        &self,
        to: &[String],
        subject: &str,
        text: &str,
    ) -> Result<Vec<Letter>, AppProblem> {
        let prepared = self.prepared()?;
        let letter = |to: &String| Letter {
            to: addressed(&prepared, to),
            subject: subject.to_owned(),
            text: text.to_owned(),
            attachments: Vec::new(),
        };
        Ok(to.iter().map(letter).collect())
    }

    /// The report in plain text, for whoever opens no files.
    fn text(&self, w: &Wording, title: &str, said: &SituationReportIssued, by: &str) -> String {
        let zone = self.law().calendar().zone();
        let row = |key: &str, says: String| format!("{}: {says}", w.text(key));
        let hint = w.word_hint(said.tlp).unwrap_or_default();
        let mut head = vec![format!("{}: {hint}", w.word(said.tlp)), String::new(), title.to_owned()];
        head.push(row("sitrep-at", w.start(said.at.0, zone)));
        head.push(row("sitrep-by", by.to_owned()));
        head.push(row("sitrep-to", said.to.join("; ")));
        head.extend(said.next_at.map(|at| row("sitrep-next-at", w.start(at.0, zone))));
        let part = |part: &Part| {
            let lines: Vec<String> = part.lines.iter().map(|line| format!("- {line}")).collect();
            format!("{}\n{}", w.word(part.part).to_uppercase(), lines.join("\n"))
        };
        let parts = said.parts.iter().filter(|part| part.lines.iter().any(|line| !line.is_empty()));
        let end = [w.text("sitrep-letter-page"), w.text("letter-end")];
        let all: Vec<String> = std::iter::once(head.join("\n")).chain(parts.map(part)).chain(end).collect();
        all.join("\n\n")
    }

    fn printed(
        &self,
        state: &State,
        number: u32,
        said: &SituationReportIssued,
        by: &str,
        recorded_at: Timestamp,
    ) -> Result<Document, AppProblem> {
        let (access, wording) = (self.access()?, Wording::new(said.lang.parse().unwrap_or_default()));
        let opened = state.opened.as_ref();
        let report = documents::SituationReport {
            number,
            said,
            code_name: opened.map(|opened| opened.code_name.as_str()).unwrap_or_default(),
            is_exercise: opened.is_some_and(|opened| opened.kind == Kind::Exercise),
            by: access.name(by),
            organisation: &self.named(&wording)?,
            recorded_at,
            zone: self.law().calendar().zone(),
            wording: &wording,
        };
        Ok(documents::situation_report(&report)?)
    }
}

/// What somebody typed with an address in it, or a name with the address that is prepared for it.
fn addressed(prepared: &Prepared, to: &str) -> String {
    if mail::address(to).is_some() {
        return to.to_owned();
    }
    mail_of(prepared, to).map_or_else(|| to.to_owned(), |address| format!("{to} <{address}>"))
}
