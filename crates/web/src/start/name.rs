//! A code name: a word that says nothing to outsiders, and that people can spell over the telephone.

use jiff::Timestamp;

/// Trees and birds.
const NAMES: [&str; 40] = [
    "ABEEL",
    "BERK",
    "BEUK",
    "BOOMKLEVER",
    "BUIZERD",
    "CEDER",
    "DEN",
    "ELS",
    "ESDOORN",
    "FAZANT",
    "FITIS",
    "GRUTTO",
    "HAZELAAR",
    "HULST",
    "IEP",
    "KASTANJE",
    "KIEVIT",
    "KORNOELJE",
    "LARIKS",
    "LEPELAAR",
    "LIJSTER",
    "LINDE",
    "MEREL",
    "MEIDOORN",
    "NACHTEGAAL",
    "OLM",
    "OOIEVAAR",
    "PATRIJS",
    "PLATAAN",
    "POPULIER",
    "PUTTER",
    "ROERDOMP",
    "SPECHT",
    "SPERWER",
    "SPREEUW",
    "TAXUS",
    "TORENVALK",
    "VINK",
    "WIELEWAAL",
    "WULP",
];

/// A name that no incident has. The moment chooses where we begin, so that two organisations do not all have the same.
pub(super) fn free(taken: &[&str], now: Timestamp) -> String {
    let first = now.as_second().unsigned_abs() as usize;
    let plain = (0..NAMES.len()).map(|step| NAMES[(first + step) % NAMES.len()].to_owned());
    let numbered = (2_u32..).map(|number| format!("{}-{number}", NAMES[first % NAMES.len()]));
    plain.chain(numbered).find(|name| !taken.contains(&name.as_str())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{NAMES, free};

    #[test]
    fn a_name_is_never_used_twice() {
        let now = jiff::Timestamp::UNIX_EPOCH;
        assert_eq!(free(&[], now), "ABEEL");
        assert_eq!(free(&["ABEEL"], now), "BERK");
        let mut all: Vec<&str> = NAMES.to_vec();
        assert_eq!(free(&all, now), "ABEEL-2");
        all.push("ABEEL-2");
        assert_eq!(free(&all, now), "ABEEL-3");
    }
}
