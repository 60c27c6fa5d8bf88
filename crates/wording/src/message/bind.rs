//! Filling a text in with what is known.

use std::collections::BTreeMap;

use incident::fact::Certainty;
use incident::state::State;

use super::condition::{Condition, Test};
use super::known::{Ground, Known};
use super::line::Page;
use super::names::Names;
use super::source::{self, Line, Piece, What};
use super::value::{Speech, Spoken};
use super::{Cited, Given, Problem, ProblemKind};
use crate::{Value, Wording};

/// A text that was filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bound {
    /// The text as it would go out. While there are problems, it may not.
    pub text: String,
    /// What it rests on, in the order in which it is cited.
    pub basis: Vec<Basis>,
    /// What has to be mended first, in the order of the text.
    pub problems: Vec<Problem>,
}

/// Something that a text rests on. The text is out of date when value, certainty or contradiction is another one now.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    /// What is cited, in a sentence or in a condition.
    pub cited: Cited,
    /// The entries that say so, in their order; none when nothing is recorded.
    pub entries: Vec<u64>,
    /// The value as it is written; `None` when nothing is recorded.
    pub value: Option<String>,
    /// How sure it is.
    pub certainty: Certainty,
    /// Whether sources contradict each other about it.
    pub contested: bool,
}

impl Wording {
    /// Fills a text in with what an incident knows and what is given. A text without braces stays as it is.
    pub fn bind(&self, text: &str, state: &State, given: &Given) -> Bound {
        let (lines, problems) = source::read(text, Names::of(self));
        let mut binding = Binding {
            text,
            speech: Speech { wording: self, given },
            ground: Ground::new(state, given),
            asked: BTreeMap::new(),
            bound: Bound { problems, ..Bound::default() },
            page: Page::default(),
            blocks: Scopes::default(),
        };
        lines.iter().for_each(|line| binding.line(line));
        let unended = std::mem::take(&mut binding.blocks.open);
        unended.into_iter().for_each(|scope| binding.problem(&scope.opened, ProblemKind::NoEnd));
        let mut bound = binding.bound;
        bound.text = binding.page.text;
        // Each was found in the order of the text, but not all in the same walk over it.
        bound.problems.sort_by_key(|problem| problem.span.start);
        bound
    }
}

/// Conditions that are open, the innermost last.
#[derive(Default)]
struct Scopes {
    open: Vec<Scope>,
    /// How many of them do not hold.
    silent: usize,
}

struct Scope {
    holds: bool,
    opened: std::ops::Range<usize>,
}

impl Scopes {
    fn enter(&mut self, scope: Scope) {
        self.silent += usize::from(!scope.holds);
        self.open.push(scope);
    }

    /// Leaves the innermost one; whether there was one.
    fn leave(&mut self) -> bool {
        let left = self.open.pop();
        self.silent -= usize::from(left.as_ref().is_some_and(|scope| !scope.holds));
        left.is_some()
    }
}

struct Binding<'a> {
    text: &'a str,
    speech: Speech<'a>,
    ground: Ground<'a>,
    /// What was asked for already.
    asked: BTreeMap<Cited, Known>,
    bound: Bound,
    page: Page,
    /// Conditions that cover lines.
    blocks: Scopes,
}

