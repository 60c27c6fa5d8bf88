//! `--explain`: one provision, the article it encodes, and how it came to its answer here.

use std::io::{self, Write};

use anyhow::anyhow;
use incident::picture::Picture;
use incident::situation::Situation;
use law::Rulebook;
use wording::{Block, Wording};

use crate::layout::Sheet;

/// Prints the explanation of a rule, an exception or an indicator.
///
/// # Errors
///
/// One line, which names the nearest id when there is no such provision.
pub(crate) fn print(
    out: &mut impl Write,
    id: &str,
    rulebook: &Rulebook,
    situation: &Situation,
    picture: &Picture<'_>,
    wording: &Wording,
) -> anyhow::Result<()> {
    let blocks = wording.explain(rulebook, situation, picture, id).map_err(|unknown| anyhow!(unknown))?;
    let mut sheet = Sheet::new(out, wording.glossary());
    blocks.iter().try_for_each(|block| print_block(&mut sheet, block))?;
    Ok(())
}

fn print_block(sheet: &mut Sheet<'_>, block: &Block) -> io::Result<()> {
    match block {
        Block::Heading(text) => sheet.heading(text),
        Block::Line { indent, text } => sheet.line(*indent, text),
        Block::Item { indent, mark, text } => sheet.hanging(*indent, mark, text),
        Block::Quote { indent, text } => sheet.quote(*indent, text),
        Block::Note(text) => sheet.quote(0, text),
        Block::Space => sheet.space(),
    }
}
