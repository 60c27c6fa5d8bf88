use std::io::Write;
pub(crate) fn print(
    _: &mut impl Write,
    _: &law::Rulebook,
    _: &incident::situation::Situation,
    _: &incident::picture::Picture<'_>,
    _: incident::picture::Options<'_>,
    _: &wording::Wording,
) -> anyhow::Result<()> {
    Ok(())
}
