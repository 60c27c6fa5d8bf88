//! What the deputy and the assignee are told when a task goes from one to the other.

use incident::channel::event::ChannelKind;
use incident::event::TaskPassedOn;
use incident::state::State;
use jiff::tz::TimeZone;
use mail::Letter;
use readiness::prepared::Prepared;

use crate::incidents::INCIDENT;
use crate::post::{Post, mail_of};

/// What the sentences are filled in with.
type Gaps<'a> = [(&'static str, &'a str); 6];

/// Letters to whom we have an address of. When the attacker may read mail, they say only where to look: no more than whoever
/// reads along knows already.
pub(super) fn letters(
    post: &Post,
    state: &State,
    stream: &str,
    passed: &TaskPassedOn,
    prepared: &Prepared,
    zone: &TimeZone,
) -> Vec<Letter> {
    let Some(task) = state.tasks.get(&passed.task) else { return Vec::new() };
    let (assignee, to, title) = (one_line(&task.assignee), one_line(&passed.to), one_line(&task.title));
    let incident = state.opened.as_ref().map(|opened| one_line(&opened.code_name)).unwrap_or_default();
    let due = post.wording.start(passed.was_due_at.0, zone);
    let gaps: Gaps<'_> = [
        ("task", &passed.task),
        ("title", &title),
        ("assignee", &assignee),
        ("to", &to),
        ("incident", &incident),
        ("due", &due),
    ];
    let is_read = state.channels.is_red(ChannelKind::Mail);
    let link = post.address.as_ref().filter(|_| !is_read).map(|address| {
        let id = stream.strip_prefix(INCIDENT).unwrap_or(stream);
        format!("{address}/incidents/{id}/tasks/{}", escaped(&passed.task))
    });
    let both = [(&to, "letter-task-to"), (&assignee, "letter-task-from")];
    let write = |(name, key): (&String, &'static str)| {
        let address = mail_of(prepared, name)?;
        let about = if is_read { Vec::new() } else { about(post, key, &gaps) };
        Some(letter(post, address, name, is_read, about, link.as_deref(), &gaps))
    };
    both.into_iter().filter_map(write).collect()
}

/// What happened, as far as a letter may say that.
fn about(post: &Post, key: &'static str, gaps: &Gaps<'_>) -> Vec<String> {
    let keys = match key {
        "letter-task-to" => ["letter-task-to", "letter-task-to-why"],
        _ => ["letter-task-from", "letter-task-from-why"],
    };
    keys.into_iter().chain(["letter-incident"]).map(|key| say(post, key, gaps)).collect()
}

fn letter(
    post: &Post,
    to: String,
    name: &str,
    is_read: bool,
    about: Vec<String>,
    link: Option<&str>,
    gaps: &Gaps<'_>,
) -> Letter {
    let hello = post.wording.format("letter-hello", [("name", name.into())]);
    let look = match link {
        Some(link) => post.wording.format("letter-look-at", [("address", link.into())]),
        None => say(post, "letter-look", gaps),
    };
    let end = post.wording.text("letter-end");
    let text: Vec<String> = std::iter::once(hello).chain(about).chain([look, end]).collect();
    let subject = if is_read { "letter-look-subject" } else { "letter-task-subject" };
    Letter { to, subject: say(post, subject, gaps), text: text.join("\n\n"), attachments: Vec::new() }
}

fn say(post: &Post, key: &str, gaps: &Gaps<'_>) -> String {
    post.wording.format(key, gaps.map(|(gap, text)| (gap, text.into())))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name as a part of an address.
fn escaped(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    let write = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    name.bytes().map(write).collect()
}
