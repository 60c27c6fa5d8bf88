//! The first hours of Friday evening at Van Loon Techniek, as lines of a timeline.

use documents::{Document, Paper, Timeline, TimelineLine};
use incident::event::Kind;
use incident::state::{Opened, State};
use wording::Lang;

/// What the lines are told of.
pub(crate) fn state(kind: Kind) -> State {
    let mut state = State::default();
    let at = "2021-07-02T16:30:00Z".parse().unwrap();
    state.opened = Some(Opened { code_name: "ZILVERMEEUW".to_owned(), kind, at });
    state.number = 84;
    state
}

/// The timeline in the language of a paper; as an exercise with everything, else with what somebody picked.
pub(crate) fn timeline(paper: &Paper<'_>, kind: Kind) -> Document {
    let lines = if paper.wording.lang() == Lang::Nl { dutch() } else { english() };
    let filters = match kind {
        Kind::Incident => {
            vec![paper.wording.format("timeline-filter-person", [("name", "Bram Visser".into())])]
        }
        Kind::Exercise => Vec::new(),
    };
    printed(paper, &state(kind), filters, lines)
}

/// A timeline with these lines.
pub(crate) fn printed(
    paper: &Paper<'_>,
    state: &State,
    filters: Vec<String>,
    lines: Vec<TimelineLine>,
) -> Document {
    documents::timeline(&Timeline {
        wording: paper.wording,
        state,
        organisation: &paper.stamp.organisation,
        zone: paper.rulebook.calendar().zone(),
        at: "2021-07-03T08:05:00Z".parse().unwrap(),
        filters,
        order: paper.wording.text("log-order-happened"),
        lines,
    })
}

fn line(number: u64, happened: &str, recorded: &str, who_kind_track: [&str; 3], text: &str) -> TimelineLine {
    let [who, kind, track] = who_kind_track.map(str::to_owned);
    TimelineLine {
        number,
        happened: happened.to_owned(),
        recorded: recorded.to_owned(),
        who,
        kind,
        track,
        text: text.to_owned(),
        ..TimelineLine::default()
    }
}

fn dutch() -> Vec<TimelineLine> {
    let (evening, morning) = ("vr 2 juli 2021, 18:30", "za 3 juli 2021, 09:00");
    let paper = line(
        31,
        "vr 2 juli 2021, 18:35",
        morning,
        ["Sanne de Wit", "van papier", ""],
        "Van papier, blad 12-3, regel 2 (actie), door Bram Visser: Stekker van de server eruit.",
    );
    let fact = line(
        6,
        "",
        evening,
        ["Sanne de Wit", "gegeven", "Uitzoeken"],
        "Gegeven vastgelegd: aantal personen: 485, waarschijnlijk. Bron: personeelszaken.",
    );
    vec![
        line(
            9,
            "vr 2 juli 2021, 17:40 tot 18:05",
            evening,
            ["Sanne de Wit", "aantekening", ""],
            "Aantekening: De stroom viel uit.",
        ),
        TimelineLine {
            notes: vec!["Hier klopte iets niet. Wat wel klopt, staat in regel 12.".to_owned()],
            ..fact
        },
        TimelineLine { is_starred: true, ..paper },
        line(
            17,
            "vr 2 juli 2021, 19:00, duurt nog",
            "vr 2 juli 2021, 19:10",
            ["Bram Visser", "inperken", "Stoppen en herstellen"],
            "Maatregel 1: Van het netwerk halen, Planningsserver, sinds vr 2 juli 2021, 19:00, door Bram Visser.",
        ),
    ]
}

fn english() -> Vec<TimelineLine> {
    let evening = "Fri 2 July 2021, 18:30";
    let task = line(
        18,
        "",
        "Fri 2 July 2021, 19:12",
        ["Bram Visser", "task", "Stop and recover"],
        "Task 1 added for Bram Visser: Call the supplier.",
    );
    vec![
        line(
            9,
            "Fri 2 July 2021, 17:40 to 18:05",
            evening,
            ["Sanne de Wit", "note", ""],
            "Note: The power failed.",
        ),
        TimelineLine {
            is_starred: true,
            notes: vec!["This line no longer counts. Why is told in line 20.".to_owned()],
            ..task
        },
    ]
}

/// So many lines of some words each.
pub(crate) fn many(count: u64) -> Vec<TimelineLine> {
    let text = "Gebeld met de leverancier over de planningsserver: hij komt morgen om zeven uur met een nieuwe schijf. ";
    let lines = (1..=count).map(|number| {
        let line = line(
            number,
            "vr 2 juli 2021, 18:35",
            "za 3 juli 2021, 09:00",
            ["Sanne de Wit", "aantekening", "Uitzoeken"],
            "",
        );
        TimelineLine { text: text.repeat(1 + (number % 3) as usize), is_starred: number % 9 == 0, ..line }
    });
    lines.collect()
}
