//! From bytes to characters.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8};

/// How many bytes the detector looks at: enough to recognise a language by.
const SAMPLE_BYTES: usize = 64 << 10;

/// How many bytes before the first letter that is not plain ASCII the detector sees, for the words around it.
const LEAD_BYTES: usize = 1 << 10;

/// A text, and whether some bytes of it were no characters.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    /// Whether something was lost, and stands as `�`.
    pub(crate) lost: bool,
}

/// The text that some bytes stand for: by their mark, else as UTF-8, else in what an older program most likely
/// wrote, which in the Netherlands is Windows-1252.
pub(crate) fn decode(bytes: &[u8]) -> Decoded {
    let (encoding, body) = match Encoding::for_bom(bytes) {
        Some((encoding, mark)) => (encoding, &bytes[mark..]),
        None => (likely(bytes), bytes),
    };
    let (text, lost) = encoding.decode_without_bom_handling(body);
    Decoded { text: text.into_owned(), lost }
}

/// In what some bytes without a mark are most likely written.
pub(crate) fn likely(bytes: &[u8]) -> &'static Encoding {
    if is_utf_8(bytes) {
        return UTF_8;
    }
    let first = bytes.iter().position(|byte| !byte.is_ascii()).unwrap_or(0);
    let start = first.saturating_sub(LEAD_BYTES);
    let sample = &bytes[start..bytes.len().min(start + SAMPLE_BYTES)];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(sample, start + sample.len() == bytes.len());
    detector.guess(Some(b"nl"), Utf8Detection::Deny)
}

/// Whether it is UTF-8, be it with a damaged spot: letters with an accent in an older encoding hardly ever look
/// like it.
fn is_utf_8(bytes: &[u8]) -> bool {
    let (mut accents, mut damaged) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        accents += chunk.valid().chars().filter(|sign| !sign.is_ascii()).count();
        damaged += usize::from(!chunk.invalid().is_empty());
    }
    damaged == 0 || accents > damaged
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_old_dutch_export_is_recognised_after_a_long_plain_start() {
        let mut bytes = b"Naam;Plaats\r\n".repeat(20_000);
        bytes.extend_from_slice(b"Zo\xEB Renes;IJsselstein\r\nAndr\xE9 Co\xEBn;Zuidwold\r\n");
        let decoded = decode(&bytes);
        assert!(decoded.text.ends_with("Zoë Renes;IJsselstein\r\nAndré Coën;Zuidwold\r\n"));
        assert!(!decoded.lost);
    }

    #[test]
    fn a_damaged_spot_does_not_turn_utf_8_into_something_else() {
        let mut bytes = "Zoë Renes;André Coën\r\n".to_owned().into_bytes();
        bytes.extend_from_slice(b"\xC3;einde");
        let decoded = decode(&bytes);
        assert!(decoded.text.starts_with("Zoë Renes"));
        assert!(decoded.lost);
    }
}
