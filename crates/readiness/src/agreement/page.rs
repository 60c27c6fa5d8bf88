//! What was agreed, as pages of rules beside the law (`docs/decisions/0038`): a clause by which we must tell the other party
//! becomes a duty with its term, and so does the term in which an insurer wants to hear of it.

use std::fmt::Write as _;

use calendar::Period;
use jiff::civil::Date;
use law::{Capacity, CheckedHow, Condition, Duty, Force, Recipient, SourceFile};

use super::event::{Contract, Direction, NoticeClause, Policy, Term};
use crate::event::{SheetKind, Word as _};
use crate::prepared::Prepared;

/// Where the paths of these pages begin.
pub const AGREEMENTS: &str = "rules.d/agreements/";

/// From what the terms run.
const AWARE: &str = "aware";

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
        let mut rule = Keys::default();
        rule.text("id", &format!("{name}-{number}"));
        if !clause.article.trim().is_empty() {
            rule.text("paragraph", &clause.article);
        }
        rule.text("duty", Duty::InformContractPartner.as_str());
        rule.text("on", Capacity::ContractParty.as_str());
        rule.text("to", Recipient::ContractPartner.as_str());
        rule.text("party", &contract.party);
        rule.text("agreement", &name);
        due(&mut rule, clause, calendars);
        page += &rule.fenced();
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
    let mut rule = Keys::default();
    rule.text("id", &name);
    rule.text("duty", Duty::InformInsurer.as_str());
    rule.text("on", Capacity::Policyholder.as_str());
    rule.text("to", Recipient::Insurer.as_str());
    rule.text("party", &policy.insurer);
    rule.key("when", &format!("[{}]", quoted(Condition::InsuredRiskRealised.as_str())));
    rule.within(Period::Hours(hours), None);
    page += &rule.fenced();
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
    let mut dates = vec![("from", from)];
    dates.extend(until.map(|day| ("until", day.to_string())));
    let checked = [("on", front.checked_on.to_string()), ("how", quoted(CheckedHow::Secondary.as_str()))];
    let mut keys = Keys::default();
    keys.text("act", &act);
    keys.text("article", front.number);
    keys.key("in_force", &table(&dates));
    keys.text("source", front.number);
    keys.text("force", Force::Agreed.as_str());
    keys.key("checked", &table(&checked));
    format!("+++\n{}+++\n\n# {act}\n", keys.0)
}

/// The term, as a rule writes it. What nobody looked up is told at once, like what must be told at once.
fn due(rule: &mut Keys, clause: &NoticeClause, calendars: &[String]) {
    let amount = clause.amount.filter(|amount| *amount > 0);
    match (clause.term, amount) {
        (Term::Immediately, _) | (_, None) => rule.text("after", AWARE),
        (Term::Hours, Some(hours)) => rule.within(Period::Hours(hours), None),
        (Term::Days, Some(days)) => rule.within(Period::Days(days), None),
        (Term::WorkingDays, Some(days)) => {
            let place = calendars.iter().find(|name| **name == clause.days_of.trim().to_lowercase());
            rule.within(Period::WorkingDays(days), place);
        }
    }
}

/// Keys with their values, a line each, as TOML writes them.
#[derive(Default)]
struct Keys(String);

impl Keys {
    fn key(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.0, "{key} = {value}");
    }

    fn text(&mut self, key: &str, value: &str) {
        self.key(key, &quoted(value));
    }

    /// A term after somebody became aware.
    fn within(&mut self, period: Period, calendar: Option<&String>) {
        let mut due = vec![("within", quoted(&period.to_string())), ("after", quoted(AWARE))];
        due.extend(calendar.map(|name| ("calendar", quoted(name))));
        self.key("due", &table(&due));
    }

    /// As a block of a rule.
    fn fenced(&self) -> String {
        format!("\n```toml rule\n{}```\n", self.0)
    }
}

fn table(keys: &[(&str, String)]) -> String {
    let keys: Vec<String> = keys.iter().map(|(key, value)| format!("{key} = {value}")).collect();
    format!("{{ {} }}", keys.join(", "))
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
