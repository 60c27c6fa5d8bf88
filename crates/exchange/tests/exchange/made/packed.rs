//! Packed spreadsheets: XLSX and ODS.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Packs parts, given by name and content.
pub(crate) fn pack(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// What stands around the sheets of a workbook.
pub(crate) struct Workbook {
    pub(crate) sheets: Vec<(&'static str, String)>,
    pub(crate) strings: String,
    pub(crate) properties: &'static str,
}

/// A workbook with one sheet, of which this is the `sheetData`.
pub(crate) fn workbook(data: &str) -> Vec<u8> {
    sheets(&[("visible", data)])
}

/// A workbook with sheets, each with its state and its `sheetData`.
pub(crate) fn sheets(sheets: &[(&'static str, &str)]) -> Vec<u8> {
    let sheets = sheets.iter().map(|(state, data)| (*state, (*data).to_owned())).collect();
    let strings =
        ["Naam", "Telefoon", "Anna <b> &amp; Zoë"].map(|it| format!("<si><t>{}</t></si>", escape(it)));
    Workbook { sheets, strings: strings.concat(), properties: "" }.bytes()
}

fn escape(text: &str) -> String {
    text.replace("<b>", "&lt;b&gt;")
}

impl Workbook {
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let relation = |id: &str, kind: &str, target: &str| {
            format!("<Relationship Id=\"{id}\" Type=\"http://x/relationships/{kind}\" Target=\"{target}\"/>")
        };
        let relations = |all: String| format!("<Relationships>{all}</Relationships>");
        let mut list = String::new();
        let mut related =
            relation("s", "sharedStrings", "sharedStrings.xml") + &relation("f", "styles", "styles.xml");
        for (number, (state, _)) in self.sheets.iter().enumerate() {
            list += &format!(
                "<sheet name=\"Blad {number}\" sheetId=\"{number}\" state=\"{state}\" r:id=\"r{number}\"/>"
            );
            related +=
                &relation(&format!("r{number}"), "worksheet", &format!("/xl/worksheets/sheet{number}.xml"));
        }
        let book = format!("<workbook><workbookPr {}/><sheets>{list}</sheets></workbook>", self.properties);
        let strings = format!("<sst uniqueCount=\"99999999999\">{}</sst>", self.strings);
        let package = relations(relation("d", "officeDocument", "xl/workbook.xml"));
        let related = relations(related);
        let sheets: Vec<(String, String)> = self.sheets.iter().enumerate().map(sheet).collect();
        let mut parts: Vec<(&str, &[u8])> = vec![
            ("_rels/.rels", package.as_bytes()),
            ("xl/workbook.xml", book.as_bytes()),
            ("xl/_rels/workbook.xml.rels", related.as_bytes()),
            ("xl/sharedStrings.xml", strings.as_bytes()),
            ("xl/styles.xml", STYLES.as_bytes()),
        ];
        parts.extend(sheets.iter().map(|(name, content)| (name.as_str(), content.as_bytes())));
        pack(&parts)
    }
}

fn sheet((number, (_, data)): (usize, &(&'static str, String))) -> (String, String) {
    let content = format!("<?xml version=\"1.0\"?><worksheet><sheetData>{data}</sheetData></worksheet>");
    (format!("xl/worksheets/sheet{number}.xml"), content)
}

/// Style 0 is plain, 1 a date, 2 a date that the file defines, 3 hours beyond a day.
const STYLES: &str = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts>\
    <cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
    <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"46\"/></cellXfs></styleSheet>";

/// A spreadsheet of LibreOffice with these tables.
pub(crate) fn open_document(tables: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>{tables}\
         </office:spreadsheet></office:body></office:document-content>"
    );
    pack(&[
        ("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
        ("META-INF/manifest.xml", b"<manifest:manifest><manifest:file-entry/></manifest:manifest>"),
        ("content.xml", content.as_bytes()),
    ])
}
