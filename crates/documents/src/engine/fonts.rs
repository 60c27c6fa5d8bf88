//! The letters that every print brings along: Source Sans 3, whose figures all have the same width, and two of Noto for
//! names in Hebrew and Arabic. Their licences stand beside them.

use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

static FILES: [&[u8]; 5] = [
    include_bytes!("../../fonts/SourceSans3_400Regular.ttf"),
    include_bytes!("../../fonts/SourceSans3_600SemiBold.ttf"),
    include_bytes!("../../fonts/SourceSans3_700Bold.ttf"),
    include_bytes!("../../fonts/NotoSansHebrew_400Regular.ttf"),
    include_bytes!("../../fonts/NotoSansArabic_400Regular.ttf"),
];

/// The fonts, in the order in which they are asked for a letter.
pub(super) static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| FILES.iter().filter_map(|file| Font::new(Bytes::new(*file), 0)).collect());

/// What there is of them.
pub(super) static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));

#[cfg(test)]
mod tests {
    use typst::layout::Abs;
    use typst::text::{FontVariant, FontVariations};

    use super::*;

    #[test]
    fn every_font_can_be_read_and_its_figures_have_one_width() {
        assert_eq!(FONTS.len(), FILES.len());
        for font in &FONTS[..3] {
            let instance =
                font.clone().instantiate(FontVariant::default(), Abs::pt(11.0), &FontVariations::default());
            let face = instance.ttf();
            let width = |figure| face.glyph_hor_advance(face.glyph_index(figure).unwrap()).unwrap();
            assert!(('0'..='9').all(|figure| width(figure) == width('0')), "{}", font.info().family);
        }
    }
}
