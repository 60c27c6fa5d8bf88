//! What a sheet asks, once: the same lines make the form, read what was sent, and tell what a sheet says.

use jiff::civil::Date;
use readiness::contact::columns::is_address;
use readiness::event::{SheetKind, Word};
use wording::Wording;

use crate::form::{Answer, Field, Kind, Posted, whole};
use crate::preparing::Preparing;

/// More rows of a list are not read.
const MOST_ROWS: usize = 200;

/// How many empty rows a list shows, to be filled in.
const EMPTY_ROWS: usize = 1;

/// A row with more fields is folded once it is filled in.
const LONG_ROW: usize = 6;

/// From so many answers on those that were not chosen are folded.
const MANY_ANSWERS: usize = 8;

/// So many answers are shown of a list that is folded.
const SHOWN_ANSWERS: usize = 4;

/// How many rows the button for more rows adds.
const MORE_ROWS: usize = 3;

/// Asks for the fields of a sheet, one after the other. Where a form was sent each takes its value from it.
pub(crate) struct Asker<'a> {
    pub(crate) preparing: &'a Preparing,
    pub(super) posted: Option<&'a Posted>,
    /// With what the keys of its sentences begin: the kind of the sheet.
    kind: SheetKind,
    /// Whether it only tells what a sheet says, and offers no other answers.
    pub(super) tells: bool,
    /// In which row of a list it is, as the names of its fields begin.
    row: String,
    /// The fields so far.
    pub(crate) fields: Vec<Field>,
    /// How many rows each list has.
    pub(crate) counters: Vec<(String, String)>,
}

