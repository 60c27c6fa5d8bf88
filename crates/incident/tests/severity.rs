//! ENISA's method against its arithmetic and against written situations.

#![allow(clippy::unwrap_used, reason = "a test that cannot be set up stops")]

use incident::severity::{Enisa, Quarters, score};
use serde::Deserialize;
use testkit::{cases, repository};

#[derive(Deserialize)]
struct Table {
    arithmetic: Vec<Arithmetic>,
    situation: Vec<Written>,
}

#[derive(Deserialize)]
struct Arithmetic {
    id: String,
    #[serde(flatten)]
    inputs: Inputs,
    se: Interval,
    band: String,
}

#[derive(Deserialize)]
struct Written {
    about: String,
    facts: toml::Table,
    #[serde(flatten)]
    inputs: Inputs,
}

#[derive(Deserialize)]
struct Inputs {
    dpc: Interval,
    ei: Interval,
    cb: [Interval; 4],
}

#[derive(Clone, Copy, Deserialize)]
#[serde(untagged)]
enum Interval {
    Exact(u8),
    Between([u8; 2]),
}

impl From<Interval> for Quarters {
    fn from(interval: Interval) -> Quarters {
        match interval {
            Interval::Exact(quarters) => Quarters::exactly(quarters),
            Interval::Between([min, max]) => Quarters::between(min, max),
        }
    }
}

impl Inputs {
    fn enisa(&self) -> Enisa {
        Enisa { dpc: self.dpc.into(), ei: self.ei.into(), cb: self.cb.map(Quarters::from) }
    }
}

fn table() -> Table {
    toml::from_str(&repository::read("cases/enisa.toml")).unwrap()
}

#[test]
fn the_score_is_dpc_times_ei_plus_cb_and_its_band_follows() {
    let vectors = table().arithmetic;
    assert_eq!(vectors.len(), 17);
    for vector in vectors {
        let score = vector.inputs.enisa().score();
        assert_eq!(score.se, Quarters::from(vector.se), "{}", vector.id);
        assert_eq!(score.band().map_or("unknown", |band| band.as_str()), vector.band, "{}", vector.id);
    }
}

#[test]
fn written_situations_give_the_inputs_that_enisa_gives_them() {
    let situations = table().situation;
    assert!(situations.len() >= 10);
    for written in situations {
        let situation = cases::situation(&written.about, None, &written.facts);
        assert_eq!(score(&situation.facts), written.inputs.enisa(), "{}", written.about);
    }
}
