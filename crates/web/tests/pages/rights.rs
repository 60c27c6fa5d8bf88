//! Every route and every role, against a table that is kept by hand beside this file.

use axum::http::StatusCode;
use jiff::SignedDuration;
use readiness::access::{Actor, Right, Rights, rights_of, rights_of_administrator};
use readiness::event::{GuestAdmitted, GuestKind, Part, RolesGiven, Word as _};
use readiness::team::event::RoleKind;
use web::{Need, ROUTES, Route};

use crate::browser::{Browser, House, filled};

const TABLE: &str = include_str!("rights.txt");

/// A row of the table: a route, the part in which it is, and for each column whether it is a yes.
struct Row {
    method: &'static str,
    path: &'static str,
    part: &'static str,
    cells: Vec<bool>,
}

fn rows() -> Vec<Row> {
    let lines = TABLE.lines().filter(|line| !line.starts_with('#'));
    let row = |line: &'static str| {
        let mut words = line.split_whitespace();
        let mut next = || words.next().unwrap();
        let (method, path, part) = (next(), next(), next());
        let cells = words.map(|cell| match cell {
            "x" => true,
            "." => false,
            other => panic!("{line}: {other}"),
        });
        Row { method, path, part, cells: cells.collect() }
    };
    lines.map(row).collect()
}

/// The names of the columns, as the last line of the head has them.
fn columns() -> Vec<&'static str> {
    let head = TABLE.lines().rfind(|line| line.starts_with('#')).unwrap();
    head.split_whitespace().skip(2).collect()
}

const ROLES: [(&str, RoleKind); 14] = [
    ("bo", RoleKind::Board),
    ("le", RoleKind::Lead),
    ("lo", RoleKind::Logger),
    ("co", RoleKind::Communication),
    ("sp", RoleKind::Spokesperson),
    ("te", RoleKind::TechnicalLead),
    ("in", RoleKind::Information),
    ("pr", RoleKind::Privacy),
    ("lg", RoleKind::Legal),
    ("op", RoleKind::Operations),
    ("st", RoleKind::Staff),
    ("fi", RoleKind::Finance),
    ("ob", RoleKind::Observer),
    ("ot", RoleKind::Other),
];

/// A house with an incident of Sanne, and somebody in it as one column of the table says.
async fn house(column: &str) -> (House, Browser, String) {
    let house = House::new();
    let mut sanne = house.person("Sanne de Wit").await;
    let incident = house.incident(&mut sanne).await;
    let terminal = Actor::on_the_machine("terminal");
    let now = house.site.now();
    if column == "xx" {
        let stranger = house.stranger();
        return (house, stranger, incident);
    }
    let browser = house.newcomer("Bram Visser").await;
    let person = "bram-visser".to_owned();
    if let Some(writes) = [("gr", false), ("gw", true)].iter().find(|(known, _)| *known == column) {
        house.admits(&incident, Part::ALL, writes.1);
        return (house, browser, incident);
    }
    let roles = ROLES.iter().filter(|(known, _)| *known == column).map(|(_, role)| *role).collect();
    let given = RolesGiven { person, roles, administers: column == "ad", contact: None };
    house.site.app().give_roles(terminal, &given, now).unwrap();
    (house, browser, incident)
}

impl House {
    /// Bram Visser is a guest for some parts of an incident.
    pub(crate) fn admits(&self, incident: &str, parts: &[Part], writes: bool) {
        let guest = GuestAdmitted {
            person: "bram-visser".to_owned(),
            kind: GuestKind::Lawyer,
            from: "Visser Advocaten".to_owned(),
            incident: incident.rsplit('/').next().unwrap().to_owned(),
            parts: parts.to_vec(),
            writes,
            until: self.site.now() + SignedDuration::from_hours(24),
        };
        self.site.app().admit_guest(Actor::on_the_machine("terminal"), &guest, self.site.now()).unwrap();
    }
}

