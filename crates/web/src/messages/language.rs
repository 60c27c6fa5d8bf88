//! What the language side knows of a text: how it reads with the facts filled in, on what it rests, and what is to be said of it
//! before it goes. Everything that this room asks of `wording` about texts it asks here.

use std::sync::LazyLock;

use incident::fact::FactKey;
use incident::message::event::{BasisFact, MessageWritten, Speed};
use incident::stakeholder::event::MessageChannel;
use readiness::event::Word as _;
use wording::message::{self, Cited, Given, ProblemKind, Template, Templates};
use wording::{Lang, lint, readability};

use super::conflicts::untrue;
use crate::room::Room;
use crate::suppliers::own;

/// A sentence with more words than this is hard to follow (Direct Duidelijk: 10 to 15 words).
const LONG_SENTENCE: usize = 15;

static TEMPLATES: LazyLock<Templates> = LazyLock::new(Templates::new);

/// They are read once: that takes longer than a text does.
static RULES: LazyLock<lint::Rules> = LazyLock::new(lint::Rules::new);

/// A text to begin with.
pub(super) struct Offered {
    pub(super) id: &'static str,
    pub(super) title: String,
    /// For whom it may be, by the ids of their kinds.
    pub(super) audiences: Vec<String>,
    pub(super) channels: Vec<MessageChannel>,
    pub(super) speed: Speed,
}

/// A text with the facts filled in.
pub(super) struct Bound {
    pub(super) subject: String,
    pub(super) body: String,
    /// The facts that it rests on, as an approval keeps them.
    pub(super) basis: Vec<BasisFact>,
    /// Everything that it rests on, to be read.
    pub(super) rests: Vec<Rest>,
    /// Why it cannot go as it is, each in a sentence.
    pub(super) problems: Vec<String>,
    /// What it still asks its writer.
    pub(super) questions: Vec<String>,
    /// Whether something has to be put right in the words themselves.
    pub(super) is_to_be_mended: bool,
}

/// Something that a text rests on.
pub(super) struct Rest {
    pub(super) name: String,
    pub(super) value: String,
    /// A shape and a word; empty where nothing is known.
    pub(super) certainty: String,
    /// Since when it is known.
    pub(super) since: String,
    pub(super) href: String,
}

/// The texts to begin with, in a language.
pub(super) fn templates(lang: Lang) -> Vec<Offered> {
    let offered = |template: &Template| Offered {
        id: template.id,
        title: template.title.clone(),
        audiences: template.audiences.clone(),
        channels: template.channels.clone(),
        speed: template.speed,
    };
    TEMPLATES.all(lang).map(offered).collect()
}

/// The subject and the words of a template, in the tone that fits how much we could have done against it.
pub(super) fn beginning(room: &Room, id: &str, lang: Lang) -> Option<(String, String)> {
    let template = TEMPLATES.template(id, lang)?;
    let borne = borne(room).unwrap_or_default();
    Some((template.subject(borne), template.text(borne).trim().to_owned()))
}

/// How many people must approve: one, while the text is that of a template for a first notice with only facts filled in.
pub(super) fn speed(written: &MessageWritten) -> Speed {
    let lang = written.lang.parse().unwrap_or_default();
    let Some(template) = TEMPLATES.template(&written.template, lang) else { return Speed::FourEyes };
    let is_its_own = message::Responsibility::ALL.into_iter().any(|borne| {
        template.subject(borne).trim() == written.subject.trim()
            && template.text(borne).trim() == written.body.trim()
    });
    if is_its_own && !template.has_questions() { template.speed } else { Speed::FourEyes }
}

/// A text as it reads now.
pub(super) fn bind(room: &Room, written: &MessageWritten) -> Bound {
    let lang: Lang = written.lang.parse().unwrap_or_default();
    let own = room.site.wording(lang);
    let given = given(room, written, lang);
    let subject = own.bind(&written.subject, &room.state, &given);
    let body = own.bind(&written.body, &room.state, &given);
    let reader = room.wording();
    let problems = subject.problems.iter().chain(&body.problems);
    let mut questions: Vec<String> = Vec::new();
    for problem in &body.problems {
        if let ProblemKind::Unanswered { question } = &problem.kind
            && !questions.contains(question)
        {
            questions.push(question.clone());
        }
    }
    let is_to_be_mended = problems.clone().any(|problem| problem.kind.is_in_the_words());
    let mut told: Vec<String> = Vec::new();
    for problem in problems.map(|problem| reader.text_problem(problem)) {
        if !told.contains(&problem) {
            told.push(problem);
        }
    }
    let mut cited: Vec<&message::Basis> = Vec::new();
    for one in subject.basis.iter().chain(&body.basis) {
        if cited.iter().all(|known| known.cited != one.cited) {
            cited.push(one);
        }
    }
    Bound {
        subject: subject.text.split_whitespace().collect::<Vec<_>>().join(" "),
        body: body.text.trim().to_owned(),
        basis: cited.iter().filter_map(|one| fact(one.cited)).map(|key| room.state.basis(key)).collect(),
        rests: cited.iter().map(|one| rest(room, one)).collect(),
        problems: told,
        questions,
        is_to_be_mended,
    }
}

/// Everything that can be cited: the name in braces, and what it is called.
pub(super) fn citable(room: &Room) -> Vec<(String, String)> {
    let w = room.wording();
    let is_held = |key: FactKey| room.state.facts.contains_key(&key) && key.recorded_by().is_none();
    let told = Cited::all().filter(|cited| fact(*cited).is_none_or(is_held));
    told.map(|cited| (cited.as_str().to_owned(), w.cited_label(cited))).collect()
}

