//! Which sign stands between the cells.

use super::records::Records;

/// The signs that stand between cells, the one that is most likely here first.
const SEPARATORS: [char; 4] = [';', '\t', ',', '|'];

/// How much text, and how many records in it, decide.
const SAMPLE_BYTES: usize = 64 << 10;
const SAMPLE_RECORDS: usize = 50;

/// The separator of a text, and the text without the line that says so.
pub(super) fn find<'a>(text: &'a str, file_name: &str) -> (char, &'a str) {
    if let Some(said) = said(text) {
        return said;
    }
    let sample = sample(text);
    let is_tsv = file_name.rsplit('.').next().is_some_and(|it| ["tsv", "tab"].contains(&&*it.to_lowercase()));
    let fits = SEPARATORS.iter().filter_map(|&separator| {
        let fit = fit(sample, separator)?;
        Some(((fit, is_tsv && separator == '\t'), separator))
    });
    // The first wins when two fit equally well.
    let best = fits.reduce(|best, next| if next.0 > best.0 { next } else { best });
    (best.map_or(SEPARATORS[0], |(_, separator)| separator), text)
}

/// Excel reads and writes a first line such as `sep=;`, and shows the rows from the line below it.
fn said(text: &str) -> Option<(char, &str)> {
    let (first, body) = text.split_once('\n')?;
    let first = first.strip_suffix('\r').unwrap_or(first);
    let sign = first.get(..4).filter(|it| it.eq_ignore_ascii_case("sep=")).map(|_| &first[4..])?;
    let separator = sign.chars().next().filter(|it| SEPARATORS.contains(it) && sign.len() == 1)?;
    Some((separator, body))
}

/// The start of a text, up to a line end.
fn sample(text: &str) -> &str {
    if text.len() <= SAMPLE_BYTES {
        return text;
    }
    let start = &text[..text.floor_char_boundary(SAMPLE_BYTES)];
    start.rfind('\n').map_or(start, |end| &start[..end])
}

/// How well a separator fits: of a thousand records, how many have as many cells as the first, and how many that
/// is. A sign that does not divide the names of the columns divides nothing.
fn fit(sample: &str, separator: char) -> Option<(usize, usize)> {
    let mut records = Records::new(sample, separator);
    let mut counts = Vec::new();
    while counts.len() < SAMPLE_RECORDS && records.next_number().is_some() {
        let (mut count, mut filled) = (0, false);
        let read = records.read(|column, text| {
            count = column + 1;
            filled |= !text.trim().is_empty();
            Ok(())
        });
        if read.is_ok() && filled {
            counts.push(count);
        }
    }
    let columns = *counts.first().filter(|&&columns| columns > 1)?;
    let same = counts.iter().filter(|&&count| count == columns).count();
    Some((same * 1000 / counts.len(), columns))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> char {
        find(text, "telefoonlijst.csv").0
    }

    #[test]
    fn the_separator_is_the_one_that_divides_every_row_alike() {
        for (text, separator) in [
            ("Naam;Telefoon\nJansen, Jan;06-1234 5678\nBos, Els;06-1234 5679\n", ';'),
            ("Naam,Telefoon\nJan,06\nEls; de Bos,06\n", ','),
            ("Naam\tAdres\nJan\tDorpsweg 1, Zuidwold; achter\n", '\t'),
            ("Naam|Adres\nJan|Dorpsweg 1, Zuidwold\n", '|'),
            ("Naam;Bedrag\nJan;1,50\nEls;2,50\n", ';'),
            ("\"Naam, voornaam\",Telefoon\n\"Bos; Els\",06\n", ','),
            ("Naam, voornaam;Telefoon\n", ';'),
            ("Naam\nJansen, Jan\nBos, Els\n", ';'),
        ] {
            assert_eq!(found(text), separator, "{text}");
        }
    }

    #[test]
    fn a_first_line_that_says_the_separator_is_believed() {
        assert_eq!(find("sep=|\r\na;b|c\n", ""), ('|', "a;b|c\n"));
        assert_eq!(find("SEP=,\na;b,c\n", ""), (',', "a;b,c\n"));
        assert_eq!(found("sep=x\na;b\n"), ';');
    }

    #[test]
    fn the_name_of_the_file_decides_between_two_that_fit() {
        assert_eq!(find("a;b\tc;d\n", "lijst.TSV").0, ';');
        assert_eq!(find("a;b\tc\n", "lijst.TSV").0, '\t');
        assert_eq!(find("a;b\tc\n", "lijst.txt").0, ';');
    }
}
