//! The names that people and programs give to columns.
//!
//! Beside what people write themselves these are the names in files that Outlook writes in Dutch and in English, and Google.

use super::Column;

/// A column, its id, and the names that it is given, with bars between them: in small letters without accents, with hyphens
/// for whatever is neither letter nor digit.
type Named = (Column, &'static str, &'static str);

/// All columns, in the order in which we write them.
pub(super) const COLUMNS: [Named; 24] = [
    (Column::Ignored, "ignored", ""),
    (
        Column::Name,
        "name",
        "naam|name|volledige-naam|full-name|display-name|weergavenaam|contactpersoon|contact-persoon\
         |naam-contactpersoon|contact|contact-name|contact-person",
    ),
    (Column::FirstName, "first-name", "voornaam|first-name|given-name|forename|roepnaam"),
    (
        Column::NamePrefix,
        "name-prefix",
        "tussenvoegsel|tussenvoegsels|tussenv|voorvoegsel|middelste-naam|middle-name|additional-name",
    ),
    (Column::LastName, "last-name", "achternaam|last-name|family-name|surname"),
    (
        Column::Organisation,
        "organisation",
        "organisatie|organisation|organization|organization-name|bedrijf|bedrijfsnaam|naam-bedrijf\
         |naam-organisatie|bedrijf-organisatie|organisatie-bedrijf|firma|instelling|company\
         |company-name|werkgever|employer|leverancier|supplier",
    ),
    (
        Column::Function,
        "function",
        "functie|functietitel|function|job-title|organization-title|title|titel|rol|role|position",
    ),
    (Column::Kind, "kind", "soort|kind|type|categorie|category|soort-contact|soort-relatie"),
    (
        Column::Mobile,
        "mobile",
        "mobiel|mobile|mobile-phone|mobile-number|mobiele-telefoon|mobiel-nummer|mobiel-nr\
         |mobielnummer|telefoon-mobiel|tel-mobiel|gsm|06|cell|cell-phone|telefoon|telephone|phone\
         |phone-value|telefoonnummer|telefoon-nummer|telefoonnr|telefoon-nr|telnr|tel-nr|tel\
         |phone-number|telephone-number|andere-telefoon|other-phone|hoofdtelefoon|primary-phone\
         |nummer|number",
    ),
    (
        Column::Work,
        "work",
        "werk|work|werktelefoon|telefoon-werk|telefoon-op-werk|tel-werk|telefoon-zakelijk\
         |tel-zakelijk|kantoor|telefoon-kantoor|vast|vast-nummer|vaste-telefoon|telefoon-vast\
         |tel-vast|doorkiesnummer|hoofdtelefoon-bedrijf|business-phone|work-phone|work-number\
         |office-phone|company-main-phone|landline",
    ),
    (
        Column::Home,
        "home",
        "thuis|home|prive|telefoon-prive|tel-prive|telefoon-thuis|tel-thuis|home-phone|private-number",
    ),
    (
        Column::Alarm,
        "alarm",
        "alarmnummer|alarm|noodnummer|storingsnummer|alarm-number|emergency-number|hotline",
    ),
    (
        Column::Mail,
        "mail",
        "mail|e-mail|email|e-mailadres|e-mail-adres|emailadres|email-adres|mailadres|mail-adres\
         |email-address|emailaddress|e-mail-address|e-mail-value",
    ),
    (
        Column::AroundTheClock,
        "around-the-clock",
        "24-7|24-7-bereikbaar|dag-en-nacht|24-uur|day-and-night|around-the-clock",
    ),
    (
        Column::Hours,
        "hours",
        "bereikbaar|bereikbaarheid|uren|openingstijden|hours|opening-hours|availability",
    ),
    (
        Column::ContractNumber,
        "contract-number",
        "contractnummer|contractnr|contract-nr|contract|contract-number",
    ),
    (
        Column::CustomerNumber,
        "customer-number",
        "klantnummer|klantnr|klant-nr|customer-number|debiteurnummer|debiteurnr",
    ),
    (Column::PolicyNumber, "policy-number", "polisnummer|polisnr|polis-nr|polis|policy-number"),
    (Column::Technical, "technical", "techniek|technische-gegevens|versie|versienummer|technical|version"),
    (Column::CallFor, "call-for", "waarvoor-bellen|bellen-voor|call-for|waarvoor"),
    (Column::Source, "source", "bron|source"),
    (Column::VerifiedOn, "verified-on", "nagekeken-op|gecontroleerd-op|verified-on|laatst-gecontroleerd"),
    (Column::Private, "private", "prive-nummer|is-prive|private|afgeschermd"),
    (
        Column::Note,
        "note",
        "opmerking|opmerkingen|opm|notitie|notities|note|notes|toelichting|bijzonderheden|remarks\
         |comments",
    ),
];
