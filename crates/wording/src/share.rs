//! How far something is: of so many, so many. People write the two numbers; the share of them is counted here.

use crate::{Lang, Wording};

/// Of fewer a share says less than the numbers themselves.
const FEWEST: f64 = 20.0;

/// Words that may stand between the two numbers, after "of".
const BETWEEN: [&str; 8] = ["de", "het", "ongeveer", "circa", "ruim", "the", "about", "some"];

impl Wording {
    /// A text, with the share behind two numbers of which one is a part of the other: `15.000 van 23.500 wachtwoorden`
    /// becomes `15.000 van 23.500 (63,8 %) wachtwoorden`. A text that speaks of a share already stays as it is.
    pub fn with_share(&self, text: &str) -> String {
        if text.contains('%') {
            return text.to_owned();
        }
        let words: Vec<&str> = text.split(' ').collect();
        for (at, _) in words.iter().enumerate().filter(|(_, word)| matches!(**word, "van" | "of")) {
            let part = at.checked_sub(1).and_then(|before| self.whole_number(words[before]));
            let after = (at + 1..words.len()).find(|place| !BETWEEN.contains(&words[*place]));
            let whole = after.and_then(|place| Some((place, self.whole_number(words[place])?)));
            let (Some(part), Some((place, whole))) = (part, whole) else { continue };
            if whole >= FEWEST && part <= whole {
                return self.told_with(&words, place, part / whole);
            }
        }
        text.to_owned()
    }

    fn told_with(&self, words: &[&str], place: usize, share: f64) -> String {
        let percent = (share * 1000.0).round() / 10.0;
        let share = self.format("share", [("percent", self.number(percent).into())]);
        let (number, mark) = without_mark(words[place]);
        let mut told: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        told[place] = format!("{number} ({share}){mark}");
        told.join(" ")
    }

    /// A whole number as people of the language write it.
    fn whole_number(&self, word: &str) -> Option<f64> {
        let thousands = match self.lang() {
            Lang::Nl => '.',
            Lang::En => ',',
        };
        let (digits, _) = without_mark(word);
        let groups: Vec<&str> = digits.split(thousands).collect();
        let (first, rest) = groups.split_first()?;
        let is_written = !first.is_empty() && rest.iter().all(|group| group.len() == 3);
        let is_short = rest.is_empty() || first.len() <= 3;
        let digits: String = groups.concat();
        if !is_written || !is_short || digits.len() > 12 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        digits.parse().ok()
    }
}

/// A word, and the mark at its end.
fn without_mark(word: &str) -> (&str, &str) {
    let end = word.trim_end_matches(['.', ',', ';', ':', '!', '?', ')']).len();
    word.split_at(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_stands_behind_the_two_numbers() {
        let nl = Wording::new(Lang::Nl);
        for (text, told) in [
            (
                "15.000 van 23.500 wachtwoorden zijn nieuw",
                "15.000 van 23.500 (63,8 %) wachtwoorden zijn nieuw",
            ),
            ("Klaar: 15000 van de 23500.", "Klaar: 15000 van de 23500 (63,8 %)."),
            ("20 van 20 laptops", "20 van 20 (100 %) laptops"),
            ("0 van ongeveer 80 werkplekken", "0 van ongeveer 80 (0 %) werkplekken"),
        ] {
            assert_eq!(nl.with_share(text), told);
        }
        let en = Wording::new(Lang::En);
        assert_eq!(en.with_share("15,000 of 23,500 passwords"), "15,000 of 23,500 (63.8%) passwords");
    }

    #[test]
    fn what_is_no_share_stays_as_it_is() {
        let nl = Wording::new(Lang::Nl);
        for text in [
            "",
            "van",
            "2 van 3 servers",
            "het nummer 30 van 12",
            "15.000 van 23.500 (ruim 60 %)",
            "15.00 van 23.50",
            "de helft van 80",
            "80 van de mensen",
            "1 van de",
            "9999999999999 van 99999999999999",
        ] {
            assert_eq!(nl.with_share(text), text);
        }
    }
}
