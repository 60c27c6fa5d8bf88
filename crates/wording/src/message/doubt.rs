//! What a sentence has to add because of what it cites: "Dat weten wij nog niet zeker."

use super::value::Doubt;
use crate::Wording;

/// A doubt, and behind which byte of its line it was raised.
pub(super) type Raised = (usize, Doubt);

impl Wording {
    /// A line with each doubt said behind the sentence that raised it, or in brackets where no sentence ends.
    pub(super) fn with_doubts(&self, line: String, raised: &[Raised]) -> String {
        if raised.is_empty() {
            return line;
        }
        let mut said = String::with_capacity(line.len() + 80);
        let mut rest = raised;
        let mut from = 0;
        for end in sentence_ends(&line) {
            let here = rest.iter().take_while(|(at, _)| *at < end).count();
            said.push_str(&line[from..end]);
            from = end;
            for doubt in each_once(&rest[..here]) {
                said.push(' ');
                said.push_str(&self.text(sentence(doubt)));
            }
            rest = &rest[here..];
        }
        let end = from + line[from..].trim_end().len();
        said.push_str(&line[from..end]);
        for doubt in each_once(rest) {
            said.push(' ');
            said.push_str(&self.text(aside(doubt)));
        }
        said.push_str(&line[end..]);
        said
    }
}

fn sentence(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Unconfirmed => "bound-doubt-unconfirmed",
        Doubt::NotExcludable => "bound-doubt-not-excludable",
        Doubt::Unknown => "bound-doubt-unknown",
    }
}

fn aside(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Unconfirmed => "bound-aside-unconfirmed",
        Doubt::NotExcludable => "bound-aside-not-excludable",
        Doubt::Unknown => "bound-aside-unknown",
    }
}

/// The doubts of a sentence in the order in which they were raised, each once.
fn each_once(raised: &[Raised]) -> Vec<Doubt> {
    let mut doubts = Vec::new();
    for (_, doubt) in raised {
        if !doubts.contains(doubt) {
            doubts.push(*doubt);
        }
    }
    doubts
}

/// Where sentences of a line end: behind a full stop, and before what closes with it. After an abbreviation no capital
/// follows, and within a number no space does.
fn sentence_ends(line: &str) -> impl Iterator<Item = usize> {
    line.match_indices(['.', '!', '?']).filter_map(|(at, _)| {
        let behind = &line[at + 1..];
        let rest = behind.trim_start_matches(['"', '\'', '”', '’', ')', ']']);
        let next = rest.trim_start();
        let is_end = next.is_empty()
            || (next.len() < rest.len() && !next.starts_with(|letter: char| letter.is_lowercase()));
        is_end.then_some(at + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Lang;

    #[test]
    fn a_doubt_stands_behind_the_sentence_that_raised_it() {
        let wording = Wording::new(Lang::Nl);
        let said = |line: &str, raised: &[Raised]| wording.with_doubts(line.to_owned(), raised);
        assert_eq!(
            said("Het gaat om mogelijk 1.500 mensen. Bel ons.", &[(22, Doubt::Unconfirmed)]),
            "Het gaat om mogelijk 1.500 mensen. Dat weten wij nog niet zeker. Bel ons."
        );
        assert_eq!(
            said("- Aantal mensen: misschien 20  ", &[(29, Doubt::NotExcludable)]),
            "- Aantal mensen: misschien 20 (wij kunnen dat niet uitsluiten)  "
        );
        assert_eq!(
            said("Dat is mogelijk a, mogelijk b.", &[(17, Doubt::Unconfirmed), (29, Doubt::Unconfirmed)]),
            "Dat is mogelijk a, mogelijk b. Dat weten wij nog niet zeker."
        );
    }
}
