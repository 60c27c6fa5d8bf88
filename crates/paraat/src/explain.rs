use std::io::Write;
pub(crate) fn print(
    _: &mut impl Write,
    _: &str,
    _: &law::Rulebook,
    _: &incident::situation::Situation,
    _: &incident::picture::Picture<'_>,
    _: &wording::Wording,
) -> anyhow::Result<()> {
    Ok(())
}
