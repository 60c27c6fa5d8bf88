//! The call list as a file.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse as _, Response};
use exchange::{Card, PhoneKind};
use readiness::contact::call_list;
use readiness::contact::columns::Column;
use readiness::contact::event::{Contact, ContactKind, Line, ReferenceOf};

use crate::failure::Failure;
use crate::files::as_download;
use crate::preparing::Preparing;

/// `GET /prepare/contacts/export/{format}`: all that this visitor may see.
pub(crate) async fn export(preparing: Preparing, Path(format): Path<String>) -> Result<Response, Failure> {
    let all = call_list(&preparing.prepared).into_iter();
    let seen = |contact: &Contact| {
        if preparing.sees_private() { contact.clone() } else { contact.without_private() }
    };
    let contacts: Vec<Contact> = all.map(|(_, _, contact)| seen(contact)).collect();
    let w = preparing.wording();
    let name = format!("{}-{}", w.text("export-file"), preparing.today);
    let (bytes, kind) = match format.as_str() {
        "csv" => (
            exchange::write_csv(&columns(&preparing), &rows(&preparing, &contacts)),
            "text/csv; charset=utf-8",
        ),
        "xlsx" => {
            let sheet = w.text("prepare-nav-contacts");
            let written = exchange::write_xlsx(&columns(&preparing), &rows(&preparing, &contacts), &sheet);
            let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            (written.map_err(|_| Failure::BadForm)?, kind)
        }
        "vcf" => {
            let cards: Vec<Card> =
                contacts.iter().zip(1..).map(|(contact, number)| card(contact, number)).collect();
            (exchange::write_cards(&cards).into_bytes(), "text/vcard; charset=utf-8")
        }
        _ => return Err(Failure::NotFound),
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CONTENT_DISPOSITION, as_download(&format!("{name}.{format}"))),
    ];
    Ok((headers, Body::from(bytes)).into_response())
}

/// The columns that an import would guess back.
const WRITTEN: [Column; 20] = [
    Column::Name,
    Column::Organisation,
    Column::Function,
    Column::Kind,
    Column::Mobile,
    Column::Work,
    Column::Home,
    Column::Alarm,
    Column::Mail,
    Column::Private,
    Column::AroundTheClock,
    Column::Hours,
    Column::ContractNumber,
    Column::CustomerNumber,
    Column::PolicyNumber,
    Column::Technical,
    Column::CallFor,
    Column::Source,
    Column::VerifiedOn,
    Column::Note,
];

fn columns(preparing: &Preparing) -> Vec<String> {
    let label = |column: &Column| preparing.wording().text(&format!("column-{}", column.id()));
    WRITTEN.iter().map(label).collect()
}

fn rows(preparing: &Preparing, contacts: &[Contact]) -> Vec<Vec<String>> {
    contacts
        .iter()
        .map(|contact| WRITTEN.iter().map(|column| cell(preparing, contact, *column)).collect())
        .collect()
}

fn cell(preparing: &Preparing, contact: &Contact, column: Column) -> String {
    let w = preparing.wording();
    let lines = |wanted: &[Line]| {
        let numbers = contact.numbers.iter().filter(|number| wanted.contains(&number.line));
        numbers.map(|number| number.number.clone()).collect::<Vec<_>>().join("; ")
    };
    let references = |of: ReferenceOf| {
        let found = contact.references.iter().filter(|reference| reference.of == of);
        found.map(|reference| reference.number.clone()).collect::<Vec<_>>().join("; ")
    };
    match column {
        Column::Name => contact.name.clone(),
        Column::Organisation => contact.organisation.clone(),
        Column::Function => contact.function.clone(),
        Column::Kind if contact.kind == ContactKind::Other => contact.own_kind.clone(),
        Column::Kind => w.word(contact.kind),
        Column::Mobile => lines(&[Line::Mobile, Line::Other]),
        Column::Work => lines(&[Line::Work]),
        Column::Home => lines(&[Line::Home]),
        Column::Alarm => lines(&[Line::Alarm]),
        Column::Mail => contact.mails.iter().map(|mail| mail.address.clone()).collect::<Vec<_>>().join("; "),
        Column::AroundTheClock => match contact.around_the_clock {
            Some(true) => w.text("stating-yes"),
            Some(false) => w.text("stating-no"),
            None => String::new(),
        },
        // One mark for the whole row: when it comes in again nothing that was private is open.
        Column::Private if contact.has_private() => w.text("stating-yes"),
        Column::Note => contact.note.clone(),
        Column::Hours => contact.hours.clone(),
        Column::ContractNumber => references(ReferenceOf::Contract),
        Column::CustomerNumber => references(ReferenceOf::Customer),
        Column::PolicyNumber => references(ReferenceOf::Policy),
        Column::Technical => contact.technical.clone(),
        Column::CallFor => contact.call_for.clone(),
        Column::Source => contact.source.clone(),
        Column::VerifiedOn => contact.verified_on.map(|on| on.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

fn card(contact: &Contact, number: usize) -> Card {
    let kind = |line: Line| match line {
        Line::Mobile => PhoneKind::Mobile,
        Line::Work | Line::Alarm => PhoneKind::Work,
        Line::Home => PhoneKind::Home,
        Line::Other => PhoneKind::Other,
    };
    Card {
        number,
        name: contact.title().to_owned(),
        organisation: contact.organisation.clone(),
        title: contact.function.clone(),
        phones: contact.numbers.iter().map(|it| (it.number.clone(), kind(it.line))).collect(),
        mails: contact.mails.iter().map(|mail| mail.address.clone()).collect(),
        note: contact.call_for.clone(),
        ..Card::default()
    }
}