/// Whether somebody gets past the guard: it is open to them, whatever there is behind it.
async fn gets_in(browser: &mut Browser, route: &Route, incident: &str, token: &str) -> bool {
    let path = filled(route.path, incident);
    if route.path.ends_with("/live") {
        return browser.begins(&path).await;
    }
    let page = match route.method {
        "get" => browser.get(&path).await,
        _ => browser.post_as_it_is(&path, &[("token", token)]).await,
    };
    let is_closed = page.status == StatusCode::UNAUTHORIZED
        || (page.status == StatusCode::FORBIDDEN && page.body.contains("Dit hoort niet bij uw rol"));
    assert!(page.status != StatusCode::INTERNAL_SERVER_ERROR, "{} {path}: {}", route.method, page.body);
    !is_closed
}

#[test]
fn the_table_has_a_row_for_every_route_and_no_other() {
    let rows = rows();
    for route in ROUTES {
        let row = rows.iter().filter(|row| (row.method, row.path) == (route.method, route.path));
        let row: Vec<&Row> = row.collect();
        assert_eq!(row.len(), 1, "{} {}", route.method, route.path);
        let part = route.part.map_or("house", Part::id);
        assert_eq!(row[0].part, part, "{} {}", route.method, route.path);
        assert_eq!(row[0].cells.len(), columns().len(), "{} {}", route.method, route.path);
    }
    assert_eq!(rows.len(), ROUTES.len());
}

/// If a route asked for another right than it does, or for none, a cell of its row would be wrong.
#[test]
fn no_two_rights_are_given_to_the_same_people_and_none_to_all() {
    let administers = rights_of_administrator();
    let givers = |right: Right| -> Vec<bool> {
        let by_role = RoleKind::ALL.iter().map(|role| rights_of(*role));
        by_role.chain([administers, Rights::NONE]).map(|rights| rights.has(right)).collect()
    };
    for (at, one) in Right::ALL.iter().enumerate() {
        assert!(givers(*one).contains(&false));
        for other in &Right::ALL[at + 1..] {
            assert_ne!(givers(*one), givers(*other), "{one:?} and {other:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_gets_in_where_the_table_says_so_and_nowhere_else() {
    let (rows, columns) = (rows(), columns());
    for (at, column) in columns.iter().enumerate() {
        let (_house, mut browser, incident) = house(column).await;
        let token = browser.token_anywhere().await;
        // Whoever leaves is out for what comes after.
        let (last, first): (Vec<&Route>, _) = ROUTES.iter().partition(|route| route.path == "/session/end");
        for route in first.into_iter().chain(last) {
            let row = rows.iter().find(|row| (row.method, row.path) == (route.method, route.path)).unwrap();
            let gets_in = gets_in(&mut browser, route, &incident, &token).await;
            assert_eq!(gets_in, row.cells[at], "{column}: {} {}", route.method, route.path);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guest_gets_into_the_parts_that_were_opened_and_into_no_other() {
    for part in Part::ALL {
        let house = House::new();
        let mut sanne = house.person("Sanne de Wit").await;
        let incident = house.incident(&mut sanne).await;
        let other = house.incident(&mut sanne).await;
        let mut bram = house.newcomer("Bram Visser").await;
        house.admits(&incident, &[*part], true);
        let token = bram.token_anywhere().await;
        for route in ROUTES.iter().filter(|route| route.path.starts_with("/incidents/{id}")) {
            let Need::Right(right) = route.need else { panic!("{}", route.path) };
            let writes_or_reads = matches!(right, Right::Read | Right::Draft);
            let sees = right == Right::SeePersonal && *part == Part::Evidence;
            let reads_counsel = right == Right::ReadCounsel && *part == Part::Counsel;
            let is_open = match route.part {
                None => route.path.ends_with("/live"),
                Some(own) => own == *part && (writes_or_reads || sees || reads_counsel),
            };
            let gets_in = gets_in(&mut bram, route, &incident, &token).await;
            assert_eq!(gets_in, is_open, "{part:?}: {} {}", route.method, route.path);
            if route.method == "get" && !route.path.ends_with("/live") {
                let page = bram.get(&filled(route.path, &other)).await;
                assert_eq!(
                    page.status,
                    StatusCode::NOT_FOUND,
                    "another incident is not there: {}",
                    route.path
                );
            }
        }
    }
}
