//! Over incidents: what happens how often, whether it was told in time, and what it costs, beside what others counted. Each
//! picture has its table. Who looks counts what they may see.

mod chart;
mod export;
mod filter;
mod parts;

pub(crate) use export::{export, veris};

use std::sync::Arc;

use app::CountedIncident;
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use incident::trend::{Sums, by_period};
use jiff::Timestamp;

use self::chart::{Chart, Table};
use self::filter::{Choice, Filter};
use self::parts::{Parts, Source};
use crate::failure::Failure;
use crate::frame::{Frame, page};
use crate::site::Site;
use crate::visitor::Visitor;

/// What an address asks for.
pub(crate) type Asked = Query<Vec<(String, String)>>;

#[derive(Template)]
#[template(path = "trends/page.html")]
struct TrendsPage<'a> {
    page: Frame<'a>,
    title: String,
    /// How many incidents there are, or why there is none.
    counted: String,
    /// That something stays unseen, if it does.
    partial: Option<String>,
    lists: Vec<(&'static str, String, Vec<Choice>)>,
    /// What happens, whether it was in time, what it costs: nothing when nothing happened.
    own: Option<Own>,
    /// What the table of times is called.
    times: String,
    beside: Chart,
    honestly: Vec<String>,
    sources: Vec<Source>,
    /// The file to take along: its address and its name.
    veris: Option<(String, String)>,
}

/// What there is to see of one's own incidents.
struct Own {
    kinds: Chart,
    duties: Chart,
    times: Table,
    costs: Chart,
}

/// All incidents for one visitor at one moment.
struct Trends {
    site: Arc<Site>,
    visitor: Visitor,
    now: Timestamp,
    filter: Filter,
    /// Everything that they may see.
    all: Vec<CountedIncident>,
}

impl Trends {
    fn of(site: Arc<Site>, visitor: Visitor, asked: &[(String, String)]) -> Result<Trends, Failure> {
        let now = site.now();
        let all = tokio::task::block_in_place(|| site.app.seen_by(visitor.eyes()).counted(now))?;
        Ok(Trends { filter: Filter::read(asked), all, now, site, visitor })
    }

    /// What is picked out.
    fn picked(&self) -> impl Iterator<Item = &CountedIncident> {
        self.all.iter().filter(|incident| self.filter.picks(incident))
    }
}

/// `GET /trends`.
pub(crate) async fn trends(
    State(site): State<Arc<Site>>,
    visitor: Visitor,
    Query(asked): Asked,
) -> Result<Response, Failure> {
    let trends = Trends::of(site, visitor, &asked)?;
    let frame = Frame::new(&trends.site, trends.visitor.lang, Some(&trends.visitor), "/trends");
    let counted = || trends.picked().map(|incident| &incident.counted);
    let (periods, all) = (by_period(counted(), trends.filter.step), Sums::of(counted()));
    let parts = Parts { w: frame.wording, periods: &periods, all: &all };
    let partial = trends.picked().filter(|incident| incident.is_partial).count();
    let has_any = all.incidents() > 0;
    let view = TrendsPage {
        title: frame.t("trends-title"),
        counted: match (has_any, trends.all.is_empty()) {
            (true, _) => frame.many("trends-count", all.incidents()),
            (false, true) => frame.t("trends-none-yet"),
            (false, false) => frame.t("trends-none-picked"),
        },
        partial: (partial > 0).then(|| frame.many("trends-partial", partial)),
        lists: trends.filter.lists(&trends.all, frame.wording),
        own: has_any.then(|| Own {
            kinds: parts.kinds(),
            duties: parts.duties(),
            times: parts.times(),
            costs: parts.costs(),
        }),
        times: parts.caption(&frame.t("trends-times")),
        beside: parts.beside(),
        honestly: parts.honestly(),
        sources: parts.sources(),
        veris: (has_any && trends.visitor.may_go("/trends/export/veris")).then(|| {
            let name = frame.many("trends-take-veris", all.incidents());
            (trends.filter.address("/trends/export/veris"), name)
        }),
        page: frame,
    };
    Ok(page(&view))
}
