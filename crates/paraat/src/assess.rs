//! `paraat assess`: from a situation to what follows from it.

use std::io::{self, BufRead, BufWriter, Write};
use std::process::ExitCode;

use anyhow::anyhow;
use incident::picture::{Options, Picture, picture};
use incident::situation::{Format, Reader, Situation, SituationProblem};
use jiff::Timestamp;
use law::Rulebook;
use serde::Serialize;
use wording::Wording;

use crate::answer::Printer;
use crate::arguments::Assess;
use crate::input::{self, Input};
use crate::{explain, people, rulebook};

/// Assesses what was asked, and prints the answer.
pub(crate) fn run(asked: &Assess, wording: &Wording, now: Timestamp) -> anyhow::Result<ExitCode> {
    let input = input::open(&asked.situation, wording)?;
    let rulebook = match rulebook::load_beside(&asked.own, &asked.common, wording)? {
        Ok(rulebook) => rulebook,
        Err(problems) => {
            rulebook::print_problems(&problems, wording)?;
            return Ok(ExitCode::FAILURE);
        }
    };
    let mut rules: Vec<&str> = rulebook.rules().map(|rule| rule.id.as_str()).collect();
    rules.dedup();
    let events: Vec<&str> = rulebook.events().collect();
    let proposed = asked.proposed.then(|| rulebook.as_proposed());
    let desk = Desk {
        proposed: proposed.as_ref(),
        reader: Reader { now, zone: rulebook.calendar().zone(), rules: &rules, events: &events },
        options: Options { adopt_proposed: asked.adopt_proposed, without_indicator: None },
        printer: Printer::new(&rulebook),
        rulebook: &rulebook,
        wording,
    };
    match input {
        Input::One { name, bytes, format } => desk.answer_one(asked, &name, &bytes, format),
        Input::Batch { name, .. } if asked.explain.is_some() => {
            Err(anyhow!(wording.format("explain-no-batch", [("path", name.into())])))
        }
        Input::Batch { name, lines } => desk.answer_batch(&name, lines),
    }
}

/// Everything that answering takes, whatever the number of situations.
struct Desk<'a> {
    rulebook: &'a Rulebook,
    /// The rulebook as it would be, when that is asked.
    proposed: Option<&'a Rulebook>,
    reader: Reader<'a>,
    options: Options<'a>,
    printer: Printer<'a>,
    wording: &'a Wording,
}

/// What a bad line of a batch leaves in its place.
#[derive(Serialize)]
struct BadLine<'a> {
    line: usize,
    id: Option<&'a str>,
    error: String,
}

impl Desk<'_> {
    fn answer_one(
        &self,
        asked: &Assess,
        name: &str,
        bytes: &[u8],
        format: Format,
    ) -> anyhow::Result<ExitCode> {
        let situation = self
            .reader
            .read(input::without_mark(bytes), format)
            .map_err(|problem| anyhow!("{name}: {}", self.wording.situation_problem(&problem)))?;
        let mut out = BufWriter::new(io::stdout().lock());
        let proposed = self.as_proposed(&situation);
        let picture = picture(self.rulebook, &situation, self.options);
        if let Some(id) = &asked.explain {
            explain::print(&mut out, id, self.rulebook, &situation, &picture, self.wording)?;
        } else if asked.json {
            let answer = self.printer.answer(&situation, &picture, proposed.as_ref(), self.options);
            serde_json::to_writer_pretty(&mut out, &answer)?;
            out.write_all(b"\n")?;
        } else {
            people::print(&mut out, self.rulebook, &situation, &picture, self.options, self.wording)?;
            if let Some(proposed) = &proposed {
                people::print_proposed(
                    &mut out,
                    self.rulebook,
                    &situation,
                    &picture,
                    proposed,
                    self.wording,
                )?;
            }
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }

    /// One answer for each line, in order, as it comes: neither the lines nor the answers are held.
    fn answer_batch(&self, name: &str, mut lines: Box<dyn BufRead>) -> anyhow::Result<ExitCode> {
        let mut out = BufWriter::with_capacity(1 << 18, io::stdout().lock());
        let mut line = Vec::new();
        let mut all_good = true;
        for number in 1.. {
            line.clear();
            let length = lines
                .read_until(b'\n', &mut line)
                .map_err(|error| anyhow!(input::unreadable(name.as_ref(), &error, self.wording)))?;
            if length == 0 {
                break;
            }
            let text = input::without_mark(&line).trim_ascii();
            if text.is_empty() {
                continue;
            }
            match self.reader.read(text, Format::Json) {
                Ok(situation) => self.write_answer(&mut out, &situation)?,
                Err(problem) => {
                    all_good = false;
                    self.write_bad_line(&mut out, number, &problem)?;
                }
            }
            out.write_all(b"\n")?;
        }
        out.flush()?;
        Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::from(2) })
    }

    fn as_proposed(&self, situation: &Situation) -> Option<Picture<'_>> {
        self.proposed.map(|proposed| picture(proposed, situation, self.options))
    }

    fn write_answer(&self, out: &mut impl Write, situation: &Situation) -> anyhow::Result<()> {
        let proposed = self.as_proposed(situation);
        let picture = picture(self.rulebook, situation, self.options);
        let answer = self.printer.answer(situation, &picture, proposed.as_ref(), self.options);
        Ok(serde_json::to_writer(out, &answer)?)
    }

    fn write_bad_line(
        &self,
        out: &mut impl Write,
        line: usize,
        problem: &SituationProblem,
    ) -> anyhow::Result<()> {
        // The line of the batch says where; within it there is only one.
        let problem = SituationProblem { line: None, ..problem.clone() };
        let error = self.wording.situation_problem(&problem);
        Ok(serde_json::to_writer(out, &BadLine { line, id: problem.id.as_deref(), error })?)
    }
}
