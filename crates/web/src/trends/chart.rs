//! Bars beside a table: numbers in, places in a drawing out. Widths are shares of the drawing, so that it fits a phone and a
//! desk without shrinking its words; what is told apart by colour is told apart by its pattern too.

/// How high the words above a bar are, and the bar, and what is left below it; in pixels of CSS.
const WORDS: u32 = 22;
const THICK: u32 = 16;
const GAP: u32 = 16;
/// Between two bars that belong together.
const NEAR: u32 = 3;
/// A part that is there is at least so wide, in percent of the drawing.
const THIN: f64 = 0.8;
/// So high above the bar its words stand.
const LIFT: u32 = 6;
/// So far behind a bar its tag stands, in percent of the drawing.
const AFTER: f64 = 1.5;

/// How the parts of bars are filled: each can be told from the others also without colour.
pub(super) const FILLS: [&str; 6] = ["full", "stripes", "lattice", "dots", "hollow", "lines"];

/// A drawing with its table.
pub(super) struct Chart {
    /// What it is called in the page.
    pub(super) id: &'static str,
    pub(super) title: String,
    /// What its table is called.
    pub(super) caption: String,
    /// What it shows, in a sentence, for who does not see it.
    pub(super) told: String,
    pub(super) height: u32,
    /// How each kind of part is filled, with its name.
    pub(super) legend: Vec<Key>,
    pub(super) bars: Vec<Bar>,
    pub(super) table: Table,
}

/// A name in the legend.
pub(super) struct Key {
    pub(super) fill: &'static str,
    pub(super) name: String,
}

/// A bar, or two that are compared, with the words above it.
pub(super) struct Bar {
    pub(super) words: String,
    pub(super) words_y: u32,
    pub(super) pieces: Vec<Piece>,
    /// What stands behind a bar.
    pub(super) tags: Vec<Tag>,
}

/// Words behind a bar.
pub(super) struct Tag {
    pub(super) words: String,
    /// In percent of the drawing.
    pub(super) x: String,
    pub(super) y: u32,
}

/// A part of a bar.
pub(super) struct Piece {
    pub(super) fill: &'static str,
    /// In percent of the drawing.
    pub(super) x: String,
    pub(super) width: String,
    pub(super) y: u32,
    pub(super) height: u32,
    /// What it is, for who points at it.
    pub(super) told: String,
}

/// The same in numbers.
pub(super) struct Table {
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<(String, Vec<String>)>,
}

/// What one line of bars shows: the words above it, and each bar as parts.
pub(super) struct Line {
    pub(super) words: String,
    pub(super) bars: Vec<Strip>,
}

/// A bar: its parts, and what stands behind it, if anything does.
pub(super) struct Strip {
    pub(super) parts: Vec<Part>,
    pub(super) tag: Option<String>,
}

/// A part, before it has a place.
pub(super) struct Part {
    pub(super) fill: &'static str,
    pub(super) amount: u64,
    pub(super) told: String,
}

impl Chart {
    /// How high a bar is, as the template writes it down.
    pub(super) fn thick(&self) -> u32 {
        THICK
    }
}

/// Lines of bars with their places, and how high all of it is. `whole` is what fills the drawing; the longest bar when nothing
/// is said.
pub(super) fn lay_out(lines: Vec<Line>, whole: Option<u64>) -> (Vec<Bar>, u32) {
    let sum = |strip: &Strip| strip.parts.iter().map(|part| part.amount).fold(0, u64::saturating_add);
    let longest = lines.iter().flat_map(|line| &line.bars).map(sum).max().unwrap_or(0);
    let whole = whole.unwrap_or(longest).max(1);
    let mut y = 0;
    let bars = lines
        .into_iter()
        .map(|line| {
            let words_y = y + WORDS - LIFT;
            y += WORDS;
            let (mut pieces, mut tags) = (Vec::new(), Vec::new());
            // Where nothing is, the words say so, and no room is kept for a bar.
            for strip in line.bars.into_iter().filter(|it| sum(it) > 0 || it.tag.is_some()) {
                let (placed, end) = placed(strip.parts, whole, y);
                pieces.extend(placed);
                let x = format!("{:.2}%", (end + AFTER).min(100.0));
                tags.extend(strip.tag.map(|words| Tag { words, x, y: y + THICK - 3 }));
                y += THICK + NEAR;
            }
            y += GAP - NEAR;
            Bar { words: line.words, words_y, pieces, tags }
        })
        .collect();
    (bars, y)
}

