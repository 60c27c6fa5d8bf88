//! Beginning a message: for whom, with which text, through what, in which language.

use axum::extract::Query;
use axum::response::Response;
use incident::command::Command;
use incident::message::event::{Filled, MessageWritten, Speed};
use incident::stakeholder::event::{MessageChannel, Stakeholder, StakeholderKind};
use incident::stakeholder::propose::{Proposing, proposed};
use readiness::event::Word as _;
use wording::Lang;

use super::language::{Offered, beginning, templates};
use super::{REST, kind_of, rest, who};
use crate::failure::Failure;
use crate::form::{Answer, Field, Form, Kind, Posted, show, show_refused};
use crate::room::Room;

/// The value of whoever writes a text of their own.
const OWN: &str = "own-text";

/// What somebody who comes from elsewhere knows already.
#[derive(Default, serde::Deserialize)]
pub(crate) struct Wanted {
    #[serde(default)]
    stakeholder: String,
    #[serde(default)]
    template: String,
    #[serde(default)]
    corrects: String,
}

/// `GET /incidents/{id}/messages/new?stakeholder=KEY&template=ID&corrects=ENTRY`.
pub(crate) async fn begin(room: Room, Query(wanted): Query<Wanted>) -> Result<Response, Failure> {
    let fields =
        [("stakeholder", wanted.stakeholder), ("template", wanted.template), ("corrects", wanted.corrects)];
    let posted = Posted::of(fields.map(|(name, value)| (name.to_owned(), value)).into());
    let form = form(&room, &posted)?;
    show(&room, &new(), form)
}

/// `POST /incidents/{id}/messages/new`: the first version, with the words of the text that was chosen.
pub(crate) async fn create(room: Room, posted: Posted) -> Result<Response, Failure> {
    let mut form = form(&room, &posted)?;
    let Some(written) = written(&room, &mut form, &posted) else { return show(&room, &new(), form) };
    match room.record(&Command::WriteMessage(written), None) {
        Ok(()) => {
            // Somebody else may have begun one at the same moment: hers is the last one of hers.
            let state = room.seen().state(&room.stream())?;
            let own = state.messages.all().rev().find(|(_, message)| message.now().by == room.visitor.person);
            let number = own.map_or(1, |(number, _)| number);
            Ok(room.done(&rest(number), "message-begun"))
        }
        Err(not) => show_refused(&room, &new(), form, not),
    }
}

fn new() -> String {
    format!("{REST}/new")
}

fn written(room: &Room, form: &mut Form, posted: &Posted) -> Option<MessageWritten> {
    let w = room.wording();
    let named = posted.some("own").map(|own| Stakeholder::one(StakeholderKind::Own, own));
    let stakeholder = named.or_else(|| Stakeholder::from_key(posted.get("stakeholder")));
    let lang: Option<Lang> = posted.get("lang").parse().ok();
    let channel = MessageChannel::from_id(posted.get("channel"));
    let template = posted.get("template");
    let unknown = w.text("form-unknown");
    for (field, is_missing) in [
        ("stakeholder", stakeholder.is_none()),
        ("template", template.is_empty()),
        ("lang", lang.is_none()),
        ("channel", channel.is_none()),
    ] {
        if is_missing {
            form.err(field, unknown.clone());
        }
    }
    let (stakeholder, lang, channel) = (stakeholder?, lang?, channel?);
    let (template, (subject, body)) = match beginning(room, template, lang) {
        Some(words) => (template.to_owned(), words),
        None if template == OWN => (String::new(), (String::new(), own_words(room, lang))),
        None => {
            form.err("template", unknown);
            return None;
        }
    };
    let corrects = posted.number("corrects").into_iter().collect();
    let filled = filled(room);
    Some(MessageWritten {
        message: 0,
        stakeholder,
        template,
        lang: lang.as_str().to_owned(),
        channel,
        subject,
        body,
        filled,
        corrects,
    })
}

/// A text of one's own begins with a question, which must be answered before it can go.
fn own_words(room: &Room, lang: Lang) -> String {
    format!("{{? {}}}", room.site.wording(lang).text("message-own-words"))
}

/// How readers reach us stays as it was in the last message; when they hear more does unless that has passed.
fn filled(room: &Room) -> Filled {
    let last = room.state.messages.all().map(|(_, message)| message.now()).max_by_key(|kept| kept.number);
    let filled = last.map(|kept| kept.said.filled.clone()).unwrap_or_default();
    let next_at = filled.next_at.filter(|next| room.rulebook().moment_of(next.0) > room.now);
    Filled { next_at, ..filled }
}