impl<'a> Asker<'a> {
    pub(crate) fn new(preparing: &'a Preparing, kind: SheetKind, posted: Option<&'a Posted>) -> Asker<'a> {
        Asker {
            preparing,
            posted,
            kind,
            tells: false,
            row: String::new(),
            fields: Vec::new(),
            counters: Vec::new(),
        }
    }

    /// One that tells what a sheet says.
    pub(crate) fn telling(preparing: &'a Preparing, kind: SheetKind) -> Asker<'a> {
        Asker { tells: true, ..Asker::new(preparing, kind, None) }
    }

    pub(crate) fn wording(&self) -> &'a Wording {
        self.preparing.wording()
    }

    pub(super) fn name(&self, name: &str) -> String {
        format!("{}{name}", self.row)
    }

    fn label(&self, name: &str) -> String {
        self.wording().text(&format!("sheet-{}-{name}", self.kind.id()))
    }

    pub(super) fn typed(&self, name: &str) -> Option<String> {
        // A tabulator comes along with what people paste, and nobody means it.
        self.posted.map(|posted| posted.get(&self.name(name)).replace('\t', " "))
    }

    pub(super) fn push(&mut self, name: &str, kind: Kind, error: Option<&str>) {
        let hint = self.wording().find(&format!("sheet-{}-{name}-hint", self.kind.id()), []);
        let mut field = Field::new(self.name(name), self.label(name), kind);
        field.hint = hint.unwrap_or_default();
        field.error = error.map(|key| self.wording().text(key));
        self.fields.push(field);
    }

    /// Where the field stands that was asked last.
    pub(crate) fn last(&self) -> usize {
        self.fields.len().saturating_sub(1)
    }

    /// Says that a field is needed, because something beside it was filled in.
    pub(crate) fn needs(&mut self, field: usize) {
        if let (Some(field), true) = (self.fields.get_mut(field), self.posted.is_some()) {
            field.error = Some(self.preparing.wording().text("form-empty"));
        }
    }

    /// One line of text.
    pub(crate) fn line(&mut self, name: &str, value: &mut String) {
        if let Some(typed) = self.typed(name) {
            *value = typed;
        }
        self.push(name, Kind::Line { value: value.clone(), keyboard: "text" }, None);
    }

    /// Several lines of text.
    pub(crate) fn area(&mut self, name: &str, value: &mut String) {
        if let Some(typed) = self.typed(name) {
            *value = typed.replace("\r\n", "\n").replace('\r', "\n");
        }
        self.push(name, Kind::Area { value: value.clone() }, None);
    }

    /// A telephone number: kept as it is dialled from anywhere, shown as people of the country write it.
    pub(crate) fn phone(&mut self, name: &str, value: &mut String) {
        let country = self.preparing.country();
        let mut error = None;
        if let Some(typed) = self.typed(name) {
            match (typed.is_empty(), crate::contacts::dialled(&typed, country)) {
                (true, _) => value.clear(),
                (false, Some(number)) => *value = number,
                (false, None) => {
                    *value = typed;
                    error = Some("form-no-phone");
                }
            }
        }
        let shown = crate::contacts::number_in_words(value, country);
        self.push(name, Kind::Line { value: shown, keyboard: "tel" }, error);
    }

    /// A whole number.
    pub(crate) fn count(&mut self, name: &str, value: &mut Option<u64>) {
        let typed = self.typed(name);
        let read = typed.as_deref().map(|typed| whole(typed, self.preparing.visitor.lang));
        let error = match read {
            Some(Ok(number)) => {
                *value = number.map(|number| number as u64);
                None
            }
            Some(Err(())) => Some("form-no-number"),
            None => None,
        };
        let shown = value.map(|number| self.wording().whole(number)).unwrap_or_default();
        let value = if error.is_some() { typed.unwrap_or_default() } else { shown };
        self.push(name, Kind::Line { value, keyboard: "numeric" }, error);
    }

    /// The same where no more than some thousand millions can be meant.
    pub(crate) fn small(&mut self, name: &str, value: &mut Option<u32>) {
        let mut large = value.map(u64::from);
        self.count(name, &mut large);
        *value = large.map(|number| u32::try_from(number).unwrap_or(u32::MAX));
    }

    /// The same for a number of one digit or two.
    pub(crate) fn tiny(&mut self, name: &str, value: &mut Option<u8>) {
        let mut large = value.map(u64::from);
        self.count(name, &mut large);
        *value = large.map(|number| u8::try_from(number).unwrap_or(u8::MAX));
    }

    /// Whole euros, kept as cents.
    pub(crate) fn euros(&mut self, name: &str, value: &mut Option<u64>) {
        let mut euros = value.map(|cents| cents / 100);
        self.count(name, &mut euros);
        *value = euros.map(|euros| euros.saturating_mul(100));
    }

    /// A day.
    pub(crate) fn day(&mut self, name: &str, value: &mut Option<Date>) {
        let typed = self.typed(name);
        let mut error = None;
        if let Some(typed) = &typed {
            match (typed.is_empty(), typed.parse()) {
                (true, _) => *value = None,
                (false, Ok(day)) => *value = Some(day),
                (false, Err(_)) => error = Some("form-moment-unreadable"),
            }
        }
        let shown = value.map(|day| day.to_string()).unwrap_or_default();
        let value = if error.is_some() { typed.unwrap_or_default() } else { shown };
        self.push(name, Kind::Day { value }, error);
    }

    /// One word of a list.
    pub(crate) fn choice<W: Word>(&mut self, name: &str, value: &mut W) {
        let typed = self.typed(name);
        let mut error = None;
        if let Some(typed) = typed {
            match W::from_id(&typed) {
                Some(word) => *value = word,
                None => error = Some("form-unknown"),
            }
        }
        let kind = self.answers(&[*value], Shape::of::<W>());
        self.push(name, kind, error);
    }

    /// An address for mail.
    pub(crate) fn mail(&mut self, name: &str, value: &mut String) {
        if let Some(typed) = self.typed(name) {
            *value = typed;
        }
        let error = (!value.is_empty() && !is_address(value)).then_some("form-no-mail");
        self.push(name, Kind::Line { value: value.clone(), keyboard: "email" }, error);
    }

    /// A country, by two letters.
    pub(crate) fn country(&mut self, name: &str, value: &mut String) {
        if let Some(typed) = self.typed(name) {
            *value = typed.to_uppercase();
        }
        let is_code = value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_uppercase());
        let error = (!value.is_empty() && !is_code).then_some("form-no-country");
        self.push(name, Kind::Line { value: value.clone(), keyboard: "text" }, error);
    }

    /// One word of a list, or none.
    pub(crate) fn some_choice<W: Word>(&mut self, name: &str, value: &mut Option<W>) {
        let mut error = None;
        if let Some(typed) = self.typed(name) {
            *value = W::from_id(&typed);
            error = (value.is_none() && !typed.is_empty()).then_some("form-unknown");
        }
        let mut answers = self.words(value.as_slice());
        let none = self.wording().find(&format!("sheet-{}-{name}-none", self.kind.id()), []);
        let none = none.unwrap_or_else(|| self.wording().text("form-none"));
        answers.insert(0, Answer::new("", none, value.is_none()));
        self.push(name, Kind::Select(answers), error);
    }

    /// Some words of a list.
    pub(crate) fn choices<W: Word>(&mut self, name: &str, value: &mut Vec<W>) {
        let mut error = None;
        if let Some(posted) = self.posted {
            let key = self.name(name);
            let words: Vec<Option<W>> = posted.all(&key).map(W::from_id).collect();
            error = words.iter().any(Option::is_none).then_some("form-unknown");
            *value = words.into_iter().flatten().collect();
        }
        let mut answers = self.words(value);
        let fold_after = fold(&mut answers);
        self.push(name, Kind::Checks(answers), error);
        if let Some(field) = self.fields.last_mut() {
            field.fold_after = fold_after;
        }
    }

    /// Whose days off count, where the folder has calendars of other places; else it is not asked.
    pub(crate) fn calendar(&mut self, name: &str, value: &mut String) {
        let mut calendars = self.preparing.site.app.calendars();
        if calendars.is_empty() && value.is_empty() {
            return;
        }
        if let Some(typed) = self.typed(name) {
            *value = typed.to_lowercase();
        }
        let is_there = value.is_empty() || calendars.contains(value);
        if !is_there {
            calendars.push(value.clone());
        }
        let ours = Answer::new("", self.wording().text("sheet-calendar-ours"), value.is_empty());
        let others = calendars.iter().map(|name| Answer::new(name, name.to_uppercase(), name == value));
        let answers = std::iter::once(ours).chain(others).collect();
        self.push(name, Kind::Select(answers), (!is_there).then_some("sheet-calendar-gone"));
    }

    /// Yes, no, or nobody knows.
    pub(crate) fn yes_no(&mut self, name: &str, value: &mut Option<bool>) {
        if let Some(typed) = self.typed(name) {
            *value = match typed.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => None,
            };
        }
        let w = self.wording();
        let answers = vec![
            Answer::new("yes", w.text("stating-yes"), *value == Some(true)),
            Answer::new("no", w.text("stating-no"), *value == Some(false)),
            Answer::new("", w.text("stating-dont-know"), value.is_none()),
        ];
        self.push(name, Kind::Radios(answers), None);
    }

    /// Something that is so, or is not.
    pub(crate) fn tick(&mut self, name: &str, value: &mut bool) {
        if let Some(typed) = self.typed(name) {
            *value = typed == "yes";
        }
        let answers = vec![Answer::new("yes", self.wording().text("stating-yes"), *value)];
        self.push(name, Kind::Checks(answers), None);
    }

    /// A list of rows, each with fields of its own. `ask` says whether there is such a row; it hears whether the row was
    /// there before.
    pub(crate) fn rows<T: Clone + Default>(
        &mut self,
        name: &str,
        value: &mut Vec<T>,
        mut ask: impl FnMut(&mut Asker<'a>, &mut T, bool) -> bool,
    ) {
        let counter = format!("{}-rows", self.name(name));
        let sent = self.posted.map(|posted| posted.number(&counter).unwrap_or_default() as usize);
        let asks_more = self.posted.is_some_and(|posted| posted.get("more") == self.name(name));
        let held = if sent.is_some() { Vec::new() } else { std::mem::take(value) };
        let count = sent.unwrap_or(held.len() + if self.tells { 0 } else { EMPTY_ROWS })
            + if asks_more { MORE_ROWS } else { 0 };
        let count = count.min(MOST_ROWS);
        self.counters.push((counter, count.to_string()));
        let mut read = Vec::new();
        for at in 0..count {
            let mut row = held.get(at).cloned().unwrap_or_default();
            let begin = self.open_row(name, at);
            let inner = format!("{}{name}-{at}-", self.row);
            let outer = std::mem::replace(&mut self.row, inner);
            let is_there = ask(self, &mut row, at < held.len());
            self.row = outer;
            if !is_there && self.fields[begin..].iter().any(Field::has_text) {
                let error = self.wording().text("form-row-incomplete");
                self.fields[begin].error.get_or_insert(error);
            }
            // One empty row that stands open is enough to see what belongs in it.
            let is_folded = (is_there || read.len() > 1) && self.is_long(begin);
            self.name_row(begin, is_folded);
            self.close_row(name, at + 1 == count, is_folded);
            if is_there {
                read.push(row);
            }
        }
        *value = read;
    }

    /// The number of the row that is being asked, from 1.
    pub(super) fn row_number(&self) -> u32 {
        let last = self.row.trim_end_matches('-').rsplit('-').next();
        last.and_then(|at| at.parse::<u32>().ok()).map_or(0, |at| at.saturating_add(1))
    }

    /// Whether a row has so many fields that it is folded: not while something in it is wrong.
    fn is_long(&self, begin: usize) -> bool {
        let fields = &self.fields[begin..];
        fields.len() > LONG_ROW && fields.iter().all(|field| field.error.is_none())
    }

    /// A folded row is recognised by what its first field says.
    fn name_row(&mut self, begin: usize, is_folded: bool) {
        let says = self.fields.get(begin).map(super::special::in_words).unwrap_or_default();
        if let (true, Some(open)) = (is_folded, self.fields.get_mut(begin - 1)) {
            open.kind = Kind::Open { is_folded };
            if !says.is_empty() {
                open.label = format!("{}: {says}", open.label);
            }
        }
    }

    /// Begins a row; gives where its first field stands.
    fn open_row(&mut self, name: &str, at: usize) -> usize {
        let label = format!("{} {}", self.label(name), at + 1);
        let hint = self.wording().find(&format!("sheet-{}-{name}-hint", self.kind.id()), []);
        let mut open = Field::new(format!("{}{name}-{at}", self.row), label, Kind::Open { is_folded: false });
        open.hint = hint.filter(|_| at == 0).unwrap_or_default();
        self.fields.push(open);
        self.fields.len()
    }

    fn close_row(&mut self, name: &str, is_last: bool, is_folded: bool) {
        let more = if is_last { self.wording().text("form-more-rows") } else { String::new() };
        self.fields.push(Field::new(self.name(name), more, Kind::Close { is_folded }));
    }

    /// Fields that belong together under the name of a word.
    pub(super) fn together<W: Word>(&mut self, name: &str, word: W, ask: impl FnOnce(&mut Asker<'a>)) {
        let label = self.wording().word(word);
        let mut open =
            Field::new(format!("{}{name}-{}", self.row, word.id()), label, Kind::Open { is_folded: false });
        open.hint = self.wording().word_hint(word).unwrap_or_default();
        self.fields.push(open);
        let row = format!("{}{name}-{}-", self.row, word.id());
        let outer = std::mem::replace(&mut self.row, row);
        ask(self);
        self.row = outer;
        self.fields.push(Field::new(self.name(name), String::new(), Kind::Close { is_folded: false }));
    }

    fn words<W: Word>(&self, chosen: &[W]) -> Vec<Answer> {
        let w = self.wording();
        let answer = |word: &W| Answer {
            value: word.id().to_owned(),
            label: w.word(*word),
            hint: w.word_hint(*word).unwrap_or_default(),
            is_chosen: chosen.contains(word),
        };
        W::ALL.iter().map(answer).collect()
    }

    fn answers<W: Word>(&self, chosen: &[W], shape: Shape) -> Kind {
        let answers = self.words(chosen);
        match shape {
            Shape::Radios => Kind::Radios(answers),
            Shape::Select => Kind::Select(answers),
        }
    }
}

/// Puts what was chosen first in a long list; gives after how many answers it is folded, 0 when it is not.
pub(super) fn fold(answers: &mut [Answer]) -> usize {
    if answers.len() <= MANY_ANSWERS {
        return 0;
    }
    answers.sort_by_key(|answer| !answer.is_chosen);
    let chosen = answers.iter().filter(|answer| answer.is_chosen).count();
    chosen.max(SHOWN_ANSWERS)
}

/// How a list of words is offered.
#[derive(Clone, Copy)]
enum Shape {
    Radios,
    Select,
}

/// From so many words on a list is folded.
const LONG: usize = 6;

impl Shape {
    fn of<W: Word>() -> Shape {
        if W::ALL.len() > LONG { Shape::Select } else { Shape::Radios }
    }
}