/// The parts of a bar one after the other, and where it ends. What is there can be seen, however little it is.
fn placed(parts: Vec<Part>, whole: u64, y: u32) -> (Vec<Piece>, f64) {
    let mut from = 0.0;
    let mut pieces = Vec::new();
    for part in parts.into_iter().filter(|part| part.amount > 0) {
        let width = share(part.amount, whole).max(THIN).min(100.0 - from);
        let at = |percent: f64| format!("{percent:.2}%");
        let (fill, told) = (part.fill, part.told);
        pieces.push(Piece { fill, x: at(from), width: at(width), y, height: THICK, told });
        from += width;
    }
    (pieces, from)
}

/// A share in percent.
#[allow(clippy::cast_precision_loss, reason = "a drawing needs no more than a few digits")]
fn share(amount: u64, whole: u64) -> f64 {
    amount as f64 / whole as f64 * 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(amount: u64) -> Part {
        Part { fill: FILLS[0], amount, told: String::new() }
    }

    fn widths(bars: &[Bar]) -> Vec<Vec<(&str, &str)>> {
        bars.iter().map(|bar| bar.pieces.iter().map(|it| (&*it.x, &*it.width)).collect()).collect()
    }

    fn line(amounts: &[u64]) -> Line {
        let parts = amounts.iter().map(|it| part(*it)).collect();
        Line { words: String::new(), bars: vec![Strip { parts, tag: Some("3".to_owned()) }] }
    }

    #[test]
    fn the_longest_bar_fills_the_drawing_and_nothing_has_no_part() {
        let (bars, height) = lay_out(vec![line(&[1, 3]), line(&[0, 2]), line(&[])], None);
        assert_eq!(
            widths(&bars),
            [vec![("0.00%", "25.00%"), ("25.00%", "75.00%")], vec![("0.00%", "50.00%")], vec![]]
        );
        let tags: Vec<&str> = bars.iter().map(|bar| &*bar.tags[0].x).collect();
        assert_eq!(tags, ["100.00%", "51.50%", "1.50%"]);
        assert_eq!(height, 3 * (WORDS + THICK + GAP));
    }

    #[test]
    fn little_can_be_seen_beside_very_much_and_nothing_leaves_the_drawing() {
        let (bars, _) = lay_out(vec![line(&[u64::MAX - 1, 1])], None);
        let last = bars[0].pieces.last().unwrap();
        assert_eq!(last.x, "100.00%");
        let (bars, _) = lay_out(vec![line(&[1, 10_000])], None);
        assert_eq!(widths(&bars)[0][0].1, "0.80%");
        let (bars, _) = lay_out(vec![line(&[250])], Some(100));
        assert_eq!(widths(&bars)[0][0].1, "100.00%");
    }

    #[test]
    fn a_line_of_nothing_is_only_its_words() {
        let nothing =
            Line { words: "niets".to_owned(), bars: vec![Strip { parts: vec![part(0)], tag: None }] };
        let (bars, height) = lay_out(vec![nothing], None);
        assert_eq!((bars[0].pieces.len(), bars[0].tags.len(), height), (0, 0, WORDS + GAP - NEAR));
    }

    #[test]
    fn without_a_line_there_is_no_height() {
        assert_eq!(lay_out(Vec::new(), None).1, 0);
    }
}