fn form(room: &Room, posted: &Posted) -> Result<Form, Failure> {
    let w = room.wording();
    let typed = |name: &str| posted.get(name);
    let lang = typed("lang").parse().unwrap_or(room.visitor.lang);
    let kind = kind_of(typed("stakeholder"));
    let offered = templates(lang);
    let chosen = offered.iter().find(|template| template.id == typed("template"));
    let channel = chosen.and_then(|template| template.channels.first().copied()).unwrap_or_default();
    let channel = MessageChannel::from_id(typed("channel")).unwrap_or(channel);
    let channels = MessageChannel::ALL.iter();
    let channels = channels.map(|one| Answer::new(one.id(), w.word(*one), *one == channel)).collect();
    let langs = Lang::ALL.iter().map(|one| {
        let label = w.text(&format!("message-lang-{}", one.as_str()));
        Answer::new(one.as_str(), label, *one == lang)
    });
    let form =
        Form::new(w.text("message-begin"), room.at(&new()), w.text("message-begin-submit"), room.at(REST))
            .lead(w.text("message-begin-lead"))
            .field(Field::new(
                "stakeholder",
                w.text("message-who"),
                Kind::Select(stakeholders(room, posted)?),
            ))
            .field(Field::line("own", w.text("message-who-else"), typed("own")))
            .field(template_field(room, posted, kind, &offered))
            .field(Field::new("channel", w.text("message-channel"), Kind::Select(channels)))
            .field(Field::new("lang", w.text("message-lang"), Kind::Radios(langs.collect())));
    Ok(match posted.some("corrects") {
        Some(entry) => form.hide("corrects", entry),
        None => form,
    })
}

/// Whom we owe words to: who was weighed, who is proposed, then every kind.
fn stakeholders(room: &Room, posted: &Posted) -> Result<Vec<Answer>, Failure> {
    let prepared = room.site.app.prepared()?;
    let picture = room.picture();
    let proposing = Proposing { state: &room.state, picture: &picture, prepared: &prepared };
    let weighed = room.state.stakeholders.weighed().map(|(stakeholder, _)| stakeholder.clone());
    let proposed = proposed(proposing).into_iter().map(|row| row.stakeholder);
    let kinds = StakeholderKind::ALL.iter().filter(|kind| **kind != StakeholderKind::Own);
    let wanted = Stakeholder::from_key(posted.get("stakeholder"));
    let all = wanted.clone().into_iter().chain(weighed).chain(proposed);
    let mut listed: Vec<Stakeholder> = Vec::new();
    for one in all.chain(kinds.map(|kind| Stakeholder::all(*kind))) {
        // Who comes for somebody who is not told may have changed their mind.
        let is_out = room.state.stakeholders.is_dismissed(&one) && Some(&one) != wanted.as_ref();
        if !is_out && !listed.contains(&one) {
            listed.push(one);
        }
    }
    let none = Answer::new("", room.wording().text("message-who-none"), wanted.is_none());
    let answer = |one: &Stakeholder| Answer::new(&one.key(), who(room, one), Some(one) == wanted.as_ref());
    Ok(std::iter::once(none).chain(listed.iter().map(answer)).collect())
}

/// The texts to begin with: those that are for them first, the others folded away.
fn template_field(room: &Room, posted: &Posted, kind: Option<StakeholderKind>, offered: &[Offered]) -> Field {
    let w = room.wording();
    let chosen = posted.get("template");
    let answer = |template: &Offered| {
        let audiences = template.audiences.iter().filter_map(|id| StakeholderKind::from_id(id));
        let audiences: Vec<String> = audiences.map(|kind| w.word(kind)).collect();
        let hint = w.format("message-template-for", [("who", audiences.join(", ").into())]);
        let hint = if template.speed == Speed::FirstNotice {
            format!("{hint} {}", w.text("message-template-quick"))
        } else {
            hint
        };
        Answer { hint, ..Answer::new(template.id, template.title.clone(), chosen == template.id) }
    };
    let fits = |template: &&Offered| {
        kind.is_none_or(|kind| template.audiences.iter().any(|id| id == kind.id())) || template.id == chosen
    };
    let (first, rest): (Vec<&Offered>, Vec<&Offered>) = offered.iter().partition(fits);
    let own =
        Answer { hint: w.text("message-own-hint"), ..Answer::new(OWN, w.text("message-own"), chosen == OWN) };
    let mut answers: Vec<Answer> = first.into_iter().map(answer).collect();
    answers.push(own);
    let fold_after = if rest.is_empty() { 0 } else { answers.len() };
    answers.extend(rest.into_iter().map(answer));
    Field::folded("template", w.text("message-template"), Kind::Radios(answers), fold_after)
}
