//! All rules, read once.

use std::collections::{BTreeMap, BTreeSet};

use incident::fact::FactKey;
use incident::stakeholder::event::StakeholderKind;
use readiness::event::Word as _;

use super::actions::Actions;
use super::check;
use super::file::{
    self, ACTIONS, Each, File, JARGON, Lines, RULES, RuleEntry, RulesFile, SOURCES, Said, SourceEntry,
    SourcesFile, WORDS, WordsFile, line_at,
};
use super::found::{findings, order};
use super::jargon::Jargon;
use super::lexicon::{Lexicon, List, Sets};
use super::marks::Moments;
use super::problem::{Mistake, Problem};
use super::reading::Reading;
use super::rule::{Applies, Looks, Phrases, Rule};
use super::{Content, Draft, Finding, OWN_TEXT};
use crate::message::{Names, TEMPLATE_IDS};
use crate::{Lang, Wording};

/// The rules for texts. They are part of the program, so reading them cannot fail: a rule that is wrong is left out, and a
/// test sees to it that none is.
#[derive(Debug)]
pub struct Rules {
    pub(super) rules: Vec<Rule>,
    pub(super) actions: Actions,
    pub(super) jargon: Jargon,
    /// What introduces words that are not to be said: a list for a spokesperson, a warning to colleagues.
    pub(super) quiet: Each<List>,
    languages: Each<Language>,
    problems: Vec<Problem>,
}

/// The phrases of a language, the words of its dates, and what a text in it may cite.
#[derive(Debug)]
pub(super) struct Language {
    pub(super) lexicon: Lexicon,
    pub(super) moments: Moments,
    pub(super) names: &'static Names,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules::new()
    }
}

impl Rules {
    /// Reads the rules. Takes some milliseconds, so that whoever checks while somebody types keeps them.
    pub fn new() -> Rules {
        let mut reader = Reader::new();
        let quiet = reader.quiet.clone();
        let quiet = reader.lists(&quiet, WORDS, 1);
        let actions = file::read(ACTIONS, &mut reader.problems);
        let actions = Actions::read(actions, &mut reader);
        let jargon = file::read(JARGON, &mut reader.problems);
        let jargon = Jargon::read(jargon, &mut reader);
        let mut rules = Vec::new();
        for file in RULES {
            let page: RulesFile = file::read(file, &mut reader.problems);
            for entry in page.rule {
                rules.extend(reader.rule(entry, file));
            }
        }
        Rules { rules, actions, jargon, quiet, languages: reader.languages, problems: reader.problems }
    }

