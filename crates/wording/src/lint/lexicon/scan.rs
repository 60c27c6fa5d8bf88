//! The one pass over a text.

use std::collections::HashMap;
use std::ops::Range;

use super::atoms::Atom;
use super::phrase::{GAP, WINDOW};
use super::{Known, Lexicon, List, Of, Pattern};
use crate::lint::marks::{self, Marks};
use crate::text::{Shape, Text};

/// A phrase that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    /// From which token up to which; of a joint phrase from the first part to the last. Orders hits as the text does.
    pub(crate) tokens: (usize, usize),
    /// The number of its sentence.
    pub(crate) sentence: usize,
    /// The place of the phrase in its list.
    pub(crate) phrase: usize,
}

/// What was found, by list.
#[derive(Debug)]
pub(crate) struct Hits(Vec<Vec<Hit>>);

impl Hits {
    /// Where phrases of a list stand, in the order of the text.
    pub(crate) fn of(&self, list: List) -> &[Hit] {
        self.0.get(list.0).map_or(&[], Vec::as_slice)
    }
}

/// A text with what its tokens are.
struct Scan<'a> {
    marks: &'a [Marks],
    /// For each token where its forms stand in `forms`.
    spans: Vec<Range<usize>>,
    forms: Vec<Atom>,
}

/// How far a joint phrase has come in the sentence in which its last part was seen.
#[derive(Clone, Copy)]
struct Joined {
    sentence: usize,
    seen: u32,
    start: usize,
    end: usize,
}

impl Lexicon {
    /// Finds every phrase in a text. `marks` holds those of each token.
    pub(crate) fn scan(&self, text: &Text<'_>, marks: &[Marks]) -> Hits {
        let mut hits: Vec<Vec<Hit>> = vec![Vec::new(); self.lists];
        let mut joined = vec![Joined { sentence: usize::MAX, seen: 0, start: 0, end: 0 }; self.joint.len()];
        let scan = self.prepare(text, marks);
        for (at, token) in text.tokens.iter().enumerate() {
            let end = text.sentences[token.sentence].tokens.end;
            let by_form = scan.forms_of(at).iter().flat_map(|atom| &self.by_atom[*atom as usize]);
            let by_mark = marks::bits(marks[at]).flat_map(|bit| &self.by_mark[bit]);
            for number in by_form.chain(by_mark) {
                let pattern = &self.patterns[*number];
                if let Some(length) = scan.follow(pattern, at, end) {
                    let hit = Hit { tokens: (at, at + length), sentence: token.sentence, phrase: 0 };
                    self.note(pattern.of, hit, &mut hits, &mut joined);
                }
            }
        }
        for found in &mut hits {
            found.sort_unstable();
            found.dedup();
        }
        Hits(hits)
    }

    fn prepare<'a>(&self, text: &'a Text<'a>, marks: &'a [Marks]) -> Scan<'a> {
        let mut known: HashMap<&str, Range<usize>> = HashMap::new();
        let (mut spans, mut forms) = (Vec::with_capacity(text.tokens.len()), Vec::new());
        for token in &text.tokens {
            let span = match token.shape {
                Shape::Word | Shape::Number | Shape::Link => {
                    known.entry(text.folded(token)).or_insert_with_key(|word| {
                        let start = forms.len();
                        self.atoms.add_of(word, &mut forms);
                        start..forms.len()
                    })
                }
                Shape::Mail | Shape::Cited => &mut (0..0),
            };
            spans.push(span.clone());
        }
        Scan { marks, spans, forms }
    }

    fn note(&self, of: Of, hit: Hit, hits: &mut [Vec<Hit>], joined: &mut [Joined]) {
        let (number, part) = match of {
            Of::Phrase(list, phrase) => return hits[list.0].push(Hit { phrase, ..hit }),
            Of::Part(number, part) => (number, part),
        };
        let (list, phrase, parts) = self.joint[number];
        let so_far = &mut joined[number];
        if so_far.sentence != hit.sentence {
            *so_far = Joined { sentence: hit.sentence, seen: 0, start: hit.tokens.0, end: hit.tokens.1 };
        }
        let whole = (1 << parts) - 1;
        if so_far.seen == whole || so_far.seen & (1 << part) != 0 {
            return;
        }
        so_far.seen |= 1 << part;
        so_far.start = so_far.start.min(hit.tokens.0);
        so_far.end = so_far.end.max(hit.tokens.1);
        if so_far.seen == whole {
            hits[list.0].push(Hit { tokens: (so_far.start, so_far.end), sentence: hit.sentence, phrase });
        }
    }
}

impl Scan<'_> {
    fn forms_of(&self, at: usize) -> &[Atom] {
        &self.forms[self.spans[at].clone()]
    }

    /// How many tokens a pattern covers that begins here; the fewest. Each bit of `places` is a token that the steps
    /// so far may have come to.
    fn follow(&self, pattern: &Pattern, at: usize, end: usize) -> Option<usize> {
        let room = (end - at).min(WINDOW as usize) as u32;
        let mut places: u64 = 1;
        for step in &pattern.steps {
            places = match step {
                Known::Gap => (0..=GAP).fold(0, |reached, words| reached | places << words),
                Known::Word { atoms, marks, optional } => {
                    let here = self.after(places, room, at, atoms, *marks);
                    if *optional { here | places } else { here }
                }
            };
            places &= (2 << room) - 1;
            if places == 0 {
                return None;
            }
        }
        Some(places.trailing_zeros() as usize).filter(|length| *length > 0)
    }

    /// The places after a word of one of these forms, from each of `places`.
    fn after(&self, places: u64, room: u32, at: usize, atoms: &[Atom], marks: Marks) -> u64 {
        let mut reached = 0;
        let mut left = places & ((1 << room) - 1);
        while left != 0 {
            let place = left.trailing_zeros();
            left &= left - 1;
            let token = at + place as usize;
            let fits = self.marks[token] & marks != 0
                || self.forms_of(token).iter().any(|form| atoms.binary_search(form).is_ok());
            reached |= u64::from(fits) << (place + 1);
        }
        reached
    }
}
