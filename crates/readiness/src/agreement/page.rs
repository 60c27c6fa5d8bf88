//! What was agreed, as pages of rules beside the law (`docs/decisions/0038`): a clause by which we must tell the other party
//! becomes a duty with its term, and so does the term in which an insurer wants to hear of it.

use std::fmt::Write as _;

use jiff::civil::Date;
use law::SourceFile;

use super::event::{Contract, Direction, NoticeClause, Policy, Term};
use crate::event::{SheetKind, Word as _};
use crate::prepared::Prepared;

/// Where the paths of these pages begin.
pub const AGREEMENTS: &str = "rules.d/agreements/";

/// The day from which an agreement holds of which nobody wrote down since when.
const ALWAYS: &str = "1900-01-01";

/// The pages of all contracts and policies that ask something of us. `calendars` are the names of the calendars that there
/// are beside ours: working days of a place whose calendar is missing are counted by ours, which is said on the page.
pub fn pages(prepared: &Prepared, calendars: &[String]) -> Vec<SourceFile> {
    let since = |kind, id| prepared.version((kind, id)).map(|version| version.since);
    let day = |kind, id| since(kind, id).map_or(Date::MIN, |at| at.to_zoned(jiff::tz::TimeZone::UTC).date());
    let contracts = prepared.contracts().filter_map(|(id, contract)| {
        Some((SheetKind::Contract, id, of_contract(id, contract, day(SheetKind::Contract, id), calendars)?))
    });
    let policies = prepared.policies().filter_map(|(id, policy)| {
        Some((SheetKind::Policy, id, of_policy(id, policy, day(SheetKind::Policy, id))?))
    });
    let file = |(kind, id, text): (SheetKind, u32, String)| SourceFile {
        path: format!("{AGREEMENTS}{}.md", agreement(kind, id)),
        bytes: text.into_bytes(),
    };
    contracts.chain(policies).map(file).collect()
}

/// What rules call an agreement that stands on a sheet.
pub fn agreement(kind: SheetKind, id: u32) -> String {
    format!("{}-{id}", kind.id())
}

/// The sheet of an agreement, by what rules call it.
pub fn sheet_of(agreement: &str) -> Option<(SheetKind, u32)> {
    let (kind, id) = agreement.rsplit_once('-')?;
    let kind = [SheetKind::Contract, SheetKind::Policy].into_iter().find(|it| it.id() == kind)?;
    Some((kind, id.parse().ok()?))
}

fn of_contract(id: u32, contract: &Contract, checked_on: Date, calendars: &[String]) -> Option<String> {
    let ours: Vec<&NoticeClause> =
        contract.notices.iter().filter(|it| it.direction == Direction::WeTell).collect();
    if ours.is_empty() {
        return None;
    }
    let name = agreement(SheetKind::Contract, id);
    let mut page = front(&Front {
        act: &[&contract.party, &contract.subject],
        number: if contract.number.trim().is_empty() { &name } else { &contract.number },
        from: contract.starts_on,
        last: contract.ends_on,
        checked_on,
    });
    for (clause, number) in ours.into_iter().zip(1..) {
        // What somebody typed is a quotation and never a block of rules, whatever fences stand in it.
        let said = [&clause.counts_from, &clause.channel];
        for said in said.into_iter().filter(|said| !said.trim().is_empty()) {
            let _ = write!(page, "\n> {}\n", plain(said).replace(['`', '~'], "'"));
        }
        let _ = write!(
            page,
            "\n```toml rule\nid = \"{name}-{number}\"\n{}duty = \"inform-contract-partner\"\non = \"contract-party\"\n\
             to = \"contract-partner\"\nparty = {}\nagreement = \"{name}\"\n{}\n```\n",
            paragraph(&clause.article),
            quoted(&contract.party),
            due(clause, calendars),
        );
    }
    Some(page)
}

fn of_policy(id: u32, policy: &Policy, checked_on: Date) -> Option<String> {
    let hours = policy.notice_hours.filter(|hours| *hours > 0)?;
    let name = agreement(SheetKind::Policy, id);
    let mut page = front(&Front {
        act: &[&policy.insurer],
        number: if policy.number.trim().is_empty() { &name } else { &policy.number },
        from: policy.starts_on,
        last: policy.ends_on,
        checked_on,
    });
    let _ = write!(
        page,
        "\n```toml rule\nid = \"{}\"\nduty = \"inform-insurer\"\non = \"policyholder\"\nto = \"insurer\"\nparty = {}\n\
         when = [\"insured-risk-realised\"]\ndue = {{ within = \"{hours} hours\", after = \"aware\" }}\n```\n",
        name,
        quoted(&policy.insurer),
    );
    Some(page)
}

struct Front<'a> {
    act: &'a [&'a str],
    /// Its own number, or what rules call it.
    number: &'a str,
    from: Option<Date>,
    /// The last day on which it holds.
    last: Option<Date>,
    checked_on: Date,
}

fn front(front: &Front<'_>) -> String {
    let act: Vec<String> = front.act.iter().map(|part| plain(part)).filter(|part| !part.is_empty()).collect();
    let act = act.join(" \u{2013} ");
    let from = front.from.map_or_else(|| ALWAYS.to_owned(), |day| day.to_string());
    // A page holds until the day after its last one.
    let until = front
        .last
        .and_then(|day| day.tomorrow().ok())
        .filter(|day| front.from.is_none_or(|from| from < *day));
    let until = until.map_or_else(String::new, |day| format!(", until = {day}"));
    format!(
        "+++\nact = {}\narticle = {}\nin_force = {{ from = {from}{until} }}\nsource = {}\nforce = \"agreed\"\n\
         checked = {{ on = {}, how = \"secondary\" }}\n+++\n\n# {act}\n",
        quoted(&act),
        quoted(front.number),
        quoted(front.number),
        front.checked_on,
    )
}

fn paragraph(article: &str) -> String {
    if article.trim().is_empty() { String::new() } else { format!("paragraph = {}\n", quoted(article)) }
}

/// The term, as a rule writes it. What nobody looked up is told at once, like what must be told at once.
fn due(clause: &NoticeClause, calendars: &[String]) -> String {
    let amount = clause.amount.filter(|amount| *amount > 0);
    let within = |amount: u32, one: &str| {
        let unit = if amount == 1 { one.to_owned() } else { format!("{one}s") };
        format!("within = \"{amount} {unit}\", after = \"aware\"")
    };
    match (clause.term, amount) {
        (Term::Immediately, _) | (_, None) => "after = \"aware\"".to_owned(),
        (Term::Hours, Some(hours)) => format!("due = {{ {} }}", within(hours, "hour")),
        (Term::Days, Some(days)) => format!("due = {{ {} }}", within(days, "day")),
        (Term::WorkingDays, Some(days)) => {
            let place = calendars.iter().find(|name| **name == clause.days_of.trim().to_lowercase());
            let calendar = place.map_or_else(String::new, |name| format!(", calendar = {}", quoted(name)));
            format!("due = {{ {}{calendar} }}", within(days, "working-day"))
        }
    }
}

/// A text on one line, without what steers a machine.
fn plain(text: &str) -> String {
    let text: String = text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", plain(text).replace('\\', "\\\\").replace('"', "\\\""))
}