    /// What is wrong with the files; nothing in a program that passed its tests.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// What is to be said of a draft, in the order of its text; what is missing comes last.
    pub fn check(&self, draft: &Draft<'_>) -> Vec<Finding<'_>> {
        let reading = Reading::of(draft, self);
        let mut all: Vec<Finding<'_>> = Vec::new();
        for rule in self.applying(&reading) {
            all.extend(findings(rule, check::look(rule, &reading, self), &reading));
        }
        all.sort_by_key(|finding| order(finding.span.as_ref()));
        all
    }

    /// What a message like this must say, and where it does, in the order of the rules.
    pub fn contents(&self, draft: &Draft<'_>) -> Vec<Content<'_>> {
        let reading = Reading::of(draft, self);
        let content = |rule| {
            check::said(rule, &reading, self).map(|said| Content {
                rule: rule.id.as_str(),
                level: rule.level,
                said,
                why: rule.why.of(draft.reader),
                instead: rule.instead.of(draft.reader),
            })
        };
        self.applying(&reading).filter_map(content).collect()
    }

    pub(super) fn language(&self, lang: Lang) -> &Language {
        self.languages.of(lang)
    }

    fn applying<'r>(&'r self, reading: &Reading<'_>) -> impl Iterator<Item = &'r Rule> {
        self.rules.iter().filter(|rule| rule.applies.to(reading.draft, !reading.leaked.is_empty()))
    }
}

/// What reading the files builds up.
pub(super) struct Reader {
    pub(super) problems: Vec<Problem>,
    languages: Each<Language>,
    sets: Each<Sets>,
    quiet: Lines,
    sources: BTreeMap<String, SourceEntry>,
    /// The phrases of the rules so far, for those that take them over.
    phrases: BTreeMap<String, Lines>,
    ids: BTreeSet<String>,
}

impl Reader {
    pub(super) fn new() -> Reader {
        let mut problems = Vec::new();
        let words: WordsFile = file::read(WORDS, &mut problems);
        let sources: SourcesFile = file::read(SOURCES, &mut problems);
        let language = |lang: Lang, sets: &Sets| Language {
            lexicon: Lexicon::default(),
            moments: Moments::of(sets),
            names: Names::of(&Wording::new(lang)),
        };
        Reader {
            languages: Each { nl: language(Lang::Nl, &words.nl), en: language(Lang::En, &words.en) },
            sets: Each { nl: words.nl, en: words.en },
            quiet: words.quiet,
            sources: sources.source,
            phrases: BTreeMap::new(),
            ids: BTreeSet::new(),
            problems,
        }
    }

    /// Adds phrases to the lexicons of both languages.
    pub(super) fn lists(&mut self, lines: &Lines, file: File, line: usize) -> Each<List> {
        let mut mistakes = Vec::new();
        let lists = Each {
            nl: self.languages.nl.lexicon.add(&lines.nl, &self.sets.nl, &mut mistakes),
            en: self.languages.en.lexicon.add(&lines.en, &self.sets.en, &mut mistakes),
        };
        self.problems.extend(mistakes.into_iter().map(|mistake| Problem { file: file.0, line, mistake }));
        lists
    }

    /// A source as people read it.
    pub(super) fn source(&mut self, id: &str, file: File, line: usize) -> Said {
        let Some(SourceEntry { title, url }) = self.sources.get(id) else {
            self.wrong(Mistake::Unknown(id.to_owned()), file, line);
            return Said::default();
        };
        let with_url =
            |title: &str| if url.is_empty() { title.to_owned() } else { format!("{title}, {url}") };
        Said { nl: with_url(&title.nl), en: with_url(&title.en) }
    }

    fn wrong(&mut self, mistake: Mistake, file: File, line: usize) {
        self.problems.push(Problem { file: file.0, line, mistake });
    }

    pub(super) fn rule(&mut self, entry: RuleEntry, file: File) -> Option<Rule> {
        let line = line_at(file, entry.id.span().start);
        let before = self.problems.len();
        let id = entry.id.get_ref().clone();
        if !self.ids.insert(id.clone()) {
            self.wrong(Mistake::Twice(id.clone()), file, line);
        }
        let source = self.source(&entry.source, file, line);
        let looks = self.looks(&entry, file, line);
        let applies = self.applies(&entry, &looks, file, line);
        let (why, instead) = (&entry.why, &entry.instead);
        if [&why.nl, &why.en, &instead.nl, &instead.en].iter().any(|said| said.is_empty()) {
            self.wrong(Mistake::Incomplete("why and instead"), file, line);
        }
        let rule = Rule {
            id,
            level: entry.level,
            applies,
            place: entry.place,
            looks,
            why: entry.why,
            instead: entry.instead,
            source,
        };
        (self.problems.len() == before).then_some(rule)
    }

    fn looks(&mut self, entry: &RuleEntry, file: File, line: usize) -> Looks {
        let find = match &entry.find_of {
            None => entry.find.clone(),
            Some(other) => self.phrases.get(other).cloned().unwrap_or_default(),
        };
        if entry.find_of.is_some() && (find == Lines::default() || entry.find != Lines::default()) {
            self.wrong(Mistake::Incomplete("find_of"), file, line);
        }
        self.phrases.insert(entry.id.get_ref().clone(), find.clone());
        let is_empty = |lines: &Lines| lines.nl.is_empty() && lines.en.is_empty();
        let ways = [!is_empty(&find), !is_empty(&entry.missing), entry.check.is_some()];
        match (ways, entry.check) {
            ([true, false, false], _) => Looks::For(self.phrases(entry, &find, file, line)),
            ([false, true, false], _) => Looks::Missing(self.lists(&entry.missing, file, line)),
            ([_, false, true], Some(name)) => Looks::Check {
                name,
                limit: entry.limit.unwrap_or_default(),
                upto: entry.upto.unwrap_or(u32::MAX),
                phrases: self.phrases(entry, &find, file, line),
            },
            _ => {
                self.wrong(Mistake::Incomplete("find, missing or check"), file, line);
                Looks::Missing(self.lists(&entry.missing, file, line))
            }
        }
    }

    fn phrases(&mut self, entry: &RuleEntry, find: &Lines, file: File, line: usize) -> Phrases {
        let also = (entry.also != Lines::default()).then(|| self.lists(&entry.also, file, line));
        Phrases {
            find: self.lists(find, file, line),
            unless: self.lists(&entry.unless, file, line),
            near: entry.near,
            unless_cited: entry.unless_cited,
            also,
            with_link: entry.with_link,
        }
    }

    fn applies(&mut self, entry: &RuleEntry, looks: &Looks, file: File, line: usize) -> Applies {
        let is_audience = |id: &&String| StakeholderKind::ALL.iter().any(|kind| kind.id() == id.as_str());
        let audiences = entry.audiences.iter().chain(&entry.not_audiences).filter(|id| !is_audience(id));
        let is_template = |id: &&String| id.as_str() == OWN_TEXT || TEMPLATE_IDS.contains(&id.as_str());
        let templates = entry.templates.iter().chain(&entry.not_templates).filter(|id| !is_template(id));
        for id in audiences.chain(templates) {
            self.wrong(Mistake::Unknown(id.clone()), file, line);
        }
        let mut unless = Vec::new();
        for (name, so) in &entry.unless_established {
            match FactKey::parse(name) {
                Some(key) => unless.push((key, *so)),
                None => self.wrong(Mistake::Unknown(name.clone()), file, line),
            }
        }
        let find = self.phrases.get(entry.id.get_ref()).cloned().unwrap_or_default();
        let speaks = |lang: &Lang| match looks {
            _ if !entry.languages.is_empty() => entry.languages.iter().any(|id| id == lang.as_str()),
            Looks::Missing(_) => !entry.missing.of(*lang).is_empty(),
            Looks::For(_) => !find.of(*lang).is_empty(),
            Looks::Check { .. } => true,
        };
        Applies {
            languages: Lang::ALL.into_iter().filter(speaks).collect(),
            audiences: entry.audiences.clone(),
            not_audiences: entry.not_audiences.clone(),
            templates: entry.templates.clone(),
            not_templates: entry.not_templates.clone(),
            responsibility: entry.responsibility.clone(),
            unless,
            when_leaked: entry.when_leaked,
        }
    }
}
