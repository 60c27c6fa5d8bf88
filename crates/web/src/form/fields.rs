//! The fields of forms.

/// One question on a form.
pub(crate) struct Field {
    pub(crate) name: String,
    /// What its ids begin with, where several forms stand on one page.
    pub(crate) prefix: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) kind: Kind,
    /// After so many answers the others are folded away; none are when it is 0.
    pub(crate) fold_after: usize,
    /// Whether whoever opens the page types here at once.
    pub(crate) has_focus: bool,
    pub(crate) error: Option<String>,
}

/// How it is answered.
pub(crate) enum Kind {
    /// One line.
    Line {
        value: String,
        /// Which keyboard phones show.
        keyboard: &'static str,
    },
    /// One line that browsers and keepers of passwords fill in.
    Filled {
        value: String,
        /// What belongs in it, as HTML calls it.
        fill: &'static str,
        /// Whether nobody should read along.
        is_secret: bool,
    },
    /// Several lines.
    Area { value: String },
    /// One of a few.
    Radios(Vec<Answer>),
    /// Some of many.
    Checks(Vec<Answer>),
    /// A number that may be known between two bounds only.
    Range { exact: String, min: String, max: String },
    /// A day and an hour on the clock of the house.
    Moment {
        date: String,
        time: String,
        /// The clock shows this hour twice: which one, `first` or `second`; empty when it does not.
        fold: String,
        asks_fold: bool,
    },
    /// A file.
    File,
    /// One of many, folded into a list.
    Select(Vec<Answer>),
    /// A day.
    Day { value: String },
    /// Fields that belong together begin here; many of them are folded away.
    Open { is_folded: bool },
    /// They end here.
    Close { is_folded: bool },
}

/// One answer to choose.
pub(crate) struct Answer {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) hint: String,
    pub(crate) is_chosen: bool,
}

impl Answer {
    pub(crate) fn new(value: &str, label: String, is_chosen: bool) -> Answer {
        Answer { value: value.to_owned(), label, hint: String::new(), is_chosen }
    }
}

impl Field {
    pub(crate) fn new(name: impl Into<String>, label: String, kind: Kind) -> Field {
        Field {
            name: name.into(),
            prefix: String::new(),
            label,
            hint: String::new(),
            kind,
            fold_after: 0,
            has_focus: false,
            error: None,
        }
    }

    pub(crate) fn line(name: impl Into<String>, label: String, value: &str) -> Field {
        Field::new(name, label, Kind::Line { value: value.to_owned(), keyboard: "text" })
    }

    /// One line that a browser fills in.
    pub(crate) fn filled(name: impl Into<String>, label: String, value: &str, fill: &'static str) -> Field {
        Field::new(name, label, Kind::Filled { value: value.to_owned(), fill, is_secret: false })
    }

    /// A password. What was typed is never sent back.
    pub(crate) fn password(name: impl Into<String>, label: String, fill: &'static str) -> Field {
        Field::new(name, label, Kind::Filled { value: String::new(), fill, is_secret: true })
    }

    /// The same for digits: phones show the keyboard for them.
    pub(crate) fn digits(name: impl Into<String>, label: String, value: &str) -> Field {
        Field::new(name, label, Kind::Line { value: value.to_owned(), keyboard: "numeric" })
    }

    pub(crate) fn area(name: impl Into<String>, label: String, value: &str) -> Field {
        Field::new(name, label, Kind::Area { value: value.to_owned() })
    }

    pub(crate) fn hint(mut self, hint: String) -> Field {
        self.hint = hint;
        self
    }

    /// A field with these answers, of which those that nobody expects are folded away.
    pub(crate) fn folded(name: impl Into<String>, label: String, kind: Kind, fold_after: usize) -> Field {
        Field { fold_after, ..Field::new(name, label, kind) }
    }

    /// Whether several answers belong to it, so that it needs a legend and not a label.
    pub(crate) fn is_group(&self) -> bool {
        matches!(self.kind, Kind::Radios(_) | Kind::Checks(_) | Kind::Range { .. } | Kind::Moment { .. })
    }

    /// Whether somebody typed something into it.
    pub(crate) fn has_text(&self) -> bool {
        match &self.kind {
            Kind::Line { value, .. }
            | Kind::Filled { value, .. }
            | Kind::Area { value }
            | Kind::Day { value } => !value.is_empty(),
            _ => false,
        }
    }

    /// Its id on the page.
    pub(crate) fn id(&self) -> String {
        format!("{}{}", self.prefix, self.name)
    }

    /// The ids of its hint and its error, if it has any.
    pub(crate) fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id()));
        let error = self.error.is_some().then(|| format!("{}-error", self.id()));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// Where an error in the summary leads.
    pub(crate) fn first_id(&self) -> String {
        match &self.kind {
            Kind::Radios(_) | Kind::Checks(_) => format!("{}-0", self.id()),
            Kind::Range { .. } => format!("{}-exact", self.id()),
            Kind::Moment { .. } => format!("{}-date", self.id()),
            Kind::Line { .. }
            | Kind::Filled { .. }
            | Kind::Area { .. }
            | Kind::File
            | Kind::Select(_)
            | Kind::Day { .. }
            | Kind::Open { .. }
            | Kind::Close { .. } => self.id(),
        }
    }
}