impl Binding<'_> {
    fn line(&mut self, line: &Line<'_>) {
        if line.opens_a_block(self.text) {
            for piece in &line.pieces {
                if let What::If(condition) = &piece.what {
                    let scope = self.scope(piece, condition.as_ref(), self.blocks.silent > 0);
                    self.blocks.enter(scope);
                }
            }
            self.page.leave_out();
        } else if line.closes_a_block(self.text) {
            let ends = line.pieces.iter().filter(|piece| matches!(piece.what, What::End));
            for piece in ends {
                if !self.blocks.leave() {
                    self.problem(&piece.span, ProblemKind::StrayEnd);
                }
            }
            self.page.leave_out();
        } else if self.blocks.silent == 0 {
            self.words(line);
        } else {
            self.page.leave_out();
        }
    }

    /// A line of words; its own conditions end with it.
    fn words(&mut self, line: &Line<'_>) {
        let mut scopes = Scopes::default();
        let mut has_conditions = false;
        for piece in &line.pieces {
            // Where a part is left out, no two spaces stay behind.
            if matches!(piece.what, What::If(_) | What::End) {
                self.page.skip_a_space();
            }
            match &piece.what {
                What::If(condition) => {
                    has_conditions = true;
                    let scope = self.scope(piece, condition.as_ref(), scopes.silent > 0);
                    scopes.enter(scope);
                }
                What::End if scopes.leave() => {}
                What::End => self.problem(&piece.span, ProblemKind::StrayEnd),
                _ if scopes.silent > 0 => {}
                What::Text => self.page.write(&self.text[piece.span.clone()]),
                What::Ask(question) => self.ask(piece, question),
                What::Cite(cited) => self.cite(piece, *cited),
                What::Perhaps(cited) => self.perhaps(piece, *cited),
            }
        }
        match has_conditions {
            true if self.page.is_line_blank() => return self.page.leave_out(),
            true => self.page.trim_line(),
            false => {}
        }
        self.page.end_line(line.ending, self.speech.wording);
    }

    fn scope(&mut self, piece: &Piece<'_>, condition: Option<&Condition>, is_silent: bool) -> Scope {
        let holds = match condition {
            _ if is_silent => true,
            None => true,
            // Who is responsible is chosen with the template, and no fact.
            Some(Condition::Bears(_)) => {
                self.problem(&piece.span, ProblemKind::NoCondition);
                true
            }
            Some(Condition::Of(cited, test)) => self.holds(*cited, test),
        };
        Scope { holds, opened: piece.span.clone() }
    }

    fn holds(&mut self, cited: Cited, test: &Test) -> bool {
        test.holds(self.known(cited))
    }

    fn ask(&mut self, piece: &Piece<'_>, question: &str) {
        let gaps: [(&'static str, Value<'_>); 1] = [("fact", question.into())];
        let open = self.speech.wording.format("bound-missing", gaps);
        self.page.write(&open);
        self.problem(&piece.span, ProblemKind::Unanswered { question: question.to_owned() });
    }

    fn cite(&mut self, piece: &Piece<'_>, cited: Cited) {
        if let Cited::Fact(key) = cited
            && !cited.can_be_told()
        {
            self.page.write(&self.text[piece.span.clone()]);
            return self.problem(&piece.span, ProblemKind::NotToBeTold(key));
        }
        let place = self.page.place();
        let known = self.known(cited).clone();
        self.write(piece, self.speech.speak(cited, &known, place));
    }

    fn perhaps(&mut self, piece: &Piece<'_>, cited: Cited) {
        let known = self.known(cited).clone();
        self.write(piece, self.speech.perhaps(cited, &known));
    }

    fn write(&mut self, piece: &Piece<'_>, spoken: Spoken) {
        if let Some(kind) = spoken.problem {
            self.problem(&piece.span, kind);
        }
        if spoken.text.is_empty() {
            self.page.skip_a_space();
        }
        self.page.write(&spoken.text);
        if let Some(doubt) = spoken.doubt {
            self.page.raise(doubt);
        }
    }

    /// What is known of something; the first time it becomes part of the basis.
    fn known(&mut self, cited: Cited) -> &Known {
        let (ground, speech, basis) = (&self.ground, &self.speech, &mut self.bound.basis);
        self.asked.entry(cited).or_insert_with(|| {
            let known = ground.known(cited);
            if !matches!(cited, Cited::Given(_)) {
                basis.push(Basis {
                    cited,
                    entries: known.entries.clone(),
                    value: speech.plain(cited, &known),
                    certainty: known.certainty,
                    contested: known.contested,
                });
            }
            known
        })
    }

    fn problem(&mut self, span: &std::ops::Range<usize>, kind: ProblemKind) {
        self.bound.problems.push(Problem { span: span.clone(), kind });
    }
}
