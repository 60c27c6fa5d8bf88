//! The register of breaches over all incidents: who looks sees one row for each that they may see, and takes them along.

mod erasing;
mod export;
mod filter;

pub(crate) use erasing::{erase, erasing};
pub(crate) use export::export;

use std::sync::Arc;

use app::{Breach, REGISTER_COLUMNS, REGISTER_YEARS};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::Timestamp;
use jiff::civil::Date;

use self::filter::{Filter, FilterForm};
use crate::done::Done;
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::site::Site;
use crate::visitor::Visitor;

/// What an address asks for.
pub(crate) type Asked = Query<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "register/page.html")]
struct RegisterPage<'a> {
    page: Frame<'a>,
    title: String,
    rows: Vec<RowView>,
    /// What there is to say when nothing is shown.
    nothing: String,
    form: FilterForm,
    /// Files to take along: the address and the name.
    files: Vec<(String, String)>,
    retention: Vec<String>,
    /// Where the period is changed, for who may.
    plan: Option<String>,
}

/// A breach on a card.
struct RowView {
    name: String,
    href: String,
    /// The cells with the names of their columns.
    cells: Vec<(String, String)>,
    /// Until when it is kept.
    kept: Option<String>,
    is_past: bool,
    /// Where it is erased, for who may.
    erase: Option<String>,
}

/// The register for one visitor at one moment.
struct Register {
    site: Arc<Site>,
    visitor: Visitor,
    now: Timestamp,
    today: Date,
    filter: Filter,
    /// Everything that they may see.
    all: Vec<Breach>,
}

impl Register {
    fn of(site: Arc<Site>, visitor: Visitor, asked: &[(String, String)]) -> Result<Register, Failure> {
        let now = site.now();
        let all = tokio::task::block_in_place(|| site.app.seen_by(visitor.eyes()).breaches(now))?;
        let today = site.app.today(now);
        Ok(Register { filter: Filter::read(asked), today, all, now, site, visitor })
    }

    /// What is picked out.
    fn picked(&self) -> Vec<&Breach> {
        self.all.iter().filter(|breach| self.filter.picks(self, breach)).collect()
    }

    fn row(&self, breach: &Breach) -> app::RegisterRow {
        let names = self.site.names(self.visitor.lang);
        breach.row(self.site.wording(self.visitor.lang), self.site.zone(), &|person| names.of(person))
    }

    fn columns(&self) -> Vec<String> {
        let w = self.site.wording(self.visitor.lang);
        REGISTER_COLUMNS.iter().map(|column| w.text(&format!("register-column-{column}"))).collect()
    }

    fn view(&self, breach: &Breach) -> RowView {
        let w = self.site.wording(self.visitor.lang);
        let mut cells = self.columns().into_iter().zip(self.row(breach));
        let name = cells.next().map(|(_, name)| name).unwrap_or_default();
        let is_past = breach.is_past(self.today);
        let key = if is_past { "register-past" } else { "register-keep-until" };
        RowView {
            name,
            href: breach.stream.replacen("incident/", "/incidents/", 1),
            cells: cells.collect(),
            kept: breach.keep_until.map(|day| w.format(key, [("day", w.day(day).into())])),
            is_past,
            erase: Some(breach.stream.replacen("incident/", "/incidents/", 1))
                .filter(|_| is_past)
                .map(|incident| format!("{incident}/erasure"))
                .filter(|path| self.visitor.may_go(path)),
        }
    }
}

/// `GET /register`.
pub(crate) async fn register(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Asked,
    Query(done): Query<Done>,
) -> Result<Response, Failure> {
    let register = Register::of(site, visitor, &asked)?;
    let (site, visitor) = (&register.site, &register.visitor);
    let mut frame = Frame::new(site, visitor.lang, Some(visitor), "/register");
    frame.done = done.said(frame.wording);
    let picked = register.picked();
    let is_empty = !register.all.iter().any(Breach::counts);
    let files = ["pdf", "xlsx", "csv", "json"].map(|format| {
        let name = if format == "json" { frame.t("register-export-json") } else { format.to_uppercase() };
        (register.filter.address(&format!("/register/export/{format}")), name)
    });
    let may_take = visitor.may_go("/register/export/csv") && !picked.is_empty();
    let years = tokio::task::block_in_place(|| site.app.register_years())?;
    let past = register.all.iter().filter(|breach| breach.is_past(register.today)).count();
    let retention = vec![
        frame.many("register-retention-years", usize::try_from(years).unwrap_or(REGISTER_YEARS as usize)),
        frame.many("register-retention-past", past),
        frame.t("register-retention-honest"),
    ];
    let view = RegisterPage {
        title: frame.t("register-title"),
        rows: picked.iter().map(|breach| register.view(breach)).collect(),
        nothing: frame.t(if is_empty { "register-none-yet" } else { "register-none-picked" }),
        form: register.filter.form(&register),
        files: if may_take { files.to_vec() } else { Vec::new() },
        retention,
        plan: visitor.may(readiness::access::Right::Prepare).then(|| "/sheets/plan/1".to_owned()),
        page: frame,
    };
    Ok(page(&view))
}
