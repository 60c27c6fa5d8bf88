//! Fields by which a sheet points to others: chosen from a list, or named where the list would be too long.

use readiness::event::{Sheet, SheetKind};

use super::asker::{Asker, fold};
use crate::form::{Answer, Kind};

/// From so many sheets of a kind on nobody looks for one in a list, and one types its name.
const MANY_SHEETS: usize = 300;

impl Asker<'_> {
    /// Another sheet, or none.
    pub(crate) fn link(&mut self, name: &str, kind: SheetKind, value: &mut Option<u32>) {
        if self.is_long_list(kind) {
            let mut named = value.iter().map(|id| self.title_of(kind, *id)).collect::<String>();
            let error = self.named(name, kind, &mut named, |ids| *value = ids.first().copied());
            return self.push(name, Kind::Line { value: named, keyboard: "text" }, error);
        }
        let mut error = None;
        if let Some(typed) = self.typed(name) {
            *value = typed.parse().ok();
            error = (value.is_none() && !typed.is_empty()).then_some("form-unknown");
        }
        let mut answers = self.sheets(kind, value.as_slice());
        answers.insert(0, Answer::new("", self.wording().text("form-none"), value.is_none()));
        self.push(name, Kind::Select(answers), error);
    }

    /// Other sheets.
    pub(crate) fn links(&mut self, name: &str, kind: SheetKind, value: &mut Vec<u32>) {
        if self.is_long_list(kind) {
            let titles: Vec<String> = value.iter().map(|id| self.title_of(kind, *id)).collect();
            let mut named = titles.join("\n");
            let error = self.named(name, kind, &mut named, |ids| *value = ids);
            return self.push(name, Kind::Area { value: named }, error);
        }
        let mut error = None;
        if let Some(posted) = self.posted {
            let key = self.name(name);
            let ids: Vec<Option<u32>> = posted.all(&key).map(|id| id.parse().ok()).collect();
            error = ids.iter().any(Option::is_none).then_some("form-unknown");
            *value = ids.into_iter().flatten().collect();
        }
        let mut answers = self.sheets(kind, value);
        let fold_after = fold(&mut answers);
        self.push(name, Kind::Checks(answers), error);
        if let Some(field) = self.fields.last_mut() {
            field.fold_after = fold_after;
        }
    }

    fn is_long_list(&self, kind: SheetKind) -> bool {
        !self.tells && self.preparing.prepared.of(kind).nth(MANY_SHEETS).is_some()
    }

    fn title_of(&self, kind: SheetKind, id: u32) -> String {
        let prepared = &self.preparing.prepared;
        prepared.get((kind, id)).map(|sheet| self.wording().sheet_title(sheet, prepared)).unwrap_or_default()
    }

    /// Reads names that were typed, one on each line; a name that nobody has, or that several have, is a mistake.
    fn named(
        &self,
        name: &str,
        kind: SheetKind,
        text: &mut String,
        set: impl FnOnce(Vec<u32>),
    ) -> Option<&'static str> {
        let typed = self.typed(name)?.replace('\r', "");
        let ids: Vec<Option<u32>> = typed
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty())
            .map(|line| self.only_named(kind, line))
            .collect();
        *text = typed;
        let is_wrong = ids.iter().any(Option::is_none);
        set(ids.into_iter().flatten().collect());
        is_wrong.then_some("form-no-such-name")
    }

    /// The one sheet of a kind that is called so.
    fn only_named(&self, kind: SheetKind, name: &str) -> Option<u32> {
        let (prepared, wanted) = (&self.preparing.prepared, name.to_lowercase());
        let is_called = |sheet: &Sheet| {
            let short = if let Sheet::Contact(contact) = sheet {
                contact.title().to_lowercase()
            } else {
                String::new()
            };
            short == wanted || self.wording().sheet_title(sheet, prepared).to_lowercase() == wanted
        };
        let mut found = prepared.of(kind).filter(|(_, sheet)| is_called(sheet)).map(|(id, _)| id);
        let first = found.next()?;
        found.next().is_none().then_some(first)
    }

    /// The sheets of a kind to choose from.
    fn sheets(&self, kind: SheetKind, chosen: &[u32]) -> Vec<Answer> {
        let prepared = &self.preparing.prepared;
        let title = |sheet: &Sheet| self.wording().sheet_title(sheet, prepared);
        let mut answers: Vec<Answer> = prepared
            .of(kind)
            .filter(|(id, _)| !self.tells || chosen.contains(id))
            .map(|(id, sheet)| Answer::new(&id.to_string(), title(sheet), chosen.contains(&id)))
            .collect();
        answers.sort_by_key(|answer| answer.label.to_lowercase());
        answers
    }
}
