use std::process::ExitCode;
pub(crate) fn run(asked: &crate::arguments::Rules, wording: &wording::Wording) -> anyhow::Result<ExitCode> {
    match crate::rulebook::load(asked.common.rules.as_deref(), wording)? {
        Ok(_) => Ok(ExitCode::SUCCESS),
        Err(problems) => {
            crate::rulebook::print_problems(&problems, wording)?;
            Ok(ExitCode::FAILURE)
        }
    }
}
