//! The closed set of files that a document is made from.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

use super::fonts::{BOOK, FONTS};
use super::{Document, Template, showable, showable_in};

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// What every template shares.
const SHARED: Template = Template { name: "shared", text: include_str!("shared.typ") };

const MAIN: &str = "main.typ";

/// With what the main file begins; what puts the parts in order follows.
const BEGIN: &str =
    "#import \"shared.typ\": document\n#let about = json(\"about.json\")\n#show: document.with(about)\n";

/// The files of one document.
pub(super) struct Files {
    main: FileId,
    sources: BTreeMap<String, Source>,
    data: BTreeMap<String, Bytes>,
}

impl Files {
    /// The files that a document needs: its templates, the data of each part, and what puts them in order.
    pub(super) fn of(document: &Document) -> Files {
        let mut files = Files { main: file_id(MAIN), sources: BTreeMap::new(), data: BTreeMap::new() };
        files.add(&format!("{}.typ", SHARED.name), SHARED.text.to_owned());
        let mut main = BEGIN.to_owned();
        for (number, part) in document.parts.iter().enumerate() {
            let Template { name, text } = part.template;
            files.add(&format!("{name}.typ"), text.to_owned());
            let mut data = part.data.clone();
            showable_in(&mut data);
            files.data.insert(format!("part-{number}.json"), Bytes::from_string(data.to_string()));
            main.push_str(&format!(
                "#import \"{name}.typ\": show-part as part-{number}\n#part-{number}(json(\"part-{number}.json\"))\n"
            ));
        }
        // What is of an exercise says so under all of its pages.
        let exercise = document.parts.iter().find_map(|part| part.data["exercise"].as_str());
        let about = serde_json::json!({
            "exercise": exercise.map(showable),
            "title": showable(&document.title),
            "lang": document.lang,
            "year": document.made_on.year(),
            "month": document.made_on.month(),
            "day": document.made_on.day(),
        });
        files.data.insert("about.json".to_owned(), Bytes::from_string(about.to_string()));
        files.add(MAIN, main);
        files
    }

    fn add(&mut self, name: &str, text: String) {
        self.sources.insert(name.to_owned(), Source::new(file_id(name), text));
    }
}

impl World for Files {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.sources.get(name(id)).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.data.get(name(id)).cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    /// Time is an argument: a template that wants to know the day is told it.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).unwrap_or_else(|_| unreachable!("our own names are paths"));
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn name(id: FileId) -> &'static str {
    id.get().vpath().get_without_slash()
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(name(id).into())
}