fn fact(cited: Cited) -> Option<FactKey> {
    if let Cited::Fact(key) = cited { Some(key) } else { None }
}

fn rest(room: &Room, one: &message::Basis) -> Rest {
    let (w, zone) = (room.wording(), room.site.zone());
    let statements = fact(one.cited).and_then(|key| room.state.facts.get(&key));
    let standing = statements.and_then(|statements| statements.standing());
    let value = match (fact(one.cited), standing) {
        (Some(key), Some(standing)) => w.value(key, &standing.value, zone),
        _ => one.value.clone().unwrap_or_else(|| w.text("message-not-known")),
    };
    let certainty = if one.contested {
        w.text("message-contested")
    } else if one.value.is_none() {
        String::new()
    } else {
        format!("{} {}", w.certainty_mark(one.certainty), w.certainty(one.certainty))
    };
    let entry = one.entries.last();
    Rest {
        name: w.cited_label(one.cited),
        value: if one.contested { String::new() } else { value },
        certainty,
        since: standing.map(|standing| w.start(standing.known_at, zone)).unwrap_or_default(),
        href: match (fact(one.cited), entry) {
            (Some(key), _) => room.at(&format!("/facts/{}", key.as_str())),
            (None, Some(entry)) => room.at(&format!("/log/{entry}")),
            (None, None) => room.at("/moments"),
        },
    }
}

/// What is no fact, for a text.
fn given(room: &Room, written: &MessageWritten, lang: Lang) -> Given {
    let filled = &written.filled;
    let organisation = room.site.app.access().ok().and_then(|access| access.organisation.clone());
    let spokesperson = room.state.speaking.as_ref().map(|kept| kept.said.spokesperson.clone());
    Given {
        next_update: filled.next_at.map(|when| when.0),
        organisation: organisation.unwrap_or_default(),
        phone: filled.phone.clone(),
        contact: filled.contact.clone(),
        place: filled.place.clone(),
        spokesperson: spokesperson.unwrap_or_default(),
        own: own(room, &written.stakeholder, lang),
        ..Given::at(room.now, room.site.zone().clone())
    }
}

/// Who bears what, as somebody judged; as a template takes it where nobody did.
fn borne(room: &Room) -> Option<message::Responsibility> {
    room.state.responsibility().map(message::Responsibility::from)
}

/// What a check says of a text.
pub(super) struct Check {
    /// Its id.
    pub(super) rule: String,
    /// Whether the text may not go as it is, unless somebody overrules this with a reason.
    pub(super) is_block: bool,
    /// The words that it is about; empty when it is about what is missing.
    pub(super) quote: String,
    pub(super) why: String,
    pub(super) instead: String,
    pub(super) source: String,
}

/// What the checks say of a text, what stands in the way of it first.
pub(super) fn checks(room: &Room, written: &MessageWritten, bound: &Bound) -> Vec<Check> {
    let leaked = lint::leaked(&room.state);
    let draft = lint::Draft {
        lang: written.lang.parse().unwrap_or_default(),
        reader: room.visitor.lang,
        audience: written.stakeholder.kind.id(),
        template: if written.template.is_empty() { lint::OWN_TEXT } else { &written.template },
        subject: &bound.subject,
        body: &bound.body,
        responsibility: borne(room),
        state: Some(&room.state),
        leaked: &leaked,
    };
    let found = RULES.check(&draft);
    let mut checks: Vec<Check> = found.iter().map(check).collect();
    let is_said = |untrue: &Check| {
        let mut blocks = checks.iter().filter(|known| known.is_block && !known.quote.is_empty());
        blocks.any(|known| untrue.quote.contains(&known.quote) || known.quote.contains(&untrue.quote))
    };
    let others: Vec<Check> = untrue(room, written, bound).into_iter().filter(|one| !is_said(one)).collect();
    checks.extend(others);
    checks.sort_by_key(|check| !check.is_block);
    checks
}

fn check(finding: &lint::Finding<'_>) -> Check {
    Check {
        rule: finding.rule.to_owned(),
        is_block: finding.level == lint::Level::Block,
        quote: finding.quote.clone(),
        why: finding.why.clone().into_owned(),
        instead: finding.instead.clone().into_owned(),
        source: finding.source.to_owned(),
    }
}

/// How plain a text is, in sentences.
pub(super) fn plainness(room: &Room, written: &MessageWritten, body: &str) -> Vec<String> {
    let w = room.wording();
    let lang: Lang = written.lang.parse().unwrap_or_default();
    let measured = readability::measure(body, lang);
    let Some(score) = measured.flesch_douma().or(measured.flesch()) else { return Vec::new() };
    let score = score.round().clamp(0.0, 100.0);
    let key = if score >= readability::PLAIN { "message-plain" } else { "message-hard" };
    let gaps = [("score", score.to_string().into()), ("plain", readability::PLAIN.to_string().into())];
    let mut lines = vec![w.format(key, gaps)];
    if let Some(longest) = measured.longest.as_ref().filter(|longest| longest.words > LONG_SENTENCE) {
        let words = body.get(longest.span.clone()).unwrap_or_default().trim();
        let gaps =
            [("n", longest.words.to_string().into()), ("sentence", wording::cut_short(words, 160).into())];
        lines.push(w.format("message-long-sentence", gaps));
    }
    if measured.passive > 0 {
        lines.push(w.format("message-passive", [("n", measured.passive.to_string().into())]));
    }
    lines
}
